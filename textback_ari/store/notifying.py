"""Notices to the team: spread from events, claimed, recorded; urgent conversations; pruning.

None of it locks a caller, a text or a count: whatever the team's targets do, calls do not wait.
One advisory lock keeps two programs from spreading at once, so that notices have the order of
their events; notices are claimed as texts are (SKIP LOCKED, an owner).
"""

import secrets
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Double,
    and_,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)

from textback_ari.calls.outcome import Kind as CallKind
from textback_ari.conversations.escalating import Urgent
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.spreading import NewNotice
from textback_ari.conversations.stories import Story
from textback_ari.conversations.team import Channel, Way
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.ports import (
    CallerKey,
    ClaimedNotice,
    Notice,
    NoticeResult,
    NoticeState,
    Outlook,
    Told,
    UrgentDue,
    Which,
)
from textback_ari.private import Body
from textback_ari.store.dispatching import STOPPED
from textback_ari.store.happening import Happening
from textback_ari.store.storytelling import STORIES, Storytelling
from textback_ari.store.tables import (
    callbacks,
    callers,
    calls,
    events,
    messages,
    notices,
    owners,
    urgents,
)
from textback_ari.store.text import BODY, NAME, REASON, fit

_SPREADING: Final = 0x7E87BB2
"""The advisory lock under which events are spread."""
_SHORT: Final = 4_000
_KEY_BYTES: Final = 16
_PARTS_TOLD: Final = 1_000
_TELEPHONES: Final = [channel for channel in Channel if channel.at_most_once]


def _state(*states: NoticeState) -> ColumnElement[bool]:
    # Written into the statement, so that PostgreSQL plans for these rare states.
    return notices.c.state.in_([literal_column(f"'{s}'") for s in sorted(states)])


_PENDING: Final = _state(NoticeState.PENDING)
_SENDING: Final = _state(NoticeState.SENDING)
_TOLD: Final = _state(NoticeState.SENT, NoticeState.IN_DOUBT)
_EARLIER: Final = notices.alias("earlier")
_FIRST: Final = or_(
    notices.c.lane.is_(None),
    ~exists().where(
        _EARLIER.c.lane == notices.c.lane,
        _EARLIER.c.state.in_(
            [literal_column(f"'{s}'") for s in (NoticeState.PENDING, NoticeState.SENDING)]
        ),
        _EARLIER.c.id < notices.c.id,
    ),
)
"""The condition that nothing of a notice's lane stands before it."""
_SINCE: Final = or_(
    exists().where(
        callbacks.c.caller_id == urgents.c.caller_id, callbacks.c.started_at >= urgents.c.at
    ),
    exists().where(
        messages.c.caller_id == urgents.c.caller_id,
        messages.c.kind == str(TextKind.STAFF),
        messages.c.created_at >= urgents.c.at,
    ),
    exists().where(
        calls.c.caller == callers.c.number,
        calls.c.business == callers.c.business,
        calls.c.started_at >= urgents.c.at,
        calls.c.kind == str(CallKind.ANSWERED),
    ),
)
"""The condition that somebody wrote to or spoke with an urgent conversation's caller."""


