"""The queue between the socket and the tracker."""

import asyncio

from textback_ari.asterisk.frames import Frames


async def test_frames_come_out_in_order_and_in_batches() -> None:
    """Frames are taken out in the order in which they came, as many as wait up to a limit."""
    frames = Frames(10)
    for n in range(5):
        assert frames.put(float(n), b"%d" % n)
    assert await frames.take(3) == [(0.0, b"0"), (1.0, b"1"), (2.0, b"2")]
    assert await frames.take(3) == [(3.0, b"3"), (4.0, b"4")]


async def test_full_queue_takes_no_more() -> None:
    """A full queue says so and keeps what it has."""
    frames = Frames(2)
    assert frames.put(1.0, b"a")
    assert frames.put(2.0, b"b")
    assert not frames.put(3.0, b"c")
    assert len(frames) == 2


async def test_waiting_frames_come_out_after_the_close() -> None:
    """What waits when the connection goes is still looked at; only then the end is told."""
    frames = Frames(10)
    frames.put(1.0, b"a")
    frames.close("gone", 1.5)
    frames.close("later", 9.0)
    assert await frames.take(9) == [(1.0, b"a")]
    assert await frames.take(9) == []
    assert (frames.why, frames.lost_at) == ("gone", 1.5)


async def test_taker_wakes_up() -> None:
    """Somebody who waits gets the next frame, and the close."""
    frames = Frames(10)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        first = group.create_task(frames.take(9))
        await asyncio.sleep(0)
        frames.put(1.0, b"a")
    assert first.result() == [(1.0, b"a")]
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        last = group.create_task(frames.take(9))
        await asyncio.sleep(0)
        frames.close("gone", 2.0)
    assert last.result() == []


async def test_taker_is_woken_without_a_frame() -> None:
    """Somebody who waits goes on without a frame when woken, or when the time is over."""
    frames = Frames(10)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        taker = group.create_task(frames.take(9))
        await asyncio.sleep(0)
        frames.wake()
    assert taker.result() == []
    assert await frames.take(9, within=0.01) == []
    assert not frames.over
    frames.close("gone", 1.0)
    assert frames.over


async def test_wake_before_the_wait_is_not_lost() -> None:
    """Whoever was woken before waiting does not wait, once."""
    frames = Frames(10)
    frames.wake()
    assert await frames.take(9) == []
    frames.put(1.0, b"a")
    assert await frames.take(9) == [(1.0, b"a")]
