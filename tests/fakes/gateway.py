"""A gateway and its carrier in memory, for unit tests and the simulation.

One object stands for both: the carrier's side (what was taken, what is still to be delivered to
us) outlives every `run`, so a program that crashes and starts again finds it as it was. It has no
clock, no randomness and no delays of its own: they come in as hooks.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from textback_ari.messages.segments import segment
from textback_ari.messages.states import (
    Accepted,
    Blame,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
)
from textback_ari.ports import (
    Clock,
    Delivery,
    GatewaySink,
    Health,
    InboundPart,
    InboundText,
    OutboundText,
    Receipt,
)
from textback_ari.private import Body, Number, RawNumber

Kept = TypeVar("Kept", Receipt, InboundText)
Stored = TypeVar("Stored")


class Fate(StrEnum):
    """What becomes of one part that is handed over."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_OURS = "not_ours"
    """Refused for reasons of the carrier's own: another one may take it."""
    NOT_SENT = "not_sent"
    IN_DOUBT_TAKEN = "in_doubt_taken"
    """The carrier took it, and its answer never came."""
    IN_DOUBT_LOST = "in_doubt_lost"
    """It never reached the carrier, and nobody can tell."""
    CRASH_BEFORE = "crash_before"
    """The program dies before the carrier has it."""
    CRASH_AFTER = "crash_after"
    """The program dies after the carrier took it, before its answer."""


TAKEN = frozenset({Fate.ACCEPTED, Fate.IN_DOUBT_TAKEN, Fate.CRASH_AFTER})
CRASHES = frozenset({Fate.CRASH_BEFORE, Fate.CRASH_AFTER})


@dataclass(frozen=True, slots=True)
class Submission:
    """One part as it is handed to the carrier; `text` is this part's share of the body."""

    message_id: int
    part: int
    total: int
    to: Number
    sender: str
    text: str
    reference: int
    valid_until: float
    at: float
    carrier_id: str = ""
    """Given when the carrier takes it."""


class ProgramCrash(BaseException):
    """The program died in the middle of a submit. Not an Exception: nobody may handle it."""


async def _at_once() -> None:
    return None


def _accept(_: Submission) -> Fate:
    return Fate.ACCEPTED


def _crash(_: Submission) -> None:
    raise ProgramCrash


