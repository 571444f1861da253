"""What becomes of a call, told event by event."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.fakes import ari_stories
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS, feed, finished, follow, outcomes
from textback_ari.calls.call import OutboundCall, RunningCall
from textback_ari.calls.events import Resynchronised
from textback_ari.calls.outcome import Cause, Kind
from textback_ari.calls.tracker import ANY_TRUNK, Bounds, CallTracker, TrackerSettings

Teller = Callable[[Story], Story]


def _unregistered(story: Story) -> Story:
    return story.arrives().sets("DIALSTATUS", "CHANUNAVAIL").ends(3, tech_cause=404)


def _declined(story: Story) -> Story:
    story.arrives()
    leg = story.dials("PJSIP/103")
    story.rings(leg).wait(3).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "CHANUNAVAIL")
    return story.ends(21, tech_cause=403)


def _hunt(story: Story) -> Story:
    story.arrives()
    first = story.dials("PJSIP/101")
    story.rings(first).wait(6).leg_ends(first, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    return story.sets("DIALSTATUS", "CHANUNAVAIL").ends(3)


def _hunt_to_busy(story: Story) -> Story:
    story.arrives()
    first = story.dials("PJSIP/101")
    story.rings(first).wait(6).leg_ends(first, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    second = story.dials("PJSIP/104")
    return story.leg_ends(second, "BUSY").sets("DIALSTATUS", "BUSY").ends(17)


def _ring_group_one_busy(story: Story) -> Story:
    story.arrives()
    one, two = story.dials("PJSIP/104"), story.dials("PJSIP/101")
    story.leg_ends(one, "BUSY").rings(two).wait(6).leg_ends(two, "NOANSWER")
    return story.sets("DIALSTATUS", "NOANSWER").ends()


def _do_not_disturb(story: Story) -> Story:
    return story.arrives().sets("DIALSTATUS", "BUSY").ends(17)


def _congestion(story: Story) -> Story:
    story.arrives()
    leg = story.dials("PJSIP/101")
    return story.leg_ends(leg, "CONGESTION").sets("DIALSTATUS", "CONGESTION").ends(34)


def _hung_up_at_once(story: Story) -> Story:
    return story.arrives().wait(0.3).caller_hangs_up(127).ends(127, tech_cause=487)


def _menu_hung_up(story: Story) -> Story:
    story.arrives().goes_up().runs("Background", "welcome").wait(4)
    return story.caller_hangs_up().ends()


def _after_hours(story: Story) -> Story:
    story.arrives().sets("TEXTBACK_REASON", "after_hours").goes_up().runs("Playback", "closed")
    return story.wait(3).caller_hangs_up().ends()


def _answered_elsewhere(story: Story) -> Story:
    story.arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(2).caller_hangs_up(26).leg_ends(leg, "CANCEL")
    return story.sets("DIALSTATUS", "CANCEL").ends(26)


def _voicemail_left(story: Story) -> Story:
    return ari_stories.voicemail(story, left=True)


def _busy_voicemail_empty(story: Story) -> Story:
    return ari_stories.voicemail(story, left=False, first="BUSY")


def _voicemail_only(story: Story) -> Story:
    return ari_stories.voicemail(story, left=True, first="")


def _unregistered_then_voicemail(story: Story) -> Story:
    story.arrives().sets("DIALSTATUS", "CHANUNAVAIL").runs("VoiceMail").goes_up().wait(4)
    return story.sets("VMSTATUS", "FAILED").ends(3)


def _empty_queue(story: Story) -> Story:
    return story.arrives().goes_up().runs("Queue").sets("QUEUESTATUS", "JOINEMPTY").ends()


def _full_queue(story: Story) -> Story:
    return story.arrives().runs("Queue").sets("QUEUESTATUS", "FULL").ends()


def _forwarded_to_mobile(talk: float) -> Teller:
    def tell(story: Story) -> Story:
        return ari_stories.answered(story, talk=talk, endpoint="PJSIP/trunk")

    return tell


def _through_local_pair(story: Story) -> Story:
    """Tell of follow-me: trunk - Local;1 ~ Local;2 - phone, joined in two bridges."""
    story.arrives()
    near = story.dials("Local/101@follow-me")
    far = story.far_half(near)
    phone = story.dials("PJSIP/101", by=far)
    story.rings(phone, by=far).rings(near).wait(3).leg_ends(phone, "ANSWER", by=far)
    story.enters("far", phone).enters("far", far)
    story.sets("DIALSTATUS", "ANSWER").leg_ends(near, "ANSWER").goes_up()
    story.enters("near", near).enters("near").wait(4).caller_hangs_up()
    story.leaves("near").leaves("near", near).leaves("far", far).leaves("far", phone)
    return story.ends()


def _local_pair_optimised_away(story: Story) -> Story:
    """Tell of follow-me without /n: the Local pair goes, and the two are in one bridge."""
    story.arrives()
    near = story.dials("Local/101@follow-me")
    far = story.far_half(near)
    phone = story.dials("PJSIP/101", by=far)
    story.rings(near).wait(3).enters("far", phone).enters("far", far)
    story.leg_ends(near, "ANSWER").goes_up().enters("near", near).enters("near")
    story.wait(0.02).leaves("near").leaves("far", far).enters("far").leaves("near", near)
    story.wait(4).caller_hangs_up().leaves("far").leaves("far", phone)
    return story.ends()


def _follow_me_gives_up(story: Story) -> Story:
    """Tell of FollowMe(), which leaves a number that nobody answers without a word."""
    story.arrives().runs("FollowMe").goes_up()
    for number in ("201", "12015570003"):
        leg = story.dials(f"Local/{number}@follow-numbers")
        story.rings(leg).wait(2)
    return story.ends()


def _follow_me_seen_to_the_phones(story: Story) -> Story:
    """Tell of the same where the dial behind its Local channel is seen: the phone is cancelled."""
    story.arrives().runs("FollowMe").goes_up()
    near = story.dials("Local/201@follow-numbers")
    far = story.far_half(near)
    phone = story.dials("PJSIP/201", by=far)
    story.rings(phone, by=far).rings(near).wait(2)
    return story.leg_ends(phone, "CANCEL", by=far).ends()


def _follow_me_given_up(story: Story) -> Story:
    story.arrives().runs("FollowMe").goes_up()
    leg = story.dials("Local/201@follow-numbers")
    return story.rings(leg).wait(2).caller_hangs_up().ends()


def _group_answered(story: Story) -> Story:
    story.arrives()
    one, two = story.dials("PJSIP/111"), story.dials("PJSIP/112")
    story.rings(one).rings(two).wait(2).leg_ends(one, "CANCEL").leg_ends(two, "ANSWER")
    story.sets("DIALSTATUS", "ANSWER").goes_up().enters("b", two).enters("b").wait(5)
    return story.leaves("b", two).leaves("b").ends()


def _queue_answered(story: Story) -> Story:
    story.arrives().goes_up().runs("Queue")
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(5).leg_ends(leg, "ANSWER").enters("b", leg).enters("b").wait(9)
    return story.leaves("b", leg).leaves("b").ends()


def _transferred_then_talks(story: Story) -> Story:
    """Tell of a call that was answered for half a second before it was transferred."""
    story.arrives()
    one = story.dials("PJSIP/101")
    story.leg_ends(one, "ANSWER").goes_up().enters("b", one).enters("b").wait(0.5)
    story.leaves("b", one).leaves("b")
    two = story.dials("PJSIP/102")
    story.wait(5).leg_ends(two, "ANSWER").enters("c", two).enters("c").wait(30)
    return story.leaves("c").leaves("c", two).ends()


def _answered_then_left_alone(story: Story) -> Story:
    """Tell of a phone that was picked up and put down at once, and then of a busy one."""
    story.arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(2).leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b")
    story.wait(0.3).leaves("b", leg).leaves("b").sets("DIALSTATUS", "ANSWER")
    return story.wait(5).ends()


CASES: dict[str, tuple[Teller, str]] = {
    "no answer": (ari_stories.no_answer, "missed (no_answer, pbx_hung_up)"),
    "abandoned": (ari_stories.abandoned, "missed (abandoned, caller_hung_up)"),
    "hung up at once": (_hung_up_at_once, "missed (abandoned, caller_hung_up)"),
    "busy": (ari_stories.busy, "missed (busy, pbx_hung_up)"),
    "do not disturb": (_do_not_disturb, "missed (busy, pbx_hung_up)"),
    "declined": (_declined, "missed (declined, pbx_hung_up)"),
    "unregistered": (_unregistered, "missed (unreachable, pbx_hung_up)"),
    "hunt, second unregistered": (_hunt, "missed (no_answer, pbx_hung_up)"),
    "hunt, second busy": (_hunt_to_busy, "missed (no_answer, pbx_hung_up)"),
    "ring group, one busy": (_ring_group_one_busy, "missed (no_answer, pbx_hung_up)"),
    "congestion": (_congestion, "missed (congestion, pbx_hung_up)"),
    "menu": (_menu_hung_up, "missed (menu_only, caller_hung_up)"),
    "after hours": (_after_hours, "missed (menu_only, announcement)"),
    "answered elsewhere": (_answered_elsewhere, "answered_elsewhere"),
    "voicemail left": (_voicemail_left, "missed (no_answer, voicemail_left)"),
    "busy, voicemail empty": (_busy_voicemail_empty, "missed (busy, voicemail_empty)"),
    "voicemail only": (_voicemail_only, "missed (voicemail_only, voicemail_left)"),
    "unregistered, voicemail": (
        _unregistered_then_voicemail,
        "missed (unreachable, voicemail_empty)",
    ),
    "queue abandoned": (ari_stories.queue_abandoned, "missed (queue_abandoned, caller_hung_up)"),
    "queue timeout": (ari_stories.queue_timeout, "missed (queue_timeout, pbx_hung_up)"),
    "queue empty": (_empty_queue, "missed (unreachable, pbx_hung_up)"),
    "queue full": (_full_queue, "missed (busy, pbx_hung_up)"),
    "queue answered": (_queue_answered, "answered"),
    "answered": (ari_stories.answered, "answered"),
    "picked up, put down": (_answered_then_left_alone, "missed (no_answer, pbx_hung_up)"),
    "ring group answered": (_group_answered, "answered"),
    "through a Local pair": (_through_local_pair, "answered"),
    "Local pair optimised away": (_local_pair_optimised_away, "answered"),
    "Local leg, mailbox": (
        ari_stories.local_to_voicemail,
        "missed (no_answer, caller_hung_up)",
    ),
    "FollowMe gives up": (_follow_me_gives_up, "missed (no_answer, pbx_hung_up)"),
    "FollowMe, all is seen": (_follow_me_seen_to_the_phones, "missed (no_answer, pbx_hung_up)"),
    "FollowMe, caller gives up": (_follow_me_given_up, "missed (abandoned, caller_hung_up)"),
    "transferred": (_transferred_then_talks, "answered"),
    "parked": (ari_stories.parked, "missed (menu_only, caller_hung_up)"),
    "mobile, long": (_forwarded_to_mobile(40), "answered"),
    "mobile, short": (_forwarded_to_mobile(8), "probably_answered"),
    "mobile, put down": (_forwarded_to_mobile(0.4), "missed (no_answer, caller_hung_up)"),
}


@pytest.mark.parametrize("watching", ["bare", "hooked", "narrow"])
@pytest.mark.parametrize("name", CASES)
def test_outcome(name: str, watching: str) -> None:
    """Bare, hooked, and hooked with the narrow filter, a call has the same outcome."""
    tell, expected = CASES[name]
    story = tell(Story(hooked=watching != "bare"))
    call = follow(story, narrow=watching == "narrow")
    assert str(call.outcome) == expected
    assert call.hooked is (watching != "bare")


def test_talk_is_measured() -> None:
    """Talk counts from the moment both are in the bridge to the moment one leaves."""
    call = follow(ari_stories.answered(Story(), talk=3.0))
    assert call.talked_for == pytest.approx(3.0, abs=0.01)


def test_ringing_is_measured_once() -> None:
    """Two phones that ring at the same time ring as long as the one that rings longer."""
    story = Story().arrives()
    one, two = story.dials("PJSIP/101"), story.dials("PJSIP/102")
    story.rings(one).wait(1).rings(two).wait(2).leg_ends(one, "BUSY").wait(3)
    call = follow(story.leg_ends(two, "NOANSWER").sets("DIALSTATUS", "NOANSWER").ends())
    assert call.rang_for == pytest.approx(6.0, abs=0.01)


@pytest.mark.parametrize(("talk", "kind"), [(1.9, Kind.MISSED), (2.1, Kind.ANSWERED)])
def test_min_talk_decides(talk: float, kind: Kind) -> None:
    """A bridge shorter than `min_talk` does not make a call answered."""
    settings = replace(SETTINGS, min_talk=2.0)
    assert follow(ari_stories.answered(Story(), talk=talk), settings).outcome.kind is kind


def test_two_short_talks_are_not_one_long() -> None:
    """Talks below `min_talk` with a pause between them do not add up."""
    story = Story().arrives()
    for _ in range(3):
        leg = story.dials("PJSIP/101")
        story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(0.6)
        story.leaves("b", leg).leaves("b").wait(5)
    assert follow(story.ends()).outcome.kind is Kind.MISSED


def test_two_callers_in_one_bridge_are_not_answered() -> None:
    """Another inbound call is no answer, however long the two hear each other."""
    one, two = Story(1).arrives().goes_up(), Story(2).arrives().goes_up()
    tracker = CallTracker(SETTINGS)
    out = feed(tracker, [*one.decoded(), *two.decoded()])
    one.events.clear()
    one.channels[two.id] = two.channels[two.id]
    one.enters("b").enters("b", two.id).wait(60).leaves("b").leaves("b", two.id).ends()
    out += feed(tracker, one.decoded())
    (call,) = finished(out)
    assert call.outcome.kind is Kind.MISSED
    assert tracker.running == {two.id}


def test_other_call_keeps_the_phone() -> None:
    """A phone in a bridge with two callers still counts for the second when the first goes."""
    one, two = Story(1).arrives().goes_up(), Story(2).arrives().goes_up()
    phone = one.dials("PJSIP/101")
    one.enters("conf", phone).enters("conf").wait(0.1)
    tracker = CallTracker(SETTINGS)
    out = feed(tracker, [*one.decoded(), *two.decoded()])
    one.events.clear()
    one.channels[two.id] = two.channels[two.id]
    one.enters("conf", two.id).wait(0.2).leaves("conf").ends()
    one.wait(5).leaves("conf", two.id)
    out += feed(tracker, one.decoded())
    two.events.clear()
    two.at = one.at
    out += feed(tracker, two.ends().decoded())
    kinds = {call.channel_id: call.outcome.kind for call in finished(out)}
    assert kinds == {one.id: Kind.MISSED, two.id: Kind.ANSWERED}
    assert tracker.footprint() <= 2  # the phone is still in its bridge


def test_call_is_told_at_once_and_once() -> None:
    """A call is handed over when its channel is created, and its repetition is nothing new."""
    tracker = CallTracker(SETTINGS)
    events = Story(did="100", caller="555").arrives().decoded()
    (call,) = feed(tracker, events * 3)
    assert isinstance(call, RunningCall)
    assert (call.did, call.caller.raw, call.trunk) == ("100", "555", "PJSIP/trunk")


def test_legs_over_the_trunk_are_no_calls() -> None:
    """A channel dialled out over the trunk is a leg: no call begins or ends with it."""
    tracker = CallTracker(SETTINGS)
    story = Story().arrives()
    leg = story.dials("PJSIP/trunk")
    story.rings(leg).wait(3).leg_ends(leg, "NOANSWER").leg_goes(leg)
    out = feed(tracker, story.sets("DIALSTATUS", "NOANSWER").ends().decoded())
    assert [call.channel_id for call in out] == [story.id, story.id]
    assert tracker.footprint() == 0


def test_outbound_call_is_told_apart() -> None:
    """An outgoing call is none from outside: it is told as one, unanswered where no one talked."""
    story = Story().arrives(state="Down")
    tracker = CallTracker(SETTINGS)
    (call,) = feed(tracker, story.goes_up().wait(9).ends().decoded())
    assert isinstance(call, OutboundCall)
    assert not call.answered
    assert call.to.raw == story.caller
    assert call.ended_at - call.started_at == pytest.approx(9.0)
    assert tracker.footprint() == 0


@pytest.mark.parametrize(("talk", "answered"), [(0.4, False), (5.0, True)])
def test_callback_is_answered_by_talk(talk: float, answered: bool) -> None:
    """A call out is answered when a telephone and the trunk were connected for `min_talk`."""
    story = Story().arrives(state="Down")
    phone = story.beside("PJSIP/101")
    story.goes_up().enters("b").enters("b", phone).wait(talk).leaves("b").leaves("b", phone)
    tracker = CallTracker(SETTINGS)
    (call,) = feed(tracker, story.ends().decoded())
    assert isinstance(call, OutboundCall)
    assert call.answered is answered
    assert call.talked_for == pytest.approx(talk)
    assert tracker.footprint() == 0


def test_callback_ends_in_a_gap() -> None:
    """A call out that is gone after a gap ended, as far as is known, when the gap began."""
    story = Story().arrives(state="Down")
    phone = story.beside("PJSIP/101")
    story.goes_up().enters("b").enters("b", phone).wait(4)
    tracker = CallTracker(SETTINGS)
    assert feed(tracker, story.decoded()) == []
    (call,) = tracker.feed(Resynchronised(story.at + 60, (), (), story.at))
    assert isinstance(call, OutboundCall)
    assert call.talked_for == pytest.approx(4.0)
    assert tracker.footprint() == 0


def test_leg_of_a_call_is_no_callback() -> None:
    """A leg over the trunk is the call's: nothing else is told when it ends."""
    story = Story().arrives()
    leg = story.dials("PJSIP/trunk")
    story.rings(leg).wait(6).leg_ends(leg, "NOANSWER").leg_goes(leg)
    told = feed(CallTracker(SETTINGS), story.sets("DIALSTATUS", "NOANSWER").ends().decoded())
    assert outcomes(told) == ("missed (no_answer, pbx_hung_up)",)


