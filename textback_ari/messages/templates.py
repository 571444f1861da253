"""Texts with placeholders: `{business}`, `{caller_name|there}`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Self

PLACEHOLDERS = MappingProxyType(
    {
        "business": "the line's `business`",
        "agent": "the line's `agent`",
        "callback_minutes": "the line's `callback_within` in whole minutes",
        "caller": "the caller's number, E.164",
        "caller_name": "the caller's name, where the PBX passes one on that is a person's",
        "line": "the line's number, E.164",
        "opening": 'when the line opens next: "tomorrow at 8:00", "today at 1:00 pm"',
    }
)
"""Each placeholder and what it stands for."""

LONGEST = 1_600
"""Characters of a text as it is written: more cannot make ten parts, whatever it says."""
_LONGEST_INSTEAD = 60
_NEEDS_OTHER_WORDS = "caller_name"
_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class TemplateError(ValueError):
    """A text cannot be used as a template; the sentence says why."""


class UnknownPlaceholderError(TemplateError):
    """A text names a placeholder that does not exist."""

    def __init__(self, name: str) -> None:
        """Name the placeholder and the nearest known one, or all of them."""
        self.name = name
        near = get_close_matches(name[:60].lower(), PLACEHOLDERS, n=1, cutoff=0.5)
        known = ", ".join(f"{{{known}}}" for known in PLACEHOLDERS)
        hint = f"did you mean {{{near[0]}}}?" if near else f"known are {known}"
        super().__init__(f"{{{name[:60]}}} is not a placeholder; {hint}")


@dataclass(frozen=True, slots=True)
class _Hole:
    """A place to be filled: the placeholder's name, and what stands there where it is not known."""

    name: str
    instead: str


@dataclass(frozen=True, slots=True)
class Template:
    """A text with placeholders; `{{` and `}}` stand for braces."""

    source: str
    """As the owner wrote it."""
    _pieces: tuple[str | _Hole, ...]

    @classmethod
    def parse(cls, source: str) -> Self:
        """Read a text.

        Raises:
            UnknownPlaceholderError: it names a placeholder that does not exist.
            TemplateError: it is empty or too long, a brace stands alone, or there is no other
                wording for a name that is not known.
        """
        if not source.strip():
            raise TemplateError("the text is empty")
        if len(source) > LONGEST:
            raise TemplateError(
                f"the text has {len(source)} characters; at most {LONGEST} can be sent"
            )
        pieces: list[str | _Hole] = []
        end = 0
        for found in _TOKEN.finditer(source):
            pieces.append(source[end : found.start()])
            pieces.append(_piece(found))
            end = found.end()
        pieces.append(source[end:])
        return cls(source, tuple(piece for piece in pieces if piece))

    @property
    def placeholders(self) -> frozenset[str]:
        """Return the placeholders in it."""
        return frozenset(piece.name for piece in self._pieces if isinstance(piece, _Hole))

    def render(self, values: Mapping[str, str]) -> str:
        """Return the text with its placeholders filled; `values` has one for each of them.

        An empty value is one that is not known. What values say is never read as a template.
        """
        return "".join(
            piece if isinstance(piece, str) else values[piece.name] or piece.instead
            for piece in self._pieces
        ).strip()


def _piece(found: re.Match[str]) -> str | _Hole:
    token = found[0]
    if token in {"{{", "}}"}:
        return token[0]
    if found[1] is None:
        raise TemplateError(
            "a brace stands alone; write {{ and }} for braces that are part of the text"
        )
    name, bar, instead = found[1].partition("|")
    if name not in PLACEHOLDERS:
        raise UnknownPlaceholderError(name)
    if name == _NEEDS_OTHER_WORDS and not bar:
        raise TemplateError(
            f"{{{name}}} is not always known; say what stands in its place: {{{name}|there}}"
        )
    if len(instead) > _LONGEST_INSTEAD:
        raise TemplateError(
            f"the words in place of {{{name}}} have {len(instead)} characters; at most "
            f"{_LONGEST_INSTEAD} are allowed"
        )
    return _Hole(name, instead)
