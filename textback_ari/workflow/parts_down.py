"""Gateways and PBXes that are down for a while: told to the team, once, and again when they are up.

What the team was told last is read from the store, so that a restart neither repeats it nor leaves
it untold that a part is up again.
"""

import asyncio
from collections.abc import Callable, Mapping

import structlog

from textback_ari.conversations.events import Event, EventKind
from textback_ari.ports import Health, Store
from textback_ari.workflow.outages import Outages

log = structlog.get_logger(__name__)

POLL = 1.0
_TIME_LIMIT = 20.0


class PartsWatch:
    """Notes the health of parts, and stores an event where one stays down."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], float],
        parts: Mapping[str, str],
        happened: Callable[[], None],
        *,
        grace: float = 60.0,
    ) -> None:
        """Begin with all parts down: those that never come up are told too.

        Args:
            store: where events go.
            now: returns epoch seconds.
            parts: what each is, by its name: `gateway`, `PBX`.
            happened: called after each commit of events.
            grace: seconds that a part may be down untold.
        """
        self._store = store
        self._now = now
        self._kinds = dict(parts)
        self._happened = happened
        self._grace = grace
        self._down: dict[str, tuple[float, float, str]] = {}
        """Since when, on the loop's time and in epoch seconds, and why."""
        self._told: set[str] | None = None
        """Parts that the team believes to be down; `None`: not read yet."""
        self._outages = Outages("parts")

    def health_changed(self, part: str, health: Health) -> None:
        """Note a part's health."""
        if part not in self._kinds:
            return
        if health.ready:
            self._down.pop(part, None)
        else:
            self._note_down(part, health.why)

    def _note_down(self, part: str, why: str) -> None:
        since, at, _ = self._down.get(part, (_loop_time(), self._now(), ""))
        self._down[part] = since, at, why

    async def run(self) -> None:
        """Look until cancelled."""
        for part in self._kinds:
            self._note_down(part, "it has not come up since the program started")
        await self._outages.look_again(self.look, POLL, _TIME_LIMIT, trouble="parts_not_told")

    async def look(self) -> None:
        """Store what the team has to hear since the last look."""
        if self._told is None:
            async with self._store.transaction() as tx:
                self._told = set(await tx.parts_down()) & self._kinds.keys()
        down = {
            part: (at, why)
            for part, (since, at, why) in self._down.items()
            if _loop_time() - since >= self._grace
        }
        new = [
            self._event(EventKind.GATEWAY_DOWN, part, *down[part])
            for part in down
            if part not in self._told
        ]
        over = self._told - self._down.keys()
        new += [self._event(EventKind.GATEWAY_UP, part, self._now()) for part in sorted(over)]
        if not new:
            return
        async with self._store.transaction() as tx:
            await tx.record_events(new)
        self._told = (self._told | down.keys()) - over
        self._happened()

    def _event(self, kind: EventKind, part: str, at: float, why: str = "") -> Event:
        detail = {"part": part, "of": self._kinds[part]}
        return Event(kind, at, detail=detail | ({"why": why} if why else {}))


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
