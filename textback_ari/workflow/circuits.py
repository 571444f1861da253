"""Open circuits, told to the administrator: in the log and on the board of health.

They open and close in the transactions that count, of any node, or by command; every node tells of
them, also of those that it finds open as it starts.
"""

from datetime import UTC, datetime

import structlog

from textback_ari.ports import Health, OpenCircuit, Store
from textback_ari.rules.limits import Counter, place_of
from textback_ari.workflow.missed_call import HealthBoard
from textback_ari.workflow.outages import Outages

log = structlog.get_logger(__name__)

POLL = 2.0
"""Seconds between two looks."""
_TIME_LIMIT = 20.0


class CircuitWatch:
    """Tells when a circuit opens or closes."""

    def __init__(self, store: Store, board: HealthBoard) -> None:
        """Begin with all of them closed, as far as anybody was told."""
        self._store = store
        self._board = board
        self._told: dict[Counter, OpenCircuit] = {}
        self._outages = Outages("circuits")

    async def run(self) -> None:
        """Look until cancelled."""
        await self._outages.look_again(self.look, POLL, _TIME_LIMIT, trouble="circuits_not_read")

    async def look(self) -> None:
        """Tell what has changed since the last look."""
        found = {each.counter: each for each in await self._store.open_circuits()}
        for counter in sorted(self._told.keys() - found.keys()):
            del self._told[counter]
            log.info("circuit_closed", where=place_of(counter))
            self._board.health_changed(_part(counter), Health(ready=True))
        for counter in sorted(found.keys() - self._told.keys()):
            circuit = found[counter].circuit
            self._told[counter] = found[counter]
            log.error(
                "circuit_opened",
                where=place_of(counter),
                why=circuit.why,
                since=_utc(circuit.since),
                tried_from=_utc(circuit.until),
            )
            why = f"texting has stopped itself: {circuit.why}"
            self._board.health_changed(_part(counter), Health(ready=False, why=why))


def _part(counter: Counter) -> str:
    return f"texting of {place_of(counter)}"


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
