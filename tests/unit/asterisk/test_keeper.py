"""Watching with a journal: what ended unseen is caught up with, once, and then forgotten."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.fakes import ari_stories
from tests.fakes.ami_server import FakeAmi
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from tests.unit.asterisk.test_ami import settings_for
from tests.unit.asterisk.test_journal import line
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX."""
    async with FakeAri() as fake:
        yield fake


@pytest.fixture
async def ami() -> AsyncIterator[FakeAmi]:
    """Give the PBX's manager."""
    async with FakeAmi() as fake:
        yield fake


@asynccontextmanager
async def _watching(ari: FakeAri, ami_port: int, sink: RecordingCalls) -> AsyncIterator[AriWatcher]:
    settings = PbxSettings(
        name="main",
        url=ari.url,
        username=ari.username,
        password=ari.password,
        trunks=frozenset({"PJSIP/trunk"}),
        heartbeat=1.0,
        retry_first=0.02,
        retry_most=0.1,
        ami=settings_for(ami_port),
    )
    watcher = AriWatcher(settings, SteadyClock(), lambda: 0.0)
    task = asyncio.create_task(watcher.watch(sink))
    try:
        await sink.until(lambda: watcher.health().ready)
        yield watcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _line(ari: FakeAri, *, ago: int = 5, **told: str) -> str:
    ended = int(ari.now()) - ago
    return line(ended=str(ended), started=str(ended - 10), **told)


async def test_calls_that_ended_before_the_start_are_told_first(ari: FakeAri, ami: FakeAmi) -> None:
    """What ended while the program was down is told in order, before watching has begun."""
    ami.lines = {
        "1.2": _line(ari, ago=3, dialstatus="BUSY"),
        "1.1": _line(ari, ago=60, dialstatus="CANCEL"),
    }
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        assert [call.channel_id for call in sink.finished] == ["1.1", "1.2"]
        assert sink.outcomes == [
            "missed (abandoned, caller_hung_up)",
            "missed (busy, pbx_hung_up)",
        ]
        await ami.until(lambda: not ami.lines)


async def test_line_stays_until_its_call_is_stored(ari: FakeAri, ami: FakeAmi) -> None:
    """Nothing is deleted before the commit, so that a crash in between loses nothing."""
    ami.lines = {"1.1": _line(ari)}
    sink = RecordingCalls()
    sink.store_nothing()
    async with _watching(ari, ami.port, sink):
        assert len(sink.finished) == 1
        await ari.tell(ari_stories.busy(Story(2, start=ari.now() - 5, hooked=True)))
        await sink.until(lambda: len(sink.finished) == 2)
        assert list(ami.lines) == ["1.1"]
        sink.store_everything()
        await ami.until(lambda: not ami.lines)


async def test_crash_before_the_line_is_deleted(ari: FakeAri, ami: FakeAmi) -> None:
    """The next life is told again of a call whose line is still there; the store takes it once."""
    ami.lines = {"1.1": _line(ari)}
    first, second = RecordingCalls(), RecordingCalls()
    first.store_nothing()
    async with _watching(ari, ami.port, first):
        pass
    async with _watching(ari, ami.port, second):
        await ami.until(lambda: not ami.lines)
    assert [call.channel_id for call in first.finished + second.finished] == ["1.1", "1.1"]


async def test_line_of_a_call_that_was_watched_goes_after_its_commit(
    ari: FakeAri, ami: FakeAmi
) -> None:
    """While all is well the journal stays empty."""
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        story = ari_stories.busy(Story(1, start=ari.now() - 5, hooked=True))
        ami.lines[story.id] = _line(ari, ago=0, dialstatus="BUSY")
        await ari.tell(story)
        await ami.until(lambda: not ami.lines)
    assert sink.outcomes == ["missed (busy, pbx_hung_up)"]


async def test_call_that_vanished_is_settled_by_the_journal(ari: FakeAri, ami: FakeAmi) -> None:
    """A call that ended in a gap is judged by its line, not unknown, and told once."""
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        story = Story(1, start=ari.now() - 5, hooked=True).arrives()
        story.rings(story.dials("PJSIP/101"))
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ami.lines[story.id] = _line(ari, ago=0)
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
        await ami.until(lambda: not ami.lines)
    assert sink.outcomes == ["missed (no_answer, pbx_hung_up)"]
    assert sink.finished[0].rang_for > 0


async def test_answer_behind_a_local_channel_in_a_gap_is_no_guess(
    ari: FakeAri, ami: FakeAmi
) -> None:
    """Where a mailbox may have answered in the gap the call stays unknown, and says why."""
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        story = Story(1, start=ari.now() - 5, hooked=True).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        told = {"dialstatus": "ANSWER", "answeredtime": "4", "peer": "101@group", "state": "Up"}
        ami.lines[story.id] = _line(ari, ago=0, **told)
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
    assert sink.outcomes == ["unknown"]
    assert "whether anybody spoke" in sink.finished[0].outcome.missing[0]


async def test_manager_that_comes_later_is_caught_up_with(ari: FakeAri) -> None:
    """Without AMI watching begins all the same; when AMI is there the journal is read."""
    ami = FakeAmi()
    async with ami:
        pass  # its port is known now, and nobody listens there
    sink = RecordingCalls()
    ami.lines = {"1.1": _line(ari)}
    async with _watching(ari, ami.port, sink):
        assert sink.finished == []
        async with ami:
            await sink.until(lambda: bool(sink.finished))
            await ami.until(lambda: not ami.lines)


async def test_call_in_progress_is_left_to_its_events(ari: FakeAri, ami: FakeAmi) -> None:
    """A line about a call that is being watched tells nothing new: its end is on its way."""
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        story = Story(1, start=ari.now() - 5, hooked=True).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ami.lines[story.id] = _line(ari, ago=0)
        ami.cut()
        await ami.until(lambda: ami.connections == 2 and ami.read > 1)
        assert sink.finished == []
        await ari.tell(ari_stories.busy(story))
        await ami.until(lambda: not ami.lines)
    assert len(sink.finished) == 1


async def test_line_that_the_hook_did_not_write_is_dropped(ari: FakeAri, ami: FakeAmi) -> None:
    """Nonsense in the journal stops nothing and does not fill it up."""
    ami.lines = {"nonsense": "hello", "1.1": _line(ari)}
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        await ami.until(lambda: not ami.lines)
    assert len(sink.finished) == 1


async def test_lines_of_others_are_left_for_a_day(ari: FakeAri, ami: FakeAmi) -> None:
    """A line about a trunk that is watched by somebody else stays, until nobody can want it."""
    ami.lines = {
        "1.1": _line(ari, channel="PJSIP/other-00000001"),
        "1.2": _line(ari, ago=100_000, channel="PJSIP/other-00000002"),
    }
    sink = RecordingCalls()
    async with _watching(ari, ami.port, sink):
        await ami.until(lambda: list(ami.lines) == ["1.1"])
    assert sink.finished == []
