"""`textback follow-ups`, and what `textback explain` tells of them, run as a user runs them."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.store_steps import T0, decision, following, text
from tests.unit.cli.program import CONFIG, Desk
from textback_ari.conversations.follow_up import Skip, Skipped
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.store import StoreSettings, open_store
from textback_ari.store.store import SqlStore

pytestmark = pytest.mark.timeout(180)
ANNE, BEN = "+12015550123", "+12015550124"
LINE = "+12125550100"
MINUTES = 60.0


def key(number: str) -> CallerKey:
    """Return a caller of the configured business."""
    return CallerKey("Acme Plumbing", Number(number))


@asynccontextmanager
async def store_in(folder: Path) -> AsyncIterator[SqlStore]:
    """Open the desk's database."""
    async with open_store(
        StoreSettings(f"sqlite:///{folder}/textback.db"), for_running=True
    ) as store:
        yield store


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a database in which two callers are followed up, Anne's first step left out."""
    (tmp_path / "password").write_text("secret\n")
    async with store_in(tmp_path) as store:
        for number, name in ((ANNE, "c1"), (BEN, "c2")):
            caller = key(number)
            made = decision(name, text(caller), caller=caller, follow_up=following())
            async with store.transaction([caller]) as tx:
                await tx.save([replace(made, business=caller.business)])
        async with store.transaction() as tx:
            due = await tx.lock_follow_ups(T0 + 20 * MINUTES, 10)
            [anne] = [each for each in due if each.caller == key(ANNE)]
            sequence = anne.sequence
            at = sequence.base + sequence.steps[1].after
            later = replace(sequence, index=1, wanted_at=at, due_at=at)
            turn = Skip(sequence.step, Skipped.PREFERS_TEXT, later)
            await tx.turn_follow_up(anne, turn, T0 + 20 * MINUTES)
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def test_those_that_run_are_listed(desk: Desk) -> None:
    """The one whose step is next comes first, each with what is to come and when."""
    said = await desk.textback("follow-ups", "list")
    assert said.status == 0
    heads = [line for line in said.out.splitlines() if not line.startswith(" ")]
    assert heads == [f"{who} and Acme Plumbing, on {LINE}" for who in (BEN, ANNE)]
    listed = json.loads((await desk.textback("follow-ups", "list", "--json")).out)
    ben, anne = listed
    assert [step["do"] for step in ben["to_come"]] == ["callback", "text", "text", "text"]
    assert [step["at"] - T0 for step in anne["to_come"]] == [2_400.0, 86_400.0, 259_200.0]
    assert (anne["next"], anne["due_at"], anne["why"]) == ("text", T0 + 2_400.0, None)
    assert [step["outcome"] for step in anne["taken"]] == ["skipped"]


async def test_what_became_of_each_step_is_shown(desk: Desk) -> None:
    """A step that was left out has its reason, those to come say which is next."""
    said = await desk.textback("follow-ups", "show", "(201) 555-0123")
    _, skipped, *others = (line.split("  ", 2)[-1] for line in said.out.splitlines())
    assert skipped == "callback skipped: the contact prefers texts"
    assert others == ["next: text", "then, not before: text", "then, not before: text"]
    nobody = await desk.textback("follow-ups", "show", "+12015550199")
    assert (nobody.status, nobody.out) == (0, "nothing is followed up\n")
    wrong = await desk.textback("follow-ups", "show", "nobody")
    assert (wrong.status, wrong.out) == (2, "")


async def test_a_follow_up_is_ended_by_hand(desk: Desk) -> None:
    """It ends at once and once, with what it did not come to; others go on."""
    said = await desk.textback("follow-ups", "stop", ANNE)
    assert (said.status, said.out) == (0, "follow-ups ended: 1\n")
    again = await desk.textback("follow-ups", "stop", ANNE)
    assert (again.status, again.err) == (1, "textback: nothing follows up this number\n")
    shown = (await desk.textback("follow-ups", "show", ANNE)).out
    assert shown.endswith("ended: it was stopped by hand; not taken: text, text, text\n")
    listed = json.loads((await desk.textback("follow-ups", "list", "--json")).out)
    assert [each["caller"]["number"] for each in listed] == [BEN]


async def test_explain_tells_what_follows_a_call(desk: Desk) -> None:
    """The call's story ends with the steps of its follow-up, for people and for programs."""
    told = (await desk.textback("explain", "c1")).out
    follows = told.partition("Follow-up\n")[2].splitlines()
    assert [line.split("  ", 2)[-1] for line in follows] == [
        "callback skipped: the contact prefers texts",
        "next: text",
        "then, not before: text",
        "then, not before: text",
    ]
    assert (await desk.textback("follow-ups", "stop", ANNE)).status == 0
    told = json.loads((await desk.textback("explain", "c1", "--json")).out)["follow_up"]
    assert (told["why"], told["due_at"]) == ("by_hand", None)
    assert [(step["do"], step["at"]) for step in told["to_come"]] == [("text", None)] * 3
    other = json.loads((await desk.textback("explain", "c2", "--json")).out)["follow_up"]
    assert (other["call_id"], other["next"]) == (told["call_id"] + 1, "callback")
