"""Decisions: a table of cases for each rule, and what holds whatever happens."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.own_texts import own_texts
from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.case import TEXT_ME_TAG, read_tag
from textback_ari.rules.checks import RULES
from textback_ari.rules.decide import decide, recheck
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import Contacts, LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import (
    Blocked,
    Cancel,
    Check,
    Facts,
    Keep,
    Move,
    PendingText,
    Verdict,
    facts_after,
)

ZONE = ZoneInfo("America/New_York")
MONDAY_NOON = datetime(2026, 1, 5, 12, 0, tzinfo=ZONE).timestamp()
MONDAY_NIGHT = datetime(2026, 1, 5, 22, 0, tzinfo=ZONE).timestamp()
CALLER = "+12015550123"
LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZONE,
    country="US",
    agent="Sam",
    hours=WeeklyHours.parse({"mon-fri": "08:00-17:30"}),
)
OWN = frozenset({LINE.number, Number("+12125550101")})
PENDING = PendingText(7, MONDAY_NOON + 30.0, MONDAY_NOON + 110.0)


def missed(cause: Cause = Cause.NO_ANSWER, ending: Ending = Ending.PBX_HUNG_UP) -> Outcome:
    """Return a missed call's outcome."""
    return Outcome(Kind.MISSED, cause, ending)


def a_call(**changes: Any) -> FinishedCall:
    """Return a call that nobody answered on a Monday at noon, with changes."""
    began = changes.pop("at", MONDAY_NOON) - 20.0
    return replace(
        FinishedCall(
            pbx="main",
            channel_id="1",
            trunk="PJSIP/trunk",
            caller=RawNumber(CALLER),
            caller_name=CallerName(""),
            presentation="allowed_not_screened",
            did="2125550100",
            tag=None,
            started_at=began,
            ended_at=began + 20.0,
            rang_for=19.0,
            talked_for=0.0,
            outcome=missed(),
        ),
        **changes,
    )


def verdict_on(
    call: FinishedCall,
    line: LinePolicy | None = LINE,
    facts: Facts | None = None,
    *,
    after: float = 0.1,
    draw: float = 0.0,
) -> Verdict:
    """Return the verdict on a call that is decided some seconds after its end."""
    return decide(line, OWN, call, facts or Facts(), call.ended_at + after, draw)


def test_a_missed_call_gets_its_text() -> None:
    """A missed call gets the text of its line after the delay, with a deadline."""
    call = a_call()
    verdict = verdict_on(call)
    assert verdict.reason is None
    assert verdict.text is not None
    assert verdict.text.to == Number(CALLER)
    assert verdict.text.kind == "standard"
    assert verdict.text.sender == "+12125550100"
    assert verdict.text.due_at == call.ended_at + 40.0
    assert verdict.text.give_up_at == call.ended_at + 120.0
    assert verdict.text.body.text == (
        "Sorry we missed your call! This is Sam at Acme. How can we help? Text us here, or we "
        "will call you back soon. Reply STOP to opt out."
    )
    assert verdict.caller == Number(CALLER)
    assert not verdict.callback


def test_the_trace_names_every_rule() -> None:
    """A text's trace holds each rule once, in order, all passed."""
    trace = verdict_on(a_call()).trace
    assert [check.rule for check in trace] == [
        "line",
        *(rule.__name__ for rule in RULES),
        "dry_run",
    ]
    assert all(check.passed for check in trace)


