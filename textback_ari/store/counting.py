"""What caps and circuit breakers count: one row a counter, whatever the history.

Whoever counts holds one lock until the end of the transaction. Every text counts for "all lines",
so that whoever counts waits for whoever counts in any case; one lock for all counters leaves no
order of locks to get wrong.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import and_, bindparam, delete, func, select, tuple_, update

from textback_ari.conversations.events import Event
from textback_ari.conversations.happenings import circuit_event
from textback_ari.messages.states import State
from textback_ari.ports import OpenCircuit, Submitted
from textback_ari.private import Number
from textback_ari.rules.limits import (
    CIRCUITS,
    DAY,
    Circuit,
    Counted,
    Counter,
    Load,
    Scope,
    counters_of,
    with_answer,
    without_text,
)
from textback_ari.rules.reasons import Reason
from textback_ari.store.leading import Leading
from textback_ari.store.session import PENDING
from textback_ari.store.tables import callers, circuits, counters, messages
from textback_ari.store.text import REASON, fit

_COUNTS: Final = 0x7E87BB0
"""The advisory lock under which everything here is read and written."""
_FORGOTTEN: Final = 2 * DAY
"""Seconds after which a counter's windows are long over and its row says nothing."""
_ROWS: Final = 500
"""Most counters that one round forgets."""

_LOADS: Final = select(
    counters,
    circuits.c.id.label("circuit_id"),
    circuits.c.opened_at,
    circuits.c.until,
    circuits.c.probing,
    circuits.c.why,
).outerjoin_from(
    counters,
    circuits,
    and_(
        circuits.c.closed_at.is_(None),
        circuits.c.scope == counters.c.scope,
        circuits.c.name == counters.c.name,
    ),
)


COUNTED: Final = (
    messages.c.peer,
    messages.c.kind,
    messages.c.counted_at,
    messages.c.counted_parts,
    messages.c.probe,
)
"""How a text is counted; `_give_back` needs its line and its caller's business beside."""
_COUNTED: Final = (
    select(messages.c.line, callers.c.business, *COUNTED)
    .join_from(messages, callers, callers.c.id == messages.c.caller_id)
    .where(messages.c.counted_at.is_not(None))
)


def _circuit(row: Any) -> Circuit:
    return Circuit(row.opened_at, row.until, row.why, row.probing)