def _on_other_calls(*, until_the_end: bool) -> Story:
    """Tell of a phone that rings in vain while it is on a call, or only at first."""
    story = Story().arrives()
    other = story.beside("PJSIP/101")
    story.enters("elsewhere", other)
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(5)
    if not until_the_end:
        story.leaves("elsewhere", other).wait(5)
    story.leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    if until_the_end:
        story.leaves("elsewhere", other)
    return story.ends()


@pytest.mark.parametrize(("until_the_end", "cause"), [(True, Cause.BUSY), (False, Cause.NO_ANSWER)])
def test_phone_on_another_call_is_busy(until_the_end: bool, cause: Cause) -> None:
    """A phone that rings in vain is busy when it is on another call for as long as it rings."""
    assert follow(_on_other_calls(until_the_end=until_the_end)).outcome.cause is cause


def test_phone_that_follow_me_leaves_can_be_busy() -> None:
    """A phone on another call that FollowMe() leaves without a word is busy all the same."""
    story = Story().arrives().runs("FollowMe").goes_up()
    other = story.beside("PJSIP/201")
    story.enters("elsewhere", other)
    leg = story.dials("Local/201@follow-numbers")
    story.rings(leg).wait(2).leaves("elsewhere", other)
    assert follow(story.ends()).outcome.cause is Cause.BUSY


