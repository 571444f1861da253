"""Orders to call back: the same tests for every store."""

import asyncio

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    LINE,
    T0,
    decision,
    no_text,
    save,
    text,
    write,
    written,
)
from textback_ari.calls.call import OutboundCall
from textback_ari.conversations.callbacks import Outcome, Result, State, key_of
from textback_ari.conversations.events import EventKind
from textback_ari.messages.kinds import Kind
from textback_ari.ports import Callback, CalledBack, CallerKey, Hold, NewCallback, Store
from textback_ari.private import Number, RawNumber
from textback_ari.rules.calling_back import DAY, HOUR, CallbackFacts
from textback_ari.rules.reasons import Reason

OTHER_LINE = "+12125550200"


def _new(caller: CallerKey = ANNE, line: str = LINE, *, due: float = T0) -> NewCallback:
    return NewCallback(caller, line, "Sam", T0, due, due + 600.0)


async def _order(store: Store, new: NewCallback | None = None) -> int:
    new = new or _new()
    async with store.transaction([new.caller]) as tx:
        return await tx.order_callback(new)


async def _start(store: Store, order: int, caller: CallerKey = ANNE, at: float = T0) -> str | None:
    async with store.transaction([caller]) as tx:
        return await tx.start_callback(order, "main", at)


async def _finish(
    store: Store, order: int, outcome: Outcome, caller: CallerKey = ANNE, at: float = T0 + 60.0
) -> CalledBack | None:
    async with store.transaction([caller]) as tx:
        return await tx.finish_callback(order, outcome, at)


async def _facts(store: Store, now: float = T0, line: str = LINE) -> CallbackFacts:
    async with store.transaction([ANNE]) as tx:
        return await tx.callback_facts(ANNE, line, now)


async def _to_do(store: Store, now: float = T0) -> list[int]:
    return [order.id for order in await store.callbacks_to_do(now, 100)]


async def test_an_order_is_to_do_when_due_and_until_done(store_backend: Backend) -> None:
    """An order waits for its time, stays to be looked at while it is carried out, and then not."""
    store = store_backend.store
    order = await _order(store, _new(due=T0 + 10.0))
    assert await _to_do(store, T0 + 9.0) == []
    assert await _to_do(store, T0 + 10.0) == [order]
    await _start(store, order, at=T0 + 10.0)
    assert await _to_do(store, T0) == [order]
    await _finish(store, order, Outcome(Result.BUSY, "busy"))
    assert await _to_do(store, T0 + 1e6) == []


async def test_an_order_comes_back_as_it_was_given(store_backend: Backend) -> None:
    """Everything that carrying it out needs is kept."""
    [stored] = [await store_backend.order(await _order(store_backend.store))]
    assert (stored.caller, stored.line, stored.by) == (ANNE, LINE, "Sam")
    assert (stored.ordered_at, stored.due_at, stored.give_up_at) == (T0, T0, T0 + 600.0)
    assert (stored.state, stored.key, stored.result) == (State.DUE, None, None)


async def test_it_is_claimed_once(store_backend: Backend) -> None:
    """Of two that claim an order one gets it, with the key by which the PBX will know it."""
    store = store_backend.store
    order = await _order(store)
    async with store_backend.another() as other:
        keys = await asyncio.gather(_start(store, order), _start(other, order))
    assert sorted(keys, key=str) == sorted([key_of(order, T0), None], key=str)
    stored = await store_backend.order(order)
    assert (stored.state, stored.pbx, stored.began_at) == (State.CALLING, "main", T0)
    assert stored.key == key_of(order, T0)


async def test_an_order_that_does_not_exist(store_backend: Backend) -> None:
    """Nothing is claimed that was not ordered."""
    assert await _start(store_backend.store, 4711) is None


