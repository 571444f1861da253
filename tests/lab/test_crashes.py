"""What happens to calls and texts when the program, the carrier or the PBX goes away in between."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from lab.calls import Trunk
from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import (
    ON_TIME,
    TEXT_SENT,
    Installation,
    ended,
    line,
    outcome_of,
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

_HANG_UP = 0.5
_PAST = 0.7
"""Seconds after which what was due has happened."""


async def _missed_call(lab: Lab, program: Program, caller: str) -> float:
    """Make a call that its caller gives up; return when its text is due."""
    await lab.call(caller, hangup_after=_HANG_UP)
    return float((await verdict(program, caller))["due_at"])


async def _one_text(lab: Lab, caller: str) -> None:
    """The handset has the text once, and the SMSC saw it once."""
    assert [text.text for text in await lab.smsc.wait_for_text(caller)] == [TEXT_SENT]
    assert len(await submits_to(lab, caller)) == 1


async def _state(installation: Installation, program: Program, caller: str) -> str:
    """Return where a caller's text stands."""
    story = await installation.story((await verdict(program, caller))["call"])
    return str(story["text"]["state"])


@pytest.mark.parametrize("trunk", ["hooked", "bare"])
async def test_calls_flow_without_the_program(
    trunk: Trunk, lab: Lab, new_caller: NewCaller
) -> None:
    """With the program not running, a call rings and is answered, as if it had never been there."""
    answered = await lab.call(new_caller(), "2125550102", talk=_HANG_UP, trunk=trunk)
    assert answered.status == 200
    given_up = await lab.call(new_caller(), hangup_after=_HANG_UP, trunk=trunk)
    assert given_up.ringing_at is not None
    assert given_up.status == 487


