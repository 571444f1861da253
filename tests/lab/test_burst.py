"""Many calls at once, and several calls of one caller."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import (
    DELAY,
    DID_ANSWERED,
    ON_TIME,
    TEXT_SENT,
    Installation,
    cpu_of,
    line,
    submits_to,
    verdict,
    wait_until,
)

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

NewCaller = Callable[[], str]

CALLS = 300
RATE = 30.0
BURST_RING = 2.0
BURST_LATE = 2.0
"""Seconds: a text of the burst waits for others, and the lab's callers share the machine."""


async def test_burst(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """300 unanswered calls at 30 a second are all recorded, and each caller gets one text."""
    callers = [new_caller() for _ in range(CALLS)]
    installation = Installation(lab, tmp_path, carrier={"window": 100})
    async with installation.running() as program:
        before = cpu_of(program)
        results = await lab.burst(callers, RATE, hangup_after=BURST_RING)
        for caller in callers:
            await lab.smsc.wait_for_text(caller, seconds=30)
        used = cpu_of(program) - before
        assert await program.stop() == 0
    hung_up = {result.caller: result.ended_at for result in results}
    submits = {"+" + (s.destination or "").lstrip("+"): s for s in await lab.smsc.submits()}
    late = sorted(submits[caller].at - hung_up[caller] - DELAY for caller in callers)
    took = max(r.invite_at for r in results) - min(r.invite_at for r in results)
    print(
        f"\nburst: {len(results)} calls at {(CALLS - 1) / took:.1f}/s; texts late by "
        f"{late[0]:+.3f} to {late[-1]:+.3f} s, median {late[CALLS // 2]:+.3f} s; "
        f"textback used {used:.2f} s of CPU, {used / CALLS * 1000:.1f} ms a call"
    )
    recorded = await installation.calls()
    assert sorted(call["caller"] for call in recorded) == sorted(callers)
    assert {call["outcome"]["cause"] for call in recorded} == {"abandoned"}
    assert {call["message_state"] for call in recorded} <= {"sent", "delivered"}
    sent = Counter((s.destination or "").lstrip("+") for s in await lab.smsc.submits())
    assert {sent[caller.lstrip("+")] for caller in callers} == {1}
    assert late[0] > -ON_TIME
    assert late[-1] < BURST_LATE


async def test_two_calls_of_one_caller_at_once(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """Two calls of one caller at once make one text; the other's verdict is `merged`."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await asyncio.gather(*(lab.call(caller, hangup_after=1) for _ in range(2)))
        verdicts = [await verdict(program, caller, call=number) for number in (1, 2)]
        await lab.smsc.wait_for_text(caller)
        assert await program.stop() == 0
    assert [said["verdict"] for said in verdicts] == ["text", "no text"]
    assert [said["reason"] for said in verdicts] == [None, "merged"]
    assert [text.text for text in await lab.smsc.texts(caller)] == [TEXT_SENT]
    stories = [await installation.story(said["call"]) for said in verdicts]
    assert [story["text"] is not None for story in stories] == [True, False]


async def test_redial_holds_and_moves_the_text(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """While a caller's second call rings the text of the first waits, and then waits anew."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        first = await verdict(program, caller)
        again = asyncio.create_task(lab.call(caller, hangup_after=DELAY + 0.5, ring_seconds=20))
        await wait_until(first["due_at"] + 0.3)
        assert not again.done()
        assert await submits_to(lab, caller) == []
        redial = await again
        second = await verdict(program, caller, call=2)
        await lab.smsc.wait_for_text(caller)
        assert await program.stop() == 0
    assert second["reason"] == "merged"
    (submit,) = await submits_to(lab, caller)
    assert abs(submit.at - redial.ended_at - DELAY) <= ON_TIME


async def test_redial_that_is_answered_cancels_the_text(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """Who reaches a person before the text leaves gets none: `got_through_since`."""
    lines = [line(), line(DID_ANSWERED)]
    installation, caller = Installation(lab, tmp_path, lines=lines), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        first = await verdict(program, caller)
        await lab.call(caller, DID_ANSWERED, talk=1.5)
        second = await verdict(program, caller, call=2)
        assert time.time() < first["due_at"]
        await wait_until(first["due_at"] + 0.5)
        assert await program.stop() == 0
    assert second["outcome"] == "answered"
    text = (await installation.story(first["call"]))["text"]
    assert (text["state"], text["reason"]) == ("cancelled", "got_through_since")
    assert await submits_to(lab, caller) == []
