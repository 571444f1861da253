"""Backups: SQLite's by its online backup, PostgreSQL's by pg_dump; and putting one back.

A backup is made while the program runs. It is put back while none does: texts that were waiting
then may have left since, so they end in doubt rather than leave twice.
"""

import asyncio
import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import URL

from textback_ari.ports import StoreUnavailableError
from textback_ari.store.engine import (
    StoreSettings,
    only_user,
    open_store,
    open_store_beside,
    parse,
    place_of,
)
from textback_ari.store.schema import HEAD, refuse_newer

Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1."""

_PAGES: Final = 1_000
_TIME_LIMIT: Final = 3_600.0
"""Seconds that copying a database may take."""
_ANSWER_LIMIT: Final = 10.0
KEPT: Final = 5
"""How many of the backups made by itself before an upgrade are kept."""
RESTORED: Final = "put back from a backup, it may have left since"


async def back_up(settings: StoreSettings, to: Path, progress: Progress = lambda _: None) -> Path:
    """Copy the database into a file that nobody else can read; returns that file.

    The program may be running. A file that is there is never overwritten.

    Raises:
        StoreUnavailableError: with one sentence that says what is wrong.
    """
    url = parse(settings)
    _require_room_for(to)
    partial = to.with_name(f"{to.name}.partial")
    try:
        os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600))
        if url.get_backend_name() == "sqlite":
            await asyncio.to_thread(_copy, _required(Path(str(url.database))), partial, progress)
            await asyncio.to_thread(_verify, partial)
        else:
            await _client(url, "pg_dump", "--format=custom", f"--file={partial}")
        partial.rename(to)
    except OSError as error:
        raise StoreUnavailableError(f"{to} cannot be written: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)
    progress(1.0)
    return to


async def restore(
    settings: StoreSettings, source: Path, progress: Progress = lambda _: None
) -> Path | None:
    """Put a backup in the database's place; returns where SQLite's former file is kept.

    Texts that wait in it, or were being sent, may have left since it was made: they are in doubt.

    Raises:
        StoreUnavailableError: the program is running, the backup is broken, or of a newer version;
            the database is then as it was.
    """
    url = parse(settings)
    _required(source)
    kept = None
    if url.get_backend_name() == "sqlite":
        path = Path(str(url.database))
        with only_user(path):
            kept = await asyncio.to_thread(_put_back, source, path, progress)
    else:
        await _none_runs(settings)
        await _client(
            url,
            "pg_restore",
            "--clean",
            "--if-exists",
            "--no-owner",
            "--single-transaction",
            "--exit-on-error",
            f"--dbname={url.database}",
            str(source),
        )
    progress(1.0)
    async with open_store(settings, for_running=True) as store, store.transaction() as tx:
        await tx.doubt_waiting(RESTORED, time.time())
    return kept


async def back_up_before_upgrade(settings: StoreSettings) -> Path | None:
    """Copy a database that the program is about to bring up to date; returns the copy.

    SQLite's is kept beside it, the last few of them; PostgreSQL's administrators have their own
    backups, and the migration is one transaction.

    Raises:
        StoreUnavailableError: it cannot be copied; it must then not be changed.
    """
    url = parse(settings)
    if url.get_backend_name() != "sqlite":
        return None
    path = Path(str(url.database))
    version = await asyncio.to_thread(_version_of, path)
    if version is None or version >= HEAD:
        return None
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
    made = await back_up(settings, path.with_name(f"{path.name}.schema-{version}-{stamp}.backup"))
    _forget_old(path)
    return made


def _require_room_for(to: Path) -> None:
    if to.exists():
        raise StoreUnavailableError(f"{to} is there already: name another file")
    if not to.parent.is_dir():
        raise StoreUnavailableError(f"there is no folder {to.parent}")


def _required(path: Path) -> Path:
    if not path.is_file():
        raise StoreUnavailableError(f"there is no file {path}")
    return path


def _forget_old(path: Path) -> None:
    for old in sorted(path.parent.glob(f"{path.name}.schema-*.backup"))[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()


# --- SQLite ---------------------------------------------------------------------------------------


def _copy(source: Path, target: Path, progress: Progress) -> None:
    def told(_status: int, remaining: int, total: int) -> None:
        progress(1.0 - remaining / max(1, total))

    try:
        with (
            contextlib.closing(sqlite3.connect(source, timeout=_ANSWER_LIMIT)) as old,
            contextlib.closing(sqlite3.connect(target, timeout=_ANSWER_LIMIT)) as new,
        ):
            old.backup(new, pages=_PAGES, progress=told)
            # One file, whole: a copy must not need a journal beside it.
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise StoreUnavailableError(f"the database {source} cannot be copied: {error}") from error
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _verify(path: Path) -> str:
    """Return the version of a SQLite file's schema.

    Raises:
        StoreUnavailableError: it is broken, none of ours, or newer than this program.
    """
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        ) as db:
            [found] = db.execute("PRAGMA quick_check(1)").fetchone()
            version = _read_version(db)
    except sqlite3.DatabaseError as error:
        raise StoreUnavailableError(f"{path} is no backup of textback's database") from error
    if found != "ok":
        raise StoreUnavailableError(f"{path} is broken: {found}")
    if version is None:
        raise StoreUnavailableError(f"{path} is no backup of textback's database")
    refuse_newer(version, str(path))
    return version


def _version_of(path: Path) -> str | None:
    if not path.is_file():
        return None
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=_ANSWER_LIMIT)) as db:
            return _read_version(db)
    except sqlite3.Error:
        # Opening it for running says in a sentence what is wrong with it.
        return None


def _read_version(db: sqlite3.Connection) -> str | None:
    known = db.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    row = db.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return str(row[0]) if row else None


def _put_back(source: Path, path: Path, progress: Progress) -> Path | None:
    _verify(source)
    fresh = path.with_name(f"{path.name}.restoring")
    fresh.unlink(missing_ok=True)
    try:
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        _copy(source, fresh, progress)
        kept = None
        if path.is_file():
            stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
            kept = path.with_name(f"{path.name}.before-restore-{stamp}")
            # Whole, with what its journal still holds.
            kept.touch(mode=0o600)
            _copy(path, kept, lambda _: None)
            shutil.copymode(path, fresh)
            for beside in (f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(beside).unlink(missing_ok=True)
        fresh.replace(path)
    except OSError as error:
        raise StoreUnavailableError(f"{path} cannot be written: {error.strerror}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return kept


# --- PostgreSQL -----------------------------------------------------------------------------------


async def _none_runs(settings: StoreSettings) -> None:
    """Refuse while another program of ours is connected."""
    try:
        async with (
            asyncio.timeout(_ANSWER_LIMIT),
            open_store_beside(settings) as store,
            store.transaction() as tx,
        ):
            others = await tx.other_programs()
    except StoreUnavailableError as error:
        if "is empty" in str(error) or "older" in str(error):
            return
        raise
    if others:
        raise StoreUnavailableError(
            f"{others} connections of textback use the database {place_of(settings)}: stop"
            " `textback run` on every node first"
        )


async def _client(url: URL, program: str, *words: str) -> None:
    """Run one of PostgreSQL's own programs on the database; the password is no argument of it."""
    own = {"PGHOST": url.host, "PGPORT": url.port, "PGUSER": url.username}
    own |= {"PGDATABASE": url.database, "PGPASSWORD": url.password, "PGCONNECT_TIMEOUT": 10}
    environment = os.environ | {name: str(value) for name, value in own.items() if value}
    try:
        process = await asyncio.create_subprocess_exec(
            program,
            "--no-password",
            *words,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
    except FileNotFoundError:
        raise StoreUnavailableError(
            f"{program} is not installed: it comes with Debian's package postgresql-client"
        ) from None
    try:
        async with asyncio.timeout(_TIME_LIMIT):
            _, said = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await asyncio.shield(process.wait())
    if process.returncode:
        why = said.decode("utf-8", "replace").strip().splitlines()
        raise StoreUnavailableError(f"{program}: {why[-1] if why else 'it failed'}")
