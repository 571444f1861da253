"""One customer's story: from a missed call to a lead won, by every part there is."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import DID, Installation, Json, line, submits_to, verdict
from tests.lab.test_callbacks import _calling
from tests.lab.test_notifications import EXTENSION_PORT, SOON, told, until

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

LINE = f"+1{DID}"
DESK = "8100"
PRESSES = "Local/912015590001@internal/n"


async def _lead(installation: Installation, caller: str) -> Json:
    said = await installation.command("lead", "show", caller, "--json")
    [lead] = json.loads(said.stdout)
    found: Json = lead
    return found


@pytest.mark.timeout(120)
async def test_from_a_missed_call_to_a_lead_won(
    tmp_path: Path, request: pytest.FixtureRequest, new_caller: Callable[[], str]
) -> None:
    """Missed, texted, replied, told by four ways, answered from a telephone, called back, won."""
    version = request.config.getoption("--asterisk", default="22")
    # A PBX of its own: the telephone on the desk was away for none of its tests.
    async with Lab("story", "127.0.49", asterisk=version) as lab:
        await _live(lab, tmp_path, new_caller())


async def _live(lab: Lab, tmp_path: Path, caller: str) -> None:
    phone = "+12015558001"
    lines = [line(desk_extension=DESK, callback=_calling(PRESSES))]
    async with (
        told(lab, tmp_path, lines=lines) as (installation, mail, receiver),
        lab.text_servers.running("202", "udp", port=EXTENSION_PORT) as extension,
        installation.running() as program,
    ):
        # A call that nobody answers, and its text.
        await lab.call(caller, hangup_after=0.5)
        await verdict(program, caller)
        await lab.smsc.wait_for_text(caller)
        await until(lambda: len(extension.texts()) > 0)

        # The customer replies; the team has it by every way within two seconds.
        assert await lab.smsc.reply(caller, LINE, "My sink leaks, can you come?") == ["ESME_ROK"]
        arrived = time.time()
        await until(lambda: len(mail.messages) == 2)
        await until(lambda: [kind for kind, *_ in receiver.got] == ["missed_call", "reply"])
        # SIP repeats what is not answered in time.
        await until(lambda: any("My sink leaks" in said for _, said in extension.texts()))
        await lab.smsc.wait_for_text(phone, count=2)
        print(f"\nreply: everybody was told after {time.time() - arrived:.2f} s")
        assert time.time() - arrived < SOON

        # Someone of the team answers from the telephone on the desk.
        await lab.text_servers.text("101", DESK, "We can be there at four.")
        answered = time.time()
        texts = await lab.smsc.wait_for_text(caller, count=2)
        print(f"answer: at the handset after {time.time() - answered:.2f} s")
        assert texts[-1].text == "We can be there at four."
        assert {(each.source or "")[-10:] for each in await submits_to(lab, caller)} == {DID}

        # And calls back from there: a key is pressed, the customer rung, both talk.
        await lab.text_servers.text("101", DESK, "/call")
        done = await program.until("callback_done", 40)
        assert done["result"] == "reached"

        await lab.text_servers.text("101", DESK, "/won 250")
        await program.until("desk_text", 10, also=lambda event: event["asked"] == "won")
        lead = await _lead(installation, caller)
        assert lead["status"] == "won"
        assert lead["value_minor"] == 25_000
        story = await installation.command("conversation", caller)
        print(f"the conversation:\n{story.stdout.decode()}")
        assert await program.stop() == 0