def test_trunk_is_never_on_another_call() -> None:
    """A leg over the trunk that rings out is no busy one, however many calls the trunk carries."""
    story = Story().arrives()
    other = story.beside("PJSIP/trunk")
    story.enters("elsewhere", other)
    leg = story.dials("PJSIP/trunk")
    story.rings(leg).wait(5).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    story.leaves("elsewhere", other)
    assert follow(story.ends()).outcome.cause is Cause.NO_ANSWER


@pytest.mark.parametrize("watching", ["bare", "hooked", "narrow"])
def test_transfer_to_nobody_is_as_set(watching: str) -> None:
    """A call that was answered and sent on to a phone that rings out is answered, or missed."""
    story = Story(hooked=watching != "bare").arrives()
    one = story.dials("PJSIP/101")
    story.leg_ends(one, "ANSWER").goes_up().enters("b", one).enters("b").wait(5)
    story.leaves("b", one).leaves("b")
    two = story.dials("PJSIP/102")
    story.rings(two).wait(6).leg_ends(two, "NOANSWER").sets("DIALSTATUS", "NOANSWER").ends()
    narrow = watching == "narrow"
    assert follow(story, narrow=narrow).outcome.kind is Kind.ANSWERED
    missed = follow(story, replace(SETTINGS, sent_on_is_missed=True), narrow=narrow)
    assert str(missed.outcome) == "missed (no_answer, pbx_hung_up)"


