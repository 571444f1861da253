"""Short ways to write a recording and to replay one."""

import io
from collections.abc import Iterable

from textback_ari.asterisk.streams import file
from textback_ari.asterisk.streams.cleaning import Cleaner
from textback_ari.asterisk.streams.replay import Replay
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.calls.events import PbxEvent
from textback_ari.calls.tracker import TrackerSettings


def lines_of(events: Iterable[PbxEvent], settings: TrackerSettings) -> bytes:
    """Return the file that a recording of these events would be."""
    cleaner = Cleaner(settings)
    header = file.header(cleaner.settings, asterisk="22.10.1", began_at=0.0)
    lines = [file.header_line(header)]
    lines += [file.event_line(kept) for event in events if (kept := cleaner.clean(event))]
    return b"".join([*lines, file.end_line(0.0, "stopped")])


def replayed(lines: bytes) -> list[FinishedCall | OutboundCall]:
    """Return the calls of a recording; every line of it must be understood."""
    recording = file.Recording(io.BytesIO(lines))
    ended = list(Replay(recording).ended())
    assert recording.not_understood == 0
    assert recording.ended
    return ended
