"""A CallSink that remembers what it was told."""

import asyncio
from collections.abc import Mapping

from tests.fakes.waiting import Changing
from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, RunningCall
from textback_ari.ports import Health
from textback_ari.private import RawNumber


class RecordingCalls(Changing):
    """Remembers everything; `blocked` holds back whoever hands over a finished call."""

    def __init__(self) -> None:
        """Begin empty, taking everything at once."""
        super().__init__()
        self.started: list[RunningCall] = []
        self.finished: list[FinishedCall] = []
        self.outbound: list[OutboundCall] = []
        self.running: list[frozenset[str]] = []
        self.gaps: list[Gap] = []
        self.devices: list[tuple[str, str]] = []
        self.health: list[Health] = []
        self.blocked: dict[str, dict[RawNumber, str]] = {}
        self._open = asyncio.Event()
        self._open.set()
        self._safe = asyncio.Event()
        self._safe.set()

    def block(self) -> None:
        """Hold back finished calls from now on."""
        self._open.clear()

    def unblock(self) -> None:
        """Take them again."""
        self._open.set()

    def store_nothing(self) -> None:
        """Store nothing of what is taken, from now on."""
        self._safe.clear()

    def store_everything(self) -> None:
        """Store all that was taken."""
        self._safe.set()

    async def call_started(self, call: RunningCall) -> None:
        """Remember a call that began."""
        self.started.append(call)
        self.changed()

    async def call_finished(self, call: FinishedCall) -> None:
        """Remember a call that ended."""
        await self._open.wait()
        self.finished.append(call)
        self.changed()

    async def outbound_finished(self, call: OutboundCall) -> None:
        """Remember a call to the outside."""
        self.outbound.append(call)
        self.changed()

    async def pbx_blocks(self, pbx: str, numbers: Mapping[RawNumber, str]) -> None:
        """Remember a PBX's list of blocked callers."""
        self.blocked[pbx] = dict(numbers)
        self.changed()

    async def stored(self) -> None:
        """Return once it counts as stored."""
        await self._safe.wait()

    async def resynchronised(self, pbx: str, running: frozenset[str]) -> None:
        """Remember which calls were in progress."""
        self.running.append(running)
        self.changed()

    async def watching_interrupted(self, gap: Gap) -> None:
        """Remember a gap."""
        self.gaps.append(gap)
        self.changed()

    def device_changed(self, pbx: str, device: str, state: str) -> None:
        """Remember a device state."""
        self.devices.append((device, state))
        self.changed()

    def health_changed(self, part: str, health: Health) -> None:
        """Remember a change of health."""
        self.health.append(health)
        self.changed()

    @property
    def outcomes(self) -> list[str]:
        """Return the outcomes of the calls that ended, in order."""
        return [str(call.outcome) for call in self.finished]
