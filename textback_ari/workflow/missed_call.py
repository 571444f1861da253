"""From a call's end to its verdict: hold, decide once, schedule, in one transaction."""

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

import structlog

from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, RunningCall
from textback_ari.calls.outcome import Kind
from textback_ari.calls.remarks import LATE_SECONDS
from textback_ari.conversations.follow_up import begin
from textback_ari.ports import (
    CallerKey,
    Decided,
    Decision,
    FollowUpStart,
    Health,
    Hold,
    Store,
    Transaction,
)
from textback_ari.private import RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.guard import loads_after
from textback_ari.rules.limits import Counter, Load, Scope, counters_of, standing_of
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.verdict import Facts, Verdict, facts_after
from textback_ari.workflow.callback import record_callback
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.outages import Outages
from textback_ari.workflow.pbx_blocks import PbxBlocks
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

INBOX_LIMIT = 2_000
"""Calls waiting for the database; beyond it the PBX adapter waits, then resynchronises."""
BATCH_LIMIT = 100
STORE_TIME_LIMIT = 20.0
NOTE_EVERY = 5.0
"""Seconds between two notes that a PBX is being watched: how exactly a gap's start is known."""
EVENTS_UNDER_WAY = 1.0 + LATE_SECONDS
"""Seconds within which what happens on a PBX has reached the inbox."""


@dataclass(frozen=True, slots=True)
class _Resynchronised:
    pbx: str
    running: frozenset[str]
    at: float


@dataclass(frozen=True, slots=True)
class _Watched:
    pbxes: tuple[str, ...]
    until: float


@dataclass(frozen=True, slots=True, eq=False)
class _Mark:
    """Everything before it in the inbox is stored once it is reached."""

    reached: asyncio.Event


_Call = RunningCall | FinishedCall
_Note = OutboundCall | Gap | _Resynchronised | _Watched | _Mark


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What was taken over, and how far the clock had stepped by then."""

    item: _Call | _Note
    stepped: float


class HealthBoard(Protocol):
    """Where the health of each part is shown."""

    def health_changed(self, part: str, health: Health) -> None:
        """Note a part's health."""
        ...


DeviceChanged = Callable[[str, str, str], None]


def _nobody_asks(_pbx: str, _device: str, _state: str) -> None:
    """Take no notice."""


