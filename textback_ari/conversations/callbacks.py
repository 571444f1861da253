"""A callback that the program makes: what the PBX is asked for, and what became of it.

The PBX carries a callback out by itself (dialplan/extensions-textback.conf) and notes how far it
is; the program reads that. A callback whose notes end before its result, with its channel gone, is
`unknown`: it is never made again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy, dialled

SETTLE_AFTER = 20.0
"""Seconds from the claim after which a callback that the PBX knows nothing of was never begun."""
TAKEN_LIMIT = 3.0
"""Seconds within which a PBX that has taken a callback has noted that it rings the team."""


class State(StrEnum):
    """Where an order for a callback stands."""

    DUE = "due"
    """Waits for its time."""
    CALLING = "calling"
    """Claimed, committed before the PBX is asked; the PBX may have it."""
    DONE = "done"


class Result(StrEnum):
    """What became of a callback."""

    REACHED = "reached"
    TEAM_NO_ANSWER = "team_no_answer"
    TEAM_DECLINED = "team_declined"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    VOICEMAIL_SUSPECTED = "voicemail_suspected"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Step(StrEnum):
    """How far the PBX has noted that it is."""

    RINGING = "ringing"
    """The team's telephones ring."""
    ASKED = "asked"
    """One of the team picked up and is asked for the key."""
    ACCEPTED = "accepted"
    """The key was pressed."""
    DIALLING = "dialling"
    """The customer is called."""
    TALKING = "talking"
    """The customer answered."""
    UNANSWERED = "unanswered"
    """Over: nobody of the team picked up."""
    DECLINED = "declined"
    """Over: who picked up pressed no key."""
    ENDED = "ended"
    """Over: the call to the customer has ended."""


CHANNEL = "textback-callback-"
TEAM = "-team"
"""Around a callback's key: how the ids of its channels begin, and how that of the second ends."""

NO_DIALPLAN = (
    "the PBX has no context textback-callback: include extensions-textback.conf in its dialplan"
)

STEPS: Mapping[Step, str] = {
    Step.RINGING: "the team's telephones ring",
    Step.ASKED: "one of the team picked up",
    Step.ACCEPTED: "one of the team pressed the key",
    Step.DIALLING: "the customer is called",
    Step.TALKING: "the customer answered",
    Step.UNANSWERED: "nobody of the team picked up",
    Step.DECLINED: "who picked up did not press the key",
    Step.ENDED: "the call has ended",
}
"""Each step as a clause that a person can read."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the PBX has noted of a callback last."""

    step: Step
    at: float
    """Epoch seconds, on the PBX's clock."""
    member: int | None = None
    """Which of the team picked up, from 1; of `asked` and `accepted`."""
    dialstatus: str = ""
    """DIALSTATUS of the call to the customer, of `ended`."""
    talked_for: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What a PBX shows of a callback."""

    alive: bool
    """Whether any of its own channels exists."""
    note: Note | None = None
    dialplan: bool = True
    """Whether the PBX has the dialplan that carries callbacks out."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a callback, and why in words."""

    result: Result
    why: str = ""
    talked_for: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What the PBX is asked for. Times are seconds."""

    key: str
    """The callback's own word, lower-case letters and digits; no other ever had it."""
    number: str
    """What is dialled: digits, perhaps with a plus first."""
    shown: str
    """The customer's number as the team's telephones show it."""
    team: tuple[str, ...]
    rounds: tuple[tuple[int, ...], ...]
    """Whom to ring at once, by their places in `team`, from 1."""
    say: tuple[str, ...]
    """The sounds that are played to whoever picks up."""
    accept_key: str
    ring_for: int
    key_within: int
    dial_for: int
    most: int
    context: str
    caller_id: str

    @property
    def ringing(self) -> int:
        """Return how long the team can be rung and asked at most."""
        return len(self.rounds) * (self.ring_for + self.key_within)

    @property
    def longest(self) -> int:
        """Return after how long nothing of it can be left."""
        return self.ringing + self.dial_for + self.most


def key_of(order_id: int, ordered_at: float) -> str:
    """Return an order's own word, from which its channels' ids are made.

    Two databases, one of which was made anew, do not make the same.
    """
    return f"{order_id}t{int(ordered_at * 1000):x}"


