"""How likely a text asks for no more texts, whatever its wording: learned from phrases.

A logistic regression over the features of the text (`conversations.features`). Its weights are in
`conversations.opt_out_weights`, which `tests/training/opt_out.py` writes from the phrases in
`tests/unit/conversations`. The judgement is of text that is written plainly and put right.
"""

from functools import cache
from math import sqrt
from typing import Final

from textback_ari.conversations.features import features
from textback_ari.conversations.opt_out_weights import BIAS, WEIGHTS
from textback_ari.messages.languages import Language

UNIT: Final = 100
"""Weights are written as whole numbers, of this many to one."""
EVIDENCE: Final = 5.0
"""How much the known features of a text say together, however many they are."""
_TELLING: Final = {
    Language.ES: """el los las un una por para que me mi mis no ya de del en es esto este con su sus
        y lo le les mas favor quiero mensajes numero""",
    Language.FR: """le les des du je vous vos votre ne pas plus me mon ma mes moi et de en est cest
        ce ces svp stp messages sms numero sur que""",
    Language.EN: """the to you your i me my is it of this that and not dont please from for on off
        no more texts messages number""",
}
"""The commonest words of each language in what people text."""


def opt_out_odds(said: str) -> float:
    """Return the logarithm of the odds that a text opts out: above 0, more likely than not."""
    weights = learned()
    known = [weights[one] for one in features(said) if one in weights]
    return (BIAS + EVIDENCE * sum(known) / sqrt(len(known) + 1)) / UNIT


def language_of(said: str) -> Language | None:
    """Return in which language most of the commonest words of a text are, if one has the most."""
    words = said.split()
    counts = {
        language: sum(word in telling for word in words) for language, telling in _telling().items()
    }
    most = max(counts.values())
    found = [language for language, count in counts.items() if count == most]
    return found[0] if most and len(found) == 1 else None


@cache
def learned() -> dict[str, int]:
    """Return what each feature says."""
    lines = (line.partition(" ") for line in WEIGHTS.splitlines() if line)
    return {feature: int(weight) for weight, _, feature in lines}


@cache
def _telling() -> dict[Language, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in _TELLING.items()}
