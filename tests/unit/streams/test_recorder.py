"""A recording beside the program that watches for real."""

import asyncio
import errno
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import ami_events, ari_stories
from tests.fakes.ami_server import FakeAmi
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from tests.unit.asterisk.test_ami import settings_for
from tests.unit.streams.replaying import replayed
from textback_ari.asterisk import wire
from textback_ari.asterisk.ari import AriUnreachableError
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.streams import file
from textback_ari.asterisk.streams.recorder import FULL, STOPPED, TIME_OVER, Recorder
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.calls import remarks
from textback_ari.calls.call import FinishedCall
from textback_ari.clock import SteadyClock
from textback_ari.ports import PbxTakenOverError

_SIZE = 10_000_000


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX."""
    async with FakeAri() as fake:
        yield fake


def _settings(ari: FakeAri) -> PbxSettings:
    return PbxSettings(
        name="main",
        url=ari.url,
        username=ari.username,
        password=ari.password,
        trunks=frozenset({"PJSIP/trunk"}),
        heartbeat=1.0,
        retry_first=0.02,
        retry_most=0.1,
    )


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5.0):
        while not condition():  # noqa: ASYNC110 - a recorder tells nobody how far it is
            await asyncio.sleep(0.005)


class _Recording:
    """A recording that is being made."""

    def __init__(self, recorder: Recorder, path: Path, task: asyncio.Task[str]) -> None:
        self.recorder = recorder
        self.path = path
        self.task = task

    async def stop(self) -> str:
        """End it; returns why it ended."""
        self.recorder.stop()
        return await self.task

    def calls(self) -> list[FinishedCall]:
        """Return the calls in it."""
        return [c for c in replayed(self.path.read_bytes()) if isinstance(c, FinishedCall)]


@asynccontextmanager
async def _recording(
    settings: PbxSettings,
    folder: Path,
    *,
    seconds: float | None = None,
    max_size: int = _SIZE,
    connected: bool = True,
) -> AsyncIterator[_Recording]:
    path = folder / "recording.jsonl"
    with file.Writer(path) as writer:
        recorder = Recorder(settings, writer, SteadyClock(), lambda: 0.0, max_size=max_size)
        task = asyncio.create_task(recorder.record(seconds))
        try:
            if connected:
                await _until(lambda: recorder.progress.connected)
            yield _Recording(recorder, path, task)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def _story(ari: FakeAri, number: int = 1, *, hooked: bool = False) -> Story:
    return Story(number, start=ari.now() - 20.0, hooked=hooked)


async def test_a_recording_has_the_outcomes_of_the_program(ari: FakeAri, tmp_path: Path) -> None:
    """Beside a program that goes on as before, a recording gives the same calls and outcomes."""
    settings, sink = _settings(ari), RecordingCalls()
    watcher = AriWatcher(settings, SteadyClock(), lambda: 0.0)
    watching = asyncio.create_task(watcher.watch(sink))
    await sink.until(lambda: watcher.health().ready)
    async with _recording(settings, tmp_path) as recording:
        for number in range(3):
            await ari.tell(ari_stories.no_answer(_story(ari, number, hooked=True)))
        # By now the program asks for less, and the recording for as much as before.
        narrow = [*wire.NARROW_TYPES]
        await ari.until(lambda: ari.applications["textback"]["events_allowed"] == narrow)
        await ari.tell(ari_stories.voicemail(_story(ari, 3, hooked=True), left=True))
        await ari.tell(ari_stories.answered(_story(ari, 4), talk=4))
        await sink.until(lambda: len(sink.finished) == 5)
        await _until(lambda: recording.recorder.progress.ended == 5)
        asked_for = tuple(ari.applications["textback-record"]["events_allowed"])
        assert await recording.stop() == STOPPED
    assert [(c.channel_id, str(c.outcome)) for c in recording.calls()] == [
        (c.channel_id, str(c.outcome)) for c in sink.finished
    ]
    assert asked_for == wire.WIDE_TYPES
    assert not sink.gaps
    assert watcher.health().ready
    assert not watching.done()
    assert ari.connections == 2
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


@pytest.mark.parametrize("trunks", ["PJSIP/trunk", "*"])
async def test_it_leaves_nothing_behind(ari: FakeAri, tmp_path: Path, trunks: str) -> None:
    """At its end a recording takes back what it had subscribed to."""
    settings = replace(_settings(ari), trunks=frozenset({trunks}))
    name = "textback-record-all" if trunks == "*" else "textback-record"
    async with _recording(settings, tmp_path) as recording:
        assert ari.applications[name]["bridge_ids"]
        await recording.stop()
    left = ari.applications[name]
    assert left["bridge_ids"] == left["endpoint_ids"] == left["channel_ids"] == []
    assert not ari.watched


async def test_a_user_that_may_only_read_can_record(ari: FakeAri, tmp_path: Path) -> None:
    """With such a user everything is recorded, and nothing has to be taken back."""
    ari.read_only = True
    async with _recording(_settings(ari), tmp_path) as recording:
        await ari.tell(ari_stories.no_answer(_story(ari)))
        await _until(lambda: recording.recorder.progress.ended == 1)
        assert recording.recorder.progress.gaps == 0
        assert await recording.stop() == STOPPED
    assert [str(c.outcome) for c in recording.calls()] == ["missed (no_answer, pbx_hung_up)"]


async def test_the_journal_is_left_alone(ari: FakeAri, tmp_path: Path) -> None:
    """A recording neither reads nor clears the journal: its lines belong to the program."""
    async with FakeAmi() as ami:
        ami.lines["1767623710.1"] = "a line"
        settings = replace(_settings(ari), ami=settings_for(ami.port))
        async with _recording(settings, tmp_path) as recording:
            await ami.until(lambda: ami.listeners == 1)
            await ari.tell(ari_stories.no_answer(_story(ari, hooked=True)))
            await _until(lambda: recording.recorder.progress.ended == 1)
            await recording.stop()
        assert ami.lines == {"1767623710.1": "a line"}
        assert ami.read == 0


async def test_what_ami_tells_is_recorded(
    ari: FakeAri, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message left behind a Local channel, told after the call's end, is left in the replay."""
    monkeypatch.setattr(remarks, "LATE_SECONDS", 0.4)
    async with FakeAmi() as ami:
        settings = replace(_settings(ari), ami=settings_for(ami.port))
        async with _recording(settings, tmp_path) as recording:
            await ami.until(lambda: ami.listeners == 1)
            story = Story(1, start=ari.now() - 9).arrives()
            one = story.dials("Local/5@follow")
            two = story.far_half(one)
            story.sets("DIALSTATUS", "ANSWER").leg_ends(one, "ANSWER").goes_up()
            story.enters("b1", one).enters("b1")
            await ari.tell(story)
            await _until(lambda: recording.recorder.progress.began == 1)
            ami.tell([ami_events.local_bridge(story, one, two)])
            await ari.tell(story.wait(8).caller_hangs_up().leaves("b1").leaves("b1", one).ends())
            ami.tell([ami_events.message_waiting(story, two)])
            await _until(lambda: recording.recorder.progress.ended == 1)
            await recording.stop()
    (call,) = recording.calls()
    assert str(call.outcome) == "missed (no_answer, voicemail_left)"
    assert "message_waiting" in [step.what for step in call.evidence]


