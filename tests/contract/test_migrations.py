"""Databases of earlier versions are brought up to date with all that is in them."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.fakes.store_backends import _maintain
from tests.fakes.store_steps import ANNE, LINE, T0
from textback_ari.calls.call import OutboundCall
from textback_ari.ports import Callback
from textback_ari.private import RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.store import StoreSettings, open_store
from textback_ari.store import schema as schema_module

MIGRATIONS = Path(schema_module.__file__).parent / "migrations"

FIRST_DATA = (
    "INSERT INTO callers (id, business, number) VALUES (1, 'Acme', '+12015550123')",
    (
        "INSERT INTO conversations (id, line, caller_id, lead, created_at, active_at)"
        " VALUES (1, '+12125550100', 1, 'new', 1800000000, 1800000000)"
    ),
    (
        "INSERT INTO calls (id, pbx, channel_id, trunk, hooked, line, business, caller,"
        " caller_id, conversation_id, caller_raw, caller_name, did, started_at, ended_at, rang_for,"
        " talked_for, kind, cause, ending, missing, trace, evidence, decided_at) VALUES"
        " (1, 'main', 'c1', 'PJSIP/trunk', true, '+12125550100', 'Acme', '+12015550123', 1, 1,"
        " '+12015550123', '', '2125550100', 1799999980, 1800000000, 18, 0, 'missed', 'no_answer',"
        " 'caller_hung_up', '[]', '[]', '[]', 1800000000)"
    ),
    (
        "INSERT INTO messages (id, direction, conversation_id, caller_id, call_id, line, kind,"
        " peer, sender, body, state, created_at, due_at, give_up_at, gateways, reference, attempts)"
        " VALUES (1, 'out', 1, 1, 1, '+12125550100', 'no_answer', '+12015550123', '+12125550100',"
        " 'Sorry!', 'scheduled', 1800000000, 1800000040, 1800000120, '[]', 1, 0)"
    ),
    (
        "INSERT INTO tasks (id, line, business, caller_id, call_id, reason, created_at)"
        " VALUES (1, '+12125550100', 'Acme', 1, 1, 'because', 1800000000)"
    ),
    "INSERT INTO gaps (pbx, since, until, why) VALUES ('main', 1, 2, 'away')",
    "INSERT INTO watched (pbx, until) VALUES ('main', 1800000000)",
)
"""What a program of the first version left behind."""


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """Give a database with nothing in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/textback.db"
        return
    server = os.environ.get("TEXTBACK_TEST_POSTGRES")
    if not server:
        pytest.skip("TEXTBACK_TEST_POSTGRES names no PostgreSQL; ./tests/run starts one")
    name = f"textback_migrated_{os.getpid()}"
    await _maintain(
        server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}"
    )
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    await _maintain(server, f"DROP DATABASE {name} WITH (FORCE)")


def _as_of(connection: Connection, revision: str) -> None:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, revision)


async def _make(url: str, revision: str, *statements: str) -> None:
    """Make the database that a program of this revision would have left."""
    driver = "sqlite+aiosqlite" if url.startswith("sqlite") else "postgresql+asyncpg"
    engine = create_async_engine(make_url(url).set(drivername=driver))
    async with engine.begin() as connection:
        await connection.run_sync(_as_of, revision)
        assert "callbacks" not in await connection.run_sync(lambda c: inspect(c).get_table_names())
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


async def test_first_version_is_brought_up_to_date(url: str) -> None:
    """Calls, texts and tasks of the first version are there, and can be called back about."""
    await _make(url, "0001", *FIRST_DATA)
    call = OutboundCall(
        "main", "o1", "PJSIP/trunk", RawNumber(ANNE.number.e164), T0, T0 + 9, True, 8.0
    )
    async with open_store(StoreSettings(url), for_running=True) as store:
        async with store.queries() as queries:
            (found,) = await queries.recent_calls(10, line=LINE)
            (task,) = await queries.open_tasks()
            assert (found.channel_id, found.message_id, task.reason) == ("c1", 1, "because")
            assert len(await queries.recent_gaps(10)) == 1
        async with store.transaction([ANNE]) as tx:
            assert await tx.known([ANNE]) == {ANNE}
            done = await tx.record_callback(Callback(call, ANNE, None, T0 + 10))
            assert (done.texts, done.tasks) == ((1,), (1,))
        async with store.queries() as queries:
            story = await queries.call_story("c1")
            assert story is not None
            assert story.call.message_reason is Reason.GOT_THROUGH_SINCE
            assert story.tasks[0].done_why == "called back"
