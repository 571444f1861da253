"""`textback gateways`, and what `textback check` says of each line's ways out."""

import asyncio
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.office import LINE
from tests.unit.cli.program import CONFIG
from textback_ari.asterisk.checks import Level
from textback_ari.cli import main
from textback_ari.cli.gateways import way_findings
from textback_ari.messages.routing import Route
from textback_ari.ports import GatewayState
from textback_ari.store import StoreSettings, open_store

BACKUP = """
[gateways.backup]
type = "smpp"
host = "127.0.0.1"
port = 9
system_id = "textback"
password_file = "{folder}/password"
"""


class Shop:
    """A configuration with two gateways and a database."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Write the file; the database is as a first `textback run` leaves it."""
        (folder / "password").write_text("secret\n")
        self._config = folder / "textback.toml"
        text = CONFIG.replace(
            'gateways = ["carrier"]',
            'gateways = ["carrier", "backup"]\nsenders = {{ backup = "+12125550177" }}\n'
            'routes = [{{ to = ["CA"], gateways = ["backup"] }}]',
        ).replace("[[lines]]", BACKUP + "\n[[lines]]")
        self._config.write_text(text.format(folder=folder, ari="http://127.0.0.1:9", smpp=9))
        self._store = StoreSettings(f"sqlite:///{folder}/textback.db")
        self._monkeypatch = monkeypatch
        asyncio.run(self._note(()))

    async def _note(self, states: tuple[GatewayState, ...], *, running: bool = False) -> None:
        async with open_store(self._store, for_running=True) as store, store.transaction() as tx:
            await tx.note_gateways(states)
            if running:
                await tx.heartbeat("me", time.time())

    def note(self, *states: GatewayState) -> None:
        """Store how gateways are, by a program that runs."""
        asyncio.run(self._note(states, running=True))

    def run(self, *words: str) -> int:
        """Run a command; returns its exit status."""
        argv = ["textback", *words, "--config", str(self._config)]
        self._monkeypatch.setattr(sys, "argv", argv)
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Give the commands on a database of their own."""
    return Shop(tmp_path, monkeypatch)


def test_nothing_is_known_before_the_first_start(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the program the gateways are unknown; the ways of each line are shown anyhow."""
    capsys.readouterr()
    assert shop.run("gateways") == 0
    first, heading, carrier, backup, *ways = capsys.readouterr().out.splitlines()
    assert first == "The program is not running; this is what it last knew."
    assert heading.split()[:2] == ["gateway", "is"]
    assert [row.split()[:2] for row in (carrier, backup)] == [
        ["carrier", "unknown"],
        ["backup", "unknown"],
    ]
    assert [way.strip() for way in ways] == [
        "+12125550100 (Acme Plumbing)",
        "CA: by backup (as +12125550177)",
        "elsewhere: by carrier, then backup (as +12125550177)",
    ]


def test_how_gateways_are(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """What is up, since when, the last text and trouble; and by which way texts leave now."""
    now = time.time()
    shop.note(
        GatewayState(
            "carrier",
            ready=False,
            why="the password is \x1b[31mwrong",
            since=now - 60.0,
            at=now,
            last_error="the password is \x1b[31mwrong",
            last_error_at=now - 5.0,
        ),
        GatewayState("backup", ready=True, why="", since=now - 60.0, at=now, accepted_at=now - 9.0),
    )
    capsys.readouterr()
    assert shop.run("gateways") == 0
    told = capsys.readouterr().out
    carrier, backup = (line.split() for line in told.splitlines()[1:3])
    assert (carrier[:2], backup[:2]) == (["carrier", "down"], ["backup", "up"])
    assert "the password is \N{REPLACEMENT CHARACTER}[31mwrong" in told
    assert "elsewhere: by carrier, then backup (as +12125550177); now by backup" in told
    assert shop.run("gateways", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["running"]
    assert [(each["name"], each["up"]) for each in listed["gateways"]] == [
        ("carrier", False),
        ("backup", True),
    ]
    assert listed["gateways"][1]["accepted_at"] == pytest.approx(now - 9.0)
    [line] = listed["lines"]
    assert [(way["to"], way["now_by"]) for way in line["ways"]] == [
        ("CA", "backup"),
        ("elsewhere", "backup"),
    ]
    assert line["ways"][1]["senders"] == ["+12125550100", "+12125550177"]


TWO = replace(LINE, gateways=("carrier", "backup"), common_routes=(Route(("CA",), ("north",)),))


@pytest.mark.parametrize(
    ("ready", "found"),
    [
        (
            {"carrier", "backup", "north"},
            [
                (Level.OK, "line +12125550100, CA: texts leave by north"),
                (Level.OK, "line +12125550100, elsewhere: texts leave by carrier, then backup"),
            ],
        ),
        (
            {"backup"},
            [
                (Level.ERROR, "line +12125550100, CA: no text can leave"),
                (
                    Level.WARNING,
                    (
                        "line +12125550100, elsewhere: texts leave by backup, since carrier does "
                        "not work"
                    ),
                ),
            ],
        ),
    ],
)
def test_ways_are_checked(ready: set[str], found: list[tuple[Level, str]]) -> None:
    """A line whose first gateway does not work is a warning, one without any an error."""
    assert [(each.level, each.what) for each in way_findings(TWO, ready)] == found
