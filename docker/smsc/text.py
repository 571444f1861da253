"""The letters of a text: its encodings, and the parts of a long one."""

import itertools
from dataclasses import dataclass
from typing import Any

from smpp.pdu.pdu_encoding import DataCodingEncoder
from smpp.pdu.pdu_types import EsmClassGsmFeatures

# 3GPP TS 23.038: the default alphabet, and what follows an escape.
_GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED = dict(zip(b"\x0a\x14\x28\x29\x2f\x3c\x3d\x3e\x40\x65", "\f^{}\\[~]|€", strict=True))
_ESCAPE = 0x1B
_ASCII, _LATIN_1, _UCS2 = 1, 3, 8

# Texts without a reference are complete; each gets a number that no reference has.
_alone = itertools.count(1 << 20)


@dataclass(frozen=True)
class Part:
    """One part of a text; most texts have only one."""

    reference: int
    total: int
    number: int
    body: bytes
    coding: int
    message_id: str


@dataclass(frozen=True)
class Limits:
    """How many bytes fit into a text of one part, and into each of several."""

    single: int
    part: int
    ucs2: bool = False

    def split(self, body: bytes) -> list[bytes]:
        """Cut a text into parts, never within a pair."""
        if len(body) <= self.single:
            return [body]
        parts = []
        while body:
            cut = min(self.part, len(body))
            if cut < len(body):
                if self.ucs2 and 0xD8 <= body[cut - 2] < 0xDC:
                    cut -= 2
                if not self.ucs2 and body[cut - 1] == _ESCAPE:
                    cut -= 1
            parts.append(body[:cut])
            body = body[cut:]
        return parts


SPLIT_GSM = Limits(single=160, part=153)
SPLIT_UCS2 = Limits(single=140, part=134, ucs2=True)


def encode(text: str) -> tuple[bytes, bool]:
    """Return a text's bytes, and whether they are UCS-2 rather than the default alphabet."""
    escapes = {letter: code for code, letter in _ESCAPED.items()}
    body = bytearray()
    for letter in text:
        if letter in escapes:
            body += bytes([_ESCAPE, escapes[letter]])
        elif letter in _GSM and letter != "\x1b":
            body.append(_GSM.index(letter))
        else:
            return text.encode("utf-16-be", "replace"), True
    return bytes(body), False


def decode(body: bytes, coding: int) -> str:
    """Return what a person reads."""
    if coding == _UCS2:
        return body.decode("utf-16-be", "replace")
    if coding == _LATIN_1:
        return body.decode("latin-1")
    if coding == _ASCII:
        return body.decode("ascii", "replace")
    letters = []
    codes = iter(body)
    for code in codes:
        if code == _ESCAPE:
            letters.append(_ESCAPED.get(next(codes, 0), " "))
        else:
            letters.append(_GSM[code] if code < len(_GSM) else "\ufffd")
    return "".join(letters)


def read_part(pdu: Any, message_id: str) -> Part:
    """Return what a submit_sm carries, wherever it says that it is a part of something."""
    params = pdu.params
    body = params["short_message"] or params.get("message_payload") or b""
    coding = DataCodingEncoder()._encodeAsInt(params["data_coding"])  # noqa: SLF001
    reference, total, number = next(_alone), 1, 1
    if params.get("sar_total_segments"):
        reference = params["sar_msg_ref_num"]
        total, number = params["sar_total_segments"], params["sar_segment_seqnum"]
    elif EsmClassGsmFeatures.UDHI_INDICATOR_SET in params["esm_class"].gsmFeatures and body:
        header, body = body[1 : 1 + body[0]], body[1 + body[0] :]
        while len(header) >= 2:
            kind, length = header[0], header[1]
            value, header = header[2 : 2 + length], header[2 + length :]
            if (kind, length) in {(0, 3), (8, 4)}:
                reference = int.from_bytes(value[:-2])
                total, number = value[-2], value[-1]
    return Part(reference, total, number, body, coding, message_id)
