"""Everything that can become of a call, on a trunk with the hook and on a bare one, all at once."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from rich.console import Console
from rich.table import Table

from lab.calls import CallResult, Trunk
from lab.flows import FLOWS
from lab.lab import Lab
from lab.program import Program
from lab.smsc import Pdu, Text
from tests.lab.installation import (
    BUSINESS,
    DELAY,
    ON_TIME,
    OPT_OUT,
    Installation,
    Json,
    line,
    outcome_of,
    pbx,
    submits_to,
    verdict,
)

pytestmark = [pytest.mark.lab, pytest.mark.timeout(150)]

ZONE = "America/New_York"
CLOSED_DID = "2125550107"
TRUNKS: Mapping[Trunk, str] = {"hooked": "PJSIP/trunk", "bare": "PJSIP/trunk-bare"}
_CALL_EVERY = 0.15
_HOOK_PROOF = 3
_LONGEST_CALL = 40.0

_OPENING = datetime.now(ZoneInfo(ZONE)) + timedelta(days=3)
HOURS = {f"{_OPENING:%a}".lower(): ["10:00-11:00"]}
"""Open for an hour in three days: closed now, whatever the time."""

TEXTS = {
    "no_answer": "Sorry I missed your call! This is {agent} at {business}.",
    "busy": "{business} is talking to a customer; we call back in {callback_minutes} minutes.",
    "abandoned": "You hung up before {business} could answer. What can we do for you?",
    "declined": "{agent} cannot take calls right now 🙏 Text us at {business}.",
    "unreachable": (
        "{business} cannot be reached by telephone at the moment, which we are sorry about. "
        "Please tell us here what it is about and where you are, and {agent} will call you back "
        "as soon as the line {line} works again."
    ),
    "voicemail_only": "{business} got your call to its mailbox.",
    "after_hours": "{business} is closed. Text us, we open {opening}.",
    "text_me": "{business} here, as you asked. Your number is {caller}.",
}

SAID: Mapping[str, str] = {
    "no_answer": f"Sorry I missed your call! This is Sam at {BUSINESS}.",
    "busy": f"{BUSINESS} is talking to a customer; we call back in 20 minutes.",
    "abandoned": f"You hung up before {BUSINESS} could answer. What can we do for you?",
    "declined": f"Sam cannot take calls right now 🙏 Text us at {BUSINESS}.",
    "unreachable": (
        f"{BUSINESS} cannot be reached by telephone at the moment, which we are sorry about. "
        "Please tell us here what it is about and where you are, and Sam will call you back "
        "as soon as the line +12125550105 works again."
    ),
    "voicemail_only": f"{BUSINESS} got your call to its mailbox.",
    "closed_by_schedule": f"{BUSINESS} is closed. Text us, we open {_OPENING:%A} at 10:00.",
    "closed_by_tag": f"{BUSINESS} is closed. Text us, we open when we open again.",
    "text_me": f"{BUSINESS} here, as you asked. Your number is <caller>.",
}
"""The texts as they must arrive, before the opt-out line that a first text gets."""


@dataclass(frozen=True)
class Expected:
    """What should become of a flow: its outcome, and a text (a key of `SAID`) or a reason."""

    outcome: str
    text: str | None = None
    reason: str | None = None


EXPECTED: Mapping[str, Expected] = {
    "no_answer": Expected("missed (no_answer, pbx_hung_up)", "no_answer"),
    "abandoned": Expected("missed (abandoned, caller_hung_up)", "abandoned"),
    "withheld": Expected("missed (no_answer, pbx_hung_up)", reason="withheld_number"),
    "busy": Expected("missed (busy, pbx_hung_up)", "busy"),
    "answered": Expected("answered", reason="answered"),
    "answered_briefly": Expected("missed (no_answer, caller_hung_up)", "no_answer"),
    "voicemail_left": Expected("missed (no_answer, voicemail_left)", "no_answer"),
    "voicemail_hung_up_in_greeting": Expected("missed (no_answer, voicemail_empty)", "no_answer"),
    "busy_voicemail_left": Expected("missed (busy, voicemail_left)", "busy"),
    "busy_voicemail_hung_up_in_greeting": Expected("missed (busy, voicemail_empty)", "busy"),
    "unregistered": Expected("missed (unreachable, pbx_hung_up)", "unreachable"),
    "declined": Expected("missed (declined, pbx_hung_up)", "declined"),
    "closed_by_schedule": Expected("missed (no_answer, pbx_hung_up)", "closed_by_schedule"),
    "closed_by_tag": Expected("missed (menu_only, announcement)", "closed_by_tag"),
    "voicemail_only_left": Expected("missed (voicemail_only, voicemail_left)", "voicemail_only"),
    "voicemail_only_hung_up_in_greeting": Expected(
        "missed (voicemail_only, voicemail_empty)", "voicemail_only"
    ),
    "text_me_pressed": Expected("missed (menu_only, announcement)", "text_me"),
    "text_me_not_pressed": Expected(
        "missed (menu_only, announcement)", reason="cause_not_selected"
    ),
    "ring_group_answered": Expected("answered", reason="answered"),
    "follow_me_no_answer": Expected("missed (no_answer, pbx_hung_up)", "no_answer"),
}
NUMBER_NOBODY_HAS = "unknown_number"
"""Refused by the trunk's own dialplan: without the hook there is no channel to see."""

