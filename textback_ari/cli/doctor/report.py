"""All looks together, each bounded in time, and what they found for a person or a program."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from textback_ari.asterisk.checks import Finding, Level
from textback_ari.cli.calls import plain
from textback_ari.cli.check import gateway_down, table_of, try_gateway
from textback_ari.cli.doctor import asterisk_files, database, machine, pbx, team
from textback_ari.cli.doctor.findings import error, well
from textback_ari.cli.gateways import way_findings
from textback_ari.cli.words import console, shown
from textback_ari.config import ConfigError, Settings, load
from textback_ari.config.gateways import GatewaySettings
from textback_ari.gateways.http import HttpSettings

_LOOK_SECONDS = 40.0
_LOOKED_FOR_LONG = "see what that waits for; the other findings count all the same"


@dataclass(frozen=True, slots=True)
class Area:
    """What was found out about one part."""

    name: str
    findings: tuple[Finding, ...]


async def examine(
    config: Path, asterisk: Path, *, given: bool, limit: float = _LOOK_SECONDS
) -> list[Area]:
    """Look at everything; nothing is changed anywhere.

    `asterisk`: the folder of Asterisk's files; `given`: it was named, so that it belongs to each
    PBX, and not only to those on this machine. `limit`: seconds for each look.
    """
    try:
        settings = load(config)
    except ConfigError as wrong:
        cure = "correct it; docs/settings.md explains each setting"
        problems = [error("config-invalid", problem, cure) for problem in wrong.problems]
        return [Area("Configuration", (*problems, *machine.private_files(config)))]
    records = await database.look(settings)
    looks: dict[str, Callable[[], Awaitable[Sequence[Finding]]]] = {
        "Machine": machine.clock,
        "Team": lambda: team.look(settings),
    }
    for each in settings.pbxes:
        looks[f"PBX {each.name}"] = lambda each=each: pbx.look(  # type: ignore[misc]
            each, settings, records.hooked.get(each.name, ())
        )
    gateways = {each.name: each for each in settings.gateways}
    for name, gateway in gateways.items():
        looks[f"Gateway {name}"] = lambda gateway=gateway: _gateway(  # type: ignore[misc]
            gateway, settings, records
        )
    results = await asyncio.gather(*(_bounded(name, each, limit) for name, each in looks.items()))
    found = dict(zip(looks, results, strict=True))
    ready = {
        name
        for name in gateways
        if all(each.level is not Level.ERROR for each in found[f"Gateway {name}"])
    }
    for each in settings.pbxes:
        if given or asterisk_files.is_here(each):
            found[f"PBX {each.name}"] += asterisk_files.look(each, asterisk)
    files = [well(f"configuration {config}"), *machine.private_files(config)]
    own = [*found.pop("Machine"), *machine.ports(settings, running=records.running)]
    ways = [finding for line in settings.lines for finding in way_findings(line, ready)]
    areas = {
        "Configuration": files,
        "Machine": own,
        "Database": records.findings,
        "Program": database.running(records),
        **found,
        "Lines": ways,
    }
    return [Area(name, tuple(each)) for name, each in areas.items() if each]


async def _gateway(
    gateway: GatewaySettings, settings: Settings, records: database.Records
) -> Sequence[Finding]:
    """Try a gateway, or have the running program's word: a carrier may allow but one bind."""
    state = records.gateways.get(gateway.name)
    if not records.running or state is None or isinstance(gateway, HttpSettings):
        return await try_gateway(gateway, settings)
    if state.ready:
        return [well(f"gateway {gateway.name}: the running program says that it is up")]
    return [gateway_down(gateway.name, state.why)]


async def _bounded(
    name: str, look: Callable[[], Awaitable[Sequence[Finding]]], limit: float
) -> list[Finding]:
    try:
        async with asyncio.timeout(limit):
            return list(await look())
    except TimeoutError:
        what = f"{name}: looking did not end within {limit:g} s"
        return [error("look-too-long", what, _LOOKED_FOR_LONG)]


def worst(areas: Iterable[Area]) -> Level:
    """Return the worst level among the findings."""
    levels = {finding.level for area in areas for finding in area.findings}
    return next((each for each in (Level.ERROR, Level.WARNING) if each in levels), Level.OK)


def show(areas: Sequence[Area], *, as_json: bool) -> None:
    """Print what was found, by area."""
    if as_json:
        told = [{"area": area.name, **plain(each)} for area in areas for each in area.findings]
        print(json.dumps(told))  # noqa: T201 - the output itself
        return
    out = console()
    for area in areas:
        out.print(shown(area.name, "bold"))
        out.print(table_of(area.findings))
    every = [finding for area in areas for finding in area.findings]
    wrong = [sum(each.level is level for each in every) for level in (Level.ERROR, Level.WARNING)]
    out.print(shown(f"{len(every)} looked at: {wrong[0]} errors, {wrong[1]} warnings"))
