"""`textback block`, `optout` and `contacts`, run as a user runs them."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from textback_ari.store import StoreSettings, open_store

pytestmark = pytest.mark.timeout(180)
ANNE = "+12015550123"


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a good configuration with a database, as a first `textback run` leaves it."""
    (tmp_path / "password").write_text("secret\n")
    async with open_store(StoreSettings(f"sqlite:///{tmp_path}/textback.db"), for_running=True):
        pass
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def test_blocking(desk: Desk) -> None:
    """A number and a prefix are blocked, listed and taken off; mistakes are told."""
    said = await desk.textback("block", "add", "(201) 555-0123", "--comment", "pranks")
    assert (said.status, said.out, said.err) == (0, f"{ANNE} is blocked\n", "")
    assert (await desk.textback("block", "add", "+1202555*")).out == "+1202555* is blocked\n"
    listed = json.loads((await desk.textback("block", "list", "--json")).out)
    assert [(row["digits"], row["whole"], row["comment"]) for row in listed] == [
        (ANNE, True, "pranks"),
        ("+1202555", False, ""),
    ]
    assert "pranks" in (await desk.textback("block", "list")).out
    assert (await desk.textback("block", "remove", ANNE)).status == 0
    gone = await desk.textback("block", "remove", ANNE)
    assert (gone.status, gone.out) == (1, "")
    assert "not on the list" in gone.err
    wrong = await desk.textback("block", "add", "hello")
    assert wrong.status == 2
    assert "is not a telephone number" in wrong.err
    assert "no prefix" in (await desk.textback("block", "add", "201*")).err


async def test_opting_out(desk: Desk) -> None:
    """A number is opted out and in again, and both stay on record with who and why."""
    said = await desk.textback("optout", "add", ANNE, "--comment", "asked on the phone")
    assert said.out == f"{ANNE} is opted out of texts of Acme Plumbing\n"
    assert ANNE in (await desk.textback("optout", "list")).out
    shown = (await desk.textback("contacts", "show", ANNE)).out
    assert "opted out by" in shown
    assert "asked on the phone" in shown
    assert "gets no texts" in shown
    said = await desk.textback("optout", "remove", ANNE)
    assert "may get texts of Acme Plumbing again" in said.out
    assert (await desk.textback("optout", "list")).out == "nobody is opted out\n"
    assert "opted in again" in (await desk.textback("contacts", "show", ANNE)).out


async def test_contacts(desk: Desk) -> None:
    """Contacts come from a file and by hand; bad lines are told, the others are there."""
    file = desk.folder / "people.csv"
    file.write_text("name,phone\nAnne,2015550123\nBen,12\n")
    said = await desk.textback("contacts", "import", str(file))
    assert said.status == 1
    assert said.out == "1 contacts of Acme Plumbing loaded, 1 lines could not be used\n"
    assert f"{file}, line 3: its number cannot be used" in said.err
    said = await desk.textback("contacts", "add", "2015550124", "Ben", "--consent", "signed form")
    assert (said.status, said.err) == (0, "")
    listed = json.loads((await desk.textback("contacts", "list", "--json")).out)
    assert [(row["number"], row["name"]) for row in listed] == [
        (ANNE, "Anne"),
        ("+12015550124", "Ben"),
    ]
    assert (
        "told the team: signed form" in (await desk.textback("contacts", "show", "2015550124")).out
    )
    assert (await desk.textback("contacts", "remove", ANNE)).status == 0
    assert (await desk.textback("contacts", "remove", ANNE)).status == 1
    nobody = await desk.textback("contacts", "show", "2015550177")
    assert (nobody.status, nobody.err) == (1, "textback: nothing is known of this number\n")
    missing = await desk.textback("contacts", "import", str(desk.folder / "none.csv"))
    assert missing.status == 2
    assert "cannot be read: no such file" in missing.err