ANONYMOUS = RawNumber("anonymous")
CASES: dict[str, tuple[FinishedCall, LinePolicy, Facts, Reason | str, bool]] = {
    # name: call, line, facts, reason (or the kind of the text), whether the team gets a task
    "answered": (a_call(outcome=Outcome(Kind.ANSWERED)), LINE, Facts(), Reason.ANSWERED, False),
    "probably": (
        a_call(outcome=Outcome(Kind.PROBABLY_ANSWERED)),
        LINE,
        Facts(),
        Reason.PROBABLY_ANSWERED,
        True,
    ),
    "elsewhere": (
        a_call(outcome=Outcome(Kind.ANSWERED_ELSEWHERE)),
        LINE,
        Facts(),
        Reason.ANSWERED,
        False,
    ),
    "fax": (a_call(outcome=Outcome(Kind.FAX)), LINE, Facts(), Reason.CAUSE_NOT_SELECTED, False),
    "unknown": (
        a_call(outcome=Outcome(Kind.UNKNOWN, missing=("the end",))),
        LINE,
        Facts(),
        Reason.EVIDENCE_LOST,
        True,
    ),
    "unknown, withheld": (
        a_call(outcome=Outcome(Kind.UNKNOWN), caller=ANONYMOUS),
        LINE,
        Facts(),
        Reason.EVIDENCE_LOST,
        False,
    ),
    "blocked": (
        a_call(),
        LINE,
        Facts(blocked=Blocked(None, "", "staff")),
        Reason.BLOCKED,
        False,
    ),
    "blocked by prefix, though the caller asked": (
        a_call(tag="text_me"),
        LINE,
        Facts(blocked=Blocked("+1201", "pumping", "main")),
        Reason.BLOCKED,
        False,
    ),
    "contact, like anybody": (a_call(), LINE, Facts(contact="Anne"), "standard", False),
    "contact, left alone": (
        a_call(),
        replace(LINE, known_contacts=Contacts.SKIP),
        Facts(contact=""),
        Reason.KNOWN_CONTACT,
        True,
    ),
    "contact who asked": (
        a_call(tag="text_me"),
        replace(LINE, known_contacts=Contacts.SKIP),
        Facts(contact="Anne"),
        "text_me",
        False,
    ),
    "contact with a text of their own": (
        a_call(outcome=missed(Cause.BUSY)),
        replace(
            LINE,
            known_contacts=Contacts.OWN_TEXT,
            texts=own_texts(known_contact="Hi again!"),
        ),
        Facts(contact="Anne"),
        "known_contact",
        False,
    ),
    "stranger where contacts are left alone": (
        a_call(),
        replace(LINE, known_contacts=Contacts.SKIP),
        Facts(),
        "standard",
        False,
    ),
    "internal by the PBX": (
        a_call(outcome=Outcome(Kind.INTERNAL)),
        LINE,
        Facts(),
        Reason.INTERNAL,
        False,
    ),
    "own number": (
        a_call(caller=RawNumber("2125550101")),
        LINE,
        Facts(),
        Reason.INTERNAL,
        False,
    ),
    "extension": (a_call(caller=RawNumber("101")), LINE, Facts(), Reason.INTERNAL, False),
    "cause not selected": (
        a_call(outcome=missed(Cause.MENU_ONLY)),
        LINE,
        Facts(),
        Reason.CAUSE_NOT_SELECTED,
        False,
    ),
    "busy": (a_call(outcome=missed(Cause.BUSY)), LINE, Facts(), "busy", False),
    "busy, then voicemail": (
        a_call(outcome=missed(Cause.BUSY, Ending.VOICEMAIL_LEFT)),
        LINE,
        Facts(),
        "busy",
        False,
    ),
    "voicemail left": (
        a_call(outcome=missed(ending=Ending.VOICEMAIL_LEFT)),
        LINE,
        Facts(),
        "standard",
        False,
    ),
    "voicemail left, not texted": (
        a_call(outcome=missed(ending=Ending.VOICEMAIL_LEFT)),
        replace(LINE, text_after_voicemail=False),
        Facts(),
        Reason.VOICEMAIL_LEFT,
        False,
    ),
    "voicemail empty, not texted after a message": (
        a_call(outcome=missed(ending=Ending.VOICEMAIL_EMPTY)),
        replace(LINE, text_after_voicemail=False),
        Facts(),
        "standard",
        False,
    ),
    "rang too short": (
        a_call(rang_for=4.9, outcome=missed(Cause.ABANDONED)),
        replace(LINE, min_ring=5.0),
        Facts(),
        Reason.RANG_TOO_SHORT,
        False,
    ),
    "rang just long enough": (
        a_call(rang_for=5.0),
        replace(LINE, min_ring=5.0),
        Facts(),
        "standard",
        False,
    ),
    "a busy phone does not ring": (
        a_call(rang_for=0.0, outcome=missed(Cause.BUSY)),
        replace(LINE, min_ring=5.0),
        Facts(),
        "busy",
        False,
    ),
    "voicemail only does not ring": (
        a_call(rang_for=0.0, outcome=missed(Cause.VOICEMAIL_ONLY, Ending.VOICEMAIL_EMPTY)),
        replace(LINE, min_ring=5.0),
        Facts(),
        "standard",
        False,
    ),
    "closed does not ring": (
        a_call(rang_for=0.0, at=MONDAY_NIGHT),
        replace(LINE, min_ring=5.0),
        Facts(),
        "after_hours",
        False,
    ),
    "closed by schedule": (a_call(at=MONDAY_NIGHT), LINE, Facts(), "after_hours", False),
    "closed by schedule, busy": (
        a_call(at=MONDAY_NIGHT, outcome=missed(Cause.BUSY)),
        LINE,
        Facts(),
        "after_hours",
        False,
    ),
    "closed by tag, announcement": (
        a_call(tag="after_hours", outcome=missed(Cause.MENU_ONLY, Ending.ANNOUNCEMENT)),
        LINE,
        Facts(),
        "after_hours",
        False,
    ),
    "closed by tag, other spelling": (
        a_call(tag=" After-Hours"),
        LINE,
        Facts(),
        "after_hours",
        False,
    ),
    "holiday": (a_call(tag="holiday"), LINE, Facts(), "after_hours", False),
    "closed": (a_call(tag="closed"), LINE, Facts(), "after_hours", False),
    "another tag": (a_call(tag="vip"), LINE, Facts(), "standard", False),
    "no schedule": (a_call(at=MONDAY_NIGHT), replace(LINE, hours=None), Facts(), "standard", False),
    "answered while closed": (
        a_call(at=MONDAY_NIGHT, outcome=Outcome(Kind.ANSWERED)),
        LINE,
        Facts(),
        Reason.ANSWERED,
        False,
    ),
    "asked for a text": (
        a_call(tag="text_me", outcome=missed(Cause.MENU_ONLY)),
        LINE,
        Facts(),
        "text_me",
        False,
    ),
    "asked for a text, closed": (
        a_call(tag="text_me", at=MONDAY_NIGHT, outcome=missed(Cause.MENU_ONLY)),
        LINE,
        Facts(),
        "text_me",
        False,
    ),
    "asked for a text after an opt-out": (
        a_call(tag="text_me", outcome=missed(Cause.MENU_ONLY)),
        LINE,
        Facts(opted_out=True),
        Reason.OPTED_OUT,
        True,
    ),
    "asked for a text in the cooldown": (
        a_call(tag="text_me", outcome=missed(Cause.MENU_ONLY)),
        LINE,
        Facts(last_text_at=MONDAY_NOON - 60.0, texted_before=True),
        Reason.COOLDOWN,
        True,
    ),
    "paused": (a_call(), replace(LINE, paused=True), Facts(), Reason.LINE_PAUSED, False),
    "withheld by a word": (a_call(caller=ANONYMOUS), LINE, Facts(), Reason.WITHHELD_NUMBER, False),
    "withheld by presentation": (
        a_call(presentation="prohib_not_screened"),
        LINE,
        Facts(),
        Reason.WITHHELD_NUMBER,
        False,
    ),
    "presentation not told": (
        a_call(presentation=None),
        LINE,
        Facts(),
        Reason.PRESENTATION_UNKNOWN,
        True,
    ),
    "presentation empty": (
        a_call(presentation=""),
        LINE,
        Facts(),
        Reason.PRESENTATION_UNKNOWN,
        True,
    ),
    "presentation unavailable": (
        a_call(presentation="unavailable"),
        LINE,
        Facts(),
        Reason.PRESENTATION_UNKNOWN,
        True,
    ),
    "presentation not told, no number": (
        a_call(presentation=None, caller=RawNumber("x")),
        LINE,
        Facts(),
        Reason.PRESENTATION_UNKNOWN,
        False,
    ),
    "invalid number": (
        a_call(caller=RawNumber("5" * 5_000)),
        LINE,
        Facts(),
        Reason.INVALID_NUMBER,
        False,
    ),
    "toll-free": (
        a_call(caller=RawNumber("8002345678")),
        LINE,
        Facts(),
        Reason.NOT_TEXTABLE,
        True,
    ),
    "premium rate": (
        a_call(caller=RawNumber("9002345678")),
        LINE,
        Facts(),
        Reason.NOT_TEXTABLE,
        False,
    ),
    "another country": (
        a_call(caller=RawNumber("+442079460018")),
        LINE,
        Facts(),
        Reason.COUNTRY_NOT_ALLOWED,
        True,
    ),
    "another country, listed": (
        a_call(caller=RawNumber("+442079460018")),
        replace(LINE, countries=frozenset({"US", "GB"})),
        Facts(),
        "standard",
        False,
    ),
    "own country, not listed": (
        a_call(),
        replace(LINE, countries=frozenset({"GB"})),
        Facts(),
        Reason.COUNTRY_NOT_ALLOWED,
        True,
    ),
    "opted out": (a_call(), LINE, Facts(opted_out=True), Reason.OPTED_OUT, True),
    "the carrier said landline": (
        a_call(),
        LINE,
        Facts(not_textable_until=MONDAY_NOON + 86_400.0),
        Reason.NOT_TEXTABLE,
        True,
    ),
    "the carrier said so long ago": (
        a_call(),
        LINE,
        Facts(not_textable_until=MONDAY_NOON - 1.0),
        "standard",
        False,
    ),
    "opted out beats waiting": (
        a_call(),
        LINE,
        Facts(opted_out=True, pending=PENDING),
        Reason.OPTED_OUT,
        True,
    ),
    "a text waits": (a_call(), LINE, Facts(pending=PENDING), Reason.MERGED, False),
    "cooldown": (
        a_call(),
        LINE,
        Facts(last_text_at=MONDAY_NOON - 86_399.0),
        Reason.COOLDOWN,
        False,
    ),
    "cooldown over": (
        a_call(),
        LINE,
        Facts(last_text_at=MONDAY_NOON - 86_400.0),
        "standard",
        False,
    ),
    "dry run": (a_call(), replace(LINE, dry_run=True), Facts(), Reason.DRY_RUN, False),
}


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    """Each kind of call gets its text, or none for its reason, with or without a callback task."""
    call, line, facts, expected, callback = CASES[name]
    verdict = verdict_on(call, line, facts)
    if isinstance(expected, Reason):
        assert verdict.reason is expected
        assert (verdict.text is not None) is (expected is Reason.DRY_RUN)
    else:
        assert verdict.reason is None
        assert verdict.text is not None
        assert verdict.text.kind == expected
    assert verdict.callback is callback


