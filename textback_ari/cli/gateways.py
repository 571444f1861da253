"""`textback gateways`: how each gateway is, and by which of them each line's texts leave."""

import json
import time
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from textback_ari.asterisk.checks import Finding, Level
from textback_ari.cli.calls import indented
from textback_ari.cli.words import console, printable, short, shown
from textback_ari.config import Settings
from textback_ari.messages.routing import choose
from textback_ari.ports import GatewayState
from textback_ari.rules.policy import LinePolicy
from textback_ari.store.engine import open_store

_EVERYWHERE = "everywhere"


async def show_gateways(settings: Settings, *, as_json: bool) -> None:
    """Print how the gateways were when last heard of, and the ways of each line.

    Raises:
        StoreUnavailableError: there is no database yet, or it cannot be read.
    """
    now = time.time()
    async with open_store(settings.store, for_running=False) as store:
        lines, _ = settings.book.lines(await store.line_values())
        async with store.queries() as queries:
            known = {each.gateway: each for each in await queries.gateway_states()}
            running = await queries.is_running(now)
    ready = {name for name, state in known.items() if state.ready} if running else set()
    if as_json:
        told = {
            "running": running,
            "gateways": [
                _plain(each.name, known.get(each.name), running=running)
                for each in settings.gateways
            ],
            "lines": [_plain_line(line, ready) for line in lines],
        }
        print(json.dumps(told))  # noqa: T201 - the output itself
        return
    out = console()
    if not running:
        out.print("The program is not running; this is what it last knew.")
    out.print(_table([each.name for each in settings.gateways], known, now))
    for line in lines:
        _show_line(line, ready, out, running=running)


def _table(names: Sequence[str], known: dict[str, GatewayState], now: float) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("gateway", no_wrap=True)
    table.add_column("is", no_wrap=True)
    table.add_column("since", no_wrap=True)
    table.add_column("last took a text", no_wrap=True)
    table.add_column("last trouble", overflow="fold", min_width=20)
    for name in names:
        state = known.get(name)
        if state is None:
            table.add_row(name, "unknown", "-", "-", "-")
            continue
        trouble = "-"
        if state.last_error and state.last_error_at:
            trouble = f"{short(state.last_error_at, now)} {printable(state.last_error, 200)}"
        table.add_row(
            name,
            shown("up", "green") if state.ready else shown("down", "red"),
            short(state.since, now),
            short(state.accepted_at, now) if state.accepted_at else "-",
            shown(trouble),
        )
    return table


def ways_of(line: LinePolicy) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each kind of destination of a line's texts, in words, and its gateways."""
    own = {to for route in line.routes for to in route.to}
    for route in line.routes:
        yield ", ".join(route.to), route.gateways
    for route in line.common_routes:
        if left := [to for to in route.to if to not in own]:
            yield ", ".join(left), route.gateways
    yield "elsewhere" if line.routes or line.common_routes else _EVERYWHERE, line.gateways


def _now_by(gateways: Sequence[str], ready: Collection[str]) -> str | None:
    way = choose(gateways, (), ready, 0.0, 0.0)
    return way if way in ready else None


def _show_line(line: LinePolicy, ready: Collection[str], out: Console, *, running: bool) -> None:
    out.print(shown(f"{line.number.e164} ({printable(line.business)})", "bold"))
    for to, gateways in ways_of(line):
        told = f"{to}: by {', then '.join(_named(line, way) for way in gateways)}"
        now_by = _now_by(gateways, ready)
        if running and now_by != gateways[0]:
            told += f"; now by {now_by}" if now_by else "; now by none: texts wait"
        out.print(indented(told))


def _named(line: LinePolicy, gateway: str) -> str:
    """Return a gateway with its sender, where that is not the line's number."""
    sender = line.sender_by(gateway, line.own_sender)
    return gateway if sender == line.number.e164 else f"{gateway} (as {sender})"


def _plain(name: str, state: GatewayState | None, *, running: bool) -> dict[str, Any]:
    return {
        "name": name,
        "up": state.ready if state and running else None,
        "why": state.why if state else "",
        "since": state.since if state else None,
        "accepted_at": state.accepted_at if state else None,
        "last_error": state.last_error if state else None,
        "last_error_at": state.last_error_at if state else None,
    }


def _plain_line(line: LinePolicy, ready: Collection[str]) -> dict[str, Any]:
    return {
        "line": line.number.e164,
        "ways": [
            {
                "to": to,
                "gateways": list(gateways),
                "senders": [line.sender_by(way, line.own_sender) for way in gateways],
                "now_by": _now_by(gateways, ready),
            }
            for to, gateways in ways_of(line)
        ],
    }


def way_findings(line: LinePolicy, ready: Collection[str]) -> Iterator[Finding]:
    """Yield what there is to say of a line's ways out; `ready`: gateways that answer."""
    for to, gateways in ways_of(line):
        where = "" if to == _EVERYWHERE else f", {to}"
        place = f"line {line.number.e164}{where}"
        way = _now_by(gateways, ready)
        if way == gateways[0]:
            yield Finding(Level.OK, f"{place}: texts leave by {', then '.join(gateways)}")
        elif way:
            why = f"{place}: texts leave by {way}, since {gateways[0]} does not work"
            yield Finding(
                Level.WARNING,
                why,
                "repair the gateway that is preferred; see above",
                code="way-second",
            )
        else:
            hint = "they wait, and become callback tasks; repair one of its gateways, see above"
            yield Finding(Level.ERROR, f"{place}: no text can leave", hint, code="way-none")
