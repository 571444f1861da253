"""What the two databases add to the port: the read side, and how many statements things take."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event, select, update
from sqlalchemy import text as sql_text

from tests.fakes.store_backends import Backend, SqlBackend
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
    facts_of,
    following,
    hear,
    no_text,
    record,
    save,
    submitted,
    text,
)
from textback_ari.calls.call import Gap, Step
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.messages.states import Accepted, Blame, ReceiptState, State
from textback_ari.ports import CallerKey, Decision, Inbound, InboundText
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.limits import counters_of
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Check, Move
from textback_ari.store import SqlStore
from textback_ari.store.queries import Queries, ReceiptRecord
from textback_ari.store.session import Session
from textback_ari.store.tables import callers, messages
from textback_ari.store.troubles import RefusedSender

pytestmark = pytest.mark.parametrize("store_source", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def backend(store_backend: Backend) -> SqlBackend:
    """Give a database."""
    assert isinstance(store_backend, SqlBackend)
    return store_backend


@contextmanager
def statements(store: SqlStore) -> Iterator[list[str]]:
    """Collect the statements that reach the database."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    engine = store._engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


# --- the read side --------------------------------------------------------------------------------


async def test_recent_calls_newest_first(backend: SqlBackend) -> None:
    """Calls come newest first, at most as many as asked for, with what became of their text."""
    store = backend.sql
    older = decision("c1", text())
    newer = decision("c2", no_text(Reason.ANSWERED, caller=BEN), caller=BEN, outcome=ANSWERED)
    newer = replace(newer, call=replace(newer.call, started_at=T0 + 5.0))
    made = await save(store, newer, older)
    async with store.queries() as queries:
        first, second = await queries.recent_calls(10)
        (only,) = await queries.recent_calls(1)
    assert only == first
    assert (first.id, first.channel_id, first.outcome) == (made[0].call_id, "c2", ANSWERED)
    assert (first.reason, first.message_id, first.message_state) == (Reason.ANSWERED, None, None)
    assert (second.caller, second.caller_raw) == (ANNE.number, RawNumber(ANNE.number.e164))
    assert second.caller_name == CallerName("Anne")
    assert (second.line, second.business, second.reason) == (LINE, "Acme", None)
    assert (second.message_id, second.message_state) == (made[1].message_id, State.SCHEDULED)


async def test_recent_calls_can_be_narrowed(backend: SqlBackend) -> None:
    """Calls are found by line, by time, and by kind, cause or ending."""
    store = backend.sql
    busy = Outcome(Kind.MISSED, Cause.BUSY, Ending.VOICEMAIL_LEFT)
    await save(
        store,
        decision("c1", text()),
        decision("c2", no_text(Reason.MERGED), outcome=busy),
        decision("c3", no_text(Reason.ANSWERED, caller=BEN), caller=BEN, outcome=ANSWERED),
    )
    async with store.queries() as queries:

        async def found(**narrowed: Any) -> set[str]:
            return {c.channel_id for c in await queries.recent_calls(10, **narrowed)}

        assert await found(line=LINE) == {"c1", "c2", "c3"}
        assert await found(line="+12125550199") == set()
        assert await found(since=T0 - 20.0) == {"c1", "c2", "c3"}
        assert await found(since=T0 - 19.0) == set()
        assert await found(outcome=Kind.MISSED) == {"c1", "c2"}
        assert await found(outcome=Cause.BUSY) == {"c2"}
        assert await found(outcome=Ending.CALLER_HUNG_UP) == {"c1"}


async def test_a_conversation_keeps_its_first_campaign(backend: SqlBackend) -> None:
    """Each call has the line's label of its time, the conversation that of its first contact."""
    store = backend.sql
    one, two = decision("c1", text()), decision("c2", no_text(Reason.COOLDOWN))
    await save(store, replace(one, campaign="radio"), replace(two, campaign="van"))
    hello = InboundText("carrier", RawNumber(BEN.number.e164), LINE, Body("hello"), T0)
    async with store.transaction([BEN]) as tx:
        await tx.record_inbound(Inbound(hello, BEN, LINE, "bus"))
    third = decision("c3", no_text(Reason.COOLDOWN, caller=BEN), caller=BEN)
    await save(store, replace(third, campaign="van"))
    async with store.queries() as queries:
        found = {c.channel_id: c for c in await queries.recent_calls(10)}
    labels = {name: (each.campaign, each.first_campaign) for name, each in found.items()}
    assert labels == {"c1": ("radio", "radio"), "c2": ("van", "radio"), "c3": ("van", "bus")}


