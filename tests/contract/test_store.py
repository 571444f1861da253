"""The `Store` port's contract: the same tests for memory, SQLite and a real PostgreSQL."""

import asyncio
from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    CARRIER,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    due_ids,
    ended,
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
from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, Step
from textback_ari.calls.outcome import Kind, Outcome
from textback_ari.messages.routing import Setback
from textback_ari.messages.states import (
    Accepted,
    Blame,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
    State,
)
from textback_ari.ports import (
    BlockEntry,
    Callback,
    CalledBack,
    CallerKey,
    Contact,
    Decided,
    Decision,
    GatewayState,
    Hold,
    Inbound,
    InboundText,
    LineChange,
    Store,
)
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.rules.spam import WINDOW, SeenLately
from textback_ari.rules.verdict import Blocked, Cancel, Check, Facts, Move, PendingText, Verdict

# --- deciding -------------------------------------------------------------------------------------


async def test_decision_is_kept_once(store_backend: Backend) -> None:
    """A call decided again keeps its first verdict, and the same ids come back."""
    store = store_backend.store
    (first,) = await save(store, decision("c1", text()))
    again = await save(store, decision("c1", no_text(Reason.BLOCKED, callback=True)))
    assert list(again) == [first]
    assert first.message_id is not None
    assert first.task_id is None
    assert (await store_backend.counts())["calls"] == 1
    assert (await only_text(store_backend)).state == "scheduled"
    assert await store_backend.tasks() == []


async def test_decided_tells_known_calls_from_new_ones(store_backend: Backend) -> None:
    """`decided` returns the ids of calls known, and leaves out those never seen."""
    store = store_backend.store
    made = await save(
        store,
        decision("c1", text()),
        decision("c2", no_text(Reason.EVIDENCE_LOST, caller=BEN, callback=True), caller=BEN),
    )
    async with store.transaction() as tx:
        known = await tx.decided([("main", "c1"), ("main", "c2"), ("other", "c1")])
    assert known == {("main", "c1"): made[0], ("main", "c2"): made[1]}
    assert made[1].task_id is not None


async def test_same_call_twice_in_a_batch_is_decided_once(store_backend: Backend) -> None:
    """Of two decisions of one call in one batch the first counts, for both answers."""
    store = store_backend.store
    one, two = await save(
        store, decision("c1", text()), decision("c1", no_text(Reason.COOLDOWN, callback=True))
    )
    assert one == two
    assert len(await store_backend.texts()) == 1
    assert await store_backend.tasks() == []


async def test_error_inside_rolls_everything_back(store_backend: Backend) -> None:
    """An exception in the block undoes all that the transaction did."""
    store = store_backend.store

    async def fails() -> None:
        async with store.transaction([ANNE]) as tx:
            await tx.save([decision("c1", text())])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert (await store_backend.counts())["calls"] == 0
    assert await store_backend.texts() == []


async def test_caller_must_be_locked(store_backend: Backend) -> None:
    """Asking for the facts of a caller that was not locked is a programming error."""
    async with store_backend.store.transaction([ANNE]) as tx:
        with pytest.raises(RuntimeError, match="not locked"):
            await tx.facts([BEN])


async def test_call_of_an_unknown_caller_is_kept(store_backend: Backend) -> None:
    """A call without a readable number, or without a line, is recorded all the same."""
    store = store_backend.store
    await save(store, decision("c1", no_text(Reason.WITHHELD_NUMBER, caller=None), caller=None))
    lost = Outcome(Kind.UNKNOWN, missing=("the end of the call",))
    nowhere = Decision(
        ended("c2", ANNE, lost),
        None,
        None,
        (),
        no_text(Reason.EVIDENCE_LOST, callback=True),
        T0,
    )
    async with store.transaction() as tx:
        (made,) = await tx.save([nowhere])
    assert (await store_backend.counts())["calls"] == 2
    (task,) = await store_backend.tasks()
    assert task.id == made.task_id
    assert task.reason == f"{SENTENCES[Reason.EVIDENCE_LOST]}: the end of the call"


async def test_hostile_strings_do_no_harm(store_backend: Backend) -> None:
    """NUL, half surrogate pairs, SQL, emoji and 5,000 digits are stored or cut, never an error."""
    store = store_backend.store
    nasty = "\x00'; DROP TABLE calls; --\ud800 \U0001f4a9 ${EXTEN} \"" + "9" * 5_000
    call = FinishedCall(
        pbx="main",
        channel_id="c1",
        trunk=nasty,
        caller=RawNumber(nasty),
        caller_name=CallerName(nasty),
        presentation=nasty,
        did=nasty,
        tag=nasty,
        started_at=T0 - 20.0,
        ended_at=T0,
        rang_for=18.0,
        talked_for=0.0,
        outcome=Outcome(Kind.UNKNOWN, missing=(nasty,)),
        linkedid=nasty,
        evidence=tuple(Step(float(i), nasty, {nasty: nasty}) for i in range(2_000)),
    )
    trace = (Check(nasty, passed=False, saw=nasty),)
    verdict = Verdict(None, Reason.EVIDENCE_LOST, trace, callback=True)
    async with store.transaction() as tx:
        await tx.save([Decision(call, LINE, "Acme", (), verdict, T0)])
    await hear(store, nasty)
    async with store.transaction([ANNE]) as tx:
        await tx.record_inbound(
            Inbound(
                InboundText("carrier", RawNumber(nasty), nasty, Body(nasty), T0, nasty), ANNE, LINE
            )
        )
        await tx.record_gap(Gap(nasty, T0, T0 + 1, nasty))
    counts = await store_backend.counts()
    assert (counts["calls"], counts["receipts"], counts["inbound"], counts["gaps"]) == (1, 1, 1, 1)


# --- facts and pending texts ----------------------------------------------------------------------


async def test_new_caller_has_no_past(store_backend: Backend) -> None:
    """A caller never heard of has empty facts."""
    assert await facts_of(store_backend.store) == Facts()


async def test_scheduled_text_is_pending(store_backend: Backend) -> None:
    """A scheduled text is the caller's pending one, and not yet a text to the caller."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text()))
    assert made.message_id is not None
    assert await facts_of(store) == Facts(
        pending=PendingText(made.message_id, T0 + DELAY, T0 + DELAY + 80.0)
    )
    assert await facts_of(store, BEN) == Facts()
    assert await facts_of(store, CallerKey("Other", ANNE.number)) == Facts()


async def test_opt_out_is_a_fact(store_backend: Backend) -> None:
    """An opt-out shows in the facts, of this business alone."""
    await store_backend.opt_out(ANNE, T0)
    assert (await facts_of(store_backend.store)).opted_out
    other = CallerKey("Other", ANNE.number)
    assert not (await facts_of(store_backend.store, other)).opted_out


async def test_text_counts_from_its_claim(store_backend: Backend) -> None:
    """From the claim on a text counts as one to the caller, because it may have left."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await claim(store, T0 + DELAY)
    assert await facts_of(store) == Facts(last_text_at=T0 + DELAY, texted_before=True)


async def test_refused_text_does_not_count(store_backend: Backend) -> None:
    """A text that the carrier refused never reached the caller, so no cooldown follows."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    await record(
        store, submitted(due.message_id, State.FAILED, {0: Refused("no credit")}, why="no credit")
    )
    assert await facts_of(store) == Facts()


async def test_shadow_text_counts_and_never_leaves(store_backend: Backend) -> None:
    """A dry run's text is cancelled at once, counts for the cooldown, and is never due."""
    store = store_backend.store
    await save(store, decision("c1", text(shadow=True)))
    shadow = await only_text(store_backend)
    assert (shadow.state, shadow.reason) == ("cancelled", "dry_run")
    assert await facts_of(store) == Facts(last_text_at=T0, texted_before=True)
    assert await due_ids(store) == []
    assert await store.next_due(T0) is None


async def test_latest_text_counts(store_backend: Backend) -> None:
    """Of several texts to a caller the latest is the one that a cooldown counts from."""
    store = store_backend.store
    await save(store, decision("c1", text(shadow=True), at=T0))
    await save(store, decision("c2", text(shadow=True), at=T0 + 500.0))
    await save(store, decision("c3", text(shadow=True), at=T0 + 100.0))
    assert (await facts_of(store)).last_text_at == T0 + 500.0


