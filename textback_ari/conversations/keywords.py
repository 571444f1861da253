"""What a text from a phone asks for: no more texts, texts again, help, somebody at once.

The FCC's test of an opt-out is any reasonable wording (47 CFR 64.1200(a)(10)); the words that
always count are STOP, STOPALL, QUIT, END, REVOKE, OPT OUT, CANCEL, UNSUBSCRIBE and REMOVE, and
ARRET in Canada. YES is no word for texts again: it is what people answer to questions.

Those words are looked for first, and count whatever else is thought. Any other text is read twice:
by patterns of wordings, and by a judgement that was learned from phrases. Both together decide.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Final, Literal

from textback_ari.conversations.judgement import language_of, opt_out_odds
from textback_ari.conversations.plain import STOP_SIGN, plainly
from textback_ari.conversations.spelling import put_right
from textback_ari.conversations.wordings import WORDINGS
from textback_ari.conversations.wordings.en import ENGLISH
from textback_ari.messages.languages import OPT_OUT_LINES, Language

SURE: Final = 2.4
"""Odds (`judgement.opt_out_odds`) from which on a text opts out."""
LEAST_DOUBT: Final = -1.15
"""Odds from which on a person has to read it."""
WORDED: Final = 1.4
"""What a pattern of an opt-out adds to the odds."""
_LONGEST_MATCH = 80
_STRUCK: Final = "~"
_FIGURES: Final = str.maketrans("05", "os")
_CLAUSES: Final = re.compile(r"(?:^| )[.,](?= |$)")
_QUESTION: Final = re.compile(
    r"(?:who|what|why|which|is|are|do|did|can|quien|que|por que|es|qui|que|quoi|pourquoi|cest)\b"
)
_POLITE: Final = tuple(pattern for wordings in WORDINGS for pattern in wordings.polite)


class Intent(StrEnum):
    """What a text asks for."""

    OPT_OUT = "opt_out"
    DOUBTFUL_OPT_OUT = "doubtful_opt_out"
    """May ask for no more texts: a person has to read it."""
    OPT_IN = "opt_in"
    HELP = "help"
    URGENT = "urgent"
    KEYWORD = "keyword"
    """One of the line's own."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text asks for, and by which of its words."""

    intent: Intent
    matched: str = ""
    """The words, written plainly; at most 80 characters of what the caller wrote."""
    language: Language | None = None
    """That of the words; `None` where they are understood everywhere."""
    keyword: str = ""
    """Which of the line's own keywords, as the line writes it."""


NOTHING: Final = Meaning(Intent.NOTHING)


def read(body: str, own: Iterable[str] = (), ours: Iterable[str] = ()) -> Meaning:
    """Return what a text (hostile) asks for.

    Args:
        body: what it says.
        own: the line's own keywords.
        ours: sentences of our own texts, which a caller may quote.
    """
    said = plainly(body, (*OPT_OUT_LINES.values(), *ours))
    if not said:
        return NOTHING
    alone = " ".join(word for word in said.split() if word not in {".", ",", STOP_SIGN})
    if found := _word_alone(alone, "stop_words"):
        return Meaning(Intent.OPT_OUT, *found)
    right = put_right(said)
    worded = by_wording(right)
    if worded.intent is Intent.OPT_OUT:
        return _weighed(worded, right)
    return (
        _urgent(_rest(right))
        or _asked(alone)
        or _own(alone, _rest(said), own)
        or _weighed(worded, right)
    )


def by_wording(said: str) -> Meaning:
    """Return what patterns make of a plain text, put right: an opt-out, doubtful or nothing."""
    rest = _rest(said)
    return _opt_out(rest) or _doubtful(rest) or NOTHING


def reserved(keyword: str) -> bool:
    """Return whether a word means something by itself already, so that no line can have it."""
    said = plainly(keyword)
    alone = " ".join(said.split())
    right = put_right(said)
    return bool(
        _word_alone(alone, "stop_words")
        or _asked(alone)
        or _urgent(_rest(right))
        or by_wording(right).intent is not Intent.NOTHING
    )


def plain_keyword(keyword: str) -> str:
    """Return a keyword as it is compared: small letters without accents, words and figures."""
    return plainly(keyword)


def _weighed(worded: Meaning, said: str) -> Meaning:
    """Return what patterns and judgement make of a text together.

    What a pattern found is at least doubtful, however unlikely the judgement holds it.
    """
    odds = opt_out_odds(said) + (WORDED if worded.intent is Intent.OPT_OUT else 0.0)
    found = worded if worded.matched else _meaning(Intent.NOTHING, said, language_of(said))
    if odds >= SURE:
        return replace(found, intent=Intent.OPT_OUT)
    if worded.matched or odds >= LEAST_DOUBT:
        return replace(found, intent=Intent.DOUBTFUL_OPT_OUT)
    return NOTHING


