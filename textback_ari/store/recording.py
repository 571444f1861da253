"""What carriers and phones say: the third part of the `Transaction` port."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, func, select, update

from textback_ari.messages.states import (
    Accepted,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
    State,
    fold_receipts,
)
from textback_ari.ports import Inbound, Receipt, Submitted
from textback_ari.rules.reasons import Reason
from textback_ari.store.dispatching import TOO_LATE, UNCERTAIN, because
from textback_ari.store.session import ABOUT, Session
from textback_ari.store.tables import callers, message_parts, messages, receipts, tasks
from textback_ari.store.text import BODY, REASON, fit, fit_or_none

REFUSED: Final = "the carrier refused the text"
ARRIVED: Final = "the carrier took the text after all"
_CARRIER_WORDS: Final = 0x7E87BAC
"""The advisory lock under which submits' results and receipts are recorded."""
_SETTLED: Final = frozenset(
    {ReceiptState.DELIVERED, ReceiptState.UNDELIVERED, ReceiptState.EXPIRED}
)
_PART_STATES: Final[Mapping[type[PartResult], str]] = {
    Accepted: "accepted",
    Refused: "refused",
    NotSent: "not_sent",
    InDoubt: "in_doubt",
}


@dataclass(slots=True)
class _Part:
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


def _carrier_id(result: PartResult) -> str | None:
    # An empty id names nothing, least of all two texts.
    return fit(result.carrier_id) or None if isinstance(result, Accepted) else None


def _fold(state: State, parts: Sequence[_Part]) -> tuple[State, float | None]:
    """Return a text's state after its receipts, and when it was delivered in full."""
    folded = fold_receipts(state, tuple(p.receipt for p in parts))
    heard = [p.receipt_at for p in parts if p.receipt_at is not None]
    return folded, max(heard) if folded is State.DELIVERED else None