CASES: list[tuple[str, Trunk]] = [(flow, trunk) for flow in EXPECTED for trunk in TRUNKS]
TEXTED = [(flow, trunk) for flow, trunk in CASES if EXPECTED[flow].text]


@dataclass(frozen=True)
class Seen:
    """One call: as the caller saw it, as the program tells it, and what the handset got."""

    caller: str
    result: CallResult
    story: Json | None
    submits: list[Pdu]
    texts: list[Text]

    @property
    def late_by(self) -> float | None:
        """Seconds from hang-up + delay until the first part reached the SMSC."""
        if not self.submits or self.story is None:
            return None
        # A text that was asked for does not wait.
        delay = 0.0 if self.story["text"]["kind"] == "text_me" else DELAY
        return self.submits[0].at - self.result.ended_at - delay


Flows = Mapping[tuple[str, Trunk], Seen]


def said(flow: str, caller: str) -> str | None:
    """Return the very text that the caller of a flow must get."""
    key = EXPECTED[flow].text
    return key and f"{SAID[key].replace('<caller>', caller)} {OPT_OUT}"


def test_every_flow_of_the_lab_is_expected() -> None:
    """A flow that the lab learns must be given an expected outcome here."""
    assert {*EXPECTED, NUMBER_NOBODY_HAS} == set(FLOWS)
    assert not any(flow.phones for flow in FLOWS.values())


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def flows(
    lab: Lab, tmp_path_factory: pytest.TempPathFactory, new_caller: Callable[[], str]
) -> Flows:
    """Make every call on both trunks, all at once, and read what came of them."""
    dids = sorted({flow.did for flow in FLOWS.values()} - {FLOWS[NUMBER_NOBODY_HAS].did})
    installation = Installation(
        lab,
        tmp_path_factory.mktemp("flows"),
        lines=[line(did, texts=TEXTS, **_hours(did)) for did in dids],
        # Two watchers: the one whose only trunk is hooked narrows its filter.
        pbxes=[
            pbx(endpoint, name=trunk, app=f"textback-{trunk}") for trunk, endpoint in TRUNKS.items()
        ],
        carrier={"window": 50},
    )
    asked = [*CASES, (NUMBER_NOBODY_HAS, "hooked"), (NUMBER_NOBODY_HAS, "bare")]
    callers: dict[tuple[str, Trunk], str] = {case: new_caller() for case in asked}
    async with installation.running() as program:
        await _prove_the_hook(lab, program, new_caller)
        made = await asyncio.gather(
            *(_call(lab, n * _CALL_EVERY, *case, callers[case]) for n, case in enumerate(callers))
        )
        results = dict(zip(callers, made, strict=True))
        for case in [*CASES, (NUMBER_NOBODY_HAS, "hooked")]:
            await verdict(program, callers[case])
        for case in TEXTED:
            await lab.smsc.wait_for_text(callers[case], seconds=DELAY + 10)
        for case in await _late_ones(lab, callers, results):
            # A crowd on a machine that others use as well measures the machine: once more, alone.
            callers[case] = new_caller()
            results[case] = await _call(lab, 0.0, *case, callers[case])
            await verdict(program, callers[case])
            await lab.smsc.wait_for_text(callers[case], seconds=DELAY + 10)
        assert await program.stop() == 0
    found = await _look(lab, installation, callers, results)
    _print(found)
    return found


async def _late_ones(
    lab: Lab,
    callers: Mapping[tuple[str, Trunk], str],
    results: Mapping[tuple[str, Trunk], CallResult],
) -> list[tuple[str, Trunk]]:
    """Return the flows whose text was late in the crowd, and print them."""
    late = []
    for case in TEXTED:
        submits = await submits_to(lab, callers[case])
        delay = 0.0 if EXPECTED[case[0]].text == "text_me" else DELAY
        if submits[0].at - results[case].ended_at - delay > ON_TIME:
            late.append(case)
    if late:
        print(f"late in the crowd, called again alone: {late}")
    return late


