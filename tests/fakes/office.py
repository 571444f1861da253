"""The workflow at work on fakes: a desk, a dispatcher and a mailroom, in virtual time."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from tests.fakes.gateway import FakeGateway
from tests.fakes.memory_store import MemorySession, MemoryStore, MemoryTransaction, StoredText
from tests.simulation.virtual_time import VirtualClock
from textback_ari.calls.call import FinishedCall, RunningCall
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.messages.states import State
from textback_ari.ports import (
    CallbackOrder,
    CallerKey,
    Decided,
    Decision,
    Gateway,
    Health,
    LineChange,
    OpenCircuit,
    Outlook,
    StoreUnavailableError,
    Submitted,
)
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.dispatch import Dispatcher, DispatchSettings
from textback_ari.workflow.follow_ups import Follower, FollowUpSettings
from textback_ari.workflow.missed_call import CallDesk
from textback_ari.workflow.reply import Mailroom
from textback_ari.workflow.timekeeping import Timekeeper

START = 1_800_000_000.0
ANNE, BEN = "+12015550123", "+12015550124"
LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    dids=("2125550100",),
    gateways=("carrier",),
)
MISSED = Outcome(Kind.MISSED, Cause.NO_ANSWER, Ending.CALLER_HUNG_UP)
ANSWERED = Outcome(Kind.ANSWERED)


class TroubledStore:
    """A session with troubles that a test can switch on."""

    def __init__(self, session: MemorySession) -> None:
        """Pass everything on to `session`."""
        self._session = session
        self.uncertain = False
        """Whether claims commit and then seem to have failed."""
        self.unheard = 0
        """How many of the next recorded answers commit and then seem to have failed."""
        self.bad: set[str] = set()
        """Channel ids of calls that the database will not take, for no good reason."""
        self.transactions = 0
        self.looks = 0
        """How often the next due text was asked for: once in each round of the dispatcher."""

    @asynccontextmanager
    async def transaction(
        self, callers: Iterable[CallerKey] = ()
    ) -> AsyncIterator[MemoryTransaction]:
        """Give a transaction; what it claims is not known to be claimed while `uncertain`."""
        self.transactions += 1
        claims = records = False
        async with self._session.transaction(callers) as tx:
            save, start, record = tx.save, tx.start_sending, tx.record_submitted

            async def picky_save(decisions: Sequence[Decision]) -> Sequence[Decided]:
                if any(d.call.channel_id in self.bad for d in decisions):
                    raise ValueError("a bug in the store")
                return await save(decisions)

            async def noted_start(message_ids: Iterable[int], owner: str, now: float) -> None:
                nonlocal claims
                claims = True
                await start(message_ids, owner, now)

            async def noted_record(submitted: Submitted, owner: str) -> bool:
                nonlocal records
                records = True
                return await record(submitted, owner)

            tx.save = picky_save  # type: ignore[method-assign]
            tx.start_sending = noted_start  # type: ignore[method-assign]
            tx.record_submitted = noted_record  # type: ignore[method-assign]
            yield tx
        if records and self.unheard:
            self.unheard -= 1
            raise StoreUnavailableError("the database closed the connection")
        if claims and self.uncertain:
            raise StoreUnavailableError("the database closed the connection")

    async def next_due(self, now: float) -> float | None:
        """Pass the question on."""
        self.looks += 1
        return await self._session.next_due(now)

    async def next_follow_up(self) -> float | None:
        """Pass the question on."""
        return await self._session.next_follow_up()

    async def open_circuits(self) -> Sequence[OpenCircuit]:
        """Pass the question on."""
        return await self._session.open_circuits()

    async def callbacks_to_do(self, now: float, limit: int) -> Sequence[CallbackOrder]:
        """Pass the question on."""
        return await self._session.callbacks_to_do(now, limit)

    async def outlook(self, now: float) -> Outlook:
        """Pass the question on."""
        return await self._session.outlook(now)

    async def lines_version(self) -> int:
        """Pass the question on."""
        return await self._session.lines_version()

    async def line_values(self) -> Sequence[LineChange]:
        """Pass the question on."""
        return await self._session.line_values()


class Board:
    """Keeps the last health of each part and wakes the dispatcher, as the program's board does."""

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self.health: dict[str, Health] = {}
        self.dispatcher: Dispatcher | None = None

    def health_changed(self, part: str, health: Health) -> None:
        """Keep a part's health."""
        self.health[part] = health
        if self.dispatcher:
            self.dispatcher.wake()


