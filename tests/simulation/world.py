"""A whole history in one process: the real workflow, an in-memory PBX, store and carrier.

The program under test is started, crashed at named crash points or between any two waits, and
started again; the store, the carriers and the PBX outlive it. Everything is drawn from one seed.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from tests.fakes.gateway import FakeGateway, Fate, Submission
from tests.fakes.memory_store import Contents, MemoryStore, StoredText
from tests.simulation.calling import Calling
from tests.simulation.following import draw_follow_up, stepped
from tests.simulation.limits import claimed_in_spite
from tests.simulation.pbx import SimPbx
from tests.simulation.script import (
    CALLERS,
    CALLING_FOR,
    START,
    Call,
    draw_calls,
    draw_line,
    draw_troubles,
)
from tests.simulation.team import SETTINGS, Ways, draw_team
from tests.simulation.virtual_time import VirtualClock
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.team import Channel
from textback_ari.messages.kinds import ANSWERS, Kind
from textback_ari.messages.states import PENDING, ReceiptState, State
from textback_ari.ports import CallerKey, Health, NoticeState, StoreUnavailableError
from textback_ari.private import Number
from textback_ari.rules.lines import Lines
from textback_ari.workflow.callbacks import CallbackDesk
from textback_ari.workflow.crash_points import CrashPoint
from textback_ari.workflow.dispatch import Dispatcher
from textback_ari.workflow.follow_ups import Follower
from textback_ari.workflow.missed_call import CallDesk
from textback_ari.workflow.notices import NoticeDesk
from textback_ari.workflow.reply import Mailroom
from textback_ari.workflow.team_desk import TeamDesk
from textback_ari.workflow.timekeeping import Timekeeper

QUIET_FOR = 300.0
"""Seconds at the end in which everything must come to rest."""
ANNOUNCED_FOR = 5.0
"""Seconds after which a running call that the program was told of must hold its caller's text."""


class Crash(BaseException):
    """The program died here. Not an Exception, so that nothing in it can handle it."""


@dataclass(frozen=True, slots=True)
class Taking:
    """A part in a carrier's hands; `at` is on a clock without steps."""

    gateway: str
    part: Submission
    at: float
    first_try: bool


class _Board:
    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher

    def health_changed(self, part: str, health: Health) -> None:
        self._dispatcher.wake()


class _Observed(MemoryStore):
    """Looks at each commit as it is made."""

    committed: Callable[[Contents, Contents], None]

    def replace(self, contents: Contents) -> None:
        """Commit."""
        before = self.snapshot()
        super().replace(contents)
        self.committed(before, contents)


