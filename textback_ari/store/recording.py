"""What carriers and phones say: the third part of the `Transaction` port."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import bindparam, case, delete, or_, select, update

from textback_ari.conversations.events import EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.messages.routing import in_words
from textback_ari.messages.states import (
    Accepted,
    Blame,
    PartResult,
    ReceiptState,
    Refused,
    State,
)
from textback_ari.ports import CallerKey, Heard, Inbound, Submitted
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.reasons import Reason
from textback_ari.rules.talk import hear
from textback_ari.store.carrier_words import (
    LOST,
    NOT_ARRIVED,
    PART_STATES,
    CarrierWords,
    Part,
    error_of,
    fold,
)
from textback_ari.store.counting import COUNTED
from textback_ari.store.delivering import Delivering
from textback_ari.store.dispatching import TOO_LATE, UNCERTAIN, because
from textback_ari.store.following_up import FollowingUp
from textback_ari.store.session import ABOUT
from textback_ari.store.setbacks import setbacks_of, setbacks_row
from textback_ari.store.tables import callers, message_parts, messages, receipts
from textback_ari.store.text import BODY, REASON, fit, fit_json, fit_or_none

REFUSED: Final = "the carrier refused the text"


def _carrier_id(result: PartResult) -> str | None:
    # An empty id names nothing, least of all two texts.
    return fit(result.carrier_id) or None if isinstance(result, Accepted) else None


class Recording(CarrierWords, Delivering, FollowingUp):
    """Submits' results and inbound texts."""

    async def record_submitted(self, submitted: Submitted, owner: str) -> bool:
        """Record a submit's result; receipts that came early are folded in.

        A text that is not `sending` by this owner in this try is left alone (returns False). A
        text that fails for good, is in doubt or whose time is up gets a callback task.
        """
        await self._lock_carrier_words()
        if self._postgresql:
            # Before the text's row: what is said of its number is kept with the caller.
            of = select(messages.c.caller_id).where(messages.c.id == submitted.message_id)
            await self._run(
                select(callers.c.id)
                .where(callers.c.id == of.scalar_subquery())
                .with_for_update(key_share=True)
            )
        await self._lock_counts()
        row = (
            await self._run(
                select(
                    *ABOUT,
                    *COUNTED,
                    messages.c.state,
                    messages.c.claimed_by,
                    messages.c.attempts,
                    messages.c.due_at,
                    messages.c.give_up_at,
                    messages.c.sent_at,
                    messages.c.gateways,
                    messages.c.setbacks,
                    messages.c.sender,
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
        setbacks = setbacks_of(row) if submitted.setbacks is None else submitted.setbacks
        why = fit(in_words(setbacks, gateway, submitted.why), REASON) if submitted.why else None
        await self._save_parts(submitted)
        parts = await self._parts(submitted.message_id)
        blames = {r.blame for r in submitted.results.values() if isinstance(r, Refused)}
        blames |= await self._hear_early(parts, gateway)
        await self._note_blames(row.caller_id, blames, at)
        taken = any(p.accepted for p in parts)

        state, reason, task = submitted.state, None, None
        next_try = submitted.next_try_at
        if state is State.SCHEDULED and (next_try is None or next_try >= row.give_up_at):
            state, reason, task = State.CANCELLED, Reason.TOO_LATE, because(TOO_LATE, why)
        elif state is State.FAILED:
            task = because(REFUSED, why)
        state, delivered_at = fold(state, parts)
        if state is State.IN_DOUBT:
            task = because(UNCERTAIN, why)
        elif state in LOST:
            task = because(NOT_ARRIVED, error_of(parts))

        again = state is State.SCHEDULED
        # One that another gateway may have yet comes from whom that says.
        sender = row.sender if again and not taken else submitted.sender or row.sender
        ways = submitted.gateways
        sent_at = row.sent_at if row.sent_at is not None or not taken else at
        texted_at = at if state is State.IN_DOUBT and sent_at is None else sent_at
        await self._run(
            update(messages)
            .where(messages.c.id == submitted.message_id)
            .values(
                state=state,
                reason=reason,
                due_at=next_try if again else row.due_at,
                gateways=row.gateways if ways is None else [fit(way) for way in ways],
                gateway=gateway if taken or not again else None,
                setbacks=setbacks_row(setbacks),
                sender=fit(sender),
                parts=len(parts) or None,
                # Another gateway may split it into other parts.
                parts_left=list(submitted.retry_parts) if again and taken else None,
                last_error=why,
                cancelled_at=at if state is State.CANCELLED else None,
                sent_at=sent_at,
                texted_at=None if again else texted_at,
                delivered_at=delivered_at,
            )
        )
        if task:
            await self._open_tasks([row], [task], at)
        if state in LOST:
            await self._note_unreached(row.caller_id, submitted.unreached, at)
        unsent = state is State.CANCELLED and sent_at is None
        await self._count_answer(row, submitted, unsent=unsent)
        return True

    async def _save_parts(self, submitted: Submitted) -> None:
        if not submitted.results:
            return
        if submitted.attempt > 1:
            # Nothing was taken by a gateway that had the text before this one.
            await self._run(
                delete(message_parts).where(
                    message_parts.c.message_id == submitted.message_id,
                    message_parts.c.gateway != fit(submitted.gateway),
                )
            )
        told = ("state", "gateway", "carrier_id", "error")
        await self._run(
            self._upsert(message_parts, ("message_id", "idx"), told),
            [
                {
                    "message_id": submitted.message_id,
                    "idx": index,
                    "state": PART_STATES[type(result)],
                    "gateway": fit(submitted.gateway),
                    "carrier_id": _carrier_id(result),
                    "error": None if isinstance(result, Accepted) else fit(result.why, REASON),
                }
                for index, result in sorted(submitted.results.items())
            ],
        )

    async def _hear_early(self, parts: Sequence[Part], gateway: str) -> set[Blame]:
        """Fold in receipts that came before their submit's ids were known; return their blames."""
        by_carrier_id = {p.carrier_id: p for p in parts if p.carrier_id is not None}
        if not by_carrier_id:
            return set()
        ids = list(by_carrier_id)
        early = (
            await self._run(
                select(receipts)
                .where(
                    receipts.c.gateway == gateway,
                    or_(receipts.c.carrier_id.in_(ids), receipts.c.other_id.in_(ids)),
                    receipts.c.part_id.is_(None),
                )
                .order_by(receipts.c.id)
            )
        ).all()
        if not early:
            return set()
        heard: dict[int, Part] = {}
        of: dict[int, int] = {}
        for row in early:
            part = by_carrier_id.get(row.carrier_id) or by_carrier_id[row.other_id]
            of[row.id] = part.id
            if part.hear(ReceiptState(row.state), row.error, row.at):
                heard[part.id] = part
        await self._run(
            update(receipts)
            .where(receipts.c.id == bindparam("of"))
            .values(part_id=bindparam("part")),
            [{"of": receipt, "part": part_id} for receipt, part_id in of.items()],
        )
        await self._save_heard(list(heard.values()))
        return {Blame(row.blame) for row in early if row.blame is not None}

    async def line_that_texted(
        self, caller: CallerKey, lines: Collection[str], senders: Collection[str]
    ) -> str | None:
        """Return which of these lines last texted a locked caller, `None` where none ever did."""
        found = await self._run(
            select(messages.c.line)
            .where(
                messages.c.caller_id == self._id_of(caller),
                messages.c.direction == "out",
                messages.c.texted_at.is_not(None),
                messages.c.line.in_(sorted(lines)),
            )
            .order_by(
                case((messages.c.sender.in_(sorted(senders)), 0), else_=1),
                messages.c.texted_at.desc(),
                messages.c.id.desc(),
            )
            .limit(1)
        )
        line = found.scalar()
        return None if line is None else str(line)

    async def record_inbound(self, inbound: Inbound) -> Heard:
        """Store an inbound text and its conversation.

        A redelivery with the same gateway and carrier id is the same text, and so is one of a
        delivery whose acknowledgement an earlier connection did not write.
        """
        heard, gateway = inbound.text, fit(inbound.text.gateway)
        if heard.pile is not None:
            await self._forget_pile(gateway, heard.pile)
        known, delivery = None, heard.delivery
        if delivery is not None:
            before = await self._delivered_before(gateway, delivery)
            known = before.message_id if before else None
        stored = Heard(known, fresh=False) if known else await self._record_inbound(inbound)
        if delivery is not None:
            await self._note_delivery(gateway, delivery, stored.message_id)
        return stored

    async def _record_inbound(self, inbound: Inbound) -> Heard:
        heard = inbound.text
        row: dict[str, Any] = {
            "direction": "in",
            "line": inbound.line,
            "kind": "inbound",
            "peer": fit(heard.sender.raw),
            "sender": fit(heard.to),
            "body": fit(heard.body.text, BODY),
            "media": fit_json(heard.media) if heard.media else None,
            "state": State.RECEIVED,
            "created_at": heard.at,
            "gateways": [],
            "gateway": fit(heard.gateway),
            "carrier_id": fit_or_none(heard.carrier_id) or None,
            "attempts": 0,
            "written_by": fit(inbound.by) or None,
        }
        if row["carrier_id"] is not None and (known := await self._inbound(row)) is not None:
            return Heard(known, fresh=False)
        if inbound.caller:
            row["caller_id"] = self._id_of(inbound.caller)
            await self._hear_caller(inbound)
            await self.stop_follow_ups([inbound.caller], Ended.REPLIED, heard.at)
            if inbound.line:
                talk = (inbound.line, row["caller_id"])
                made = await self._open_conversations({talk: heard.at}, {talk: inbound.campaign})
                row["conversation_id"] = made[talk]
        insert = self._insert(messages).on_conflict_do_nothing(
            index_elements=["gateway", "carrier_id"]
        )
        made_id = (await self._run(insert.values(row).returning(messages.c.id))).scalar()
        if made_id is None:
            # The carrier sent it twice at once, and the other one was faster.
            known = await self._inbound(row)
            assert known is not None
            return Heard(known, fresh=False)
        if inbound.caller:
            await self.note_consent(inbound.caller, ConsentHow.TEXTED, inbound.line, heard.at)
        if not inbound.by:
            await self._tell_reply(inbound, row, int(made_id))
        return Heard(int(made_id), fresh=True)

    async def _tell_reply(self, inbound: Inbound, row: Mapping[str, Any], message_id: int) -> None:
        business = inbound.caller.business if inbound.caller else None
        detail = {} if inbound.caller else {"from": row["peer"]}
        if row["media"]:
            detail["media"] = row["media"]
        await self._tell(
            [
                {
                    "kind": EventKind.REPLY,
                    "at": inbound.text.at,
                    "business": fit_or_none(business),
                    "line": inbound.line,
                    "caller_id": row.get("caller_id"),
                    "conversation_id": row.get("conversation_id"),
                    "message_id": message_id,
                    "by": "",
                    "detail": detail,
                }
            ]
        )

    async def _hear_caller(self, inbound: Inbound) -> None:
        """Fold a text into what its caller's texts tell."""
        assert inbound.caller is not None
        known = (await self.facts([inbound.caller]))[inbound.caller]
        heard = hear(known.talk, inbound.text.body, inbound.text.at, known.last_text_at)
        await self._run(
            update(callers)
            .where(callers.c.id == self._id_of(inbound.caller))
            # Whoever texts has a phone that takes texts, whatever was thought of the number.
            .values(talk=asdict(heard), untextable_until=None)
        )

    async def _inbound(self, row: Mapping[str, Any]) -> int | None:
        found = await self._run(
            select(messages.c.id).where(
                messages.c.gateway == row["gateway"], messages.c.carrier_id == row["carrier_id"]
            )
        )
        return found.scalar()
