"""Migrations and tables say the same, and questions find their answers through indexes."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event

from tests.fakes.plans import Plans
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    hear,
    no_text,
    record,
    save,
    submitted,
    text,
)
from textback_ari import store as package
from textback_ari.calls.call import OutboundCall
from textback_ari.calls.outcome import Kind
from textback_ari.conversations.spreading import spread
from textback_ari.conversations.team import Channel, Member, Team, Way
from textback_ari.messages.states import Accepted, NotSent, State
from textback_ari.ports import (
    Callback,
    Hold,
    Inbound,
    InboundText,
    LineChange,
    NoticeResult,
    NoticeState,
)
from textback_ari.private import Body, RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Move
from textback_ari.store import SqlStore
from textback_ari.store.schema import HEAD
from textback_ari.store.tables import metadata


async def test_migrations_make_these_tables(store: SqlStore) -> None:
    """What the migrations make is what the program's tables say, so none was forgotten."""

    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with store._engine.connect() as connection:
        assert await connection.run_sync(differences) == []


def test_head_is_the_newest_migration() -> None:
    """The version that the program checks for is that of the newest migration."""
    config = Config()
    config.set_main_option("script_location", str(Path(package.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def work_of_a_day(store: SqlStore) -> None:
    """Use every operation of the store once or more."""
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    await save(
        store,
        decision("c3", no_text(Reason.MERGED, pending=Move(T0 + DELAY, T0 + 90.0))),
        decision("c4", no_text(Reason.EVIDENCE_LOST, callback=True)),
    )
    async with store.transaction([ANNE]) as tx:
        await tx.hold([Hold("main", "c5", ANNE, T0)])
        await tx.release("main", frozenset())
        await tx.decided([("main", "c1")])
        await tx.facts([ANNE])
        await tx.mark_watched(["main"], T0)
        await tx.watched_until("main")
        await tx.note_waiting({"carrier": "down"}, T0 + DELAY)
    first, second = await claim(store)
    await record(store, submitted(first.message_id, State.SENT, {0: Accepted("id-1")}))
    await record(
        store,
        submitted(
            second.message_id,
            State.SCHEDULED,
            {0: NotSent("throttled")},
            retry=(0,),
            again_at=T0 + 50.0,
        ),
    )
    await hear(store, "id-1")
    await hear(store, "id-2")
    through = no_text(Reason.ANSWERED, pending=Cancel(Reason.GOT_THROUGH_SINCE), got_through=True)
    await save(store, decision("c6", through, outcome=ANSWERED))
    heard = InboundText("carrier", RawNumber(ANNE.number.e164), LINE, Body("Hi"), T0, "m-1")
    async with store.transaction([ANNE]) as tx:
        await tx.record_inbound(Inbound(heard, ANNE, LINE))
        await tx.shift_pending("me", 1.0, T0)
        await tx.give_up_late(T0 + 900.0, 10)
        await tx.heartbeat("me", T0)
        await tx.doubt_orphans("other", T0, 30.0)
    dialled = RawNumber(ANNE.number.e164)
    back = OutboundCall("main", "o1", "PJSIP/trunk", dialled, T0, T0 + 9, True, 5.0)
    async with store.transaction([ANNE]) as tx:
        await tx.known([ANNE])
        await tx.record_callback(Callback(back, ANNE, LINE, T0))
    async with store.transaction() as tx:
        await tx.change_line(LineChange(LINE, "paused", True, True, T0, "Sam"))
        await tx.line_history(LINE, 10)
    way = Way(Channel.EMAIL, "anne@x.example")
    async with store.transaction() as tx:
        told = await tx.unspread(100)
        new = spread(told[0], Team((Member("Anne", ZoneInfo("UTC"), email=way.target),)), T0)
        await tx.spread([story.number for story in told], new, T0)
        await tx.begin_urgent(told, T0)
        for due in await tx.urgent_due(T0, 10):
            await tx.step_urgent(due.number, due.state, T0 + 60.0, ())
        await tx.take_urgent(ANNE, T0, "Sam")
        claimed = await tx.claim_notices(way, "me", T0, 10)
        again = NoticeResult(NoticeState.PENDING, T0, "down", T0 + 5.0)
        await tx.record_notices({each.notice.number: again for each in claimed}, "me")
        await tx.hasten_notices(way, T0)
        await tx.settle_notices("me", T0, 30.0)
        await tx.parts_down()
        await tx.forget_told(T0, T0, 100)
    await store.outlook(T0)
    await store.lines_version()
    await store.line_values()
    await store.next_due(T0)
    async with store.queries() as queries:
        await queries.recent_calls(10)
        await queries.recent_calls(10, line=LINE, since=T0)
        await queries.recent_calls(10, caller=ANNE.number.e164, until=T0)
        await queries.call_story("c1")
        await queries.call_story("1")
        await queries.open_tasks(10)
        await queries.recent_gaps(10)


async def test_no_question_reads_a_whole_table(store: SqlStore, tmp_path: Path) -> None:
    """No statement's cost grows with the history: each finds its rows through an index."""
    plans = Plans()
    plans.listen(store._engine.sync_engine)
    await work_of_a_day(store)
    assert len(plans) > 50
    assert plans.judge(Path(str(store._engine.url.database))) == []


def test_a_whole_table_read_is_found(store: SqlStore) -> None:
    """A statement that no index serves is among what is found; one of a small table is not."""
    plans = Plans()
    read = "SELECT calls.id FROM calls WHERE calls.trunk = ?"
    few = "SELECT switches.is_on FROM switches WHERE switches.is_on = ?"
    for statement in (read, few, "SELECT calls.id FROM calls WHERE calls.id = ?"):
        plans._note(None, None, statement, None, None, False)
    assert plans.judge(Path(str(store._engine.url.database))) == [f"SCAN calls: {read}"]


async def test_the_list_of_calls_stops_at_its_limit(store: SqlStore) -> None:
    """Recent calls come in the index's order: nothing is sorted after the fact."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(store._engine.sync_engine, "before_cursor_execute", note)
    async with store.queries() as queries:
        await queries.recent_calls(10)
        await queries.recent_calls(10, line=LINE)
        await queries.recent_calls(10, caller=ANNE.number.e164)
        await queries.recent_calls(10, since=T0, until=T0 + 1)
        await queries.recent_calls(10, outcome=Kind.MISSED)
    event.remove(store._engine.sync_engine, "before_cursor_execute", note)
    assert len(asked) == 5
    async with store._engine.connect() as connection:
        for statement, parameters in asked:
            found = await connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {statement}", tuple(parameters)
            )
            assert not [row.detail for row in found if "TEMP B-TREE" in row.detail]
