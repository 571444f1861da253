"""`textback check`: every part looked at, one sentence for each thing that is wrong."""

import asyncio
import json
import os
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.padding import Padding
from rich.table import Table

from textback_ari.app import make_gateway
from textback_ari.asterisk.checks import Finding, Level
from textback_ari.asterisk.checks import check as check_pbx
from textback_ari.asterisk.originate import AriPhone
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.cli.breaker import stopped
from textback_ari.cli.calls import plain
from textback_ari.cli.gateways import way_findings
from textback_ari.cli.progress import working
from textback_ari.cli.words import console, printable, shown
from textback_ari.clock import SteadyClock
from textback_ari.config import Settings
from textback_ari.config.gateways import GatewaySettings
from textback_ari.gateways.http import HttpSettings, Webhooks
from textback_ari.gateways.http.check import check as check_http
from textback_ari.gateways.smpp.check import check as check_smpp
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.ports import (
    Delivery,
    Health,
    InboundPart,
    InboundText,
    PhoneAwayError,
    Receipt,
    StoreUnavailableError,
)
from textback_ari.store.engine import open_store, place_of

_TRY_SECONDS = 15.0
_LONGEST = 1_000
"""Characters of a sentence: carriers and files of others have their words in it."""
_GATEWAY = (
    "compare host, port, user name and password of this [gateways] table with what the carrier "
    "gave you, and ask it whether it lets this machine's address in"
)
LEVEL_STYLE = {Level.OK: "green", Level.WARNING: "yellow", Level.ERROR: "red"}


async def check_everything(settings: Settings, config: str, *, as_json: bool) -> bool:
    """Print what was found; returns whether nothing stands in the way."""
    looks = [
        _configuration(settings, config),
        _store(settings),
        *(check_pbx(pbx) for pbx in settings.pbxes),
        *(_callbacks(pbx) for pbx in settings.pbxes if _calls_back(settings, pbx.name)),
    ]
    ways = [try_gateway(gateway, settings) for gateway in settings.gateways]
    with working("looking"):
        found, carriers = await asyncio.gather(asyncio.gather(*looks), asyncio.gather(*ways))
    ready = {
        gateway.name
        for gateway, said in zip(settings.gateways, carriers, strict=True)
        if all(finding.level is not Level.ERROR for finding in said)
    }
    findings = [finding for each in (*found, *carriers) for finding in each]
    findings += [finding for line in settings.lines for finding in way_findings(line, ready)]
    if as_json:
        print(json.dumps(plain(findings)))  # noqa: T201 - the output itself
    else:
        console().print(table_of(findings))
    return all(finding.level is not Level.ERROR for finding in findings)


