"""What a person types to narrow down the list of calls."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from textback_ari.calls.outcome import Cause, Ending, Kind
from textback_ari.cli import filters
from textback_ari.private import Number
from textback_ari.rules.policy import LinePolicy

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=ZONE)
LINES = (
    LinePolicy(Number("+12125550100"), "Acme", ZONE, "US", dids=("front",)),
    LinePolicy(Number("+442071838750"), "Acme", ZONE, "GB"),
)


@pytest.mark.parametrize("typed", ["+12125550100", "2125550100", "front"])
def test_line(typed: str) -> None:
    """A line goes by its number in any spelling, or by its DID."""
    assert filters.a_line(typed, LINES) == "+12125550100"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+12015550123", "+12015550123"),
        ("(201) 555-0123", "+12015550123"),
        ("020 7183 8750", "+442071838750"),
    ],
)
def test_number(typed: str, number: str) -> None:
    """A caller's number is read as in the lines' countries."""
    assert filters.a_number(typed, LINES) == number


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("90s", datetime(2026, 11, 24, 14, 58, 30, tzinfo=ZONE)),
        ("2h", datetime(2026, 11, 24, 13, 0, tzinfo=ZONE)),
        ("3d", datetime(2026, 11, 21, 15, 0, tzinfo=ZONE)),
        ("9:05", datetime(2026, 11, 24, 9, 5, tzinfo=ZONE)),
        ("2026-11-23", datetime(2026, 11, 23, tzinfo=ZONE)),
        ("2026-11-23 14:30", datetime(2026, 11, 23, 14, 30, tzinfo=ZONE)),
        ("2026-11-23T14:30Z", datetime(2026, 11, 23, 9, 30, tzinfo=ZONE)),
    ],
)
def test_instant(typed: str, told: datetime) -> None:
    """Times are meant on this machine's clock unless they say otherwise."""
    assert filters.an_instant("since", typed, NOW) == told.timestamp()


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [("missed", Kind.MISSED), ("busy", Cause.BUSY), ("voicemail_left", Ending.VOICEMAIL_LEFT)],
)
def test_outcome(typed: str, outcome: Kind | Cause | Ending) -> None:
    """Kinds, causes and endings go by the names that the list shows."""
    assert filters.an_outcome(typed) is outcome


def test_nonsense() -> None:
    """What cannot be understood is quoted with what is allowed."""
    with pytest.raises(filters.FilterError, match="'5' is no line"):
        filters.a_line("5", LINES)
    with pytest.raises(filters.FilterError, match="'xyz' is not a telephone number"):
        filters.a_number("xyz", LINES)
    for typed in ("soon", "25:00", "2026-13-01", "\u0661h"):
        with pytest.raises(filters.FilterError, match=r"--until: .* is no time"):
            filters.an_instant("until", typed, NOW)
    with pytest.raises(filters.FilterError, match="'rude' is none; there are answered"):
        filters.an_outcome("rude")
