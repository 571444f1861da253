"""The file of a recording: a line about the recording itself, then a line for each event.

Lines are JSON objects. The first one holds the version of the format, of this program and of
Asterisk, when the recording began, whether numbers and names were replaced, and what the tracker
has to know to judge the calls. Each further one holds `at` (epoch seconds on the recording
program's clock), `source` and `event`:

- `ari`: an event in ARI's JSON, as `shape` writes it or word for word;
- `ami`: what AMI told beyond ARI, in a shape of this program's own;
- `state`: the channels and bridges there were as watching began, or began again;
- `watch`: that time passed without an event, and whether AMI was there;
- `end`: why the recording ended; a recording that was cut off has none.

Whatever is read is hostile: recordings come from strangers.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

import textback_ari
from textback_ari.asterisk import wire
from textback_ari.asterisk.streams import shape
from textback_ari.calls.events import (
    CallRecord,
    ChannelsPaired,
    MoreComes,
    PbxEvent,
    Remark,
    Resynchronised,
    TimePassed,
    What,
)
from textback_ari.calls.tracker import TrackerSettings

VERSION = 1
_LONGEST_LINE = 4 * 1024 * 1024
_LONGEST_WORD = 256
_LATEST = 32_503_680_000.0
"""The year 3000: a later instant is none."""


class NotARecordingError(Exception):
    """A file is not a recording that this version can read; the sentence says why."""


class Settings(msgspec.Struct, frozen=True):
    """What the tracker has to know, as the first line has it."""

    trunks: list[str]
    min_talk: float
    min_talk_external: float
    contexts: list[str] = []
    dids: list[str] = []
    not_human: list[str] = []
    fax: list[str] = []
    sent_on_is_missed: bool = False


class Header(msgspec.Struct, frozen=True):
    """The first line."""

    textback_recording: int
    """The version of the format."""
    textback: str
    asterisk: str
    began_at: float
    verbatim: bool
    """Whether numbers and names are as they were; only the lab records so."""
    settings: Settings

    def tracker(self) -> TrackerSettings:
        """Return what the tracker has to know."""
        told = self.settings
        return TrackerSettings(
            pbx="pbx",
            trunks=frozenset(told.trunks),
            min_talk=told.min_talk,
            min_talk_external=told.min_talk_external,
            contexts=frozenset(told.contexts),
            dids=frozenset(told.dids),
            not_human=frozenset(told.not_human),
            fax=frozenset(told.fax),
            sent_on_is_missed=told.sent_on_is_missed,
        )


class _Line(msgspec.Struct):
    at: float
    source: str
    event: msgspec.Raw


class _State(msgspec.Struct):
    channels: msgspec.Raw
    bridges: msgspec.Raw
    watching_lost_at: float | None = None


class _Told(msgspec.Struct):
    """What `shape` writes that ARI does not send."""

    type: str
    channels: msgspec.Raw = msgspec.Raw(b"[]")
    what: str = ""
    channel_id: str = ""
    disposition: str = ""
    destination: str = ""
    app: str = ""
    talked_for: float = 0.0
    on: bool = False


class _Ended(msgspec.Struct):
    why: str


_UNFIT = (wire.NotUnderstoodError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

_encode = msgspec.json.Encoder().encode
_decode_line = msgspec.json.Decoder(_Line).decode
_decode_header = msgspec.json.Decoder(Header).decode
_decode_state = msgspec.json.Decoder(_State).decode
_decode_told = msgspec.json.Decoder(_Told).decode
_decode_ended = msgspec.json.Decoder(_Ended).decode


def header(
    settings: TrackerSettings, *, asterisk: str, began_at: float, verbatim: bool = False
) -> Header:
    """Return the first line of a recording made by this version."""
    return Header(
        textback_recording=VERSION,
        textback=textback_ari.__version__,
        asterisk=asterisk,
        began_at=round(began_at, 3),
        verbatim=verbatim,
        settings=Settings(
            trunks=sorted(settings.trunks),
            min_talk=settings.min_talk,
            min_talk_external=settings.min_talk_external,
            contexts=sorted(settings.contexts),
            dids=sorted(settings.dids),
            not_human=sorted(settings.not_human),
            fax=sorted(settings.fax),
            sent_on_is_missed=settings.sent_on_is_missed,
        ),
    )


def header_line(told: Header) -> bytes:
    """Return the first line."""
    return _encode(told) + b"\n"


def event_line(event: PbxEvent) -> bytes:
    """Return the line of an event."""
    match event:
        case Resynchronised():
            source = "state"
        case Remark() | ChannelsPaired() | CallRecord():
            source = "ami"
        case MoreComes() | TimePassed():
            source = "watch"
        case _:
            source = "ari"
    return _encode({"at": event.at, "source": source, "event": shape.of(event)}) + b"\n"


def frame_line(arrived: float, frame: bytes) -> bytes:
    """Return the line of a frame, word for word, that came at an instant."""
    told = {"at": round(arrived, 6), "source": "ari", "event": msgspec.Raw(frame)}
    return _encode(told) + b"\n"


def end_line(at: float, why: str) -> bytes:
    """Return the last line."""
    return _encode({"at": at, "source": "end", "event": {"why": why}}) + b"\n"


class Writer:
    """A new file that nobody else can read, written line by line."""

    def __init__(self, path: Path) -> None:
        """Describe it; it must not be there yet."""
        self._path = path
        self._file: BinaryIO | None = None
        self.size = 0
        """Bytes."""

    def __enter__(self) -> Self:
        """Make the file.

        Raises:
            OSError: it cannot be made, or is there already.
        """
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file = os.fdopen(descriptor, "wb", buffering=0)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        if self._file is not None:
            self._file.close()

    def write(self, line: bytes) -> None:
        """Write a line, which is in the file once this returns.

        Raises:
            OSError: it cannot be written.
        """
        assert self._file is not None
        rest = memoryview(line)
        while rest:
            rest = rest[self._file.write(rest) :]
        self.size += len(line)


class Recording:
    """A recording that is read, event by event."""

    def __init__(self, file: BinaryIO) -> None:
        """Read the first line.

        Raises:
            NotARecordingError: it is not a recording, or of another version.
        """
        self._file = file
        self.header = _read_header(file.readline(_LONGEST_LINE))
        self.ended = ""
        """Why it ended, once all is read; empty where it was cut off."""
        self.not_understood = 0
        """Lines so far that are no events."""

    def events(self) -> Iterator[PbxEvent]:
        """Return the events in their order; lines that are none are passed over and counted."""
        while line := self._file.readline(_LONGEST_LINE):
            try:
                event = self._event(line)
            except _UNFIT:
                self.not_understood += 1
                continue
            if event is not None:
                yield event

    def _event(self, line: bytes) -> PbxEvent | None:
        told = _decode_line(line)
        if not 0.0 <= told.at <= _LATEST:
            raise wire.NotUnderstoodError("there is no such time")
        match told.source:
            case "ari":
                event = wire.decode(bytes(told.event), told.at, 0.0)
                return None if isinstance(event, wire.Notice) else event
            case "state":
                state = _decode_state(told.event)
                lost_at = state.watching_lost_at
                return Resynchronised(
                    told.at,
                    wire.channels(bytes(state.channels), told.at, 0.0),
                    wire.bridges(bytes(state.bridges)),
                    None if lost_at is None else min(max(lost_at, 0.0), told.at),
                )
            case "ami" | "watch":
                return _told(_decode_told(told.event), told.at)
            case "end":
                self.ended = _decode_ended(told.event).why[:100]
                return None
        raise wire.NotUnderstoodError("there is no such source")


def _told(told: _Told, at: float) -> PbxEvent:
    channels = wire.channels(bytes(told.channels), at, 0.0)
    match told.type, channels:
        case shape.REMARK, (channel, *other) if len(other) <= 1 and told.what in set(What):
            return Remark(at, What(told.what), channel, other[0] if other else None)
        case shape.PAIRED, (one, two):
            return ChannelsPaired(at, one, two)
        case shape.RECORD, ():
            words = (told.channel_id, told.disposition, told.destination, told.app)
            if all(len(word) <= _LONGEST_WORD and word.isprintable() for word in words):
                return CallRecord(at, *words, told.talked_for)
        case shape.MORE_COMES, ():
            return MoreComes(at, told.on)
        case shape.TIME_PASSED, ():
            return TimePassed(at)
    raise wire.NotUnderstoodError("there is no such event")


def _read_header(line: bytes) -> Header:
    try:
        told = _decode_header(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise NotARecordingError("it is not a recording of textback") from None
    if told.textback_recording != VERSION:
        raise NotARecordingError(
            f"it is a recording of format {told.textback_recording}, and this textback reads "
            f"format {VERSION}"
        )
    return told
