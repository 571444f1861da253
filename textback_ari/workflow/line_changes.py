"""The owner's changes: made from commands and pages, and taken up by the running program."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence

import structlog

from textback_ari.ports import LineChange, Store
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.outages import Outages

log = structlog.get_logger(__name__)

POLL = 1.0
"""Seconds between two looks for changes that another process made."""
_LOOKS_PER_FILE_LOOK = 30
_TIME_LIMIT = 60.0
_LONGEST_HISTORY = 10_000

ReadLines = Callable[[Sequence[LineChange]], Awaitable[Iterable[LinePolicy]]]
"""Lays the changes in force over the administrator's lines; raises nothing."""
Outdated = Callable[[], Awaitable[bool]]
"""Tells whether lines must be read anew although nothing was changed: a file of theirs was."""


class UndoError(Exception):
    """A change cannot be undone; the sentence says why."""


class LineKeeper:
    """Keeps the lines of the running program as their owners want them."""

    def __init__(
        self, store: Store, lines: Lines, read: ReadLines, outdated: Outdated | None = None
    ) -> None:
        """Keep `lines` up to date; `outdated` is asked once in a while."""
        self._store = store
        self._lines = lines
        self._read = read
        self._outdated = outdated
        self._version = 0
        self._asked = 0
        self._one_at_a_time = asyncio.Lock()
        self._outages = Outages("lines")

    async def run(self) -> None:
        """Look for changes until cancelled; a text claimed after the look obeys them."""
        await self._outages.look_again(self.look, POLL, _TIME_LIMIT, trouble="lines_not_read")

    async def look(self, *, anew: bool = False) -> None:
        """Take up what has changed since the last look; `anew`: the file was read again."""
        async with self._one_at_a_time:
            await self._look(anew=anew)

    async def _look(self, *, anew: bool) -> None:
        version = await self._store.lines_version()
        if version == self._version and not anew and not await self._files_changed():
            return
        self._lines.replace(await self._read(await self._store.line_values()))
        self._version = version
        log.info("lines_changed", version=version)

    async def _files_changed(self) -> bool:
        self._asked = (self._asked + 1) % _LOOKS_PER_FILE_LOOK
        return self._outdated is not None and not self._asked and await self._outdated()


async def undo(store: Store, line: str, version: int | None, by: str, at: float) -> LineChange:
    """Take a line's change back: its setting is again what it was before; returns what was done.

    `version`: which one; `None`: the last one that was not undone.

    Raises:
        UndoError: there is no such change, or a later one of the same setting is in force.
    """
    async with store.transaction() as tx:
        history = await tx.line_history(line, _LONGEST_HISTORY)
        done = taken_back(history, version, by, at)
        await tx.change_line(done)
    return done


def taken_back(
    history: Sequence[LineChange], version: int | None, by: str, at: float
) -> LineChange:
    """Return the change that takes one of these (newest first) back.

    Raises:
        UndoError: as `undo`.
    """
    undone = {change.undoes for change in history}
    left = [c for c in history if c.undoes is None and c.version not in undone]
    if version is None:
        wanted = next(iter(left), None)
        if wanted is None:
            raise UndoError("there is no change left to undo")
    else:
        wanted = next((c for c in history if c.version == version), None)
        if wanted is None:
            raise UndoError(f"this line has no change {version}")
    if wanted.undoes is not None:
        raise UndoError(f"change {wanted.version} is an undo itself; set {wanted.key} anew instead")
    if wanted.version in undone:
        raise UndoError(f"change {wanted.version} is undone already")
    newest, *earlier = [c for c in left if c.key == wanted.key]
    if newest is not wanted:
        raise UndoError(
            f"{wanted.key} was changed again by change {newest.version}; undo that first"
        )
    before = earlier[0] if earlier else None
    return LineChange(
        line=wanted.line,
        key=wanted.key,
        value=before.value if before and before.given else None,
        given=before is not None and before.given,
        at=at,
        by=by,
        undoes=wanted.version,
    )
