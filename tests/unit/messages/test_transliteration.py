"""Writing plainly: what is replaced, what is left alone, and that it never costs more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.segments import Encoding, segment
from textback_ari.messages.transliteration import (
    Transliterate,
    dear_characters,
    parts_of,
    transliterate,
)

QUOTES, ALL, OFF = Transliterate.QUOTES, Transliterate.ALL, Transliterate.OFF


@pytest.mark.parametrize(
    ("text", "how", "plain"),
    [
        ("\u201cIt\u2019s\u00a0late\u201d \u2013 we\u2026 `close`\u200b", QUOTES, None),
        ("l\u2019été", QUOTES, "l'été"),
        ("l\u2019été", OFF, "l\u2019été"),
        ("ça va\u202f?", QUOTES, "ça va\u202f?"),
        ("ça va\u202f?", ALL, "ca va ?"),
        ("el sábado", QUOTES, "el sábado"),
        ("el sábado, mañana", ALL, "el sabado, mañana"),
        ("Œuvre, Łódź, İstanbul, \u0131l\u0131k", ALL, "OEuvre, Lodz, Istanbul, ilik"),
        ("e\u0301te\u0301 a\u0301", ALL, "été a"),
        ("\u201csábado\u201d 😀", ALL, "\u201csábado\u201d 😀"),
        ("Иван \u2013", ALL, "Иван \u2013"),
    ],
)
def test_transliteration(text: str, how: Transliterate, plain: str | None) -> None:
    """A text is written plainly where that makes all of it GSM 7-bit, and left alone elsewhere."""
    assert transliterate(text, how) == (plain or "\"It's late\" - we... 'close'")


@given(st.text(max_size=300), st.sampled_from(Transliterate))
def test_transliteration_settles_and_saves(text: str, how: Transliterate) -> None:
    """Writing plainly twice is the same as once, and never makes more parts."""
    once = transliterate(text, how)
    assert transliterate(once, how) == once
    assert parts_of(once) <= parts_of(text)
    assert once == text or segment(once).encoding is Encoding.GSM7


def test_what_would_cost_more_is_left_alone() -> None:
    """Seventy signs that become four characters each would make two parts of one."""
    assert transliterate("™" * 70, ALL) == "™" * 70
    assert transliterate("™" * 30, ALL) == "(TM)" * 30


def test_dear_characters_are_named_once() -> None:
    """The characters that keep a text out of GSM 7-bit are told in their order."""
    assert dear_characters("sábado 😀 á é ñ ç") == "á😀ç"
    assert dear_characters("plain") == ""
