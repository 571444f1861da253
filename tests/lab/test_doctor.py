"""`textback doctor` on a real Asterisk: quiet where all is well, and not where it is not."""

import json
from pathlib import Path

import pytest

from lab import engine
from lab.commands import run_async
from lab.lab import Lab
from tests.lab.installation import Installation, Json, pbx

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]


async def _files(lab: Lab, folder: Path) -> Path:
    """Copy Asterisk's files out of its container, as they are there."""
    place = folder / "asterisk"
    source = f"{lab._container('pbx')}:/etc/asterisk"
    await run_async([engine.docker(), "cp", source, str(place)], timeout=20)
    return place


async def _troubles(here: Installation, asterisk: Path) -> list[Json]:
    said = await here.command("doctor", "--json", "--asterisk-dir", str(asterisk), check=False)
    found: list[Json] = json.loads(said.stdout)
    for each in found:
        print(f"{each['area']:14} {each['level']:8} {each['code']:20} {each['what']}")
    return [each for each in found if each["level"] != "ok"]


async def test_a_healthy_installation_is_well(lab: Lab, tmp_path: Path) -> None:
    """With the shipped files, AMI and a program that runs, nothing is wrong but this machine's own.

    A trunk without the hook beside one that has it is found by what the PBX tells of it.
    """
    asterisk = await _files(lab, tmp_path)
    here = Installation(lab, tmp_path, ami=True)
    async with here.running():
        troubles = await _troubles(here, asterisk)
    # The room on the disk, and who sets the clock, are not the lab's.
    assert [each for each in troubles if not each["code"].startswith(("disk-", "clock-not"))] == []
    beside = tmp_path / "beside"
    beside.mkdir()
    two = Installation(lab, beside, pbxes=[pbx("PJSIP/trunk", "PJSIP/trunk-bare")], ami=True)
    codes = {each["code"] for each in await _troubles(two, asterisk)}
    assert "hook-missing" in codes
    assert "dialplan-missing" not in codes
