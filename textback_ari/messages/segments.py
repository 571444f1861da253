"""How a text becomes SMS parts: alphabets, lengths and splitting.

Sources: 3GPP TS 23.038, 6.2.1 (GSM 7-bit default alphabet and its extension) and 6.2.3 (UCS-2);
3GPP TS 23.040, 9.2.3.24.1 (concatenation), whose six octets of header leave 153 septets or 67
UTF-16 code units in each part.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = {
    "\f": 0x0A,
    "^": 0x14,
    "{": 0x28,
    "}": 0x29,
    "\\": 0x2F,
    "[": 0x3C,
    "~": 0x3D,
    "]": 0x3E,
    "|": 0x40,
    "€": 0x65,
}
_ESCAPE = 0x1B
_SEPTETS = {char: bytes([code]) for code, char in enumerate(_BASIC) if code != _ESCAPE} | {
    char: bytes([_ESCAPE, code]) for char, code in _EXTENSION.items()
}
_EXTENDED = {code: char for char, code in _EXTENSION.items()}

REPLACEMENT = "�"
"""Stands for what no phone could show: a lone surrogate, an octet outside the alphabet."""

GSM_CHARACTERS = frozenset(_SEPTETS)
"""Every character that GSM 7-bit can carry; the backtick is not one of them."""


class Encoding(StrEnum):
    """The alphabet in which a whole text travels."""

    GSM7 = "gsm7"
    LATIN1 = "latin1"
    UCS2 = "ucs2"


@dataclass(frozen=True, slots=True)
class Segments:
    """A text cut into the parts that travel as one SMS each; an empty text is one empty part."""

    encoding: Encoding
    parts: tuple[str, ...]


class NotGsmError(ValueError):
    """A character of the text is not in GSM 7-bit."""


def segment(text: str, *, latin1: bool = False) -> Segments:
    """Cut a text into parts of at most 160 septets (70 UTF-16 code units), 153 (67) if several.

    A character that takes an escape pair or a surrogate pair is never split. Lone surrogates are
    replaced, because UTF-16 cannot carry them. `latin1`: a carrier that takes Latin-1 instead of
    GSM 7-bit, 140 characters to a part, 134 if several.
    """
    text = replace_lone_surrogates(text)
    if latin1 and all(char <= "\xff" for char in text):
        return Segments(Encoding.LATIN1, _cut(text, len(text), _one, 140, 134))
    if not latin1 and GSM_CHARACTERS.issuperset(text):
        septets = len(text) + sum(map(text.count, _EXTENSION))
        return Segments(Encoding.GSM7, _cut(text, septets, _septets, 160, 153))
    units = len(text.encode("utf-16-le")) // 2
    return Segments(Encoding.UCS2, _cut(text, units, _utf16_units, 70, 67))


def join(segments: Segments) -> str:
    """Return the text that the parts make on a phone."""
    return "".join(segments.parts)


def encode_part(part: str, encoding: Encoding) -> bytes:
    """Return a part's octets for SMPP: unpacked septets (data_coding 0), Latin-1, or UTF-16BE.

    Raises:
        NotGsmError: a character is not in GSM 7-bit, and that was asked for.
    """
    if encoding is Encoding.GSM7:
        return gsm_encode(part)
    if encoding is Encoding.LATIN1:
        return part.encode("latin-1")
    return replace_lone_surrogates(part).encode("utf-16-be")


def gsm_encode(text: str) -> bytes:
    """Return GSM 7-bit septets, one per octet (as SMPP carries them), escape pairs included.

    Raises:
        NotGsmError: a character is not in GSM 7-bit.
    """
    try:
        return b"".join([_SEPTETS[char] for char in text])
    except KeyError as error:
        raise NotGsmError(f"{error.args[0]!r} is not in GSM 7-bit") from None


def gsm_decode(octets: bytes) -> str:
    """Return the text of GSM 7-bit septets, one per octet; never fails.

    An unknown extension code shows the basic character of the same code (TS 23.038, 6.2.1.1), a
    dangling escape shows a space, an octet over 127 the replacement character.
    """
    out: list[str] = []
    escaped = False
    for octet in octets:
        if octet > 0x7F:
            out.append(REPLACEMENT)
            escaped = False
        elif escaped:
            out.append(_EXTENDED.get(octet) or (" " if octet == _ESCAPE else _BASIC[octet]))
            escaped = False
        elif octet == _ESCAPE:
            escaped = True
        else:
            out.append(_BASIC[octet])
    if escaped:
        out.append(" ")
    return "".join(out)


def replace_lone_surrogates(text: str) -> str:
    """Return the text with every lone surrogate replaced, so that it can be encoded at all."""
    if text.isascii():
        return text
    return "".join([REPLACEMENT if "\ud800" <= char <= "\udfff" else char for char in text])


def _one(_: str) -> int:
    return 1


def _septets(char: str) -> int:
    return len(_SEPTETS[char])


def _utf16_units(char: str) -> int:
    return 2 if char > "\uffff" else 1


def _cut(
    text: str, whole: int, size: Callable[[str], int], alone: int, several: int
) -> tuple[str, ...]:
    if whole <= alone:
        return (text,)
    parts: list[str] = []
    start = used = 0
    for at, char in enumerate(text):
        if used + size(char) > several:
            parts.append(text[start:at])
            start, used = at, 0
        used += size(char)
    parts.append(text[start:])
    return tuple(parts)