def test_listed_endpoints_are_nobody() -> None:
    """A bot that is listed answers for no human; a listed fax machine makes the call a fax."""
    bot = follow(ari_stories.answered(Story(), endpoint="PJSIP/295"))
    assert bot.outcome.cause is Cause.NO_ANSWER
    assert bot.talked_for == 0.0
    assert follow(ari_stories.answered(Story(), endpoint="PJSIP/213")).outcome.kind is Kind.FAX


@pytest.mark.parametrize("variable", ["TEXTBACK_CONFIRM", "USE_CONFIRMATION"])
def test_confirmed_leg_outside_is_a_human(variable: str) -> None:
    """Where whoever answers outside has to confirm, a short talk is one with a human."""
    story = Story().arrives().sets(variable, "TRUE")
    leg = story.dials("PJSIP/trunk")
    story.leg_ends(leg, "ANSWER").goes_up().enters("b", leg).enters("b").wait(4)
    assert follow(story.leaves("b").leaves("b", leg).ends()).outcome.kind is Kind.ANSWERED


def test_verification_set_by_a_dialplan_is_kept() -> None:
    """On a bare trunk, what the own dialplan found out about the number comes with the call."""
    story = Story().arrives().sets("TEXTBACK_STIR", "verstat=TN-Validation-Failed")
    assert follow(story.ends()).stir == "verstat=TN-Validation-Failed"
    assert follow(Story().arrives().ends()).stir == ""


