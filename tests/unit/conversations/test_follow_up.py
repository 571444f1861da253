"""The follow-up machine: which step comes when, what ends it, and what is left out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.follow_up import (
    ENDINGS,
    LOOK_AGAIN,
    MOST_MOVED,
    ON_TIME,
    SKIPS,
    Ended,
    FollowUp,
    Later,
    Situation,
    Skip,
    Skipped,
    Stop,
    Take,
    Turn,
    begin,
    read,
    take_turn,
    written,
)
from textback_ari.conversations.hours import FollowUpHours
from textback_ari.private import Number
from textback_ari.rules.follow_ups import SETS, Do, FollowUpPolicy, OnlyIf, Step
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.talk import Talk
from textback_ari.rules.verdict import Blocked, Facts

ZONE = ZoneInfo("America/New_York")
CALLER = Number("+12015550123")
"""Of New Jersey, where it is quiet from 20:00 to 08:00."""
LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZONE,
    country="US",
    hours=WeeklyHours.parse({"mon-fri": "09:00-17:00"}),
    follow_up=FollowUpPolicy(SETS["full"], "they press 1"),
)
FULL = SETS["full"]
KNOWN = Situation(Facts())


def at(told: str) -> float:
    """Return an instant told on the line's own clock."""
    return datetime.fromisoformat(told).replace(tzinfo=ZONE).timestamp()


MONDAY = at("2026-11-23 10:00")


def begun(base: float = MONDAY, policy: LinePolicy = LINE) -> FollowUp:
    """Return a sequence whose first text is to leave at `base`."""
    sequence = begin(policy, CALLER, base - 40.0, base)
    assert sequence is not None
    return sequence


def lived(
    policy: LinePolicy, sequence: FollowUp | None, situation: Situation = KNOWN
) -> list[tuple[float, Turn]]:
    """Return every turn of a sequence in whose life nothing happens, each as it is due."""
    turns: list[tuple[float, Turn]] = []
    while sequence:
        now = sequence.due_at
        turn = take_turn(policy, CALLER, sequence, situation, now)
        turns.append((now, turn))
        sequence = None if isinstance(turn, Stop) else turn.next
    return turns


def test_the_full_set_in_its_times() -> None:
    """A call on a Monday morning: 20 and 40 minutes, a day and three days after the text."""
    taken = [(now, turn.step) for now, turn in lived(LINE, begun()) if isinstance(turn, Take)]
    minutes = [(now - MONDAY) / 60 for now, _ in taken]
    assert minutes == [20, 40, 24 * 60, 72 * 60]
    assert [step for _, step in taken] == list(FULL)


def test_a_night_moves_the_steps_and_keeps_their_distance() -> None:
    """After closing the call back waits for the opening; the second text is 20 minutes on."""
    taken = [now for now, turn in lived(LINE, begun(at("2026-11-23 16:50")))]
    assert [f"{datetime.fromtimestamp(now, ZONE):%a %H:%M}" for now in taken] == [
        "Tue 09:00",
        "Tue 09:20",
        "Wed 09:00",
        "Fri 09:00",
    ]


def test_quiet_hours_count_also_where_first_texts_are_sent() -> None:
    """A line that is always open and texts at night follows up after the caller's quiet hours."""
    always = replace(LINE, hours=None)
    sequence = begun(at("2026-11-23 21:00"), always)
    assert sequence.due_at == at("2026-11-24 08:00")


def test_a_line_that_does_not_follow_up_begins_nothing() -> None:
    """Without steps there is no sequence."""
    assert begin(replace(LINE, follow_up=FollowUpPolicy()), CALLER, MONDAY, MONDAY) is None


STOPS = [
    (Ended.SWITCHED_OFF, replace(LINE, follow_up=FollowUpPolicy()), KNOWN),
    (Ended.NO_LINE, None, KNOWN),
    (Ended.OPTED_OUT, LINE, Situation(Facts(opted_out=True))),
    (Ended.BLOCKED, LINE, Situation(Facts(blocked=Blocked(None, "", "staff")))),
    (Ended.WON, LINE, Situation(Facts(), lead="won")),
    (Ended.LOST, LINE, Situation(Facts(), lead="lost")),
    (Ended.REPLIED, LINE, Situation(Facts(talk=Talk(heard_at=MONDAY)))),
    (Ended.REACHED, LINE, Situation(Facts(), reached_at=MONDAY)),
    (Ended.TEAM_WROTE, LINE, Situation(Facts(staff_text_at=MONDAY))),
]


@pytest.mark.parametrize("index", range(len(FULL)))
@pytest.mark.parametrize(("why", "policy", "situation"), STOPS, ids=[str(s[0]) for s in STOPS])
def test_what_ends_it_ends_it_at_each_step(
    why: Ended, policy: LinePolicy | None, situation: Situation, index: int
) -> None:
    """Whatever step is next, it is not taken."""
    sequence = replace(begun(), index=index)
    for now in (sequence.due_at, sequence.due_at + 2 * MOST_MOVED):
        assert take_turn(policy, CALLER, sequence, situation, now) == Stop(why)


