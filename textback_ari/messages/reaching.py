"""Whether texts reach a number at all: what a row of them that did not arrive says."""

from collections.abc import Iterable
from dataclasses import dataclass

from textback_ari.messages.states import NOT_TEXTABLE_FOR, State

LOOKED_BACK = 30
"""How many of a number's last texts are looked at."""
_DAY = 86_400.0
_LOST = frozenset({State.UNDELIVERED, State.EXPIRED})
_NEVER_LEFT = frozenset({State.CANCELLED, State.FAILED, State.SCHEDULED, State.HELD})


@dataclass(frozen=True, slots=True)
class Unreached:
    """When a number counts as one that takes no texts, without a carrier that says so."""

    days: int = 3
    """On so many days in a row of texts one did not arrive; 0: it never counts as such."""
    lasts: float = NOT_TEXTABLE_FOR
    """Seconds from the last of them for which it then gets none."""


DEFAULT_UNREACHED = Unreached()


def is_unreached(
    wanted: Unreached, texts: Iterable[tuple[State, float]], heard_at: float | None
) -> bool:
    """Return whether the last texts to a number, all of them, did not arrive.

    Two on one day count once: a phone may be switched off for a while. A text that may have
    arrived ends the row, and so does one that came from the number.

    Args:
        wanted: what makes a row.
        texts: to the number, newest first: state, and when it left (epoch seconds).
        heard_at: when a text last came from the number, epoch seconds.
    """
    days: set[float] = set()
    for state, at in texts:
        if state in _NEVER_LEFT:
            continue
        if state not in _LOST or (heard_at is not None and at <= heard_at):
            break
        days.add(at // _DAY)
    return 0 < wanted.days <= len(days)
