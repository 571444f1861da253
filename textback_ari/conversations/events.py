"""What happens between a business and its callers, as the team is told and as it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from textback_ari.private import Number


class EventKind(StrEnum):
    """What happened."""

    MISSED_CALL = "missed_call"
    REPLY = "reply"
    URGENT = "urgent"
    OPTED_OUT = "opted_out"
    OPTED_IN = "opted_in"
    OPT_OUT_DOUBTFUL = "opt_out_doubtful"
    """A text that may have meant an opt-out; a person has to read it."""
    UNANSWERED = "unanswered"
    """A text asked for an answer that the program gives, and got none."""
    APPOINTMENT = "appointment"
    STAFF_TEXT = "staff_text"
    FOLLOW_UP_DUE = "follow_up_due"
    CALLBACK_DONE = "callback_done"
    DELIVERY_FAILED = "delivery_failed"
    LEAD_CHANGED = "lead_changed"
    NOTE = "note"
    BREAKER_OPEN = "breaker_open"
    BREAKER_CLOSED = "breaker_closed"
    GATEWAY_DOWN = "gateway_down"
    GATEWAY_UP = "gateway_up"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. Rows of these are only ever added: they are history and audit."""

    kind: EventKind
    at: float
    """Epoch seconds."""
    business: str | None = None
    """`None`: it concerns every business."""
    line: str | None = None
    """The line's number, E.164."""
    caller: Number | None = None
    call_id: int | None = None
    message_id: int | None = None
    task_id: int | None = None
    by: str = ""
    """Who did it, in words; empty: this program."""
    detail: Mapping[str, Any] = field(default_factory=dict)
    """What else belongs to it, as JSON has it."""
