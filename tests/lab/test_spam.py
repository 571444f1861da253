"""What trunks tell of a caller's number, and machines that call: no text, for the right reason."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.console import Console
from rich.table import Table

from lab.calls import Trunk
from lab.lab import Lab
from tests.lab.installation import DELAY, DID, Installation, line, pbx, submits_to, verdict

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

DIDS = (DID, "2125550101", "2125550103", "2125550105")


def _asserted(parameter: str) -> str:
    return f"P-Asserted-Identity: <sip:CALLER;{parameter}@carrier.example:5060>"


@dataclass(frozen=True)
class Case:
    """A call, the points that the trace must show, and the reason for no text."""

    headers: tuple[str, ...]
    saw: str
    reason: str | None = None
    trunk: Trunk = "hooked"
    hangup_after: float = 2.5


FORGED = "the number failed verification"
CASES: Mapping[str, Case] = {
    "nothing told": Case((), "0 of 3 points"),
    "passed": Case(
        (_asserted("verstat=TN-Validation-Passed"), "P-Attestation-Indicator: A"),
        "0 of 3 points; the number is verified, attestation A",
    ),
    "failed": Case((_asserted("verstat=TN-Validation-Failed"),), FORGED, "spam_suspected"),
    "failed, level in the word": Case(
        (_asserted("verstat=TN-Validation-Failed-C"),), FORGED, "spam_suspected"
    ),
    "not signed": Case((_asserted("verstat=No-TN-Validation"),), "0 of 3 points"),
    "nobody vouches": Case(
        (_asserted("verstat=TN-Validation-Passed-C"),), "1 of 3 points: nobody vouches"
    ),
    "nobody vouches, and hung up": Case(
        (_asserted("verstat=No-TN-Validation"), "P-Attestation-Indicator: C"),
        "3 of 3 points: hung up after",
        "spam_suspected",
        hangup_after=0.4,
    ),
    "hostile words": Case(
        (
            'P-Asserted-Identity: "a,b)${SHELL(x)}^\\";" <sip:CALLER@x>',
            "P-Attestation-Indicator: ^,)",
        ),
        "0 of 3 points",
    ),
    "no hook": Case(
        (_asserted("verstat=TN-Validation-Failed"),), "0 of 3 points", None, trunk="bare"
    ),
}


async def test_what_the_trunk_tells(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """A number that failed verification gets no text; the trace shows every sign's points."""
    installation = Installation(lab, tmp_path, pbxes=[pbx("PJSIP/trunk", "PJSIP/trunk-bare")])
    callers = {name: new_caller() for name in CASES}
    async with installation.running() as program:
        async with asyncio.TaskGroup() as group:
            for name, case in CASES.items():
                group.create_task(
                    lab.call(
                        callers[name],
                        trunk=case.trunk,
                        hangup_after=case.hangup_after,
                        headers=[h.replace("CALLER", callers[name]) for h in case.headers],
                    )
                )
        calls = {name: (await verdict(program, callers[name]))["call"] for name in CASES}
        texted = [name for name, case in CASES.items() if case.reason is None]
        for name in texted:
            await lab.smsc.wait_for_text(callers[name], seconds=DELAY + 10)
        assert await program.stop() == 0
    stories = await installation.stories(calls.values())
    table = Table("call", "reason", "what the rule saw")
    for name in CASES:
        story = stories[calls[name]]
        saw = next(check["saw"] for check in story["trace"] if check["rule"] == "spam")
        table.add_row(name, story["call"]["reason"] or "text", saw)
    Console(width=120).print(table)
    for name, case in CASES.items():
        story = stories[calls[name]]
        saw = next(check["saw"] for check in story["trace"] if check["rule"] == "spam")
        assert (name, story["call"]["reason"]) == (name, case.reason)
        assert saw.startswith(case.saw), name
        assert bool(await submits_to(lab, callers[name])) is (case.reason is None), name


async def test_one_number_calls_line_after_line(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """Who calls four lines within ten minutes gets no text, not even the first call's."""
    installation = Installation(
        lab, tmp_path, lines=[line(did, business=f"Shop {did}", delay=20) for did in DIDS]
    )
    caller, other = new_caller(), new_caller()
    async with installation.running() as program:
        for did in DIDS:
            await lab.call(caller, did, hangup_after=1.5)
        await lab.call(other, DID, hangup_after=1.5)
        events = [await verdict(program, caller, call=n + 1) for n in range(len(DIDS))]
        assert [e["reason"] for e in events] == [None, None, None, "spam_suspected"]
        for _ in range(3):
            await program.until("text_cancelled", 40)
        await lab.smsc.wait_for_text(other, seconds=40)
        assert await program.stop() == 0
    assert await submits_to(lab, caller) == []
