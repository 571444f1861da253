"""Parts as others cut them: `smsutil` for the parts, `gsm0338` for the octets.

Where they differ from 3GPP TS 23.038 the case is told below, and the standard decides.
"""

import random
from collections.abc import Iterator

import gsm0338
import pytest
import smsutil

from textback_ari.messages import segments as sms

TEXTS = 10_000
SEED = 20_260_101

_BASIC = sorted(char for char in sms.GSM_CHARACTERS if len(sms.gsm_encode(char)) == 1)
_EXTENDED = sorted(sms.GSM_CHARACTERS - set(_BASIC))
_TYPOGRAPHY = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\t\u00a0\u200b\u0301\ufe0f"
_WIDE = _TYPOGRAPHY + "`жёçõİışğ中文字日本語한국어العربيةעברית"
_ASTRAL = "😀🎉🔧👍🏽𝒜𠮷"
_CODEC = gsm0338.Codec()
_ENCODINGS = {"gsm0338": sms.Encoding.GSM7, "utf_16_be": sms.Encoding.UCS2}


def generated() -> Iterator[str]:
    """Yield texts of all alphabets, many of them just short of, at, or past a part's end."""
    luck = random.Random(SEED)
    for _ in range(TEXTS):
        kinds = luck.choice(
            [
                (_BASIC,),
                (_BASIC, _EXTENDED),
                (_EXTENDED,),
                (_BASIC, _WIDE),
                (_WIDE, _ASTRAL),
                (_ASTRAL,),
                (_BASIC, _EXTENDED, _WIDE, _ASTRAL),
            ]
        )
        edge = luck.choice([35, 67, 70, 80, 134, 153, 160, 201, 306, 459, 1_530])
        length = max(1, luck.choice([edge + luck.randint(-3, 3), luck.randint(1, 700)]))
        yield "".join(luck.choice(luck.choice(kinds)) for _ in range(length))


def test_parts_agree_with_another_implementation() -> None:
    """10,000 generated texts are cut exactly as `smsutil` cuts them, in the same alphabet."""
    encodings = set()
    several = 0
    for text in generated():
        ours, theirs = sms.segment(text), smsutil.split(text)
        assert ours.encoding is _ENCODINGS[theirs.encoding]
        assert list(ours.parts) == [part.content for part in theirs.parts]
        encodings.add(ours.encoding)
        several += len(ours.parts) > 1
    assert encodings == {sms.Encoding.GSM7, sms.Encoding.UCS2}
    assert TEXTS / 4 < several < TEXTS


def test_octets_agree_with_another_implementation() -> None:
    """Each part's octets are those of `gsm0338`, or UTF-16; each decodes alone, none is too long.

    A part that decodes alone was not cut within an escape or surrogate pair.
    """
    for text in generated():
        cut = sms.segment(text)
        parts = [sms.encode_part(part, cut.encoding) for part in cut.parts]
        if cut.encoding is sms.Encoding.GSM7:
            assert parts == [_CODEC.encode(part)[0] for part in cut.parts]
            assert not any(octets.endswith(b"\x1b") for octets in parts)
            assert max(map(len, parts)) <= (153 if len(parts) > 1 else 160)
            told = [_CODEC.decode(octets)[0] for octets in parts]
        else:
            assert max(map(len, parts)) <= (134 if len(parts) > 1 else 140)
            told = [octets.decode("utf-16-be") for octets in parts]
        assert "".join(told) == text
        assert sms.join(cut) == text


@pytest.mark.parametrize("code", [code for code in range(0x80) if code != 0x1B])
def test_basic_table_agrees(code: int) -> None:
    """Each code of the default alphabet stands for the character that `gsm0338` has there."""
    octet = bytes([code])
    char = _CODEC.decode(octet)[0]
    assert sms.gsm_decode(octet) == char
    assert sms.gsm_encode(char) == octet


def test_extension_table_agrees() -> None:
    """The extension table has the characters of `gsm0338`, and no other."""
    theirs = {
        char: bytes([0x1B, code])
        for code in range(0x80)
        if (char := _CODEC.decode(bytes([0x1B, code]), "ignore")[0])
    }
    assert theirs == {char: sms.gsm_encode(char) for char in _EXTENDED}
    assert len(theirs) == 10


def test_where_the_other_is_wrong() -> None:
    """`smsutil` takes the escape for a character and an empty text for UCS-2; TS 23.038 does not.

    TS 23.038, 6.2.1: code 1B is an escape to the extension table, and a phone that knows no
    extension shows a space. An empty text needs no character that the default alphabet lacks.
    """
    assert smsutil.split("a\x1bb").encoding == "gsm0338"
    assert sms.segment("a\x1bb").encoding is sms.Encoding.UCS2
    assert smsutil.split("").encoding == "utf_16_be"
    assert sms.segment("") == sms.Segments(sms.Encoding.GSM7, ("",))
