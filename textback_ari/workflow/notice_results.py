"""What became of notices, gathered and stored together: one write for many of them.

Each result by itself would be a transaction, and on SQLite every one of those makes calls wait.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from textback_ari.ports import Answer, ClaimedNotice, NoticeResult, Store
from textback_ari.workflow.outages import Outages

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of notices that were delivered together, or of some that were not tried."""

    parcel: Sequence[ClaimedNotice]
    result: NoticeResult
    answer: Answer | None
    """Their target's; without one nothing of them has left."""
    stepped: float
    """How far the clock had stepped by then."""

    @property
    def numbers(self) -> frozenset[int]:
        """Their numbers in the store."""
        return frozenset(each.notice.number for each in self.parcel)


@dataclass(frozen=True, slots=True)
class BookSettings:
    """How results are gathered. Times are seconds."""

    gather: float = 0.05
    """From a result to the write that stores it: those that come meanwhile go with it."""
    store_time_limit: float = 20.0


class ResultBook:
    """Stores results in the order in which they come; the database is waited for."""

    def __init__(
        self,
        store: Store,
        owner: str,
        outages: Outages,
        settings: BookSettings,
        *,
        stored: Callable[[Ended], None],
        lost: Callable[[Ended], None],
    ) -> None:
        """Make a book.

        `stored` is called with each result after its commit, `lost` with one that the database
        does not take, whatever is tried.
        """
        self._store = store
        self._owner = owner
        self._outages = outages
        self._settings = settings
        self._stored = stored
        self._lost = lost
        self._waiting: list[Ended] = []
        self._some = asyncio.Event()
        self._settled = asyncio.Event()
        """Set once what waits now is stored or lost."""

    def put(self, ended: Ended) -> asyncio.Event:
        """Take a result over; what is returned is set once it is stored or lost."""
        self._waiting.append(ended)
        self._some.set()
        return self._settled

    async def run(self) -> None:
        """Store results until cancelled."""
        while True:
            await self._some.wait()
            await asyncio.sleep(self._settings.gather)
            self._some.clear()
            batch, self._waiting = self._waiting, []
            settled, self._settled = self._settled, asyncio.Event()
            try:
                await self._write(batch)
            finally:
                settled.set()

    async def _write(self, batch: Sequence[Ended]) -> None:
        try:
            await self._record(batch)
        except Exception:
            log.exception("notices_not_recorded", notices=len(batch))
            if len(batch) > 1:
                for each in batch:
                    await self._write([each])
            else:
                self._lost(batch[0])
        else:
            for each in batch:
                self._stored(each)

    async def _record(self, batch: Sequence[Ended]) -> None:
        results: Mapping[int, NoticeResult] = {
            number: each.result for each in batch for number in each.numbers
        }

        async def attempt() -> None:
            async with self._store.transaction() as tx:
                await tx.record_notices(results, self._owner)

        await self._outages.outlast(attempt, self._settings.store_time_limit)
