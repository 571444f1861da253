"""When a line is open, exceptions included, and why.

From the strongest to the weakest: a one-off opening, a one-off closure, the owner's calendar file,
a date with hours of its own, a public holiday, the hours of the week. What begins on a day belongs
to it: a night that began before a holiday goes on into it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from textback_ari.rules.dates import (
    PublicHolidays,
    Span,
    SpecialDay,
    is_date,
    read_special_days,
)
from textback_ari.rules.hours import DAY_NAMES, WeeklyHours, instant_of

_WHOLE_DAY = ((0, 24 * 60),)
_OF_THE_WEEK = "'s hours"
_HORIZONS = (9, 40, 400)
"""Days within which the next opening is looked for, one after the other."""
_BEFORE = 2
"""Days before an instant on which what is open at it can have begun: a night lasts 18 hours."""


@dataclass(frozen=True, slots=True)
class Applies:
    """What holds at an instant: open or closed, and by what, as a noun phrase."""

    open: bool
    why: str


@dataclass(frozen=True, slots=True)
class Block:
    """An open time on the line's own clock, and by what it is one."""

    start: datetime
    end: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Openings:
    """The hours of the week with every exception to them; `week` `None`: always open."""

    week: WeeklyHours | None = None
    special: tuple[SpecialDay, ...] = ()
    """Those of one year before those of each."""
    holidays: PublicHolidays | None = None
    closures: tuple[Span, ...] = ()
    openings: tuple[Span, ...] = ()
    calendar: tuple[Span, ...] = ()
    """Closed times from the owner's calendar file."""

    def applies(self, at: datetime) -> Applies:
        """Return what holds at an instant; `at` is aware, in the line's own zone."""
        second = at.timestamp()
        for spans, is_open, what in (
            (self.openings, True, "the opening"),
            (self.closures, False, "the closure"),
            (self.calendar, False, "the calendar's"),
        ):
            for span in spans:
                if span.start <= second < span.end:
                    return Applies(is_open, f"{what} {span.why}".strip() or what)
        instant = at.astimezone(UTC)
        for ago in range(_BEFORE + 1):
            for start, end, why in self._begun(at.date() - timedelta(days=ago), at.tzinfo):
                if start <= instant < end:
                    return Applies(True, why)
        return Applies(False, self._closed_by(at.date()))

    def is_open(self, at: datetime) -> bool:
        """Return whether it is open at an instant; `at` is aware, in the line's own zone."""
        return self.applies(at).open

    def next_opening(self, at: datetime) -> datetime | None:
        """Return the first instant after `at` at which it goes from closed to open.

        `at` is aware, in the line's own zone, and so is the answer. `None`: within 400 days it
        never opens, or never closes.
        """
        instant = at.astimezone(UTC)
        for days in _HORIZONS:
            for start, _ in self._open_times(at, days):
                if start > instant:
                    return start.astimezone(at.tzinfo)
        return None

    def next_change(self, at: datetime) -> datetime | None:
        """Return when what holds at `at` ends: the next opening, or the next closing."""
        if not self.is_open(at):
            return self.next_opening(at)
        instant = at.astimezone(UTC)
        for days in _HORIZONS:
            times = self._open_times(at, days)
            for start, end in times:
                # Where the looked-at days end says nothing.
                if start <= instant < end and end != times[-1][1]:
                    return end.astimezone(at.tzinfo)
        return None

    def of_day(self, day: date, zone: tzinfo) -> tuple[Sequence[Block], str]:
        """Return what is open on a day, cut at its ends, and by what the rest of it is closed."""
        start, end = (
            instant_of(datetime.combine(each, time(), zone))
            for each in (day, day + timedelta(days=1))
        )
        found: list[Block] = []
        noon = datetime.combine(day, time(12), zone)
        for opens, closes in self._open_times(noon, 1):
            if opens < end and start < closes:
                first, last = max(opens, start), min(closes, end)
                local = first.astimezone(zone)
                found.append(Block(local, last.astimezone(zone), self.applies(local).why))
        closed = next(
            (
                applies.why
                for hour in (noon, datetime.combine(day, time(), zone))
                if not (applies := self.applies(hour)).open
            ),
            self._closed_by(day),
        )
        return found, closed

    def _closed_by(self, day: date) -> str:
        """Return by what it is closed on a day, as far as week, date and holiday say."""
        _, why = self._regular(day)
        return "the line's hours" if why.endswith(_OF_THE_WEEK) else why

    def _open_times(self, at: datetime, days: int) -> list[tuple[datetime, datetime]]:
        """Return the open times, in UTC, joined, from shortly before `at` for so many days."""
        first = at.date() - timedelta(days=_BEFORE)
        times = [
            (start, end)
            for offset in range(days + _BEFORE + 1)
            for start, end, _ in self._begun(first + timedelta(days=offset), at.tzinfo)
        ]
        since, until = (
            instant_of(datetime.combine(first + timedelta(days=n), time(), at.tzinfo))
            for n in (0, days + _BEFORE + 1)
        )
        closed = _between((*self.closures, *self.calendar), since, until)
        return _joined([*_without(_joined(times), closed), *_between(self.openings, since, until)])

    def _begun(self, day: date, zone: tzinfo | None) -> Iterator[tuple[datetime, datetime, str]]:
        """Yield what begins on a day by week, date and holiday: (start, end) in UTC, and why."""
        blocks, why = self._regular(day)
        midnight = datetime.combine(day, time())
        for start, end in blocks:
            opens, closes = (
                instant_of((midnight + timedelta(minutes=wall)).replace(tzinfo=zone))
                for wall in (start, end)
            )
            shown = "" if blocks == _WHOLE_DAY else f" ({_clock(start)}-{_clock(end)})"
            yield opens, closes, f"{why}{shown}"

    def _regular(self, day: date) -> tuple[Sequence[tuple[int, int]], str]:
        for special in self.special:
            if special.is_on(day):
                return special.blocks, f"the hours of {special.key}"
        if self.holidays and (name := self.holidays.on(day)):
            return (), f"the public holiday {name}"
        if self.week is None:
            return _WHOLE_DAY, "the line's hours"
        blocks = self.week.days[day.weekday()]
        return blocks, f"{DAY_NAMES[day.weekday()]}{_OF_THE_WEEK}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60 if minutes == 24 * 60 else minutes // 60 % 24:02}:{minutes % 60:02}"


