"""`textback call`, run as a user runs it."""

import asyncio
import time
from pathlib import Path

import pytest

from tests.fakes.ari_server import FakeAri
from tests.fakes.store_steps import decision, no_text, save
from tests.unit.cli.program import CONFIG, Desk
from textback_ari.conversations.callbacks import Outcome, Result
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.rules.reasons import Reason
from textback_ari.store import StoreSettings, open_store
from textback_ari.store.store import SqlStore

pytestmark = pytest.mark.timeout(180)
ANNE = CallerKey("Acme", Number("+12015550123"))
CALLBACK = """
[lines.callback]
ring = ["PJSIP/101"]
"""


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a configuration whose line calls back, with a caller who called."""
    (tmp_path / "password").write_text("secret\n")
    async with open_store(_settings(tmp_path), for_running=True) as store:
        await save(store, decision("c1", no_text(Reason.ANSWERED)))
    config = CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9)
    return Desk(tmp_path, config.replace('"Acme Plumbing"', '"Acme"') + CALLBACK)


def _settings(folder: Path) -> StoreSettings:
    return StoreSettings(f"sqlite:///{folder}/textback.db")


async def test_ordering(desk: Desk, tmp_path: Path) -> None:
    """A callback is ordered, once for each caller at a time; others are refused in words."""
    said = await desk.textback("call", "(201) 555-0123")
    assert (said.status, said.err) == (0, "")
    assert said.out == "callback 1 is ordered for +12125550100 (Acme)\n"
    assert (await desk.textback("call", "+12015550123", "--line", "Acme")).out == said.out
    async with open_store(_settings(tmp_path), for_running=False) as store:
        [order] = await store.callbacks_to_do(time.time() + 1.0, 10)
    assert (order.caller, order.by.endswith("(command line)")) == (ANNE, True)
    refused = await desk.textback("call", "+12015550199")
    assert (refused.status, refused.out) == (1, "")
    assert "only who has called" in refused.err
    wrong = await desk.textback("call", "hello")
    assert wrong.status == 2
    assert "is not a telephone number" in wrong.err
    assert "is no line" in (await desk.textback("call", "+12015550123", "--line", "x")).err


@pytest.mark.parametrize(
    ("outcome", "status", "said"),
    [
        (Outcome(Result.REACHED, "", 61.0), 0, "reached: they talked for 61 s"),
        (Outcome(Result.BUSY, "the customer's telephone is busy"), 1, "busy: the customer's"),
    ],
)
async def test_waiting(
    desk: Desk, tmp_path: Path, outcome: Outcome, status: int, said: str
) -> None:
    """With --wait each step is shown, and the exit status tells whether they were reached."""
    async with open_store(_settings(tmp_path), for_running=True) as store:
        command = asyncio.create_task(desk.textback("call", "+12015550123", "--wait"))
        async with asyncio.timeout(60):
            order = await _ordered(store)
        async with store.transaction([ANNE]) as tx:
            await tx.start_callback(order, "main", time.time())
            await tx.note_callback(order, "the customer is called")
        await asyncio.sleep(1.5)
        async with store.transaction([ANNE]) as tx:
            await tx.finish_callback(order, outcome, time.time())
        shown = await command
    assert shown.status == status
    lines = shown.out.splitlines()
    assert lines[0].startswith("callback 1 is ordered")
    assert lines[1] == "the customer is called"
    assert lines[2].startswith(said)


async def test_check_looks_whether_callbacks_can_be_made(tmp_path: Path) -> None:
    """Where a line calls back, `textback check` says whether its PBX can."""
    (tmp_path / "password").write_text("secret\n")
    async with FakeAri() as ari:
        config = CONFIG.format(folder=tmp_path, ari=ari.url, smpp=9) + CALLBACK
        told = await Desk(tmp_path, config).textback("check")
        assert "PBX main: its dialplan can call back" in told.out
        ari.has_dialplan = False
        told = await Desk(tmp_path, config).textback("check")
        assert "PBX main has no context textback-callback" in told.out


async def _ordered(store: SqlStore) -> int:
    while True:
        if found := await store.callbacks_to_do(time.time() + 1.0, 1):
            return found[0].id
        await asyncio.sleep(0.05)