def test_no_line() -> None:
    """A call for a number of no line is recorded with that reason and has no other effect."""
    verdict = verdict_on(a_call(), None, Facts(pending=PENDING))
    assert verdict == Verdict(
        text=None,
        reason=Reason.NO_LINE,
        trace=(Check("line", False, "the number dialled belongs to no line"),),
    )


def test_learnt_too_late() -> None:
    """A call that is heard of after its deadline becomes a callback task, not a late text."""
    verdict = verdict_on(a_call(), after=120.0)
    assert verdict.reason is Reason.TOO_LATE
    assert verdict.callback
    assert verdict_on(a_call(), after=119.9).text is not None


WAITING = Facts(pending=PENDING, texted_before=True)


@pytest.mark.parametrize(
    ("changes", "pending"),
    [
        ({"outcome": Outcome(Kind.ANSWERED)}, Cancel(Reason.GOT_THROUGH_SINCE)),
        (
            {"outcome": Outcome(Kind.ANSWERED), "presentation": "prohib_passed_screen"},
            Cancel(Reason.GOT_THROUGH_SINCE),
        ),
        ({"outcome": Outcome(Kind.UNKNOWN)}, Cancel(Reason.EVIDENCE_LOST)),
        ({"outcome": Outcome(Kind.PROBABLY_ANSWERED)}, Cancel(Reason.PROBABLY_ANSWERED)),
        ({"outcome": Outcome(Kind.FAX)}, Keep()),
        ({"outcome": Outcome(Kind.INTERNAL)}, Keep()),
        ({}, Move(MONDAY_NOON + 40.0, MONDAY_NOON + 120.0)),
        (
            {"outcome": missed(Cause.MENU_ONLY)},
            Move(MONDAY_NOON + 40.0, MONDAY_NOON + 120.0),
        ),
        ({"at": MONDAY_NOON - 10.0}, Keep()),
    ],
)
def test_what_becomes_of_a_waiting_text(
    changes: dict[str, Any], pending: Keep | Move | Cancel
) -> None:
    """Getting through ends a waiting text, a missed redial makes it wait anew, never earlier."""
    verdict = verdict_on(a_call(**changes), LINE, WAITING)
    assert verdict.pending == pending


