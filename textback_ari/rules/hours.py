"""When a line is open: weekly hours on the clock on the wall, whatever the clock change does."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from typing import Self

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = 24 * 60
_WEEK = 7 * _DAY
_LONGEST_NIGHT = 18 * 60
"""Minutes. A longer interval over midnight is a slip of the pen ("13:00-12:00")."""
_INTERVAL = re.compile(
    r"\s*([01]?[0-9]|2[0-3]):([0-5][0-9])\s*-\s*(?:([01]?[0-9]|2[0-3]):([0-5][0-9])|24:00)\s*"
)


class HoursError(ValueError):
    """Hours that contradict themselves or cannot be read; the sentence says which and why."""

    def __init__(self, key: str, sentence: str) -> None:
        """Name the day key (empty: the hours as a whole) and say what is wrong."""
        self.key = key
        self.sentence = sentence
        super().__init__(f"{key}: {sentence}" if key else sentence)


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Blocks of open time in a week that repeats, on the line's own wall clock.

    A block is (start, end) in minutes since Monday 00:00. Blocks are sorted and neither overlap nor
    touch; the last may run past the end of the week into the first.
    """

    blocks: tuple[tuple[int, int], ...]
    days: tuple[tuple[tuple[int, int], ...], ...]
    """What begins on each day from Monday on: (start, end) in minutes since that day's 00:00."""

    @classmethod
    def parse(cls, table: Mapping[str, str | Sequence[str]]) -> Self:
        """Read hours as settings give them; a day that no key names is closed.

        Keys: `mon`, `mon-fri`, `mon,wed`. Values: `"closed"`, `"24h"`, `"22:00-06:00"` (a night:
        it belongs to the day on which it begins), or several intervals in a list.

        Raises:
            HoursError: a key or an interval cannot be read, or two of them contradict each other.
        """
        if not table:
            raise HoursError("", "no day is named; leave the hours out for a line always open")
        claimed: dict[int, str] = {}
        found: list[tuple[int, int, str, str]] = []
        for key, value in table.items():
            intervals = _intervals(key, value)
            for day in _days(key):
                if day in claimed:
                    raise HoursError(
                        key, f'{DAY_NAMES[day]} is already given under "{claimed[day]}"'
                    )
                claimed[day] = key
                found += [(day * _DAY + s, day * _DAY + e, key, text) for s, e, text in intervals]
        found.sort()
        _refuse_overlaps(found)
        days = tuple(
            tuple((s - day * _DAY, e - day * _DAY) for s, e, _, _ in found if s // _DAY == day)
            for day in range(7)
        )
        return cls(_joined([(start, end) for start, end, _, _ in found]), days)

    def is_open(self, at: datetime) -> bool:
        """Return whether it is open at an instant; `at` is aware, in the line's own zone."""
        instant = at.astimezone(UTC)
        return self._always() or any(
            start <= instant < end for start, end in self._times(at, weeks=(-1, 0))
        )

    def next_opening(self, at: datetime) -> datetime | None:
        """Return the first instant after `at` at which it goes from closed to open.

        `at` is aware, in the line's own zone, and so is the answer. `None`: it never opens, or
        never closes.
        """
        if self._always():
            return None
        instant = at.astimezone(UTC)
        starts = (start for start, end in self._times(at, weeks=(0, 1, 2)) if instant < start < end)
        opening = min(starts, default=None)
        return opening and opening.astimezone(at.tzinfo)

    def next_closing(self, at: datetime) -> datetime | None:
        """Return when it closes next, where it is open at `at`; otherwise `None`.

        `at` is aware, in the line's own zone, and so is the answer. `None` also where it never
        closes.
        """
        if self._always():
            return None
        instant = at.astimezone(UTC)
        times = self._times(at, weeks=(-1, 0))
        closing = max((end for start, end in times if start <= instant < end), default=None)
        return closing and closing.astimezone(at.tzinfo)

    def _always(self) -> bool:
        return any(end - start >= _WEEK for start, end in self.blocks)

    def _times(self, at: datetime, weeks: Sequence[int]) -> Iterator[tuple[datetime, datetime]]:
        """Yield each block's start and end, in UTC, in weeks counted from that of `at`.

        Between its two ends a block is open whatever the clocks do. A time that occurs twice means
        its first occurrence; one that is skipped means the change, so that a block which lies
        within the hour skipped is empty.
        """
        monday = datetime.combine(at.date(), time()) - timedelta(days=at.weekday())
        for week in weeks:
            for start, end in self.blocks:
                opens, closes = (
                    instant_of(
                        (monday + timedelta(weeks=week, minutes=wall)).replace(tzinfo=at.tzinfo)
                    )
                    for wall in (start, end)
                )
                yield opens, closes


def _days(key: str) -> list[int]:
    days: list[int] = []
    for part in key.lower().replace(" ", "").split(","):
        ends = part.split("-")
        if len(ends) > 2 or any(end not in DAYS for end in ends):
            raise HoursError(
                key,
                "is not a day; write mon, tue, wed, thu, fri, sat or sun, a range (mon-fri) "
                "or a list (mon,wed)",
            )
        first, last = DAYS.index(ends[0]), DAYS.index(ends[-1])
        days += [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
    return days


def read_intervals(key: str, value: str | Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return the intervals of one date: (start, end) in minutes since its 00:00, sorted.

    Raises:
        HoursError: one cannot be read, or two overlap.
    """
    found = _intervals(key, value)
    for before, after in pairwise(found):
        if after[0] < before[1]:
            raise HoursError(key, f'"{after[2]}" overlaps "{before[2]}" before it')
    return tuple((start, end) for start, end, _ in found)


def _intervals(key: str, value: str | Sequence[str]) -> list[tuple[int, int, str]]:
    texts = [value] if isinstance(value, str) else value
    words = [text.strip().lower() for text in texts]
    if not words:
        raise HoursError(key, 'no interval is given; write "closed" for a day without hours')
    for word in ("closed", "24h"):
        if word in words:
            if len(words) > 1:
                raise HoursError(key, f'"{word}" stands beside other intervals')
            return [] if word == "closed" else [(0, _DAY, word)]
    return sorted(_interval(key, text) for text in texts)


def _interval(key: str, text: str) -> tuple[int, int, str]:
    match = _INTERVAL.fullmatch(text)
    if not match:
        raise HoursError(
            key,
            f'"{text[:40]}" is not an interval; write "08:00-12:00", "22:00-06:00", "24h" or '
            '"closed"',
        )
    start, end = (int(match[hour] or 24) * 60 + int(match[hour + 1] or 0) for hour in (1, 3))
    if start == end:
        raise HoursError(key, f'"{text}" is empty; write "24h" for the whole day')
    if end < start:
        end += _DAY
        if end - start > _LONGEST_NIGHT:
            raise HoursError(
                key,
                f'"{text}" ends before it starts, and as a night over midnight it would last '
                f"{(end - start) / 60:g} hours (at most {_LONGEST_NIGHT // 60})",
            )
    return start, end, text.strip()


def _refuse_overlaps(found: Sequence[tuple[int, int, str, str]]) -> None:
    if len(found) < 2:
        return
    start, end, key, text = found[0]
    next_week = (start + _WEEK, end + _WEEK, key, text)
    for before, after in pairwise([*found, next_week]):
        if after[0] < before[1]:
            day = DAY_NAMES[after[0] // _DAY % 7]
            raise HoursError(after[2], f'"{after[3]}" on {day} overlaps "{before[3]}" before it')


def _joined(blocks: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Join blocks that touch, across the end of the week too."""
    joined: list[tuple[int, int]] = []
    for start, end in blocks:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    if len(joined) > 1 and joined[-1][1] == joined[0][0] + _WEEK:
        first = joined.pop(0)
        joined[-1] = (joined[-1][0], first[1] + _WEEK)
    return tuple(joined)


def instant_of(wall: datetime) -> datetime:
    """Return the instant, in UTC, at which a clock on the wall first shows or jumps past a time."""
    first, second = (wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if first <= second:
        return first
    # Clocks jump over it. PEP 495 reads it with the offset from before the change (fold=0: later
    # than the change) and from after it (fold=1: earlier): the change lies between the two.
    before, after = second, first
    offset = before.astimezone(wall.tzinfo).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(wall.tzinfo).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
