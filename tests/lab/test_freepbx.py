"""Every row of FreePBX's table, and what faxes and follow-me come to, through the whole program.

The calls come in over a trunk with the hook, all at once; what counts is what their callers get.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest
import pytest_asyncio
from rich.console import Console
from rich.table import Table

from lab.flows import make
from lab.lab import Lab
from lab.program import Program
from lab.shapes import SHAPES
from lab.smsc import Text
from tests.lab.installation import (
    BUSINESS,
    DELAY,
    OPT_OUT,
    Installation,
    Json,
    line,
    outcome_of,
    verdict,
)

pytestmark = [pytest.mark.lab, pytest.mark.timeout(150)]

TEXTS = {
    "no_answer": "Nobody at {business} could come to the telephone.",
    "busy": "{business} is talking to somebody else; we call back in {callback_minutes} minutes.",
    "abandoned": "You hung up before {business} could answer.",
    "unreachable": "{business} cannot be reached by telephone at the moment.",
    "queue_abandoned": "{business} kept you waiting for too long.",
    "queue_timeout": "Nobody at {business} had time for you in the queue.",
    "voicemail_only": "{business} got your call to its mailbox.",
    "after_hours": "{business} is closed. We open {opening}.",
}
SAID: Mapping[str, str] = {
    "no_answer": f"Nobody at {BUSINESS} could come to the telephone.",
    "busy": f"{BUSINESS} is talking to somebody else; we call back in 20 minutes.",
    "abandoned": f"You hung up before {BUSINESS} could answer.",
    "unreachable": f"{BUSINESS} cannot be reached by telephone at the moment.",
    "queue_abandoned": f"{BUSINESS} kept you waiting for too long.",
    "queue_timeout": f"Nobody at {BUSINESS} had time for you in the queue.",
    "voicemail_only": f"{BUSINESS} got your call to its mailbox.",
    "after_hours": f"{BUSINESS} is closed. We open when we open again.",
}
"""The texts as they must arrive, before the opt-out line that a first text gets."""

KINDS: Mapping[str, str] = {
    "freepbx_abandoned": "abandoned",
    "freepbx_voicemail_empty": "no_answer",
    "freepbx_voicemail_left": "no_answer",
    "freepbx_busy_voicemail_empty": "busy",
    "freepbx_queue_abandoned": "queue_abandoned",
    "freepbx_queue_timeout": "queue_timeout",
    "freepbx_group_rings_out": "no_answer",
    "freepbx_closed": "after_hours",
    "freepbx_do_not_disturb": "busy",
    "freepbx_directed_voicemail": "voicemail_only",
    "freepbx_unregistered": "unreachable",
    "followme_declined": "no_answer",
    "followme_rings_out": "no_answer",
    "followme_mailbox": "no_answer",
    "fax_not_detected": "no_answer",
}
"""The text that each flow's caller gets, a key of `SAID`."""

REASONS: Mapping[str, str] = {
    "freepbx_answered": "answered",
    "freepbx_queue_answered": "answered",
    "freepbx_group_answered": "answered",
    "freepbx_follow_me_confirmed": "answered",
    "freepbx_menu_hung_up": "cause_not_selected",
    "freepbx_menu_timed_out": "cause_not_selected",
    "freepbx_forwarded": "probably_answered",
    "followme_taken": "answered",
    "fax_exchanged": "cause_not_selected",
    "fax_detected": "cause_not_selected",
}
"""Why the others get none."""

FLOWS = sorted(KINDS.keys() | REASONS.keys())
_CALL_EVERY = 0.1
_LONGEST_CALL = 60.0


@dataclass(frozen=True)
class Seen:
    """What became of one flow: as the program tells it, and what the handset got."""

    caller: str
    story: Json
    texts: list[Text]


Rows = Mapping[str, Seen]


def said(flow: str) -> str | None:
    """Return the very text that the caller of a flow must get."""
    return f"{SAID[KINDS[flow]]} {OPT_OUT}" if flow in KINDS else None


