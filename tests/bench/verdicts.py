"""How fast verdicts are given through the store: `python -m tests.bench.verdicts [--calls N]`.

Missed calls are decided as the desk does it (lock, facts, counts, decide, save, commit), one by one
and in batches of 100; half of the callers are known, half are new. First with an empty database,
then with a long past: a million calls, 100,000 callers who were texted, 100,000 opt-outs and, where
the schema has them, 100,000 contacts. SQLite in a file with its full guarantees; PostgreSQL too,
where TEXTBACK_TEST_POSTGRES names one.

The last line is JSON: microseconds for each verdict, and how much more it costs with the past.
"""

import argparse
import asyncio
import json
import os
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from sqlalchemy import text

from tests.fakes.roomy import ROOMY
from tests.fakes.store_backends import drop_postgresql_database, make_postgresql_database
from tests.fakes.store_steps import LINE, T0, ended
from textback_ari.ports import CallerKey, Decision, Store
from textback_ari.private import Number
from textback_ari.rules.decide import decide
from textback_ari.rules.guard import loads_after
from textback_ari.rules.limits import counters_of, standing_of
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.store import SqlStore, StoreSettings, open_store
from textback_ari.store import tables as t

POLICY = LinePolicy(
    number=Number(LINE),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    gateways=("carrier",),
    limits=ROOMY,
)
LINES = Lines([POLICY])
BATCH = 100
KNOWN_FIRST = 2_010_000_000
"""The national number of the first caller of the past: texted ones, then opted-out ones."""
NEW_FIRST = 2_120_000_000
DAYS = 90 * 86_400.0
"""Over how much time the past is spread."""


@dataclass(frozen=True)
class Past:
    """How much there is in the database before the measuring."""

    calls: int
    people: int
    """Of each: callers who were texted, callers who opted out, contacts."""


@dataclass(frozen=True)
class Figures:
    """What verdicts cost."""

    store: str
    past: Past
    alone: float
    """Microseconds for a verdict in a transaction of its own."""
    batched: float
    """Microseconds for a verdict in a batch of 100."""


def _series(store: SqlStore, count: int) -> str:
    if store._engine.dialect.name == "postgresql":
        return f"(SELECT i FROM generate_series(0, {count - 1}) AS s(i)) AS n"
    return (
        "(WITH RECURSIVE s(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM s"
        f" WHERE i < {count - 1}) SELECT i FROM s) AS n"
    )


async def make_past(store: SqlStore, past: Past) -> None:
    """Fill the database with one statement a table."""
    if not past.calls:
        return
    people, number = past.people, f"'+1' || ({KNOWN_FIRST} + i)"
    at = f"{T0 - DAYS} + i * {DAYS / past.calls}"
    of_caller = f"({number.replace('+ i', f'+ i % {people}')})"
    every, some, both = (_series(store, n) for n in (past.calls, people, 2 * people))
    callers = (
        "INSERT INTO callers (business, number, opted_out_at)"
        f" SELECT 'Acme', {number}, CASE WHEN i >= {people} THEN {T0 - DAYS} END FROM {both}"
    )
    calls = (
        "INSERT INTO calls (pbx, channel_id, trunk, hooked, line, business, caller, caller_id,"
        " caller_raw, caller_name, did, started_at, ended_at, rang_for, talked_for, kind, cause,"
        " ending, missing, reason, trace, evidence, decided_at)"
        f" SELECT 'main', 'past-' || i, 'PJSIP/trunk', true, '{LINE}', 'Acme', {of_caller},"
        f" i % {people} + 1, {of_caller}, '', '2125550100', {at}, {at}, 18, 0, 'missed',"
        f" 'no_answer', 'caller_hung_up', '[]', 'cooldown', '[]', '[]', {at} FROM {every}"
    )
    messages = (
        "INSERT INTO messages (direction, caller_id, call_id, line, kind, peer, sender, body,"
        " state, created_at, due_at, give_up_at, gateways, gateway, attempts, texted_at, sent_at)"
        f" SELECT 'out', i + 1, i + 1, '{LINE}', 'standard', {number}, '{LINE}', 'Sorry!',"
        f" 'delivered', {at}, {at}, {at}, '[\"carrier\"]', 'carrier', 1, {at}, {at}"
        f" FROM {some}"
    )
    counters = (
        "INSERT INTO counters (scope, name, at, minute, hour, day, parts, wanted, taken, refused)"
        f" SELECT 'caller', 'Acme ' || {number}, {T0 - 100.0}, 0, 0, 1, 1, 0, 0, 0 FROM {some}"
    )
    statements = [callers, calls, messages, counters]
    if "contacts" in t.metadata.tables:
        contact = f"'+1' || ({KNOWN_FIRST} + {2 * people} + i)"
        statements.append(
            "INSERT INTO contacts (business, number, name, comment, added_by, added_at)"
            f" SELECT 'Acme', {contact}, 'Anne', '', 'bench', {T0} FROM {some}"
        )
    async with store._engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SET LOCAL statement_timeout = 0"))
        for statement in statements:
            await connection.execute(text(statement.replace(":", "\\:")))
    async with store._engine.begin() as connection:
        await connection.execute(text("ANALYZE"))


