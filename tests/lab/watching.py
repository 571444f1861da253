"""The program's own watcher on the lab's PBX, and what it told of each flow's calls."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal

from lab.calls import Trunk
from lab.lab import Lab
from lab.shapes import FAX_MACHINES, NOT_HUMAN
from tests.fakes.call_sink import RecordingCalls
from textback_ari.asterisk.settings import AmiSettings, PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock

_SECONDS = 40.0
OUTSIDE = frozenset({"textback-in", "from-pstn"})
"""The contexts in which the lab's trunks begin their calls (docker/asterisk/conf/pjsip.conf)."""


Trunks = Literal["named", "any"]


def settings(lab: Lab, trunks: Trunks, *, ami: AmiSettings | None = None) -> PbxSettings:
    """Return what the program would be told of the lab's PBX."""
    return PbxSettings(
        name="main",
        url=lab.ari_url,
        username="textback",
        password=lab.password,
        trunks=frozenset({"PJSIP/trunk", "PJSIP/trunk-bare"} if trunks == "named" else {"*"}),
        contexts=frozenset() if trunks == "named" else OUTSIDE,
        not_human=NOT_HUMAN,
        fax=FAX_MACHINES,
        ami=ami,
    )


@asynccontextmanager
async def watching(
    lab: Lab, trunks: Trunks = "named", *, ami: AmiSettings | None = None
) -> AsyncIterator[tuple[AriWatcher, RecordingCalls]]:
    """Watch the lab's PBX until the block is left."""
    sink = RecordingCalls()
    watcher = AriWatcher(settings(lab, trunks, ami=ami), SteadyClock(), lambda: 0.5)
    task = asyncio.create_task(watcher.watch(sink))
    try:
        await sink.until(lambda: watcher.health().ready)
        yield watcher, sink
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until_idle(watcher: AriWatcher) -> None:
    """Return once nothing is remembered of any call."""
    async with asyncio.timeout(_SECONDS):
        while watcher.footprint():  # noqa: ASYNC110 - the watcher tells nobody when it is idle
            await asyncio.sleep(0.05)


@dataclass(frozen=True)
class Made:
    """A flow that was made: on which trunk, by which caller."""

    flow: str
    trunk: Trunk
    caller: str
    expected: tuple[str, ...]

    def found(self, sink: RecordingCalls) -> tuple[str, ...]:
        """Return what became of its calls, as the watcher told it."""
        # All numbers of a flow end alike: the caller, a second one, and who is called back.
        end = self.caller[-4:]
        shown = [str(call.outcome) for call in sink.finished if call.caller.raw.endswith(end)]
        shown += [
            f"called out, {'answered' if call.answered else 'not answered'}"
            for call in sink.outbound
            if call.to.raw.endswith(end)
        ]
        return tuple(sorted(shown))


def table(made: Sequence[Made], sink: RecordingCalls) -> tuple[str, Mapping[Made, tuple[str, ...]]]:
    """Return the table of flows with what was expected and found, and the rows that differ."""
    wrong = {each: found for each in made if (found := each.found(sink)) != each.expected}
    lines = [f"{'flow':34} {'trunk':7} {'expected':46} found"]
    for each in sorted(made, key=lambda each: (each.flow, each.trunk)):
        shown = "; ".join(each.found(sink)) or "(nothing)"
        mark = "   <== WRONG" if each in wrong else ""
        expected = "; ".join(each.expected)
        lines.append(f"{each.flow:34} {each.trunk:7} {expected:46} {shown}{mark}")
    return "\n".join(lines), wrong
