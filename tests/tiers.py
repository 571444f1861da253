"""The stages of the test suite, by tier: `./tests/run` (CI), `--nightly`, `--on-demand`.

Each stage is a command; the first that fails does not stop the others, and the last lines say
what passed, how long each took, and on which commit.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lab.lab import Lab
from tests.fakes.node_smsc import install as install_node_smsc

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
TIERS = ("ci", "nightly", "on-demand")


@dataclass(frozen=True)
class Stage:
    """One stage: what it is for, the commands, and what has to run beside them."""

    name: str
    tier: str
    says: str
    commands: tuple[tuple[str, ...], ...]
    beside: Callable[[], "Beside | SecondSmsc"] | None = None
    at_once: bool = False
    """Whether the commands run beside each other, as many as a machine has cores."""


class Beside:
    """The services of the contract tests: a real PostgreSQL and a real SMSC."""

    def __init__(self) -> None:
        """Describe them; nothing is started yet."""
        self._lab = Lab("contract", "127.0.21", postgres=True)

    async def __aenter__(self) -> Mapping[str, str]:
        """Start them and return the environment that names them."""
        await self._lab.up()
        host, port = self._lab.smpp_address
        return {
            "TEXTBACK_TEST_POSTGRES": self._lab.postgres_url,
            "TEXTBACK_TEST_SMSC": f"{host}:{port}",
            "TEXTBACK_TEST_SMSC_HTTP": self._lab.smsc.url,
            "TEXTBACK_TEST_SMSC_PASSWORD": self._lab.password,
        }

    async def __aexit__(self, *_: object) -> None:
        """Remove them."""
        await self._lab.down()


class SecondSmsc:
    """The packages of the second SMSC, which runs on this machine's Node."""

    async def __aenter__(self) -> Mapping[str, str]:
        """Install them and return the environment that says so."""
        await asyncio.to_thread(install_node_smsc)
        return {"TEXTBACK_TEST_NODE": "1"}

    async def __aexit__(self, *_: object) -> None:
        """Leave them where they are, for the next run."""


def pytest(*words: str) -> tuple[str, ...]:
    """Return a pytest command."""
    return (sys.executable, "-m", "pytest", "-q", *words)


def simulation(histories: str, *words: str) -> tuple[str, ...]:
    """Return a command that runs so many simulated histories."""
    return (sys.executable, "-m", "tests.simulation.run", "--histories", histories, *words)


STAGES = (
    Stage(
        "static",
        "ci",
        "style, types, layers",
        (
            (str(BIN / "ruff"), "check"),
            (str(BIN / "ruff"), "format", "--check", "--quiet"),
            (str(BIN / "mypy"),),
            (str(BIN / "lint-imports"),),
        ),
    ),
    Stage(
        "unit",
        "ci",
        "unit tests, properties, recorded streams; contracts on fakes, SQLite, PostgreSQL, SMSC",
        (
            pytest("tests/unit", "tests/contract", "--ignore=tests/unit/cli"),
            pytest("tests/unit/cli"),
        ),
        Beside,
        at_once=True,
    ),
    Stage(
        "simulation",
        "ci",
        "2,500 histories with crashes, the same ones each time",
        # What a change breaks shows here; what was never tried is looked for in "histories".
        (simulation("2500", "--seed", "1"),),
    ),
    Stage(
        "lab",
        "ci",
        "real calls on Asterisk 22",
        (
            pytest(
                "-m", "lab and not nightly and not on_demand", "-s", "--durations=25", "tests/lab"
            ),
        ),
    ),
    Stage("demo", "ci", "the demo, as a user starts it", ((str(ROOT / "docker" / "demo"),),)),
    Stage(
        "fuzz-short",
        "ci",
        "20,000 inputs each to all that reads SMPP carriers' and SIP providers' octets, the same"
        " ones each time",
        (
            (sys.executable, "-m", "tests.fuzz.smpp", "20000", "1"),
            (sys.executable, "-m", "tests.fuzz.sip", "20000", "1"),
        ),
    ),
    Stage(
        "fuzz",
        "nightly",
        "1,000,000 inputs each to all that reads SMPP carriers' and SIP providers' octets",
        ((sys.executable, "-m", "tests.fuzz.smpp"), (sys.executable, "-m", "tests.fuzz.sip")),
    ),
    Stage(
        "smpp",
        "nightly",
        "SMPP against a second SMSC written by others, and throttled for 30 s",
        (
            pytest("-s", "tests/contract/test_second_smsc.py"),
            pytest("-m", "nightly", "-s", "tests/unit/gateways"),
        ),
        SecondSmsc,
    ),
    Stage(
        "lab16",
        "nightly",
        "the same real calls on Asterisk 16.28",
        (pytest("-m", "lab and not on_demand", "-s", "tests/lab", "--asterisk=16"),),
    ),
    Stage(
        "away",
        "nightly",
        "killed, cut off and restarted among 200 calls, on Asterisk 22",
        (pytest("-m", "lab and nightly and not on_demand", "-s", "tests/lab"),),
    ),
    Stage(
        "packages",
        "nightly",
        "packages and container: built twice, installed, started, upgraded, purged; set up beside a"
        " fresh PBX, undone",
        (pytest("-m", "nightly", "-s", "tests/packages"),),
    ),
    Stage(
        "properties",
        "nightly",
        "the properties on examples that nobody has tried yet",
        (("env", "TEXTBACK_EXAMPLES=new", *pytest("tests/unit")),),
    ),
    Stage(
        "histories",
        "nightly",
        "20,000 histories with crashes that nobody has tried yet",
        (simulation("20000"),),
    ),
    Stage(
        "independence",
        "on-demand",
        "50 calls/s with the program stopped and stuck",
        (pytest("-m", "lab", "-s", "tests/lab/test_independence.py"),),
    ),
    Stage(
        "bench",
        "on-demand",
        "benchmarks",
        (
            (sys.executable, "-m", "tests.bench.ari_stream"),
            (sys.executable, "-m", "tests.bench.ami_stream"),
            (sys.executable, "-m", "tests.bench.live_load"),
            (sys.executable, "-m", "tests.bench.smpp_clients"),
        ),
    ),
    Stage(
        "verdicts",
        "on-demand",
        "verdicts through both stores, with a million past calls and with none",
        ((sys.executable, "-m", "tests.bench.verdicts"),),
        Beside,
    ),
)


