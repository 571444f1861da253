"""Caps and circuits in the store: the same tests for memory, SQLite and a real PostgreSQL."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.roomy import ROOMY
from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    BEN,
    CARRIER,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    ended,
    facts_of,
    no_text,
    record,
    save,
    submitted,
    text,
)
from textback_ari.calls.call import OutboundCall
from textback_ari.messages.states import Accepted, NotSent, PartResult, Refused, State
from textback_ari.ports import Callback as CallBack
from textback_ari.ports import (
    CallerKey,
    Decision,
    Inbound,
    InboundText,
    Store,
)
from textback_ari.private import Body, Number, RawNumber
from textback_ari.rules.decide import decide, recheck
from textback_ari.rules.guard import loads_after
from textback_ari.rules.limits import (
    Cap,
    Circuit,
    Counter,
    Load,
    Scope,
    counters_of,
    standing_of,
)
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.rules.verdict import Cancel, Opening, Verdict
from textback_ari.workflow.holding_back import HoldingBack, counters_of_all

NAMED = counters_of(LINE, ANNE.business, ANNE.number)
OF_LINE, OF_ALL = NAMED[Scope.LINE], NAMED[Scope.ALL]
OPEN = Circuit(T0, T0 + 600.0, "this line: too much")
POLICY = LinePolicy(
    number=Number(LINE),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    gateways=("carrier",),
    limits=replace(ROOMY, line=Cap(10**6, 10**6, 100)),
)
LINES = Lines([POLICY])


async def loads_of(store: Store, caller: CallerKey = ANNE) -> Mapping[Scope, Load]:
    """Return what a caller's text would count in, by scope."""
    named = counters_of(LINE, caller.business, caller.number)
    async with store.transaction() as tx:
        found = await tx.loads(named.values())
    return {counter.scope: load for counter, load in found.items()}


async def texts_counted(store: Store) -> list[int]:
    """Return how many texts caller, prefix, line and all have counted this day."""
    loads = await loads_of(store)
    return [loads.get(scope, Load()).day for scope in Scope]


def opens(*scopes: Scope) -> Verdict:
    """Return a verdict that opens circuits."""
    verdict = no_text(Reason.CIRCUIT_OPEN, callback=True)
    return replace(verdict, opens=tuple(Opening(scope, OPEN) for scope in scopes))


# --- counting -------------------------------------------------------------------------------------


async def test_nothing_is_counted_at_first(store_backend: Backend) -> None:
    """Counters of which nothing is known are left out."""
    assert await loads_of(store_backend.store) == {}


