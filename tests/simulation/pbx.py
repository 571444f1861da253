"""A PBX that plays a script, whoever watches, and whose connection breaks now and then."""

import asyncio
from collections.abc import Sequence

from tests.simulation.script import LOST, Call, finished, running
from tests.simulation.virtual_time import VirtualClock
from textback_ari.calls.call import Gap
from textback_ari.ports import CallSink, Health


class SimPbx:
    """The Pbx port over a script; one for each life of the program."""

    name = "main"

    def __init__(
        self,
        script: Sequence[Call],
        outages: Sequence[tuple[float, float]],
        clock: VirtualClock,
    ) -> None:
        """Play `script`, sorted by start; the connection is down during `outages` (true times)."""
        self._script = script
        self._outages = outages
        self._clock = clock
        self.announced: dict[str, float] = {}
        """When the program took each running call over, on a clock without steps."""

    def health(self) -> Health:
        """Return ready; nobody asks."""
        return Health(ready=True)

    async def watch(self, sink: CallSink) -> None:
        """Tell what happens while the connection is up, and what was missed when it is back.

        A call that was under way when nobody watched is lost evidence half the time; which half
        follows from its channel id, so that each life agrees.
        """
        lost_at: float | None = None
        while True:
            now = self._clock.true_now()
            down_at, up_at = next(
                ((down, up) for down, up in self._outages if up > now), (float("inf"), 0.0)
            )
            if down_at > now:
                await self._connected(sink, lost_at, until=down_at)
            lost_at = self._clock.now()
            sink.health_changed(self.name, Health(ready=False, why="the connection broke"))
            await self._until(up_at)

    async def _connected(self, sink: CallSink, lost_at: float | None, *, until: float) -> None:
        now = self._clock.true_now()
        under_way = {c.channel_id for c in self._script if c.started_at <= now < c.ended_at}
        for call in self._script:
            if call.channel_id in self.announced and call.ended_at <= now:
                del self.announced[call.channel_id]
                await sink.call_finished(finished(call, LOST, self._clock.now()))
        await sink.resynchronised(self.name, frozenset(under_way))
        if lost_at is not None:
            gap = Gap(self.name, lost_at, self._clock.now(), "the connection broke")
            await sink.watching_interrupted(gap)
        sink.health_changed(self.name, Health(ready=True))
        moments = sorted(
            [(c.started_at, 0, c) for c in self._script if now < c.started_at <= until]
            + [(c.ended_at, 1, c) for c in self._script if now < c.ended_at <= until],
            key=lambda m: (m[0], m[1]),
        )
        for at, end, call in moments:
            await self._until(at)
            if not end:
                await sink.call_started(running(call, self._clock.now()))
                self.announced[call.channel_id] = self._clock.true_now()
                continue
            self.announced.pop(call.channel_id, None)
            seen_late = call.channel_id in under_way and int(call.channel_id[1:]) % 2
            outcome = LOST if seen_late else call.outcome
            await sink.call_finished(finished(call, outcome, self._clock.now()))
        await self._until(until)

    async def _until(self, at: float) -> None:
        if at == float("inf"):
            await asyncio.Event().wait()
        await asyncio.sleep(max(0.0, at - self._clock.true_now()))