class Recording(Session):
    """Submits' results, receipts and inbound texts."""

    async def _lock_carrier_words(self) -> None:
        if self._postgresql:
            await self._run(select(func.pg_advisory_xact_lock(_CARRIER_WORDS)))

    async def record_submitted(self, submitted: Submitted, owner: str) -> bool:
        """Record a submit's result; receipts that came early are folded in.

        A text that is not `sending` by this owner in this try is left alone (returns False). A
        text that fails for good, is in doubt or whose time is up gets a callback task.
        """
        await self._lock_carrier_words()
        row = (
            await self._run(
                select(
                    *ABOUT,
                    messages.c.state,
                    messages.c.claimed_by,
                    messages.c.attempts,
                    messages.c.due_at,
                    messages.c.give_up_at,
                    messages.c.sent_at,
                )
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(messages.c.id == submitted.message_id)
                .with_for_update(of=messages, key_share=True)
            )
        ).one_or_none()
        if row is None or row.state != State.SENDING:
            return False
        if (row.claimed_by, row.attempts) != (owner, submitted.attempt):
            return False
        gateway, at = fit(submitted.gateway), submitted.at
        why = fit(f"{gateway}: {submitted.why}", REASON) if submitted.why else None
        await self._save_parts(submitted)
        parts = await self._parts(submitted.message_id)
        await self._hear_early(parts, gateway)
        taken = any(p.accepted for p in parts)

        state, reason, task = submitted.state, None, None
        next_try = submitted.next_try_at
        if state is State.SCHEDULED and (next_try is None or next_try >= row.give_up_at):
            state, reason, task = State.CANCELLED, Reason.TOO_LATE, because(TOO_LATE, why)
        elif state is State.FAILED:
            task = because(REFUSED, why)
        state, delivered_at = _fold(state, parts)
        if state is State.IN_DOUBT:
            task = because(UNCERTAIN, why)

        again = state is State.SCHEDULED
        sent_at = row.sent_at if row.sent_at is not None or not taken else at
        texted_at = at if state is State.IN_DOUBT and sent_at is None else sent_at
        await self._run(
            update(messages)
            .where(messages.c.id == submitted.message_id)
            .values(
                state=state,
                reason=reason,
                due_at=next_try if again else row.due_at,
                gateway=gateway if taken or not again else None,
                parts=len(parts) or None,
                parts_left=list(submitted.retry_parts) if again else None,
                last_error=why,
                cancelled_at=at if state is State.CANCELLED else None,
                sent_at=sent_at,
                texted_at=None if again else texted_at,
                delivered_at=delivered_at,
            )
        )
        if task:
            await self._open_tasks([row], [task], at)
        return True

    async def _save_parts(self, submitted: Submitted) -> None:
        if not submitted.results:
            return
        told = ("state", "gateway", "carrier_id", "error")
        await self._run(
            self._upsert(message_parts, ("message_id", "idx"), told),
            [
                {
                    "message_id": submitted.message_id,
                    "idx": index,
                    "state": _PART_STATES[type(result)],
                    "gateway": fit(submitted.gateway),
                    "carrier_id": _carrier_id(result),
                    "error": None if isinstance(result, Accepted) else fit(result.why, REASON),
                }
                for index, result in sorted(submitted.results.items())
            ],
        )

    async def _parts(self, message_id: int) -> list[_Part]:
        found = await self._run(
            select(message_parts)
            .where(message_parts.c.message_id == message_id)
            .order_by(message_parts.c.idx)
        )
        return [
            _Part(
                row.id,
                row.state == _PART_STATES[Accepted],
                row.carrier_id,
                None if row.receipt is None else ReceiptState(row.receipt),
                row.receipt_error,
                row.receipt_at,
            )
            for row in found
        ]

    async def _hear_early(self, parts: Sequence[_Part], gateway: str) -> None:
        """Fold in receipts that came before their submit's ids were known."""
        by_carrier_id = {p.carrier_id: p for p in parts if p.carrier_id is not None}
        if not by_carrier_id:
            return
        early = (
            await self._run(
                select(receipts)
                .where(
                    receipts.c.gateway == gateway,
                    receipts.c.carrier_id.in_(list(by_carrier_id)),
                    receipts.c.part_id.is_(None),
                )
                .order_by(receipts.c.id)
            )
        ).all()
        if not early:
            return
        heard: dict[int, _Part] = {}
        for row in early:
            part = by_carrier_id[row.carrier_id]
            if part.hear(ReceiptState(row.state), row.error, row.at):
                heard[part.id] = part
        await self._run(
            update(receipts)
            .where(receipts.c.id == bindparam("of"))
            .values(part_id=bindparam("part")),
            [{"of": row.id, "part": by_carrier_id[row.carrier_id].id} for row in early],
        )
        await self._save_heard(list(heard.values()))

    async def _save_heard(self, parts: Sequence[_Part]) -> None:
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

    async def record_receipt(self, receipt: Receipt) -> int | None:
        """Store a receipt and fold it into its text; returns that text's id, `None` if unknown."""
        await self._lock_carrier_words()
        gateway, carrier_id = fit(receipt.gateway), fit(receipt.carrier_id)
        error = fit_or_none(receipt.error)
        part = (
            await self._run(
                select(message_parts.c.id, message_parts.c.message_id)
                .where(message_parts.c.carrier_id == carrier_id, message_parts.c.gateway == gateway)
                # Carriers use their ids again after some time: the latest is meant.
                .order_by(message_parts.c.id.desc())
                .limit(1)
            )
        ).one_or_none()
        await self._run(
            self._insert(receipts).values(
                gateway=gateway,
                carrier_id=carrier_id,
                state=receipt.state,
                error=error,
                at=receipt.at,
                part_id=part.id if part else None,
            )
        )
        if part is None:
            return None
        before = State(
            (
                await self._run(
                    select(messages.c.state)
                    .where(messages.c.id == part.message_id)
                    .with_for_update(key_share=True)
                )
            ).scalar_one()
        )
        parts = await self._parts(part.message_id)
        heard = next(p for p in parts if p.id == part.id)
        if heard.hear(receipt.state, error, receipt.at):
            await self._save_heard([heard])
        state, delivered_at = _fold(before, parts)
        if state is not before:
            await self._run(
                update(messages)
                .where(messages.c.id == part.message_id)
                .values(state=state, delivered_at=delivered_at)
            )
        if before is State.IN_DOUBT and state in {State.SENT, State.DELIVERED}:
            await self._run(
                update(tasks)
                .where(tasks.c.message_id == part.message_id, tasks.c.done_at.is_(None))
                .values(done_at=receipt.at, done_why=ARRIVED)
            )
        return int(part.message_id)

    async def record_inbound(self, inbound: Inbound) -> int:
        """Store an inbound text and its conversation; returns the message id.

        A redelivery with the same gateway and carrier id is the same text.
        """
        heard = inbound.text
        row: dict[str, Any] = {
            "direction": "in",
            "line": inbound.line,
            "kind": "inbound",
            "peer": fit(heard.sender.raw),
            "sender": fit(heard.to),
            "body": fit(heard.body.text, BODY),
            "state": State.RECEIVED,
            "created_at": heard.at,
            "gateways": [],
            "gateway": fit(heard.gateway),
            "carrier_id": fit_or_none(heard.carrier_id) or None,
            "attempts": 0,
        }
        if row["carrier_id"] is not None and (known := await self._inbound(row)) is not None:
            return known
        if inbound.caller:
            row["caller_id"] = self._id_of(inbound.caller)
            if inbound.line:
                talk = (inbound.line, row["caller_id"])
                made = await self._open_conversations({talk: heard.at})
                row["conversation_id"] = made[talk]
        insert = self._insert(messages).on_conflict_do_nothing(
            index_elements=["gateway", "carrier_id"]
        )
        made_id = (await self._run(insert.values(row).returning(messages.c.id))).scalar()
        if made_id is None:
            # The carrier sent it twice at once, and the other one was faster.
            made_id = await self._inbound(row)
        assert made_id is not None
        return int(made_id)

    async def _inbound(self, row: Mapping[str, Any]) -> int | None:
        found = await self._run(
            select(messages.c.id).where(
                messages.c.gateway == row["gateway"], messages.c.carrier_id == row["carrier_id"]
            )
        )
        return found.scalar()
