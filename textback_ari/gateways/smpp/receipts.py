"""Reading delivery receipts (SMPP 3.4, 5.2.12 esm_class, 5.3.2.35 message_state, appendix B)."""

import re
from dataclasses import dataclass

from textback_ari.gateways.smpp.pdu import (
    LONGEST_ID,
    MESSAGE_STATE,
    NETWORK_ERROR_CODE,
    RECEIPTED_MESSAGE_ID,
    DeliverSm,
)
from textback_ari.messages.states import ReceiptState

_TYPE_BITS = 0x3C
_RECEIPT = 0x04
_INTERMEDIATE = 0x20

# Rejected and deleted texts will not arrive, which is what counts; `error` says more.
_BY_NUMBER = {
    1: ReceiptState.ENROUTE,
    2: ReceiptState.DELIVERED,
    3: ReceiptState.EXPIRED,
    4: ReceiptState.UNDELIVERED,
    5: ReceiptState.UNDELIVERED,
    6: ReceiptState.ACCEPTED,
    7: ReceiptState.UNKNOWN,
    8: ReceiptState.UNDELIVERED,
}
_BY_WORD = {
    "ENROUTE": ReceiptState.ENROUTE,
    "DELIVRD": ReceiptState.DELIVERED,
    "EXPIRED": ReceiptState.EXPIRED,
    "DELETED": ReceiptState.UNDELIVERED,
    "UNDELIV": ReceiptState.UNDELIVERED,
    "ACCEPTD": ReceiptState.ACCEPTED,
    "UNKNOWN": ReceiptState.UNKNOWN,
    "REJECTD": ReceiptState.UNDELIVERED,
}
# Spaces inside "submit date" and "done date" do no harm: each field is looked for by its name.
_FIELD = re.compile(rb"(?:^|\s)(id|stat|err):([^\s\0]{1,255})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadReceipt:
    """What a receipt says; an empty `carrier_id` means that it names no text."""

    carrier_id: str
    state: ReceiptState
    error: str | None


def is_receipt(pdu: DeliverSm) -> bool:
    """Whether a deliver_sm speaks of a text of ours.

    By its esm_class, or by both TLVs that only a receipt has. Never by its text alone: a phone
    could send such a text.
    """
    if pdu.esm_class & _TYPE_BITS in {_RECEIPT, _INTERMEDIATE}:
        return True
    return RECEIPTED_MESSAGE_ID in pdu.tlvs and MESSAGE_STATE in pdu.tlvs


def read_receipt(pdu: DeliverSm) -> ReadReceipt:
    """Return what a receipt says: its TLVs first, then its text. Never fails."""
    fields = {
        name.lower(): value.decode("latin-1") for name, value in _FIELD.findall(pdu.payload[:1024])
    }
    word = fields.get(b"stat", "").upper()
    state = _BY_NUMBER.get(int.from_bytes(pdu.tlvs.get(MESSAGE_STATE, b"")[:1]))
    return ReadReceipt(
        carrier_id=_tlv_text(pdu, RECEIPTED_MESSAGE_ID) or fields.get(b"id", ""),
        state=state or _BY_WORD.get(word, ReceiptState.UNKNOWN),
        error=fields.get(b"err") or _network_error(pdu),
    )


def _tlv_text(pdu: DeliverSm, tag: int) -> str:
    value = pdu.tlvs.get(tag, b"").split(b"\0", 1)[0]
    return value.decode("latin-1") if len(value) <= LONGEST_ID else ""


def _network_error(pdu: DeliverSm) -> str | None:
    value = pdu.tlvs.get(NETWORK_ERROR_CODE, b"")
    if len(value) != 3:
        return None
    return f"{value[0]}:{int.from_bytes(value[1:])}"
