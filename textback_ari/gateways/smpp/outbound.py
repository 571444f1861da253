"""From a text to its submit_sm PDUs (SMPP 3.4, 4.4.1): addresses, header, validity."""

import math
from dataclasses import dataclass

from textback_ari.gateways.smpp.pdu import Address, SubmitSm
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.messages.segments import Encoding, encode_part, segment
from textback_ari.ports import OutboundText

MOST_PARTS = 255
"""The concatenation header counts in one octet (3GPP TS 23.040, 9.2.3.24.1)."""

_DATA_CODING = {Encoding.GSM7: 0x00, Encoding.UCS2: 0x08}
_UDHI = 0x40
_LONGEST_ALPHANUMERIC = 11
_LONGEST_SHORT_CODE = 8
_LONGEST_VALIDITY = 30 * 86_400


class UnsendableError(ValueError):
    """No carrier could take this text; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text ready to be written: its addresses and each part's octets, header included."""

    source: Address
    destination: Address
    data_coding: int
    esm_class: int
    parts: tuple[bytes, ...]

    def submit_sm(self, part: int, valid_for: float) -> SubmitSm:
        """Return the PDU of one part, to be dropped by the carrier after so many seconds."""
        return SubmitSm(
            source=self.source,
            destination=self.destination,
            esm_class=self.esm_class,
            data_coding=self.data_coding,
            short_message=self.parts[part],
            validity_period=relative_time(valid_for),
        )


def prepare(text: OutboundText, settings: SmppSettings) -> Prepared:
    """Cut a text into parts and address them.

    Raises:
        UnsendableError: the sender is none that SMPP can carry, or the text is too long.
    """
    cut = segment(text.body.text)
    total = len(cut.parts)
    if total > MOST_PARTS:
        raise UnsendableError(f"the text makes {total} parts; {MOST_PARTS} is the most")
    bodies = [encode_part(part, cut.encoding) for part in cut.parts]
    if total > 1:
        bodies = [
            bytes([5, 0, 3, text.reference & 0xFF, total, index]) + body
            for index, body in enumerate(bodies, start=1)
        ]
    return Prepared(
        source=sender_address(text.sender, settings),
        destination=Address(ton=1, npi=1, digits=text.to.e164[1:]),
        data_coding=_DATA_CODING[cut.encoding],
        esm_class=_UDHI if total > 1 else 0,
        parts=tuple(bodies),
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
            return Address(ton=1, npi=1, digits=digits)
        if len(digits) <= _LONGEST_SHORT_CODE:
            return Address(settings.short_code_ton, settings.short_code_npi, digits)
        return Address(ton=0, npi=1, digits=digits)
    if sender.isascii() and sender.isprintable() and 0 < len(sender) <= _LONGEST_ALPHANUMERIC:
        return Address(ton=5, npi=0, digits=sender)
    raise UnsendableError(
        f"{sender!r} cannot be a sender: a number in international form (+...), a short code, or "
        f"at most {_LONGEST_ALPHANUMERIC} plain characters"
    )


def relative_time(seconds: float) -> str:
    """Return a validity period as relative time (7.1.1.2), at least one second, at most 30 days.

    Relative, because the carrier's clock and zone need not be ours.
    """
    whole = min(max(math.ceil(seconds), 1), _LONGEST_VALIDITY)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    day, hour = divmod(hours, 24)
    return f"0000{day:02}{hour:02}{minute:02}{second:02}000R"