class FakeGateway:
    """The Gateway port in memory.

    Hooks, all settable at any time:
        latency: awaited on the way to the carrier and on the way back.
        decide: says what becomes of a part.
        crash: called for the crash fates; raises whatever a crash is to the test.
        receipt_for: the state of the receipt that follows at once on an accepted part, `None` for
            no receipt. Such a receipt overtakes the answer to the submit.
    """

    def __init__(
        self,
        name: str,
        *,
        clock: Clock,
        latency: Callable[[], Awaitable[None]] = _at_once,
        decide: Callable[[Submission], Fate] = _accept,
        crash: Callable[[Submission], None] = _crash,
        receipt_for: Callable[[Submission], ReceiptState | None] = lambda _: None,
        redeliver_after: float = 1.0,
    ) -> None:
        """Begin with a carrier that is up and has seen nothing."""
        self.name = name
        self.latency = latency
        self.decide = decide
        self.crash = crash
        self.receipt_for = receipt_for
        self.taken: list[Submission] = []
        """Every part that the carrier took, in order, over all lives of the program."""
        self._clock = clock
        self._redeliver_after = redeliver_after
        self._up = True
        self._why = ""
        self._sink: GatewaySink | None = None
        self._connection = 0
        self._to_deliver: deque[Receipt | InboundText] = deque()
        self._something = asyncio.Event()
        self._inbound_count = 0

    # the carrier's side

    def handset(self, number: Number) -> list[str]:
        """Return the texts on this phone, oldest first; a long text shows when it is whole."""
        shown: list[str] = []
        waiting: dict[tuple[str, int, int], dict[int, str]] = {}
        for part in self.taken:
            if part.to != number:
                continue
            key = (part.sender, part.reference, part.total)
            pieces = waiting.setdefault(key, {})
            pieces[part.part] = part.text
            if len(pieces) == part.total:
                shown.append("".join(pieces[n] for n in sorted(pieces)))
                del waiting[key]
        return shown

    def receipt(self, carrier_id: str, state: ReceiptState, error: str | None = None) -> None:
        """Let the carrier send a receipt; it is repeated until it is acknowledged."""
        self._deliver(Receipt(self.name, carrier_id, state, error, self._clock.now()))

    def reply(self, sender: str, to: str, text: str) -> None:
        """Let a phone send a text; it is repeated until it is acknowledged."""
        self._inbound_count += 1
        self._deliver(
            InboundText(
                gateway=self.name,
                sender=RawNumber(sender),
                to=to,
                body=Body(text),
                at=self._clock.now(),
                carrier_id=f"in-{self._inbound_count}",
            )
        )

    def unacknowledged(self) -> int:
        """Return how many receipts and texts the carrier still holds for us."""
        return len(self._to_deliver)

    def go_down(self, why: str = "the carrier is down") -> None:
        """Break the connection; submits under way end in doubt."""
        self._up, self._why = False, why
        self._connection += 1
        self._tell()

    def come_up(self) -> None:
        """Let the program connect again."""
        self._up = True
        self._tell()
        self._something.set()

    # the port

    def health(self) -> Health:
        """Return whether a submit would be written right now."""
        if not self._up:
            return Health(ready=False, why=self._why)
        if self._sink is None:
            return Health(ready=False, why="not connected")
        return Health(ready=True)

    def parts(self, body: Body) -> int:
        """Return how many SMS segments the body makes."""
        return len(segment(body.text).parts)

    async def run(self, sink: GatewaySink) -> None:
        """Deliver receipts and texts until cancelled, each until the sink has stored it."""
        self._sink = sink
        self._something = asyncio.Event()
        self._tell()
        try:
            while True:
                while self._up and self._to_deliver:
                    await self.latency()
                    if not await self._offer(sink, self._to_deliver[0]):
                        await asyncio.sleep(self._redeliver_after)
                await self._something.wait()
                self._something.clear()
        finally:
            self._sink = None
            self._connection += 1

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Hand over the parts asked for, in order, as `decide` says."""
        pieces = segment(text.body.text).parts
        results: dict[int, PartResult] = {}
        stopped = False
        for number in range(len(pieces)) if text.parts is None else text.parts:
            if stopped:
                results[number] = NotSent("an earlier part did not get through")
                continue
            submission = Submission(
                message_id=text.message_id,
                part=number,
                total=len(pieces),
                to=text.to,
                sender=text.sender,
                text=pieces[number],
                reference=text.reference,
                valid_until=text.valid_until,
                at=self._clock.now(),
            )
            results[number] = await self._submit(submission)
            stopped = isinstance(results[number], Refused | NotSent)
        return results

    async def _submit(self, part: Submission) -> PartResult:
        health = self.health()
        if not health.ready:
            return NotSent(health.why)
        connection = self._connection
        await self.latency()
        if connection != self._connection:
            return InDoubt("the connection was lost before the carrier answered")
        if part.valid_until <= self._clock.now():
            return NotSent("its time is up")
        fate = self.decide(part)
        carrier_id = self._take(part) if fate in TAKEN else ""
        if fate in CRASHES:
            self.crash(part)
        await self.latency()
        if connection != self._connection:
            return InDoubt("the connection was lost before the carrier answered")
        match fate:
            case Fate.REFUSED:
                return Refused("the carrier refused it")
            case Fate.NOT_OURS:
                return Refused("the account is closed", Blame.GATEWAY)
            case Fate.NOT_SENT:
                return NotSent("the carrier is too busy")
            case Fate.IN_DOUBT_TAKEN | Fate.IN_DOUBT_LOST:
                return InDoubt("the carrier did not answer in time")
            case _:
                return Accepted(carrier_id)

    def _take(self, part: Submission) -> str:
        carrier_id = f"{self.name}-{len(self.taken) + 1}"
        part = replace(part, carrier_id=carrier_id, at=self._clock.now())
        self.taken.append(part)
        state = self.receipt_for(part)
        if state is not None:
            self.receipt(carrier_id, state)
        return carrier_id

    def _deliver(self, thing: Receipt | InboundText) -> None:
        self._to_deliver.append(thing)
        self._something.set()

    async def _offer(self, sink: GatewaySink, thing: Receipt | InboundText) -> bool:
        try:
            if isinstance(thing, Receipt):
                await sink.receipt(thing)
            else:
                await sink.inbound(thing)
        except Exception:  # noqa: BLE001 - the carrier redelivers, whatever went wrong here
            return False
        self._to_deliver.popleft()
        return True

    def _tell(self) -> None:
        if self._sink is not None:
            self._sink.health_changed(self.name, self.health())


class RecordingSink:
    """A GatewaySink that keeps what it is told; `fail` makes the next so many stores fail."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.receipts: list[Receipt] = []
        self.texts: list[InboundText] = []
        self.parts: list[InboundPart] = []
        self.left: list[InboundPart] = []
        """Parts of an earlier life."""
        self.acknowledged: list[Delivery] = []
        self.healths: list[Health] = []
        self.fail = 0
        self.gate = asyncio.Event()
        """Stores wait for it; set at first."""
        self.gate.set()
        self._changed = asyncio.Condition()

    async def receipt(self, receipt: Receipt) -> None:
        """Keep a receipt."""
        await self._store(self.receipts, receipt)

    async def inbound(self, text: InboundText) -> None:
        """Keep a text."""
        await self._store(self.texts, text)

    async def inbound_part(self, part: InboundPart) -> bool:
        """Keep a part of a long text."""
        await self._store(self.parts, part)
        return True

    async def unfinished(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts left from before."""
        await self.gate.wait()
        return self.left

    async def answered(self, gateway: str, deliveries: Sequence[Delivery]) -> None:
        """Keep that deliveries were acknowledged."""
        self.acknowledged += deliveries

    def health_changed(self, part: str, health: Health) -> None:
        """Keep a change of health."""
        self.healths.append(health)

    async def until(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait until something kept makes the condition true."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(condition)

    async def _store(self, kept: list[Stored], thing: Stored) -> None:
        await self.gate.wait()
        async with self._changed:
            if self.fail:
                self.fail -= 1
                raise OSError("the disk is full")
            kept.append(thing)
            self._changed.notify_all()