def commit() -> str:
    """Return the commit under test, with a mark when the tree differs from it."""
    said = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return said.stdout.strip() or "unknown"


async def run(stage: Stage) -> bool:
    """Run one stage with what has to run beside it; return whether all of it passed."""
    if stage.beside is None:
        return await _commands(stage, {})
    async with stage.beside() as environment:
        return await _commands(stage, environment)


async def _commands(stage: Stage, environment: Mapping[str, str]) -> bool:
    env = {**os.environ, **environment}
    if stage.at_once:
        said = await asyncio.gather(*(_quietly(command, env) for command in stage.commands))
        return all(said)
    passed = True
    for command in stage.commands:
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=env)
        passed = (await process.wait() == 0) and passed
    return passed


async def _quietly(command: tuple[str, ...], env: Mapping[str, str]) -> bool:
    """Run a command beside others; what it says is shown as it ends, in one piece."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=ROOT,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    print(said.decode(errors="replace"), flush=True)
    return process.returncode == 0


def main() -> int:
    """Run the stages asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="tests/run", description=__doc__)
    parser.add_argument("--nightly", action="store_true", help="only the nightly stages")
    parser.add_argument("--on-demand", action="store_true", help="only the on-demand stages")
    parser.add_argument("--only", action="append", metavar="STAGE", help="only this stage")
    parser.add_argument("--list", action="store_true", help="name the stages and leave")
    options = parser.parse_args()
    if options.list:
        for stage in STAGES:
            print(f"{stage.name:12} {stage.tier:10} {stage.says}")
        return 0
    tier = "nightly" if options.nightly else "on-demand" if options.on_demand else "ci"
    names = {stage.name for stage in STAGES}
    if unknown := set(options.only or ()) - names:
        print(f"no stage {', '.join(sorted(unknown))}; there are {', '.join(sorted(names))}")
        return 2
    chosen = [s for s in STAGES if (s.name in options.only if options.only else s.tier == tier)]
    print(f"commit {commit()}, Python {sys.version.split()[0]}, tier {tier}", flush=True)
    results: list[tuple[Stage, bool, float]] = []
    for stage in chosen:
        print(f"\n=== {stage.name}: {stage.says}", flush=True)
        started = time.monotonic()
        try:
            passed = asyncio.run(run(stage))
        except Exception as error:  # noqa: BLE001 - a stage that cannot start has failed; the others still run
            print(f"{stage.name} could not run: {error}", flush=True)
            passed = False
        results.append((stage, passed, time.monotonic() - started))
    print()
    for stage, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {seconds:7.1f} s  {stage.name}")
    failed = sum(not passed for _, passed, _ in results)
    print(f"commit {commit()}")
    print(f"stages: {len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
