"""Writing a text plainly, so that it fits GSM 7-bit: one other character doubles its parts."""

import unicodedata
from enum import StrEnum

from textback_ari.messages.segments import GSM_CHARACTERS, segment


class Transliterate(StrEnum):
    """How plainly a text is written before it is sent."""

    QUOTES = "quotes"
    """Typographic quotes, dashes, dots and spaces."""
    ALL = "all"
    """Letters too: `ç` becomes `c`."""
    OFF = "off"


_TYPOGRAPHIC = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4`\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033«»", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys(
            "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000",
            " ",
        ),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
        **dict.fromkeys("\u2028\u2029", "\n"),
        "…": "...",
        "•": "-",
    }
)
_LETTERS = {
    "œ": "oe",
    "Œ": "OE",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "\u0131": "i",  # Turkish, without its dot
    "ẞ": "SS",
    "ª": "a",
    "º": "o",
    "©": "(c)",
    "®": "(R)",
    "™": "(TM)",
    "№": "No.",
}
"""Characters that do not come apart into a plain letter and a mark."""


def transliterate(text: str, how: Transliterate = Transliterate.QUOTES) -> str:
    """Return the text written plainly as far as `how` allows, if it then fits GSM 7-bit.

    Emoji and other scripts have no plain way of writing. A text that has some is UCS-2 anyway, and
    keeps its typography. No text takes more parts than before.
    """
    if how is Transliterate.OFF or GSM_CHARACTERS.issuperset(text):
        return text
    plain = text.translate(_TYPOGRAPHIC)
    if how is Transliterate.ALL:
        plain = "".join([_plain(char) for char in unicodedata.normalize("NFC", plain)])
    cheaper = GSM_CHARACTERS.issuperset(plain) and parts_of(plain) <= parts_of(text)
    return plain if cheaper else text


def parts_of(text: str) -> int:
    """Return how many parts a text makes."""
    return len(segment(text).parts)


def dear_characters(text: str) -> str:
    """Return the characters that keep a text out of GSM 7-bit, each once, in their order."""
    return "".join(dict.fromkeys(char for char in text if char not in GSM_CHARACTERS))


def _plain(char: str) -> str:
    if char in GSM_CHARACTERS:
        return char
    if char in _LETTERS:
        return _LETTERS[char]
    apart = unicodedata.normalize("NFD", char)
    marked = apart[0] in GSM_CHARACTERS and all(map(unicodedata.combining, apart[1:]))
    return apart[0] if marked else char