def test_an_opt_out_cancels_a_waiting_text() -> None:
    """A text that waits for somebody who opted out is cancelled."""
    verdict = verdict_on(a_call(), LINE, replace(WAITING, opted_out=True))
    assert verdict.pending == Cancel(Reason.OPTED_OUT)


@pytest.mark.parametrize(
    ("changes", "caller"),
    [
        ({}, Number(CALLER)),
        ({"presentation": "prohib"}, None),
        ({"presentation": "prohib", "outcome": Outcome(Kind.ANSWERED)}, Number(CALLER)),
        ({"caller": RawNumber("2125550101")}, None),
        ({"caller": RawNumber("x")}, None),
    ],
)
def test_whose_number_is_kept(changes: dict[str, Any], caller: Number | None) -> None:
    """A missed caller's withheld number is not kept; one who got through is found by it."""
    assert verdict_on(a_call(**changes)).caller == caller


def test_got_through() -> None:
    """Only a call that a person answered counts as got through."""
    through = {kind for kind in Kind if kind is not Kind.MISSED and _got_through(kind)}
    assert through == {Kind.ANSWERED, Kind.ANSWERED_ELSEWHERE}


def _got_through(kind: Kind) -> bool:
    return verdict_on(a_call(outcome=Outcome(kind))).got_through


