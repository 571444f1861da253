"""Rows with a number in each column that may hold one, for each table there is."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, Boolean, Double, Integer, LargeBinary, String, Table

from tests.fakes.store_steps import ANNE, T0
from textback_ari.store.erasing import needle_of
from textback_ari.store.personal import IMPERSONAL, KEPT, LINKS
from textback_ari.store.tables import metadata

NATIONAL = needle_of(ANNE.number)
SPELLINGS = (ANNE.number.e164, "(201) 555-0123", "tel:+1-201-555-0123", f"0111{NATIONAL}")


def rows_of(spelling: str) -> Iterator[tuple[Table, dict[str, Any]]]:
    """Give a row for each table that may hold something on Anne."""
    ids: dict[str, int] = {}
    exact: dict[str, dict[str, Any]] = {
        "callers": {"number": ANNE.number.e164, "business": "Acme", "talk": None},
        "calls": {"caller": ANNE.number.e164},
        "messages": {"peer": ANNE.number.e164, "state": "sent", "direction": "out"},
        "callback_orders": {"state": "done"},
        "contacts": {"number": ANNE.number.e164},
        "blocks": {"digits": ANNE.number.e164, "whole": True, "business": "", "source": "main"},
        "counters": {"scope": "caller", "name": f"Acme {ANNE.number.e164}"},
        "inbound_parts": {"peer": spelling, "gateway": "carrier"},
    }
    for table in metadata.sorted_tables:
        if table.name not in IMPERSONAL:
            yield table, _filled(table, ids, spelling) | exact.get(table.name, {})


def _filled(table: Table, ids: dict[str, int], spelling: str) -> dict[str, Any]:
    """Return a row with the number in each column that may hold anything about a caller."""
    kept, row = KEPT.get(table.name, frozenset()), dict[str, Any]()
    for column in table.c:
        targets = [key.column.table.name for key in column.foreign_keys]
        if column.name in LINKS:
            row[column.name] = 1
        elif column.primary_key and isinstance(column.type, Integer):
            row[column.name] = ids.setdefault(table.name, 1)
        elif targets:
            row[column.name] = ids.get(targets[0])
        elif column.name in kept:
            row[column.name] = _plain(column.type)
        elif isinstance(column.type, JSON):
            row[column.name] = [[0, "dialled", {"to": spelling}]]
        elif isinstance(column.type, LargeBinary):
            row[column.name] = spelling.encode()
        elif isinstance(column.type, String):
            row[column.name] = f"{spelling} said {spelling}"
        else:
            row[column.name] = _plain(column.type)
    return row


def _plain(kind: Any) -> Any:
    if isinstance(kind, JSON):
        return []
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Double):
        return T0
    return 1 if isinstance(kind, Integer) else "x"
