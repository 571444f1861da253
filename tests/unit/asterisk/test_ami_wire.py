"""AMI's events: which are let through, and what is made of them. Hostile input."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ami_events
from tests.fakes.ami_events import channel, event, heard
from tests.fakes.ari_stories import Story
from textback_ari.asterisk import ami_wire
from textback_ari.calls.events import (
    CallRecord,
    ChannelsPaired,
    DialProgress,
    Remark,
    What,
)

CALL = channel("1.1", "PJSIP/trunk-00000001", "1.1")
LOCAL = channel("1.3", "Local/5@follow-00000001;2", "1.1")
PHONE = channel("1.4", "PJSIP/101-00000002", "1.1", "Dest")


def passes(told: ami_events.Event) -> bool:
    """Return whether Asterisk would send it: any filter matches the event as it is written."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return any(re.search(each, lines, re.DOTALL) for each in ami_wire.FILTERS)


@pytest.mark.parametrize(
    "told",
    [
        event("LocalBridge"),
        event("MessageWaiting", CALL),
        event("Pickup", CALL),
        event("QueueCallerAbandon", CALL, privilege="agent,all"),
        event("UnParkedCall"),
        event("DialBegin", LOCAL, PHONE),
        event("DialEnd", LOCAL, PHONE, DialStatus="BUSY"),
        ami_events.cdr("1.1", "NO ANSWER"),
    ],
    ids=lambda told: told["Event"],
)
def test_what_matters_passes(told: ami_events.Event) -> None:
    """What the tracker uses is let through."""
    assert passes(told)
    assert told["Event"] in ami_wire.NAMES


@pytest.mark.parametrize(
    "told",
    [
        event("Newchannel", CALL),
        event("VarSet", CALL, Variable="X", Value="Event: Pickup"),
        event("Newstate", channel("1.1", "PJSIP/trunk-1", "1.1") | {"CallerIDName": "Pickup"}),
        event("DialBegin", CALL, PHONE),
        event("DialBegin", CALL, channel("1.2", "Local/5@follow-1;1", "1.1", "Dest")),
        event("ParkedCallSwap"),
        ami_events.cdr("1.3", "ANSWERED", own="Local/5@follow-00000001;2"),
        ami_events.cdr("1.3", "ANSWERED", own="Local/5@follow-1;2", dest="PJSIP/101-2"),
    ],
    ids=lambda told: told["Event"],
)
def test_nothing_else_passes(told: ami_events.Event) -> None:
    """What ARI tells as well, and what a caller writes into a name, is not let through."""
    assert not passes(told)


def test_queue_left() -> None:
    """Who leaves a queue is told with the linked id, that leads to the call, and the queue."""
    told = ami_wire.decode(heard(event("QueueCallerAbandon", LOCAL, Queue="sales")), 5.0)
    assert isinstance(told, Remark)
    assert (told.at, told.what, told.channel.id) == (5.0, What.QUEUE_LEFT, "1.3")
    assert told.channel.variables == {"CHANNEL(linkedid)": "1.1"}
    assert told.channel.caller.raw == ""
    assert told.detail["queue"] == "sales"


def test_halves_of_a_local_channel() -> None:
    """LocalBridge names both halves by id."""
    story = Story(1).arrives()
    one = story.dials("Local/5@follow")
    two = story.far_half(one)
    told = ami_wire.decode(heard(ami_events.local_bridge(story, one, two)), 5.0)
    assert isinstance(told, ChannelsPaired)
    assert (told.one.id, told.two.id) == (one, two)


def test_mailbox_without_new_messages_tells_nothing() -> None:
    """Whoever has listened to all messages has left none."""
    assert ami_wire.decode(heard(event("MessageWaiting", CALL, New="0")), 5.0) is None
    assert isinstance(ami_wire.decode(heard(event("MessageWaiting", CALL, New="2")), 5.0), Remark)


def test_mailbox_that_no_channel_changed_tells_nothing() -> None:
    """A message deleted on the web belongs to no call."""
    assert ami_wire.decode(heard(event("MessageWaiting", New="2")), 5.0) is None


@pytest.mark.parametrize("kind", ["ParkedCall", "ParkedCallTimeOut", "ParkedCallGiveUp"])
def test_parked(kind: str) -> None:
    """A parked channel is told with its space; nobody has fetched it yet."""
    parkee = channel("1.1", "PJSIP/trunk-00000001", "1.1", "Parkee")
    told = ami_wire.decode(heard(event(kind, parkee, ParkingSpace="701")), 5.0)
    assert isinstance(told, Remark)
    assert (told.channel.id, told.other, told.detail) == ("1.1", None, {"parkingspace": "701"})


def test_picked_up() -> None:
    """A pickup is about the telephone that rang; the other one took the call."""
    target = channel("1.2", "PJSIP/271-00000002", "1.1", "Target")
    by = channel("9.9", "PJSIP/272-00000009", "9.9")
    told = ami_wire.decode(heard(event("Pickup", by, target)), 5.0)
    assert isinstance(told, Remark)
    assert told.other is not None
    assert (told.channel.id, told.other.id) == ("1.2", "9.9")


def test_dial_by_a_local_channel() -> None:
    """A dial is told as ARI tells one."""
    told = ami_wire.decode(heard(event("DialEnd", LOCAL, PHONE, DialStatus="BUSY")), 5.0)
    assert isinstance(told, DialProgress)
    assert told.caller is not None
    assert (told.caller.id, told.peer.name, told.status) == ("1.3", "PJSIP/101-00000002", "BUSY")
    assert ami_wire.decode(heard(event("DialBegin", LOCAL)), 5.0) is None


@pytest.mark.parametrize(("talked", "expected"), [(0, 0.0), (7, 7.0)])
def test_record(talked: int, expected: float) -> None:
    """A record tells how long the call was answered, if it was not before the record began."""
    told = ami_wire.decode(heard(ami_events.cdr("1.1", "ANSWERED", talked=talked)), 5.0)
    assert isinstance(told, CallRecord)
    assert (told.channel_id, told.disposition, told.talked_for) == ("1.1", "ANSWERED", expected)


def test_record_of_a_call_answered_before() -> None:
    """Where the PBX had answered before, the seconds count ringing too, and tell nothing."""
    record = ami_events.cdr("1.1", "ANSWERED", talked=30)
    record["AnswerTime"] = record["StartTime"]
    told = ami_wire.decode(heard(record), 5.0)
    assert isinstance(told, CallRecord)
    assert told.talked_for == 0.0


@given(
    name=st.sampled_from(sorted(ami_wire.NAMES)),
    headers=st.dictionaries(
        st.sampled_from(sorted({*heard(CALL), *heard(PHONE), "new", "queue", "billableseconds"})),
        st.text(max_size=600),
    ),
)
def test_hostile_values_are_cut_and_cleaned(name: str, headers: dict[str, str]) -> None:
    """Whatever the values are, nothing is raised, and what comes out is short and printable."""
    told = ami_wire.decode({**headers, "event": name}, 5.0)
    if isinstance(told, Remark):
        values = [told.channel.id, told.channel.name, *told.detail.values()]
        assert all(value.isprintable() and len(value) <= 256 for value in values)
