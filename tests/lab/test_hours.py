"""Open, closed and paused on a real Asterisk: by schedule, tag, device state and desk telephone."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import TEXT, Installation, Json, line, submits_to, verdict
from tests.lab.test_flows import CLOSED_DID, HOURS

pytestmark = [
    pytest.mark.lab,
    pytest.mark.timeout(120),
    pytest.mark.asyncio(loop_scope="session"),
]

STATE_DID = "2125550100"
TAG_DID = "2125550108"
SWITCH_DID = "2125550101"
TC, INVERTED, SWITCH = "Custom:TC1", "Custom:TC2", "Custom:TEXTBACK1"
AFTER_HOURS = "We are closed."
_DELAY = 2.0
_OBEYED = 3.0
"""Seconds within which a running program takes up a change: it looks once a second."""


@asynccontextmanager
async def opened(lab: Lab, tmp_path: Path) -> AsyncIterator[tuple[Installation, Program]]:
    """Run the program with lines that are closed in each way, on a PBX whose states are as new."""
    for device in (TC, INVERTED, SWITCH):
        await lab.asterisk_cli(f"devstate change {device} NOT_INUSE")
    texts = {"texts": {"standard": TEXT, "busy": TEXT, "after_hours": AFTER_HOURS}}
    installation = Installation(
        lab,
        tmp_path,
        lines=[
            line(STATE_DID, delay=_DELAY, closed_by=[TC], hours=HOURS, **texts),
            line(TAG_DID, delay=_DELAY, closed_by=[f"!{INVERTED}"], **texts),
            line(CLOSED_DID, delay=_DELAY, hours=HOURS, **texts),
            line(SWITCH_DID, delay=_DELAY, pause_switch=SWITCH, **texts),
        ],
    )
    async with installation.running() as program:
        yield installation, program


async def decided(
    lab: Lab, office: tuple[Installation, Program], caller: str, did: str
) -> tuple[Json, str]:
    """Make a call that nobody answers; return its verdict and what the hours' rule saw."""
    installation, program = office
    await lab.call(caller, did, hangup_after=3)
    found = await verdict(program, caller)
    story = await installation.story(found["call"])
    saw = {check["rule"]: check["saw"] for check in story["trace"]}
    return found, saw.get("hours", "")


async def test_by_schedule_and_by_tag(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """The line's hours, and the PBX's own word, each select the after-hours text."""
    async with opened(lab, tmp_path) as office:
        (by_hours, hours), (by_tag, tag) = await asyncio.gather(
            decided(lab, office, new_caller(), CLOSED_DID),
            decided(lab, office, new_caller(), TAG_DID),
        )
        assert (by_hours["kind"], hours) == ("after_hours", "closed by the line's hours")
        assert (by_tag["kind"], tag) == ("after_hours", "closed by the PBX's tag after_hours")


async def test_by_a_device_state_that_the_cli_toggles(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """FreePBX's way: the state as the call begins decides, whatever the line's own hours say."""
    async with opened(lab, tmp_path) as office:
        found, saw = await decided(lab, office, new_caller(), STATE_DID)
        assert (found["kind"], saw) == ("standard", f"open by the PBX's {TC} (NOT_INUSE)")
        await lab.asterisk_cli(f"devstate change {TC} INUSE")
        caller = new_caller()
        found, saw = await decided(lab, office, caller, STATE_DID)
        assert (found["kind"], saw) == ("after_hours", f"closed by the PBX's {TC} (INUSE)")
        (text,) = await lab.smsc.wait_for_text(caller, seconds=_DELAY + 5)
        assert text.text.startswith(AFTER_HOURS)


async def test_the_state_at_the_calls_start_counts(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """Closing time in the middle of a call does not close it."""
    async with opened(lab, tmp_path) as office:
        caller = new_caller()
        calling = asyncio.create_task(decided(lab, office, caller, STATE_DID))
        _, program = office
        await program.until("call_started", 10)
        await lab.asterisk_cli(f"devstate change {TC} INUSE")
        found, saw = await calling
        assert found["kind"] != "after_hours"
        assert saw == f"open by the PBX's {TC} (NOT_INUSE)"


async def test_a_pause_by_the_feature_code(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """A telephone dials *871: the next missed call gets `line_paused`; once more, and it texts."""
    async with opened(lab, tmp_path) as office:
        installation, program = office
        pressed = await lab.internal_call("101", "*871", talk=None)
        assert pressed.status == 200
        assert pressed.ended_by == "pbx"
        await program.until("pause_switched", _OBEYED, also=lambda event: event["on"] is True)
        found, _ = await decided(lab, office, new_caller(), SWITCH_DID)
        assert found["reason"] == "line_paused"
        await _until_lamp(lab, "INUSE")
        # A command resumes it, and the lamp follows.
        await installation.command("pause", f"+1{SWITCH_DID}", "--off")
        await _until_lamp(lab, "NOT_INUSE")
        caller = new_caller()
        found, _ = await decided(lab, office, caller, SWITCH_DID)
        assert found["verdict"] == "text"
        await lab.smsc.wait_for_text(caller, seconds=_DELAY + 5)
        said = await installation.command("lines", "history", f"+1{SWITCH_DID}", "--json")
        assert [row["value"] for row in json.loads(said.stdout)] == [False, True]


async def test_a_text_that_waits_obeys_a_pause(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """A pause by command cancels what is about to leave."""
    async with opened(lab, tmp_path) as office:
        installation, program = office
        caller = new_caller()
        changed = installation.config.read_text().replace('delay = "2s"', 'delay = "8s"')
        assert 'delay = "8s"' in changed
        await program.stop()
        installation.config.write_text(changed)
        async with installation.running() as again:
            await lab.call(caller, SWITCH_DID, hangup_after=3)
            found = await verdict(again, caller)
            await installation.command("pause", f"+1{SWITCH_DID}")
            gone = await again.until("text_cancelled", 12)
            assert (gone["message"], gone["reason"]) == (found["message"], "line_paused")
        assert await submits_to(lab, caller) == []


async def test_a_press_while_the_program_is_down(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str]
) -> None:
    """The code works without the program, which takes the press up when it is back."""
    async with opened(lab, tmp_path) as office:
        installation, program = office
        await program.stop()
        pressed = await lab.internal_call("101", "*871", talk=None)
        assert pressed.status == 200
        await _until_lamp(lab, "INUSE")
        async with installation.running() as again:
            await again.until("pause_switched", _OBEYED, also=lambda event: event["on"] is True)
            found, _ = await decided(lab, (installation, again), new_caller(), SWITCH_DID)
            assert found["reason"] == "line_paused"


async def _until_lamp(lab: Lab, state: str) -> None:
    """Wait until Asterisk shows the switch so."""
    deadline = time.monotonic() + 2 * _OBEYED
    wanted = f"Name: '{SWITCH}'  State: '{state}'"
    while wanted not in (shown := await lab.asterisk_cli("devstate list")):
        assert time.monotonic() < deadline, shown
        await asyncio.sleep(0.2)
