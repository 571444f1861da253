"""Quiet hours: when a text may reach a number, on the clocks of the place that it belongs to.

A number says where it was given out, not where its owner is: this is the usual reading, and no
more than that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from phonenumbers import timezone

from textback_ari.private import Number
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.numbers import region_of
from textback_ari.rules.us_states import NARROWER, state_of

_SEARCHED = 15 * 86_400.0
"""Seconds in which a time is looked for that suits all zones; hours repeat each week."""


class Quiet(StrEnum):
    """What becomes of a text that would leave in quiet hours."""

    SEND = "send"
    HOLD = "hold"
    SKIP = "skip"


TEXTING_HOURS = WeeklyHours.parse({"mon-sun": "08:00-21:00"})
"""The federal rule of the US for solicitations (47 CFR 64.1200(c)(1)), and a usual courtesy."""


@dataclass(frozen=True, slots=True)
class QuietPolicy:
    """What a line does in quiet hours, and when they are."""

    do: Quiet = Quiet.SEND
    texting: WeeklyHours = TEXTING_HOURS
    """When texts may arrive, on the recipient's clock."""
    places: Mapping[str, WeeklyHours] = field(default_factory=dict)
    """The same for a country (`DE`) or a US state (`US-FL`): instead of all that else holds."""
    hold_give_up_after: float = 1_800.0
    """Seconds from a held text's release until it may no longer leave."""


@dataclass(frozen=True, slots=True)
class Texting:
    """When a number may be texted: while all of its hours are open in all of its zones."""

    zones: tuple[ZoneInfo, ...]
    hours: tuple[WeeklyHours, ...]

    def closed_in(self, at: float) -> ZoneInfo | None:
        """Return a zone in which it is quiet at an instant (epoch seconds), `None`: in none."""
        for hours, there in self._clocks(at):
            if not hours.is_open(there):
                return _zone_of(there)
        return None

    def first_allowed(self, at: float) -> float | None:
        """Return the first instant from `at` on that suits all zones, `None` where none does."""
        instant, last = at, at + _SEARCHED
        while instant < last:
            opens = [
                hours.next_opening(there)
                for hours, there in self._clocks(instant)
                if not hours.is_open(there)
            ]
            if not opens:
                return instant
            if any(each is None for each in opens):
                return None
            instant = max(each.timestamp() for each in opens if each)
        return None

    def allowed_until(self, at: float) -> float | None:
        """Return when it gets quiet after an instant that is allowed, `None`: never."""
        ends = (hours.next_closing(there) for hours, there in self._clocks(at))
        return min((end.timestamp() for end in ends if end), default=None)

    def _clocks(self, at: float) -> Iterator[tuple[WeeklyHours, datetime]]:
        for zone in self.zones:
            there = datetime.fromtimestamp(at, zone)
            for hours in self.hours:
                yield hours, there


@dataclass(frozen=True, slots=True)
class Slot:
    """When a text leaves: between two instants, epoch seconds."""

    due_at: float
    give_up_at: float
    held: bool = False
    """Whether it waits for the end of quiet hours."""
    skipped: bool = False
    """Whether it does not leave at all because of them."""
    saw: str = "texts are sent at all hours"


def texting_of(policy: QuietPolicy, number: Number, home: ZoneInfo) -> Texting:
    """Return when a number may be texted; `home`: the zone where its own is not known."""
    country = region_of(number) or ""
    state = state_of(number) if country == "US" else None
    place = f"US-{state}" if state else country
    if place in policy.places:
        hours: tuple[WeeklyHours, ...] = (policy.places[place],)
    else:
        hours = (policy.places.get(country, policy.texting),)
        if state and state in NARROWER:
            hours += (NARROWER[state],)
    return Texting(_zones_of(number) or (home,), hours)


def is_quiet(policy: QuietPolicy, number: Number, home: ZoneInfo, at: float) -> bool:
    """Return whether an instant lies in a number's quiet hours, and the line minds them."""
    if policy.do is Quiet.SEND:
        return False
    return texting_of(policy, number, home).closed_in(at) is not None


def slot_of(
    policy: QuietPolicy, number: Number, home: ZoneInfo, due_at: float, give_up_at: float
) -> Slot:
    """Return when a text leaves that would else leave between these two instants.

    One that is due in quiet hours is held until their end, or skipped; one that is due before them
    is given up as they begin. A follow-up is asked about with `do` set to hold.
    """
    if policy.do is Quiet.SEND:
        return Slot(due_at, give_up_at)
    texting = texting_of(policy, number, home)
    quiet_in = texting.closed_in(due_at)
    if quiet_in is None:
        ends = _sooner(give_up_at, texting.allowed_until(due_at))
        return Slot(due_at, ends, saw=f"not quiet: {_told(due_at, texting.zones[0])}")
    saw = f"quiet: {_told(due_at, quiet_in)}"
    if policy.do is Quiet.SKIP:
        return Slot(due_at, give_up_at, skipped=True, saw=saw)
    release = texting.first_allowed(due_at)
    if release is None:
        saw += "; no hour suits all zones of the number"
        return Slot(due_at, give_up_at, skipped=True, saw=saw)
    ends = _sooner(release + policy.hold_give_up_after, texting.allowed_until(release))
    then = datetime.fromtimestamp(release, quiet_in)
    told = f"{saw}; held until {then:%Y-%m-%d %H:%M} there"
    return Slot(release, ends, held=True, saw=told)


def _sooner(at: float, end: float | None) -> float:
    return at if end is None else min(at, end)


def _told(at: float, zone: ZoneInfo) -> str:
    return f"{datetime.fromtimestamp(at, zone):%H:%M} in {zone.key}"


def _zone_of(there: datetime) -> ZoneInfo:
    assert isinstance(there.tzinfo, ZoneInfo)
    return there.tzinfo


def _zones_of(number: Number) -> tuple[ZoneInfo, ...]:
    """Return the zones that a number may be in (phonenumbers' data), none where not known."""
    parsed = phonenumbers.parse(number.e164)
    names = timezone.time_zones_for_number(parsed)
    return tuple(zone for name in names if (zone := _zone(name)))


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
