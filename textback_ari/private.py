"""Values that callers own: they mask themselves wherever they are printed or logged.

`str()`, `repr()` and format strings show a mask; only naming the field (`.e164`, `.text`, `.raw`)
shows the value. Code that needs the value says so where it reads it.
"""

import re
from dataclasses import dataclass

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_SHOWN_TAIL = 2


class NotE164Error(ValueError):
    """The digits given are not an E.164 number."""


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """A telephone number in E.164 form: `+`, then 7 to 15 digits (ITU-T E.164, section 6)."""

    e164: str

    def __post_init__(self) -> None:
        """Refuse what is not E.164, so that no other spelling travels as a `Number`."""
        if not _E164.fullmatch(self.e164):
            raise NotE164Error("not a number in E.164 form (+, then 7 to 15 digits)")

    def __str__(self) -> str:
        """Return the number with all but its first and last digits masked."""
        return f"{self.e164[:2]}…{self.e164[-_SHOWN_TAIL:]}"

    def __repr__(self) -> str:
        """Return the masked number as a call would read."""
        return f"Number({self})"


@dataclass(frozen=True, slots=True)
class RawNumber:
    """A caller's number as a trunk wrote it: hostile, any length, any character, may be empty."""

    raw: str

    def __str__(self) -> str:
        """Return how long it is and how it ends."""
        tail = self.raw[-_SHOWN_TAIL:] if len(self.raw) > 2 * _SHOWN_TAIL else ""
        return f"…{tail} ({len(self.raw)} characters)" if self.raw else "(none)"

    def __repr__(self) -> str:
        """Return the mask as a call would read."""
        return f"RawNumber({self})"


@dataclass(frozen=True, slots=True)
class CallerName:
    """A caller's name as a trunk wrote it: hostile."""

    raw: str

    def __str__(self) -> str:
        """Return how long it is."""
        return f"({len(self.raw)} characters)" if self.raw else "(none)"

    def __repr__(self) -> str:
        """Return the mask as a call would read."""
        return f"CallerName({self})"


@dataclass(frozen=True, slots=True)
class Body:
    """What a text says."""

    text: str

    def __str__(self) -> str:
        """Return how long it is."""
        return f"({len(self.text)} characters)"

    def __repr__(self) -> str:
        """Return the mask as a call would read."""
        return f"Body({self})"
