"""Removing data by its age: the same tests for every store."""

from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    BEN,
    LINE,
    T0,
    decision,
    facts_of,
    hear,
    no_text,
    save,
    sent_text,
)
from textback_ari.ports import CallerKey, Contact, Inbound, InboundText, Kept
from textback_ari.private import Body, CallerName, RawNumber
from textback_ari.rules.reasons import Reason

DAY = 86_400.0
ROWS = (Kept.EVIDENCE, Kept.NAMES, Kept.TEXTS, Kept.RECEIPTS, Kept.UNKNOWN_CALLERS)


async def prune(backend: Backend, kind: Kept, before: float, limit: int = 10) -> int:
    """Remove the next rows of a kind in a transaction of its own."""
    async with backend.store.transaction() as tx:
        return await tx.prune(kind, before, before + DAY, limit)


async def three_calls(backend: Backend) -> None:
    """Store three calls, each a day after the last."""
    for n in range(3):
        made = decision(f"c{n}", no_text(Reason.COOLDOWN), at=T0 + n * DAY)
        await save(backend.store, made)


async def idle(backend: Backend, before: float, limit: int = 10) -> list[CallerKey]:
    """Return which of the next callers are idle."""
    async with backend.store.transaction() as tx:
        found, _ = await tx.idle_numbers(before, limit)
    return list(found)


async def erase_idle(backend: Backend, before: float, caller: CallerKey = ANNE) -> bool:
    """Erase a caller if idle."""
    async with backend.store.transaction([caller]) as tx:
        return await tx.erase_idle(caller, before, before + DAY)


async def test_a_step_is_bounded_and_the_next_one_goes_on(store_backend: Backend) -> None:
    """Each step takes the oldest rows that are left, and stops at the first that is not due."""
    await three_calls(store_backend)
    before = T0 + 1.5 * DAY
    done = [await prune(store_backend, Kept.EVIDENCE, before, limit=1) for _ in range(3)]
    assert done == [1, 1, 0]
    assert await prune(store_backend, Kept.EVIDENCE, T0 + 5 * DAY) == 1


@pytest.mark.parametrize("kind", ROWS)
async def test_rows_and_facts_stay(store_backend: Backend, kind: Kept) -> None:
    """What a decision is made from, and what is counted, is the same when all has gone."""
    store = store_backend.store
    await sent_text(store, "id-1")
    await hear(store, "id-1")
    async with store.transaction([ANNE]) as tx:
        hello = InboundText("carrier", RawNumber(ANNE.number.e164), LINE, Body("hi"), T0 + 60.0)
        await tx.record_inbound(Inbound(hello, ANNE, LINE))
    facts, counts = await facts_of(store), dict(await store_backend.counts())
    texts = [(each.state, each.sent_at) for each in await store_backend.texts()]
    assert await prune(store_backend, kind, T0 + 90 * DAY) >= 1
    assert await facts_of(store) == facts
    assert [(each.state, each.sent_at) for each in await store_backend.texts()] == texts
    counts.pop("receipts")
    after = dict(await store_backend.counts())
    after.pop("receipts")
    assert after == counts


async def test_a_time_that_cannot_be_stops_nothing(store_backend: Backend) -> None:
    """A row of a clock that was years ahead is passed over, and what follows it goes in time."""
    store = store_backend.store
    await save(store, decision("c0", no_text(Reason.COOLDOWN), at=T0 + 4_000 * DAY))
    await save(store, decision("c1", no_text(Reason.COOLDOWN), at=T0))
    assert await prune(store_backend, Kept.EVIDENCE, T0 + DAY) == 2


async def test_who_was_heard_of_is_not_idle(store_backend: Backend) -> None:
    """A caller counts as idle from the last call, text or word on consent on."""
    await three_calls(store_backend)
    assert await idle(store_backend, T0 + 1.5 * DAY) == []
    assert await idle(store_backend, T0 + 2.5 * DAY) == [ANNE]


async def test_contacts_are_never_idle(store_backend: Backend) -> None:
    """Whom the business knows stays."""
    await three_calls(store_backend)
    async with store_backend.store.transaction() as tx:
        await tx.add_contacts([Contact("Acme", ANNE.number, CallerName("Anne"), at=T0)])
    assert await idle(store_backend, T0 + 900 * DAY) == []


async def test_an_idle_number_is_erased_and_its_opt_out_stays(store_backend: Backend) -> None:
    """A number erased by its age that had opted out is found opted out when it calls again."""
    await three_calls(store_backend)
    async with store_backend.store.transaction([ANNE]) as tx:
        await tx.set_opt_out(ANNE, opted_out=True, at=T0, by="", why="STOP")
    assert await erase_idle(store_backend, T0 + 900 * DAY)
    assert await idle(store_backend, T0 + 1_000 * DAY) == []
    facts = await facts_of(store_backend.store)
    assert (facts.opted_out, facts.texted_before) == (True, False)


async def test_a_call_in_between_keeps_the_number(store_backend: Backend) -> None:
    """Who calls after being found idle is not erased."""
    await three_calls(store_backend)
    before = T0 + 900 * DAY
    assert await idle(store_backend, before) == [ANNE]
    late = decision("late", no_text(Reason.COOLDOWN), at=before + DAY)
    await save(store_backend.store, replace(late, call=replace(late.call, started_at=before + DAY)))
    assert not await erase_idle(store_backend, before)


async def test_another_business_keeps_the_number(store_backend: Backend) -> None:
    """A number that one business still hears of is not erased because another does not."""
    await three_calls(store_backend)
    other = CallerKey("Other", ANNE.number)
    async with store_backend.store.transaction([other]) as tx:
        hello = InboundText(
            "carrier", RawNumber(ANNE.number.e164), LINE, Body("hi"), T0 + 950 * DAY
        )
        await tx.record_inbound(Inbound(hello, other, LINE))
    async with store_backend.store.transaction([ANNE, other]) as tx:
        assert not await tx.erase_idle(ANNE, T0 + 900 * DAY, T0 + 960 * DAY)


async def test_who_never_called_is_erased_alone(store_backend: Backend) -> None:
    """Erasing one idle number touches no other."""
    await three_calls(store_backend)
    await save(store_backend.store, decision("b", no_text(Reason.COOLDOWN, caller=BEN), caller=BEN))
    assert await erase_idle(store_backend, T0 + 900 * DAY)
    assert await idle(store_backend, T0 + 900 * DAY) == [BEN]
