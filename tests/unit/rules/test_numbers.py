"""Callers' numbers: spellings, withheld words, kinds, and hostile ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.private import Number, RawNumber
from textback_ari.rules.numbers import (
    NotANumber,
    is_costly,
    is_extension,
    read_number,
    region_of,
    why_not_textable,
)
from textback_ari.rules.reasons import Reason


@pytest.mark.parametrize(
    ("raw", "country", "e164"),
    [
        ("+12015550123", "US", "+12015550123"),
        ("12015550123", "US", "+12015550123"),
        ("2015550123", "US", "+12015550123"),
        ("0012015550123", "US", "+12015550123"),
        ("01112015550123", "US", "+12015550123"),
        ("(201) 555-0123", "US", "+12015550123"),
        ("201.555.0123", "US", "+12015550123"),
        ('"2015550123"', "US", "+12015550123"),
        ("011442079460018", "US", "+442079460018"),
        ("00442079460018", "US", "+442079460018"),
        ("442079460018", "US", "+442079460018"),
        ("02079460018", "GB", "+442079460018"),
        ("2079460018", "GB", "+442079460018"),
        ("442079460018", "GB", "+442079460018"),
        ("07400123456", "GB", "+447400123456"),
        ("0301234567", "DE", "+49301234567"),
        ("004915123456789", "DE", "+4915123456789"),
        ("015123456789", "DE", "+4915123456789"),
        ("0612345678", "FR", "+33612345678"),
        ("33612345678", "FR", "+33612345678"),
        ("3123456789", "IT", "+393123456789"),
        ("0412345678", "AU", "+61412345678"),
        ("001161412345678", "AU", "+61412345678"),
        ("+41 78 123 45 67", "CH", "+41781234567"),
    ],
)
def test_spellings(raw: str, country: str, e164: str) -> None:
    """A number is read however the trunk writes it."""
    assert read_number(RawNumber(raw), country) == Number(e164)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        " ",
        "anonymous",
        "Anonymous",
        "ANONYMOUS ",
        "restricted",
        "Unavailable",
        "unknown",
        "private",
        "Private Number",
        "no_caller_id",
        "withheld",
        "0",
        "0000000000",
    ],
)
def test_withheld(raw: str) -> None:
    """Words and zeros in the place of a number mean that it was withheld."""
    read = read_number(RawNumber(raw), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.WITHHELD_NUMBER


@pytest.mark.parametrize(
    "raw",
    [
        "invalid",
        "201555012",
        "5550123",
        "+",
        "++12015550123",
        "+1201555012345678901",
        "\u0662\u0660\u0661\u0665\u0665\u0665\u0660\u0661\u0662\u0663",  # Arabic-Indic digits
        "\uff12\uff10\uff11\uff15\uff15\uff15\uff10\uff11\uff12\uff13",  # full-width digits
        "2015550123; DROP TABLE calls",
        "${SHELL(reboot)}",
        "2015550123\r\nX: y",
        "1-800-FLOWERS",
        "😀",
        "5" * 5_000,
        "+" + "1" * 5_000,
        " " * 5_000,
        "²015550123",
    ],
)
def test_invalid(raw: str) -> None:
    """What is no number is told so, whatever it is made of and however long."""
    read = read_number(RawNumber(raw), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.INVALID_NUMBER


def test_short_numbers_cannot_be_texted() -> None:
    """A service's short number is known for what it is."""
    read = read_number(RawNumber("911"), "US")
    assert isinstance(read, NotANumber)
    assert read.reason is Reason.NOT_TEXTABLE


@given(st.text(max_size=60), st.sampled_from(["US", "DE", "GB", "IT"]))
def test_anything_can_be_read(raw: str, country: str) -> None:
    """Nothing that a trunk sends makes reading fail, and what was seen hides the digits."""
    read = read_number(RawNumber(raw), country)
    if isinstance(read, NotANumber):
        assert len(raw) < 7 or raw not in read.saw


@given(st.integers(2_000_000_000, 9_999_999_999))
def test_reading_is_stable(digits: int) -> None:
    """A number that was read reads as itself in every country."""
    read = read_number(RawNumber(str(digits)), "US")
    if isinstance(read, Number):
        assert read_number(RawNumber(read.e164), "DE") == read


@pytest.mark.parametrize(
    ("e164", "kind", "costly"),
    [
        ("+12015550123", None, False),
        ("+4915123456789", None, False),
        ("+49301234567", None, False),
        ("+18002345678", "a toll-free number", False),
        ("+19002345678", "a premium-rate number", True),
        ("+449012345678", "a premium-rate number", True),
        ("+448431234567", "a premium-rate number", True),
        ("+39848123456", "a shared-cost number", True),
        ("+447640123456", "a pager", False),
        ("+445512345678", "a company-wide number", False),
    ],
)
def test_kinds(e164: str, kind: str | None, *, costly: bool) -> None:
    """Kinds of numbers that take no texts, or take money for a call, are told by their digits."""
    assert why_not_textable(Number(e164)) == kind
    assert is_costly(Number(e164)) is costly


@pytest.mark.parametrize(
    ("raw", "extension"),
    [
        ("101", True),
        ("2001", True),
        ("123456", True),
        ("1", False),
        ("1234567", False),
        ("2015550123", False),
        ("+101", False),
        ("000", False),
        ("\u0661\u0660\u0661", False),
        ("", False),
        ("9" * 5_000, False),
    ],
)
def test_extensions(raw: str, *, extension: bool) -> None:
    """A few digits that make no valid number are an internal extension."""
    assert is_extension(RawNumber(raw), "US") is extension


@pytest.mark.parametrize(
    ("e164", "region"),
    [
        ("+12015550123", "US"),
        ("+15062345678", "CA"),
        ("+447400123456", "GB"),
        ("+80012345678", "001"),
    ],
)
def test_regions(e164: str, region: str) -> None:
    """A number's region is its own country's, also where countries share a code."""
    assert region_of(Number(e164)) == region