def test_the_opt_out_line_is_in_the_first_text_only() -> None:
    """The first text to a number says how to stop, later ones do not."""
    first = verdict_on(a_call()).text
    later = verdict_on(a_call(), facts=Facts(texted_before=True)).text
    assert first is not None
    assert later is not None
    assert first.body.text == f"{later.body.text} Reply STOP to opt out."


def test_every_placeholder_has_its_value() -> None:
    """A text can name business, agent, minutes, both numbers and the next opening."""
    text = "{business}|{agent}|{callback_minutes}|{caller}|{line}|{opening}"
    line = replace(LINE, texts=own_texts(after_hours=text), opt_out_line="")
    verdict = verdict_on(a_call(at=MONDAY_NIGHT), line)
    assert verdict.text is not None
    assert verdict.text.body.text == "Acme|Sam|20|+12015550123|+12125550100|tomorrow at 8:00"


def test_closed_is_judged_by_the_start_of_the_call() -> None:
    """A call that comes in before closing time is not an after-hours call."""
    closing = datetime(2026, 1, 5, 17, 30, tzinfo=ZONE).timestamp()
    verdict = verdict_on(a_call(at=closing + 10.0))
    assert verdict.text is not None
    assert verdict.text.kind == "standard"


def test_jitter_adds_to_the_delay() -> None:
    """The draw spreads the delay by at most the jitter."""
    line = replace(LINE, delay_jitter=10.0)
    verdict = verdict_on(a_call(), line, draw=0.5)
    assert verdict.text is not None
    assert verdict.text.due_at == MONDAY_NOON + 45.0


