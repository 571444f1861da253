"""Reading texts from phones: alphabets, user data headers and long texts in parts.

Sources: SMPP 3.4, 5.2.19 (data_coding) and 5.3.2.22-24 (SAR TLVs); 3GPP TS 23.040, 9.2.3.24
(user data header) and 9.2.3.24.1, 9.2.3.24.8 (concatenation). Everything here is hostile input:
no function fails on any octets.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from textback_ari.gateways.smpp.pdu import (
    SAR_MSG_REF_NUM,
    SAR_SEGMENT_SEQNUM,
    SAR_TOTAL_SEGMENTS,
    Address,
    DeliverSm,
)
from textback_ari.messages.segments import REPLACEMENT, gsm_decode, replace_lone_surrogates

MISSING = "[…]"
"""Stands where a part of a long text did not come."""

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


def decode_text(octets: bytes, data_coding: int) -> str:
    """Return the text of a message's octets; what cannot be read is replaced.

    data_coding 0 is GSM 7-bit, one septet per octet; where an octet is over 127 the carrier
    means Latin-1. The result never holds NUL or a lone surrogate, which databases refuse.
    """
    codec = _CODECS.get(data_coding)
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


@dataclass(frozen=True, slots=True)
class Gathered:
    """A text to be stored, and the deliver_sm that may be acknowledged once it is."""

    sequences: tuple[int, ...]
    first: DeliverSm
    text: str = field(repr=False)


@dataclass(slots=True)
class _Pile:
    first: DeliverSm
    total: int
    give_up_at: float
    parts: dict[int, bytes] = field(default_factory=dict)
    sequences: list[int] = field(default_factory=list)

    def size(self) -> int:
        return sum(map(len, self.parts.values()))

    def gathered(self) -> Gathered:
        coding = self.first.data_coding
        if len(self.parts) == self.total:
            # Decoded as one, because some senders split in the middle of a character.
            whole = b"".join(self.parts[n] for n in sorted(self.parts))
            return Gathered(tuple(self.sequences), self.first, decode_text(whole, coding))
        text, last = "", 0
        for index in sorted(self.parts):
            text += MISSING * (index > last + 1) + decode_text(self.parts[index], coding)
            last = index
        text += MISSING * (last < self.total)
        return Gathered(tuple(self.sequences), self.first, text)


class Reassembly:
    """Puts long texts together, parts in any order, within bounds of time and memory.

    Where a bound is reached, what has come is given out with the gaps shown.
    """

    def __init__(self, wait: float, piles: int = 16, octets: int = 262_144) -> None:
        """Wait `wait` seconds for the parts of a text; hold at most so many texts and octets."""
        self._wait = wait
        self._most_piles = piles
        self._most_octets = octets
        self._piles: dict[tuple[object, ...], _Pile] = {}

    def add(self, sequence: int, pdu: DeliverSm, part: Part, now: float) -> Sequence[Gathered]:
        """Take a part; returns the texts that are ready now (a repeated part replaces itself)."""
        key = (pdu.source, pdu.destination, pdu.data_coding, part.reference, part.total)
        ready: list[Gathered] = []
        known = self._piles.get(key)
        if known is not None and known.parts.get(part.index, part.octets) != part.octets:
            # The reference is in use again: another text of the same sender.
            ready.append(self._piles.pop(key).gathered())
            known = None
        if known is None:
            known = self._piles[key] = _Pile(pdu, part.total, now + self._wait)
        known.parts[part.index] = part.octets
        known.sequences.append(sequence)
        if len(known.parts) == part.total:
            ready.append(self._piles.pop(key).gathered())
        while len(self._piles) > self._most_piles or self._octets() > self._most_octets:
            ready.append(self._piles.pop(next(iter(self._piles))).gathered())
        return ready

    def give_up_at(self) -> float | None:
        """Return when the oldest unfinished text is given up, `None` if there is none."""
        return next((pile.give_up_at for pile in self._piles.values()), None)

    def expired(self, now: float) -> Sequence[Gathered]:
        """Return the unfinished texts whose time is up, gaps shown."""
        late = [key for key, pile in self._piles.items() if pile.give_up_at <= now]
        return [self._piles.pop(key).gathered() for key in late]

    def _octets(self) -> int:
        return sum(pile.size() for pile in self._piles.values())
