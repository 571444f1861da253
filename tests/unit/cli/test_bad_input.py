"""What a person gets who starts the program with something wrong: a sentence, and a status."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.ari_server import FakeAri
from tests.fakes.smsc import Peer, ScriptedSmsc
from tests.unit.cli.program import Desk, textback
from textback_ari.store import StoreSettings, open_store


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('business = "Acme Plumbing"\n', "", "lines[+12125550100].business"),
        ('agent = "Sam"', 'agnet = "Sam"', 'did you mean "agent"?'),
        ('delay = "40s"', 'delay = "forty"', "lines[+12125550100].delay"),
        ('"America/New_York"', '"America/New_Yrok"', "America/New_York"),
        ("/password", "/pasword", "pasword"),
        ('gateways = ["carrier"]', 'gateways = ["carier"]', '"carrier"'),
        ("[[pbx]]", "[[pbx", "textback.toml"),
    ],
    ids=["missing", "unknown", "duration", "zone", "password", "gateway", "not toml"],
)
async def test_a_bad_setting_is_one_sentence_that_names_it(
    desk: Desk, old: str, new: str, sentence: str
) -> None:
    """The file, the key and what is allowed are named; the status is 2, for `run` and `check`."""
    desk.spoil(old, new)
    for command in ("check", "run"):
        said = await desk.textback(command)
        assert said.status == 2
        assert not said.out
        lines = said.err.splitlines()
        assert all(line.startswith("textback: ") and "textback.toml" in line for line in lines)
        assert sentence in said.err
        assert len(lines) <= 2


async def test_no_configuration_file(tmp_path: Path) -> None:
    """A file that is not there is named."""
    said = await textback("check", "--config", str(tmp_path / "none.toml"))
    assert said.status == 2
    assert len(said.err.splitlines()) == 1
    assert "none.toml" in said.err


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda d: (d.folder / "password").write_text("wrong\n"), "password"),
        (lambda d: d.spoil("PJSIP/trunk", "PJSIP/trnk"), "PJSIP/trnk"),
    ],
    ids=["ari password", "trunk"],
)
async def test_a_pbx_that_refuses_ends_run_and_check(
    desk: Desk, spoil: Callable[[Desk], object], sentence: str
) -> None:
    """A wrong ARI password or trunk is one sentence, with status 1."""
    spoil(desk)
    said = await desk.textback("run")
    assert said.status == 1
    told = [line for line in said.err.splitlines() if line.startswith("textback: ")]
    assert len(told) == 1
    assert sentence in told[0]
    said = await desk.textback("check")
    assert said.status == 1
    assert sentence in said.out
    assert "error" in said.out


async def test_a_pbx_that_is_not_there_is_said(desk: Desk, ari: FakeAri) -> None:
    """`check` says that nothing answers and where to look."""
    desk.spoil(ari.url, "http://127.0.0.1:9")
    said = await desk.textback("check")
    assert said.status == 1
    assert "127.0.0.1:9" in said.out
    assert "http.conf" in said.out


async def test_a_carrier_that_is_not_there_is_said(desk: Desk) -> None:
    """`check` names the gateway whose port is closed."""
    said = await desk.textback("check")
    assert said.status == 1
    told = [line for line in said.out.splitlines() if "gateway carrier" in line]
    assert len(told) == 1
    assert "127.0.0.1" in told[0]


async def _wrong_password(peer: Peer) -> None:
    """Refuse the bind with ESME_RINVPASWD."""
    await peer.bind(0x0E)


async def test_a_carrier_that_refuses_the_password_is_said(desk: Desk) -> None:
    """`check` says in words that the SMPP password is wrong."""
    async with ScriptedSmsc(_wrong_password) as smsc:
        desk.spoil("port = 9", f"port = {smsc.port}")
        said = await desk.textback("check")
    assert said.status == 1
    assert "the password is wrong" in said.out


async def test_a_database_without_folder_is_said(desk: Desk) -> None:
    """`run` says which folder is missing."""
    desk.spoil("/textback.db", "/nowhere/textback.db")
    said = await desk.textback("run")
    assert said.status == 1
    assert "nowhere" in said.err.splitlines()[-1]


async def test_a_file_that_is_no_database_is_said(desk: Desk) -> None:
    """A store that is some other file is told in one sentence, and left as it is."""
    other = desk.folder / "textback.db"
    other.write_bytes(b"a letter to nobody\n" * 300)
    said = await desk.textback("run")
    assert said.status == 1
    assert "textback.db" in said.err.splitlines()[-1]
    assert other.read_bytes().startswith(b"a letter")


async def test_a_database_of_another_program_is_said(desk: Desk) -> None:
    """Lists on a database that is not ours end in a sentence."""
    with sqlite3.connect(desk.folder / "textback.db") as other:
        other.execute("CREATE TABLE letters (text TEXT)")
    said = await desk.textback("calls")
    assert said.status == 1
    assert len(said.err.splitlines()) == 1


async def test_wrong_usage_is_status_2(desk: Desk) -> None:
    """An unknown command or a number out of range is wrong usage."""
    assert (await textback("runn")).status == 2
    assert (await desk.textback("calls", "--limit", "0")).status == 2


async def test_the_version_needs_no_configuration() -> None:
    """`--version` prints it and ends well."""
    said = await textback("--version")
    assert said.status == 0
    assert said.out.startswith("textback 0.")


async def test_a_database_that_another_program_keeps_locked_is_said(desk: Desk) -> None:
    """`run` does not wait for ever for a lock that somebody holds."""
    file = desk.folder / "textback.db"
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        said = await desk.textback("run")
    finally:
        other.close()
    assert said.status == 1
    assert "textback.db is kept locked by another program" in said.err.splitlines()[-1]


async def test_a_second_program_on_one_database_is_said(desk: Desk) -> None:
    """SQLite serves one `run`; the second is told so, and by which process."""
    settings = StoreSettings(f"sqlite:///{desk.folder}/textback.db")
    async with open_store(settings, for_running=True):
        said = await desk.textback("run")
    assert said.status == 1
    assert "in use by another `textback run`" in said.err.splitlines()[-1]


async def test_a_database_that_cannot_be_made_is_said_by_check(desk: Desk) -> None:
    """`check` finds the missing folder before `run` does."""
    desk.spoil("/textback.db", "/nowhere/textback.db")
    said = await desk.textback("check")
    assert said.status == 1
    [told] = [line for line in said.out.splitlines() if "nowhere" in line and "error" in line]
    assert "cannot be made" in told


async def test_a_call_that_is_not_recorded_is_said(desk: Desk) -> None:
    """`explain` of an unknown call, also an absurd one, is one sentence with status 1."""
    async with open_store(StoreSettings(f"sqlite:///{desk.folder}/textback.db"), for_running=True):
        pass
    for ref in ("17", "no-such-call", "9" * 5000, "\x1b[31m", ""):
        said = await desk.textback("explain", ref)
        assert said.status == 1
        assert not said.out
        assert len(said.err.splitlines()) == 1
        assert "`textback calls` lists them" in said.err
        assert "\x1b" not in said.err


async def test_a_line_that_is_not_there_is_wrong_usage(desk: Desk) -> None:
    """`calls --line` with a number that no line can have names those that there are."""
    said = await desk.textback("calls", "--line", "5")
    assert said.status == 2
    assert "+12125550100" in said.err