async def test_story_of_a_text(backend: SqlBackend) -> None:
    """A call's story holds its evidence, its verdict's trace, its text, parts and receipts."""
    store = backend.sql
    (made,) = await save(store, decision("1700000000.12", text(), gateways=("carrier", "pbx")))
    (due,) = await claim(store)
    parts = {0: Accepted("id-1"), 1: Accepted("id-2")}
    await record(store, submitted(due.message_id, State.SENT, parts))
    await hear(store, "id-1", ReceiptState.ENROUTE, at=T0 + 50.0)
    await hear(store, "id-1", at=T0 + 55.0)
    async with store.queries() as queries:
        story = await queries.call_story("1700000000.12")
        by_id = await queries.call_story(str(made.call_id))
        assert await queries.call_story("no such call") is None
        assert await queries.call_story("9" * 40) is None
    assert story is not None
    assert story == by_id
    assert story.call.id == made.call_id
    assert story.evidence == (Step(2.0, "ringing", {"leg": "PJSIP/101"}),)
    assert story.trace == (Check("cause_selected", passed=True, saw="no_answer"),)
    assert (story.trunk, story.did, story.presentation) == ("PJSIP/trunk", "2125550100", "allowed")
    assert (story.rang_for, story.talked_for, story.decided_at) == (18.0, 0.0, T0)
    assert story.tasks == ()
    sent = story.text
    assert sent is not None
    assert (sent.to, sent.body, sent.sender) == (ANNE.number, Body("Sorry!"), LINE)
    assert (sent.state, sent.gateway, sent.gateways) == (
        State.SENT,
        "carrier",
        ("carrier", "pbx"),
    )
    assert (sent.attempts, sent.sent_at, sent.delivered_at) == (1, T0 + DELAY + 0.5, None)
    one, two = sent.parts
    assert (one.index, one.state, one.carrier_id) == (0, "accepted", "id-1")
    assert one.receipts == (
        ReceiptRecord(ReceiptState.ENROUTE, None, T0 + 50.0),
        ReceiptRecord(ReceiptState.DELIVERED, None, T0 + 55.0),
    )
    assert (two.index, two.carrier_id, two.receipts) == (1, "id-2", ())


async def test_trouble_is_told(backend: SqlBackend) -> None:
    """The trunks of the last calls are told, and senders that receipts of late refuse."""
    store = backend.sql
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    parts = {0: Accepted("id-1"), 1: Accepted("id-2")}
    await record(store, submitted(due.message_id, State.SENT, parts))
    lost = ReceiptState.UNDELIVERED
    for carrier_id in ("id-1", "id-2"):
        await hear(store, carrier_id, lost, at=T0 + 55.0, error="30034", blame=Blame.SENDER)
    async with store.queries() as queries:
        assert await queries.may_write()
        assert [trunk for _, trunk, _ in await queries.trunks_seen()] == ["PJSIP/trunk"]
        refused = [RefusedSender("carrier", LINE, "30034")]
        assert list(await queries.refused_senders(T0)) == refused
        assert list(await queries.refused_senders(T0 + 60.0)) == []


async def test_a_user_without_rights_is_told(backend: SqlBackend) -> None:
    """PostgreSQL tells that this user may not write; of SQLite the file's rights tell."""
    async with backend.sql._engine.connect() as connection:
        if not backend.one_program:
            await connection.execute(sql_text("CREATE ROLE textback_onlooker"))
            await connection.execute(sql_text("SET LOCAL ROLE textback_onlooker"))
        queries = Queries(connection, "here", 5.0)
        assert await queries.may_write() is backend.one_program
        await connection.rollback()


