"""Follow-ups as they are kept: begun with a text, ended in the transaction of what ends them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend, FollowUpView, SqlBackend
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    LINE,
    T0,
    claim,
    decision,
    following,
    no_text,
    record,
    save,
    submitted,
    text,
    write,
    written,
)
from textback_ari.calls.call import OutboundCall
from textback_ari.conversations.follow_up import Ended, Later, Skip, Skipped, Stop, Take
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import NotSent, State
from textback_ari.ports import (
    BlockEntry,
    Callback,
    CallerKey,
    Contact,
    DueFollowUp,
    Hold,
    Inbound,
    InboundText,
    Store,
)
from textback_ari.private import Body, CallerName, RawNumber
from textback_ari.rules.follow_ups import SETS
from textback_ari.rules.limits import Scope, counters_of
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel

FULL = SETS["full"]
LATER = T0 + 30 * 86_400.0


async def begin(store: Store, caller: CallerKey = ANNE, channel: str = "c1") -> int:
    """Store a missed call whose text begins a follow-up; return the text's id."""
    [made] = await save(
        store, decision(channel, text(caller), caller=caller, follow_up=following())
    )
    assert made.message_id is not None
    return made.message_id


async def due(store: Store, now: float = LATER, limit: int = 10) -> list[DueFollowUp]:
    """Return the follow-ups that are due, changing nothing."""
    async with store.transaction() as tx:
        return list(await tx.lock_follow_ups(now, limit))


async def take(store: Store, now: float = LATER) -> None:
    """Take the next step of each follow-up that is due, planning the one after as it is."""
    async with store.transaction() as tx:
        for each in await tx.lock_follow_ups(now, 10):
            index = each.sequence.index + 1
            following_ = (
                None
                if index == len(each.sequence.steps)
                else replace(each.sequence, index=index, wanted_at=now, due_at=now)
            )
            await tx.turn_follow_up(each, Take(each.sequence.step, following_), now)


async def only(backend: Backend) -> FollowUpView:
    """Return the one follow-up that there is."""
    [found] = await backend.follow_ups()
    return found


async def test_it_begins_with_the_text(store_backend: Backend) -> None:
    """A verdict's text begins its follow-up; its first step is due in its time, not before."""
    store = store_backend.store
    message = await begin(store)
    found = await only(store_backend)
    assert (found.caller, found.line, found.message_id) == (ANNE, LINE, message)
    assert (found.consent, found.next, found.why, found.steps) == ("they press 1", 0, None, ())
    assert await store.next_follow_up() == T0 + 1_200.0
    assert await due(store, T0 + 1_199.0) == []
    [ready] = await due(store, T0 + 1_200.0)
    assert (ready.caller, ready.line, ready.message_id) == (ANNE, LINE, message)
    assert ready.sequence == following().sequence
    assert ready.caller_name == CallerName("Anne")
    situation = ready.situation
    assert (situation.lead, situation.reached_at, situation.called_at) == ("new", None, None)
    assert not situation.prefers_text
    assert not situation.facts.opted_out


async def test_nothing_begins_without_a_text_that_is_to_leave(store_backend: Backend) -> None:
    """A call that gets no text begins none, nor one whose text is cancelled in the same batch."""
    store = store_backend.store
    await save(store, decision("c1", no_text(Reason.COOLDOWN)))
    through = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(
        store,
        decision("c2", text(BEN), caller=BEN, follow_up=following()),
        decision("c3", replace(through, caller=BEN.number), caller=BEN, outcome=ANSWERED),
    )
    assert [f for f in await store_backend.follow_ups() if f.why is None] == []
    assert await store.next_follow_up() is None


async def test_a_new_text_begins_it_anew(store_backend: Backend) -> None:
    """A caller who gets a first text again has one follow-up that runs: the later one."""
    store = store_backend.store
    await begin(store)
    await take(store, T0 + 1_200.0)
    await begin(store, channel="c2")
    old, new = await store_backend.follow_ups()
    assert (old.why, old.due_at, [step.idx for step in old.steps]) == (
        Ended.CALLED_AGAIN,
        None,
        [0],
    )
    assert (new.why, new.next) == (None, 0)


async def test_two_texts_in_one_batch_begin_one(store_backend: Backend) -> None:
    """Two calls of one caller that are decided together leave one follow-up running."""
    starts = [decision(f"c{n}", text(), follow_up=following()) for n in (1, 2)]
    await save(store_backend.store, *starts)
    assert sum(each.why is None for each in await store_backend.follow_ups()) == 1


