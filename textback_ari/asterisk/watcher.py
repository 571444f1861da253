"""Watches one PBX through ARI, for as long as the program lives (the `Pbx` port)."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import aiohttp
import structlog

from textback_ari.asterisk import journal, wire
from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriForbiddenError,
    AriRefusedError,
)
from textback_ari.asterisk.beside import BesideAri
from textback_ari.asterisk.frames import Frames
from textback_ari.asterisk.handover import Handovers
from textback_ari.asterisk.hooks import Hooks
from textback_ari.asterisk.keeper import JournalKeeper, Lines
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.calls import names
from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, RunningCall
from textback_ari.calls.events import (
    BridgeEntered,
    BridgeLeft,
    CallRecord,
    Channel,
    ChannelCreated,
    ChannelGone,
    ChannelsPaired,
    DeviceStateChanged,
    DialProgress,
    HandedOver,
    JournalRead,
    MoreComes,
    PbxEvent,
    Resynchronised,
    TimePassed,
)
from textback_ari.calls.tracker import CallTracker
from textback_ari.ports import CallSink, Clock, Health, PbxTakenOverError

_log = structlog.get_logger(__name__)

_BATCH = 256
_PINGS = 3
_OFFSET_SECONDS = 60.0
_STEADY_SECONDS = 10.0
_CUT_SECONDS = 1.0
_TICK_SECONDS = 0.25
_EVERYTHING = "__AST_"
_NEVER_CONNECTED = "not connected yet"
_NOT_OURS_SECONDS = 86_400.0


class AriWatcher:
    """Follows the calls of one PBX, reconnects by itself and tells what it may have missed."""

    def __init__(
        self,
        settings: PbxSettings,
        clock: Clock,
        draw: Callable[[], float],
        *,
        heard: Callable[[PbxEvent], None] | None = None,
    ) -> None:
        """Watch the PBX of `settings`; `draw` returns a random number from 0 to 1.

        `heard` gets each event before the tracker does; what it raises ends the watching.
        """
        self.name = settings.name
        self._settings = settings
        self._clock = clock
        self._draw = draw
        self._tracker = CallTracker(settings.tracker())
        self._hooks = Hooks(settings.trunks)
        self._log = _log.bind(pbx=settings.name)
        self._health = Health(ready=False, why=_NEVER_CONNECTED)
        self._everything = settings.everything
        self._can_filter = True
        self._narrow = False
        self._offset = 0.0
        self._offset_at = 0.0
        self._lost_at: float | None = None
        self._lost_why = ""
        self._why = ""
        self._watched_before = False
        self._not_understood = 0
        self._beside = BesideAri(settings.name, clock.now)
        self._ami_tells = False
        self._keeper: JournalKeeper | None = None
        if settings.ami is not None:
            self._keeper = JournalKeeper(settings.ami, settings.name, draw)
        self._heard = heard
        self._handovers: Handovers | None = None
        self._client: AriClient | None = None
        """Of the connection over which calls are followed right now."""
        self._following = False
        self._turn = asyncio.Lock()
        """Held by whoever feeds the tracker."""

    def footprint(self) -> int:
        """Return how many things are remembered of calls in progress: 0 when the PBX is idle."""
        return self._tracker.footprint()

    async def light(self, device: str, *, on: bool) -> bool:
        """Switch a lamp; returns whether the PBX did it. Raises nothing."""
        if self._client is None:
            return False
        try:
            await self._client.set_device_state(device, "INUSE" if on else "NOT_INUSE")
        except AriError as error:
            self._log.info("lamp_not_switched", device=device, why=str(error))
            return False
        return True

    def health(self) -> Health:
        """Return whether calls are being seen right now."""
        return self._health

    async def watch(self, sink: CallSink) -> None:
        """Watch until cancelled, reconnecting as needed.

        The sink is awaited in the order of the events. Whatever it raises ends the watching.

        Raises:
            PbxTakenOverError: another instance watches under the same name; do not fight it.
        """
        if self._keeper is None:
            await self._watch(sink)
            return

        async def catch_up(lines: Lines) -> None:
            async with self._turn:
                # Before that, whoever connects reads the journal.
                if self._following:
                    await self._recover(self._read_journal(lines), sink)

        async with self._keeper.at_work(sink, catch_up, self._beside.heard, self._ami_tells_now):
            await self._watch(sink)

    def _ami_tells_now(self, on: bool) -> None:
        self._ami_tells = on
        self._beside.listening(on=on)
        if not on:
            self._more_comes(on=False)
        self._more_comes(on=on or self._everything)

    def _more_comes(self, *, on: bool) -> None:
        event = MoreComes(self._clock.now(), on)
        if self._heard is not None:
            self._heard(event)
        self._tracker.feed(event)

    async def _watch(self, sink: CallSink) -> None:
        began = self._clock.now()
        failures = 0
        async with aiohttp.ClientSession(auto_decompress=False) as session:
            try:
                while True:
                    up_at: float | None = None
                    client = AriClient(self._settings, session, everything=self._everything)
                    try:
                        up_at = await self._watch_once(client, sink)
                    except AriError as error:
                        self._lost(began, str(error))
                    self._report(sink, Health(ready=False, why=self._why))
                    steady = up_at is not None and self._clock.now() - up_at > _STEADY_SECONDS
                    failures = 0 if steady else failures + 1
                    await asyncio.sleep(self._pause(failures))
            except (asyncio.CancelledError, PbxTakenOverError):
                # Not asyncio.timeout, as below.
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._judge_the_rest(sink), _CUT_SECONDS)
                raise
            finally:
                self._report(sink, Health(ready=False, why="not watching"))

    def _pause(self, failures: int) -> float:
        """Return how long to wait before the next connection, half of it by chance."""
        settings = self._settings
        longest = min(settings.retry_most, settings.retry_first * 2.0 ** min(failures, 16))
        return longest * (0.5 + 0.5 * self._draw())

    def _lost(self, at: float, why: str) -> None:
        """Keep since when and why calls are not seen: the first reason of a gap counts."""
        if self._why != why:
            self._log.warning("watching_lost", why=why)
        self._why = why
        if self._lost_at is None:
            self._lost_at, self._lost_why = at, why

    def _report(self, sink: CallSink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)

    # --- one connection ---------------------------------------------------------------------

    async def _watch_once(self, client: AriClient, sink: CallSink) -> float | None:
        """Watch over one connection until it breaks.

        Returns: since when calls were seen, `None` when it never came to that.
        """
        socket = await client.connect()
        frames = Frames(self._settings.max_waiting)
        up_at: float | None = None
        failure: Exception | None = None
        try:
            async with asyncio.TaskGroup() as group:
                reader = group.create_task(self._read(socket, frames))
                self._handovers = self._handovers_of(client, group, frames, sink)
                # A failure must not reach the group: it would come out wrapped.
                try:
                    seen = await self._set_up_in_time(client)
                    up_at = self._clock.now()
                    lines = await self._keeper.read() if self._keeper else None
                    async with self._turn:
                        await self._begin(frames, seen, lines or {}, sink)
                        self._following = True
                        self._client = client
                    self._beside.wakes(frames.wake)
                    await self._follow(client, frames, sink)
                except Exception as error:  # noqa: BLE001 raised again below
                    failure = error
                finally:
                    reader.cancel()
        finally:
            self._handovers = None
            self._following = False
            self._client = None
            self._beside.wakes(None)
            await self._close(socket)
        if failure is None or isinstance(failure, AriError):
            await self._judge_the_rest(sink)
        if frames.closed:
            self._lost(frames.lost_at, frames.why)
        elif up_at is not None:
            self._lost(self._clock.now(), str(failure))
        if failure is not None and not (frames.closed and isinstance(failure, AriError)):
            raise failure
        return up_at

    def _handovers_of(
        self, client: AriClient, group: asyncio.TaskGroup, frames: Frames, sink: CallSink
    ) -> Handovers:
        async def gone(event: ChannelGone) -> None:
            async with self._turn:
                await self._feed(event, sink)

        def broken(why: str) -> None:
            frames.close(why, self._clock.now())

        return Handovers(client, group, self._clock, gone=gone, broken=broken)

    async def _judge_the_rest(self, sink: CallSink) -> None:
        """Hand over the calls that wait for more to come: nobody can tell how long that may be."""
        if self._tracker.waiting:
            async with self._turn:
                await self._feed(TimePassed(float("inf")), sink)

    async def _close(self, socket: aiohttp.ClientWebSocketResponse[Any]) -> None:
        try:
            # Not asyncio.timeout: before Python 3.11.3 (python/cpython issue 102780) it raises
            # CancelledError for TimeoutError in a task that was cancelled, as this one may be.
            await asyncio.wait_for(socket.close(), 2.0)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            self._log.debug("socket_not_closed", why=str(error))

    async def _read(self, socket: aiohttp.ClientWebSocketResponse[Any], frames: Frames) -> None:
        """Put frames into the queue and do nothing else: Asterisk drops a slow reader."""
        now = self._clock.now
        last = now()
        async for message in socket:
            if message.type not in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
                break
            last = now()
            if not frames.put(last, message.data):
                frames.close(f"{len(frames)} events were waiting to be looked at", last)
                await self._close(socket)
                return
        error = socket.exception()
        if error is None and socket.close_code is not None:
            # Asterisk cuts off a slow reader 100 ms after the first event it could not write.
            lost_at = max(last, now() - _CUT_SECONDS)
            frames.close(f"the PBX closed the connection ({socket.close_code})", lost_at)
        else:
            # Events since the last sign of life are lost; the ping before last was answered.
            lost_at = max(last, now() - 2 * self._settings.heartbeat)
            frames.close(f"the connection broke ({error or 'without a word'})", lost_at)

    async def _set_up_in_time(
        self, client: AriClient
    ) -> tuple[tuple[Channel, ...], Resynchronised]:
        try:
            async with asyncio.timeout(self._settings.setup_timeout):
                return await self._set_up(client)
        except TimeoutError as error:
            raise AriError(f"PBX {self.name} takes too long to tell its state") from error

    async def _set_up(self, client: AriClient) -> tuple[tuple[Channel, ...], Resynchronised]:
        """Have everything of interest sent, then read what is there right now."""
        await self._set_filter(client, narrow=self._may_be_narrow)
        try:
            await self._subscribe(client)
        except AriForbiddenError:
            if self._everything:
                raise
            self._everything = True
            raise AriError(
                f"PBX {self.name}: the ARI user may only read, so that trunks cannot be "
                "subscribed one by one; all channels are watched instead"
            ) from None
        await self._measure_offset(client)
        now = self._clock.now()
        try:
            channels = wire.channels(await client.channels(), now, self._offset)
            bridges = wire.bridges(await client.bridges())
        except wire.NotUnderstoodError as error:
            raise AriError(f"PBX {self.name} tells what ARI does not: {error}") from error
        lost_at = self._lost_at if self._watched_before else None
        states = await self._read_states(client)
        return channels, Resynchronised(now, channels, bridges, lost_at, states)

    async def _read_states(self, client: AriClient) -> dict[str, str]:
        """Return the device states that are followed; one that is not told is left out."""
        states: dict[str, str] = {}
        for device in sorted(self._settings.devices):
            try:
                states[device] = wire.device_state(await client.device_state(device))
            except (AriRefusedError, wire.NotUnderstoodError) as error:
                self._log.warning("device_state_unknown", device=device, why=str(error))
        return states

    @property
    def _may_be_narrow(self) -> bool:
        return self._settings.may_narrow and self._hooks.everywhere

    async def _set_filter(self, client: AriClient, *, narrow: bool) -> None:
        if not self._can_filter:
            return
        if narrow and not self._narrow:
            self._narrow = True
            self._tracker.narrowed()
        try:
            types = wire.NARROW_TYPES if narrow else wire.WIDE_TYPES
            devices = (wire.DEVICE_TYPE,) if self._settings.devices else ()
            await client.set_filter((*types, *devices))
        except (AriForbiddenError, AriRefusedError) as error:
            # Without a filter more is sent than is needed, and nothing is missing.
            self._can_filter = narrow = False
            self._log.info("event_filter_refused", why=str(error))
        else:
            self._log.info("event_filter_set", narrow=narrow)
        if self._narrow and not narrow:
            self._narrow = False
            self._tracker.widened(self._clock.now())

    async def _subscribe(self, client: AriClient) -> None:
        """Make the application's subscriptions whole: after a reconnect any may be missing."""
        has = await client.application()
        wanted: list[tuple[str, bool]] = []
        if self._everything:
            wanted += [
                ("channel:", _all_of(has.channel_ids)),
                ("endpoint:", _all_of(has.endpoint_ids)),
            ]
        else:
            wanted += [
                (f"endpoint:{trunk}", trunk in has.endpoint_ids)
                for trunk in sorted(self._settings.trunks)
            ]
        wanted.append(("bridge:", _all_of(has.bridge_ids)))
        all_devices = _all_of(has.device_names)
        wanted += [
            (f"deviceState:{device}", all_devices or device in has.device_names)
            for device in sorted(self._settings.devices)
        ]
        for source, there in wanted:
            if not there:
                await self._subscribe_to(client, source)
        if self._handovers is not None:
            await self._handovers.follow_again(self._tracker.handed_over)

    async def _subscribe_to(self, client: AriClient, source: str) -> None:
        try:
            await client.subscribe(source)
        except AriRefusedError as error:
            if error.status not in {400, 404, 422} or not source.startswith("endpoint:"):
                raise
            raise AriRefusedError(
                unknown_trunk(self.name, source.removeprefix("endpoint:")), error.status
            ) from error

    async def _measure_offset(self, client: AriClient) -> None:
        """Learn how far the PBX's clock is from ours, from the quickest of a few pings."""
        quickest = float("inf")
        for _ in range(_PINGS):
            asked = self._clock.now()
            told = await client.ping()
            took = self._clock.now() - asked
            if told is not None and took < quickest:
                quickest = took
                self._offset = asked + took / 2 - told
        self._offset_at = self._clock.now()
        self._log.debug("clock_offset_measured", offset=round(self._offset, 3))

    # --- events -----------------------------------------------------------------------------

    async def _begin(
        self,
        frames: Frames,
        seen: tuple[tuple[Channel, ...], Resynchronised],
        lines: Lines,
        sink: CallSink,
    ) -> None:
        """Join the state that was read with the events that came meanwhile.

        The journal, read after the state, tells how the calls ended that are missing in it.
        """
        channels, state = seen
        self._more_comes(on=self._ami_tells or self._everything)
        for event in self._beside.take():
            # Among them is what became of calls that ended while ARI was away.
            await self._feed(event, sink)
        waiting, replaced = self._decode(frames.take_now(len(frames)))
        existed = _then(channels, waiting)
        ended = self._read_journal(lines)
        gone = self._tracker.running - {channel.id for channel in existed}
        for line in ended:
            if line.channel.id in gone:
                await self._feed(line, sink)
        await self._feed(
            Resynchronised(state.at, existed, state.bridges, state.watching_lost_at, state.states),
            sink,
        )
        for event in waiting:
            await self._feed(event, sink)
        self._stop_if(replaced)
        await self._recover(ended, sink)
        await sink.resynchronised(self.name, self._tracker.running)
        if self._lost_at is not None:
            await sink.watching_interrupted(
                Gap(self.name, self._lost_at, max(state.at, self._lost_at), self._lost_why)
            )
        self._lost_at, self._lost_why, self._why = None, "", ""
        self._watched_before = True
        self._log.info("watching", running=len(self._tracker.running))
        self._report(sink, Health(ready=True))

    async def _follow(self, client: AriClient, frames: Frames, sink: CallSink) -> None:
        """Feed the tracker until no more frames come."""
        while not frames.over:
            batch = await frames.take(_BATCH, _TICK_SECONDS if self._tracker.waiting else None)
            events, replaced = self._decode(batch)
            # AMI speaks of channels that ARI has told of.
            events += self._beside.take()
            if self._tracker.waiting:
                events.append(TimePassed(self._clock.now()))
            async with self._turn:
                for event in events:
                    await self._feed(event, sink)
            self._stop_if(replaced)
            if self._can_filter and self._may_be_narrow != self._narrow:
                await self._set_filter(client, narrow=self._may_be_narrow)
            if self._clock.now() - self._offset_at > _OFFSET_SECONDS:
                try:
                    await self._measure_offset(client)
                except AriError as error:
                    self._log.info("clock_offset_not_measured", why=str(error))
                    self._offset_at = self._clock.now()
            await asyncio.sleep(0)

    def _decode(self, batch: Iterable[tuple[float, bytes]]) -> tuple[list[PbxEvent], bool]:
        """Return what frames tell, and whether somebody else has taken over."""
        decoded: list[PbxEvent] = []
        for arrived, frame in batch:
            try:
                event = wire.decode(frame, arrived, self._offset)
            except wire.NotUnderstoodError as error:
                self._not_understood += 1
                self._log.warning(
                    "event_not_understood", why=str(error), count=self._not_understood
                )
                continue
            if event is wire.Notice.REPLACED:
                return decoded, True
            if event is not None:
                decoded.append(event)
        return decoded, False

    def _read_journal(self, lines: Lines) -> list[JournalRead]:
        """Return what the journal's lines tell, in the order in which the calls ended."""
        read: list[JournalRead] = []
        for key, line in lines.items():
            try:
                read.append(journal.read(key, line, self._offset))
            except journal.NotAJournalLineError as error:
                self._log.warning("journal_line_not_understood", why=str(error))
                if journal.is_key(key):
                    self._cleared(key)
        return sorted(read, key=lambda each: each.at)

    async def _recover(self, ended: Iterable[JournalRead], sink: CallSink) -> None:
        """Hand over the calls of the journal that nobody saw end.

        A call that is followed right now has just ended, and its events are on their way.
        """
        for line in ended:
            channel = line.channel
            if channel.id in self._tracker.running:
                continue
            await self._feed(line, sink)
            ours = self._tracker.concerns(line)
            if ours or self._clock.now() - line.at > _NOT_OURS_SECONDS:
                self._cleared(channel.id)

    def _cleared(self, channel_id: str) -> None:
        if self._keeper is not None:
            self._keeper.done_with(channel_id)

    def _stop_if(self, replaced: bool) -> None:
        if replaced:
            raise PbxTakenOverError(
                f"PBX {self.name}: another program took over the watching as "
                f"{self._settings.app!r}; only one may use that name at a time"
            )

    def _tell_states(self, event: PbxEvent, sink: CallSink) -> None:
        match event:
            case DeviceStateChanged(_, device, state) if device in self._settings.devices:
                sink.device_changed(self.name, device, state)
            case Resynchronised():
                for device, state in event.states.items():
                    sink.device_changed(self.name, device, state)
            case _:
                pass

    async def _feed(self, event: PbxEvent, sink: CallSink) -> None:
        if self._heard is not None:
            self._heard(event)
        self._tell_states(event, sink)
        for call in self._tracker.feed(event):
            if isinstance(call, RunningCall):
                await sink.call_started(call)
            elif isinstance(call, OutboundCall):
                await sink.outbound_finished(call)
            else:
                self._hooks.note(call)
                if _went_through_local(call):
                    self._beside.expected()
                await sink.call_finished(call)
                if call.hooked:
                    self._cleared(call.channel_id)
        if isinstance(event, HandedOver) and self._handovers is not None:
            follow = event.channel.id in self._tracker.handed_over
            self._handovers.take(event, follow=follow)


