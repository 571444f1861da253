"""Which text a call gets: the line's own before the ready ones, by key, language and luck."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import (
    AFTER_HOURS,
    BUSY,
    CONFIRMATIONS,
    FOLLOW_UPS,
    READY,
    STANDARD,
    TEXT_ME,
)
from textback_ari.messages.templates import Template, TemplateError

KNOWN_CONTACT = "known_contact"
"""The text for callers whom the business knows, where a line has one of their own for them."""

CLOSED = "closed_"
"""Before a cause: the text for that cause while the line is closed."""

KEYS = frozenset(
    {
        *(str(cause) for cause in Cause),
        *(f"{CLOSED}{cause}" for cause in Cause),
        AFTER_HOURS,
        TEXT_ME,
        KNOWN_CONTACT,
        STANDARD,
        *FOLLOW_UPS,
        *CONFIRMATIONS,
    }
)
"""The keys under which a line can have a text."""

MOST_VARIANTS = 10
_NAMES = "abcdefghij"
_OPEN_ENDS = frozenset(")]\"'%,")
"""Behind these, as behind a letter, a sentence has no end yet."""
_STOP = re.compile(r"\bSTOP\b")
_INVITES_REPLY = re.compile(
    r"""\b(?:
        repl(?:y|ies) | stop | text\ (?:us|me|back|what) | answer\ (?:this|here)
        | responda | responde | conteste | contesta | escr[ií]b[ae](?:nos)? | env[ií]e(?:nos)?
        | m[aá]ndenos | r[eé]ponde[zs] | r[eé]ponds | envoyez | [eé]crivez | dites[- ]nous
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


class UnknownReadyTextError(TemplateError):
    """A text names a ready text that does not exist."""

    def __init__(self, name: str) -> None:
        """Name the ready text asked for and all that there are."""
        self.name = name
        known = ", ".join(
            f"@{known}"
            for known in (*READY, AFTER_HOURS, BUSY, TEXT_ME, *FOLLOW_UPS, *CONFIRMATIONS)
        )
        super().__init__(
            f'"@{name[:40]}" is not a ready text; there are {known}, and those of a set, as in '
            f"@emergency.{BUSY}"
        )


@dataclass(frozen=True, slots=True)
class Ready:
    """A ready text by its name; which language it has shows only when it is sent."""

    key: str
    trade: str | None = None
    """Its set; `None`: the line's."""

    @classmethod
    def parse(cls, name: str) -> "Ready":
        """Read a name, without the `@`: a set's, a set's and a key, or a key of the line's set.

        Raises:
            UnknownReadyTextError: there is no such text.
        """
        trade, dot, key = name.strip().partition(".")
        if trade in READY and (not dot or key in READY[trade][Language.EN]):
            return cls(key or STANDARD, trade)
        if not dot and trade in READY[STANDARD][Language.EN]:
            return cls(trade)
        raise UnknownReadyTextError(name.strip())


def read_text(value: str) -> Template | Ready:
    """Return the text that a setting means: a ready one (`"@appointment"`), or its own words.

    Raises:
        TemplateError: it cannot be used; the sentence says why.
    """
    return Ready.parse(value[1:]) if value.startswith("@") else Template.parse(value)


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording of a text. Several under one key take turns by weight, to be compared."""

    name: str
    """What reports call it: `a`, `b`, ... or the owner's word; `@emergency.busy` of a ready one."""
    template: Template
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """What there is to say: the key and language that were found, and the wordings to draw from."""

    key: str
    language: Language
    variants: tuple[Variant, ...]

    def pick(self, draw: float) -> Variant:
        """Return the variant that luck in [0, 1) means; weights are shares."""
        point = draw * sum(variant.weight for variant in self.variants)
        for variant in self.variants:
            point -= variant.weight
            if point < 0:
                return variant
        return self.variants[-1]


@dataclass(frozen=True, slots=True)
class LineTexts:
    """A line's own texts, by language and key, and the ready set that fills the rest."""

    own: Mapping[Language, Mapping[str, tuple[Variant, ...]]] = field(default_factory=dict)
    trade: str = STANDARD

    def choose(self, key: str, language: Language) -> Chosen:
        """Return the text for a key: the line's own, or the ready one nearest to it.

        A cause while closed falls back to `after_hours`, every other to `standard`. A ready text
        for a key (busy, closed and asked for each promise something of their own) comes before
        the line's own standard text.
        """
        own, ready = self.own.get(language, {}), READY[self.trade][language]
        for near in _fallbacks(key):
            if near in own:
                return Chosen(near, language, own[near])
            if near in ready:
                return Chosen(near, language, (ready_variant(self.trade, near, language),))
        raise AssertionError("every set has a standard text")


def _fallbacks(key: str) -> Sequence[str]:
    return (key, AFTER_HOURS) if key.startswith(CLOSED) else (key, STANDARD)


def ready_variant(trade: str, key: str, language: Language) -> Variant:
    """Return a ready text as a variant that is told by its name."""
    name = f"@{trade}" if key == STANDARD else f"@{trade}.{key}"
    return Variant(name, READY[trade][language][key])


def variant_name(place: int) -> str:
    """Return the name of the variant at a place, counted from 0, that has none of its own."""
    return _NAMES[place]


def with_sentence(text: str, sentence: str) -> str:
    """Return the text with one more sentence at its end, unless it says so already."""
    sentence = sentence.strip()
    said = sentence.casefold() in text.casefold() or (_STOP.search(sentence) and _STOP.search(text))
    if not sentence or said:
        return text
    last = text[-1:]
    stop = "." if last.isalnum() or last in _OPEN_ENDS else ""
    return f"{text}{stop} {sentence}"


def invites_reply(text: str) -> bool:
    """Return whether a text asks for an answer, or speaks of STOP, in any of the languages."""
    return bool(_INVITES_REPLY.search(text))
