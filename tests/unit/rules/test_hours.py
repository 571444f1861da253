"""Weekly hours: reading them, open or not, the next opening, across both clock changes."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textback_ari.rules.hours import DAYS, HoursError, WeeklyHours

NEW_YORK = ZoneInfo("America/New_York")
OFFICE = WeeklyHours.parse({"mon-fri": ["08:00-12:00", "13:00-17:30"], "sat": "09:00-12:00"})
BAR = WeeklyHours.parse({"thu-sat": "20:00-04:00", "sun": "closed"})
# Zones with their clock changes of 2026: one hour, half an hour (Lord Howe), the southern half of
# the world, a change at midnight (Santiago), and one without any.
ZONES = {
    "America/New_York": ("2026-03-08", "2026-11-01"),
    "Europe/Berlin": ("2026-03-29", "2026-10-25"),
    "Australia/Lord_Howe": ("2026-10-04", "2026-04-05"),
    "Australia/Sydney": ("2026-10-04", "2026-04-05"),
    "America/Santiago": ("2026-09-06", "2026-04-05"),
    "Asia/Tokyo": ("2026-03-29", "2026-10-25"),
}


def at(text: str, zone: ZoneInfo = NEW_YORK, fold: int = 0) -> datetime:
    """Return an instant from the time on the wall."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


@pytest.mark.parametrize(
    ("when", "is_open"),
    [
        ("2026-01-05 07:59:59", False),  # a Monday
        ("2026-01-05 08:00", True),
        ("2026-01-05 11:59:59", True),
        ("2026-01-05 12:00", False),
        ("2026-01-05 13:00", True),
        ("2026-01-05 17:30", False),
        ("2026-01-10 09:00", True),  # Saturday
        ("2026-01-10 13:00", False),
        ("2026-01-11 10:00", False),  # Sunday: not named
    ],
)
def test_office_hours(when: str, *, is_open: bool) -> None:
    """An interval includes its start and not its end; a break and an unnamed day are closed."""
    assert OFFICE.is_open(at(when)) is is_open


@pytest.mark.parametrize(
    ("when", "is_open"),
    [
        ("2026-01-08 19:59", False),  # a Thursday
        ("2026-01-08 20:00", True),
        ("2026-01-09 03:59", True),
        ("2026-01-09 04:00", False),
        ("2026-01-11 03:59", True),  # Saturday's night reaches into the closed Sunday
        ("2026-01-11 04:00", False),
        ("2026-01-08 02:00", False),
    ],
)
def test_nights(when: str, *, is_open: bool) -> None:
    """A night over midnight belongs to the day on which it begins."""
    assert BAR.is_open(at(when)) is is_open


def test_sunday_night_reaches_into_monday() -> None:
    """The week is a circle: Sunday's night goes on in the first hours of Monday."""
    hours = WeeklyHours.parse({"sun": "22:00-06:00"})
    assert hours.is_open(at("2026-01-05 05:59"))
    assert not hours.is_open(at("2026-01-05 06:00"))


def test_round_the_clock_never_opens() -> None:
    """A line open day and night is always open and has no opening."""
    hours = WeeklyHours.parse({"mon-sun": "24h"})
    assert hours.is_open(at("2026-03-08 02:30"))
    assert hours.next_opening(at("2026-03-08 12:00")) is None


def test_touching_intervals_are_one() -> None:
    """Where one interval ends as the next begins there is no opening between them."""
    hours = WeeklyHours.parse({"mon,tue": "24h", "wed": "00:00-09:00"})
    assert hours.next_opening(at("2026-01-05 12:00")) == at("2026-01-12 00:00")


def test_never_open() -> None:
    """A line closed on every day has no opening."""
    hours = WeeklyHours.parse({"mon-sun": "closed"})
    assert not hours.is_open(at("2026-01-05 12:00"))
    assert hours.next_opening(at("2026-01-05 12:00")) is None


