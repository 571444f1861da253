"""What calls cost: `python -m tests.bench.live_load [--calls N] [--rate R] [--asterisk 22|16]`.

The lab's Asterisk gets the same burst of unanswered calls five times: without the program, with
the program on a trunk that has none of our dialplan (the wide event filter), and on one that has
the hook (the narrow one), each of these with and without AMI. Asterisk is restarted before each.
CPU is that of the two processes, from before the first call until the last text has left; a text
follows each call.

The last line is JSON: Asterisk's CPU per call as a multiple of that without the program, the
program's own per call, and the calls a second that were held.
"""

import argparse
import asyncio
import itertools
import json
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from rich.console import Console
from rich.table import Table

from lab.calls import CallResult, Trunk
from lab.lab import Lab
from lab.program import Program
from tests.lab.installation import Installation, cpu_of, cpu_of_process, line, nth, pbx

NET = "127.0.23"
DELAY = 2.0
RING = 1.0
WARM_UP = 10
"""Calls before the measured ones: caches fill, and the hook proves itself."""
MOST_CALLS = 5_000
MOST_RATE = 200.0
_SETTLE = 30.0

Version = Literal["22", "16"]


@dataclass(frozen=True)
class Phase:
    """One burst: through which trunk, and whether the program watches it."""

    name: str
    trunk: Trunk
    watched: bool
    ami: bool = False


PHASES = (
    Phase("without textback", "bare", watched=False),
    Phase("bare trunk", "bare", watched=True),
    Phase("hooked trunk", "hooked", watched=True),
    Phase("bare trunk, AMI", "bare", watched=True, ami=True),
    Phase("hooked trunk, AMI", "hooked", watched=True, ami=True),
)
ENDPOINTS: dict[Trunk, str] = {"bare": "PJSIP/trunk-bare", "hooked": "PJSIP/trunk"}


@dataclass(frozen=True)
class Figures:
    """What one phase cost."""

    phase: Phase
    calls: int
    rate: float
    asterisk_ms: float
    textback_ms: float
    texts: int
    latest: float
    """Seconds after hang-up + delay at which the last text was accepted."""


def callers() -> Iterator[str]:
    """Yield valid numbers, each once."""
    return (f"+1312555{number:04}" for number in itertools.count(1))


async def measure(
    lab: Lab, phase: Phase, numbers: Iterator[str], calls: int, rate: float
) -> Figures:
    """Run one phase on a fresh Asterisk."""
    await lab.restart_asterisk()
    mine = list(itertools.islice(numbers, calls))
    with tempfile.TemporaryDirectory(prefix="textback-bench-") as folder:
        async with _watching(lab, phase, Path(folder)) as program:
            warm = list(itertools.islice(numbers, WARM_UP))
            await lab.burst(warm, rate, hangup_after=RING, trunk=phase.trunk)
            if program:
                await _all_sent(program, WARM_UP)
                if phase.trunk == "hooked":
                    await program.until("event_filter_set", 10, also=lambda e: e["narrow"] is True)
            pid = lab.asterisk_pid()
            asterisk, textback = cpu_of_process(pid), cpu_of(program) if program else 0.0
            results = await lab.burst(mine, rate, hangup_after=RING, trunk=phase.trunk)
            if program:
                await _all_sent(program, WARM_UP + calls)
            else:
                await asyncio.sleep(DELAY)
            asterisk = cpu_of_process(pid) - asterisk
            textback = cpu_of(program) - textback if program else 0.0
    texts, latest = await _texts(lab, results)
    began = [result.invite_at for result in results]
    return Figures(
        phase=phase,
        calls=len(results),
        rate=(len(results) - 1) / (max(began) - min(began)),
        asterisk_ms=asterisk / calls * 1000,
        textback_ms=textback / calls * 1000,
        texts=texts,
        latest=latest,
    )


