"""A database that is away: every attempt has a time limit, and an outage is told once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog

from textback_ari.ports import StoreUnavailableError

log = structlog.get_logger(__name__)

AWAY = (StoreUnavailableError, TimeoutError)
"""What an attempt raises while the database is away."""
RETRY_AFTER = 0.5

T = TypeVar("T")


class Outages:
    """What one part of the program tells of the database's outages."""

    def __init__(self, part: str) -> None:
        """Begin with a database that is there; `part` says in the log who misses it."""
        self._part = part
        self._why: str | None = None

    def note(self, error: Exception, **fields: Any) -> None:
        """Tell that the database is away, unless that was told already."""
        why = str(error) or "the database did not answer in time"
        if why != self._why:
            self._why = why
            log.error("store_unavailable", part=self._part, why=why, **fields)

    def over(self) -> None:
        """Tell that the database is back, if it was away."""
        if self._why is not None:
            self._why = None
            log.info("store_back", part=self._part)

    async def look_again(
        self, look: Callable[[], Awaitable[None]], every: float, limit: float, *, trouble: str
    ) -> None:
        """Look every so many seconds until cancelled, `limit` seconds at most each time.

        `trouble`: the event by which a look that fails otherwise is logged.
        """
        while True:
            try:
                async with asyncio.timeout(limit):
                    await look()
            except AWAY as error:
                self.note(error)
            except Exception:
                log.exception(trouble)
            else:
                self.over()
            await asyncio.sleep(every)

    async def outlast(self, attempt: Callable[[], Awaitable[T]], limit: float, **fields: Any) -> T:
        """Repeat an attempt, `limit` seconds at most each, until the database takes it."""
        while True:
            try:
                async with asyncio.timeout(limit):
                    done = await attempt()
            except AWAY as error:
                self.note(error, **fields)
                await asyncio.sleep(RETRY_AFTER)
            else:
                self.over()
                return done
