"""`textback db`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, WRONG_USAGE, Config, Json, group

database = group("db", "The database: bring it up to date, back it up, put a backup in its place.")


@database.command(name="upgrade")
def upgrade(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Make the database, or bring it up to date; `textback run` does so by itself."""
    from textback_ari.cli.database import upgrade_database
    from textback_ari.config import load

    asyncio.run(upgrade_database(load(config), as_json=as_json))


@database.command(name="backup")
def backup(
    to: Annotated[
        Path | None, typer.Argument(help="The file to make; by default named after the time.")
    ] = None,
    config: Config = DEFAULT_CONFIG,
    as_json: Json = False,
) -> None:
    """Copy the database into a file, while the program runs or not."""
    from textback_ari.cli.database import back_up_database
    from textback_ari.config import load

    asyncio.run(back_up_database(load(config), to, as_json=as_json))


@database.command(name="restore")
def restore(
    source: Annotated[Path, typer.Argument(help="A file that `textback db backup` made.")],
    config: Config = DEFAULT_CONFIG,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask: what came in since is lost.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Put a backup in the database's place; the program must not be running."""
    from textback_ari.cli.database import restore_database
    from textback_ari.config import load

    settings = load(config)
    if not yes and not typer.confirm(
        "Everything stored since the backup was made will be lost. Go on?", err=True
    ):
        raise typer.Exit(WRONG_USAGE)
    asyncio.run(restore_database(settings, source, as_json=as_json))