class CallDesk:
    """Takes over what the PBX adapters see and decides each ended call once."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        board: HealthBoard,
        *,
        scheduled: Callable[[], None],
        device_changed: DeviceChanged = _nobody_asks,
        luck: random.Random,
        reached: Reached = pass_by,
    ) -> None:
        """Make a desk.

        `scheduled` is called after each commit that may have scheduled a text, `device_changed`
        with each device state (PBX, device, state) that lines follow.
        """
        self._device_changed = device_changed
        self._store = store
        self._time = time
        self._lines = lines
        self._board = board
        self._scheduled = scheduled
        self._luck = luck
        self._reached = reached
        self._outages = Outages("desk")
        self._pbx_blocks = PbxBlocks(store, lines)
        self._inbox: asyncio.Queue[_Arrival | None] = asyncio.Queue(INBOX_LIMIT)
        """`None` wakes a desk that is to stop."""
        self._stopping = False
        self._watched: set[str] = set()
        """PBXes watched right now."""
        self._seen: set[str] = set()
        """PBXes watched at any time in this life; what came before is another life's gap."""

    async def call_started(self, call: RunningCall) -> None:
        """Take over a running call: its caller's pending text will be held."""
        log.info("call_started", call=call.channel_id, pbx=call.pbx, trunk=call.trunk)
        await self._inbox.put(self._arrival(call))

    async def call_finished(self, call: FinishedCall) -> None:
        """Take over an ended call."""
        log.info(
            "call_ended",
            call=call.channel_id,
            pbx=call.pbx,
            trunk=call.trunk,
            hooked=call.hooked,
            caller=call.caller,
            outcome=str(call.outcome),
            missing=list(call.outcome.missing),
            rang_for=round(call.rang_for, 2),
            ended_at=round(call.ended_at, 3),
        )
        await self._inbox.put(self._arrival(call))

    async def outbound_finished(self, call: OutboundCall) -> None:
        """Take over a call out over a trunk."""
        log.info(
            "outbound_finished",
            call=call.channel_id,
            pbx=call.pbx,
            trunk=call.trunk,
            to=call.to,
            answered=call.answered,
            talked_for=round(call.talked_for, 2),
        )
        await self._inbox.put(self._arrival(call))

    async def stored(self) -> None:
        """Return once everything that was taken over before is stored, or its loss recorded."""
        mark = _Mark(asyncio.Event())
        await self._inbox.put(self._arrival(mark))
        await mark.reached.wait()

    async def resynchronised(self, pbx: str, running: frozenset[str]) -> None:
        """Take over which calls are in progress, after a (re)connect."""
        await self._inbox.put(self._arrival(_Resynchronised(pbx, running, self._time.now())))

    async def watching_interrupted(self, gap: Gap) -> None:
        """Take over a time in which calls may have ended unseen."""
        log.warning(
            "watching_interrupted", pbx=gap.pbx, since=gap.since, until=gap.until, why=gap.why
        )
        await self._inbox.put(self._arrival(gap))

    async def pbx_blocks(self, pbx: str, numbers: Mapping[RawNumber, str]) -> None:
        """Store a PBX's own list of blocked callers, where it has changed."""
        await self._pbx_blocks.take(pbx, numbers, self._time.now())

    def device_changed(self, pbx: str, device: str, state: str) -> None:
        """Pass a device state on to whom it concerns."""
        self._device_changed(pbx, device, state)

    def health_changed(self, part: str, health: Health) -> None:
        """Pass a PBX connection's health on to the board."""
        if health.ready:
            self._watched.add(part)
        else:
            self._watched.discard(part)
        self._board.health_changed(part, health)

    async def run(self) -> None:
        """Decide calls until `stop`."""
        async with asyncio.TaskGroup() as tasks:
            notes = tasks.create_task(self._note_regularly())
            await self._decide_calls()
            notes.cancel()

    def stop(self) -> None:
        """Let `run` end once all that was taken over so far is stored."""
        self._stopping = True
        # A full inbox needs no waking.
        with suppress(asyncio.QueueFull):
            self._inbox.put_nowait(None)

    def note_watching(self) -> None:
        """Put a note that the PBXes are being watched behind the calls that were seen before it.

        Once the note is stored, so are they: a gap that begins with it leaves no call out.
        """
        watched = tuple(sorted(self._watched & self._seen))
        if watched and not self._inbox.full():
            note = _Watched(watched, self._time.now() - EVENTS_UNDER_WAY)
            self._inbox.put_nowait(self._arrival(note))

    def _arrival(self, item: _Call | _Note) -> _Arrival:
        return _Arrival(item, self._time.stepped)

    async def _note_regularly(self) -> None:
        while True:
            await asyncio.sleep(NOTE_EVERY)
            self.note_watching()

    async def _decide_calls(self) -> None:
        while not (self._stopping and self._inbox.empty()):
            batch = [await self._inbox.get()]
            while len(batch) < BATCH_LIMIT and not self._inbox.empty():
                batch.append(self._inbox.get_nowait())
            self._reached(CrashPoint.CALLS_TAKEN)
            if arrivals := [arrival for arrival in batch if arrival]:
                await self._take(arrivals)

    async def _take(self, batch: Sequence[_Arrival]) -> None:
        """Store a batch, however long the database is away.

        After any other error the items are taken one by one, so that a bad call cannot stop the
        others. A call that cannot be stored at all leaves a gap behind, for `textback calls`.
        """
        try:
            await self._outages.outlast(
                lambda: self._store_batch(batch), STORE_TIME_LIMIT, waiting=len(batch)
            )
        except Exception:
            if len(batch) > 1:
                log.exception("batch_retried_one_by_one", size=len(batch))
                for arrival in batch:
                    await self._take([arrival])
                return
            item = batch[0].item
            log.exception("call_not_stored", call=getattr(item, "channel_id", None))
            if isinstance(item, FinishedCall):
                why = "a call could not be recorded; the log says why"
                gap = Gap(item.pbx, item.started_at, item.ended_at, why)
                await self._take([replace(batch[0], item=gap)])

    async def _store_batch(self, batch: Sequence[_Arrival]) -> None:
        try:
            async with self._time.steady():
                calls: list[_Call] = []
                for arrival in batch:
                    item = _in_time(arrival.item, self._time.stepped - arrival.stepped)
                    if isinstance(item, _Call):
                        calls.append(item)
                        continue
                    # What follows a resynchronisation must see its effect, and the reverse.
                    await self._store_calls(calls)
                    calls = []
                    if isinstance(item, _Mark):
                        item.reached.set()
                        continue
                    if isinstance(item, OutboundCall):
                        await record_callback(self._store, self._lines, item, self._time.now())
                        continue
                    await self._store_note(item)
                await self._store_calls(calls)
        finally:
            # An error may have come after a commit, or from a commit that was made all the same.
            self._scheduled()

    async def _store_note(self, item: _Note) -> None:
        async with self._store.transaction() as tx:
            match item:
                case Gap():
                    await tx.record_gap(item)
                case _Watched():
                    await tx.mark_watched(item.pbxes, item.until)
                case _Resynchronised():
                    await self._catch_up(tx, item)
        self._reached(CrashPoint.NOTE_STORED)
        if isinstance(item, _Resynchronised):
            self._seen.add(item.pbx)

    async def _catch_up(self, tx: Transaction, item: _Resynchronised) -> None:
        """Note which calls this PBX has now, and how long no life of the program watched it.

        Later in a life the PBX adapter tells the gap itself, after this: were the PBX marked as
        watched here, a crash between the two would lose that gap.
        """
        await tx.release(item.pbx, item.running)
        if item.pbx in self._seen:
            return
        until = await tx.watched_until(item.pbx)
        if until is not None and until != item.at:
            # After a clock was set back, that note may lie in the future.
            gap = Gap(item.pbx, min(until, item.at), item.at, "textback was not running")
            log.warning(
                "watching_interrupted", pbx=gap.pbx, since=gap.since, until=gap.until, why=gap.why
            )
            await tx.record_gap(gap)
        await tx.mark_watched([item.pbx], item.at)

    async def _store_calls(self, calls: Sequence[_Call]) -> None:
        if not calls:
            return
        known = [(call, *self._place(call.did, call.caller)) for call in calls]
        keys = {key for _, _, key in known if key}
        decisions: list[Decision] = []
        async with self._store.transaction(keys) as tx:
            # A batch is repeated when it is not known what of it was stored.
            before = await tx.decided((call.pbx, call.channel_id) for call in calls)
            new = [each for each in known if (each[0].pbx, each[0].channel_id) not in before]
            await tx.hold(
                [
                    Hold(call.pbx, call.channel_id, key, call.started_at)
                    for call, _, key in new
                    if key and isinstance(call, RunningCall)
                ]
            )
            finished = [(c, line, key) for c, line, key in new if isinstance(c, FinishedCall)]
            stored: Sequence[Decided] = ()
            if finished:
                facts = dict(await tx.facts(keys))
                loads = dict(await tx.loads(_counters_of(finished)))
                seen = await tx.seen_lately(
                    {key for _, _, key in finished if key}, self._time.now()
                )
                facts |= {key: replace(facts[key], seen=seen[key]) for key in seen}
                for call, line, key in finished:
                    made = self._decide(call, line, key, facts, loads, len(decisions))
                    decisions.append(made)
                stored = await tx.save(decisions)
            self._reached(CrashPoint.CALLS_SAVED_UNCOMMITTED)
        self._reached(CrashPoint.CALLS_DECIDED)
        self._tell(decisions, stored)

    def _place(self, did: str, caller: RawNumber) -> tuple[LinePolicy | None, CallerKey | None]:
        """Return the line dialled and, where the caller's number can be read, its lock key."""
        line = self._lines.find(did)
        if line is None:
            return None, None
        number = read_number(caller, line.country)
        if isinstance(number, NotANumber):
            return line, None
        return line, CallerKey(line.business, number)

    def _decide(
        self,
        call: FinishedCall,
        line: LinePolicy | None,
        key: CallerKey | None,
        facts: dict[CallerKey, Facts],
        loads: dict[Counter, Load],
        index: int,
    ) -> Decision:
        now = self._time.now()
        if call.ended_at > now:
            # A clock was set; the text must not wait until that hour has come.
            call = replace(call, started_at=min(call.started_at, now), ended_at=now)
        known = facts.get(key, Facts()) if key else Facts()
        counters = _counters(line, key)
        known = replace(known, standing=standing_of(counters, loads))
        verdict = decide(line, self._lines.own_numbers, call, known, now, draw=self._luck.random())
        if key:
            facts[key] = facts_after(known, verdict, -1 - index)
            loads |= loads_after(loads, counters, verdict, now)
        return Decision(
            call=call,
            line=line.number.e164 if line else None,
            business=line.business if line else None,
            gateways=line.gateways_to(verdict.text.to) if line and verdict.text else (),
            verdict=verdict,
            at=now,
            campaign=line.campaign if line else "",
            follow_up=_follow_up(line, call, verdict),
        )

    def _tell(self, decisions: Sequence[Decision], stored: Sequence[Decided]) -> None:
        for decision, ids in zip(decisions, stored, strict=True):
            text = decision.verdict.text
            log.info(
                "verdict",
                call=decision.call.channel_id,
                call_id=ids.call_id,
                outcome=str(decision.call.outcome),
                verdict="text" if text and not decision.verdict.reason else "no text",
                reason=decision.verdict.reason and str(decision.verdict.reason),
                kind=text and text.kind,
                message=ids.message_id,
                due_at=text and round(text.due_at, 3),
                callback_task=ids.task_id,
            )


