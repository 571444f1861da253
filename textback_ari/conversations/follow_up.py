"""A follow-up as it goes from step to step: what is to be done now, and when to look again.

A sequence copies its line's steps as it begins. Everything else (whether it may go on, the hours,
the pause, the caps) is read as a step's time has come, so that a change counts at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from textback_ari.conversations.hours import FollowUpHours
from textback_ari.private import Number
from textback_ari.rules.follow_ups import Do, OnlyIf, Step
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.verdict import Facts

MOST_MOVED = 7 * 86_400.0
"""Seconds by which a step may be late; after that it says nothing to the caller any more."""
LOOK_AGAIN = 300.0
"""Seconds after which a step is tried again that a pause or a cap holds up."""
ON_TIME = 60.0
"""Seconds of delay that do not move the steps after this one."""


class Ended(StrEnum):
    """Why a sequence takes no more steps."""

    DONE = "done"
    REPLIED = "replied"
    REACHED = "reached"
    TEAM_WROTE = "team_wrote"
    OPTED_OUT = "opted_out"
    BLOCKED = "blocked"
    WON = "won"
    LOST = "lost"
    CALLED_AGAIN = "called_again"
    BY_HAND = "by_hand"
    SWITCHED_OFF = "switched_off"
    NO_LINE = "no_line"
    ERASED = "erased"
    RESTORED = "restored"
    """The database was put back from a backup: its steps may have been taken since."""


class Skipped(StrEnum):
    """Why a step was left out."""

    CONDITION = "condition"
    PREFERS_TEXT = "prefers_text"
    NOT_TEXTABLE = "not_textable"
    TOO_LATE = "too_late"


ENDINGS: Mapping[Ended, str] = {
    Ended.RESTORED: "the database was put back from a backup",
    Ended.DONE: "all steps are done",
    Ended.REPLIED: "the caller replied",
    Ended.REACHED: "caller and team have spoken",
    Ended.TEAM_WROTE: "the team wrote to the caller",
    Ended.OPTED_OUT: "the caller asked not to be texted",
    Ended.BLOCKED: "the caller is blocked",
    Ended.WON: "the lead was won",
    Ended.LOST: "the lead was lost",
    Ended.CALLED_AGAIN: "the caller called again and a new one began",
    Ended.BY_HAND: "it was stopped by hand",
    Ended.SWITCHED_OFF: "the line does not follow up any more",
    Ended.NO_LINE: "the line is gone",
    Ended.ERASED: "everything on the number was erased",
}
"""Each ending as a clause a person can read."""
SKIPS: Mapping[Skipped, str] = {
    Skipped.CONDITION: "its condition did not hold",
    Skipped.PREFERS_TEXT: "the contact prefers texts",
    Skipped.NOT_TEXTABLE: "the number takes no texts",
    Skipped.TOO_LATE: "no time suited it within a week",
}
"""Each reason for a step left out as a clause a person can read."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A running sequence; times are epoch seconds."""

    steps: tuple[Step, ...]
    since: float
    """When the missed call ended: what the caller did after it counts."""
    base: float
    """When the first text was to leave: from then on steps count their time."""
    index: int
    """The next step."""
    wanted_at: float
    """When that step should be, whatever the hours."""
    due_at: float
    """When it is to be taken, or looked at again."""

    @property
    def step(self) -> Step:
        """Return the next step."""
        return self.steps[self.index]


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known as a step's time has come."""

    facts: Facts
    lead: str = "new"
    reached_at: float | None = None
    """When the caller was last called back and answered."""
    called_at: float | None = None
    """When somebody last called back, answered or not."""
    prefers_text: bool = False
    capped: bool = False
    """Whether no text may leave just now because of a cap or a circuit."""


@dataclass(frozen=True, slots=True)
class Take:
    """Take the step now."""

    step: Step
    next: FollowUp | None
    """What remains, `None`: nothing."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the step out."""

    step: Step
    why: Skipped
    next: FollowUp | None


@dataclass(frozen=True, slots=True)
class Later:
    """Look again later; nothing is taken."""

    next: FollowUp


@dataclass(frozen=True, slots=True)
class Stop:
    """Take no more steps."""

    why: Ended


Turn = Take | Skip | Later | Stop


def begin(policy: LinePolicy, caller: Number, since: float, base: float) -> FollowUp | None:
    """Return the sequence that follows a line's first text, `None` where it has no steps.

    `since`: when the missed call ended. `base`: when the text is to leave. Epoch seconds.
    """
    steps = policy.follow_up.steps
    if not steps:
        return None
    return _planned(
        FollowUp(steps, since, base, 0, base, base), policy, caller, base + steps[0].after
    )


