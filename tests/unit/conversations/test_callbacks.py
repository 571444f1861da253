"""What a callback asks of the PBX, and what is made of the PBX's notes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.callbacks import (
    SETTLE_AFTER,
    STEPS,
    TAKEN_LIMIT,
    Note,
    Result,
    Seen,
    Step,
    key_of,
    outcome_of,
    plan_of,
)
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy

T0 = 1_800_000_000.0
POLICY = CallbackPolicy(pbx="main", ring=("PJSIP/101", "PJSIP/102", "Local/600@from-internal"))
ANNE, LINE = Number("+12015550123"), Number("+12125550100")
OVER = {Step.UNANSWERED, Step.DECLINED, Step.ENDED}


def _result(seen: Seen, *, taken: bool = True, age: float = 60.0) -> Result | None:
    outcome = outcome_of(seen, taken=taken, began=T0, now=T0 + age, voicemail_under=15.0)
    return None if outcome is None else outcome.result


def _ended(dialstatus: str, talked_for: float = 0.0) -> Seen:
    note = Note(Step.ENDED, T0, dialstatus=dialstatus, talked_for=talked_for)
    return Seen(alive=False, note=note)


@pytest.mark.parametrize(
    ("seen", "result"),
    [
        (_ended("ANSWER", 15.0), Result.REACHED),
        (_ended("ANSWER", 14.0), Result.VOICEMAIL_SUSPECTED),
        (_ended("BUSY"), Result.BUSY),
        (_ended("NOANSWER"), Result.NO_ANSWER),
        (_ended("CANCEL"), Result.NO_ANSWER),
        (_ended("CHANUNAVAIL"), Result.FAILED),
        (_ended("CONGESTION"), Result.FAILED),
        (_ended(""), Result.FAILED),
        (Seen(alive=False, note=Note(Step.UNANSWERED, T0)), Result.TEAM_NO_ANSWER),
        (Seen(alive=False, note=Note(Step.DECLINED, T0)), Result.TEAM_DECLINED),
        (Seen(alive=False, dialplan=False), Result.FAILED),
        (Seen(alive=False), Result.UNKNOWN),
    ],
)
def test_results(seen: Seen, result: Result) -> None:
    """Each way in which a callback ends has its result."""
    assert _result(seen) is result


@pytest.mark.parametrize("step", sorted(set(Step) - OVER))
def test_a_callback_that_vanished_is_unknown(step: Step) -> None:
    """Where the channel is gone before its end was noted, nobody guesses; alive it goes on."""
    assert _result(Seen(alive=False, note=Note(step, T0))) is Result.UNKNOWN
    assert _result(Seen(alive=True, note=Note(step, T0)), age=3_000.0) is None


@pytest.mark.parametrize(("taken", "patience"), [(True, TAKEN_LIMIT), (False, SETTLE_AFTER)])
def test_a_pbx_that_knows_nothing_has_time_to_begin(taken: bool, patience: float) -> None:
    """Until the PBX must have noted something, that it has not says nothing."""
    assert _result(Seen(alive=False), taken=taken, age=patience - 0.1) is None
    assert _result(Seen(alive=False), taken=taken, age=patience) is Result.UNKNOWN


@given(
    note=st.none() | st.builds(Note, st.sampled_from(Step), st.floats(T0, T0 + 60.0)),
    alive=st.booleans(),
    taken=st.booleans(),
    age=st.floats(0.0, 1e6),
)
def test_only_an_end_that_was_noted_says_what_happened(
    note: Note | None, alive: bool, taken: bool, age: float
) -> None:
    """Without the PBX's last note a callback is open or unknown, never reached or busy."""
    result = _result(Seen(alive, note), taken=taken, age=age)
    if note is None or note.step not in OVER:
        assert result in {None, Result.UNKNOWN}
    else:
        assert result not in {None, Result.UNKNOWN}


def test_all_at_once_or_in_order() -> None:
    """All of the team are one round, or each is one."""
    plan = plan_of(POLICY, "1tab", ANNE, country="US", line=LINE)
    assert plan.rounds == ((1, 2, 3),)
    assert plan.ringing == 45
    plan = plan_of(replace(POLICY, in_order=True), "1tab", ANNE, country="US", line=LINE)
    assert plan.rounds == ((1,), (2,), (3,))
    assert plan.ringing == 135
    assert plan.longest == 135 + 45 + 3600


def test_what_is_said() -> None:
    """The number is read out as it would be dialled, or the line's own sound is played."""
    policy = replace(POLICY, prefix="9", accept_key="5")
    plan = plan_of(policy, "1tab", ANNE, country="US", line=LINE)
    digits = tuple(f"digits/{digit}" for digit in "12015550123")
    assert plan.say == ("vm-from-phonenumber", *digits, "vm-press", "digits/5")
    assert plan.number == "912015550123"
    assert plan.shown == "12015550123"
    assert plan.caller_id == "+12125550100"
    own = replace(policy, announce="custom/lead", caller_id="101")
    plan = plan_of(own, "1tab", ANNE, country="US", line=LINE)
    assert plan.say == ("custom/lead", "vm-press", "digits/5")
    assert plan.caller_id == "101"


def test_keys_differ_though_numbers_repeat() -> None:
    """The first order of a new database is not taken for the first of the one before."""
    assert key_of(1, T0) == key_of(1, T0)
    assert key_of(1, T0) != key_of(1, T0 + 0.01)
    assert key_of(1, T0) != key_of(11, T0)


def test_each_step_is_told() -> None:
    """Each step has words."""
    assert set(STEPS) == set(Step)
