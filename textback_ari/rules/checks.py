"""The rules: each looks at one thing and lets the text pass, or decides that there is none.

A rule is a function from a `Case` to a `Finding`. `decide.RULES` lists them in the order in which
they are asked. What a rule saw is told in words, without the caller's full number.
"""

from dataclasses import dataclass
from datetime import datetime

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Cause, Ending, Kind
from textback_ari.private import Number
from textback_ari.rules.numbers import (
    NotANumber,
    is_costly,
    is_extension,
    read_number,
    region_of,
    why_not_textable,
)
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Facts, Keep, Move

CLOSED_TAGS = frozenset({"after_hours", "closed", "holiday"})
TEXT_ME_TAG = "text_me"

_RANG = frozenset({Cause.NO_ANSWER, Cause.ABANDONED})
"""Causes in which a phone rang; a busy or absent one never does."""


@dataclass(frozen=True, slots=True)
class Case:
    """A call with everything that the rules ask of it, worked out once."""

    policy: LinePolicy
    call: FinishedCall
    facts: Facts
    now: float
    due_at: float
    give_up_at: float
    own: bool
    """Whether the caller is one of the business's own numbers or an extension."""
    withheld: str | None
    """How the caller withheld the number, if so."""
    caller: Number | NotANumber
    closed: str | None
    """By what the line was closed as the call began, if so."""
    asked: bool
    """Whether the caller asked for a text."""

    @property
    def outsider(self) -> Number | None:
        """Return the number of a caller from outside, whether or not it was to be shown."""
        return None if self.own or isinstance(self.caller, NotANumber) else self.caller

    @property
    def number(self) -> Number | None:
        """Return the number of a caller from outside who lets us use it."""
        return None if self.withheld else self.outsider

    @property
    def after_redial(self) -> Keep | Move:
        """Return what a redial that nobody answered does to the caller's pending text: it waits."""
        pending = self.facts.pending
        if pending and self.due_at > pending.due_at:
            return Move(self.due_at, self.give_up_at)
        return Keep()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says: no reason lets the text pass."""

    saw: str
    reason: Reason | None = None
    callback: bool = False
    got_through: bool = False
    pending: Keep | Move | Cancel | None = None
    """`None`: as a redial that nobody answered."""


def make_case(
    policy: LinePolicy,
    own_numbers: frozenset[Number],
    call: FinishedCall,
    facts: Facts,
    now: float,
    draw: float,
) -> Case:
    """Work out what the rules ask for; `draw` is luck in [0, 1)."""
    caller = read_number(call.caller, policy.country)
    tag = (call.tag or "").strip().lower().replace("-", "_")
    return Case(
        policy=policy,
        call=call,
        facts=facts,
        now=now,
        due_at=call.ended_at + policy.delay + draw * policy.delay_jitter,
        give_up_at=call.ended_at + policy.give_up_after,
        own=(
            is_extension(call.caller, policy.country)
            if isinstance(caller, NotANumber)
            else caller in own_numbers
        ),
        withheld=_withheld(call.presentation, caller),
        caller=caller,
        closed=_closed(policy, call, tag),
        asked=tag == TEXT_ME_TAG,
    )


def internal(case: Case) -> Finding:
    """A call from inside is nobody's lost customer."""
    if case.call.outcome.kind is Kind.INTERNAL:
        return Finding("the PBX says so", Reason.INTERNAL, pending=Keep())
    if case.own:
        return Finding("one of our own numbers or extensions", Reason.INTERNAL, pending=Keep())
    return Finding("a call from outside")


def outcome(case: Case) -> Finding:
    """Only a missed call gets a text; one that got through ends a pending text."""
    saw = str(case.call.outcome)
    match case.call.outcome.kind:
        case Kind.ANSWERED | Kind.ANSWERED_ELSEWHERE:
            return Finding(
                saw, Reason.ANSWERED, got_through=True, pending=Cancel(Reason.GOT_THROUGH_SINCE)
            )
        case Kind.PROBABLY_ANSWERED:
            return Finding(
                saw,
                Reason.PROBABLY_ANSWERED,
                callback=True,
                pending=Cancel(Reason.PROBABLY_ANSWERED),
            )
        case Kind.UNKNOWN:
            missing = ", ".join(case.call.outcome.missing)
            return Finding(
                f"{saw}: {missing}" if missing else saw,
                Reason.EVIDENCE_LOST,
                callback=True,
                pending=Cancel(Reason.EVIDENCE_LOST),
            )
        case Kind.FAX | Kind.INTERNAL:
            return Finding(saw, Reason.CAUSE_NOT_SELECTED, pending=Keep())
        case Kind.MISSED:
            return Finding(saw)