def take_turn(
    policy: LinePolicy | None,
    caller: Number,
    sequence: FollowUp,
    situation: Situation,
    now: float,
) -> Turn:
    """Return what becomes of a sequence whose next step is due, `now` in epoch seconds.

    `policy`: its line as it is now, `None` where it is gone.
    """
    if policy is None:
        return Stop(Ended.NO_LINE)
    if why := _ended(policy, sequence, situation):
        return Stop(why)
    if policy.is_paused(now) or policy.dry_run:
        return Later(replace(sequence, due_at=_after_pause(policy, now)))
    if skipped := _skipped(sequence, situation, now):
        return Skip(sequence.step, skipped, _following(policy, caller, sequence, now))
    allowed = FollowUpHours(policy, caller).first_allowed(now)
    if allowed is None or allowed - sequence.wanted_at > MOST_MOVED:
        following = _following(policy, caller, sequence, now)
        return Skip(sequence.step, Skipped.TOO_LATE, following)
    if allowed > now:
        return Later(replace(sequence, due_at=allowed))
    if situation.capped and sequence.step.do is Do.TEXT:
        return Later(replace(sequence, due_at=now + LOOK_AGAIN))
    return Take(sequence.step, _following(policy, caller, sequence, now))


def to_come(sequence: FollowUp) -> Sequence[tuple[Step, float]]:
    """Return the steps that a running sequence has before it, and when each is due at the earliest.

    Only the next one has its time for certain; hours, quiet hours and pauses move the others.
    """
    return [
        (step, sequence.due_at + max(0.0, step.after - sequence.step.after))
        for step in sequence.steps[sequence.index :]
    ]


def _ended(policy: LinePolicy, sequence: FollowUp, situation: Situation) -> Ended | None:
    facts, since = situation.facts, sequence.since
    ends = (
        (Ended.SWITCHED_OFF, not policy.follow_up.steps),
        (Ended.OPTED_OUT, facts.opted_out),
        (Ended.BLOCKED, facts.blocked is not None),
        (Ended.WON, situation.lead == "won"),
        (Ended.LOST, situation.lead == "lost"),
        (Ended.REPLIED, _later(facts.talk.heard_at, since)),
        (Ended.REACHED, _later(situation.reached_at, since)),
        (Ended.TEAM_WROTE, _later(facts.staff_text_at, since)),
    )
    return next((why for why, holds in ends if holds), None)


def _skipped(sequence: FollowUp, situation: Situation, now: float) -> Skipped | None:
    step, untextable = sequence.step, situation.facts.not_textable_until
    if now - sequence.wanted_at > MOST_MOVED:
        return Skipped.TOO_LATE
    if step.do is Do.CALLBACK and situation.prefers_text:
        return Skipped.PREFERS_TEXT
    if step.do is Do.TEXT and untextable is not None and untextable > now:
        return Skipped.NOT_TEXTABLE
    called = _later(situation.called_at, sequence.since)
    holds = {
        OnlyIf.CALLED: called,
        OnlyIf.NOT_CALLED: not called,
        OnlyIf.NEW: situation.lead == "new",
        OnlyIf.CONTACTED: situation.lead == "contacted",
    }
    return None if all(holds[each] for each in step.only_if) else Skipped.CONDITION


def _after_pause(policy: LinePolicy, now: float) -> float:
    """Return when to look again: as the pause ends, or soon, for it may end before."""
    until = policy.paused_until if policy.is_paused(now) else None
    return min(now + LOOK_AGAIN, until) if until is not None else now + LOOK_AGAIN


def _following(
    policy: LinePolicy, caller: Number, sequence: FollowUp, now: float
) -> FollowUp | None:
    """Return the sequence at its next step, at least its distance after the one that ends now."""
    index = sequence.index + 1
    if index == len(sequence.steps):
        return None
    distance = sequence.steps[index].after - sequence.step.after
    ended_at = sequence.wanted_at if now - sequence.wanted_at <= ON_TIME else now
    wanted = max(sequence.base + sequence.steps[index].after, ended_at + distance)
    return _planned(replace(sequence, index=index), policy, caller, wanted)


def _planned(sequence: FollowUp, policy: LinePolicy, caller: Number, wanted: float) -> FollowUp:
    allowed = FollowUpHours(policy, caller).first_allowed(wanted)
    # One that no time suits is looked at in its turn, and left out with a reason then.
    suits = allowed is not None and allowed - wanted <= MOST_MOVED
    due_at = allowed if allowed is not None and suits else wanted
    return replace(sequence, wanted_at=wanted, due_at=due_at)


def _later(at: float | None, since: float) -> bool:
    return at is not None and at > since


# --- as it is stored ------------------------------------------------------------------------------


def written(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Return steps as JSON has them."""
    return [
        {
            "do": str(step.do),
            "after": step.after,
            "text": step.text,
            "say": step.say,
            "only_if": sorted(str(each) for each in step.only_if),
        }
        for step in steps
    ]


def read(steps: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    """Return the steps that were written so."""
    return tuple(
        Step(
            Do(step["do"]),
            float(step["after"]),
            step["text"],
            step["say"],
            frozenset(OnlyIf(each) for each in step["only_if"]),
        )
        for step in steps
    )
