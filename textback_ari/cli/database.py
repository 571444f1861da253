"""`textback db`: the database brought up to date, backed up and put back."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, TaskProgressColumn, TextColumn

from textback_ari.cli.progress import progress
from textback_ari.cli.words import printable
from textback_ari.config import Settings
from textback_ari.store.backup import Progress as Told
from textback_ari.store.backup import back_up, back_up_before_upgrade, restore
from textback_ari.store.engine import open_store, place_of
from textback_ari.store.schema import HEAD


@contextmanager
def _bar(what: str) -> Iterator[Told]:
    """Show on a terminal how far a copy is."""
    columns = TextColumn("{task.description}"), BarColumn(), TaskProgressColumn()
    with progress(*columns) as bars:
        task = bars.add_task(what, total=1.0)
        yield lambda done: bars.update(task, completed=done)


def _say(said: str, facts: dict[str, Any], *, as_json: bool) -> None:
    print(json.dumps(facts) if as_json else said)  # noqa: T201 - the output itself


async def upgrade_database(settings: Settings, *, as_json: bool) -> None:
    """Bring the database up to date and say so.

    Raises:
        StoreUnavailableError: it cannot be used, or `textback run` uses it.
    """
    made = await back_up_before_upgrade(settings.store)
    async with open_store(settings.store, for_running=True):
        place = place_of(settings.store)
    kept = f"; as it was before: {printable(str(made), 300)}" if made else ""
    facts = {"database": place, "schema": HEAD, "backup": str(made) if made else None}
    _say(f"the database {place} is up to date (schema {HEAD}){kept}", facts, as_json=as_json)


async def back_up_database(settings: Settings, to: Path | None, *, as_json: bool) -> None:
    """Copy the database into a file and say where it is.

    Raises:
        StoreUnavailableError: it cannot be read, or the file not written.
    """
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
    target = to or Path.cwd() / f"textback-{stamp}.backup"
    with _bar("copying the database") as told:
        made = await back_up(settings.store, target, told)
    size = made.stat().st_size
    said = f"{printable(str(made), 300)} holds the database ({size:,} bytes)"
    _say(said, {"backup": str(made), "bytes": size, "schema": HEAD}, as_json=as_json)


async def restore_database(settings: Settings, source: Path, *, as_json: bool) -> None:
    """Put a backup in the database's place and say what became of the former one.

    Raises:
        StoreUnavailableError: the program runs, or the backup is none.
    """
    with _bar("putting the backup back") as told:
        kept = await restore(settings.store, source, told)
    place = place_of(settings.store)
    before = f"; the former one is {printable(str(kept), 300)}" if kept else ""
    said = f"the database {place} is what {printable(str(source), 300)} holds{before}"
    _say(said, {"database": place, "former": str(kept) if kept else None}, as_json=as_json)
