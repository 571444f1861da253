"""Watching with AMI beside ARI: what only AMI tells is used, and needed for nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.fakes import ami_events, ari_stories
from tests.fakes.ami_server import FakeAmi
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from tests.unit.asterisk.test_ami import settings_for
from textback_ari.asterisk import beside
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.calls import remarks
from textback_ari.clock import SteadyClock


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for late events for a short while only."""
    monkeypatch.setattr(remarks, "LATE_SECONDS", 0.4)
    monkeypatch.setattr(beside, "_SETTLE_SECONDS", 0.0)


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
async def _watching(
    ari: FakeAri, ami: FakeAmi | None, sink: RecordingCalls, **changes: object
) -> AsyncIterator[AriWatcher]:
    settings = PbxSettings(
        name="main",
        url=ari.url,
        username=ari.username,
        password=ari.password,
        trunks=frozenset({"PJSIP/trunk"}),
        heartbeat=1.0,
        retry_first=0.02,
        retry_most=0.1,
        ami=settings_for(ami.port) if ami else None,
    )
    watcher = AriWatcher(replace(settings, **changes), SteadyClock(), lambda: 0.0)  # type: ignore[arg-type]
    task = asyncio.create_task(watcher.watch(sink))
    try:
        await sink.until(lambda: watcher.health().ready)
        if ami is not None:
            await ami.until(lambda: ami.listeners == 1)
        yield watcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _behind_local(ari: FakeAri, sink: RecordingCalls) -> tuple[Story, str, str]:
    """A Local channel answers a call; return the story, with both halves."""
    story = Story(1, start=ari.now() - 9).arrives()
    one = story.dials("Local/5@follow")
    two = story.far_half(one)
    story.sets("DIALSTATUS", "ANSWER").leg_ends(one, "ANSWER").goes_up()
    story.enters("b1", one).enters("b1")
    await ari.tell(story)
    await sink.until(lambda: bool(sink.started))
    return story, one, two


async def test_message_left_behind_a_local_channel(ari: FakeAri, ami: FakeAmi) -> None:
    """A mailbox that finishes after the caller has hung up still tells of the message."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink) as watcher:
        story, one, two = await _behind_local(ari, sink)
        ami.tell([ami_events.local_bridge(story, one, two)])
        await ari.tell(story.wait(8).caller_hangs_up().leaves("b1").leaves("b1", one).ends())
        ami.tell([ami_events.message_waiting(story, two)])
        await sink.until(lambda: bool(sink.finished))
        assert watcher.footprint() == 0
    assert sink.outcomes == ["missed (no_answer, voicemail_left)"]
    whats = [step.what for step in sink.finished[0].evidence]
    assert whats[-1] == "message_waiting"
    assert "ended" in whats


async def test_queue_behind_a_local_channel(ari: FakeAri, ami: FakeAmi) -> None:
    """A caller who gives up a queue that lies behind a Local channel has abandoned a queue."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story, _, two = await _behind_local(ari, sink)
        ami.tell([ami_events.queue_caller_abandon(story, two)])
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (queue_abandoned, caller_hung_up)"]


async def test_without_a_word_from_ami(ari: FakeAri, ami: FakeAmi) -> None:
    """Where AMI says nothing the call has the outcome of ARI alone, a little later."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story, _, _ = await _behind_local(ari, sink)
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (no_answer, caller_hung_up)"]


async def test_other_calls_wait_for_nothing(ari: FakeAri, ami: FakeAmi) -> None:
    """A call about which nothing can come is handed over at once, before one that waits."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story, _, _ = await _behind_local(ari, sink)
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await ari.tell(ari_stories.busy(Story(2, start=ari.now() - 1)))
        await sink.until(lambda: len(sink.finished) == 2)
    assert sink.outcomes[0] == "missed (busy, pbx_hung_up)"


