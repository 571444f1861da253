"""What was learned from phrases, and how a text is judged by it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.phrases import digest
from textback_ari.conversations import opt_out_weights
from textback_ari.conversations.features import features
from textback_ari.conversations.judgement import language_of, learned, opt_out_odds
from textback_ari.conversations.plain import LONGEST, plainly
from textback_ari.conversations.word_classes import class_of
from textback_ari.messages.languages import Language

LARGEST = 300_000
"""Octets that the weights may take."""


def test_what_was_learned_is_of_the_phrases_that_are_there() -> None:
    """Whoever changes a phrase has to learn again: python -m tests.training.opt_out --write."""
    assert digest() == opt_out_weights.PHRASES


def test_the_weights_are_of_a_size_to_ship() -> None:
    """They take less than 300 kB, and each is a whole number that says something."""
    assert Path(opt_out_weights.__file__).stat().st_size < LARGEST
    assert all(learned().values())


@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        ("would you be so kind as to forget this number", "would you be so kind as to call me"),
        ("my phone is no billboard , enough", "my phone is off , call later"),
        ("dejen ya de fastidiar con sus textos", "deje de gotear el grifo"),
        ("jen peux plus de vos textos", "jen peux plus de cette fuite"),
    ],
)
def test_a_wish_is_likelier_than_what_looks_like_one(likelier: str, than: str) -> None:
    """The same words weigh differently beside others."""
    assert opt_out_odds(likelier) > 0 > opt_out_odds(than)


@pytest.mark.parametrize(
    ("word", "of"),
    [
        ("texting", "write"),
        ("escribiendo", "write"),
        ("decrire", "write"),
        ("narretez", "stop"),
        ("larbre", "thing"),
        ("zebra", ""),
        ("l", ""),
        ("", ""),
    ],
)
def test_a_word_has_the_class_of_its_stem(word: str, of: str) -> None:
    """In three languages alike, and behind what French elides."""
    assert class_of(word) == of


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("zebra", None),
        ("take me off of the list", Language.EN),
        ("ya no quiero los mensajes", Language.ES),
        ("je ne veux plus de vos messages", Language.FR),
        ("", None),
    ],
)
def test_the_language_is_that_of_the_commonest_words(said: str, language: Language | None) -> None:
    """Where no language has the most of them, it is not known."""
    assert language_of(said) is language


def test_the_end_of_a_long_text_counts() -> None:
    """What stands behind many words is looked at as well."""
    assert "b texting me" in features("blah " * 300 + "stop texting me")


@given(st.text())
def test_whatever_comes_in_is_judged(body: str) -> None:
    """Nothing raises, and there is a number of features that no text exceeds."""
    said = plainly(body)
    assert abs(opt_out_odds(said)) < 100
    assert len(features(said)) <= 10_000


def test_a_text_of_long_words_has_few_features() -> None:
    """Of a text of nothing but long words only the first and the last are looked at."""
    long_words = " ".join(f"{i:030}" for i in range(LONGEST))
    assert len(features(long_words)) <= 10_000
