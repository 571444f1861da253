"""The choice between a line's own texts and the ready ones, and between variants."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.own_texts import own_texts
from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import CONFIRMATIONS, FOLLOW_UPS, READY
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import (
    KEYS,
    Chosen,
    LineTexts,
    Ready,
    UnknownReadyTextError,
    Variant,
    invites_reply,
    read_text,
    with_sentence,
)

OPT_OUT = "Reply STOP to opt out."
EN, ES, FR = Language.EN, Language.ES, Language.FR


@pytest.mark.parametrize(
    ("value", "trade", "key"),
    [
        ("@appointment", "appointment", "standard"),
        ("@standard", "standard", "standard"),
        ("@emergency.busy", "emergency", "busy"),
        ("@ shop.after_hours ", "shop", "after_hours"),
        ("@practice.text_me", "practice", "text_me"),
        ("@after_hours", None, "after_hours"),
        ("@busy", None, "busy"),
    ],
)
def test_ready_texts_are_picked_by_name(value: str, trade: str | None, key: str) -> None:
    """A setting's value with an @ names a set, one of a set's texts, or one of the line's set."""
    assert read_text(value) == Ready(key, trade)


def test_an_at_sign_inside_is_part_of_the_text() -> None:
    """Only a text that begins with @ is the name of a ready one."""
    assert read_text("call us @ home") == Template.parse("call us @ home")


@pytest.mark.parametrize("value", ["@emergancy", "@", "@shop.", "@shop.no_answer", "@a.b.c"])
def test_unknown_ready_text(value: str) -> None:
    """An unknown ready text is refused with those that there are."""
    with pytest.raises(UnknownReadyTextError) as refused:
        read_text(value)
    assert str(refused.value) == (
        f'"{value}" is not a ready text; there are @standard, @appointment, @emergency, @quote, '
        "@restaurant, @shop, @practice, @no_reply, @after_hours, @busy, @text_me, "
        "@follow_up_second, @follow_up_next_day, @follow_up_check_in, @opted_out, @opted_in, "
        "@help, and those of a set, as in @emergency.busy"
    )


@pytest.mark.parametrize(
    ("own", "key", "found", "says"),
    [
        ({}, "no_answer", "standard", "@shop"),
        ({}, "busy", "busy", "@shop.busy"),
        ({}, "after_hours", "after_hours", "@shop.after_hours"),
        ({}, "closed_busy", "after_hours", "@shop.after_hours"),
        ({}, "text_me", "text_me", "@shop.text_me"),
        ({"no_answer": "own"}, "no_answer", "no_answer", "a"),
        ({"no_answer": "own"}, "abandoned", "standard", "@shop"),
        ({"no_answer": "own"}, "closed_no_answer", "after_hours", "@shop.after_hours"),
        ({"standard": "own"}, "abandoned", "standard", "a"),
        ({"standard": "own"}, "busy", "busy", "@shop.busy"),
        ({"standard": "own"}, "after_hours", "after_hours", "@shop.after_hours"),
        ({"standard": "own", "busy": "other"}, "busy", "busy", "a"),
        ({"after_hours": "own"}, "closed_voicemail_only", "after_hours", "a"),
        ({"closed_busy": "own"}, "closed_busy", "closed_busy", "a"),
        ({"closed_busy": "own"}, "closed_no_answer", "after_hours", "@shop.after_hours"),
    ],
)
def test_choice(own: dict[str, str], key: str, found: str, says: str) -> None:
    """The line's own text comes first, then its set's for the key, then the nearest general one."""
    texts = LineTexts(own_texts(EN, **own).own, "shop")
    chosen = texts.choose(key, EN)
    assert (chosen.key, [variant.name for variant in chosen.variants]) == (found, [says])


