"""A caller presses a key for a text: heard, recorded as consent, and sent at once."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import Installation, line, outcome_of, pbx, submits_to, verdict

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(60),
]

MENU = "2125550110"
DELAY = 90.0
"""The line's: no text that waits for it would come within the test."""
AT_ONCE = 3.0


async def test_who_presses_the_key_has_the_text_within_seconds(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """On a hooked trunk and on a bare one the text leaves as the call ends, with its consent."""
    there = Installation(
        lab,
        tmp_path,
        lines=[line(MENU, delay=DELAY, texts={"text_me": "{business} here, as you asked."})],
        pbxes=[
            pbx(endpoint, name=name, app=f"textback-{name}")
            for name, endpoint in {"hooked": "PJSIP/trunk", "bare": "PJSIP/trunk-bare"}.items()
        ],
    )
    callers = {"hooked": new_caller(), "bare": new_caller()}
    async with there.running() as program:
        hooked, bare = await asyncio.gather(
            lab.call(callers["hooked"], MENU, trunk="hooked", press="1"),
            lab.call(callers["bare"], MENU, trunk="bare", press="1"),
        )
        for caller, result in zip(callers.values(), (hooked, bare), strict=True):
            decided = await verdict(program, caller)
            assert decided["kind"] == "text_me"
            story = (await there.stories([decided["call"]]))[decided["call"]]
            assert outcome_of(story) == "missed (menu_only, announcement)"
            assert (result.status, result.ended_by) == (200, "pbx")
            await lab.smsc.wait_for_text(caller, seconds=AT_ONCE + 2)
            [submit] = await submits_to(lab, caller)
            print(f"text {submit.at - result.ended_at:+.2f} s after the call's end")
            assert submit.at - result.ended_at < AT_ONCE
            shown = await there.command("contacts", "show", caller, "--json")
            [known] = json.loads(shown.stdout)
            assert [each["how"] for each in known["consents"]] == ["asked"]
        assert await program.stop() == 0
