"""Self-tests' calls: a Local channel that counts as a call from outside, and no other does."""

from dataclasses import replace

from tests.unit.calls.following import SETTINGS, feed, finished
from textback_ari.calls.call import RunningCall
from textback_ari.calls.events import (
    Channel,
    ChannelCreated,
    ChannelDestroyed,
    DialProgress,
    HangupRequested,
    TrialBegun,
)
from textback_ari.calls.tracker import ANY_TRUNK, CallTracker
from textback_ari.calls.trial import CHANNEL, TRUNK, Trial
from textback_ari.private import CallerName, RawNumber

T0 = 1_800_000_000.0


def channel(channel_id: str, name: str, state: str = "Ring") -> Channel:
    """Return a channel as a snapshot shows it."""
    return Channel(
        id=channel_id,
        name=name,
        state=state,
        caller=RawNumber("+12015550123"),
        caller_name=CallerName(""),
        context="textback-in",
        exten="2125550100",
        created_at=T0,
    )


HALF = channel(f"{CHANNEL}k1-call", "Local/2125550100@textback-in-00000001;2")
PHONE = channel("1.5", "PJSIP/101-00000002", "Ringing")


def test_its_call_is_judged_like_one_from_outside() -> None:
    """A telephone rings in vain, and the call is missed; its record names no trunk's endpoint."""
    tracker = CallTracker(SETTINGS)
    (running,) = feed(tracker, [TrialBegun(T0, HALF, Trial.SEND)])
    assert isinstance(running, RunningCall)
    assert (running.channel_id, running.trunk, running.did) == (HALF.id, TRUNK, "2125550100")
    told = feed(
        tracker,
        [
            DialProgress(T0 + 0.1, HALF, PHONE, ""),
            DialProgress(T0 + 0.2, HALF, PHONE, "RINGING"),
            HangupRequested(T0 + 5.2, HALF, 16, soft=False),
            DialProgress(T0 + 5.2, HALF, PHONE, "CANCEL"),
            ChannelDestroyed(T0 + 5.3, HALF, 16),
        ],
    )
    (call,) = finished(told)
    assert str(call.outcome) == "missed (abandoned, caller_hung_up)"
    assert (call.trial, call.trunk) == (Trial.SEND, TRUNK)
    assert tracker.footprint() == 0


def test_told_twice_it_is_one_call() -> None:
    """The second word on the same channel begins nothing, nor does one after its end."""
    tracker = CallTracker(SETTINGS)
    begun = TrialBegun(T0, HALF, Trial.DECIDE)
    assert len(feed(tracker, [begun, begun])) == 1
    feed(tracker, [ChannelDestroyed(T0 + 1, HALF, 16)])
    assert feed(tracker, [begun]) == []


def test_other_channels_are_no_self_tests() -> None:
    """Only channels with ids of the test's own count: a customer's call can not become one."""
    tracker = CallTracker(SETTINGS)
    other = replace(HALF, id="1800000000.7")
    assert feed(tracker, [TrialBegun(T0, other, Trial.SEND)]) == []
    assert feed(tracker, [ChannelCreated(T0, HALF)]) == []


def test_it_is_no_outside_line() -> None:
    """Where all trunks are watched nothing is learned from it of which lines lead outside."""
    settings = replace(SETTINGS, trunks=frozenset({ANY_TRUNK}), contexts=frozenset({"textback-in"}))
    tracker = CallTracker(settings)
    feed(tracker, [TrialBegun(T0, HALF, Trial.SEND)])
    assert not tracker._over_trunk(HALF.name)
