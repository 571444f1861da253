"""What the contract suites need beside them."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.fakes.plans import Plans
from tests.fakes.store_backends import (
    Backend,
    MemoryBackend,
    drop_postgresql_database,
    make_postgresql_database,
    make_sqlite_template,
    postgresql_backend,
    sqlite_backend,
)


@pytest.fixture(scope="session")
def store_sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the schema once; copying a file is faster than migrating it for each test."""
    path = tmp_path_factory.mktemp("store") / "template.db"
    asyncio.run(make_sqlite_template(path))
    return path


@pytest.fixture(scope="session")
def store_postgresql_url() -> Iterator[str]:
    """Make a database of this process's own on the real PostgreSQL."""
    server = os.environ.get("TEXTBACK_TEST_POSTGRES")
    if not server:
        pytest.skip("TEXTBACK_TEST_POSTGRES names no PostgreSQL; ./tests/run starts one")
    url = asyncio.run(make_postgresql_database(server))
    yield url
    asyncio.run(drop_postgresql_database(server, url))


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store_source(request: pytest.FixtureRequest) -> Path | str | None:
    """Name the store of each kind: nothing, a file to copy, or a URL."""
    if request.param == "memory":
        return None
    kind: Path | str = request.getfixturevalue(
        "store_sqlite_template" if request.param == "sqlite" else "store_postgresql_url"
    )
    return kind


@pytest.fixture(scope="session")
def plans() -> Plans:
    """Keep the statements that all tests together have asked SQLite."""
    return Plans()


@pytest.fixture
async def store_backend(
    store_source: Path | str | None, tmp_path: Path, plans: Plans
) -> AsyncIterator[Backend]:
    """Give an empty store of each kind; on SQLite no statement may read a growing table whole."""
    if store_source is None:
        yield MemoryBackend()
    elif isinstance(store_source, Path):
        async with sqlite_backend(store_source, tmp_path) as backend:
            plans.listen(backend.sql._engine.sync_engine)
            yield backend
        assert plans.judge(store_source) == []
    else:
        async with postgresql_backend(store_source) as backend:
            yield backend