def table_of(findings: Iterable[Finding]) -> Table:
    """Return findings as a person reads them: each with what to do about it below."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for finding in findings:
        what = shown(printable(finding.what, _LONGEST))
        table.add_row(shown(finding.level, LEVEL_STYLE[finding.level]), what)
        if finding.hint and finding.level is not Level.OK:
            hint = shown(printable(finding.hint, _LONGEST))
            table.add_row("", Padding(hint, (0, 0, 0, 2), expand=False))
    return table


async def _configuration(settings: Settings, config: str) -> list[Finding]:
    lines = ", ".join(line.number.e164 for line in settings.lines)
    return [Finding(Level.OK, f"configuration {config}: lines {lines}")]


async def _store(settings: Settings) -> list[Finding]:
    place = place_of(settings.store)
    if settings.store.url.startswith("sqlite") and (finding := _not_made_yet(Path(place))):
        return [finding]
    try:
        async with open_store(settings.store, for_running=False) as store:
            there = Finding(Level.OK, f"database {place} is there and up to date")
            return [there, *await stopped(store)]
    except StoreUnavailableError as error:
        return [Finding(Level.ERROR, str(error), code="database-unreachable")]


def _calls_back(settings: Settings, pbx: str) -> bool:
    wanted = {line.callback.pbx for line in settings.lines if line.callback is not None}
    return pbx in wanted or "" in wanted


async def _callbacks(pbx: PbxSettings) -> list[Finding]:
    try:
        if await AriPhone(pbx).has_dialplan():
            return [Finding(Level.OK, f"PBX {pbx.name}: its dialplan can call back")]
    except PhoneAwayError as error:
        hint = "callbacks need an ARI user that may write (read_only=no)"
        return [Finding(Level.ERROR, f"PBX {pbx.name} cannot be asked to call back: {error}", hint)]
    hint = "include extensions-textback.conf in its dialplan; docs/install.md says how"
    return [Finding(Level.ERROR, f"PBX {pbx.name} has no context textback-callback", hint)]


def _not_made_yet(file: Path) -> Finding | None:
    """Return what there is to say of a SQLite file that is not there."""
    if file.exists():
        return None
    if file.parent.is_dir() and os.access(file.parent, os.W_OK | os.X_OK):
        return Finding(Level.OK, f"database {file} is not there yet: `textback run` makes it")
    hint = f"make the folder {file.parent}, writable for the user that runs textback"
    what = f"database {file} cannot be made"
    return Finding(Level.ERROR, what, hint, code="database-folder")


async def try_gateway(gateway: GatewaySettings, settings: Settings) -> list[Finding]:
    """Say whether a gateway works, by trying it: no text is sent."""
    if isinstance(gateway, SmppSettings):
        health, done = await check_smpp(gateway), "the carrier takes the bind"
    elif isinstance(gateway, HttpSettings):
        health, done = await check_http(gateway)
    else:
        health, done = await _comes_up(gateway, settings), "it answers"
    if health.ready:
        return [Finding(Level.OK, f"gateway {gateway.name}: {done}"), *_unheard(gateway, settings)]
    return [gateway_down(gateway.name, health.why)]


def gateway_down(name: str, why: str) -> Finding:
    """Return that a gateway does not work, and why."""
    return Finding(Level.ERROR, f"gateway {name}: {why}", _GATEWAY, code="gateway-down")


def _unheard(gateway: GatewaySettings, settings: Settings) -> list[Finding]:
    if settings.webhooks is not None or not isinstance(gateway, HttpSettings):
        return []
    hint = "add [webhooks] with the public_url that the provider can call; see docs/carriers.md"
    what = f"gateway {gateway.name}: neither replies nor statuses come in without [webhooks]"
    return [Finding(Level.WARNING, what, hint, code="gateway-unheard")]


class _Listener:
    """Takes what a gateway tells while it is tried: its health alone."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[Health] = asyncio.Queue()

    def health_changed(self, part: str, health: Health) -> None:  # noqa: ARG002 - the port's signature
        self.told.put_nowait(health)

    async def receipt(self, receipt: Receipt) -> None:  # noqa: ARG002 - the same
        raise OSError("only trying")

    async def inbound(self, text: InboundText) -> None:  # noqa: ARG002 - the same
        raise OSError("only trying")

    async def inbound_part(self, part: InboundPart) -> bool:  # noqa: ARG002 - the same
        raise OSError("only trying")

    async def unfinished(self, gateway: str, now: float) -> Sequence[InboundPart]:  # noqa: ARG002 - the same
        return ()

    async def answered(self, gateway: str, deliveries: Sequence[Delivery]) -> None:  # noqa: ARG002 - the same
        return None


async def _comes_up(gateway: GatewaySettings, settings: Settings) -> Health:
    """Run a gateway until it says whether it works, in bounded time."""
    adapter = make_gateway(gateway, settings, SteadyClock(), random.SystemRandom(), Webhooks(None))
    listener = _Listener()
    run = asyncio.create_task(adapter.run(listener))
    try:
        return await asyncio.wait_for(listener.told.get(), _TRY_SECONDS)
    except TimeoutError:
        return Health(ready=False, why="it does not answer in time")
    finally:
        run.cancel()
        await asyncio.wait([run], timeout=_TRY_SECONDS)