class Office:
    """One life of the program's workflow, from `async with` to its end."""

    def __init__(
        self,
        *lines: LinePolicy,
        store: MemoryStore | None = None,
        gateways: Iterable[str] = ("carrier",),
        settings: DispatchSettings | None = None,
        owner: str = "first life",
        follows: bool = False,
    ) -> None:
        """Set the desks up; nobody works yet. Made inside the loop that it will run on.

        `follows`: whether follow-ups are taken step by step.
        """
        self.clock = VirtualClock(START)
        self.store = store or MemoryStore()
        self.store._latency = self._latency
        self.session = TroubledStore(self.store.session())
        self.away = ""
        """Why the database is away, while it is."""
        self.stuck = asyncio.Event()
        """Cleared: the database does not answer."""
        self.stuck.set()
        self.board = Board()
        directory = self.directory = Lines(lines or (LINE,))
        self.gateways: Mapping[str, FakeGateway] = {
            name: FakeGateway(name, clock=self.clock) for name in gateways
        }
        ways: Mapping[str, Gateway] = self.gateways
        time = Timekeeper(self.session, self.clock, owner)
        if follows and settings is None:
            # Their days have few moments in which anything happens.
            settings = DispatchSettings(poll=600.0, heartbeat=600.0, owner_gone_after=3_000.0)
        self.dispatcher = Dispatcher(self.session, time, directory, ways, owner, settings)
        self.board.dispatcher = self.dispatcher
        self.desk = CallDesk(
            self.session,
            time,
            directory,
            self.board,
            scheduled=self.dispatcher.wake,
            luck=random.Random(1),
        )
        self.mailroom = Mailroom(
            self.session, time, directory, self.board, scheduled=self.dispatcher.wake
        )
        self.follower = (
            Follower(
                self.session,
                time,
                directory,
                random.Random(2),
                written=self.dispatcher.wake,
                settings=FollowUpSettings(poll=60.0),
            )
            if follows
            else None
        )
        self._others: list[asyncio.Task[None]] = []
        self._all = AsyncExitStack()

    async def _latency(self) -> None:
        if self.away:
            raise StoreUnavailableError(self.away)
        await self.stuck.wait()

    async def __aenter__(self) -> Self:
        """Let everybody work."""
        tasks = await self._all.enter_async_context(asyncio.TaskGroup())
        self.deciding = tasks.create_task(self.desk.run())
        self._carriers = [tasks.create_task(g.run(self.mailroom)) for g in self.gateways.values()]
        self.dispatching = tasks.create_task(self.dispatcher.run())
        if self.follower:
            self._others.append(tasks.create_task(self.follower.run()))
        await self.settle()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop at once, as a crash would; what was not stored is gone."""
        for task in (self.deciding, self.dispatching, *self._carriers, *self._others):
            task.cancel()
        await self._all.__aexit__(kind, error, trace)

    @property
    def carrier(self) -> FakeGateway:
        """Return the first gateway."""
        return next(iter(self.gateways.values()))

    @property
    def texts(self) -> list[StoredText]:
        """Return the texts stored, oldest first."""
        return list(self.store.snapshot().texts.values())

    @property
    def text(self) -> StoredText:
        """Return the only text."""
        [text] = self.texts
        return text

    def state(self) -> State:
        """Return the only text's state."""
        return self.text.state

    @property
    def tasks(self) -> list[str]:
        """Return the reasons of the open callback tasks."""
        return [t.reason for t in self.store.snapshot().tasks.values() if t.done_at is None]

    async def settle(self) -> None:
        """Let everybody do what can be done at once."""
        await asyncio.sleep(0.001)

    async def at(self, seconds: float) -> None:
        """Wait until so many seconds after the start, by the clock that makes no steps."""
        await asyncio.sleep(START + seconds - self.clock.true_now())

    async def began(self, channel: str, caller: str = ANNE) -> FinishedCall:
        """Let a call begin now; returns it as it will have ended, missed."""
        now = self.clock.now()
        await self.desk.call_started(
            RunningCall("main", channel, "PJSIP/trunk", RawNumber(caller), "2125550100", now)
        )
        await self.settle()
        return FinishedCall(
            pbx="main",
            channel_id=channel,
            trunk="PJSIP/trunk",
            caller=RawNumber(caller),
            caller_name=CallerName("Anne"),
            presentation="allowed",
            did="2125550100",
            tag=None,
            started_at=now,
            ended_at=now,
            rang_for=1.0,
            talked_for=0.0,
            outcome=MISSED,
        )

    async def ended(self, call: FinishedCall, outcome: Outcome = MISSED) -> None:
        """Let a call end now."""
        now = self.clock.now()
        await self.desk.call_finished(replace(call, ended_at=now, outcome=outcome))
        await self.settle()

    async def missed(self, channel: str = "c1", caller: str = ANNE) -> None:
        """Let a call begin and end now, missed."""
        await self.ended(await self.began(channel, caller))