def _follow_up(
    line: LinePolicy | None, call: FinishedCall, verdict: Verdict
) -> FollowUpStart | None:
    """Return what follows a verdict's text; a dry run's and a self-test's have nothing behind."""
    if line is None or verdict.text is None or verdict.reason is not None or call.trial:
        return None
    sequence = begin(line, verdict.text.to, call.ended_at, verdict.text.due_at)
    return FollowUpStart(sequence, line.follow_up.consent) if sequence else None


def _counters(line: LinePolicy | None, key: CallerKey | None) -> dict[Scope, Counter]:
    return counters_of(line.number.e164, key.business, key.number) if line and key else {}


def _counters_of(
    finished: Sequence[tuple[FinishedCall, LinePolicy | None, CallerKey | None]],
) -> set[Counter]:
    """Return the counters that texts to these calls would count in."""
    return {
        counter
        for call, line, key in finished
        if call.outcome.kind is Kind.MISSED
        for counter in _counters(line, key).values()
    }


def _in_time(item: _Call | _Note, step: float) -> _Call | _Note:
    """Return an item with its times moved by a step that the clock has made since it arrived."""
    if not step:
        return item
    match item:
        case RunningCall():
            return replace(item, started_at=item.started_at + step)
        case FinishedCall():
            return replace(item, started_at=item.started_at + step, ended_at=item.ended_at + step)
        case Gap():
            return replace(item, since=item.since + step, until=item.until + step)
        case _Watched():
            return replace(item, until=item.until + step)
        case _Resynchronised():
            return replace(item, at=item.at + step)
        case OutboundCall():
            return replace(item, started_at=item.started_at + step, ended_at=item.ended_at + step)
        case _Mark():
            return item
