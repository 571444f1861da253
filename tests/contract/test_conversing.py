"""Texts of a conversation and what happened: the same tests for every store."""

from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend, EventView
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    CARRIER,
    LINE,
    T0,
    claim,
    decision,
    due_ids,
    facts_of,
    no_text,
    record,
    save,
    submitted,
    text,
    write,
    written,
)
from textback_ari.calls.call import OutboundCall
from textback_ari.conversations.events import Event, EventKind
from textback_ari.messages.kinds import ANSWERS, Kind
from textback_ari.messages.states import Accepted, InDoubt, State
from textback_ari.ports import Callback, Hold
from textback_ari.private import RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Move


async def test_a_written_text_is_due_with_all_that_sending_needs(store_backend: Backend) -> None:
    """A text of a conversation is claimed like any other; no call belongs to it."""
    [message] = await write(store_backend.store, written(Kind.STAFF, by="Sam"))
    [due] = await claim(store_backend.store, T0)
    assert (due.message_id, due.call_id, due.channel_id) == (message, None, None)
    assert (due.caller, due.line, due.kind, due.sender) == (ANNE, LINE, Kind.STAFF, LINE)
    assert (due.gateways, due.give_up_at, due.counted) == (("carrier",), T0 + 600.0, None)
    assert 0 <= due.reference <= 255
    sent = submitted(message, State.SENT, {0: Accepted("a")}, at=T0 + 1.0)
    assert await record(store_backend.store, sent)
    assert [each.state for each in await store_backend.texts()] == ["sent"]


async def test_texts_in_a_row_have_different_references(store_backend: Backend) -> None:
    """Two long texts to one phone are told apart by their concatenation reference."""
    await write(store_backend.store, written(Kind.HELP), written(Kind.STAFF), written(Kind.ANSWER))
    due = await claim(store_backend.store, T0)
    assert len({each.reference for each in due}) == 3


async def test_a_held_text_waits_for_its_hour(store_backend: Backend) -> None:
    """A text written at night for the morning is not due before."""
    [message] = await write(store_backend.store, written(Kind.STAFF, held=True))
    assert await due_ids(store_backend.store, T0 + 3_599.0) == []
    assert await due_ids(store_backend.store, T0 + 3_600.0) == [message]


async def test_a_written_text_opens_its_conversation(store_backend: Backend) -> None:
    """Whoever is texted first has a conversation from then on."""
    await write(store_backend.store, written(Kind.STAFF), written(Kind.STAFF))
    await write(store_backend.store, written(Kind.STAFF, BEN))
    assert (await store_backend.counts())["conversations"] == 2


async def test_a_staff_text_is_a_fact(store_backend: Backend) -> None:
    """When the team last texted a caller is known to the rules; an automatic answer is not that."""
    await write(store_backend.store, written(Kind.HELP))
    assert (await facts_of(store_backend.store)).staff_text_at is None
    await write(store_backend.store, written(Kind.STAFF, at=T0 + 5.0))
    assert (await facts_of(store_backend.store)).staff_text_at == T0 + 5.0


async def test_a_written_text_is_not_the_calls_text(store_backend: Backend) -> None:
    """A later call moves and cancels the text that answers a call, never a written one."""
    store = store_backend.store
    await write(store, written(Kind.STAFF, held=True))
    assert (await facts_of(store)).pending is None
    await save(store, decision("c1", text()))
    pending = (await facts_of(store)).pending
    assert pending is not None
    moved = no_text(Reason.MERGED, pending=Move(T0 + 70.0, T0 + 150.0))
    await save(store, decision("c2", moved))
    talked = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(store, decision("c3", talked, outcome=ANSWERED))
    assert [(t.state, t.due_at) for t in await store_backend.texts()] == [
        ("held", T0 + 3_600.0),
        ("cancelled", T0 + 70.0),
    ]


@pytest.mark.parametrize("kind", sorted(Kind))
async def test_an_answer_waits_for_no_call(store_backend: Backend, kind: Kind) -> None:
    """While a caller is on the phone answers leave, and steps of a sequence wait."""
    store = store_backend.store
    [message] = await write(store, written(kind))
    async with store.transaction([ANNE]) as tx:
        await tx.hold([Hold("main", "c9", ANNE, T0)])
    answer = kind in ANSWERS
    assert await due_ids(store, T0 + 1.0) == ([message] if answer else [])
    assert await store.next_due(T0 + 1.0) == (T0 if answer else T0 + 600.0)


