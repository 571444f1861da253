"""Opening a database: SQLite for one node, PostgreSQL for any number."""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import structlog
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from textback_ari.ports import StoreUnavailableError
from textback_ari.store.errors import one_sentence
from textback_ari.store.hashes import read_key
from textback_ari.store.schema import check_schema, upgrade_schema
from textback_ari.store.store import READING, SqlStore

log = structlog.get_logger(__name__)

_CONNECT: Final = 5.0
_STATEMENT: Final = 10.0
"""Seconds that a database may take for one statement."""
_LIMIT: Final = _STATEMENT + 5.0
"""Seconds after which this side stops waiting for one."""
_MIGRATION: Final = 600.0


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where the database is.

    `url`: `sqlite:////absolute/path.db` or `postgresql://user@host:port/database`.
    """

    url: str = field(repr=False)
    password: str | None = field(default=None, repr=False)
    """For PostgreSQL, where the URL has none."""
    connections: int = 10
    """Most connections to PostgreSQL at a time."""


def place_of(settings: StoreSettings) -> str:
    """Return the database as messages name it: its path, or its URL without a password."""
    url = parse(settings)
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database)
    return bare.render_as_string()


def parse(settings: StoreSettings) -> URL:
    """Return the database's URL with its password.

    Raises:
        StoreUnavailableError: it is none that this program can use.
    """
    try:
        url = make_url(settings.url)
    except ArgumentError:
        raise StoreUnavailableError(
            "the store's url cannot be read: sqlite:////absolute/path.db or"
            " postgresql://user@host/database"
        ) from None
    backend = url.drivername
    if backend == "sqlite":
        if not url.database or not url.database.startswith("/"):
            raise StoreUnavailableError(
                "the store's url needs an absolute path: sqlite:////absolute/path.db"
            )
    elif backend in {"postgresql", "postgres"}:
        url = url.set(drivername="postgresql")
        if not url.database:
            raise StoreUnavailableError(
                "the store's url names no database: postgresql://user@host/database"
            )
        if settings.password is not None:
            url = url.set(password=settings.password)
    else:
        raise StoreUnavailableError(
            f"the store's url begins with {backend}: it must be sqlite or postgresql"
        )
    return url


def _sqlite_engine(path: Path, *, for_running: bool) -> AsyncEngine:
    # "rw" does not create the file. For readers too, not "ro": SQLite then cleans its -wal and
    # -shm files up behind the last of them, and opens a write-protected file just as well.
    url = URL.create(
        "sqlite+aiosqlite",
        database=f"file:{quote(str(path))}",
        query={"mode": "rw", "uri": "true"},
    )
    engine = create_async_engine(
        url,
        # The driver must not begin transactions by itself: BEGIN IMMEDIATE is said below.
        connect_args={"isolation_level": None, "timeout": _CONNECT},
        pool_size=4,
        max_overflow=0,
        pool_timeout=_LIMIT,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        if for_running:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = FULL")
            cursor.execute("PRAGMA foreign_keys = ON")
            # What is deleted or overwritten must not stay readable in the file.
            cursor.execute("PRAGMA secure_delete = ON")
        else:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        reading = not for_running or connection.get_execution_options().get(READING)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql_engine(url: URL, connections: int, *, for_running: bool) -> AsyncEngine:
    def milliseconds(seconds: float) -> str:
        return str(round(seconds * 1000))

    return create_async_engine(
        url.set(drivername="postgresql+asyncpg"),
        isolation_level="READ COMMITTED",
        connect_args={
            "timeout": _CONNECT,
            "server_settings": {
                "application_name": "textback",
                "statement_timeout": milliseconds(_STATEMENT),
                "idle_in_transaction_session_timeout": milliseconds(6 * _STATEMENT),
                "default_transaction_read_only": "off" if for_running else "on",
                "jit": "off",
            },
        },
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_LIMIT,
        pool_pre_ping=True,
    )


def _require(path: Path) -> None:
    if not path.is_file():
        raise StoreUnavailableError(f"there is no database {path}")


def _create_privately(path: Path) -> None:
    """Make the SQLite file where there is none; callers' numbers are nobody else's business."""
    if not path.parent.is_dir():
        raise StoreUnavailableError(
            f"the database {path} cannot be made: there is no folder {path.parent}"
        )
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise StoreUnavailableError(
            f"the database {path} cannot be written: {error.strerror}"
        ) from error


@contextmanager
def only_user(path: Path) -> Iterator[None]:
    """Hold the lock that makes this the only program running on a SQLite file.

    The lock goes when the process does, however it ends; its file stays and means nothing.

    Raises:
        StoreUnavailableError: another program holds it.
    """
    lock = path.with_name(f"{path.name}.lock")
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreUnavailableError(f"{lock} cannot be written: {error.strerror}") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(handle, 20, 0).decode("ascii", "replace").strip()
            raise StoreUnavailableError(
                f"the database {path} is in use by another `textback run`"
                + (f" (process {holder})" if holder else "")
                + ": SQLite serves one, PostgreSQL any number"
            ) from error
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)


@asynccontextmanager
async def open_store(settings: StoreSettings, *, for_running: bool) -> AsyncIterator[SqlStore]:
    """Open the database and close it again.

    For running, it is made where there is none and brought up to date, and a SQLite file is taken
    for this process alone. Otherwise it is opened for reading: nothing is created or changed.

    Raises:
        StoreUnavailableError: with one sentence that says what is wrong.
    """
    url = parse(settings)
    place = place_of(settings)
    if url.get_backend_name() == "postgresql":
        engine = _postgresql_engine(url, settings.connections, for_running=for_running)
        async with _opened(engine, place, for_running=for_running) as store:
            yield store
        return
    path = Path(str(url.database))
    if not for_running:
        _require(path)
        engine = _sqlite_engine(path, for_running=False)
        async with _opened(engine, place, for_running=False) as store:
            yield store
        return
    _create_privately(path)
    with only_user(path):
        engine = _sqlite_engine(path, for_running=True)
        async with _opened(engine, place, for_running=True) as store:
            yield store


@asynccontextmanager
async def open_store_beside(settings: StoreSettings) -> AsyncIterator[SqlStore]:
    """Open the database for a command that changes something, whether or not the program runs.

    It is neither made nor brought up to date, and nobody is kept from it.

    Raises:
        StoreUnavailableError: with one sentence that says what is wrong.
    """
    url = parse(settings)
    place = place_of(settings)
    if url.get_backend_name() == "postgresql":
        engine = _postgresql_engine(url, settings.connections, for_running=True)
    else:
        _require(Path(str(url.database)))
        engine = _sqlite_engine(Path(str(url.database)), for_running=True)
    async with _opened(engine, place, for_running=False) as store:
        yield store


async def checkpoint(settings: StoreSettings) -> bool:
    """Leave nothing of what was overwritten in SQLite's files; returns whether that was possible.

    Its write-ahead log keeps old pages until they are written over. Somebody who reads at this
    moment prevents it. PostgreSQL cleans up by itself (autovacuum).
    """
    url = parse(settings)
    if url.get_backend_name() == "postgresql":
        return True
    return await asyncio.to_thread(_checkpoint, Path(str(url.database)))


def _checkpoint(path: Path) -> bool:
    with closing(sqlite3.connect(path, timeout=_CONNECT)) as connection:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


@asynccontextmanager
async def _opened(engine: AsyncEngine, place: str, *, for_running: bool) -> AsyncIterator[SqlStore]:
    try:
        with one_sentence(place):
            if for_running:
                async with asyncio.timeout(_MIGRATION), engine.begin() as connection:
                    if await upgrade_schema(connection, place):
                        log.info("store_schema_upgraded", store=place)
            else:
                async with asyncio.timeout(_LIMIT), engine.connect() as connection:
                    await check_schema(connection, place)
        with one_sentence(place):
            async with asyncio.timeout(_LIMIT), engine.connect() as connection:
                key = await read_key(connection)
        yield SqlStore(engine, place, limit=_LIMIT, key=key)
    finally:
        # A connection left open keeps its thread (SQLite) beyond the event loop's life.
        await asyncio.shield(engine.dispose())


async def upgrade(url: str, password: str | None = None) -> None:
    """Make the database's schema, or bring it up to date.

    Raises:
        StoreUnavailableError: with one sentence that says what is wrong.
    """
    async with open_store(StoreSettings(url, password), for_running=True):
        pass