class Notifying(Storytelling, Happening):
    """The outbox."""

    # --- spreading ------------------------------------------------------------------------------

    async def unspread(self, limit: int) -> Sequence[Story]:
        """Return the oldest events that wait to be spread; nobody else spreads meanwhile."""
        if self._postgresql:
            mine = await self._run(select(func.pg_try_advisory_xact_lock(_SPREADING)))
            if not mine.scalar():
                return ()
        return await self._stories(
            STORIES.where(events.c.spread_at.is_(None)).order_by(events.c.id).limit(limit)
        )

    async def spread(
        self, numbers: Sequence[int], notices_: Sequence[NewNotice], now: float
    ) -> None:
        """Note that these events are spread, and store the notices in this order."""
        if not numbers:
            return
        await self._run(update(events).where(events.c.id.in_(list(numbers))).values(spread_at=now))
        await self._add_notices(notices_)

    async def _add_notices(self, new: Sequence[NewNotice]) -> None:
        if new:
            await self._run(self._insert(notices), [_row(notice) for notice in new])

    # --- urgent conversations -------------------------------------------------------------------

    async def begin_urgent(self, stories: Sequence[Story], now: float) -> None:
        """Have these urgent events escalated, from now on; twice is the same as once."""
        if not stories:
            return
        of = select(events.c.caller_id).where(events.c.id == urgents.c.event_id)
        await self._run(
            self._insert(urgents).on_conflict_do_nothing(index_elements=["event_id"]),
            [
                {
                    "event_id": story.number,
                    "at": story.event.at,
                    "told": [],
                    "again": False,
                    "next_at": now,
                }
                for story in stories
            ],
        )
        await self._run(
            update(urgents)
            .where(urgents.c.event_id.in_([story.number for story in stories]))
            .values(caller_id=of.scalar_subquery())
        )

    async def urgent_due(self, now: float, limit: int) -> Sequence[UrgentDue]:
        """Lock urgent conversations that are due for a step; those that others hold are left."""
        rows = (
            await self._run(
                select(urgents, _SINCE.label("answered"))
                .outerjoin(callers, callers.c.id == urgents.c.caller_id)
                .where(urgents.c.next_at <= now)
                .order_by(urgents.c.next_at, urgents.c.id)
                .limit(limit)
                .with_for_update(of=urgents, skip_locked=True)
            )
        ).all()
        if not rows:
            return ()
        told = await self._stories(STORIES.where(events.c.id.in_([row.event_id for row in rows])))
        stories = {story.number: story for story in told}
        return [
            UrgentDue(
                row.id,
                stories[row.event_id],
                Urgent(tuple(row.told), row.again),
                taken=bool(row.answered) or row.taken_at is not None,
            )
            for row in rows
            if row.event_id in stories
        ]

    async def step_urgent(
        self, number: int, after: Urgent, next_at: float | None, notices_: Sequence[NewNotice]
    ) -> None:
        """Store a step of an urgent conversation with its notices; without `next_at` it is over."""
        told = [fit(name) for name in after.told]
        await self._run(
            update(urgents)
            .where(urgents.c.id == number)
            .values(told=told, again=after.again, next_at=next_at)
        )
        await self._add_notices(notices_)

    async def take_urgent(self, caller: CallerKey, at: float, by: str) -> int:
        """Note that somebody takes a caller's urgent conversations; returns how many there were."""
        of = select(callers.c.id).where(
            callers.c.business == fit(caller.business), callers.c.number == caller.number.e164
        )
        done = await self._run(
            update(urgents)
            .where(urgents.c.caller_id == of.scalar_subquery(), urgents.c.taken_at.is_(None))
            .values(taken_at=at, taken_by=fit(by), next_at=None)
        )
        return int(done.rowcount)

    # --- sending --------------------------------------------------------------------------------

    async def claim_notices(
        self, way: Way, owner: str, now: float, limit: int, which: Which = Which.FIRST
    ) -> Sequence[ClaimedNotice]:
        """Mark due notices of a way as `sending` by this owner, urgent ones first, then oldest."""
        wanted = {
            Which.FIRST: _FIRST,
            Which.URGENT: and_(_FIRST, notices.c.urgent),
            Which.ALL: ~notices.c.urgent,
        }
        found = await self._run(
            select(notices)
            .where(_PENDING, _of(way), notices.c.due_at <= now, wanted[which])
            .order_by(notices.c.urgent.desc(), notices.c.due_at, notices.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = found.all()
        if not rows:
            return ()
        await self._run(
            update(notices)
            .where(notices.c.id.in_([row.id for row in rows]), _PENDING)
            .values(state=NoticeState.SENDING, claimed_by=owner, attempts=notices.c.attempts + 1)
        )
        return [_claimed(row, row.attempts + 1) for row in rows]

    async def notices_told(self, way: Way, since: float, now: float) -> Told:
        """Return how much a way was told since an instant, and how much is due by it."""
        times = select(func.count(notices.c.done_at.distinct())).where(
            _of(way), _TOLD, notices.c.done_at > since
        )
        waiting = select(func.count()).where(
            _of(way), _PENDING, notices.c.due_at <= now, ~notices.c.urgent
        )
        asked = select(
            times.scalar_subquery().label("times"), waiting.scalar_subquery().label("waiting")
        )
        counted = (await self._run(asked)).one()
        return Told(counted.times, counted.waiting)

    async def record_notices(self, results: Mapping[int, NoticeResult], owner: str) -> None:
        """Record what became of claimed notices; those that are not this owner's are left alone."""
        if not results:
            return
        rows = []
        for number, result in sorted(results.items()):
            again = result.state is NoticeState.PENDING
            rows.append(
                {
                    "of": number,
                    "new_state": result.state,
                    "new_error": fit(result.why, REASON) or None,
                    "ended_at": None if again else result.at,
                    "again_at": result.next_try_at if again else None,
                    "new_sender": None if again else owner,
                }
            )
        again_at = bindparam("again_at", type_=Double)
        await self._run(
            update(notices)
            .where(notices.c.id == bindparam("of"), _SENDING, notices.c.claimed_by == owner)
            .values(
                state=bindparam("new_state"),
                last_error=bindparam("new_error"),
                done_at=bindparam("ended_at"),
                due_at=func.coalesce(again_at, notices.c.due_at),
                claimed_by=bindparam("new_sender"),
            ),
            rows,
        )

    async def hasten_notices(self, way: Way | None, now: float) -> None:
        """Make notices of a way due that wait after a failure; without a way: of all of them."""
        waits = and_(_PENDING, notices.c.due_at > now)
        if way is not None:
            waits = and_(waits, _of(way), notices.c.attempts > 0)
        else:
            waits = and_(waits, notices.c.lane.is_not(None))
            await self._run(update(urgents).where(urgents.c.next_at > now).values(next_at=now))
        await self._run(update(notices).where(waits).values(due_at=now))

    async def release_notices(self, owner: str, held: Collection[int], now: float) -> None:
        """Make pending again what this owner is sending and does not hold: nothing of it left."""
        await self._run(
            update(notices)
            .where(_SENDING, notices.c.claimed_by == owner, notices.c.id.not_in(sorted(held)))
            .values(state=NoticeState.PENDING, claimed_by=None, due_at=now)
        )

    async def settle_notices(
        self, owner: str, now: float, stale_after: float
    ) -> Sequence[ClaimedNotice]:
        """Take back what owners that are gone were sending; return those now in doubt."""
        gone = notices.c.claimed_by != owner
        if self._postgresql:
            alive = exists().where(
                owners.c.owner == notices.c.claimed_by, owners.c.seen_at >= now - stale_after
            )
            gone = and_(gone, ~alive)
        rows = (
            await self._run(
                select(notices)
                .where(_SENDING, gone)
                .order_by(notices.c.id)
                .with_for_update(skip_locked=True)
            )
        ).all()
        doubted = [row for row in rows if row.channel in _TELEPHONES]
        doubtful = {row.id for row in doubted}
        if again := [row.id for row in rows if row.id not in doubtful]:
            await self._run(
                update(notices)
                .where(notices.c.id.in_(again))
                .values(state=NoticeState.PENDING, claimed_by=None, due_at=now)
            )
        if doubted:
            await self._run(
                update(notices)
                .where(notices.c.id.in_(list(doubtful)))
                .values(state=NoticeState.IN_DOUBT, last_error=STOPPED, done_at=now)
            )
        return [_claimed(row, row.attempts) for row in doubted]

    async def outlook(self, now: float) -> Outlook:
        """Return what waits for the team to be told, as it is at this moment."""
        waits = await self._run(select(events.c.id).where(events.c.spread_at.is_(None)).limit(1))
        urgent = await self._run(select(func.min(urgents.c.next_at)))
        ways = await self._run(
            select(notices.c.channel, notices.c.target)
            .where(_PENDING, notices.c.due_at <= now)
            .distinct()
            .order_by(notices.c.channel, notices.c.target)
        )
        later = await self._run(
            select(func.min(notices.c.due_at)).where(_PENDING, notices.c.due_at > now)
        )
        return Outlook(
            waits.first() is not None,
            urgent.scalar(),
            [Way(Channel(row.channel), row.target) for row in ways],
            later.scalar(),
        )

    # --- beside ---------------------------------------------------------------------------------

    async def parts_down(self) -> Mapping[str, float]:
        """Return which parts the team was last told to be down, and since when."""
        kinds = (EventKind.GATEWAY_DOWN, EventKind.GATEWAY_UP)
        found = await self._run(
            select(events.c.kind, events.c.at, events.c.detail)
            .where(events.c.kind.in_([str(kind) for kind in kinds]))
            .order_by(events.c.id.desc())
            .limit(_PARTS_TOLD)
        )
        down: dict[str, float] = {}
        seen: set[str] = set()
        for row in found:
            part = str(row.detail.get("part", ""))
            if part not in seen and row.kind == EventKind.GATEWAY_DOWN:
                down[part] = row.at
            seen.add(part)
        return down

    async def forget_told(self, notices_before: float, events_before: float, limit: int) -> None:
        """Delete notices done with, and events spread, from before these instants."""
        old = select(notices.c.id).where(notices.c.done_at < notices_before).limit(limit)
        await self._run(delete(notices).where(notices.c.id.in_(old.scalar_subquery())))
        past = (
            select(events.c.id)
            .where(events.c.at < events_before, events.c.spread_at.is_not(None))
            .order_by(events.c.at)
            .limit(limit)
        )
        over = select(urgents.c.id).where(
            urgents.c.event_id.in_(past.scalar_subquery()), urgents.c.next_at.is_(None)
        )
        await self._run(delete(urgents).where(urgents.c.id.in_(over.scalar_subquery())))
        await self._run(delete(events).where(events.c.id.in_(past.scalar_subquery())))


def _of(way: Way) -> ColumnElement[bool]:
    return and_(notices.c.channel == str(way.channel), notices.c.target == way.target)


def _row(new: NewNotice) -> dict[str, Any]:
    return {
        "key": secrets.token_hex(_KEY_BYTES),
        "event_id": new.event,
        "person": fit(new.person),
        "channel": new.way.channel,
        "target": fit(new.way.target),
        "lane": fit(new.lane, 2 * NAME) or None,
        "urgent": new.urgent,
        "subject": fit(new.subject),
        "short": fit(new.short.text, _SHORT),
        "body": fit(new.body.text, BODY),
        "thread": fit(new.thread),
        "link": fit(new.link, REASON),
        "line": fit(new.line),
        "at": new.at,
        "due_at": new.due_at,
        "give_up_at": new.give_up_at,
        "state": NoticeState.PENDING,
        "attempts": 0,
    }


def _claimed(row: Any, attempts: int) -> ClaimedNotice:
    return ClaimedNotice(
        Notice(
            key=row.key,
            channel=Channel(row.channel),
            target=row.target,
            subject=row.subject,
            body=Body(row.body),
            at=row.at,
            thread=row.thread,
            link=row.link,
            urgent=row.urgent,
            number=row.id,
            line=row.line,
        ),
        Body(row.short),
        row.lane is None,
        attempts,
        row.give_up_at,
    )
