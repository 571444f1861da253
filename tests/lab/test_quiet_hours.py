"""Quiet hours on a real Asterisk: a call at an hour when its caller may sleep."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lab.lab import Lab
from tests.lab.installation import TEXT, Installation, Json, line, submits_to, verdict, wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.timeout(120),
    pytest.mark.asyncio(loop_scope="session"),
]

THERE = ZoneInfo("America/New_York")
"""Where the lab's callers are: 201 is an area code of New Jersey."""
MENU_DID = "2125550110"
"""Its callers may press 1 for a text."""
_DELAY = 2.0


async def test_a_text_is_held_while_it_is_quiet(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """The text is `held` until its caller may be texted, nothing is sent; who asks gets one."""
    now = datetime.now(THERE).replace(second=0, microsecond=0)
    release = now + timedelta(hours=2)
    hours = f"{release:%H:%M}-{release + timedelta(hours=3):%H:%M}"
    quiet: Json = {
        "quiet_hours": "hold",
        "texting_hours_in": {"US-NJ": hours},
        "texts": {"standard": TEXT, "text_me": "{business} here, as you asked."},
    }
    lines = [line(delay=_DELAY, **quiet), line(MENU_DID, delay=_DELAY, **quiet)]
    installation = Installation(lab, tmp_path, lines=lines)
    caller, asks = new_caller(), new_caller()
    async with installation.running() as program:
        await lab.call(caller, hangup_after=3.0)
        found = await verdict(program, caller)
        await lab.call(caller, hangup_after=3.0)
        again = await verdict(program, caller, call=2)
        story = await installation.story(found["call"])
        saw = {check["rule"]: check["saw"] for check in story["trace"]}
        assert story["text"]["state"] == "held"
        assert story["text"]["due_at"] == release.timestamp()
        assert story["text"]["give_up_at"] == release.timestamp() + 1_800.0
        assert saw["quiet_hours"].endswith(f"held until {release:%Y-%m-%d %H:%M} there")
        assert again["reason"] == "merged"
        told = (await installation.command("explain", found["call"])).stdout.decode()
        (first,) = [call for call in await installation.calls() if call["message_state"]]
        local = f"{release.astimezone():%H:%M:%S}"
        assert "held until" in told
        assert local in told
        assert (first["message_state"], first["message_due_at"]) == ("held", release.timestamp())
        await lab.call(asks, MENU_DID, press="1")
        assert (await verdict(program, asks))["kind"] == "text_me"
        await lab.smsc.wait_for_text(asks, seconds=_DELAY + 5)
        await wait_until(time.time() + _DELAY)
        assert await submits_to(lab, caller) == []
        assert await program.stop() == 0
