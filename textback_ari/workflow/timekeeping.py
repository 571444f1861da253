"""Steps of the wall clock, kept from falling between a time that was read and what is stored."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from textback_ari.ports import Clock, Store

log = structlog.get_logger(__name__)


class Timekeeper:
    """The clock of one program and its store; the desk and the dispatcher share it.

    A step moves the clock and the pending texts together: a text that is scheduled or claimed
    between the two would leave early, or late by as much as the clock was set.
    """

    def __init__(self, store: Store, clock: Clock, owner: str) -> None:
        """Keep the time of `clock` and the pending texts of `store` together, in `owner`'s life."""
        self._store = store
        self._clock = clock
        self._owner = owner
        self._one_at_a_time = asyncio.Lock()
        self._shifted = 0.0
        self.stepped = 0.0
        """By how many seconds the clock has stepped so far: what was stamped before a step is
        brought to the present time by the difference."""

    def now(self) -> float:
        """Return epoch seconds."""
        return self._clock.now()

    @asynccontextmanager
    async def steady(self) -> AsyncIterator[None]:
        """Let the clock make no step inside; one made before has reached the pending texts.

        Raises:
            StoreUnavailableError: a step could not be stored; the next entry tries again.
        """
        async with self._one_at_a_time:
            if step := self._clock.take_step():
                log.warning("wall_clock_stepped", seconds=round(step, 1))
                self.stepped += step
            if self._shifted != self.stepped:
                async with self._store.transaction() as tx:
                    await tx.shift_pending(self._owner, self.stepped, self._clock.now())
                self._shifted = self.stepped
            yield
