"""Reading delivery receipts (SMPP 3.4, 5.2.12 esm_class, 5.3.2.35 message_state, appendix B)."""

import re
from dataclasses import dataclass
from typing import Literal

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
_HEX = re.compile(r"[0-9A-Fa-f][0-9A-Fa-f-]{0,63}")
_FIELD = re.compile(rb"(?:^|\s)(id|stat|err):([^\s\0]{1,255})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadReceipt:
    """What a receipt says; an empty `carrier_id` means that it names no text."""

    carrier_id: str
    state: ReceiptState
    error: str | None
    other_id: str | None = None
    """What the other of TLV and text calls it, where that differs."""


IdBase = Literal["text", "hex", "decimal"]


def plain_id(written: str, base: IdBase) -> str:
    """Return a message id in the one spelling in which ids are compared.

    Numbers in a base that is known become decimal. Otherwise hexadecimal digits lose their case
    and their leading zeros, which carriers drop or add between an answer and its receipt.
    """
    written = written.strip()
    if _HEX.fullmatch(written):
        if base == "hex":
            return str(int(written.replace("-", ""), 16))
        if base == "decimal" and written.isdecimal():
            return str(int(written))
        return written.lower().lstrip("0") or "0"
    return written


def is_receipt(pdu: DeliverSm) -> bool:
    """Whether a deliver_sm speaks of a text of ours.

    By its esm_class, or by both TLVs that only a receipt has. Never by its text alone: a phone
    could send such a text.
    """
    if pdu.esm_class & _TYPE_BITS in {_RECEIPT, _INTERMEDIATE}:
        return True
    return RECEIPTED_MESSAGE_ID in pdu.tlvs and MESSAGE_STATE in pdu.tlvs


def read_receipt(
    pdu: DeliverSm,
    *,
    tlv_id: IdBase = "text",
    text_id: IdBase = "text",
    first: Literal["tlv", "text"] = "tlv",
) -> ReadReceipt:
    """Return what a receipt says. Never fails.

    Args:
        pdu: one for which `is_receipt` holds.
        tlv_id: how ids are written in receipted_message_id.
        text_id: how they are written in the text.
        first: which of the two is believed first.
    """
    fields = {
        name.lower(): value.decode("latin-1") for name, value in _FIELD.findall(pdu.payload[:1024])
    }
    word = fields.get(b"stat", "").upper()
    state = _BY_NUMBER.get(int.from_bytes(pdu.tlvs.get(MESSAGE_STATE, b"")[:1]))
    ids = [
        plain_id(_tlv_text(pdu, RECEIPTED_MESSAGE_ID), tlv_id),
        plain_id(fields.get(b"id", ""), text_id),
    ]
    if first == "text":
        ids.reverse()
    ids = [name for name in dict.fromkeys(ids) if name]
    return ReadReceipt(
        carrier_id=ids[0] if ids else "",
        other_id=ids[1] if len(ids) > 1 else None,
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
