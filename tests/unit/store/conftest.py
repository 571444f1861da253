"""A SQLite database for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from textback_ari.store import SqlStore, StoreSettings, open_store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Name a database file that is not there yet."""
    return tmp_path / "textback.db"


@pytest.fixture
def settings(database: Path) -> StoreSettings:
    """Return the settings for that file."""
    return StoreSettings(f"sqlite:///{database}")


@pytest.fixture
async def store(settings: StoreSettings) -> AsyncIterator[SqlStore]:
    """Open that file for running."""
    async with open_store(settings, for_running=True) as opened:
        yield opened
