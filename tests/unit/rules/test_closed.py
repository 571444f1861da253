"""By what a line was closed: the PBX's tag, its device states, or the line's own hours."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.rules.closed import FollowedState, applies_to
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.openings import Openings

OFFICE = Openings(WeeklyHours.parse({"mon-fri": "08:00-17:00"}))
IN = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("America/New_York"))
OUT = IN.replace(hour=20)
TC1 = FollowedState("Custom:TC1")
NIGHT = FollowedState("Custom:DAYNIGHT1")
UPSIDE = FollowedState("Custom:TC1", inverted=True)

Case = tuple[tuple[FollowedState, ...], str, Mapping[str, str], datetime, bool, str]
CASES: Mapping[str, Case] = {
    "hours, open": ((), "", {}, IN, True, "Tuesday's hours (08:00-17:00)"),
    "hours, closed": ((), "", {}, OUT, False, "the line's hours"),
    "a tag": ((), "holiday", {}, IN, False, "the PBX's tag holiday"),
    "a tag that means nothing": ((), "vip", {}, IN, True, "Tuesday's hours (08:00-17:00)"),
    "on": ((TC1,), "", {"Custom:TC1": "INUSE"}, IN, False, "the PBX's Custom:TC1 (INUSE)"),
    "off": ((TC1,), "", {"Custom:TC1": "NOT_INUSE"}, OUT, True, "the PBX's Custom:TC1 (NOT_INUSE)"),
    "inverted, on": (
        (UPSIDE,),
        "",
        {"Custom:TC1": "INUSE"},
        OUT,
        True,
        "the PBX's Custom:TC1 (INUSE)",
    ),
    "inverted, off": (
        (UPSIDE,),
        "",
        {"Custom:TC1": "NOT_INUSE"},
        IN,
        False,
        "the PBX's Custom:TC1 (NOT_INUSE)",
    ),
    "not seen": (
        (TC1,),
        "",
        {},
        OUT,
        False,
        "the line's hours; not known was Custom:TC1",
    ),
    "unknown on the PBX": (
        (TC1,),
        "",
        {"Custom:TC1": "UNKNOWN"},
        IN,
        True,
        "Tuesday's hours (08:00-17:00); not known was Custom:TC1",
    ),
    "one of two on": (
        (TC1, NIGHT),
        "",
        {"Custom:DAYNIGHT1": "INUSE"},
        IN,
        False,
        "the PBX's Custom:DAYNIGHT1 (INUSE)",
    ),
    "one off, the other unknown": (
        (TC1, NIGHT),
        "",
        {"Custom:TC1": "NOT_INUSE"},
        OUT,
        False,
        "the line's hours; not known was Custom:DAYNIGHT1",
    ),
    "both off": (
        (TC1, NIGHT),
        "",
        {"Custom:TC1": "NOT_INUSE", "Custom:DAYNIGHT1": "NOT_INUSE"},
        OUT,
        True,
        "the PBX's Custom:TC1 (NOT_INUSE), Custom:DAYNIGHT1 (NOT_INUSE)",
    ),
    "the tag wins": (
        (TC1,),
        "after_hours",
        {"Custom:TC1": "NOT_INUSE"},
        IN,
        False,
        "the PBX's tag after_hours",
    ),
    "a state of something else": (
        (TC1,),
        "",
        {"Custom:TC2": "INUSE"},
        IN,
        True,
        "Tuesday's hours (08:00-17:00); not known was Custom:TC1",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_by_what(name: str) -> None:
    """Tag, states, hours: the first that says something decides, and it is named."""
    followed, tag, states, began, is_open, why = CASES[name]
    applies = applies_to(OFFICE, followed, tag, states, began)
    assert (applies.open, applies.why) == (is_open, why)


STATES = st.sampled_from(["INUSE", "NOT_INUSE", "UNKNOWN", "INVALID", "UNAVAILABLE", "BUSY", ""])


@given(STATES, st.booleans(), st.sampled_from([IN, OUT]))
def test_inversion_and_the_unknown(state: str, inverted: bool, began: datetime) -> None:
    """A state that tells decides, the other way round when inverted; any other leaves the hours."""
    followed = FollowedState("Custom:TC1", inverted)
    applies = applies_to(OFFICE, (followed,), "", {"Custom:TC1": state}, began)
    if state in {"INUSE", "BUSY"}:
        assert applies.open is inverted
    elif state == "NOT_INUSE":
        assert applies.open is not inverted
    else:
        assert applies.open is (began == IN)
        assert "not known" in applies.why
