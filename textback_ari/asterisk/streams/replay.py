"""A recording fed to the tracker: the same calls with the same outcomes as when it was made."""

from collections.abc import Iterator
from itertools import chain
from math import inf

from textback_ari.asterisk.streams.file import Recording
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.calls.events import TimePassed
from textback_ari.calls.tracker import CallTracker


class Replay:
    """Follows the calls of a recording as the program follows those of a PBX."""

    def __init__(self, recording: Recording) -> None:
        """Begin with the first event."""
        self._recording = recording
        self._tracker = CallTracker(recording.header.tracker())

    @property
    def running(self) -> frozenset[str]:
        """Return the channel ids of the calls that had not ended when the recording did."""
        return self._tracker.running

    def ended(self) -> Iterator[FinishedCall | OutboundCall]:
        """Return the calls in and out as they end."""
        # Calls that still wait for late events at the end get none.
        for event in chain(self._recording.events(), [TimePassed(inf)]):
            for told in self._tracker.feed(event):
                if isinstance(told, FinishedCall | OutboundCall):
                    yield told