def test_every_row_of_freepbx_is_expected() -> None:
    """A FreePBX flow that the lab learns must be given a text, or a reason for none, here."""
    assert {name for name in SHAPES if name.startswith("freepbx_")} <= set(FLOWS)
    assert not KINDS.keys() & REASONS.keys()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def rows(
    lab: Lab, tmp_path_factory: pytest.TempPathFactory, new_caller: Callable[[], str]
) -> Rows:
    """Make every call, all at once, and read what came of them."""
    installation = Installation(
        lab,
        tmp_path_factory.mktemp("freepbx"),
        lines=[line(did, texts=TEXTS) for did in sorted({SHAPES[flow].did for flow in FLOWS})],
        carrier={"window": 50},
    )
    callers = {flow: new_caller() for flow in FLOWS}
    async with installation.running() as program:
        await _make_all(lab, callers)
        found = [await _look(lab, installation, program, flow, callers[flow]) for flow in FLOWS]
        assert await program.stop() == 0
    seen = dict(zip(FLOWS, found, strict=True))
    _print(seen)
    return seen


async def _make_all(lab: Lab, callers: Mapping[str, str]) -> None:
    alone: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def one(wait: float, flow: str) -> None:
        await asyncio.sleep(wait)
        async with alone[SHAPES[flow].did if SHAPES[flow].alone else flow]:
            await make(lab, SHAPES[flow], "hooked", callers[flow])

    async with asyncio.timeout(_LONGEST_CALL), asyncio.TaskGroup() as group:
        for n, flow in enumerate(FLOWS):
            group.create_task(one(n * _CALL_EVERY, flow))


async def _look(
    lab: Lab, installation: Installation, program: Program, flow: str, caller: str
) -> Seen:
    """Read a call as the database tells it, and the handset of its caller once it has its text."""
    decided = await verdict(program, caller)
    if flow in KINDS:
        await lab.smsc.wait_for_text(caller, seconds=DELAY + 10)
    story = (await installation.stories([decided["call"]]))[decided["call"]]
    return Seen(caller, story, [text for text in await lab.smsc.texts(caller) if text.to_phone])


def _print(rows: Rows) -> None:
    table = Table("flow", "expected", "found", "text", "kind or reason", box=None, pad_edge=False)
    for flow, seen in rows.items():
        table.add_row(
            flow,
            str(SHAPES[flow].expected),
            outcome_of(seen.story),
            seen.texts[0].text.removesuffix(f" {OPT_OUT}") if seen.texts else "-",
            seen.story["text"]["kind"]
            if seen.story["text"]
            else f"({seen.story['call']['reason']})",
        )
    print()
    Console(width=220, highlight=False).print(table)


@pytest.mark.parametrize("flow", FLOWS)
def test_row_comes_out_right(flow: str, rows: Rows) -> None:
    """A row has its cause and ending, and its text or the one reason for none."""
    seen = rows[flow]
    assert (outcome_of(seen.story),) == SHAPES[flow].outcomes
    assert seen.story["hooked"]
    assert seen.story["call"]["reason"] == REASONS.get(flow)
    assert (seen.story["text"] or {}).get("kind") == KINDS.get(flow)


@pytest.mark.parametrize("flow", FLOWS)
def test_handset_shows_the_very_text(flow: str, rows: Rows) -> None:
    """The caller's handset shows the text of that cause once, or nothing at all."""
    wanted = said(flow)
    assert [text.text for text in rows[flow].texts] == ([wanted] if wanted else [])


@pytest.mark.parametrize("flow", FLOWS)
def test_team_is_asked_where_it_is_not_sure(flow: str, rows: Rows) -> None:
    """A call that an outside phone took briefly becomes a task that says so; no other does."""
    unsure = REASONS.get(flow) == "probably_answered"
    assert [task["done_at"] for task in rows[flow].story["tasks"]] == [None] * unsure
    assert all("a person or a mailbox" in task["reason"] for task in rows[flow].story["tasks"])
