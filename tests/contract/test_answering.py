"""What the `Store` port knows of answers to words, and a STOP among a thousand waiting texts."""

import asyncio
from dataclasses import replace

from tests.fakes.office import LINE as POLICY
from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    CARRIER,
    LINE,
    T0,
    claim,
    decision,
    save,
    text,
    written,
)
from textback_ari.conversations.answers import Lately
from textback_ari.messages.kinds import Kind
from textback_ari.ports import DueText, Health, Heard, Inbound, InboundText, Store
from textback_ari.private import Body, RawNumber
from textback_ari.rules.decide import recheck
from textback_ari.rules.limits import Scope, counters_of
from textback_ari.rules.lines import Lines
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.reply import Mailroom
from textback_ari.workflow.timekeeping import Timekeeper

QUEUED = 1_000
NOW = T0 + 100.0


class _Still:
    """A clock that stands."""

    def now(self) -> float:
        """Return the same instant each time."""
        return NOW

    def take_step(self) -> float:
        """Make no step."""
        return 0.0


class _Nobody:
    def health_changed(self, part: str, health: Health) -> None:
        """Tell nobody."""


def reply(said: str, carrier_id: str = "in-1") -> InboundText:
    """Return a text from Anne's phone."""
    sender = RawNumber(ANNE.number.e164)
    return InboundText("carrier", sender, LINE, Body(said), NOW, carrier_id)


async def record(store: Store, heard: InboundText) -> Heard:
    """Store a text from Anne's phone."""
    async with store.transaction([ANNE]) as tx:
        return await tx.record_inbound(Inbound(heard, ANNE, LINE))


async def lately(store: Store, hour: float = T0 - 1.0, day: float = T0 - 1.0) -> Lately:
    """Return what went on with Anne."""
    async with store.transaction([ANNE]) as tx:
        return await tx.lately(ANNE, hour, day)


async def test_a_repeated_text_is_not_fresh(store_backend: Backend) -> None:
    """The first delivery of a text is fresh, each repetition the same text and not fresh."""
    first = await record(store_backend.store, reply("Hi"))
    again = await record(store_backend.store, reply("Hi"))
    assert (first.fresh, again) == (True, Heard(first.message_id, fresh=False))


async def test_a_caller_is_told_from_a_stranger(store_backend: Backend) -> None:
    """Who called and showed the number is known to have called; who only texted is not."""
    store = store_backend.store
    await record(store, reply("Hi"))
    assert not (await lately(store)).called
    await save(store, decision("c1", text()))
    assert (await lately(store)).called


async def test_answers_are_counted(store_backend: Backend) -> None:
    """Confirmations of opt-outs and other answers are counted apart, older ones not at all."""
    store = store_backend.store
    async with store.transaction([ANNE]) as tx:
        for kind in (Kind.OPTED_OUT, Kind.HELP, Kind.ANSWER, Kind.OPTED_IN, Kind.STAFF):
            await tx.write_text(written(kind, at=T0))
            await tx.write_text(written(kind, at=T0 + 50.0))
    assert await lately(store) == Lately(False, confirmations=2, answers=6, answers_today=6)
    assert await lately(store, T0) == Lately(False, confirmations=1, answers=3, answers_today=6)


async def test_an_answer_counts_for_all_but_its_caller(store_backend: Backend) -> None:
    """Its line and all lines count it until it is given back, its caller does not."""
    store = store_backend.store
    named = counters_of(LINE, ANNE.business, ANNE.number)
    async with store.transaction([ANNE]) as tx:
        message = await tx.write_text(replace(written(Kind.HELP, at=T0), counted_parts=2))
        loads = await tx.loads(named.values())
        assert named[Scope.CALLER] not in loads
        assert [loads[named[s]].parts for s in (Scope.PREFIX, Scope.LINE, Scope.ALL)] == [2, 2, 2]
    async with store.transaction([ANNE]) as tx:
        await tx.cancel({message: Reason.NOT_TEXTABLE}, T0 + 1.0)
        loads = await tx.loads(named.values())
        assert [loads[named[s]].day for s in (Scope.PREFIX, Scope.LINE, Scope.ALL)] == [0, 0, 0]


async def test_a_stop_among_a_thousand_waiting_texts(store_backend: Backend) -> None:
    """After the commit of a STOP none of a thousand texts to that number is claimed.

    Two dispatchers claim them as fast as they can meanwhile; only the confirmation still leaves.
    """
    store = store_backend.store
    await save(store, decision("c1", text()))
    await claim(store)
    async with store.transaction([ANNE]) as tx:
        for _ in range(QUEUED):
            await tx.write_text(written(Kind.FOLLOW_UP, at=T0))
    stopped, enough = asyncio.Event(), asyncio.Event()
    before: list[DueText] = []
    after: list[DueText] = []

    async def claim_on(owner: str) -> None:
        for _ in range(200):
            since_stop = stopped.is_set()
            async with store.transaction() as tx:
                due = await tx.lock_due(NOW, 5, CARRIER)
                left = [
                    each
                    for each in due
                    if recheck(POLICY, each.kind, each.facts, NOW, each.give_up_at) is None
                ]
                await tx.start_sending([each.message_id for each in left], owner, NOW)
            (after if since_stop else before).extend(left)
            if len(before) >= 50:
                enough.set()
            if since_stop:
                return
            await asyncio.sleep(0)

    time = Timekeeper(store, _Still(), "one")

    async def stop() -> None:
        await enough.wait()
        mailroom = Mailroom(store, time, Lines([POLICY]), _Nobody(), scheduled=lambda: None)
        await mailroom.inbound(reply("STOP"))
        stopped.set()

    async with asyncio.timeout(60.0), asyncio.TaskGroup() as tasks:
        tasks.create_task(claim_on("one"))
        tasks.create_task(claim_on("two"))
        tasks.create_task(stop())
    after += await claim(store, NOW)
    assert [each.kind for each in after if each.kind != Kind.OPTED_OUT] == []
    confirmations = [each for each in (*before, *after) if each.kind == Kind.OPTED_OUT]
    assert len(confirmations) == 1
    states = [view.state for view in await store_backend.texts()]
    claimed = len([each for each in before if each.kind == Kind.FOLLOW_UP])
    assert 50 <= claimed < QUEUED
    assert states.count("cancelled") == QUEUED - claimed
    assert states.count("scheduled") == 0
