"""Runs many histories and checks each: `python -m tests.simulation.run --histories 5000`.

Seeds are consecutive from --seed (drawn and printed when not given), so that any history can be
run again by itself.
"""

import argparse
import logging
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import structlog

from tests.simulation.checks import broken
from tests.simulation.virtual_time import run_virtually
from tests.simulation.world import World
from textback_ari.workflow.crash_points import CrashPoint

BLOCK = 50


@dataclass
class Tally:
    """What a block of histories came to."""

    histories: int
    calls: int
    texts: int
    lives: int
    passed: Counter[str]
    crashes: Counter[str]
    failures: list[str]


def live(seed: int) -> World:
    """Run one history."""

    async def history() -> World:
        world = World(seed)
        await world.run()
        return world

    return run_virtually(history())


def silence() -> None:
    """Have the program log nothing."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),
    )


def block(seeds: Sequence[int]) -> Tally:
    """Run and check a block of histories."""
    silence()
    tally = Tally(0, 0, 0, 0, Counter(), Counter(), [])
    for seed in seeds:
        world = live(seed)
        tally.histories += 1
        tally.calls += len(world.script)
        tally.texts += len(world.takings)
        tally.lives += world.lives
        tally.passed += world.passed
        tally.crashes += world.crashes
        tally.failures += [f"seed {seed}: {sentence}" for sentence in broken(world)]
    return tally


def main() -> int:
    """Run what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--histories", type=int, default=5000)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    first = random.SystemRandom().randrange(10**9) if options.seed is None else options.seed
    print(f"histories {options.histories}, seeds {first} to {first + options.histories - 1}")
    seeds = range(first, first + options.histories)
    blocks = [seeds[n : n + BLOCK] for n in range(0, len(seeds), BLOCK)]
    total = Tally(0, 0, 0, 0, Counter(), Counter(), [])
    started = shown = time.monotonic()
    with ProcessPoolExecutor(options.workers) as pool:
        for tally in pool.map(block, blocks):
            total.histories += tally.histories
            total.calls += tally.calls
            total.texts += tally.texts
            total.lives += tally.lives
            total.passed += tally.passed
            total.crashes += tally.crashes
            total.failures += tally.failures
            if time.monotonic() - shown > 10:
                shown = time.monotonic()
                print(f"  {total.histories} histories, {len(total.failures)} failures", flush=True)
    print(
        f"{total.histories} histories in {time.monotonic() - started:.0f} s: {total.calls} calls, "
        f"{total.texts} texts taken, {total.lives} lives of the program"
    )
    for point in CrashPoint:
        print(f"  {point:28} reached {total.passed[point]:8}  crashed {total.crashes[point]:6}")
    unreached = [point for point in CrashPoint if not total.crashes[point]]
    if options.histories >= 1000:
        total.failures += [f"no history crashed at {point}" for point in unreached]
    for failure in total.failures[:40]:
        print(f"FAILED {failure}")
    failed = len({failure.split(":")[0] for failure in total.failures})
    print(f"histories: {total.histories - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