def test_a_language_has_its_own_texts() -> None:
    """A caller who is written to in Spanish gets no English text, own or ready."""
    texts = own_texts(EN, no_answer="own")
    assert texts.choose("no_answer", EN).variants == (Variant("a", Template.parse("own")),)
    (spanish,) = texts.choose("no_answer", ES).variants
    assert spanish.template is READY["standard"][ES]["standard"]


@pytest.mark.parametrize("trade", READY)
@pytest.mark.parametrize("key", sorted(KEYS))
def test_every_cause_has_a_text(trade: str, key: str) -> None:
    """No cause is without a text, whatever the set and the language."""
    for language in Language:
        (variant,) = LineTexts({}, trade).choose(key, language).variants
        assert variant.template in READY[trade][language].values()


def test_keys() -> None:
    """A line can have a text for each cause, open and closed, four more, and what follows."""
    causes = {*map(str, Cause)}
    rest = {"after_hours", "text_me", "known_contact", "standard"}
    assert (
        causes | {f"closed_{cause}" for cause in causes} | rest | {*FOLLOW_UPS, *CONFIRMATIONS}
        == KEYS
    )


SAY = Template.parse("say")


@given(
    st.lists(st.integers(0, 1_000), min_size=1, max_size=10).filter(any),
    st.floats(0, 1, exclude_max=True),
)
def test_luck_picks_a_variant(weights: list[int], draw: float) -> None:
    """Each draw picks one variant, never one of weight 0."""
    variants = tuple(Variant(str(n), SAY, weight) for n, weight in enumerate(weights))
    picked = Chosen("busy", EN, variants).pick(draw)
    assert picked.weight > 0
    assert picked in variants


def test_variants_share_as_their_weights_say() -> None:
    """Of a thousand even draws each variant gets its share to within one."""
    variants = (Variant("a", SAY, 3), Variant("b", SAY, 1), Variant("c", SAY, 0))
    chosen = Chosen("busy", EN, variants)
    picked = [chosen.pick(n / 1_000).name for n in range(1_000)]
    assert (picked.count("a"), picked.count("b"), picked.count("c")) == (750, 250, 0)


@pytest.mark.parametrize(
    ("text", "sentence", "both"),
    [
        ("Hello.", OPT_OUT, "Hello. Reply STOP to opt out."),
        ("Hello!", OPT_OUT, "Hello! Reply STOP to opt out."),
        ("Hello", OPT_OUT, "Hello. Reply STOP to opt out."),
        ("Hello (soon)", OPT_OUT, "Hello (soon). Reply STOP to opt out."),
        ("Hello\u2026", OPT_OUT, "Hello\u2026 Reply STOP to opt out."),
        ("Hello \U0001f600", OPT_OUT, "Hello \U0001f600 Reply STOP to opt out."),
        ("Hello.", "", "Hello."),
        ("Hello. reply stop to opt out.", OPT_OUT, "Hello. reply stop to opt out."),
        ("Hello. STOP ends this.", OPT_OUT, "Hello. STOP ends this."),
        ("We never stop.", OPT_OUT, "We never stop. Reply STOP to opt out."),
        ("STOP ends this.", "Nothing more.", "STOP ends this. Nothing more."),
    ],
)
def test_one_more_sentence(text: str, sentence: str, both: str) -> None:
    """The opt-out line becomes the last sentence, unless the text says it already."""
    assert with_sentence(text, sentence) == both


@pytest.mark.parametrize(
    ("text", "invites"),
    [
        ("Reply with a time.", True),
        ("Text us what you need.", True),
        ("Say STOP to end.", True),
        ("Responda con una hora.", True),
        ("Escríbanos.", True),
        ("Répondez à ce SMS.", True),
        ("Dites-nous tout.", True),
        ("This is the text you asked for. Call us.", False),
        ("Le contestamos en breve.", False),
        ("Nous répondons demain.", False),
    ],
)
def test_invitations(text: str, *, invites: bool) -> None:
    """What asks for an answer is known in each language; what promises one is not that."""
    assert invites_reply(text) is invites
