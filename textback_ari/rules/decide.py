"""What to do about a call: one text or one reason for none, with every rule that was asked."""

from dataclasses import replace

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Kind
from textback_ari.calls.trial import Trial
from textback_ari.messages.kinds import ANSWERS, PERSONAL
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.messages.ready import AFTER_HOURS, TEXT_ME
from textback_ari.messages.segments import segment
from textback_ari.messages.texts import CLOSED, KNOWN_CONTACT
from textback_ari.private import CallerName, Number
from textback_ari.rules.case import Case, make_case
from textback_ari.rules.checks import RULES
from textback_ari.rules.policy import Contacts, LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import is_spam, signs_of_others
from textback_ari.rules.verdict import Check, Facts, TextPlan, Verdict
from textback_ari.rules.wording import Occasion, word

_NO_MATTER = frozenset(
    {Reason.KNOWN_CONTACT, Reason.SPAM_SUSPECTED, Reason.IN_CONVERSATION, Reason.COOLDOWN}
)
"""Reasons that stop no self-test: whoever runs one calls from their own telephone, and often."""
_PRECISE = 2**20
"""Steps of jitter that a draw's first bits make: under a millisecond each."""


def decide(
    policy: LinePolicy | None,
    own_numbers: frozenset[Number],
    call: FinishedCall,
    facts: Facts,
    now: float,
    draw: float,
) -> Verdict:
    """Decide about a call that has ended.

    `policy`: the line dialled, `None` where none was found. `facts`: of this business and caller.
    `now`: epoch seconds. `draw`: luck in [0, 1), for the delay's jitter and the text's variant.
    """
    if policy is None:
        saw = "the number dialled belongs to no line"
        return Verdict(text=None, reason=Reason.NO_LINE, trace=(Check("line", False, saw),))
    if call.trial is Trial.DECIDE:
        policy = replace(policy, dry_run=True)
    case = make_case(policy, own_numbers, call, facts, now, draw)
    probe = False
    trace = [Check("line", passed=True, saw=f"{policy.number.e164} ({policy.business})")]
    for rule in RULES:
        finding = rule(case)
        if call.trial and finding.reason in _NO_MATTER:
            saw = f"{finding.saw}; no matter in a self-test"
            trace.append(Check(rule.__name__, passed=True, saw=saw))
            continue
        trace.append(Check(rule.__name__, finding.reason is None, finding.saw))
        probe = probe or finding.probe
        if finding.reason is not None:
            missed = call.outcome.kind is Kind.MISSED
            if call.trial:
                # Nothing follows from it for its caller, who is no customer.
                return Verdict(
                    text=None, reason=finding.reason, trace=tuple(trace), caller=case.number
                )
            return Verdict(
                text=None,
                reason=finding.reason,
                trace=tuple(trace),
                pending=case.after_redial if finding.pending is None else finding.pending,
                callback=finding.callback and case.number is not None,
                got_through=finding.got_through,
                # A withheld number is not kept, but a talk with its owner ends what was pending.
                caller=case.number if missed else case.outsider,
                opens=finding.opens,
            )
    saw = "texts are sent"
    if policy.dry_run:
        saw = "a self-test that sends nothing" if call.trial is Trial.DECIDE else "a dry run"
    trace.append(Check("dry_run", not policy.dry_run, saw))
    return Verdict(
        text=_plan(case, draw, probe=probe),
        reason=Reason.DRY_RUN if policy.dry_run else None,
        trace=tuple(trace),
        caller=case.number,
    )


def recheck(
    policy: LinePolicy | None, kind: str, facts: Facts, now: float, give_up_at: float
) -> Reason | None:
    """Return why a text that is about to leave must not, asked in the transaction that claims it.

    A pause and signs of spam stop what the program began, not answers within a conversation (nor do
    those signs stop a self-test); a block stops everything but what a person wrote; an opt-out
    everything but its confirmation.

    Args:
        policy: the text's line as it is now, `None` where it is gone.
        kind: a `messages.kinds.Kind`, or the key of the wording of a text that answers a call.
        facts: of its caller.
        now: epoch seconds.
        give_up_at: when the text may no longer leave, epoch seconds.
    """
    if facts.opted_out and kind != TextKind.OPTED_OUT:
        return Reason.OPTED_OUT
    if facts.blocked and kind not in PERSONAL:
        return Reason.BLOCKED
    if facts.not_textable_until is not None and facts.not_textable_until > now:
        return Reason.NOT_TEXTABLE
    if policy is None:
        return Reason.NO_LINE
    if policy.dry_run:
        return Reason.DRY_RUN
    if kind not in ANSWERS:
        if policy.is_paused(now):
            return Reason.LINE_PAUSED
        if kind != TextKind.SELF_TEST and is_spam(
            policy.spam, signs_of_others(policy.spam, policy.number, facts.seen)
        ):
            return Reason.SPAM_SUSPECTED
    if now >= give_up_at:
        return Reason.TOO_LATE
    return None


def _plan(case: Case, draw: float, *, probe: bool) -> TextPlan:
    policy = case.policy
    if case.number is None:
        raise AssertionError("the rules let no text pass without a number")
    occasion = Occasion(
        caller=case.number,
        name=CallerName(case.facts.contact) if case.facts.contact else case.call.caller_name,
        ended_at=case.call.ended_at,
        due_at=case.slot.due_at,
        first=not case.facts.texted_before,
    )
    wording = word(policy, _key(case), occasion, _rest_of(draw))
    return TextPlan(
        to=case.number,
        kind=TextKind.SELF_TEST if case.call.trial else wording.key,
        body=wording.body,
        sender=policy.own_sender,
        due_at=case.slot.due_at,
        give_up_at=case.slot.give_up_at,
        language=str(wording.language),
        variant=wording.variant,
        parts=len(segment(wording.body.text).parts),
        probe=probe,
        held=case.slot.held,
    )


def _key(case: Case) -> str:
    if case.asked:
        return TEXT_ME
    if case.facts.contact is not None and case.policy.known_contacts is Contacts.OWN_TEXT:
        return KNOWN_CONTACT
    cause = case.call.outcome.cause
    if case.closed:
        return f"{CLOSED}{cause}" if cause else AFTER_HOURS
    return str(cause)


def _rest_of(draw: float) -> float:
    """Return luck in [0, 1) that has nothing to do with what the draw's first digits decided."""
    return draw * _PRECISE % 1.0
