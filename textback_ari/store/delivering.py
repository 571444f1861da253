"""Parts of long texts, and deliveries not yet acknowledged: part of the `Transaction` port."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import delete, func, select

from textback_ari.ports import UNANSWERED_LIFE, Delivery, InboundPart
from textback_ari.private import RawNumber
from textback_ari.store.session import Session
from textback_ari.store.tables import deliveries, inbound_parts
from textback_ari.store.text import fit

_PART_LIFE: Final = 7 * 86_400.0
"""Seconds after which a part is thrown away: no gateway of its name has run since."""


class Delivering(Session):
    """What a gateway remembers of its deliveries."""

    async def record_part(self, part: InboundPart) -> bool:
        """Store a part of a long text; `False` where it is a redelivery of one that was stored."""
        gateway = fit(part.gateway)
        if part.delivery is not None and await self._delivered_before(gateway, part.delivery):
            await self._note_delivery(gateway, part.delivery, None)
            return False
        told = ("octets", "at")
        await self._run(
            self._upsert(inbound_parts, ("gateway", "pile", "idx"), told),
            [
                {
                    "gateway": gateway,
                    "pile": fit(part.pile),
                    "idx": part.index,
                    "total": part.total,
                    "peer": fit(part.sender.raw),
                    "sender": fit(part.to),
                    "coding": part.coding,
                    "octets": part.octets,
                    "at": part.at,
                }
            ],
        )
        if part.delivery is not None:
            await self._note_delivery(gateway, part.delivery, None)
        return True

    async def unfinished_parts(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts that wait for the rest of their text, oldest first."""
        await self._run(delete(deliveries).where(deliveries.c.at < now - UNANSWERED_LIFE))
        await self._run(delete(inbound_parts).where(inbound_parts.c.at < now - _PART_LIFE))
        found = await self._run(
            select(inbound_parts)
            .where(inbound_parts.c.gateway == fit(gateway))
            .order_by(inbound_parts.c.id)
        )
        return [
            InboundPart(
                gateway=row.gateway,
                pile=row.pile,
                index=row.idx,
                total=row.total,
                sender=RawNumber(row.peer),
                to=row.sender,
                coding=row.coding,
                octets=row.octets,
                at=row.at,
            )
            for row in found
        ]

    async def record_answered(self, gateway: str, answered: Sequence[Delivery]) -> None:
        """Forget deliveries whose acknowledgements have been written."""
        by_session: dict[str, list[int]] = {}
        for delivery in answered:
            by_session.setdefault(delivery.session, []).append(delivery.number)
        for session, numbers in sorted(by_session.items()):
            await self._run(
                delete(deliveries).where(
                    deliveries.c.gateway == fit(gateway),
                    deliveries.c.session == session,
                    deliveries.c.number.in_(numbers),
                )
            )

    async def _delivered_before(self, gateway: str, delivery: Delivery) -> Any:
        """Return, and forget, an earlier connection's delivery that this one repeats."""
        oldest = (
            select(func.min(deliveries.c.id))
            .where(
                deliveries.c.gateway == gateway,
                deliveries.c.key == delivery.key,
                deliveries.c.session != delivery.session,
                deliveries.c.at > delivery.at - UNANSWERED_LIFE,
            )
            .scalar_subquery()
        )
        found = await self._run(
            delete(deliveries).where(deliveries.c.id == oldest).returning(deliveries.c.message_id)
        )
        return found.one_or_none()

    async def _note_delivery(self, gateway: str, delivery: Delivery, message: int | None) -> None:
        await self._run(
            self._insert(deliveries)
            .on_conflict_do_nothing(index_elements=["gateway", "session", "number"])
            .values(
                gateway=gateway,
                session=delivery.session,
                number=delivery.number,
                key=delivery.key,
                at=delivery.at,
                message_id=message,
            )
        )

    async def _forget_pile(self, gateway: str, pile: str) -> None:
        await self._run(
            delete(inbound_parts).where(
                inbound_parts.c.gateway == gateway, inbound_parts.c.pile == fit(pile)
            )
        )