async def test_a_text_counts_from_its_scheduling(store_backend: Backend) -> None:
    """A scheduled text counts for its caller, the numbers like it, its line and all lines."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    one = Load(T0, minute=1, hour=1, day=1, parts=1)
    assert await loads_of(store) == {
        Scope.CALLER: one,
        Scope.PREFIX: one,
        Scope.LINE: replace(one, wanted=1),
        Scope.ALL: replace(one, wanted=1),
    }
    await save(store, decision("c2", text(BEN), caller=BEN, at=T0 + 1.0))
    assert await texts_counted(store) == [1, 2, 2, 2]
    await save(store, decision("c1", text()))
    assert await texts_counted(store) == [1, 2, 2, 2]


async def test_parts_and_shadow_texts_count(store_backend: Backend) -> None:
    """A long text counts its parts, and one of a dry run counts like any other."""
    verdict = text(shadow=True)
    assert verdict.text is not None
    long = replace(verdict, text=replace(verdict.text, parts=3))
    await save(store_backend.store, decision("c1", long))
    loads = await loads_of(store_backend.store)
    assert (loads[Scope.ALL].day, loads[Scope.ALL].parts) == (1, 3)


async def test_a_capped_call_counts_as_wanted(store_backend: Backend) -> None:
    """A call that a cap held back shows how much is wanted, and in no other count."""
    await save(store_backend.store, decision("c1", no_text(Reason.RATE_CAPPED, callback=True)))
    loads = await loads_of(store_backend.store)
    assert {scope: (load.wanted, load.day) for scope, load in loads.items()} == {
        Scope.LINE: (1, 0),
        Scope.ALL: (1, 0),
    }
    (task,) = await store_backend.tasks()
    assert task.reason == SENTENCES[Reason.RATE_CAPPED]


async def test_cancelled_in_the_same_batch_is_given_back(store_backend: Backend) -> None:
    """A text that a later call of its batch cancels is not counted."""
    through = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(store_backend.store, decision("c1", text()), decision("c2", through))
    assert await texts_counted(store_backend.store) == [0, 0, 0, 0]


@pytest.mark.parametrize("how", ["redial", "call back", "claim", "late", "not sent in time"])
async def test_cancelled_unsent_is_given_back(store_backend: Backend, how: str) -> None:
    """Whatever cancels a text of which nothing has left gives its count back, once."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text()))
    assert made.message_id is not None
    if how == "redial":
        through = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE))
        await save(store, decision("c2", through))
    elif how == "call back":
        call = OutboundCall("main", "o1", "t", RawNumber("1"), T0, T0 + 9.0, True, 8.0)
        async with store.transaction([ANNE]) as tx:
            await tx.record_callback(CallBack(call, ANNE, LINE, T0 + 9.0))
    elif how == "claim":
        async with store.transaction() as tx:
            await tx.lock_due(T0 + DELAY, 10, CARRIER)
            await tx.cancel({made.message_id: Reason.LINE_PAUSED}, T0 + DELAY)
            await tx.cancel({made.message_id: Reason.LINE_PAUSED}, T0 + DELAY)
    elif how == "late":
        async with store.transaction() as tx:
            assert len(await tx.give_up_late(T0 + 500.0, 10)) == 1
    else:
        await claim(store)
        late = submitted(
            made.message_id,
            State.SCHEDULED,
            {0: NotSent("down")},
            why="down",
            retry=(0,),
            again_at=T0 + 500.0,
        )
        assert await record(store, late)
    assert await texts_counted(store) == [0, 0, 0, 0]


async def test_refused_or_partly_sent_stays_counted(store_backend: Backend) -> None:
    """A text that a carrier refused, or has a part of, was a text all the same."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    one, two = await claim(store)
    await record(store, submitted(one.message_id, State.FAILED, {0: Refused("no")}, why="no"))
    again: dict[int, PartResult] = {0: Accepted("a"), 1: NotSent("full")}
    await record(
        store,
        submitted(
            two.message_id, State.SCHEDULED, again, why="full", retry=(1,), again_at=T0 + 45.0
        ),
    )
    async with store.transaction() as tx:
        assert len(await tx.give_up_late(T0 + 500.0, 10)) == 1
    assert await texts_counted(store) == [1, 2, 2, 2]


async def test_windows_that_are_over_do_not_count(store_backend: Backend) -> None:
    """A text given back after its minute and hour leaves those of today alone."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text(due=T0 + 4_000.0)))
    assert made.message_id is not None
    later = T0 + 3_700.0
    await save(store, decision("c2", text(BEN), caller=BEN, at=later))
    async with store.transaction([ANNE]) as tx:
        await tx.cancel({made.message_id: Reason.LINE_PAUSED}, later)
        found = await tx.loads([OF_LINE])
    assert found[OF_LINE] == Load(later, minute=1, hour=1, day=1, parts=1, wanted=1)


