"""A telephone's pause switch: presses become changes, and the lamp shows the truth."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from structlog.testing import capture_logs

from tests.fakes.memory_store import MemoryStore
from tests.fakes.office import LINE, START
from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.ports import LineChange, StoreUnavailableError
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.line_changes import LineKeeper
from textback_ari.workflow.pause_switch import LAMP_RETRY, PauseSwitches

DEVICE = "Custom:TEXTBACK1"
OURS = replace(LINE, pause_switch=DEVICE)


class Desk:
    """A telephone with its key and lamp: a PBX that remembers a device state."""

    def __init__(self) -> None:
        """Begin with a switch that was never pressed."""
        self.state = "UNKNOWN"
        self.switches: PauseSwitches | None = None
        self.lit: list[bool] = []
        self.read_only = False

    def connect(self) -> None:
        """Tell the state, as on a connection."""
        if self.switches:
            self.switches.device_changed("main", DEVICE, self.state)

    def press(self) -> None:
        """Toggle it, as the feature code does."""
        self._become("NOT_INUSE" if self.state == "INUSE" else "INUSE")

    async def light(self, device: str, *, on: bool) -> bool:
        """Do as the program says, and tell it like any change."""
        assert device == DEVICE
        if self.read_only:
            return False
        self.lit.append(on)
        self._become("INUSE" if on else "NOT_INUSE")
        return True

    def _become(self, state: str) -> None:
        changed, self.state = state != self.state, state
        if changed:
            self.connect()


class World:
    """A store, one line, and a telephone; programs come and go."""

    def __init__(self, *lines: LinePolicy) -> None:
        """Begin without a program."""
        self.clock = VirtualClock(START)
        self.away = ""
        self.store = MemoryStore(self._latency)
        self.desk = Desk()
        self.given = lines or (OURS,)
        self.lines = Lines(self.given)

    async def _latency(self) -> None:
        if self.away:
            raise StoreUnavailableError(self.away)

    async def _read(self, changes: Sequence[LineChange]) -> list[LinePolicy]:
        paused = {change.line: change.value for change in changes if change.key == "paused"}
        return [
            replace(line, paused=paused.get(line.number.e164, line.paused)) for line in self.given
        ]

    @asynccontextmanager
    async def program(self) -> AsyncIterator[None]:
        """Run the program's part until the block is left."""
        session = self.store.session()
        keeper = LineKeeper(session, self.lines, self._read)
        switches = PauseSwitches(session, self.clock.now, self.lines, keeper, {"main": self.desk})
        self.desk.switches = switches
        tasks = [asyncio.create_task(keeper.run()), asyncio.create_task(switches.run())]
        self.desk.connect()
        await asyncio.sleep(3)
        yield
        await asyncio.sleep(3)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.desk.switches = None

    async def change(self, *, paused: bool) -> None:
        """Pause or resume the line by command."""
        async with self.store.session().transaction() as tx:
            change = LineChange(OURS.number.e164, "paused", paused, True, START, "Sam")
            await tx.change_line(change)

    def is_paused(self) -> bool:
        """Return whether the line is paused in the running program."""
        return next(iter(self.lines)).paused

    @property
    def history(self) -> list[tuple[object, str]]:
        """Return the values that were stored, with their authors, oldest first."""
        return [(c.value, c.by) for c in self.store.snapshot().line_changes]


PHONE = f"telephone ({DEVICE} on main)"


@in_virtual_time
async def test_a_press_pauses_and_the_next_resumes() -> None:
    """Each press is one change, with the telephone as its author."""
    world = World()
    async with world.program():
        assert (world.is_paused(), world.history) == (False, [])
        with capture_logs() as logs:
            world.desk.press()
            await asyncio.sleep(2)
        assert [e["event"] for e in logs if e["event"] == "pause_switched"] == ["pause_switched"]
        assert world.is_paused()
        world.desk.press()
        await asyncio.sleep(2)
        assert not world.is_paused()
    assert world.history == [(True, PHONE), (False, PHONE)]
    assert world.desk.lit == []


@in_virtual_time
async def test_the_lamp_follows_a_command_and_that_is_no_press() -> None:
    """A pause by command lights the lamp, its end darkens it; neither is stored twice."""
    world = World()
    async with world.program():
        await world.change(paused=True)
        await asyncio.sleep(4)
        assert world.desk.state == "INUSE"
        world.desk.press()
        await asyncio.sleep(3)
        assert not world.is_paused()
        await world.change(paused=True)
        await asyncio.sleep(4)
        await world.change(paused=False)
        await asyncio.sleep(4)
        assert world.desk.lit[-1] is False
    assert world.history == [(True, "Sam"), (False, PHONE), (True, "Sam"), (False, "Sam")]


@in_virtual_time
async def test_a_press_while_the_program_is_away_is_taken_up() -> None:
    """The PBX keeps the switch, and the store how it was: the difference is a press."""
    world = World()
    async with world.program():
        pass
    world.desk.press()
    async with world.program():
        assert world.is_paused()
    world.desk.press()
    async with world.program():
        assert not world.is_paused()
    async with world.program():
        assert not world.is_paused()
    assert world.history == [(True, PHONE), (False, PHONE)]


@in_virtual_time
async def test_a_command_while_the_program_is_away_is_no_press() -> None:
    """A lamp that could not follow meanwhile is set right, and changes nothing."""
    world = World()
    async with world.program():
        world.desk.press()
        await asyncio.sleep(2)
    await world.change(paused=False)
    async with world.program():
        assert not world.is_paused()
        assert world.desk.state == "NOT_INUSE"
    await world.change(paused=True)
    async with world.program():
        assert world.is_paused()
        assert world.desk.state == "INUSE"
    assert world.history == [(True, PHONE), (False, "Sam"), (True, "Sam")]


@in_virtual_time
async def test_a_state_that_was_lost_is_no_press() -> None:
    """An AstDB that was lost resumes nothing; the lamp is lit anew."""
    world = World()
    async with world.program():
        world.desk.press()
        await asyncio.sleep(2)
    world.desk.state = "UNKNOWN"
    async with world.program():
        assert world.is_paused()
        assert world.desk.state == "INUSE"
        world.desk.state = "INVALID"
        world.desk.connect()
        world.desk.state = "INUSE"
    assert world.history == [(True, PHONE)]


@in_virtual_time
async def test_an_outage_of_the_store_loses_no_press() -> None:
    """A press while the database is away counts once it is back."""
    world = World()
    async with world.program():
        world.away = "the database is away"
        world.desk.press()
        await asyncio.sleep(10)
        assert not world.is_paused()
        assert world.desk.state == "INUSE"
        world.away = ""
        await asyncio.sleep(3)
        assert world.is_paused()
    assert world.history == [(True, PHONE)]


@in_virtual_time
async def test_a_pbx_that_only_reads_is_asked_again_later() -> None:
    """Where the lamp cannot be switched nothing else suffers, and it is tried once in a while."""
    world = World()
    world.desk.read_only = True
    async with world.program():
        await world.change(paused=True)
        await asyncio.sleep(5)
        assert world.is_paused()
        assert world.desk.state == "UNKNOWN"
        world.desk.read_only = False
        await asyncio.sleep(LAMP_RETRY + 3)
        assert world.desk.state == "INUSE"
    assert world.history == [(True, "Sam")]


@in_virtual_time
async def test_a_switch_of_no_line_is_nobodys() -> None:
    """A device state that no line names changes nothing."""
    world = World(LINE)
    async with world.program():
        world.desk.press()
        await asyncio.sleep(2)
        assert not world.is_paused()
    assert world.history == []