async def test_redial_moves_the_pending_text(store_backend: Backend) -> None:
    """A verdict that moves the pending text changes when it is due and given up."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    moved = Move(T0 + 90.0, T0 + 170.0)
    (made,) = await save(store, decision("c2", no_text(Reason.MERGED, pending=moved)))
    assert made.message_id is None
    view = await only_text(store_backend)
    assert (view.state, view.due_at, view.give_up_at) == ("scheduled", T0 + 90.0, T0 + 170.0)


async def test_answered_redial_cancels_text_and_closes_tasks(store_backend: Backend) -> None:
    """A caller who got through gets no text, and the team's callback tasks are done."""
    store = store_backend.store
    await save(
        store,
        decision("c1", no_text(Reason.EVIDENCE_LOST, callback=True)),
        decision("c2", text()),
        decision("c3", no_text(Reason.EVIDENCE_LOST, callback=True, caller=BEN), caller=BEN),
    )
    through = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(store, decision("c4", through, outcome=ANSWERED, at=T0 + 30.0))
    view = await only_text(store_backend)
    assert (view.state, view.reason) == ("cancelled", "got_through_since")
    mine, bens = await store_backend.tasks()
    assert (mine.done_at, mine.done_why) == (T0 + 30.0, "the caller has spoken to a person")
    assert bens.done_at is None


async def test_batch_is_folded_in_order(store_backend: Backend) -> None:
    """Within a batch a later verdict moves or cancels the text that an earlier one scheduled."""
    store = store_backend.store
    moved = Move(T0 + 90.0, T0 + 170.0)
    made = await save(
        store,
        decision("a1", text()),
        decision("a2", no_text(Reason.MERGED, pending=moved)),
        decision("b1", text(BEN), caller=BEN),
        decision("b2", no_text(Reason.EVIDENCE_LOST, caller=BEN, callback=True), caller=BEN),
        decision(
            "b3",
            no_text(
                Reason.ANSWERED,
                caller=BEN,
                pending=Cancel(Reason.GOT_THROUGH_SINCE),
                got_through=True,
            ),
            caller=BEN,
            outcome=ANSWERED,
        ),
        decision("b4", no_text(Reason.EVIDENCE_LOST, caller=BEN, callback=True), caller=BEN),
    )
    annes, bens = await store_backend.texts()
    assert [annes.id, bens.id] == [made[0].message_id, made[2].message_id]
    assert (annes.state, annes.due_at) == ("scheduled", T0 + 90.0)
    assert (bens.state, bens.reason) == ("cancelled", "got_through_since")
    before, after = await store_backend.tasks()
    assert (before.id, after.id) == (made[3].task_id, made[5].task_id)
    assert before.done_at == T0
    assert after.done_at is None


async def test_stored_and_new_text_in_one_batch(store_backend: Backend) -> None:
    """A batch cancels the text stored before, schedules another, and moves that one."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await save(
        store,
        decision("c2", no_text(Reason.BLOCKED, pending=Cancel(Reason.BLOCKED))),
        decision("c3", text(due=T0 + 60.0)),
        decision("c4", no_text(Reason.MERGED, pending=Move(T0 + 99.0, T0 + 179.0))),
    )
    old, new = await store_backend.texts()
    assert (old.state, old.due_at) == ("cancelled", T0 + DELAY)
    assert (new.state, new.due_at) == ("scheduled", T0 + 99.0)


async def test_text_under_way_is_not_moved_or_cancelled(store_backend: Backend) -> None:
    """Once claimed, a text is out of reach of later verdicts."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await claim(store)
    await save(
        store,
        decision("c2", no_text(Reason.BLOCKED, pending=Cancel(Reason.BLOCKED))),
        decision("c3", no_text(Reason.MERGED, pending=Move(T0 + 99.0, T0 + 179.0))),
    )
    view = await only_text(store_backend)
    assert (view.state, view.due_at) == ("sending", T0 + DELAY)


async def test_missed_calls_share_their_callers_conversation(store_backend: Backend) -> None:
    """One conversation a line and caller, from missed calls and replies, not from answered ones."""
    store = store_backend.store
    await save(
        store,
        decision("c1", text()),
        decision("c2", no_text(Reason.MERGED)),
        decision("c3", no_text(Reason.ANSWERED, caller=BEN), caller=BEN, outcome=ANSWERED),
    )
    assert (await store_backend.counts())["conversations"] == 1
    reply = InboundText("carrier", RawNumber(BEN.number.e164), LINE, Body("Hi"), T0)
    async with store.transaction([BEN]) as tx:
        await tx.record_inbound(Inbound(reply, BEN, LINE))
    assert (await store_backend.counts())["conversations"] == 2


# --- holds ----------------------------------------------------------------------------------------


def held(channel: str = "c9", caller: CallerKey = ANNE, at: float = T0 + 10.0) -> Hold:
    """Return the hold of a running call."""
    return Hold("main", channel, caller, at)


async def hold(store: Store, *holds: Hold) -> None:
    """Remember running calls in a transaction of its own."""
    async with store.transaction({h.caller for h in holds}) as tx:
        await tx.hold(holds)


async def test_running_call_holds_its_callers_text(store_backend: Backend) -> None:
    """While the caller is on the line again, the text waits; others' texts do not."""
    store = store_backend.store
    made = await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    await hold(store, held(), held())
    await hold(store, held())
    assert (await store_backend.counts())["holds"] == 1
    assert await due_ids(store) == [made[1].message_id]


async def test_verdict_ends_the_hold(store_backend: Backend) -> None:
    """The running call's verdict releases the text."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text()))
    await hold(store, held("c2"))
    await save(store, decision("c2", no_text(Reason.MERGED)))
    assert (await store_backend.counts())["holds"] == 0
    assert await due_ids(store) == [made.message_id]


async def test_deciding_a_known_call_again_ends_its_hold(store_backend: Backend) -> None:
    """A hold does not outlive its call, even when the call had been decided before."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await hold(store, held("c1"))
    await save(store, decision("c1", text()))
    assert (await store_backend.counts())["holds"] == 0


async def test_resynchronising_releases_calls_that_are_gone(store_backend: Backend) -> None:
    """After a reconnect only the calls still running hold texts, and only of that PBX's."""
    store = store_backend.store
    await hold(store, held("c1"), held("c2"), Hold("other", "c1", ANNE, T0))
    async with store.transaction() as tx:
        await tx.release("main", frozenset({"c2", "c3"}))
    assert (await store_backend.counts())["holds"] == 2
    async with store.transaction() as tx:
        await tx.release("main", frozenset())
    assert (await store_backend.counts())["holds"] == 1


async def test_old_hold_counts_for_nothing(store_backend: Backend) -> None:
    """A hold whose call's end was never seen stops mattering after six hours."""
    store = store_backend.store
    await hold(store, held(at=T0 - 6 * 3600.0))
    (made,) = await save(store, decision("c1", text()))
    assert await due_ids(store) == [made.message_id]
    assert await store.next_due(T0 + DELAY) == T0 + DELAY


async def test_text_held_for_an_hour_leaves_then(store_backend: Backend) -> None:
    """A held text is due at its release, and is not moved with the clock."""
    store = store_backend.store
    verdict = text(due=T0 + 3_600.0)
    assert verdict.text is not None
    held = replace(verdict, text=replace(verdict.text, held=True))
    await save(store, decision("c1", held))
    assert (await only_text(store_backend)).state == "held"
    assert (await facts_of(store)).pending is not None
    async with store.transaction() as tx:
        await tx.heartbeat("me", T0)
        await tx.shift_pending("me", 60.0, T0)
    assert await store.next_due(T0) == T0 + 3_600.0
    assert await due_ids(store, T0 + 3_599.0) == []
    assert len(await claim(store, T0 + 3_600.0)) == 1
    assert (await only_text(store_backend)).state == "sending"


