"""Backups of both databases, made while the program runs and put back when it does not."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.fakes.store_backends import _bare, _maintain
from tests.fakes.store_steps import ANNE, BEN, T0, claim, decision, due_ids, following, save, text
from textback_ari.ports import StoreUnavailableError
from textback_ari.store import StoreSettings, open_store
from textback_ari.store.backup import KEPT, back_up, back_up_before_upgrade, restore


def _dumps_up_to() -> int:
    """Return the newest server that this machine's pg_dump can read."""
    said = subprocess.run(["pg_dump", "--version"], capture_output=True, text=True, check=True)
    return int(said.stdout.split()[2].split(".")[0])


@pytest.fixture(params=["sqlite", "postgresql"])
async def settings(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[StoreSettings]:
    """Give a database with nothing in it."""
    if request.param == "sqlite":
        yield StoreSettings(f"sqlite:///{tmp_path}/textback.db")
        return
    server = os.environ.get("TEXTBACK_TEST_POSTGRES")
    if not server:
        pytest.skip("TEXTBACK_TEST_POSTGRES names no PostgreSQL; ./tests/run starts one")
    if not shutil.which("pg_dump"):
        pytest.skip("pg_dump is not installed here")
    async with _bare(server) as connection:
        newest = connection.get_server_version().major
    if _dumps_up_to() < newest:
        pytest.skip(f"pg_dump here is older than the server, which is {newest}")
    name = f"textback_backup_{os.getpid()}"
    await _maintain(
        server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}"
    )
    yield StoreSettings(make_url(server).set(database=name).render_as_string(hide_password=False))
    await _maintain(server, f"DROP DATABASE {name} WITH (FORCE)")


async def test_a_backup_is_put_back_whole(settings: StoreSettings, tmp_path: Path) -> None:
    """What was stored at the backup is there again, and what came after it is gone."""
    file = tmp_path / "monday.backup"
    async with open_store(settings, for_running=True) as store:
        await save(store, decision("c1", text()))
        told: list[float] = []
        assert await back_up(settings, file, told.append) == file
        await save(store, decision("c2", text(BEN), caller=BEN))
    assert told[-1] == 1.0
    assert file.stat().st_mode & 0o077 == 0
    kept = await restore(settings, file)
    async with open_store(settings, for_running=True) as store, store.queries() as queries:
        assert [call.channel_id for call in await queries.recent_calls(10)] == ["c1"]
    if kept:
        with closing(sqlite3.connect(kept)) as former:
            rows = former.execute("SELECT channel_id FROM calls ORDER BY id").fetchall()
        assert rows == [("c1",), ("c2",)]


async def test_what_waited_in_a_backup_never_leaves_twice(
    settings: StoreSettings, tmp_path: Path
) -> None:
    """Texts that waited or were being sent when it was made end in doubt, each with a task."""
    file = tmp_path / "monday.backup"
    async with open_store(settings, for_running=True) as store:
        await save(store, decision("c1", text(), follow_up=following()))
        await claim(store)
        await save(store, decision("c2", text(BEN), caller=BEN))
        assert await store.next_follow_up() is not None
        await back_up(settings, file)
    await restore(settings, file)
    async with open_store(settings, for_running=True) as store:
        assert await due_ids(store, T0 + 45.0) == []
        assert await store.next_due(T0) is None
        async with store.queries() as queries:
            tasks = await queries.open_tasks()
        assert await store.next_follow_up() is None
    assert len(tasks) == 2
    assert all("put back from a backup" in task.reason for task in tasks)


async def test_no_file_is_overwritten(settings: StoreSettings, tmp_path: Path) -> None:
    """A backup goes into a file of its own, in a folder that is there."""
    async with open_store(settings, for_running=True):
        pass
    (tmp_path / "there").write_text("mine")
    with pytest.raises(StoreUnavailableError, match="is there already"):
        await back_up(settings, tmp_path / "there")
    assert (tmp_path / "there").read_text() == "mine"
    with pytest.raises(StoreUnavailableError, match="no folder"):
        await back_up(settings, tmp_path / "none" / "file")


async def test_a_running_program_is_not_pulled_from_under(
    settings: StoreSettings, tmp_path: Path
) -> None:
    """While the program uses the database nothing is put in its place."""
    file = tmp_path / "monday.backup"
    async with open_store(settings, for_running=True) as store:
        await save(store, decision("c1", text()))
        await back_up(settings, file)
        async with store.transaction([ANNE]):
            with pytest.raises(StoreUnavailableError, match=r"in use by another|textback use"):
                await restore(settings, file)


async def test_a_broken_backup_changes_nothing(settings: StoreSettings, tmp_path: Path) -> None:
    """A file that is no backup is refused, and the database is as it was."""
    async with open_store(settings, for_running=True) as store:
        await save(store, decision("c1", text()))
    (tmp_path / "broken").write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    with pytest.raises(StoreUnavailableError):
        await restore(settings, tmp_path / "broken")
    with pytest.raises(StoreUnavailableError, match="no file"):
        await restore(settings, tmp_path / "nothing")
    async with open_store(settings, for_running=True) as store:
        assert len(await due_ids(store, T0 + 45.0)) == 1


def _make_of(path: Path, version: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE alembic_version SET version_num = ?", [version])
        db.commit()


async def test_a_newer_backup_is_refused(tmp_path: Path) -> None:
    """A backup that a later version made is not put in this one's place."""
    settings = StoreSettings(f"sqlite:///{tmp_path}/textback.db")
    async with open_store(settings, for_running=True):
        await back_up(settings, tmp_path / "newer")
    _make_of(tmp_path / "newer", "9999")
    with pytest.raises(StoreUnavailableError, match="newer textback"):
        await restore(settings, tmp_path / "newer")


async def test_a_database_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    """A SQLite file of an earlier version is kept beside, the last few of such; others are not."""
    path = tmp_path / "textback.db"
    settings = StoreSettings(f"sqlite:///{path}")
    assert await back_up_before_upgrade(settings) is None
    async with open_store(settings, for_running=True):
        pass
    assert await back_up_before_upgrade(settings) is None
    _make_of(path, "0001")
    for minute in range(KEPT + 1):
        (tmp_path / f"textback.db.schema-0001-20200101T0000{minute:02}.backup").touch()
    made = await back_up_before_upgrade(settings)
    assert made is not None
    assert made.name.startswith("textback.db.schema-0001-")
    kept = await asyncio.to_thread(lambda: sorted(each.name for each in tmp_path.glob("*.backup")))
    assert len(kept) == KEPT
    assert kept[-1] == made.name
