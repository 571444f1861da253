"""The words by which providers tell what became of a text."""

from collections.abc import Mapping

from textback_ari.messages.states import ReceiptState

COMMON: Mapping[str, ReceiptState] = {
    "accepted": ReceiptState.ACCEPTED,
    "buffered": ReceiptState.ENROUTE,
    "canceled": ReceiptState.UNDELIVERED,
    "cancelled": ReceiptState.UNDELIVERED,
    "deleted": ReceiptState.UNDELIVERED,
    "delivered": ReceiptState.DELIVERED,
    "delivery_failed": ReceiptState.UNDELIVERED,
    "delivery_unconfirmed": ReceiptState.UNKNOWN,
    "delivrd": ReceiptState.DELIVERED,
    "enroute": ReceiptState.ENROUTE,
    "expired": ReceiptState.EXPIRED,
    "failed": ReceiptState.UNDELIVERED,
    "queued": ReceiptState.ACCEPTED,
    "read": ReceiptState.DELIVERED,
    "rejected": ReceiptState.UNDELIVERED,
    "rejectd": ReceiptState.UNDELIVERED,
    "scheduled": ReceiptState.ACCEPTED,
    "sending": ReceiptState.ACCEPTED,
    "sending_failed": ReceiptState.UNDELIVERED,
    "sent": ReceiptState.ENROUTE,
    "submitted": ReceiptState.ENROUTE,
    "undeliv": ReceiptState.UNDELIVERED,
    "undeliverable": ReceiptState.UNDELIVERED,
    "undelivered": ReceiptState.UNDELIVERED,
}


def state_of(word: str, own: Mapping[str, ReceiptState] | None = None) -> ReceiptState:
    """Return what a status says, `unknown` where nobody told what the word means."""
    if own and word in own:
        return own[word]
    return COMMON.get(word.lower(), ReceiptState.UNKNOWN)
