"""Window, rate and throttling of one bind, on a clock that costs no time."""

import asyncio
import itertools

import pytest

from tests.simulation.virtual_time import in_virtual_time
from textback_ari.gateways.pace import Pace


async def write_all(pace: Pace, tickets: range, answer: float = 0.0) -> list[tuple[float, int]]:
    """Write so many texts as fast as they may, each answered after a while; return when which."""
    loop, written = asyncio.get_running_loop(), list[tuple[float, int]]()
    began = loop.time()

    async def one(ticket: int) -> None:
        await pace.room(ticket)
        written.append((loop.time() - began, ticket))
        await asyncio.sleep(answer)
        pace.accepted()
        pace.free()

    async with asyncio.TaskGroup() as tasks:
        for ticket in reversed(tickets):
            tasks.create_task(one(ticket))
    return written


@in_virtual_time
async def test_window() -> None:
    """No more than the window are unanswered, and tickets decide who is next."""
    pace = Pace(window=2)
    written = await write_all(pace, range(6), answer=1.0)
    assert [round(at) for at, _ in written] == [0, 0, 1, 1, 2, 2]
    # The first two found room before the others asked; from then on the lowest ticket goes.
    assert [ticket for _, ticket in written] == [5, 4, 0, 1, 2, 3]


@in_virtual_time
async def test_rate() -> None:
    """A rate spaces texts evenly, however wide the window is."""
    written = await write_all(Pace(window=100, rate=10.0), range(11))
    gaps = [later - at for (at, _), (later, _) in itertools.pairwise(written)]
    assert gaps == pytest.approx([0.1] * 10, abs=0.002)


@in_virtual_time
async def test_throttled() -> None:
    """Throttling halves the rate after a pause, once a burst, and growing pauses follow."""
    loop = asyncio.get_running_loop()
    pace = Pace(window=100)
    await write_all(pace, range(40))
    for _ in range(5):
        pace.throttled()
    assert pace.rate == 20.0
    began = loop.time()
    await pace.room(0)
    assert loop.time() - began == pytest.approx(0.25, abs=0.002)
    pauses = []
    for _ in range(6):
        pace.throttled()
        began = loop.time()
        await pace.room(0)
        pauses.append(round(loop.time() - began, 2))
    assert pauses == [0.5, 1.0, 2.0, 4.0, 4.0, 4.0]
    assert pace.rate is not None
    assert pace.rate >= 0.5


@in_virtual_time
async def test_recovery() -> None:
    """What the carrier takes lets the rate grow again, up to the one that is set, or to none."""
    for most in (None, 20.0):
        pace = Pace(window=100, rate=most)
        await write_all(pace, range(40))
        pace.throttled()
        slow = pace.rate
        assert slow is not None
        assert slow <= 20.0
        for _ in range(200):
            pace.accepted()
        assert pace.rate == most


@in_virtual_time
async def test_old_ticket_goes_first() -> None:
    """Who comes again with an old ticket is served before those who wait already."""
    pace, order = Pace(window=1), list[int]()
    await pace.room(0)

    async def one(ticket: int) -> None:
        await pace.room(ticket)
        order.append(ticket)
        pace.free()

    async with asyncio.TaskGroup() as tasks:
        for ticket in (7, 8, 3):
            tasks.create_task(one(ticket))
        await asyncio.sleep(0.1)
        pace.free()
    assert order == [3, 7, 8]


@in_virtual_time
async def test_cancelled_waiter_takes_no_room() -> None:
    """Who gives up waiting leaves its room to the next, also in the very moment of getting it."""
    pace = Pace(window=1)
    await pace.room(0)
    waiting = asyncio.create_task(pace.room(1))
    last = asyncio.create_task(pace.room(2))
    await asyncio.sleep(0.1)
    pace.free()
    waiting.cancel()
    async with asyncio.timeout(1.0):
        await last


@in_virtual_time
async def test_closed() -> None:
    """At the end of a session nobody waits any longer, window and rate or not."""
    loop = asyncio.get_running_loop()
    pace = Pace(window=1, rate=0.1)
    await pace.room(0)
    waiting = [asyncio.create_task(pace.room(n)) for n in range(1, 4)]
    await asyncio.sleep(0.1)
    began = loop.time()
    pace.close()
    await asyncio.gather(*waiting)
    assert loop.time() - began < 0.01
