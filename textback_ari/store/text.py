"""What callers and carriers wrote, made fit to store: hostile strings end here.

PostgreSQL takes no NUL character, neither database takes half a surrogate pair, and a string of
any length must not fill the disk.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")

NAME: Final = 256
"""Longest identifier, number, name or variable kept, in characters."""
REASON: Final = 500
"""Longest error or reason kept."""
BODY: Final = 65_536
"""Longest text kept: what fits into one UDP datagram."""
STEPS: Final = 500
"""Most steps of evidence kept for one call."""
DETAILS: Final = 40
"""Most details kept for one step."""


def fit(text: str, limit: int = NAME) -> str:
    """Return at most `limit` characters of `text`, with U+FFFD for what cannot be stored."""
    return _UNSTORABLE.sub("\ufffd", text[:limit])


def fit_or_none(text: str | None, limit: int = NAME) -> str | None:
    """Return `fit(text)`, or `None` for `None`."""
    return None if text is None else fit(text, limit)


def fit_json(value: Any) -> Any:
    """Return JSON data with each string in it fit to store."""
    match value:
        case str():
            return fit(value, BODY)
        case Mapping():
            return {fit(str(k)): fit_json(v) for k, v in value.items()}
        case list() | tuple():
            return [fit_json(each) for each in value]
        case _:
            return value


def fit_details(details: Mapping[str, str]) -> dict[str, str]:
    """Return the first few details, each fit to store."""
    return {fit(k): fit(v) for k, v in list(details.items())[:DETAILS]}
