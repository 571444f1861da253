"""Every shape of call on a real Asterisk, watched by the program's own watcher."""

import asyncio
import time
from collections import defaultdict
from typing import Literal, get_args

import pytest

from lab.calls import Trunk
from lab.flows import Flow, make
from lab.lab import Lab
from lab.shapes import ALL
from tests.lab.watching import Made, Trunks, table, until_idle, watching

_AT_ONCE = 36
_APART = 0.03


@pytest.mark.lab
@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("trunks", "ami"),
    [
        ("named", False),
        pytest.param("named", True, marks=pytest.mark.nightly),
        pytest.param("any", False, marks=pytest.mark.nightly),
        pytest.param("any", True, marks=pytest.mark.nightly),
    ],
    ids=["named", "named-ami", "any", "any-ami"],
)
async def test_every_shape_has_its_outcome(
    request: pytest.FixtureRequest, trunks: Trunks, ami: bool
) -> None:
    """Each flow, over hooked and bare trunk, named or told by context, comes to its outcome.

    With AMI it is the same one, unless only AMI can tell it.
    """
    version: Literal["22", "16"] = request.config.getoption("--asterisk", default="22")
    # A number that nobody has is refused on the bare trunk before there is a channel.
    flows: list[tuple[str, Flow, Trunk]] = [
        (name, flow, trunk)
        for trunk in get_args(Trunk)
        for name, flow in ALL.items()
        if version in flow.versions and (name, trunk) != ("unknown_number", "bare")
    ]
    # The longest first, so that the end is not spent waiting for one of them.
    flows.sort(key=lambda each: not each[1].alone)
    made: list[Made] = []
    failures: list[str] = []
    slots = asyncio.Semaphore(_AT_ONCE)
    alone: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
    began = time.monotonic()

    async def one(lab: Lab, number: int, name: str, flow: Flow, trunk: Trunk) -> None:
        caller = f"+1201555{1000 + number:04}"
        expected = flow.outcomes_where(everything=trunks == "any", ami=ami)
        made.append(Made(name, trunk, caller, expected))
        try:
            if flow.alone:
                async with alone[flow.did or name]:
                    await make(lab, flow, trunk, caller)
            else:
                async with slots:
                    await make(lab, flow, trunk, caller)
        except Exception as error:  # noqa: BLE001 - one that cannot be made must not hide the others
            failures.append(f"{name} ({trunk}): {error!r}")

    async with (
        Lab("shapes", "127.0.44", asterisk=version) as lab,
        watching(lab, trunks, ami=lab.ami_settings if ami else None) as (watcher, sink),
    ):
        async with asyncio.TaskGroup() as group:
            for number, (name, flow, trunk) in enumerate(flows):
                group.create_task(one(lab, number, name, flow, trunk))
                # Starting many processes in one go would keep the watcher from reading.
                await asyncio.sleep(_APART)
        await until_idle(watcher)
    text, wrong = table(made, sink)
    how = f"trunks {trunks}, {'with' if ami else 'without'} AMI, {time.monotonic() - began:.0f} s"
    print(f"\nAsterisk {version}, {how}, {len(made)} flows\n{text}")
    assert not failures
    assert not wrong
    assert not sink.gaps
