"""What `textback texts` shows: each text a line may send, once, with its cost."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.own_texts import own_texts
from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.segments import Encoding
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import LineTexts, Variant
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import CallerName, Number
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.numbers import example_of, region_of, why_not_textable
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.preview import Cost, Preview, previews

NOW = datetime(2026, 1, 5, 22, 0, tzinfo=ZoneInfo("America/New_York")).timestamp()
CALLER = Number("+12015550123")
LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    agent="Sam",
    hours=WeeklyHours.parse({"mon-fri": "08:00-17:30"}),
)


def seen(line: LinePolicy, name: str = "") -> dict[tuple[str, str, str], Preview]:
    """Return the previews by language, key and variant."""
    found = list(previews(line, NOW, CALLER, CallerName(name)))
    by_place = {(str(each.language), each.key, each.variant): each for each in found}
    assert len(by_place) == len(found)
    return by_place


def test_every_text_is_shown_once() -> None:
    """A line without texts of its own shows the four of its set, and what each is for."""
    shown = seen(LINE)
    assert [key for _, key, _ in shown] == ["standard", "busy", "after_hours", "text_me"]
    rest = shown["en", "standard", "@standard"]
    assert "no_answer" in rest.used_for
    assert "menu_only" not in rest.used_for
    assert "closed_menu_only" in shown["en", "after_hours", "@standard.after_hours"].used_for
    assert shown["en", "after_hours", "@standard.after_hours"].text.endswith("tomorrow at 8:00.")


def test_only_selected_causes_are_for_an_open_line() -> None:
    """A text for a cause that is not texted while open is not shown as one that is sent."""
    line = replace(LINE, text_on=frozenset({Cause.NO_ANSWER}), texts=own_texts(busy="Busy."))
    assert ("en", "busy", "a") not in seen(line)


def test_languages_and_variants() -> None:
    """With `caller` each language is shown; variants have their shares, which make the whole."""
    both = (Variant("a", Template.parse("A"), 3), Variant("b", Template.parse("B"), 1))
    texts = LineTexts({Language.ES: {"busy": both}}, "shop")
    shown = seen(replace(LINE, language_by_caller=True, texts=texts))
    assert {language for language, _, _ in shown} == {"en", "es", "fr"}
    shares = {v: each.share for (language, key, v), each in shown.items() if key == "busy"}
    assert shares == {"@shop.busy": 1.0, "a": 0.75, "b": 0.25}


@pytest.mark.parametrize(
    ("text", "how", "replaced", "dear", "plainer", "parts"),
    [
        ("Plain", Transliterate.QUOTES, "", "", None, (Encoding.GSM7, 1)),
        ("It\u2019s \u2013", Transliterate.QUOTES, "\u2019\u2013", "", None, (Encoding.GSM7, 1)),
        ("It\u2019s", Transliterate.OFF, "", "\u2019", 1, (Encoding.UCS2, 1)),
        ("ç" * 71, Transliterate.QUOTES, "", "ç", 1, (Encoding.UCS2, 2)),
        ("ç" * 71, Transliterate.ALL, "ç", "", None, (Encoding.GSM7, 1)),
        ("😀", Transliterate.ALL, "", "😀", None, (Encoding.UCS2, 1)),
    ],
)
def test_costs(
    text: str,
    how: Transliterate,
    replaced: str,
    dear: str,
    plainer: int | None,
    parts: tuple[Encoding, int],
) -> None:
    """What makes a text dear is named, and what it would cost written plainly."""
    line = replace(LINE, texts=own_texts(busy=text), transliterate=how, opt_out_line="")
    each = seen(line)["en", "busy", "a"]
    assert (each.replaced, each.dear, each.plainer) == (replaced, dear, plainer)
    assert each.first_cost == each.cost == Cost(*parts)
    assert each.without == 1


def test_the_first_text_has_the_opt_out_line() -> None:
    """What a number gets for the first time, and later, is told apart, each with its cost."""
    each = seen(replace(LINE, texts=own_texts(busy="b" * 150)))["en", "busy", "a"]
    assert each.first == f"{each.text}. Reply STOP to opt out."
    assert (each.cost.parts, each.first_cost.parts) == (1, 2)


def test_a_name_is_used_as_a_call_would() -> None:
    """The caller's name goes through the same hands as a trunk's."""
    line = replace(LINE, texts=own_texts(busy="Hi {caller_name|there}"))
    assert seen(line)["en", "busy", "a"].text == "Hi there"
    assert seen(line, "DOE,JANE")["en", "busy", "a"].text == "Hi Jane Doe"
    assert seen(line, "evil.example")["en", "busy", "a"].text == "Hi there"


@pytest.mark.parametrize("country", ["US", "GB", "DE", "MX", "FR"])
def test_example_numbers(country: str) -> None:
    """The caller of a preview is a mobile of the line's country."""
    number = example_of(country)
    assert number is not None
    assert region_of(number) == country
    assert why_not_textable(number) is None
