"""What submits' results and receipts share: the parts, and how a carrier's words fold into them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, func, select, update

from textback_ari.messages.reaching import LOOKED_BACK, Unreached, is_unreached
from textback_ari.messages.states import (
    NOT_TEXTABLE_FOR,
    Accepted,
    Blame,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
    State,
    fold_receipts,
)
from textback_ari.store.listing import Listing
from textback_ari.store.tables import callers, message_parts, messages

NOT_ARRIVED: Final = "the text did not arrive"
LOST: Final = frozenset({State.UNDELIVERED, State.EXPIRED})
"""States of a text that left and did not arrive."""
PART_STATES: Final[Mapping[type[PartResult], str]] = {
    Accepted: "accepted",
    Refused: "refused",
    NotSent: "not_sent",
    InDoubt: "in_doubt",
}
_CARRIER: Final = "the carrier"
_TOLD_CARRIER: Final = "the recipient told the carrier to stop"
_LOCK: Final = 0x7E87BAC
"""The advisory lock under which submits' results and receipts are recorded."""
_SETTLED: Final = frozenset(
    {ReceiptState.DELIVERED, ReceiptState.UNDELIVERED, ReceiptState.EXPIRED}
)


@dataclass(slots=True)
class Part:
    """A part's row as far as receipts fold into it."""

    id: int
    accepted: bool
    carrier_id: str | None
    receipt: ReceiptState | None
    receipt_error: str | None
    receipt_at: float | None

    def hear(self, state: ReceiptState, error: str | None, at: float) -> bool:
        """Take a receipt in; return whether it says something new. The first final word stays."""
        if self.receipt in _SETTLED or self.receipt is state:
            return False
        self.receipt, self.receipt_error, self.receipt_at = state, error, at
        return True


def fold(state: State, parts: Sequence[Part]) -> tuple[State, float | None]:
    """Return a text's state after its receipts, and when it was delivered in full."""
    folded = fold_receipts(state, tuple(p.receipt for p in parts))
    heard = [p.receipt_at for p in parts if p.receipt_at is not None]
    return folded, max(heard) if folded is State.DELIVERED else None


def error_of(parts: Sequence[Part]) -> str | None:
    """Return the error of the first part that did not arrive, as the carrier wrote it."""
    bad = {ReceiptState.UNDELIVERED, ReceiptState.EXPIRED}
    return next(
        (f"error {p.receipt_error}" for p in parts if p.receipt in bad and p.receipt_error), None
    )


class CarrierWords(Listing):
    """Locks in the order: the advisory lock, the text's caller, the text."""

    async def _lock_carrier_words(self) -> None:
        if self._postgresql:
            await self._run(select(func.pg_advisory_xact_lock(_LOCK)))

    async def _note_blames(self, caller_id: int, blames: Collection[Blame], at: float) -> None:
        """Keep with the caller what a carrier said of the number."""
        said: dict[str, Any] = {}
        if Blame.NUMBER in blames:
            said["untextable_until"] = at + NOT_TEXTABLE_FOR
        if said:
            await self._run(update(callers).where(callers.c.id == caller_id).values(said))
        if Blame.OPTED_OUT in blames:
            new = await self._run(
                update(callers)
                .where(callers.c.id == caller_id, callers.c.opted_out_at.is_(None))
                .values(opted_out_at=at)
            )
            if new.rowcount:
                await self._log_opt_out(
                    caller_id, opted_out=True, at=at, by=_CARRIER, why=_TOLD_CARRIER
                )

    async def _note_unreached(self, caller_id: int, unreached: Unreached, at: float) -> None:
        """Look whether a caller of whom a text has just not arrived gets any texts at all."""
        talk = (
            await self._run(select(callers.c.talk).where(callers.c.id == caller_id))
        ).scalar() or {}
        found = await self._run(
            select(messages.c.state, messages.c.texted_at)
            .where(
                messages.c.caller_id == caller_id,
                messages.c.direction == "out",
                messages.c.texted_at.is_not(None),
            )
            .order_by(messages.c.texted_at.desc(), messages.c.id.desc())
            .limit(LOOKED_BACK)
        )
        texts = [(State(row.state), float(row.texted_at)) for row in found]
        if is_unreached(unreached, texts, talk.get("heard_at")):
            await self._run(
                update(callers)
                .where(callers.c.id == caller_id)
                .values(untextable_until=at + unreached.lasts)
            )

    async def _parts(self, message_id: int) -> list[Part]:
        found = await self._run(
            select(message_parts)
            .where(message_parts.c.message_id == message_id)
            .order_by(message_parts.c.idx)
        )
        return [
            Part(
                row.id,
                row.state == PART_STATES[Accepted],
                row.carrier_id,
                None if row.receipt is None else ReceiptState(row.receipt),
                row.receipt_error,
                row.receipt_at,
            )
            for row in found
        ]

    async def _save_heard(self, parts: Sequence[Part]) -> None:
        if not parts:
            return
        await self._run(
            update(message_parts)
            .where(message_parts.c.id == bindparam("of"))
            .values(
                receipt=bindparam("said"),
                receipt_error=bindparam("code"),
                receipt_at=bindparam("heard_at"),
            ),
            [
                {"of": p.id, "said": p.receipt, "code": p.receipt_error, "heard_at": p.receipt_at}
                for p in parts
            ],
        )
