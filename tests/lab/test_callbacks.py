"""Callbacks on a real Asterisk: telephones ring, keys are pressed, and things go wrong."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import BUSINESS, Installation, Json, line, verdict
from textback_ari.asterisk.originate import AriPhone
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.cli import calling
from textback_ari.config import load
from textback_ari.conversations.callbacks import Result, Step, plan_of
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy, Spelling
from textback_ari.store import StoreSettings, open_store
from textback_ari.store import tables as t

pytestmark = [
    pytest.mark.lab,
    pytest.mark.timeout(120),
    pytest.mark.asyncio(loop_scope="session"),
]

PRESSES = "Local/912015590001@internal/n"
"""A telephone that is picked up after half a second and presses 1 three seconds later."""
HASTY = "Local/hasty@internal/n"
SILENT, PICKS_UP, BUSY = "PJSIP/101", "PJSIP/102", "PJSIP/104"
_LEFT = 12.0
"""Seconds after its own limits in which nothing of a callback may be left."""
_serial = itertools.count(1000)


def _calling(*ring: str, **settings: Any) -> Json:
    return {
        "ring": list(ring),
        "context": "internal",
        "dial": "digits",
        "prefix": "9",
        "ring_for": "4s",
        "key_within": "6s",
        "dial_for": "4s",
        "most": "3s",
        "voicemail_under": "1s",
        **settings,
    }


def _lines(**tables: Json) -> list[Json]:
    """Return a line for each table, by its DID: all of one business."""
    return [
        line(did.removeprefix("did"), delay=60, callback=table) for did, table in tables.items()
    ]


def _outside(kind: int) -> str:
    """Return a number outside whose telephone behaves so (docker/sipp/outside.xml)."""
    return f"+120155{kind}{next(_serial)}"


def _installation(lab: Lab, folder: Path, **tables: Json) -> Installation:
    return Installation(lab, folder, lines=_lines(**tables))


async def _called(lab: Lab, program: Program, *callers: str) -> None:
    """Let these callers call the first line, and hang up."""
    await asyncio.gather(*(lab.call(caller, hangup_after=1.0) for caller in callers))
    for caller in callers:
        await verdict(program, caller)


async def _order(installation: Installation, number: str, did: str) -> None:
    """Order a callback as `textback call` does, without starting a process for it."""
    settings = load(installation.config)
    await calling.order(settings, calling.line_to_call_for(settings, f"+1{did}"), number)


async def _results(installation: Installation) -> dict[str, Result | None]:
    """Return what became of each order, by number."""
    async with _database(installation) as connection:
        rows = await connection.execute(
            select(t.callers.c.number, t.callback_orders.c.result).join(
                t.callback_orders, t.callback_orders.c.caller_id == t.callers.c.id
            )
        )
    return {row.number: row.result and Result(row.result) for row in rows}


@asynccontextmanager
async def _database(installation: Installation) -> AsyncIterator[Any]:
    settings = StoreSettings(f"sqlite:///{installation.database}")
    async with (
        open_store(settings, for_running=False) as store,
        store._engine.connect() as connection,
    ):
        yield connection


async def _nothing_left(lab: Lab, seconds: float) -> None:
    """Wait until the PBX has no channel any more."""
    async with asyncio.timeout(seconds):
        while True:
            if not await lab.channels():
                return
            await asyncio.sleep(0.2)


async def _forgotten(lab: Lab) -> bool:
    return "0 results found" in await lab.asterisk_cli("database show textback-callback")


async def _done(program: Program, count: int, seconds: float) -> list[Json]:
    """Wait for the results of so many callbacks."""
    found: dict[int, Json] = {}
    while len(found) < count:
        done = await program.until("callback_done", seconds, also=lambda e: e["order"] not in found)
        found[done["order"]] = done
    return list(found.values())


async def test_the_customer_is_reached(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """Key pressed, customer rung through the PBX's own dialplan, bridged; the text is cancelled."""
    installation = _installation(lab, tmp_path, did2125550100=_calling(BUSY, PRESSES))
    caller = new_caller()
    async with installation.running() as program:
        await _called(lab, program, caller)
        said = await installation.command("call", caller, "--wait", check=False)
        assert said.returncode == 0, said
        shown = said.stdout.decode().splitlines()
        assert f"({BUSINESS})" in shown[0]
        assert "the customer answered" in shown
        assert shown[-1] == "reached: they talked for 3 s"
        [done] = await _done(program, 1, 5)
        # What the watching saw of the trunk's leg belongs to the order.
        await program.until("called_back", 5)
        assert len(done["cancelled"]) == 1
        assert await program.stop() == 0
    async with _database(installation) as connection:
        [leg] = [
            row
            for row in await connection.execute(select(t.callbacks))
            if row.line == "+12125550100"
        ]
        [event] = await connection.execute(
            select(t.events).where(t.events.c.kind == "callback_done")
        )
    assert (leg.order_id, leg.answered) == (done["order"], True)
    assert event.detail["result"] == "reached"
    assert await _forgotten(lab)
    await _nothing_left(lab, 5)


