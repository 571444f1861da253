"""Callbacks through ARI: what is asked of the PBX, and the lines that its dialplan writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.asterisk.originate import (
    NotANoteError,
    channels_of,
    read_note,
    request_of,
)
from textback_ari.conversations.callbacks import Note, Step, plan_of
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy

POLICY = CallbackPolicy("main", ("PJSIP/101", "Local/600@from-internal"), in_order=True)
PLAN = plan_of(POLICY, "7tab", Number("+12015550123"), country="US", line=Number("+12125550100"))


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("", None),
        ("-", None),
        ("1^ringing^1795633502^^", Note(Step.RINGING, 1795633502.0)),
        ("1^asked^1795633503^2^", Note(Step.ASKED, 1795633503.0, member=2)),
        ("1^unanswered^1795633515^NOANSWER^", Note(Step.UNANSWERED, 1795633515.0)),
        ("1^ended^1795633543^BUSY^", Note(Step.ENDED, 1795633543.0, dialstatus="BUSY")),
        (
            "1^ended^1795633510^ANSWER^4",
            Note(Step.ENDED, 1795633510.0, dialstatus="ANSWER", talked_for=4.0),
        ),
    ],
)
def test_lines_of_the_dialplan(line: str, note: Note | None) -> None:
    """Lines as Asterisk 22.10.1 wrote them are read."""
    assert read_note(line) == note


@pytest.mark.parametrize(
    "line",
    ["2^ringing^1^^", "1^ringing^1^", "1^singing^1^^", "1^ringing^now^^", "1^ringing^1^^" * 99],
)
def test_other_lines_are_refused(line: str) -> None:
    """What the dialplan did not write is not taken for a note."""
    with pytest.raises(NotANoteError):
        read_note(line)


@given(st.text(alphabet="1^ringedaskx\u0663\x00-", max_size=40) | st.text(max_size=40))
def test_hostile_lines(line: str) -> None:
    """Whatever stands there is read or refused, and nothing else is raised."""
    try:
        note = read_note(line)
    except NotANoteError:
        return
    assert note is None or note.dialstatus.isascii()


def test_what_is_asked() -> None:
    """The team's half rings, one round after the other; the customer's half waits for its key."""
    asked = request_of(PLAN)
    assert asked["endpoint"] == "Local/team@textback-callback/n"
    assert asked["extension"] == "customer"
    assert (asked["channelId"], asked["otherChannelId"]) == channels_of("7tab")
    variables = asked["variables"]
    assert isinstance(variables, dict)
    assert variables["__TEXTBACK_CB"] == "7tab"
    assert variables["__TEXTBACK_CB_TEAM_2"] == "Local/600@from-internal"
    assert variables["TEXTBACK_CB_ROUND_1"] == "Local/1@textback-callback-member/n"
    assert variables["TEXTBACK_CB_ROUND_2"] == "Local/2@textback-callback-member/n"
    assert variables["TEXTBACK_CB_NUMBER"] == "12015550123"
    assert asked["timeout"] == 2 * (25 + 20) + 10


@pytest.mark.parametrize("key", ["", "a,b", "a^b", "A", "x" * 41, "1t\n"])
def test_a_key_is_a_word(key: str) -> None:
    """Nothing that could end an argument of the dialplan becomes part of a channel's id."""
    with pytest.raises(ValueError, match="letters and digits"):
        channels_of(key)
