"""What every part of a transaction shares: statements with a time limit, locks, facts, tasks.

Locks, so that no two transactions wait for each other (PostgreSQL; SQLite has one writer):

1. rows of `callers`, in the order of (business, number), when the transaction begins; or, by the
   dispatcher, any that are free (SKIP LOCKED), which waits for nobody;
2. one advisory lock for what carriers say, so that a receipt and the submit it belongs to see
   each other whichever comes first;
3. one advisory lock for what caps and circuits count (`store.counting`);
4. rows of `messages`, which only the holder of 1 (while pending) or of 2 (afterwards) changes.
"""

import asyncio
import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Executable,
    String,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from textback_ari.messages.kinds import ANSWERS, Kind
from textback_ari.messages.states import State
from textback_ari.ports import CallerKey
from textback_ari.rules.limits import Circuit, Counter
from textback_ari.rules.talk import Talk
from textback_ari.rules.verdict import Blocked, Facts, PendingText
from textback_ari.store.endings import to_the_end
from textback_ari.store.errors import one_sentence
from textback_ari.store.hashes import digest_of
from textback_ari.store.tables import (
    blocks,
    callers,
    contacts,
    conversations,
    erasures,
    holds,
    messages,
)
from textback_ari.store.text import fit

HOLD_LIFE: Final = 6 * 3600.0
"""Seconds after which a hold counts for nothing: the end of its call was never seen."""


class CallerNotLockedError(RuntimeError):
    """A transaction was asked about a caller that it had not locked when it began."""


def state_is(*states: State) -> ColumnElement[bool]:
    """Return the condition that a text is in one of these states."""
    # Written into the statement, not bound: PostgreSQL then plans for these rare states even in
    # a plan that it keeps.
    return messages.c.state.in_([literal_column(f"'{s}'") for s in sorted(states)])


PENDING: Final = state_is(State.SCHEDULED, State.HELD)
AUTOMATIC: Final = messages.c.kind.not_in([literal_column(f"'{k}'") for k in sorted(ANSWERS)])
"""The condition that a text is no part of a talk: a call of its caller holds and ends it."""
PENDING_VERDICT: Final = and_(PENDING, messages.c.call_id.is_not(None))
"""The condition that a text answers a call and may still leave."""
ABOUT: Final = (
    messages.c.id,
    messages.c.line,
    messages.c.caller_id,
    messages.c.call_id,
    messages.c.conversation_id,
    messages.c.kind,
    callers.c.business,
)
"""What a task says about its text; select from messages joined with callers."""


