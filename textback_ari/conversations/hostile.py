"""What callers wrote, made fit for a notice: read on telephones, in terminals and in headers."""

import unicodedata

_UNSEEN = ("C", "Z")
"""Unicode categories: control, format (which turns the writing direction), private; separators."""


def tamed(text: str, longest: int) -> str:
    """Return hostile text on one line, without unseen characters, cut where it is long."""
    # Cut first: nothing that follows is worth more than a few times what is shown.
    seen = "".join(" " if _is_unseen(char) else char for char in text[: 4 * longest])
    words = " ".join(seen.split())
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


def tamed_lines(text: str, longest: int) -> str:
    """Return hostile text with its line breaks kept, the rest as `tamed` does."""
    lines = (tamed(line, longest) for line in text[: 4 * longest].splitlines())
    kept = "\n".join(line for line in lines if line)
    return kept if len(kept) <= longest else f"{kept[: longest - 1].rstrip()}…"


def _is_unseen(char: str) -> bool:
    # Emoji are joined by a format character, and say what they say without it.
    return unicodedata.category(char).startswith(_UNSEEN)