async def test_a_redial_without_a_text_changes_nothing(store_backend: Backend) -> None:
    """A later call that gets no text leaves the follow-up as it is."""
    await begin(store_backend.store)
    before = await only(store_backend)
    await save(store_backend.store, decision("c2", no_text(Reason.COOLDOWN)))
    assert await only(store_backend) == before


async def test_step_by_step_to_the_end(store_backend: Backend) -> None:
    """Each step is kept once with what became of it; after the last one nothing is due."""
    store = store_backend.store
    message = await begin(store)
    for _ in FULL:
        await take(store)
    found = await only(store_backend)
    assert [(step.idx, step.do, step.outcome) for step in found.steps] == [
        (index, str(step.do), "taken") for index, step in enumerate(FULL)
    ]
    assert (found.why, found.due_at, found.ended_at) == (Ended.DONE, None, LATER)
    assert await due(store) == []
    assert found.message_id == message


async def test_what_a_step_made_is_kept_with_it(store_backend: Backend) -> None:
    """A step's text and callback task are found by it; one left out has its reason."""
    store = store_backend.store
    first = await begin(store)
    async with store.transaction() as tx:
        [ready] = await tx.lock_follow_ups(LATER, 10)
        task = await tx.ask_for_callback(ready, "call back", LATER)
        next_ = replace(ready.sequence, index=1, wanted_at=LATER, due_at=LATER)
        await tx.turn_follow_up(ready, Take(FULL[0], next_), LATER, task_id=task)
    async with store.transaction() as tx:
        [ready] = await tx.lock_follow_ups(LATER, 10)
        message = await tx.write_text(written(Kind.FOLLOW_UP))
        next_ = replace(next_, index=2)
        await tx.turn_follow_up(ready, Take(FULL[1], next_), LATER, message_id=message)
    async with store.transaction() as tx:
        [ready] = await tx.lock_follow_ups(LATER, 10)
        await tx.turn_follow_up(ready, Skip(FULL[2], Skipped.CONDITION, None), LATER)
    found = await only(store_backend)
    assert [(s.outcome, s.why, s.message_id, s.task_id) for s in found.steps] == [
        ("taken", None, None, task),
        ("taken", None, message, None),
        ("skipped", "condition", None, None),
    ]
    [opened] = await store_backend.tasks()
    assert (opened.id, opened.message_id, opened.reason) == (task, first, "call back")


async def test_what_waits_is_due_later(store_backend: Backend) -> None:
    """A step that is put off keeps its place; nothing of it is noted."""
    store = store_backend.store
    await begin(store)
    async with store.transaction() as tx:
        [ready] = await tx.lock_follow_ups(LATER, 10)
        put_off = replace(ready.sequence, due_at=LATER + 60.0)
        await tx.turn_follow_up(ready, Later(put_off), LATER)
    assert await due(store, LATER + 59.0) == []
    [ready] = await due(store, LATER + 60.0)
    assert ready.sequence == put_off
    assert (await only(store_backend)).steps == ()


async def test_what_is_rolled_back_never_was(store_backend: Backend) -> None:
    """A step whose transaction fails is due as before, with nothing of what it did."""
    store = store_backend.store
    await begin(store)

    async def fail() -> None:
        async with store.transaction() as tx:
            [ready] = await tx.lock_follow_ups(LATER, 10)
            await tx.write_text(written(Kind.FOLLOW_UP))
            await tx.turn_follow_up(ready, Take(FULL[0], None), LATER)
            raise ValueError("trouble")

    with pytest.raises(ValueError, match="trouble"):
        await fail()
    assert len(await due(store)) == 1
    assert (await only(store_backend)).steps == ()
    assert len(await store_backend.texts()) == 1


# --- what ends it ---------------------------------------------------------------------------------


async def _reply(store: Store) -> None:
    heard = InboundText("carrier", RawNumber(ANNE.number.e164), LINE, Body("yes"), T0 + 99.0)
    async with store.transaction([ANNE]) as tx:
        await tx.record_inbound(Inbound(heard, ANNE, LINE))


async def _called_back(store: Store) -> None:
    call = OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(ANNE.number.e164), T0 + 50.0, T0 + 99.0, True, 8.0
    )
    async with store.transaction([ANNE]) as tx:
        await tx.record_callback(Callback(call, ANNE, None, T0 + 99.0))


async def _called_in(store: Store) -> None:
    through = no_text(Reason.ANSWERED, got_through=True)
    await save(store, decision("in", through, outcome=ANSWERED, at=T0 + 99.0))