async def test_calls_of_a_short_while_ago(store_backend: Backend) -> None:
    """Lines called by a number, and its neighbours' calls, count for `WINDOW`; others do not."""
    store = store_backend.store
    near, far = (CallerKey("Acme", Number(n)) for n in ("+12015550133", "+12015550134"))
    await save(
        store,
        decision("c1", text()),
        replace(decision("c2", no_text(Reason.MERGED)), line="+12125550101"),
        decision("c3", no_text(Reason.BLOCKED, caller=near), caller=near),
        decision("c4", no_text(Reason.WITHHELD_NUMBER, caller=None), caller=None),
    )

    async def seen(caller: CallerKey, now: float) -> SeenLately:
        async with store.transaction() as tx:
            return (await tx.seen_lately([caller, BEN], now))[caller]

    began = T0 - 20.0
    assert await seen(ANNE, T0) == SeenLately(frozenset({LINE, "+12125550101"}), 1)
    assert await seen(CallerKey("Other", ANNE.number), T0) == await seen(ANNE, T0)
    assert await seen(near, T0) == SeenLately(frozenset({LINE}), 1)
    assert await seen(far, T0) == SeenLately(frozenset(), 1)
    assert await seen(ANNE, began + WINDOW - 0.1) == await seen(ANNE, T0)
    assert await seen(ANNE, began + WINDOW) == SeenLately()
    async with store.transaction() as tx:
        assert await tx.seen_lately([], T0) == {}


# --- dispatching ----------------------------------------------------------------------------------


async def test_next_due(store_backend: Backend) -> None:
    """The earliest due is looked at next; that of a caller on the phone when given up."""
    store = store_backend.store
    assert await store.next_due(T0) is None
    await save(store, decision("c1", text()), decision("c2", text(BEN, due=T0 + 70.0), caller=BEN))
    assert await store.next_due(T0) == T0 + DELAY
    await hold(store, held())
    assert await store.next_due(T0) == T0 + 70.0
    await hold(store, held("c8", BEN))
    assert await store.next_due(T0) == T0 + DELAY + 80.0


@pytest.mark.parametrize("batch", [True, False])
async def test_a_redial_holds_a_text_or_lets_it_leave(
    store_backend: Backend,
    batch: bool,
) -> None:
    """A redial may move a text into quiet hours, and one who asks for it out of them."""
    store, release = store_backend.store, T0 + 36_000.0
    held_now = no_text(Reason.MERGED, pending=Move(release, release + 600.0, held=True))
    first = [decision("c1", text()), decision("c2", held_now)]
    for some in [first] if batch else [[each] for each in first]:
        await save(store, *some)
    stored = await only_text(store_backend)
    assert (stored.state, stored.due_at) == ("held", release)
    freed = no_text(Reason.MERGED, pending=Move(T0 + 90.0, T0 + 170.0))
    await save(store, decision("c3", freed))
    stored = await only_text(store_backend)
    assert (stored.state, stored.due_at) == ("scheduled", T0 + 90.0)


async def test_a_held_text_is_cancelled_and_given_up(store_backend: Backend) -> None:
    """A talk cancels a held text; one that has not left by its own deadline is a callback task."""
    store, release = store_backend.store, T0 + 36_000.0
    await save(
        store,
        decision("c1", text(due=release, waits=True)),
        decision("c2", text(BEN, due=release, waits=True), caller=BEN),
    )
    talked = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(store, decision("c3", talked, outcome=ANSWERED))
    async with store.transaction() as tx:
        assert not await tx.give_up_late(T0 + 130.0, 10)
        assert len(await tx.give_up_late(release + 80.0, 10)) == 1
    reasons = sorted(str(each.reason) for each in await store_backend.texts())
    assert reasons == ["got_through_since", "too_late"]
    assert [task.reason for task in await store_backend.tasks()] == [SENTENCES[Reason.TOO_LATE]]


async def test_due_text_comes_with_what_sending_needs(store_backend: Backend) -> None:
    """A due text names its caller, call, line, sender, gateways and facts for the last check."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    async with store.transaction() as tx:
        (due,) = await tx.lock_due(T0 + DELAY, 10, CARRIER)
    assert made.message_id is not None
    assert due.message_id == made.message_id
    assert (due.call_id, due.channel_id) == (made.call_id, "c1")
    assert (due.caller, due.line, due.sender) == (ANNE, LINE, LINE)
    assert due.body == Body("Sorry!")
    assert (due.gateways, due.gateway, due.parts) == (("carrier", "pbx"), None, None)
    assert 0 <= due.reference <= 255
    assert (due.due_at, due.give_up_at) == (T0 + DELAY, T0 + DELAY + 80.0)
    assert (due.attempts, due.last_error) == (0, None)
    assert due.facts == Facts(pending=PendingText(made.message_id, T0 + DELAY, T0 + DELAY + 80.0))


async def test_due_is_from_due_at_until_give_up_at(store_backend: Backend) -> None:
    """A text is due at its time, not before, and no longer once it is given up."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text()))
    assert await due_ids(store, T0 + DELAY - 0.1) == []
    assert await due_ids(store, T0 + DELAY) == [made.message_id]
    assert await due_ids(store, T0 + DELAY + 79.9) == [made.message_id]
    assert await due_ids(store, T0 + DELAY + 80.0) == []


async def test_due_texts_come_oldest_first_and_limited(store_backend: Backend) -> None:
    """The text that waits longest goes first."""
    store = store_backend.store
    later, sooner = await save(
        store,
        decision("c1", text(due=T0 + 45.0)),
        decision("c2", text(BEN, due=T0 + 41.0), caller=BEN),
    )
    assert await due_ids(store, T0 + 50.0) == [sooner.message_id, later.message_id]
    async with store.transaction() as tx:
        (first,) = await tx.lock_due(T0 + 50.0, 1, CARRIER)
    assert first.message_id == sooner.message_id


async def test_due_only_for_gateways_that_work(store_backend: Backend) -> None:
    """A text is handed out only where one of its gateways can take it."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    assert await due_ids(store, gateways=frozenset()) == []
    assert await due_ids(store, gateways=frozenset({"other"})) == []
    assert await due_ids(store, gateways=frozenset({"other", "pbx"})) == [made.message_id]


async def test_claimed_text_is_claimed_once(store_backend: Backend) -> None:
    """A text under way is not due again, and marking it twice is an error."""
    store = store_backend.store
    (made,) = await save(store, decision("c1", text()))
    assert made.message_id is not None
    assert [d.message_id for d in await claim(store)] == [made.message_id]
    assert await claim(store) == []
    assert (await only_text(store_backend)).attempts == 1
    async with store.transaction() as tx:
        with pytest.raises(RuntimeError):
            await tx.start_sending([made.message_id], "me", T0 + DELAY)


async def test_cancelled_at_the_last_check(store_backend: Backend) -> None:
    """A text cancelled in the claiming transaction keeps its reason and never leaves."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    async with store.transaction() as tx:
        (due,) = await tx.lock_due(T0 + DELAY, 10, CARRIER)
        await tx.cancel({due.message_id: Reason.OPTED_OUT}, T0 + DELAY)
    view = await only_text(store_backend)
    assert (view.state, view.reason) == ("cancelled", "opted_out")
    assert await facts_of(store) == Facts()


async def test_text_under_way_cannot_be_cancelled(store_backend: Backend) -> None:
    """Cancelling a text that may have left already changes nothing."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    async with store.transaction() as tx:
        await tx.cancel({due.message_id: Reason.OPTED_OUT}, T0 + DELAY)
    view = await only_text(store_backend)
    assert (view.state, view.reason) == ("sending", None)


async def test_late_text_becomes_a_callback_task(store_backend: Backend) -> None:
    """A text that could not leave in time is cancelled, and the team is told why."""
    store = store_backend.store
    made = await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    async with store.transaction() as tx:
        await tx.note_waiting({"carrier": "connection refused"}, T0 + DELAY)
    late_at = T0 + DELAY + 80.0
    async with store.transaction() as tx:
        assert not await tx.give_up_late(late_at - 0.1, 10)
    given_up: list[tuple[int, int]] = []
    for _ in range(3):
        async with store.transaction() as tx:
            given_up += await tx.give_up_late(late_at, 1)
    tasks = await store_backend.tasks()
    assert given_up == [(m.message_id, t.id) for m, t in zip(made, tasks, strict=True)]
    assert {(t.state, t.reason) for t in await store_backend.texts()} == {("cancelled", "too_late")}
    assert {t.reason for t in tasks} == {
        "the text could not leave in time: carrier: connection refused"
    }
    assert [t.call_id for t in tasks] == [m.call_id for m in made]
    assert await facts_of(store) == Facts()


async def test_held_text_is_given_up_too(store_backend: Backend) -> None:
    """A text held beyond its time is given up, and the task says that the caller was on a call."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await hold(store, held())
    async with store.transaction() as tx:
        assert len(await tx.give_up_late(T0 + DELAY + 80.0, 10)) == 1
    (task,) = await store_backend.tasks()
    assert task.reason == "the text could not leave in time: the caller was on another call"


