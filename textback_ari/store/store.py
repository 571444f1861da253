"""The `Store` port in SQL: transactions that always end, whatever happens to the task inside."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from textback_ari.ports import (
    CallbackOrder,
    CallerKey,
    KnownFollowUp,
    LineChange,
    OpenCircuit,
    Outlook,
)
from textback_ari.private import Number
from textback_ari.rules.limits import Counter, Load
from textback_ari.rules.verdict import Facts
from textback_ari.store.counting import Counting
from textback_ari.store.endings import to_the_end
from textback_ari.store.errors import one_sentence
from textback_ari.store.following_up import FollowingUp
from textback_ari.store.notifying import Notifying
from textback_ari.store.ordering_calls import OrderingCalls
from textback_ari.store.queries import Queries
from textback_ari.store.session import Session
from textback_ari.store.transaction import SqlTransaction

READING: Final = "textback_reading"
"""The execution option that says that a transaction only reads."""


class SqlStore:
    """Implements `ports.Store`."""

    def __init__(self, engine: AsyncEngine, place: str, limit: float, key: bytes) -> None:
        """Use an engine whose schema is up to date; closing it is its owner's business.

        Args:
            engine: made by `open_store`.
            place: the database's name in messages.
            limit: seconds that one statement, or getting a connection, may take.
            key: with which erased numbers are known again.
        """
        self._engine = engine
        self._reading = engine.execution_options(**{READING: True})
        self._place = place
        self._limit = limit
        self._key = key
        self._sqlite = engine.dialect.name == "sqlite"
        # SQLite has one writer: waiting here is fair and costs nothing, waiting there is neither.
        self._one_writer: AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self._sqlite else nullcontext()
        )

    @asynccontextmanager
    async def transaction(self, callers: Iterable[CallerKey] = ()) -> AsyncIterator[SqlTransaction]:
        """Begin a transaction with these callers locked, in sorted order.

        Raises:
            StoreUnavailableError: the database cannot be reached or written.
        """
        async with self._one_writer, self._connected(self._engine) as connection:
            transaction = SqlTransaction(connection, self._place, self._limit, self._key)
            await transaction.lock(callers)
            yield transaction
            await to_the_end(self._commit(connection))

    @asynccontextmanager
    async def _connected(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        """Give a connection in a transaction; what was not committed is rolled back."""
        connection = engine.connect()
        try:
            begun = self._begin(connection)
            # A BEGIN that is on its way to SQLite's thread cannot be taken back.
            await (to_the_end(begun) if self._sqlite else begun)
            yield connection
        finally:
            await to_the_end(self._close(connection))

    async def _begin(self, connection: AsyncConnection) -> None:
        with one_sentence(self._place):
            async with asyncio.timeout(self._limit):
                await connection.start()
                await connection.begin()

    async def _commit(self, connection: AsyncConnection) -> None:
        with one_sentence(self._place):
            async with asyncio.timeout(self._limit):
                await connection.commit()

    async def _close(self, connection: AsyncConnection) -> None:
        if connection.sync_connection is None:
            return  # there was no connection to be had
        # Closing rolls back; where that fails, the pool throws the connection away.
        with one_sentence(self._place):
            async with asyncio.timeout(self._limit):
                await connection.close()

    async def next_due(self, now: float) -> float | None:
        """Return when the next pending text becomes due, else `None`.

        That of a caller on the phone: when it is given up.
        A time that is past already: a text could leave now, if one of its gateways were ready.
        """
        async with self._connected(self._reading) as connection:
            return await Session(connection, self._place, self._limit).next_due(now)

    async def open_circuits(self) -> Sequence[OpenCircuit]:
        """Return the circuits that are open now, in the order of their counters."""
        async with self._connected(self._reading) as connection:
            return await Counting(connection, self._place, self._limit).open_circuits()

    async def callbacks_to_do(self, now: float, limit: int) -> Sequence[CallbackOrder]:
        """Return the orders that are due, and those under way, the oldest first."""
        async with self._connected(self._reading) as connection:
            orders = OrderingCalls(connection, self._place, self._limit)
            return await orders.callbacks_to_do(now, limit)

    async def callback_order(self, order_id: int) -> CallbackOrder | None:
        """Return an order as it is now."""
        async with self._connected(self._reading) as connection:
            orders = OrderingCalls(connection, self._place, self._limit)
            return await orders.callback_order(order_id)

    async def follow_ups(self, number: Number | None) -> Sequence[KnownFollowUp]:
        """Return a number's follow-ups, oldest first, or all that run, next due first."""
        async with self._connected(self._reading) as connection:
            return await FollowingUp(connection, self._place, self._limit).known_follow_ups(number)

    async def next_follow_up(self) -> float | None:
        """Return when the next step of any follow-up is due, else `None`."""
        async with self._connected(self._reading) as connection:
            return await FollowingUp(connection, self._place, self._limit).next_follow_up()

    async def circumstances(
        self, caller: CallerKey | None, counters: Iterable[Counter]
    ) -> tuple[Facts, Mapping[Counter, Load]]:
        """Return what a decision about a call of this caller would find now, changing nothing.

        Raises:
            StoreUnavailableError: the database cannot be reached.
        """
        async with self._connected(self._reading) as connection:
            counting = Counting(connection, self._place, self._limit, self._key)
            facts = await counting.facts_unlocked(caller) if caller else Facts()
            return facts, await counting.peek(counters)

    async def outlook(self, now: float) -> Outlook:
        """Return what waits for the team to be told."""
        async with self._connected(self._reading) as connection:
            return await Notifying(connection, self._place, self._limit).outlook(now)

    async def lines_version(self) -> int:
        """Return the version of the newest change of any line, 0 where there is none."""
        async with self.queries() as queries:
            return await queries.lines_version()

    async def line_values(self) -> Sequence[LineChange]:
        """Return the owners' values that are in force, oldest change first."""
        async with self.queries() as queries:
            return await queries.line_values()

    @asynccontextmanager
    async def queries(self) -> AsyncIterator[Queries]:
        """Give the read side; on SQLite all its answers are of one moment.

        Raises:
            StoreUnavailableError: the database cannot be reached.
        """
        async with self._connected(self._reading) as connection:
            yield Queries(connection, self._place, self._limit, self._key)
