"""What is said of calls that were not watched from beginning to end."""

import json

import pytest

from tests.fakes import ari_stories
from tests.fakes.ari_stories import T0, Story
from tests.unit.calls.following import SETTINGS, feed, finished
from textback_ari.asterisk import wire
from textback_ari.calls.call import FinishedCall, RunningCall
from textback_ari.calls.events import Resynchronised
from textback_ari.calls.outcome import Kind
from textback_ari.calls.tracker import CallTracker, Told


def _state(story: Story, *, lost_at: float | None, app: str = "") -> Resynchronised:
    """Return what GET /channels and /bridges would show right now."""
    shown = [story.snapshot(channel) for channel in story.channels]
    for channel in shown:
        channel["dialplan"]["app_name"] = channel["dialplan"]["app_name"] or app
    return Resynchronised(
        at=story.at,
        channels=wire.channels(json.dumps(shown).encode(), story.at, 0.0),
        bridges=wire.bridges(json.dumps(list(story.bridges.values())).encode()),
        watching_lost_at=lost_at,
    )


class _Watch:
    """Follows a story that is told piece by piece, with gaps in the watching."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.tracker = CallTracker(SETTINGS)
        self.out: list[Told] = []

    def see(self) -> None:
        self.out += feed(self.tracker, self.story.decoded())
        self.story.events.clear()

    def miss(self) -> None:
        self.story.events.clear()

    def resume(self, *, lost_at: float | None) -> None:
        self.story.events.clear()
        self.out += self.tracker.feed(_state(self.story, lost_at=lost_at))

    def only(self) -> FinishedCall:
        (call,) = finished(self.out)
        assert self.tracker.footprint() == 0
        return call


def test_call_that_vanished_is_unknown() -> None:
    """A call that ended while nobody watched is unknown, and says what is missing."""
    watch = _Watch(Story().arrives())
    watch.see()
    lost_at = watch.story.wait(2).at
    watch.story.wait(5).ends()
    watch.resume(lost_at=lost_at)
    call = watch.only()
    assert call.outcome.kind is Kind.UNKNOWN
    assert call.outcome.missing == ("how the call ended: watching was interrupted",)
    assert call.ended_at == watch.story.at


def test_talk_before_the_gap_counts() -> None:
    """A call that was seen to be answered stays answered, though its end was not seen."""
    story = Story().arrives()
    watch = _Watch(story)
    leg = story.dials("PJSIP/101")
    story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(3)
    watch.see()
    lost_at = story.wait(1).at
    story.leaves("b").leaves("b", leg).wait(60).leg_goes(leg).ends()
    watch.resume(lost_at=lost_at)
    call = watch.only()
    assert call.outcome.kind is Kind.ANSWERED
    assert call.talked_for == pytest.approx(4.0, abs=0.01)


def test_gap_itself_is_no_talk() -> None:
    """Half a second in a bridge before a long gap does not make a call answered."""
    story = Story().arrives()
    watch = _Watch(story)
    leg = story.dials("PJSIP/101")
    story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(0.5)
    watch.see()
    lost_at = story.at
    story.leaves("b").leaves("b", leg).wait(60).leg_goes(leg).ends()
    watch.resume(lost_at=lost_at)
    assert watch.only().outcome.kind is Kind.UNKNOWN


def test_hook_report_before_the_gap_settles_it() -> None:
    """When only the channel's destruction was missed, the hook has told how the call ended."""
    story = ari_stories.no_answer(Story(hooked=True))
    destroyed = story.events.pop()
    watch = _Watch(story)
    watch.see()
    story.wait(9)
    watch.resume(lost_at=destroyed[0])
    call = watch.only()
    assert str(call.outcome) == "missed (no_answer, pbx_hung_up)"
    assert call.ended_at == destroyed[0]


@pytest.mark.parametrize("hooked", [False, True])
def test_ringing_call_is_picked_up_again(hooked: bool) -> None:
    """A call that rang before and after a gap cannot have been answered in it."""
    story = Story(hooked=hooked).arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg)
    watch = _Watch(story)
    watch.see()
    lost_at = story.wait(1).at
    story.wait(2)
    watch.resume(lost_at=lost_at)
    story.wait(3).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER").leg_goes(leg).ends()
    watch.see()
    call = watch.only()
    assert str(call.outcome) == "missed (no_answer, pbx_hung_up)"
    assert call.rang_for == pytest.approx(6.0, abs=0.01)


def test_call_in_progress_at_the_first_connect_is_found() -> None:
    """A call that rings as the program starts is followed from there."""
    story = Story().arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(4)
    watch = _Watch(story)
    watch.resume(lost_at=None)
    (began,) = watch.out
    assert isinstance(began, RunningCall)
    assert began.started_at == T0
    story.wait(2).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER").leg_goes(leg).ends()
    watch.see()
    assert str(watch.only().outcome) == "missed (no_answer, pbx_hung_up)"


def test_answered_state_at_the_first_connect_is_not_guessed() -> None:
    """A call that was Up already, with nobody in a bridge, may have been answered before."""
    watch = _Watch(Story().arrives().goes_up())
    watch.resume(lost_at=None)
    watch.story.wait(5).caller_hangs_up().ends()
    watch.see()
    call = watch.only()
    assert call.outcome.kind is Kind.UNKNOWN
    assert call.outcome.missing == (
        "whether anybody spoke with the caller while watching was interrupted",
    )


