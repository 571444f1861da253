"""A line of the journal: what it tells, and what is not taken for one."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.calls.following import SETTINGS
from textback_ari.asterisk import journal
from textback_ari.calls.call import FinishedCall
from textback_ari.calls.tracker import CallTracker

DIALPLAN = Path(__file__).parents[3] / "dialplan" / "extensions-textback.conf"
KEY = "1795490479.6"
ENDED = 1_795_490_490


def line(**told: str) -> str:
    """Return a line as the hook writes it, about a call that rang out, with some fields changed."""
    fields = {
        "version": "1",
        "ended": str(ENDED),
        "started": str(ENDED - 10),
        "channel": "PJSIP/trunk-00000006",
        "did": "2125550100",
        "fromdid": "",
        "from": "+12015550123",
        "pres": "allowed_not_screened",
        "dialstatus": "NOANSWER",
        "vmstatus": "",
        "answeredtime": "",
        "hangupcause": "16",
        "queuestatus": "",
        "abandoned": "",
        "reason": "",
        "peer": "",
        "linkedid": KEY,
        "state": "Ring",
        "fax": "",
        "confirm": "",
        "handed": "",
        "stir": "",
    }
    assert set(told) <= set(fields)
    return "^".join((fields | told).values())


def recovered(**told: str) -> FinishedCall:
    """Return the call that a tracker makes of a line."""
    tracker = CallTracker(SETTINGS)
    (call,) = tracker.feed(journal.read(KEY, line(**told), 0.0))
    assert isinstance(call, FinishedCall)
    assert tracker.footprint() == 0
    return call


def test_fields_are_those_of_the_dialplan() -> None:
    """The dialplan's own list of the fields is the one that is read, in the same order."""
    text = DIALPLAN.read_text()
    told = re.search(r"Its fields: (.*?)\n same", text, re.DOTALL)
    assert told
    words = re.sub(r"\(.*?\)|;|\n", " ", told[1], flags=re.DOTALL)
    known = ("version", *journal._FIELDS, *journal._LATER_FIELDS)
    names = [name.strip() for name in words.split("^")]
    assert names == [{"start": "started"}.get(name, name) for name in known]
    written = re.search(r"Set\(DB\(textback/.*?\)=(.*)\)\n", text)
    assert written
    assert written[1].count("^") == len(known) - 1


def test_call_is_recovered_with_all_that_the_line_tells() -> None:
    """Who called whom, when and how it ended comes out as if it had been watched."""
    call = recovered()
    assert (call.pbx, call.channel_id, call.trunk) == ("main", KEY, "PJSIP/trunk")
    assert (call.caller.raw, call.did) == ("+12015550123", "2125550100")
    assert call.presentation == "allowed_not_screened"
    assert (call.started_at, call.ended_at) == (ENDED - 10, ENDED)
    assert call.hooked
    assert call.linkedid == KEY
    assert [step.what for step in call.evidence] == ["call_began", "journal_read", "ended"]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ({}, "missed (no_answer, pbx_hung_up)"),
        ({"dialstatus": "CANCEL"}, "missed (abandoned, caller_hung_up)"),
        ({"dialstatus": "BUSY", "hangupcause": "17"}, "missed (busy, pbx_hung_up)"),
        ({"dialstatus": "CHANUNAVAIL"}, "missed (unreachable, pbx_hung_up)"),
        ({"dialstatus": "CHANUNAVAIL", "hangupcause": "21"}, "missed (declined, pbx_hung_up)"),
        ({"vmstatus": "SUCCESS", "state": "Up"}, "missed (no_answer, voicemail_left)"),
        ({"dialstatus": "", "vmstatus": "FAILED"}, "missed (voicemail_only, voicemail_empty)"),
        ({"dialstatus": "", "reason": "after_hours"}, "missed (menu_only, announcement)"),
        ({"dialstatus": "", "state": "Up"}, "missed (menu_only, announcement)"),
        ({"dialstatus": "", "abandoned": "TRUE"}, "missed (queue_abandoned, caller_hung_up)"),
        ({"dialstatus": "ANSWER", "answeredtime": "3", "peer": "102", "state": "Up"}, "answered"),
        (
            {"dialstatus": "ANSWER", "answeredtime": "0", "peer": "102", "state": "Up"},
            "missed (no_answer, pbx_hung_up)",
        ),
        ({"dialstatus": "ANSWER", "answeredtime": "9", "peer": "f@me", "state": "Up"}, "unknown"),
        ({"dialstatus": "ANSWER", "peer": "102", "state": "Up"}, "unknown"),
        ({"dialstatus": "", "answeredtime": "9", "state": "Up"}, "unknown"),
    ],
)
def test_outcome_of_a_call_that_nobody_saw(told: dict[str, str], outcome: str) -> None:
    """The same judge decides; what a line leaves open is unknown, and says what is missing."""
    call = recovered(**told)
    assert str(call.outcome) == outcome
    assert bool(call.outcome.missing) == (outcome == "unknown")


