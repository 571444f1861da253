"""What `textback calls` and `textback explain` show, to people and to programs."""

import asyncio
import dataclasses
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.unit.cli.program import CONFIG
from tests.unit.cli.recorded_calls import (
    HOSTILE,
    LINE,
    T0,
    Recorder,
    call,
    record,
    record_hostile,
)
from tests.unit.cli.terminal import COLOUR, COLUMNS, on_terminal, unfit
from textback_ari.cli import main
from textback_ari.messages.routing import Setback
from textback_ari.messages.states import Accepted, InDoubt, State
from textback_ari.ports import Submitted
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.quiet import Quiet, QuietPolicy
from textback_ari.store import StoreSettings, open_store
from textback_ari.store.queries import CallStory, CallSummary
from textback_ari.store.text import NAME


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
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Commands]:
    """Give the commands, in a time zone that this machine may not have."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield Commands(tmp_path, patch)
    time.tzset()


@pytest.fixture
def recorded(commands: Commands) -> Sequence[int]:
    """Have a call of each kind in the database."""
    return asyncio.run(record(commands.database))


@pytest.fixture
def hostile(commands: Commands) -> Sequence[int]:
    """Have calls in it whose every string is hostile."""
    return asyncio.run(record_hostile(commands.database))


def test_no_calls_yet(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty database is told in a sentence, or as empty lists."""

    async def empty() -> None:
        async with open_store(StoreSettings(f"sqlite:///{commands.database}"), for_running=True):
            pass

    asyncio.run(empty())
    capsys.readouterr()
    assert commands.run("calls") == 0
    assert capsys.readouterr().out == "No calls are recorded yet.\n"
    assert commands.run("calls", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"calls": [], "gaps": [], "tasks": [], "breakers": []}


