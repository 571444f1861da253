"""What a person reads of a call, step by step."""

import io
from collections.abc import Sequence

import pytest
from rich.console import Console

from tests.fakes import ari_stories
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS, feed, finished, follow
from tests.unit.calls.test_recorded import STREAMS, events_of
from textback_ari.calls.call import Step
from textback_ari.calls.events import What
from textback_ari.calls.tracker import CallTracker
from textback_ari.cli.ladder import STEPS, in_words, ladder


def _lines(evidence: Sequence[Step]) -> list[str]:
    out = io.StringIO()
    Console(file=out, width=200, highlight=False, markup=False).print(ladder(evidence))
    return [line.strip() for line in out.getvalue().splitlines()]


def test_who_rang_when_and_what_each_leg_said() -> None:
    """Each leg tells when it rang and how it ended, who talked, and in which bridge."""
    story = Story().arrives()
    one, two = story.dials("PJSIP/101"), story.dials("PJSIP/102")
    story.rings(one).wait(1).rings(two).wait(2)
    story.leg_ends(one, "BUSY").leg_ends(two, "ANSWER").goes_up()
    story.enters("b", two).enters("b").wait(5).leaves("b").leaves("b", two).leg_goes(two)
    lines = _lines(follow(story.ends()).evidence)
    assert lines == [
        "0.0 s  the call came in on PJSIP/trunk, for 2125550100",
        "0.0 s  PJSIP/101 was dialled",
        "0.0 s  PJSIP/102 was dialled",
        "0.0 s  PJSIP/101 rang",
        "1.0 s  PJSIP/102 rang",
        "3.0 s  PJSIP/101 was busy",
        "3.0 s  PJSIP/102 answered",
        "3.0 s  the PBX answered the call",
        "3.0 s  PJSIP/102 entered a bridge",
        "3.0 s  the caller entered a bridge",
        "3.0 s  the caller was connected to PJSIP/102",
        "8.0 s  the caller left the bridge",
        "8.0 s  that connection ended",
        "8.0 s  PJSIP/102 left the bridge",
        "8.0 s  the call ended",
    ]


def test_a_tag_is_told_once() -> None:
    """The variable in which a tag came is not told beside it."""
    story = Story().arrives().sets("TEXTBACK_REASON", "after_hours").goes_up()
    lines = _lines(follow(story.ends()).evidence)
    assert [line for line in lines if "after_hours" in line] == [
        "0.0 s  the dialplan tagged it after_hours"
    ]


def test_channels_of_one_telephone_are_told_apart() -> None:
    """A telephone dialled twice is numbered, and the halves of a Local channel go together."""
    names = ("PJSIP/101-0000000a", "PJSIP/101-0000000b", "Local/5@x-0000000c;1", "PJSIP/101")
    lines = _lines([Step(0.0, "dialled", {"leg": name}) for name in (*names, names[1])])
    assert [line.partition("  ")[2] for line in lines] == [
        "PJSIP/101 was dialled",
        "PJSIP/101 #2 was dialled",
        "Local/5@x;1 was dialled",
        "PJSIP/101 was dialled",
        "PJSIP/101 #2 was dialled",
    ]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (
            Step(0, "leg_hung_up", {"leg": "A", "cause": "17", "sip": "486"}),
            "busy, cause 17, SIP 486",
        ),
        (Step(0, "leg_hung_up", {"leg": "A", "cause": "99"}), "A hung up (cause 99)"),
        (Step(0, "leg_hung_up", {"leg": "A"}), "A hung up (without a cause)"),
        (Step(0, "talk_began"), "the caller was connected to a telephone"),
        (
            Step(0, "bridge_entered", {"channel": "A", "bridge": "parking"}),
            "entered the parking lot",
        ),
        (Step(0, "call_began", {"trunk": "A"}), "for a number that was not told"),
        (Step(0, "steps_dropped", {"count": "7"}), "7 more steps were not kept"),
        (Step(0, "something_new", {"a": "b"}), "something_new: a b"),
        (Step(0, "something_new"), "something_new"),
    ],
)
def test_a_step_is_a_sentence(step: Step, said: str) -> None:
    """Causes are told in words, what is missing is said, and the unknown is shown as it is."""
    assert said in in_words(step, {})


def test_each_step_has_its_words() -> None:
    """No step of a recorded or told call, and nothing that AMI tells, is shown by bare fields."""
    assert {*What, "call_record"} <= STEPS.keys()
    assert all(in_words(Step(0.0, what), {}) != what for what in What)
    told = [
        *ari_stories.queue_timeout(Story(2, hooked=True)).decoded(),
        *ari_stories.parked(Story(4)).decoded(),
    ]
    for events in (told, *map(events_of, STREAMS)):
        for call in finished(feed(CallTracker(SETTINGS), events)):
            assert {step.what for step in call.evidence} <= STEPS.keys()
            for step in call.evidence:
                assert not in_words(step, {}).startswith(f"{step.what}:")
