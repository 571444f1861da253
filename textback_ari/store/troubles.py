"""What the records tell of trouble, for `textback doctor`: a part of the read side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select

from textback_ari.messages.states import Blame
from textback_ari.store.session import Session
from textback_ari.store.tables import calls, message_parts, messages, receipts

_CALLS: Final = 500
_RECEIPTS: Final = 5_000
"""How far back is looked: both are found by their index, however long the history."""
_SENDERS: Final = 20


@dataclass(frozen=True, slots=True)
class RefusedSender:
    """A sender whose texts a carrier took and then did not deliver because of it."""

    gateway: str
    sender: str
    error: str
    """The carrier's error, as written."""


class Troubles(Session):
    """Questions about the last calls and receipts."""

    async def may_write(self) -> bool:
        """Return whether PostgreSQL would let this user write; of SQLite its file's rights tell."""
        if not self._postgresql:
            return True
        primary = func.pg_is_in_recovery().is_(False)
        allowed = func.has_table_privilege(calls.name, "INSERT")
        return bool((await self._run(select(primary & allowed))).scalar())

    async def trunks_seen(self) -> Sequence[tuple[str, str, bool]]:
        """Return PBX, trunk and whether the hook reported, of the last calls, newest first."""
        found = await self._run(
            select(calls.c.pbx, calls.c.trunk, calls.c.hooked)
            .order_by(calls.c.started_at.desc(), calls.c.id.desc())
            .limit(_CALLS)
        )
        return [(row.pbx, row.trunk, row.hooked) for row in found]

    async def refused_senders(self, since: float) -> Sequence[RefusedSender]:
        """Return the senders that receipts refuse, of those that came at an instant or later."""
        newest = select(func.max(receipts.c.id)).scalar_subquery()
        found = await self._run(
            select(receipts.c.gateway, messages.c.sender, receipts.c.error)
            .join(message_parts, message_parts.c.id == receipts.c.part_id)
            .join(messages, messages.c.id == message_parts.c.message_id)
            .where(
                receipts.c.id > newest - _RECEIPTS,
                receipts.c.blame == Blame.SENDER,
                receipts.c.at >= since,
            )
            .distinct()
            .order_by(receipts.c.gateway, messages.c.sender, receipts.c.error)
            .limit(_SENDERS)
        )
        return [RefusedSender(row.gateway, row.sender, row.error or "") for row in found]