def test_hook_settles_a_call_found_up() -> None:
    """The hook's report tells what went before the program came."""
    story = Story(hooked=True).arrives().sets("DIALSTATUS", "NOANSWER").goes_up()
    watch = _Watch(story)
    watch.resume(lost_at=None)
    story.wait(5).caller_hangs_up().sets("VMSTATUS", "SUCCESS").ends()
    watch.see()
    assert str(watch.only().outcome) == "missed (no_answer, voicemail_left)"


@pytest.mark.parametrize(
    ("peer", "kind"),
    [("102", Kind.ANSWERED), ("5@follow", Kind.UNKNOWN), ("", Kind.UNKNOWN), ("295", Kind.UNKNOWN)],
)
def test_hook_that_tells_of_an_answer_is_believed_of_a_telephone_only(
    peer: str, kind: Kind
) -> None:
    """Behind a Local channel a mailbox may have answered: then the call stays unknown."""
    story = Story(hooked=True).arrives().goes_up()
    watch = _Watch(story)
    watch.resume(lost_at=None)
    story.sets("DIALSTATUS", "ANSWER").sets("ANSWEREDTIME", "30").sets("DIALEDPEERNUMBER", peer)
    watch.miss()
    story.ends()
    watch.see()
    assert watch.only().outcome.kind is kind


def test_conversation_in_progress_is_answered() -> None:
    """Caller and phone found together in a bridge, and for `min_talk` longer: answered."""
    story = Story().arrives()
    leg = story.dials("PJSIP/101")
    story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(30)
    watch = _Watch(story)
    watch.resume(lost_at=None)
    story.wait(5).leaves("b").leaves("b", leg).leg_goes(leg).ends()
    watch.see()
    assert watch.only().outcome.kind is Kind.ANSWERED


def test_conversation_across_a_gap_goes_on() -> None:
    """The same bridge before and after a gap is one talk."""
    story = Story().arrives()
    leg = story.dials("PJSIP/101")
    story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(0.4)
    watch = _Watch(story)
    watch.see()
    lost_at = story.at
    story.wait(20)
    watch.resume(lost_at=lost_at)
    story.wait(0.1).leaves("b").leaves("b", leg).leg_goes(leg).ends()
    watch.see()
    assert watch.only().outcome.kind is Kind.ANSWERED


def test_outgoing_legs_found_at_the_first_connect_are_no_calls() -> None:
    """A channel on the trunk that Dial() made is a leg, also when it is found in mid-call."""
    story = Story().arrives().goes_up()
    tracker = CallTracker(SETTINGS)
    assert tracker.feed(_state(story, lost_at=None, app="AppDial")) == ()


def test_leg_that_went_in_the_gap_says_nothing() -> None:
    """A phone that rang before a gap, with nothing seen after it, leaves the call unknown."""
    story = Story().arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg)
    watch = _Watch(story)
    watch.see()
    lost_at = story.wait(1).at
    story.wait(9).leg_goes(leg)
    watch.resume(lost_at=lost_at)
    story.wait(1).ends()
    watch.see()
    call = watch.only()
    assert call.outcome.missing == ("what happened while watching was interrupted",)
    assert call.rang_for == pytest.approx(1.0, abs=0.01)


def test_unseen_partner_leaves_the_call_unknown() -> None:
    """A bridge with a channel that no event named is neither an answer nor none."""
    story = Story().arrives().goes_up()
    other = story.beside("PJSIP/101")
    story.enters("b", other)
    story.events.pop()
    story.enters("b").wait(5).leaves("b").ends()
    watch = _Watch(story)
    watch.see()
    (call,) = finished(watch.out)
    assert call.outcome.missing == ("who the caller was connected to",)


def test_missing_hook_report_is_named() -> None:
    """With the narrow filter, a call that went up without the hook's report is unknown."""
    tracker = CallTracker(SETTINGS)
    tracker.narrowed()
    story = ari_stories.voicemail(Story(), left=True)
    (call,) = finished(feed(tracker, story.decoded(narrow=True)))
    assert call.outcome.missing == ("the report of the dialplan hook, which was expected",)


def test_legs_tell_enough_without_the_hook() -> None:
    """With the narrow filter, a call that only rang is judged by its legs if need be."""
    tracker = CallTracker(SETTINGS)
    tracker.narrowed()
    events = ari_stories.no_answer(Story()).decoded(narrow=True)
    (call,) = finished(feed(tracker, events))
    assert str(call.outcome) == "missed (no_answer, pbx_hung_up)"


def test_calls_begun_after_widening_are_judged_in_full() -> None:
    """Once the filter is wide again, calls that begin later need no hook."""
    tracker = CallTracker(SETTINGS)
    tracker.narrowed()
    tracker.widened(T0 - 1)
    (call,) = finished(feed(tracker, ari_stories.voicemail(Story(), left=True).decoded()))
    assert str(call.outcome) == "missed (no_answer, voicemail_left)"


def test_calls_begun_before_widening_are_not() -> None:
    """Of a call that began under the narrow filter something may be missing."""
    tracker = CallTracker(SETTINGS)
    tracker.narrowed()
    tracker.widened(T0 + 3)
    (call,) = finished(feed(tracker, ari_stories.voicemail(Story(), left=True).decoded()))
    assert call.outcome.kind is Kind.UNKNOWN


def test_late_events_of_an_ended_call_change_nothing() -> None:
    """What is told twice, after a reconnect for example, begins no second call."""
    tracker = CallTracker(SETTINGS)
    events = ari_stories.no_answer(Story(hooked=True)).decoded()
    out = feed(tracker, [*events, *events])
    assert len(finished(out)) == 1
    assert tracker.footprint() == 0
