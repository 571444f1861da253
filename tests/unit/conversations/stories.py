"""Stories to tell notices from."""

from typing import Any
from zoneinfo import ZoneInfo

from textback_ari.calls.outcome import Cause, Ending
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.stories import CallTold, Story, TextTold
from textback_ari.private import Body, CallerName, Number

ZONE = ZoneInfo("America/New_York")
NOW = 1_800_000_000.0
"""Friday 15 January 2027, 03:00 in New York."""
LINE = "+12125550100"
CALLER = Number("+12015550123")


def event(kind: EventKind = EventKind.MISSED_CALL, **given: Any) -> Event:
    """Return an event of the line and a caller."""
    about: dict[str, Any] = {"business": "Acme", "line": LINE, "caller": CALLER}
    return Event(kind, NOW, **(about | given))


def missed(**given: Any) -> Story:
    """Return a missed call that gets a text."""
    about: dict[str, Any] = {
        "conversation": 7,
        "name": CallerName("ANNE SMITH"),
        "call": CallTold(NOW - 30.0, 18.0, Cause.NO_ANSWER, Ending.CALLER_HUNG_UP, None),
        "calls_this_week": 3,
        "last_texted_at": NOW - 3 * 86_400.0,
        "text": TextTold(True, Body("Sorry I missed you!"), NOW, due_at=NOW + 40.0, left=False),
    }
    return Story(11, event(), **(about | given))


def said(kind: EventKind, text: str = "Can you come today?", **given: Any) -> Story:
    """Return something that a caller wrote."""
    about: dict[str, Any] = {
        "conversation": 7,
        "contact": CallerName("Anne"),
        "text": TextTold(False, Body(text), NOW),
        "texts": (TextTold(True, Body("Sorry I missed you!"), NOW - 60.0),),
    }
    return Story(12, event(kind), **(about | given))
