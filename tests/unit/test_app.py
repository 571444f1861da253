"""The parts together: how they are restarted, how they are stopped, what is told."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest
from structlog.testing import capture_logs

from tests.fakes.gateway import FakeGateway
from tests.fakes.memory_store import MemoryStore
from tests.fakes.office import ANNE, LINE, MISSED, START
from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.app import App, Board, NothingToWatchError
from textback_ari.calls.call import FinishedCall
from textback_ari.messages.states import State
from textback_ari.ports import CallSink, Gateway, GatewaySink, Health, Pbx, PbxTakenOverError
from textback_ari.ports import StoreUnavailableError as StoreUnavailable
from textback_ari.private import CallerName, RawNumber
from textback_ari.workflow.missed_call import EVENTS_UNDER_WAY

Watch = Callable[[CallSink], Awaitable[None]]


async def for_ever() -> None:
    """Wait until cancelled."""
    await asyncio.Event().wait()


class StubPbx:
    """A PBX that is up, and then does what a test says."""

    def __init__(self, name: str = "main", then: Watch | None = None) -> None:
        """Do `then` once connected; without it, nothing happens."""
        self.name = name
        self.then = then
        self.watched = 0
        self.left_at: float | None = None

    def health(self) -> Health:
        """Return ready."""
        return Health(ready=True)

    async def watch(self, sink: CallSink) -> None:
        """Be up."""
        self.watched += 1
        try:
            await sink.resynchronised(self.name, frozenset())
            sink.health_changed(self.name, Health(ready=True))
            if self.then:
                await self.then(sink)
            await for_ever()
        finally:
            self.left_at = asyncio.get_running_loop().time()
            sink.health_changed(self.name, Health(ready=False, why="not watching"))


class Program:
    """An App on fakes, in virtual time."""

    def __init__(self, *pbxes: Pbx, gateways: tuple[Gateway, ...] | None = None) -> None:
        """Join the parts on a store in memory."""
        self.clock = VirtualClock(START)
        self.away = ""
        self.store = MemoryStore(self._latency)
        self.carrier = FakeGateway("carrier", clock=self.clock)
        ways = (self.carrier,) if gateways is None else gateways
        self.app = App([LINE], pbxes, ways, self.store.session(), self.clock, random.Random(1))

    async def _latency(self) -> None:
        if self.away:
            raise StoreUnavailable(self.away)

    async def stopped_after(self, seconds: float) -> float:
        """Run the program, stop it after so many seconds; returns how long the end took."""
        running = asyncio.create_task(self.app.run())
        await asyncio.sleep(seconds)
        asked = asyncio.get_running_loop().time()
        self.app.stop()
        async with asyncio.timeout(120):
            await running
        return asyncio.get_running_loop().time() - asked


def missed(channel: str, at: float, *, lasted: float = 1.0) -> FinishedCall:
    """Return a call of Anne's that nobody answered."""
    return FinishedCall(
        pbx="main",
        channel_id=channel,
        trunk="PJSIP/trunk",
        caller=RawNumber(ANNE),
        caller_name=CallerName(""),
        presentation="allowed",
        did="2125550100",
        tag=None,
        started_at=at - lasted,
        ended_at=at,
        rang_for=lasted,
        talked_for=0.0,
        outcome=MISSED,
    )


def test_ready_is_told_once() -> None:
    """`ready` comes when the last part has come up for the first time, and never again."""
    board = Board(frozenset({"main", "carrier"}), changed=lambda: None)
    with capture_logs() as logs:
        board.health_changed("main", Health(ready=True))
        board.health_changed("carrier", Health(ready=False, why="refused"))
        assert "ready" not in [e["event"] for e in logs]
        board.health_changed("carrier", Health(ready=True))
        board.health_changed("main", Health(ready=False, why="cut off"))
        board.health_changed("main", Health(ready=True))
    assert [e["event"] for e in logs].count("ready") == 1
    assert logs[-1] == {"event": "part_up", "part": "main", "log_level": "info"}


def test_health_is_told_when_it_changes_only() -> None:
    """The same news twice is logged once; the dispatcher is woken each time."""
    woken: list[None] = []
    board = Board(frozenset({"carrier"}), changed=lambda: woken.append(None))
    with capture_logs() as logs:
        for _ in range(3):
            board.health_changed("carrier", Health(ready=False, why="refused"))
    assert [(e["event"], e["why"]) for e in logs] == [("part_down", "refused")]
    assert len(woken) == 3


@in_virtual_time
async def test_a_call_seen_becomes_a_text() -> None:
    """From a PBX's event to the carrier, through the joined program."""

    async def call(sink: CallSink) -> None:
        await sink.call_finished(missed("c1", program.clock.now()))

    program = Program(StubPbx(then=call))
    await program.stopped_after(45)
    assert [part.to.e164 for part in program.carrier.taken] == [ANNE]


@in_virtual_time
async def test_a_part_that_crashes_is_restarted_and_the_others_go_on() -> None:
    """A PBX adapter with a bug is started again, with pauses, and the other PBX is watched on."""

    async def crash(sink: CallSink) -> None:
        await asyncio.sleep(1.0)
        raise RuntimeError("a bug")

    bad, good = StubPbx("bad", crash), StubPbx("good")
    program = Program(bad, good)
    with capture_logs() as logs:
        await program.stopped_after(300)
    assert 8 <= bad.watched <= 30
    assert good.watched == 1
    assert "part_crashed" in [e["event"] for e in logs]


