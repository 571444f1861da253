"""`textback selftest` on a real Asterisk: the call that nobody answers, and its text."""

import json
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import DID, TEXT_SENT, Installation, Json, line, pbx

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]
MOBILE = "+12015559901"
NOT_THERE = "2125559999"


async def _tried(here: Installation, *words: str) -> Json:
    said = await here.command("selftest", "--json", "--ring", "1", *words, check=False)
    told: Json = json.loads(said.stdout)
    for each in told["stages"]:
        print(f"{each['level']:8} {each['took']:6.2f} s  {each['name']}: {each['what']}")
    return told


async def test_the_call_is_followed_to_the_carrier(lab: Lab, tmp_path: Path) -> None:
    """With the hook and without, the text is at the carrier at once; nothing is left of the call.

    The line's delay is not waited for, and a second test right after the first is texted as well.
    A number that the dialplan does not have is found out.
    """
    lines = [line(delay=40.0), line(NOT_THERE)]
    here = Installation(lab, tmp_path, lines=lines, pbxes=[pbx("PJSIP/trunk", "PJSIP/trunk-bare")])
    async with here.running():
        hooked = await _tried(here, "--from", MOBILE, "--line", DID)
        bare = await _tried(here, "--from", MOBILE, "--line", DID, "--trunk", "PJSIP/trunk-bare")
        lost = await _tried(here, "--no-send", "--line", NOT_THERE)
    assert (hooked["passed"], bare["passed"]) == (True, True)
    assert hooked["stages"][-1]["name"] == "receipt"
    texts = await lab.smsc.texts(MOBILE)
    assert [text.text for text in texts] == [TEXT_SENT, TEXT_SENT]
    assert lost["stages"][-1]["code"] == "selftest-no-extension"
    assert [call["self_test"] for call in await here.calls()] == [True] * 3
    assert await lab.channels() == []
