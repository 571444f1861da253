"""One lab for all tests of this folder: a PBX, callers, phones, an SMSC with its handsets."""

import itertools
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Literal, cast

import pytest
import pytest_asyncio

from lab import engine, images
from lab.lab import Lab

_HERE = Path(__file__).parent
_RING_SECONDS = 4
_NETS = {"22": "127.0.20", "16": "127.0.22"}
_NAMES = {"22": "tests", "16": "tests16"}
_serial = itertools.count(1000)

Version = Literal["22", "16"]


def _version(config: pytest.Config) -> Version:
    return cast("Version", config.getoption("--asterisk"))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Build the lab's images beforehand: it takes minutes once, which no test's limit allows."""
    if session.config.option.collectonly:
        return
    if any(item.path.is_relative_to(_HERE) for item in session.items):
        engine.ensure()
        images.ensure([f"asterisk{_version(session.config)}", "sipp", "smsc"])


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def lab(request: pytest.FixtureRequest) -> AsyncIterator[Lab]:
    """Give the lab."""
    version = _version(request.config)
    async with Lab(
        _NAMES[version], _NETS[version], asterisk=version, ring_seconds=_RING_SECONDS
    ) as lab:
        yield lab


@pytest.fixture(scope="session")
def new_caller() -> Callable[[], str]:
    """Give valid numbers that nobody else in this run has, so that tests see only their own."""
    return lambda: f"+1201555{next(_serial)}"