async def test_waiting_is_noted_only_where_every_gateway_is_down(store_backend: Backend) -> None:
    """A text that another gateway could still take, or that is not due, is not said to wait."""
    store = store_backend.store
    both, pbx, later = await save(
        store,
        decision("c1", text(), gateways=("carrier", "pbx")),
        decision("c2", text(BEN), caller=BEN, gateways=("pbx",)),
        decision("c3", text(BEN, due=T0 + 70.0), caller=BEN, gateways=("pbx",)),
    )
    async with store.transaction() as tx:
        await tx.note_waiting({"pbx": "not registered"}, T0 + DELAY)
    errors = {t.id: t.last_error for t in await store_backend.texts()}
    assert errors == {
        both.message_id: None,
        pbx.message_id: "pbx: not registered",
        later.message_id: None,
    }
    async with store.transaction() as tx:
        await tx.note_waiting({"pbx": "not registered", "carrier": "no bind"}, T0 + DELAY)
    errors = {t.id: t.last_error for t in await store_backend.texts()}
    assert both.message_id is not None
    assert errors[both.message_id] == "carrier: no bind; pbx: not registered"


async def test_line_without_gateways_says_so(store_backend: Backend) -> None:
    """A text that no gateway could ever take is given up with that reason."""
    store = store_backend.store
    await save(store, decision("c1", text(), gateways=()))
    async with store.transaction() as tx:
        await tx.note_waiting({}, T0 + DELAY)
        await tx.give_up_late(T0 + DELAY + 80.0, 10)
    (task,) = await store_backend.tasks()
    assert task.reason == "the text could not leave in time: the line has no gateway"


async def test_clock_step_moves_pending_texts_once(store_backend: Backend) -> None:
    """After a step, told twice, texts that may still leave keep their distance to now."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    async with store.transaction() as tx:
        (first, _) = await tx.lock_due(T0 + DELAY, 10, CARRIER)
        await tx.start_sending([first.message_id], "me", T0 + DELAY)
    async with store.transaction() as tx:
        await tx.shift_pending("me", 3600.0, T0 + 3600.0)
    async with store.transaction() as tx:
        await tx.shift_pending("me", 3600.0, T0 + 3600.0)
    under_way, pending = await store_backend.texts()
    assert under_way.due_at == T0 + DELAY
    assert under_way.give_up_at == T0 + DELAY + 80.0 + 3600.0
    assert pending.due_at == T0 + DELAY + 3600.0
    assert pending.give_up_at == T0 + DELAY + 80.0 + 3600.0


# --- afterwards -----------------------------------------------------------------------------------


async def test_accepted_text_is_sent(store_backend: Backend) -> None:
    """A text that the carrier took is sent, by that gateway, at that time."""
    store = store_backend.store
    await sent_text(store, "id-1")
    view = await only_text(store_backend)
    assert (view.state, view.gateway, view.sent_at) == ("sent", "carrier", T0 + DELAY + 0.5)
    assert view.last_error is None
    assert (await facts_of(store)).last_text_at == T0 + DELAY + 0.5
    assert await store_backend.tasks() == []


async def test_result_of_another_owners_text_is_left_alone(store_backend: Backend) -> None:
    """Only who claimed a text records its result, and only while it is sending."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    result = submitted(due.message_id, State.SENT, {0: Accepted("id-1")})
    assert not await record(store, result, owner="somebody else")
    assert (await only_text(store_backend)).state == "sending"
    assert await record(store, result)
    assert not await record(store, result)
    assert not await record(store, submitted(4711, State.SENT, {0: Accepted("id-2")}))


async def test_refused_text_becomes_a_callback_task(store_backend: Backend) -> None:
    """A text that fails for good tells the team, with the carrier's words."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    await record(
        store, submitted(due.message_id, State.FAILED, {0: Refused("no credit")}, why="no credit")
    )
    view = await only_text(store_backend)
    assert (view.state, view.last_error) == ("failed", "carrier: no credit")
    (task,) = await store_backend.tasks()
    assert (task.message_id, task.reason) == (
        due.message_id,
        "the carrier refused the text: carrier: no credit",
    )


async def test_text_not_sent_is_tried_again(store_backend: Backend) -> None:
    """What definitely did not leave is due again at the time given, through any gateway."""
    store = store_backend.store
    await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    (due,) = await claim(store)
    await record(
        store,
        submitted(
            due.message_id,
            State.SCHEDULED,
            {0: NotSent("throttled")},
            why="throttled",
            retry=(0,),
            again_at=T0 + 50.0,
        ),
    )
    assert (await facts_of(store)).last_text_at is None
    assert await due_ids(store, T0 + 49.0) == []
    (again,) = await claim(store, T0 + 50.0, gateways=frozenset({"pbx"}))
    assert again.message_id == due.message_id
    assert (again.attempts, again.last_error) == (1, "carrier: throttled")
    assert (again.gateway, again.parts, again.reference) == (None, None, due.reference)


async def test_gateway_that_refused_is_not_due_again(store_backend: Backend) -> None:
    """A text passed on is due for the gateways that are left; who refused it is kept with it."""
    store = store_backend.store
    await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    (due,) = await claim(store)
    assert due.setbacks == ()
    said = Setback("carrier", "the account is closed", T0 + DELAY, T0 + DELAY + 0.5, refused=True)
    refused = submitted(
        due.message_id,
        State.SCHEDULED,
        dict.fromkeys(range(3), Refused(said.why, Blame.GATEWAY)),
        why=said.why,
        again_at=T0 + DELAY + 0.5,
    )
    await record(store, replace(refused, gateways=("pbx",), setbacks=(said,)))
    assert await due_ids(store, T0 + DELAY + 0.5) == []
    async with store.transaction() as tx:
        await tx.note_waiting({"pbx": "not registered"}, T0 + DELAY + 1.0)
    view = await only_text(store_backend)
    assert view.last_error == "carrier: the account is closed; pbx: not registered"
    (again,) = await claim(store, T0 + DELAY + 2.0, gateways=frozenset({"pbx"}))
    assert (again.gateways, again.gateway, again.parts) == (("pbx",), None, None)
    assert again.setbacks == (said,)
    # The next one splits it into fewer parts: those of the first do not count.
    taken = submitted(due.message_id, State.SENT, {0: Accepted("id-1")}, attempt=2)
    await record(store, replace(taken, gateway="pbx"))
    assert (await only_text(store_backend)).state == "sent"
    await hear(store, "id-1", gateway="pbx")
    assert (await only_text(store_backend)).state == "delivered"


async def test_only_refused_parts_are_tried_again_on_the_same_gateway(
    store_backend: Backend,
) -> None:
    """Once a part is away there is no failover; the rest goes the same way, then it is sent."""
    store = store_backend.store
    await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    (due,) = await claim(store)
    tried: dict[int, PartResult] = {0: Accepted("id-1"), 1: NotSent("throttled")}
    await record(
        store,
        submitted(
            due.message_id,
            State.SCHEDULED,
            tried,
            why="throttled",
            retry=(1,),
            again_at=T0 + 50.0,
        ),
    )
    assert await due_ids(store, T0 + 50.0, frozenset({"pbx"})) == []
    (again,) = await claim(store, T0 + 50.0)
    assert (again.gateway, again.parts) == ("carrier", (1,))
    assert again.facts.last_text_at is None
    await record(store, submitted(due.message_id, State.SENT, {1: Accepted("id-2")}, attempt=2))
    await hear(store, "id-1")
    assert (await only_text(store_backend)).state == "sent"
    await hear(store, "id-2")
    assert (await only_text(store_backend)).state == "delivered"


async def test_answer_to_an_earlier_try_is_not_taken_for_this_one(store_backend: Backend) -> None:
    """A result recorded again, after its commit went unheard, leaves the next try alone."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    busy = submitted(
        due.message_id,
        State.SCHEDULED,
        {0: NotSent("throttled")},
        why="throttled",
        retry=(0,),
        again_at=T0 + 50.0,
    )
    assert await record(store, busy)
    await claim(store, T0 + 50.0)
    assert not await record(store, busy)
    assert (await only_text(store_backend)).state == "sending"