async def decide_batch(store: Store, callers: Sequence[CallerKey], at: float) -> None:
    """Decide about one missed call of each caller in one transaction."""
    named = [counters_of(LINE, key.business, key.number) for key in callers]
    made: list[Decision] = []
    async with store.transaction(callers) as tx:
        calls = [
            replace(ended(f"{at}-{key.number.e164}", key), started_at=at - 20.0, ended_at=at)
            for key in callers
        ]
        await tx.decided((call.pbx, call.channel_id) for call in calls)
        facts = await tx.facts(callers)
        loads = dict(await tx.loads({c for each in named for c in each.values()}))
        for key, call, counters in zip(callers, calls, named, strict=True):
            known = replace(facts[key], standing=standing_of(counters, loads))
            verdict = decide(POLICY, LINES.own_numbers, call, known, at, draw=0.0)
            loads |= loads_after(loads, counters, verdict, at)
            made.append(Decision(call, LINE, "Acme", ("carrier",), verdict, at))
        await tx.save(made)


async def measure(store: SqlStore, past: Past, calls: int) -> Figures:
    """Measure on this database, which holds that past."""
    costs = []
    for turn, size in enumerate((1, BATCH)):
        count = calls if size > 1 else max(1, calls // 10)
        first = turn * calls

        def caller(n: int, first: int = first) -> CallerKey:
            known = KNOWN_FIRST + (first + n) * 7 % max(1, 2 * past.people)
            national = known if n % 2 else NEW_FIRST + first + n
            return CallerKey("Acme", Number(f"+1{national}"))

        batches = [
            list(dict.fromkeys(caller(n) for n in range(start, min(start + size, count))))
            for start in range(0, count, size)
        ]
        began = time.perf_counter()
        for index, batch in enumerate(batches):
            await decide_batch(store, batch, T0 + first + index)
        decided = sum(len(batch) for batch in batches)
        costs.append((time.perf_counter() - began) / decided * 1e6)
    return Figures(store._engine.dialect.name, past, *costs)


@asynccontextmanager
async def fresh(kind: str) -> AsyncIterator[SqlStore]:
    """Give an empty database of a kind."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="textback-bench-") as folder:
            settings = StoreSettings(f"sqlite:///{Path(folder) / 'textback.db'}")
            async with open_store(settings, for_running=True) as store:
                yield store
        return
    server = os.environ["TEXTBACK_TEST_POSTGRES"]
    url = await make_postgresql_database(server)
    try:
        async with open_store(StoreSettings(url), for_running=True) as store:
            yield store
    finally:
        await drop_postgresql_database(server, url)


def show(rows: Sequence[Figures]) -> None:
    """Print the figures as a table."""
    table = Table(title="verdicts through the store", title_justify="left")
    for heading in (
        "store",
        "past calls",
        "callers, opt-outs",
        "alone",
        "in batches of 100",
        "per s",
    ):
        table.add_column(heading, justify="left" if heading == "store" else "right")
    for row in rows:
        table.add_row(
            row.store,
            f"{row.past.calls:,}",
            f"{row.past.people:,} each",
            f"{row.alone:,.0f} µs",
            f"{row.batched:,.0f} µs",
            f"{1e6 / row.batched:,.0f}",
        )
    Console(width=100).print(table)


async def run(calls: int, long_past: Past) -> list[Figures]:
    """Measure each store that there is, without and with a past."""
    kinds = ["sqlite", *(["postgresql"] if os.environ.get("TEXTBACK_TEST_POSTGRES") else [])]
    rows = []
    for kind in kinds:
        for past in (Past(0, 0), long_past):
            async with fresh(kind) as store:
                await make_past(store, past)
                rows.append(await measure(store, past, calls))
    return rows


def main() -> None:
    """Measure, print the table, then the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--calls", type=int, default=10_000, help="calls decided in batches")
    parser.add_argument("--past", type=int, default=1_000_000, help="calls of the long past")
    parser.add_argument("--people", type=int, default=100_000, help="callers, opt-outs, contacts")
    options = parser.parse_args()
    rows = asyncio.run(run(options.calls, Past(options.past, options.people)))
    show(rows)
    told: dict[str, dict[str, float]] = {}
    for empty, full in zip(rows[::2], rows[1::2], strict=True):
        told[empty.store] = {
            "alone_us": round(empty.alone, 1),
            "batched_us": round(empty.batched, 1),
            "alone_us_with_past": round(full.alone, 1),
            "batched_us_with_past": round(full.batched, 1),
            "times_more_with_past": round(full.batched / empty.batched, 2),
        }
    print(json.dumps({"bench": "verdicts", "past_calls": options.past, "stores": told}))


if __name__ == "__main__":
    main()