def test_queue_that_gives_up_was_not_abandoned() -> None:
    """A queue's time-out sets ABANDONED as well: QUEUESTATUS tells them apart."""
    story = Story().arrives().goes_up().runs("Queue", "sales,,,,20").wait(20)
    story.sets("ABANDONED", "TRUE").sets("QUEUESTATUS", "TIMEOUT")
    assert follow(story.ends()).outcome.cause is Cause.QUEUE_TIMEOUT


DAHDI = replace(SETTINGS, trunks=frozenset({ANY_TRUNK}))


@pytest.mark.parametrize(
    "settings",
    [
        replace(DAHDI, contexts=frozenset({"from-pstn"})),
        replace(DAHDI, dids=frozenset({"2125550100"})),
    ],
    ids=["context", "did"],
)
def test_any_trunk_is_told_by_context_or_did(settings: TrackerSettings) -> None:
    """With `*` a call from outside is known by its context or number, and its line from then on."""
    story = ari_stories.answered(Story(trunk="DAHDI/i1/2015550123"), endpoint="PJSIP/101")
    assert follow(story, settings).outcome.kind is Kind.ANSWERED
    mobile = ari_stories.answered(
        Story(trunk="DAHDI/i1/2015550123"), endpoint="DAHDI/i1/2125550777", talk=4
    )
    assert follow(mobile, settings).outcome.kind is Kind.PROBABLY_ANSWERED
    inside = Story(trunk="PJSIP/102", did="101").arrives()
    inside.channels[inside.id]["dialplan"]["context"] = "from-internal"
    inside.events.clear()
    inside.says_created().wait(3).ends()
    assert feed(CallTracker(settings), inside.decoded()) == []