def cause(case: Case) -> Finding:
    """The line chooses which missed calls count; closed or asked for, every one does."""
    found = str(case.call.outcome.cause)
    if case.asked:
        return Finding(f"{found}; the caller asked for a text")
    if case.closed:
        return Finding(f"{found}; closed by {case.closed}")
    if case.call.outcome.cause in case.policy.text_on:
        return Finding(found)
    return Finding(f"{found} is not in text_on", Reason.CAUSE_NOT_SELECTED)


def voicemail(case: Case) -> Finding:
    """A line may leave those alone who left a message."""
    ending = case.call.outcome.ending
    if ending is not Ending.VOICEMAIL_LEFT:
        return Finding(f"no message was left ({ending})")
    if case.policy.text_after_voicemail or case.asked:
        return Finding("a message was left; it gets a text all the same")
    return Finding("a message was left", Reason.VOICEMAIL_LEFT)


def ring(case: Case) -> Finding:
    """A line may ask for a minimum of ringing."""
    rang, least = case.call.rang_for, case.policy.min_ring
    if case.call.outcome.cause not in _RANG or case.asked or case.closed:
        return Finding("the time it rang does not matter here")
    if rang < least:
        return Finding(f"rang {rang:.1f} s of at least {least:g} s", Reason.RANG_TOO_SHORT)
    return Finding(f"rang {rang:.1f} s")


def paused(case: Case) -> Finding:
    """The owner can stop a line's texts."""
    if case.policy.paused:
        return Finding("the line is paused", Reason.LINE_PAUSED)
    return Finding("the line is not paused")


def presentation(case: Case) -> Finding:
    """A withheld number is not used; where the PBX does not tell, it may have been withheld."""
    told = case.call.presentation
    if case.withheld:
        return Finding(case.withheld, Reason.WITHHELD_NUMBER)
    if told and told.strip().lower().startswith("allowed"):
        return Finding("the caller shows the number")
    return Finding(
        "the PBX says that it is unavailable" if told else "the PBX did not tell",
        Reason.PRESENTATION_UNKNOWN,
        callback=True,
    )


def number(case: Case) -> Finding:
    """The caller's number must be one that can be texted."""
    caller = case.caller
    if isinstance(caller, NotANumber):
        return Finding(caller.saw, caller.reason)
    if kind := why_not_textable(caller):
        return Finding(kind, Reason.NOT_TEXTABLE, callback=not is_costly(caller))
    return Finding(f"{caller}, a valid number")


def country(case: Case) -> Finding:
    """Texts go to the line's own country and those that it lists."""
    if isinstance(case.caller, NotANumber):
        return Finding("no number")
    region = region_of(case.caller) or "no country"
    allowed = case.policy.texted_regions
    if region in allowed:
        return Finding(region)
    listed = ", ".join(sorted(allowed))
    return Finding(f"{region}, not {listed}", Reason.COUNTRY_NOT_ALLOWED, callback=True)


def opt_out(case: Case) -> Finding:
    """Who asked not to be texted is called back instead."""
    if case.facts.opted_out:
        return Finding(
            "opted out", Reason.OPTED_OUT, callback=True, pending=Cancel(Reason.OPTED_OUT)
        )
    return Finding("not opted out")


def merge(case: Case) -> Finding:
    """A text that waits already answers this call too."""
    if case.facts.pending:
        return Finding("a text to this caller is waiting already", Reason.MERGED)
    return Finding("no text to this caller is waiting")


def cooldown(case: Case) -> Finding:
    """Who was texted a short while ago is not texted again."""
    last = case.facts.last_text_at
    if last is None:
        return Finding("not texted before")
    ago = max(0.0, case.now - last)
    if case.now - last < case.policy.cooldown:
        # The PBX has promised a text to a caller who asked: somebody has to keep that promise.
        return Finding(
            f"texted {ago:.0f} s ago, cooldown {case.policy.cooldown:g} s",
            Reason.COOLDOWN,
            callback=case.asked,
        )
    return Finding(f"texted {ago:.0f} s ago")


def in_time(case: Case) -> Finding:
    """A text that cannot leave in time does not leave late."""
    left = case.give_up_at - case.now
    if left <= 0:
        return Finding(f"{-left:.0f} s past give_up_after", Reason.TOO_LATE, callback=True)
    return Finding(f"{left:.0f} s left")


def _withheld(told: str | None, caller: Number | NotANumber) -> str | None:
    if told and told.strip().lower().startswith("prohib"):
        return "the caller asked not to show the number"
    if isinstance(caller, NotANumber) and caller.reason is Reason.WITHHELD_NUMBER:
        return caller.saw
    return None


def _closed(policy: LinePolicy, call: FinishedCall, tag: str) -> str | None:
    if tag in CLOSED_TAGS:
        return f"the PBX's tag {tag}"
    began = datetime.fromtimestamp(call.started_at, policy.timezone)
    if policy.hours and not policy.hours.is_open(began):
        return "the line's hours"
    return None