def test_what_came_before_the_call_ends_nothing() -> None:
    """An old reply, an old talk and an old text of the team are another story."""
    before = MONDAY - 50.0
    facts = Facts(talk=Talk(heard_at=before), staff_text_at=before)
    sequence = begun()
    situation = Situation(facts, reached_at=before, called_at=before)
    assert isinstance(take_turn(LINE, CALLER, sequence, situation, sequence.due_at), Take)


def test_a_pause_is_waited_for() -> None:
    """A paused line takes no step and loses none; a pause with an end is looked at as it ends."""
    sequence = begun()
    now = sequence.due_at
    paused = replace(LINE, paused=True)
    turn = take_turn(paused, CALLER, sequence, KNOWN, now)
    assert turn == Later(replace(sequence, due_at=now + LOOK_AGAIN))
    ends = replace(paused, paused_until=now + 60.0)
    assert take_turn(ends, CALLER, sequence, KNOWN, now) == Later(
        replace(sequence, due_at=now + 60.0)
    )
    later = now + 60.0
    assert isinstance(take_turn(ends, CALLER, turn.next, KNOWN, later), Take)


def test_a_dry_run_waits_too() -> None:
    """A line that is only tried takes no step."""
    sequence = begun()
    dry = replace(LINE, dry_run=True)
    assert isinstance(take_turn(dry, CALLER, sequence, KNOWN, sequence.due_at), Later)


def test_hours_that_changed_count_as_they_are_now() -> None:
    """A step that was planned for an open hour moves where the line has closed since."""
    sequence = begun()
    closed = replace(LINE, hours=WeeklyHours.parse({"tue": "13:00-15:00"}))
    turn = take_turn(closed, CALLER, sequence, KNOWN, sequence.due_at)
    assert turn == Later(replace(sequence, due_at=at("2026-11-24 13:00")))


def test_a_cap_holds_texts_up_and_nothing_else() -> None:
    """A capped text waits five minutes; a call back does not ask for caps."""
    capped = replace(KNOWN, capped=True)
    sequence = begun()
    assert isinstance(take_turn(LINE, CALLER, sequence, capped, sequence.due_at), Take)
    second = replace(sequence, index=1)
    turn = take_turn(LINE, CALLER, second, capped, second.due_at)
    assert turn == Later(replace(second, due_at=second.due_at + LOOK_AGAIN))


def test_a_step_that_no_time_suits_is_left_out_with_a_reason() -> None:
    """A line that has closed for good leaves its steps out, one by one."""
    holiday = replace(LINE, hours=WeeklyHours.parse({"mon-sun": "closed"}))
    turns = [turn for _, turn in lived(holiday, begun())]
    assert [turn.why for turn in turns if isinstance(turn, Skip)] == [Skipped.TOO_LATE] * 4
    assert len(turns) == 4


def test_a_program_that_was_away_for_long_takes_no_old_step() -> None:
    """A step that is more than a week late is left out; the next keeps its distance."""
    sequence = begun()
    now = sequence.due_at + MOST_MOVED + 60.0
    turn = take_turn(LINE, CALLER, sequence, KNOWN, now)
    assert isinstance(turn, Skip)
    assert turn.why is Skipped.TOO_LATE
    assert turn.next is not None
    assert turn.next.wanted_at == now + 20 * 60.0


@pytest.mark.parametrize(
    ("step", "situation", "why"),
    [
        (Step(Do.CALLBACK, 60.0), replace(KNOWN, prefers_text=True), Skipped.PREFERS_TEXT),
        (
            Step(Do.TEXT, 60.0, "follow_up_second"),
            Situation(Facts(not_textable_until=MONDAY + 1e6)),
            Skipped.NOT_TEXTABLE,
        ),
        (Step(Do.NOTIFY, 60.0, only_if=frozenset({OnlyIf.CALLED})), KNOWN, Skipped.CONDITION),
        (
            Step(Do.NOTIFY, 60.0, only_if=frozenset({OnlyIf.NOT_CALLED})),
            replace(KNOWN, called_at=MONDAY),
            Skipped.CONDITION,
        ),
        (
            Step(Do.NOTIFY, 60.0, only_if=frozenset({OnlyIf.NEW})),
            replace(KNOWN, lead="contacted"),
            Skipped.CONDITION,
        ),
        (Step(Do.NOTIFY, 60.0, only_if=frozenset({OnlyIf.CONTACTED})), KNOWN, Skipped.CONDITION),
    ],
)
def test_what_leaves_one_step_out(step: Step, situation: Situation, why: Skipped) -> None:
    """A step whose condition does not hold is left out, and the next one is planned."""
    policy = replace(LINE, follow_up=FollowUpPolicy((step, Step(Do.NOTIFY, 120.0)), "x"))
    sequence = begun(policy=policy)
    turn = take_turn(policy, CALLER, sequence, situation, sequence.due_at)
    assert turn == Skip(
        step, why, replace(sequence, index=1, wanted_at=MONDAY + 120, due_at=MONDAY + 120)
    )