async def test_long_unused_counters_are_forgotten(store_backend: Backend) -> None:
    """The heartbeat forgets counters that have counted nothing for two days."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    async with store.transaction() as tx:
        await tx.heartbeat("me", T0 + 86_400.0)
    assert await texts_counted(store) == [1, 1, 1, 1]
    async with store.transaction() as tx:
        await tx.heartbeat("me", T0 + 3 * 86_400.0)
    assert await loads_of(store) == {}


# --- under concurrency ----------------------------------------------------------------------------


async def decide_some(store: Store, numbers: range, at: float = T0) -> list[Reason | None]:
    """Decide about missed calls in a transaction of their own, as the desk does."""
    callers = [CallerKey("Acme", Number(f"+1201{555_0000 + n:07d}")) for n in numbers]
    named = [counters_of(LINE, k.business, k.number) for k in callers]
    made: list[Decision] = []
    async with store.transaction(callers) as tx:
        facts = await tx.facts(callers)
        loads = dict(await tx.loads({c for counters in named for c in counters.values()}))
        for caller, counters in zip(callers, named, strict=True):
            call = ended(caller.number.e164, caller)
            known = replace(facts[caller], standing=standing_of(counters, loads))
            verdict = decide(POLICY, LINES.own_numbers, call, known, at, draw=0.0)
            loads |= loads_after(loads, counters, verdict, at)
            made.append(Decision(call, LINE, "Acme", ("carrier",), verdict, at))
        await tx.save(made)
    return [each.verdict.reason for each in made]


async def claim_all(store: Store, owner: str) -> list[int]:
    """Claim what is due until nothing is left, as the dispatcher does."""
    claimed: list[int] = []
    while True:
        async with store.transaction() as tx:
            due = await tx.lock_due(T0 + DELAY, 10, CARRIER)
            held_back = HoldingBack(LINES, await tx.loads(counters_of_all(due)) if due else {})
            going = [
                each.message_id
                for each in due
                if not recheck(POLICY, each.kind, each.facts, T0 + DELAY, each.give_up_at)
                and not held_back.reason(each, T0 + DELAY)
            ]
            assert len(going) == len(due)
            await tx.start_sending(going, owner, T0 + DELAY)
        if not due:
            return claimed
        claimed += going


@pytest.mark.timeout(120)
async def test_a_cap_holds_under_concurrency(store_backend: Backend) -> None:
    """Of 1,000 decisions in 250 transactions at once, of two programs, a cap of 100 passes 100."""
    async with store_backend.another() as other:
        stores = (store_backend.store, other)
        some = (range(n, n + 4) for n in range(0, 1_000, 4))
        said = await asyncio.gather(
            *(decide_some(stores[n % 2], each) for n, each in enumerate(some))
        )
        reasons = [reason for each in said for reason in each]
        assert reasons.count(None) == 100
        assert reasons.count(Reason.RATE_CAPPED) == 900
        sent = await asyncio.gather(claim_all(stores[0], "me"), claim_all(stores[1], "you"))
    assert len({*sent[0], *sent[1]}) == len(sent[0]) + len(sent[1]) == 100
    assert len(await store_backend.tasks()) == 900
    assert (await loads_of(store_backend.store))[Scope.ALL].day == 100


@pytest.mark.timeout(120)
async def test_counting_never_deadlocks(store_backend: Backend) -> None:
    """Batches of the same callers in any order, with cancelling and late texts, all go through."""
    callers = [CallerKey("Acme", Number(f"+1201555{n:04d}")) for n in range(123, 131)]

    async def batch(store: Store, start: int) -> None:
        order = callers[start % 8 :] + callers[: start % 8]
        through = {"pending": Cancel(Reason.GOT_THROUGH_SINCE), "got_through": True}
        await save(
            store, *(decision(f"t{start}-{n}", text(k), caller=k) for n, k in enumerate(order))
        )
        await save(
            store,
            *(
                decision(f"a{start}-{n}", no_text(Reason.ANSWERED, caller=k, **through), caller=k)
                for n, k in enumerate(reversed(order))
            ),
        )

    async def late(store: Store) -> None:
        for _ in range(20):
            async with store.transaction() as tx:
                await tx.give_up_late(T0 + 500.0, 3)
                await tx.lock_due(T0 + DELAY, 3, CARRIER)
                await tx.loads(NAMED.values())

    async with store_backend.another() as other:
        stores = (store_backend.store, other)
        async with asyncio.TaskGroup() as group:
            for start in range(24):
                group.create_task(batch(stores[start % 2], start))
            for store in stores:
                group.create_task(late(store))
    async with store_backend.store.transaction() as tx:
        await tx.give_up_late(T0 + 500.0, 1_000)
    assert await texts_counted(store_backend.store) == [0, 0, 0, 0]


# --- circuits -------------------------------------------------------------------------------------


async def open_now(store: Store) -> Sequence[Counter]:
    """Return the counters whose circuits are open."""
    return [each.counter for each in await store.open_circuits()]


async def test_a_circuit_opens_with_its_verdict_and_lasts(store_backend: Backend) -> None:
    """A verdict opens a circuit for every program, and again it only stays open for longer."""
    store = store_backend.store
    assert await open_now(store) == []
    await save(store, decision("c1", opens(Scope.LINE, Scope.ALL)))
    async with store_backend.another() as other:
        assert await open_now(other) == [OF_ALL, OF_LINE]
    longer = replace(OPEN, since=T0 + 5.0, until=T0 + 999.0)
    again = replace(opens(), opens=(Opening(Scope.LINE, longer),))
    await save(store, decision("c2", again))
    found = {each.counter: each.circuit for each in await store.open_circuits()}
    assert found[OF_LINE] == replace(longer, since=T0)
    assert (await loads_of(store))[Scope.LINE].circuit == found[OF_LINE]


async def test_a_circuit_is_closed_by_command_and_opens_anew(store_backend: Backend) -> None:
    """Closing is storing the load without it; the next opening is another one."""
    store = store_backend.store
    await save(store, decision("c1", opens(Scope.LINE)))
    async with store.transaction() as tx:
        found = await tx.loads([OF_LINE])
        await tx.set_loads({OF_LINE: replace(found[OF_LINE], circuit=None)}, T0 + 1.0)
    assert await open_now(store) == []
    await save(store, decision("c2", opens(Scope.LINE)))
    assert await open_now(store) == [OF_LINE]


@pytest.mark.parametrize("taken", [True, False])
async def test_the_probe_s_answer_counts(store_backend: Backend, taken: bool) -> None:
    """The carrier's answer to a probe closes its circuit, or keeps it open for `open_for`."""
    store = store_backend.store
    await save(store, decision("c0", opens(Scope.LINE)))
    plain = text()
    assert plain.text is not None
    probe = replace(plain, text=replace(plain.text, probe=True))
    await save(store, decision("c1", probe))
    (circuit,) = [each.circuit for each in await store.open_circuits()]
    assert circuit.probing
    (due,) = await claim(store)
    assert due.counted is not None
    assert due.counted.probe
    answer = submitted(due.message_id, State.SENT, {0: Accepted("a")})
    if not taken:
        answer = submitted(due.message_id, State.FAILED, {0: Refused("no")}, why="no")
    await record(store, replace(answer, open_for=333.0))
    left = [each.circuit for each in await store.open_circuits()]
    assert left == ([] if taken else [replace(OPEN, until=answer.at + 333.0)])