def unknown_trunk(pbx: str, trunk: str) -> str:
    """Return the sentence for a trunk that the PBX does not have."""
    return (
        f"PBX {pbx} has no endpoint {trunk!r}: compare `trunks` of this [[pbx]] with "
        '"pjsip show endpoints" on the PBX; a trunk without an ARI endpoint (DAHDI) '
        'needs trunks = ["*"]'
    )


def _went_through_local(call: FinishedCall) -> bool:
    dialled = (step.detail.get("leg", "") for step in call.evidence if step.what == "dialled")
    return any(names.is_local(leg) for leg in dialled)


def _all_of(ids: Iterable[str]) -> bool:
    """Return whether a list of subscriptions holds the one to everything of its kind."""
    return any(each.startswith(_EVERYTHING) for each in ids)


def _then(channels: Iterable[Channel], events: Iterable[PbxEvent]) -> tuple[Channel, ...]:
    """Return the channels that existed before the first of these events.

    What was read shows a later state than the first events: a channel that they destroy may be
    missing in it, and one that they create may be there already.
    """
    existed: dict[str, Channel] = {}
    created: set[str] = set()
    for event in events:
        match event:
            case (
                Resynchronised()
                | JournalRead()
                | DeviceStateChanged()
                | ChannelsPaired()
                | CallRecord()
                | MoreComes()
                | TimePassed()
            ):
                continue
            case ChannelCreated(_, channel):
                created.add(channel.id)
            case DialProgress(_, caller, peer):
                for each in (caller, peer):
                    if each is not None:
                        existed.setdefault(each.id, each)
            case BridgeEntered(_, _, channel) | BridgeLeft(_, _, channel):
                existed.setdefault(channel.id, channel)
            case _:
                existed.setdefault(event.channel.id, event.channel)
    existed |= {channel.id: channel for channel in channels}
    return tuple(channel for key, channel in existed.items() if key not in created)
