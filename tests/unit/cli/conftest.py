"""A PBX that is there, and a configuration that is right."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.ari_server import FakeAri
from tests.unit.cli.program import CONFIG, Desk


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX that takes the password `secret`."""
    async with FakeAri() as fake:
        yield fake


@pytest.fixture
def desk(tmp_path: Path, ari: FakeAri) -> Desk:
    """Give a configuration that is right but for the carrier, which nobody plays here."""
    (tmp_path / "password").write_text("secret\n")
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari=ari.url, smpp=9))
