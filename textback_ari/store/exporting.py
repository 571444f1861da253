"""Everything that is stored on a number: a part of the read side."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Double, Table, Text, and_, cast, func, or_, select

from textback_ari.ports import CallerKey, Mentions
from textback_ari.private import Number
from textback_ari.store.erasing import (
    is_personal,
    needle_of,
    number_rows,
    rows_about,
    written_as,
)
from textback_ari.store.hashes import digest_of
from textback_ari.store.session import Session
from textback_ari.store.tables import callers, calls, erasures, messages, metadata
from textback_ari.store.text import fit

_WINDOW: Final = 10_000
"""Rows that one statement reads of a table in which no index finds a number."""
_TIMES: Final = frozenset({"at", "until", "since", "base"})
_EARLIEST: Final = 1_000_000_000.0


class Exporting(Session):
    """Questions about one number."""

    async def callers_of(self, number: Number) -> Sequence[CallerKey]:
        """Return which businesses have ever heard of a number."""
        found = await self._run(
            select(callers.c.business)
            .where(callers.c.number == number.e164)
            .order_by(callers.c.business)
        )
        return [CallerKey(row.business, number) for row in found]

    async def mentions_of(self, number: Number) -> Mentions:
        """Return the rows that hold a number although no caller is known by it.

        Reads the calls and texts from beginning to end, some at a time.
        """
        own = select(callers.c.id).where(callers.c.number == number.e164)
        like = f"%{needle_of(number)}%"
        seen = or_(cast(calls.c.evidence, Text).like(like), cast(calls.c.trace, Text).like(like))
        nobodys = and_(calls.c.caller_id.is_(None), written_as(calls.c.caller_raw, number))
        others = or_(calls.c.caller_id.is_(None), calls.c.caller_id.not_in(own))
        texts = and_(messages.c.caller_id.is_(None), written_as(messages.c.peer, number))
        of_nobody = await self._searched(calls, nobodys)
        return Mentions(
            calls=of_nobody,
            messages=await self._searched(messages, texts),
            evidence=await self._searched(
                calls, and_(others, calls.c.id.not_in(list(of_nobody)), seen)
            ),
        )

    async def _searched(self, table: Table, condition: Any) -> tuple[int, ...]:
        last = (await self._run(select(func.max(table.c.id)))).scalar() or 0
        found: list[int] = []
        for first in range(1, last + 1, _WINDOW):
            within = table.c.id.between(first, first + _WINDOW - 1)
            some = await self._run(select(table.c.id).where(within, condition).order_by(table.c.id))
            found += [int(row.id) for row in some]
        return tuple(found)

    async def everything_on(
        self, number: Number, businesses: Iterable[str]
    ) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Return all rows that are about a number, by table, times in ISO 8601 (UTC).

        `businesses`: asked whether the number was erased before and is opted out still.
        """
        ids = [
            row.id
            for row in await self._run(select(callers.c.id).where(callers.c.number == number.e164))
        ]
        mentions = await self.mentions_of(number)
        conditions = {
            table: rows_about(table, ids, mentions)
            for table in metadata.sorted_tables
            if is_personal(table)
        }
        conditions[calls] = or_(conditions[calls], calls.c.id.in_(list(mentions.evidence)))
        conditions |= dict(number_rows(number))
        found: dict[str, Sequence[Mapping[str, Any]]] = {}
        for table, condition in conditions.items():
            rows = await self._run(select(table).where(condition).order_by(*table.primary_key))
            found[table.name] = [_told(table, row) for row in rows]
        found["erasures"] = await self._erased(number, businesses)
        return {name: rows for name, rows in sorted(found.items()) if rows}

    async def _erased(
        self, number: Number, businesses: Iterable[str]
    ) -> Sequence[Mapping[str, Any]]:
        known = {digest_of(self._key, fit(each), number.e164): each for each in (*businesses, "")}
        found = await self._run(select(erasures).where(erasures.c.digest.in_(list(known))))
        return [
            {
                "business": known[row.digest] or "every business",
                "opted_out_at": _iso(row.opted_out_at),
            }
            for row in found
        ]


def _told(table: Table, row: Any) -> Mapping[str, Any]:
    told: dict[str, Any] = {}
    for column in table.c:
        value = getattr(row, column.name)
        if value is not None and isinstance(column.type, Double) and _is_time(column.name):
            value = _iso(value)
        told[column.name] = _plain(value)
    return told


def _plain(value: Any) -> Any:
    """Return a value as JSON has it; times within are told like the others."""
    match value:
        case bytes():
            return value.hex()
        case Mapping():
            return {
                key: _iso(inner)
                if isinstance(inner, float) and inner > _EARLIEST and _is_time(key)
                else _plain(inner)
                for key, inner in value.items()
            }
        case list():
            return [_plain(each) for each in value]
        case _:
            return value


def _is_time(name: str) -> bool:
    return name in _TIMES or name.endswith(("_at", "_until", "_since"))


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