async def test_a_call_in_progress_is_picked_up(ari: FakeAri, tmp_path: Path) -> None:
    """A call that rings as the recording begins is in it from then on."""
    story = _story(ari).arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg)
    ari.miss(story)
    async with _recording(_settings(ari), tmp_path) as recording:
        story.leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER").leg_goes(leg).ends()
        await ari.tell(story)
        await _until(lambda: recording.recorder.progress.ended == 1)
        await recording.stop()
    assert [str(c.outcome) for c in recording.calls()] == ["missed (no_answer, pbx_hung_up)"]


async def test_a_broken_connection_is_in_the_recording(ari: FakeAri, tmp_path: Path) -> None:
    """What happened while the PBX was away is as unknown in the replay as it was."""
    async with _recording(_settings(ari), tmp_path) as recording:
        progress = recording.recorder.progress
        story = _story(ari).arrives()
        await ari.tell(story)
        await _until(lambda: progress.began == 1)
        ari.cut()
        await _until(lambda: not progress.connected)
        ari.miss(story.ends())
        await _until(lambda: progress.connected)
        await _until(lambda: progress.ended == 1)
        assert progress.gaps == 1
        await recording.stop()
    (call,) = recording.calls()
    assert call.outcome.missing == ("how the call ended: watching was interrupted",)


async def test_it_ends_when_the_time_is_over(ari: FakeAri, tmp_path: Path) -> None:
    """A recording for so long ends by itself."""
    async with _recording(_settings(ari), tmp_path, seconds=0.3) as recording:
        assert await recording.task == TIME_OVER
    assert replayed(recording.path.read_bytes()) == []


async def test_it_ends_when_the_file_is_full(ari: FakeAri, tmp_path: Path) -> None:
    """A recording up to a size ends with the line that reaches it."""
    async with _recording(_settings(ari), tmp_path, max_size=5_000) as recording:
        for number in range(9):
            await ari.tell(ari_stories.no_answer(_story(ari, number)))
        assert await recording.task == FULL
    assert 5_000 <= recording.path.stat().st_size < 7_000
    replayed(recording.path.read_bytes())


async def test_a_full_disk_ends_it(
    ari: FakeAri, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that cannot be written any more is told, not passed over."""
    async with _recording(_settings(ari), tmp_path) as recording:

        def full(_self: file.Writer, _line: bytes) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(file.Writer, "write", full)
        await ari.tell(ari_stories.no_answer(_story(ari)))
        with pytest.raises(OSError, match="No space left"):
            await recording.task


async def test_a_second_recording_ends_the_first(ari: FakeAri, tmp_path: Path) -> None:
    """Two recordings do not fight over a PBX: the first one ends, and says why."""
    (tmp_path / "second").mkdir()
    async with (
        _recording(_settings(ari), tmp_path) as first,
        _recording(_settings(ari), tmp_path / "second"),
    ):
        with pytest.raises(PbxTakenOverError, match="'textback-record'"):
            await first.task


async def test_a_pbx_that_is_not_there_is_told(ari: FakeAri, tmp_path: Path) -> None:
    """A recording does not wait for a PBX that cannot be reached at its beginning."""
    settings = replace(_settings(ari), url="http://127.0.0.1:9")
    async with _recording(settings, tmp_path, connected=False) as recording:
        with pytest.raises(AriUnreachableError):
            await recording.task
