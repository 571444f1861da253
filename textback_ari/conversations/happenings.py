"""The events of things that are stored in more than one place, written the same everywhere."""

from textback_ari.conversations.events import Event, EventKind
from textback_ari.rules.limits import Counter, Scope, place_of


def circuit_event(counter: Counter, at: float, why: str = "") -> Event:
    """Return that a circuit opened, or without `why` that it closed."""
    return Event(
        EventKind.BREAKER_OPEN if why else EventKind.BREAKER_CLOSED,
        at,
        line=counter.name if counter.scope is Scope.LINE else None,
        detail={"place": place_of(counter), "why": why} if why else {"place": place_of(counter)},
    )
