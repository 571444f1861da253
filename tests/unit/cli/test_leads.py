"""`textback leads`, `lead` and `conversation`, run as a user runs them."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.store_steps import decision, ended, text
from tests.unit.cli.program import CONFIG, Desk
from textback_ari.ports import CallerKey, Inbound, InboundText
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.store import StoreSettings, open_store

pytestmark = pytest.mark.timeout(180)
ANNE, BEN = "+12015550123", "+12015550124"
KEY = CallerKey("Acme Plumbing", Number(ANNE))


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a database with a missed call of Anne's and her reply."""
    (tmp_path / "password").write_text("secret\n")
    now = time.time()
    async with open_store(
        StoreSettings(f"sqlite:///{tmp_path}/textback.db"), for_running=True
    ) as store:
        made = decision("c1", text())
        call = replace(ended("c1"), caller_name=CallerName("ONEIL, ANNE"), started_at=now - 60.0)
        async with store.transaction([KEY]) as tx:
            await tx.save([replace(made, call=call, business=KEY.business, at=now)])
            heard = InboundText("carrier", RawNumber(ANNE), "+12125550100", Body("a leak!"), now)
            await tx.record_inbound(Inbound(heard, KEY, "+12125550100"))
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def test_a_lead_is_won(desk: Desk) -> None:
    """A lead is listed as new with the name from the network, won, lost, and taken up again."""
    listed = json.loads((await desk.textback("leads", "--json")).out)
    assert [(row["number"], row["status"], row["learned_name"]) for row in listed] == [
        (ANNE, "new", "Anne Oneil")
    ]
    said = await desk.textback("lead", "won", "(201) 555-0123", "500")
    assert (said.status, said.out) == (0, f"{ANNE} is won, 500.00\n")
    assert ANNE in (await desk.textback("leads", "--status", "won")).out
    assert "no leads" in (await desk.textback("leads", "--status", "new")).out
    said = await desk.textback("lead", "lost", ANNE, "too dear")
    assert said.out == f"{ANNE} is lost: too dear\n"
    assert (await desk.textback("lead", "contacted", ANNE)).out == f"{ANNE} is contacted\n"
    wrong = await desk.textback("lead", "won", ANNE, "much")
    assert (wrong.status, wrong.out) == (2, "")
    nobody = await desk.textback("lead", "won", BEN)
    assert (nobody.status, nobody.err) == (
        1,
        "textback: no conversation with this number is recorded\n",
    )


async def test_what_is_known_of_a_caller(desk: Desk) -> None:
    """Card, tags and who sees to it are kept and shown; an empty word takes one off."""
    card = ("--name", "Anne O'Neil", "--email", "anne@example.com")
    assert (await desk.textback("lead", "card", ANNE, *card)).status == 0
    assert (await desk.textback("lead", "card", ANNE)).status == 2
    wrong = await desk.textback("lead", "card", ANNE, "--email", "nobody")
    assert (wrong.status, "not an e-mail address" in wrong.err) == (2, True)
    await desk.textback("lead", "tag", ANNE, "roof")
    await desk.textback("lead", "assign", ANNE, "Ben")
    shown = (await desk.textback("lead", "show", ANNE)).out
    for said in ("name: Anne O'Neil", "anne@example.com", "tags: roof", "seen to by: Ben"):
        assert said in shown
    await desk.textback("lead", "tag", ANNE, "roof", "--remove")
    await desk.textback("lead", "card", ANNE, "--email", "")
    [lead] = json.loads((await desk.textback("lead", "show", ANNE, "--json")).out)
    assert (lead["tags"], lead["card"]["email"]) == ([], "")


async def test_a_conversation_in_its_order(desk: Desk) -> None:
    """Calls, texts, notes and changes stand in their order, each with who did it."""
    await desk.textback("lead", "note", ANNE, "has a dog")
    await desk.textback("lead", "won", ANNE, "500")
    out = (await desk.textback("conversation", ANNE)).out
    places = [out.index(s) for s in ("call: no_answer", "text in: a leak!", "has a dog", "to won")]
    assert places == sorted(places)
    assert "note by " in out
    told = json.loads((await desk.textback("conversation", ANNE, "--json")).out)
    assert [each["what"] for each in told["story"]][-1] == "lead_changed"
    assert (await desk.textback("conversation", BEN)).status == 1


async def test_two_numbers_are_one_lead(desk: Desk) -> None:
    """A second number shows the first's lead, and both stories stand in one."""
    said = await desk.textback("lead", "merge", BEN, ANNE)
    assert (said.status, said.out) == (0, f"it is part of the lead of {ANNE} now\n")
    assert (await desk.textback("lead", "merge", BEN, ANNE)).status == 2
    assert (await desk.textback("lead", "won", BEN, "20")).out == f"{ANNE} is won, 20.00\n"
    assert "a leak!" in (await desk.textback("conversation", BEN)).out
