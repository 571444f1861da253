"""What owners changed of their lines' settings: rows that are only ever added."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import func, select

from textback_ari.ports import LineChange
from textback_ari.store.session import Session
from textback_ari.store.tables import line_changes, switches
from textback_ari.store.text import fit

_LINES: Final = 0x7E87BAF
"""The advisory lock under which lines are changed, so that versions are committed in order."""


class Owning(Session):
    """The owner's changes: a part of the `Transaction` port, and of the read side."""

    async def _lock_lines(self) -> None:
        if self._postgresql:
            await self._run(select(func.pg_advisory_xact_lock(_LINES)))

    async def change_line(self, change: LineChange) -> int:
        """Store a change of a line's settings; returns its version."""
        await self._lock_lines()
        made = await self._run(
            self._insert(line_changes)
            .values(
                line=change.line,
                key=fit(change.key),
                value=change.value if change.given else None,
                given=change.given,
                at=change.at,
                by=fit(change.by),
                undoes=change.undoes,
            )
            .returning(line_changes.c.id)
        )
        return int(made.scalar_one())

    async def line_history(self, line: str, limit: int) -> Sequence[LineChange]:
        """Return a line's changes, newest first; nobody else changes lines meanwhile."""
        await self._lock_lines()
        return await self.line_changes(line, limit)

    async def switches(self) -> Mapping[tuple[str, str], bool]:
        """Return how each (PBX, device) was when last heard of; nobody else notes one meanwhile."""
        await self._lock_lines()
        return {(row.pbx, row.device): row.is_on for row in await self._run(select(switches))}

    async def note_switch(self, pbx: str, device: str, *, on: bool) -> None:
        """Note how a switch is."""
        row = {"pbx": fit(pbx), "device": fit(device), "is_on": on}
        await self._run(self._upsert(switches, ("pbx", "device"), ("is_on",)), [row])

    async def line_changes(self, line: str, limit: int) -> Sequence[LineChange]:
        """Return a line's changes, newest first, as they are at this moment."""
        found = await self._run(
            select(line_changes)
            .where(line_changes.c.line == line)
            .order_by(line_changes.c.id.desc())
            .limit(limit)
        )
        return [_change(row) for row in found]

    async def lines_version(self) -> int:
        """Return the version of the newest change of any line, 0 where there is none."""
        return int((await self._run(select(func.max(line_changes.c.id)))).scalar() or 0)

    async def line_values(self) -> Sequence[LineChange]:
        """Return the owners' values that are in force, oldest change first."""
        newest = select(func.max(line_changes.c.id)).group_by(
            line_changes.c.line, line_changes.c.key
        )
        found = await self._run(
            select(line_changes)
            .where(line_changes.c.id.in_(newest), line_changes.c.given)
            .order_by(line_changes.c.id)
        )
        return [_change(row) for row in found]


def _change(row: Any) -> LineChange:
    return LineChange(
        line=row.line,
        key=row.key,
        value=row.value,
        given=row.given,
        at=row.at,
        by=row.by,
        undoes=row.undoes,
        version=row.id,
    )