@pytest.mark.usefixtures("recorded")
def test_calls_are_listed_newest_first(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each call is one line: number, local time, caller, outcome, and what became of the text."""
    capsys.readouterr()
    assert commands.run("calls") == 0
    heading, *rows, gap, _, _ = (line.rstrip() for line in capsys.readouterr().out.splitlines())
    assert heading.split() == ["call", "when", "(CET)", "caller", "outcome", "text"]
    assert [row.split()[0] for row in rows] == ["6", "5", "4", "3", "2", "1"]
    assert rows[-1].split()[-4:] == ["15:35:10", "+12015550123", "no_answer", "delivered"]
    assert rows[-2].endswith("none: cooldown")
    assert rows[0].split()[-2:] == ["voicemail_empty", "failed"]
    assert gap.startswith("main was not watched from 2026-01-05 15:43:50 to 15:44:50")


@pytest.mark.usefixtures("recorded")
def test_whom_to_call_back_is_listed(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Below the calls stands whom nobody has called back yet, with the reason."""
    capsys.readouterr()
    assert commands.run("calls") == 0
    told = capsys.readouterr().out.splitlines()
    unknown, refused = (line.rstrip() for line in told[-2:])
    assert unknown.startswith("call back +12015550125 (call 5, 2026-01-05 15:35:30): what happened")
    assert unknown.endswith("could not be seen in full: how it ended: nobody was watching")
    assert refused.startswith("call back +12015550126 (call 6, 2026-01-05 15:36:10): the carrier")
    assert refused.endswith("the destination is barred (ESME_RINVDSTADR)")
    assert commands.run("calls", "--json", "--number", "+12015550126") == 0
    assert [task["call_id"] for task in json.loads(capsys.readouterr().out)["tasks"]] == [6]


@pytest.mark.usefixtures("recorded")
def test_calls_of_one_line(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """`--line` takes any spelling of a line's number."""
    assert commands.run("calls", "--json", "--line", "(212) 555-0100") == 0
    assert len(json.loads(capsys.readouterr().out)["calls"]) == 6
    assert commands.run("calls", "--json", "--line", "+12125550199") == 0
    assert json.loads(capsys.readouterr().out)["calls"] == []


@pytest.mark.usefixtures("recorded")
def test_the_limit_keeps_the_newest(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """`--limit` leaves out the oldest calls."""
    assert commands.run("calls", "--json", "--limit", "2") == 0
    assert [c["id"] for c in json.loads(capsys.readouterr().out)["calls"]] == [6, 5]


def test_a_text_in_doubt_can_be_sent_again(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever reads that nobody knows whether it left reads what to do."""

    async def doubted() -> None:
        url = f"sqlite:///{commands.database}"
        async with open_store(StoreSettings(url), for_running=True) as store:
            recorder = Recorder(store)
            told = await recorder.decided(call("1.7"))
            assert told.message_id is not None
            await recorder.sent(told.message_id, T0 + 40.0, InDoubt("?"), state=State.IN_DOUBT)

    asyncio.run(doubted())
    capsys.readouterr()
    assert commands.run("calls") == 0
    assert "; to send it again: textback send --again 1" in capsys.readouterr().out


def test_who_refused_a_text_is_explained(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that the first gateway refused shows its words, and who took it."""

    async def passed_on() -> None:
        url = f"sqlite:///{commands.database}"
        async with open_store(StoreSettings(url), for_running=True) as store:
            told = await Recorder(store).decided(call("1.7"))
            assert told.message_id is not None
            at = T0 + 40.0
            async with store.transaction() as tx:
                await tx.lock_due(at, 1, frozenset(LINE.gateways))
                await tx.start_sending([told.message_id], "me", at)
                await tx.record_submitted(
                    Submitted(
                        message_id=told.message_id,
                        gateway="backup",
                        state=State.SENT,
                        results={0: Accepted("1")},
                        why=None,
                        retry_parts=(),
                        next_try_at=None,
                        at=at,
                        attempt=1,
                        setbacks=(
                            Setback("carrier", "no \x1b credit", at, at, refused=True),
                            Setback("second", "busy", at, at),
                        ),
                    ),
                    "me",
                )

    asyncio.run(passed_on())
    capsys.readouterr()
    assert commands.run("explain", "1") == 0
    told = capsys.readouterr().out
    assert (
        "  carrier refused it for good: no \N{REPLACEMENT CHARACTER} credit (at 15:36:10)" in told
    )
    assert "  second put it off: busy (at 15:36:10)" in told
    assert commands.run("explain", "1", "--json") == 0
    [first, _] = json.loads(capsys.readouterr().out)["text"]["setbacks"]
    assert (first["gateway"], first["refused"]) == ("carrier", True)


def test_a_call_is_explained(
    commands: Commands, recorded: Sequence[int], capsys: pytest.CaptureFixture[str]
) -> None:
    """The story goes from the call's beginning to the text's delivery, in this order."""
    assert commands.run("explain", str(recorded[0])) == 0
    told = capsys.readouterr().out
    wanted = [
        "Call 1: +12015550123 called +12125550100 (Acme Plumbing)",
        "2026-01-05 15:35:10 CET, PBX main, id 1767623710.17",
        "0.0 s  the call came in on PJSIP/trunk, for 2125550100",
        "20.1 s  PJSIP/101 did not answer",
        "Outcome: missed (no_answer, caller_hung_up)",
        "passed  cooldown",
        "passed  caps",
        "Text 1 (standard, @standard, en) from +12125550100 to +12015550123",
        '"Sorry we missed your call! This is Sam at Acme Plumbing.',
        "due 15:36:10, given up after 15:37:30",
        "delivered through carrier",
        "accepted at 15:36:10, +0.2 s",
        "part 1: accepted, delivered at 15:36:12",
    ]
    places = [told.find(each) for each in wanted]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (1, "No text: the caller was texted a short while ago (cooldown)"),
        (2, "No text: a person answered the call (answered)"),
        (3, "No text: the caller withheld the number (withheld_number)"),
        (4, "not known: how it ended: nobody was watching"),
        (5, "part 1: refused, the destination is barred (ESME_RINVDSTADR)"),
    ],
)
def test_each_call_without_a_text_says_why(
    commands: Commands,
    recorded: Sequence[int],
    capsys: pytest.CaptureFixture[str],
    call: int,
    sentence: str,
) -> None:
    """The reason is a clause that a person can read, with its word; failures say the carrier's."""
    assert commands.run("explain", str(recorded[call])) == 0
    assert sentence in capsys.readouterr().out


@pytest.mark.usefixtures("recorded")
def test_a_call_is_found_by_its_channel(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """The id that the PBX and the log name finds the call too."""
    assert commands.run("explain", "1767623710.17", "--json") == 0
    assert json.loads(capsys.readouterr().out)["call"]["id"] == 1


def test_json_tells_everything(
    commands: Commands, hostile: Sequence[int], capsys: pytest.CaptureFixture[str]
) -> None:
    """Programs get every field, with hostile values as they are stored, in ASCII."""
    assert commands.run("calls", "--json") == 0
    listed = capsys.readouterr().out
    assert listed.isascii()
    calls = json.loads(listed)["calls"]
    assert set(calls[0]) == {field.name for field in dataclasses.fields(CallSummary)}
    assert calls[-1]["caller_raw"] == HOSTILE[:NAME]
    for each in hostile:
        assert commands.run("explain", str(each), "--json") == 0
        story = json.loads(capsys.readouterr().out)
        fields = {f.name for f in dataclasses.fields(CallStory)}
        assert set(story) == {"not_asked", "follow_up", *fields}
        assert story["tag"] == HOSTILE[:NAME]


@pytest.mark.parametrize(
    "words", [("calls",), ("explain", "1"), ("explain", "2"), ("explain", "3")]
)
@pytest.mark.usefixtures("hostile")
def test_nothing_raw_is_shown(
    commands: Commands, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """Strangers' escapes, bidirectional overrides and line breaks are replaced; markup is text."""
    capsys.readouterr()
    assert commands.run(*words) == 0
    shown = capsys.readouterr().out
    assert not unfit(shown)
    assert "\x1b" not in shown
    assert "\ufffd" in shown
    assert "[red]" in shown


@pytest.mark.parametrize("words", [("calls",), ("explain", "1"), ("explain", "3")])
@pytest.mark.parametrize("stories", ["recorded", "hostile"])
def test_a_terminal_of_80_columns_can_show_it(
    commands: Commands, request: pytest.FixtureRequest, stories: str, words: tuple[str, ...]
) -> None:
    """On a real terminal no line is longer than 80 columns, and nothing but colour is sent."""
    request.getfixturevalue(stories)
    shown = on_terminal(*words, "--config", str(commands.config))
    assert not unfit(shown)
    lines = COLOUR.sub("", shown).splitlines()
    assert len(lines) > 3
    assert max(cell_len(line) for line in lines) <= COLUMNS


@pytest.mark.usefixtures("recorded")
def test_colours_are_for_terminals(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal gets colours unless it wants none; a file or a pipe never does."""
    words = ("calls", "--config", str(commands.config))
    assert "\x1b[32m" in on_terminal(*words)
    assert "\x1b[32m" not in on_terminal(*words, environment={"NO_COLOR": "1"})
    assert commands.run("calls") == 0
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.usefixtures("hostile")
def test_a_terminal_of_few_characters(commands: Commands) -> None:
    """An encoding without the characters needed shows question marks, not a traceback."""
    latin = {"PYTHONIOENCODING": "latin-1"}
    shown = on_terminal("calls", "--config", str(commands.config), environment=latin)
    assert "Traceback" not in shown
    assert "?" in shown


def test_a_held_text_shows_until_when(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both commands say until when a text is held, and `explain` when it is given up."""

    async def record_held() -> int:
        async with open_store(
            StoreSettings(f"sqlite:///{commands.database}"), for_running=True
        ) as store:
            # It is 09:35 in New Jersey, and 15:35 here.
            texting = WeeklyHours.parse({"mon-sun": "10:00-12:00"})
            policy = QuietPolicy(do=Quiet.HOLD, places={"US-NJ": texting})
            line = replace(LINE, quiet=policy)
            return (await Recorder(store).decided(call("1767623710.17"), line)).call_id

    number = asyncio.run(record_held())
    assert commands.run("calls") == 0
    assert "held until" in capsys.readouterr().out
    assert commands.run("explain", str(number)) == 0
    told = capsys.readouterr().out
    assert "held until 16:00:00, given up after 16:30:00" in told
    assert "quiet: 09:36 in America/New_York; held until 2026-01-05 10:00 there" in told


def test_campaign_labels_are_shown(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    """Both commands show the line's label as it was then, and that of the first contact."""

    async def record_labelled() -> int:
        async with open_store(
            StoreSettings(f"sqlite:///{commands.database}"), for_running=True
        ) as store:
            recorder = Recorder(store)
            await recorder.decided(call("1767623710.17"), replace(LINE, campaign="radio"))
            again = call("1767624310.18", started_at=T0 + 595.0, ended_at=T0 + 600.0)
            return (await recorder.decided(again, replace(LINE, campaign="van"))).call_id

    number = asyncio.run(record_labelled())
    capsys.readouterr()
    assert commands.run("calls") == 0
    heading, newer, older = (line.split() for line in capsys.readouterr().out.splitlines())
    assert "campaign" in heading
    assert ("van" in newer, "radio" in older) == (True, True)
    assert commands.run("calls", "--json") == 0
    [newest, _] = json.loads(capsys.readouterr().out)["calls"]
    assert (newest["campaign"], newest["first_campaign"]) == ("van", "radio")
    assert commands.run("explain", str(number)) == 0
    told = capsys.readouterr().out
    assert "campaign: van" in told
    assert "campaign of this caller's first contact: radio" in told
