"""Calls over a trunk that the program does not watch: the dialplan hands them over by Stasis()."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio

from lab.calls import CallResult
from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import (
    BUSINESS,
    OPT_OUT,
    Installation,
    Json,
    line,
    outcome_of,
    verdict,
)

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

NewCaller = Callable[[], str]
State = Literal["running", "stopped", "stuck"]

TEXT_ME, CLOSED = "2125550110", "2125550108"
"""A menu that offers a text, and the destination for calls after hours (extensions.conf)."""
TEXTS = {
    "text_me": "{business} here, as you asked.",
    "after_hours": "{business} is closed.",
    "standard": "Sorry I missed your call!",
}
SAID = {
    TEXT_ME: f"{BUSINESS} here, as you asked. {OPT_OUT}",
    CLOSED: f"{BUSINESS} is closed. {OPT_OUT}",
}
TIME_LIMIT = 2.0
"""Seconds after which the dialplan takes a call back from a program that is stuck."""
SLACK = 0.7


def installation(lab: Lab, folder: Path) -> Installation:
    """Return the program's files: it watches one trunk, and the calls come in over another."""
    return Installation(lab, folder, lines=[line(did, texts=TEXTS) for did in (TEXT_ME, CLOSED)])


async def call(lab: Lab, caller: str, did: str) -> CallResult:
    """Call over the trunk that is not watched, and press 1 where a text is offered."""
    return await lab.call(caller, did, trunk="other", press="1" if did == TEXT_ME else None)


def took(result: CallResult) -> float:
    """Return how long a call took from its INVITE to its end."""
    return result.ended_at - result.invite_at


async def story(there: Installation, program: Program, caller: str) -> Json:
    """Return what the program tells of a caller's call once it has decided."""
    decided = await verdict(program, caller)
    return (await there.stories([decided["call"]]))[decided["call"]]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def alone(lab: Lab, new_caller: NewCaller) -> AsyncIterator[dict[str, float]]:
    """Give how long each call takes on a PBX that knows no such program."""
    results = await asyncio.gather(*(call(lab, new_caller(), did) for did in SAID))
    assert [(result.status, result.ended_by) for result in results] == [(200, "pbx")] * 2
    yield dict(zip(SAID, map(took, results), strict=True))


async def test_call_that_is_handed_over_gets_its_text(
    lab: Lab, tmp_path: Path, new_caller: NewCaller, alone: dict[str, float]
) -> None:
    """Who asks for a text, or calls after hours, gets it; who does not ask is not even recorded."""
    there = installation(lab, tmp_path)
    callers = {did: new_caller() for did in SAID}
    async with there.running() as program:
        *results, _ = await asyncio.gather(
            *(call(lab, callers[did], did) for did in SAID),
            lab.call(new_caller(), TEXT_ME, trunk="other", talk=4),
        )
        for did, result in zip(SAID, results, strict=True):
            assert (result.status, result.ended_by) == (200, "pbx")
            assert took(result) == pytest.approx(alone[did], abs=SLACK)
            told = await story(there, program, callers[did])
            assert outcome_of(told) == "missed (menu_only, announcement)"
            assert (told["trunk"], told["hooked"], told["did"]) == ("PJSIP/trunk-other", True, did)
            assert told["call"]["ended_at"] == pytest.approx(result.ended_at, abs=0.3)
            texts = await lab.smsc.wait_for_text(callers[did])
            assert [text.text for text in texts] == [SAID[did]]
        assert {each["caller_raw"] for each in await there.calls()} == set(callers.values())
        assert await program.stop() == 0


async def test_caller_hangs_up_after_hours(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """A caller who does not hear the announcement to its end gets the text all the same."""
    there, caller = installation(lab, tmp_path), new_caller()
    async with there.running() as program:
        await lab.call(caller, CLOSED, trunk="other", talk=0.5)
        assert outcome_of(await story(there, program, caller)) == "missed (menu_only, announcement)"
        assert [text.text for text in await lab.smsc.wait_for_text(caller)] == [SAID[CLOSED]]
        assert await program.stop() == 0


@pytest.mark.parametrize("state", ["stopped", "stuck"])
async def test_calls_flow_on_without_the_program(
    state: State, lab: Lab, tmp_path: Path, new_caller: NewCaller, alone: dict[str, float]
) -> None:
    """With the program gone a call is as it was; with it stuck it waits for two seconds, once."""
    there = installation(lab, tmp_path)
    callers = {did: new_caller() for did in SAID}
    async with there.running() as program:
        if state == "stopped":
            assert await program.stop() == 0
        else:
            program.send_signal(signal.SIGSTOP)
        try:
            results = await asyncio.gather(*(call(lab, callers[did], did) for did in SAID))
        finally:
            if state == "stuck":
                program.send_signal(signal.SIGCONT)
        for did, result in zip(SAID, results, strict=True):
            waited = took(result) - alone[did]
            assert (result.status, result.ended_by) == (200, "pbx")
            assert waited == pytest.approx(TIME_LIMIT if state == "stuck" else 0.0, abs=SLACK)
        if state == "stuck":
            later = new_caller()
            await call(lab, later, TEXT_ME)
            assert (await verdict(program, later))["kind"] == "text_me"
            # What it could not see to the end it says so, and asks the team.
            for caller in callers.values():
                told = await story(there, program, caller)
                assert outcome_of(told) == "unknown"
                assert [task["done_at"] for task in told["tasks"]] == [None]
            assert await program.stop() == 0
