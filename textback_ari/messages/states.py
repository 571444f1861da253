"""The states of a text, and how the fates of its parts fold into one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a text stands. docs/design.md, "Messages", has the picture."""

    SCHEDULED = "scheduled"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"
    RECEIVED = "received"


PENDING = frozenset({State.SCHEDULED, State.HELD})
"""States from which a text may still leave."""


def waiting(*, held: bool) -> State:
    """Return the state of a text that waits: for its time, or (`held`) for an allowed hour."""
    return State.HELD if held else State.SCHEDULED


LEFT = frozenset(
    {State.SENDING, State.SENT, State.DELIVERED, State.UNDELIVERED, State.EXPIRED, State.IN_DOUBT}
)
"""States of a text that left, or may have left, this machine."""


class ReceiptState(StrEnum):
    """A carrier's word on one part (SMPP 3.4, 5.2.28 message_state)."""

    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    EXPIRED = "expired"
    ENROUTE = "enroute"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier took this part and will speak of it by `carrier_id`."""

    carrier_id: str


class Blame(StrEnum):
    """What a permanent refusal is about; it decides what follows from it."""

    TEXT = "permanent"
    """This text, or nothing that is known: the text has failed, and nothing else follows."""
    NUMBER = "not_textable"
    """The number takes no texts, a landline as a rule: it gets none for `NOT_TEXTABLE_FOR`."""
    OPTED_OUT = "opted_out"
    """The recipient told the carrier to stop: an opt-out like one that was told to us."""
    SENDER = "sender"
    """The sender is not registered or not allowed here: the administrator has to register it."""
    GATEWAY = "gateway"
    """The account or this gateway's settings: another gateway may take the same text."""


NOT_TEXTABLE_FOR = 180 * 86_400.0
"""Seconds for which a number gets no texts after a carrier said that it takes none."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The carrier refused this part for good; `why` is its error in words."""

    why: str
    blame: Blame = Blame.TEXT


@dataclass(frozen=True, slots=True)
class NotSent:
    """This part definitely did not get through and may be tried again; `why` in words."""

    why: str


@dataclass(frozen=True, slots=True)
class InDoubt:
    """This part may or may not have been taken; never resent by itself."""

    why: str


PartResult = Accepted | Refused | NotSent | InDoubt


@dataclass(frozen=True, slots=True)
class SubmitOutcome:
    """What a submit makes of a text: its next state and the reason to keep."""

    state: State
    why: str | None
    retry_parts: tuple[int, ...] = ()
    """Indexes of parts that may be tried again (state is then `scheduled`)."""


def fold_submit(parts: Mapping[int, PartResult], *, taken_before: bool = False) -> SubmitOutcome:
    """Return what the results of the parts just tried make of the whole text.

    `taken_before`: the carrier took other parts of it in an earlier try.

    One part in doubt puts the text in doubt. Parts definitely not sent are tried again. A part
    refused for good fails a text of which nothing was taken; once another part was taken the
    text is `sent` in part, and the refusal is kept as the reason.
    """
    doubt = [p.why for p in parts.values() if isinstance(p, InDoubt)]
    again = {n: p.why for n, p in parts.items() if isinstance(p, NotSent)}
    refused = [p.why for p in parts.values() if isinstance(p, Refused)]
    taken = taken_before or any(isinstance(p, Accepted) for p in parts.values())
    if doubt:
        return SubmitOutcome(State.IN_DOUBT, doubt[0])
    if refused:
        return SubmitOutcome(State.SENT if taken else State.FAILED, refused[0])
    if again:
        return SubmitOutcome(State.SCHEDULED, next(iter(again.values())), tuple(sorted(again)))
    return SubmitOutcome(State.SENT, None)


def fold_receipts(current: State, parts: tuple[ReceiptState | None, ...]) -> State:
    """Return a text's state from the receipts of its parts (`None`: no receipt yet).

    Late and repeated receipts change nothing once all parts are settled; a receipt settles a text
    `in_doubt`, because the carrier speaks of it. A text that never left is not touched.
    """
    if current not in LEFT or current is State.SENDING:
        return current
    known = [p for p in parts if p is not None]
    if not known:
        return current
    for bad, state in (
        (ReceiptState.UNDELIVERED, State.UNDELIVERED),
        (ReceiptState.EXPIRED, State.EXPIRED),
    ):
        if bad in known:
            return state
    if all(p is ReceiptState.DELIVERED for p in parts):
        return State.DELIVERED
    return State.SENT if current is State.IN_DOUBT and len(known) == len(parts) else current
