"""Hostile strings become storable ones."""

from hypothesis import given
from hypothesis import strategies as st

from textback_ari.store.text import DETAILS, NAME, fit, fit_details, fit_or_none

anything = st.text(st.characters(exclude_categories=()), max_size=2 * NAME)


@given(anything, st.integers(0, 2 * NAME))
def test_fit_text_can_be_stored(hostile: str, limit: int) -> None:
    """Whatever comes in, what comes out is UTF-8 without NUL, and no longer than allowed."""
    made = fit(hostile, limit)
    made.encode("utf-8")
    assert "\x00" not in made
    assert len(made) == min(len(hostile), limit)
    assert fit(made, limit) == made


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=NAME))
def test_harmless_text_stays_as_it_is(harmless: str) -> None:
    """Text that can be stored is stored as it is, quotes and emoji included."""
    assert fit(harmless) == harmless


def test_nothing_stays_nothing() -> None:
    """What was not told is not made into an empty string."""
    assert fit_or_none(None) is None
    assert fit_or_none("a\x00") == "a\ufffd"


def test_details_are_bounded() -> None:
    """A step with endless details keeps the first ones."""
    made = fit_details({f"k{i}\x00": "v" * 10_000 for i in range(10_000)})
    assert len(made) == DETAILS
    assert made["k0\ufffd"] == "v" * NAME