async def test_which_wording_was_sent(backend: SqlBackend) -> None:
    """A text keeps its language and variant, so that the answers to each can be counted."""
    plain, verdict = text(), text(BEN)
    assert verdict.text is not None
    chosen = replace(verdict, text=replace(verdict.text, language="es", variant="asks-for-times"))
    await save(backend.sql, decision("c1", plain), decision("c2", chosen, caller=BEN))
    async with backend.sql.queries() as queries:
        stories = [await queries.call_story(call) for call in ("c1", "c2")]
    told = [(story.text.language, story.text.variant) for story in stories if story and story.text]
    assert told == [("", ""), ("es", "asks-for-times")]


async def test_story_of_a_text_given_up(backend: SqlBackend) -> None:
    """The story of a text that did not leave tells when and why, and names the task."""
    store = backend.sql
    await save(store, decision("c1", text()))
    async with store.transaction() as tx:
        await tx.note_waiting({"carrier": "connection refused"}, T0 + DELAY)
        await tx.give_up_late(T0 + DELAY + 80.0, 10)
    async with store.queries() as queries:
        story = await queries.call_story("c1")
        (open_task,) = await queries.open_tasks()
    assert story is not None
    assert story.text is not None
    assert story.call.message_reason is Reason.TOO_LATE
    assert (story.text.reason, story.text.cancelled_at) == (Reason.TOO_LATE, T0 + DELAY + 80.0)
    assert story.text.last_error == "carrier: connection refused"
    assert story.tasks == (open_task,)
    assert (open_task.caller, open_task.line) == (ANNE.number, LINE)
    assert open_task.done_at is None


async def test_open_tasks_are_those_nobody_has_done(backend: SqlBackend) -> None:
    """Tasks that a later conversation settled are no longer open; the oldest comes first."""
    store = backend.sql
    await save(
        store,
        decision(
            "c1", no_text(Reason.EVIDENCE_LOST, caller=BEN, callback=True), caller=BEN, at=T0 + 9
        ),
        decision("c2", no_text(Reason.EVIDENCE_LOST, callback=True)),
        decision("c3", no_text(Reason.WITHHELD_NUMBER, caller=None, callback=True), caller=None),
        decision("c4", no_text(Reason.ANSWERED, got_through=True), outcome=ANSWERED, at=T0 + 9),
    )
    async with store.queries() as queries:
        tasks = await queries.open_tasks()
        (first,) = await queries.open_tasks(1)
    assert [t.caller for t in tasks] == [None, BEN.number]
    assert tasks[0].caller_raw == RawNumber("anonymous")
    assert first == tasks[0]


async def test_recent_gaps(backend: SqlBackend) -> None:
    """Gaps come latest first, and only those that reach into the time asked for."""
    store = backend.sql
    old, new = Gap("main", T0, T0 + 5, "restart"), Gap("main", T0 + 50, T0 + 60, "broke")
    async with store.transaction() as tx:
        await tx.record_gap(old)
        await tx.record_gap(new)
    async with store.queries() as queries:
        assert await queries.recent_gaps(10) == [new, old]
        assert await queries.recent_gaps(1) == [new]
        assert await queries.recent_gaps(10, since=T0 + 55) == [new]


# --- cost -----------------------------------------------------------------------------------------


def batch(first: int, size: int) -> list[Decision]:
    """Return decisions that do everything that a decision can do, for callers of their own."""
    made = []
    for i in range(first, first + size):
        caller = CallerKey("Acme", Number(f"+1201556{i % 1000:04d}"))
        verdicts = [
            text(caller),
            no_text(Reason.MERGED, caller=caller, pending=Move(T0 + 50.0, T0 + 90.0)),
            no_text(Reason.EVIDENCE_LOST, caller=caller, callback=True),
            no_text(
                Reason.ANSWERED,
                caller=caller,
                pending=Cancel(Reason.GOT_THROUGH_SINCE),
                got_through=True,
            ),
        ]
        verdict = verdicts[i % 4]
        start = following() if verdict.text else None
        made.append(decision(f"c{first}-{i}", verdict, caller=caller, follow_up=start))
    return made


