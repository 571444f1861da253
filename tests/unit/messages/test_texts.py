"""Templates, the ready texts, and the choice between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.calls.outcome import Cause
from textback_ari.messages.segments import GSM_CHARACTERS
from textback_ari.messages.texts import (
    KEYS,
    PLACEHOLDERS,
    READY,
    Template,
    TemplateError,
    UnknownPlaceholderError,
    UnknownReadyTextError,
    choose,
    read_text,
    with_sentence,
)

VALUES = {
    "business": "Acme Plumbing",
    "agent": "Sam",
    "callback_minutes": "20",
    "caller": "+12015550123",
    "line": "+12125550100",
    "opening": "tomorrow at 8:00",
}
OPT_OUT = "Reply STOP to opt out."


def test_values_cover_every_placeholder() -> None:
    """The values of these tests are those that a decision gives: one for each placeholder."""
    assert VALUES.keys() == PLACEHOLDERS.keys()


def test_placeholders_are_filled() -> None:
    """Each placeholder is replaced by its value, the words around it stay."""
    template = Template.parse("Hi {caller}, {agent} of {business}: {line}, {opening}.")
    assert template.render(VALUES) == (
        "Hi +12015550123, Sam of Acme Plumbing: +12125550100, tomorrow at 8:00."
    )
    assert template.placeholders == {"caller", "agent", "business", "line", "opening"}


def test_doubled_braces_stand_for_braces() -> None:
    """A brace that belongs to the text is written twice."""
    assert Template.parse("a {{b}} {business}").render(VALUES) == "a {b} Acme Plumbing"


def test_a_value_is_not_read_as_a_template() -> None:
    """Braces inside a value stay what they are."""
    assert Template.parse("{business}").render({"business": "{agent}"}) == "{agent}"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Hi {bussiness}", "{bussiness} is not a placeholder; did you mean {business}?"),
        ("Hi {Agent}", "{Agent} is not a placeholder; did you mean {agent}?"),
        ("{callback}", "{callback} is not a placeholder; did you mean {callback_minutes}?"),
        (
            "{xyz}",
            (
                "{xyz} is not a placeholder; known are {business}, {agent}, {callback_minutes}, "
                "{caller}, {line}, {opening}"
            ),
        ),
        ("{business!r}", "{business!r} is not a placeholder; did you mean {business}?"),
        ("{business:>9}", "{business:>9} is not a placeholder; did you mean {business}?"),
        (
            "{business.__class__}",
            "{business.__class__} is not a placeholder; did you mean {business}?",
        ),
    ],
)
def test_unknown_placeholder(text: str, sentence: str) -> None:
    """An unknown placeholder is refused by name, with the nearest known one."""
    with pytest.raises(UnknownPlaceholderError) as refused:
        Template.parse(text)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("text", ["{business", "business}", "{", "}", "a } b"])
def test_lone_brace(text: str) -> None:
    """A brace that stands alone is refused, and the sentence says how to write one."""
    with pytest.raises(TemplateError, match=r"write \{\{ and \}\}"):
        Template.parse(text)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_empty_text(text: str) -> None:
    """A text without words is refused."""
    with pytest.raises(TemplateError, match="the text is empty"):
        Template.parse(text)


@given(st.text())
def test_any_text_is_a_template_or_refused(text: str) -> None:
    """Whatever the owner writes is rendered or refused as a template, never anything else."""
    try:
        template = Template.parse(text)
    except TemplateError:
        return
    assert isinstance(template.render(VALUES), str)


@given(st.text(min_size=1).filter(str.strip))
def test_escaping_gives_the_text_back(text: str) -> None:
    """Any text with its braces doubled renders as itself."""
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert Template.parse(escaped).render(VALUES) == text.strip()


@pytest.mark.parametrize("name", READY)
def test_ready_texts_fit_gsm_7_bit(name: str) -> None:
    """No ready text forces the dear alphabet."""
    assert set(READY[name].render(VALUES)) <= GSM_CHARACTERS


@pytest.mark.parametrize("name", READY)
def test_ready_texts_name_the_business(name: str) -> None:
    """A first text says who writes."""
    assert "business" in READY[name].placeholders


@pytest.mark.parametrize("name", READY)
def test_ready_texts_fit_one_sms_and_two_with_the_opt_out(name: str) -> None:
    """With names of ordinary length a ready text costs one part, with the opt-out line two."""
    text = READY[name].render(VALUES)
    assert len(text) <= 160
    assert len(with_sentence(text, OPT_OUT)) <= 306


def test_ready_texts_are_picked_by_name() -> None:
    """A setting's value with an @ names a ready text."""
    assert read_text("@appointment") is READY["appointment"]
    assert read_text("call us @ home").render(VALUES) == "call us @ home"


def test_unknown_ready_text() -> None:
    """An unknown ready text is refused with those that there are."""
    with pytest.raises(UnknownReadyTextError) as refused:
        read_text("@emergancy")
    assert str(refused.value) == (
        '"@emergancy" is not a ready text; there are @standard, @after_hours, @busy, '
        "@appointment, @emergency, @text_me"
    )


OWN = Template.parse("own")
OTHER = Template.parse("other")


@pytest.mark.parametrize(
    ("own", "key", "kind", "template"),
    [
        ({}, "no_answer", "standard", READY["standard"]),
        ({}, "busy", "busy", READY["busy"]),
        ({}, "after_hours", "after_hours", READY["after_hours"]),
        ({}, "text_me", "text_me", READY["text_me"]),
        ({"no_answer": OWN}, "no_answer", "no_answer", OWN),
        ({"no_answer": OWN}, "abandoned", "standard", READY["standard"]),
        ({"standard": OWN}, "abandoned", "standard", OWN),
        ({"standard": OWN}, "busy", "busy", READY["busy"]),
        ({"standard": OWN, "busy": OTHER}, "busy", "busy", OTHER),
        ({"standard": OWN}, "after_hours", "after_hours", READY["after_hours"]),
    ],
)
def test_choice(own: dict[str, Template], key: str, kind: str, template: Template) -> None:
    """The line's own text comes first, then the shipped one for the cause, then the standard."""
    assert choose(own, key) == (kind, template)


@pytest.mark.parametrize("key", sorted(KEYS))
def test_every_cause_has_a_text(key: str) -> None:
    """No cause is without a text, whether or not the line has any of its own."""
    assert choose({}, key)[1] in READY.values()


def test_keys_are_the_causes_and_three_more() -> None:
    """A line can have a text for each cause, for closed, for asked for, and for the rest."""
    assert {*map(str, Cause), "after_hours", "text_me", "standard"} == KEYS


@pytest.mark.parametrize(
    ("text", "sentence", "both"),
    [
        ("Hello.", OPT_OUT, "Hello. Reply STOP to opt out."),
        ("Hello!", OPT_OUT, "Hello! Reply STOP to opt out."),
        ("Hello", OPT_OUT, "Hello. Reply STOP to opt out."),
        ("Hello.", "", "Hello."),
        ("Hello. reply stop to opt out.", OPT_OUT, "Hello. reply stop to opt out."),
    ],
)
def test_one_more_sentence(text: str, sentence: str, both: str) -> None:
    """The opt-out line becomes the last sentence, once."""
    assert with_sentence(text, sentence) == both
