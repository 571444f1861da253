"""Rows for each table of a database of any revision, found by looking at the database itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    insert,
    select,
)

from tests.fakes.store_steps import T0

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""The rows of each table."""

EACH: Final = 2
"""Rows made in each table at a time."""
_BOOKKEEPING: Final = "alembic_version"
_VALUES: Final[Mapping[str, Sequence[Any]]] = {
    "callers.talk": ({"since": T0, "texts": 1}, None),
    "calls.kind": ("missed", "answered"),
    "calls.cause": ("no_answer", None),
    "calls.ending": ("caller_hung_up", None),
    "calls.presentation": ("allowed", None),
    "calls.reason": (None, "answered"),
    "calls.missing": ([], []),
    "calls.trace": ([["answered", False, "nobody"]], []),
    "calls.evidence": ([[0.5, "dialled", {"to": "101"}]], []),
    "conversations.lead": ("new", "won"),
    "messages.direction": ("out", "in"),
    "messages.kind": ("no_answer", "inbound"),
    "messages.state": ("sent", "received"),
    "messages.reason": (None, None),
    "messages.gateways": (["carrier", "pbx"], []),
    "messages.parts_left": (None, None),
    "messages.setbacks": (None, [{"gateway": "a", "why": "b", "since": 1.0, "at": 1.0}]),
    "message_parts.state": ("accepted", "refused"),
    "receipts.state": ("delivered", "expired"),
    "receipts.blame": (None, "number"),
    "callback_orders.state": ("done", "due"),
    "callback_orders.result": ("talked", None),
    "events.kind": ("call_missed", "text_received"),
    "events.detail": ({"cause": "no_answer"}, {}),
    "notices.channel": ("email", "webhook"),
    "notices.state": ("sent", "failed"),
    "follow_ups.steps": ([{"after": 1200.0, "do": "callback"}], []),
    "follow_up_steps.do": ("text", "callback"),
    "follow_up_steps.outcome": ("taken", "skipped"),
    "appointments.state": ("asked", "cancelled"),
    "circuits.scope": ("all", "line"),
    "consents.how": ("called", "texted"),
    "line_changes.key": ("paused", "texts.busy"),
    "line_changes.value": (True, "¿Qué tal? We call you back at 5 o'clock"),
}
"""What columns hold where any value will not do: the program reads these rows afterwards."""


def fill(connection: Connection, numbers: Iterator[int]) -> Rows:
    """Put rows into each table, as what it points to allows, and return them.

    `numbers` keeps the rows of several times apart.
    """
    metadata = MetaData()
    metadata.reflect(connection)
    made: dict[str, list[dict[str, Any]]] = {}
    for table in metadata.sorted_tables:
        if table.name == _BOOKKEEPING:
            continue
        for nth in range(EACH):
            row = {
                column.name: _value(column, nth, next(numbers), made)
                for column in table.c
                if not _numbered(column)
            }
            key = connection.execute(insert(table).values(row)).inserted_primary_key
            assert key is not None
            made.setdefault(table.name, []).append(row | key._asdict())
    return made


def contents(connection: Connection) -> Rows:
    """Return all rows there are, in the order of their keys."""
    metadata = MetaData()
    metadata.reflect(connection)
    return {
        table.name: [dict(row._mapping) for row in connection.execute(_ordered(table))]
        for table in metadata.sorted_tables
        if table.name != _BOOKKEEPING
    }


def lost(before: Rows, after: Rows) -> list[str]:
    """Return what of the rows before is not, as it was, among those after."""
    found: list[str] = []
    for table, rows in before.items():
        columns = rows[0].keys() if rows else ()
        now = [{name: row.get(name) for name in columns} for row in after.get(table, ())]
        found += [f"{table}: {row}" for row in rows if row not in now]
    return found


def _ordered(table: Table) -> Any:
    return select(table).order_by(*table.primary_key.columns)


def _numbered(column: Column[Any]) -> bool:
    """Return whether the database numbers the rows by this column."""
    return column.primary_key and column.name == "id"


def _value(column: Column[Any], nth: int, number: int, made: Rows) -> Any:
    for target in column.foreign_keys:
        rows = made.get(target.column.table.name, ())
        # Of a table that points to itself only the second row has one to point to.
        if target.column.table.name == column.table.name:
            return rows[-1]["id"] if rows else None
        return rows[nth]["id"]
    if (name := f"{column.table.name}.{column.name}") in _VALUES:
        return _VALUES[name][nth]
    match column.type:
        case JSON():
            return [f"{column.name} {number}"]
        case LargeBinary():
            return f"{column.name} {number}".encode()
        case Boolean():
            return bool(nth)
        case Integer():
            return number
        case Float():
            return T0 + number
    if column.name in {"number", "peer", "caller", "caller_raw"}:
        return f"+1201555{number:04}"
    return f"{column.name} {number}"
