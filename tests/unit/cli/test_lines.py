"""`textback lines` and `textback pause`, run as a user runs them."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from textback_ari.store import StoreSettings, open_store

LINE = "+12125550100"


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a good configuration with a database, as a first `textback run` leaves it."""
    (tmp_path / "password").write_text("secret\n")
    async with open_store(StoreSettings(f"sqlite:///{tmp_path}/textback.db"), for_running=True):
        pass
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def settings_of(desk: Desk) -> dict[str, tuple[object, str]]:
    """Return each setting of the line with its value and where it is from."""
    shown = await desk.textback("lines", "show", "--json")
    assert shown.status == 0, shown.err
    rows = json.loads(shown.out)["lines"][LINE]
    return {row["key"]: (row["value"], row["from"]) for row in rows}


async def test_a_setting_is_changed_shown_and_undone(desk: Desk) -> None:
    """`set` changes, `show` says where the value is from, `undo` gives the file's back."""
    said = await desk.textback("lines", "set", LINE, "agent", "Kim")
    assert (said.status, said.err) == (0, "")
    assert said.out == "agent is changed (change 1); `textback lines undo` takes it back\n"
    assert (await settings_of(desk))["agent"] == ("Kim", "owner")
    history = json.loads((await desk.textback("lines", "history", LINE, "--json")).out)
    assert [(row["key"], row["value"]) for row in history] == [("agent", "Kim")]
    assert history[0]["by"].endswith("(command line)")
    said = await desk.textback("lines", "undo", LINE)
    assert said.out == "change 1 of agent is undone\n"
    assert (await settings_of(desk))["agent"] == ("Sam", "file")
    said = await desk.textback("lines", "undo", LINE)
    assert (said.status, said.err) == (2, "textback: there is no change left to undo\n")


async def test_unset_gives_the_file_back(desk: Desk) -> None:
    """`unset` lets the file's value count again; the history shows both."""
    await desk.textback("lines", "set", LINE, "texts.busy", "Not now.")
    assert (await settings_of(desk))["texts.busy"] == ("Not now.", "owner")
    said = await desk.textback("lines", "unset", LINE, "texts.busy")
    assert said.out == "texts.busy is again as in the file (change 2)\n"
    assert (await settings_of(desk))["texts"] == ({}, "default")
    shown = await desk.textback("lines", "history", LINE)
    assert "texts.busy as in the file" in shown.out
    assert 'texts.busy = "Not now."' in shown.out


async def test_a_pause_with_and_without_an_end(desk: Desk) -> None:
    """`pause` stops a line, `--until` for a while, `--off` ends it."""
    said = await desk.textback("pause", "2125550100")
    assert said.out == f"{LINE} (Acme Plumbing) is paused until `textback pause --off`\n"
    assert (await settings_of(desk))["paused"] == (True, "owner")
    said = await desk.textback("pause", "acme plumbing", "--until", "2099-12-01 08:00")
    assert said.out == f"{LINE} (Acme Plumbing) is paused until 2099-12-01 08:00 EST\n"
    assert (await settings_of(desk))["paused"] == ("2099-12-01T08:00:00-05:00", "owner")
    said = await desk.textback("pause", LINE, "--off")
    assert said.out == f"{LINE} (Acme Plumbing) texts again\n"
    assert (await settings_of(desk))["paused"] == (False, "owner")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("pause", "+1999"), f"'+1999' is no line; there are {LINE} (Acme Plumbing)"),
        (("pause", LINE, "--until", "soon"), "--until: 'soon' is no time"),
        (("pause", LINE, "--until", "2001-01-01"), "--until: '2001-01-01' is past"),
        (("pause", LINE, "--until", "2h", "--off"), "--off and --until contradict each other"),
        (("lines", "set", LINE, "texts.busy", "{nmae}"), "texts.busy: {nmae} is not a placeholder"),
        (("lines", "set", LINE, "sender", "X"), "sender: only the administrator's file"),
        (("lines", "unset", LINE, "agnet"), "agnet: there is no such setting"),
        (("lines", "undo", LINE, "7"), "this line has no change 7"),
    ],
)
async def test_wrong_usage(desk: Desk, words: tuple[str, ...], says: str) -> None:
    """Each mistake is one sentence and status 2."""
    said = await desk.textback(*words)
    assert said.status == 2
    assert said.err.startswith(f"textback: {says}")
    assert said.err.count("\n") == 1


async def test_without_a_database_nothing_can_be_changed(desk: Desk) -> None:
    """Before the first run the file alone counts: `show` says so, `set` refuses."""
    (desk.folder / "textback.db").unlink()
    said = await desk.textback("lines", "set", LINE, "agent", "Kim")
    assert (said.status, "there is no database" in said.err) == (1, True)
    shown = await desk.textback("lines", "show")
    assert shown.status == 0
    assert "what owners changed is not known: there is no database" in shown.out
