"""Opening a database: what is made, what is refused, and in which words."""

import asyncio
import multiprocessing
import socket
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import asyncpg
import pytest

from textback_ari.ports import StoreUnavailableError
from textback_ari.store import SqlStore, StoreSettings, open_store, upgrade
from textback_ari.store.engine import place_of
from textback_ari.store.errors import why_unavailable


async def open_and_close(settings: StoreSettings, *, for_running: bool) -> None:
    """Open a database for a moment."""
    async with open_store(settings, for_running=for_running):
        pass


def write(path: Path, content: bytes) -> None:
    """Write a file."""
    path.write_bytes(content)


def files(folder: Path) -> dict[str, int]:
    """Return the files in a folder with their sizes."""
    return {p.name: p.stat().st_size for p in folder.iterdir()}


def mode(path: Path) -> int:
    """Return who may do what with a file."""
    return stat.S_IMODE(path.stat().st_mode)


def set_version(database: Path, version: str) -> None:
    """Pretend that another version of the program made the schema."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [version])
        connection.commit()


async def test_running_makes_a_private_database(settings: StoreSettings, database: Path) -> None:
    """The file is made for its owner alone, in WAL mode, and its side files go when it closes."""
    async with open_store(settings, for_running=True) as store, store._engine.connect() as used:
        pragmas = {
            name: (await used.exec_driver_sql(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }
    assert mode(database) == 0o600
    assert files(database.parent).keys() == {"textback.db", "textback.db.lock"}


async def test_opening_again_keeps_what_is_there(settings: StoreSettings) -> None:
    """A database that is up to date is used as it is."""
    async with open_store(settings, for_running=True) as store, store.transaction() as tx:
        await tx.mark_watched(["main"], 1.0)
    async with open_store(settings, for_running=True) as store, store.transaction() as tx:
        assert await tx.watched_until("main") == 1.0


async def test_one_run_at_a_time(store: SqlStore, settings: StoreSettings) -> None:
    """A second `textback run` on the same file is told so; readers are welcome."""
    with pytest.raises(StoreUnavailableError, match=r"in use by another `textback run` \(process"):
        await open_and_close(settings, for_running=True)
    async with open_store(settings, for_running=False) as reader, reader.queries() as queries:
        assert await queries.recent_calls(1) == []


async def test_transaction_holds_the_writers_lock_from_its_start(
    store: SqlStore, database: Path
) -> None:
    """Other programs cannot write between a transaction's first look and its own writing."""
    with closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as other:
        async with store.transaction():
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")


def _hold_open(url: str, ready: Connection) -> None:
    async def hold() -> None:
        async with open_store(StoreSettings(url), for_running=True):
            ready.send("open")
            await asyncio.Event().wait()

    asyncio.run(hold())


