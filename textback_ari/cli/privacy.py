"""What is stored on a number, and its erasure, from the command line."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from textback_ari.cli.lists import businesses
from textback_ari.cli.progress import working
from textback_ari.cli.words import printable
from textback_ari.config import Settings
from textback_ari.ports import CallerKey, Erased
from textback_ari.private import Number
from textback_ari.store.engine import checkpoint, open_store, open_store_beside
from textback_ari.store.session import CallerNotLockedError
from textback_ari.workflow.retention import Retention

_TRIES = 3


async def export(settings: Settings, number: Number) -> str:
    """Return everything that is stored on a number as one JSON document."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.everything_on(number, businesses(settings))
    told = {
        "number": number.e164,
        "exported_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "tables": found,
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


async def counted(settings: Settings, number: Number) -> dict[str, int]:
    """Return how many rows are about a number, by table."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.everything_on(number, businesses(settings))
    return {name: len(rows) for name, rows in found.items()}


async def erase(settings: Settings, number: Number, by: str) -> tuple[Erased, bool]:
    """Erase a number; returns what was done, and whether the database's files are clean."""
    async with open_store_beside(settings.store) as store:
        for attempt in range(_TRIES):
            async with store.queries() as queries:
                keys: list[CallerKey] = list(await queries.callers_of(number))
                mentions = await queries.mentions_of(number)
            try:
                async with store.transaction(keys) as tx:
                    erased = await tx.erase(number, mentions, time.time(), by)
                break
            except CallerNotLockedError:
                # Another business heard of the number in this moment.
                if attempt == _TRIES - 1:
                    raise
    return erased, await checkpoint(settings.store)


def told(number: Number, erased: Erased, *, clean: bool) -> Iterator[str]:
    """Return what an erasure did, in lines."""
    rows = sum(erased.rows.values())
    where = ", ".join(f"{name} {n}" for name, n in erased.rows.items())
    yield f"{number.e164} is erased: {rows} rows overwritten or deleted" + (
        f" ({where})" if rows else ""
    )
    if erased.texts:
        yield f"{len(erased.texts)} waiting text(s) cancelled"
    for business in erased.opted_out:
        of = printable(business) if business else "every business"
        yield f"it stays opted out of texts of {of}, known by a keyed hash only"
    for pbx in erased.lists:
        yield f"the PBX {printable(pbx)} has it on its own blacklist: take it off there"
    if not clean:
        yield (
            "the database was being read: its write-ahead log may hold the number until the "
            "program has written some more"
        )


async def prune(settings: Settings, *, dry_run: bool) -> dict[str, int]:
    """Remove what is too old, or only look; returns how many rows that are, by kind.

    A number counts as one row.
    """
    async with open_store_beside(settings.store) as store:
        retention = Retention(store, time.time, settings.retention)
        async with store.queries() as queries:
            found = {
                str(kind): await queries.prunable(kind, time.time() - period)
                for kind, period in retention.periods.items()
            }
        with working("removing"):
            while not dry_run and not retention.rests:
                await retention.look()
    return found