@pytest.mark.parametrize("back", ["before the text is due", "after it was due"])
async def test_killed_between_verdict_and_text(
    back: str, lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A program killed between verdict and due time sends the text once when it is back."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        due_at = await _missed_call(lab, program, caller)
        assert await program.stop(kill=True) == -9
    if back == "after it was due":
        await wait_until(due_at + _PAST)
        assert await submits_to(lab, caller) == []
    async with installation.running() as program:
        await lab.smsc.wait_for_text(caller)
        assert await program.stop() == 0
    await _one_text(lab, caller)
    (submit,) = await submits_to(lab, caller)
    if back == "before the text is due":
        assert abs(submit.at - due_at) <= ON_TIME


async def test_carrier_is_back_in_time(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """A text that is due while the carrier is away leaves once when the carrier is back."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        due_at = await _missed_call(lab, program, caller)
        await lab.kill_smsc()
        try:
            await program.until("part_down", 10, also=lambda e: e["part"] == "carrier")
            await wait_until(due_at + _PAST)
            assert await _state(installation, program, caller) == "scheduled"
        finally:
            await lab.start_smsc()
        await lab.smsc.wait_for_text(caller, seconds=20)
        assert await program.stop() == 0
    await _one_text(lab, caller)


async def test_carrier_is_not_back_in_time(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """A text that cannot leave by `give_up_after` never does: a callback task says why."""
    settings = line(delay=1.0, give_up_after="4s")
    installation, caller = Installation(lab, tmp_path, lines=[settings]), new_caller()
    async with installation.running() as program:
        await lab.kill_smsc()
        try:
            await program.until("part_down", 10, also=lambda e: e["part"] == "carrier")
            await _missed_call(lab, program, caller)
            late = await program.until("text_too_late", 10)
        finally:
            await lab.start_smsc()
        await lab.smsc.wait_for_bind(seconds=20)
        story = await installation.story((await verdict(program, caller))["call"])
        assert await program.stop() == 0
    assert (story["text"]["state"], story["text"]["reason"]) == ("cancelled", "too_late")
    (task,) = story["tasks"]
    assert task["id"] == late["callback_task"]
    assert task["caller"] == caller
    assert task["done_at"] is None
    host, port = lab.smpp_address
    assert f"carrier: nothing listens at {host} port {port}" in task["reason"]
    assert await submits_to(lab, caller) == []


async def test_stopped_while_the_carrier_thinks(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """SIGTERM waits for the answer to a text under way, and records it."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.smsc.behave(latency_ms=2000)
        try:
            due_at = await _missed_call(lab, program, caller)
            await wait_until(due_at + _PAST)
            assert len(await submits_to(lab, caller)) == 1
            assert await program.stop() == 0
        finally:
            await lab.smsc.behave(latency_ms=0)
        assert await _state(installation, program, caller) in {"sent", "delivered"}
    async with installation.running() as again:
        assert await again.stop() == 0
    await _one_text(lab, caller)


async def test_stopped_while_the_carrier_is_silent(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A text whose answer never came when the program was stopped is in doubt, not sent again."""
    carrier = {"response_timeout": "2s"}
    installation, caller = Installation(lab, tmp_path, carrier=carrier), new_caller()
    async with installation.running() as program:
        await lab.smsc.behave("silent")
        try:
            due_at = await _missed_call(lab, program, caller)
            await wait_until(due_at + _PAST)
            assert await program.stop() == 0
        finally:
            await lab.smsc.behave("accept")
        assert await _state(installation, program, caller) == "in_doubt"
        story = await installation.story((await verdict(program, caller))["call"])
        assert len(story["tasks"]) == 1
    async with installation.running() as again:
        assert await again.stop() == 0
    await _one_text(lab, caller)


async def test_killed_while_the_carrier_thinks(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A text whose sender was killed before the answer is in doubt afterwards, not sent again."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        # A receipt would settle the doubt.
        await lab.smsc.behave(latency_ms=2000, receipts="none")
        try:
            due_at = await _missed_call(lab, program, caller)
            await wait_until(due_at + _PAST)
            assert await program.stop(kill=True) == -9
        finally:
            await lab.smsc.behave(latency_ms=0)
        call = (await verdict(program, caller))["call"]
    try:
        async with installation.running() as again:
            await again.until("text_in_doubt", 10)
            await lab.smsc.wait_for_text(caller)
            assert await again.stop() == 0
    finally:
        await lab.smsc.behave(receipts="delivered")
    story = await installation.story(call)
    assert story["text"]["state"] == "in_doubt"
    assert len(story["tasks"]) == 1
    await _one_text(lab, caller)


async def test_database_in_use(lab: Lab, tmp_path: Path) -> None:
    """A second `textback run` on the same SQLite file says so in a sentence and ends with 1."""
    installation = Installation(lab, tmp_path)
    async with installation.running():
        second = await installation.command("run", check=False)
    assert second.returncode == 1
    (sentence,) = second.stderr.decode().splitlines()
    assert sentence.startswith(f"textback: the database {installation.database} is in use")


async def test_another_instance_takes_over(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """A second instance under the same application name takes over; the first stops and says so."""
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    first, second = (Installation(lab, folder) for folder in folders)
    caller = new_caller()
    async with first.running() as loser, second.running() as winner:
        assert await ended(loser, 15) == 1
        assert "another textback is watching main" in loser.output[-1]
        await _missed_call(lab, winner, caller)
        await lab.smsc.wait_for_text(caller)
        assert await winner.stop() == 0
    await _one_text(lab, caller)
    assert await first.calls() == []


@pytest.mark.parametrize("kill", [False, True], ids=["restart", "kill"])
async def test_pbx_restarts(kill: bool, lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """After the PBX was away watching goes on by itself, the gap is shown, and texts go out."""
    installation, cut_off, later = Installation(lab, tmp_path), new_caller(), new_caller()
    async with installation.running() as program:
        ringing = asyncio.create_task(lab.call(cut_off, hangup_after=2))
        await program.until("call_started", 10)
        await lab.restart_asterisk(kill=kill)
        gap = await program.until("watching_interrupted", 30)
        lost = await verdict(program, cut_off)
        await ringing
        await _missed_call(lab, program, later)
        await lab.smsc.wait_for_text(later)
        shown = (await installation.command("calls")).stdout.decode()
        story = await installation.story(lost["call"])
        assert await program.stop() == 0
    (told,) = await installation.gaps()
    assert told == {key: gap[key] for key in told}
    assert "main was not watched from" in shown
    await _one_text(lab, later)
    # A PBX that is told to stop ends its calls and says so; one that is killed says nothing.
    if kill:
        assert outcome_of(story) == "unknown"
    if lost["verdict"] == "text":
        await _one_text(lab, cut_off)
    else:
        assert lost["reason"] == "evidence_lost"
        assert await submits_to(lab, cut_off) == []
    assert len(story["tasks"]) == (0 if lost["verdict"] == "text" else 1)
