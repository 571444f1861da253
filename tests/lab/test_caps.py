"""A flood of calls from one block of numbers: capped, then stopped, and the administrator told."""

import json
import time
from collections import Counter
from pathlib import Path

import pytest

from lab.lab import Lab
from tests.lab.installation import Installation, line, submits_to, verdict, wait_until

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(180),
]

CALLS = 50
RATE = 5.0
WITHIN = 25.0
"""Seconds of a minute in which the flood begins, so that it ends within that minute."""
SHIPPED = {"prefix_per_minute": 5, "prefix_per_hour": 20, "prefix_per_day": 60}
"""The caps on a prefix as they ship; `line()` and the others have none here but those named."""


async def test_a_flood_is_capped_and_stops_itself(lab: Lab, tmp_path: Path) -> None:
    """Of 50 callers of one block in a minute five get texts; then texting stops and says so."""
    block = [f"+1202555{3000 + n}" for n in range(CALLS)]
    shipped = {"per_minute": 20, "abnormal_per_minute": 30}
    installation = Installation(lab, tmp_path, lines=[line(caps=shipped)], caps=SHIPPED)
    async with installation.running() as program:
        if time.time() % 60.0 > WITHIN:
            await wait_until((time.time() // 60.0 + 1.0) * 60.0)
        await lab.burst(block, RATE, hangup_after=1.0)
        for caller in block:
            await verdict(program, caller)
        opened = await program.until("circuit_opened", 15)
        told = {
            name: await installation.command(name, check=False)
            for name in ("check", "breaker", "calls")
        }
        await installation.command("breaker", "--close", "all", check=False)
        await installation.command("breaker", "--close", "+12125550100")
        await program.until("circuit_closed", 15)
        assert json.loads((await installation.command("breaker", "--json")).stdout) == []
        assert await program.stop() == 0
    recorded = [call for call in await installation.calls() if call["caller"] in block]
    reasons = Counter(str(call["reason"]) for call in recorded)
    sent = sum([len(await submits_to(lab, caller)) for caller in block])
    print(f"\nflood of {CALLS} calls: verdicts {dict(reasons)}, {sent} texts reached the carrier")
    print(f"log: {opened['event']} ({opened['level']}), {opened['where']}: {opened['why']}")
    for name, said in told.items():
        lines = said.stdout.decode().splitlines()
        print(f"textback {name}: {next(each for each in lines if 'has stopped itself' in each)}")
    assert reasons == {"None": 5, "rate_capped": 25, "circuit_open": 20}
    # Those whose time had not come as texting stopped did not leave.
    assert sent == sum(call["message_state"] in {"sent", "delivered"} for call in recorded)
    assert 0 < sent <= 5
    assert opened["level"] == "error"
    tasks = json.loads((await installation.command("calls", "--json")).stdout)["tasks"]
    assert len([task for task in tasks if task["caller"] in block]) == CALLS - sent
