"""`textback decide` and `textback breaker`, run in this process."""

import asyncio
import json
import sys
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.store_steps import LINE, T0, decision, no_text, save, text
from tests.unit.cli.program import CONFIG, Said
from textback_ari.cli import main
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.rules.limits import Circuit, Scope
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Opening
from textback_ari.store import SqlStore, StoreSettings, open_store

ANNE = CallerKey("Acme Plumbing", Number("+12015550123"))


class Desk:
    """The commands on one database."""

    def __init__(
        self, folder: Path, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Write a configuration into the folder."""
        (folder / "password").write_text("secret\n")
        self.database = folder / "textback.db"
        self._config = folder / "textback.toml"
        self._config.write_text(CONFIG.format(folder=folder, ari="http://127.0.0.1:9", smpp=9))
        self._patch, self._capsys = patch, capsys

    def textback(self, *words: str) -> Said:
        """Run a command."""
        self._capsys.readouterr()
        self._patch.setattr(sys, "argv", ["textback", *words, "--config", str(self._config)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = self._capsys.readouterr()
        return Said(int(ended.value.code or 0), said.out, said.err)

    def decided(self, *words: str) -> dict[str, Any]:
        """Return what `decide --json` says of a call to the line."""
        said = self.textback("decide", "--to", LINE, *words, "--json")
        assert (said.status, said.err) == (0, "")
        told: dict[str, Any] = json.loads(said.out)
        return told

    def store(self, work: Any) -> Any:
        """Do something with the database, as the running program would."""

        async def done() -> Any:
            settings = StoreSettings(f"sqlite:///{self.database}")
            async with open_store(settings, for_running=True) as store:
                return await work(store)

        return asyncio.run(done())


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """Give the commands on a database that knows a caller texted at T0."""
    made = Desk(tmp_path, monkeypatch, capsys)

    async def texted(store: SqlStore) -> None:
        shadow = replace(decision("c1", text(ANNE, shadow=True)), business=ANNE.business)
        async with store.transaction([ANNE]) as tx:
            await tx.save([shadow])

    made.store(texted)
    return made


def stop_texting(store: SqlStore) -> Coroutine[Any, Any, Any]:
    """Open the line's circuit."""
    opening = Opening(Scope.LINE, Circuit(T0, T0 + 600.0, "this line: too much"))
    return save(store, decision("c9", replace(no_text(Reason.CIRCUIT_OPEN), opens=(opening,))))


def test_a_new_caller_gets_the_text(desk: Desk) -> None:
    """A caller never heard of would get the text of the cause, with each rule's say."""
    told = desk.decided("--from", "2015550199", "--outcome", "busy")
    assert told["reason"] is None
    assert told["outcome"] == "missed (busy, caller_hung_up)"
    assert isinstance(told["text"], dict)
    assert told["text"]["to"] == "+12015550199"
    assert told["not_asked"] == []
    said = desk.textback("decide", "--from", "2015550199", "--to", "Acme Plumbing")
    assert said.status == 0
    assert "Text (standard, 2 parts) due" in said.out or "Text (standard, 1 part) due" in said.out
    assert "Sorry we missed your call!" in said.out


def test_what_the_database_knows_counts(desk: Desk) -> None:
    """A caller texted an hour before is in the cooldown; the rules after it are not asked."""
    words = ("--from", ANNE.number.e164, "--at", "2027-01-15 04:00")
    told = desk.decided(*words)
    assert told["reason"] == "cooldown"
    assert "caps" in str(told["not_asked"])
    said = desk.textback("decide", "--to", LINE, *words)
    assert "No text: the caller was texted a short while ago (cooldown)" in said.out
    assert "not asked" in said.out


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--outcome", "answered"), "answered"),
        (("--outcome", "voicemail_left"), None),
        (("--outcome", "menu_only"), "cause_not_selected"),
        (("--outcome", "menu_only", "--tag", "after_hours"), None),
        (("--presentation", "prohib"), "withheld_number"),
        (("--presentation", ""), "presentation_unknown"),
        (("--rang", "0", "--outcome", "abandoned"), None),
    ],
)
def test_each_option_counts(desk: Desk, words: tuple[str, ...], reason: str | None) -> None:
    """Outcome, ending, tag, ringing and presentation are those of the imagined call."""
    assert desk.decided("--from", "2015550199", *words)["reason"] == reason


def test_nothing_is_stored(desk: Desk) -> None:
    """Deciding leaves no call, caller or count behind."""

    async def found(store: SqlStore) -> tuple[int, frozenset[CallerKey]]:
        async with store.queries() as queries:
            calls = len(await queries.recent_calls(10))
        async with store.transaction() as tx:
            return calls, await tx.known([CallerKey(ANNE.business, Number("+12015550199"))])

    desk.decided("--from", "2015550199")
    assert desk.store(found) == (1, frozenset())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--to", "12"), "'12' is no line; there are +12125550100 (Acme Plumbing)"),
        (("--outcome", "gone"), "--outcome: 'gone' is none; there are"),
        (("--ending", "busy"), "--ending: 'busy' is no ending; there are caller_hung_up"),
        (("--at", "noon"), "--at: 'noon' is no time"),
    ],
)
def test_wrong_words_are_told(desk: Desk, words: tuple[str, ...], sentence: str) -> None:
    """What cannot be understood is told in one sentence, with what is allowed."""
    said = desk.textback("decide", "--from", "2015550199", "--to", LINE, *words)
    assert said.status == 2
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_without_a_database_the_caller_is_new(desk: Desk) -> None:
    """Before the first `textback run` it decides as for a new caller, and says so."""
    desk.database.unlink()
    said = desk.textback("decide", "--from", ANNE.number.e164, "--to", LINE)
    assert said.status == 0
    assert "as if the caller were new: there is no database" in said.out


def test_an_open_breaker_is_shown_and_closed(desk: Desk) -> None:
    """`breaker`, `calls`, `check` and `decide` tell of it; `--close` lets texting go on."""
    shown = desk.textback("breaker")
    assert (shown.status, shown.out) == (0, "Texting has not stopped itself anywhere.\n")
    desk.store(stop_texting)
    sentence = "the line +12125550100: texting has stopped itself at"
    for command in ("breaker", "calls"):
        shown = desk.textback(command)
        assert sentence in shown.out
        assert "too much" in shown.out
    assert sentence in desk.textback("check").out
    (told,) = json.loads((desk.textback("breaker", "--json")).out)
    assert (told["scope"], told["line"], told["since"]) == ("line", LINE, T0)
    assert desk.decided("--from", "2015550199")["reason"] in {"circuit_open", None}
    closed = desk.textback("breaker", "--close", LINE)
    assert (closed.status, closed.out) == (0, f"the line {LINE} may text again\n")
    assert json.loads((desk.textback("breaker", "--json")).out) == []


@pytest.mark.parametrize(
    ("line", "status", "sentence"),
    [
        ("all", 1, "texting has not stopped itself there"),
        (LINE, 1, "texting has not stopped itself there"),
        ("12", 2, "'12' is no line"),
    ],
)
def test_what_cannot_be_closed(desk: Desk, line: str, status: int, sentence: str) -> None:
    """Closing what is closed, or no line, fails and says why."""
    said = desk.textback("breaker", "--close", line)
    assert said.status == status
    assert sentence in said.err