async def _opt_out(store: Store) -> None:
    async with store.transaction([ANNE]) as tx:
        await tx.set_opt_out(ANNE, opted_out=True, at=T0 + 99.0, by="Sam", why="asked")


async def _block(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.add_blocks([BlockEntry(ANNE.number.e164, whole=True, at=T0 + 99.0)])


async def _block_prefix(store: Store) -> None:
    async with store.transaction() as tx:
        entry = BlockEntry(ANNE.number.e164[:-1], whole=False, business="Acme", at=T0 + 99.0)
        await tx.replace_blocks("main", [entry])


async def _by_hand(store: Store) -> None:
    async with store.transaction([ANNE]) as tx:
        assert len(await tx.stop_follow_ups([ANNE], Ended.BY_HAND, T0 + 99.0)) == 1


STOPS: list[tuple[Ended, Callable[[Store], Awaitable[None]]]] = [
    (Ended.REPLIED, _reply),
    (Ended.REACHED, _called_back),
    (Ended.REACHED, _called_in),
    (Ended.OPTED_OUT, _opt_out),
    (Ended.BLOCKED, _block),
    (Ended.BLOCKED, _block_prefix),
    (Ended.BY_HAND, _by_hand),
]


@pytest.mark.parametrize("steps", range(len(FULL)))
@pytest.mark.parametrize(("why", "stop"), STOPS, ids=[f"{s[1].__name__[1:]}" for s in STOPS])
async def test_what_ends_it_ends_it_at_each_step(
    store_backend: Backend, why: Ended, stop: Callable[[Store], Awaitable[None]], steps: int
) -> None:
    """However many steps were taken, none is due after the commit; nobody else's ends with it."""
    store = store_backend.store
    await begin(store)
    for _ in range(steps):
        await take(store)
    await save(store, decision("ben", no_text(Reason.COOLDOWN, caller=BEN), caller=BEN))
    await stop(store)
    found = await only(store_backend)
    assert (found.why, found.due_at, found.ended_at) == (why, None, T0 + 99.0)
    assert len(found.steps) == steps
    assert await due(store) == []
    assert await store.next_follow_up() is None


async def test_nobody_elses_ends_with_it(store_backend: Backend) -> None:
    """A reply ends the follow-ups of its caller alone."""
    store = store_backend.store
    await begin(store)
    await begin(store, BEN, "ben")
    await _reply(store)
    assert [(f.caller, f.why) for f in await store_backend.follow_ups()] == [
        (ANNE, Ended.REPLIED),
        (BEN, None),
    ]


@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (_reply, Reason.FOLLOW_UP_ENDED),
        (_called_back, Reason.GOT_THROUGH_SINCE),
        (_called_in, Reason.FOLLOW_UP_ENDED),
        (_opt_out, Reason.OPTED_OUT),
        (_by_hand, Reason.FOLLOW_UP_ENDED),
    ],
)
async def test_a_text_of_a_step_that_waits_ends_too(
    store_backend: Backend, stop: Callable[[Store], Awaitable[None]], reason: Reason
) -> None:
    """What a step has written and has not left is cancelled in the same transaction."""
    store = store_backend.store
    await begin(store)
    assert len(await claim(store)) == 1
    await write(store, written(Kind.FOLLOW_UP))
    await stop(store)
    _, waiting = await store_backend.texts()
    assert (waiting.state, waiting.reason) == (State.CANCELLED, reason)


async def test_a_text_being_sent_is_not_tried_again(store_backend: Backend) -> None:
    """A step's text that the carrier puts off after the end of its follow-up never leaves."""
    store = store_backend.store
    await begin(store)
    assert len(await claim(store)) == 1
    [message] = await write(store, written(Kind.FOLLOW_UP))
    [due_text] = [text_ for text_ in await claim(store) if text_.kind == Kind.FOLLOW_UP]
    await _reply(store)
    busy = submitted(message, State.SCHEDULED, {0: NotSent("busy")}, at=T0 + 100.0)
    again = replace(busy, retry_parts=(0,), next_try_at=T0 + 101.0, attempt=1)
    assert await record(store, again)
    assert due_text.message_id == message
    _, text_ = await store_backend.texts()
    assert (text_.state, text_.reason) == (State.CANCELLED, Reason.TOO_LATE)


async def test_an_unanswered_call_back_ends_nothing(store_backend: Backend) -> None:
    """Calling in vain is known to the next step, and goes on."""
    store = store_backend.store
    await begin(store)
    call = OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(ANNE.number.e164), T0 + 50.0, T0 + 99.0, False, 0.0
    )
    async with store.transaction([ANNE]) as tx:
        await tx.record_callback(Callback(call, ANNE, None, T0 + 99.0))
    [ready] = await due(store)
    assert (ready.situation.called_at, ready.situation.reached_at) == (T0 + 50.0, None)


