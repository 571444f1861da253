"""The configuration read again, and the program restarted, while calls are in progress."""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import Installation, nth

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

RESTART_CALLS = 40
RESTART_RATE = 20.0
CALLS = 100
RATE = 50.0
RING = 5.0
"""Seconds: longer than the calls take to begin and the files to be read."""


async def test_no_call_is_lost_over_a_reload(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """With 100 calls ringing, a bad file is refused and a good one taken up; each gets its text."""
    callers = [new_caller() for _ in range(CALLS)]
    installation = Installation(lab, tmp_path, carrier={"window": 100})
    good = installation.config.read_text()
    assert "[[lines]]" in good
    async with installation.running() as program, asyncio.TaskGroup() as group:
        calling = group.create_task(lab.burst(callers, RATE, hangup_after=RING))
        await program.until("call_started", 20, also=nth(CALLS, lambda _: True))
        installation.config.write_text(good.replace("[[lines]]", '[[lines]]\ncolour = "red"', 1))
        program.send_signal(signal.SIGHUP)
        refused = await program.until("settings_refused", 10)
        installation.config.write_text(good.replace("This is Sam", "This is Kim"))
        program.send_signal(signal.SIGHUP)
        await program.until("settings_reloaded", 10)
        ended = sum(event.get("event") == "call_ended" for event in program.events)
        await calling
        for caller in callers:
            await lab.smsc.wait_for_text(caller, seconds=30)
        assert await program.stop() == 0
    assert any("colour" in problem for problem in refused["problems"])
    recorded = await installation.calls()
    texts = [text for caller in callers for text in await lab.smsc.texts(caller)]
    print(f"\n{CALLS} calls in progress, {ended} over at the reload; {len(texts)} texts")
    assert sorted(call["caller"] for call in recorded) == sorted(callers)
    assert {call["outcome"]["kind"] for call in recorded} == {"missed"}
    assert len(texts) == CALLS
    assert not await installation.gaps()
    assert ended < CALLS
    assert sum("Kim" in text.text for text in texts) >= CALLS - ended


@pytest.mark.nightly
async def test_no_call_is_lost_over_a_restart(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """Stopped as `systemctl restart` does it, once ten of 40 calls have ended, and started again.

    Each call is decided once, whether it ended before, meanwhile or after, and gets its text.
    """
    callers = [new_caller() for _ in range(RESTART_CALLS)]
    installation = Installation(lab, tmp_path, carrier={"window": 100}, ami=True)
    async with asyncio.TaskGroup() as group:
        async with installation.running() as program:
            calling = group.create_task(lab.burst(callers, RESTART_RATE, hangup_after=RING))
            mine = nth(10, lambda event: event["caller"] in callers)
            await program.until("call_ended", 30, also=mine)
            began = asyncio.get_running_loop().time()
            assert await program.stop() == 0
        async with installation.running() as again:
            away = asyncio.get_running_loop().time() - began
            await calling
            for caller in callers:
                await lab.smsc.wait_for_text(caller, seconds=30)
            assert await again.stop() == 0
    recorded = [call for call in await installation.calls() if call["caller"] in callers]
    texts = [text for caller in callers for text in await lab.smsc.texts(caller)]
    before, after = (
        sum(event.get("event") == "verdict" for event in each.events) for each in (program, again)
    )
    print(
        f"\n{RESTART_CALLS} calls, restarted within {away:.1f} s: {before} decided before,"
        f" {after} after; {len(texts)} texts"
    )
    assert sorted(call["caller"] for call in recorded) == sorted(callers)
    assert {call["outcome"]["kind"] for call in recorded} == {"missed"}
    assert len(texts) == RESTART_CALLS
    assert 0 < before < RESTART_CALLS
