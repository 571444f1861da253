"""Templates: what is filled in, what is refused, and that nothing breaks out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.templates import (
    LONGEST,
    PLACEHOLDERS,
    Template,
    TemplateError,
    UnknownPlaceholderError,
)

VALUES = {
    "business": "Acme Plumbing",
    "agent": "Sam",
    "callback_minutes": "20",
    "caller": "+12015550123",
    "caller_name": "Jane Doe",
    "line": "+12125550100",
    "opening": "tomorrow at 8:00",
}


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
                "{caller}, {caller_name}, {line}, {opening}"
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


@pytest.mark.parametrize(
    ("text", "known", "said"),
    [
        ("Hi {caller_name|there}!", "Jane Doe", "Hi Jane Doe!"),
        ("Hi {caller_name|there}!", "", "Hi there!"),
        ("Hi{caller_name|}!", "", "Hi!"),
        ("{caller_name|you: yes!}", "", "you: yes!"),
        ("{caller_name|a|b}", "", "a|b"),
    ],
)
def test_other_words_for_what_is_not_known(text: str, known: str, said: str) -> None:
    """Where a value is not known, the words behind the bar stand in its place."""
    assert Template.parse(text).render(VALUES | {"caller_name": known}) == said


def test_a_name_needs_other_words() -> None:
    """A caller's name is not always known, so that a text must say what stands there then."""
    with pytest.raises(TemplateError, match=r"not always known; .* \{caller_name\|there\}"):
        Template.parse("Hi {caller_name}!")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a" * (LONGEST + 1), f"has {LONGEST + 1} characters; at most {LONGEST}"),
        ("{opening|" + "a" * 61 + "}", "have 61 characters; at most 60"),
    ],
)
def test_endless_text(text: str, why: str) -> None:
    """A text without end is refused before anything else looks at it."""
    with pytest.raises(TemplateError, match=why):
        Template.parse(text)


@given(st.lists(st.sampled_from(["{", "}", "|", "business", "caller_name", "x", " "])).map("".join))
def test_braces_in_any_order(text: str) -> None:
    """However braces and bars stand, a text is rendered or refused."""
    try:
        template = Template.parse(text)
    except TemplateError:
        return
    assert template.placeholders <= PLACEHOLDERS.keys()


@given(st.dictionaries(st.sampled_from(sorted(PLACEHOLDERS)), st.text(max_size=50)))
def test_values_never_break_out(hostile: dict[str, str]) -> None:
    """Whatever a value says stands where its placeholder stood, and nowhere else."""
    values = VALUES | hostile
    text = "|".join(f"[{{{name}|?}}]" for name in values)
    assert Template.parse(text).render(values) == "|".join(
        f"[{value or '?'}]" for value in values.values()
    )
