"""Leads and cards in the `Store` port."""

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
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.leads import Card, Lead, Status, changes, lost, tagged, won
from textback_ari.messages.kinds import Kind
from textback_ari.ports import Callback, CallerKey, LeadRecord, Store
from textback_ari.private import RawNumber
from textback_ari.rules.reasons import Reason

BY = "ben (command line)"


async def lead_of(store: Store, caller: CallerKey = ANNE, line: str | None = None) -> LeadRecord:
    """Return a caller's lead, which is there."""
    async with store.transaction([caller]) as tx:
        record = await tx.lead_of(caller, line)
    assert record is not None
    return record


async def change(store: Store, lead: Lead, caller: CallerKey = ANNE) -> None:
    """Store what became of a caller's lead."""
    async with store.transaction([caller]) as tx:
        record = await tx.lead_of(caller)
        assert record is not None
        await tx.change_lead(record, lead, T0 + 5.0, BY, changes(record.lead, lead))


async def told(backend: Backend) -> list[object]:
    """Return the details of the events about leads."""
    return [e.detail for e in await backend.events() if e.kind == EventKind.LEAD_CHANGED]


async def test_who_never_reached_us_is_no_lead(store_backend: Backend) -> None:
    """A caller without a conversation has no lead; a missed call makes a new one."""
    store = store_backend.store
    async with store.transaction([ANNE]) as tx:
        assert await tx.lead_of(ANNE) is None
    await save(store, decision("c1", text()))
    record = await lead_of(store)
    assert (record.caller, record.line, record.lead) == (ANNE, LINE, Lead())
    async with store.transaction([ANNE]) as tx:
        assert await tx.lead_of(ANNE, "+12125550199") is None


@pytest.mark.parametrize(
    "lead",
    [
        won(Lead(), 50_000),
        lost(Lead(), "too dear"),
        tagged(Lead(Status.CONTACTED, assigned="Ben"), add="roof"),
    ],
)
async def test_what_became_of_a_lead_is_kept_and_told(store_backend: Backend, lead: Lead) -> None:
    """Status, value, reason, tags and who sees to it are kept; each change is told."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await change(store, lead)
    assert (await lead_of(store)).lead == lead
    assert await told(store_backend) == [changes(Lead(), lead)]


async def test_a_text_from_the_team_makes_contact(store_backend: Backend) -> None:
    """A new lead is contacted once a person writes, and told once; automatic texts change none."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await write(store, written(Kind.HELP))
    assert (await lead_of(store)).lead.status is Status.NEW
    await write(store, written(Kind.STAFF, by=BY), written(Kind.STAFF, by=BY))
    assert (await lead_of(store)).lead.status is Status.CONTACTED
    how = {"from": "new", "to": "contacted", "how": "a text from the team"}
    assert await told(store_backend) == [how]


async def test_an_answered_call_makes_contact_either_way(store_backend: Backend) -> None:
    """Who gets through, and who is called back and answers, is contacted."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    answered = no_text(Reason.ANSWERED, caller=ANNE, got_through=True)
    await save(store, decision("c3", answered, outcome=ANSWERED))
    out = OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(BEN.number.e164), T0, T0 + 9.0, True, 5.0
    )
    async with store.transaction([BEN]) as tx:
        await tx.record_callback(Callback(out, BEN, LINE, T0 + 9.0))
    assert (await lead_of(store, ANNE)).lead.status is Status.CONTACTED
    assert (await lead_of(store, BEN)).lead.status is Status.CONTACTED


async def test_a_won_lead_stays_won(store_backend: Backend) -> None:
    """A text to a customer does not make a new lead of them."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await change(store, won(Lead(), 100))
    await write(store, written(Kind.STAFF, by=BY))
    assert (await lead_of(store)).lead == won(Lead(), 100)


async def test_a_card_is_kept(store_backend: Backend) -> None:
    """What is known of the person is kept with the number; the log says which fields changed."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    card = Card("Anne O'Neil", "anne@example.com", "Roofs & Co")
    async with store.transaction([ANNE]) as tx:
        await tx.change_card(ANNE, card, T0, BY)
    assert (await lead_of(store)).card == card
    assert await told(store_backend) == [{"card": ["name", "email", "company"]}]


async def test_two_numbers_of_one_person_are_one_lead(store_backend: Backend) -> None:
    """A merged number has the other's lead; its own opt-out stays with it alone."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    await change(store, tagged(won(Lead(), 700), add="roof"), BEN)
    async with store.transaction([ANNE, BEN]) as tx:
        await tx.set_opt_out(BEN, opted_out=True, at=T0, by=BY, why="asked")
        await tx.merge_leads(BEN, ANNE, T0, BY)
    for caller in (ANNE, BEN):
        record = await lead_of(store, caller)
        assert record.caller == ANNE
        assert record.lead == tagged(won(Lead(), 700), add="roof")
    await change(store, lost(Lead(), "moved"), BEN)
    assert (await lead_of(store)).lead.status is Status.LOST
    async with store.transaction([ANNE, BEN]) as tx:
        facts = await tx.facts([ANNE, BEN])
    assert (facts[ANNE].opted_out, facts[BEN].opted_out) == (False, True)


async def test_hostile_words_do_no_harm(store_backend: Backend) -> None:
    """NUL, half surrogates and great lengths are stored as far as they can be."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    nasty = "\x00\ud800'; DROP TABLE callers; --" * 100
    await change(store, Lead(Status.LOST, None, nasty, nasty, (nasty,)))
    async with store.transaction([ANNE]) as tx:
        await tx.change_card(ANNE, Card(nasty, nasty, nasty), T0, BY)
    assert (await lead_of(store)).lead.status is Status.LOST
