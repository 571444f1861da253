"""How instants and strangers' strings are shown to a person."""

import sys
import unicodedata
from datetime import UTC, datetime

from rich.console import Console
from rich.text import Text

_LONGEST_SHOWN = 80
_UNSEEN = ("C", "Zl", "Zp")
"""Unicode categories that a terminal must not get: control, format, private, line separators."""
_WIDE_OPEN = 4_000
"""Columns of an output that is no terminal: a program's lines are not to be broken."""


def console() -> Console:
    """Return the way to standard output: as wide as the terminal, coloured only on one."""
    width = None if sys.stdout.isatty() else _WIDE_OPEN
    return Console(width=width, highlight=False, markup=False, emoji=False)


def printable(text: str, longest: int = _LONGEST_SHOWN) -> str:
    """Return hostile text fit for a terminal: one line, no control characters, bounded."""
    cut = text if len(text) <= longest else text[: longest - 1]
    kept = "".join("\N{REPLACEMENT CHARACTER}" if _unseen(c) else c for c in cut)
    return kept if len(text) <= longest else kept + "…"


def prose(text: str) -> str:
    """Return a text message on one line, whole."""
    return "".join(" " if _unseen(c) else c for c in text)


def shown(text: str, style: str = "") -> Text:
    """Return text that is no markup, whatever it looks like; what does not fit is wrapped."""
    return Text(text, style=style, overflow="fold")


def _unseen(character: str) -> bool:
    return unicodedata.category(character).startswith(_UNSEEN)


def _local(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone()


def zone(at: float) -> str:
    """Return the name of this machine's time zone at an instant."""
    return _local(at).tzname() or "local time"


def day_and_time(at: float) -> str:
    """Return an instant on this machine's clock on the wall: `2026-01-05 15:35:10`."""
    return f"{_local(at):%Y-%m-%d %H:%M:%S}"


def short(at: float, beside: float) -> str:
    """Return an instant without what it shares with another: the year, or the whole date."""
    moment, other = _local(at), _local(beside)
    if moment.date() == other.date():
        return f"{moment:%H:%M:%S}"
    return f"{moment:%m-%d %H:%M:%S}" if moment.year == other.year else day_and_time(at)
