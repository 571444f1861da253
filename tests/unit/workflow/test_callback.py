"""Calls from the team to callers, and what is known to be stored."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.memory_store import MemoryStore
from tests.fakes.store_steps import ended
from textback_ari.calls.call import OutboundCall
from textback_ari.clock import SteadyClock
from textback_ari.messages.states import State
from textback_ari.ports import CallerKey, Health
from textback_ari.private import Number, RawNumber
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.missed_call import CallDesk
from textback_ari.workflow.timekeeping import Timekeeper

ACME = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    dids=("2125550100",),
    gateways=("carrier",),
)
OTHER = replace(ACME, number=Number("+12125550200"), business="Other", dids=("2125550200",))


class _Board:
    def health_changed(self, part: str, health: Health) -> None:
        """Nobody looks."""


@asynccontextmanager
async def _desk(store: MemoryStore, clock: SteadyClock) -> AsyncIterator[CallDesk]:
    session = store.session()
    time = Timekeeper(session, clock, "me")
    luck = random.Random(1)
    lines = Lines((ACME, OTHER))
    desk = CallDesk(session, time, lines, _Board(), scheduled=lambda: None, luck=luck)
    task = asyncio.create_task(desk.run())
    try:
        yield desk
    finally:
        desk.stop()
        await asyncio.wait_for(task, 5)


@pytest.fixture
def clock() -> SteadyClock:
    """Give the time."""
    return SteadyClock()


@pytest.fixture
def store() -> MemoryStore:
    """Give an empty store."""
    return MemoryStore()


async def _missed(desk: CallDesk, clock: SteadyClock, channel: str, did: str) -> None:
    call = replace(ended(channel), did=did, started_at=clock.now() - 20, ended_at=clock.now())
    await desk.call_finished(call)


def _back(clock: SteadyClock, to: str, *, shown: str = "", answered: bool = True) -> OutboundCall:
    now = clock.now()
    return OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(to), now - 9, now, answered, 5.0, shown
    )


@pytest.mark.parametrize("to", ["+12015550123", "12015550123", "2015550123"])
async def test_who_was_reached_gets_no_text(
    store: MemoryStore, clock: SteadyClock, to: str
) -> None:
    """A call to a caller's number, however it was dialled, ends the text that was pending."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await desk.outbound_finished(_back(clock, to))
        await desk.stored()
        (text,) = store.texts()
        assert (text.state, text.reason) == (State.CANCELLED, Reason.GOT_THROUGH_SINCE)


async def test_order_is_kept(store: MemoryStore, clock: SteadyClock) -> None:
    """A call that is missed after the call back is texted: they have not spoken since."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await desk.outbound_finished(_back(clock, "+12015550123"))
        await _missed(desk, clock, "c2", "2125550100")
        await desk.stored()
        assert [text.state for text in store.texts()] == [State.CANCELLED, State.SCHEDULED]


async def test_number_shown_tells_the_business(store: MemoryStore, clock: SteadyClock) -> None:
    """A call that shows one line's number is that business's; the other's text still leaves."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await _missed(desk, clock, "c2", "2125550200")
        await desk.outbound_finished(_back(clock, "+12015550123", shown="2125550200"))
        await desk.stored()
        assert {t.caller.business: t.state for t in store.texts()} == {
            "Acme": State.SCHEDULED,
            "Other": State.CANCELLED,
        }
        (kept,) = store.snapshot().callbacks.values()
        assert kept.line == "+12125550200"


async def test_number_of_no_line_counts_for_all(store: MemoryStore, clock: SteadyClock) -> None:
    """Without a line's number every business that knows the callee was called back for."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await _missed(desk, clock, "c2", "2125550200")
        await desk.outbound_finished(_back(clock, "+12015550123", shown="anonymous"))
        await desk.stored()
        assert {t.state for t in store.texts()} == {State.CANCELLED}


async def test_attempt_is_recorded(store: MemoryStore, clock: SteadyClock) -> None:
    """A call back that nobody answered is kept as an attempt; the text still leaves."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await desk.outbound_finished(_back(clock, "+12015550123", answered=False))
        await desk.stored()
        assert [text.state for text in store.texts()] == [State.SCHEDULED]
        assert [c.call.answered for c in store.snapshot().callbacks.values()] == [False]


@pytest.mark.parametrize("to", ["+12015559999", "101", "", "anonymous"])
async def test_other_calls_leave_nothing_behind(
    store: MemoryStore, clock: SteadyClock, to: str
) -> None:
    """Whom the team calls otherwise is nobody's business: nothing is stored, not the number."""
    async with _desk(store, clock) as desk:
        await _missed(desk, clock, "c1", "2125550100")
        await desk.outbound_finished(_back(clock, to))
        await desk.stored()
        contents = store.snapshot()
        assert contents.callbacks == {}
        assert contents.callers == {CallerKey("Acme", Number("+12015550123"))}


async def test_stored_means_committed(clock: SteadyClock) -> None:
    """Who asks whether all is stored waits for the database, however long it takes."""
    gate = asyncio.Event()
    gate.set()
    store = MemoryStore(latency=lambda: _pass(gate))
    async with _desk(store, clock) as desk:
        gate.clear()
        await _missed(desk, clock, "c1", "2125550100")
        waiting = asyncio.create_task(desk.stored())
        for _ in range(50):
            await asyncio.sleep(0)
        assert not waiting.done()
        assert store.calls() == []
        gate.set()
        await asyncio.wait_for(waiting, 5)
        assert len(store.calls()) == 1


async def _pass(gate: asyncio.Event) -> None:
    await gate.wait()