@pytest.mark.parametrize("kind", sorted(Kind))
async def test_a_call_back_cancels_no_answer(store_backend: Backend, kind: Kind) -> None:
    """A call that reaches the caller ends what was still to come, but not what a person wrote."""
    store = store_backend.store
    [message] = await write(store, written(kind, held=True))
    call = OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(ANNE.number.e164), T0, T0 + 9, True, 8.0
    )
    async with store.transaction([ANNE]) as tx:
        done = await tx.record_callback(Callback(call, ANNE, LINE, T0 + 10.0))
    assert done.texts == (() if kind in ANSWERS else (message,))


async def test_opting_out_cancels_written_texts(store_backend: Backend) -> None:
    """An opt-out cancels all that waits; what is written after it can be claimed."""
    store = store_backend.store
    waits = await write(store, *(written(kind, held=True) for kind in sorted(Kind)))
    async with store.transaction([ANNE]) as tx:
        gone = await tx.set_opt_out(ANNE, opted_out=True, at=T0, by="the caller", why="STOP")
        confirmed = await tx.write_text(written(Kind.OPTED_OUT))
    assert sorted(gone) == sorted(waits)
    assert await due_ids(store, T0 + 3_600.0 - 3_500.0, CARRIER) == [confirmed]


async def test_a_written_text_too_late_makes_a_task(store_backend: Backend) -> None:
    """A text that could not leave in time never leaves, and the team is told."""
    [message] = await write(store_backend.store, written(Kind.STAFF))
    async with store_backend.store.transaction() as tx:
        [(late, _)] = await tx.give_up_late(T0 + 600.0, 10)
    [task] = await store_backend.tasks()
    assert (late, task.message_id, task.call_id) == (message, message, None)


async def test_events_are_kept_in_order(store_backend: Backend) -> None:
    """What happened comes back as it was told, in that order, with its caller."""
    store = store_backend.store
    [message] = await write(store, written(Kind.HELP))
    told = [
        Event(
            EventKind.STAFF_TEXT,
            T0,
            "Acme",
            LINE,
            ANNE.number,
            message_id=message,
            by="Sam",
            detail={"parts": 1, "note": "a\u2603", "list": [1, None, {"x": True}]},
        ),
        Event(EventKind.GATEWAY_DOWN, T0 + 1.0, detail={"gateway": "carrier"}),
    ]
    async with store.transaction() as tx:
        ids = await tx.record_events(told)
        assert await tx.record_events([]) == ()
    assert list(ids) == sorted(set(ids))
    assert len(ids) == 2
    assert await store_backend.events() == [
        EventView(
            str(e.kind),
            e.at,
            e.business,
            e.line,
            e.caller,
            e.call_id,
            e.message_id,
            e.task_id,
            e.by,
            e.detail,
        )
        for e in told
    ]


async def test_events_of_a_transaction_that_fails_never_happened(store_backend: Backend) -> None:
    """An event is stored with what it tells of, or not at all."""

    async def fails() -> None:
        async with store_backend.store.transaction() as tx:
            await tx.record_events([Event(EventKind.NOTE, T0)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await store_backend.events() == []


async def test_a_text_sent_again_refers_to_the_old_one(store_backend: Backend) -> None:
    """The old one keeps its state and knows the new one; its callback task is done."""
    store = store_backend.store
    [old] = await write(store, written(Kind.STAFF))
    await claim(store, T0)
    lost = submitted(old, State.IN_DOUBT, {0: InDoubt("?")}, why="?", at=T0 + 1.0)
    await record(store, lost)
    async with store.transaction() as tx:
        known = await tx.known_text(old)
        assert await tx.known_text(old + 1_000) is None
    assert known is not None
    assert (known.caller, known.line, known.state) == (ANNE, LINE, State.IN_DOUBT)
    assert (known.body.text, known.later) == ("We are on our way.", ())
    assert (known.gateway, known.last_error) == ("carrier", "carrier: ?")
    [new] = await write(store, replace(written(Kind.STAFF, at=T0 + 9.0), again_of=old))
    async with store.transaction() as tx:
        known = await tx.known_text(old)
    assert known is not None
    assert (known.state, known.later) == (State.IN_DOUBT, ((new, State.SCHEDULED),))
    [task] = await store_backend.tasks()
    assert (task.message_id, task.done_at, task.done_why) == (old, T0 + 9.0, "sent again")