class World:
    """One history and what it left behind."""

    def __init__(self, seed: int) -> None:
        """Draw everything from the seed; made inside the loop that it will run on."""
        self.seed = seed
        self.luck = random.Random(seed)
        self._words = random.Random(seed)
        self._desk_luck = random.Random(f"desk {seed}")
        self.crashes: Counter[str] = Counter()
        """Crashes by crash point."""
        self.passed: Counter[str] = Counter()
        """How often each crash point was reached."""
        self.lives = 0
        self.said: list[str] = []
        """What callers have texted."""
        self.team_said: list[str] = []
        """What the team has answered callers by SMS."""
        self.takings: list[Taking] = []
        self.over_at = START
        """When the history was over, on its clock."""
        self.violations: list[str] = []
        """Promises broken in the middle of things, where the end does not show it."""
        self.refused: set[tuple[str, int]] = set()
        """Gateways that refused a text for reasons of their own."""
        self.first_watched: float | None = None
        """When the program first noted that it watches: nobody promised anything before."""
        self.moved_at: dict[str, float] = {}
        """Channel id of a redial: when its moving of the waiting text was committed."""
        self.troubles = draw_troubles(self.luck)
        # Luck of its own: what follows changes nothing about calls.
        self.line = draw_follow_up(random.Random(f"follow-up {seed}"), draw_line(self.luck))
        self.script: list[Call] = draw_calls(self.luck)
        self.clock = VirtualClock(START)
        self.store = _Observed(latency=self._latency)
        self.store.committed = self._committed
        self._session = self.store.session()
        self._pbx_outages = self._draw_pbx_outages()
        self._pbx = SimPbx([], [], self.clock)
        self.calling = Calling(seed, self.clock)
        if not self.calling.wanted:
            self.line = replace(self.line, callback=None)
        self._store_away = False
        self._ending = False
        self._target: tuple[CrashPoint, int] | None = None
        self.carriers = {name: self._carrier(name) for name in self.line.gateways}
        # Luck of its own: what the team's targets do changes nothing about calls.
        team_luck = random.Random(f"team {seed}")
        self.team = draw_team(team_luck, self.line.number.e164)
        self.ways = Ways(team_luck, lambda: self._ending)

    def _carrier(self, name: str) -> FakeGateway:
        def decide(part: Submission) -> Fate:
            return self._fate(name, part)

        return FakeGateway(
            name,
            clock=self.clock,
            latency=self._carrier_latency,
            decide=decide,
            receipt_for=self._receipt,
        )

    def _draw_pbx_outages(self) -> list[tuple[float, float]]:
        outages: list[tuple[float, float]] = []
        at = START
        while self.troubles.pbx_outages and at < START + CALLING_FOR:
            at += self.luck.uniform(20.0, 300.0)
            outages.append((at, at + self.luck.choice([0.2, 5.0, 60.0])))
            at = outages[-1][1]
        return outages

    # --- what is seen ---------------------------------------------------------------------------

    def _committed(self, before: Contents, after: Contents) -> None:
        if after.watched and self.first_watched is None:
            self.first_watched = self.clock.true_now()
        for key, text in after.texts.items():
            old = before.texts.get(key)
            if old is not text and old is not None:
                self._changed(before, old, text)
        self.violations += stepped(before, after)
        for call in list(after.calls.values())[len(before.calls) :]:
            self.moved_at[call.call.channel_id] = self.clock.true_now()

    def _changed(self, before: Contents, old: StoredText, text: StoredText) -> None:
        steps = {
            State.SCHEDULED: {*PENDING, State.SENDING, State.CANCELLED},
            State.HELD: {*PENDING, State.SENDING, State.CANCELLED},
            State.SENDING: set(State) - {State.RECEIVED, State.HELD},
        }
        settled = {State.SENT, State.DELIVERED, State.UNDELIVERED, State.EXPIRED}
        allowed = steps.get(old.state, {old.state})
        if old.state is State.IN_DOUBT or old.state in settled:
            allowed = settled | {old.state}
        if text.state not in allowed:
            self.violations.append(f"3: text {text.id} went from {old.state} to {text.state}")
        if text.state is State.SENDING and old.state in PENDING:
            if text.caller in before.opted_out and text.kind != Kind.OPTED_OUT:
                self.violations.append(f"5: text {text.id} was claimed after an opt-out")
            if text.kind not in ANSWERS:
                self._look_for_a_running_call(text)
            if not self.troubles.steps and text.kind not in ANSWERS:
                now = self.clock.now()
                self.violations += claimed_in_spite(before, text, self.line, now)

    def _look_for_a_running_call(self, text: StoredText) -> None:
        """Note where a text is claimed while its caller is known to be on the line again."""
        if self.troubles.store_ails:
            return  # the call may be waiting for the store
        now = self.clock.true_now()
        for call in self.script:
            told = self._pbx.announced.get(call.channel_id)
            known = told is not None and told < now - ANNOUNCED_FOR and call.ended_at > now
            if known and call.caller == text.caller.number.e164:
                self.violations.append(f"hold: text {text.id} left during {call.channel_id}")

    def _fate(self, gateway: str, part: Submission) -> Fate:
        text = self.store.snapshot().texts[part.message_id]
        if text.state is not State.SENDING:
            self.violations.append(f"3: text {text.id} left while stored as {text.state}")
        if (gateway, text.id) in self.refused:
            self.violations.append(f"3: text {text.id} came again to {gateway}, which refused it")
        fate = self.luck.choices(
            [
                Fate.ACCEPTED,
                Fate.REFUSED,
                Fate.NOT_OURS,
                Fate.NOT_SENT,
                Fate.IN_DOUBT_TAKEN,
                Fate.IN_DOUBT_LOST,
            ],
            # Later parts of a long text are put off oftener: much depends on what happens then.
            [80, 5, 6, 9 if part.part == 0 else 40, 3, 3],
        )[0]
        if fate is Fate.NOT_OURS:
            self.refused.add((gateway, text.id))
        if fate in {Fate.ACCEPTED, Fate.IN_DOUBT_TAKEN}:
            first = text.attempts == 1
            self.takings.append(Taking(gateway, part, self.clock.true_now(), first))
        return fate

    def _receipt(self, _: Submission) -> ReceiptState | None:
        return self.luck.choice([None, ReceiptState.DELIVERED, ReceiptState.UNDELIVERED])

    # --- what goes wrong ------------------------------------------------------------------------

    async def _carrier_latency(self) -> None:
        draw = self.luck.random()
        if draw > 0.3:
            await asyncio.sleep(draw * draw * 0.2)

    async def _latency(self) -> None:
        draw = self.luck.random()
        if self._store_away or (draw < self.troubles.store_hiccups and not self._ending):
            raise StoreUnavailableError("the database is away")
        if draw > 0.6:
            slowly = 10.0 if self.troubles.store_slow and draw > 0.95 else 0.5
            await asyncio.sleep(0.0 if draw < 0.8 else (draw - 0.8) * slowly)

    def _reached(self, point: CrashPoint) -> None:
        self.passed[point] += 1
        if self._ending or not self.troubles.crash_odds:
            return
        if self._target and self._target[0] is point:
            self._target = (point, self._target[1] - 1)
        hit = self._target == (point, 0)
        # Notes that calls are watched and notices pass by every few seconds; all else is rare.
        often = point in {
            CrashPoint.CALLS_TAKEN,
            CrashPoint.NOTE_STORED,
            CrashPoint.NOTICES_CLAIMED,
            CrashPoint.NOTICE_DELIVERED,
            CrashPoint.NOTICE_RECORDED,
        }
        odds = self.troubles.crash_odds * (0.1 if often else 1.0)
        if hit or self.luck.random() < odds:
            self.crashes[point] += 1
            # From here on nothing that the dying program still does may last.
            self._session.kill()
            raise Crash(point)

    async def _now_and_then(self, least: float, most: float) -> AsyncIterator[None]:
        """Yield at drawn intervals, until the history comes to its quiet end."""
        while True:
            await asyncio.sleep(self.luck.uniform(least, most))
            if self._ending:
                return
            yield

    async def _break_carrier(self, carrier: FakeGateway) -> None:
        async for _ in self._now_and_then(10.0, 300.0):
            carrier.go_down("the carrier is down")
            await asyncio.sleep(self.luck.choice([0.5, 3.0, 20.0, 200.0]))
            carrier.come_up()

    async def _break_store(self) -> None:
        async for _ in self._now_and_then(10.0, 200.0):
            self._store_away = True
            await asyncio.sleep(self.luck.choice([0.1, 3.0, 40.0, 150.0]))
            self._store_away = False

    async def _set_clock(self) -> None:
        async for _ in self._now_and_then(5.0, 100.0):
            coming = [c.ended_at for c in self.script if c.ended_at > self.clock.true_now()]
            if coming and self.luck.random() < 0.7:
                # Just before or after a call's end, where it hurts most.
                at = coming[0] + self.luck.choice([-1.0, -0.05, 0.0, 0.01, 0.2])
                await asyncio.sleep(max(0.0, at - self.clock.true_now()))
            if self._ending:
                return
            self.clock.step(self.luck.choice([-3600.0, -90.0, -5.0, 5.0, 90.0, 3600.0]))

    async def _opt_out(self) -> None:
        """Let callers opt out, as another program on the same store would record it."""
        async for _ in self._now_and_then(10.0, 200.0):
            caller = CallerKey(self.line.business, Number(self.luck.choice(CALLERS)))
            with suppress(StoreUnavailableError):
                async with self._session.transaction([caller]) as tx:
                    now = self.clock.now()
                    if self.luck.random() < 0.5:
                        await tx.set_opt_out(caller, opted_out=True, at=now, by="Sam", why="")
                    else:
                        tx.contents.opted_out[caller] = now

    async def _stop_follow_ups(self) -> None:
        """Let the team end follow-ups now and then, by another program on the same store."""
        async for _ in self._now_and_then(10.0, 300.0):
            caller = CallerKey(self.line.business, Number(self.luck.choice(CALLERS)))
            with suppress(StoreUnavailableError):
                async with self._session.transaction([caller]) as tx:
                    await tx.stop_follow_ups([caller], Ended.BY_HAND, self.clock.now())

    async def _replies(self) -> None:
        """Let callers answer now and then; the carrier repeats a text until it is acknowledged."""
        async for _ in self._now_and_then(5.0, 200.0):
            carrier = self.carriers[self.luck.choice(list(self.carriers))]
            word = "yes"
            if self.troubles.opt_outs and self._words.random() < 0.5:
                word = self._words.choice(["STOP", "STOP", "START", "HELP", "URGENT"])
            # No two are the same, and each is still a word by itself.
            text = word + "!" * len(self.said)
            self.said.append(text)
            carrier.reply(self.luck.choice(CALLERS), self.line.number.e164, text)

    async def _team_texts(self) -> None:
        """Let a member of the team answer callers by SMS; the carrier repeats what is not taken."""
        phones = [member.phone for member in self.team.members if member.phone]
        async for _ in self._now_and_then(20.0, 200.0):
            if phones:
                carrier = self.carriers[self._desk_luck.choice(list(self.carriers))]
                talk = self._desk_luck.randint(1, 4)
                words = f"answer {len(self.team_said)}"
                self.team_said.append(words)
                carrier.reply(phones[0], self.line.number.e164, f"#{talk} {words}")

    # --- the program ----------------------------------------------------------------------------

    async def run(self) -> None:
        """Live through the whole history; at the end the program has been up and idle a while."""
        end = START + CALLING_FOR + 100.0
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._calm_down(end))
            while self.troubles.mortal and not self._ending:
                await self._live(until=end)
                pauses = [0.2, 2.0, self.luck.uniform(1.0, 200.0)]
                await asyncio.sleep(self.luck.choice(pauses))
            await self._live(until=max(end, self.clock.true_now()) + QUIET_FOR, resting=True)
        self.over_at = self.clock.now()
        self.calling.end()

    async def _calm_down(self, at: float) -> None:
        await asyncio.sleep(at - self.clock.true_now())
        self._ending, self._store_away = True, False
        self.calling.calm_down()
        for carrier in self.carriers.values():
            carrier.come_up()

    async def _live(self, *, until: float, resting: bool = False) -> None:
        """Start the program and let it live until it crashes, is killed, or the time is up.

        `resting`: what comes due at the very end may still be done.
        """
        self.lives += 1
        death = until
        if self.troubles.killed and not self._ending and self.luck.random() < 0.5:
            death = min(until, self.clock.true_now() + self.luck.uniform(0.1, 200.0))
        points = [p for p in CrashPoint if self.calling.wanted or not p.startswith("callback_")]
        self._target = (self.luck.choice(points), self.luck.randint(1, 3))
        self._session = self.store.session()
        self._pbx = SimPbx(self.script, self._pbx_outages, self.clock)
        program = asyncio.get_running_loop().create_task(self._program())
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, death - self.clock.true_now())):
                await asyncio.wait([program])
        for _ in range(10 if resting else 0):
            if program.done() or not self._under_way():
                break
            await asyncio.wait([program], timeout=10.0)
        died = program.done()
        self._session.kill()
        program.cancel()
        try:
            await program
        except (asyncio.CancelledError, Crash):
            pass
        except BaseExceptionGroup as group:
            if died and not group.subgroup(Crash):
                self.violations.append(f"the program ended: {group!r}")
        self._store_away = False

    def _under_way(self) -> bool:
        """Return whether a text is on its way, or what came of one has still to be told."""
        stored = self.store.snapshot()
        outbox = stored.outbox
        waiting = {NoticeState.PENDING, NoticeState.SENDING}
        return (
            any(text.state is State.SENDING for text in stored.texts.values())
            or any(carrier.unacknowledged() for carrier in self.carriers.values())
            or bool(stored.events.keys() - outbox.spread)
            or any(n.new.lane and n.state in waiting for n in outbox.notices.values())
        )

    async def _program(self) -> None:
        store, lines = self._session, Lines((self.line,))
        time = Timekeeper(store, self.clock, f"life-{self.lives}")
        dispatcher = Dispatcher(
            store, time, lines, self.carriers, f"life-{self.lives}", reached=self._reached
        )
        notices = NoticeDesk(
            store,
            time,
            self.team,
            dict.fromkeys(Channel, self.ways),
            f"life-{self.lives}",
            self.luck,
            SETTINGS,
            reached=self._reached,
        )

        def happened() -> None:
            dispatcher.wake()
            notices.wake()

        board = _Board(dispatcher)
        desk = CallDesk(
            store,
            time,
            lines,
            board,
            scheduled=happened,
            luck=self.luck,
            reached=self._reached,
        )
        callbacks = CallbackDesk(
            store, time, lines, {"main": self.calling.phone}, reached=self._reached
        )
        team_desk = TeamDesk(
            store,
            time,
            lines,
            self.team,
            dict.fromkeys(Channel, self.ways),
            written=dispatcher.wake,
            ordered=callbacks.wake,
            happened=notices.wake,
            reached=self._reached,
        )
        mailroom = Mailroom(
            store,
            time,
            lines,
            board,
            scheduled=dispatcher.wake,
            happened=notices.wake,
            team=team_desk,
            reached=self._reached,
        )
        follower = Follower(store, time, lines, self.luck, written=happened, reached=self._reached)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(desk.run())
            tasks.create_task(dispatcher.run())
            tasks.create_task(notices.run())
            tasks.create_task(follower.run())
            for carrier in self.carriers.values():
                tasks.create_task(carrier.run(mailroom))
                if self.troubles.carrier_outages:
                    tasks.create_task(self._break_carrier(carrier))
            tasks.create_task(self._pbx.watch(desk))
            tasks.create_task(self._replies())
            tasks.create_task(team_desk.run())
            tasks.create_task(self._team_texts())
            if self.calling.wanted:
                tasks.create_task(callbacks.run())
                tasks.create_task(self.calling.order(store, lines, self._now_and_then(5.0, 100.0)))
                tasks.create_task(self.calling.break_pbx(self._now_and_then(5.0, 100.0)))
            if self.troubles.store_outages:
                tasks.create_task(self._break_store())
            if self.troubles.steps:
                tasks.create_task(self._set_clock())
            if self.troubles.opt_outs:
                tasks.create_task(self._opt_out())
                tasks.create_task(self._stop_follow_ups())
