"""Appointments: wishes recognised in replies, confirmed, countered and cancelled by the team."""

from collections.abc import Sequence
from dataclasses import replace

import structlog

from textback_ari.conversations.appointments import find_times
from textback_ari.conversations.booking import cancellation, confirmation, remind_at, reminder
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.slots import Booking, Slot, written_slot
from textback_ari.messages.kinds import Kind
from textback_ari.ports import (
    Appointment,
    Booked,
    CallerKey,
    InboundText,
    NewText,
    Talk,
    Transaction,
)
from textback_ari.private import Body
from textback_ari.rules.decide import recheck
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.rules.wording import language_for
from textback_ari.workflow.staff_texts import GIVE_UP_AFTER

log = structlog.get_logger(__name__)

ASKED_FOR = 7 * 86_400.0
"""Seconds after a text to a caller within which times in a reply are a wish for an appointment."""


class NotBookedError(Exception):
    """Nothing was confirmed or cancelled; the sentence says why."""


async def recognise(
    tx: Transaction, policy: LinePolicy, caller: CallerKey, text: InboundText, message_id: int
) -> int | None:
    """Store the times that a reply to a line that gives appointments names; returns their number.

    The caller must be locked. `None`: the reply names none, or nobody asked for any.
    """
    if not policy.appointments:
        return None
    language = language_for(policy, caller.number)
    slots = find_times(text.body.text, text.at, policy.timezone, language, policy.country)
    if not slots:
        return None
    facts = (await tx.facts([caller]))[caller]
    if facts.opted_out or facts.last_text_at is None or facts.last_text_at < text.at - ASKED_FOR:
        return None
    line = policy.number.e164
    number = await tx.ask_appointment(caller, line, message_id, slots, text.at)
    told = Event(
        EventKind.APPOINTMENT,
        text.at,
        caller.business,
        line,
        caller.number,
        message_id=message_id,
        detail={
            "appointment": number,
            "times": [written_slot(slot, country=policy.country) for slot in slots],
        },
    )
    await tx.record_events([told])
    log.info("appointment_asked", appointment=number, message=message_id, times=len(slots))
    return number


async def confirm(
    tx: Transaction,
    policy: LinePolicy,
    talk: Talk,
    words: str,
    by: str,
    now: float,
    *,
    appointment: Appointment | None = None,
) -> str:
    """Confirm a time to a caller, who must be locked; returns it in words.

    Args:
        tx: of the store.
        policy: the conversation's line.
        talk: the conversation.
        words: the time as a person writes it; empty: the one that the caller named.
        by: who confirms.
        now: epoch seconds.
        appointment: which one; `None`: the conversation's newest, or a new one.

    Raises:
        NotBookedError: nothing was stored.
    """
    known = appointment or await tx.appointment_of(talk.number)
    slot = _one_slot(policy, known, words, now)
    if known and known.state is Booking.CONFIRMED and known.agreed == slot:
        raise NotBookedError("it is confirmed for that time already")
    caller = talk.caller
    await _check(tx, policy, caller, now)
    if known is not None:
        await _withdraw(tx, known, now)
    texts = [await tx.write_text(_text(policy, caller, confirmation(policy, caller.number, slot),
                                       by, now))]  # fmt: skip
    if leaving := remind_at(policy, caller.number, slot, now):
        text = _text(policy, caller, reminder(policy, caller.number, slot), by, now)
        texts.append(
            await tx.write_text(
                replace(
                    text,
                    due_at=leaving.due_at,
                    give_up_at=leaving.give_up_at,
                    held=leaving.held,
                )
            )
        )
    booked = Booked(Booking.CONFIRMED, now, by, slot, slot.begins(policy.timezone), tuple(texts))
    await tx.book_appointment(talk.number, booked, appointment=known.id if known else None)
    when = written_slot(slot, country=policy.country)
    await _settled(tx, policy, talk, by, now, f"appointment confirmed for {when}", texts[0])
    return when


async def counter(
    tx: Transaction, policy: LinePolicy, known: Appointment, by: str, now: float
) -> None:
    """Note that a text to the caller, which must be written beside, names another time."""
    await _withdraw(tx, known, now)
    booked = Booked(Booking.COUNTERED, now, by)
    await tx.book_appointment(known.talk.number, booked, appointment=known.id)
    await _settled(tx, policy, known.talk, by, now, "another time offered for an appointment")


async def cancel(
    tx: Transaction, policy: LinePolicy, known: Appointment, by: str, now: float
) -> bool:
    """Cancel an appointment of a locked caller; returns whether the caller is told so by text.

    Raises:
        NotBookedError: it is cancelled already.
    """
    if known.state is Booking.CANCELLED:
        raise NotBookedError("it is cancelled already")
    await _withdraw(tx, known, now)
    caller, message = known.talk.caller, None
    if known.agreed is not None and known.at is not None and known.at > now:
        facts = (await tx.facts([caller]))[caller]
        if recheck(policy, Kind.APPOINTMENT, facts, now, now + GIVE_UP_AFTER) is None:
            body = cancellation(policy, caller.number, known.agreed)
            message = await tx.write_text(_text(policy, caller, body, by, now))
    booked = Booked(Booking.CANCELLED, now, by, known.agreed, known.at)
    await tx.book_appointment(known.talk.number, booked, appointment=known.id)
    await _settled(tx, policy, known.talk, by, now, "appointment cancelled", message)
    return message is not None


def _one_slot(policy: LinePolicy, known: Appointment | None, words: str, now: float) -> Slot:
    slots: Sequence[Slot]
    if words:
        slots = find_times(words, now, policy.timezone, policy.language, policy.country)
    else:
        slots = known.proposed if known else ()
        slots = [slot for slot in slots if slot.over(policy.timezone) > now]
    if not slots:
        raise NotBookedError('no time to come could be read; write it as "tomorrow 3pm"')
    if len(slots) > 1:
        named = "; ".join(written_slot(slot, country=policy.country) for slot in slots)
        raise NotBookedError(f"say one time, not several ({named})")
    return slots[0]


async def _check(tx: Transaction, policy: LinePolicy, caller: CallerKey, now: float) -> None:
    facts = (await tx.facts([caller]))[caller]
    if reason := recheck(policy, Kind.APPOINTMENT, facts, now, now + GIVE_UP_AFTER):
        raise NotBookedError(SENTENCES[reason])


async def _withdraw(tx: Transaction, known: Appointment, now: float) -> None:
    """Cancel those texts about an appointment that have not left."""
    if known.texts:
        await tx.cancel(dict.fromkeys(known.texts, Reason.APPOINTMENT_CHANGED), now)


async def _settled(
    tx: Transaction,
    policy: LinePolicy,
    talk: Talk,
    by: str,
    now: float,
    note: str,
    message_id: int | None = None,
) -> None:
    """Tell of it, and end what the program would write besides."""
    caller = talk.caller
    await tx.stop_follow_ups([caller], Ended.TEAM_WROTE, now)
    await tx.record_events(
        [
            Event(
                EventKind.NOTE,
                now,
                policy.business,
                talk.line,
                caller.number,
                message_id=message_id,
                by=by,
                detail={"note": note},
            )
        ]
    )


def _text(policy: LinePolicy, caller: CallerKey, body: Body, by: str, now: float) -> NewText:
    return NewText(
        caller=caller,
        line=policy.number.e164,
        kind=Kind.APPOINTMENT,
        sender=policy.own_sender,
        body=body,
        gateways=policy.gateways_to(caller.number),
        at=now,
        due_at=now,
        give_up_at=now + GIVE_UP_AFTER,
        language=str(language_for(policy, caller.number)),
        by=by,
    )