@pytest.mark.parametrize(
    ("line", "facts", "now", "reason"),
    [
        (LINE, Facts(), 99.9, None),
        (LINE, Facts(opted_out=True), 0.0, Reason.OPTED_OUT),
        (LINE, Facts(blocked=Blocked(None, "", "staff")), 0.0, Reason.BLOCKED),
        (LINE, Facts(contact="Anne"), 0.0, None),
        (LINE, Facts(not_textable_until=1.0), 0.0, Reason.NOT_TEXTABLE),
        (LINE, Facts(not_textable_until=1.0), 1.0, None),
        (None, Facts(), 0.0, Reason.NO_LINE),
        (None, Facts(opted_out=True), 0.0, Reason.OPTED_OUT),
        (replace(LINE, paused=True), Facts(), 0.0, Reason.LINE_PAUSED),
        (replace(LINE, dry_run=True), Facts(), 0.0, Reason.DRY_RUN),
        (LINE, Facts(), 100.0, Reason.TOO_LATE),
    ],
)
def test_recheck(line: LinePolicy | None, facts: Facts, now: float, reason: Reason | None) -> None:
    """A text about to leave is stopped by an opt-out, a pause, a dry run, a line gone, its time."""
    assert recheck(line, "no_answer", facts, now, 100.0) is reason


@pytest.mark.parametrize(
    ("kind", "line", "facts", "reason"),
    [
        (TextKind.OPTED_OUT, LINE, Facts(opted_out=True), None),
        (TextKind.HELP, LINE, Facts(opted_out=True), Reason.OPTED_OUT),
        (TextKind.STAFF, LINE, Facts(opted_out=True), Reason.OPTED_OUT),
        (TextKind.STAFF, replace(LINE, paused=True), Facts(), None),
        (TextKind.ANSWER, replace(LINE, paused=True), Facts(), None),
        (TextKind.FOLLOW_UP, replace(LINE, paused=True), Facts(), Reason.LINE_PAUSED),
        (TextKind.STAFF, LINE, Facts(blocked=Blocked(None, "", "staff")), None),
        (TextKind.ANSWER, LINE, Facts(blocked=Blocked(None, "", "staff")), Reason.BLOCKED),
        (TextKind.STAFF, LINE, Facts(not_textable_until=100.0), Reason.NOT_TEXTABLE),
        (TextKind.STAFF, replace(LINE, dry_run=True), Facts(), Reason.DRY_RUN),
        (TextKind.STAFF, None, Facts(), Reason.NO_LINE),
    ],
)
def test_recheck_goes_by_what_a_text_is_for(
    kind: TextKind, line: LinePolicy | None, facts: Facts, reason: Reason | None
) -> None:
    """An opt-out is confirmed, a person may write when the line is paused, and so on."""
    assert recheck(line, kind, facts, 0.0, 100.0) is reason


