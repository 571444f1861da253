"""What a decision needs to know of the past, and what it says."""

from dataclasses import dataclass, field, replace

from textback_ari.messages.kinds import Kind
from textback_ari.private import Body, Number
from textback_ari.rules.limits import Circuit, Scope, Standing
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import SeenLately
from textback_ari.rules.talk import Talk


@dataclass(frozen=True, slots=True)
class PendingText:
    """A text to this caller that has been scheduled and has not left."""

    message_id: int
    due_at: float
    give_up_at: float
    sent_at: float | None = None
    """When the carrier took its first part, where the rest waits for another try; epoch seconds."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """An entry of a block list that a caller's number falls under."""

    prefix: str | None
    """The first digits that are blocked; `None`: this very number is."""
    comment: str
    source: str
    """Who keeps the list: `staff`, or a PBX by its name."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a caller besides this call, for one (business, caller)."""

    opted_out: bool = False
    last_text_at: float | None = None
    """When this business last texted the caller, or decided to in a dry run; epoch seconds."""
    texted_before: bool = False
    """Whether any text ever went to this caller: the opt-out line goes into the first."""
    pending: PendingText | None = None
    blocked: Blocked | None = None
    contact: str | None = None
    """The name of a known contact, empty where the contact has none; `None`: not known."""
    not_textable_until: float | None = None
    """Until when the number counts as one that takes no texts, because a carrier said so; epoch
    seconds."""
    talk: Talk = field(default_factory=Talk)
    staff_text_at: float | None = None
    """When a person of the team last texted the caller; epoch seconds."""
    standing: Standing = field(default_factory=Standing)
    """How much was texted already: to this caller, from the line dialled, and in all."""
    seen: SeenLately = field(default_factory=SeenLately)
    """Which calls came in a short while before."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule as it was applied: its name, whether it let the text pass, and what it saw."""

    rule: str
    passed: bool
    saw: str


@dataclass(frozen=True, slots=True)
class TextPlan:
    """A text to be sent: to whom, what, and between which two instants (epoch seconds)."""

    to: Number
    kind: str
    """The template's key: a cause, `after_hours`, `standard`, `text_me`, ..."""
    body: Body
    sender: str
    due_at: float
    give_up_at: float
    language: str = ""
    """Of the text, ISO 639-1; empty: not one of the line's texts."""
    variant: str = ""
    """Which of several wordings it is, so that their rates of reply can be compared."""
    parts: int = 1
    """How many SMS segments it takes."""
    probe: bool = False
    """Whether it tries an open circuit."""
    held: bool = False
    """Whether it waits for an hour at which the caller's place may be texted."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A circuit that opens, or stays open for longer."""

    scope: Scope
    circuit: Circuit


@dataclass(frozen=True, slots=True)
class Keep:
    """Leave the caller's pending text as it is."""


@dataclass(frozen=True, slots=True)
class Move:
    """The caller's pending text waits anew, because the caller called again."""

    due_at: float
    give_up_at: float
    held: bool = False
    """Whether it now waits for the end of the recipient's quiet hours."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """The caller's pending text must not leave."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about a call: the text to send, or the one reason for none, with its trace."""

    text: TextPlan | None
    reason: Reason | None
    trace: tuple[Check, ...]
    pending: Keep | Move | Cancel = Keep()
    callback: bool = False
    """Whether the team gets a callback task because no text can answer this call."""
    got_through: bool = False
    """Whether the caller spoke to a person: open callback tasks are then done."""
    caller: Number | None = None
    """The caller's number where it could be read as one."""
    opens: tuple[Opening, ...] = ()

    @property
    def wanted(self) -> bool:
        """Return whether the call would have got a text but for the caps and the circuits."""
        return self.text is not None or self.reason in {Reason.RATE_CAPPED, Reason.CIRCUIT_OPEN}

    def __post_init__(self) -> None:
        """Hold the rule of one deciding reason: a text or a reason, a shadow text has both."""
        if self.text is None and self.reason is None:
            raise ValueError("a verdict without a text names its reason")
        if self.text is not None and self.reason not in {None, Reason.DRY_RUN}:
            raise ValueError("a verdict with a text has no reason but dry_run")


def facts_after(facts: Facts, verdict: Verdict, message_id: int) -> Facts:
    """Return a caller's facts once this verdict is in force.

    `message_id` is the id that the verdict's text has or will have. Calls decided in one batch
    are folded in order with this, so that the second sees what the first one scheduled.
    """
    match verdict.pending:
        case Move(due_at, give_up_at, _) if facts.pending:
            moved = replace(facts.pending, due_at=due_at, give_up_at=give_up_at)
            facts = replace(facts, pending=moved)
        case Cancel() if facts.pending and facts.pending.sent_at is not None:
            # The caller got a part of it.
            facts = replace(
                facts, pending=None, last_text_at=facts.pending.sent_at, texted_before=True
            )
        case Cancel():
            facts = replace(facts, pending=None)
        case _:
            pass
    if verdict.text is None:
        return facts
    if verdict.text.kind == Kind.SELF_TEST:
        return facts
    if verdict.reason is Reason.DRY_RUN:
        return replace(facts, last_text_at=verdict.text.due_at, texted_before=True)
    pending = PendingText(message_id, verdict.text.due_at, verdict.text.give_up_at)
    return replace(facts, pending=pending)
