"""Nothing is lost while the program is away: killed, cut off, or with a PBX that restarts.

200 calls of known fate are made by SIPp while `textback run` is killed and started again at
random. What became of each call is compared with what was decided about it.
"""

import asyncio
import json
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.console import Console
from rich.table import Table
from sqlalchemy import func, select

from lab.calls import CallResult, Manner
from lab.lab import Lab
from lab.program import Event, Program
from tests.fakes.tcp_proxy import TcpProxy
from tests.lab.installation import NO_CAPS, NO_LINE_CAPS
from textback_ari.cli.calls import plain
from textback_ari.store.engine import StoreSettings, open_store
from textback_ari.store.queries import CallStory
from textback_ari.store.tables import holds as holds_table

pytestmark = [pytest.mark.lab, pytest.mark.nightly, pytest.mark.timeout(400)]

NET = os.environ.get("TEXTBACK_TEST_AWAY_NET", "127.0.45")
RESTARTS = 12
CALLING_FOR = 80.0
"""Seconds over which the calls of the first test begin."""
SETTLED = 20.0


@dataclass(frozen=True)
class Kind:
    """Calls of one fate: the number dialled, how the caller behaves, and what is right to say."""

    did: str
    calls: int
    right: str
    hangup_after: float | None = None
    talk: float = 1.0


KINDS: Mapping[str, Kind] = {
    "no_answer": Kind("2125550100", 40, "missed (no_answer)"),
    "abandoned": Kind("2125550100", 40, "missed (abandoned)", hangup_after=1.5),
    "busy": Kind("2125550101", 20, "missed (busy)"),
    "answered": Kind("2125550102", 30, "answered", talk=3.0),
    "voicemail": Kind("2125550103", 15, "missed (no_answer)", talk=2.0),
    "unregistered": Kind("2125550105", 10, "missed (unreachable)"),
    "declined": Kind("2125550106", 15, "missed (declined)"),
    "closed": Kind("2125550108", 10, "missed (menu_only)", talk=2.0),
    "group": Kind("2125550111", 20, "answered", talk=3.0),
}


@pytest.fixture
async def lab(request: pytest.FixtureRequest) -> AsyncIterator[Lab]:
    """Give a lab of this file's own: its PBX is restarted."""
    asterisk = request.config.getoption("--asterisk", "22")
    async with Lab("away", NET, asterisk=asterisk, ring_seconds=3) as lab:
        yield lab


@pytest.fixture
def seed() -> int:
    """Give the seed of this run; TEXTBACK_TEST_SEED repeats one."""
    drawn = int(os.environ.get("TEXTBACK_TEST_SEED") or random.SystemRandom().randrange(10**6))
    print(f"\nseed {drawn}")
    return drawn


def configure(lab: Lab, folder: Path, *, ari_url: str = "", ami: bool = True) -> Path:
    """Write a configuration with the lab's PBX; texts wait for longer than the test."""
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(lab.password)
    ami_host, ami_port = lab.ami_address
    smsc_host, smsc_port = lab.smpp_address
    dids = sorted({kind.did for kind in KINDS.values()})
    access = f'username = "textback"\npassword_file = "{password}"'
    tables = [
        f'[store]\nurl = "sqlite:///{folder}/textback.db"',
        '[log]\nformat = "json"\nshow_numbers = true',
        "\n".join(["[caps]", *(f"{cap} = {most}" for cap, most in NO_CAPS.items())]),
        f'[[pbx]]\nname = "main"\nurl = "{ari_url or lab.ari_url}"\ntrunks = ["PJSIP/trunk"]',
        access,
        f'[gateways.carrier]\ntype = "smpp"\nhost = "{smsc_host}"\nport = {smsc_port}',
        f'system_id = "textback"\npassword_file = "{password}"',
        f'[[lines]]\nnumber = "+12125550100"\ndids = {json.dumps(dids)}\nbusiness = "Acme"',
        'timezone = "America/New_York"\ngateways = ["carrier"]\ndelay = "40s"',
        "\n".join(["[lines.caps]", *(f"{cap} = {most}" for cap, most in NO_LINE_CAPS.items())]),
    ]
    if ami:
        tables[5:5] = [f'[pbx.ami]\nhost = "{ami_host}"\nport = {ami_port}', access]
    config = folder / "textback.toml"
    config.write_text("\n".join(tables))
    return config