outcomes = st.one_of(
    st.builds(Outcome, st.sampled_from([kind for kind in Kind if kind is not Kind.MISSED])),
    st.builds(Outcome, st.just(Kind.MISSED), st.sampled_from(Cause), st.sampled_from(Ending)),
)
callers = st.one_of(
    st.sampled_from([CALLER, "2015550123", "+442079460018", "101", "", "8002345678"]), st.text()
)
calls = st.builds(
    lambda at, **changes: a_call(at=MONDAY_NOON + at, **changes),
    st.floats(0, 7 * 86_400),
    outcome=outcomes,
    caller=callers.map(RawNumber),
    presentation=st.sampled_from([None, "", "allowed", "allowed_passed_screen", "prohib", "x"]),
    tag=st.sampled_from([None, "after_hours", "text_me", "vip", "😀"]),
    rang_for=st.floats(0, 60),
)
lines = st.builds(
    lambda **changes: replace(LINE, **changes),
    delay=st.floats(0, 60),
    delay_jitter=st.floats(0, 30),
    give_up_after=st.floats(91, 120),
    cooldown=st.sampled_from([0.0, 600.0, 86_400.0]),
    min_ring=st.sampled_from([0.0, 10.0]),
    text_after_voicemail=st.booleans(),
    paused=st.booleans(),
    dry_run=st.booleans(),
    hours=st.sampled_from([None, LINE.hours]),
)
moments = st.one_of(st.none(), st.floats(0, 86_400).map(lambda ago: MONDAY_NOON - ago))
pasts = st.builds(
    Facts,
    opted_out=st.booleans(),
    blocked=st.one_of(st.none(), st.builds(Blocked, st.none(), st.text(), st.text())),
    contact=st.one_of(st.none(), st.text()),
    last_text_at=moments,
    texted_before=st.booleans(),
    pending=st.one_of(st.none(), st.just(PENDING)),
)
textable = st.builds(
    lambda at, **changes: a_call(at=MONDAY_NOON + at, **changes),
    st.floats(0, 7 * 86_400),
    outcome=st.builds(missed, st.sampled_from(sorted(LINE.text_on)), st.sampled_from(Ending)),
    caller=st.sampled_from([CALLER, "2015550123", "+442079460018"]).map(RawNumber),
    tag=st.sampled_from([None, "after_hours", "text_me"]),
)
"""Calls that get a text unless the caller's past forbids it."""
texting = st.builds(
    lambda **changes: replace(LINE, countries=frozenset({"US", "GB"}), **changes),
    delay=st.floats(0, 60),
    delay_jitter=st.floats(0, 30),
    give_up_after=st.floats(91, 120),
    cooldown=st.sampled_from([0.0, 60.0, 600.0, 86_400.0]),
    dry_run=st.booleans(),
)
draws = st.floats(0, 1, exclude_max=True)
lags = st.floats(0, 300)


@settings(deadline=None)
@given(calls, lines, pasts, lags, draws)
def test_one_verdict_one_reason(
    call: FinishedCall, line: LinePolicy, facts: Facts, lag: float, draw: float
) -> None:
    """Every call gets a text or exactly one reason, which is the one rule that did not pass."""
    verdict = verdict_on(call, line, facts, after=lag, draw=draw)
    failed = [check for check in verdict.trace if not check.passed]
    assert len(failed) == (0 if verdict.reason is None else 1)
    assert (verdict.text is None) == (verdict.reason not in {None, Reason.DRY_RUN})
    if failed:
        assert failed[0] == verdict.trace[-1]


@settings(deadline=None)
@given(textable, texting, pasts, draws)
def test_opted_out_is_never_texted(
    call: FinishedCall, line: LinePolicy, facts: Facts, draw: float
) -> None:
    """Whoever opted out gets no text, whatever else is known; a first-time caller gets one."""
    assert verdict_on(call, line, replace(facts, opted_out=True), draw=draw).text is None
    assert verdict_on(call, line, Facts(), draw=draw).text is not None


@settings(deadline=None)
@given(textable, texting, outcomes.filter(lambda outcome: outcome.kind is not Kind.MISSED))
def test_only_missed_calls_are_texted(
    call: FinishedCall, line: LinePolicy, outcome: Outcome
) -> None:
    """A call that was answered, or of which that is not certain, gets no text."""
    assert verdict_on(replace(call, outcome=outcome), line).text is None


@settings(deadline=None)
@given(textable, texting, st.one_of(st.none(), st.text()))
def test_only_shown_numbers_are_texted(
    call: FinishedCall, line: LinePolicy, told: str | None
) -> None:
    """A caller gets a text only where the PBX says that the number may be shown."""
    verdict = verdict_on(replace(call, presentation=told), line)
    assert verdict.text is None or (told or "").strip().lower().startswith("allowed")