class Counting(Leading):
    """Counts, circuits, and texts that are given back."""

    async def _lock_counts(self) -> None:
        if self._postgresql and not self._counting:
            await self._run(select(func.pg_advisory_xact_lock(_COUNTS)))
        self._counting = True

    async def loads(self, counters_: Iterable[Counter]) -> Mapping[Counter, Load]:
        """Lock the counts and return these counters; those of which nothing is known are left out.

        Until the end of the transaction nobody else counts.
        """
        await self._lock_counts()
        return await self.peek(counters_)

    async def peek(self, counters_: Iterable[Counter]) -> dict[Counter, Load]:
        """Return these counters as they are at this moment."""
        wanted = {(str(c.scope), fit(c.name)): c for c in counters_}
        if not wanted:
            return {}
        found = await self._run(
            _LOADS.where(self._among(counters.c.scope, counters.c.name, wanted))
        )
        result = {}
        for row in found:
            counter = wanted[row.scope, row.name]
            circuit = None if row.circuit_id is None else _circuit(row)
            self._circuits[counter] = circuit
            result[counter] = Load(
                row.at,
                row.minute,
                row.hour,
                row.day,
                row.parts,
                row.wanted,
                row.taken,
                row.refused,
                circuit,
            )
        return result

    async def set_loads(self, loads: Mapping[Counter, Load], now: float) -> None:
        """Store counts that were read with `loads`, and the circuits that open or close by them."""
        if not loads:
            return
        told = ("at", "minute", "hour", "day", "parts", "wanted", "taken", "refused")
        await self._run(
            self._upsert(counters, ("scope", "name"), told),
            [
                {"scope": str(c.scope), "name": fit(c.name)}
                | {name: getattr(load, name) for name in told}
                for c, load in sorted(loads.items(), key=lambda each: each[0])
            ],
        )
        opened, changed, closed = [], [], []
        happened: list[Event] = []
        for counter, load in sorted(loads.items(), key=lambda each: each[0]):
            before, after = self._circuits.get(counter), load.circuit
            of = {"of_scope": str(counter.scope), "of_name": fit(counter.name)}
            if after is None and before is not None:
                closed.append({**of, "now": now})
                happened.append(circuit_event(counter, now))
            elif after is not None and after != before:
                state = {
                    "until": after.until,
                    "probing": after.probing,
                    "why": fit(after.why, REASON),
                }
                if before is None:
                    named = {"scope": str(counter.scope), "name": fit(counter.name)}
                    opened.append({**named, "opened_at": after.since, **state})
                    happened.append(circuit_event(counter, after.since, after.why))
                else:
                    changed.append({**of, **{f"to_{k}": v for k, v in state.items()}})
            self._circuits[counter] = after
        one = and_(
            circuits.c.closed_at.is_(None),
            circuits.c.scope == bindparam("of_scope"),
            circuits.c.name == bindparam("of_name"),
        )
        if opened:
            await self._run(self._insert(circuits), opened)
        if changed:
            await self._run(
                update(circuits)
                .where(one)
                .values(
                    until=bindparam("to_until"),
                    probing=bindparam("to_probing"),
                    why=bindparam("to_why"),
                ),
                changed,
            )
        if closed:
            await self._run(update(circuits).where(one).values(closed_at=bindparam("now")), closed)
        await self.record_events(happened)

    async def open_circuits(self) -> Sequence[OpenCircuit]:
        """Return the circuits that are open now, in the order of their counters."""
        found = await self._run(
            select(circuits)
            .where(circuits.c.closed_at.is_(None))
            .order_by(circuits.c.scope, circuits.c.name)
        )
        return [OpenCircuit(Counter(Scope(row.scope), row.name), _circuit(row)) for row in found]

    async def _cancel(self, reasons: Mapping[int, tuple[Reason, float]]) -> None:
        """Cancel pending texts, each for its reason at its time; those unsent are given back."""
        if not reasons:
            return
        await self._lock_counts()
        given_back = (
            await self._run(
                _COUNTED.where(
                    messages.c.id.in_(list(reasons)), PENDING, messages.c.sent_at.is_(None)
                )
            )
        ).all()
        await self._run(
            update(messages)
            .where(messages.c.id == bindparam("of"), PENDING)
            # A text of which a part is away already is one that the caller got.
            .values(
                state=State.CANCELLED,
                reason=bindparam("because"),
                cancelled_at=bindparam("at"),
                texted_at=messages.c.sent_at,
            ),
            [{"of": i, "because": why, "at": at} for i, (why, at) in sorted(reasons.items())],
        )
        await self._give_back(given_back)

    async def _give_back(self, rows: Sequence[Any]) -> None:
        """Take texts (rows of `_COUNTED`) out of the counts that they are in."""
        texts = [
            (
                counters_of(row.line, row.business, Number(row.peer), row.kind),
                Counted(row.counted_at, row.counted_parts),
            )
            for row in rows
        ]
        before = await self.peek({c for named, _ in texts for c in named.values()})
        after = dict(before)
        for named, counted in texts:
            for counter in named.values():
                if counter in after:
                    after[counter] = without_text(after[counter], counted)
        changed = {c: load for c, load in after.items() if load != before[c]}
        await self.set_loads(changed, 0.0)

    async def _count_answer(self, text: Any, submitted: Submitted, *, unsent: bool) -> None:
        """Count what a carrier said of a text; `text` is its row with the columns of `COUNTED`."""
        if text.counted_at is None:
            return
        if submitted.state not in {State.SENT, State.FAILED}:
            if unsent:
                await self._give_back([text])
            return
        named = counters_of(text.line, text.business, Number(text.peer), text.kind)
        wanted = [named[scope] for scope in CIRCUITS]
        before = await self.peek(wanted)
        after = {
            counter: with_answer(
                before.get(counter, Load()),
                submitted.at,
                taken=submitted.state is State.SENT,
                probe=bool(text.probe),
                open_for=submitted.open_for,
            )
            for counter in wanted
        }
        await self.set_loads(after, submitted.at)

    async def _forget_counters(self, now: float) -> None:
        """Forget counters whose windows are long over, a few at a time and waiting for nobody."""
        old = (
            select(counters.c.scope, counters.c.name)
            .where(counters.c.at < now - _FORGOTTEN)
            .limit(_ROWS)
            .with_for_update(skip_locked=True)
        )
        await self._run(delete(counters).where(tuple_(counters.c.scope, counters.c.name).in_(old)))
