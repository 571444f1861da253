"""What holds whatever happens to the events on their way."""

from collections.abc import Sequence
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import ari_stories
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS, feed, finished
from tests.unit.calls.second_look import channels_of, longest_talk
from tests.unit.calls.test_recorded import EXPECTED, STREAMS, events_of
from tests.unit.streams.replaying import lines_of, replayed
from textback_ari.calls.call import RunningCall
from textback_ari.calls.events import (
    ChannelDestroyed,
    PbxEvent,
    Resynchronised,
)
from textback_ari.calls.outcome import Kind
from textback_ari.calls.tracker import CallTracker

PERSON = {Kind.ANSWERED, Kind.PROBABLY_ANSWERED}


@cache
def _streams() -> dict[str, list[PbxEvent]]:
    """Return all calls there are, by name: recorded ones and told ones."""
    recorded = {f"{path.parent.name}/{path.stem}": events_of(path) for path in STREAMS}
    told = {
        "queue_abandoned": ari_stories.queue_abandoned(Story(1)),
        "queue_timeout": ari_stories.queue_timeout(Story(2, hooked=True)),
        "local_to_voicemail": ari_stories.local_to_voicemail(Story(3)),
        "parked": ari_stories.parked(Story(4)),
        "mobile": ari_stories.answered(Story(5), endpoint="PJSIP/trunk", talk=40),
    }
    return {name: events for name, events in recorded.items() if events} | {
        name: story.decoded() for name, story in told.items()
    }


@cache
def _without_a_person() -> list[str]:
    with_one = {
        flow
        for flow, outcomes in EXPECTED.items()
        if not {"answered", "probably_answered"}.isdisjoint(outcomes)
    }
    return [name for name in _streams() if _flow_of(name) not in with_one | {"mobile"}]


def _flow_of(name: str) -> str:
    return name.rpartition("/")[2].removesuffix("-bare").removesuffix("-all")


def _interleaved(one: list[PbxEvent], other: list[PbxEvent], places: list[int]) -> list[PbxEvent]:
    """Return both streams in one, each in its own order."""
    mixed = list(one)
    for place, event in reversed(list(zip(sorted(places), other, strict=True))):
        mixed.insert(place, event)
    return mixed


@st.composite
def damaged(draw: st.DrawFn, names: Sequence[str]) -> list[PbxEvent]:
    """Return the events of one or two calls: some lost, repeated, cut off, out of order."""
    first, *more = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2))
    events = list(_streams()[first])
    for name in more:
        beside, place = _streams()[name], st.integers(0, len(events))
        places = draw(st.lists(place, min_size=len(beside), max_size=len(beside)))
        events = _interleaved(events, beside, places)
    if draw(st.booleans()):
        events.sort(key=lambda event: event.at)
    elif draw(st.integers(0, 4)) == 0:
        draw(st.randoms(use_true_random=False)).shuffle(events)
    count = len(events)
    lost = draw(st.sets(st.integers(0, count - 1), max_size=count))
    again = draw(st.lists(st.integers(0, count - 1), max_size=10))
    events = [event for n, event in enumerate(events) if n not in lost] + [events[n] for n in again]
    swaps = draw(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=12))
    for one, other in swaps:
        if one < len(events) and other < len(events):
            events[one], events[other] = events[other], events[one]
    return events[: draw(st.integers(0, len(events)))] if draw(st.booleans()) else events


def _any() -> st.SearchStrategy[list[PbxEvent]]:
    return st.deferred(lambda: damaged(list(_streams())))


@settings(max_examples=300, deadline=None)
@given(events=_any(), cut=st.integers(0, 200), narrow=st.booleans())
def test_nothing_is_raised_told_twice_or_kept(
    events: list[PbxEvent], cut: int, narrow: bool
) -> None:
    """Damaged streams raise nothing, end no call twice, and a last look at an idle PBX clears all.

    Every call that began ends by then, the ones whose end was lost as unknown or as far as seen.
    """
    tracker = CallTracker(SETTINGS)
    if narrow:
        tracker.narrowed()
    if events and cut < len(events):
        idle = Resynchronised(events[cut].at, (), (), events[cut].at - 1)
        events = [*events[:cut], idle, *events[cut:]]
    out = feed(tracker, events)
    last = max((event.at for event in events), default=0.0)
    out += tracker.feed(Resynchronised(last + 1, (), (), last))
    assert tracker.footprint() == 0
    assert tracker.running == frozenset()
    ended = finished(out)
    began = [call.channel_id for call in out if isinstance(call, RunningCall)]
    assert sorted(call.channel_id for call in ended) == sorted(began)
    assert len(set(began)) == len(began)
    for call in ended:
        assert call.ended_at >= call.started_at
        assert call.rang_for >= 0
        assert call.talked_for >= 0