async def test_one_at_a_time(store_backend: Backend) -> None:
    """A second order for a conversation is the first one's, at the earlier of the two times."""
    store = store_backend.store
    order = await _order(store, _new(due=T0 + 50.0))
    assert await _order(store, _new(due=T0 + 90.0)) == order
    assert (await store_backend.order(order)).due_at == T0 + 50.0
    assert await _order(store, _new(due=T0 + 5.0)) == order
    stored = await store_backend.order(order)
    assert (stored.due_at, stored.give_up_at) == (T0 + 5.0, T0 + 605.0)
    await _start(store, order)
    assert await _order(store, _new(due=T0)) == order
    assert (await store_backend.order(order)).state is State.CALLING
    assert await _order(store, _new(line=OTHER_LINE)) != order
    assert await _order(store, _new(BEN)) != order
    await _finish(store, order, Outcome(Result.BUSY))
    assert await _order(store, _new()) != order


async def test_what_the_pbx_did_not_begin_is_due_again(store_backend: Backend) -> None:
    """An order that is put off can be claimed again, under the same key, and counts no attempt."""
    store = store_backend.store
    order = await _order(store)
    key = await _start(store, order)
    async with store.transaction([ANNE]) as tx:
        await tx.postpone_callback(order, T0 + 5.0, "the PBX is away")
    assert await _to_do(store, T0 + 4.0) == []
    assert (await _facts(store)).caller_today == 0
    stored = await store_backend.order(order)
    assert (stored.state, stored.step) == (State.DUE, "the PBX is away")
    assert await _start(store, order, at=T0 + 5.0) == key


async def test_how_far_it_is_is_kept(store_backend: Backend) -> None:
    """A step is shown while the order is open; a late one does not disturb its result."""
    store = store_backend.store
    order = await _order(store)
    await _start(store, order)
    async with store.transaction([ANNE]) as tx:
        await tx.note_callback(order, "the team's telephones ring")
    assert (await store_backend.order(order)).step == "the team's telephones ring"
    await _finish(store, order, Outcome(Result.BUSY))
    async with store.transaction([ANNE]) as tx:
        await tx.note_callback(order, "late")
        await tx.postpone_callback(order, T0, "late")
    stored = await store_backend.order(order)
    assert (stored.step, stored.state) == ("the team's telephones ring", State.DONE)


async def test_a_result_is_kept_once(store_backend: Backend) -> None:
    """The first result counts; it is told in one event."""
    store = store_backend.store
    order = await _order(store)
    await _start(store, order)
    assert await _finish(store, order, Outcome(Result.NO_ANSWER, "it rang", 0.0)) == CalledBack()
    assert await _finish(store, order, Outcome(Result.REACHED, "", 60.0)) is None
    stored = await store_backend.order(order)
    assert (stored.result, stored.why, stored.ended_at) == (Result.NO_ANSWER, "it rang", T0 + 60.0)
    [event] = await store_backend.events()
    assert event.kind == EventKind.CALLBACK_DONE
    assert (event.business, event.line, event.caller, event.by) == (
        "Acme",
        LINE,
        ANNE.number,
        "Sam",
    )
    assert event.detail == {
        "order": order,
        "result": "no_answer",
        "why": "it rang",
        "talked_for": 0.0,
    }


async def test_whoever_was_reached_gets_no_more(store_backend: Backend) -> None:
    """Reached: automatic texts are cancelled and tasks closed, as by a call made by hand."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", no_text(Reason.EVIDENCE_LOST)))
    [staff] = await write(store, written(Kind.STAFF, held=True))
    await save(store, decision("c3", no_text(Reason.EVIDENCE_LOST, callback=True)))
    order = await _order(store)
    await _start(store, order)
    changed = await _finish(store, order, Outcome(Result.REACHED, "", 60.0))
    assert changed is not None
    assert (len(changed.texts), len(changed.tasks)) == (1, 1)
    assert staff not in changed.texts
    assert [task.done_why for task in await store_backend.tasks()] == ["called back"]


@pytest.mark.parametrize("result", sorted(set(Result) - {Result.REACHED}))
async def test_whoever_was_not_reached(store_backend: Backend, result: Result) -> None:
    """Not reached: texts still leave; where something went wrong the team is told by a task."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    order = await _order(store)
    await _start(store, order)
    assert await _finish(store, order, Outcome(result, "because")) == CalledBack()
    assert [each.state for each in await store_backend.texts()] == ["scheduled"]
    tasks = await store_backend.tasks()
    if result in {Result.FAILED, Result.UNKNOWN}:
        [task] = tasks
        assert task.reason.endswith(": because")
        assert task.done_at is None
    else:
        assert tasks == []


