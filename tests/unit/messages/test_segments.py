"""How texts are cut into parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages import segments as sms

GSM_TEXT = st.text(st.sampled_from(sorted(sms.GSM_CHARACTERS)), max_size=700)
ANY_TEXT = st.text(st.characters(), max_size=400)


def septets(part: str) -> int:
    return len(sms.gsm_encode(part))


def units(part: str) -> int:
    return len(part.encode("utf-16-be")) // 2


@given(ANY_TEXT)
def test_parts_make_the_text_again(text: str) -> None:
    """Joining the parts gives the text back, lone surrogates replaced."""
    assert sms.join(sms.segment(text)) == sms.replace_lone_surrogates(text)


@given(GSM_TEXT)
def test_gsm_parts_fit(text: str) -> None:
    """GSM texts stay GSM, in parts of 160 septets alone and 153 with others, none empty."""
    cut = sms.segment(text)
    assert cut.encoding is sms.Encoding.GSM7
    limit = 160 if len(cut.parts) == 1 else 153
    assert all(septets(part) <= limit for part in cut.parts)
    assert all(cut.parts) or cut.parts == ("",)
    assert all(not sms.encode_part(part, cut.encoding).endswith(b"\x1b") for part in cut.parts)


@given(ANY_TEXT.map(lambda text: text + "ж"))
def test_ucs2_parts_fit(text: str) -> None:
    """Other texts travel as UCS-2, 70 code units alone and 67 with others, each part whole."""
    cut = sms.segment(text)
    assert cut.encoding is sms.Encoding.UCS2
    limit = 70 if len(cut.parts) == 1 else 67
    assert all(units(part) <= limit for part in cut.parts)
    assert all(
        sms.encode_part(part, cut.encoding).decode("utf-16-be") == part for part in cut.parts
    )


@given(GSM_TEXT)
def test_septets_round_trip(text: str) -> None:
    """Decoding encoded septets gives the text back."""
    assert sms.gsm_decode(sms.gsm_encode(text)) == text


@given(st.binary(max_size=300))
def test_decoding_never_fails(octets: bytes) -> None:
    """Any octets decode to a text that can be encoded as UTF-8."""
    assert sms.gsm_decode(octets).encode() is not None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 66, 2),
        ("😀" * 67, 3),
    ],
)
def test_number_of_parts(text: str, parts: int) -> None:
    """Parts are counted in septets and UTF-16 code units; a pair that does not fit moves on."""
    assert len(sms.segment(text).parts) == parts


def test_escape_pair_is_not_split() -> None:
    """An escape pair that would straddle the 153rd septet begins the next part."""
    assert sms.segment("a" * 152 + "€" + "b" * 20).parts == ("a" * 152, "€" + "b" * 20)


def test_surrogate_pair_is_not_split() -> None:
    """An emoji that would straddle the 67th code unit begins the next part."""
    assert sms.segment("ж" * 66 + "😀" + "ж" * 10).parts == ("ж" * 66, "😀" + "ж" * 10)


@pytest.mark.parametrize("char", ["`", "\x1b", "\u2019", "\t", "ç"])
def test_not_in_gsm(char: str) -> None:
    """The backtick, the escape and typographic characters are not GSM 7-bit."""
    assert sms.segment(char).encoding is sms.Encoding.UCS2
    with pytest.raises(sms.NotGsmError):
        sms.gsm_encode("a" + char)


@pytest.mark.parametrize(
    ("octets", "text"),
    [
        (b"\x00\x02\x5f\x1b\x65", "@$§€"),
        (b"\x1b\x41", "A"),
        (b"\x1b\x1b", " "),
        (b"A\x1b", "A "),
        (b"\x80\x1b\xffA", "��A"),
    ],
)
def test_decoding(octets: bytes, text: str) -> None:
    """Extension codes, unknown ones, dangling escapes and high octets decode as documented."""
    assert sms.gsm_decode(octets) == text


def test_lone_surrogates_are_replaced() -> None:
    """A text with half a surrogate pair can still be sent."""
    cut = sms.segment("a\ud83db")
    assert sms.encode_part(cut.parts[0], cut.encoding) == "a�b".encode("utf-16-be")
