"""Caps and circuits: a table of cases for each rule, and what holds whatever happens."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.rules.test_decide import CALLER, LINE, MONDAY_NOON, OWN, a_call
from textback_ari.private import Body, Number
from textback_ari.rules.decide import decide
from textback_ari.rules.guard import hold_back, loads_after, loads_opened
from textback_ari.rules.limits import (
    DAY,
    HOUR,
    MINUTE,
    PROBE_LIFE,
    Cap,
    Circuit,
    Counted,
    Counter,
    Limits,
    Load,
    Scope,
    Standing,
    counters_of,
    rolled,
    standing_of,
    with_answer,
    with_text,
    without_text,
)
from textback_ari.rules.reasons import Reason
from textback_ari.rules.talk import Talk, hear
from textback_ari.rules.verdict import Cancel, Facts, Opening, PendingText, Verdict

NOW = MONDAY_NOON + 1_830.0
OPEN = Circuit(NOW - 60.0, NOW + 540.0, "too much")
HALF_OPEN = replace(OPEN, until=NOW - 1.0)
PROBED = replace(OPEN, until=NOW + 100.0, probing=True)
LIMITS = Limits()


def verdict_on(facts: Facts, *, now: float = NOW, limits: Limits = LIMITS) -> Verdict:
    """Decide about a missed call that ended just now."""
    return decide(replace(LINE, limits=limits), OWN, a_call(at=now), facts, now, draw=0.0)


def busy(**loads: Load) -> Facts:
    """Return the facts of a caller not texted before, beside these loads."""
    return Facts(standing=Standing(**loads))


@pytest.mark.parametrize(
    ("facts", "reason", "saw"),
    [
        (busy(), None, "this caller: 0 of 1 texts this minute"),
        (busy(caller=Load(NOW, minute=1)), "rate_capped", "this caller: 1 of 1 texts this minute"),
        (busy(caller=Load(NOW - 61.0, minute=1, hour=1)), None, "this caller: 1 of 3"),
        (busy(caller=Load(NOW - 61.0, hour=3)), "rate_capped", "3 of 3 texts this hour"),
        (busy(caller=Load(NOW - HOUR, day=5)), "rate_capped", "5 of 5 texts this day"),
        (busy(caller=Load(NOW - DAY, minute=9, hour=9, day=9)), None, "this caller: 0 of 1"),
        (busy(prefix=Load(NOW, minute=4)), None, "numbers like the caller's: 4 of 5"),
        (busy(prefix=Load(NOW, minute=5)), "rate_capped", "numbers like the caller's: 5 of 5"),
        (busy(line=Load(NOW, minute=20)), "rate_capped", "this line: 20 of 20 texts this minute"),
        (busy(line=Load(NOW, hour=120)), "rate_capped", "this line: 120 of 120 texts this hour"),
        (busy(all=Load(NOW, day=3_000)), "rate_capped", "all lines: 3000 of 3000 texts this day"),
        (busy(line=Load(NOW, parts=1_500)), "rate_capped", "1500 of 1500 parts this day"),
        (busy(line=Load(NOW, parts=1_499)), None, "1499 of 1500 parts this day"),
        (busy(all=Load(NOW, parts=9_000)), "rate_capped", "all lines: 9000 of 9000 parts"),
    ],
)
def test_caps(facts: Facts, reason: str | None, saw: str) -> None:
    """A text passes while each cap has room for it; the first that has not tells its count."""
    verdict = verdict_on(facts)
    assert verdict.reason == reason
    assert verdict.callback == (reason is not None)
    (check,) = [check for check in verdict.trace if check.rule == "caps"]
    assert saw in check.saw


@pytest.mark.parametrize(
    ("facts", "reason", "opens", "probe"),
    [
        (busy(), None, [], False),
        (busy(line=Load(NOW, wanted=29)), None, [], False),
        (busy(line=Load(NOW, wanted=30)), Reason.CIRCUIT_OPEN, [Scope.LINE], False),
        (busy(line=Load(NOW - 61.0, wanted=30)), None, [], False),
        (busy(all=Load(NOW, wanted=120)), Reason.CIRCUIT_OPEN, [Scope.ALL], False),
        (busy(line=Load(NOW, taken=10, refused=10)), Reason.CIRCUIT_OPEN, [Scope.LINE], False),
        (busy(line=Load(NOW, taken=11, refused=10)), None, [], False),
        (busy(line=Load(NOW, taken=0, refused=19)), None, [], False),
        (busy(line=Load(NOW - HOUR, taken=0, refused=90)), None, [], False),
        (busy(all=Load(NOW, taken=3, refused=30)), Reason.CIRCUIT_OPEN, [Scope.ALL], False),
        (busy(line=Load(NOW, circuit=OPEN)), Reason.CIRCUIT_OPEN, [], False),
        (busy(all=Load(NOW, circuit=OPEN)), Reason.CIRCUIT_OPEN, [], False),
        (busy(line=Load(NOW, circuit=PROBED)), Reason.CIRCUIT_OPEN, [], False),
        (busy(line=Load(NOW, circuit=HALF_OPEN)), None, [], True),
        (
            busy(line=Load(NOW, wanted=30, circuit=HALF_OPEN)),
            Reason.CIRCUIT_OPEN,
            [Scope.LINE],
            False,
        ),
        (
            busy(line=Load(NOW, circuit=HALF_OPEN), all=Load(NOW, circuit=OPEN)),
            Reason.CIRCUIT_OPEN,
            [],
            False,
        ),
        (busy(caller=Load(NOW, circuit=OPEN)), None, [], False),
    ],
)
def test_circuits(facts: Facts, reason: Reason | None, opens: list[Scope], probe: bool) -> None:
    """A circuit opens on too much wanted or refused, holds, and lets one text try it in time."""
    verdict = verdict_on(facts)
    assert verdict.reason == reason
    assert [each.scope for each in verdict.opens] == opens
    assert (verdict.text is not None and verdict.text.probe) == probe
    assert verdict.callback == (reason is not None)


def test_an_open_circuit_stays_open_while_too_much_is_wanted() -> None:
    """While the flood goes on, the time after which a probe may pass begins anew."""
    facts = busy(line=Load(NOW, wanted=30, circuit=HALF_OPEN))
    (opening,) = verdict_on(facts).opens
    assert opening.circuit.until == NOW + LIMITS.open_for
    named = counters_of(LINE.number.e164, LINE.business, Number(CALLER))
    after = loads_opened({named[Scope.LINE]: facts.standing.line}, named, [opening], NOW)
    circuit = after[named[Scope.LINE]].circuit
    assert circuit is not None
    assert circuit.since == HALF_OPEN.since


def test_a_probe_is_one_text() -> None:
    """After a verdict that lets a probe pass, the next one finds the circuit shut."""
    named = counters_of(LINE.number.e164, LINE.business, Number(CALLER))
    loads = {named[Scope.LINE]: Load(NOW, circuit=HALF_OPEN)}
    verdict = verdict_on(Facts(standing=standing_of(named, loads)))
    loads |= loads_after(loads, named, verdict, NOW)
    circuit = loads[named[Scope.LINE]].circuit
    assert circuit is not None
    assert (circuit.probing, circuit.until) == (True, NOW + PROBE_LIFE)
    other = Standing(line=loads[named[Scope.LINE]])
    assert verdict_on(Facts(standing=other)).reason is Reason.CIRCUIT_OPEN
    lost = verdict_on(Facts(standing=other), now=NOW + PROBE_LIFE)
    assert lost.text is not None
    assert lost.text.probe


@pytest.mark.parametrize(("taken", "closed"), [(True, True), (False, False)])
def test_the_probe_s_answer(taken: bool, closed: bool) -> None:
    """A probe that was taken closes the circuit, a refused one keeps it open as long again."""
    load = Load(NOW, wanted=30, refused=9, circuit=PROBED)
    after = with_answer(load, NOW, taken=taken, probe=True, open_for=600.0)
    assert (after.circuit is None) == closed
    if after.circuit:
        assert (after.circuit.until, after.circuit.probing) == (NOW + 600.0, False)
    else:
        assert (after.wanted, after.taken, after.refused) == (0, 0, 0)


def test_a_probe_of_a_dry_run_closes_the_circuit() -> None:
    """In a dry run no carrier answers, so that once the flood is over texting is decided again."""
    line = replace(LINE, dry_run=True)
    named = counters_of(LINE.number.e164, LINE.business, Number(CALLER))
    loads = {named[Scope.LINE]: Load(NOW, circuit=HALF_OPEN)}
    facts = Facts(standing=standing_of(named, loads))
    verdict = decide(line, OWN, a_call(at=NOW), facts, NOW, draw=0.0)
    assert verdict.reason is Reason.DRY_RUN
    assert loads_after(loads, named, verdict, NOW)[named[Scope.LINE]].circuit is None


# --- about to leave -------------------------------------------------------------------------------

COUNTED = Counted(NOW - 40.0, 1)
MINE = Load(NOW - 40.0, minute=1, hour=1, day=1, parts=1)
ALL_MINE = Standing(MINE, MINE, MINE, MINE)


@pytest.mark.parametrize(
    ("facts", "counted", "reason", "opens"),
    [
        (Facts(standing=ALL_MINE), COUNTED, None, []),
        (Facts(), None, None, []),
        # Its own minute is over: what the next one counts has nothing to do with it.
        (Facts(standing=replace(ALL_MINE, line=Load(NOW, minute=99))), COUNTED, None, []),
        (
            Facts(standing=replace(ALL_MINE, line=Load(NOW - 40.0, day=501))),
            COUNTED,
            Reason.RATE_CAPPED,
            [],
        ),
        (Facts(standing=replace(ALL_MINE, line=Load(NOW - 40.0, day=500))), COUNTED, None, []),
        (
            Facts(standing=replace(ALL_MINE, line=replace(MINE, circuit=OPEN))),
            COUNTED,
            Reason.CIRCUIT_OPEN,
            [],
        ),
        (
            Facts(standing=replace(ALL_MINE, line=replace(MINE, circuit=PROBED))),
            replace(COUNTED, probe=True),
            None,
            [],
        ),
        (
            Facts(standing=replace(ALL_MINE, all=replace(MINE, circuit=OPEN))),
            replace(COUNTED, probe=True),
            Reason.CIRCUIT_OPEN,
            [],
        ),
        (
            Facts(standing=replace(ALL_MINE, line=Load(NOW - 40.0, refused=20))),
            COUNTED,
            Reason.CIRCUIT_OPEN,
            [Scope.LINE],
        ),
        (Facts(talk=Talk(heard_at=NOW - 5.0)), COUNTED, Reason.IN_CONVERSATION, []),
        (Facts(staff_text_at=NOW - 5.0), COUNTED, Reason.IN_CONVERSATION, []),
        (Facts(talk=Talk(NOW - 5.0, looped_at=NOW - 5.0)), None, Reason.LOOP_GUARD, []),
    ],
)
def test_held_back(
    facts: Facts, counted: Counted | None, reason: Reason | None, opens: list[Scope]
) -> None:
    """A text about to leave is held back by what has changed since it was scheduled."""
    found, opened = hold_back(LINE, facts, NOW, counted)
    assert found == reason
    assert [each.scope for each in opened] == opens


# --- talking --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (Facts(talk=Talk(heard_at=NOW - 14_399.0)), Reason.IN_CONVERSATION),
        (Facts(talk=Talk(heard_at=NOW - 14_400.0)), None),
        (Facts(staff_text_at=NOW - 14_399.0), Reason.IN_CONVERSATION),
        (Facts(staff_text_at=NOW - 14_400.0), None),
        (
            Facts(talk=Talk(NOW - 1.0, looped_at=NOW - 1.0, looped_why="3 identical")),
            Reason.LOOP_GUARD,
        ),
        (Facts(talk=Talk(NOW - 86_400.0, looped_at=NOW - 86_400.0)), None),
    ],
)
def test_talks(facts: Facts, reason: Reason | None) -> None:
    """No ready text goes into a talk or to a machine; the team is told, and nothing waits."""
    pending = PendingText(7, NOW + 30.0, NOW + 110.0)
    verdict = verdict_on(facts)
    assert verdict.reason == reason
    if reason:
        assert verdict.callback
        assert verdict_on(replace(facts, pending=pending)).pending == Cancel(reason)


def test_talks_can_be_let_pass() -> None:
    """With both times set to nothing, no talk keeps a text back."""
    line = replace(LINE, in_conversation_for=0.0, loop_guard_for=0.0)
    facts = Facts(talk=Talk(NOW, looped_at=NOW), staff_text_at=NOW)
    assert decide(line, OWN, a_call(at=NOW), facts, NOW, draw=0.0).text is not None


def heard(*texts: tuple[float, str, float | None]) -> Talk:
    """Return a talk after texts came in: when, what, and when ours was before."""
    talk = Talk()
    for at, body, ours in texts:
        talk = hear(talk, Body(body), NOW + at, None if ours is None else NOW + ours)
    return talk


@pytest.mark.parametrize(
    ("talk", "looped"),
    [
        (heard((0, "yes", None)), False),
        (heard((0, "yes", None), (60, "yes", None)), False),
        (heard((0, "yes", None), (60, "yes", None), (120, "yes", None)), True),
        (heard((0, "yes", None), (60, "no", None), (120, "yes", None)), False),
        (heard((0, "yes", None), (900, "yes", None), (1_800, "yes", None)), False),
        # A phone that answers while its owner drives, each time that we text.
        (heard((3, "driving", 0), (1_003, "driving!", 1_000)), False),
        (heard((3, "a", 0), (1_003, "b", 1_000), (2_003, "c", 2_000)), True),
        (heard((3, "a", 0), (1_030, "b", 1_000), (2_003, "c", 2_000)), False),
        # Two that answer each other slowly.
        (heard(*((i * 60 + 20, f"text {i}", i * 60) for i in range(4))), False),
        (heard(*((i * 60 + 20, f"text {i}", i * 60) for i in range(5))), True),
        (heard(*((i * 300 + 20, f"text {i}", i * 300) for i in range(9))), False),
        # One of ours, and a caller who needs many texts to say it.
        (heard(*((i * 20 + 20, f"text {i}", 0) for i in range(9))), False),
    ],
)
def test_machines_are_told_by_their_texts(talk: Talk, looped: bool) -> None:
    """Identical, instant or endless answers are a machine's; a person's are not."""
    assert (talk.looped_at is not None) == looped
    assert bool(talk.looped_why) == looped


# --- what holds whatever happens ------------------------------------------------------------------

TIMES = st.floats(min_value=0.0, max_value=3 * DAY)


@given(st.lists(st.tuples(TIMES, st.booleans()), max_size=60))
def test_no_window_counts_more_than_its_cap(asked: list[tuple[float, bool]]) -> None:
    """Whatever is asked and given back, no minute, hour or day of the clock exceeds its cap."""
    limits = Limits(caller=Cap(100, 100, 100), line=Cap(2, 4, 6), prefix=Cap(3, 5, 9))
    limits = replace(limits, line_abnormal_per_minute=10**6)
    line = replace(LINE, limits=limits, cooldown=0.0)
    named = counters_of(LINE.number.e164, LINE.business, Number(CALLER))
    loads: dict[Counter, Load] = {}
    kept: list[float] = []
    for offset, give_back in sorted(asked):
        now = NOW + offset
        facts = Facts(standing=standing_of(named, loads))
        verdict = decide(line, OWN, a_call(at=now), facts, now, draw=0.0)
        loads |= loads_after(loads, named, verdict, now)
        if verdict.text is None:
            assert verdict.reason is Reason.RATE_CAPPED
            continue
        kept.append(now)
        if give_back:
            counted = Counted(kept.pop(), verdict.text.parts)
            loads = {counter: without_text(load, counted) for counter, load in loads.items()}
    for window, most in ((MINUTE, 2), (HOUR, 4), (DAY, 6)):
        for at in kept:
            assert sum(at // window == other // window for other in kept) <= most


@given(TIMES, TIMES, st.integers(1, 9))
def test_what_is_given_back_leaves_no_trace(first: float, later: float, parts: int) -> None:
    """A text counted and given back leaves the counts as they were."""
    before = rolled(Load(NOW, 1, 2, 3, 4), NOW + first)
    counted = Counted(NOW + first, parts)
    after = without_text(with_text(before, counted.at, parts), counted)
    assert after == before
    at = NOW + first + later
    passed = without_text(rolled(with_text(before, counted.at, parts), at), counted)
    assert passed == rolled(before, at)


@given(st.floats(min_value=0.1, max_value=100.0))
def test_a_clock_that_is_behind_does_not_begin_a_window_anew(behind: float) -> None:
    """Another node's clock, a little behind, counts on where this one is."""
    load = with_text(Load(), NOW, 1)
    assert with_text(load, NOW - behind, 1) == replace(load, minute=2, hour=2, day=2, parts=2)


def test_a_verdict_that_no_cap_was_asked_for_counts_nothing() -> None:
    """Only calls that would have got a text are counted as wanted."""
    named = counters_of(LINE.number.e164, LINE.business, Number(CALLER))
    opted_out = verdict_on(Facts(opted_out=True))
    assert loads_after({}, named, opted_out, NOW) == {}
    capped = verdict_on(busy(line=Load(NOW, minute=20)))
    after = loads_after({}, named, capped, NOW)
    assert {c.scope: (load.wanted, load.minute) for c, load in after.items()} == {
        Scope.LINE: (1, 0),
        Scope.ALL: (1, 0),
    }


def test_openings_are_named() -> None:
    """A verdict that opens a circuit says which, why, and until when."""
    assert verdict_on(busy(line=Load(NOW, wanted=30))).opens == (
        Opening(
            Scope.LINE,
            Circuit(NOW, NOW + 600.0, "this line: more than 30 texts wanted in a minute"),
        ),
    )