def _word_alone(
    alone: str, of: Literal["stop_words", "start_words", "help_words"]
) -> tuple[str, Language | None] | None:
    for wordings in WORDINGS:
        if alone in getattr(wordings, of):
            # The English ones are known everywhere, and say nothing of their writer's language.
            return alone, None if wordings is ENGLISH else wordings.language
    return None


def _asked(alone: str) -> Meaning | None:
    if found := _word_alone(alone, "start_words"):
        return Meaning(Intent.OPT_IN, *found)
    if found := _word_alone(alone, "help_words"):
        return Meaning(Intent.HELP, *found)
    return None


def _rest(said: str) -> str:
    """Return what is left without what is polite; ends of clauses that then meet are one."""
    rest = _within(_POLITE).sub("", said).split()
    kept = [
        word
        for i, word in enumerate(rest)
        if word not in {".", ","} or (0 < i < len(rest) - 1 and rest[i - 1] not in {".", ","})
    ]
    return " ".join(kept)


def _opt_out(rest: str) -> Meaning | None:
    spelled = _spelled(_CLAUSES.sub(" ", rest))
    for wordings in WORDINGS:
        if _whole(wordings.stop_alone).fullmatch(spelled):
            return _meaning(Intent.OPT_OUT, spelled, wordings.language)
    kept = rest
    for wordings in WORDINGS:
        kept = _within(wordings.kept).sub(_STRUCK, kept)
    for wordings in WORDINGS:
        asked = _within(wordings.asking).sub(_STRUCK, kept)
        if found := _within(wordings.wishes).search(asked):
            return _meaning(Intent.OPT_OUT, found[0], wordings.language)
    struck = _struck(rest)
    for wordings in WORDINGS:
        asked = _within(wordings.asking).sub(_STRUCK, struck)
        if found := _within(wordings.opt_out).search(asked):
            return _meaning(Intent.OPT_OUT, found[0], wordings.language)
    stops, others = _clauses(struck)
    if stops and (hint := _hint(" . ".join(others))):
        # Two hints make a wish: "Not interested. Stop."
        return _meaning(Intent.OPT_OUT, f"{stops[0]} . {hint.matched}", hint.language)
    if stops and struck.endswith(f" {stops[-1]}") and not _QUESTION.match(struck):
        # The last word is the wish: "We sold the house. Please stop."
        return _meaning(Intent.OPT_OUT, stops[-1], None)
    return None


def _doubtful(rest: str) -> Meaning | None:
    struck = _struck(rest)
    if found := _hint(struck):
        return found
    stops, _ = _clauses(struck)
    return _meaning(Intent.DOUBTFUL_OPT_OUT, stops[0], None) if stops else None


def _hint(struck: str) -> Meaning | None:
    for wordings in WORDINGS:
        if found := _within(wordings.doubtful).search(struck):
            return _meaning(Intent.DOUBTFUL_OPT_OUT, found[0], wordings.language)
    return None


def _clauses(struck: str) -> tuple[list[str], list[str]]:
    """Return the clauses that are a word for stop and nothing else, and all others."""
    clauses = [c.strip() for c in _CLAUSES.split(f" {struck} ") if c.strip()]
    stops = [
        c for c in clauses if any(_whole(w.stop_alone).fullmatch(_spelled(c)) for w in WORDINGS)
    ]
    return stops, [c for c in clauses if c not in stops]


def _struck(rest: str) -> str:
    for wordings in WORDINGS:
        rest = _within((*wordings.kept, *wordings.masked)).sub(_STRUCK, rest)
    return rest


def _urgent(rest: str) -> Meaning | None:
    for wordings in WORDINGS:
        if found := _within(wordings.urgent).match(rest):
            return _meaning(Intent.URGENT, found[0], wordings.language)
    return None


def _own(alone: str, rest: str, own: Iterable[str]) -> Meaning | None:
    polite = _CLAUSES.sub(" ", rest).strip()
    for keyword in own:
        if plain_keyword(keyword) in {alone, polite}:
            return Meaning(Intent.KEYWORD, alone[:_LONGEST_MATCH], keyword=keyword)
    return None


def _meaning(intent: Intent, matched: str, language: Language | None) -> Meaning:
    return Meaning(intent, matched[:_LONGEST_MATCH], language)


def _spelled(words: str) -> str:
    """Return words with letters where figures stand for them: `st0p`."""
    return " ".join(word if word.isdigit() else word.translate(_FIGURES) for word in words.split())


@cache
def _within(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")


@cache
def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))
