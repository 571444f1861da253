"""Removing data by its age, some rows at a time: rows and their counts stay, what they say goes.

What is done is kept as the id up to which a table is done: ids grow with time. Each step reads and
writes a bounded number of rows, found by their primary key.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, and_, delete, exists, func, or_, select, update

from textback_ari.ports import CallerKey, Kept, Mentions
from textback_ari.private import Number
from textback_ari.store.erasing import Erasing
from textback_ari.store.session import Session
from textback_ari.store.tables import (
    callback_orders,
    callbacks,
    callers,
    calls,
    consents,
    contacts,
    conversations,
    messages,
    opt_outs,
    receipts,
    retention,
)

_AHEAD: Final = 86_400.0
"""Seconds by which a row's time may lie ahead; one further on is of a clock that was wrong."""
_BY: Final = "retention"


@dataclass(frozen=True, slots=True)
class _Kind:
    table: Table
    at: ColumnElement[float]
    values: Mapping[str, Any] | None
    """What is written in place; `None`: the rows are deleted."""


_KINDS: Final[Mapping[Kept, _Kind]] = {
    Kept.EVIDENCE: _Kind(calls, calls.c.decided_at, {"evidence": []}),
    Kept.NAMES: _Kind(calls, calls.c.decided_at, {"caller_name": ""}),
    Kept.TEXTS: _Kind(
        messages,
        messages.c.created_at,
        {"body": "", "last_error": None, "setbacks": None, "media": None},
    ),
    Kept.RECEIPTS: _Kind(receipts, receipts.c.at, None),
    Kept.UNKNOWN_CALLERS: _Kind(
        calls,
        calls.c.decided_at,
        # With a caller's row the number goes when that is erased.
        {"caller_raw": "", "caller_name": "", "trace": []},
    ),
}


def idle(before: float) -> ColumnElement[bool]:
    """Return the condition that nothing was heard of, or done about, a caller since an instant."""

    def nothing(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
        return ~exists().where(*conditions)

    return and_(
        callers.c.erased_at.is_(None),
        or_(callers.c.untextable_until.is_(None), callers.c.untextable_until < before),
        nothing(contacts.c.business == callers.c.business, contacts.c.number == callers.c.number),
        nothing(conversations.c.caller_id == callers.c.id, conversations.c.active_at >= before),
        nothing(
            calls.c.caller == callers.c.number,
            calls.c.started_at >= before,
        ),
        nothing(messages.c.caller_id == callers.c.id, messages.c.created_at >= before),
        nothing(callbacks.c.caller_id == callers.c.id, callbacks.c.started_at >= before),
        nothing(
            callback_orders.c.caller_id == callers.c.id, callback_orders.c.ordered_at >= before
        ),
        nothing(consents.c.caller_id == callers.c.id, consents.c.last_at >= before),
        nothing(opt_outs.c.caller_id == callers.c.id, opt_outs.c.at >= before),
    )


class Marks(Session):
    """How far each kind of data is done."""

    async def _mark(self, kind: Kept) -> int:
        found = await self._run(select(retention.c.done_id).where(retention.c.kind == kind))
        return int(found.scalar() or 0)

    async def prunable(self, kind: Kept, before: float) -> int:
        """Return how many rows of a kind would be removed."""
        if kind is Kept.NUMBERS:
            asked = select(func.count()).select_from(callers).where(idle(before))
        else:
            of = _KINDS[kind]
            asked = (
                select(func.count())
                .select_from(of.table)
                .where(of.table.c.id > await self._mark(kind), of.at < before, _only(kind))
            )
        return int((await self._run(asked)).scalar_one())


class Pruning(Erasing, Marks):
    """Removing by age: a part of the `Transaction` port."""

    async def prune(self, kind: Kept, before: float, now: float, limit: int) -> int:
        """Remove what `limit` rows at most say that are older than an instant; returns how many."""
        of = _KINDS[kind]
        mark = await self._locked_mark(kind)
        rows = (
            await self._run(
                select(of.table.c.id, of.at.label("at"))
                .where(of.table.c.id > mark)
                .order_by(of.table.c.id)
                .limit(limit)
            )
        ).all()
        done: list[int] = []
        for row in rows:
            if before <= row.at <= now + _AHEAD:
                break
            done.append(row.id)
        if not done:
            return 0
        chosen = and_(of.table.c.id.in_(done), of.at < before, _only(kind))
        if of.values is None:
            await self._run(delete(of.table).where(chosen))
        else:
            await self._run(update(of.table).where(chosen).values(dict(of.values)))
        await self._set_mark(kind, done[-1])
        return len(done)

    async def idle_numbers(self, before: float, limit: int) -> tuple[Sequence[CallerKey], bool]:
        """Return which of the next `limit` callers were idle, and whether they were the last.

        After the last ones it begins again with the first.
        """
        mark = await self._locked_mark(Kept.NUMBERS)
        last = (
            await self._run(
                select(callers.c.id).where(callers.c.id > mark).order_by(callers.c.id).limit(limit)
            )
        ).all()
        found = await self._run(
            select(callers.c.business, callers.c.number)
            .where(callers.c.id > mark, callers.c.id <= (last[-1].id if last else mark))
            .where(idle(before))
            .order_by(callers.c.id)
        )
        over = len(last) < limit
        await self._set_mark(Kept.NUMBERS, 0 if over else last[-1].id)
        return [CallerKey(row.business, Number(row.number)) for row in found], over

    async def erase_idle(self, caller: CallerKey, before: float, now: float) -> bool:
        """Erase a locked caller's number if nobody has heard of it since; returns whether so."""
        number = caller.number.e164
        known = (
            await self._run(
                select(callers.c.business, idle(before).label("idle")).where(
                    callers.c.number == number
                )
            )
        ).all()
        # A business that still hears of the number keeps it; so does one that nobody locked.
        locked = {key.business for key in self._ids if key.number == caller.number}
        if not known or any(not row.idle or row.business not in locked for row in known):
            return False
        await self.erase(caller.number, Mentions(), now, _BY)
        return True

    async def _locked_mark(self, kind: Kept) -> int:
        await self._run(
            self._insert(retention)
            .values(kind=kind, done_id=0)
            .on_conflict_do_nothing(index_elements=["kind"])
        )
        found = await self._run(
            select(retention.c.done_id).where(retention.c.kind == kind).with_for_update()
        )
        return int(found.scalar_one())

    async def _set_mark(self, kind: Kept, done_id: int) -> None:
        await self._run(update(retention).where(retention.c.kind == kind).values(done_id=done_id))


def _only(kind: Kept) -> ColumnElement[bool]:
    """Return which rows of its table a kind is about."""
    if kind is Kept.UNKNOWN_CALLERS:
        return calls.c.caller_id.is_(None)
    return _KINDS[kind].table.c.id > 0
