"""Erasing a number: the same tests for every store."""

from dataclasses import replace

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    BEN,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    due_ids,
    facts_of,
    hear,
    no_text,
    only_text,
    record,
    save,
    sent_text,
    submitted,
    text,
)
from textback_ari.conversations.events import Event, EventKind
from textback_ari.messages.states import Accepted, State
from textback_ari.ports import (
    BlockEntry,
    CallerKey,
    Contact,
    Erased,
    Inbound,
    InboundText,
    Mentions,
)
from textback_ari.private import Body, CallerName, RawNumber
from textback_ari.rules.reasons import Reason

NOTHING = Mentions()


async def erase(backend: Backend, caller: CallerKey = ANNE, at: float = T0 + 60.0) -> Erased:
    """Erase a caller's number in a transaction of its own."""
    async with backend.store.transaction([caller]) as tx:
        return await tx.erase(caller.number, NOTHING, at, "Sam")


async def opt_out(backend: Backend, caller: CallerKey = ANNE) -> None:
    """Opt a caller out as the team does."""
    async with backend.store.transaction([caller]) as tx:
        await tx.set_opt_out(caller, opted_out=True, at=T0, by="Sam", why="said so")


async def test_pending_texts_are_cancelled(store_backend: Backend) -> None:
    """Nothing that waits for an erased number leaves, and each text names its reason."""
    (made,) = await save(store_backend.store, decision("c1", text()))
    erased = await erase(store_backend)
    assert erased.texts == (made.message_id,)
    cancelled = await only_text(store_backend)
    assert (cancelled.state, cancelled.reason) == ("cancelled", Reason.ERASED)
    assert await due_ids(store_backend.store, T0 + DELAY) == []


async def test_calls_and_texts_stay_as_counts(store_backend: Backend) -> None:
    """Figures are the same after an erasure as before it."""
    store = store_backend.store
    await sent_text(store, "id-1")
    await hear(store, "id-1")
    await save(store, decision("c2", no_text(Reason.COOLDOWN, callback=True)))
    async with store.transaction([ANNE]) as tx:
        hello = InboundText("carrier", RawNumber(ANNE.number.e164), LINE, Body("hi"), T0, "in-1")
        await tx.record_inbound(Inbound(hello, ANNE, LINE))
        await tx.record_events([Event(EventKind.NOTE, T0, "Acme", LINE, ANNE.number)])
    before = await store_backend.counts()
    states = [(each.state, each.delivered_at) for each in await store_backend.texts()]
    await erase(store_backend)
    assert await store_backend.counts() == before
    assert [(t.state, t.delivered_at) for t in await store_backend.texts()] == states
    assert all(event.caller != ANNE.number for event in await store_backend.events())


async def test_open_tasks_are_closed(store_backend: Backend) -> None:
    """Nobody is asked to call a number back that is not known any more."""
    await save(store_backend.store, decision("c1", no_text(Reason.OPTED_OUT, callback=True)))
    await erase(store_backend)
    [task] = await store_backend.tasks()
    assert (task.done_at, task.reason) == (T0 + 60.0, "")


async def test_an_opt_out_outlives_the_erasure(store_backend: Backend) -> None:
    """A later call of an erased number that had opted out finds it opted out."""
    await opt_out(store_backend)
    assert (await erase(store_backend)).opted_out == ("Acme",)
    facts = await facts_of(store_backend.store)
    assert (facts.opted_out, facts.texted_before) == (True, False)


async def test_it_outlives_a_second_erasure_too(store_backend: Backend) -> None:
    """Erasing once more, with or without a call between, changes nothing of the opt-out."""
    await opt_out(store_backend)
    await erase(store_backend)
    await erase(store_backend)
    await save(store_backend.store, decision("c2", no_text(Reason.OPTED_OUT)))
    await erase(store_backend)
    assert (await facts_of(store_backend.store)).opted_out


async def test_who_opts_in_again_is_not_held_to_the_old_opt_out(store_backend: Backend) -> None:
    """START after an erasure counts, also over another erasure."""
    await opt_out(store_backend)
    await erase(store_backend)
    async with store_backend.store.transaction([ANNE]) as tx:
        await tx.set_opt_out(ANNE, opted_out=False, at=T0 + 70.0, by="", why="START")
    assert not (await facts_of(store_backend.store)).opted_out
    await erase(store_backend)
    assert not (await facts_of(store_backend.store)).opted_out


async def test_who_had_not_opted_out_is_unknown_afterwards(store_backend: Backend) -> None:
    """An erased number that calls again is a new caller."""
    await sent_text(store_backend.store, "id-1")
    assert (await erase(store_backend)).opted_out == ()
    facts = await facts_of(store_backend.store)
    assert (facts.opted_out, facts.texted_before, facts.last_text_at) == (False, False, None)


async def test_a_block_becomes_an_opt_out(store_backend: Backend) -> None:
    """An entry of this very number goes, and the number gets no texts all the same."""
    entry = BlockEntry(ANNE.number.e164, whole=True, by="Sam", at=T0)
    async with store_backend.store.transaction([ANNE]) as tx:
        await tx.add_blocks([entry, replace(entry, source="main")])
    erased = await erase(store_backend)
    assert (erased.opted_out, erased.lists) == (("",), ("main",))
    facts = await facts_of(store_backend.store)
    assert (facts.opted_out, facts.blocked) == (True, None)


async def test_other_callers_are_left_alone(store_backend: Backend) -> None:
    """What belongs to another number stays as it is."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    async with store.transaction([BEN]) as tx:
        await tx.add_contacts([Contact("Acme", BEN.number, CallerName("Ben"), at=T0)])
    await opt_out(store_backend)
    await erase(store_backend)
    facts = await facts_of(store, BEN)
    assert (facts.opted_out, facts.contact, facts.pending is not None) == (False, "Ben", True)
    assert len(await due_ids(store, T0 + DELAY)) == 1


async def test_a_text_under_way_ends_as_usual(store_backend: Backend) -> None:
    """The carrier's answer to a text that was being sent is recorded after the erasure."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    [due] = await claim(store)
    await erase(store_backend)
    assert await record(store, submitted(due.message_id, State.SENT, {0: Accepted("id-1")}))
    await hear(store, "id-1")
    assert (await only_text(store_backend)).state == "delivered"
