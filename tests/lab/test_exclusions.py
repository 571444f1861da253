"""Who gets no text, on real calls: listed, withheld, inside, known, opted out."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import DELAY, Installation, line, pbx, submits_to, verdict, wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

NewCaller = Callable[[], str]


@dataclass(frozen=True)
class Row:
    """A caller, how the call is made, and what is expected: a reason, or the kind of the text."""

    what: str
    caller: str
    expected: str
    privacy: bool = False


async def test_exclusions(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """Each kind of caller who is to be left alone gets no text, with its own reason."""
    prefixed = "+12025554321"
    rows = [
        Row("on FreePBX's blacklist", new_caller(), "blocked"),
        Row("blocked by number", new_caller(), "blocked"),
        Row("blocked by prefix", prefixed, "blocked"),
        Row("withheld", new_caller(), "withheld_number", privacy=True),
        Row("one of our own numbers", "+12125550100", "internal"),
        Row("a known contact", new_caller(), "known_contact"),
        Row("opted out", new_caller(), "opted_out"),
        Row("nobody in particular", new_caller(), "text"),
    ]
    listed, blocked, _, _, _, known, opted_out, _ = (row.caller for row in rows)
    password = tmp_path / "password"
    host, port = lab.ami_address
    ami = {
        "host": host,
        "port": port,
        "username": "textback",
        "password_file": str(password),
    }
    installation = Installation(
        lab,
        tmp_path,
        lines=[line(known_contacts="skip")],
        pbxes=[{**pbx(), "ami": ami}],
    )
    digits = listed.removeprefix("+1")
    await lab.asterisk_cli(f"database put blacklist {digits} pranks")
    try:
        async with installation.running() as program:
            await program.until("pbx_blocks", 15, also=lambda event: event["numbers"] > 0)
            await installation.command("block", "add", blocked)
            await installation.command("block", "add", f"{prefixed[:8]}*", "--comment", "pumping")
            await installation.command("contacts", "add", known, "Anne")
            await installation.command("optout", "add", opted_out)
            async with asyncio.TaskGroup() as calls:
                for row in rows:
                    calls.create_task(lab.call(row.caller, hangup_after=1.0, privacy=row.privacy))
            verdicts = {row.what: await verdict(program, row.caller) for row in rows}
            last = max(float(event.get("due_at") or 0.0) for event in verdicts.values())
            await wait_until(last + DELAY)
            assert await program.stop() == 0
    finally:
        await lab.asterisk_cli(f"database del blacklist {digits}")
    found = {what: event["reason"] or event["verdict"] for what, event in verdicts.items()}
    sent = {row.what: len(await submits_to(lab, row.caller)) for row in rows}
    print(f"\n{'caller':26}{'expected':18}{'found':18}{'texts':>5}")
    for row in rows:
        print(f"{row.what:26}{row.expected:18}{found[row.what]:18}{sent[row.what]:5}")
    assert found == {row.what: row.expected for row in rows}
    assert sent == {row.what: int(row.expected == "text") for row in rows}
