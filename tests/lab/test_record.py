"""A recording of a real PBX beside the program: the same outcomes, and nobody's number."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from lab.flows import FLOWS
from lab.lab import Lab
from lab.program import COMMAND
from tests.lab.installation import Installation, line, outcome_of, pbx, verdict

pytestmark = [pytest.mark.lab, pytest.mark.timeout(150)]

_FLOWS = ("answered", "no_answer", "abandoned", "voicemail_left", "busy")
_NAME = "Zoe Exemplary"
_SECONDS = 20.0
_DISTURBED = {"part_down", "watching_interrupted", "watching_lost", "pbx_taken_over"}


@asynccontextmanager
async def _recording(config: Path, path: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start `textback record`, wait until it watches, and end it whatever happens."""
    process = await asyncio.create_subprocess_exec(
        *(COMMAND, "record", str(path), "--config", str(config)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(_SECONDS):
            while not (path.exists() and b'"source":"state"' in path.read_bytes()):  # noqa: ASYNC110, ASYNC240 - a file tells nobody
                await asyncio.sleep(0.05)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _applications(lab: Lab) -> Mapping[str, Any]:
    """Return the applications that the PBX knows, by name."""
    login = aiohttp.encode_basic_auth("recorder", "recorder")
    async with (
        aiohttp.ClientSession(headers={"Authorization": login}) as session,
        session.get(f"{lab.ari_url}/ari/applications") as answer,
    ):
        return {each["name"]: each for each in await answer.json()}


@pytest.mark.parametrize("user", [pytest.param("textback", marks=pytest.mark.nightly), "onlooker"])
async def test_a_recording_replays_to_the_same_outcomes(
    lab: Lab, tmp_path: Path, new_caller: Callable[[], str], user: str
) -> None:
    """Recorded beside the program, by a user that may write or only read, calls end alike."""
    folder = tmp_path / "recorder"
    folder.mkdir()
    dids = sorted({FLOWS[flow].did for flow in _FLOWS})
    installation = Installation(lab, tmp_path, lines=[line(did) for did in dids])
    access: dict[str, Any] = {}
    if user == "onlooker":
        (folder / "onlooker").touch(mode=0o600)
        (folder / "onlooker").write_text("onlooker")
        access = {"username": user, "password_file": str(folder / "onlooker")}
    recorder = Installation(lab, folder, pbxes=[{**pbx(), **access}])
    path = folder / "recording.jsonl"
    callers = {flow: new_caller() for flow in _FLOWS}
    async with installation.running() as program:
        async with _recording(recorder.config, path) as recording:
            await asyncio.gather(
                *(
                    lab.call(caller, FLOWS[flow].did, name=_NAME, **FLOWS[flow].manner)
                    for flow, caller in callers.items()
                )
            )
            for caller in callers.values():
                await verdict(program, caller)
            recording.send_signal(signal.SIGINT)
            out, err = await asyncio.wait_for(recording.communicate(), _SECONDS)
        assert recording.returncode == 0, err
        assert not [name for name in await _applications(lab) if "record" in name]
        later = new_caller()
        await lab.call(later, FLOWS["busy"].did)
        await verdict(program, later)
        assert not {event["event"] for event in program.events} & _DISTURBED
        listed = {call["caller_raw"]: call["channel_id"] for call in await installation.calls()}
    stories = await installation.stories(listed[caller] for caller in callers.values())
    live = {channel: outcome_of(story) for channel, story in stories.items()}
    print(f"\n{out.decode()}")
    replayed = json.loads((await recorder.command_alone("replay", str(path), "--json")).stdout)
    found = {
        call["channel_id"]: outcome_of({"call": {"outcome": call["outcome"]}})
        for call in replayed["calls"]
    }
    for flow, caller in callers.items():
        channel = listed[caller]
        print(f"{flow:18} live {live[channel]:42} replayed {found.get(channel)}")
    assert found == live
    assert replayed["running"] == []
    said = path.read_text()
    for secret in (*callers.values(), *dids):
        assert secret[-7:] not in said
    assert not any(part in said for part in _NAME.split())
