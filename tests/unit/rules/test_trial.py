"""What the rules say of a self-test's call: as of a customer's, but for whom it is made by."""

from dataclasses import replace

import pytest

from tests.unit.rules.test_decide import LINE, MONDAY_NIGHT, MONDAY_NOON, a_call, verdict_on
from textback_ari.calls.outcome import Cause, Kind, Outcome
from textback_ari.calls.trial import Trial
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.rules.consent import consent_of
from textback_ari.rules.decide import recheck
from textback_ari.rules.policy import Contacts, LinePolicy
from textback_ari.rules.quiet import Quiet, QuietPolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import SeenLately, SpamPolicy
from textback_ari.rules.talk import Talk
from textback_ari.rules.verdict import Blocked, Facts, Keep, facts_after

TEST = a_call(trial=Trial.SEND)
KNOWN = Facts(
    last_text_at=MONDAY_NOON - 60.0,
    texted_before=True,
    contact="Sam",
    staff_text_at=MONDAY_NOON - 60.0,
    seen=SeenLately(neighbours=30),
)
STRICT = replace(LINE, known_contacts=Contacts.SKIP, spam=SpamPolicy(score=1))


def test_its_text_leaves_at_once() -> None:
    """It is worded as a customer's, waits for no delay, and is known as a self-test's."""
    verdict = verdict_on(TEST)
    assert verdict.text is not None
    assert (verdict.text.due_at, verdict.text.kind) == (TEST.ended_at, TextKind.SELF_TEST)
    theirs = verdict_on(a_call()).text
    assert theirs is not None
    assert verdict.text.body == theirs.body


def test_who_tests_is_no_stranger() -> None:
    """A contact who was texted a minute ago, among many calls, gets the text, and it is told."""
    verdict = verdict_on(TEST, STRICT, KNOWN)
    assert verdict.reason is None
    told = {check.rule: check.saw for check in verdict.trace}
    for rule in ("contact", "spam", "in_conversation", "cooldown"):
        assert told[rule].endswith("no matter in a self-test"), rule
    assert verdict_on(a_call(), STRICT, KNOWN).reason is Reason.KNOWN_CONTACT


@pytest.mark.parametrize(
    ("line", "facts", "reason"),
    [
        (LINE, Facts(opted_out=True), Reason.OPTED_OUT),
        (LINE, Facts(blocked=Blocked(None, "", "staff")), Reason.BLOCKED),
        (replace(LINE, paused=True), Facts(), Reason.LINE_PAUSED),
        (replace(LINE, text_on=frozenset({Cause.BUSY})), Facts(), Reason.CAUSE_NOT_SELECTED),
        (LINE, Facts(not_textable_until=MONDAY_NOON + 9e5), Reason.NOT_TEXTABLE),
    ],
)
def test_other_rules_stop_it(line: LinePolicy, facts: Facts, reason: Reason) -> None:
    """What would keep a customer's text from leaving does so here, without a task for the team."""
    verdict = verdict_on(TEST, line, facts)
    assert (verdict.reason, verdict.callback) == (reason, False)
    assert verdict.pending == Keep()


def test_an_answered_one_ends_nothing() -> None:
    """Who picks up a self-test has not spoken to a customer."""
    verdict = verdict_on(replace(TEST, outcome=Outcome(Kind.ANSWERED)))
    assert (verdict.reason, verdict.got_through) == (Reason.ANSWERED, False)
    assert verdict.pending == Keep()


def test_quiet_hours_do_not_hold_it() -> None:
    """Whoever runs a self-test is awake."""
    line = replace(LINE, quiet=QuietPolicy(do=Quiet.HOLD))
    theirs = verdict_on(a_call(at=MONDAY_NIGHT), line).text
    assert theirs is not None
    assert theirs.held
    verdict = verdict_on(replace(a_call(at=MONDAY_NIGHT), trial=Trial.SEND), line)
    assert verdict.text is not None
    assert (verdict.text.held, verdict.text.due_at) == (False, MONDAY_NIGHT)
    told = {check.rule: check.saw for check in verdict.trace}
    assert told["quiet_hours"] == "a self-test's text leaves at once, at any hour"


def test_one_that_sends_nothing_is_a_dry_run() -> None:
    """Everything is decided, and the text never leaves."""
    verdict = verdict_on(replace(TEST, trial=Trial.DECIDE))
    assert verdict.reason is Reason.DRY_RUN
    assert verdict.text is not None
    assert verdict.trace[-1].saw == "a self-test that sends nothing"


def test_it_does_not_count_as_a_text_to_its_caller() -> None:
    """A real call right after it is texted, with the opt-out line of a first text."""
    facts = facts_after(Facts(), verdict_on(replace(TEST, trial=Trial.DECIDE)), -1)
    assert facts == facts_after(Facts(), verdict_on(TEST), -1) == Facts()
    assert consent_of(TEST, verdict_on(TEST)) is None
    assert consent_of(a_call(), verdict_on(a_call())) is not None


def test_signs_of_spam_do_not_stop_it_as_it_leaves() -> None:
    """As it is claimed the same counts as when it was decided; a pause stops it."""
    late = MONDAY_NOON + 100.0
    assert recheck(STRICT, TextKind.SELF_TEST, KNOWN, MONDAY_NOON, late) is None
    assert recheck(STRICT, "standard", KNOWN, MONDAY_NOON, late) is Reason.SPAM_SUSPECTED
    paused = replace(LINE, paused=True)
    assert recheck(paused, TextKind.SELF_TEST, KNOWN, MONDAY_NOON, late) is Reason.LINE_PAUSED


def test_a_talk_does_not_stop_it() -> None:
    """Whoever answered the last self-test's text can run the next."""
    facts = Facts(talk=Talk(heard_at=MONDAY_NOON - 30.0))
    assert verdict_on(TEST, LINE, facts).reason is None
