"""A text's setbacks as its row keeps them."""

from collections.abc import Iterable
from typing import Any

from textback_ari.messages.routing import Setback
from textback_ari.store.text import REASON, fit


def setbacks_of(row: Any) -> tuple[Setback, ...]:
    """Return the setbacks that a row of `messages` tells of."""
    return tuple(Setback(**each) for each in row.setbacks or ())


def setbacks_row(setbacks: Iterable[Setback]) -> list[dict[str, Any]] | None:
    """Return setbacks as the column keeps them, `None` for none."""
    return [
        {
            "gateway": fit(each.gateway),
            "why": fit(each.why, REASON),
            "since": each.since,
            "at": each.at,
            "refused": each.refused,
        }
        for each in setbacks
    ] or None