@pytest.mark.parametrize(
    ("when", "opening"),
    [
        ("2026-01-05 07:00", "2026-01-05 08:00"),
        ("2026-01-05 08:00", "2026-01-05 13:00"),
        ("2026-01-05 12:30", "2026-01-05 13:00"),
        ("2026-01-05 18:00", "2026-01-06 08:00"),
        ("2026-01-09 18:00", "2026-01-10 09:00"),
        ("2026-01-10 12:00", "2026-01-12 08:00"),
    ],
)
def test_next_opening(when: str, opening: str) -> None:
    """The next opening is the next time that it goes from closed to open."""
    assert OFFICE.next_opening(at(when)) == at(opening)


def test_opening_a_week_ahead() -> None:
    """An opening on the same day of next week is not taken for today's."""
    hours = WeeklyHours.parse({"mon": "08:00-09:00"})
    assert hours.next_opening(at("2026-01-05 10:00")) == at("2026-01-12 08:00")


def test_opening_unknown() -> None:
    """What never closes never opens."""
    always = WeeklyHours.parse({"mon-sun": "24h"})
    assert always.next_opening(at("2026-01-05 10:00")) is None


# New York: on 2026-03-08 02:00 becomes 03:00; on 2026-11-01 02:00 becomes 01:00 again.
@pytest.mark.parametrize(
    ("hours", "when", "fold", "is_open"),
    [
        ("02:30-06:00", "2026-03-08 03:00", 0, True),  # begins with the change
        ("02:30-06:00", "2026-03-08 01:59", 0, False),
        ("00:00-02:30", "2026-03-08 01:59", 0, True),  # ends with the change
        ("00:00-02:30", "2026-03-08 03:00", 0, False),
        ("02:10-02:50", "2026-03-08 03:00", 0, False),  # lies within the hour skipped
        ("22:00-06:00", "2026-03-08 05:59", 0, True),
        ("00:00-01:30", "2026-11-01 01:29", 0, True),
        ("00:00-01:30", "2026-11-01 01:29", 1, False),  # it has closed and does not reopen
        ("01:30-06:00", "2026-11-01 01:29", 0, False),
        ("01:30-06:00", "2026-11-01 01:29", 1, True),  # it has opened and stays open
    ],
)
def test_clock_changes(hours: str, when: str, fold: int, *, is_open: bool) -> None:
    """A time that occurs twice means the first, a time that is skipped means the change."""
    assert WeeklyHours.parse({"mon-sun": hours}).is_open(at(when, fold=fold)) is is_open


def test_opening_skipped_by_the_clock() -> None:
    """An opening within the skipped hour is at the change itself."""
    hours = WeeklyHours.parse({"sun": "02:30-06:00"})
    assert hours.next_opening(at("2026-03-08 00:00")) == at("2026-03-08 03:00")


def test_opening_told_after_a_change() -> None:
    """Across a change the opening keeps its time on the wall."""
    assert OFFICE.next_opening(at("2026-03-07 12:00")) == at("2026-03-09 08:00")


QUARTERS = 7 * 96
"""Quarters of an hour in a week."""


def weeks() -> st.SearchStrategy[Mapping[str, Sequence[str]]]:
    """Return hours of any shape that do not contradict themselves, nights included."""
    cuts = st.lists(st.integers(0, QUARTERS - 1), min_size=2, max_size=20, unique=True)
    return cuts.map(sorted).map(_table)


