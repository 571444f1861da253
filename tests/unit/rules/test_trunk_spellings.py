"""How trunks of many countries write one caller, and which number each of those means.

The expected values were written by hand from the numbering plans, not taken from a library.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.private import Number, RawNumber
from textback_ari.rules.numbers import (
    LONGEST_URI,
    NotANumber,
    is_extension,
    read_number,
    why_not_textable,
)
from textback_ari.rules.reasons import Reason

SPELLINGS = {
    "US": {
        "2015550123": "+12015550123",
        "12015550123": "+12015550123",
        "+12015550123": "+12015550123",
        "0012015550123": "+12015550123",
        "01112015550123": "+12015550123",
        "+01112015550123": "+12015550123",
        "(201) 555-0123": "+12015550123",
        "1-201-555-0123": "+12015550123",
        "tel:+1-201-555-0123": "+12015550123",
        "tel:5550123;phone-context=+1201": "+12015550123",
        "tel:2015550123;phone-context=pbx.example.net": "+12015550123",
        "sip:+12015550123@sbc.example.net:5061;user=phone": "+12015550123",
        "sip:+12015550123;npdi;rn=+12015550000@sbc.example.net;user=phone": "+12015550123",
        '"Jane Doe" <sip:2015550123@192.0.2.7>;tag=88a9': "+12015550123",
        "+12015550123;verstat=TN-Validation-Passed": "+12015550123",
        "%2B12015550123": "+12015550123",
        "2015550123@192.0.2.7": "+12015550123",
        "2015550123 x104": "+12015550123",
        "+1 201 555 0123 ext. 104": "+12015550123",
        "tel:+12015550123;ext=104": "+12015550123",
        "011525512345678": "+525512345678",
    },
    "CA": {
        "5062345678": "+15062345678",
        "+1 506-234-5678": "+15062345678",
        "011442079460018": "+442079460018",
        "sips:15062345678@example.net": "+15062345678",
    },
    "GB": {
        "02079460018": "+442079460018",
        "2079460018": "+442079460018",
        "442079460018": "+442079460018",
        "00442079460018": "+442079460018",
        "+44(0)20 7946 0018": "+442079460018",
        "+02079460018": "+442079460018",
        "+00442079460018": "+442079460018",
        "07400 123456": "+447400123456",
        "7400123456": "+447400123456",
        "tel:07400123456;phone-context=+44": "+447400123456",
        "0033612345678": "+33612345678",
    },
    "DE": {
        "030/1234567": "+49301234567",
        "0151 23456789": "+4915123456789",
        "004915123456789": "+4915123456789",
        "4915123456789": "+4915123456789",
        "+49 (0) 151-23456789": "+4915123456789",
        "sip:015123456789@example.de;user=phone": "+4915123456789",
    },
    "FR": {
        "0612345678": "+33612345678",
        "612345678": "+33612345678",
        "33612345678": "+33612345678",
        "06.12.34.56.78": "+33612345678",
        "0033 6 12 34 56 78": "+33612345678",
        "+33 (0)6 12 34 56 78": "+33612345678",
    },
    "ES": {
        "612345678": "+34612345678",
        "34612345678": "+34612345678",
        "0034612345678": "+34612345678",
        "612 34 56 78": "+34612345678",
        "0034 912 345 678": "+34912345678",
    },
    "IT": {
        "3123456789": "+393123456789",
        "00393123456789": "+393123456789",
        "0612345678": "+390612345678",  # Italy keeps the zero
        "390612345678": "+390612345678",
        "3906123456": "+393906123456",  # a mobile, not Rome with the country's code
    },
    "AU": {
        "0412345678": "+61412345678",
        "412345678": "+61412345678",
        "61412345678": "+61412345678",
        "001161412345678": "+61412345678",
        "0011442079460018": "+442079460018",
        "(02) 9374 4000": "+61293744000",
    },
    "MX": {
        "5512345678": "+525512345678",
        "525512345678": "+525512345678",
        "5215512345678": "+525512345678",  # as until 2019
        "+521 55 1234 5678": "+525512345678",
        "00525512345678": "+525512345678",
    },
    "BR": {
        "11961234567": "+5511961234567",
        "011961234567": "+5511961234567",
        "0 15 11 96123-4567": "+5511961234567",  # a carrier's code after the zero
        "5511961234567": "+5511961234567",
        "005511961234567": "+5511961234567",
    },
    "AR": {
        "01123456789": "+541123456789",
        "011 15-2345-6789": "+5491123456789",  # 15 inside, 9 in front abroad
        "5491123456789": "+5491123456789",
    },
    "JP": {
        "09012345678": "+819012345678",
        "+81 90-1234-5678": "+819012345678",
        "819012345678": "+819012345678",
        "010442079460018": "+442079460018",
    },
    "IN": {
        "09876543210": "+919876543210",
        "9876543210": "+919876543210",
        "919876543210": "+919876543210",
        "00919876543210": "+919876543210",
    },
    "RU": {
        "89161234567": "+79161234567",
        "79161234567": "+79161234567",
        "9161234567": "+79161234567",
        "8 (916) 123-45-67": "+79161234567",
    },
    "ZA": {
        "0821234567": "+27821234567",
        "27821234567": "+27821234567",
        "0027821234567": "+27821234567",
    },
    "HU": {
        "06201234567": "+36201234567",  # the trunk prefix is 06
        "201234567": "+36201234567",
        "36201234567": "+36201234567",
    },
    "SE": {
        "070-123 45 67": "+46701234567",
        "46701234567": "+46701234567",
        "0046701234567": "+46701234567",
    },
}
TABLE = [(country, raw, e164) for country, rows in SPELLINGS.items() for raw, e164 in rows.items()]


def test_the_table_is_wide() -> None:
    """The table has more than sixty spellings, from more than twelve countries."""
    assert len(SPELLINGS) >= 12
    assert len(TABLE) >= 60


@pytest.mark.parametrize(("country", "raw", "e164"), TABLE)
def test_spelling(country: str, raw: str, e164: str) -> None:
    """A number is read as what its country's plan says, however the trunk writes it."""
    assert read_number(RawNumber(raw), country) == Number(e164)


