"""The file of a recording: written for its owner alone, and read from anybody."""

import io
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ari_stories
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS
from tests.unit.streams.replaying import lines_of
from textback_ari.asterisk import wire
from textback_ari.asterisk.streams import file, shape
from textback_ari.asterisk.streams.file import NotARecordingError, Recording, Writer
from textback_ari.asterisk.streams.replay import Replay
from textback_ari.calls.events import (
    CallRecord,
    ChannelCreated,
    ChannelsPaired,
    JournalRead,
    MoreComes,
    PbxEvent,
    Remark,
    Resynchronised,
    TimePassed,
    What,
)

EVENTS = [
    *ari_stories.no_answer(Story(1, hooked=True)).decoded(),
    *ari_stories.voicemail(Story(2), left=True).decoded(),
    *ari_stories.answered(Story(3), talk=4).decoded(),
    *ari_stories.queue_abandoned(Story(4)).decoded(),
]
AT = EVENTS[0].at
HEADER = file.header_line(file.header(SETTINGS, asterisk="22.10.1", began_at=AT))


def _read(lines: bytes) -> tuple[Recording, list[PbxEvent]]:
    recording = Recording(io.BytesIO(lines))
    return recording, list(recording.events())


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_as_it_was(event: PbxEvent) -> None:
    """What is written of an event is read as the same event."""
    _, (read,) = _read(HEADER + file.event_line(event))
    assert read == event


def test_a_state_comes_back_as_it_was() -> None:
    """So is what there was as watching began again."""
    channels = tuple({e.channel.id: e.channel for e in EVENTS if hasattr(e, "channel")}.values())
    bridges = tuple(e.bridge for e in EVENTS if hasattr(e, "bridge"))
    state = Resynchronised(AT + 90, channels, bridges, AT + 60)
    _, (read,) = _read(HEADER + file.event_line(state))
    assert read == state


@pytest.mark.parametrize("number", range(5))
def test_what_ami_told_comes_back_as_it_was(number: int) -> None:
    """So are the things that only AMI tells, and what is known of the watching itself."""
    one, two, *_ = (each.channel for each in EVENTS if isinstance(each, ChannelCreated))
    told: list[PbxEvent] = [
        Remark(AT, What.PICKED_UP, one, two),
        Remark(AT, What.MESSAGE_WAITING, one),
        ChannelsPaired(AT, one, two),
        CallRecord(AT, one.id, "NO ANSWER", two.name, "Dial", 2.5),
        MoreComes(AT, on=True),
    ]
    _, (read, passed) = _read(
        HEADER + file.event_line(told[number]) + file.event_line(TimePassed(AT + 1))
    )
    assert read == told[number]
    assert passed == TimePassed(AT + 1)


def test_settings_come_back_as_they_were() -> None:
    """The first line holds all that the tracker has to know."""
    settings = replace(
        SETTINGS,
        pbx="pbx",
        min_talk=2.5,
        contexts=frozenset({"a"}),
        dids=frozenset({"b"}),
        sent_on_is_missed=True,
    )
    lines = file.header_line(file.header(settings, asterisk="", began_at=0.0))
    assert Recording(io.BytesIO(lines)).header.tracker() == settings


def test_the_journal_has_no_line() -> None:
    """An event that ARI does not send is not passed off as one."""
    channel = ari_stories.no_answer(Story()).decoded()[0]
    assert hasattr(channel, "channel")
    with pytest.raises(ValueError, match="JournalRead"):
        shape.of(JournalRead(AT, channel.channel, {}))


def test_a_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else may read it, and one that is there is not written over."""
    path = tmp_path / "recording"
    with Writer(path) as writer:
        writer.write(b"line\n")
        assert path.read_bytes() == b"line\n"
        assert writer.size == 5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError), Writer(path):
        pass


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"\n",
        b"\xff\xfe\n",
        b"[" * 100_000,
        b"{}\n",
        b'{"at": 1.0, "event": {}}\n',
        HEADER.replace(b'"textback_recording":1', b'"textback_recording":"1"'),
        HEADER.replace(b'"min_talk":1.0', b'"min_talk":{}'),
    ],
)
def test_what_is_no_recording_is_refused(first: bytes) -> None:
    """A file that begins otherwise is told to be no recording."""
    with pytest.raises(NotARecordingError, match="not a recording"):
        Recording(io.BytesIO(first))


def test_another_format_is_refused() -> None:
    """A recording of a later version says which one it is."""
    later = HEADER.replace(b'"textback_recording":1', b'"textback_recording":2')
    with pytest.raises(NotARecordingError, match="format 2, and this textback reads format 1"):
        Recording(io.BytesIO(later))


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"{}\n",
        b"\xff\n",
        b"[" * 100_000 + b"\n",
        b'{"at": 1e400, "source": "ari", "event": {}}\n',
        b'{"at": 1e300, "source": "ari", "event": {"type": "ChannelCreated"}}\n',
        b'{"at": -1, "source": "ari", "event": {"type": "ChannelCreated"}}\n',
        b'{"at": 1, "source": "smoke", "event": {}}\n',
        b'{"at": 1, "source": "ari", "event": {"type": "Dial"}}\n',
        b'{"at": 1, "source": "state", "event": {"channels": 1, "bridges": []}}\n',
        b'{"at": 1, "source": "state", "event": {"channels": [{}], "bridges": []}}\n',
        b'{"at": 1, "source": "end", "event": []}\n',
        b'{"at": 1, "source": "ami", "event": {"type": "Remark", "what": "parked"}}\n',
        b'{"at": 1, "source": "ami", "event": {"type": "CallRecord", "app": "\\n"}}\n',
        b'{"at": 1, "source": "ami", "event": {"type": "Smoke"}}\n',
    ],
)
def test_a_line_that_is_none_is_counted(line: bytes) -> None:
    """What cannot be read is passed over, and the lines after it are read."""
    recording, events = _read(HEADER + line + file.event_line(EVENTS[0]))
    assert events == EVENTS[:1]
    assert recording.not_understood == 1


def test_an_event_of_no_interest_is_passed_over() -> None:
    """A word-for-word recording may hold what the program does not look at."""
    frame = json.dumps({"type": "PeerStatusChange", "peer": {}}).encode()
    recording, events = _read(HEADER + file.frame_line(AT, frame))
    assert events == []
    assert recording.not_understood == 0


def test_a_frame_is_read_as_from_the_pbx() -> None:
    """A word-for-word line gives what the program would have got."""
    arrived, frame = ari_stories.no_answer(Story()).frames()[0]
    _, (event,) = _read(HEADER + file.frame_line(arrived, frame))
    assert event == wire.decode(frame, arrived, 0.0)


@given(cut=st.integers(0, 1_000_000))
def test_a_recording_may_be_cut_off(cut: int) -> None:
    """A recording that ends in the middle of a line is read up to there, and says so."""
    whole = lines_of(EVENTS, SETTINGS)
    header = whole.index(b"\n") + 1
    recording = Recording(io.BytesIO(whole[: header + cut % (len(whole) - header)]))
    list(Replay(recording).ended())
    assert recording.not_understood <= 1
    assert not recording.ended


@given(st.lists(st.sampled_from(lines_of(EVENTS, SETTINGS).splitlines(keepends=True)), max_size=80))
def test_any_lines_in_any_order_can_be_replayed(lines: list[bytes]) -> None:
    """Strangers' files raise nothing."""
    header = lines_of(EVENTS, SETTINGS).splitlines(keepends=True)[0]
    list(Replay(Recording(io.BytesIO(header + b"".join(lines)))).ended())
