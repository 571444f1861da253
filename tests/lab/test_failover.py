"""Two gateways, of which the first refuses the account: texts leave by the second, in time."""

import json
from asyncio import IncompleteReadError
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.fakes.smsc import RESP, SUBMIT_SM, Peer, ScriptedSmsc
from tests.lab.installation import ON_TIME, Installation, line, verdict

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

NewCaller = Callable[[], str]

_NOT_OURS = 0x0F
"""The system_id is not known: an account that was closed (SMPP 3.4, 5.1.3)."""
_QUIET_FOR = 60.0


async def closed_account(peer: Peer) -> None:
    """Take the bind and refuse each text for the account's sake."""
    await peer.bind()
    with suppress(IncompleteReadError, ConnectionError):
        while True:
            heard = await peer.hear(_QUIET_FOR)
            if not heard.command & RESP:
                status = _NOT_OURS if heard.command == SUBMIT_SM else 0
                await peer.say(heard.command | RESP, heard.sequence, status)


async def test_refused_by_the_first_it_leaves_by_the_second(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A call's text leaves on time by the second gateway, a person's too; each says who refused."""
    caller = new_caller()
    ways = line(gateways=["closed", "carrier"], senders={"carrier": "+12125550177"})
    installation = Installation(lab, tmp_path, lines=[ways])
    async with ScriptedSmsc(closed_account) as smsc:
        with installation.config.open("a") as config:
            config.write(
                f'\n[gateways.closed]\ntype = "smpp"\nhost = "127.0.0.1"\nport = {smsc.port}\n'
                f'system_id = "textback"\npassword_file = "{tmp_path}/password"\n'
            )
        async with installation.running() as program:
            await lab.call(caller, hangup_after=0.5)
            [text] = await lab.smsc.wait_for_text(caller)
            decided = await verdict(program, caller)
            passed = await program.until("text_passed_on", 5)
            sent = await program.until("text_sent", 5)
            said = await installation.command("send", caller, "Kim here.", "--yes")
            shown = json.loads((await installation.command("gateways", "--json")).stdout)
        story = (await installation.story(decided["call"]))["text"]
    late = story["sent_at"] - decided["due_at"]
    print(f"\nsent {late:.3f} s after its time, with one refusal in between")
    assert passed["gateway"] == "closed"
    assert sent["gateway"] == "carrier"
    assert text.other.lstrip("+") == "12125550177"
    assert (story["gateway"], story["sender"]) == ("carrier", "+12125550177")
    assert late < ON_TIME
    [refused] = story["setbacks"]
    assert (refused["gateway"], refused["refused"]) == ("closed", True)
    assert b": sent by carrier" in said.stdout or b": delivered by carrier" in said.stdout
    [ways_out] = shown["lines"]
    assert ways_out["ways"][0]["now_by"] == "closed"
    carrier = next(each for each in shown["gateways"] if each["name"] == "carrier")
    assert carrier["up"]
