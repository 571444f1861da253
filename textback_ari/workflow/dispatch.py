"""From a scheduled text to the carrier's answer: claim, check again, commit, send, record."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import structlog

from textback_ari.messages.reaching import DEFAULT_UNREACHED, Unreached
from textback_ari.messages.routing import Routed, Setback, choose, route
from textback_ari.messages.states import InDoubt, PartResult, State
from textback_ari.ports import (
    DueText,
    Gateway,
    OutboundText,
    Store,
    Submitted,
    Transaction,
)
from textback_ari.rules.decide import recheck
from textback_ari.rules.limits import Limits
from textback_ari.rules.lines import Lines
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.holding_back import HoldingBack, counters_of_all
from textback_ari.workflow.outages import AWAY, RETRY_AFTER, Outages
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)


Heard = Callable[[Submitted], None]


def _nobody_asks(_: Submitted) -> None:
    """Take no notice."""


@dataclass(frozen=True, slots=True)
class DispatchSettings:
    """How the dispatcher paces itself. Times are seconds."""

    poll: float = 5.0
    """The safety net: other processes schedule texts too."""
    blocked_poll: float = 0.25
    """While a due text waits for a caller that is being decided."""
    down_poll: float = 1.0
    """While a due text waits for a gateway; one that comes up wakes the dispatcher."""
    batch: int = 100
    in_flight: int = 200
    retry_first: float = 1.0
    retry_most: float = 15.0
    heartbeat: float = 5.0
    owner_gone_after: float = 30.0
    store_time_limit: float = 20.0
    submit_grace: float = 60.0
    """How long after `give_up_at` a gateway's answer is waited for; gateways have limits of
    their own, this one is for a gateway with a bug."""
    unreached: Unreached = DEFAULT_UNREACHED
    """When texts that do not arrive make a number one that takes none."""


class Dispatcher:
    """Sends each due text at most once; one per program."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        gateways: Mapping[str, Gateway],
        owner: str,
        settings: DispatchSettings | None = None,
        *,
        heard: Heard = _nobody_asks,
        reached: Reached = pass_by,
    ) -> None:
        """Make a dispatcher; `owner` names this program's life in the rows that it claims.

        `heard` is called with what each gateway said of a text.
        """
        self._heard = heard
        self._store = store
        self._time = time
        self._lines = lines
        self._gateways = gateways
        self._owner = owner
        self._settings = settings or DispatchSettings()
        self._reached = reached
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._outages = Outages("dispatcher")
        self._in_flight = 0
        self._known = False
        """Whether the store knows this owner to be alive."""
        self._alive_at = 0.0
        """When, on the loop's time, it was last told so."""
        self._unsure: list[DueText] = []
        """Texts whose claim may or may not have been committed; nothing of them has left."""

    def wake(self) -> None:
        """Look for due texts now: something was scheduled, or a gateway came up."""
        self._woken.set()

    def stop(self) -> None:
        """Claim nothing more; `run` returns once the texts under way have their answers."""
        self._stopping.set()
        self._woken.set()

    async def run(self) -> None:
        """Send due texts until `stop` is called."""
        async with asyncio.TaskGroup() as beside:
            heart = beside.create_task(self._beat())
            async with asyncio.TaskGroup() as sends:
                while not self._stopping.is_set():
                    self._woken.clear()
                    await self._sleep(await self._round(sends))
            heart.cancel()

    async def _sleep(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    async def _round(self, sends: asyncio.TaskGroup) -> float:
        """Claim and start what is due; return after how many seconds to look again."""
        try:
            wait = await self._look(sends)
        except AWAY as error:
            self._outages.note(error)
            return RETRY_AFTER
        except Exception:
            log.exception("round_failed")
            return self._settings.poll
        self._outages.over()
        return wait

    async def _look(self, sends: asyncio.TaskGroup) -> float:
        settings = self._settings
        if not self._known:
            await self._settle_orphans()
            self._known = True
        await self._settle_unsure()
        claimed = await self._claim()
        for due in claimed:
            self._in_flight += 1
            sends.create_task(self._send(due))
        if len(claimed) == settings.batch:
            return 0.0
        async with asyncio.timeout(settings.store_time_limit):
            now = self._time.now()
            next_due = await self._store.next_due(now)
        if next_due is None:
            return settings.poll
        if next_due <= now:
            ready = any(gateway.health().ready for gateway in self._gateways.values())
            return settings.blocked_poll if ready else settings.down_poll
        return min(next_due - now, settings.poll)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        async with (
            asyncio.timeout(self._settings.store_time_limit),
            self._time.steady(),
            self._store.transaction() as tx,
        ):
            yield tx

    async def _claim(self) -> list[DueText]:
        """Give up what is late, note what waits, claim what is due: one transaction."""
        settings = self._settings
        down = {n: g.health().why for n, g in self._gateways.items() if not g.health().ready}
        ready = frozenset(self._gateways) - frozenset(down)
        room = min(settings.batch, settings.in_flight - self._in_flight)
        claimed: list[DueText] = []
        cancelled: dict[int, Reason] = {}
        try:
            async with self._transaction() as tx:
                now = self._time.now()
                late = await tx.give_up_late(now, settings.batch)
                if down:
                    await tx.note_waiting(down, now)
                due: Sequence[DueText] = ()
                if room > 0 and ready and not self._stopping.is_set():
                    due = await tx.lock_due(now, room, ready)
                held_back = HoldingBack(
                    self._lines, await tx.loads(counters_of_all(due)) if due else {}
                )
                seen = await tx.seen_lately({text.caller for text in due}, now)
                for text in due:
                    policy = self._lines.of_number(text.line)
                    facts = replace(text.facts, seen=seen[text.caller])
                    reason = recheck(policy, text.kind, facts, now, text.give_up_at)
                    if reason := reason or held_back.reason(text, now):
                        cancelled[text.message_id] = reason
                    else:
                        claimed.append(text)
                if held_back.opened:
                    await tx.set_loads(held_back.opened, now)
                if cancelled:
                    await tx.cancel(cancelled, now)
                if claimed:
                    await tx.start_sending((t.message_id for t in claimed), self._owner, now)
                if due:
                    self._reached(CrashPoint.TEXTS_CLAIMED_UNCOMMITTED)
        except Exception:
            self._unsure += claimed
            raise
        if due:
            self._reached(CrashPoint.TEXTS_CLAIMED)
        for message, task in late:
            log.warning("text_too_late", message=message, callback_task=task)
        for message, reason in cancelled.items():
            log.info("text_cancelled", message=message, reason=str(reason))
        return claimed

    async def _settle_unsure(self) -> None:
        """Take back claims of which it is not known whether they were committed.

        Before anything else is claimed, or a text on its way could be taken for one of them.
        """
        while self._unsure:
            due = self._unsure.pop()
            gateway = self._choose(due)
            at = self._time.now()
            undone = Submitted(
                message_id=due.message_id,
                gateway=gateway.name,
                state=State.SCHEDULED,
                results={},
                why="not handed over, the database did not answer in time",
                retry_parts=_parts(due, gateway),
                next_try_at=at,
                at=at,
                attempt=due.attempts + 1,
            )
            try:
                async with self._transaction() as tx:
                    committed = await tx.record_submitted(undone, self._owner)
            except AWAY:
                self._unsure.append(due)
                raise
            log.warning("claim_undone", message=due.message_id, committed=committed)

    async def _send(self, due: DueText) -> None:
        again = False
        try:
            again = await self._submit(due) is State.SCHEDULED
        except Exception:
            # Its row says that it is being sent; the next start puts it in doubt.
            log.exception("text_not_recorded", message=due.message_id)
        finally:
            if again or self._in_flight >= self._settings.in_flight:
                self.wake()
            self._in_flight -= 1

    async def _submit(self, due: DueText) -> State:
        gateway, asked_at = self._choose(due), self._time.now()
        results = await self._hand_over(due, gateway)
        self._reached(CrashPoint.TEXT_SUBMITTED)
        at, stepped = self._time.now(), self._time.stepped
        routed = route(
            [name for name in due.gateways if name in self._gateways],
            due.setbacks,
            gateway.name,
            results,
            asked_at=asked_at,
            at=at,
            taken_before=due.gateway is not None,
        )
        outcome = routed.outcome
        again = outcome.state is State.SCHEDULED
        submitted = Submitted(
            message_id=due.message_id,
            gateway=gateway.name,
            state=outcome.state,
            results=results,
            why=outcome.why,
            retry_parts=outcome.retry_parts,
            next_try_at=at + self._pause_before(due, routed, at) if again else None,
            at=at,
            attempt=due.attempts + 1,
            open_for=self._open_for(due.line),
            gateways=routed.gateways,
            setbacks=routed.setbacks,
            sender=self._sender(due, gateway),
            unreached=self._settings.unreached,
        )
        self._heard(submitted)
        kept = await self._record(submitted, stepped)
        self._reached(CrashPoint.RESULT_RECORDED)
        self._tell(due, submitted, kept=kept)
        return submitted.state

    def _open_for(self, line: str) -> float:
        policy = self._lines.of_number(line)
        return (policy.limits if policy else Limits()).open_for

    async def _hand_over(self, due: DueText, gateway: Gateway) -> Mapping[int, PartResult]:
        text = OutboundText(
            message_id=due.message_id,
            to=due.caller.number,
            sender=self._sender(due, gateway),
            body=due.body,
            reference=due.reference,
            valid_until=due.give_up_at,
            parts=due.parts,
            stands=self._claims_stand,
        )
        limit = max(0.0, due.give_up_at - self._time.now()) + self._settings.submit_grace
        try:
            async with asyncio.timeout(limit):
                return await gateway.submit(text)
        except Exception as error:
            log.exception("gateway_failed", gateway=gateway.name, message=due.message_id)
            why = f"the gateway failed while sending it ({type(error).__name__})"
            return dict.fromkeys(_parts(due, gateway), InDoubt(why))

    def _sender(self, due: DueText, gateway: Gateway) -> str:
        policy = self._lines.of_number(due.line)
        return policy.sender_by(gateway.name, due.sender) if policy else due.sender

    def _choose(self, due: DueText) -> Gateway:
        if due.gateway is not None:
            return self._gateways[due.gateway]
        name = self._next_way(due.gateways, due.setbacks, due.line, self._time.now())
        assert name is not None  # its claim said that one of its gateways is ready
        return self._gateways[name]

    def _next_way(
        self, gateways: Sequence[str], setbacks: Sequence[Setback], line: str, now: float
    ) -> str | None:
        policy = self._lines.of_number(line)
        mine = [name for name in gateways if name in self._gateways]
        ready = {name for name in mine if self._gateways[name].health().ready}
        return choose(mine, setbacks, ready, now, policy.failover_after if policy else 0.0)

    def _pause_before(self, due: DueText, routed: Routed, now: float) -> float:
        """Return how long a text waits for its next try: not at all for another gateway."""
        way = self._next_way(routed.gateways, routed.setbacks, due.line, now)
        if not routed.stays and all(setback.gateway != way for setback in routed.setbacks):
            return 0.0
        return min(self._settings.retry_first * 2.0**due.attempts, self._settings.retry_most)

    async def _record(self, submitted: Submitted, stepped: float) -> bool:
        """Record the carrier's answer; it exists nowhere else, so the database is waited for.

        `stepped`: how far the clock had stepped at the answer.
        """

        async def attempt() -> bool:
            async with self._time.steady(), self._store.transaction() as tx:
                step = self._time.stepped - stepped
                again = submitted.next_try_at
                present = replace(
                    submitted,
                    at=submitted.at + step,
                    next_try_at=None if again is None else again + step,
                )
                return await tx.record_submitted(present, self._owner)

        limit = self._settings.store_time_limit
        return await self._outages.outlast(attempt, limit, message=submitted.message_id)

    def _tell(self, due: DueText, submitted: Submitted, *, kept: bool) -> None:
        again = submitted.next_try_at
        match submitted.state:
            case State.SENT:
                event = "text_sent"
            case State.IN_DOUBT:
                event = "text_in_doubt"
            case State.SCHEDULED:
                late = again is None or again >= due.give_up_at
                passed_on = submitted.gateway not in (submitted.gateways or due.gateways)
                event = "text_too_late" if late else "text_retried"
                event = "text_passed_on" if passed_on and not late else event
            case _:
                event = "text_failed"
        log.info(
            event,
            message=due.message_id,
            call=due.channel_id,
            gateway=submitted.gateway,
            late_by=round(submitted.at - due.due_at, 3),
            why=submitted.why,
            recorded=kept,
        )

    def _claims_stand(self) -> bool:
        """Return whether nobody can have taken this owner for gone, and its texts for in doubt."""
        silent = asyncio.get_running_loop().time() - self._alive_at
        return silent < self._settings.owner_gone_after

    async def _settle_orphans(self) -> None:
        told_at = asyncio.get_running_loop().time()
        async with self._transaction() as tx:
            now = self._time.now()
            await tx.heartbeat(self._owner, now)
            doubted = await tx.doubt_orphans(self._owner, now, self._settings.owner_gone_after)
        self._alive_at = told_at
        for message in doubted:
            log.warning("text_in_doubt", message=message, why="its sender ended before the answer")

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._settings.heartbeat)
            try:
                await self._settle_orphans()
            except AWAY as error:
                self._outages.note(error)
            except Exception:
                log.exception("heartbeat_failed")


def _parts(due: DueText, gateway: Gateway) -> tuple[int, ...]:
    """Return the parts of a text that are still to be handed over."""
    return tuple(range(gateway.parts(due.body))) if due.parts is None else due.parts
