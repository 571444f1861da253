"""Databases of earlier versions are brought up to date with all that is in them."""

import os
import re
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from tests.fakes.store_backends import _bare, _maintain
from tests.fakes.store_steps import ANNE, LINE, T0
from tests.schemas.databases import at, named, opened, revisions
from tests.schemas.keep import KEPT
from tests.schemas.rows import EACH, Rows, contents, fill, lost
from textback_ari.calls.call import OutboundCall
from textback_ari.ports import Callback
from textback_ari.private import RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.store import SqlStore, StoreSettings, open_store
from textback_ari.store.tables import metadata

CHANGELOG = Path(__file__).parent.parent.parent / "CHANGELOG.md"

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
    yield named(server, name)
    await _maintain(server, f"DROP DATABASE {name} WITH (FORCE)")


async def _make(url: str, revision: str, *statements: str) -> None:
    """Make the database that a program of this revision would have left."""
    async with opened(url) as connection:
        await connection.run_sync(at, revision)
        assert "callbacks" not in await connection.run_sync(lambda c: inspect(c).get_table_names())
        for statement in statements:
            await connection.execute(text(statement))


async def _load(url: str, script: str) -> None:
    """Make the database that an earlier program left."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
            database.executescript(script)
        return
    async with _bare(url) as connection:
        await connection.execute(script)


def _script(version: str, kind: str) -> str:
    return (KEPT / f"{version}.{kind}.sql").read_text()


def _differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def _kept(connection: Connection) -> Mapping[str, Sequence[Any]]:
    """Return what a database holds to, by table: keys, constraints, and which may be empty."""
    found = inspect(connection)
    return {
        name: [
            found.get_pk_constraint(name)["constrained_columns"],
            sorted(key["column_names"] for key in found.get_unique_constraints(name)),
            sorted(key["constrained_columns"] for key in found.get_foreign_keys(name)),
            sorted((c["name"], c["nullable"], str(c["type"])) for c in found.get_columns(name)),
            sorted(str(each["column_names"]) for each in found.get_indexes(name)),
        ]
        for name in found.get_table_names()
    }


async def _read_as_the_program_does(store: SqlStore) -> None:
    """Read the rows by the questions of the commands."""
    async with store.queries() as queries:
        calls = await queries.recent_calls(1_000)
        assert calls
        for call in calls:
            assert await queries.call_story(call.channel_id) is not None
        assert await queries.open_tasks(1_000) is not None
        assert await queries.recent_gaps(1_000)


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


async def test_rows_of_each_version_reach_the_newest(url: str) -> None:
    """A database that lived through every version keeps each row that any of them wrote in it."""
    numbers = count(1)
    versions = revisions()
    wrote: list[Rows] = []
    for revision in versions:
        async with opened(url) as connection:
            await connection.run_sync(at, revision)
            wrote.append(await connection.run_sync(fill, numbers))
    async with opened(url) as connection:
        rows = await connection.run_sync(contents)
        for revision, written in zip(versions, wrote, strict=True):
            assert lost(written, rows) == [], f"written by {revision}"
        assert len(rows["calls"]) == EACH * len(versions)
        assert all(rows.values())
        assert await connection.run_sync(_differences) == []
    async with open_store(StoreSettings(url), for_running=True) as store:
        await _read_as_the_program_does(store)


@pytest.mark.parametrize(
    "version", sorted(path.name.removesuffix(".sqlite.sql") for path in KEPT.glob("*.sqlite.sql"))
)
async def test_what_a_version_left_is_taken_over(url: str, version: str, tmp_path: Path) -> None:
    """A database of each released version is brought up to date with each of its rows.

    It then holds to the same as a new one.
    """
    kind = "sqlite" if url.startswith("sqlite") else "postgresql"
    await _load(url, _script(version, kind))
    async with opened(url) as connection:
        before = await connection.run_sync(contents)
    assert len(before["calls"]) == EACH
    async with open_store(StoreSettings(url), for_running=True) as store:
        await _read_as_the_program_does(store)
    async with opened(url) as connection:
        assert lost(before, await connection.run_sync(contents)) == []
        assert await connection.run_sync(_differences) == []
        upgraded = await connection.run_sync(_kept)
    if kind == "sqlite":
        async with opened(f"sqlite:///{tmp_path}/new.db") as connection:
            await connection.run_sync(at, "head")
            assert await connection.run_sync(_kept) == upgraded


def test_each_release_is_kept() -> None:
    """The database of each released version is among those that are tried."""
    heading = re.compile(r"^## (\d+\.\d+\.\d+)(?! \(not released\))", re.MULTILINE)
    released = heading.findall(CHANGELOG.read_text())
    wanted = {f"{version}.{kind}.sql" for version in released for kind in ("sqlite", "postgresql")}
    assert wanted <= {path.name for path in KEPT.glob("*.sql")}, "see tests/schemas/keep.py"