async def test_call_that_waits_is_handed_over_at_the_end(ari: FakeAri, ami: FakeAmi) -> None:
    """When the program stops, a call that has ended does not get lost."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink) as watcher:
        story, _, _ = await _behind_local(ari, sink)
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await ari.tell(ari_stories.busy(Story(2, start=ari.now() - 1)))
        await sink.until(lambda: bool(sink.finished))
        assert len(sink.finished) == 1
    assert len(sink.finished) == 2
    assert watcher.footprint() == 0


async def test_call_that_waits_is_not_held_up_by_a_gap(ari: FakeAri, ami: FakeAmi) -> None:
    """When the connection breaks, an ended call is judged by what is known."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story, _, _ = await _behind_local(ari, sink)
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await ari.tell(ari_stories.busy(Story(2, start=ari.now() - 1)))
        await sink.until(lambda: bool(sink.finished))
        ari.cut()
        await sink.until(lambda: len(sink.finished) == 2)
    assert sink.outcomes[1] == "missed (no_answer, caller_hung_up)"


@pytest.mark.parametrize(
    ("disposition", "outcome"),
    [
        ("NO ANSWER", "missed (no_answer, pbx_hung_up)"),
        ("BUSY", "missed (busy, pbx_hung_up)"),
        ("ANSWERED", "unknown"),
    ],
)
async def test_records_settle_a_call_that_ended_in_a_gap(
    ari: FakeAri, ami: FakeAmi, disposition: str, outcome: str
) -> None:
    """Where ARI was away as a call ended, its records tell why, if they prove that nobody spoke."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story = Story(1, start=ari.now() - 9).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ami.tell([ami_events.cdr(story.id, disposition, dest="PJSIP/101-00000002")])
        ari.restart()
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == [outcome]


async def test_records_that_come_in_parts_are_waited_for(ari: FakeAri, ami: FakeAmi) -> None:
    """The first of a call's records alone settles nothing: the next one may be of a talk."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story = Story(1, start=ari.now() - 9).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ami.tell([ami_events.cdr(story.id, "NO ANSWER", dest="PJSIP/101-00000002")])
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
        assert not sink.finished
        ami.tell([ami_events.cdr(story.id, "ANSWERED", dest="PJSIP/102-00000003", talked=7)])
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["answered"]


async def test_records_of_which_some_may_be_lost_count_for_nothing(
    ari: FakeAri, ami: FakeAmi
) -> None:
    """When AMI breaks off among a call's records, none of them is believed."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink):
        story = Story(1, start=ari.now() - 9).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ami.tell([ami_events.cdr(story.id, "NO ANSWER", dest="PJSIP/101-00000002")])
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
        ami.cut()
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["unknown"]


async def test_manager_that_goes_leaves_the_outcomes_alone(ari: FakeAri, ami: FakeAmi) -> None:
    """With AMI gone in the middle, calls are judged by ARI alone, and watching goes on."""
    sink = RecordingCalls()
    async with _watching(ari, ami, sink) as watcher:
        story, one, two = await _behind_local(ari, sink)
        ami.tell([ami_events.local_bridge(story, one, two)])
        ami.silent = True
        ami.cut()
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await sink.until(lambda: bool(sink.finished))
        assert watcher.health().ready
        assert not sink.gaps
    assert sink.outcomes == ["missed (no_answer, caller_hung_up)"]


async def test_with_all_channels_watched_ari_tells_as_much(ari: FakeAri) -> None:
    """Where all channels are watched a mailbox behind a Local channel is waited for, too."""
    sink = RecordingCalls()
    everything = {"trunks": frozenset({"*"}), "contexts": frozenset({"from-pstn"})}
    async with _watching(ari, None, sink, **everything):
        story, _, two = await _behind_local(ari, sink)
        await ari.tell(story.wait(8).caller_hangs_up().ends())
        await ari.tell(story.sets("VMSTATUS", "SUCCESS", on=two).leg_goes(two))
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (no_answer, voicemail_left)"]