async def test_partly_sent_text_that_is_given_up_counts(store_backend: Backend) -> None:
    """A text cancelled after a part of it left is one that the caller got."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    tried: dict[int, PartResult] = {0: Accepted("id-1"), 1: NotSent("throttled")}
    await record(
        store,
        submitted(
            due.message_id, State.SCHEDULED, tried, why="throttled", retry=(1,), again_at=T0 + 50.0
        ),
    )
    waiting = (await facts_of(store)).pending
    assert waiting is not None
    assert waiting.sent_at == T0 + DELAY + 0.5
    async with store.transaction() as tx:
        await tx.give_up_late(T0 + DELAY + 80.0, 10)
    assert await facts_of(store) == Facts(last_text_at=T0 + DELAY + 0.5, texted_before=True)


async def test_try_after_the_last_moment_is_given_up_at_once(store_backend: Backend) -> None:
    """When the next try would come too late, the team is told without waiting for it."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    await record(
        store,
        submitted(
            due.message_id,
            State.SCHEDULED,
            {0: NotSent("throttled")},
            why="throttled",
            retry=(0,),
            again_at=T0 + DELAY + 80.0,
        ),
    )
    view = await only_text(store_backend)
    assert (view.state, view.reason) == ("cancelled", "too_late")
    (task,) = await store_backend.tasks()
    assert task.reason == "the text could not leave in time: carrier: throttled"
    assert await facts_of(store) == Facts()


async def test_receipt_settles_a_text(store_backend: Backend) -> None:
    """A delivery receipt makes a sent text delivered, at the receipt's time."""
    store = store_backend.store
    message = await sent_text(store, "id-1")
    assert await hear(store, "id-1", ReceiptState.ENROUTE, at=T0 + 45.0) == message
    assert (await only_text(store_backend)).state == "sent"
    assert await hear(store, "id-1", at=T0 + 50.0) == message
    view = await only_text(store_backend)
    assert (view.state, view.delivered_at) == ("delivered", T0 + 50.0)


@pytest.mark.parametrize("late", [ReceiptState.ENROUTE, ReceiptState.UNDELIVERED])
async def test_late_and_repeated_receipts_change_nothing(
    store_backend: Backend, late: ReceiptState
) -> None:
    """The first final word on a part stays."""
    store = store_backend.store
    message = await sent_text(store, "id-1")
    await hear(store, "id-1", at=T0 + 50.0)
    assert await hear(store, "id-1", at=T0 + 60.0) == message
    assert await hear(store, "id-1", late, at=T0 + 70.0) == message
    view = await only_text(store_backend)
    assert (view.state, view.delivered_at) == ("delivered", T0 + 50.0)
    assert (await store_backend.counts())["receipts"] == 3


async def test_parts_are_delivered_one_by_one(store_backend: Backend) -> None:
    """A long text is delivered when all its parts are, in any order; one lost part spoils it."""
    store = store_backend.store
    await sent_text(store, "id-1", "id-2")
    await hear(store, "id-2", at=T0 + 60.0)
    assert (await only_text(store_backend)).state == "sent"
    await hear(store, "id-1", ReceiptState.UNDELIVERED)
    assert (await only_text(store_backend)).state == "undelivered"


async def test_early_receipt_is_folded_in(store_backend: Backend) -> None:
    """A receipt that overtakes its submit's answer is kept, and counts once the id is known."""
    store = store_backend.store
    assert await hear(store, "id-1", at=T0 + 41.0) is None
    assert await hear(store, "id-1", gateway="other") is None
    await sent_text(store, "id-1")
    view = await only_text(store_backend)
    assert (view.state, view.delivered_at) == ("delivered", T0 + 41.0)


async def test_receipt_of_another_gateway_is_not_ours(store_backend: Backend) -> None:
    """Two carriers may use the same ids."""
    store = store_backend.store
    await sent_text(store, "id-1")
    assert await hear(store, "id-1", gateway="other") is None
    assert (await only_text(store_backend)).state == "sent"


async def test_empty_carrier_id_names_nothing(store_backend: Backend) -> None:
    """A gateway that gives no ids gets its text sent, and no receipt is taken for it."""
    store = store_backend.store
    await sent_text(store, "")
    assert await hear(store, "") is None
    assert (await only_text(store_backend)).state == "sent"


async def test_doubt_opens_a_task_and_a_receipt_resolves_it(store_backend: Backend) -> None:
    """A text in doubt is never sent again; a receipt for it settles it and closes the task."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    tried: dict[int, PartResult] = {0: Accepted("id-1"), 1: InDoubt("connection lost")}
    await record(store, submitted(due.message_id, State.IN_DOUBT, tried, why="connection lost"))
    assert (await only_text(store_backend)).state == "in_doubt"
    assert (await facts_of(store)).texted_before
    assert await due_ids(store, T0 + 60.0) == []
    (task,) = await store_backend.tasks()
    assert task.reason == "it is not known whether the text left: carrier: connection lost"
    assert task.done_at is None
    await hear(store, "id-1")
    assert (await only_text(store_backend)).state == "in_doubt"


async def test_doubt_ends_with_the_carriers_word(store_backend: Backend) -> None:
    """Where the doubtful parts' ids are known, receipts for all of them end the doubt."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    await record(
        store, submitted(due.message_id, State.IN_DOUBT, {0: Accepted("id-1")}, why="cut off")
    )
    await hear(store, "id-1", at=T0 + 60.0)
    assert (await only_text(store_backend)).state == "delivered"
    (task,) = await store_backend.tasks()
    assert (task.done_at, task.done_why) == (T0 + 60.0, "the carrier took the text after all")


async def test_orphans_are_in_doubt(store_backend: Backend) -> None:
    """A text whose sender is gone is in doubt, and a task says why; a late result is not taken."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    async with store.transaction() as tx:
        first, second = await tx.lock_due(T0 + DELAY, 10, CARRIER)
        await tx.start_sending([first.message_id], "gone", T0 + DELAY)
        await tx.start_sending([second.message_id], "me", T0 + DELAY)
        await tx.heartbeat("gone", T0 + DELAY)
        await tx.heartbeat("me", T0 + DELAY + 31.0)
    async with store.transaction() as tx:
        doubted = await tx.doubt_orphans("me", T0 + DELAY + 31.0, 30.0)
    assert list(doubted) == [first.message_id]
    states = {t.id: t.state for t in await store_backend.texts()}
    assert states == {first.message_id: "in_doubt", second.message_id: "sending"}
    (task,) = await store_backend.tasks()
    assert task.message_id == first.message_id
    assert task.reason == (
        "it is not known whether the text left: the program stopped while sending it"
    )
    late = submitted(first.message_id, State.SENT, {0: Accepted("id-1")})
    assert not await record(store, late, owner="gone")
    async with store.transaction() as tx:
        assert list(await tx.doubt_orphans("me", T0 + DELAY + 31.0, 30.0)) == []


async def test_living_owners_texts_are_no_orphans(store_backend: Backend) -> None:
    """Where several programs share the work, one that is alive keeps its texts."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await claim(store, owner="other")
    async with store.transaction() as tx:
        await tx.heartbeat("other", T0 + DELAY)
        doubted = await tx.doubt_orphans("me", T0 + DELAY + 29.0, 30.0)
    assert len(doubted) == (1 if store_backend.one_program else 0)


# --- replies, gaps --------------------------------------------------------------------------------


