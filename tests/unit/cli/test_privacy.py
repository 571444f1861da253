"""`textback privacy`: all that is stored on a number, and nothing after its erasure."""

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.program import CONFIG
from tests.unit.cli.recorded_calls import T0, Recorder, call
from textback_ari.cli import main
from textback_ari.messages.states import Accepted
from textback_ari.ports import CallerKey, Contact, Inbound, InboundText
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.store import StoreSettings, open_store

ANNE = CallerKey("Acme", Number("+12015550123"))
BUSINESS = "Acme Plumbing"


class Commands:
    """The commands on one database, run in this process."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Write a configuration into the folder."""
        (folder / "password").write_text("secret\n")
        self.config = folder / "textback.toml"
        self.config.write_text(CONFIG.format(folder=folder, ari="http://127.0.0.1:9", smpp=9))
        self.database = folder / "textback.db"
        self._monkeypatch = monkeypatch

    def run(self, *words: str) -> int:
        """Run a command; returns its exit status."""
        argv = ["textback", *words, "--config", str(self.config)]
        self._monkeypatch.setattr(sys, "argv", argv)
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)


@pytest.fixture
def commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Commands:
    """Give the commands, with a story of one caller in the database."""
    made = Commands(tmp_path, monkeypatch)
    asyncio.run(_record(made.database))
    capsys.readouterr()
    return made


async def _record(database: Path) -> None:
    anne = CallerKey(BUSINESS, ANNE.number)
    async with open_store(StoreSettings(f"sqlite:///{database}"), for_running=True) as store:
        recorder = Recorder(store)
        told = await recorder.decided(call("1767623710.17"))
        assert told.message_id is not None
        await recorder.sent(told.message_id, T0 + 40.0, Accepted("0A1B2C"))
        await recorder.delivered("0A1B2C", T0 + 42.5)
        again = call("1767624310.18", started_at=T0 + 595.0, ended_at=T0 + 600.0)
        await recorder.decided(again)
        withheld = call("1767624310.19", presentation="prohib", caller="(201) 555-0123")
        await recorder.decided(withheld)
        other = call("1767624310.20", "+12015550177")
        forwarded = replace(
            other,
            evidence=(replace(other.evidence[0], detail={"leg": "PJSIP/12015550123@trunk"}),),
        )
        await recorder.decided(forwarded)
        async with store.transaction([anne]) as tx:
            hello = InboundText(
                "carrier", RawNumber("12015550123"), "+12125550100", Body("It's Anne"), T0, "in-1"
            )
            await tx.record_inbound(Inbound(hello, anne, "+12125550100"))
            await tx.add_contacts([Contact(BUSINESS, anne.number, CallerName("Anne"), at=T0)])
            await tx.set_opt_out(anne, opted_out=True, at=T0 + 700.0, by="Sam", why="said so")


def _tables(commands: Commands, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert commands.run("privacy", "export", "(201) 555-0123") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["number"] == "+12015550123"
    tables: dict[str, Any] = told["tables"]
    return tables


def test_an_export_has_everything(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """Each row about the number is there, also where no caller is known by it; times are ISO."""
    tables = _tables(commands, capsys)
    counts = {name: len(rows) for name, rows in tables.items()}
    assert counts == {
        "callers": 1,
        "calls": 4,
        "consents": 2,
        "contacts": 1,
        "conversations": 1,
        "counters": 1,
        "events": counts["events"],
        "message_parts": 1,
        "messages": 2,
        "opt_outs": 1,
        "receipts": 1,
    }
    assert [row["body"] for row in tables["messages"]][1] == "It's Anne"
    assert tables["opt_outs"][0]["at"] == "2026-01-05T14:47:10.000+00:00"
    assert tables["callers"][0]["talk"]["heard_at"] == "2026-01-05T14:35:30.000+00:00"


def test_an_erasure_must_be_meant(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --yes nothing is changed, and it is told how much there is."""
    before = _tables(commands, capsys)
    assert commands.run("privacy", "erase", "+12015550123") == 2
    assert "calls 4" in capsys.readouterr().err
    assert _tables(commands, capsys) == before


def test_nothing_is_left_but_the_opt_out(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """After an erasure only the hash knows the number, and a call of it gets no text."""
    assert commands.run("privacy", "erase", "+12015550123", "--by", "Kim", "--yes") == 0
    said = capsys.readouterr().out
    assert "it stays opted out of texts of Acme Plumbing" in said
    assert _tables(commands, capsys) == {
        "erasures": [{"business": BUSINESS, "opted_out_at": "2026-01-05T14:47:10.000+00:00"}]
    }
    octets = b"".join(file.read_bytes() for file in commands.database.parent.glob("textback.db*"))
    assert b"2015550123" not in octets
    assert b"It's Anne" not in octets
    told = commands.run("decide", "--from", "+12015550123", "--to", "+12125550100", "--json")
    assert told == 0
    assert json.loads(capsys.readouterr().out)["reason"] == "opted_out"
    assert commands.run("calls", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["calls"]) == 4
    assert commands.run("calls") == 0
    assert "(erased)" in capsys.readouterr().out
    assert commands.run("explain", "1") == 0
    assert "what was seen of it is not kept any more" in capsys.readouterr().out


def test_an_unknown_number_can_be_erased(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no fault to erase a number of which nothing is stored; what is none is wrong usage."""
    assert commands.run("privacy", "erase", "+12015550199", "--yes", "--json") == 0
    assert json.loads(capsys.readouterr().out)["rows"] == {}
    assert commands.run("privacy", "erase", "Anne", "--yes") == 2


def test_what_is_too_old_goes(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """A dry run tells how much would go and changes nothing; without it, it goes."""
    settings = '[retention]\nevidence = "1d"\ntexts = "never"\nnumbers = "400d"\n\n'
    commands.config.write_text(settings + commands.config.read_text())
    before = _tables(commands, capsys)
    assert commands.run("privacy", "prune", "--dry-run", "--json") == 0
    would = json.loads(capsys.readouterr().out)
    assert would["evidence"] == 4
    assert "texts" not in would
    assert _tables(commands, capsys) == before
    assert commands.run("privacy", "prune") == 0
    assert "evidence: 4 removed" in capsys.readouterr().out
    after = _tables(commands, capsys)
    assert all(call["evidence"] == [] for call in after["calls"])
    assert [text["body"] for text in after["messages"]] == [
        text["body"] for text in before["messages"]
    ]
