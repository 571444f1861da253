"""From an event to a person: spread, claim, commit, deliver, record. Never on the way of a call.

Each way (an address, a number, a webhook) has a courier of its own: one that is down makes no
other wait. Events are spread and notices stored whatever the ways do. Where much happens at once
little more is written for it: a round spreads and claims what came since the one before, and
results are stored together (`workflow.notice_results`).
"""

import asyncio
import hashlib
import random
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace

import structlog

from textback_ari.conversations.escalating import next_step
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.spreading import digest, spread, told_as, urgent_notices
from textback_ari.conversations.team import Channel, Team, Way
from textback_ari.ports import (
    Answer,
    ClaimedNotice,
    Fate,
    Notice,
    NoticeResult,
    NoticeState,
    Notifier,
    Store,
    Transaction,
    Which,
)
from textback_ari.private import Body
from textback_ari.rules.limits import HOUR
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.notice_results import BookSettings, Ended, ResultBook
from textback_ari.workflow.outages import AWAY, RETRY_AFTER, Outages
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """How the team is told. Times are seconds."""

    poll: float = 2.0
    """The safety net: other programs store events too."""
    gather: float = 0.1
    """From one round to the next at least: what happens meanwhile is told with it."""
    batch: int = 100
    retry_first: float = 5.0
    """Between a notice's first try and its second; then twice as long each time."""
    retry_most: float = 300.0
    pause_first: float = 1.0
    """How long a way rests after a failure; then twice as long each time."""
    pause_most: float = 60.0
    open_again_after: int = 3
    """Failures in a row after which a way that works again has all that waits hastened."""
    owner_gone_after: float = 30.0
    settle_every: float = 10.0
    store_time_limit: float = 20.0
    deliver_grace: float = 120.0
    """Seconds for one delivery; notifiers have limits of their own, this is for one with a bug."""
    texts_per_hour: int = 20
    """Most texts to one telephone in an hour, urgent ones left out."""
    keep_notices: float = 30 * 86_400.0
    keep_events: float = 366 * 86_400.0
    forget_every: float = 600.0


_ENDS = {
    Fate.SENT: NoticeState.SENT,
    Fate.REFUSED: NoticeState.FAILED,
    Fate.GONE: NoticeState.GIVEN_UP,
    Fate.IN_DOUBT: NoticeState.IN_DOUBT,
}