async def test_batch_takes_a_constant_number_of_statements(backend: SqlBackend) -> None:
    """Deciding 100 calls takes as many statements as deciding 4 of the same kinds."""

    async def cost(first: int, size: int) -> int:
        # Each caller has a text pending already, so that every effect has something to do.
        decisions = batch(first, size)
        keys = [CallerKey("Acme", n) for d in decisions if (n := d.verdict.caller)]
        await save(
            backend.sql,
            *(
                decision(f"p{first}-{k.number.e164}", text(k), caller=k, follow_up=following())
                for k in keys
            ),
        )
        with statements(backend.sql) as seen:
            async with backend.sql.transaction(keys) as tx:
                await tx.decided([(d.call.pbx, d.call.channel_id) for d in decisions])
                await tx.facts(keys)
                named = [counters_of(LINE, k.business, k.number) for k in keys]
                await tx.loads({c for counters in named for c in counters.values()})
                await tx.seen_lately(keys, T0)
                await tx.save(decisions)
        return len([s for s in seen if not s.startswith("BEGIN")])

    few, many = await cost(0, 4), await cost(100, 100)
    assert few == many
    # Three for the locks, one each for `decided`, `facts`, `loads`, `seen_lately`; 25 to save.
    # PostgreSQL locks the counts by a statement of its own.
    assert many <= (34 if backend.name == "sqlite" else 35)


async def test_claim_takes_a_constant_number_of_statements(backend: SqlBackend) -> None:
    """Claiming 100 texts takes as many statements as claiming one."""

    async def cost(first: int, size: int) -> int:
        callers = [CallerKey("Acme", Number(f"+1201557{first + i:04d}")) for i in range(size)]
        await save(
            backend.sql,
            *(decision(f"c{k.number.e164}", text(k), caller=k) for k in callers),
        )
        with statements(backend.sql) as seen:
            assert len(await claim(backend.sql)) == size
        return len([s for s in seen if not s.startswith("BEGIN")])

    assert await cost(0, 1) == await cost(10, 100) == 4


async def test_wait_for_a_lock_can_be_cancelled_at_once(backend: SqlBackend) -> None:
    """Whoever waits for a caller that another transaction holds gives up when told to."""
    inside, leave = asyncio.Event(), asyncio.Event()

    async def holder() -> None:
        async with backend.sql.transaction([ANNE]):
            inside.set()
            await leave.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(holder())
        await inside.wait()
        waiter = asyncio.create_task(facts_of(backend.sql))
        await asyncio.wait([waiter], timeout=0.1)
        waiter.cancel()
        # Well below the database's own time limits.
        await asyncio.wait([waiter], timeout=2)
        leave.set()
        assert waiter.cancelled()


async def test_claim_looks_again_once_the_callers_are_locked(
    backend: SqlBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody cancelled just before the claim had the caller's lock is not handed out."""
    if backend.one_program:
        pytest.skip("one writer at a time: nobody can come in between")
    await save(backend.sql, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    run, calls = Session._run, 0

    async def meddle(session: Session, *asked: Any) -> Any:
        nonlocal calls
        calls += 1
        found = await run(session, *asked)
        if calls == 1:
            # The first statement saw the text as it was before this commit.
            async with backend.sql._engine.begin() as connection:
                await connection.execute(
                    update(messages)
                    .where(messages.c.peer == ANNE.number.e164)
                    .values(state="cancelled")
                )
        return found

    async with backend.sql.transaction() as tx:
        monkeypatch.setattr(Session, "_run", meddle)
        due = await tx.lock_due(T0 + DELAY, 10, CARRIER)
        monkeypatch.undo()
    assert [d.caller for d in due] == [BEN]


async def test_pairs_are_looked_up(backend: SqlBackend) -> None:
    """Callers, calls and counters named in a batch are looked up, however many there are."""
    if not backend.one_program:
        pytest.skip("PostgreSQL looks a list of pairs up by itself")
    async with backend.sql._engine.connect() as connection:
        pairs = [("Acme", "+12015550123"), ("Acme", "+12015550124")]
        named = Session(connection, "", 5.0)._among(callers.c.business, callers.c.number, pairs)
        asked = select(callers.c.id).where(named)
        said = asked.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}")
        steps = [str(row.detail) for row in plan]
    assert any(step.startswith("SEARCH callers USING") for step in steps), steps