async def test_redelivered_reply_is_the_same(store_backend: Backend) -> None:
    """A text that the carrier delivers twice under one id is stored once."""
    store = store_backend.store

    async def receive(carrier_id: str | None, body: str = "Yes please") -> int:
        heard = InboundText(
            "carrier", RawNumber(ANNE.number.e164), LINE, Body(body), T0, carrier_id
        )
        async with store.transaction([ANNE]) as tx:
            return (await tx.record_inbound(Inbound(heard, ANNE, LINE))).message_id

    assert await receive("m-1") == await receive("m-1")
    assert await receive("m-2") != await receive(None)
    assert await receive(None) != await receive("")
    counts = await store_backend.counts()
    assert (counts["inbound"], counts["conversations"]) == (5, 1)


async def test_reply_of_a_stranger_is_kept(store_backend: Backend) -> None:
    """A text whose sender or line nobody knows is stored, not dropped."""
    store = store_backend.store
    heard = InboundText("carrier", RawNumber("INFO"), "40404", Body("Win!"), T0)
    async with store.transaction() as tx:
        await tx.record_inbound(Inbound(heard, None, None))
    counts = await store_backend.counts()
    assert (counts["inbound"], counts["conversations"]) == (1, 0)


async def test_gap_is_recorded_once(store_backend: Backend) -> None:
    """Recording the same gap again, after a commit nobody heard of, changes nothing."""
    store = store_backend.store
    for _ in range(2):
        async with store.transaction() as tx:
            await tx.record_gap(Gap("main", T0, T0 + 60.0, "the connection broke"))
    assert (await store_backend.counts())["gaps"] == 1


async def test_watched_until(store_backend: Backend) -> None:
    """The store knows until when each PBX was watched."""
    store = store_backend.store
    async with store.transaction() as tx:
        assert await tx.watched_until("main") is None
        await tx.mark_watched(["main", "branch"], T0)
    async with store.transaction() as tx:
        await tx.mark_watched(["main"], T0 + 5.0)
        await tx.mark_watched([], T0 + 9.0)
    async with store.transaction() as tx:
        assert await tx.watched_until("main") == T0 + 5.0
        assert await tx.watched_until("branch") == T0


# --- side by side ---------------------------------------------------------------------------------


async def decide_one(store: Store, channel: str, caller: CallerKey = ANNE) -> None:
    """Decide a missed call as the workflow does: one text, the rest merge into it."""
    async with store.transaction([caller]) as tx:
        facts = (await tx.facts([caller]))[caller]
        busy = facts.pending or facts.texted_before
        verdict = no_text(Reason.MERGED, caller=caller) if busy else text(caller)
        await tx.save([decision(channel, verdict, caller=caller)])


async def test_many_calls_of_one_caller_make_one_text(store_backend: Backend) -> None:
    """However many calls of one caller are decided at once, one text is scheduled."""
    async with store_backend.another() as other, asyncio.TaskGroup() as group:
        for i in range(20):
            group.create_task(decide_one(store_backend.store if i % 2 else other, f"c{i}"))
    assert len(await store_backend.texts()) == 1
    assert (await store_backend.counts())["calls"] == 20


async def test_one_call_decided_by_two_is_kept_once(store_backend: Backend) -> None:
    """Two programs deciding the same call at once agree on one record and its ids."""
    made: list[Decided] = []

    async def decide(store: Store) -> None:
        verdict = no_text(Reason.WITHHELD_NUMBER, caller=None)
        made.extend(await save(store, decision("c1", verdict, caller=None)))

    async with store_backend.another() as other, asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(decide(store_backend.store))
            group.create_task(decide(other))
    assert (await store_backend.counts())["calls"] == 1
    assert len(made) == 10
    assert len(set(made)) == 1


async def test_no_text_is_claimed_twice(store_backend: Backend) -> None:
    """Two programs that claim at once share the texts between them."""
    callers = [CallerKey("Acme", Number(f"+1201555{i:04d}")) for i in range(40)]
    await save(
        store_backend.store,
        *(decision(f"c{i}", text(c), caller=c) for i, c in enumerate(callers)),
    )
    claimed: list[int] = []

    async def claim_all(store: Store, owner: str) -> None:
        idle = 0
        while idle < 3:
            got = await claim(store, owner=owner, limit=3)
            claimed.extend(d.message_id for d in got)
            # Callers that the other has locked are passed over, not waited for.
            idle = 0 if got else idle + 1

    async with store_backend.another() as other, asyncio.TaskGroup() as group:
        for i in range(3):
            group.create_task(claim_all(store_backend.store, f"a{i}"))
            group.create_task(claim_all(other, f"b{i}"))
    claimed.extend(d.message_id for d in await claim(store_backend.store))
    assert sorted(claimed) == [t.id for t in await store_backend.texts()]


async def test_callers_locked_by_others_are_passed_over(store_backend: Backend) -> None:
    """A claim does not wait for a caller who is being decided; it takes the others' texts."""
    if store_backend.one_program:
        pytest.skip("one writer at a time: a claim waits for the whole transaction")
    store = store_backend.store
    _, bens = await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    async with store_backend.another() as other, other.transaction([ANNE]):
        assert await due_ids(store) == [bens.message_id]
        async with store.transaction() as tx:
            assert [m for m, _ in await tx.give_up_late(T0 + 200.0, 10)] == [bens.message_id]


async def test_new_callers_in_any_order_never_lock_up(store_backend: Backend) -> None:
    """Transactions that meet over callers never seen before, named in opposite orders, all end."""

    async def meet(store: Store, keys: list[CallerKey]) -> None:
        async with store.transaction(keys) as tx:
            assert await tx.facts(keys) == dict.fromkeys(keys, Facts())

    async with store_backend.another() as other, asyncio.timeout(20):
        for n in range(4):
            keys = [CallerKey("Acme", Number(f"+1201{n:03d}{i:04d}")) for i in range(400)]
            async with asyncio.TaskGroup() as group:
                group.create_task(meet(store_backend.store, keys))
                group.create_task(meet(other, keys[::-1]))


async def test_everything_at_once_never_locks_up(store_backend: Backend) -> None:
    """Decisions, holds, claims, results, receipts, clock steps and give-ups run side by side."""
    callers = [CallerKey("Acme", Number(f"+1201555{i:04d}")) for i in range(6)]
    over = asyncio.Event()

    async def decide(store: Store, first: int) -> None:
        for i in range(12):
            # In opposite orders, and overlapping.
            mine = [callers[(first + i + k) % 6] for k in range(4)][:: 1 if first % 2 else -1]
            moved = Move(T0 + DELAY, T0 + DELAY + 80.0)
            async with store.transaction(mine) as tx:
                await tx.hold([held(f"h{first}-{i}-{c.number.e164}", c) for c in mine])
                facts = await tx.facts(mine)
                await tx.save(
                    [
                        decision(
                            f"{first}-{i}-{c.number.e164}",
                            no_text(Reason.MERGED, caller=c, pending=moved)
                            if facts[c].pending
                            else text(c),
                            caller=c,
                        )
                        for c in mine
                    ]
                )
                await tx.release("main", frozenset())

    async def dispatch(store: Store, owner: str) -> None:
        sent = 0
        while not over.is_set():
            async with store.transaction() as tx:
                await tx.note_waiting({"carrier": "slow"}, T0 + DELAY)
                await tx.give_up_late(T0 + DELAY, 5)
            for due in await claim(store, owner=owner, limit=2):
                sent += 1
                carrier_id = f"{owner}-{sent}"
                async with asyncio.TaskGroup() as both:
                    result = submitted(due.message_id, State.SENT, {0: Accepted(carrier_id)})
                    both.create_task(record(store, result, owner=owner))
                    both.create_task(hear(store, carrier_id))
            await asyncio.sleep(0)

    async def step(store: Store) -> None:
        while not over.is_set():
            async with store.transaction() as tx:
                await tx.shift_pending("me", 0.0, T0)
                await tx.doubt_orphans("c", T0, 30.0)
            await asyncio.sleep(0.01)

    async with store_backend.store.transaction() as tx:
        await tx.heartbeat("a", T0)
        await tx.heartbeat("b", T0)
    async with store_backend.another() as other, asyncio.timeout(40), asyncio.TaskGroup() as group:
        for owner, store in (("a", store_backend.store), ("b", other)):
            group.create_task(dispatch(store, owner))
        if not store_backend.one_program:
            group.create_task(step(other))
        async with asyncio.TaskGroup() as deciding:
            for first in range(4):
                deciding.create_task(decide(other if first % 2 else store_backend.store, first))
        over.set()
    assert (await store_backend.counts())["calls"] == 4 * 12 * 4
    # Nobody's receipt was lost between its submit's transaction and its own.
    assert {t.state for t in await store_backend.texts()} <= {"scheduled", "delivered"}


