"""A PBX that carries callbacks out: the `CallbackPhone` port in memory. It outlives the program."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from tests.fakes.memory_store import no_latency
from textback_ari.conversations.callbacks import Note, Plan, Seen, Step
from textback_ari.ports import PhoneAwayError, RingAnswer

Story = tuple[tuple[float, Note], ...]
"""What the PBX notes of a callback, each so many seconds after its start; the last one ends it."""
UNANSWERED: Story = ((0.0, Note(Step.RINGING, 0.0)), (5.0, Note(Step.UNANSWERED, 0.0)))
REACHED: Story = (
    (0.0, Note(Step.RINGING, 0.0)),
    (3.0, Note(Step.ASKED, 0.0, member=1)),
    (5.0, Note(Step.ACCEPTED, 0.0, member=1)),
    (5.0, Note(Step.DIALLING, 0.0)),
    (9.0, Note(Step.TALKING, 0.0)),
    (69.0, Note(Step.ENDED, 0.0, dialstatus="ANSWER", talked_for=60.0)),
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A callback under way, or over."""

    plan: Plan
    began: float
    story: Story
    cut: float | None = None
    """When the PBX lost its channels: nothing was noted any more."""

    def note(self, now: float) -> Note | None:
        """Return what was noted last."""
        until = now if self.cut is None else min(now, self.cut)
        noted = [replace(n, at=self.began + t) for t, n in self.story if self.began + t <= until]
        return noted[-1] if noted else None

    def alive(self, now: float) -> bool:
        """Return whether its channels exist."""
        return now < self.began + self.story[-1][0] and (self.cut is None or now < self.cut)


class FakePhone:
    """One PBX; faults are set on the attributes."""

    def __init__(
        self,
        name: str = "main",
        *,
        now: Callable[[], float] | None = None,
        story: Callable[[Plan], Story] = lambda _: UNANSWERED,
        latency: Callable[[], Awaitable[None]] = no_latency,
    ) -> None:
        """Carry callbacks out as `story` tells; `latency` is awaited around each request."""
        self.name = name
        self.away = False
        self.has_dialplan = True
        self.answers = True
        """Whether whoever asks for a callback hears what became of the request."""
        self.carried: dict[str, Carried] = {}
        """What AstDB has."""
        self.times: Counter[str] = Counter()
        """How often each key's team was rung."""
        self._now = now or (lambda: asyncio.get_running_loop().time())
        self._story = story
        self._latency = latency

    def restart(self) -> None:
        """Lose all channels, as a restart of Asterisk does."""
        now = self._now()
        for key, each in self.carried.items():
            if each.alive(now):
                self.carried[key] = replace(each, cut=now)

    async def ring(self, plan: Plan) -> RingAnswer:
        """Carry a callback out, once."""
        await self._latency()
        if self.away:
            return RingAnswer(taken=False, why="the PBX is away")
        known = self.carried.get(plan.key)
        if known is not None and known.alive(self._now()):
            return RingAnswer(taken=None, why="a channel of that id exists")
        if known is None and self.has_dialplan:
            self.carried[plan.key] = Carried(plan, self._now(), self._story(plan))
            self.times[plan.key] += 1
        await self._latency()
        return RingAnswer(taken=True if self.answers else None)

    async def look(self, key: str) -> Seen:
        """Return how far a callback is."""
        await self._latency()
        if self.away:
            raise PhoneAwayError("the PBX is away")
        known, now = self.carried.get(key), self._now()
        if known is None:
            return Seen(alive=False, dialplan=self.has_dialplan)
        return Seen(known.alive(now), known.note(now))

    async def forget(self, key: str) -> None:
        """Forget a callback."""
        await self._latency()
        if self.away:
            raise PhoneAwayError("the PBX is away")
        self.carried.pop(key, None)