def test_call_that_begins_down_is_found() -> None:
    """A driver that creates inbound channels in state Down shows Ring next: then it is a call."""
    story = Story().arrives(state="Down").ring_state()
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(6).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    assert str(follow(story.ends()).outcome) == "missed (no_answer, pbx_hung_up)"


def test_phones_are_no_calls() -> None:
    """A call that a phone makes is none from outside."""
    story = ari_stories.answered(Story(trunk="PJSIP/101"))
    assert feed(CallTracker(SETTINGS), story.decoded()) == []


def test_any_trunk() -> None:
    """With `*` a call on any endpoint is one; with contexts only where calls come in."""
    story = ari_stories.no_answer(Story(trunk="DAHDI/i1/2125550100"))
    anywhere = replace(SETTINGS, trunks=frozenset({"*"}))
    assert follow(story, anywhere).trunk == "DAHDI/i1/2125550100"
    elsewhere = replace(anywhere, contexts=frozenset({"from-digital"}))
    assert feed(CallTracker(elsewhere), story.decoded()) == []


@pytest.mark.parametrize("hooked", [False, True])
@pytest.mark.parametrize(
    ("exten", "from_did", "expected"),
    [("2125550100", "999", "2125550100"), ("s", "999", "999"), ("s", "", ""), ("7", "", "7")],
)
def test_did(exten: str, from_did: str, expected: str, hooked: bool) -> None:
    """The number dialled is the extension; where the trunk sends none, what the PBX found."""
    story = Story(did=exten, hooked=hooked).arrives()
    if from_did:
        story.sets("FROM_DID", from_did)
    assert follow(story.sets("DIALSTATUS", "CHANUNAVAIL").ends(3)).did == expected