def key_in(channel_id: str) -> str | None:
    """Return the key of the callback whose channel this is, `None` where it is another's."""
    if not channel_id.startswith(CHANNEL):
        return None
    return channel_id.removeprefix(CHANNEL).removesuffix(TEAM) or None


def plan_of(
    policy: CallbackPolicy, key: str, number: Number, *, country: str, line: Number
) -> Plan:
    """Return what the PBX is asked for.

    Args:
        policy: the line's.
        key: as `key_of` makes it.
        number: whom to call.
        country: the line's, ISO 3166-1 alpha-2.
        line: the line's number, shown to the customer where the policy names no other.
    """
    places = range(1, len(policy.ring) + 1)
    shown = dialled(policy, number, country).removeprefix(policy.prefix)
    announced = [policy.announce] if policy.announce else ["vm-from-phonenumber"]
    if not policy.announce:
        announced += [f"digits/{digit}" for digit in shown if digit.isdecimal()]
    return Plan(
        key=key,
        number=dialled(policy, number, country),
        shown=shown,
        team=policy.ring,
        rounds=tuple((place,) for place in places) if policy.in_order else (tuple(places),),
        say=(*announced, "vm-press", f"digits/{policy.accept_key}"),
        accept_key=policy.accept_key,
        ring_for=_whole(policy.ring_for),
        key_within=_whole(policy.key_within),
        dial_for=_whole(policy.dial_for),
        most=_whole(policy.most),
        context=policy.context,
        caller_id=policy.caller_id or line.e164,
    )


def outcome_of(
    seen: Seen, *, taken: bool, began: float, now: float, voicemail_under: float
) -> Outcome | None:
    """Return what became of a callback, `None` while that is open.

    Args:
        seen: what the PBX shows of it.
        taken: whether the PBX said that it has taken the order; `False`: nobody knows.
        began: when the order was claimed, epoch seconds.
        now: epoch seconds.
        voicemail_under: seconds; an answered call that is shorter may have reached a mailbox.
    """
    note, age = seen.note, now - began
    if note is not None and note.step in _OVER:
        return _over(note, voicemail_under)
    if seen.alive or age < (TAKEN_LIMIT if taken else SETTLE_AFTER):
        return None
    if note is not None:
        return Outcome(
            Result.UNKNOWN, f"the PBX lost it; the last known is that {STEPS[note.step]}"
        )
    if not seen.dialplan:
        return Outcome(Result.FAILED, NO_DIALPLAN)
    return Outcome(Result.UNKNOWN, "the PBX knows nothing of it: it, or this program, was stopped")


def too_late(why: str) -> Outcome:
    """Return the outcome of a callback that could not be begun in time."""
    return Outcome(Result.FAILED, f"it could not be begun in time: {why}" if why else "too late")


_OVER = frozenset({Step.UNANSWERED, Step.DECLINED, Step.ENDED})
_NOT_ANSWERED = {
    "NOANSWER": "it rang and nobody answered",
    "CANCEL": "the team hung up before anybody answered",
}


def _over(note: Note, voicemail_under: float) -> Outcome:
    if note.step is Step.UNANSWERED:
        return Outcome(Result.TEAM_NO_ANSWER, STEPS[note.step])
    if note.step is Step.DECLINED:
        return Outcome(Result.TEAM_DECLINED, STEPS[note.step])
    if note.dialstatus == "ANSWER":
        if note.talked_for >= voicemail_under:
            return Outcome(Result.REACHED, "", note.talked_for)
        why = f"answered for {note.talked_for:g} s only: a mailbox may have answered"
        return Outcome(Result.VOICEMAIL_SUSPECTED, why, note.talked_for)
    if note.dialstatus == "BUSY":
        return Outcome(Result.BUSY, "the customer's telephone is busy")
    if note.dialstatus in _NOT_ANSWERED:
        return Outcome(Result.NO_ANSWER, _NOT_ANSWERED[note.dialstatus])
    told = note.dialstatus or "nothing"
    return Outcome(Result.FAILED, f"the PBX could not call the customer (DIALSTATUS {told})")


def _whole(seconds: float) -> int:
    """Return seconds as Asterisk takes them: whole, and at least one."""
    return max(1, round(seconds))
