"""How SQLite finds the rows of what it is asked: through an index, or by reading a whole table."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, event

from textback_ari.store.tables import metadata

FEW: Final = frozenset(
    {
        "blocks",
        "circuits",
        "deliveries",
        "gateway_states",
        "holds",
        "inbound_parts",
        "line_changes",
        "owners",
        "retention",
        "secrets",
        "switches",
        "watched",
    }
)
"""Tables that stay small: as large as the configuration, or as what is on its way just now."""
GROWING: Final = frozenset(table.name for table in metadata.sorted_tables) - FEW
"""Tables that grow with the history: no statement may read all of one."""
LOOKING: Final = {"looking": True}
"""Execution options of a test's own look behind a store."""
RARE: Final = (
    # A number is erased, which a person orders, and which may take its time.
    r"UPDATE calls SET (caller|linkedid)=",
    r"UPDATE follow_up_steps SET why=",
    r"DELETE FROM contacts WHERE contacts\.number = ",
    # A person changed the block list: which follow-ups it ends.
    r"SELECT follow_ups\.id FROM follow_ups WHERE follow_ups\.running_of IS NOT NULL AND \(EXISTS",
    r"SELECT callers\.id FROM callers WHERE callers\.id IN \(SELECT messages\.caller_id",
)
"""Statements that are asked so seldom that they may."""


class Plans:
    """The statements of an engine, to be looked at afterwards."""

    def __init__(self) -> None:
        """Begin with none."""
        self._asked: set[str] = set()
        self._judged: set[str] = set()

    def listen(self, engine: Engine) -> None:
        """Note what the engine's database is asked from now on."""
        event.listen(engine, "before_cursor_execute", self._note)

    def _note(
        self, _connection: Any, _cursor: Any, statement: str, _values: Any, context: Any, _many: Any
    ) -> None:
        looking = context is not None and context.execution_options.get("looking")
        if not looking and re.match("SELECT|INSERT|UPDATE|DELETE|WITH", statement):
            self._asked.add(statement)

    def judge(self, database: Path) -> list[str]:
        """Return the statements, not judged before, that read a growing table as a whole."""
        new = self._asked - self._judged
        self._judged |= new
        with closing(sqlite3.connect(database)) as asked:
            return [
                f"{found}: {flat}"
                for statement in sorted(new)
                if not re.match("|".join(RARE), flat := " ".join(statement.split()))
                for found in _scans(asked, statement)
            ]

    def __len__(self) -> int:
        """Return how many statements have been noted."""
        return len(self._asked)


def _scans(database: sqlite3.Connection, statement: str) -> list[str]:
    nothing = (None,) * statement.count("?")
    rows = database.execute(f"EXPLAIN QUERY PLAN {statement}", nothing).fetchall()
    # "SCAN calls USING INDEX" is a list that stops at its limit.
    whole = re.compile(rf"SCAN ({'|'.join(GROWING)})(?! USING)")
    return [row[3] for row in rows if whole.match(row[3])]
