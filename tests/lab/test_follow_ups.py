"""What follows the first text, on a real PBX and carrier, until the caller answers."""

import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import DID, Installation, Json, line, submits_to, verdict

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

LINE = f"+1{DID}"
TAKEN_WITHIN = 12.0


def _hurry(installation: Installation) -> None:
    """Let the next step be due now: a minute is the least that the settings allow."""
    with closing(sqlite3.connect(installation.database, timeout=10.0)) as database, database:
        now = time.time()
        database.execute(
            "UPDATE follow_ups SET due_at = ?, wanted_at = ? WHERE due_at IS NOT NULL", (now, now)
        )


async def _known(installation: Installation, caller: str) -> Json:
    said = await installation.command("follow-ups", "show", caller, "--json")
    [known] = json.loads(said.stdout)
    found: Json = known
    return found


@pytest.mark.timeout(120)
async def test_a_reply_ends_what_follows_the_first_text(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """Missed call, first text, second text; the caller answers, and the third never comes."""
    steps = [{"after": f"{minutes}m", "do": "text"} for minutes in (1, 2)]
    lines = [
        line(
            follow_up=steps,
            follow_up_consent="the greeting says so",
            # At whatever hour this runs.
            texting_hours_in={"US-NJ": "00:00-24:00"},
        )
    ]
    installation, caller = Installation(lab, tmp_path, lines=lines), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=0.5)
        decided = await verdict(program, caller)
        await lab.smsc.wait_for_text(caller)
        known = await _known(installation, caller)
        assert [step["do"] for step in known["to_come"]] == ["text", "text"]
        story = await installation.story(decided["call"])
        assert story["follow_up"] == known

        _hurry(installation)
        hurried = time.time()
        _, second = await lab.smsc.wait_for_text(caller, count=2, seconds=TAKEN_WITHIN)
        print(f"\nsecond text {time.time() - hurried:.1f} s after its time")
        assert "STOP" in second.text
        known = await _known(installation, caller)
        assert [step["outcome"] for step in known["taken"]] == ["taken"]

        assert await lab.smsc.reply(caller, LINE, "Yes, tomorrow at 9") == ["ESME_ROK"]
        await program.until("reply", 5)
        known = await _known(installation, caller)
        assert (known["why"], known["due_at"]) == ("replied", None)
        assert [(step["do"], step["at"]) for step in known["to_come"]] == [("text", None)]
        assert len(await submits_to(lab, caller)) == 2
        assert await program.stop() == 0
