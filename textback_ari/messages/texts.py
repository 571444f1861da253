"""What a text says: templates with placeholders, the ready texts, and which one a call gets."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Self

from textback_ari.calls.outcome import Cause

PLACEHOLDERS = MappingProxyType(
    {
        "business": "the line's `business`",
        "agent": "the line's `agent`",
        "callback_minutes": "the line's `callback_within` in whole minutes",
        "caller": "the caller's number, E.164",
        "line": "the line's number, E.164",
        "opening": 'when the line opens next: "today at 13:00", "tomorrow at 8:00"',
    }
)
"""Each placeholder and what it stands for."""

_END_OF_SENTENCE = (".", "!", "?")


class TemplateError(ValueError):
    """A text cannot be used as a template; the sentence says why."""


class UnknownPlaceholderError(TemplateError):
    """A text names a placeholder that does not exist."""

    def __init__(self, name: str) -> None:
        """Name the placeholder and the nearest known one, or all of them."""
        self.name = name
        near = get_close_matches(name.lower(), PLACEHOLDERS, n=1, cutoff=0.5)
        known = ", ".join(f"{{{known}}}" for known in PLACEHOLDERS)
        hint = f"did you mean {{{near[0]}}}?" if near else f"known are {known}"
        super().__init__(f"{{{name}}} is not a placeholder; {hint}")


class UnknownReadyTextError(TemplateError):
    """A text names a ready text that does not exist."""

    def __init__(self, name: str) -> None:
        """Name the ready text asked for and all that there are."""
        self.name = name
        super().__init__(
            f'"@{name}" is not a ready text; there are {", ".join(f"@{known}" for known in READY)}'
        )


@dataclass(frozen=True, slots=True)
class Template:
    """A text with placeholders; `{{` and `}}` stand for braces."""

    source: str
    """As the owner wrote it."""
    _pieces: tuple[tuple[str, str | None], ...]
    """Literal text, each with the placeholder that follows it, if any."""

    @classmethod
    def parse(cls, source: str) -> Self:
        """Read a text.

        Raises:
            UnknownPlaceholderError: it names a placeholder that does not exist.
            TemplateError: it is empty, or a brace stands alone.
        """
        if not source.strip():
            raise TemplateError("the text is empty")
        pieces: list[tuple[str, str | None]] = []
        try:
            for literal, name, form, conversion in string.Formatter().parse(source):
                if name is not None and (name not in PLACEHOLDERS or form or conversion):
                    suffix = (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
                    raise UnknownPlaceholderError(name + suffix)
                pieces.append((literal, name))
        except TemplateError:
            raise
        except ValueError as error:
            raise TemplateError(
                "a brace stands alone; write {{ and }} for braces that are part of the text"
            ) from error
        return cls(source, tuple(pieces))

    @property
    def placeholders(self) -> frozenset[str]:
        """Return the placeholders in it."""
        return frozenset(name for _, name in self._pieces if name)

    def render(self, values: Mapping[str, str]) -> str:
        """Return the text with its placeholders filled; `values` has one for each of them."""
        return "".join(
            literal + (values[name] if name else "") for literal, name in self._pieces
        ).strip()


AFTER_HOURS = "after_hours"
TEXT_ME = "text_me"
STANDARD = "standard"

READY: Mapping[str, Template] = MappingProxyType(
    {
        name: Template.parse(text)
        for name, text in {
            STANDARD: (
                "Sorry we missed your call! This is {agent} at {business}. How can we help? "
                "Text us here, or we will call you back soon."
            ),
            AFTER_HOURS: (
                "Thanks for calling {business}. We are closed, but we saw your call. "
                "Text us what you need and we will answer first thing {opening}."
            ),
            "busy": (
                "{business} here. We are with a customer, but we saw your call. Text us what "
                "you need; we will call you back in about {callback_minutes} minutes."
            ),
            "appointment": (
                "Sorry we missed you! Would you like an appointment with {business}? "
                "Text us a few times that suit you and we will confirm one."
            ),
            "emergency": (
                "{business} got your call. Is it an emergency? Reply URGENT and we call right "
                "back. Otherwise you hear from us within {callback_minutes} minutes."
            ),
            TEXT_ME: (
                "{business} here, with the text you asked for. Text us what you need and "
                "{agent} will answer."
            ),
        }.items()
    }
)
"""The texts that ship with the program; `"@name"` as a setting's value picks one."""

KEYS = frozenset({*(str(cause) for cause in Cause), AFTER_HOURS, TEXT_ME, STANDARD})
"""The keys under which a line can have a text."""

_DEFAULTS = {key: READY[key] for key in (STANDARD, AFTER_HOURS, "busy", TEXT_ME)}


def read_text(value: str) -> Template:
    """Return the text that a setting means: a ready one (`"@appointment"`), or its own words.

    Raises:
        TemplateError: it cannot be used; the sentence says why.
    """
    if not value.startswith("@"):
        return Template.parse(value)
    name = value[1:].strip()
    if name not in READY:
        raise UnknownReadyTextError(name)
    return READY[name]


def choose(own: Mapping[str, Template], key: str) -> tuple[str, Template]:
    """Return the text for a cause, `after_hours` or `text_me`, with the key it stands under.

    The line's own text for the key comes first, then the shipped one for that key (busy, closed
    and asked for each promise something of their own), then the line's or the shipped standard.
    """
    texts = {**_DEFAULTS, **own}
    return (key, texts[key]) if key in texts else (STANDARD, texts[STANDARD])


def with_sentence(text: str, sentence: str) -> str:
    """Return the text with one more sentence at its end, unless it says so already."""
    sentence = sentence.strip()
    if not sentence or sentence.casefold() in text.casefold():
        return text
    stop = "" if text.endswith(_END_OF_SENTENCE) else "."
    return f"{text}{stop} {sentence}"
