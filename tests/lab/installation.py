"""The program as an administrator installs it beside the lab's PBX: file, database, commands."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import psutil  # type: ignore[import-untyped] # no type information is installed

from lab.commands import run_async
from lab.lab import Lab
from lab.program import COMMAND, Event, Program
from lab.smsc import Pdu
from textback_ari.cli.calls import plain
from textback_ari.store.engine import StoreSettings, open_store

Json = Mapping[str, Any]

DID = "2125550100"
"""The number whose phone rings and is not answered (docker/asterisk/conf/extensions.conf)."""
DID_ANSWERED = "2125550102"
BUSINESS = "Acme Plumbing"
OPT_OUT = "Reply STOP to opt out."
TEXT = "Sorry I missed your call! This is Sam from Acme Plumbing."
TEXT_SENT = f"{TEXT} {OPT_OUT}"
DELAY = 3.0
ON_TIME = 0.5
"""Seconds within which a text leaves at hang-up + delay."""

_READY_SECONDS = 30.0
_COMMAND_SECONDS = 30.0


MANY = 1_000_000
"""A cap that no test reaches by chance."""
LINE_CAPS = ("per_minute", "per_hour", "per_day", "parts_per_day")
SHARED_CAPS = (
    *LINE_CAPS,
    *(f"caller_{cap}" for cap in LINE_CAPS[:3]),
    *(f"prefix_{cap}" for cap in LINE_CAPS[:3]),
    "refused_least",
)
NO_CAPS = dict.fromkeys(SHARED_CAPS, MANY) | {"abnormal_per_minute": MANY + 1}
NO_LINE_CAPS = dict.fromkeys(LINE_CAPS, MANY) | {"abnormal_per_minute": MANY + 1}


def line(did: str = DID, *, delay: float = DELAY, **settings: Any) -> Json:
    """Return a line as its `[[lines]]` table: a mapping becomes a table below it."""
    return {
        "number": f"+1{did}",
        "dids": [did],
        "business": BUSINESS,
        "agent": "Sam",
        "timezone": "America/New_York",
        "gateways": ["carrier"],
        "delay": f"{delay:g}s",
        "texts": {"standard": TEXT},
        "caps": NO_LINE_CAPS,
        # The lab's callers have numbers in a row.
        "spam": {"neighbours": 0},
    } | settings


def pbx(*trunks: str, name: str = "main", app: str = "textback") -> Json:
    """Return a PBX as its `[[pbx]]` table, without its address and password."""
    return {"name": name, "trunks": list(trunks or ["PJSIP/trunk"]), "app": app}


class Installation:
    """One configuration file in a folder of its own, and what can be done with it."""

    def __init__(
        self,
        lab: Lab,
        folder: Path,
        *,
        lines: Sequence[Json] = (),
        pbxes: Sequence[Json] = (),
        carrier: Json | None = None,
        caps: Json | None = None,
        ami: bool = False,
    ) -> None:
        """Write the file; what is not given is one line, one hooked trunk, and the lab's SMSC."""
        password = folder / "password"
        password.touch(mode=0o600)
        password.write_text(lab.password)
        host, port = lab.smpp_address
        self.database = folder / "textback.db"
        self.config = folder / "textback.toml"
        tables = [
            _table("[store]", {"url": f"sqlite:///{self.database}"}),
            _table("[log]", {"format": "json", "show_numbers": True}),
            _table("[caps]", NO_CAPS | dict(caps or {})),
            _table(
                "[gateways.carrier]",
                {
                    "type": "smpp",
                    "host": host,
                    "port": port,
                    "system_id": "textback",
                    "password_file": str(password),
                }
                | dict(carrier or {}),
            ),
        ]
        access = {"url": lab.ari_url, "username": "textback", "password_file": str(password)}
        ami_host, ami_port = lab.ami_address
        manager = {**access, "host": ami_host, "port": ami_port}
        del manager["url"]
        for each in pbxes or [pbx()]:
            tables.append(_table("[[pbx]]", {**access, **each}))
            tables += [_table("[pbx.ami]", manager)] if ami else []
        tables += [_table("[[lines]]", each) for each in lines or [line()]]
        self.config.write_text("\n".join(tables))

    @asynccontextmanager
    async def running(self, *options: str) -> AsyncIterator[Program]:
        """Start `textback run`, wait until it watches and is bound, and end it afterwards."""
        async with Program(self.config, *options) as program:
            await program.until("ready", _READY_SECONDS)
            yield program

    async def command(self, *words: str, check: bool = True) -> CompletedProcess[bytes]:
        """Run one of the commands to its end."""
        return await run_async(
            [COMMAND, *words, "--config", str(self.config)],
            timeout=_COMMAND_SECONDS,
            check=check,
        )

    async def command_alone(self, *words: str) -> CompletedProcess[bytes]:
        """Run a command that needs no configuration."""
        return await run_async([COMMAND, *words], timeout=_COMMAND_SECONDS)

    async def calls(self) -> list[Json]:
        """Return what `textback calls` lists, newest first."""
        return list((await self._calls())["calls"])

    async def gaps(self) -> list[Json]:
        """Return the times without watching that `textback calls` shows."""
        return list((await self._calls())["gaps"])

    async def story(self, call: str) -> Json:
        """Return what `textback explain` tells about a call."""
        said = await self.command("explain", call, "--json")
        story: Json = json.loads(said.stdout)
        return story

    async def stories(self, calls: Iterable[str]) -> dict[str, Json]:
        """Return what `textback explain` would tell about each call, read in one go."""
        settings = StoreSettings(f"sqlite:///{self.database}")
        async with open_store(settings, for_running=False) as store, store.queries() as queries:
            return {call: plain(await queries.call_story(call)) for call in calls}

    async def _calls(self) -> Json:
        said = await self.command("calls", "--limit", "1000", "--json")
        listed: Json = json.loads(said.stdout)
        return listed


