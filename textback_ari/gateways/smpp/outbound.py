"""From a text to its submit_sm PDUs (SMPP 3.4, 4.4.1): addresses, header, validity."""

import math
import time
from dataclasses import dataclass

from textback_ari.gateways.smpp.pdu import Address, SubmitSm
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.messages.segments import Encoding, Segments, encode_part, join, segment
from textback_ari.ports import OutboundText

LONGEST_PAYLOAD = 39_015
"""Octets that a phone can be sent at most, 255 parts of 153 septets."""
MOST_PARTS = 255
"""The concatenation header counts in one octet (3GPP TS 23.040, 9.2.3.24.1)."""

_DATA_CODING = {Encoding.GSM7: 0x00, Encoding.LATIN1: 0x03, Encoding.UCS2: 0x08}
_RECEIPTS = {"none": 0, "all": 1, "failures": 2}
_UDHI = 0x40
_LONGEST_ALPHANUMERIC = 11
_LONGEST_SHORT_CODE = 8
_LONGEST_VALIDITY = 30 * 86_400


class UnsendableError(ValueError):
    """No carrier could take this text; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text ready to be written: its addresses and each part's octets, header included."""

    settings: SmppSettings
    source: Address
    destination: Address
    data_coding: int
    reference: int
    parts: tuple[bytes, ...]
    payload: bool
    """Whether the one part is long, and travels as message_payload for the carrier to cut."""

    def submit_sm(self, part: int, now: float, valid_until: float) -> SubmitSm:
        """Return the PDU of one part, to be dropped by the carrier at `valid_until`.

        Both times are epoch seconds.
        """
        way = self.settings.long_texts
        several = len(self.parts) > 1
        return SubmitSm(
            source=self.source,
            destination=self.destination,
            esm_class=_UDHI if several and way == "udh" else 0,
            data_coding=self.data_coding,
            short_message=b"" if self.payload else self.parts[part],
            message_payload=self.parts[part] if self.payload else b"",
            sar=(self.reference, len(self.parts), part + 1) if several and way == "sar" else None,
            validity_period=_validity(self.settings, now, valid_until),
            service_type=self.settings.service_type,
            registered_delivery=_RECEIPTS[self.settings.receipts],
        )


def cut(text: str, settings: SmppSettings) -> Segments:
    """Cut a text into the parts in which it travels through this carrier."""
    segments = segment(text, latin1=settings.alphabet == "latin-1")
    if settings.long_texts == "payload":
        return Segments(segments.encoding, (join(segments),))
    return segments


def prepare(text: OutboundText, settings: SmppSettings) -> Prepared:
    """Cut a text into parts and address them.

    Raises:
        UnsendableError: the sender is none that SMPP can carry, or the text is too long.
    """
    pieces = cut(text.body.text, settings)
    total = len(pieces.parts)
    if total > MOST_PARTS:
        raise UnsendableError(f"the text makes {total} parts; {MOST_PARTS} is the most")
    bodies = [encode_part(part, pieces.encoding) for part in pieces.parts]
    alone = 160 if pieces.encoding is Encoding.GSM7 else 140
    payload = total == 1 and len(bodies[0]) > alone
    if payload and len(bodies[0]) > LONGEST_PAYLOAD:
        raise UnsendableError(
            f"the text has {len(bodies[0])} octets; {LONGEST_PAYLOAD} is the most"
        )
    if total > 1 and settings.long_texts == "udh":
        bodies = [
            bytes([5, 0, 3, text.reference & 0xFF, total, index]) + body
            for index, body in enumerate(bodies, start=1)
        ]
    number = (settings.number_ton, settings.number_npi)
    return Prepared(
        settings=settings,
        source=sender_address(text.sender, settings),
        destination=Address(*number, digits=text.to.e164[1:]),
        data_coding=_DATA_CODING[pieces.encoding],
        reference=text.reference & 0xFF,
        parts=tuple(bodies),
        payload=payload,
    )


def sender_address(sender: str, settings: SmppSettings) -> Address:
    """Return a sender's address by its kind.

    `+` and digits: international, in ISDN numbering. Up to 8 digits: a short code, as set. More
    digits: a number whose type is left to the carrier. Anything else: alphanumeric, at most 11
    characters (3GPP TS 23.040, 9.1.2.5).

    Raises:
        UnsendableError: none of these.
    """
    digits = sender.removeprefix("+")
    if digits.isascii() and digits.isdecimal() and len(digits) <= 20:
        if sender.startswith("+"):
            return Address(settings.number_ton, settings.number_npi, digits)
        if len(digits) <= _LONGEST_SHORT_CODE:
            return Address(settings.short_code_ton, settings.short_code_npi, digits)
        return Address(ton=0, npi=1, digits=digits)
    if sender.isascii() and sender.isprintable() and 0 < len(sender) <= _LONGEST_ALPHANUMERIC:
        return Address(settings.name_ton, settings.name_npi, sender)
    raise UnsendableError(
        f"{sender!r} cannot be a sender: a number in international form (+...), a short code, or "
        f"at most {_LONGEST_ALPHANUMERIC} plain characters"
    )


def _validity(settings: SmppSettings, now: float, valid_until: float) -> str:
    if settings.validity == "none":
        return ""
    if settings.validity == "relative":
        return relative_time(valid_until - now)
    return absolute_time(min(max(valid_until, now + 1.0), now + _LONGEST_VALIDITY))


def absolute_time(at: float) -> str:
    """Return an instant (epoch seconds) as absolute time in UTC (7.1.1.1), rounded up."""
    return time.strftime("%y%m%d%H%M%S000+", time.gmtime(math.ceil(at)))


def relative_time(seconds: float) -> str:
    """Return a validity period as relative time (7.1.1.2), at least one second, at most 30 days.

    Relative, because the carrier's clock and zone need not be ours.
    """
    whole = min(max(math.ceil(seconds), 1), _LONGEST_VALIDITY)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    day, hour = divmod(hours, 24)
    return f"0000{day:02}{hour:02}{minute:02}{second:02}000R"
