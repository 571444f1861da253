"""What every PBX adapter promises, on a fake ARI and on a real Asterisk.

The real one is the lab's (docker/lab), on a net of its own; ./tests/run starts it for the tests
marked `lab`. Between adapter and PBX there is a wire that the tests can cut or make go dead.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

import pytest
from yarl import URL

from lab.flows import FLOWS, make
from lab.lab import Lab
from tests.fakes import ari_stories
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from tests.fakes.tcp_proxy import TcpProxy
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock
from textback_ari.ports import Pbx, PbxTakenOverError

LAB_NET = "127.0.77"
STORIES = {
    "no_answer": ari_stories.no_answer,
    "abandoned": ari_stories.abandoned,
    "busy": ari_stories.busy,
    "answered": ari_stories.answered,
}
OUTCOMES = {
    "no_answer": "missed (no_answer, pbx_hung_up)",
    "abandoned": "missed (abandoned, caller_hung_up)",
    "busy": "missed (busy, pbx_hung_up)",
    "answered": "answered",
}


class Exchange(Protocol):
    """A PBX as these tests see it."""

    url: str
    username: str
    password: str

    async def call(self, flow: str, *, hooked: bool) -> None:
        """Make a call of that kind from beginning to end, on `PJSIP/trunk` or `-bare`."""
        ...


class FakeExchange:
    """The fake: calls are over as soon as they are told."""

    def __init__(self, ari: FakeAri) -> None:
        self._ari = ari
        self._made = 0
        self.url, self.username, self.password = ari.url, ari.username, ari.password

    async def call(self, flow: str, *, hooked: bool) -> None:
        self._made += 1
        trunk = "PJSIP/trunk" if hooked else "PJSIP/trunk-bare"
        story = Story(self._made, start=self._ari.now() - 15, trunk=trunk, hooked=hooked)
        await self._ari.tell(STORIES[flow](story))


class LabExchange:
    """The lab: calls are made by SIPp and take their time."""

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self.url, self.username, self.password = lab.ari_url, "textback", lab.password

    async def call(self, flow: str, *, hooked: bool) -> None:
        await make(self._lab, FLOWS[flow], "hooked" if hooked else "bare")


@dataclass
class Watching:
    """An adapter at work: the wire to its PBX, and what it has told."""

    pbx: Pbx
    settings: PbxSettings
    wire: TcpProxy
    sink: RecordingCalls
    task: asyncio.Task[None]


@pytest.fixture(params=["fake", pytest.param("lab", marks=pytest.mark.lab)])
async def exchange(request: pytest.FixtureRequest) -> AsyncIterator[Exchange]:
    """Give a PBX of each kind, with the two trunks of the lab."""
    if request.param == "fake":
        async with FakeAri({"PJSIP/trunk", "PJSIP/trunk-bare"}) as ari:
            yield FakeExchange(ari)
    else:
        async with Lab("contract-pbx", LAB_NET) as lab:
            yield LabExchange(lab)


@pytest.fixture
async def wire(exchange: Exchange) -> AsyncIterator[TcpProxy]:
    """Give the wire to the PBX."""
    url = URL(exchange.url)
    assert url.host
    assert url.port
    async with TcpProxy(url.host, url.port) as proxy:
        yield proxy


def _settings(exchange: Exchange, wire: TcpProxy) -> PbxSettings:
    return PbxSettings(
        name="main",
        url=wire.url,
        username=exchange.username,
        password=exchange.password,
        trunks=frozenset({"PJSIP/trunk", "PJSIP/trunk-bare"}),
        app="textback-contract",
        heartbeat=1.0,
        retry_first=0.05,
        retry_most=0.2,
    )


@pytest.fixture
async def watching(exchange: Exchange, wire: TcpProxy) -> AsyncIterator[Watching]:
    """Give an adapter that watches."""
    settings = _settings(exchange, wire)
    pbx, sink = AriWatcher(settings, SteadyClock(), lambda: 0.5), RecordingCalls()
    task = asyncio.create_task(pbx.watch(sink))
    await sink.until(lambda: pbx.health().ready)
    yield Watching(pbx, settings, wire, sink, task)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("hooked", [True, False])
@pytest.mark.parametrize("flow", OUTCOMES)
async def test_call_is_told(
    flow: str, hooked: bool, exchange: Exchange, watching: Watching
) -> None:
    """A call is told as it begins, and once more with its outcome when it has ended."""
    before = time.time()
    await exchange.call(flow, hooked=hooked)
    sink = watching.sink
    await sink.until(lambda: bool(sink.finished))
    (began,), (ended,) = sink.started, sink.finished
    assert sink.outcomes == [OUTCOMES[flow]]
    assert (began.pbx, ended.pbx) == ("main", "main")
    assert began.channel_id == ended.channel_id
    assert began.caller.raw == ended.caller.raw == "+12015550123"
    assert ended.did == FLOWS[flow].did or isinstance(exchange, FakeExchange)
    assert ended.trunk == ("PJSIP/trunk" if hooked else "PJSIP/trunk-bare")
    assert ended.hooked is hooked
    assert ended.presentation == "allowed_not_screened"
    assert before - 16 <= ended.started_at <= ended.ended_at <= time.time() + 0.1


async def test_watching_starts_with_the_calls_in_progress(watching: Watching) -> None:
    """Before anything else the calls in progress are told, and no gap on the first connect."""
    assert watching.sink.running == [frozenset()]
    assert watching.sink.gaps == []
    assert [health.ready for health in watching.sink.health] == [True]


async def test_cut_wire_is_mended_and_the_gap_told(exchange: Exchange, watching: Watching) -> None:
    """After a reset connection watching goes on by itself, and the gap is told."""
    sink = watching.sink
    cut_at = time.time()
    watching.wire.cut(refuse=True)
    await sink.until(lambda: not watching.pbx.health().ready)
    assert watching.pbx.health().why
    watching.wire.mend()
    await sink.until(lambda: bool(sink.gaps))
    assert watching.pbx.health().ready
    (gap,) = sink.gaps
    assert "connection" in gap.why
    assert cut_at - 2.5 <= gap.since <= gap.until <= time.time() + 0.1
    await exchange.call("busy", hooked=True)
    await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == [OUTCOMES["busy"]]


async def test_dead_wire_is_noticed(watching: Watching) -> None:
    """A connection that goes dead without a word is noticed within 15 s."""
    watching.wire.freeze()
    frozen_at = time.time()
    await watching.sink.until(lambda: not watching.pbx.health().ready, within=15)
    assert time.time() - frozen_at < 15
    watching.wire.mend()
    await watching.sink.until(lambda: bool(watching.sink.gaps), within=15)
    assert watching.sink.gaps[0].since <= frozen_at + 0.1


async def test_second_instance_takes_over(exchange: Exchange, watching: Watching) -> None:
    """When another instance watches under the same name, the first stops and says why."""
    second, sink = AriWatcher(watching.settings, SteadyClock(), lambda: 0.5), RecordingCalls()
    task = asyncio.create_task(second.watch(sink))
    with pytest.raises(PbxTakenOverError):
        await asyncio.wait_for(watching.task, 5)
    assert not watching.pbx.health().ready
    await sink.until(lambda: second.health().ready)
    await exchange.call("busy", hooked=True)
    await sink.until(lambda: bool(sink.finished))
    assert watching.sink.finished == []
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_watching_ends_when_cancelled(watching: Watching) -> None:
    """Cancelled, watching ends at once and the adapter is no longer ready."""
    watching.task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(watching.task, 3)
    assert not watching.pbx.health().ready


async def test_pbx_that_is_not_there_is_waited_for(exchange: Exchange, wire: TcpProxy) -> None:
    """Watching begins when the PBX comes up; until then its health says why it does not."""
    wire.cut(refuse=True)
    pbx = AriWatcher(_settings(exchange, wire), SteadyClock(), lambda: 0.5)
    sink = RecordingCalls()
    task = asyncio.create_task(pbx.watch(sink))
    await sink.until(lambda: "cannot be reached" in pbx.health().why)
    wire.mend()
    await sink.until(lambda: pbx.health().ready)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
