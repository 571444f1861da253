"""Erasing a number: counts and opt-outs stay, nobody is found any more."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    delete,
    false,
    func,
    or_,
    select,
    update,
)

from textback_ari.conversations.callbacks import Result
from textback_ari.conversations.callbacks import State as OrderState
from textback_ari.conversations.follow_up import Ended
from textback_ari.ports import CallerKey, Erased, Mentions
from textback_ari.private import Number
from textback_ari.rules.limits import Scope
from textback_ari.rules.numbers import national
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.store.carrier_words import CarrierWords
from textback_ari.store.following_up import FollowingUp
from textback_ari.store.hashes import digest_of
from textback_ari.store.listing import STAFF
from textback_ari.store.personal import (
    LINKS,
    NEVER_TEXTED,
    NUMBERS,
    OVERWRITTEN,
    REMOVED,
    stand_in,
)
from textback_ari.store.session import PENDING
from textback_ari.store.tables import (
    blocks,
    callback_orders,
    callers,
    calls,
    contacts,
    counters,
    erasures,
    events,
    follow_ups,
    inbound_parts,
    messages,
    metadata,
    tasks,
)
from textback_ari.store.text import fit

_ERASED: Final = SENTENCES[Reason.ERASED]
_SEPARATORS: Final = " -().,/"
_FEWEST: Final = 7
"""Digits that a number must have to be looked for without its country code."""


def rows_about(table: Table, ids: Iterable[int], mentions: Mentions) -> ColumnElement[bool]:
    """Return the condition that a row belongs to one of these callers, or to what is mentioned.

    Found by `caller_id` where a table has it, else through what it points to.
    """
    ids = list(ids)
    if table is callers:
        return callers.c.id.in_(ids)
    found: list[ColumnElement[bool]] = []
    if table is calls:
        found.append(calls.c.id.in_(list(mentions.calls)))
    if table is messages:
        found.append(messages.c.id.in_(list(mentions.messages)))
    if "caller_id" in table.c:
        found.append(table.c.caller_id.in_(ids))
        named = {"call_id": mentions.calls, "message_id": mentions.messages}
        found += [
            table.c[column].in_(list(which))
            for column, which in named.items()
            if which and column in table.c
        ]
        return or_(*found)
    for column, target in _links(table).items():
        inner = rows_about(target, ids, mentions)
        found.append(table.c[column].in_(select(target.c.id).where(inner)))
    return or_(*found) if found else false()


def is_personal(table: Table) -> bool:
    """Return whether rows of a table belong to callers."""
    return table is callers or bool(_links(table))


def _links(table: Table) -> dict[str, Table]:
    """Return the columns that lead to a caller, with the table that each points to."""
    found: dict[str, Table] = {}
    for column in table.c:
        targets = [key.column.table for key in column.foreign_keys]
        if column.name in LINKS:
            targets.append(metadata.tables[LINKS[column.name]])
        for target in targets:
            if target is not table and is_personal(target):
                found[column.name] = target
    return found


def number_rows(number: Number) -> Mapping[Table, ColumnElement[bool]]:
    """Return the conditions of rows that name a number themselves, by table.

    Of block lists only the entries of this very number: prefixes are about nobody.
    """
    e164 = number.e164
    return {
        blocks: and_(blocks.c.whole, blocks.c.digits == e164),
        contacts: contacts.c.number == e164,
        counters: and_(
            counters.c.scope == str(Scope.CALLER),
            func.substr(counters.c.name, func.length(counters.c.name) - len(e164)) == f" {e164}",
        ),
        inbound_parts: written_as(inbound_parts.c.peer, number),
    }


def written_as(column: ColumnElement[str], number: Number) -> ColumnElement[bool]:
    """Return the condition that a column holds a number, in any spelling."""
    bare: ColumnElement[str] = column
    for separator in _SEPARATORS:
        bare = func.replace(bare, separator, "")
    return bare.like(f"%{needle_of(number)}%")


def needle_of(number: Number) -> str:
    """Return the digits that every spelling of a number has in common.

    Those without the country code; where that leaves few, with it.
    """
    _, digits = national(number)
    return digits if len(digits) >= _FEWEST else number.e164[1:]


class Erasing(CarrierWords, FollowingUp):
    """Erasures."""

    async def erase(self, number: Number, mentions: Mentions, at: float, by: str) -> Erased:
        """Erase a number from all tables; all its callers must have been locked."""
        await self._lock_carrier_words()
        keys = await self._callers_of(number)
        ids = list(keys.values())
        texts = await self._end(ids, at)
        lists = await self._lists_of(number)
        kept = await self._keep_opt_outs(number, keys, at)
        rows: dict[str, int] = {}
        for table, condition in number_rows(number).items():
            gone = await self._run(delete(table).where(condition))
            rows[table.name] = gone.rowcount
        # What points to other rows comes before these, which must still be found by it.
        for table in reversed(metadata.sorted_tables):
            if is_personal(table):
                rows[table.name] = await self._forget(table, rows_about(table, ids, mentions))
        for caller_id in ids:
            await self._rename(caller_id, at, by)
        await self._forget_mentions(mentions)
        return Erased(
            texts=texts,
            opted_out=kept,
            lists=lists,
            rows={name: n for name, n in sorted(rows.items()) if n},
        )

    async def _callers_of(self, number: Number) -> dict[CallerKey, int]:
        found = await self._run(
            select(callers.c.business, callers.c.id).where(callers.c.number == number.e164)
        )
        keys = {CallerKey(row.business, number): int(row.id) for row in found}
        for key in keys:
            self._id_of(key)
        return keys

    async def _end(self, ids: list[int], at: float) -> tuple[int, ...]:
        """End all that is still to happen with these callers; returns the texts cancelled."""
        found = await self._run(select(messages.c.id).where(messages.c.caller_id.in_(ids), PENDING))
        texts = tuple(int(row.id) for row in found)
        await self._cancel(dict.fromkeys(texts, (Reason.ERASED, at)))
        await self._end_follow_ups(follow_ups.c.caller_id, dict.fromkeys(ids, (Ended.ERASED, at)))
        await self._run(
            update(tasks)
            .where(tasks.c.caller_id.in_(ids), tasks.c.done_at.is_(None))
            .values(done_at=at, done_why=_ERASED)
        )
        await self._run(
            update(callback_orders)
            .where(callback_orders.c.caller_id.in_(ids), callback_orders.c.state == OrderState.DUE)
            .values(state=OrderState.DONE, result=Result.FAILED, ended_at=at)
        )
        await self._run(
            update(events)
            .where(events.c.caller_id.in_(ids), events.c.spread_at.is_(None))
            .values(spread_at=at)
        )
        return texts

    async def _keep_opt_outs(
        self, number: Number, keys: Mapping[CallerKey, int], at: float
    ) -> tuple[str, ...]:
        """Keep opt-outs, and blocks of this very number, as keyed hashes; returns whose."""
        since: dict[str, float] = {}
        found = await self._run(
            select(callers.c.business, callers.c.opted_out_at).where(
                callers.c.number == number.e164, callers.c.opted_out_at.is_not(None)
            )
        )
        since |= {row.business: row.opted_out_at for row in found}
        blocked = await self._run(
            select(blocks.c.business).where(blocks.c.whole, blocks.c.digits == number.e164)
        )
        for row in blocked:
            since.setdefault(row.business, at)
        known = {key.business for key in keys} | since.keys()
        digests = {each: digest_of(self._key, each, number.e164) for each in known}
        await self._run(delete(erasures).where(erasures.c.digest.in_(list(digests.values()))))
        if since:
            await self._run(
                self._insert(erasures),
                [
                    {"digest": digests[business], "opted_out_at": opted_out_at}
                    for business, opted_out_at in sorted(since.items())
                ],
            )
        return tuple(sorted(since))

    async def _forget(self, table: Table, condition: ColumnElement[bool]) -> int:
        """Delete or overwrite the rows of a table; returns how many."""
        if table.name in REMOVED:
            return (await self._run(delete(table).where(condition))).rowcount
        values = OVERWRITTEN.get(table.name)
        if not values:
            return 0
        return (await self._run(update(table).where(condition).values(dict(values)))).rowcount

    async def _rename(self, caller_id: int, at: float, by: str) -> None:
        """Put the stand-in in the place of a caller's number."""
        number = stand_in(caller_id)
        for name, column in NUMBERS.items():
            table = metadata.tables[name]
            of = table.c.id if table is callers else table.c.caller_id
            await self._run(update(table).where(of == caller_id).values({column: number}))
        await self._run(
            update(callers)
            .where(callers.c.id == caller_id)
            .values(erased_at=at, erased_by=fit(by), untextable_until=at + NEVER_TEXTED)
        )

    async def _forget_mentions(self, mentions: Mentions) -> None:
        """Overwrite a number where no caller is known by it."""
        if mentions.calls:
            await self._run(
                update(calls).where(calls.c.id.in_(list(mentions.calls))).values(caller=None)
            )
        if mentions.messages:
            await self._run(
                update(messages)
                .where(messages.c.id.in_(list(mentions.messages)))
                .values(peer=stand_in(0))
            )
        if mentions.evidence:
            await self._run(
                update(calls)
                .where(calls.c.id.in_(list(mentions.evidence)))
                .values(evidence=[], trace=[])
            )

    async def _lists_of(self, number: Number) -> tuple[str, ...]:
        """Return the sources, other than staff, whose block lists name this very number."""
        found = await self._run(
            select(blocks.c.source)
            .where(blocks.c.whole, blocks.c.digits == number.e164, blocks.c.source != STAFF)
            .distinct()
            .order_by(blocks.c.source)
        )
        return tuple(row.source for row in found)
