"""Open or closed with every exception, why, and when next: tables, clock changes, properties."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textback_ari.messages.languages import Language
from textback_ari.messages.opening import opening_words
from textback_ari.rules.dates import PublicHolidays, Span
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.openings import Openings, read_timetable

NEW_YORK = ZoneInfo("America/New_York")
ZONES = {
    "America/New_York": ("2026-03-08", "2026-11-01"),
    "Europe/Berlin": ("2026-03-29", "2026-10-25"),
    "Australia/Lord_Howe": ("2026-10-04", "2026-04-05"),
    "Australia/Sydney": ("2026-10-04", "2026-04-05"),
    "America/Santiago": ("2026-09-06", "2026-04-05"),
}
OFFICE = {"mon-fri": ["08:00-12:00", "13:00-17:30"]}


def at(text: str, zone: ZoneInfo = NEW_YORK) -> datetime:
    """Return an instant from the time on the wall."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def span(start: str, end: str, why: str = "") -> Span:
    """Return a time between two on the wall."""
    return Span(at(start).timestamp(), at(end).timestamp(), why)


def a_line(**hours: object) -> Openings:
    """Return an office in New York with everything out of the ordinary."""
    table = read_timetable(
        {**OFFICE, "12-24": "08:00-12:00", "2026-12-31": "closed", "2026-07-03": "09:00-11:00"}
    )
    return Openings(
        week=table.week,
        special=table.special,
        holidays=PublicHolidays("US", "", frozenset({"Columbus Day"})),
        closures=(span("2026-08-03 12:00", "2026-08-15", "summer break"),),
        openings=(span("2026-08-08 09:00", "2026-08-08 12:00", "stocktaking sale"),),
        calendar=(span("2026-09-18 10:00", "2026-09-18 15:00", "staff outing"),),
    )


CASES = {
    # the week
    "2026-11-24 09:00": (True, "Tuesday's hours (08:00-12:00)"),
    "2026-11-24 12:30": (False, "the line's hours"),
    "2026-11-28 09:00": (False, "the line's hours"),
    # public holidays, and one on which it is open
    "2026-11-26 09:00": (False, "the public holiday Thanksgiving Day"),
    "2026-12-25 09:00": (False, "the public holiday Christmas Day"),
    "2026-10-12 09:00": (True, "Monday's hours (08:00-12:00)"),
    # dates of their own, each year and once, on a holiday too
    "2026-12-24 09:00": (True, "the hours of 12-24 (08:00-12:00)"),
    "2027-12-24 13:30": (False, "the hours of 12-24"),
    "2026-12-31 09:00": (False, "the hours of 2026-12-31"),
    "2027-12-31 09:00": (False, "the public holiday New Year's Day (observed)"),
    "2026-07-03 10:00": (True, "the hours of 2026-07-03 (09:00-11:00)"),
    # one-off closures and openings
    "2026-08-03 11:59": (True, "Monday's hours (08:00-12:00)"),
    "2026-08-03 13:30": (False, "the closure summer break"),
    "2026-08-08 10:00": (True, "the opening stocktaking sale"),
    "2026-08-08 12:00": (False, "the closure summer break"),
    "2026-08-17 09:00": (True, "Monday's hours (08:00-12:00)"),
    # the calendar
    "2026-09-18 09:59": (True, "Friday's hours (08:00-12:00)"),
    "2026-09-18 14:00": (False, "the calendar's staff outing"),
    "2026-09-18 15:00": (True, "Friday's hours (13:00-17:30)"),
}


@pytest.mark.parametrize("when", CASES)
def test_what_applies(when: str) -> None:
    """The strongest word on an instant decides, and says what it is."""
    applies = a_line().applies(at(when))
    assert (applies.open, applies.why) == CASES[when]


@pytest.mark.parametrize(
    ("closed_at", "opens"),
    [
        ("2026-11-24 12:10", "today at 13:00"),
        ("2026-11-25 18:00", "Friday at 8:00"),  # over Thanksgiving
        ("2026-12-24 12:30", "Monday at 8:00"),  # over Christmas, a Friday
        ("2026-12-30 18:00", "Monday at 8:00"),  # a closed date, New Year, a weekend
        ("2026-08-03 13:30", "Saturday at 9:00"),  # the opening within the closure
        ("2026-08-08 12:30", "on August 17 at 8:00"),  # not the Monday that comes first
        ("2026-09-18 12:00", "today at 15:00"),
        ("2026-09-18 18:00", "Monday at 8:00"),
    ],
)
def test_opening_follows_holidays_and_closures(closed_at: str, opens: str) -> None:
    """`{opening}` names the first time at which the line is really open again."""
    instant = at(closed_at)
    assert opening_words(a_line().next_opening(instant), instant, Language.EN) == opens


def test_a_night_goes_on_into_a_holiday() -> None:
    """What begins on a day belongs to it: the bar closes at four on Christmas morning."""
    week = WeeklyHours.parse({"mon-sun": "20:00-04:00"})
    bar = Openings(week, holidays=PublicHolidays("US"))
    assert bar.is_open(at("2026-12-25 03:59"))
    assert not bar.is_open(at("2026-12-25 20:30"))
    assert not bar.is_open(at("2026-12-26 03:59"))
    assert bar.next_opening(at("2026-12-25 04:00")) == at("2026-12-26 20:00")


