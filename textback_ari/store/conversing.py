"""Leads in a list, and a caller's whole story: a part of the read side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Select, func, or_, select

from textback_ari.conversations.events import EventKind
from textback_ari.ports import LeadRecord
from textback_ari.private import Body, CallerName, Number
from textback_ari.store.leading import LEADS, record_of
from textback_ari.store.session import Session
from textback_ari.store.tables import callbacks, callers, calls, conversations, events, messages

_MOST: Final = 1_000
TOLD: Final = (
    EventKind.NOTE,
    EventKind.LEAD_CHANGED,
    EventKind.OPTED_OUT,
    EventKind.OPTED_IN,
    EventKind.OPT_OUT_DOUBTFUL,
    EventKind.URGENT,
    EventKind.UNANSWERED,
    EventKind.APPOINTMENT,
)
"""Events that say more than the calls and texts beside which they stand."""
_LEARNED: Final = (
    select(calls.c.caller_name)
    .where(calls.c.caller_id == callers.c.id, calls.c.caller_name != "")
    .order_by(calls.c.started_at.desc())
    .limit(1)
    .correlate(callers)
    .scalar_subquery()
    .label("learned")
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A lead in a list."""

    record: LeadRecord
    learned: CallerName
    """The name that came with the last call, where one did: hostile."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a caller's story. `at` is an epoch second."""

    at: float
    what: str
    """`call`, `called back`, `text in`, `text out`, or an event's kind."""
    number: Number
    line: str | None
    state: str = ""
    """A call's outcome, a text's state, whether a call back was answered."""
    why: str = ""
    body: Body | None = None
    by: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)


class Conversing(Session):
    """Conversations, read."""

    async def leads(
        self, limit: int, *, line: str | None = None, status: str | None = None
    ) -> Sequence[Listed]:
        """Return leads, the last active first; merged numbers are those of their first."""
        asked = (
            select(*LEADS, _LEARNED)
            .join(callers, callers.c.id == conversations.c.caller_id)
            .where(callers.c.lead_of.is_(None), callers.c.erased_at.is_(None))
            .order_by(conversations.c.active_at.desc(), conversations.c.id.desc())
        )
        if line is not None:
            asked = asked.where(conversations.c.line == line)
        if status is not None:
            asked = asked.where(conversations.c.lead == status)
        return [_listed(row) for row in await self._run(asked.limit(min(limit, _MOST)))]

    async def leads_of(self, number: Number) -> Sequence[Listed]:
        """Return the leads of a number, or of that with which it was merged, of all businesses."""
        asked = (
            select(*LEADS, _LEARNED)
            .join(callers, callers.c.id == conversations.c.caller_id)
            .where(conversations.c.caller_id.in_(_owners(number)))
            .order_by(callers.c.business, conversations.c.active_at.desc(), conversations.c.id)
        )
        return [_listed(row) for row in await self._run(asked.limit(_MOST))]

    async def story_of(self, number: Number, limit: int) -> Sequence[Entry]:
        """Return what went on with a number, and those merged with it, oldest first.

        `limit`: how many of the newest calls, texts and events at most, of each.
        """
        owners = _owners(number)
        ids = select(callers.c.id).where(
            or_(callers.c.id.in_(owners), callers.c.lead_of.in_(owners))
        )
        found: list[Entry] = []
        for asked, entry in (
            (select(calls).order_by(calls.c.id.desc()), _call),
            (select(callbacks).order_by(callbacks.c.id.desc()), _callback),
            (select(messages).order_by(messages.c.id.desc()), _text),
            (select(events).where(events.c.kind.in_(TOLD)).order_by(events.c.id.desc()), _event),
        ):
            rows = await self._run(_with_caller(asked, ids).limit(min(limit, _MOST)))
            found += [entry(row, Number(row.of_number)) for row in rows]
        return sorted(found, key=lambda each: each.at)[-limit:]


def _owners(number: Number) -> Select[Any]:
    return select(func.coalesce(callers.c.lead_of, callers.c.id)).where(
        callers.c.number == number.e164
    )


def _with_caller(asked: Select[Any], ids: Select[Any]) -> Select[Any]:
    table = asked.get_final_froms()[0]
    return (
        asked.add_columns(callers.c.number.label("of_number"))
        .join(callers, callers.c.id == table.c.caller_id)
        .where(table.c.caller_id.in_(ids))
    )


def _listed(row: Any) -> Listed:
    return Listed(record_of(row), CallerName(row.learned or ""))


def _call(row: Any, number: Number) -> Entry:
    outcome = row.cause or row.kind
    return Entry(row.started_at, "call", number, row.line, outcome, row.reason or "")


def _callback(row: Any, number: Number) -> Entry:
    answered = "answered" if row.answered else "not answered"
    return Entry(row.started_at, "called back", number, row.line, answered)


def _text(row: Any, number: Number) -> Entry:
    incoming = row.direction == "in"
    return Entry(
        row.created_at if incoming or row.sent_at is None else row.sent_at,
        "text in" if incoming else "text out",
        number,
        row.line,
        "" if incoming else row.state,
        row.reason or "",
        Body(row.body),
        row.written_by or "",
    )


def _event(row: Any, number: Number) -> Entry:
    return Entry(row.at, row.kind, number, row.line, by=row.by, detail=row.detail or {})
