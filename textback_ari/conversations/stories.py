"""An event with what one has to know beside it to tell the team something useful."""

from dataclasses import dataclass, field

from textback_ari.calls.outcome import Cause, Ending
from textback_ari.conversations.events import Event
from textback_ari.private import Body, CallerName
from textback_ari.rules.reasons import Reason


@dataclass(frozen=True, slots=True)
class CallTold:
    """The call that an event is about."""

    started_at: float
    rang_for: float
    cause: Cause | None
    ending: Ending | None
    reason: Reason | None
    """Why it got no text, if it got none."""
    campaign: str = ""
    """Where the caller found the number, where that is known."""


@dataclass(frozen=True, slots=True)
class TextTold:
    """A text of a conversation, ours or the caller's. The body of the caller's is hostile."""

    ours: bool
    body: Body
    at: float
    """When it was written, or came in."""
    due_at: float | None = None
    """When it leaves, where it is still to leave."""
    left: bool = True
    """Whether it left, or came in; `False`: it is still to leave, or never will."""


@dataclass(frozen=True, slots=True)
class Story:
    """An event and its circumstances. Names and the caller's texts are hostile."""

    number: int
    """The event's number in the store."""
    event: Event
    conversation: int | None = None
    name: CallerName = field(default_factory=lambda: CallerName(""))
    """As the network gave it at the caller's last call."""
    contact: CallerName | None = None
    """As the business knows the caller."""
    call: CallTold | None = None
    calls_this_week: int = 0
    """Of this caller to this business, this one included."""
    last_texted_at: float | None = None
    """When the caller last got a text of ours, before this event."""
    text: TextTold | None = None
    """The text that the event is about, or that answers its call."""
    texts: tuple[TextTold, ...] = ()
    """The conversation's last texts that left or came in before the event, oldest first."""


WEEK = 7 * 86_400.0
TEXTS_TOLD = 4
"""How many texts before the event a story has."""
