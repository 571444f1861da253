"""A text from a phone, written plainly: small letters without accents, words, ends of clauses.

What is read here is hostile. Everything takes time in proportion to `LONGEST`, whatever it says.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

LONGEST: Final = 2_000
"""Characters of a text that are read for keywords: more than ten parts have."""
_LONGEST_WORD = 30
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc"})
_LOOK_ALIKES: Final = str.maketrans("авекмнорстухіѕοαετρυχ", "abekmhopctyxisoaetpyx")
"""Cyrillic and Greek letters that look like Latin ones."""
_ENDS: Final = frozenset(".!?;:\n\r…¡¿()[]{}|•—")
_ELISIONS: Final = frozenset("'`\u2019\u2018\u02bc\u00b4")
"""Apostrophes, and what is written for them."""
_STOP_SIGNS: Final = frozenset("🛑⛔🚫")
STOP_SIGN: Final = "stopsign"
"""The word that a picture of a stop sign becomes."""
_REACTION: Final = re.compile(
    r"""\s*(?: liked | loved | disliked | laughed\ at | emphasized | emphasised | questioned
        | reacted\ .{1,20}\ to | removed\ an?\ .{1,20}\ from | .{1,4}\ to
        | le\ gust[oó] | le\ encant[oó] | no\ le\ gust[oó] | me\ gusta | me\ encanta
        | a\ aim[eé] | a\ ador[eé] | n['\u2019]a\ pas\ aim[eé] | a\ r[eé]agi\ .{1,20}
    )\s*:?\s*["“”«]""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a phone sends when a message is given a heart or a thumb: the message itself, quoted."""
_SIGNATURE: Final = re.compile(
    r"\n[ \t]*(?:sent (?:from|via) (?:my|yahoo|outlook)|get outlook for"
    r"|enviado desde (?:mi|outlook)|envoy[eé] de(?:puis)? mon)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED_LINE: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_QUOTED: Final = re.compile(r"[\"“”«]([^\"“”«»]*)[\"“”»]")


def plainly(text: str, ours: Iterable[str] = ()) -> str:
    """Return what the writer of a text says in it, as words with one blank between them.

    Letters are small and have no accents, apostrophes are gone (`don't` is `dont`), a comma is the
    word `,`, and whatever else ends a clause the word `.`. What the writer only quotes is left
    out: quoted lines, quotations of more than two words, the sentences `ours`, and all of a
    reaction to one of our texts.
    """
    # A format character in the midst of a word, or an accent, would hide it.
    seen = unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST]
    if _REACTION.match(seen):
        return ""
    seen = _QUOTED_LINE.sub("", _SIGNATURE.sub("", seen))
    for sentence in ours:
        if sentence.strip():
            seen = _without(seen, sentence.strip())
    seen = seen.replace("#", " number ")
    seen = _QUOTED.sub(lambda q: f" {q[1]} " if len(q[1].split()) <= 2 else " . ", seen)
    return " ".join(_words(seen))


def _without(text: str, sentence: str) -> str:
    return re.sub(re.escape(sentence), " . ", text, flags=re.IGNORECASE)


def _words(text: str) -> Iterable[str]:
    """Yield words and ends of clauses, never two ends in a row, none first and none last."""
    word: list[str] = []
    end = ""
    started = False
    plain = unicodedata.normalize("NFKD", text.casefold())[: 2 * LONGEST]
    for letter in f"{plain.translate(_LOOK_ALIKES)} ":
        if letter.isalnum():
            word.append(letter)
            continue
        if letter in _ELISIONS or (
            letter not in "\n\r\t" and unicodedata.category(letter) in _INVISIBLE
        ):
            continue
        if word:
            if end and started:
                yield end
            end, started = "", True
            yield "".join(word[:_LONGEST_WORD])
            word = []
        if letter in _STOP_SIGNS:
            if end and started:
                yield end
            end, started = "", True
            yield STOP_SIGN
        elif letter in _ENDS:
            end = "."
        elif letter == ",":
            end = end or ","
