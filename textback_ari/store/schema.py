"""The schema's version: made and brought up to date by Alembic, and refused where it is newer."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from textback_ari.ports import StoreUnavailableError

HEAD: Final = "0022"
"""The revision that this program works with; a test holds it to the newest migration."""
_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME: Final = 0x7E87BAD


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def refuse_newer(version: str | None, place: str) -> None:
    """Refuse a schema that is newer than this program.

    Raises:
        StoreUnavailableError: with one sentence that says what to do.
    """
    # Revisions are numbered, so that a program can tell one from its future.
    if version is not None and version > HEAD:
        raise StoreUnavailableError(
            f"the database {place} was written by a newer textback (schema {version}, this one"
            f" knows {HEAD}): install that version again, or restore a backup from before"
        )


async def upgrade_schema(connection: AsyncConnection, place: str) -> bool:
    """Bring the schema up to date inside the connection's transaction.

    Returns: whether there was anything to do.

    Raises:
        StoreUnavailableError: the schema is newer than this program.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SET LOCAL statement_timeout = 0"))
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})"))
    version = await connection.run_sync(_version)
    refuse_newer(version, place)
    if version == HEAD:
        return False
    await connection.run_sync(_migrate)
    return True


async def check_schema(connection: AsyncConnection, place: str) -> None:
    """Refuse a schema that this program cannot read.

    Raises:
        StoreUnavailableError: it is newer, older, or not there.
    """
    version = await connection.run_sync(_version)
    refuse_newer(version, place)
    if version is None:
        raise StoreUnavailableError(
            f"the database {place} is empty: `textback run` has not used it yet"
        )
    if version != HEAD:
        raise StoreUnavailableError(
            f"the database {place} is of an older textback: starting `textback run` brings it"
            " up to date"
        )


def _migrate(connection: Connection) -> None:
    # Alembic is large, and most starts need none of it.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    # Alembic reads option values with %-interpolation.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
