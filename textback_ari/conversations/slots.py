"""A time for an appointment: a day, and an hour or a part of the day, on the line's clock. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final
from zoneinfo import ZoneInfo

from textback_ari.messages.languages import Language
from textback_ari.messages.opening import clock_words, day_words


class Part(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Bound(StrEnum):
    """How an hour is meant."""

    AT = ""
    AFTER = "after"
    BEFORE = "before"


class Booking(StrEnum):
    """Where an appointment stands."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    COUNTERED = "countered"
    """The team named another time and waits for the caller's word."""
    CANCELLED = "cancelled"


ENDS: Final = {Part.MORNING: time(12), Part.AFTERNOON: time(18), Part.EVENING: time(22)}
"""When each part of a day is over."""
BEGINS: Final = {Part.MORNING: time(9), Part.AFTERNOON: time(13), Part.EVENING: time(18)}


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A time that suits somebody. Without hour and part it is the whole day."""

    day: date
    hour: time | None = None
    part: Part | None = None
    bound: Bound = Bound.AT
    until: time | None = None

    def begins(self, zone: ZoneInfo) -> float:
        """Return when it begins at the earliest, epoch seconds."""
        first = BEGINS[self.part] if self.part else BEGINS[Part.MORNING]
        if self.hour and self.bound is not Bound.BEFORE:
            first = self.hour
        return datetime.combine(self.day, first, zone).timestamp()

    def over(self, zone: ZoneInfo) -> float:
        """Return when nothing of it is left, epoch seconds."""
        last = ENDS[self.part] if self.part else time(23, 59)
        if self.hour and self.bound is not Bound.AFTER:
            last = self.until or self.hour
        return datetime.combine(self.day, last, zone).timestamp()

    def stored(self) -> dict[str, str]:
        """Return it as JSON has it, without what it does not say."""
        told = {
            "day": self.day.isoformat(),
            "hour": self.hour.isoformat("minutes") if self.hour else "",
            "part": str(self.part or ""),
            "bound": str(self.bound),
            "until": self.until.isoformat("minutes") if self.until else "",
        }
        return {key: value for key, value in told.items() if value}


def slot_of(stored: Mapping[str, Any]) -> Slot:
    """Return a slot from what `Slot.stored` gave."""
    hour, until = stored.get("hour"), stored.get("until")
    return Slot(
        date.fromisoformat(stored["day"]),
        time.fromisoformat(hour) if hour else None,
        Part(stored["part"]) if stored.get("part") else None,
        Bound(stored.get("bound", "")),
        time.fromisoformat(until) if until else None,
    )


_EN, _ES, _FR = Language.EN, Language.ES, Language.FR
_PARTS: Final[Mapping[Language, Mapping[Part, str]]] = {
    _EN: {
        Part.MORNING: "in the morning",
        Part.AFTERNOON: "in the afternoon",
        Part.EVENING: "in the evening",
    },
    _ES: {
        Part.MORNING: "por la mañana",
        Part.AFTERNOON: "por la tarde",
        Part.EVENING: "por la noche",
    },
    _FR: {Part.MORNING: "le matin", Part.AFTERNOON: "l'après-midi", Part.EVENING: "le soir"},
}
_BOUNDS: Final[Mapping[Language, Mapping[Bound, str]]] = {
    _EN: {Bound.AT: "at", Bound.AFTER: "after", Bound.BEFORE: "before"},
    _ES: {Bound.AT: "a", Bound.AFTER: "después de", Bound.BEFORE: "antes de"},
    _FR: {Bound.AT: "à", Bound.AFTER: "après", Bound.BEFORE: "avant"},
}


def written_slot(slot: Slot, language: Language = Language.EN, country: str = "US") -> str:
    """Return a slot in words: `Thursday, March 5 at 3:00 pm`, `jueves 5 de marzo a las 15:00`.

    `country`: ISO 3166-1 alpha-2, for the way in which its English tells hours.
    """
    words = day_words(slot.day, language)
    if slot.hour:
        hours = clock_words(slot.hour, language, country)
        if slot.until:
            hours += f" - {clock_words(slot.until, language, country)}"
        words += f" {_BOUNDS[language][slot.bound]} {hours}"
    elif slot.part:
        words += f" {_PARTS[language][slot.part]}"
    return words
