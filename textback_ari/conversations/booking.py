"""What a caller is told about an appointment, and when they are reminded of it. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from textback_ari.conversations.slots import Slot, written_slot
from textback_ari.messages.languages import Language
from textback_ari.messages.transliteration import transliterate
from textback_ari.private import Body, Number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import Quiet
from textback_ari.rules.quiet import Slot as Leaving
from textback_ari.rules.quiet import slot_of as leaving_at
from textback_ari.rules.wording import language_for

REMIND_BEFORE: Final = 86_400.0
MORNING: Final = time(9)
"""When a reminder leaves on the day itself, on the line's clock."""
LEAST_BEFORE: Final = 3_600.0
"""Seconds before an appointment after which nobody needs a reminder any more."""
SOON: Final = 7_200.0
"""Seconds after a confirmation within which no reminder follows it."""

_CONFIRMED: Final[Mapping[Language, str]] = {
    Language.EN: "{business}: your appointment is confirmed for {when}. "
    "If that does not suit you, reply to this text.",
    Language.ES: "{business}: su cita queda confirmada para el {when}. "
    "Si no le conviene, responda a este mensaje.",
    Language.FR: "{business} : votre rendez-vous est confirmé, {when}. "
    "Si cela ne vous convient pas, répondez à ce SMS.",
}
_REMINDER: Final[Mapping[Language, str]] = {
    Language.EN: "{business}: a reminder of your appointment, {when}. "
    "If you cannot come, reply to this text.",
    Language.ES: "{business}: le recordamos su cita, {when}. "
    "Si no puede venir, responda a este mensaje.",
    Language.FR: "{business} : rappel de votre rendez-vous, {when}. "
    "Si vous ne pouvez pas venir, répondez à ce SMS.",
}
_CANCELLED: Final[Mapping[Language, str]] = {
    Language.EN: "{business}: your appointment, {when}, is cancelled. "
    "Reply to this text for another time.",
    Language.ES: "{business}: su cita, {when}, queda cancelada. "
    "Responda a este mensaje para otro horario.",
    Language.FR: "{business} : votre rendez-vous, {when}, est annulé. "
    "Répondez à ce SMS pour un autre horaire.",
}


def confirmation(policy: LinePolicy, caller: Number, slot: Slot) -> Body:
    """Return the text that confirms an appointment, in the caller's language."""
    return _worded(_CONFIRMED, policy, caller, slot)


def reminder(policy: LinePolicy, caller: Number, slot: Slot) -> Body:
    """Return the text that reminds of it."""
    return _worded(_REMINDER, policy, caller, slot)


def cancellation(policy: LinePolicy, caller: Number, slot: Slot) -> Body:
    """Return the text that cancels it."""
    return _worded(_CANCELLED, policy, caller, slot)


def remind_at(policy: LinePolicy, caller: Number, slot: Slot, now: float) -> Leaving | None:
    """Return when the reminder leaves: a day before, or in the morning; `None`: there is none.

    It is held to quiet hours, whatever the line does with other texts.
    """
    begins = slot.begins(policy.timezone)
    morning = datetime.combine(slot.day, MORNING, policy.timezone).timestamp()
    quiet = replace(policy.quiet, do=Quiet.HOLD)
    for due_at in (begins - REMIND_BEFORE, morning):
        if due_at < now + SOON:
            continue
        leaving = leaving_at(quiet, caller, policy.timezone, due_at, begins - LEAST_BEFORE)
        ends = min(leaving.give_up_at, begins - LEAST_BEFORE)
        if not leaving.skipped and leaving.due_at < ends:
            return replace(leaving, give_up_at=ends)
    return None


def _worded(
    wordings: Mapping[Language, str], policy: LinePolicy, caller: Number, slot: Slot
) -> Body:
    language = language_for(policy, caller)
    when = written_slot(slot, language, policy.country)
    text = wordings[language].format(business=policy.business, when=when)
    return Body(transliterate(text, policy.transliterate))
