"""`textback db`, run as a user runs it."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a good configuration without a database."""
    (tmp_path / "password").write_text("secret\n")
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def test_a_database_is_made_backed_up_and_put_back(desk: Desk, tmp_path: Path) -> None:
    """Each step says in a line what it did; mistakes are told and change nothing."""
    made = await desk.textback("db", "upgrade")
    assert (made.status, made.err) == (0, "")
    assert "is up to date" in made.out
    assert (await desk.textback("block", "add", "+12015550123")).status == 0
    file = tmp_path / "a.backup"
    said = await desk.textback("db", "backup", str(file), "--json")
    assert json.loads(said.out)["backup"] == str(file)
    again = await desk.textback("db", "backup", str(file))
    assert (again.status, again.out) == (1, "")
    assert "is there already" in again.err
    assert (await desk.textback("block", "remove", "+12015550123")).status == 0
    put_back = await desk.textback("db", "restore", str(file), "--yes")
    assert put_back.status == 0
    assert "the former one is" in put_back.out
    assert "+12015550123" in (await desk.textback("block", "list")).out
    none = await desk.textback("db", "restore", str(tmp_path / "none"), "--yes")
    assert (none.status, none.out) == (1, "")
    assert "there is no file" in none.err
