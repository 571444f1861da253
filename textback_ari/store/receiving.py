"""Receipts, and which text each speaks of: another part of the `Transaction` port."""

from typing import Any, Final

from sqlalchemy import case, or_, select, update

from textback_ari.messages.reaching import DEFAULT_UNREACHED, Unreached
from textback_ari.messages.segments import segment
from textback_ari.messages.states import Accepted, InDoubt, State
from textback_ari.ports import Receipt
from textback_ari.store.carrier_words import (
    LOST,
    NOT_ARRIVED,
    PART_STATES,
    CarrierWords,
    error_of,
    fold,
)
from textback_ari.store.dispatching import UNCERTAIN, because
from textback_ari.store.session import ABOUT, state_is
from textback_ari.store.tables import callers, message_parts, messages, receipts, tasks
from textback_ari.store.text import fit, fit_or_none

ARRIVED: Final = "the carrier took the text after all"
_DOUBT_LIFE: Final = 7 * 86_400.0
"""Seconds after which no receipt is taken for that of a text in doubt any more."""


class Receiving(CarrierWords):
    """Receipts."""

    async def record_receipt(
        self, receipt: Receipt, unreached: Unreached = DEFAULT_UNREACHED
    ) -> int | None:
        """Store a receipt and fold it into its text; returns that text's id, `None` if unknown."""
        await self._lock_carrier_words()
        error = fit_or_none(receipt.error)
        part = await self._named(receipt) or await self._doubted(receipt)
        await self._run(
            self._insert(receipts).values(
                gateway=fit(receipt.gateway),
                carrier_id=fit(receipt.carrier_id),
                other_id=fit_or_none(receipt.other_id),
                state=receipt.state,
                error=error,
                blame=receipt.blame,
                at=receipt.at,
                part_id=part.id if part else None,
            )
        )
        if part is None:
            return None
        if receipt.blame is not None:
            await self._note_blames(part.caller_id, {receipt.blame}, receipt.at)
        if self._postgresql:
            # Before the text's row: what its loss says of the number is kept with the caller.
            await self._run(
                select(callers.c.id)
                .where(callers.c.id == part.caller_id)
                .with_for_update(key_share=True)
            )
        about = (
            await self._run(
                select(*ABOUT, messages.c.state)
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(messages.c.id == part.message_id)
                .with_for_update(of=messages, key_share=True)
            )
        ).one()
        before = State(about.state)
        parts = await self._parts(part.message_id)
        heard = next(p for p in parts if p.id == part.id)
        if heard.hear(receipt.state, error, receipt.at):
            await self._save_heard([heard])
        state, delivered_at = fold(before, parts)
        if state is not before:
            await self._run(
                update(messages)
                .where(messages.c.id == part.message_id)
                .values(state=state, delivered_at=delivered_at)
            )
        if before is State.IN_DOUBT and state in {State.SENT, State.DELIVERED}:
            await self._run(
                update(tasks)
                .where(
                    tasks.c.message_id == part.message_id,
                    tasks.c.done_at.is_(None),
                    # A follow-up may ask for a call back about the same text.
                    tasks.c.reason.startswith(UNCERTAIN, autoescape=True),
                )
                .values(done_at=receipt.at, done_why=ARRIVED)
            )
        if state is not before and state in LOST:
            await self._open_tasks([about], [because(NOT_ARRIVED, error_of(parts))], receipt.at)
            await self._note_unreached(part.caller_id, unreached, receipt.at)
        return int(part.message_id)

    async def _named(self, receipt: Receipt) -> Any:
        """Return the part that the receipt names by one of its spellings, if there is one."""
        ids = [fit(receipt.carrier_id)]
        if receipt.other_id:
            ids.append(fit(receipt.other_id))
        found = await self._run(
            select(message_parts.c.id, message_parts.c.message_id, messages.c.caller_id)
            .join(messages, messages.c.id == message_parts.c.message_id)
            .where(
                message_parts.c.carrier_id.in_(ids), message_parts.c.gateway == fit(receipt.gateway)
            )
            # Carriers use their ids again after some time: the latest is meant.
            .order_by(
                case((message_parts.c.carrier_id == ids[0], 0), else_=1), message_parts.c.id.desc()
            )
            .limit(1)
        )
        return found.one_or_none()

    async def _doubted(self, receipt: Receipt) -> Any:
        """Return the part that the receipt must mean because it is the only one in doubt."""
        if receipt.phone is None:
            return None
        gateway = fit(receipt.gateway)
        found = (
            await self._run(
                select(messages.c.id, messages.c.state, messages.c.body, messages.c.gateways)
                .where(
                    state_is(State.IN_DOUBT, State.SENDING),
                    messages.c.peer == receipt.phone.e164,
                    or_(messages.c.gateway == gateway, messages.c.gateway.is_(None)),
                    messages.c.claimed_at > receipt.at - _DOUBT_LIFE,
                )
                .limit(2)
            )
        ).all()
        # One that is being sent has no id yet either: the receipt may be that one's.
        if len(found) != 1 or found[0].state != State.IN_DOUBT or gateway not in found[0].gateways:
            return None
        (text,) = found
        doubtful = PART_STATES[InDoubt]
        await self._run(
            # The program ended before it knew anything of this text's parts.
            self._insert(message_parts).on_conflict_do_nothing(
                index_elements=["message_id", "idx"]
            ),
            [
                {"message_id": text.id, "idx": n, "state": doubtful, "gateway": gateway}
                for n in range(1 if receipt.whole else len(segment(text.body).parts))
            ],
        )
        part = (
            await self._run(
                select(message_parts.c.id, message_parts.c.message_id, messages.c.caller_id)
                .join(messages, messages.c.id == message_parts.c.message_id)
                .where(message_parts.c.message_id == text.id, message_parts.c.state == doubtful)
                .order_by(message_parts.c.idx)
                .limit(1)
            )
        ).one_or_none()
        if part is not None:
            taken = PART_STATES[Accepted]
            await self._run(
                update(message_parts)
                .where(message_parts.c.id == part.id)
                .values(state=taken, carrier_id=fit(receipt.carrier_id), error=None)
            )
        return part
