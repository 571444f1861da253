"""What a judgement looks at in a text: its words, their classes, and the letters of its words.

A feature is its kind and what was found, as one string. Kinds: `w` a word, `b` two neighbours, `k`
a class of words (`conversations.word_classes`), `kb` and `kt` two and three of them in a row, `ks`
two within a few words, `m` a word beside a class, `c` three to five letters of a word.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from textback_ari.conversations.word_classes import class_of

_EACH_END: Final = 40
"""Words that are looked at from the beginning and to the end of a text."""
_CLASSES_NEAR: Final = 4
_WORDS_NEAR: Final = 6
_LETTERS: Final = (3, 4, 5)
_ENDS: Final = frozenset({".", ","})
_NO_CLASS: Final = "_"


def features(said: str) -> frozenset[str]:
    """Return the features of a plain text (`conversations.plain`), a few hundred at most."""
    words = said.split()
    if len(words) > 2 * _EACH_END:
        words = [*words[:_EACH_END], ".", *words[-_EACH_END:]]
    classes = [word if word in _ENDS else class_of(word) for word in words]
    return frozenset((*_of_words(words, classes), *_of_classes(classes), *_of_letters(words)))


def _of_words(words: Sequence[str], classes: Sequence[str]) -> Iterator[str]:
    framed = ["^", *words, "$"]
    for word in words:
        yield f"w {word}"
    for left, right in pairwise(framed):
        yield f"b {left} {right}"
    for i in range(len(words) - 1):
        if classes[i + 1]:
            yield f"m {words[i]} /{classes[i + 1]}"
        if classes[i]:
            yield f"m /{classes[i]} {words[i + 1]}"


def _of_classes(classes: Sequence[str]) -> Iterator[str]:
    framed = ["^", *(one or _NO_CLASS for one in classes), "$"]
    for one in framed[1:-1]:
        yield f"k {one}"
    # Words of no class count once, however many stand in a row.
    row = [one for i, one in enumerate(framed) if one != _NO_CLASS or framed[i - 1] != _NO_CLASS]
    for left, right in pairwise(row):
        yield f"kb {left} {right}"
    for left, middle, right in zip(row, row[1:], row[2:], strict=False):
        yield f"kt {left} {middle} {right}"
    named = [(i, one) for i, one in enumerate(classes) if one and one not in _ENDS]
    for at, (i, one) in enumerate(named):
        for j, other in named[at + 1 : at + 1 + _CLASSES_NEAR]:
            if j - i <= _WORDS_NEAR:
                yield f"ks {one} {other}"


def _of_letters(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word in _ENDS:
            continue
        framed = f"<{word}>"
        for n in _LETTERS:
            for i in range(len(framed) - n + 1):
                yield f"c {framed[i : i + n]}"