@settings(max_examples=300, deadline=None)
@given(events=st.deferred(lambda: damaged(_without_a_person())))
def test_no_person_no_answer(events: list[PbxEvent]) -> None:
    """No damage to a call without a person on it, or with one for 0.4 s, makes it answered."""
    ended = finished(feed(CallTracker(SETTINGS), events))
    assert not {call.outcome.kind for call in ended} & PERSON


@settings(max_examples=400, deadline=None)
@given(events=_any())
def test_answered_needs_a_bridge_of_min_talk(events: list[PbxEvent]) -> None:
    """An answered call was in a bridge with a person's channel for `min_talk` at a stretch.

    In whatever order and however often the events come, a second look at them says so, too.
    """
    for call in finished(feed(CallTracker(SETTINGS), events)):
        if call.outcome.kind in PERSON:
            assert longest_talk(events, call.channel_id, SETTINGS) >= SETTINGS.min_talk - 1e-6
            assert call.talked_for >= SETTINGS.min_talk


@settings(max_examples=200, deadline=None)
@given(events=_any())
def test_ended_call_leaves_nothing(events: list[PbxEvent]) -> None:
    """After the destruction of a call's channel no event about it is remembered or has effect."""
    tracker = CallTracker(SETTINGS)
    gone: set[str] = set()
    for event in events:
        before = tracker.running
        feed(tracker, [event])
        if isinstance(event, ChannelDestroyed) and event.channel.id in before:
            gone.add(event.channel.id)
        assert not tracker.running & gone
        if not tracker.running:
            assert not tracker._owner
            assert not tracker._owner_of_pair


@settings(max_examples=300, deadline=None)
@given(events=_any(), narrow=st.booleans())
def test_nothing_is_left_once_all_channels_are_gone(events: list[PbxEvent], narrow: bool) -> None:
    """Whatever was lost or out of order: when every channel has ended, nothing is remembered."""
    tracker = CallTracker(SETTINGS)
    if narrow:
        tracker.narrowed()
    feed(tracker, events)
    last = max((event.at for event in events), default=0.0)
    for channel in channels_of(events):
        tracker.feed(ChannelDestroyed(last + 1, channel, 16))
    assert tracker.footprint() == 0
    assert tracker.running == frozenset()


@settings(max_examples=200, deadline=None)
@given(events=_any())
def test_a_recording_of_it_is_judged_the_same(events: list[PbxEvent]) -> None:
    """A damaged stream, recorded without numbers and names, replays to the same outcomes."""
    ended = [call.outcome for call in finished(feed(CallTracker(SETTINGS), events))]
    again = finished(replayed(lines_of(events, SETTINGS)))
    assert [call.outcome for call in again] == ended


@settings(max_examples=100, deadline=None)
@given(name=st.deferred(lambda: st.sampled_from(list(_streams()))), data=st.data())
def test_order_of_two_calls_does_not_matter(name: str, data: st.DataObject) -> None:
    """Two calls have the outcomes that they have alone, however their events interleave."""
    one = _streams()[name]
    # On a phone of its own: one that rings while it is on the other call would be busy.
    story = Story(77, did="2125550999", hooked=True).arrives()
    leg = story.wait(0.01).dials("PJSIP/900")
    story.rings(leg).wait(6.0).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    other = story.ends().decoded()
    alone = [str(call.outcome) for call in finished(feed(CallTracker(SETTINGS), one))]
    mixed = _interleaved(one, other, [data.draw(st.integers(0, len(one))) for _ in other])
    both = finished(feed(CallTracker(SETTINGS), mixed))
    assert [str(call.outcome) for call in both if call.did != "2125550999"] == alone
    assert [str(call.outcome) for call in both if call.did == "2125550999"] == [
        "missed (no_answer, pbx_hung_up)"
    ]
