"""How each gateway was when last heard of: part of the `Transaction` port and of the read side."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select

from textback_ari.ports import GatewayState
from textback_ari.store.session import Session
from textback_ari.store.tables import gateway_states
from textback_ari.store.text import REASON, fit, fit_or_none

_AS_TOLD: Final = ("ready", "why", "since", "at")
_AS_LAST_KNOWN: Final = ("last_error", "last_error_at", "accepted_at")


class GatewayStates(Session):
    """One row for each gateway that ever ran."""

    async def note_gateways(self, states: Sequence[GatewayState]) -> None:
        """Store how gateways are; what is not told of errors and accepted texts stays."""
        if not states:
            return
        insert = self._insert(gateway_states)
        table = gateway_states.c
        await self._run(
            insert.on_conflict_do_update(
                index_elements=["gateway"],
                set_={name: insert.excluded[name] for name in _AS_TOLD}
                | {n: func.coalesce(insert.excluded[n], table[n]) for n in _AS_LAST_KNOWN},
            ),
            [
                {
                    "gateway": fit(each.gateway),
                    "ready": each.ready,
                    "why": fit(each.why, REASON),
                    "since": each.since,
                    "last_error": fit_or_none(each.last_error, REASON),
                    "last_error_at": each.last_error_at,
                    "accepted_at": each.accepted_at,
                    "at": each.at,
                }
                for each in states
            ],
        )

    async def gateway_states(self) -> Sequence[GatewayState]:
        """Return how each gateway was when last heard of, by name."""
        found = await self._run(select(gateway_states).order_by(gateway_states.c.gateway))
        return [
            GatewayState(
                gateway=row.gateway,
                ready=row.ready,
                why=row.why,
                since=row.since,
                last_error=row.last_error,
                last_error_at=row.last_error_at,
                accepted_at=row.accepted_at,
                at=row.at,
            )
            for row in found
        ]