def _between(
    spans: Iterable[Span], since: datetime, until: datetime
) -> list[tuple[datetime, datetime]]:
    """Return the spans that touch a time, in UTC, joined."""
    first, last = since.timestamp(), until.timestamp()
    return _joined(
        [
            (datetime.fromtimestamp(span.start, UTC), datetime.fromtimestamp(span.end, UTC))
            for span in spans
            if span.start < last and first < span.end
        ]
    )


def _joined(times: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Return times sorted, with those joined that touch or overlap, and without empty ones."""
    joined: list[tuple[datetime, datetime]] = []
    for start, end in sorted(times):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without(
    times: Iterable[tuple[datetime, datetime]], holes: Sequence[tuple[datetime, datetime]]
) -> Iterator[tuple[datetime, datetime]]:
    """Yield what of the times lies in none of the holes; both are joined."""
    for start, end in times:
        left = start
        for closes, opens in holes:
            if opens <= left or closes >= end:
                continue
            if closes > left:
                yield left, closes
            left = max(left, opens)
        if left < end:
            yield left, end


@dataclass(frozen=True, slots=True)
class Timetable:
    """What a table of hours says: those of the week, and dates with hours of their own."""

    week: WeeklyHours | None
    """`None`: the table names no day of the week."""
    special: tuple[SpecialDay, ...]


def read_timetable(table: Mapping[str, str | Sequence[str]]) -> Timetable:
    """Read a table of hours whose keys are days of the week (`mon-fri`) and dates (`12-24`).

    Raises:
        HoursError: a key or an interval cannot be read, or two of them contradict each other.
    """
    dates = {key: value for key, value in table.items() if is_date(key)}
    days = {key: value for key, value in table.items() if key not in dates}
    week = WeeklyHours.parse(days) if days or not dates else None
    return Timetable(week, read_special_days(dates))
