"""Many mixed calls at the same time: each has its own outcome, and nothing is left behind."""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import get_args

import pytest

from lab.calls import Trunk
from lab.lab import Lab
from lab.shapes import ALL
from tests.lab.watching import Made, table, until_idle, watching
from textback_ari.calls.call import FinishedCall

CALLS = 200
_APART = 0.03

# Flows of one call that many callers can make at the same time; SIPp sends no sound here, so that
# nobody leaves a message.
MIXABLE = tuple(
    name
    for name, flow in ALL.items()
    if flow.script is None
    and not flow.alone
    and not flow.manner.get("privacy")
    and not name.endswith("_left")
    and name != "unknown_number"
)


def _most_at_once(calls: Sequence[FinishedCall]) -> int:
    changes = [(call.started_at, 1) for call in calls] + [(call.ended_at, -1) for call in calls]
    return max(accumulate(step for _, step in sorted(changes)))


@pytest.mark.lab
@pytest.mark.timeout(300)
async def test_mixed_calls_have_their_outcomes(request: pytest.FixtureRequest) -> None:
    """Of 200 calls of random flows at once, each comes to its own outcome; none is left open."""
    version = request.config.getoption("--asterisk", default="22")
    seed = int(os.environ.get("TEXTBACK_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"\nseed {seed} (TEXTBACK_SEED repeats it)")
    luck = random.Random(seed)
    trunks: tuple[Trunk, ...] = get_args(Trunk)
    drawn = Counter((luck.choice(MIXABLE), luck.choice(trunks)) for _ in range(CALLS))
    made: list[Made] = []
    began = time.monotonic()

    async def some(lab: Lab, name: str, trunk: Trunk, callers: list[str]) -> None:
        flow = ALL[name]
        await lab.burst(callers, 20, flow.did, trunk=trunk, **{"talk": None, **flow.manner})

    async with Lab("shapes-mixed", "127.0.44", asterisk=version) as lab:
        async with watching(lab) as (watcher, sink):
            async with asyncio.TaskGroup() as group:
                for (name, trunk), count in drawn.items():
                    callers = [f"+1201555{1000 + len(made) + n:04}" for n in range(count)]
                    made += [Made(name, trunk, who, ALL[name].outcomes) for who in callers]
                    group.create_task(some(lab, name, trunk, callers))
                    # Starting many processes in one go would keep the watcher from reading.
                    await asyncio.sleep(_APART)
            await until_idle(watcher)
        assert (await lab.channels()) == []
    text, wrong = table(made, sink)
    took, most = time.monotonic() - began, _most_at_once(sink.finished)
    print(f"{len(made)} calls in {took:.0f} s, up to {most} at once")
    print(text if wrong else f"{len(made)} right outcomes")
    assert not wrong
    assert len(sink.finished) == CALLS
    assert sink.outbound == []
    assert not sink.gaps
