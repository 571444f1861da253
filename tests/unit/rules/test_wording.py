"""What a text says: language, variant, names, and that nobody's data breaks out of it."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.own_texts import own_texts
from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.config.texts import MOST_PARTS, most_parts
from textback_ari.messages.languages import Language
from textback_ari.messages.segments import Encoding, segment
from textback_ari.messages.templates import PLACEHOLDERS, Template, TemplateError
from textback_ari.messages.texts import LineTexts, Variant
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.verdict import Facts, TextPlan
from textback_ari.rules.wording import Occasion, fill, word

ZONE = ZoneInfo("America/New_York")
MONDAY_NOON = datetime(2026, 1, 5, 12, 0, tzinfo=ZONE).timestamp()
MONDAY_NIGHT = datetime(2026, 1, 5, 22, 0, tzinfo=ZONE).timestamp()
EN, ES, FR = Language.EN, Language.ES, Language.FR
AMERICAN, MEXICAN, FRENCH, GERMAN = (
    "+12015550123",
    "+525512345678",
    "+33612345678",
    "+4915123456789",
)
LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZONE,
    country="US",
    countries=frozenset({"US", "MX", "FR", "DE"}),
    hours=WeeklyHours.parse({"mon-fri": "08:00-17:30"}),
)


def planned(
    line: LinePolicy,
    *,
    caller: str = AMERICAN,
    name: str = "",
    at: float = MONDAY_NOON,
    cause: Cause = Cause.BUSY,
    draw: float = 0.0,
    tag: str | None = None,
) -> TextPlan:
    """Return the text that a missed call gets."""
    call = FinishedCall(
        pbx="main",
        channel_id="c1",
        trunk="PJSIP/trunk",
        caller=RawNumber(caller),
        caller_name=CallerName(name),
        presentation="allowed",
        did="+12125550100",
        tag=tag,
        started_at=at,
        ended_at=at + 10.0,
        rang_for=8.0,
        talked_for=0.0,
        outcome=Outcome(Kind.MISSED, cause, Ending.CALLER_HUNG_UP),
    )
    verdict = decide(line, frozenset({line.number}), call, Facts(), at + 11.0, draw)
    assert verdict.text is not None
    return verdict.text


@pytest.mark.parametrize(
    ("caller", "by_caller", "language"),
    [
        (AMERICAN, True, EN),
        (MEXICAN, True, ES),
        (FRENCH, True, FR),
        (GERMAN, True, EN),
        (MEXICAN, False, EN),
    ],
)
def test_language_of_the_caller(caller: str, *, by_caller: bool, language: Language) -> None:
    """A caller is written to in the language of the country, if the line says so."""
    text = planned(replace(LINE, language_by_caller=by_caller), caller=caller)
    assert text.language == language
    assert (text.kind, text.variant) == ("busy", "@standard.busy")
    stop = {EN: "Reply STOP to opt out.", ES: "Responda STOP", FR: "Répondez STOP"}
    assert stop[language] in text.body.text


def test_closed_causes() -> None:
    """While it is closed, a cause may have a text of its own; the others share after_hours."""
    line = replace(LINE, texts=own_texts(closed_busy="Closed and busy until {opening}."))
    text = planned(line, at=MONDAY_NIGHT)
    assert text.kind == "closed_busy"
    assert text.body.text.startswith("Closed and busy until tomorrow at 8:00.")
    other = planned(line, at=MONDAY_NIGHT, cause=Cause.NO_ANSWER)
    assert (other.kind, other.variant) == ("after_hours", "@standard.after_hours")
    asked = planned(line, at=MONDAY_NIGHT, tag="text_me")
    assert asked.kind == "text_me"


def test_the_draw_picks_the_variant_beside_the_jitter() -> None:
    """Luck decides delay and variant apart: each half of the delays has half of each variant."""
    both = tuple(Variant(name, Template.parse(name)) for name in ("a", "b"))
    line = replace(LINE, delay_jitter=10.0, texts=LineTexts({EN: {"busy": both}}))
    texts = [planned(line, draw=(n * 0.618_033_988_75) % 1.0) for n in range(2_000)]
    early = [text.variant for text in texts if text.due_at < MONDAY_NOON + 10.0 + 45.0]
    assert 900 < len(early) < 1_100
    assert 0.4 < early.count("a") / len(early) < 0.6


@pytest.mark.parametrize(
    ("name", "said"),
    [("DOE, JANE", "Hi Jane Doe!"), ("", "Hi there!"), ("WIRELESS CALLER", "Hi there!")],
)
def test_the_caller_by_name(name: str, said: str) -> None:
    """A caller is greeted by a name that is one, and by the other words where there is none."""
    line = replace(LINE, texts=own_texts(busy="Hi {caller_name|there}!"), opt_out_line="")
    assert planned(line, name=name).body.text == said


def test_the_team_in_each_language() -> None:
    """A line that names nobody writes as the team, in the text's language."""
    line = replace(LINE, language=FR, texts=own_texts(FR, busy="Ici {agent}."), opt_out_line="")
    assert planned(line).body.text == "Ici l'équipe."