async def test_an_order_that_was_never_begun_can_end(store_backend: Backend) -> None:
    """What is too late, or must not be made any more, ends without having been claimed."""
    store = store_backend.store
    order = await _order(store)
    await _finish(store, order, Outcome(Result.FAILED, "too late"))
    assert (await store_backend.order(order)).result is Result.FAILED
    assert await _start(store, order) is None


async def test_facts(store_backend: Backend) -> None:
    """Who called is known, and what was begun lately is counted, for the caller and the line."""
    store = store_backend.store
    assert await _facts(store) == CallbackFacts()
    await save(store, decision("c1", no_text(Reason.ANSWERED), outcome=ANSWERED))
    assert await _facts(store) == CallbackFacts(called=True)
    first = await _order(store)
    assert await _facts(store) == CallbackFacts(called=True)
    await _start(store, first)
    await _finish(store, first, Outcome(Result.BUSY))
    bens = await _order(store, _new(BEN))
    await _start(store, bens, BEN, at=T0 + HOUR)
    assert await _facts(store, T0 + 1.0) == CallbackFacts(True, 1, 2, 2)
    assert await _facts(store, T0 + HOUR + 1.0) == CallbackFacts(True, 1, 1, 2)
    assert await _facts(store, T0 + DAY + 1.0) == CallbackFacts(True, 0, 0, 1)
    assert await _facts(store, T0 + 1.0, OTHER_LINE) == CallbackFacts(True, 1, 0, 0)


async def test_who_is_on_the_phone(store_backend: Backend) -> None:
    """A caller who is calling right now is known to be."""
    store = store_backend.store
    async with store.transaction([ANNE]) as tx:
        await tx.hold([Hold("main", "c9", ANNE, T0)])
    assert await _facts(store, T0 + 1.0) == CallbackFacts(on_the_phone=True)
    async with store.transaction() as tx:
        await tx.release("main", frozenset())
    assert await _facts(store, T0 + 1.0) == CallbackFacts()


async def test_a_call_to_another_business_is_no_call_to_this_one(store_backend: Backend) -> None:
    """Whoever called one business is not called back by another."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    stranger = CallerKey("Other", ANNE.number)
    async with store.transaction([stranger]) as tx:
        assert await tx.callback_facts(stranger, OTHER_LINE, T0) == CallbackFacts()


async def test_the_leg_that_carries_out_an_order_is_not_counted_twice(
    store_backend: Backend,
) -> None:
    """What the watching sees of an order's call is kept beside it, and changes nothing itself."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    order = await _order(store)
    key = await _start(store, order)
    dialled = RawNumber(ANNE.number.e164)
    leg = OutboundCall("main", "o1", "PJSIP/trunk", dialled, T0, T0 + 9, True, 8.0)
    by_hand = OutboundCall("main", "o2", "PJSIP/trunk", dialled, T0, T0 + 9, True, 8.0)
    async with store.transaction([ANNE]) as tx:
        assert await tx.record_callback(Callback(leg, ANNE, LINE, T0, key)) == CalledBack()
        assert await tx.record_callback(Callback(leg, ANNE, LINE, T0, key)) == CalledBack()
        changed = await tx.record_callback(Callback(by_hand, ANNE, LINE, T0, "9tunknown"))
    assert len(changed.texts) == 1
    assert (await store_backend.counts())["callbacks"] == 2


async def test_hostile_words_are_kept(store_backend: Backend) -> None:
    """What a PBX or a person wrote cannot break the store."""
    store = store_backend.store
    caller = CallerKey("Acme", Number("+12015550199"))
    new = NewCallback(caller, LINE, "S\x00m\ud800" + "x" * 999, T0, T0, T0 + 1.0)
    order = await _order(store, new)
    await _finish(store, order, Outcome(Result.UNKNOWN, "\x00" * 2000), caller)
    assert (await store_backend.order(order)).state is State.DONE
