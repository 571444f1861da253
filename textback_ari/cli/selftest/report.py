"""A self-test as it goes, for a person or a program."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from rich.console import Console
from rich.padding import Padding
from rich.status import Status

from textback_ari.asterisk import trial
from textback_ari.asterisk.checks import Finding, Level, check
from textback_ari.cli.calls import plain
from textback_ari.cli.check import LEVEL_STYLE
from textback_ari.cli.lines import find_line
from textback_ari.cli.selftest.plan import Asked, Plan, WayIn, WrongPlanError, make_plan, way_in
from textback_ari.cli.selftest.records import open_records
from textback_ari.cli.selftest.sides import Call
from textback_ari.cli.selftest.stages import NOT_EXERCISED, SelfTest
from textback_ari.cli.selftest.telling import Stage
from textback_ari.cli.words import console, printable, shown
from textback_ari.config import Settings
from textback_ari.rules.policy import LinePolicy

_LONGEST = 1_000


class _Pbx:
    """The PBX, through ARI."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    async def trouble(self) -> Finding | None:
        found = await check(self._plan.pbx)
        return next((each for each in found if each.level is Level.ERROR), None)

    async def way_in(self) -> WayIn:
        return await way_in(self._plan)

    def calling(self) -> AbstractAsyncContextManager[Call]:
        return _calling(self._plan)


@asynccontextmanager
async def _calling(plan: Plan) -> AsyncIterator[Call]:
    async with trial.calling(plan.pbx) as call:
        yield call


class _Screen:
    """Stages line by line, and below them what is waited for, on a terminal."""

    def __init__(self, *, as_json: bool) -> None:
        self._out = console()
        self._silent = as_json
        beside = Console(stderr=True, highlight=False)
        self._status: Status | None = None
        if sys.stderr.isatty() and not as_json:
            self._status = Status("", console=beside)

    def waiting(self, what: str) -> None:
        if self._status is not None:
            self._status.update(shown(what))
            self._status.start()

    def tell(self, stage: Stage) -> None:
        self.over()
        if self._silent:
            return
        line = shown(f"{stage.level:8} {stage.took:6.1f} s  ", LEVEL_STYLE[stage.level])
        self._out.print(line + shown(f"{stage.name}: {printable(stage.what, _LONGEST)}"))
        if stage.hint:
            hint = shown(printable(stage.hint, _LONGEST))
            self._out.print(Padding(hint, (0, 0, 0, 19), expand=False))

    def say(self, words: str, style: str = "") -> None:
        if not self._silent:
            self._out.print(shown(words, style))

    def over(self) -> None:
        if self._status is not None:
            self._status.stop()


def chosen_line(settings: Settings, typed: str | None) -> LinePolicy:
    """Return the line that is tested: the one named, or the only one.

    Raises:
        NoLineError: what was typed is none.
        WrongPlanError: there are several.
    """
    if typed is not None:
        return find_line(settings, typed)
    if len(settings.lines) == 1:
        return settings.lines[0]
    there = ", ".join(f"{line.number.e164} ({line.business})" for line in settings.lines)
    raise WrongPlanError(f"say which line with --line; there are {there}")


async def test(settings: Settings, asked: Asked, *, as_json: bool) -> bool:
    """Make the call and show each stage; returns whether everything went as it should.

    Raises:
        NoLineError, WrongPlanError: what was typed cannot be tested.
        StoreUnavailableError: there is no database yet, or it cannot be read.
    """
    plan = make_plan(settings, asked, chosen_line(settings, asked.line))
    screen = _Screen(as_json=as_json)
    try:
        async with open_records(settings.store) as records:
            run = SelfTest(plan, _Pbx(plan), records, screen.tell, waiting=screen.waiting)
            passed = await run.run()
    finally:
        screen.over()
    if as_json:
        row = {
            "passed": passed,
            "live": plan.live,
            "line": plan.line.number,
            "call": run.call_id,
            "seconds": round(run.seconds, 3),
            "stages": run.stages,
        }
        print(json.dumps(plain(row)))  # noqa: T201 - the output itself
        return passed
    words = "passed" if passed else "failed"
    screen.say(f"{words} after {run.seconds:.1f} s", "green" if passed else "red")
    if not plan.live:
        screen.say(NOT_EXERCISED)
    return passed
