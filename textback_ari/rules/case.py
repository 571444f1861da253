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
from textback_ari.rules.quiet import Slot, is_quiet, slot_of
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
    slot: Slot
    """When a text to this caller leaves, quiet hours considered."""
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
    def after_redial(self) -> Keep | Move | Cancel:
        """Return what a redial that nobody answered does to the caller's pending text: it waits.

        A held text stays held, but for a caller who now asks for a text.
        """
        pending, slot = self.facts.pending, self.slot
        if not pending or (slot.due_at <= pending.due_at and not self.asked):
            return Keep()
        if slot.skipped:
            return Cancel(Reason.QUIET_HOURS)
        return Move(slot.due_at, slot.give_up_at, slot.held)


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
    asked = tag == TEXT_ME_TAG
    return Case(
        policy=policy,
        call=call,
        facts=facts,
        now=now,
        slot=_slot(policy, call, facts, caller, draw, asked=asked),
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
        asked=asked,
    )


def _slot(
    policy: LinePolicy,
    call: FinishedCall,
    facts: Facts,
    caller: Number | NotANumber,
    draw: float,
    *,
    asked: bool,
) -> Slot:
    due_at = call.ended_at + policy.delay + draw * policy.delay_jitter
    give_up_at = call.ended_at + policy.give_up_after
    if isinstance(caller, NotANumber):
        return Slot(due_at, give_up_at)
    if call.trial:
        return Slot(call.ended_at, give_up_at, saw="a self-test's text leaves at once, at any hour")
    if asked:
        # The PBX has just told the caller that it is on its way.
        return Slot(call.ended_at, give_up_at, saw="the caller asked for a text")
    quiet, home, pending = policy.quiet, policy.timezone, facts.pending
    if pending and is_quiet(quiet, caller, home, pending.due_at):
        # Only a text that was asked for is due then: the redial restarts its delay, no more.
        return Slot(due_at, give_up_at, saw="the caller asked for the text that waits")
    return slot_of(quiet, caller, home, due_at, give_up_at)


def _withheld(told: str | None, caller: Number | NotANumber) -> str | None:
    if told and told.strip().lower().startswith("prohib"):
        return "the caller asked not to show the number"
    if isinstance(caller, NotANumber) and caller.reason is Reason.WITHHELD_NUMBER:
        return caller.saw
    return None
