"""Databases made to the state of any revision."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from textback_ari.store import schema

MIGRATIONS = Path(schema.__file__).parent / "migrations"


def at(connection: Connection, revision: str) -> None:
    """Bring a database to a revision."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, revision)


def revisions() -> list[str]:
    """Return all revisions, oldest first."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    return [script.revision for script in scripts][::-1]


def named(server: str, database: str) -> str:
    """Return the URL of another database of a server."""
    return make_url(server).set(database=database).render_as_string(hide_password=False)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[AsyncConnection]:
    """Open a database as it is, for one transaction."""
    driver = "sqlite+aiosqlite" if url.startswith("sqlite") else "postgresql+asyncpg"
    engine = create_async_engine(make_url(url).set(drivername=driver))
    try:
        async with engine.begin() as connection:
            yield connection
    finally:
        await engine.dispose()
