"""Misspelled words of an opt-out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.spelling import put_right


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("stpo texing me", "stop texting me"),
        ("unsuscribe", "unsubscribe"),
        ("unsubscrbe", "unsubscribe"),
        ("dnt txt me", "dont txt me"),
        ("no kiero mensjes", "no quiero mensajes"),
        ("dsabonner moi", "desabonner moi"),
    ],
)
def test_a_misspelled_word_is_put_right(said: str, meant: str) -> None:
    """Swapped, missing and doubled letters are put right, and so are usual shorthands."""
    assert put_right(said) == meant


@pytest.mark.parametrize(
    "said", ["spot", "tops", "contract", "massage", "testing", "ending", "top"]
)
def test_a_word_of_its_own_stays(said: str) -> None:
    """What is a word already is not taken for another one."""
    assert put_right(said) == said


@given(st.text(alphabet="stopexing ", max_size=60))
def test_what_is_right_stays_so(said: str) -> None:
    """Putting right twice changes nothing more."""
    assert put_right(put_right(said)) == put_right(said)