async def stories(folder: Path) -> list[CallStory]:
    """Return everything that was decided."""
    settings = StoreSettings(f"sqlite:///{folder}/textback.db")
    async with open_store(settings, for_running=False) as store, store.queries() as queries:
        found = [await queries.call_story(str(c.id)) for c in await queries.recent_calls(1000)]
    return [story for story in found if story is not None]


def numbers(count: int, first: int) -> list[str]:
    """Return valid numbers, each for one call."""
    return [f"+1{201 + n // 8000}555{1000 + n % 8000:04d}" for n in range(first, first + count)]


async def make_calls(lab: Lab, scale: float, seconds: float) -> dict[str, tuple[str, CallResult]]:
    """Make calls of every kind, spread over some seconds; return kind and fate by number."""
    made: dict[str, tuple[str, CallResult]] = {}

    async def burst(name: str, first: int) -> None:
        kind = KINDS[name]
        count = round(kind.calls * scale)
        results = await lab._calls.burst(
            numbers(count, first),
            count / seconds,
            kind.did,
            trunk="hooked",
            manner=_manner(kind),
        )
        made.update({result.caller: (name, result) for result in results})

    async with asyncio.TaskGroup() as group:
        for place, name in enumerate(KINDS):
            group.create_task(burst(name, place * 100))
    return made


def _manner(kind: Kind) -> Manner:
    return Manner(kind.hangup_after, talk=kind.talk, speak=False)


def outcome_of(story: CallStory) -> str:
    """Return what was decided, without the ending."""
    outcome = story.call.outcome
    return f"{outcome.kind} ({outcome.cause})" if outcome.cause else str(outcome.kind)


def show(made: Mapping[str, tuple[str, CallResult]], told: Mapping[str, Sequence[str]]) -> None:
    """Print a table: what was right, and what was decided."""
    table = Table(title="what was decided, by what happened")
    for heading in ("flow", "calls", "right", "decided"):
        table.add_column(heading)
    for name, kind in KINDS.items():
        mine = [number for number, (of, _) in made.items() if of == name]
        found = Counter(", ".join(told.get(number, ["nothing"])) for number in mine)
        said = "; ".join(f"{count} {what}" for what, count in found.most_common())
        table.add_row(name, str(len(mine)), kind.right, said)
    Console(width=110).print(table)


