"""Short ways to feed a tracker and look at what comes out."""

from collections.abc import Iterable

from lab.shapes import WATCHED
from tests.fakes.ari_stories import Story
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.calls.events import PbxEvent
from textback_ari.calls.tracker import CallTracker, Told, TrackerSettings

SETTINGS = WATCHED


def feed(tracker: CallTracker, events: Iterable[PbxEvent]) -> list[Told]:
    """Feed events and return all that came out."""
    return [call for event in events for call in tracker.feed(event)]


def finished(calls: Iterable[Told]) -> list[FinishedCall]:
    """Return the calls that ended."""
    return [call for call in calls if isinstance(call, FinishedCall)]


def outcomes(calls: Iterable[Told]) -> tuple[str, ...]:
    """Return what became of calls in and out, as lab/shapes.py writes it."""
    shown = []
    for call in calls:
        if isinstance(call, FinishedCall):
            shown.append(str(call.outcome))
        elif isinstance(call, OutboundCall):
            shown.append(f"called out, {'answered' if call.answered else 'not answered'}")
    return tuple(sorted(shown))


def follow(
    story: Story, settings: TrackerSettings = SETTINGS, *, narrow: bool = False
) -> FinishedCall:
    """Follow one story to its end; nothing of it may be remembered afterwards."""
    tracker = CallTracker(settings)
    if narrow:
        tracker.narrowed()
    (call,) = finished(feed(tracker, story.decoded(narrow=narrow)))
    assert tracker.footprint() == 0
    return call