async def test_answers_of_carriers_are_counted(store_backend: Backend) -> None:
    """What carriers take and refuse counts for the line and all lines; retries do not."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    one, two = await claim(store)
    retry = submitted(
        one.message_id, State.SCHEDULED, {0: NotSent("x")}, retry=(0,), again_at=T0 + 41.0
    )
    await record(store, retry)
    await record(store, submitted(two.message_id, State.FAILED, {0: Refused("no")}, why="no"))
    (again,) = await claim(store, T0 + 42.0)
    await record(store, submitted(again.message_id, State.SENT, {0: Accepted("a")}, attempt=2))
    loads = await loads_of(store)
    assert {scope: (load.taken, load.refused) for scope, load in loads.items()} == {
        Scope.CALLER: (0, 0),
        Scope.PREFIX: (0, 0),
        Scope.LINE: (1, 1),
        Scope.ALL: (1, 1),
    }


async def test_a_claim_can_open_a_circuit(store_backend: Backend) -> None:
    """`set_loads` opens a circuit that the claim found due, and the text's task tells why."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    async with store.transaction() as tx:
        (due,) = await tx.lock_due(T0 + DELAY, 10, CARRIER)
        loads = await tx.loads(NAMED.values())
        await tx.set_loads({OF_ALL: replace(loads[OF_ALL], circuit=OPEN)}, T0 + DELAY)
        await tx.cancel({due.message_id: Reason.CIRCUIT_OPEN}, T0 + DELAY)
    assert await open_now(store) == [OF_ALL]
    (found,) = await store_backend.texts()
    assert (found.state, found.reason) == ("cancelled", "circuit_open")
    (task,) = await store_backend.tasks()
    assert (task.message_id, task.reason) == (found.id, SENTENCES[Reason.CIRCUIT_OPEN])
    assert await texts_counted(store) == [0, 0, 0, 0]


