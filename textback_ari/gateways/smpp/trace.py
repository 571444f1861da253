"""PDUs as lines that a person can read, for the log.

Passwords never show; texts and numbers only on wish. It reads octets, not the values that the
program made of them: what it shows is what was on the wire.
"""

import re
from collections.abc import Callable

from textback_ari.gateways.smpp.inbound import decode_text
from textback_ari.gateways.smpp.status import in_words
from textback_ari.private import RawNumber

_NAMES = {
    0x01: "bind_receiver",
    0x02: "bind_transmitter",
    0x03: "query_sm",
    0x04: "submit_sm",
    0x05: "deliver_sm",
    0x06: "unbind",
    0x07: "replace_sm",
    0x08: "cancel_sm",
    0x09: "bind_transceiver",
    0x0B: "outbind",
    0x15: "enquire_link",
    0x21: "submit_multi",
    0x102: "alert_notification",
    0x103: "data_sm",
}
_RESPONSE = 0x80000000
_GENERIC_NACK = 0x80000000
_BINDS = frozenset({0x01, 0x02, 0x09})
_MESSAGES = frozenset({0x04, 0x05})
_TLVS = {
    0x001E: "receipted_message_id",
    0x0204: "user_message_reference",
    0x020C: "sar_msg_ref_num",
    0x020E: "sar_total_segments",
    0x020F: "sar_segment_seqnum",
    0x0210: "sc_interface_version",
    0x0423: "network_error_code",
    0x0424: "message_payload",
    0x0427: "message_state",
}
_WRITTEN = frozenset({0x001E})
_PAYLOAD = 0x0424
_UDHI = 0x40
_RECEIPT_BITS = 0x3C
_REPEATED = re.compile("text:", re.IGNORECASE)
_LONGEST = 400
"""Characters of a value that are shown."""


def describe(frame: bytes, *, show: bool) -> str:
    """Return a PDU, header included, as one line of plain text. Never fails.

    `show`: texts and numbers in full; else their length, and their first and last digits.
    """
    command, status, sequence = (
        int.from_bytes(frame[at : at + 4].ljust(4, b"\0")) for at in (4, 8, 12)
    )
    words = [_name(command), f"seq={sequence}"]
    if command & _RESPONSE:
        words.append(f"status={in_words(status)}" if status else "status=0")
    reader = _Fields(frame[16:], words, show=show)
    try:
        reader.read(command)
    except ValueError:
        words.append(f"(unreadable from octet {16 + reader.at} of {len(frame)})")
    return " ".join(words)


def _name(command: int) -> str:
    if command == _GENERIC_NACK:
        return "generic_nack"
    name = _NAMES.get(command & ~_RESPONSE)
    if name is None:
        return f"command 0x{command:08X}"
    return f"{name}_resp" if command & _RESPONSE else name


class _Fields:
    """The fields of one body, as they are read."""

    def __init__(self, body: bytes, words: list[str], *, show: bool) -> None:
        self._body = body
        self._words = words
        self._show = show
        self.at = 0

    def read(self, command: int) -> None:
        if command in _BINDS:
            self._bind()
        elif command in _MESSAGES:
            self._message()
        elif command & _RESPONSE and command & ~_RESPONSE in _BINDS | _MESSAGES and self._body:
            self._tell("id", _plain(self._string()))
        while self.at < len(self._body):
            self._tlv()

    def _bind(self) -> None:
        self._tell("system_id", _plain(self._string()))
        self._tell("password", f"({len(self._string())} characters)")
        self._tell("system_type", _plain(self._string()))
        self._tell("version", f"0x{self._octet():02X}")
        self._tell("address_range", self._address(_plain))

    def _message(self) -> None:
        self._tell("service_type", _plain(self._string()))
        self._tell("from", self._address(self._number))
        self._tell("to", self._address(self._number))
        esm_class = self._octet()
        self._tell("esm_class", f"0x{esm_class:02X}")
        self._octet(), self._octet()
        self._tell("schedule", _plain(self._string()))
        self._tell("validity", _plain(self._string()))
        self._tell("registered_delivery", f"{self._octet()}")
        self._octet()
        coding = self._octet()
        self._tell("data_coding", f"{coding}")
        self._octet()
        octets = self._take(self._octet())
        if esm_class & _UDHI and octets and octets[0] < len(octets):
            self._tell("udh", octets[: octets[0] + 1].hex())
            octets = octets[octets[0] + 1 :]
        self._tell("text", self._text(octets, coding, receipt=bool(esm_class & _RECEIPT_BITS)))

    def _tlv(self) -> None:
        tag = int.from_bytes(self._take(2))
        value = self._take(int.from_bytes(self._take(2)))
        name = _TLVS.get(tag, f"tlv_0x{tag:04X}")
        if tag == _PAYLOAD:
            self._tell(name, self._text(value, 0, receipt=False))
        elif tag in _WRITTEN:
            self._tell(name, _plain(value.split(b"\0", 1)[0]))
        else:
            self._tell(name, value[:_LONGEST].hex() if self._show or tag in _TLVS else "(hidden)")

    def _text(self, octets: bytes, coding: int, *, receipt: bool) -> str:
        if self._show:
            return repr(decode_text(octets, coding)[:_LONGEST])
        said = decode_text(octets, coding) if receipt else ""
        if "stat:" in said.lower():
            # What a receipt says of itself comes before the text that it repeats.
            return repr(_REPEATED.split(said)[0][:_LONGEST])
        return f"({len(octets)} octets)"

    def _number(self, octets: bytes) -> str:
        return _plain(octets) if self._show else str(RawNumber(octets.decode("latin-1")))

    def _address(self, shown: Callable[[bytes], str]) -> str:
        ton, npi, octets = self._octet(), self._octet(), self._string()
        return f"{shown(octets)}/{ton}/{npi}" if octets else ""

    def _tell(self, name: str, value: str) -> None:
        if value:
            self._words.append(f"{name}={value}")

    def _octet(self) -> int:
        return self._take(1)[0]

    def _string(self) -> bytes:
        end = self._body.find(b"\0", self.at)
        if end < 0:
            raise ValueError
        octets = self._body[self.at : end]
        self.at = end + 1
        return octets

    def _take(self, count: int) -> bytes:
        octets = self._body[self.at : self.at + count]
        if len(octets) < count:
            raise ValueError
        self.at += count
        return octets


def _plain(octets: bytes) -> str:
    """Return text of the carrier's without control characters, which a terminal would obey."""
    return octets[:_LONGEST].decode("latin-1").encode("unicode_escape").decode("ascii")