async def test_cancelled_in_mid_transaction_leaves_nothing_open(store_backend: Backend) -> None:
    """A task cancelled at any point of a transaction leaves no trace and no lock behind."""
    store = store_backend.store

    async def work(n: int) -> None:
        async with store.transaction([ANNE, BEN]) as tx:
            await tx.facts([ANNE])
            await tx.save([decision(f"c{n}", text())])
            await tx.save([decision(f"d{n}", text(BEN), caller=BEN)])

    finished = 0
    for n in range(80):
        task = asyncio.create_task(work(n))
        # At every turn of the loop, where steps take only turns, then at every instant.
        for _ in range(n):
            await asyncio.sleep(0)
        await asyncio.sleep(max(0, n - 20) * 0.0004)
        task.cancel()
        if n % 2:
            # Whoever cancels may be in a hurry, also while the transaction is being undone.
            await asyncio.sleep(0.0002)
            task.cancel()
        await asyncio.wait([task])
        finished += not task.cancelled()
        counts = await store_backend.counts()
        # All or nothing, also where the commit was under way.
        assert counts["calls"] % 2 == 0
        assert counts["calls"] >= 2 * finished
    async with asyncio.timeout(5):
        await work(1_000)


async def test_cancelled_waiter_does_not_keep_others_waiting(store_backend: Backend) -> None:
    """A task cancelled while it waits for a caller's lock leaves the queue."""
    store = store_backend.store
    inside, leave = asyncio.Event(), asyncio.Event()

    async def holder() -> None:
        async with store.transaction([ANNE]) as tx:
            await tx.facts([ANNE])
            inside.set()
            await leave.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(holder())
        await inside.wait()
        waiter = asyncio.create_task(decide_one(store, "c1"))
        await asyncio.sleep(0.05)
        waiter.cancel()
        await asyncio.wait([waiter])
        assert waiter.cancelled()
        leave.set()
    async with asyncio.timeout(5):
        await decide_one(store, "c2")
    assert (await store_backend.counts())["calls"] == 1


# --- calling back ---------------------------------------------------------------------------------


async def _call_back(
    store: Store, channel: str = "o1", *, answered: bool = True, caller: CallerKey = ANNE
) -> CalledBack:
    number = RawNumber(caller.number.e164)
    call = OutboundCall("main", channel, "PJSIP/trunk", number, T0, T0 + 9, answered, 5.0)
    async with store.transaction([caller]) as tx:
        return await tx.record_callback(Callback(call, caller, LINE, T0 + 10.0))


async def test_answered_call_back_ends_what_was_pending(store_backend: Backend) -> None:
    """Who was reached gets no text any more, and needs no other call back."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await save(store, decision("c2", no_text(Reason.EVIDENCE_LOST, callback=True)))
    await save(store, decision("c3", text(BEN), caller=BEN))
    done = await _call_back(store)
    anne, ben = await store_backend.texts()
    (task,) = await store_backend.tasks()
    assert (anne.state, anne.reason) == (State.CANCELLED, Reason.GOT_THROUGH_SINCE)
    assert ben.state == State.SCHEDULED
    assert (task.done_at, task.done_why) == (T0 + 10.0, "called back")
    assert done == CalledBack((anne.id,), (task.id,))
    assert await due_ids(store) == [ben.id]


async def test_call_back_that_nobody_answered_is_an_attempt(store_backend: Backend) -> None:
    """It is recorded and changes nothing: the text still leaves, the task stays open."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    await save(store, decision("c2", no_text(Reason.EVIDENCE_LOST, callback=True)))
    assert await _call_back(store, answered=False) == CalledBack()
    assert (await only_text(store_backend)).state == State.SCHEDULED
    assert [task.done_at for task in await store_backend.tasks()] == [None]
    assert (await store_backend.counts())["callbacks"] == 1


async def test_call_back_counts_once(store_backend: Backend) -> None:
    """Told twice it is one, and does not touch what came between."""
    store = store_backend.store
    await save(store, decision("c0", text()))
    await _call_back(store)
    await save(store, decision("c1", no_text(Reason.EVIDENCE_LOST, callback=True)))
    assert await _call_back(store) == CalledBack()
    assert [task.done_at for task in await store_backend.tasks()] == [None]
    assert (await store_backend.counts())["callbacks"] == 1


async def test_text_that_left_stays_sent(store_backend: Backend) -> None:
    """A call back takes nothing back."""
    await sent_text(store_backend.store, "id-1")
    assert (await _call_back(store_backend.store)).texts == ()
    assert (await only_text(store_backend)).state == State.SENT


async def test_known_callers(store_backend: Backend) -> None:
    """Only callers who were heard of are known, each to the business that heard."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    elsewhere = CallerKey("Other", ANNE.number)
    async with store.transaction() as tx:
        assert await tx.known([ANNE, BEN, elsewhere]) == {ANNE}
        assert await tx.known([]) == frozenset()


# --- the owner's changes --------------------------------------------------------------------------


async def _change(store: Store, key: str, value: object, *, given: bool = True) -> int:
    async with store.transaction() as tx:
        return await tx.change_line(LineChange(LINE, key, value, given, T0, "Sam"))


async def test_nothing_was_changed_at_first(store_backend: Backend) -> None:
    """A new store has version 0 and no values."""
    assert await store_backend.store.lines_version() == 0
    assert await store_backend.store.line_values() == []


async def test_the_newest_value_of_each_setting_is_in_force(store_backend: Backend) -> None:
    """Values come back as JSON has them, the newest of each key, in the order of their changes."""
    store = store_backend.store
    first = await _change(store, "paused", True)
    await _change(store, "texts.busy", "Busy. \u2019 {agent}")
    hours = {"mon-fri": ["08:00-12:00", "13:00-17:30"]}
    await _change(store, "hours", hours)
    last = await _change(store, "paused", False)
    assert first < last == await store.lines_version()
    found = [(c.key, c.value) for c in await store.line_values()]
    assert found == [("texts.busy", "Busy. \u2019 {agent}"), ("hours", hours), ("paused", False)]


async def test_a_value_taken_back_is_not_in_force(store_backend: Backend) -> None:
    """A change that gives no value lets the file's count again, and is a version too."""
    store = store_backend.store
    await _change(store, "paused", True)
    version = await _change(store, "paused", None, given=False)
    assert await store.line_values() == []
    assert await store.lines_version() == version


async def test_history_is_the_lines_own_newest_first(store_backend: Backend) -> None:
    """A line's history tells who changed what and when, and what an undo took back."""
    store = store_backend.store
    one = await _change(store, "paused", True)
    async with store.transaction() as tx:
        other = LineChange("+12125550199", "paused", True, True, T0, "Kim")
        await tx.change_line(other)
        two = await tx.change_line(LineChange(LINE, "paused", None, False, T0 + 1, "Kim", one))
        history = await tx.line_history(LINE, 10)
        assert [c.version for c in await tx.line_history(LINE, 1)] == [two]
    assert history == [
        LineChange(LINE, "paused", None, False, T0 + 1, "Kim", one, two),
        LineChange(LINE, "paused", True, True, T0, "Sam", None, one),
    ]


# --- lists and consent ----------------------------------------------------------------------------


async def add_blocks(store: Store, *entries: BlockEntry) -> None:
    async with store.transaction() as tx:
        await tx.add_blocks(entries)


@pytest.mark.parametrize(
    ("entry", "hit"),
    [
        (BlockEntry("+12015550123", whole=True), Blocked(None, "", "staff")),
        (BlockEntry("+1201555012", whole=True), None),
        (
            BlockEntry("+1201555", whole=False, comment="pumping"),
            Blocked("+1201555", "pumping", "staff"),
        ),
        (BlockEntry("+1", whole=False), Blocked("+1", "", "staff")),
        (BlockEntry("+44", whole=False), None),
        (BlockEntry("+12015550124", whole=True), None),
        (BlockEntry("+1201555", whole=False, business="Acme"), Blocked("+1201555", "", "staff")),
        (BlockEntry("+1201555", whole=False, business="Other"), None),
        (BlockEntry("+12015550123", whole=True, source="main"), Blocked(None, "", "main")),
    ],
)
async def test_blocked_is_a_fact(
    store_backend: Backend, entry: BlockEntry, hit: Blocked | None
) -> None:
    """A number falls under entries for itself or its first digits, of its business or of all."""
    await add_blocks(store_backend.store, entry)
    assert (await facts_of(store_backend.store, ANNE)).blocked == hit


