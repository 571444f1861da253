"""What an erasure leaves in the two databases: nothing by which the number could be read."""

import pytest
from sqlalchemy import insert, select

from tests.fakes.personal_rows import NATIONAL, SPELLINGS, rows_of
from tests.fakes.plans import LOOKING
from tests.fakes.store_backends import Backend, SqlBackend
from tests.fakes.store_steps import ANNE, T0
from textback_ari.ports import Mentions
from textback_ari.store.tables import metadata

pytestmark = pytest.mark.parametrize("store_source", ["sqlite", "postgresql"], indirect=True)


async def dump(backend: SqlBackend) -> str:
    """Return all rows of all tables as text, without what stands between digits."""
    told = ""
    async with backend.sql._engine.connect() as connection:
        for table in metadata.sorted_tables:
            told += repr((await connection.execute(select(table), execution_options=LOOKING)).all())
    return "".join(char for char in told if char not in " -()./")


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_no_row_holds_the_number(store_backend: Backend, spelling: str) -> None:
    """With the number in every column that may hold it, no row of any table does afterwards."""
    assert isinstance(store_backend, SqlBackend)
    async with store_backend.sql._engine.begin() as connection:
        for table, row in rows_of(spelling):
            await connection.execute(insert(table).values(row))
    assert NATIONAL in await dump(store_backend)
    async with store_backend.store.transaction([ANNE]) as tx:
        await tx.erase(ANNE.number, Mentions(), T0, "Sam")
    assert NATIONAL not in await dump(store_backend)