async def test_whom_nobody_reaches(lab: Lab, tmp_path: Path, new_caller: Callable[[], str]) -> None:
    """Team away, hung up before the key, no key, customer busy, customer away: each is told."""
    tables = {
        "did2125550100": _calling(SILENT),
        "did2125550101": _calling(HASTY),
        "did2125550102": _calling(PICKS_UP, key_within="3s"),
        "did2125550103": _calling(BUSY, HASTY, PRESSES, strategy="in_order"),
        "did2125550104": _calling(SILENT, PRESSES),
    }
    installation = _installation(lab, tmp_path, **tables)
    wanted = {
        new_caller(): ("2125550100", Result.TEAM_NO_ANSWER),
        new_caller(): ("2125550101", Result.TEAM_DECLINED),
        new_caller(): ("2125550102", Result.TEAM_DECLINED),
        _outside(8): ("2125550103", Result.BUSY),
        _outside(7): ("2125550104", Result.NO_ANSWER),
    }
    async with installation.running() as program:
        await _called(lab, program, *wanted)
        for number, (did, _) in wanted.items():
            await _order(installation, number, did)
        await _done(program, len(wanted), 30)
        with pytest.raises(calling.RefusedError, match="only who has called"):
            await _order(installation, new_caller(), "2125550100")
        assert await program.stop() == 0
    assert await _results(installation) == {n: result for n, (_, result) in wanted.items()}
    assert await _forgotten(lab)
    await _nothing_left(lab, 5)


async def test_the_program_dies_in_the_middle(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """The program dead, calls end within their limits; started again, it has the results."""
    tables = {
        "did2125550100": _calling(SILENT, ring_for="7s"),
        "did2125550101": _calling(PRESSES, most="6s"),
    }
    installation = _installation(lab, tmp_path, **tables)
    away, reached = new_caller(), new_caller()
    async with installation.running() as program:
        await _called(lab, program, away, reached)
        await _order(installation, away, "2125550100")
        await _order(installation, reached, "2125550101")
        await program.until(
            "callback_step", 20, also=lambda e: e["step"] == "the customer answered"
        )
        assert await program.stop(kill=True) == -9
    assert await lab.channels()
    await _nothing_left(lab, 6 + _LEFT)
    assert set((await _results(installation)).values()) == {None}
    async with installation.running() as again:
        await _done(again, 2, 10)
        assert await again.stop() == 0
    assert await _results(installation) == {
        away: Result.TEAM_NO_ANSWER,
        reached: Result.REACHED,
    }
    assert await _forgotten(lab)


async def test_the_pbx_restarts_in_the_middle(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """A PBX that crashes loses the call; the callback is unknown, and nobody is rung again."""
    installation = _installation(lab, tmp_path, did2125550100=_calling(PRESSES, most="30s"))
    caller = new_caller()
    async with installation.running() as program:
        await _called(lab, program, caller)
        await _order(installation, caller, "2125550100")
        await program.until(
            "callback_step", 20, also=lambda e: e["step"] == "the customer answered"
        )
        # Asterisk writes AstDB down once a second.
        await asyncio.sleep(1.5)
        await lab.restart_asterisk(kill=True)
        [done] = await _done(program, 1, 30)
        assert done["result"] == "unknown"
        assert "the customer answered" in done["why"]
        await asyncio.sleep(2.0)
        assert await lab.channels() == []
        assert await program.stop() == 0
    assert await _results(installation) == {caller: Result.UNKNOWN}
    assert await _forgotten(lab)


@pytest_asyncio.fixture(loop_scope="session")
async def phone(lab: Lab) -> AriPhone:
    """Give the adapter for the lab's PBX."""
    trunks = frozenset({"PJSIP/trunk"})
    return AriPhone(PbxSettings("main", lab.ari_url, "textback", lab.password, trunks))


async def test_asked_for_twice_it_rings_once(lab: Lab, phone: AriPhone) -> None:
    """Asterisk refuses the same callback while it is under way, and the dialplan after it."""
    key = f"{next(_serial)}tlab"
    policy = CallbackPolicy(
        "main", (SILENT,), ring_for=2.0, context="internal", dial=Spelling.DIGITS, prefix="9"
    )
    plan = plan_of(policy, key, Number("+12015550123"), country="US", line=Number("+12125550100"))
    assert (await phone.ring(plan)).taken is True
    assert (await phone.ring(plan)).taken is None
    await lab.channel(f"{SILENT}-", state="Ringing", seconds=5)
    await _nothing_left(lab, 10)
    seen = await phone.look(key)
    assert seen.note is not None
    assert (seen.alive, seen.note.step) == (False, Step.UNANSWERED)
    assert (await phone.ring(plan)).taken is True
    await _nothing_left(lab, 1.5)
    # It would have noted that it rings, before anything does.
    assert (await phone.look(key)).note == seen.note
    await phone.forget(key)
    assert (await phone.look(key)).note is None
    assert await _forgotten(lab)
