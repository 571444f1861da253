"""Each table says what it holds on people; nothing of an erased number stays in any of them."""

from pathlib import Path

import pytest
from sqlalchemy import (
    JSON,
    LargeBinary,
    String,
    Table,
    insert,
    select,
)

from tests.fakes.personal_rows import NATIONAL, SPELLINGS, rows_of
from tests.fakes.store_steps import ANNE, T0
from textback_ari.ports import Mentions
from textback_ari.store import SqlStore, StoreSettings
from textback_ari.store.engine import checkpoint
from textback_ari.store.erasing import is_personal
from textback_ari.store.personal import (
    BY_NUMBER,
    IMPERSONAL,
    KEPT,
    NEVER_TEXTED,
    NUMBERS,
    OVERWRITTEN,
    REMOVED,
    stand_in,
)
from textback_ari.store.tables import callers, metadata, secrets

SAY_SO = "say in textback_ari/store/personal.py what it holds and what an erasure makes of it"


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


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_nothing_of_the_number_stays(
    store: SqlStore, settings: StoreSettings, spelling: str, tmp_path: Path
) -> None:
    """With the number in every column that may hold it, no spelling of it is in the file after."""
    async with store._engine.begin() as connection:
        for table, row in rows_of(spelling):
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
    assert caller.untextable_until == T0 + NEVER_TEXTED


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
