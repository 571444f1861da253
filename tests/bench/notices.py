"""What telling the team costs a verdict: `python -m tests.bench.notices [--calls 400]`.

Verdicts are stored in a SQLite file one after the other, 50 a second: with nobody to tell, with a
team whose targets take everything, with targets that refuse the connection, with targets that hang
for their whole time limit, and with targets that have refused it for an hour, in which 3,000 events
came to wait. Prints the time that one verdict's transaction takes.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from tests.fakes.store_backends import make_sqlite_template, sqlite_backend
from tests.fakes.store_steps import LINE, decision, text
from textback_ari.clock import SteadyClock
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.spreading import spread
from textback_ari.conversations.team import Channel, Hook, Member, Team
from textback_ari.ports import Answer, CallerKey, Fate, Notice, Store
from textback_ari.private import Number
from textback_ari.workflow.notices import NoticeDesk
from textback_ari.workflow.timekeeping import Timekeeper

RATE = 50.0
WAITING = 3_000


class Target:
    """A way that does as it is told."""

    def __init__(self, manner: str) -> None:
        """Take everything, refuse, or hang."""
        self.manner = manner
        self.got = 0

    async def deliver(self, notice: Notice) -> Answer:
        """Answer, or not."""
        if self.manner == "hangs":
            await asyncio.sleep(30.0)
        self.got += 1
        return Answer(Fate.SENT if self.manner == "takes" else Fate.AGAIN, "refused")


async def let_wait(store: Store, team: Team, now: float) -> None:
    """Store events whose notices are due."""
    events = [
        Event(EventKind.NOTE, now, "Acme", LINE, Number(f"+1201{6_550_000 + number:07}"))
        for number in range(WAITING)
    ]
    async with store.transaction() as tx:
        await tx.record_events(events)
    while True:
        async with store.transaction() as tx:
            stories = await tx.unspread(500)
            if not stories:
                return
            notices = [notice for story in stories for notice in spread(story, team, now)]
            await tx.spread([story.number for story in stories], notices, now)


async def measure(manner: str, calls: int, template: Path) -> None:
    """Store verdicts beside a desk, and print what each took."""
    every = frozenset(EventKind)
    people = tuple(
        Member(f"M{n}", ZoneInfo("UTC"), email=f"m{n}@x.example", events=every) for n in range(5)
    )
    team = Team(people, (Hook("crm"),), lines=(LINE,)) if manner != "nobody" else Team()
    target = Target(manner)
    with tempfile.TemporaryDirectory() as folder:
        async with sqlite_backend(template, Path(folder)) as backend:
            clock = SteadyClock()
            if manner == "an hour":
                await let_wait(backend.sql, team, clock.now())
            desk = NoticeDesk(
                backend.sql,
                Timekeeper(backend.sql, clock, "bench"),
                team,
                dict.fromkeys(Channel, target),
                "bench",
                random.Random(1),
            )
            running = asyncio.create_task(desk.run())
            took = []
            began = time.perf_counter()
            for number in range(calls):
                await asyncio.sleep(max(0.0, began + number / RATE - time.perf_counter()))
                caller = CallerKey("Acme", Number(f"+1201{5_550_000 + number:07}"))
                made = decision(f"c{number}", text(caller), caller=caller, at=clock.now())
                start = time.perf_counter()
                async with backend.sql.transaction([caller]) as tx:
                    await tx.save([made])
                took.append((time.perf_counter() - start) * 1_000.0)
                desk.wake()
            running.cancel()
            await asyncio.wait([running])
    took.sort()
    print(
        f"{manner:8} {statistics.median(took):6.1f} ms median {took[int(0.99 * calls)]:6.1f} ms "
        f"at 99 % {took[-1]:6.1f} ms worst; {target.got} delivered or tried"
    )


async def main(calls: int) -> None:
    """Measure each manner in turn."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        await make_sqlite_template(template)
        for manner in ("nobody", "takes", "refuses", "hangs", "an hour"):
            await measure(manner, calls, template)


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=400)
    asyncio.run(main(parser.parse_args().calls))
