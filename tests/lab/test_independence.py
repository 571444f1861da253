"""The PBX does not depend on the program: calls flow with it stopped, and with it stuck.

50 calls a second through a dialplan of FreePBX's size, over UDP. What the caller's side had to
repeat, and what was refused, is compared with the same load without any program, in one run.
"""

import itertools
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.console import Console
from rich.table import Table

from lab.calls import CallResult, Trunk
from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import Installation, cpu_of_process, line, pbx, verdict

pytestmark = [pytest.mark.lab, pytest.mark.on_demand, pytest.mark.timeout(1200)]

NET = os.environ.get("TEXTBACK_TEST_INDEPENDENCE_NET", "127.0.50")
RATE = 50.0
SECONDS = int(os.environ.get("TEXTBACK_TEST_INDEPENDENCE_SECONDS", "60"))
DID = "2125550300"
"""Rings a phone by way of FreePBX's contexts and subroutines (extensions-freepbx.conf)."""
HANGUP_AFTER = 0.3
ONE_HICCUP = int(RATE * 0.5)
"""INVITEs that one pause of the machine repeats: those of one T1 (RFC 3261 section 17.1.1.1)."""
ENDPOINTS: dict[Trunk, str] = {"bare": "PJSIP/trunk-bare", "hooked": "PJSIP/trunk"}


@dataclass(frozen=True)
class Load:
    """What one load came to."""

    name: str
    calls: int
    refused: int
    repeated: int
    slowest: float
    """Seconds from the INVITE to the first sign of ringing, of the slowest call in a hundred."""
    cpu: float
    cut_off: bool
    """Whether Asterisk gave the program up."""


@pytest.fixture
async def lab(request: pytest.FixtureRequest) -> AsyncIterator[Lab]:
    """Give a lab of this file's own: nothing else may load its PBX."""
    asterisk = request.config.getoption("--asterisk", "22")
    async with Lab("independence", NET, asterisk=asterisk, journal=False) as lab:
        yield lab


def callers() -> Iterator[str]:
    """Yield valid numbers, each once."""
    return (f"+1{area}555{n:04}" for area in (312, 313, 314) for n in range(1, 10_000))


async def load(lab: Lab, name: str, trunk: Trunk, numbers: Iterator[str], seconds: int) -> Load:
    """Make the calls and sum up what their callers met with."""
    mine = list(itertools.islice(numbers, int(RATE * seconds)))
    pid = lab.asterisk_pid()
    before = cpu_of_process(pid)
    results = await lab.burst(mine, RATE, DID, hangup_after=HANGUP_AFTER, trunk=trunk)
    cpu = cpu_of_process(pid) - before
    waits = sorted((r.ringing_at or r.ended_at) - r.invite_at for r in results)
    return Load(
        name=name,
        calls=len(results),
        refused=sum(map(_refused, results)),
        repeated=sum(result.invites - 1 for result in results),
        slowest=waits[int(len(waits) * 0.99)],
        cpu=cpu / len(results) * 1000,
        cut_off="Problem occurred during websocket write" in await lab.logs("pbx"),
    )


def _refused(result: CallResult) -> bool:
    """Return whether the PBX turned the call away, or never told what became of it."""
    return result.status is None or (result.status >= 300 and result.status != 487)


@asynccontextmanager
async def stuck(program: Program) -> AsyncIterator[None]:
    """Stop the program as a debugger would: its connections stay open and nobody reads them."""
    program.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        program.send_signal(signal.SIGCONT)


def installation(lab: Lab, folder: Path, trunk: Trunk) -> Installation:
    """Return the program's files, for one trunk."""
    folder.mkdir()
    return Installation(lab, folder, lines=[line(DID, delay=5.0)], pbxes=[pbx(ENDPOINTS[trunk])])


def show(loads: list[Load]) -> None:
    """Print the table."""
    table = Table(
        "", "calls", "refused", "INVITEs repeated", "ringing after (99 %)", "Asterisk ms/call",
        "cut off", title=f"{RATE:g} calls/s for {SECONDS} s", box=None, pad_edge=False,
    )  # fmt: skip
    for each in loads:
        table.add_row(
            each.name,
            str(each.calls),
            str(each.refused),
            str(each.repeated),
            f"{each.slowest:.3f} s",
            f"{each.cpu:.1f}",
            "yes" if each.cut_off else "no",
        )
    Console(width=110, highlight=False).print(table)


async def test_calls_flow_whatever_the_program_does(lab: Lab, tmp_path: Path) -> None:
    """With the program stopped or stuck no call is refused, no INVITE repeated beyond the norm."""
    numbers = callers()
    await load(lab, "warm-up", "bare", numbers, 3)
    baseline = await load(lab, "no program, bare trunk", "bare", numbers, SECONDS)
    loads = [baseline]

    for trunk in ENDPOINTS:
        await lab.restart_asterisk()
        here = installation(lab, tmp_path / f"stopped-{trunk}", trunk)
        async with here.running("--dry-run") as program:
            await load(lab, "", trunk, numbers, 1)
            assert await program.stop() == 0
        loads.append(await load(lab, f"stopped, {trunk} trunk", trunk, numbers, SECONDS))

    for trunk in ENDPOINTS:
        await lab.restart_asterisk()
        here = installation(lab, tmp_path / f"stuck-{trunk}", trunk)
        async with here.running("--dry-run") as program:
            await load(lab, "", trunk, numbers, 1)
            async with stuck(program):
                loads.append(await load(lab, f"stuck, {trunk} trunk", trunk, numbers, SECONDS))
            # It goes on by itself once it can, and says what it has not seen.
            if loads[-1].cut_off:
                await program.until("watching_interrupted", 60)
            later = next(numbers)
            await lab.call(later, DID, trunk=trunk, hangup_after=1)
            assert (await verdict(program, later, seconds=60))["reason"] == "dry_run"
            assert await program.stop() == 0

    show(loads)
    for each in loads:
        assert each.calls == int(RATE * SECONDS), each
        assert each.refused == 0, each
        assert each.repeated <= baseline.repeated + ONE_HICCUP, each
    wide = next(each for each in loads if each.name == "stuck, bare trunk")
    assert wide.cut_off


async def test_longer_write_timeout_would_hurt(lab: Lab, tmp_path: Path) -> None:
    """With a write time-out of 5 s a program that is stuck makes Asterisk ignore calls."""
    numbers = callers()
    await lab.set_write_timeout(5000)
    async with installation(lab, tmp_path / "slow", "bare").running("--dry-run") as program:
        async with stuck(program):
            hurt = await load(lab, "stuck, 5 s to write", "bare", numbers, min(SECONDS, 20))
        assert await program.stop() == 0
    show([hurt])
    assert hurt.repeated > ONE_HICCUP
