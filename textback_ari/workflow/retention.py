"""What is stored goes with its age: a little at a time, beside the calls."""

from collections.abc import Callable, Mapping

import structlog

from textback_ari.ports import Kept, Store
from textback_ari.workflow.outages import Outages

log = structlog.get_logger(__name__)

POLL = 2.0
"""Seconds between two looks; each removes one batch of each kind at most."""
BATCH = 100
"""Rows that one transaction touches."""
ERASED_AT_ONCE = 5
"""Numbers that one look erases, each in a transaction of its own."""
REST = 3_600.0
"""Seconds until a kind is looked at again of which nothing old enough was left."""
_TIME_LIMIT = 20.0


class Retention:
    """Removes what is older than it may be."""

    def __init__(
        self, store: Store, now: Callable[[], float], periods: Mapping[Kept, float]
    ) -> None:
        """Begin with everything to be looked at.

        `now` tells epoch seconds. `periods`: seconds for which each kind is kept; what is not
        named is kept for ever.
        """
        self._store = store
        self._now = now
        self._periods = dict(periods)
        if Kept.NUMBERS in periods:
            self._periods[Kept.UNKNOWN_CALLERS] = periods[Kept.NUMBERS]
        self._rests_until: dict[Kept, float] = {}
        self._removed: dict[Kept, int] = {}
        self._outages = Outages("retention")

    async def run(self) -> None:
        """Look until cancelled."""
        await self._outages.look_again(self.look, POLL, _TIME_LIMIT, trouble="retention_failed")

    @property
    def periods(self) -> Mapping[Kept, float]:
        """Return for how many seconds each kind is kept."""
        return self._periods

    @property
    def rests(self) -> bool:
        """Return whether nothing old enough is left for now."""
        now = self._now()
        return all(self._rests_until.get(kind, 0.0) > now for kind in self._periods)

    async def look(self) -> None:
        """Remove the next batch of each kind."""
        for kind, period in self._periods.items():
            now = self._now()
            if now < self._rests_until.get(kind, 0.0):
                continue
            before = now - period
            if kind is Kept.NUMBERS:
                removed, over = await self._erase(before, now)
            else:
                async with self._store.transaction() as tx:
                    removed = await tx.prune(kind, before, now, BATCH)
                over = removed < BATCH
            self._removed[kind] = self._removed.get(kind, 0) + removed
            if over:
                self._rests_until[kind] = now + REST
                if done := self._removed.pop(kind):
                    log.info("old_data_removed", kind=str(kind), rows=done)

    async def _erase(self, before: float, now: float) -> tuple[int, bool]:
        async with self._store.transaction() as tx:
            idle, over = await tx.idle_numbers(before, ERASED_AT_ONCE)
        erased = 0
        for caller in idle:
            async with self._store.transaction([caller]) as tx:
                erased += await tx.erase_idle(caller, before, now)
        return erased, over
