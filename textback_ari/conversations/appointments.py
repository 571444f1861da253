"""Which times a caller names, in English, Spanish and French. Pure, and never a guess at length.

Only what the line's team has to read anyway is made of it: what is read here is told beside the
text itself, and nobody is given an appointment by it. What is read is hostile; reading takes time
in proportion to `LONGEST`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from textback_ari.conversations.slots import Bound, Part, Slot
from textback_ari.conversations.time_words import WORDS, TimeWords, without_short
from textback_ari.messages.languages import Language

LONGEST: Final = 600
MOST: Final = 8
"""Slots of one text."""
FARTHEST: Final = 366
"""Days ahead."""
_MONTH_FIRST: Final = frozenset({"US", "PH", "PR", "GU"})
"""Countries that write 3/5 for the fifth of March."""
_AFTERNOON_UNTIL: Final = 7
"""Hours below this one are in the afternoon, where nothing else is said."""
_TOKEN: Final = re.compile(
    r"""
      (?<![0-9])(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])
    | (?<![0-9])(?P<dated>[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?)(?![0-9/])
    | (?<![0-9])(?P<nth>[0-9]{1,2})(?:st|nd|rd|th|er)(?![a-z])
    | (?<![0-9.:])(?P<hour>[0-9]{1,2})
      (?: [:.](?P<minute>[0-9]{2}) | \s?(?P<h>h(?:rs?|eures?)?)(?:(?P<hm>[0-9]{2}))?(?![a-z]) )?
      (?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?![0-9/])
    | (?P<number>[0-9]+)
    | (?P<word>[a-z]+)
    | (?P<dash>[-\u2013])
    | (?P<end>[;!?\n])
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Clock:
    hour: int
    minute: int = 0
    half: str = ""
    """`a` or `p`."""
    sure: bool = True
    """Whether it can be nothing but an hour; else it is a bare number."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str


@dataclass(frozen=True, slots=True)
class _Group:
    """Days and the hours that belong to them."""

    days: tuple[date, ...] = ()
    times: tuple[Slot, ...] = ()
    """Their days do not count yet."""
    days_first: bool = True


_Token = date | _Clock | _Word | int
"""A date, an hour, a word, or the number of a day in its month (`5th`)."""


def find_times(
    text: str, now: float, zone: ZoneInfo, language: Language = Language.EN, country: str = "US"
) -> Sequence[Slot]:
    """Return the times that a text names, in its order, none in the past, at most `MOST`.

    Args:
        text: hostile.
        now: epoch seconds.
        zone: the line's.
        language: which language is tried first.
        country: the line's, ISO 3166-1 alpha-2: how it writes dates in digits.
    """
    here = datetime.fromtimestamp(now, zone)
    best: Sequence[Slot] = ()
    most_named = -1
    for each in (language, *(other for other in WORDS if other is not language)):
        words = WORDS[each] if each is language else without_short(WORDS[each])
        reader = _Reader(words, here, month_first=country in _MONTH_FIRST)
        found = [slot for slot in reader.read(text) if slot.over(zone) > now]
        # Hours in digits are the same in each language: its names of days tell which it is.
        if found and reader.named > most_named:
            best, most_named = tuple(dict.fromkeys(found))[:MOST], reader.named
    return best


class _Reader:
    """Reads one text in one language."""

    def __init__(self, words: TimeWords, here: datetime, *, month_first: bool) -> None:
        self._words = words
        self._today = here.date()
        self._now = here.time()
        self._month_first = month_first
        self._tokens: Sequence[_Token] = ()
        self._found: list[Slot] = []
        self._group = _Group()
        self.named = 0
        """How many days were named in words or digits."""

    def read(self, text: str) -> Sequence[Slot]:
        """Return the times in their order."""
        self._tokens = tuple(self._cut(self._plain(text)))
        index = 0
        while index < len(self._tokens) and len(self._found) < 2 * MOST:
            index += self._take(index)
        self._flush()
        return self._found

    def _plain(self, text: str) -> str:
        seen = unicodedata.normalize("NFKD", text[:LONGEST].casefold())[: 2 * LONGEST]
        plain = "".join(char for char in seen if unicodedata.category(char) not in {"Mn", "Cf"})
        plain = re.sub("['\u2019`]", " ", plain)
        # Phrases of several words become one word each, the longest first.
        for phrase in sorted(self._words.joined, key=len, reverse=True):
            pattern = r"\b" + phrase.replace(" ", r"[\s-]{1,3}") + r"\b"
            plain = re.sub(pattern, self._words.joined[phrase], plain)
        return plain

    def _cut(self, plain: str) -> Iterator[_Token]:
        for found in _TOKEN.finditer(plain):
            if found["iso"]:
                year, month, day = map(int, found["iso"].split("-"))
                yield self._date(day, month, year) or _NOTHING
            elif found["dated"]:
                yield self._dated([int(part) for part in found["dated"].split("/")])
            elif found["nth"]:
                yield int(found["nth"])
            elif found["hour"]:
                yield _clock(found)
            elif found["word"]:
                yield _Word(found["word"])
            else:
                yield _Word("-") if found["dash"] else _NOTHING

    def _take(self, index: int) -> int:
        """Take what begins at a token; returns how many tokens that was."""
        token, words = self._tokens[index], self._words
        if isinstance(token, date):
            self._day(token)
        elif isinstance(token, _Clock):
            return self._number(index, token)
        elif isinstance(token, int):
            month, length = self._month_at(index + 1)
            self._day(self._date(token, month))
            return 1 + length
        elif token.text in words.ahead:
            self._day(self._today + timedelta(words.ahead[token.text]))
        elif token.text in words.today_parts:
            self._day(self._today)
            self._part(words.today_parts[token.text])
        elif token.text in words.days:
            return self._weekday(index, words.days[token.text])
        elif token.text in words.months and (number := self._bare(index + 1)) is not None:
            self._day(self._date(number, words.months[token.text]))
            return 2
        elif token.text in words.parts:
            self._part(words.parts[token.text])
        elif token.text in words.hours:
            self._time(words.hours[token.text], self._bound(index))
        return 1

    def _word(self, index: int) -> str:
        token = self._tokens[index] if 0 <= index < len(self._tokens) else _NOTHING
        return token.text if isinstance(token, _Word) else ""

    def _bare(self, index: int) -> int | None:
        """Return a number that is not written as an hour."""
        token = self._tokens[index] if index < len(self._tokens) else _NOTHING
        if isinstance(token, _Clock):
            return None if token.sure else token.hour
        return token if isinstance(token, int) else None

    def _month_at(self, index: int) -> tuple[int | None, int]:
        """Return the month named here, perhaps behind `of`, and how many tokens that is."""
        skipped = 1 if self._word(index) in {"of", "de"} else 0
        month = self._words.months.get(self._word(index + skipped))
        return (month, 1 + skipped) if month else (None, 0)

    # --- days -----------------------------------------------------------------------------------

    def _day(self, day: date | None) -> None:
        if day is None or not 0 <= (day - self._today).days <= FARTHEST:
            return
        group = self._group
        if group.times and group.days:
            # `Monday at 9, Tuesday`: the hour is Monday's. `9 on Monday or Tuesday`: both days'.
            if group.days_first:
                self._flush()
        elif not group.days:
            self._group = replace(group, days_first=not group.times)
        self._group = replace(self._group, days=(*self._group.days[: MOST - 1], day))
        self.named += 1

    def _weekday(self, index: int, weekday: int) -> int:
        """Take a day of the week, perhaps with its date: `mar. 5`, `Monday 5 March`."""
        day, length = self._today + timedelta((weekday - self._today.weekday()) % 7 or 7), 1
        number = self._bare(index + 1)
        if number is not None:
            month, of_month = self._month_at(index + 2)
            dated = self._date(number, month)
            if dated is not None and (month or dated.weekday() == weekday):
                day, length = dated, 2 + of_month
        self._day(day)
        return length

    def _dated(self, parts: Sequence[int]) -> _Token:
        month, day = parts[:2] if self._month_first else (parts[1], parts[0])
        year = parts[2] if len(parts) > 2 else None
        if year is not None and year < 100:
            year += 2000
        return self._date(day, month, year) or _NOTHING

    def _date(self, day: int, month: int | None, year: int | None = None) -> date | None:
        """Return a date: without a year the next such one, without a month the next such day."""
        today = self._today
        if year is not None:
            return _made(year, month or 0, day)
        for ahead in range(13):
            years, each = divmod(today.month - 1 + ahead, 12)
            if month in {None, each + 1}:
                made = _made(today.year + years, each + 1, day)
                if made is not None and made >= today:
                    return made
        return None

    # --- hours ----------------------------------------------------------------------------------

    def _number(self, index: int, clock: _Clock) -> int:
        """Take an hour, `3pm`, a span of them, `2-4pm`, or a day before its month, `5 March`."""
        month, length = self._month_at(index + 1)
        if not clock.sure and month:
            self._day(self._date(clock.hour, month))
            return 1 + length
        if self._span(index, clock):
            return 3
        if clock.sure or self._is_hour(index):
            part = self._words.parts.get(self._word(index + 1))
            hour = _hour(clock, part)
            if hour is not None:
                self._time(hour, self._bound(index))
                return 2 if part else 1
        return 1

    def _span(self, index: int, first: _Clock) -> bool:
        last = self._tokens[index + 2] if index + 2 < len(self._tokens) else None
        sign, words, near = self._word(index + 1), self._words, self._near(index)
        if not isinstance(last, _Clock) or not (sign == "-" or sign in words.to):
            return False
        told = bool(near & words.between)
        if not (told or first.sure or last.sure) or (sign in {"and", "y", "et"} and not told):
            return False
        if last.half and not first.half:
            first = replace(first, half=last.half if first.hour % 12 < last.hour % 12 else "a")
        begins, ends = _hour(first), _hour(last)
        if begins is None or ends is None or ends <= begins:
            return False
        self._time(begins, Bound.AT, ends)
        return True

    def _near(self, index: int) -> set[str]:
        """Return the words right before a number that may say what it is."""
        words, near = self._words, set[str]()
        for back in range(index - 1, max(-1, index - 4), -1):
            word = self._word(back)
            if not (word in words.link or word in words.at or word in words.bounds
                    or word in words.between):  # fmt: skip
                break
            near.add(word)
        return near

    def _is_hour(self, index: int) -> bool:
        """Return whether a bare number is an hour, by what stands around it."""
        words, after, before = self._words, self._word(index + 1), self._word(index - 1)
        if after == "oclock" or after in words.parts:
            return True
        known = (words.link, words.to, words.at, words.bounds, words.days, words.ahead,
                 words.today_parts)  # fmt: skip
        if after not in {"", "?", "-"} and not any(after in each for each in known):
            # `at 5 Main Street`.
            return False
        told = self._near(index) & (words.at | words.between | frozenset(words.bounds))
        if index > 0 and isinstance(self._tokens[index - 1], date):
            return True
        # `at 3 or 4`.
        listed = index > 1 and before in _OR and isinstance(self._tokens[index - 2], _Clock)
        return (
            bool(told)
            or before in {*words.days, *words.ahead}
            or (listed and bool(self._group.times))
        )

    def _bound(self, index: int) -> Bound:
        bounds = [self._words.bounds[word] for word in self._near(index) & {*self._words.bounds}]
        return bounds[0] if bounds else Bound.AT

    def _time(self, hour: time, bound: Bound, until: time | None = None) -> None:
        self._add(Slot(self._today, hour, None, bound, until))

    def _part(self, part: Part) -> None:
        self._add(Slot(self._today, None, part))

    def _add(self, slot: Slot) -> None:
        group = self._group
        if group.days and group.times and not group.days_first:
            # `9 on Monday, 3 on Tuesday`: this hour is another day's.
            self._flush()
        elif not group.days and not group.times:
            self._group = replace(group, days_first=False)
        self._group = replace(self._group, times=(*self._group.times[: MOST - 1], slot))

    def _flush(self) -> None:
        group, self._group = self._group, _Group()
        for day in group.days:
            self._found += [replace(slot, day=day) for slot in group.times or (Slot(day),)]
        if not group.days:
            self._found += [self._next(slot) for slot in group.times]

    def _next(self, slot: Slot) -> Slot:
        """Return an hour of no day as the next such hour."""
        gone = slot.hour is not None and slot.hour <= self._now and slot.bound is not Bound.AFTER
        return replace(slot, day=self._today + timedelta(1)) if gone else slot


_NOTHING: Final = _Word("?")
_OR: Final = frozenset({"or", "and", "o", "y", "ou", "et"})


def _clock(found: re.Match[str]) -> _Token:
    minute, half = found["minute"] or found["hm"], found["half"] or ""
    clock = _Clock(
        int(found["hour"]), int(minute or 0), half, sure=bool(minute or found["h"] or half)
    )
    fits = clock.minute < 60 and (not half or 1 <= clock.hour <= 12)
    return clock if fits else _NOTHING


def _hour(clock: _Clock, part: Part | None = None) -> time | None:
    """Return the hour of the day that is meant, `None` where there is none."""
    hour = clock.hour
    if clock.half:
        hour = hour % 12 + (12 if clock.half == "p" else 0)
    elif hour < 12 and (
        part in {Part.AFTERNOON, Part.EVENING} or (part is None and 0 < hour < _AFTERNOON_UNTIL)
    ):
        hour += 12
    return time(hour, clock.minute) if hour < 24 else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
