"""Callbacks in a history: ordered now and then, carried out by a PBX that fails now and then."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress

from tests.fakes.memory_store import Contents
from tests.fakes.phone import REACHED, UNANSWERED, FakePhone, Story
from tests.simulation.script import CALLERS
from tests.simulation.virtual_time import VirtualClock
from textback_ari.conversations.callbacks import Note, Plan, Result, State, Step
from textback_ari.conversations.events import EventKind
from textback_ari.ports import CallerKey, Store, StoreUnavailableError
from textback_ari.private import Number
from textback_ari.rules.lines import Lines
from textback_ari.workflow.callbacks import order_callback

_RINGS: Story = ((0.0, Note(Step.RINGING, 0.0)),)
STORIES: dict[Result, Story] = {
    Result.REACHED: REACHED,
    Result.TEAM_NO_ANSWER: UNANSWERED,
    Result.TEAM_DECLINED: (*_RINGS, (6.0, Note(Step.DECLINED, 0.0))),
    Result.BUSY: (*_RINGS, (9.0, Note(Step.ENDED, 0.0, dialstatus="BUSY"))),
    Result.NO_ANSWER: (*_RINGS, (40.0, Note(Step.ENDED, 0.0, dialstatus="NOANSWER"))),
}


class Calling:
    """The PBX that calls back, and who orders it; drawn from a luck of its own."""

    def __init__(self, seed: int, clock: VirtualClock) -> None:
        """Draw whether this history has callbacks at all."""
        self._luck = random.Random(f"callbacks-{seed}")
        self._clock = clock
        self.wanted = self._luck.random() < 0.6
        self.drawn: dict[str, Result] = {}
        """How each callback that was carried out ended, if nothing came in between."""
        self.cut: set[str] = set()
        """Those in which the PBX was restarted."""
        self.talking: set[str] = set()
        """Those that went on as the history ended: a follow-up can order one at any time."""
        self._calm = False
        self.phone = FakePhone(now=clock.true_now, story=self._story, latency=self._latency)

    def calm_down(self) -> None:
        """Let nothing go wrong any more."""
        self._calm = True
        self.phone.away, self.phone.answers = False, True

    def end(self) -> None:
        """Note what goes on at the end of the history."""
        now = self._clock.true_now()
        self.talking = {key for key, each in self.phone.carried.items() if each.alive(now)}

    def _story(self, plan: Plan) -> Story:
        result = self._luck.choice(sorted(STORIES))
        self.drawn[plan.key] = result
        return STORIES[result]

    async def _latency(self) -> None:
        draw = self._luck.random()
        if draw > 0.5:
            await asyncio.sleep(draw * draw)

    async def order(self, store: Store, lines: Lines, moments: AsyncIterator[None]) -> None:
        """Let people order callbacks, now and for later."""
        async for _ in moments:
            [line] = lines
            caller = CallerKey(line.business, Number(self._luck.choice(CALLERS)))
            with suppress(StoreUnavailableError):
                async with store.transaction([caller]) as tx:
                    now = self._clock.now()
                    due_at = now + self._luck.choice([0.0, 0.0, 20.0])
                    await order_callback(tx, lines, caller, line, by="Sam", now=now, due_at=due_at)

    async def break_pbx(self, moments: AsyncIterator[None]) -> None:
        """Let the PBX be away, lose its answers, or restart."""
        async for _ in moments:
            match self._luck.choice(["away", "deaf", "restart", "restart"]):
                case "away":
                    self.phone.away = True
                case "deaf":
                    self.phone.answers = False
                case _:
                    alive = self._clock.true_now()
                    self.cut |= {k for k, c in self.phone.carried.items() if c.alive(alive)}
                    self.phone.restart()
            await asyncio.sleep(self._luck.choice([0.5, 10.0, 100.0]))
            self.phone.away, self.phone.answers = False, True

    def broken(self, contents: Contents, *, steps: bool) -> Iterator[str]:
        """Yield a sentence for each promise about callbacks that was broken."""
        for key, times in self.phone.times.items():
            if times > 1:
                yield f"3: callback {key} rang the team {times} times"
        by_key = {order.key: order for order in contents.orders.values() if order.key}
        for key in self.phone.times:
            if key not in by_key:
                yield f"3: callback {key} rang the team and is not on record"
        told = Counter(
            event.detail["order"]
            for event in contents.events.values()
            if event.kind is EventKind.CALLBACK_DONE
        )
        open_ones = Counter(
            (o.caller, o.line) for o in contents.orders.values() if o.state is not State.DONE
        )
        for conversation, count in open_ones.items():
            if count > 1:
                yield f"3: {count} callbacks are open at once for {conversation}"
        for order in contents.orders.values():
            if order.state is not State.DONE:
                if not steps and order.key not in self.talking:
                    yield f"rest: callback {order.id} is still {order.state}"
                continue
            if told[order.id] != 1:
                yield f"3: the result of callback {order.id} was told {told[order.id]} times"
            rung = bool(order.key and self.phone.times[order.key])
            if rung and order.key and order.key not in self.cut:
                if order.result is not self.drawn[order.key] and not steps:
                    yield f"3: callback {order.id} was {self.drawn[order.key]}, not {order.result}"
            elif not rung and order.result not in {Result.FAILED, Result.UNKNOWN}:
                yield f"3: callback {order.id} is {order.result} and was never made"
