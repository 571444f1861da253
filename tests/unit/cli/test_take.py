"""`textback take`, run as a user runs it."""

from pathlib import Path

import pytest

from tests.fakes.store_steps import T0
from tests.unit.cli.program import CONFIG, Desk
from textback_ari.conversations.events import Event, EventKind
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.store import StoreSettings, open_store

pytestmark = pytest.mark.timeout(180)
ANNE = CallerKey("Acme Plumbing", Number("+12015550123"))


async def test_taking_an_urgent_conversation(tmp_path: Path) -> None:
    """It is taken once, by any spelling of the number; what is not there is told."""
    (tmp_path / "password").write_text("secret\n")
    settings = StoreSettings(f"sqlite:///{tmp_path}/textback.db")
    async with open_store(settings, for_running=True) as store, store.transaction([ANNE]) as tx:
        event = Event(EventKind.URGENT, T0, ANNE.business, "+12125550100", ANNE.number)
        await tx.record_events([event])
        await tx.begin_urgent(await tx.unspread(10), T0)
    desk = Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))
    said = await desk.textback("take", "(201) 555-0123")
    assert (said.status, said.out, said.err) == (0, "taken; nobody else will be told\n", "")
    again = await desk.textback("take", ANNE.number.e164)
    assert (again.status, again.out) == (1, "")
    assert "nothing urgent waits of this caller" in again.err
    wrong = await desk.textback("take", "hello")
    assert wrong.status == 2
    assert "is not a telephone number" in wrong.err
    async with open_store(settings, for_running=True) as store, store.transaction() as tx:
        assert not await tx.urgent_due(T0 + 1.0, 10)
