"""What the rules are asked about, and what one says.

What a rule saw is told in words, without the caller's full number.
"""

from dataclasses import dataclass
from datetime import datetime

from textback_ari.calls.call import FinishedCall
from textback_ari.private import Number
from textback_ari.rules.closed import applies_to
from textback_ari.rules.numbers import (
    NotANumber,
    is_extension,
    read_number,
)
from textback_ari.rules.openings import Applies
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import QuietHours, allowed_from
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Facts, Keep, Move, Opening

TEXT_ME_TAG = "text_me"


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
    opened: Applies
    """Whether the line was open as the call began, and by what."""
    asked: bool
    """Whether the caller asked for a text."""

    @property
    def release_at(self) -> float | None:
        """Return when the text may leave, epoch seconds; `None`: quiet hours leave no time."""
        policy = self.policy
        if policy.quiet_hours is QuietHours.SEND or self.asked or self.number is None:
            return self.due_at
        lasting = self.give_up_at - self.due_at
        return allowed_from(self.number, self.due_at, lasting, policy.timezone)

    @property
    def closed(self) -> str | None:
        """Return by what the line was closed as the call began, if so."""
        return None if self.opened.open else self.opened.why

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
    opens: tuple[Opening, ...] = ()
    probe: bool = False
    """Whether the text, if there is one, tries an open circuit."""


def read_tag(tag: str | None) -> str:
    """Return the PBX's tag as rules compare it."""
    return (tag or "").strip().lower().replace("-", "_")


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
    tag = read_tag(call.tag)
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
        opened=applies_to(
            policy.openings,
            policy.closed_by,
            tag,
            call.states,
            datetime.fromtimestamp(call.started_at, policy.timezone),
        ),
        asked=tag == TEXT_ME_TAG,
    )


def _withheld(told: str | None, caller: Number | NotANumber) -> str | None:
    if told and told.strip().lower().startswith("prohib"):
        return "the caller asked not to show the number"
    if isinstance(caller, NotANumber) and caller.reason is Reason.WITHHELD_NUMBER:
        return caller.saw
    return None