def _table(cuts: Sequence[int]) -> Mapping[str, Sequence[str]]:
    table: dict[str, list[str]] = {}
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        last = min(end, start + 72)  # a night lasts 18 hours at most
        clock = (f"{quarter % 96 // 4:02}:{quarter % 4 * 15:02}" for quarter in (start, last))
        table.setdefault(DAYS[start // 96], []).append("-".join(clock))
    return table


@settings(deadline=None, max_examples=60)
@given(weeks(), st.sampled_from(sorted(ZONES)), st.integers(0, 1), st.integers(-36, 24))
def test_next_opening_agrees_with_looking_at_every_quarter(
    table: Mapping[str, Sequence[str]], zone_name: str, change: int, shift: int
) -> None:
    """Around every clock change the next opening is the first quarter of an hour that is open."""
    hours, zone = WeeklyHours.parse(table), ZoneInfo(zone_name)
    start = at(ZONES[zone_name][change], zone).astimezone(UTC) + timedelta(hours=shift)
    step, found = timedelta(minutes=15), None
    was_open = hours.is_open(start.astimezone(zone))
    for quarter in range(1, 15 * 96):
        instant = (start + quarter * step).astimezone(zone)
        now_open = hours.is_open(instant)
        if now_open and not was_open:
            found = instant
            break
        was_open = now_open
    opening = hours.next_opening(start.astimezone(zone))
    if opening and opening.timestamp() > (start + 14 * 96 * step).timestamp():
        return
    assert (opening and opening.timestamp()) == (found and found.timestamp())


@settings(deadline=None)
@given(weeks(), st.integers(0, 7 * 1440 - 1))
def test_open_agrees_with_the_clock_on_the_wall(
    table: Mapping[str, Sequence[str]], minute: int
) -> None:
    """In a week without a change it is open when one of its intervals covers the wall clock."""
    hours = WeeklyHours.parse(table)
    when = at("2026-01-12 00:00") + timedelta(minutes=minute)
    expected = False
    for day, name in enumerate(DAYS):
        for interval in table.get(name, ()):
            start, end = (int(t[:2]) * 60 + int(t[3:]) + day * 1440 for t in interval.split("-"))
            length = (end - start) % 1440
            expected |= (minute - start) % (7 * 1440) < length
    assert hours.is_open(when) is expected


NOT_A_DAY = (
    "is not a day; write mon, tue, wed, thu, fri, sat or sun, a range (mon-fri) or a list (mon,wed)"
)
NOT_AN_INTERVAL = 'is not an interval; write "08:00-12:00", "22:00-06:00", "24h" or "closed"'


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ({}, "no day is named; leave the hours out for a line always open"),
        ({"monday": "24h"}, f"monday: {NOT_A_DAY}"),
        ({"mon-": "24h"}, f"mon-: {NOT_A_DAY}"),
        ({"mon-fri": "24h", "wed": "closed"}, 'wed: Wednesday is already given under "mon-fri"'),
        ({"mon": []}, 'mon: no interval is given; write "closed" for a day without hours'),
        ({"mon": ["closed", "08:00-12:00"]}, 'mon: "closed" stands beside other intervals'),
        ({"mon": "8-12"}, f'mon: "8-12" {NOT_AN_INTERVAL}'),
        ({"mon": "08:00-25:00"}, f'mon: "08:00-25:00" {NOT_AN_INTERVAL}'),
        ({"mon": "\u0966\u096e:00-12:00"}, f'mon: "\u0966\u096e:00-12:00" {NOT_AN_INTERVAL}'),
        ({"mon": "08:00-08:00"}, 'mon: "08:00-08:00" is empty; write "24h" for the whole day'),
        (
            {"mon": "13:00-12:00"},
            (
                'mon: "13:00-12:00" ends before it starts, and as a night over midnight it would '
                "last 23 hours (at most 18)"
            ),
        ),
        (
            {"mon": ["08:00-12:00", "11:00-17:00"]},
            'mon: "11:00-17:00" on Monday overlaps "08:00-12:00" before it',
        ),
        (
            {"mon": "22:00-06:00", "tue": "05:00-12:00"},
            'tue: "05:00-12:00" on Tuesday overlaps "22:00-06:00" before it',
        ),
        (
            {"sun": "22:00-06:00", "mon": "05:00-12:00"},
            'mon: "05:00-12:00" on Monday overlaps "22:00-06:00" before it',
        ),
    ],
)
def test_contradictory_hours(table: Mapping[str, str | Sequence[str]], sentence: str) -> None:
    """Hours that cannot be read or contradict each other are refused in one sentence."""
    with pytest.raises(HoursError) as refused:
        WeeklyHours.parse(table)
    assert str(refused.value) == sentence


def test_day_range_over_the_weekend() -> None:
    """A range of days may run over the end of the week."""
    hours = WeeklyHours.parse({"sat-mon": "08:00-12:00"})
    assert [hours.is_open(at(f"2026-01-{day:02} 09:00")) for day in range(5, 12)] == [
        True, False, False, False, False, True, True,
    ]  # fmt: skip


def test_midnight_as_an_end() -> None:
    """24:00 is the end of the day."""
    hours = WeeklyHours.parse({"mon": "20:00-24:00"})
    assert hours.is_open(at("2026-01-05 23:59"))
    assert not hours.is_open(at("2026-01-06 00:00"))
