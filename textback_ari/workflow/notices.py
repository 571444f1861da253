"""From an event to a person: spread, claim, commit, deliver, record. Never on the way of a call.

Each way (an address, a number, a webhook) has a courier of its own: one that is down makes no
other wait. Events are spread and notices stored whatever the ways do.
"""

import asyncio
import hashlib
import random
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
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
)
from textback_ari.private import Body
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.outages import AWAY, RETRY_AFTER, Outages
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """How the team is told. Times are seconds."""

    poll: float = 2.0
    """The safety net: other programs store events too."""
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
        self._busy: set[Way] = set()
        """Ways that have a courier on the road."""
        self._held: set[int] = set()
        """Notices that are with couriers, by their numbers in the store."""
        self._unsure = False
        """Whether the store may have notices as this program's that no courier has."""
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
        async with asyncio.TaskGroup() as couriers:
            while not self._stopping:
                self._woken.clear()
                wait = await self._round(couriers)
                try:
                    async with asyncio.timeout(wait):
                        await self._woken.wait()
                except TimeoutError:
                    continue

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
                await self._spread()
            await self._escalate()
            async with asyncio.timeout(settings.store_time_limit):
                seen = await self._store.outlook(self._time.now())
        now = self._time.now()
        waits = [settings.poll]
        for way in seen.ways:
            rest = self._rests.get(way, 0.0) - loop.time()
            if rest > 0.0:
                waits.append(rest)
            elif way not in self._busy:
                self._busy.add(way)
                couriers.create_task(self._carry(way))
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

    async def _spread(self) -> None:
        """Work out whom to tell of each event, in batches, each in a transaction of its own."""
        while True:
            async with self._transaction() as tx:
                now = self._time.now()
                stories = await tx.unspread(self._settings.batch)
                if not stories:
                    return
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
                await tx.begin_urgent(
                    [story for story in stories if story.event.kind is EventKind.URGENT], now
                )
                await tx.spread([story.number for story in stories], notices, now)
                self._reached(CrashPoint.EVENTS_SPREAD_UNCOMMITTED)
            self._reached(CrashPoint.EVENTS_SPREAD)
            log.info("events_spread", events=len(stories), notices=len(notices))
            if len(stories) < self._settings.batch:
                return

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

    async def _carry(self, way: Way) -> None:
        """Deliver what is due by one way, until nothing is or the way fails."""
        carried = went_on = True
        try:
            while went_on and not self._stopping:
                carried, went_on = await self._carry_some(way)
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
        if carried:
            # A way that found nothing is not looked at again at once: its lanes wait.
            self.wake()

    async def _carry_some(self, way: Way) -> tuple[bool, bool]:
        """Deliver what is due; return whether anything was, and whether there may be more."""
        claimed = await self._claim(way)
        if not claimed:
            return False, False
        self._reached(CrashPoint.NOTICES_CLAIMED)
        left = {each.notice.number for each in claimed}
        self._held |= left
        parcels = _parcels(claimed)
        try:
            for number, parcel in enumerate(parcels):
                handed = {each.notice.number for each in parcel}
                if way.channel.at_most_once:
                    # From here on it may ring: where its end is not stored it is in doubt.
                    left -= handed
                answer = await self._deliver(way, _joined(parcel))
                self._reached(CrashPoint.NOTICE_DELIVERED)
                await self._record(parcel, answer)
                self._reached(CrashPoint.NOTICE_RECORDED)
                left -= handed
                self._held -= handed
                again = answer.fate is Fate.AGAIN
                if again:
                    self._rest(way)
                if again or self._stopping:
                    # Nothing of the others has left.
                    await self._give_back([e for later in parcels[number + 1 :] for e in later])
                    return True, False
                await self._works(way)
        finally:
            self._held -= left
        return True, True

    async def _claim(self, way: Way) -> Sequence[ClaimedNotice]:
        # Whatever is claimed for a telephone as the program dies is in doubt: one at a time.
        most = 1 if way.channel.at_most_once else self._settings.batch
        async with self._transaction() as tx:
            now = self._time.now()
            claimed = list(await tx.claim_notices(way, self._owner, now, most))
            if most == 1 and claimed and claimed[0].digest:
                claimed += await tx.claim_notices(way, self._owner, now, self._settings.batch)
        return claimed

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

    async def _record(self, parcel: Sequence[ClaimedNotice], answer: Answer) -> None:
        """Record a target's answer; it exists nowhere else, so the database is waited for."""
        at = self._time.now()
        first = parcel[0]
        state, again = _ENDS.get(answer.fate, NoticeState.PENDING), None
        if state is NoticeState.PENDING:
            again = at + self._backoff(first.attempts)
            if again >= first.give_up_at:
                state, again = NoticeState.GIVEN_UP, None
        result = NoticeResult(state, at, answer.why, again)
        await self._store_result([each.notice.number for each in parcel], result)
        fields = {
            "notice": first.notice.number,
            "notices": len(parcel),
            "channel": str(first.notice.channel),
            "late_by": round(at - first.notice.at, 3),
            "attempt": first.attempts,
        }
        match state:
            case NoticeState.SENT:
                log.info("notice_sent", **fields)
            case NoticeState.PENDING:
                log.info("notice_retried", why=answer.why, **fields)
            case NoticeState.IN_DOUBT:
                log.warning("notice_in_doubt", why=answer.why, **fields)
            case _:
                gone = answer.fate is Fate.GONE
                log.error("notice_failed", why=answer.why, target_gone=gone, **fields)

    async def _give_back(self, claimed: Sequence[ClaimedNotice]) -> None:
        if claimed:
            at = self._time.now()
            result = NoticeResult(NoticeState.PENDING, at, next_try_at=at)
            await self._store_result([each.notice.number for each in claimed], result)

    async def _store_result(self, numbers: Sequence[int], result: NoticeResult) -> None:
        stepped = self._time.stepped

        async def attempt() -> None:
            async with self._store.transaction() as tx:
                await tx.record_notices(numbers, result, self._owner)

        await self._outages.outlast(attempt, self._settings.store_time_limit)
        if self._time.stepped != stepped:
            # The clock was set while this was stored, maybe after the others were hastened.
            self._mistimed = True

    def _backoff(self, attempts: int) -> float:
        settings = self._settings
        longest = min(settings.retry_most, settings.retry_first * 2.0 ** min(attempts - 1, 16))
        return longest * (0.75 + self._luck.random() / 4)

    def _rest(self, way: Way) -> None:
        settings, failures = self._settings, self._failures.get(way, 0) + 1
        self._failures[way] = failures
        longest = min(settings.pause_most, settings.pause_first * 2.0 ** min(failures - 1, 16))
        self._rests[way] = asyncio.get_running_loop().time() + longest

    async def _works(self, way: Way) -> None:
        """Note that a way works; what waits after many failures in a row need not wait longer."""
        failures = self._failures.pop(way, 0)
        self._rests.pop(way, None)
        if failures >= self._settings.open_again_after:
            async with self._transaction() as tx:
                await tx.hasten_notices(way, self._time.now())


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
