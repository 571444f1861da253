"""What AMI tells beside ARI, decoded, until it is fed to the tracker."""

from collections.abc import Callable

import structlog

from textback_ari.asterisk import ami_wire
from textback_ari.calls.events import CallRecord, PbxEvent

_log = structlog.get_logger(__name__)

_MOST_WAITING = 10_000
_SILENT_CALLS = 3
_SETTLE_SECONDS = 1.0
"""All records of a call come at once: those that come right after the start may not be all."""


class BesideAri:
    """A bounded buffer of events; what does not fit is left out and counted.

    Each of these events may be missing without harm, so none of them holds anything up.
    """

    def __init__(self, pbx: str, now: Callable[[], float]) -> None:
        """Begin empty; `now` gives the time at which an event came, epoch seconds."""
        self._now = now
        self._log = _log.bind(pbx=pbx)
        self._waiting: list[PbxEvent] = []
        self._wake: Callable[[], None] = _nobody
        self._since = float("inf")
        self._partial: set[str] = set()
        """Channels whose first records may have come before the start."""
        self.left_out = 0
        self._told = 0
        self._silent = 0

    def expected(self) -> None:
        """Say that a call was seen about which AMI must have told something.

        The PBX accepts the wish for events of a class that the user may not read, and is silent.
        """
        if self._told or self._since == float("inf"):
            return
        self._silent += 1
        if self._silent == _SILENT_CALLS:
            self._log.warning("ami_tells_nothing", needs="read=call,agent,cdr in manager.conf")

    def listening(self, *, on: bool) -> None:
        """Say that all events come from now on, or none any more."""
        self._since = self._now() if on else float("inf")
        self._told = self._silent = 0
        if not on:
            self._partial.clear()

    def heard(self, headers: ami_wire.Headers) -> None:
        """Take an event of AMI's."""
        event = ami_wire.decode(headers, self._now())
        if event is None or (isinstance(event, CallRecord) and self._may_be_partial(event)):
            return
        self._told += 1
        if len(self._waiting) >= _MOST_WAITING:
            self.left_out += 1
            if self.left_out == 1:
                self._log.warning("ami_events_left_out")
            return
        self._waiting.append(event)
        self._wake()

    def _may_be_partial(self, event: CallRecord) -> bool:
        if event.at - self._since < _SETTLE_SECONDS:
            self._partial.add(event.channel_id)
        return event.channel_id in self._partial

    def wakes(self, wake: Callable[[], None] | None) -> None:
        """Say whom to tell that there is something to take; nobody, where that is `None`."""
        self._wake = wake or _nobody

    def take(self) -> list[PbxEvent]:
        """Return what has come since the last time."""
        taken, self._waiting = self._waiting, []
        return taken


def _nobody() -> None:
    """Tell nobody."""