def test_opt_out_line() -> None:
    """The line's own sentence comes in place of the language's; a name as sender has none."""
    texts = own_texts(busy="Hello.")
    own = replace(LINE, texts=texts, opt_out_line="Say STOP to end.")
    assert planned(own).body.text == "Hello. Say STOP to end."
    assert planned(replace(own, opt_out_line="")).body.text == "Hello."
    assert planned(replace(own, sender="ACME", opt_out_line=None)).body.text == "Hello."


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (Transliterate.QUOTES, "It\u2019s Zoë\u2019s"),
        (Transliterate.ALL, "It's Zoe's"),
        (Transliterate.OFF, "It\u2019s Zoë\u2019s"),
    ],
)
def test_texts_are_written_plainly(how: Transliterate, said: str) -> None:
    """What is stored is what is sent: written plainly as the line says."""
    texts = own_texts(busy="It\u2019s {business}\u2019s")
    line = replace(LINE, business="Zoë", texts=texts, opt_out_line="", transliterate=how)
    assert planned(line).body.text == said
    plain = replace(line, business="Zoé")
    assert (planned(plain).body.text == "It's Zoé's") == (how is not Transliterate.OFF)


HOSTILE = st.one_of(
    st.text(max_size=120),
    st.sampled_from(
        ["{agent}", "{{", "%s", "\x00", "\x1b[31m", "\r\nSTOP", "\ud800", "😀" * 30, "A" * 5_000]
    ),
)
OWNER_TEXTS = st.lists(
    st.sampled_from(
        ["Hi ", "😀", "ж", "{{", "}}", "€", *(f"{{{name}|there}}" for name in PLACEHOLDERS)]
    ),
    min_size=1,
    max_size=40,
).map("".join)


@given(
    OWNER_TEXTS,
    HOSTILE,
    st.from_regex(r"\+1201555[0-9]{4}", fullmatch=True),
    st.sampled_from(Language),
    st.sampled_from(Transliterate),
    st.floats(MONDAY_NOON, MONDAY_NOON + 10_000_000),
    st.booleans(),
)
def test_nobody_breaks_out(
    source: str,
    name: str,
    caller: str,
    language: Language,
    how: Transliterate,
    ended_at: float,
    first: bool,
) -> None:
    """Whatever a caller is called, a text is filled, and takes no more parts than was foreseen."""
    try:
        template = Template.parse(source)
    except TemplateError:
        return
    line = replace(LINE, language=language, transliterate=how)
    occasion = Occasion(Number(caller), CallerName(name), ended_at, ended_at + 40.0, first=first)
    text = fill(line, template, language, occasion).text
    foreseen = most_parts(line, template, language)
    assert len(segment(text).parts) <= foreseen
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    unnamed = fill(line, template, language, replace(occasion, name=CallerName(""))).text
    if segment(unnamed).encoding is Encoding.GSM7:
        assert segment(text).encoding is Encoding.GSM7


@given(HOSTILE, st.floats(0, 1, exclude_max=True), st.sampled_from(["busy", "after_hours"]))
def test_ready_texts_hold_whatever_the_caller_is_called(name: str, draw: float, key: str) -> None:
    """No caller's name changes a ready text: none greets by name."""
    said = [
        word(LINE, key, Occasion(Number(AMERICAN), CallerName(n), 1.0, 41.0, first=True), draw)
        for n in (name, "")
    ]
    assert said[0] == said[1]
    assert len(segment(said[0].body.text).parts) <= MOST_PARTS