async def verdict(program: Program, caller: str, *, call: int = 1, seconds: float = 15) -> Event:
    """Return the verdict on a caller's call, the first one or a later one."""
    ended = await program.until(
        "call_ended", seconds, also=nth(call, lambda event: event.get("caller") == caller)
    )
    return await program.until(
        "verdict", seconds, also=lambda event: event["call"] == ended["call"]
    )


async def ended(program: Program, seconds: float) -> int:
    """Wait until the program has ended by itself, and return its exit status."""
    async with asyncio.timeout(seconds):
        return await _process(program).wait()


def cpu_of(program: Program) -> float:
    """Return how many seconds of CPU time the program has used."""
    return cpu_of_process(program.pid)


def cpu_of_process(pid: int) -> float:
    """Return how many seconds of CPU time a process has used."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def _process(program: Program) -> asyncio.subprocess.Process:
    assert program._process is not None
    return program._process


def nth(number: int, matches: Callable[[Event], bool]) -> Callable[[Event], bool]:
    """Return a condition that holds for the so-manieth event that matches."""
    seen = 0

    def holds(event: Event) -> bool:
        nonlocal seen
        seen += matches(event)
        return seen == number

    return holds


def outcome_of(story: Json) -> str:
    """Return a call's outcome as logs write it."""
    outcome = story["call"]["outcome"]
    if outcome["cause"] is None:
        return str(outcome["kind"])
    return f"{outcome['kind']} ({outcome['cause']}, {outcome['ending']})"


async def submits_to(lab: Lab, phone: str) -> list[Pdu]:
    """Return the submit_sm for one handset: one for each part of each text."""
    digits = phone.lstrip("+")
    return [s for s in await lab.smsc.submits() if (s.destination or "").lstrip("+") == digits]


async def wait_until(at: float) -> None:
    """Sleep until an epoch second that the test is about: a due time that must pass."""
    await asyncio.sleep(max(0.0, at - time.time()))


def _table(heading: str, values: Json) -> str:
    """Return a table as TOML writes it, with the tables inside it after its values."""
    name = heading.strip("[]")
    inner, lists, text = "", "", heading + "\n"
    for key, value in values.items():
        if isinstance(value, Mapping):
            inner += _table(f"[{name}.{key}]", value)
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            lists += "".join(_table(f"[[{name}.{key}]]", each) for each in value)
        else:
            text += f"{key} = {_value(value)}\n"
    return text + inner + lists


def _value(value: object) -> str:
    """Return a value as TOML writes it: of texts, numbers, booleans and lists as JSON does."""
    return json.dumps(value, ensure_ascii=False)