@in_virtual_time
async def test_pauses_begin_anew_after_a_long_good_time() -> None:
    """A crash once an hour is followed by a short pause each time."""

    async def crash(sink: CallSink) -> None:
        await asyncio.sleep(3600.0)
        raise RuntimeError("a bug")

    pbx = StubPbx(then=crash)
    program = Program(pbx)
    await program.stopped_after(10 * 3602.0)
    assert pbx.watched == 10 + 1


@in_virtual_time
async def test_a_part_that_ends_by_itself_is_restarted() -> None:
    """A gateway whose `run` returns is a bug: it is told and started again."""

    class Brief(FakeGateway):
        runs = 0

        async def run(self, sink: GatewaySink) -> None:
            Brief.runs += 1

    program = Program(StubPbx(), gateways=(Brief("carrier", clock=VirtualClock()),))
    with capture_logs() as logs:
        await program.stopped_after(60)
    assert Brief.runs > 2
    told = [e for e in logs if e["event"] == "part_crashed"]
    assert {(e["part"], e["why"]) for e in told} == {("carrier", "it ended by itself")}


@in_virtual_time
async def test_being_taken_over_everywhere_ends_the_program() -> None:
    """With every PBX taken over the program ends with one sentence, and fights over nothing."""

    async def taken(sink: CallSink) -> None:
        raise PbxTakenOverError("another one")

    pbx = StubPbx(then=taken)
    program = Program(pbx)
    with pytest.raises(NothingToWatchError, match="another textback is watching main"):
        await program.app.run()
    assert pbx.watched == 1


@in_virtual_time
async def test_being_taken_over_on_one_pbx_leaves_the_other() -> None:
    """The PBX that was taken over is left alone; the other one is watched on."""

    async def taken(sink: CallSink) -> None:
        raise PbxTakenOverError("another one")

    lost, kept = StubPbx("lost", taken), StubPbx("kept")
    program = Program(lost, kept)
    await program.stopped_after(100)
    assert (lost.watched, kept.watched) == (1, 1)
    assert kept.left_at is not None
    assert kept.left_at >= 100.0


@in_virtual_time
async def test_what_was_seen_is_decided_before_the_end() -> None:
    """A call that was handed over as `stop` came is decided; its text waits for the next start."""
    pbx = StubPbx()

    async def at_the_last_moment(sink: CallSink) -> None:
        try:
            await for_ever()
        finally:
            await sink.call_finished(missed("c1", program.clock.now()))

    pbx.then = at_the_last_moment
    program = Program(pbx)
    took = await program.stopped_after(10)
    assert [c.call.channel_id for c in program.store.calls()] == ["c1"]
    [text] = program.store.snapshot().texts.values()
    assert text.state is State.SCHEDULED
    assert took < 1.0


@in_virtual_time
async def test_parts_end_in_their_order() -> None:
    """Watchers first, then the desk, then the texts under way, then the gateways."""
    ended: list[str] = []

    async def call(sink: CallSink) -> None:
        await sink.call_finished(missed("c1", program.clock.now()))
        try:
            await for_ever()
        finally:
            ended.append("watcher")

    class Watched(FakeGateway):
        async def run(self, sink: GatewaySink) -> None:
            try:
                await super().run(sink)
            finally:
                ended.append("gateway")

    async def slow() -> None:
        await asyncio.sleep(3.0)

    carrier = Watched("carrier", clock=VirtualClock(START), latency=slow)
    program = Program(StubPbx(then=call), gateways=(carrier,))
    await program.stopped_after(41)
    [text] = program.store.snapshot().texts.values()
    assert text.state is State.SENT
    assert ended == ["watcher", "gateway"]


@in_virtual_time
async def test_a_database_that_is_away_cannot_hold_up_the_end() -> None:
    """The end comes in bounded time, and what is left undecided or in doubt is told."""

    async def calls(sink: CallSink) -> None:
        await sink.call_finished(missed("c1", program.clock.now()))
        await asyncio.sleep(40.5)
        await sink.call_finished(missed("c2", program.clock.now()))

    program = Program(StubPbx(then=calls))

    async def then_away() -> None:
        program.away = "the database is gone"

    program.carrier.latency = then_away
    with capture_logs() as logs:
        took = await program.stopped_after(60)
    events = [e["event"] for e in logs]
    assert took <= 30.0
    assert "calls_left_undecided" in events
    assert "texts_left_in_doubt" in events
    assert events[-1] == "stopped"


@in_virtual_time
async def test_a_database_that_was_never_there_cannot_hold_up_the_end() -> None:
    """A program whose database went away before its first statement can be stopped."""
    program = Program(StubPbx())
    program.away = "the database is gone"
    assert await program.stopped_after(30) <= 30.0


@in_virtual_time
async def test_the_next_life_knows_until_when_this_one_watched() -> None:
    """A stop notes that the PBX was watched until then: the gap that follows begins there."""
    program = Program(StubPbx())
    await program.stopped_after(33.0)
    watched = program.store.snapshot().watched["main"] - START
    assert 33.0 - EVENTS_UNDER_WAY - 0.5 <= watched <= 33.0


@in_virtual_time
async def test_without_gateways_nothing_leaves() -> None:
    """The dry run's program decides and records, and a text it would send never leaves."""

    async def call(sink: CallSink) -> None:
        await sink.call_finished(missed("c1", program.clock.now()))

    program = Program(StubPbx(then=call), gateways=())
    await program.stopped_after(300)
    assert not program.carrier.taken
    assert len(program.store.calls()) == 1
