"""The outbox of the store in memory: a part of `memory_store`."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from textback_ari.calls.outcome import Kind
from textback_ari.conversations.escalating import Urgent
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.spreading import NewNotice
from textback_ari.conversations.stories import TEXTS_TOLD, WEEK, CallTold, Story, TextTold
from textback_ari.conversations.team import Way
from textback_ari.messages.states import LEFT, PENDING
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
from textback_ari.private import CallerName

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents

UNDONE = {NoticeState.PENDING, NoticeState.SENDING}


@dataclass(frozen=True, slots=True)
class StoredNotice:
    """A notice."""

    id: int
    new: NewNotice
    due_at: float
    state: NoticeState = NoticeState.PENDING
    attempts: int = 0
    last_error: str = ""
    claimed_by: str | None = None
    done_at: float | None = None

    def claimed(self) -> ClaimedNotice:
        """Return it as its sender gets it."""
        new = self.new
        notice = Notice(
            key=f"key{self.id}",
            channel=new.way.channel,
            target=new.way.target,
            subject=new.subject,
            body=new.body,
            at=new.at,
            thread=new.thread,
            link=new.link,
            urgent=new.urgent,
            number=self.id,
            line=new.line,
        )
        return ClaimedNotice(notice, new.short, not new.lane, self.attempts, new.give_up_at)


@dataclass(frozen=True, slots=True)
class StoredUrgent:
    """An urgent conversation."""

    id: int
    event: int
    caller: CallerKey | None
    at: float
    next_at: float | None
    state: Urgent = field(default_factory=Urgent)
    taken_at: float | None = None


@dataclass(slots=True)
class Outbox:
    """What the team is told, at one moment."""

    spread: set[int] = field(default_factory=set)
    notices: dict[int, StoredNotice] = field(default_factory=dict)
    urgents: dict[int, StoredUrgent] = field(default_factory=dict)

    def copy(self) -> "Outbox":
        """Return a copy that can be changed without changing this."""
        return Outbox(set(self.spread), dict(self.notices), dict(self.urgents))

    def outlook(self, events: Mapping[int, Event], now: float) -> Outlook:
        """Return what waits for the team to be told."""
        pending = [n for n in self.notices.values() if n.state is NoticeState.PENDING]
        return Outlook(
            bool(events.keys() - self.spread),
            min((u.next_at for u in self.urgents.values() if u.next_at is not None), default=None),
            sorted({n.new.way for n in pending if n.due_at <= now}),
            min((n.due_at for n in pending if n.due_at > now), default=None),
        )


class NoticesInMemory:
    """The outbox's part of `ports.Transaction`."""

    contents: "Contents"

    async def _begin(self, *callers: CallerKey) -> "Contents":
        raise NotImplementedError

    async def unspread(self, limit: int) -> Sequence[Story]:
        """Return the oldest events that wait to be spread."""
        db = await self._begin()
        waiting = [number for number in sorted(db.events) if number not in db.outbox.spread]
        return [self._story(number) for number in waiting[:limit]]

    def _story(self, number: int) -> Story:
        db, event = self.contents, self.contents.events[number]
        who = event.caller and CallerKey(event.business or "", event.caller)
        talk = (event.line or "", who) if who else None
        talks = list(db.conversations)
        mine = [
            c
            for c in db.calls.values()
            if who
            and (c.verdict.text.to if c.verdict.text else c.verdict.caller) == who.number
            and c.business == who.business
            and c.call.started_at <= event.at
        ]
        mine.sort(key=lambda c: c.call.started_at)
        call = db.calls.get(event.call_id or 0)
        texted = [
            t.texted_at
            for t in db.texts.values()
            if t.caller == who and t.texted_at is not None and t.texted_at < event.at
        ]
        own = self._text(event.message_id)
        answers = [t.id for t in db.texts.values() if call and t.call_id == call.id]
        return Story(
            number=number,
            event=event,
            conversation=talks.index(talk) + 1 if talk in talks else None,
            name=mine[-1].call.caller_name if mine else CallerName(""),
            contact=db.contacts[who].name if who in db.contacts else None,
            call=CallTold(
                call.call.started_at,
                call.call.rang_for,
                call.call.outcome.cause,
                call.call.outcome.ending,
                call.verdict.reason,
            )
            if call
            else None,
            calls_this_week=sum(c.call.started_at > event.at - WEEK for c in mine),
            last_texted_at=max(texted, default=None),
            text=own or self._text(answers[0] if answers else None),
            texts=tuple(self._before(event, talk))
            if event.kind is not EventKind.MISSED_CALL
            else (),
        )

    def _text(self, message: int | None) -> TextTold | None:
        db = self.contents
        if message in db.inbound:
            heard = db.inbound[message].inbound.text
            return TextTold(ours=False, body=heard.body, at=heard.at)
        if message not in db.texts:
            return None
        text = db.texts[message]
        return TextTold(
            ours=True,
            body=text.body,
            at=text.created_at if text.sent_at is None else text.sent_at,
            due_at=text.due_at if text.state in PENDING else None,
            left=text.state in LEFT,
        )

    def _before(self, event: Event, talk: object) -> Sequence[TextTold]:
        db = self.contents
        ours = [t.id for t in db.texts.values() if (t.line, t.caller) == talk and t.state in LEFT]
        theirs = [i.id for i in db.inbound.values() if (i.inbound.line, i.inbound.caller) == talk]
        found = []
        for message in sorted([*ours, *theirs]):
            told = self._text(message)
            made = db.texts[message].created_at if message in db.texts else None
            at = made if made is not None else (told.at if told else 0.0)
            if told and message != event.message_id and at <= event.at:
                found.append(told)
        return found[-TEXTS_TOLD:]

    async def spread(
        self, numbers: Sequence[int], notices: Sequence[NewNotice], now: float
    ) -> None:
        """Note that these events are spread, and store the notices in this order."""
        db = await self._begin()
        db.outbox.spread.update(numbers)
        self._add(notices)

    def _add(self, notices: Sequence[NewNotice]) -> None:
        for new in notices:
            number = self.contents.new_id()
            self.contents.outbox.notices[number] = StoredNotice(number, new, new.due_at)

    async def begin_urgent(self, stories: Sequence[Story], now: float) -> None:
        """Have these urgent events escalated, from now on."""
        db = await self._begin()
        known = {urgent.event for urgent in db.outbox.urgents.values()}
        for story in stories:
            if story.number not in known:
                event, number = story.event, db.new_id()
                who = CallerKey(event.business or "", event.caller) if event.caller else None
                urgent = StoredUrgent(number, story.number, who, event.at, now)
                db.outbox.urgents[number] = urgent

    async def urgent_due(self, now: float, limit: int) -> Sequence[UrgentDue]:
        """Return urgent conversations that are due for a step."""
        db = await self._begin()
        due = [u for u in db.outbox.urgents.values() if u.next_at is not None and u.next_at <= now]
        due.sort(key=lambda u: (u.next_at, u.id))
        return [
            UrgentDue(u.id, self._story(u.event), u.state, taken=self._taken(u))
            for u in due[:limit]
        ]

    def _taken(self, urgent: StoredUrgent) -> bool:
        db = self.contents
        return (
            urgent.taken_at is not None
            or any(
                back.caller == urgent.caller and back.call.started_at >= urgent.at
                for back in db.callbacks.values()
            )
            or any(who == urgent.caller and at >= urgent.at for who, at in db.staff_texts.items())
            or any(
                c.call.outcome.kind is Kind.ANSWERED
                and urgent.caller is not None
                and c.verdict.caller == urgent.caller.number
                and c.business == urgent.caller.business
                and c.call.started_at >= urgent.at
                for c in db.calls.values()
            )
        )

    async def step_urgent(
        self, number: int, after: Urgent, next_at: float | None, notices: Sequence[NewNotice]
    ) -> None:
        """Store a step of an urgent conversation with its notices."""
        db = await self._begin()
        urgent = db.outbox.urgents[number]
        db.outbox.urgents[number] = replace(urgent, state=after, next_at=next_at)
        self._add(notices)

    async def take_urgent(self, caller: CallerKey, at: float, by: str) -> int:
        """Note that somebody takes a caller's urgent conversations."""
        db = await self._begin()
        mine = [u for u in db.outbox.urgents.values() if u.caller == caller and u.taken_at is None]
        for urgent in mine:
            db.outbox.urgents[urgent.id] = replace(urgent, taken_at=at, next_at=None)
        return len(mine)

    async def claim_notices(
        self, way: Way, owner: str, now: float, limit: int, which: Which = Which.FIRST
    ) -> Sequence[ClaimedNotice]:
        """Mark due notices of a way as `sending` by this owner."""
        outbox = (await self._begin()).outbox
        first: dict[str, int] = {}
        for notice in outbox.notices.values():
            if notice.state in UNDONE:
                first.setdefault(notice.new.lane, notice.id)
        due = [
            n
            for n in outbox.notices.values()
            if n.state is NoticeState.PENDING
            and n.new.way == way
            and n.due_at <= now
            and (not n.new.lane or first[n.new.lane] == n.id or which is Which.ALL)
            and (which is Which.FIRST or n.new.urgent == (which is Which.URGENT))
        ]
        due.sort(key=lambda n: (not n.new.urgent, n.due_at, n.id))
        claimed = []
        for notice in due[:limit]:
            mine = replace(
                notice,
                state=NoticeState.SENDING,
                claimed_by=owner,
                attempts=notice.attempts + 1,
            )
            outbox.notices[notice.id] = mine
            claimed.append(mine.claimed())
        return claimed

    async def notices_told(self, way: Way, since: float, now: float) -> Told:
        """Return how much a way was told since an instant, and how much is due by it."""
        mine = [n for n in (await self._begin()).outbox.notices.values() if n.new.way == way]
        told = {NoticeState.SENT, NoticeState.IN_DOUBT}
        times = {n.done_at for n in mine if n.state in told and (n.done_at or 0.0) > since}
        due = [n for n in mine if n.state is NoticeState.PENDING and n.due_at <= now]
        return Told(len(times), sum(not n.new.urgent for n in due))

    async def record_notices(self, results: Mapping[int, NoticeResult], owner: str) -> None:
        """Record what became of claimed notices."""
        outbox = (await self._begin()).outbox
        for number, result in results.items():
            notice = outbox.notices[number]
            if (notice.state, notice.claimed_by) != (NoticeState.SENDING, owner):
                continue
            again = result.state is NoticeState.PENDING
            outbox.notices[number] = replace(
                notice,
                state=result.state,
                last_error=result.why,
                done_at=None if again else result.at,
                due_at=(result.next_try_at or result.at) if again else notice.due_at,
            )

    async def hasten_notices(self, way: Way | None, now: float) -> None:
        """Make notices of a way due that wait after a failure."""
        outbox = (await self._begin()).outbox
        for notice in outbox.notices.values():
            waits = notice.state is NoticeState.PENDING and notice.due_at > now
            mine = (
                bool(notice.new.lane) if way is None else notice.new.way == way and notice.attempts
            )
            if waits and mine:
                outbox.notices[notice.id] = replace(notice, due_at=now)
        for urgent in outbox.urgents.values():
            if way is None and urgent.next_at is not None and urgent.next_at > now:
                outbox.urgents[urgent.id] = replace(urgent, next_at=now)

    async def release_notices(self, owner: str, held: Collection[int], now: float) -> None:
        """Make pending again what this owner is sending and does not hold."""
        outbox = (await self._begin()).outbox
        for notice in outbox.notices.values():
            mine = (notice.state, notice.claimed_by) == (NoticeState.SENDING, owner)
            if mine and notice.id not in held:
                outbox.notices[notice.id] = replace(
                    notice, state=NoticeState.PENDING, due_at=now, claimed_by=None
                )

    async def settle_notices(
        self, owner: str, now: float, stale_after: float
    ) -> Sequence[ClaimedNotice]:
        """Take back what all other owners were sending: one program at a time, as SQLite."""
        outbox = (await self._begin()).outbox
        doubted = []
        for notice in outbox.notices.values():
            if notice.state is not NoticeState.SENDING or notice.claimed_by == owner:
                continue
            if notice.new.way.channel.at_most_once:
                lost = replace(notice, state=NoticeState.IN_DOUBT, done_at=now)
                doubted.append(lost.claimed())
            else:
                lost = replace(notice, state=NoticeState.PENDING, due_at=now, claimed_by=None)
            outbox.notices[notice.id] = lost
        return doubted

    async def parts_down(self) -> Mapping[str, float]:
        """Return which parts the team was last told to be down, and since when."""
        down: dict[str, float] = {}
        for event in (await self._begin()).events.values():
            part = str(event.detail.get("part", ""))
            if event.kind is EventKind.GATEWAY_DOWN:
                down[part] = event.at
            elif event.kind is EventKind.GATEWAY_UP:
                down.pop(part, None)
        return down

    async def forget_told(self, notices_before: float, events_before: float, limit: int) -> None:
        """Delete notices done with, and events spread, from before these instants."""
        db = await self._begin()
        old = [
            n.id
            for n in db.outbox.notices.values()
            if n.done_at is not None and n.done_at < notices_before
        ]
        for number in old[:limit]:
            del db.outbox.notices[number]
        past = [n for n, e in db.events.items() if e.at < events_before and n in db.outbox.spread]
        for number in sorted(past, key=lambda n: db.events[n].at)[:limit]:
            del db.events[number]
            db.outbox.spread.discard(number)
            for urgent in list(db.outbox.urgents.values()):
                if urgent.event == number:
                    del db.outbox.urgents[urgent.id]