_PAST: Final = messages.alias("past")
BLOCK: Final = (
    select(blocks.c.id)
    .where(
        # Each beginning of the number is looked up by itself: an index answers, however long
        # the list is. The shortest is a country code, `+` and one digit.
        blocks.c.digits.in_([func.substr(callers.c.number, 1, n) for n in range(2, 17)]),
        or_(~blocks.c.whole, blocks.c.digits == callers.c.number),
        blocks.c.business.in_(["", callers.c.business]),
    )
    .order_by(func.length(blocks.c.digits).desc(), blocks.c.source, blocks.c.id)
    .limit(1)
    .correlate(callers)
)
"""The entry of a block list that a caller falls under, the most particular one."""
_FACTS: Final = (
    select(
        callers.c.id,
        callers.c.opted_out_at,
        callers.c.untextable_until,
        contacts.c.name.label("contact"),
        *(
            BLOCK.with_only_columns(blocks.c[column]).scalar_subquery().label(f"block_{column}")
            for column in ("digits", "whole", "source", "comment")
        ),
        callers.c.talk,
        select(func.max(_PAST.c.created_at))
        .where(_PAST.c.caller_id == callers.c.id, _PAST.c.kind == Kind.STAFF)
        .scalar_subquery()
        .label("staff_text_at"),
        select(func.max(_PAST.c.texted_at))
        .where(
            _PAST.c.caller_id == callers.c.id,
            _PAST.c.texted_at.is_not(None),
            _PAST.c.kind != Kind.SELF_TEST,
        )
        .scalar_subquery()
        .label("last_text_at"),
        messages.c.id.label("message_id"),
        messages.c.due_at,
        messages.c.give_up_at,
        messages.c.sent_at,
    )
    .outerjoin_from(callers, messages, and_(messages.c.caller_id == callers.c.id, PENDING_VERDICT))
    .outerjoin(
        contacts,
        and_(contacts.c.business == callers.c.business, contacts.c.number == callers.c.number),
    )
    .where(callers.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(messages.c.due_at, messages.c.id)
)


_OPTED_OUT_BEFORE: Final = (
    select(func.min(erasures.c.opted_out_at))
    .where(
        erasures.c.digest.in_(
            [bindparam("digest", type_=String), bindparam("digest_of_all", type_=String)]
        )
    )
    .scalar_subquery()
)
"""Since when a number that was erased is opted out, empty where it is not."""


@cache
def _upsert(
    on_postgresql: bool, table: Table, keys: tuple[str, ...], changed: tuple[str, ...]
) -> postgresql.Insert:
    insert = _insert_of(on_postgresql, table)
    return insert.on_conflict_do_update(
        index_elements=keys, set_={c: insert.excluded[c] for c in changed}
    )


def _insert_of(on_postgresql: bool, table: Table) -> postgresql.Insert:
    if on_postgresql:
        return postgresql.insert(table)
    # Both dialects' inserts have the same methods for conflicts, without a common type.
    made: Any = sqlite.insert(table)
    return made  # type: ignore[no-any-return]


def waits_for_call(now: float) -> ColumnElement[bool]:
    """Return the condition that a text waits because a running call holds its caller."""
    held = exists().where(
        holds.c.caller_id == messages.c.caller_id, holds.c.started_at > now - HOLD_LIFE
    )
    return and_(AUTOMATIC, held)


class Session:
    """A connection on which a transaction has begun."""

    def __init__(
        self, connection: AsyncConnection, place: str, limit: float, key: bytes = b""
    ) -> None:
        """Take the connection over until the transaction ends.

        Args:
            connection: in a transaction already.
            place: the database's name in messages.
            limit: seconds that one statement may take.
            key: with which erased numbers are known again; needed to lock callers.
        """
        self._connection = connection
        self._place = place
        self._limit = limit
        self._key = key
        self._postgresql = connection.dialect.name == "postgresql"
        self._ids: dict[CallerKey, int] = {}
        self._counting = False
        """Whether this transaction holds the lock on the counts."""
        self._circuits: dict[Counter, Circuit | None] = {}
        """Those of the counters read or written, as the database has them."""

    async def _run(self, statement: Executable, rows: Any = None) -> CursorResult[Any]:
        work = self._execute(statement, rows)
        # PostgreSQL is told that nobody waits any more, and the connection thrown away. SQLite's
        # thread goes on with the statement: only when that has ended can it be rolled back.
        return await (work if self._postgresql else to_the_end(work))

    async def _execute(self, statement: Executable, rows: Any) -> CursorResult[Any]:
        with one_sentence(self._place):
            async with asyncio.timeout(self._limit):
                return await self._connection.execute(statement, rows)

    def _insert(self, table: Table) -> postgresql.Insert:
        return _insert_of(self._postgresql, table)

    def _among(
        self, one: ColumnElement[str], other: ColumnElement[str], pairs: Iterable[tuple[str, str]]
    ) -> ColumnElement[bool]:
        """Return the condition that two columns, first in an index, hold one of these pairs."""
        listed = sorted(set(pairs))
        if self._postgresql:
            return tuple_(one, other).in_(listed)
        # SQLite reads the whole index for a list of pairs, and looks each up for a plain SELECT.
        pair = func.json_each(json.dumps(listed)).table_valued("value", name="pair").c.value
        return tuple_(one, other).in_(
            select(func.json_extract(pair, "$[0]"), func.json_extract(pair, "$[1]"))
        )

    def _upsert(
        self, table: Table, keys: tuple[str, ...], changed: tuple[str, ...]
    ) -> postgresql.Insert:
        """Return an insert that, where a row with these keys is there, changes these columns."""
        return _upsert(self._postgresql, table, keys, changed)

    async def lock(self, keys: Iterable[CallerKey]) -> None:
        """Lock these callers in sorted order, making the rows of new ones."""
        ordered = sorted(set(keys))
        if not ordered:
            return
        pairs = [(fit(k.business), k.number.e164) for k in ordered]
        await self._run(
            # A number that was erased has opted out still, if it had.
            self._insert(callers)
            .values(
                business=bindparam("business"),
                number=bindparam("number"),
                opted_out_at=_OPTED_OUT_BEFORE,
            )
            .on_conflict_do_nothing(),
            [
                {
                    "business": business,
                    "number": number,
                    "digest": digest_of(self._key, business, number),
                    "digest_of_all": digest_of(self._key, "", number),
                }
                for business, number in pairs
            ],
        )
        found = await self._run(
            # "No key" update: rows that point to the caller may still be inserted by others.
            select(callers.c.id, callers.c.business, callers.c.number)
            .where(self._among(callers.c.business, callers.c.number, pairs))
            .order_by(callers.c.business, callers.c.number)
            .with_for_update(key_share=True)
        )
        ids = {(row.business, row.number): row.id for row in found}
        self._ids = {k: ids[p] for k, p in zip(ordered, pairs, strict=True)}

    def _id_of(self, key: CallerKey) -> int:
        try:
            return self._ids[key]
        except KeyError:
            raise CallerNotLockedError(f"caller {key.number} was not locked") from None

    async def next_due(self, now: float) -> float | None:
        """Return when the next pending text becomes due, else `None`.

        That of a caller on the phone: when it is given up.
        """
        next_of = case((waits_for_call(now), messages.c.give_up_at), else_=messages.c.due_at)
        found = (await self._run(select(func.min(next_of)).where(PENDING))).scalar()
        return None if found is None else float(found)

    async def facts(self, callers_: Iterable[CallerKey]) -> Mapping[CallerKey, Facts]:
        """Return the facts of each caller; the callers must have been locked."""
        keys = {self._id_of(key): key for key in callers_}
        if not keys:
            return {}
        found = await self._run(_FACTS, {"ids": list(keys)})
        result: dict[CallerKey, Facts] = {}
        for row in found:
            pending = None
            if row.message_id is not None:
                pending = PendingText(row.message_id, row.due_at, row.give_up_at, row.sent_at)
            result.setdefault(
                keys[row.id],
                Facts(
                    opted_out=row.opted_out_at is not None,
                    last_text_at=row.last_text_at,
                    texted_before=row.last_text_at is not None,
                    pending=pending,
                    not_textable_until=row.untextable_until,
                    contact=row.contact,
                    blocked=None
                    if row.block_digits is None
                    else Blocked(
                        None if row.block_whole else row.block_digits,
                        row.block_comment,
                        row.block_source,
                    ),
                    talk=Talk(**row.talk) if row.talk else Talk(),
                    staff_text_at=row.staff_text_at,
                ),
            )
        return result

    async def facts_unlocked(self, key: CallerKey) -> Facts:
        """Return a caller's facts as they are at this moment, without locking the caller."""
        found = await self._run(
            select(callers.c.id).where(
                callers.c.business == fit(key.business), callers.c.number == key.number.e164
            )
        )
        caller_id = found.scalar()
        if caller_id is None:
            erased = await self._run(
                select(_OPTED_OUT_BEFORE),
                {
                    "digest": digest_of(self._key, fit(key.business), key.number.e164),
                    "digest_of_all": digest_of(self._key, "", key.number.e164),
                },
            )
            return Facts(opted_out=erased.scalar() is not None)
        self._ids[key] = caller_id
        return (await self.facts([key]))[key]

    async def _open_conversations(
        self,
        wanted: Mapping[tuple[str, int], float],
        campaigns: Mapping[tuple[str, int], str] | None = None,
    ) -> dict[tuple[str | None, int | None], int]:
        """Make or wake the conversations of these (line, caller id), active at these times.

        `campaigns` are those of new ones: a conversation keeps the one that it began with.
        """
        if not wanted:
            return {}
        upsert = self._upsert(conversations, ("line", "caller_id"), ("active_at",))
        made = await self._run(
            upsert.returning(conversations.c.id, conversations.c.line, conversations.c.caller_id),
            [
                {
                    "line": line,
                    "caller_id": caller_id,
                    "lead": "new",
                    "created_at": at,
                    "active_at": at,
                    "campaign": fit((campaigns or {}).get((line, caller_id), "")) or None,
                }
                for (line, caller_id), at in sorted(wanted.items())
            ],
        )
        return {(row.line, row.caller_id): row.id for row in made}
