"""When a caller's phone may be texted without asking: the quiet hours at the caller's place.

The place follows from the number: its time zones (phonenumbers' data) and, in the US, its state by
the area code. A number may have been taken elsewhere; where it can be in several zones, only the
times that are allowed in all of them count. Not legal advice.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers import timezone

from textback_ari.private import Number

Window = tuple[int, int]
"""The first and the last full hour, on the wall clock: from 8:00 until before 20:00 is (8, 20)."""

EVERYWHERE: Window = (8, 21)
"""The US federal rule for solicitations (47 CFR 64.1200(c)(1)), used for every country."""

_EIGHT_TO_EIGHT: tuple[Window, ...] = ((8, 20),) * 7
STATES: Mapping[str, tuple[Window, ...]] = {
    "CT": ((9, 20),) * 7,
    "FL": _EIGHT_TO_EIGHT,
    "MD": _EIGHT_TO_EIGHT,
    "MS": _EIGHT_TO_EIGHT,
    "NJ": _EIGHT_TO_EIGHT,
    "OK": _EIGHT_TO_EIGHT,
    "RI": (*((9, 18),) * 5, (10, 17), (10, 17)),
    "TX": (*((9, 21),) * 6, (12, 21)),
}
"""Narrower US states, Monday to Sunday; from the states' own telephone solicitation laws."""

AREA_CODES: Mapping[str, str] = {
    code: state
    for state, codes in {
        "CT": "203 475 860 959",
        "FL": "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 "
        "941 954",
        "MD": "227 240 301 410 443 667",
        "MS": "228 601 662 769",
        "NJ": "201 551 609 640 732 848 856 862 908 973",
        "OK": "405 539 572 580 918",
        "RI": "401",
        "TX": "210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 "
        "915 936 940 945 956 972 979",
    }.items()
    for code in codes.split()
}
"""Those states' area codes, from phonenumbers' geocoder; a test holds them to it."""

_UNKNOWN = "Etc/Unknown"
_STEP = timedelta(minutes=30)
_LONGEST = timedelta(days=3)


class QuietHours(StrEnum):
    """What becomes of a first text that would arrive in quiet hours."""

    SEND = "send"
    HOLD = "hold"
    SKIP = "skip"


def zones_of(number: Number, otherwise: ZoneInfo) -> tuple[ZoneInfo, ...]:
    """Return the time zones in which a number may be; `otherwise` where none is known."""
    known = timezone.time_zones_for_number(phonenumbers.parse(number.e164, None))
    names = [name for name in known if name != _UNKNOWN]
    return tuple(ZoneInfo(name) for name in names) or (otherwise,)


def state_of(number: Number) -> str | None:
    """Return the US state whose rule is narrower than the federal one, by the area code."""
    return AREA_CODES.get(number.e164[2:5]) if number.e164.startswith("+1") else None


def is_quiet(number: Number, at: float, otherwise: ZoneInfo) -> bool:
    """Return whether an instant, epoch seconds, is in the quiet hours of a number's place."""
    windows = STATES.get(state_of(number) or "", (EVERYWHERE,) * 7)
    for zone in zones_of(number, otherwise):
        there = datetime.fromtimestamp(at, zone)
        first, last = windows[there.weekday()]
        if not first <= there.hour < last:
            return True
    return False


def allowed_from(number: Number, at: float, lasting: float, otherwise: ZoneInfo) -> float | None:
    """Return the first instant from `at` on that is not quiet, nor is any within `lasting` after.

    Epoch seconds. `None`: there is none within three days, as where a number may be anywhere.
    """
    if not _quiet_within(number, at, lasting, otherwise):
        return at
    instant = datetime.fromtimestamp(at, UTC)
    half_hour = instant.replace(minute=instant.minute // 30 * 30, second=0, microsecond=0)
    # Windows begin at full hours; zones differ by multiples of a quarter of an hour.
    quarters = [half_hour + _STEP * n / 2 for n in range(int(2 * _LONGEST / _STEP))]
    for _, candidate in pairwise(quarters):
        if candidate > instant and not _quiet_within(
            number, candidate.timestamp(), lasting, otherwise
        ):
            return candidate.timestamp()
    return None


def _quiet_within(number: Number, at: float, lasting: float, otherwise: ZoneInfo) -> bool:
    return is_quiet(number, at, otherwise) or is_quiet(number, at + lasting, otherwise)
