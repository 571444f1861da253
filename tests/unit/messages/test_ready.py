"""The ready texts, read as an owner would read them."""

import pytest

from textback_ari.messages.languages import AGENTS, OPT_OUT_LINES, Language
from textback_ari.messages.opening import longest_wordings
from textback_ari.messages.ready import CONFIRMATIONS, FOLLOW_UPS, READY, TRADES
from textback_ari.messages.segments import GSM_CHARACTERS, segment
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import invites_reply, with_sentence

ALL = [
    pytest.param(language, template, id=f"{trade}-{language}-{key}")
    for trade, languages in READY.items()
    for language, texts in languages.items()
    for key, template in texts.items()
]
TOMORROW = {
    Language.EN: "tomorrow at 8:00",
    Language.ES: "mañana a las 8:00",
    Language.FR: "demain à 8:00",
}


def filled(template: Template, language: Language, opening: str = "", agent: str = "Sam") -> str:
    """Return a ready text as a line with names of ordinary length sends it."""
    return template.render(
        {
            "business": "Acme Plumbing",
            "agent": agent,
            "callback_minutes": "20",
            "caller": "+12015550123",
            "caller_name": "",
            "line": "+12125550100",
            "opening": opening or TOMORROW[language],
        }
    )


def test_every_set_is_complete() -> None:
    """Each set has each text in each language, and says whom it is for."""
    assert READY.keys() == TRADES.keys()
    for languages in READY.values():
        assert set(languages) == set(Language)
        for texts in languages.values():
            first = {"standard", "after_hours", "busy", "text_me"}
            assert set(texts) == first | {*FOLLOW_UPS, *CONFIRMATIONS}


@pytest.mark.parametrize(("language", "template"), ALL)
def test_they_fit_one_part_of_gsm_7_bit(language: Language, template: Template) -> None:
    """With names of ordinary length a ready text costs one part, with the opt-out line two."""
    text = filled(template, language)
    assert set(text) <= GSM_CHARACTERS
    assert len(segment(text).parts) == 1
    assert len(segment(with_sentence(text, OPT_OUT_LINES[language])).parts) <= 2


@pytest.mark.parametrize(("language", "template"), ALL)
def test_they_name_the_business(language: Language, template: Template) -> None:
    """A first text says who writes."""
    assert "business" in template.placeholders


@pytest.mark.parametrize(("language", "template"), ALL)
def test_they_never_cost_more_than_three_parts(language: Language, template: Template) -> None:
    """Whatever the day of the opening, and with the team as the agent, three parts are enough."""
    for opening in longest_wordings(language):
        text = filled(template, language, opening, AGENTS[language])
        said = with_sentence(text, OPT_OUT_LINES[language])
        assert len(segment(said).parts) <= (2 if set(said) <= GSM_CHARACTERS else 4)


@pytest.mark.parametrize(("language", "template"), ALL)
def test_punctuation_is_in_order(language: Language, template: Template) -> None:
    """No text has a doubled blank or mark, and each ends its last sentence."""
    text = filled(template, language)
    assert text.endswith((".", "?"))
    assert not any(wrong in text for wrong in ("  ", "..", ",.", " .", " ,", "??"))
    assert (" ?" in text or " !" in text or " ;" in text or " :" in text) <= (language == "fr")


@pytest.mark.parametrize("language", Language)
def test_the_set_for_names_invites_no_reply(language: Language) -> None:
    """A sender that is a name can use the set that is made for it, and no other."""
    for trade, languages in READY.items():
        inviting = [key for key, text in languages[language].items() if invites_reply(text.source)]
        assert bool(inviting) == (trade != "no_reply"), (trade, inviting)


@pytest.mark.parametrize("language", Language)
def test_opt_out_lines_name_stop(language: Language) -> None:
    """Each language's line names the word that carriers know, in GSM 7-bit."""
    assert "STOP" in OPT_OUT_LINES[language]
    assert set(OPT_OUT_LINES[language]) <= GSM_CHARACTERS
