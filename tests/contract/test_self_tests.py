"""Self-tests' calls are stored like others, and count for nothing else: every store."""

from dataclasses import replace

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    BEN,
    DELAY,
    T0,
    claim,
    decision,
    facts_of,
    following,
    no_text,
    record,
    save,
    submitted,
    text,
)
from textback_ari.calls.trial import TRUNK, Trial
from textback_ari.conversations.events import EventKind
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import Refused, State
from textback_ari.ports import Decision
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Facts, Verdict


def of_test(channel: str, verdict: Verdict) -> Decision:
    """Return the decision on a self-test's call."""
    if verdict.text:
        verdict = replace(verdict, text=replace(verdict.text, kind=Kind.SELF_TEST))
    made = decision(channel, verdict)
    return replace(made, call=replace(made.call, trial=Trial.SEND, trunk=TRUNK))


async def test_its_text_is_sent_and_forgotten(store_backend: Backend) -> None:
    """The text is claimed like any other; a call right after it finds a caller never texted."""
    store = store_backend.store
    (made,) = await save(store, of_test("t1", text()))
    assert made.message_id is not None
    (due,) = await claim(store, T0 + DELAY)
    assert (due.message_id, due.kind) == (made.message_id, Kind.SELF_TEST)
    assert await facts_of(store) == Facts()


async def test_one_that_sends_nothing_counts_for_no_cooldown(store_backend: Backend) -> None:
    """Nor does the text of one that was only decided."""
    await save(store_backend.store, of_test("t1", text(shadow=True)))
    assert await facts_of(store_backend.store) == Facts()


async def test_nobody_is_told_of_it(store_backend: Backend) -> None:
    """No missed call is reported, no lead made, no follow-up begun."""
    store = store_backend.store
    await save(store, of_test("t1", text()), of_test("t2", no_text(Reason.LINE_PAUSED)))
    assert (await store_backend.counts())["calls"] == 2
    assert not [e for e in await store_backend.events() if e.kind == EventKind.MISSED_CALL]
    assert not await store_backend.follow_ups()
    assert (await store_backend.counts())["conversations"] == 0
    theirs = replace(decision("c1", text()), follow_up=following())
    await save(store, theirs)
    assert len(await store_backend.follow_ups()) == 1
    assert (await store_backend.counts())["conversations"] == 1
    assert (await facts_of(store, ANNE)).pending is not None


async def test_one_that_fails_troubles_nobody(store_backend: Backend) -> None:
    """Refused, or given up: its task is done as it is opened, and the team is not told."""
    store = store_backend.store
    await save(store, of_test("t1", text()))
    (due,) = await claim(store)
    await record(
        store, submitted(due.message_id, State.FAILED, {0: Refused("no credit")}, why="no credit")
    )
    await save(store, of_test("t2", text(BEN)))
    async with store.transaction() as tx:
        assert len(await tx.give_up_late(T0 + 1_000.0, 10)) == 1
    assert [(task.done_at is None, task.done_why) for task in await store_backend.tasks()] == [
        (False, "a self-test"),
        (False, "a self-test"),
    ]
    assert not await store_backend.events()
