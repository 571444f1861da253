"""The settings of hours, holidays, closures, calendars and followed states: good ones and bad."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.unit.config.test_changes import NUMBER, changed, load_text
from tests.unit.config.test_load import GOOD
from textback_ari.config import ConfigError
from textback_ari.rules.closed import FollowedState
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.quiet import Quiet, QuietPolicy

HEAD = GOOD.split("[lines.hours]")[0]


def with_line(more: str) -> str:
    """Return the good file with other settings of its line."""
    return HEAD + more


EVERYTHING = """
holidays = "US-NY"
holidays_open = ["columbus day"]
closed_by = ["Custom:TC1", "!Custom:DAYNIGHT1", "Custom:TC1"]
calendar_file = "acme.ics"
[lines.hours]
mon-fri = "08:00-17:00"
"12-24" = "08:00-12:00"
[[lines.closures]]
starts = 2026-08-03 12:00:00
ends = "2026-08-14"
why = "summer break"
[[lines.closures]]
on = 2026-09-18
[[lines.openings]]
starts = "2026-08-08T09:00:00-04:00"
ends = "2026-08-08 12:00"
"""


def test_everything_together(tmp_path: Path) -> None:
    """All of it reaches the line: dates in TOML's way or as text, on the line's own clock."""
    (tmp_path / "acme.ics").write_text("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")
    (line,) = load_text(tmp_path, with_line(EVERYTHING)).lines
    assert line.closed_by == (
        FollowedState("Custom:TC1"),
        FollowedState("Custom:DAYNIGHT1", inverted=True),
    )
    openings = line.openings

    def why(when: str) -> str:
        return openings.applies(datetime.fromisoformat(when).replace(tzinfo=line.timezone)).why

    assert why("2026-08-03 11:59") == "Monday's hours (08:00-17:00)"
    assert why("2026-08-03 12:00") == "the closure summer break"
    assert why("2026-08-14 23:59") == "the closure summer break"
    assert why("2026-08-08 11:59") == "the opening"
    assert why("2026-09-18 12:00") == "the closure"
    assert why("2026-12-24 09:00") == "the hours of 12-24 (08:00-12:00)"
    assert why("2026-02-12 09:00") == "the public holiday Lincoln's Birthday"
    assert why("2026-10-12 09:00") == "Monday's hours (08:00-17:00)"


MISTAKES = {
    'holidays = "US-ZZ"': 'holidays: "ZZ" is no region of US; there are AK, AL',
    'holidays = "XX"': 'holidays: "XX" is no country whose holidays are known',
    "holidays = 5": "holidays: must be text in quotes; found 5",
    'holidays_open = ["Columbus Day"]': "holidays_open: has no effect without holidays",
    'holidays = "US"\nholidays_open = ["Colombus Day"]': (
        'holidays_open: "Colombus Day" is no public holiday there; did you mean "Columbus Day"?'
    ),
    'closed_by = ["TC1"]': 'closed_by[#1]: "TC1" is not a device state; write it as Asterisk does',
    'closed_by = "Custom:TC1"': "closed_by: must be a list",
    'calendar_file = "none.ics"': 'calendar_file: "none.ics" cannot be read: no such file',
    'calendar_file = "bad.ics"': 'calendar_file: "bad.ics" is no iCalendar file',
    '[[lines.closures]]\nwhy = "x"': (
        'closures[#1]: has either "on" (a whole day) or both "starts" and "ends"'
    ),
    '[[lines.closures]]\non = "2026-02-30"': 'closures[#1].on: "2026-02-30" is not a date',
    '[[lines.closures]]\non = "2026-02-03"\nends = "2026-02-04"': "closures[#1]: has either",
    '[[lines.closures]]\nstarts = "2026-02-05"\nends = "2026-02-03"': (
        "closures[#1]: ends before it starts"
    ),
    '[[lines.openings]]\nstarts = "soon"\nends = "2026-02-03"': (
        'openings[#1].starts: "soon" is not a time'
    ),
    '[[lines.openings]]\nform = "2026-02-03"': "openings[#1].form: there is no such setting",
    '[lines.hours]\nmon = ["08:00-12:00", "11:00-13:00"]': 'hours.mon: "11:00-13:00" on Mon',
    '[lines.hours]\nmon = "08:00-12:00"\nmon-fri = "24h"': "hours.mon-fri: Monday is already given",
    '[lines.hours]\n"2026-02-29" = "closed"': "hours.2026-02-29: is a date that does not exist",
    '[lines.hours]\n"12-24" = "8-12"': 'hours.12-24: "8-12" is not an interval',
    'quiet_hours = "sleep"': 'quiet_hours: "sleep" is not allowed',
    'texting_hours = "8-21"': 'texting_hours: "8-21" is not an interval; write "08:00-12:00"',
    'texting_hours = "closed"': 'texting_hours: "closed" names no hours of a week; write "08:00-2',
    "texting_hours = 8": 'texting_hours: must be "08:00-12:00" or a list of such; found 8',
    'hold_give_up_after = "2d"': 'hold_give_up_after: "2d" is out of range; allowed are 1m to 12h',
    'texting_hours_in = "DE"': 'texting_hours_in: must be a table, as in { "DE" = "08:00-20:00" }',
    'texting_hours_in = { "US-ZZ" = "08:00-20:00" }': (
        'texting_hours_in: "US-ZZ" is no place; write a country\'s two letters ("DE") or a US state'
    ),
    'texting_hours_in = { "DE-BY" = "08:00-20:00" }': 'texting_hours_in: "DE-BY" is no place',
    'texting_hours_in = { "DE" = "20:00-8" }': 'texting_hours_in: DE: "20:00-8" is not an interval',
    'texting_hours_in = { "DE" = { mo = "24h" } }': "texting_hours_in: DE: mo: is not a day",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes(tmp_path: Path, mistake: str) -> None:
    """Each mistake is one sentence that names file, line and key."""
    (tmp_path / "bad.ics").write_text("BEGIN:NONSENSE")
    with pytest.raises(ConfigError) as refused:
        load_text(tmp_path, with_line(mistake))
    (problem,) = refused.value.problems
    start = f"{tmp_path}/textback.toml: lines[+12125550100]."
    assert problem.startswith(start + MISTAKES[mistake])


def test_hours_of_recipients(tmp_path: Path) -> None:
    """Quiet hours, their span and the places with hours of their own are those of the file."""
    (policy,) = load_text(tmp_path, GOOD).lines
    written = (
        'quiet_hours = "hold"\ntexting_hours = { mon-fri = "09:00-20:00", sat = "10:00-18:00" }\n'
        'texting_hours_in = { "us-fl" = "09:00-19:00", "DE" = "08:00-20:00" }\n'
        'hold_give_up_after = "1h"'
    )
    assert policy.quiet == QuietPolicy()
    (policy,) = load_text(tmp_path, with_line(written)).lines
    assert policy.quiet == QuietPolicy(
        do=Quiet.HOLD,
        texting=WeeklyHours.parse({"mon-fri": "09:00-20:00", "sat": "10:00-18:00"}),
        places={
            "US-FL": WeeklyHours.parse({"mon-sun": "09:00-19:00"}),
            "DE": WeeklyHours.parse({"mon-sun": "08:00-20:00"}),
        },
        hold_give_up_after=3_600.0,
    )


def test_too_many_closures_are_refused(tmp_path: Path) -> None:
    """A list without end is no list of closures."""
    settings = load_text(tmp_path, GOOD)
    with pytest.raises(ConfigError, match="closures: has more than 500 entries"):
        settings.book.check(NUMBER, "closures", [{"on": "2026-02-03"}] * 501, [])


def test_an_owner_closes_a_line_once(tmp_path: Path) -> None:
    """Closures and holidays can be an owner's changes like any other."""
    settings = load_text(tmp_path, GOOD)
    (line,), refused = settings.book.lines(
        changed(("closures", [{"on": "2026-02-03"}]), ("holidays", "US"))
    )
    assert not refused
    noon = datetime(2026, 2, 3, 11, tzinfo=line.timezone)
    assert line.openings.applies(noon).why == "the closure"
    assert line.openings.applies(noon.replace(month=12, day=25)).open is False


def test_a_calendar_that_breaks_later_keeps_its_line_and_its_owners_changes(
    tmp_path: Path,
) -> None:
    """While the program runs a broken calendar costs nothing that was known."""
    file = tmp_path / "acme.ics"
    file.write_text("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")
    book = load_text(tmp_path, with_line('calendar_file = "acme.ics"')).book
    file.write_text("broken")
    (line,), refused = book.lines(changed(("agent", "Kim")))
    assert (line.agent, refused) == ("Kim", ())
    assert list(book.calendars.problems()) == [file]