async def test_the_most_particular_block_is_told(store_backend: Backend) -> None:
    """Of several entries the longest is the one that a person reads about."""
    store = store_backend.store
    await add_blocks(
        store,
        BlockEntry("+1201", whole=False, comment="short"),
        BlockEntry("+12015550123", whole=True, comment="long"),
    )
    blocked = (await facts_of(store, ANNE)).blocked
    assert blocked is not None
    assert blocked.comment == "long"


async def test_blocks_change(store_backend: Backend) -> None:
    """An entry added again has the new comment; staff's can be taken off, a PBX's is replaced."""
    store = store_backend.store
    await add_blocks(store, BlockEntry("+1201", whole=False, comment="old"))
    await add_blocks(store, BlockEntry("+1201", whole=False, comment="new"))
    blocked = (await facts_of(store, ANNE)).blocked
    assert blocked is not None
    assert blocked.comment == "new"
    async with store.transaction() as tx:
        await tx.replace_blocks("main", [BlockEntry(ANNE.number.e164, whole=True, source="main")])
        assert await tx.remove_block(None, "+1201", whole=False)
        assert not await tx.remove_block(None, "+1201", whole=False)
        assert not await tx.remove_block(None, ANNE.number.e164, whole=True)
    assert (await facts_of(store, ANNE)).blocked == Blocked(None, "", "main")
    async with store.transaction() as tx:
        await tx.replace_blocks("main", [])
    assert (await facts_of(store, ANNE)).blocked is None


async def test_contact_is_a_fact(store_backend: Backend) -> None:
    """A contact of the business is known by the last name given, until it is removed."""
    store = store_backend.store
    async with store.transaction() as tx:
        await tx.add_contacts(
            [
                Contact("Acme", ANNE.number, CallerName("Anne")),
                Contact("Acme", ANNE.number, CallerName("Anne \x00 B.")),
                Contact("Other", BEN.number, CallerName("Ben")),
            ]
        )
    facts = await facts_of(store, ANNE)
    assert facts.contact is not None
    assert facts.contact.startswith("Anne ")
    assert (await facts_of(store, BEN)).contact is None
    async with store.transaction() as tx:
        assert await tx.remove_contact("Acme", ANNE.number)
        assert not await tx.remove_contact("Acme", ANNE.number)
    assert (await facts_of(store, ANNE)).contact is None


async def test_opting_out_cancels_what_waits(store_backend: Backend) -> None:
    """An opt-out by hand counts at once, cancels the waiting text, and can be taken back."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    async with store.transaction([ANNE]) as tx:
        cancelled = await tx.set_opt_out(ANNE, opted_out=True, at=T0, by="kim", why="asked")
    assert len(cancelled) == 1
    assert (await only_text(store_backend)).reason == "opted_out"
    assert (await facts_of(store, ANNE)).opted_out
    async with store.transaction([ANNE]) as tx:
        assert (
            list(await tx.set_opt_out(ANNE, opted_out=False, at=T0 + 1, by="kim", why="asked"))
            == []
        )
    assert not (await facts_of(store, ANNE)).opted_out
    assert not (await facts_of(store, BEN)).opted_out


async def test_consent_is_noted_twice(store_backend: Backend) -> None:
    """Consent noted again, in any order, is one record from the first time to the last."""
    store = store_backend.store
    async with store.transaction([ANNE]) as tx:
        for at in (T0 + 5, T0 + 9, T0 + 7):
            await tx.note_consent(ANNE, ConsentHow.STAFF, None, at, "on the phone")
    await save(store, decision("c1", text()))
    assert (await store_backend.counts())["consents"] == 2


async def test_switches_are_as_last_noted(store_backend: Backend) -> None:
    """Each switch of each PBX is remembered as it was noted last."""
    store = store_backend.store
    async with store.transaction() as tx:
        assert await tx.switches() == {}
        await tx.note_switch("main", "Custom:TEXTBACK1", on=True)
        await tx.note_switch("other", "Custom:TEXTBACK1", on=False)
    async with store.transaction() as tx:
        await tx.note_switch("main", "Custom:TEXTBACK1", on=False)
        await tx.note_switch("other", "Custom:TEXTBACK1", on=True)
        assert await tx.switches() == {
            ("main", "Custom:TEXTBACK1"): False,
            ("other", "Custom:TEXTBACK1"): True,
        }


# --- senders --------------------------------------------------------------------------------------


async def line_that_texted(store: Store, *senders: str) -> str | None:
    """Ask which of two lines last texted Anne."""
    async with store.transaction([ANNE]) as tx:
        return await tx.line_that_texted(ANNE, [LINE, OTHER], senders)


OTHER = "+12125550101"
SHARED = "+18335550177"


async def test_line_that_texted_last_from_a_number(store_backend: Backend) -> None:
    """The last one counts, one from the number asked for before any other; none before any text."""
    store = store_backend.store
    assert await line_that_texted(store, SHARED) is None
    await save(store, decision("c1", text()))
    assert await line_that_texted(store, SHARED) is None
    (due,) = await claim(store)
    taken = submitted(due.message_id, State.SENT, {0: Accepted("id-1")})
    await record(store, replace(taken, sender=SHARED))
    assert await line_that_texted(store, SHARED) == LINE
    later = replace(decision("c2", text(due=T0 + 90.0), at=T0 + 50.0), line=OTHER)
    await save(store, later)
    (due,) = await claim(store, T0 + 90.0)
    await record(store, submitted(due.message_id, State.SENT, {0: Accepted("id-2")}, at=T0 + 90.5))
    assert await line_that_texted(store) == OTHER
    assert await line_that_texted(store, SHARED) == LINE
    async with store.transaction([ANNE, BEN]) as tx:
        assert await tx.line_that_texted(ANNE, [OTHER], [SHARED]) == OTHER
        assert await tx.line_that_texted(BEN, [LINE, OTHER], [SHARED]) is None


async def test_sender_of_a_text_is_the_one_that_it_left_by(store_backend: Backend) -> None:
    """Put off, a text still comes from its line; taken, it comes from what the gateway says."""
    store = store_backend.store
    await save(store, decision("c1", text(), gateways=("carrier", "pbx")))
    (due,) = await claim(store)
    busy = submitted(
        due.message_id,
        State.SCHEDULED,
        {0: NotSent("busy")},
        why="busy",
        retry=(0,),
        again_at=T0 + 50.0,
    )
    await record(store, replace(busy, sender=SHARED))
    (again,) = await claim(store, T0 + 50.0)
    assert again.sender == LINE
    taken = submitted(due.message_id, State.SENT, {0: Accepted("id-1")}, attempt=2, at=T0 + 50.5)
    await record(store, replace(taken, sender=SHARED))
    assert await line_that_texted(store, SHARED) == LINE


async def test_how_gateways_are_is_kept(store_backend: Backend) -> None:
    """The last word counts; an error and an accepted text of an earlier life stay known."""
    store = store_backend.store
    down = GatewayState("pbx", ready=False, why="\x00away" * 500, since=T0, at=T0)
    up = GatewayState("carrier", ready=True, why="", since=T0, at=T0, accepted_at=T0)
    async with store.transaction() as tx:
        assert await tx.gateway_states() == []
        await tx.note_gateways([])
        await tx.note_gateways([down, up])
    failed = replace(up, ready=False, why="closed", since=T0 + 5, at=T0 + 5, accepted_at=None)
    failed = replace(failed, last_error="closed", last_error_at=T0 + 5)
    async with store.transaction() as tx:
        await tx.note_gateways([failed])
        carrier, pbx = await tx.gateway_states()
    assert carrier == replace(failed, accepted_at=T0)
    assert (pbx.gateway, pbx.ready, pbx.last_error) == ("pbx", False, None)