def test_clock_of_the_pbx() -> None:
    """Times are brought to this program's clock."""
    read = journal.read(KEY, line(), -3600.0)
    assert (read.channel.created_at, read.at) == (ENDED - 3610, ENDED - 3600)


@pytest.mark.parametrize(("handed", "decided"), [("1", 1), ("", 0)])
def test_call_of_another_trunk(handed: str, decided: int) -> None:
    """A call of a trunk that is not watched is decided where the dialplan handed it over."""
    told = line(channel="PJSIP/other-00000006", dialstatus="", reason="text_me", handed=handed)
    calls = CallTracker(SETTINGS).feed(journal.read(KEY, told, 0.0))
    assert [call.trunk for call in calls] == ["PJSIP/other"] * decided


def test_verification_of_the_number_is_told() -> None:
    """What the trunk told of the number's verification comes with the call."""
    assert recovered(stir="attest=A;verstat=x").stir == "attest=A;verstat=x"
    assert recovered().stir == ""


def test_line_of_an_older_dialplan() -> None:
    """A line without the channel's state is read; the state is then not known."""
    read = journal.read(KEY, line().removesuffix("^Ring^^^^"), 0.0)
    assert read.channel.state == ""


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (KEY, ""),
        (KEY, "hello"),
        (KEY, line(version="2")),
        (KEY, line() + "^more"),
        (KEY, line(ended="soon")),
        (KEY, line(ended="")),
        (KEY, line(ended="\u0663")),
        (KEY, line(did="x" * 300)),
        (KEY, line(reason="a\x00b")),
        ("a\r\nAction: x", line()),
        ("", line()),
    ],
)
def test_what_the_hook_did_not_write(key: str, text: str) -> None:
    """Anything else is refused, without its content in the sentence."""
    with pytest.raises(journal.NotAJournalLineError) as refused:
        journal.read(key, text, 0.0)
    assert "hello" not in str(refused.value)


@given(st.lists(st.text(max_size=8), min_size=17, max_size=17))
def test_hostile_lines_never_raise_anything_else(values: list[str]) -> None:
    """Whatever stands in a line, it is read or refused, and judged without an error."""
    text = "^".join(["1", str(ENDED), *(value.replace("^", "") for value in values)])
    try:
        read = journal.read(KEY, text, 0.0)
    except journal.NotAJournalLineError:
        return
    tracker = CallTracker(SETTINGS)
    assert len(tracker.feed(read)) <= 1
    assert tracker.footprint() == 0


def test_call_is_not_recovered_twice() -> None:
    """A line about a call that has ended changes nothing."""
    tracker = CallTracker(SETTINGS)
    read = journal.read(KEY, line(), 0.0)
    assert len(tracker.feed(read)) == 1
    assert tracker.feed(read) == ()


@pytest.mark.parametrize("name", ["PJSIP/101-00000001", "Local/x@y-1;2", ""])
def test_line_about_another_trunk(name: str) -> None:
    """A line about a channel of no watched trunk is nobody's call."""
    assert CallTracker(SETTINGS).feed(journal.read(KEY, line(channel=name), 0.0)) == ()
