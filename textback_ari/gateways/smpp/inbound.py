"""Reading texts from phones: alphabets, user data headers and parts of long texts.

Sources: SMPP 3.4, 5.2.19 (data_coding) and 5.3.2.22-24 (SAR TLVs); 3GPP TS 23.040, 9.2.3.24
(user data header) and 9.2.3.24.1, 9.2.3.24.8 (concatenation). Everything here is hostile input:
no function fails on any octets.
"""

from dataclasses import dataclass, field

from textback_ari.gateways.smpp.pdu import (
    SAR_MSG_REF_NUM,
    SAR_SEGMENT_SEQNUM,
    SAR_TOTAL_SEGMENTS,
    Address,
    DeliverSm,
)
from textback_ari.messages.segments import REPLACEMENT, gsm_decode, replace_lone_surrogates

_UDHI = 0x40
_CODECS = {
    0x01: "ascii",
    0x03: "latin-1",
    0x05: "shift_jis",
    0x06: "iso8859-5",
    0x07: "iso8859-8",
    0x08: "utf-16-be",
    0x0A: "iso2022_jp",
    0x0E: "euc_kr",
}
_BINARY = frozenset({0x02, 0x04})


def decode_text(octets: bytes, data_coding: int, *, latin1: bool = False) -> str:
    """Return the text of a message's octets; what cannot be read is replaced.

    data_coding 0 is GSM 7-bit, one septet per octet, unless the carrier's own alphabet is
    `latin1`; where an octet is over 127 it must mean Latin-1. The result never holds NUL or a
    lone surrogate, which databases refuse.
    """
    codec = "latin-1" if latin1 and data_coding == 0 else _CODECS.get(data_coding)
    if data_coding in _BINARY:
        text = octets.decode("utf-8", errors="replace")
    elif codec is not None:
        text = octets.decode(codec, errors="replace")
    elif any(octet > 0x7F for octet in octets):
        text = octets.decode("latin-1")
    else:
        text = gsm_decode(octets)
    return replace_lone_surrogates(text.removeprefix("\ufeff")).replace("\0", REPLACEMENT)


def spelling(address: Address) -> str:
    """Return an address as the carrier writes it, with the `+` that its type of number means."""
    international = address.ton == 1 and address.digits.isdecimal()
    return f"+{address.digits}" if international else address.digits


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a long text. `index` is 1 to `total`."""

    reference: int
    total: int
    index: int
    octets: bytes = field(repr=False)


def read_part(pdu: DeliverSm) -> Part | bytes:
    """Return the part that a deliver_sm carries, or the octets of a text that is whole."""
    concatenation: tuple[int, int, int] | None = None
    octets = pdu.payload
    if pdu.esm_class & _UDHI and octets and octets[0] < len(octets):
        concatenation = _concatenation(octets[1 : octets[0] + 1])
        octets = octets[octets[0] + 1 :]
    elif {SAR_MSG_REF_NUM, SAR_TOTAL_SEGMENTS, SAR_SEGMENT_SEQNUM} <= pdu.tlvs.keys():
        reference, total, index = (
            int.from_bytes(pdu.tlvs[tag][:2])
            for tag in (SAR_MSG_REF_NUM, SAR_TOTAL_SEGMENTS, SAR_SEGMENT_SEQNUM)
        )
        concatenation = reference, total, index
    if concatenation is None:
        return octets
    reference, total, index = concatenation
    if not (2 <= total <= 255 and 1 <= index <= total):
        return octets
    return Part(reference, total, index, octets)


def _concatenation(header: bytes) -> tuple[int, int, int] | None:
    """Return reference, total and index from a user data header's information elements."""
    at = 0
    while at + 2 <= len(header):
        element, length = header[at], header[at + 1]
        value = header[at + 2 : at + 2 + length]
        if (element, len(value)) in {(0x00, 3), (0x08, 4)}:
            return int.from_bytes(value[:-2]), value[-2], value[-1]
        at += 2 + length
    return None
