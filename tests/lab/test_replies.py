"""What comes back from the handset and from the carrier."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import DID, Installation, verdict

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

NewCaller = Callable[[], str]

LINE = f"+1{DID}"
LONG = "My kitchen is under water, and it is still rising. " * 6


def _received(installation: Installation) -> list[tuple[str, str, str]]:
    """Return the texts from phones in the database: from whom, to which line, what."""
    with closing(sqlite3.connect(f"file:{installation.database}?mode=ro", uri=True)) as database:
        return database.execute(
            "SELECT peer, line, body FROM messages WHERE state = 'received' ORDER BY id"
        ).fetchall()


@pytest.mark.parametrize(
    "said", ["Yes please, tomorrow at 9", "'); DROP TABLE messages; -- 🚰 ${EXTEN}"]
)
async def test_reply_is_stored_and_acknowledged(
    said: str, lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A reply from the handset is acknowledged to the carrier once it is in the database."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        await lab.smsc.wait_for_text(caller)
        assert await lab.smsc.reply(caller, LINE, said) == ["ESME_ROK"]
        assert _received(installation) == [(caller, LINE, said)]
        assert (await program.until("reply", 1))["line_known"] is True
        assert await program.stop() == 0


async def test_stop_is_confirmed_once_and_nothing_follows(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """STOP from the handset gets one confirmation; a second STOP and a missed call get nothing."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        await lab.smsc.wait_for_text(caller)
        assert await lab.smsc.reply(caller, LINE, "STOP") == ["ESME_ROK"]
        _, confirmation = await lab.smsc.wait_for_text(caller, count=2)
        assert "you have opted out" in confirmation.text
        assert await lab.smsc.reply(caller, LINE, "Stop!") == ["ESME_ROK"]
        await lab.call(caller, hangup_after=0.5)
        decided = await verdict(program, caller, call=2)
        assert decided["reason"] == "opted_out"
        assert await program.stop() == 0
    assert len([t for t in await lab.smsc.texts(caller) if t.to_phone]) == 2


async def test_long_reply_is_acknowledged_part_by_part(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """Each part of a long reply is acknowledged, and nothing of what it says is lost."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running():
        assert await lab.smsc.reply(caller, LINE, LONG) == ["ESME_ROK"] * 2
    assert "".join(body for _, _, body in _received(installation)) == LONG


async def test_receipt_makes_the_text_delivered(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """The carrier's receipt turns the text of a call `delivered`."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        decided = await verdict(program, caller)
        message = decided["message"]
        receipt = await program.until("receipt", 10, also=lambda e: e["message"] == message)
        assert receipt["state"] == "delivered"
        text = (await installation.story(decided["call"]))["text"]
        assert await program.stop() == 0
    assert text["state"] == "delivered"
    (part,) = text["parts"]
    assert [heard["state"] for heard in part["receipts"]] == ["delivered"]


async def test_receipt_of_failure_makes_the_text_undelivered(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A receipt that says otherwise turns it `undelivered`."""
    installation, caller = Installation(lab, tmp_path), new_caller()
    async with installation.running() as program:
        await lab.smsc.behave(receipts="undelivered")
        try:
            await lab.call(caller, hangup_after=0.5)
            decided = await verdict(program, caller)
            message = decided["message"]
            await program.until("receipt", 10, also=lambda e: e["message"] == message)
        finally:
            await lab.smsc.behave(receipts="delivered")
        text = (await installation.story(decided["call"]))["text"]
        assert await program.stop() == 0
    assert text["state"] == "undelivered"