@settings(deadline=None)
@given(textable, texting, pasts, lags, draws)
def test_texts_leave_in_their_time(
    call: FinishedCall, line: LinePolicy, facts: Facts, lag: float, draw: float
) -> None:
    """A text is due after the delay (asked for: at once), before the deadline from the hang-up."""
    verdict = verdict_on(call, line, facts, after=lag, draw=draw)
    plan = verdict.text or (verdict.pending if isinstance(verdict.pending, Move) else None)
    if plan:
        delay = 0.0 if read_tag(call.tag) == TEXT_ME_TAG else line.delay
        assert call.ended_at + delay <= plan.due_at < plan.give_up_at
        assert plan.give_up_at == call.ended_at + line.give_up_after
    if verdict.text:
        assert call.ended_at + lag < verdict.text.give_up_at


@settings(deadline=None)
@given(calls, lines, pasts, lags, draws)
def test_the_trace_hides_the_caller(
    call: FinishedCall, line: LinePolicy, facts: Facts, lag: float, draw: float
) -> None:
    """No rule repeats the caller's number in what it saw."""
    verdict = verdict_on(call, line, facts, after=lag, draw=draw)
    told = " ".join(check.saw for check in verdict.trace)
    assert CALLER not in told
    assert CALLER[2:] not in told


def test_cancelled_text_of_which_a_part_left_counts_as_sent() -> None:
    """Two calls in one batch: the first cancels what the caller got in part, the second waits."""
    half = replace(PENDING, sent_at=MONDAY_NOON - 5.0)
    answered = a_call(outcome=Outcome(Kind.ANSWERED))
    first = decide(LINE, OWN, answered, Facts(pending=half), MONDAY_NOON, 0.0)
    known = facts_after(Facts(pending=half), first, -1)
    assert known == Facts(last_text_at=MONDAY_NOON - 5.0, texted_before=True)
    assert decide(LINE, OWN, a_call(), known, MONDAY_NOON, 0.0).reason is Reason.COOLDOWN


def test_cancelled_text_of_which_nothing_left_does_not_count() -> None:
    """The text after one that was planned and cancelled is the caller's first."""
    planned = facts_after(Facts(), decide(LINE, OWN, a_call(), Facts(), MONDAY_NOON, 0.0), -1)
    answered = a_call(outcome=Outcome(Kind.ANSWERED))
    known = facts_after(planned, decide(LINE, OWN, answered, planned, MONDAY_NOON, 0.0), -2)
    again = decide(LINE, OWN, a_call(), known, MONDAY_NOON, 0.0).text
    assert again is not None
    assert "STOP" in again.body.text


moves = st.tuples(textable, st.floats(0, 200), st.floats(0, 150), draws, st.booleans())


@settings(deadline=None)
@given(st.lists(moves, min_size=1, max_size=12), texting)
def test_never_two_texts_within_the_cooldown(
    script: list[tuple[FinishedCall, float, float, float, bool]], line: LinePolicy
) -> None:
    """Whatever calls come in, early or late, two texts to a caller are a cooldown apart."""
    facts, began, now, left = Facts(), MONDAY_NOON, MONDAY_NOON, list[float]()
    for index, (call, gap, lag, draw, gateway_up) in enumerate(script):
        began += gap
        known = replace(call, started_at=began, ended_at=began + 20.0, caller=RawNumber(CALLER))
        now = max(now, known.ended_at + lag)
        pending = facts.pending
        if pending and pending.due_at <= now:
            facts = replace(facts, pending=None)
            if gateway_up:
                facts = replace(facts, last_text_at=pending.due_at)
                left.append(pending.due_at)
        verdict = decide(line, OWN, known, facts, now, draw)
        if verdict.text:
            assert facts.pending is None
            assert all(now - earlier >= line.cooldown for earlier in left)
            if verdict.reason is Reason.DRY_RUN:
                left.append(verdict.text.due_at)
        facts = facts_after(facts, verdict, index)
