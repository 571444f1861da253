"""What a text says to one caller: the line's words with everything filled in."""

from dataclasses import dataclass
from datetime import datetime

from textback_ari.messages.caller_names import name_for_text
from textback_ari.messages.languages import AGENTS, OPT_OUT_LINES, Language, language_of
from textback_ari.messages.opening import opening_words
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import with_sentence
from textback_ari.messages.transliteration import transliterate
from textback_ari.private import Body, CallerName, Number
from textback_ari.rules.numbers import region_of
from textback_ari.rules.policy import LinePolicy


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a text is said on: to whom, when, and whether for the first time."""

    caller: Number
    name: CallerName
    """As the trunk wrote it: hostile."""
    ended_at: float
    due_at: float
    first: bool
    """Whether no text ever went to this number: the opt-out line is added."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as it is to be sent, and which of the line's texts it is."""

    key: str
    language: Language
    variant: str
    body: Body


def word(policy: LinePolicy, key: str, occasion: Occasion, draw: float) -> Wording:
    """Return the text for a key; `draw` is luck in [0, 1), which picks among variants."""
    chosen = policy.texts.choose(key, language_for(policy, occasion.caller))
    variant = chosen.pick(draw)
    body = fill(policy, variant.template, chosen.language, occasion)
    return Wording(chosen.key, chosen.language, variant.name, body)


def language_for(policy: LinePolicy, caller: Number) -> Language:
    """Return the language in which a line writes to a caller."""
    theirs = language_of(region_of(caller)) if policy.language_by_caller else None
    return theirs or policy.language


def fill(policy: LinePolicy, template: Template, language: Language, occasion: Occasion) -> Body:
    """Return a text with its placeholders filled, plainly written, as it is to be sent."""
    opening = ""
    if "opening" in template.placeholders:
        # To look for it costs more than all the rest.
        opening = _opening(policy, language, occasion)
    return fill_with(
        policy,
        template,
        language,
        caller=occasion.caller,
        name=name_for_text(occasion.name.raw),
        opening=opening,
        first=occasion.first,
    )


def _opening(policy: LinePolicy, language: Language, occasion: Occasion) -> str:
    ended, due = (
        datetime.fromtimestamp(at, policy.timezone) for at in (occasion.ended_at, occasion.due_at)
    )
    opening = policy.openings.next_opening(ended)
    return opening_words(opening, due, language, policy.country)


def fill_with(
    policy: LinePolicy,
    template: Template,
    language: Language,
    *,
    caller: Number,
    name: str,
    opening: str,
    first: bool,
) -> Body:
    """Return a text with these words in the place of its placeholders."""
    text = template.render(
        {
            "business": policy.business,
            "agent": policy.agent or AGENTS[language],
            "callback_minutes": str(max(1, round(policy.callback_within / 60))),
            "caller": caller.e164,
            "caller_name": name,
            "line": policy.number.e164,
            "opening": opening,
        }
    )
    if first:
        text = with_sentence(text, opt_out_line(policy, language))
    return Body(transliterate(text, policy.transliterate))


def opt_out_line(policy: LinePolicy, language: Language) -> str:
    """Return the sentence that a first text ends with; a sender that is a name has none."""
    if not policy.answerable:
        return ""
    return OPT_OUT_LINES[language] if policy.opt_out_line is None else policy.opt_out_line
