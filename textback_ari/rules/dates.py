"""Days out of the ordinary: a date with hours of its own, public holidays, one-off spans."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import holidays

from textback_ari.rules.hours import HoursError, read_intervals

_DATE = re.compile(r"(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})")
_LEAP_YEAR = 2024
_OBSERVED = re.compile(r" \([^()]*\)$")
_NAMED_YEARS = range(2020, 2040)
_ENGLISH = "en_US"


@dataclass(frozen=True, slots=True)
class Span:
    """A one-off time in which a line is closed, or open: epoch seconds, the end left out."""

    start: float
    end: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A date with hours of its own, in one year or in each."""

    month: int
    day: int
    year: int | None
    blocks: tuple[tuple[int, int], ...]
    """(start, end) in minutes since the date's 00:00; a night runs past 24:00. None: closed."""

    @property
    def key(self) -> str:
        """Return the date as the settings write it."""
        yearly = f"{self.month:02}-{self.day:02}"
        return yearly if self.year is None else f"{self.year:04}-{yearly}"

    def is_on(self, day: date) -> bool:
        """Return whether a day is this one."""
        return (day.month, day.day) == (self.month, self.day) and self.year in {None, day.year}


def is_date(key: str) -> bool:
    """Return whether a key of the hours means a date rather than a day of the week."""
    return _DATE.fullmatch(key.strip()) is not None


def read_special_days(table: Mapping[str, str | Sequence[str]]) -> tuple[SpecialDay, ...]:
    """Read the dates among the hours: `2026-12-24`, or `12-24` for each year.

    Returns: dates of one year first, which win over those of each.

    Raises:
        HoursError: a date does not exist, or its intervals cannot be read or overlap.
    """
    found: dict[str, SpecialDay] = {}
    for key, value in table.items():
        match = _DATE.fullmatch(key.strip())
        if match is None:
            raise HoursError(key, 'is not a date; write "2026-12-24", or "12-24" for each year')
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            date(year or _LEAP_YEAR, month or 0, day or 0)
        except ValueError:
            raise HoursError(key, "is a date that does not exist") from None
        special = SpecialDay(month or 0, day or 0, year, read_intervals(key, value))
        if special.key in found:
            raise HoursError(key, "is given twice")
        found[special.key] = special
    return tuple(sorted(found.values(), key=lambda each: each.year is None))


class HolidaysError(ValueError):
    """Public holidays of a place that is not known; the sentence says what is allowed."""


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """The public holidays of a country, or of a region of it, on which a line is closed."""

    country: str
    """ISO 3166-1 alpha-2."""
    region: str = ""
    """As the `holidays` library names it, mostly ISO 3166-2; empty: the whole country's only."""
    open_on: frozenset[str] = frozenset()
    """Names of holidays on which the line is open all the same."""

    def on(self, day: date) -> str | None:
        """Return the name of the holiday that a day is, `None` where it is none of these."""
        name = _holidays(self.country, self.region, day.year).get(day)
        if name is None or all(_plain(each) in self.open_on for each in name.split("; ")):
            return None
        return name

    def names(self) -> frozenset[str]:
        """Return the names of all holidays there, in English where the library has them so."""
        return frozenset(
            _plain(each)
            for year in _NAMED_YEARS
            for name in _holidays(self.country, self.region, year).values()
            for each in name.split("; ")
        )


def read_place(written: str) -> PublicHolidays:
    """Read whose holidays are meant: `US`, `US-NY`, `DE-BY`.

    Raises:
        HolidaysError: there is no such country or region, or none whose holidays are known.
    """
    country, _, region = written.strip().partition("-")
    country, region = country.strip().upper(), region.strip()
    known = _places()
    if country not in known:
        raise HolidaysError(
            f'"{written[:40]}" is no country whose holidays are known; write its two letters, '
            'and a region where it has some: "US", "US-NY", "DE-BY"'
        )
    by_name = {each.casefold(): each for each in known[country]}
    if region and region.casefold() not in by_name:
        there = ", ".join(sorted(known[country])) or "none"
        raise HolidaysError(f'"{region[:40]}" is no region of {country}; there are {there}')
    return PublicHolidays(country, by_name[region.casefold()] if region else "")


def _plain(name: str) -> str:
    """Return a holiday's name without "(observed)"."""
    return _OBSERVED.sub("", name)


@cache
def _places() -> Mapping[str, Sequence[str]]:
    return holidays.list_supported_countries(include_aliases=False)


@cache
def _holidays(country: str, region: str, year: int) -> Mapping[date, str]:
    # Without a language the library would take that of the process's environment.
    kind = holidays.country_holidays(country)
    language = _ENGLISH if _ENGLISH in kind.supported_languages else kind.default_language
    found = holidays.country_holidays(
        country, subdiv=region or None, years=[year], language=language
    )
    return dict(found)
