"""Records what a PBX tells, beside the program that watches it for real.

It watches as that program does, but under an application name of its own, and neither reads nor
clears the journal: nothing is taken from anybody.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import aiohttp
import structlog

from textback_ari.asterisk.ari import AriClient, AriError
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.streams import file
from textback_ari.asterisk.streams.cleaning import Cleaner
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, RunningCall
from textback_ari.calls.events import PbxEvent
from textback_ari.ports import Clock, Health
from textback_ari.private import RawNumber

_log = structlog.get_logger(__name__)

APP_SUFFIX = "-record"
_LEAVE_SECONDS = 5.0
_VERSION = re.compile(r"(?:certified[-/])?[0-9]{1,3}(?:\.[0-9]{1,4}){1,3}")
_ALL = {"__AST_BRIDGE_ALL_TOPIC", "__AST_CHANNEL_ALL_TOPIC", "__AST_ENDPOINT_ALL_TOPIC"}

STOPPED = "stopped"
TIME_OVER = "the time was over"
FULL = "the file reached its size"


@dataclass(slots=True)
class Progress:
    """How far a recording is."""

    began_at: float
    began: int = 0
    """Calls that came in, or were there at the beginning."""
    ended: int = 0
    """Calls in that ended."""
    out: int = 0
    """Calls out that ended."""
    gaps: int = 0
    """Times without watching."""
    connected: bool = False
    ever_connected: bool = False
    why: str = ""
    """Why it is not connected."""
    over: bool = False


class Recorder:
    """One recording of one PBX."""

    def __init__(
        self,
        settings: PbxSettings,
        writer: file.Writer,
        clock: Clock,
        draw: Callable[[], float],
        *,
        max_size: int,
    ) -> None:
        """Describe it; `max_size` is bytes, `draw` returns a random number from 0 to 1."""
        ami = settings.ami and replace(settings.ami, journal=False)
        self._settings = replace(settings, app=settings.app + APP_SUFFIX, may_narrow=False, ami=ami)
        self._writer = writer
        self._clock = clock
        self._draw = draw
        self._max_size = max_size
        self._cleaner = Cleaner(self._settings.tracker())
        self._over = asyncio.Event()
        self._why = ""
        self._failure: Exception | None = None
        self.progress = Progress(clock.now())

    def stop(self, why: str = STOPPED) -> None:
        """End it; the first reason counts."""
        self._why = self._why or why
        self.progress.over = True
        self._over.set()

    async def record(self, seconds: float | None) -> str:
        """Record until `stop`, for at most so many seconds; returns why it ended.

        Raises:
            AriError: the PBX cannot be reached at the beginning, or does not let us in.
            PbxTakenOverError: another recording of this PBX began.
            OSError: the file cannot be written.
        """
        self._writer.write(file.header_line(await self._header()))
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(self._watch())
            try:
                await asyncio.wait_for(self._over.wait(), seconds)
            except TimeoutError:
                self.stop(TIME_OVER)
            if self._failure is None:
                await self._leave()
            watching.cancel()
        if self._failure is not None:
            raise self._failure
        self._writer.write(file.end_line(self._clock.now(), self._why))
        return self._why

    async def _header(self) -> file.Header:
        async with aiohttp.ClientSession(auto_decompress=False) as session:
            version = (await AriClient(self._settings, session).info()).system.version
        told = _VERSION.match(version)
        return file.header(
            self._cleaner.settings,
            asterisk=told[0] if told else "",
            began_at=self.progress.began_at,
        )

    async def _watch(self) -> None:
        watcher = AriWatcher(self._settings, self._clock, self._draw, heard=self._heard)
        try:
            await watcher.watch(_Counting(self.progress))
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            self._failure = error
            self.stop()

    def _heard(self, event: PbxEvent) -> None:
        cleaned = self._cleaner.clean(event)
        if cleaned is None or self._over.is_set():
            return
        self._writer.write(file.event_line(cleaned))
        if self._writer.size >= self._max_size:
            self.stop(FULL)

    async def _leave(self) -> None:
        """Have the PBX forget the application, or it would go on counting what it misses.

        Only while the socket is open can the subscriptions be taken back. A user that may only
        read has none of its own.
        """
        async with aiohttp.ClientSession(auto_decompress=False) as session:
            client = AriClient(self._settings, session, everything=self._settings.everything)
            try:
                async with asyncio.timeout(_LEAVE_SECONDS):
                    has = await client.application()
                    for kind, ids in (
                        ("endpoint", has.endpoint_ids),
                        ("bridge", has.bridge_ids),
                        ("channel", has.channel_ids),
                    ):
                        for each in ids:
                            await client.unsubscribe(f"{kind}:{'' if each in _ALL else each}")
            except (AriError, TimeoutError) as error:
                _log.debug("not_left", why=str(error))


class _Counting:
    """A sink that counts the calls."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    async def call_started(self, _call: RunningCall) -> None:
        self._progress.began += 1

    async def call_finished(self, _call: FinishedCall) -> None:
        self._progress.ended += 1

    async def outbound_finished(self, _call: OutboundCall) -> None:
        self._progress.out += 1

    async def stored(self) -> None:
        """Nothing is stored."""

    async def resynchronised(self, _pbx: str, _running: frozenset[str]) -> None:
        """The file has it."""

    async def watching_interrupted(self, _gap: Gap) -> None:
        # What went before the beginning is no gap in the recording.
        self._progress.gaps += self._progress.ever_connected

    async def pbx_blocks(self, _pbx: str, _numbers: Mapping[RawNumber, str]) -> None:
        """Whom the PBX blocks is no part of what became of a call."""

    def device_changed(self, _pbx: str, _device: str, _state: str) -> None:
        """Whether a line is closed is no part of what became of a call."""

    def health_changed(self, _part: str, health: Health) -> None:
        if self._progress.over:
            return
        self._progress.connected = health.ready
        self._progress.ever_connected = self._progress.ever_connected or health.ready
        self._progress.why = health.why