async def test_a_caller_on_the_phone_is_left_alone(store_backend: Backend) -> None:
    """No step is taken while its caller is on a call to the business."""
    store = store_backend.store
    await begin(store)
    async with store.transaction([ANNE]) as tx:
        await tx.hold([Hold("main", "c9", ANNE, LATER - 5.0)])
    assert await due(store) == []
    async with store.transaction() as tx:
        await tx.release("main", frozenset())
    assert len(await due(store)) == 1


async def test_a_stop_is_a_turn_too(store_backend: Backend) -> None:
    """What the next step finds out ends the follow-up with its reason."""
    store = store_backend.store
    await begin(store)
    async with store.transaction() as tx:
        [ready] = await tx.lock_follow_ups(LATER, 10)
        await tx.turn_follow_up(ready, Stop(Ended.NO_LINE), LATER)
    assert (await only(store_backend)).why == Ended.NO_LINE


async def test_the_oldest_come_first_and_no_more_than_asked(store_backend: Backend) -> None:
    """A limit leaves later ones for the next look."""
    store = store_backend.store
    await begin(store)
    await begin(store, BEN, "ben")
    [first] = await due(store, limit=1)
    assert first.caller == ANNE


async def test_times_move_with_the_clock(store_backend: Backend) -> None:
    """A clock that is set takes the steps with it, once."""
    store = store_backend.store
    await begin(store)
    for _ in range(2):
        async with store.transaction() as tx:
            await tx.shift_pending("me", 3_600.0, T0 + 3_600.0)
    assert await due(store, T0 + 4_799.0) == []
    [ready] = await due(store, T0 + 4_800.0)
    assert (ready.sequence.since, ready.sequence.base) == (T0 + 3_600.0, T0 + 3_600.0)
    assert ready.sequence.wanted_at == T0 + 4_800.0


async def test_a_contact_who_prefers_texts(store_backend: Backend) -> None:
    """What is noted of a contact reaches the step, and a list read again does not take it away."""
    store = store_backend.store
    await begin(store)
    name = CallerName("Anne")
    for prefers in (True, None):
        async with store.transaction() as tx:
            await tx.add_contacts([Contact("Acme", ANNE.number, name, prefers_text=prefers)])
        [ready] = await due(store)
        assert ready.situation.prefers_text
    async with store.transaction() as tx:
        await tx.add_contacts([Contact("Acme", ANNE.number, name, prefers_text=False)])
    [ready] = await due(store)
    assert not ready.situation.prefers_text


async def test_a_text_that_counts_is_counted_and_given_back(store_backend: Backend) -> None:
    """A follow-up's text counts for the caps from its writing; cancelled, it counts no more."""
    store = store_backend.store
    counter = counters_of(LINE, ANNE.business, ANNE.number)[Scope.CALLER]

    async def counted() -> int:
        async with store.transaction() as tx:
            return (await tx.loads([counter]))[counter].hour

    await write(store, replace(written(Kind.FOLLOW_UP), counted_parts=2))
    assert await counted() == 1
    [waiting] = await claim(store, T0)
    assert waiting.counted is not None
    assert (waiting.counted.at, waiting.counted.parts) == (T0, 2)
    [message] = await write(store, replace(written(Kind.FOLLOW_UP), counted_parts=2))
    assert await counted() == 2
    async with store.transaction([ANNE]) as tx:
        await tx.cancel({message: Reason.LINE_PAUSED}, T0)
    assert await counted() == 1


async def test_what_commands_show_of_it(store_backend: Backend) -> None:
    """A number's follow-ups with their steps, and those that run."""
    if not isinstance(store_backend, SqlBackend):
        pytest.skip("commands read databases")
    store = store_backend.sql
    await begin(store)
    await take(store, T0 + 1_200.0)
    [shown] = await store.follow_ups(ANNE.number)
    assert (shown.caller, shown.line, shown.next) == (ANNE, LINE, "text")
    assert [(step.do, step.outcome, step.why) for step in shown.taken] == [
        ("callback", "taken", None)
    ]
    assert await store.follow_ups(None) == [shown]
    assert await store.follow_ups(BEN.number) == []
    await _by_hand(store)
    assert await store.follow_ups(None) == []
    [ended] = await store.follow_ups(ANNE.number)
    assert (ended.why, ended.due_at, ended.ended_at) == (Ended.BY_HAND, None, T0 + 99.0)
