"""Callbacks that the program makes: ordered, claimed, handed to the PBX, and their results stored.

The claim is committed before the PBX is asked, and an order that was claimed is never handed over
again, but where the PBX has certainly not had it. What became of one whose program was stopped in
between the PBX tells.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog

from textback_ari.conversations.callbacks import (
    SETTLE_AFTER,
    STEPS,
    Outcome,
    Result,
    State,
    outcome_of,
    plan_of,
    too_late,
)
from textback_ari.ports import (
    CallbackOrder,
    CallbackPhone,
    CalledBack,
    CallerKey,
    NewCallback,
    PhoneAwayError,
    Store,
    Transaction,
)
from textback_ari.rules.calling_back import REFUSALS, CallbackFacts, Refusal, refuse
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.outages import AWAY, RETRY_AFTER, Outages
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

ON_THE_PHONE = "the customer is calling right now"


@dataclass(frozen=True, slots=True)
class CallbackSettings:
    """How the desk paces itself. Times are seconds."""

    poll: float = 1.0
    """How late a change of a callback, or an order of another process, is noticed at most."""
    batch: int = 100
    at_once: int = 8
    """Orders that are looked at side by side."""
    retry: float = 5.0
    """Until an order is tried again that the PBX did not take."""
    ask_within: float = SETTLE_AFTER / 2
    """From the claim; later the PBX is not asked, for others may count the order as lost."""
    store_time_limit: float = 20.0
    lost_after: float = 600.0
    """After the longest that a callback takes: a PBX that cannot be asked by then has lost it."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """What became of the wish to call somebody back: an order, or a refusal."""

    order_id: int | None
    refusal: Refusal | None = None


async def order_callback(
    tx: Transaction,
    lines: Lines,
    caller: CallerKey,
    line: LinePolicy,
    *,
    by: str,
    now: float,
    due_at: float | None = None,
) -> Ordered:
    """Order a callback of a locked caller, unless the guard refuses it.

    Args:
        tx: of the store; the caller must have been locked.
        lines: all lines.
        caller: whom to call, of the line's business.
        line: for which it is made.
        by: who orders it, in words.
        now: epoch seconds.
        due_at: when it is to be made; `None`: at once.
    """
    facts = await tx.callback_facts(caller, line.number.e164, now)
    if refusal := _refusal(facts, lines, caller, line):
        return Ordered(None, refusal)
    assert line.callback is not None
    due = now if due_at is None else due_at
    wish = NewCallback(caller, line.number.e164, by, now, due, due + line.callback.give_up_after)
    return Ordered(await tx.order_callback(wish))


def _refusal(
    facts: CallbackFacts, lines: Lines, caller: CallerKey, line: LinePolicy
) -> Refusal | None:
    return refuse(
        line.callback,
        caller.number,
        facts,
        country=line.country,
        texted=line.texted_regions,
        own={each.number for each in lines},
        dry_run=line.dry_run,
    )


class CallbackDesk:
    """Carries orders out, each at most once."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        phones: Mapping[str, CallbackPhone],
        settings: CallbackSettings | None = None,
        *,
        reached: Reached = pass_by,
    ) -> None:
        """Have the PBXes of `phones`, by their names, carry out what is ordered."""
        self._store = store
        self._time = time
        self._lines = lines
        self._phones = phones
        self._settings = settings or CallbackSettings()
        self._reached = reached
        self._woken = asyncio.Event()
        self._stopping = False
        self._outages = Outages("callbacks")
        self._taken: set[int] = set()
        """Orders that the PBX said it has taken."""
        self._unsure: set[int] = set()
        """Orders whose claim may or may not have been committed; no PBX was asked for them."""

    def wake(self) -> None:
        """Look now: something was ordered."""
        self._woken.set()

    def stop(self) -> None:
        """Claim nothing more; `run` returns once those just claimed are handed over."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Carry out what is ordered until `stop` is called."""
        while not self._stopping:
            self._woken.clear()
            wait = self._settings.poll
            try:
                await self.look()
            except AWAY as error:
                self._outages.note(error)
                wait = RETRY_AFTER
            except Exception:
                log.exception("callbacks_failed")
            else:
                self._outages.over()
            try:
                async with asyncio.timeout(wait):
                    await self._woken.wait()
            except TimeoutError:
                continue

    async def look(self) -> None:
        """Begin what is due, and see to what is under way."""
        settings = self._settings
        async with asyncio.timeout(settings.store_time_limit):
            found = await self._store.callbacks_to_do(self._time.now(), settings.batch)
        room = asyncio.Semaphore(settings.at_once)
        async with asyncio.TaskGroup() as group:
            for order in found:
                group.create_task(self._see_to(order, room))

    async def _see_to(self, order: CallbackOrder, room: asyncio.Semaphore) -> None:
        async with room:
            try:
                if order.state is State.DUE:
                    await self._begin(order)
                else:
                    await self._follow(order)
            except AWAY as error:
                self._outages.note(error)
            except Exception:
                log.exception("callback_failed", order=order.id)

    @asynccontextmanager
    async def _transaction(self, caller: CallerKey) -> AsyncIterator[Transaction]:
        async with (
            asyncio.timeout(self._settings.store_time_limit),
            self._time.steady(),
            self._store.transaction([caller]) as tx,
        ):
            yield tx

    def _phone(self, name: str) -> CallbackPhone | None:
        if not name and len(self._phones) == 1:
            return next(iter(self._phones.values()))
        return self._phones.get(name)

    # --- beginning ------------------------------------------------------------------------------

    async def _begin(self, order: CallbackOrder) -> None:
        if self._stopping:
            return
        line = self._lines.of_number(order.line)
        policy = line.callback if line else None
        phone = self._phone(policy.pbx) if policy else None
        key: str | None = None
        outcome: Outcome | None = None
        self._unsure.add(order.id)
        async with self._transaction(order.caller) as tx:
            now = self._time.now()
            facts = await tx.callback_facts(order.caller, order.line, now)
            outcome = self._stop(facts, order, line, now)
            if outcome is not None:
                await tx.finish_callback(order.id, outcome, now)
            elif facts.on_the_phone:
                await tx.note_callback(order.id, ON_THE_PHONE)
            elif phone is not None:
                key = await tx.start_callback(order.id, phone.name, now)
            self._reached(CrashPoint.CALLBACK_CLAIMED_UNCOMMITTED)
        if outcome is not None:
            self._tell(order, outcome, CalledBack())
        if key is None or line is None or policy is None or phone is None:
            self._unsure.discard(order.id)
            return
        self._reached(CrashPoint.CALLBACK_CLAIMED)
        if self._time.now() - now > self._settings.ask_within:
            await self._put_off(order, "the database was too slow")
            return
        self._unsure.discard(order.id)
        plan = plan_of(policy, key, order.caller.number, country=line.country, line=line.number)
        answer = await phone.ring(plan)
        self._reached(CrashPoint.CALLBACK_ASKED_FOR)
        if answer.taken is False:
            log.info("callback_not_taken", order=order.id, pbx=phone.name, why=answer.why)
            await self._put_off(order, answer.why)
            return
        if answer.taken:
            self._taken.add(order.id)
        log.info("callback_begun", order=order.id, pbx=phone.name, taken=answer.taken)

    def _stop(
        self, facts: CallbackFacts, order: CallbackOrder, line: LinePolicy | None, now: float
    ) -> Outcome | None:
        """Return why an order must not be carried out any more, if so."""
        if now >= order.give_up_at:
            return too_late(order.step)
        if line is None:
            return Outcome(Result.FAILED, REFUSALS[Refusal.NOT_SET_UP])
        refusal = _refusal(facts, self._lines, order.caller, line)
        return Outcome(Result.FAILED, REFUSALS[refusal]) if refusal else None

    async def _put_off(self, order: CallbackOrder, why: str) -> None:
        """Make an order due again that no PBX has had."""
        async with self._transaction(order.caller) as tx:
            again = self._time.now() + self._settings.retry
            await tx.postpone_callback(order.id, again, why)
        self._unsure.discard(order.id)

    # --- following ------------------------------------------------------------------------------

    async def _follow(self, order: CallbackOrder) -> None:
        if order.id in self._unsure:
            await self._put_off(order, "the database did not answer in time")
            return
        line = self._lines.of_number(order.line)
        policy = line.callback if line else None
        phone = self._phone(order.pbx or "")
        now, began = self._time.now(), order.began_at or order.ordered_at
        if phone is None or order.key is None:
            await self._lost(order, f"there is no PBX {order.pbx} any more", now - began)
            return
        try:
            seen = await phone.look(order.key)
        except PhoneAwayError as error:
            await self._lost(order, str(error), now - began)
            return
        outcome = outcome_of(
            seen,
            taken=order.id in self._taken,
            began=began,
            now=self._time.now(),
            voicemail_under=policy.voicemail_under if policy else 0.0,
        )
        if outcome is not None:
            await self._finish(order, outcome)
            try:
                await phone.forget(order.key)
            except PhoneAwayError as error:
                log.info("callback_not_forgotten", order=order.id, why=str(error))
        elif seen.note is not None:
            await self._note(order, STEPS[seen.note.step])

    async def _lost(self, order: CallbackOrder, why: str, age: float) -> None:
        """Keep why nothing is known of an order; in the end nobody waits any longer."""
        line = self._lines.of_number(order.line)
        policy = line.callback if line else None
        longest = policy.longest_ringing + policy.dial_for + policy.most if policy else 0.0
        if age > longest + self._settings.lost_after:
            await self._finish(order, Outcome(Result.UNKNOWN, why))
        else:
            await self._note(order, why)

    async def _note(self, order: CallbackOrder, step: str) -> None:
        if step == order.step:
            return
        log.info("callback_step", order=order.id, step=step)
        async with self._transaction(order.caller) as tx:
            await tx.note_callback(order.id, step)

    async def _finish(self, order: CallbackOrder, outcome: Outcome) -> None:
        async with self._transaction(order.caller) as tx:
            changed = await tx.finish_callback(order.id, outcome, self._time.now())
        self._taken.discard(order.id)
        self._reached(CrashPoint.CALLBACK_RECORDED)
        if changed is not None:
            self._tell(order, outcome, changed)

    def _tell(self, order: CallbackOrder, outcome: Outcome, changed: CalledBack) -> None:
        log.info(
            "callback_done",
            order=order.id,
            line=order.line,
            result=str(outcome.result),
            why=outcome.why,
            talked_for=round(outcome.talked_for, 1),
            cancelled=list(changed.texts),
            done=list(changed.tasks),
        )