@pytest.mark.parametrize(
    "raw",
    [
        '"Anonymous" <sip:anonymous@anonymous.invalid>',
        "sip:anonymous@anonymous.invalid",
        "Restricted@192.0.2.7",
        "tel:unknown",
        "<>",
        "sip:@192.0.2.7",
        "+0",
        "+0000000000",
        "sip:+0000000000@192.0.2.7",
    ],
)
def test_withheld_in_a_wrapping(raw: str) -> None:
    """A word or zeros in place of the number mean withheld in every wrapping, too."""
    read = read_number(RawNumber(raw), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.WITHHELD_NUMBER


@pytest.mark.parametrize(
    "raw",
    [
        "tel:5550123;phone-context=example.net",
        "tel:+12015550123;ext=1 04",
        "tel:+12015550123;=x",
        "tel:+12015550123;a b",
        "sip:2015550123:secret@example.net",
        "sip:sip:+12015550123@example.net",
        "<+12015550123><+12015550124>",
        "mailto:+12015550123",
        "+12015550123 or +12015550124",
        "+3312345678",  # too short for France; without its plus it would be one in Illinois
        "tel:" + "1" * 300,
        ";" * 256,
        "(" * 256,
        "sip:" + "2015550123;a=" * 40 + "@example.net",
    ],
)
def test_malformed_wrapping(raw: str) -> None:
    """What is wrapped otherwise than the standards have it is no number: nothing is guessed."""
    read = read_number(RawNumber(raw), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.INVALID_NUMBER


def test_short_number_in_a_wrapping() -> None:
    """A service's short number is known in a SIP address, too."""
    read = read_number(RawNumber("sip:911@192.0.2.7"), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.NOT_TEXTABLE


def test_extension_in_a_wrapping() -> None:
    """An internal phone is one as well where the PBX writes its whole SIP address."""
    assert is_extension(RawNumber('"Desk" <sip:101@192.0.2.7>'), "US")
    assert not is_extension(RawNumber("<sip:2015550123@192.0.2.7>"), "US")


PIECES = st.one_of(
    st.sampled_from(
        ["sip:", "tel:", "phone-context=+1201", "ext=1", "%2B", "2015550123", "5550123"]
    ),
    st.sampled_from('<>"@;=+0x#(): ,é٢\x00\n'),
)


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(sorted(SPELLINGS)))
def test_any_wrapping_can_be_read(raw: str, country: str) -> None:
    """Whatever stands around a number, reading ends in a number of its plan or in a reason."""
    read = read_number(RawNumber(raw), country)
    if isinstance(read, Number):
        assert len(raw) <= LONGEST_URI
        assert read_number(RawNumber(read.e164), "US") == read
        why_not_textable(read)
    is_extension(RawNumber(raw), country)
