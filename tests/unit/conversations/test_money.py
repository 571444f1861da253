"""Amounts as people type them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.money import (
    MOST_MINOR,
    UnclearAmountError,
    read_amount,
    written_amount,
)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("500", "", 50_000),
        ("500.5", "USD", 50_050),
        ("500,50", "EUR", 50_050),
        ("$1,500.00", "USD", 150_000),
        ("1.500,00 €", "EUR", 150_000),
        ("1 500,00 eur", "EUR", 150_000),
        ("1'500.00 CHF", "CHF", 150_000),
        ("1,500,000", "USD", 150_000_000),
        ("0.5", "USD", 50),
        ("5000", "JPY", 5_000),
        ("1.250", "KWD", 1_250),
        ("0", "USD", 0),
        ("$20", "CAD", 2_000),
    ],
)
def test_amounts(text: str, currency: str, minor: int) -> None:
    """An amount that can mean one thing is read as that."""
    assert read_amount(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("1,500", "USD"),
        ("1.500", "EUR"),
        ("1500.123", "USD"),
        ("12,34,56", "USD"),
        ("1,50.00", "USD"),
        ("-500", "USD"),
        ("500 EUR", "USD"),
        ("$500", "EUR"),
        ("5.5", "JPY"),
        ("500.", "USD"),
        ("five", "USD"),
        ("", "USD"),
        ("9" * 30, "USD"),
        ("1" * 50, "USD"),
        ("\u0665\u0660\u0660", "USD"),
    ],
)
def test_what_is_not_clear_is_refused(text: str, currency: str) -> None:
    """What could be read in two ways, or in another currency, is never guessed."""
    with pytest.raises(UnclearAmountError):
        read_amount(text, currency)


@given(st.integers(0, MOST_MINOR), st.sampled_from(["", "EUR", "JPY", "USD"]))
def test_what_is_written_is_read_again(minor: int, currency: str) -> None:
    """An amount as it is shown is read as the same amount."""
    assert read_amount(written_amount(minor, currency), currency) == minor


@given(st.text(max_size=60) | st.from_regex(r"\A[0-9.,' ]{0,30}\Z"))
def test_nothing_else_is_raised(text: str) -> None:
    """Whatever is typed is an amount within bounds, or refused with a sentence."""
    with suppress(UnclearAmountError):
        assert 0 <= read_amount(text, "USD") <= MOST_MINOR