# --- talks ----------------------------------------------------------------------------------------


async def hear_from(store: Store, caller: CallerKey, body: str, at: float, carrier_id: str) -> None:
    """Record a text from a caller."""
    heard = InboundText("carrier", RawNumber(caller.number.e164), LINE, Body(body), at, carrier_id)
    async with store.transaction([caller]) as tx:
        await tx.record_inbound(Inbound(heard, caller, LINE))


async def test_a_reply_is_a_fact(store_backend: Backend) -> None:
    """When the caller last wrote is known, of this caller alone, and a repeated text is one."""
    store = store_backend.store
    await hear_from(store, ANNE, "yes", T0 + 5.0, "i1")
    await hear_from(store, ANNE, "yes", T0 + 9.0, "i1")
    talk = (await facts_of(store)).talk
    assert (talk.heard_at, talk.same, talk.looped_at) == (T0 + 5.0, 1, None)
    assert (await facts_of(store, BEN)).talk.heard_at is None


async def test_identical_texts_in_a_row_are_a_fact(store_backend: Backend) -> None:
    """Three identical texts in a row look like a machine's."""
    for n in range(3):
        await hear_from(store_backend.store, ANNE, "I am away", T0 + n, f"i{n}")
    talk = (await facts_of(store_backend.store)).talk
    assert (talk.looped_at, talk.looped_why) == (T0 + 2.0, "3 identical texts in a row")


async def test_instant_answers_are_a_fact(store_backend: Backend) -> None:
    """A text within seconds of ours counts as an instant answer."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await claim(store, T0 + DELAY)
    await hear_from(store, ANNE, "driving", T0 + DELAY + 2.0, "i1")
    talk = (await facts_of(store)).talk
    assert (talk.quick, talk.turns) == (1, 1)


async def test_a_person_s_text_is_a_fact(store_backend: Backend) -> None:
    """When a person of the team last wrote to the caller is known."""
    store = store_backend.store
    assert (await facts_of(store)).staff_text_at is None
    await store_backend.staff_text(ANNE, T0 + 1.0)
    await store_backend.staff_text(ANNE, T0 + 7.0)
    assert (await facts_of(store)).staff_text_at == T0 + 7.0
    assert (await facts_of(store, BEN)).staff_text_at is None


async def test_loads_after_are_what_is_stored(store_backend: Backend) -> None:
    """The store counts exactly what the pure core says it does."""
    store = store_backend.store
    verdicts = [text(), no_text(Reason.RATE_CAPPED), opens(Scope.LINE), text(BEN)]
    kept: dict[Counter, Load] = {}
    for n, verdict in enumerate(verdicts):
        caller = BEN if n == 3 else ANNE
        named = counters_of(LINE, caller.business, caller.number)
        kept |= loads_after(kept, named, verdict, T0 + n)
        await save(store, decision(f"c{n}", verdict, caller=caller, at=T0 + n))
    async with store.transaction() as tx:
        assert await tx.loads(kept) == kept