def _hours(did: str) -> dict[str, Any]:
    return {"hours": HOURS} if did == CLOSED_DID else {}


async def _prove_the_hook(lab: Lab, program: Program, new_caller: Callable[[], str]) -> None:
    """Make the calls after which the hooked trunk is watched with the narrow filter."""
    busy = FLOWS["busy"].did
    await asyncio.gather(*(lab.call(new_caller(), busy) for _ in range(_HOOK_PROOF)))
    await program.until("event_filter_set", 10, also=lambda event: event["narrow"] is True)


async def _call(lab: Lab, wait: float, flow: str, trunk: Trunk, caller: str) -> CallResult:
    """Make one call of the crowd, not all in the same instant: that would measure their start."""
    await asyncio.sleep(wait)
    async with asyncio.timeout(_LONGEST_CALL):
        return await lab.call(caller, FLOWS[flow].did, trunk=trunk, **FLOWS[flow].manner)


async def _look(
    lab: Lab,
    installation: Installation,
    callers: Mapping[tuple[str, Trunk], str],
    results: Mapping[tuple[str, Trunk], CallResult],
) -> Flows:
    """Read each call as the database tells it, and the handset of its caller."""
    recorded = {call["caller_raw"]: call["channel_id"] for call in await installation.calls()}
    stories = await installation.stories(recorded.values())
    found = {}
    for case, caller in callers.items():
        story = stories[recorded[caller]] if caller in recorded else None
        texts = [text for text in await lab.smsc.texts(caller) if text.to_phone]
        found[case] = Seen(caller, results[case], story, await submits_to(lab, caller), texts)
    return found


def _print(found: Flows) -> None:
    table = Table("flow", "trunk", "expected", "found", "text", "late by", box=None, pad_edge=False)
    for (flow, trunk), seen in found.items():
        wanted = EXPECTED.get(flow)
        text = seen.texts[0].text if seen.texts else None
        if text is None and seen.story:
            text = f"- ({seen.story['call']['reason']})"
        table.add_row(
            flow,
            trunk,
            wanted.outcome if wanted else "refused",
            outcome_of(seen.story) if seen.story else "not seen",
            (text or "-")[:48],
            "" if seen.late_by is None else f"{seen.late_by:+.2f} s",
        )
    print()
    Console(width=200, highlight=False).print(table)


@pytest.mark.parametrize(("flow", "trunk"), CASES)
def test_call_is_understood(flow: str, trunk: Trunk, flows: Flows) -> None:
    """A call gets its outcome, and a text or the one reason for none."""
    seen, expected = flows[flow, trunk], EXPECTED[flow]
    assert seen.story
    assert outcome_of(seen.story) == expected.outcome
    assert seen.story["call"]["reason"] == expected.reason
    assert seen.story["call"]["message_state"] in (
        {"sent", "delivered"} if expected.text else {None}
    )
    assert seen.story["trunk"] == TRUNKS[trunk]
    assert seen.story["hooked"] is (trunk == "hooked")
    assert seen.story["call"]["ended_at"] == pytest.approx(seen.result.ended_at, abs=0.3)


@pytest.mark.parametrize(("flow", "trunk"), CASES)
def test_handset_shows_the_very_text(flow: str, trunk: Trunk, flows: Flows) -> None:
    """The caller's handset shows the configured text once, or nothing at all."""
    seen = flows[flow, trunk]
    wanted = said(flow, seen.caller)
    assert [text.text for text in seen.texts] == ([wanted] if wanted else [])
    assert len(seen.submits) == sum(text.parts for text in seen.texts)


@pytest.mark.parametrize(("flow", "trunk"), TEXTED)
def test_text_leaves_on_time(flow: str, trunk: Trunk, flows: Flows) -> None:
    """The SMSC gets the text at hang-up + delay, within half a second."""
    late_by = flows[flow, trunk].late_by
    assert late_by is not None
    assert abs(late_by) <= ON_TIME


def test_number_nobody_has(flows: Flows) -> None:
    """A number that the dialplan does not know is refused as ever, and told where it is seen."""
    hooked, bare = flows[NUMBER_NOBODY_HAS, "hooked"], flows[NUMBER_NOBODY_HAS, "bare"]
    assert hooked.result.status == bare.result.status == 404
    assert hooked.story
    assert hooked.story["call"]["reason"] == "no_line"
    assert bare.story is None
    assert hooked.texts == bare.texts == []
