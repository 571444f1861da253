"""What a text from a phone asks for: phrases that were written down first, and hostile ones.

How new phrases are read is measured with `tests/training/opt_out.py`: these here were learned from.
"""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.phrases import PATTERNS_MENDED_BY, Phrase, phrases, unlearned
from textback_ari.conversations import keywords
from textback_ari.conversations.keywords import Intent, read, reserved
from textback_ari.conversations.plain import LONGEST, plainly
from textback_ari.messages.languages import OPT_OUT_LINES, Language

ALL = list(phrases())
WANTED = {
    "stop_word": Intent.OPT_OUT,
    "opt_out": Intent.OPT_OUT,
    "doubtful": Intent.DOUBTFUL_OPT_OUT,
}
ABOUT_OPTING_OUT = {Intent.OPT_OUT, Intent.DOUBTFUL_OPT_OUT}
ENOUGH = 0.02
"""The share of phrases that may be read wrongly, each way."""


def wrong(phrase: Phrase) -> bool:
    """Return whether a phrase is read as something else than what it means."""
    intent = read(phrase.text).intent
    if phrase.meaning == "not":
        return intent in ABOUT_OPTING_OUT
    return intent is not WANTED[phrase.meaning]


def test_a_stop_word_by_itself_is_never_misread() -> None:
    """Each word that the rules name opts out, in any case and with any punctuation."""
    assert [p.text for p in ALL if p.meaning == "stop_word" and wrong(p)] == []


@pytest.mark.parametrize("meaning", ["opt_out", "doubtful", "not"])
def test_free_wording_is_read_as_it_is_meant(meaning: str) -> None:
    """At most 2 % of the phrases that patterns were mended by are read as something else."""
    there = [p for p in ALL if p.meaning == meaning and p.set in PATTERNS_MENDED_BY]
    assert sum(wrong(p) for p in there) <= ENOUGH * len(there)


def test_no_free_wording_of_an_opt_out_passes_unseen() -> None:
    """Of all phrases that were learned from, at most 1 in 200 opt-outs is not even flagged."""
    there = [p for p in ALL if p.meaning == "opt_out"]
    unseen = [p.text for p in there if read(p.text).intent not in ABOUT_OPTING_OUT]
    assert len(unseen) <= 0.005 * len(there)


def test_what_means_something_else_opts_nobody_out() -> None:
    """Of all phrases that were learned from, at most 1 in 200 others is taken for an opt-out."""
    there = [p for p in ALL if p.meaning == "not"]
    taken = [p.text for p in there if read(p.text).intent is Intent.OPT_OUT]
    assert len(taken) <= 0.005 * len(there)


def test_phrases_that_nothing_was_learned_from_are_read_as_well() -> None:
    """Of those at most 2 % of the opt-outs pass unseen, and at most 2 % of others opt out."""
    known = {p.text for p in ALL}
    there = [p for p in unlearned() if p.text not in known]
    opt_outs = [p.text for p in there if p.meaning == "opt_out"]
    others = [p.text for p in there if p.meaning == "not"]
    assert min(len(opt_outs), len(others)) >= 100
    unseen = [text for text in opt_outs if read(text).intent not in ABOUT_OPTING_OUT]
    taken = [text for text in others if read(text).intent is Intent.OPT_OUT]
    assert len(unseen) <= ENOUGH * len(opt_outs)
    assert len(taken) <= ENOUGH * len(others)