@pytest.fixture
def other_program(settings: StoreSettings) -> Iterator[multiprocessing.process.BaseProcess]:
    """Run another program on the database until it is killed."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    program = context.Process(target=_hold_open, args=(settings.url, there), daemon=True)
    program.start()
    there.close()
    assert here.poll(20)
    assert here.recv() == "open"
    yield program
    program.kill()
    program.join(10)
    here.close()
    program.close()


async def test_killed_program_leaves_no_lock(
    settings: StoreSettings, other_program: multiprocessing.process.BaseProcess
) -> None:
    """The lock belongs to the process: when it is killed, the next one runs."""
    with pytest.raises(StoreUnavailableError, match=f"process {other_program.pid}"):
        await open_and_close(settings, for_running=True)
    other_program.kill()
    other_program.join(10)
    await open_and_close(settings, for_running=True)


async def test_reading_makes_no_file(settings: StoreSettings, database: Path) -> None:
    """Opening for reading neither makes a file nor a schema."""
    with pytest.raises(StoreUnavailableError, match="there is no database"):
        await open_and_close(settings, for_running=False)
    assert files(database.parent) == {}
    write(database, b"")
    with pytest.raises(StoreUnavailableError, match="is empty"):
        await open_and_close(settings, for_running=False)
    assert files(database.parent) == {"textback.db": 0}


async def test_reader_cannot_write(settings: StoreSettings) -> None:
    """A store opened for reading refuses to write, in a sentence."""
    await upgrade(settings.url)
    async with open_store(settings, for_running=False) as reader:
        with pytest.raises(StoreUnavailableError, match="cannot be written by this user"):
            async with reader.transaction() as tx:
                await tx.mark_watched(["main"], 1.0)


@pytest.mark.parametrize("for_running", [True, False])
async def test_newer_schema_is_refused(
    settings: StoreSettings, database: Path, for_running: bool
) -> None:
    """A database of a newer version is left alone, and the sentence says what to do."""
    await upgrade(settings.url)
    set_version(database, "9999")
    with pytest.raises(StoreUnavailableError, match="written by a newer textback") as refused:
        await open_and_close(settings, for_running=for_running)
    assert str(database) in str(refused.value)


async def test_older_schema_is_not_read(settings: StoreSettings, database: Path) -> None:
    """A reader says who brings an older database up to date, and does not do it itself."""
    await upgrade(settings.url)
    set_version(database, "0000")
    with pytest.raises(StoreUnavailableError, match="brings it up to date"):
        await open_and_close(settings, for_running=False)


async def test_failed_opening_frees_the_lock(settings: StoreSettings, database: Path) -> None:
    """A start that failed does not keep the next one out."""
    write(database, b"this is no database" * 100)
    for _ in range(2):
        with pytest.raises(StoreUnavailableError, match="is not a textback database"):
            await open_and_close(settings, for_running=True)


async def test_missing_folder(tmp_path: Path) -> None:
    """A folder that is not there is named, not made."""
    settings = StoreSettings(f"sqlite:///{tmp_path}/no/such/textback.db")
    with pytest.raises(StoreUnavailableError, match=r"there is no folder .*/no/such"):
        await open_and_close(settings, for_running=True)
    assert files(tmp_path) == {}


async def test_folder_that_takes_no_files() -> None:
    """A file that cannot be made says why."""
    settings = StoreSettings("sqlite:////proc/textback.db")
    with pytest.raises(StoreUnavailableError, match=r"/proc/textback.db cannot be written: "):
        await open_and_close(settings, for_running=True)


async def test_odd_characters_in_the_path(tmp_path: Path) -> None:
    """A path with spaces, per cent and question marks is just a path."""
    folder = tmp_path / "a b%20?c#d"
    folder.mkdir()
    settings = StoreSettings(f"sqlite:///{folder}/x.db".replace("%", "%25").replace("?", "%3F"))
    await upgrade(settings.url)
    assert (folder / "x.db").stat().st_size > 0


async def test_full_disk(store: SqlStore) -> None:
    """A full disk is told in a sentence, undoes the transaction, and is over when there is room."""
    async with store._engine.connect() as connection:
        pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar()
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    names = [f"{i} " + "x" * 200 for i in range(2_000)]
    with pytest.raises(StoreUnavailableError, match="the disk is full"):
        async with store.transaction() as tx:
            await tx.mark_watched(names, 1.0)
    async with store._engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    async with store.transaction() as tx:
        assert await tx.watched_until(names[0]) is None
        await tx.mark_watched(names, 1.0)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://host/db", "begins with mysql: it must be sqlite or postgresql"),
        ("sqlite:///relative.db", "needs an absolute path"),
        ("sqlite://", "needs an absolute path"),
        ("postgresql://host", "names no database"),
        ("nonsense", "cannot be read"),
    ],
)
async def test_url_that_makes_no_sense(url: str, says: str) -> None:
    """Each mistake in the URL has its sentence."""
    with pytest.raises(StoreUnavailableError, match=says):
        await open_and_close(StoreSettings(url), for_running=True)


async def test_no_server() -> None:
    """A PostgreSQL that nobody answers for is named without the password."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    settings = StoreSettings(f"postgresql://tb@127.0.0.1:{port}/textback", password="hush")
    with pytest.raises(StoreUnavailableError, match=f"127.0.0.1:{port}.* cannot be reached") as no:
        await open_and_close(settings, for_running=True)
    assert "hush" not in str(no.value)


def test_secrets_are_not_shown() -> None:
    """Neither the settings' repr nor the database's name in messages shows a password."""
    settings = StoreSettings("postgresql://tb:hush@db/textback?sslpassword=hush", "quiet")
    shown = f"{settings!r} {place_of(settings)}"
    assert "hush" not in shown
    assert "quiet" not in shown
    assert place_of(settings) == "postgresql://tb@db/textback"


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (asyncpg.InvalidPasswordError("x"), "refuses this user or password"),
        (asyncpg.InvalidCatalogNameError("x"), "has no database of this name"),
        (asyncpg.InsufficientPrivilegeError("x"), "does not allow this user what textback needs"),
        (asyncpg.DiskFullError("x"), "cannot write: its disk is full"),
        (asyncpg.TooManyConnectionsError("x"), "has no connection left for textback"),
        (asyncpg.QueryCanceledError("x"), "took too long to answer"),
        (asyncpg.DeadlockDetectedError("x"), "could not run these transactions side by side"),
        (asyncpg.AdminShutdownError("x"), "is shutting down or starting"),
        (asyncpg.CannotConnectNowError("x"), "is shutting down or starting"),
        (asyncpg.ReadOnlySQLTransactionError("x"), "is read-only"),
        (asyncpg.ConnectionDoesNotExistError("x"), "closed the connection"),
        (TimeoutError(), "did not answer in time"),
        (
            ConnectionRefusedError(111, "Connection refused"),
            "cannot be reached: Connection refused",
        ),
        (sqlite3.OperationalError("disk I/O error"), "the disk reports an error"),
        (sqlite3.OperationalError("database is locked"), "is kept locked by another program"),
        (sqlite3.DatabaseError("database disk image is malformed"), "is damaged"),
        (sqlite3.OperationalError("something new"), "does not work: something new"),
    ],
)
def test_each_trouble_has_its_words(error: Exception, says: str) -> None:
    """What a database reports becomes the end of a sentence that a person can act on."""
    why = why_unavailable(error)
    assert why is not None
    assert says in why


def test_our_own_bugs_are_not_called_outages() -> None:
    """A broken statement is a bug: it is not waited out."""
    assert why_unavailable(sqlite3.IntegrityError("UNIQUE constraint failed")) is None
    assert why_unavailable(asyncpg.UniqueViolationError("x")) is None
    assert why_unavailable(asyncpg.UndefinedTableError("x")) is None
    assert why_unavailable(ZeroDivisionError()) is None
