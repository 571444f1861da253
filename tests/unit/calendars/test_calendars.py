"""iCalendar files: what closes a line, and what broken and hostile ones do."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from textback_ari.calendars import CalendarError, CalendarFiles
from textback_ari.calendars.expand import UnusableError, closed_times

NEW_YORK = ZoneInfo("America/New_York")
SINCE = datetime(2026, 1, 1, tzinfo=NEW_YORK)
UNTIL = datetime(2027, 1, 1, tzinfo=NEW_YORK)


def ics(*events: str) -> bytes:
    """Return a calendar with these events."""
    body = "".join(
        f"BEGIN:VEVENT\nUID:{n}\nDTSTAMP:20260101T000000Z\n{event}\nEND:VEVENT\n"
        for n, event in enumerate(events)
    )
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def expand(*events: str) -> list[tuple[str, str, str]]:
    """Return the closed times on the wall in New York."""
    return [
        (
            f"{datetime.fromtimestamp(start, NEW_YORK):%m-%d %H:%M}",
            f"{datetime.fromtimestamp(end, NEW_YORK):%m-%d %H:%M}",
            name,
        )
        for start, end, name in closed_times(ics(*events), NEW_YORK, SINCE, UNTIL)
    ]


def test_whole_days_are_the_lines_own() -> None:
    """An all-day event closes from midnight to midnight in the line's zone, its end left out."""
    assert expand("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas") == [
        ("12-24 00:00", "12-27 00:00", "Christmas")
    ]


def test_times_with_and_without_a_zone() -> None:
    """A time without a zone is the line's; one in UTC or another zone is what it says."""
    assert expand(
        "DTSTART:20260601T120000\nDTEND:20260601T150000",
        "DTSTART:20260602T160000Z\nDURATION:PT2H",
        "DTSTART;TZID=Europe/Berlin:20260603T180000\nDTEND;TZID=Europe/Berlin:20260603T190000",
    ) == [
        ("06-01 12:00", "06-01 15:00", ""),
        ("06-02 12:00", "06-02 14:00", ""),
        ("06-03 12:00", "06-03 13:00", ""),
    ]


def test_repeated_events_keep_their_wall_clock_and_their_exceptions() -> None:
    """A weekly event is at the same time of day across the clock change, without its EXDATE."""
    found = expand(
        "DTSTART;TZID=America/New_York:20261020T120000\n"
        "DTEND;TZID=America/New_York:20261020T130000\n"
        "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=America/New_York:20261027T120000"
    )
    assert [start for start, _, _ in found] == ["10-20 12:00", "11-03 12:00", "11-10 12:00"]


@pytest.mark.parametrize("word", ["STATUS:CANCELLED", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT"])
def test_what_does_not_close(word: str) -> None:
    """Cancelled, tentative and free events close nothing."""
    assert expand(f"DTSTART;VALUE=DATE:20261224\n{word}") == []


def test_a_name_is_shown_without_control_characters() -> None:
    """An event's name is one bounded line."""
    ((_, _, name),) = expand("DTSTART;VALUE=DATE:20261224\nSUMMARY:a\\nb\x1b[31m" + "x" * 200)
    assert name.isprintable()
    assert len(name) <= 80


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is no iCalendar file"),
        (b"hello", "is no iCalendar file"),
        (b"\xff\xfe\x00", "is no iCalendar file"),
        (ics()[:-10], "is no iCalendar file"),
        (b"BEGIN:VEVENT\r\nEND:VEVENT\r\n", "is no iCalendar file: it does not begin"),
        (ics("SUMMARY:no start"), "has an event that cannot be read"),
        (ics("DTSTART:20260101T120000\nRRULE:FREQ=FOO"), ""),
        (ics(*["DTSTART;VALUE=DATE:20260101"] * 5001), "has 5001 events; at most 5000"),
        (
            ics("DTSTART:20260101T000000\nDURATION:PT1M\nRRULE:FREQ=HOURLY"),
            "closes the line more than 2000 times",
        ),
    ],
)
def test_broken_calendars(data: bytes, says: str) -> None:
    """What cannot be used is refused with a sentence."""
    with pytest.raises(UnusableError) as refused:
        closed_times(data, NEW_YORK, SINCE, UNTIL)
    assert str(refused.value).startswith(says)
    assert str(refused.value).isprintable()


def next_year() -> str:
    """Return a day that any look a year ahead has in it."""
    return f"{datetime.now(UTC) + timedelta(days=100):%Y%m%d}"


def test_a_file_is_read_again_once_it_changes(tmp_path: Path) -> None:
    """A file's times are kept until it changes; broken, it is told of and the last good stay."""
    file = tmp_path / "acme.ics"
    file.write_bytes(ics(f"DTSTART;VALUE=DATE:{next_year()}"))
    files = CalendarFiles(tmp_path)
    (span,) = files.closed_times("acme.ics", NEW_YORK)
    assert 82_000 < span.end - span.start < 91_000
    assert not files.outdated()
    file.write_bytes(b"broken")
    assert files.outdated()
    for _ in range(2):
        with pytest.raises(CalendarError, match="is no iCalendar file"):
            files.closed_times("acme.ics", NEW_YORK)
    assert files.last_good("acme.ics", NEW_YORK) == (span,)
    assert list(files.problems()) == [file]
    file.unlink()
    assert files.outdated()
    with pytest.raises(CalendarError, match="cannot be read: no such file"):
        files.closed_times("acme.ics", NEW_YORK)
    file.write_bytes(ics())
    assert files.closed_times("acme.ics", NEW_YORK) == ()
    assert files.problems() == {}


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """A file over a mebibyte is refused before anything looks into it."""
    (tmp_path / "huge.ics").write_bytes(b"x" * (1024 * 1024 + 1))
    with pytest.raises(CalendarError, match="is larger than 1 MiB"):
        CalendarFiles(tmp_path).closed_times("huge.ics", NEW_YORK)


@pytest.mark.timeout(90)
def test_a_hostile_repetition_is_cut_off(tmp_path: Path) -> None:
    """An event each second for ever costs ten seconds of a child process, and a sentence."""
    (tmp_path / "bomb.ics").write_bytes(
        ics("DTSTART:20200101T000000\nDURATION:PT1S\nRRULE:FREQ=SECONDLY")
    )
    began, before = time.monotonic(), os.times()
    with pytest.raises(CalendarError, match=r"in reasonable time|too much memory"):
        CalendarFiles(tmp_path).closed_times("bomb.ics", NEW_YORK)
    used = os.times()
    assert time.monotonic() - began < 30
    assert used.children_user - before.children_user < 15
