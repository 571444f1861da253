"""`textback appointments`, run as a user runs it."""

import json
import time
from datetime import date, timedelta
from datetime import time as hour
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from textback_ari.conversations.slots import Slot
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.store import StoreSettings, open_store

pytestmark = pytest.mark.timeout(120)
ANNE = CallerKey("Acme Plumbing", Number("+12015550123"))
LINE = "+12125550100"


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a good configuration with a database that holds a wish for an appointment."""
    (tmp_path / "password").write_text("secret\n")
    day = date.today() + timedelta(days=5)
    async with (
        open_store(StoreSettings(f"sqlite:///{tmp_path}/textback.db"), for_running=True) as store,
        store.transaction([ANNE]) as tx,
    ):
        slots = (Slot(day, hour(10)), Slot(day, hour(15)))
        await tx.ask_appointment(ANNE, LINE, 1, slots, time.time())
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def test_an_appointment_from_wish_to_cancellation(desk: Desk) -> None:
    """A wish is shown, must be confirmed for one time, and can be countered and cancelled."""
    [wish] = json.loads((await desk.textback("appointments", "list", "--json")).out)
    assert (wish["state"], wish["number"], len(wish["times"])) == ("asked", ANNE.number.e164, 2)
    number = str(wish["id"])
    unclear = await desk.textback("appointments", "confirm", number)
    assert (unclear.status, unclear.out) == (1, "")
    assert "say one time" in unclear.err
    countered = await desk.textback("appointments", "counter", number, "Would Friday at 9 suit?")
    assert (countered.status, countered.err) == (0, "")
    confirmed = await desk.textback("appointments", "confirm", number, "tomorrow at 3pm")
    assert confirmed.status == 0, confirmed.err
    assert f"appointment {number} is confirmed for" in confirmed.out
    shown = (await desk.textback("appointments", "list")).out
    assert "confirmed" in shown
    cancelled = await desk.textback("appointments", "cancel", number)
    assert cancelled.out == f"appointment {number} is cancelled, and the caller is told\n"
    assert (await desk.textback("appointments", "list")).out == "There are no appointments.\n"
    again = await desk.textback("appointments", "cancel", number)
    assert (again.status, again.out) == (1, "")
    assert "cancelled already" in again.err
    none = await desk.textback("appointments", "cancel", "999")
    assert "there is no appointment 999" in none.err
