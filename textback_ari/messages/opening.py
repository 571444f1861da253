"""`{opening}`: when a line opens next, as a person would say it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from types import MappingProxyType

from textback_ari.messages.languages import Language
from textback_ari.messages.segments import segment


@dataclass(frozen=True, slots=True)
class _Words:
    """A language's wordings; `{clock}`, `{day}`, `{date}` and `{month}` are filled in."""

    unknown: str
    today: str
    tomorrow: str
    this_week: str
    next_week: str
    later: str
    days: str
    months: str
    dated: str
    """A day by its name and its date."""
    first: str = "1"
    """The first of a month."""


_WORDS = MappingProxyType(
    {
        Language.EN: _Words(
            unknown="when we open again",
            today="today at {clock}",
            tomorrow="tomorrow at {clock}",
            this_week="{day} at {clock}",
            next_week="next {day} at {clock}",
            later="on {month} {date} at {clock}",
            days="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            months="January February March April May June July August September October November "
            "December",
            dated="{day}, {month} {date}",
        ),
        Language.ES: _Words(
            unknown="cuando volvamos a abrir",
            today="hoy a {clock}",
            tomorrow="mañana a {clock}",
            this_week="el {day} a {clock}",
            next_week="el {day} que viene a {clock}",
            later="el {date} de {month} a {clock}",
            days="lunes martes miércoles jueves viernes sábado domingo",
            months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
            "diciembre",
            dated="{day} {date} de {month}",
        ),
        Language.FR: _Words(
            unknown="à la réouverture",
            today="aujourd'hui à {clock}",
            tomorrow="demain à {clock}",
            this_week="{day} à {clock}",
            next_week="{day} prochain à {clock}",
            later="le {date} {month} à {clock}",
            days="lundi mardi mercredi jeudi vendredi samedi dimanche",
            months="janvier février mars avril mai juin juillet août septembre octobre novembre "
            "décembre",
            dated="{day} {date} {month}",
            first="1er",
        ),
    }
)


TWELVE_HOURS = frozenset({"AU", "CA", "IN", "NZ", "PH", "US"})
"""Countries whose English says "1:00 pm", not "13:00"."""


def opening_words(
    opening: datetime | None, read_at: datetime, language: Language, country: str = ""
) -> str:
    """Return when a line opens, as one reads it at `read_at`; both on the line's own clock.

    Within a week the day's name says enough; later it is the date. `None`: nobody knows when.
    `country`: the line's, ISO 3166-1 alpha-2, for the way in which its English tells hours.
    """
    if opening is None:
        return _WORDS[language].unknown
    ahead = (opening.date() - read_at.date()).days
    clock = clock_words(opening.time(), language, country)
    return _said(opening.date(), clock, ahead, language)


def day_words(day: date, language: Language) -> str:
    """Return a day by its name and its date: `Thursday, March 5`."""
    return _filled(_WORDS[language].dated, day, "", language)


def clock_words(at: time, language: Language, country: str) -> str:
    """Return a time of day as one reads it in a country: `3:00 pm`, `las 15:00`, `15:00`."""
    return _clock(at, language, twelve=country in TWELVE_HOURS)


@cache
def longest_wordings(language: Language) -> tuple[str, ...]:
    """Return the longest `{opening}` that there can be in each alphabet of SMS that one needs."""
    first = date(2024, 1, 1)
    days = [first + timedelta(n) for n in range(366)]
    clock = _clock(time(22, 30), language, twelve=True)
    every = [
        _WORDS[language].unknown,
        *(_said(day, clock, ahead, language) for ahead in (0, 1, 2, 7) for day in days[:7]),
        *(_said(day, clock, 30, language) for day in days),
    ]
    longest = {segment(words).encoding: words for words in sorted(every, key=len)}
    return tuple(longest.values())


def _clock(at: time, language: Language, *, twelve: bool) -> str:
    """Return a time of day; a morning's needs no more words than its numbers."""
    said = f"{at.hour}:{at.minute:02}"
    if language is Language.ES:
        return f"la {said}" if at.hour == 1 else f"las {said}"
    if language is Language.EN and twelve and at.hour in {0, *range(12, 24)}:
        return f"{at.hour % 12 or 12}:{at.minute:02} {'am' if at.hour == 0 else 'pm'}"
    return said


def _said(day: date, clock: str, ahead: int, language: Language) -> str:
    words = _WORDS[language]
    if ahead <= 0:
        wording = words.today
    elif ahead == 1:
        wording = words.tomorrow
    elif ahead < 7:
        wording = words.this_week
    elif ahead == 7:
        wording = words.next_week
    else:
        wording = words.later
    return _filled(wording, day, clock, language)


def _filled(wording: str, day: date, clock: str, language: Language) -> str:
    words = _WORDS[language]
    return wording.format(
        clock=clock,
        day=words.days.split()[day.weekday()],
        date=day.day if day.day > 1 else words.first,
        month=words.months.split()[day.month - 1],
    )