class NoticeDesk:
    """Tells the team; one per program."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        team: Team,
        notifiers: Mapping[Channel, Notifier],
        owner: str,
        luck: random.Random,
        settings: NoticeSettings | None = None,
        *,
        reached: Reached = pass_by,
    ) -> None:
        """Make a desk; `owner` names this program's life in the rows that it claims."""
        self._store = store
        self._time = time
        self._team = team
        self._notifiers = notifiers
        self._owner = owner
        self._luck = luck
        self._settings = settings or NoticeSettings()
        self._reached = reached
        self._woken = asyncio.Event()
        self._stopping = False
        self._outages = Outages("notices")
        self._book = ResultBook(
            store,
            owner,
            self._outages,
            BookSettings(store_time_limit=self._settings.store_time_limit),
            stored=self._recorded,
            lost=self._lost,
        )
        self._busy: set[Way] = set()
        """Ways that have a courier on the road."""
        self._held: set[int] = set()
        """Notices that are with couriers, by their numbers in the store."""
        self._unsure = False
        """Whether the store may have notices as this program's that no courier has."""
        self._full: set[Way] = set()
        """Telephones that get no more texts for a while."""
        self._failures: dict[Way, int] = {}
        """Failures in a row."""
        self._rests: dict[Way, float] = {}
        """Until when, on the loop's time, a way rests after a failure."""
        self._settled_at: float | None = None
        self._forgot_at: float | None = None
        self._stepped = time.stepped
        self._mistimed = False
        """Whether notices may wait for a time on a clock that has been set since."""

    def wake(self) -> None:
        """Look now: something happened."""
        self._woken.set()

    def stop(self) -> None:
        """Begin nothing more; `run` returns once what is under way has its answers."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Tell the team until `stop` is called."""
        async with asyncio.TaskGroup() as beside:
            book = beside.create_task(self._book.run())
            async with asyncio.TaskGroup() as couriers:
                while not self._stopping:
                    await self._rounds(couriers)
            book.cancel()

    async def _rounds(self, couriers: asyncio.TaskGroup) -> None:
        """Make a round, and wait until there is reason for another."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        self._woken.clear()
        wait = await self._round(couriers)
        with suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await self._woken.wait()
        if not self._stopping:
            await asyncio.sleep(max(0.0, began + self._settings.gather - loop.time()))

    async def _round(self, couriers: asyncio.TaskGroup) -> float:
        """Spread what happened and send couriers; return after how many seconds to look again."""
        try:
            wait = await self._look(couriers)
        except AWAY as error:
            self._outages.note(error)
            return RETRY_AFTER
        except Exception:
            log.exception("notices_round_failed")
            return self._settings.poll
        self._outages.over()
        return wait

    async def _look(self, couriers: asyncio.TaskGroup) -> float:
        loop, settings = asyncio.get_running_loop(), self._settings
        await self._keep_up()
        async with asyncio.timeout(settings.store_time_limit):
            seen = await self._store.outlook(self._time.now())
        urgent = seen.urgent_at is not None and seen.urgent_at <= self._time.now()
        if seen.unspread or urgent:
            if seen.unspread:
                urgent |= await self._spread()
            if urgent:
                await self._escalate()
            async with asyncio.timeout(settings.store_time_limit):
                seen = await self._store.outlook(self._time.now())
        now = self._time.now()
        waits = [settings.poll]
        free = []
        for way in seen.ways:
            rest = self._rests.get(way, 0.0) - loop.time()
            if rest > 0.0:
                waits.append(rest)
            elif way not in self._busy:
                free.append(way)
        for way, claimed in (await self._claim(free)).items():
            self._busy.add(way)
            couriers.create_task(self._carry(way, claimed))
        waits += [at - now for at in (seen.urgent_at, seen.next_at) if at is not None]
        # What is due and cannot leave (a lane that is busy) is no reason to look at once.
        return max(min(waits), 0.05)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        async with (
            asyncio.timeout(self._settings.store_time_limit),
            self._store.transaction() as tx,
        ):
            yield tx

    # --- keeping up -----------------------------------------------------------------------------

    async def _keep_up(self) -> None:
        """Take over from owners that are gone, follow the clock, forget what is old."""
        at, settings = asyncio.get_running_loop().time(), self._settings
        if self._settled_at is None or at - self._settled_at >= settings.settle_every:
            async with self._transaction() as tx:
                now = self._time.now()
                await tx.heartbeat(self._owner, now)
                doubted = await tx.settle_notices(self._owner, now, settings.owner_gone_after)
            for each in doubted:
                log.warning("notice_in_doubt", notice=each.notice.number, why="its sender ended")
            self._settled_at = at
        if self._unsure:
            async with self._transaction() as tx:
                await tx.release_notices(self._owner, self._held, self._time.now())
            self._unsure = False
        if self._stepped != self._time.stepped:
            self._stepped, self._mistimed = self._time.stepped, True
        if self._mistimed:
            self._mistimed = False
            try:
                async with self._transaction() as tx:
                    await tx.hasten_notices(None, self._time.now())
            except BaseException:
                self._mistimed = True
                raise
        if self._forgot_at is None or at - self._forgot_at >= settings.forget_every:
            async with self._transaction() as tx:
                now = self._time.now()
                await tx.forget_told(
                    now - settings.keep_notices, now - settings.keep_events, 10 * settings.batch
                )
            self._forgot_at = at

    # --- spreading ------------------------------------------------------------------------------

    async def _spread(self) -> bool:
        """Work out whom to tell of each event, in batches, each in a transaction of its own.

        Returns whether one of them was urgent.
        """
        urgent = False
        while True:
            async with self._transaction() as tx:
                now = self._time.now()
                stories = await tx.unspread(self._settings.batch)
                if not stories:
                    return urgent
                also = told_as(stories)
                notices = [
                    notice
                    for story in stories
                    for notice in spread(
                        story,
                        self._team,
                        now,
                        also.get(story.event.message_id or 0, frozenset()),
                    )
                ]
                hurry = [story for story in stories if story.event.kind is EventKind.URGENT]
                await tx.begin_urgent(hurry, now)
                await tx.spread([story.number for story in stories], notices, now)
                self._reached(CrashPoint.EVENTS_SPREAD_UNCOMMITTED)
            self._reached(CrashPoint.EVENTS_SPREAD)
            log.info("events_spread", events=len(stories), notices=len(notices))
            urgent = urgent or bool(hurry)
            if len(stories) < self._settings.batch:
                return urgent

    async def _escalate(self) -> None:
        """Tell the next person of each urgent conversation that nobody has taken in time."""
        told: list[tuple[str, dict[str, object]]] = []
        async with self._transaction() as tx:
            now = self._time.now()
            for due in await tx.urgent_due(now, self._settings.batch):
                about: dict[str, object] = {"event_id": due.story.number}
                if due.taken:
                    await tx.step_urgent(due.number, due.state, None, ())
                    told.append(("urgent_taken", about))
                    continue
                step = next_step(due.state, self._team, due.story.event.line, now)
                notices = urgent_notices(due.story, self._team, step.members, due.state.told, now)
                await tx.step_urgent(due.number, step.after, step.next_at, notices)
                names = sorted({member.name for member in step.members})
                told.append(("urgent_told", {**about, "people": names}))
                if step.next_at is None:
                    told.append(("urgent_untaken", about))
        for event, fields in told:
            if event == "urgent_untaken":
                log.warning("urgent_untaken", **fields)
            else:
                log.info(event, **fields)

    # --- delivering -----------------------------------------------------------------------------

    async def _claim(self, ways: Sequence[Way]) -> Mapping[Way, Sequence[ClaimedNotice]]:
        """Claim what is due by these ways, which no courier is on; those with nothing are left."""
        if not ways:
            return {}
        claimed: dict[Way, Sequence[ClaimedNotice]] = {}
        try:
            async with self._transaction() as tx:
                now = self._time.now()
                for way in ways:
                    if mine := await self._claim_by(tx, way, now):
                        claimed[way] = mine
        except BaseException:
            self._unsure = True
            raise
        if claimed:
            self._reached(CrashPoint.NOTICES_CLAIMED)
        self._held |= {each.notice.number for mine in claimed.values() for each in mine}
        return claimed

    async def _claim_by(self, tx: Transaction, way: Way, now: float) -> Sequence[ClaimedNotice]:
        if way.channel is Channel.SMS:
            told = await tx.notices_told(way, now - HOUR, now)
            room = self._settings.texts_per_hour - told.times
            if told.waiting > room:
                return await self._claim_together(tx, way, now, full=room <= 0)
        self._full.discard(way)
        # Whatever is claimed for a telephone as the program dies is in doubt: one at a time.
        most = 1 if way.channel.at_most_once else self._settings.batch
        claimed = list(await tx.claim_notices(way, self._owner, now, most))
        if most == 1 and claimed and claimed[0].digest:
            claimed += await tx.claim_notices(way, self._owner, now, self._settings.batch)
        return claimed

    async def _claim_together(
        self, tx: Transaction, way: Way, now: float, *, full: bool
    ) -> Sequence[ClaimedNotice]:
        """Claim what is too much for a telephone's hour, as one; when that is over, not before."""
        if urgent := await tx.claim_notices(way, self._owner, now, 1, Which.URGENT):
            return urgent
        if full:
            if way not in self._full:
                log.warning("team_texts_capped", per_hour=self._settings.texts_per_hour)
            self._full.add(way)
            return ()
        self._full.discard(way)
        most = self._settings.batch
        claimed = await tx.claim_notices(way, self._owner, now, most, Which.ALL)
        return [replace(each, digest=True) for each in claimed]

    async def _carry(self, way: Way, claimed: Sequence[ClaimedNotice]) -> None:
        """Deliver what was claimed for a way, until all is or the way fails."""
        try:
            await self._carry_all(way, claimed)
        except AWAY as error:
            self._outages.note(error)
            self._rest(way)
            self._unsure = True
        except Exception:
            log.exception("courier_failed", channel=str(way.channel))
            self._rest(way)
            self._unsure = True
        finally:
            self._busy.discard(way)
        self.wake()

    async def _carry_all(self, way: Way, claimed: Sequence[ClaimedNotice]) -> None:
        left = {each.notice.number for each in claimed}
        parcels = _parcels(claimed)
        try:
            for number, parcel in enumerate(parcels):
                handed = {each.notice.number for each in parcel}
                if way.channel.at_most_once:
                    # From here on it may ring: where its end is not stored it is in doubt.
                    left -= handed
                answer = await self._deliver(way, _joined(parcel))
                self._reached(CrashPoint.NOTICE_DELIVERED)
                settled = self._book.put(self._ended(parcel, answer))
                left -= handed
                again = answer.fate is Fate.AGAIN
                if again:
                    self._rest(way)
                elif way in self._failures:
                    again = not await self._works(way, settled)
                if again or self._stopping:
                    # Nothing of the others has left.
                    if others := [each for later in parcels[number + 1 :] for each in later]:
                        settled = self._give_back(others)
                        left.clear()
                    break
            await settled.wait()
        finally:
            self._held -= left

    async def _deliver(self, way: Way, notice: Notice) -> Answer:
        notifier = self._notifiers.get(way.channel)
        if notifier is None:
            return Answer(Fate.REFUSED, f"nothing is configured to send by {way.channel}")
        doubt = Fate.IN_DOUBT if way.channel.at_most_once else Fate.AGAIN
        try:
            async with asyncio.timeout(self._settings.deliver_grace):
                return await notifier.deliver(notice)
        except TimeoutError:
            return Answer(doubt, "no answer in time")
        except Exception as error:
            log.exception("courier_failed", channel=str(way.channel))
            return Answer(doubt, f"it failed ({type(error).__name__})")

    def _ended(self, parcel: Sequence[ClaimedNotice], answer: Answer) -> Ended:
        """Return what a target's answer makes of notices."""
        at, stepped, first = self._time.now(), self._time.stepped, parcel[0]
        state, again = _ENDS.get(answer.fate, NoticeState.PENDING), None
        if state is NoticeState.PENDING:
            again = at + self._backoff(first.attempts)
            if again >= first.give_up_at:
                state, again = NoticeState.GIVEN_UP, None
        return Ended(parcel, NoticeResult(state, at, answer.why, again), answer, stepped)

    def _give_back(self, claimed: Sequence[ClaimedNotice]) -> asyncio.Event:
        at, stepped = self._time.now(), self._time.stepped
        result = NoticeResult(NoticeState.PENDING, at, next_try_at=at)
        return self._book.put(Ended(claimed, result, None, stepped))

    def _recorded(self, ended: Ended) -> None:
        """Tell what became of notices, now that it is stored."""
        self._held -= ended.numbers
        if ended.stepped != self._time.stepped:
            # The clock was set while this was stored, maybe after the others were hastened.
            self._mistimed = True
        if ended.answer is None:
            return
        self._reached(CrashPoint.NOTICE_RECORDED)
        first, result = ended.parcel[0], ended.result
        fields = {
            "notice": first.notice.number,
            "notices": len(ended.parcel),
            "channel": str(first.notice.channel),
            "late_by": round(result.at - first.notice.at, 3),
            "attempt": first.attempts,
        }
        match result.state:
            case NoticeState.SENT:
                log.info("notice_sent", **fields)
            case NoticeState.PENDING:
                log.info("notice_retried", why=result.why, **fields)
            case NoticeState.IN_DOUBT:
                log.warning("notice_in_doubt", why=result.why, **fields)
            case _:
                gone = ended.answer.fate is Fate.GONE
                log.error("notice_failed", why=result.why, target_gone=gone, **fields)

    def _lost(self, ended: Ended) -> None:
        """Have notices whose end cannot be stored sent again; one to a telephone stays in doubt."""
        notice = ended.parcel[0].notice
        self._rest(Way(notice.channel, notice.target))
        if ended.answer is None or not notice.channel.at_most_once:
            self._held -= ended.numbers
            self._unsure = True

    def _backoff(self, attempts: int) -> float:
        settings = self._settings
        longest = min(settings.retry_most, settings.retry_first * 2.0 ** min(attempts - 1, 16))
        return longest * (0.75 + self._luck.random() / 4)

    def _rest(self, way: Way) -> None:
        settings, failures = self._settings, self._failures.get(way, 0) + 1
        self._failures[way] = failures
        longest = min(settings.pause_most, settings.pause_first * 2.0 ** min(failures - 1, 16))
        self._rests[way] = asyncio.get_running_loop().time() + longest

    async def _works(self, way: Way, settled: asyncio.Event) -> bool:
        """Return whether a way that failed works again: once a result of it is stored, too.

        What waits after many failures in a row need not wait longer.
        """
        failures = self._failures[way]
        await settled.wait()
        if self._failures[way] > failures:
            return False
        del self._failures[way]
        self._rests.pop(way, None)
        if failures >= self._settings.open_again_after:
            async with self._transaction() as tx:
                await tx.hasten_notices(way, self._time.now())
        return True


def _parcels(claimed: Sequence[ClaimedNotice]) -> list[Sequence[ClaimedNotice]]:
    """Return what is delivered together: the notices of a digest, each other by itself."""
    together = [each for each in claimed if each.digest]
    alone: list[Sequence[ClaimedNotice]] = [[each] for each in claimed if not each.digest]
    return [*alone, together] if together else alone


def _joined(parcel: Sequence[ClaimedNotice]) -> Notice:
    """Return a parcel as one notice; a digest's id is that of what it holds, at each try."""
    first = parcel[0].notice
    if len(parcel) == 1:
        return first
    keys = ".".join(each.notice.key for each in parcel)
    subjects = [each.notice.subject for each in parcel]
    subject, body = digest(subjects, [each.short.text for each in parcel], first.channel)
    return replace(
        first,
        key=hashlib.sha256(keys.encode()).hexdigest()[:32],
        subject=subject,
        body=Body(body),
        thread="",
        link="",
    )
