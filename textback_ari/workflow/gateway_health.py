"""How each gateway is, kept in the store for whoever asks beside the running program."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from textback_ari.messages.states import State
from textback_ari.ports import GatewayState, Health, Store, Submitted
from textback_ari.workflow.missed_call import HealthBoard
from textback_ari.workflow.outages import Outages

WRITTEN_EVERY = 10.0
"""Seconds between two writes, where a gateway only took texts or refused them."""
_LOOK = 1.0
"""Seconds between two writes of a gateway that goes up and down all the time."""
_TIME_LIMIT = 20.0


class GatewayHealth:
    """A board of health that keeps what it is told of gateways, and passes everything on."""

    def __init__(
        self, store: Store, board: HealthBoard, now: Callable[[], float], gateways: Iterable[str]
    ) -> None:
        """Begin with gateways of which nothing is known.

        `now` returns epoch seconds. `gateways`: their names; what other parts tell is passed on.
        """
        self._store = store
        self._board = board
        self._now = now
        self._names = frozenset(gateways)
        self._states: dict[str, GatewayState] = {}
        self._unwritten: set[str] = set()
        self._turned = False
        """Whether one of them went up or down since the last write."""
        self._written_at = float("-inf")
        self._outages = Outages("gateway health")

    def health_changed(self, part: str, health: Health) -> None:
        """Keep that a gateway went up or down."""
        if part in self._names:
            self._turn(part, health)
        self._board.health_changed(part, health)

    def _turn(self, name: str, health: Health) -> None:
        now, known = self._now(), self._states.get(name)
        why = "" if health.ready else health.why
        if known is None or known.ready is not health.ready:
            known = GatewayState(
                name,
                ready=health.ready,
                why=why,
                since=now,
                at=now,
                last_error=known.last_error if known else None,
                last_error_at=known.last_error_at if known else None,
                accepted_at=known.accepted_at if known else None,
            )
            self._turned = True
        if why:
            known = replace(known, last_error=why, last_error_at=now)
        self._keep(replace(known, why=why, at=now))

    def heard(self, submitted: Submitted) -> None:
        """Keep what a gateway said of a text."""
        known = self._states.get(submitted.gateway)
        if known is None:
            return
        if submitted.state is State.SENT:
            known = replace(known, accepted_at=submitted.at, at=submitted.at)
        elif submitted.why:
            known = replace(
                known, last_error=submitted.why, last_error_at=submitted.at, at=submitted.at
            )
        self._keep(known)

    def _keep(self, state: GatewayState) -> None:
        self._states[state.gateway] = state
        self._unwritten.add(state.gateway)

    async def run(self) -> None:
        """Write what has changed, until cancelled."""
        await self._outages.look_again(
            self._look, _LOOK, _TIME_LIMIT, trouble="gateway_states_not_kept"
        )

    async def _look(self) -> None:
        now = asyncio.get_running_loop().time()
        if not self._unwritten or not (self._turned or now - self._written_at >= WRITTEN_EVERY):
            return
        names, turned = self._unwritten, self._turned
        self._unwritten, self._turned = set(), False
        try:
            async with self._store.transaction() as tx:
                await tx.note_gateways([self._states[name] for name in sorted(names)])
        except BaseException:
            self._unwritten |= names
            self._turned |= turned
            raise
        self._written_at = now
