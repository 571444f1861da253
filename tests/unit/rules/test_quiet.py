"""Quiet hours: tables of cases for places and for the rule, and what holds for every instant."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import geocoder, parse

from tests.unit.rules.test_decide import LINE, a_call
from textback_ari.private import Number, RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.quiet import AREA_CODES, STATES, QuietHours, allowed_from, is_quiet
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Facts, Verdict

NEW_YORK = ZoneInfo("America/New_York")
NAMES = {
    "Connecticut": "CT",
    "Florida": "FL",
    "Maryland": "MD",
    "Mississippi": "MS",
    "New Jersey": "NJ",
    "Oklahoma": "OK",
    "Rhode Island": "RI",
    "Texas": "TX",
}


def at(when: str, zone: ZoneInfo = NEW_YORK) -> float:
    """Return an instant on a wall clock."""
    return datetime.fromisoformat(when).replace(tzinfo=zone).timestamp()


@pytest.mark.parametrize(
    ("number", "when", "quiet"),
    [
        ("+12125550123", "2026-01-05 07:59", True),
        ("+12125550123", "2026-01-05 08:00", False),
        ("+12125550123", "2026-01-05 20:59", False),
        ("+12125550123", "2026-01-05 21:00", True),
        ("+12015550123", "2026-01-05 20:00", True),  # New Jersey
        ("+12035550123", "2026-01-05 08:30", True),  # Connecticut
        ("+12145550123", "2026-01-05 09:59", True),  # Texas: 8:59 there
        ("+12145550123", "2026-01-05 10:00", False),
        ("+12145550123", "2026-01-04 12:59", True),  # and Sunday
        ("+12145550123", "2026-01-04 13:00", False),
        ("+14015550123", "2026-01-05 17:59", False),  # Rhode Island
        ("+14015550123", "2026-01-04 17:00", True),
        ("+12135550123", "2026-01-05 10:59", True),  # Los Angeles: 7:59 there
        ("+12135550123", "2026-01-05 23:59", False),
        ("+18005550123", "2026-01-05 12:00", True),  # may be anywhere from Samoa to Newfoundland
        ("+4915112345678", "2026-01-05 14:59", False),  # 20:59 in Berlin
        ("+4915112345678", "2026-01-05 15:00", True),
        ("+447700900123", "2026-01-05 12:00", False),  # no zone known: the line's
    ],
)
def test_hours_of_places(number: str, when: str, quiet: bool) -> None:
    """The number's zones and the state of its area code say which hours are quiet."""
    assert is_quiet(Number(number), at(when), NEW_YORK) is quiet


def test_area_codes_are_those_of_the_geocoder() -> None:
    """The table of area codes is what phonenumbers' geocoder says of those states."""
    found = {}
    for code in map(str, range(201, 990)):
        said = geocoder.description_for_number(parse(f"+1{code}5550100"), "en")
        short = re.search(r", ([A-Z]{2})$", said)
        state = NAMES.get(said) or (short[1] if short else "")
        if state in STATES:
            found[code] = state
    assert found == AREA_CODES


def verdict_on(choice: QuietHours, when: str, caller: str = "+12125550199") -> Verdict:
    """Return the verdict on a call that ended at a time, of a line always open."""
    line = replace(LINE, quiet_hours=choice, hours=None)
    call = a_call(at=at(when), caller=RawNumber(caller))
    return decide(line, frozenset(), call, Facts(), call.ended_at, 0.0)


def test_night_call_is_sent_held_or_skipped() -> None:
    """At night the line's choice decides; a held text leaves in the morning, and in time then."""
    sent = verdict_on(QuietHours.SEND, "2026-01-05 23:00").text
    assert sent is not None
    assert (sent.held, sent.due_at) == (False, at("2026-01-05 23:00:40"))
    held = verdict_on(QuietHours.HOLD, "2026-01-05 23:00").text
    assert held is not None
    assert (held.held, held.due_at) == (True, at("2026-01-06 08:00"))
    assert held.give_up_at == held.due_at + 80.0
    skipped = verdict_on(QuietHours.SKIP, "2026-01-05 23:00")
    assert (skipped.reason, skipped.callback) == (Reason.QUIET_HOURS, True)


@pytest.mark.parametrize("choice", QuietHours)
def test_day_call_is_texted(choice: QuietHours) -> None:
    """By day every choice sends at once."""
    text = verdict_on(choice, "2026-01-05 12:00").text
    assert text is not None
    assert not text.held


def test_text_that_could_leave_late_into_the_night_is_held() -> None:
    """What is due before nine and may still leave after nine is held."""
    text = verdict_on(QuietHours.HOLD, "2026-01-05 20:58:30").text
    assert text is not None
    assert text.due_at == at("2026-01-06 08:00")


def test_who_asked_is_texted_at_any_hour() -> None:
    """A caller who pressed a key for a text gets it at night, too."""
    call = a_call(at=at("2026-01-05 23:00"), tag="text_me")
    line = replace(LINE, quiet_hours=QuietHours.SKIP)
    assert decide(line, frozenset(), call, Facts(), call.ended_at, 0.0).text is not None


@settings(max_examples=50)
@given(
    st.floats(at("2026-01-01 00:00"), at("2026-12-31 00:00")),
    st.sampled_from(["+12125550123", "+12145550123", "+14015550123", "+4915112345678"]),
    st.floats(1, 120),
)
def test_release_is_the_first_time_that_is_allowed(now: float, number: str, lasting: float) -> None:
    """A release is never in quiet hours, nor before; a quarter of an hour earlier would be."""
    there = Number(number)
    release = allowed_from(there, now, lasting, NEW_YORK)
    assert release is not None
    assert release >= now
    for instant in (release, release + lasting):
        assert not is_quiet(there, instant, NEW_YORK)
    if release > now:
        earlier = max(now, release - 900.0)
        assert is_quiet(there, earlier, NEW_YORK) or is_quiet(there, earlier + lasting, NEW_YORK)