def test_rewritten_presentation_is_seen_through() -> None:
    """FreePBX makes a withheld number read `allowed`; what it keeps of the original counts."""
    story = Story().arrives().sets("__CALLINGNUMPRES_SV", "prohib_passed_screen")
    call = follow(story.sets("DIALSTATUS", "CHANUNAVAIL").ends(3))
    assert call.presentation == "prohib_passed_screen"


def test_withheld_stays_withheld() -> None:
    """A presentation once seen as withheld does not become shown by a later snapshot."""
    story = Story(presentation="prohib").arrives()
    story.presentation = "allowed"
    assert follow(story.sets("DIALSTATUS", "BUSY").ends(17)).presentation == "prohib"


def test_hooks_presentation_wins() -> None:
    """The hook read the presentation first, before the dialplan could rewrite it."""
    story = Story(presentation="allowed", hooked=True).arrives().wait(1)
    story.presentation = "prohib_not_screened"
    assert follow(story.ends()).presentation == "prohib_not_screened"


def test_unknown_presentation_is_none() -> None:
    """Where the PBX never told, the presentation is unknown, not shown."""
    assert follow(ari_stories.no_answer(Story(presentation=""))).presentation is None


def test_tag_is_told() -> None:
    """The administrator's word on the call comes with it."""
    call = follow(_after_hours(Story(hooked=True)), narrow=True)
    assert call.tag == "after_hours"


def test_evidence_is_bounded() -> None:
    """A queue that rings for hours leaves a bounded trail which says how much is left out."""
    settings = replace(SETTINGS, bounds=Bounds(steps=50, legs=8))
    story = Story().arrives().goes_up()
    for _ in range(500):
        leg = story.dials("Local/101@from-queue")
        story.rings(leg).wait(5).leg_ends(leg, "NOANSWER").leg_ends(leg, "CANCEL")
    tracker = CallTracker(settings)
    events = story.decoded()
    out = feed(tracker, events)
    assert tracker.footprint() < 20
    out += feed(tracker, Story(start=story.at).arrives().decoded())
    story.events.clear()
    out += feed(tracker, story.sets("ABANDONED", "TRUE").ends().decoded())
    call = finished(out)[0]
    assert str(call.outcome) == "missed (queue_abandoned, caller_hung_up)"
    assert len(call.evidence) <= 52
    assert call.evidence[-2].what == "steps_dropped"
    assert call.evidence[-1].what == "ended"


def test_too_many_legs_at_once_are_survived() -> None:
    """A ring group larger than the bound is judged by what is kept and by DIALSTATUS."""
    settings = replace(SETTINGS, bounds=Bounds(legs=4))
    story = Story().arrives()
    legs = [story.dials(f"PJSIP/{number}") for number in range(20)]
    for leg in legs:
        story.rings(leg)
    story.wait(6)
    for leg in legs:
        story.leg_ends(leg, "NOANSWER")
    call = follow(story.sets("DIALSTATUS", "NOANSWER").ends(), settings)
    assert str(call.outcome) == "missed (no_answer, pbx_hung_up)"


def test_forwarded_leg_is_in_the_evidence() -> None:
    """A phone that forwards the call (302) shows in the evidence with where it went."""
    story = Story().arrives()
    leg, onward = story.dials("PJSIP/101"), story.dials("Local/0123@internal")
    story.leg_ends(leg, "CANCEL")
    story.events[-1][1]["forwarded"] = story.snapshot(onward)
    story.leg_ends(onward, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    call = follow(story.ends())
    assert [step.detail["to"] for step in call.evidence if step.what == "forwarded"] == [
        story.channels[onward]["name"]
    ]


def test_mailbox_behind_a_local_channel_is_seen_where_everything_is_watched() -> None:
    """VoiceMail() on the far half of a Local leg counts for the call."""
    story = Story().arrives()
    near = story.dials("Local/5@follow")
    far = story.far_half(near)
    story.rings(near).wait(2)
    story.events.append(
        (
            story.at,
            {
                "type": "ChannelDialplan",
                "timestamp": ari_stories.stamp(story.at),
                "dialplan_app": "VoiceMail",
                "dialplan_app_data": "",
                "channel": story.snapshot(far),
            },
        )
    )
    story.leg_ends(near, "ANSWER").goes_up().enters("b", near).enters("b").wait(9)
    story.sets("VMSTATUS", "SUCCESS", on=far).leaves("b").leaves("b", near)
    call = follow(story.sets("DIALSTATUS", "ANSWER").ends())
    assert str(call.outcome) == "missed (no_answer, voicemail_left)"
