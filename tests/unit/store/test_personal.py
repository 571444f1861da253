"""Each table says what it holds on people; nothing of an erased number stays in any of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Double,
    Integer,
    LargeBinary,
    String,
    Table,
    insert,
    select,
)

from tests.fakes.store_steps import ANNE, T0
from textback_ari.ports import Mentions
from textback_ari.store import SqlStore, StoreSettings
from textback_ari.store.engine import checkpoint
from textback_ari.store.erasing import is_personal, needle_of
from textback_ari.store.personal import (
    BY_NUMBER,
    IMPERSONAL,
    KEPT,
    LINKS,
    NUMBERS,
    OVERWRITTEN,
    REMOVED,
    stand_in,
)
from textback_ari.store.tables import callers, metadata, secrets

SAY_SO = "say in textback_ari/store/personal.py what it holds and what an erasure makes of it"
NATIONAL = needle_of(ANNE.number)
SPELLINGS = (ANNE.number.e164, "(201) 555-0123", "tel:+1-201-555-0123", f"0111{NATIONAL}")


def _texts(table: Table) -> set[str]:
    """Return the columns that could hold anything: strings, JSON, octets."""
    return {c.name for c in table.c if isinstance(c.type, String | JSON | LargeBinary)}


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_each_table_says_what_it_holds(table: Table) -> None:
    """No table, and no column that could hold a number or words, is forgotten."""
    name = table.name
    if not is_personal(table):
        assert name in IMPERSONAL | BY_NUMBER, f"{name}: {SAY_SO}"
        return
    assert name not in IMPERSONAL | BY_NUMBER
    if name in REMOVED:
        return
    said = KEPT.get(name, frozenset()) | OVERWRITTEN.get(name, {}).keys()
    said |= {NUMBERS[name]} if name in NUMBERS else set()
    assert _texts(table) - said == set(), f"{name}: {SAY_SO}"
    assert said - set(table.c.keys()) == set(), f"{name}: there are no such columns"


def _filled(table: Table, ids: dict[str, int], spelling: str) -> dict[str, Any]:
    """Return a row with the number in each column that may hold anything about a caller."""
    kept, row = KEPT.get(table.name, frozenset()), dict[str, Any]()
    for column in table.c:
        targets = [key.column.table.name for key in column.foreign_keys]
        if column.name in LINKS:
            row[column.name] = 1
        elif column.primary_key and isinstance(column.type, Integer):
            row[column.name] = ids.setdefault(table.name, 1)
        elif targets:
            row[column.name] = ids.get(targets[0])
        elif column.name in kept:
            row[column.name] = _plain(column.type)
        elif isinstance(column.type, JSON):
            row[column.name] = [[0, "dialled", {"to": spelling}]]
        elif isinstance(column.type, LargeBinary):
            row[column.name] = spelling.encode()
        elif isinstance(column.type, String):
            row[column.name] = f"{spelling} said {spelling}"
        else:
            row[column.name] = _plain(column.type)
    return row


def _plain(kind: Any) -> Any:
    if isinstance(kind, JSON):
        return []
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Double):
        return T0
    return 1 if isinstance(kind, Integer) else "x"


def _rows_of(spelling: str) -> Iterator[tuple[Table, dict[str, Any]]]:
    ids: dict[str, int] = {}
    exact: dict[str, dict[str, Any]] = {
        "callers": {"number": ANNE.number.e164, "business": "Acme", "talk": None},
        "calls": {"caller": ANNE.number.e164},
        "messages": {"peer": ANNE.number.e164, "state": "sent", "direction": "out"},
        "callback_orders": {"state": "done"},
        "contacts": {"number": ANNE.number.e164},
        "blocks": {"digits": ANNE.number.e164, "whole": True, "business": "", "source": "main"},
        "counters": {"scope": "caller", "name": f"Acme {ANNE.number.e164}"},
        "inbound_parts": {"peer": spelling, "gateway": "carrier"},
    }
    for table in metadata.sorted_tables:
        if table.name not in IMPERSONAL:
            yield table, _filled(table, ids, spelling) | exact.get(table.name, {})


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_nothing_of_the_number_stays(
    store: SqlStore, settings: StoreSettings, spelling: str, tmp_path: Path
) -> None:
    """With the number in every column that may hold it, no spelling of it is in the file after."""
    async with store._engine.begin() as connection:
        for table, row in _rows_of(spelling):
            await connection.execute(insert(table).values(row))
    assert _found_in(tmp_path)
    async with store.transaction([ANNE]) as tx:
        erased = await tx.erase(ANNE.number, Mentions(), T0, "Sam")
    assert erased.opted_out == ("", "Acme")
    assert await checkpoint(settings)
    assert _found_in(tmp_path) == []
    async with store._engine.connect() as connection:
        [caller] = (await connection.execute(select(callers))).all()
    assert (caller.number, caller.erased_at) == (stand_in(caller.id), T0)
    assert caller.erased_by == "Sam"


def _found_in(folder: Path) -> list[str]:
    """Return the database's files that hold the number in any spelling."""
    found = []
    for file in sorted(folder.rglob("*.db*")):
        octets = file.read_bytes()
        bare = bytes(o for o in octets if o not in b" -().")
        found += [file.name] * (NATIONAL.encode() in bare)
    return found


async def test_the_key_is_the_databases_own(store: SqlStore) -> None:
    """The migration made a key of 32 random octets, and opening again does not change it."""
    async with store._engine.connect() as connection:
        [row] = (await connection.execute(select(secrets))).all()
    assert (row.name, len(row.value)) == ("erasures", 32)
