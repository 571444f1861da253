"""Keeps the database that this version leaves, for the tests of every later one.

    TEXTBACK_TEST_POSTGRES=postgresql://... python -m tests.schemas.keep VERSION [REVISION]

Run it for each release; what it writes into `kept/` is never changed again.
"""

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fakes.store_backends import _maintain
from tests.schemas.databases import at, named, opened
from tests.schemas.rows import fill

KEPT = Path(__file__).parent / "kept"


async def filled(url: str, revision: str) -> None:
    """Make the database of a revision, with rows in each table."""
    async with opened(url) as connection:
        await connection.run_sync(at, revision)
        await connection.run_sync(fill, count(1))


async def sqlite_script(revision: str) -> str:
    """Return the statements that make the SQLite database."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "textback.db"
        await filled(f"sqlite:///{path}", revision)
        with closing(sqlite3.connect(path)) as database:
            return "\n".join(database.iterdump()) + "\n"


async def postgresql_script(server: str, revision: str) -> str:
    """Return the statements that make the PostgreSQL database.

    `server`: a URL of a database from which others may be made.
    """
    name = f"textback_kept_{os.getpid()}"
    url = named(server, name)
    await _maintain(server, f"CREATE DATABASE {name}")
    try:
        await filled(url, revision)
        words = ("pg_dump", "--inserts", "--no-owner", "--no-privileges", f"--dbname={url}")
        dump = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
        said, _ = await dump.communicate()
    finally:
        await _maintain(server, f"DROP DATABASE {name} WITH (FORCE)")
    if dump.returncode:
        raise SystemExit(dump.returncode)
    # Lines for psql itself, remarks, and settings that only some servers know.
    dropped = ("\\", "--", "SET transaction_timeout")
    lines = (line for line in said.decode().splitlines() if line and not line.startswith(dropped))
    return "\n".join(lines) + "\n"


async def keep(version: str, revision: str) -> None:
    """Write both."""
    for kind, script in (
        ("sqlite", await sqlite_script(revision)),
        ("postgresql", await postgresql_script(os.environ["TEXTBACK_TEST_POSTGRES"], revision)),
    ):
        path = KEPT / f"{version}.{kind}.sql"
        with path.open("x") as file:
            file.write(script)
        print(path)


if __name__ == "__main__":
    asyncio.run(keep(sys.argv[1], (sys.argv[2:] or ["head"])[0]))