async def journal_is_empty(lab: Lab, within: float) -> bool:
    """Return whether the journal becomes empty."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if "0 results found" in await lab.asterisk_cli("database show textback"):
            return True
        await asyncio.sleep(0.5)
    return False


async def test_killed_again_and_again(lab: Lab, tmp_path: Path, seed: int) -> None:
    """With AMI each of 200 calls is decided once, none wrongly, through 10 and more SIGKILLs."""
    luck = random.Random(seed)
    config = configure(lab, tmp_path)
    calling = asyncio.create_task(make_calls(lab, 1.0, CALLING_FOR))
    kills = 0
    away = 0.0
    async with AsyncExitStack() as stack:
        while True:
            program = await stack.enter_async_context(Program(config))
            await program.until("ready", 30)
            if calling.done():
                break
            await asyncio.wait([calling], timeout=luck.uniform(0.3, 7.0))
            await program.stop(kill=True)
            kills += 1
            down = luck.choice([0.0, 0.5, luck.uniform(0.0, 6.0)])
            away += down
            await asyncio.sleep(down)
        made = await calling
        empty = await journal_is_empty(lab, SETTLED)
        assert await program.stop() == 0
    decided = await stories(tmp_path)
    told: dict[str, list[str]] = {}
    for story in decided:
        told.setdefault(story.call.caller_raw.raw, []).append(outcome_of(story))
    show(made, told)
    wrong, unknown, undecided = [], [], []
    for number, (name, _) in made.items():
        outcomes = told.pop(number, [])
        assert len(outcomes) < 2, f"{number} ({name}) was decided {len(outcomes)} times"
        if not outcomes:
            undecided.append((number, name))
        elif outcomes == ["unknown"]:
            unknown.append((number, name))
        elif outcomes != [KINDS[name].right]:
            wrong.append((number, name, outcomes[0]))
    recovered = sum(any(s.what == "journal_read" for s in story.evidence) for story in decided)
    print(
        f"{len(made)} calls, {kills} kills, {away:.0f} s away besides starting; "
        f"{recovered} from the journal, {len(unknown)} unknown, {len(wrong)} wrong, "
        f"{len(undecided)} undecided; journal empty: {empty}"
    )
    for story in decided:
        if story.call.outcome.missing:
            print(plain(story.call.caller_raw), plain(story.call.outcome.missing))
    assert kills >= 10
    assert not wrong
    assert not undecided
    assert not told, "calls were decided that nobody made"
    assert len(unknown) <= 0.02 * len(made)
    assert all(s.call.outcome.missing for s in decided if outcome_of(s) == "unknown")
    assert empty


@pytest.mark.parametrize("kill", [True, False], ids=["killed", "restarted"])
async def test_pbx_restarts(lab: Lab, tmp_path: Path, kill: bool) -> None:
    """When Asterisk restarts no call stays open, none is decided twice, and watching goes on."""
    config = configure(lab, tmp_path)
    async with Program(config) as program:
        await program.until("ready", 30)
        calling = asyncio.create_task(make_calls(lab, 0.2, 6.0))
        await asyncio.sleep(4.0)
        await lab.restart_asterisk(kill=kill)
        await program.until("watching_interrupted", 30)
        await program.until("ami_connected", 30)
        # Callers of a PBX that is gone have nobody to hang up on.
        await asyncio.wait([calling], timeout=8)
        calling.cancel()
        await asyncio.gather(calling, return_exceptions=True)
        last = numbers(1, 5000)[0]
        assert (await lab.call(last, KINDS["busy"].did)).status == 486
        ended = await program.until("call_ended", 10, also=lambda e: e.get("caller") == last)
        await program.until("verdict", 10, also=lambda e: e["call"] == ended["call"])
        began = {e["call"] for e in program.events if e["event"] == "call_started"}
        assert await program.stop() == 0
    decided = await stories(tmp_path)
    by_call = Counter(story.call.channel_id for story in decided)
    print(Counter(outcome_of(story) for story in decided))
    assert began <= set(by_call), "a call that began never ended"
    assert set(by_call.values()) == {1}
    assert ended["outcome"].startswith("missed (busy")
    assert all(s.call.outcome.missing for s in decided if outcome_of(s) == "unknown")
    assert await holds(tmp_path) == 0


def _came_to(outcome: str) -> Callable[[Event], bool]:
    return lambda event: str(event["outcome"]).startswith(outcome)


async def holds(folder: Path) -> int:
    """Return how many calls the store takes for running."""
    settings = StoreSettings(f"sqlite:///{folder}/textback.db")
    async with open_store(settings, for_running=False) as store, store._engine.connect() as found:
        return int(
            (await found.execute(select(func.count()).select_from(holds_table))).scalar_one()
        )


async def test_dead_connection_is_noticed(lab: Lab, tmp_path: Path) -> None:
    """A connection that goes dead without FIN is noticed within 15 s; its calls are caught up."""
    host, port = lab.ari_url.removeprefix("http://").split(":")
    async with TcpProxy(host, int(port)) as wire:
        config = configure(lab, tmp_path, ari_url=wire.url)
        async with Program(config) as program:
            await program.until("ready", 30)
            ringing = asyncio.create_task(lab.call(numbers(1, 6000)[0], "2125550100"))
            await program.until("call_started", 10)
            wire.freeze()
            frozen_at = time.monotonic()
            # One call rings as the wire goes dead, another comes and goes unseen.
            unseen = await lab.call(numbers(1, 6001)[0], "2125550101")
            await ringing
            await program.until("part_down", 15, also=lambda e: e["part"] == "main")
            noticed = time.monotonic() - frozen_at
            wire.mend()
            busy = await program.until("verdict", 20, also=_came_to("missed (busy"))
            rang_out = await program.until("verdict", 20, also=_came_to("missed (no_answer"))
            assert await program.stop() == 0
    print(f"noticed after {noticed:.1f} s")
    assert noticed < 15
    assert unseen.status == 486
    assert busy["call"] != rang_out["call"]
    assert len(await stories(tmp_path)) == 2


async def test_without_ami_the_gap_is_recorded(lab: Lab, tmp_path: Path) -> None:
    """Without AMI the time in which nobody watched is recorded and shown, and nothing guessed."""
    config = configure(lab, tmp_path, ami=False)
    async with Program(config) as program:
        await program.until("ready", 30)
        await lab.call(numbers(1, 7000)[0], "2125550101")
        await program.until("verdict", 10)
        await program.stop(kill=True)
    await lab.call(numbers(1, 7001)[0], "2125550101")
    async with Program(config) as program:
        gap = await program.until("watching_interrupted", 30)
        await program.until("ready", 30)
        assert await program.stop() == 0
    assert gap["since"] <= gap["until"]
    assert "not running" in gap["why"]
    assert len(await stories(tmp_path)) == 1