@pytest.mark.parametrize(
    ("body", "odds", "intent"),
    [
        ("STOP", -99.0, Intent.OPT_OUT),
        ("Cancelar.", -99.0, Intent.OPT_OUT),
        ("please stop texting me", -99.0, Intent.DOUBTFUL_OPT_OUT),
        ("wrong number", -99.0, Intent.DOUBTFUL_OPT_OUT),
        ("see you at noon", -99.0, Intent.NOTHING),
        ("see you at noon", 0.0, Intent.DOUBTFUL_OPT_OUT),
        ("see you at noon", 99.0, Intent.OPT_OUT),
        ("START", 99.0, Intent.OPT_IN),
        ("HELP", 99.0, Intent.HELP),
        ("URGENT: water in the basement", 99.0, Intent.URGENT),
        ("HOURS", 99.0, Intent.KEYWORD),
    ],
)
def test_what_a_judgement_can_change(
    body: str, odds: float, intent: Intent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No word with a meaning of its own is judged, and what a pattern found is never dropped."""
    monkeypatch.setattr(keywords, "opt_out_odds", lambda _: odds)
    assert read(body, own=["HOURS"]).intent is intent


def test_there_are_phrases_enough() -> None:
    """More than 200 phrases were written down before there was a classifier."""
    assert sum(p.set == "phrases" for p in ALL) > 200


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("STOP", None),
        ("QUIT", None),
        ("ARRET", Language.FR),
        ("¡ALTO!", Language.ES),
        ("no me escriban más", Language.ES),
        ("ne m'écrivez plus", Language.FR),
    ],
)
def test_the_language_of_an_opt_out_is_that_of_its_words(
    body: str, language: Language | None
) -> None:
    """Only the English keywords, known everywhere, say nothing of their writer's language."""
    assert read(body).language is language


@pytest.mark.parametrize(
    ("body", "intent"),
    [
        ("START", Intent.OPT_IN),
        ("unstop!", Intent.OPT_IN),
        ("start tomorrow?", Intent.NOTHING),
        ("YES", Intent.NOTHING),
        ("HELP", Intent.HELP),
        ("help!", Intent.HELP),
        ("Info", Intent.HELP),
        ("AYUDA", Intent.HELP),
        ("aide", Intent.HELP),
        ("I need help with my roof", Intent.NOTHING),
    ],
)
def test_start_and_help_are_words_by_themselves(body: str, intent: Intent) -> None:
    """START and HELP mean something as the whole text only; YES never does."""
    assert read(body).intent is intent


@pytest.mark.parametrize(
    "body",
    [
        "URGENT",
        "urgent!!",
        "Urgente",
        "URGENTE, se sale el agua",
        "Urgent: water in the basement",
        "It's urgent, please call",
        "es urgente",
        "c'est urgent !",
        "EMERGENCY",
        "hi, urgent pls",
    ],
)
def test_urgent_counts_at_the_beginning(body: str) -> None:
    """Who begins with URGENT, in any of the languages, needs somebody at once."""
    assert read(body).intent is Intent.URGENT


@pytest.mark.parametrize(
    "body",
    [
        "not urgent",
        "Not urgent, call me tomorrow",
        "no es urgente",
        "pas urgent",
        "ce n'est pas urgent",
        "non urgent",
        "nothing urgent",
        "urgent? no",
        "is it urgent",
        "my last plumber said urgent",
    ],
)
def test_what_is_not_urgent_is_not(body: str) -> None:
    """`not urgent` is what it says."""
    assert read(body).intent is Intent.NOTHING


@pytest.mark.parametrize("body", ["HOURS", "hours?", "Hours please", " hours\n", "HOURS 🙂"])
def test_a_keyword_of_the_line(body: str) -> None:
    """A line's own keyword is known in any case, with punctuation and politeness."""
    meaning = read(body, own=["PRICE", "HOURS"])
    assert (meaning.intent, meaning.keyword) == (Intent.KEYWORD, "HOURS")


@pytest.mark.parametrize("body", ["what are your hours", "HOUR", "hours and price"])
def test_a_keyword_in_a_sentence_is_none(body: str) -> None:
    """People who ask in their own words get a person's answer."""
    assert read(body, own=["PRICE", "HOURS"]).intent is Intent.NOTHING


def test_a_keyword_of_several_words_with_accents() -> None:
    """`¿Cuánto cuesta?` is the keyword CUANTO CUESTA."""
    assert read("¿Cuánto cuesta?", own=["CUANTO CUESTA"]).keyword == "CUANTO CUESTA"


@pytest.mark.parametrize("word", ["STOP", "help", "Urgent", "ARRET", "start", "wrong number"])
def test_words_that_mean_something_already(word: str) -> None:
    """A line cannot take STOP, HELP, START, URGENT or an opt-out's wording for its own."""
    assert reserved(word)
    assert not reserved("HOURS")


@pytest.mark.parametrize("sentence", [*OPT_OUT_LINES.values(), "Text NO to end this."])
def test_our_own_words_quoted_are_not_the_callers(sentence: str) -> None:
    """A phone that repeats our text asks for nothing; what its owner adds counts."""
    assert read(f"Sorry I missed you! {sentence}", ours=[sentence]).intent is Intent.NOTHING
    assert read(f"{sentence} stop", ours=[sentence]).intent is Intent.OPT_OUT


def test_look_alikes_and_hidden_characters_hide_nothing() -> None:
    """Full-width and Cyrillic letters, joiners and accents do not keep STOP from being read."""
    for body in (
        "\uff33\uff34\uff2f\uff30",
        "S\u0422\u041e\u0420",
        "S\u200bTO\u00adP",
        "\u202eSTOP",
        "s\u0301top",
        "STOP\ufe0f",
    ):
        assert read(body).intent is Intent.OPT_OUT, body


@given(st.text())
def test_whatever_comes_in_is_read(body: str) -> None:
    """Nothing raises, and what matched is short and plain."""
    meaning = read(body, own=["HOURS"], ours=["Reply NO to opt out."])
    assert len(meaning.matched) <= 80
    assert meaning.matched.isprintable()
    assert len(plainly(body)) <= 4 * LONGEST


WORDS = [
    *[
        "stop",
        ".",
        ",",
        "dont",
        "ever",
        "please",
        "no",
        "me",
        "vuelvan",
        "a",
        "quiero",
        "que",
        "ne",
        "plus",
        "veux",
        "remove",
        "my",
        "number",
        "from",
        "the",
        "of",
        "stoop",
        "text",
        "messages",
        "how",
        "do",
        "i",
        "sending",
        "any",
        "all",
        "de",
        "mensajes",
        "'",
        ">",
        '"',
        "«",
        "liked",
        "“",
        "s",
        "t",
        "o",
        "p",
        "i",
        "not",
    ],
    *[
        "want",
        "to",
        "receive",
        "your",
        "random",
        "quiero",
        "recibir",
        "m",
        "mande",
        "pas",
        "envois",
    ],
    "",
    " ",
    "\n",
]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.sampled_from(["", " ", "\n"]))
def test_reading_takes_bounded_time(words: list[str], between: str) -> None:
    """However often hostile words are repeated, a text is read within a fraction of a second."""
    body = (between.join(words) + between) * 20_000
    began = time.perf_counter()
    read(body)
    assert time.perf_counter() - began < 0.5