def test_conditions_that_hold_let_a_step_pass() -> None:
    """Called in vain and still new: both hold, and the step is taken."""
    step = Step(Do.NOTIFY, 60.0, only_if=frozenset({OnlyIf.CALLED, OnlyIf.NEW}))
    policy = replace(LINE, follow_up=FollowUpPolicy((step,), "x"))
    sequence = begun(policy=policy)
    called = replace(KNOWN, called_at=MONDAY)
    assert take_turn(policy, CALLER, sequence, called, sequence.due_at) == Take(step, None)


def test_everything_has_its_words() -> None:
    """Each ending and each reason for a step left out is told in words."""
    assert set(ENDINGS) == set(Ended)
    assert set(SKIPS) == set(Skipped)


# --- whatever happens -----------------------------------------------------------------------------

afters = st.integers(1, 5 * 24 * 60).map(lambda minutes: minutes * 60.0)
steps = st.lists(
    st.builds(
        Step,
        st.sampled_from(Do),
        afters,
        st.just("follow_up_second"),
        st.text(max_size=5),
        st.frozensets(st.sampled_from(OnlyIf), max_size=2),
    ),
    min_size=1,
    max_size=6,
).map(lambda made: tuple(sorted(made, key=lambda step: step.after)))
weeks = st.sampled_from(
    [
        None,
        {"mon-fri": ["08:00-12:00", "13:00-17:30"]},
        {"sat": "22:00-02:00", "wed": "10:00-11:00"},
        {"mon-sun": "06:00-09:00"},
        {"mon-sun": "22:00-05:00"},
        {"mon-sun": "closed"},
    ]
).map(lambda week: None if week is None else WeeklyHours.parse(week))
happenings = st.lists(
    st.sampled_from(["nothing", "nothing", "nothing", "pause", "cap", "called", "reply", "hours"]),
    max_size=30,
)


@given(steps, weeks, weeks, st.integers(0, 14 * 24 * 60), happenings, st.lists(st.floats(0, 9e5)))
def test_a_life(
    made: tuple[Step, ...],
    week: WeeklyHours | None,
    other: WeeklyHours | None,
    start: int,
    happens: Sequence[str],
    late: Sequence[float],
) -> None:
    """Each step ends once and in order, taken at an allowed time or left out; none after a stop."""
    policy = replace(LINE, hours=week, follow_up=FollowUpPolicy(made, "x"))
    base = MONDAY + start * 60.0
    sequence: FollowUp | None = begin(policy, CALLER, base - 40.0, base)
    situation, ended, now = KNOWN, list[tuple[float, Step]](), base
    delays, told = list(late), list(happens)
    for _ in range(400):
        if sequence is None:
            break
        assert sequence.due_at >= sequence.wanted_at
        assert sequence.wanted_at >= base + sequence.step.after
        now = max(now, sequence.due_at) + (delays.pop() if delays else 0.0)
        what = told.pop() if told else "nothing"
        paused = what == "pause"
        if what == "hours":
            policy = replace(policy, hours=other)
        elif what == "called":
            situation = replace(situation, called_at=now - 1.0)
        elif what == "reply":
            situation = replace(situation, facts=Facts(talk=Talk(heard_at=now)))
        asked = replace(situation, capped=what == "cap")
        turn = take_turn(replace(policy, paused=paused), CALLER, sequence, asked, now)
        if what == "reply":
            assert turn == Stop(Ended.REPLIED)
        match turn:
            case Stop():
                assert situation.facts.talk.heard_at
                return
            case Later(later):
                assert later.due_at > now
                assert later == replace(sequence, due_at=later.due_at)
                sequence = later
            case Take(step, following):
                assert FollowUpHours(policy, CALLER).first_allowed(now) == now
                assert FollowUpHours(policy, CALLER).give_up_at(now) > now
                assert not paused
                ended.append((now, step))
                sequence = following
            case Skip(step, _, following):
                ended.append((now, step))
                sequence = following
    assert sequence is None
    assert tuple(step for _, step in ended) == made
    for (before, one), (after, two) in pairwise(ended):
        assert after >= before + (two.after - one.after) - ON_TIME


@given(steps)
def test_steps_are_read_as_they_were_written(made: tuple[Step, ...]) -> None:
    """What the database keeps of a sequence gives the same steps back."""
    assert read(written(made)) == made