def test_a_line_without_hours_is_closed_by_exceptions_only() -> None:
    """Open day and night, but for the holiday: it opens again at midnight."""
    line = Openings(holidays=PublicHolidays("US"))
    assert line.applies(at("2026-12-24 23:59")).why == "the line's hours"
    assert not line.is_open(at("2026-12-25 00:00"))
    assert line.next_opening(at("2026-12-24 12:00")) == at("2026-12-26 00:00")
    assert line.next_change(at("2026-12-24 12:00")) == at("2026-12-25 00:00")
    assert Openings().next_opening(at("2026-12-24 12:00")) is None
    assert Openings().next_change(at("2026-12-24 12:00")) is None


def test_closed_for_good_never_opens() -> None:
    """A line whose hours never come again has no opening, and the question ends."""
    line = Openings(WeeklyHours.parse(OFFICE), closures=(span("2026-01-01", "2036-01-01"),))
    assert line.next_opening(at("2026-02-02 09:00")) is None


def test_a_day_is_told_with_its_reasons() -> None:
    """A day lists its open times, cut at midnight, and by what the rest is closed."""
    blocks, closed = a_line().of_day(date(2026, 9, 18), NEW_YORK)
    assert [(f"{b.start:%H:%M}", f"{b.end:%H:%M}") for b in blocks] == [
        ("08:00", "10:00"),
        ("15:00", "17:30"),
    ]
    assert closed == "the calendar's staff outing"
    assert a_line().of_day(date(2026, 11, 26), NEW_YORK) == (
        [],
        "the public holiday Thanksgiving Day",
    )
    week = WeeklyHours.parse({"thu": "20:00-04:00"})
    (night,), _ = Openings(week).of_day(date(2026, 1, 9), NEW_YORK)
    assert (night.start, night.end) == (at("2026-01-09 00:00"), at("2026-01-09 04:00"))


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("change", [0, 1])
def test_both_clock_changes_leave_the_wall_clock_right(zone: str, change: int) -> None:
    """Quarter by quarter round each change it agrees with the week's own hours."""
    here = ZoneInfo(zone)
    week = WeeklyHours.parse(
        {"mon-fri": ["08:00-12:00", "13:00-17:30"], "sat": "22:00-01:00", "sun": "01:30-03:30"}
        if change
        else {"mon-sun": "20:00-04:00"}
    )
    line = Openings(week)
    start = datetime.fromisoformat(ZONES[zone][change]).replace(tzinfo=here) - timedelta(days=1)
    instant = start.astimezone(UTC)
    for quarter in range(4 * 60):
        local = (instant + timedelta(minutes=15 * quarter)).astimezone(here)
        assert line.is_open(local) is week.is_open(local), local
        assert line.next_opening(local) == week.next_opening(local), local


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("change", [0, 1])
def test_a_closed_date_on_a_clock_change_is_closed_all_of_it(zone: str, change: int) -> None:
    """A date of 23 or 25 hours is closed from its first instant to its last."""
    here = ZoneInfo(zone)
    day = date.fromisoformat(ZONES[zone][change])
    if (zone, change) == ("America/Santiago", 1):
        day -= timedelta(days=1)  # the hour before midnight comes twice
    line = Openings(special=read_timetable({day.isoformat(): "closed"}).special)
    before = datetime.combine(day - timedelta(days=1), datetime.max.time(), here)
    opens = line.next_opening(before)
    assert opens is not None
    assert opens.date() == day + timedelta(days=1)
    assert (opens.hour, opens.minute) == (0, 0)
    assert line.is_open(before)
    closes = line.next_change(before)
    assert closes is not None
    hours = (opens.astimezone(UTC) - closes.astimezone(UTC)).total_seconds() / 3600
    shift = abs(hours - 24)
    assert shift in {0.5, 1.0}


SPANS = st.tuples(st.integers(0, 20 * 96), st.integers(1, 400)).map(
    lambda p: Span(
        (at("2026-10-20") + timedelta(0)).timestamp() + p[0] * 900,
        at("2026-10-20").timestamp() + (p[0] + p[1]) * 900,
        "x",
    )
)
WEEKS = st.sampled_from(
    [None, OFFICE, {"mon-sun": "24h"}, {"thu-sat": "20:00-04:00"}, {"sun": "22:00-06:00"}]
)


@settings(deadline=None, max_examples=60)
@given(
    WEEKS,
    st.lists(SPANS, max_size=3),
    st.lists(SPANS, max_size=2),
    st.lists(SPANS, max_size=2),
    st.integers(0, 20 * 96),
)
def test_the_next_opening_is_the_first(
    week: dict[str, str] | None,
    closures: list[Span],
    openings: list[Span],
    calendar: list[Span],
    quarter: int,
) -> None:
    """Between an instant and the next opening no closed time is followed by an open one."""
    line = Openings(
        WeeklyHours.parse(week) if week else None,
        special=read_timetable({"2026-10-31": "10:00-14:00"}).special,
        holidays=PublicHolidays("US"),
        closures=tuple(closures),
        openings=tuple(openings),
        calendar=tuple(calendar),
    )
    start = datetime.fromtimestamp(at("2026-10-20").timestamp() + quarter * 900, NEW_YORK)
    opening = line.next_opening(start)
    if opening is not None:
        just_before = (opening.astimezone(UTC) - timedelta(seconds=1)).astimezone(NEW_YORK)
        assert line.is_open(opening)
        assert not line.is_open(just_before)
    change = line.next_change(start)
    if change is not None:
        assert line.is_open(change) is not line.is_open(start)
    before = line.is_open(start)
    for step in range(1, 300):
        instant = (start.astimezone(UTC) + timedelta(minutes=15 * step)).astimezone(NEW_YORK)
        if opening is not None and instant >= opening:
            break
        now = line.is_open(instant)
        assert not (now and not before), instant
        before = now