@asynccontextmanager
async def _watching(lab: Lab, phase: Phase, folder: Path) -> AsyncIterator[Program | None]:
    if not phase.watched:
        yield None
        return
    installation = Installation(
        lab,
        folder,
        lines=[line(delay=DELAY)],
        pbxes=[pbx(ENDPOINTS[phase.trunk])],
        carrier={"window": 100},
        ami=phase.ami,
    )
    async with installation.running() as program:
        yield program


async def _all_sent(program: Program, count: int) -> None:
    await program.until("text_sent", DELAY + _SETTLE, also=nth(count, lambda _: True))


async def _texts(lab: Lab, results: list[CallResult]) -> tuple[int, float]:
    """Return how many of these callers' texts came, and by how much the latest was late."""
    hung_up = {result.caller.lstrip("+"): result.ended_at for result in results}
    submits = [s for s in await lab.smsc.submits() if (s.destination or "").lstrip("+") in hung_up]
    late = [s.at - hung_up[(s.destination or "").lstrip("+")] - DELAY for s in submits]
    return len(submits), max(late, default=0.0)


async def bench(calls: int, rate: float, asterisk: Version) -> list[Figures]:
    """Run all phases in one lab."""
    numbers = callers()
    async with Lab("bench", NET, asterisk=asterisk, journal=False) as lab:
        return [await measure(lab, phase, numbers, calls, rate) for phase in PHASES]


def show(figures: list[Figures]) -> None:
    """Print the table, and the ratios as JSON."""
    base = figures[0].asterisk_ms
    table = Table(
        "", "calls", "calls/s", "Asterisk ms/call", "x", "textback ms/call", "texts", "latest",
        box=None, pad_edge=False,
    )  # fmt: skip
    for row in figures:
        table.add_row(
            row.phase.name,
            str(row.calls),
            f"{row.rate:.1f}",
            f"{row.asterisk_ms:.2f}",
            f"{row.asterisk_ms / base:.2f}",
            f"{row.textback_ms:.2f}" if row.phase.watched else "-",
            str(row.texts) if row.phase.watched else "-",
            f"{row.latest:+.2f} s" if row.phase.watched else "-",
        )
    Console(width=110, highlight=False).print(table)
    _, bare, hooked, bare_ami, hooked_ami = figures
    print(
        json.dumps(
            {
                "asterisk_with_bare_trunk": round(bare.asterisk_ms / base, 3),
                "asterisk_with_hooked_trunk": round(hooked.asterisk_ms / base, 3),
                "asterisk_with_bare_trunk_and_ami": round(bare_ami.asterisk_ms / base, 3),
                "asterisk_with_hooked_trunk_and_ami": round(hooked_ami.asterisk_ms / base, 3),
                "textback_to_asterisk_bare_ami": round(bare_ami.textback_ms / base, 3),
                "textback_to_asterisk_hooked_ami": round(hooked_ami.textback_ms / base, 3),
                "textback_to_asterisk_bare": round(bare.textback_ms / base, 3),
                "textback_to_asterisk_hooked": round(hooked.textback_ms / base, 3),
                "calls_per_second": round(min(row.rate for row in figures), 1),
            }
        )
    )


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(prog="tests.bench.live_load", description=__doc__)
    parser.add_argument("--calls", type=int, default=300, help=f"per phase, at most {MOST_CALLS}")
    parser.add_argument(
        "--rate", type=float, default=20.0, help=f"at most {MOST_RATE:.0f} a second"
    )
    parser.add_argument("--asterisk", choices=("22", "16"), default="22")
    options = parser.parse_args()
    if not 2 <= options.calls <= MOST_CALLS or not 1 <= options.rate <= MOST_RATE:
        parser.error(f"2 to {MOST_CALLS} calls, at 1 to {MOST_RATE:.0f} a second")
    started = time.monotonic()
    figures = asyncio.run(bench(options.calls, options.rate, cast("Version", options.asterisk)))
    print(f"{time.monotonic() - started:.0f} s")
    show(figures)


if __name__ == "__main__":
    main()
