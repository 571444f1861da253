"""Events with what has to be known beside them: a part of the `Transaction` port."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Select, and_, func, select

from textback_ari.calls.outcome import Cause, Ending
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.stories import TEXTS_TOLD, WEEK, CallTold, Story, TextTold
from textback_ari.messages.states import LEFT, PENDING, State
from textback_ari.private import Body, CallerName, Number
from textback_ari.rules.reasons import Reason
from textback_ari.store.session import Session, state_is
from textback_ari.store.tables import callers, calls, contacts, events, messages

_PAST: Final = calls.alias("past")
_BEFORE: Final = messages.alias("before")
_ANSWER: Final = messages.alias("answer")
_OF_CALLER: Final = and_(
    _PAST.c.caller == callers.c.number,
    _PAST.c.business == callers.c.business,
    _PAST.c.started_at <= events.c.at,
)
_SAID: Final = ("direction", "body", "created_at", "sent_at", "due_at", "state")
STORIES: Final[Select[Any]] = (
    select(
        events,
        callers.c.number,
        contacts.c.name.label("contact"),
        select(_PAST.c.caller_name)
        .where(_OF_CALLER)
        .order_by(_PAST.c.started_at.desc())
        .limit(1)
        .scalar_subquery()
        .label("name"),
        select(func.count())
        .where(_OF_CALLER, _PAST.c.started_at > events.c.at - WEEK)
        .scalar_subquery()
        .label("week"),
        select(func.max(_BEFORE.c.texted_at))
        .where(_BEFORE.c.caller_id == events.c.caller_id, _BEFORE.c.texted_at < events.c.at)
        .scalar_subquery()
        .label("last_texted_at"),
        calls.c.id.label("of_call"),
        calls.c.started_at,
        calls.c.rang_for,
        calls.c.cause,
        calls.c.ending,
        calls.c.reason,
        calls.c.campaign,
        *(messages.c[name].label(f"own_{name}") for name in _SAID),
        *(_ANSWER.c[name].label(f"answer_{name}") for name in _SAID),
    )
    .outerjoin_from(events, callers, callers.c.id == events.c.caller_id)
    .outerjoin(
        contacts,
        and_(contacts.c.business == callers.c.business, contacts.c.number == callers.c.number),
    )
    .outerjoin(calls, calls.c.id == events.c.call_id)
    .outerjoin(messages, messages.c.id == events.c.message_id)
    .outerjoin(_ANSWER, _ANSWER.c.call_id == events.c.call_id)
)
"""Events, each with its circumstances in one row, but for the texts before it."""


class Storytelling(Session):
    """Reads events as stories, a constant number of statements however many."""

    async def _stories(self, asked: Select[Any]) -> Sequence[Story]:
        """Return the stories that a choice of `STORIES` finds, in its order."""
        rows = (await self._run(asked)).all()
        before = await self._texts_before(
            row for row in rows if row.kind != EventKind.MISSED_CALL and row.conversation_id
        )
        return [_story(row, before.get(row.id, ())) for row in rows]

    async def _texts_before(self, rows: Iterable[Any]) -> Mapping[int, Sequence[TextTold]]:
        """Return for each event, by its id, the last few texts of its conversation before it."""
        wanted = list(rows)
        if not wanted:
            return {}
        place = func.row_number().over(
            partition_by=messages.c.conversation_id, order_by=messages.c.id.desc()
        )
        # A few more than are told: the events of a batch may have come one after the other.
        newest = (
            select(messages.c.id, messages.c.conversation_id, place.label("place"))
            .where(
                messages.c.conversation_id.in_({row.conversation_id for row in wanted}),
                state_is(State.RECEIVED, *LEFT),
            )
            .subquery()
        )
        found = await self._run(
            select(messages.c.id, messages.c.conversation_id, *(messages.c[n] for n in _SAID))
            .join(newest, newest.c.id == messages.c.id)
            .where(newest.c.place <= 10 * TEXTS_TOLD)
            .order_by(messages.c.id)
        )
        talks: dict[int, list[Any]] = defaultdict(list)
        for row in found:
            talks[row.conversation_id].append(row)
        return {
            row.id: [
                _text(*(getattr(each, name) for name in _SAID))
                for each in talks[row.conversation_id]
                if each.created_at <= row.at and each.id != row.message_id
            ][-TEXTS_TOLD:]
            for row in wanted
        }


def _story(row: Any, before: Sequence[TextTold]) -> Story:
    text = None
    for whose in ("own", "answer"):
        if text is None and getattr(row, f"{whose}_direction") is not None:
            text = _text(*(getattr(row, f"{whose}_{name}") for name in _SAID))
    return Story(
        number=row.id,
        event=Event(
            EventKind(row.kind),
            row.at,
            row.business,
            row.line,
            Number(row.number) if row.number else None,
            row.call_id,
            row.message_id,
            row.task_id,
            row.by,
            row.detail,
        ),
        conversation=row.conversation_id,
        name=CallerName(row.name or ""),
        contact=None if row.contact is None else CallerName(row.contact),
        call=None
        if row.of_call is None
        else CallTold(
            row.started_at,
            row.rang_for,
            Cause(row.cause) if row.cause else None,
            Ending(row.ending) if row.ending else None,
            Reason(row.reason) if row.reason else None,
            row.campaign or "",
        ),
        calls_this_week=row.week or 0,
        last_texted_at=row.last_texted_at,
        text=text,
        texts=tuple(before),
    )


def _text(
    direction: str,
    body: str,
    created_at: float,
    sent_at: float | None,
    due_at: float | None,
    state: str,
) -> TextTold:
    pending = State(state) in PENDING
    return TextTold(
        ours=direction == "out",
        body=Body(body),
        at=created_at if sent_at is None else sent_at,
        due_at=due_at if pending else None,
        left=direction == "in" or State(state) in LEFT,
    )
