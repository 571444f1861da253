"""`textback breaker`: the open circuits, shown and closed."""

import json
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from textback_ari.asterisk.checks import Finding, Level
from textback_ari.cli.lines import find_line
from textback_ari.cli.words import console, day_and_time, printable, short, shown
from textback_ari.config import Settings
from textback_ari.ports import OpenCircuit
from textback_ari.rules.limits import Counter, Scope, place_of
from textback_ari.store import SqlStore
from textback_ari.store.engine import open_store, open_store_beside

ALL = "all"


def told(found: OpenCircuit) -> str:
    """Return what an open circuit means, in a sentence."""
    circuit = found.circuit
    at = day_and_time(circuit.since)
    if circuit.probing:
        then = "one text is trying whether it may go on"
    elif time.time() < circuit.until:
        then = f"the first call after {short(circuit.until, circuit.since)} tries it"
    else:
        then = "the next call tries it"
    place = printable(place_of(found.counter))
    return f"{place}: texting has stopped itself at {at} ({printable(circuit.why, 200)}); {then}"


def as_plain(found: OpenCircuit) -> dict[str, Any]:
    """Return an open circuit as JSON has it; times are epoch seconds."""
    return {
        "scope": str(found.counter.scope),
        "line": found.counter.name or None,
        "since": found.circuit.since,
        "until": found.circuit.until,
        "probing": found.circuit.probing,
        "why": found.circuit.why,
    }


async def stopped(store: SqlStore) -> Sequence[Finding]:
    """Return a finding for each open circuit."""
    hint = "see why; `textback breaker --close` lets it text again at once"
    return [
        Finding(Level.WARNING, told(each), hint, code="breaker-open")
        for each in await store.open_circuits()
    ]


async def show_circuits(settings: Settings, *, as_json: bool) -> None:
    """Print the open circuits.

    Raises:
        StoreUnavailableError: there is no database yet, or it cannot be read.
    """
    async with open_store(settings.store, for_running=False) as store:
        found = await store.open_circuits()
    if as_json:
        print(json.dumps([as_plain(each) for each in found]))  # noqa: T201 - the output itself
        return
    out = console()
    for each in found:
        out.print(shown(told(each), "red"))
    if not found:
        out.print("Texting has not stopped itself anywhere.")


async def close_circuit(settings: Settings, typed: str) -> str:
    """Close a circuit: of a line, in any spelling, or `all`; return whose it was, if it was open.

    Raises:
        NoLineError: there is no such line.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    counter = Counter(Scope.ALL, "")
    if typed.strip().lower() != ALL:
        counter = Counter(Scope.LINE, find_line(settings, typed).number.e164)
    async with open_store_beside(settings.store) as store, store.transaction() as tx:
        load = (await tx.loads([counter])).get(counter)
        if load is None or load.circuit is None:
            return ""
        closed = replace(load, circuit=None, wanted=0, taken=0, refused=0)
        await tx.set_loads({counter: closed}, time.time())
    return place_of(counter)
