"""SIGHUP: the configuration file read again while the program runs."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import fields, replace
from typing import Final

import structlog

from textback_ari.config import ConfigError, Settings
from textback_ari.config.changes import LineBook
from textback_ari.ports import LineChange, StoreUnavailableError
from textback_ari.rules.policy import LinePolicy

log = structlog.get_logger(__name__)

AT_ONCE: Final = frozenset({"file", "lines", "book"})
"""What of the settings takes effect without a restart."""


class LineReader:
    """The lines as the administrator's file has them, with their owners' changes laid over."""

    def __init__(self, book: LineBook, *, dry_run: bool) -> None:
        """Begin with the file as it was at the start."""
        self._book = book
        self._dry_run = dry_run
        self._stale = False

    def replace(self, book: LineBook) -> None:
        """Read from another file's lines from now on."""
        self._book = book
        self._stale = True

    def read_now(self, changes: Sequence[LineChange]) -> list[LinePolicy]:
        """Return the lines in force; what is left out of them is logged."""
        lines, refused = self._book.lines(changes)
        for file, why in self._book.calendars.problems().items():
            log.warning("calendar_not_read", file=str(file), why=why)
        for each in refused:
            log.warning(
                "owner_change_refused",
                line=each.change.line,
                version=each.change.version,
                why=each.sentence,
            )
        return [replace(line, dry_run=self._dry_run or line.dry_run) for line in lines]

    async def read(self, changes: Sequence[LineChange]) -> list[LinePolicy]:
        """Do so in a thread: a calendar takes a while, and files may be on a slow disk."""
        self._stale = False
        return await asyncio.to_thread(self.read_now, changes)

    async def outdated(self) -> bool:
        """Return whether the lines must be read anew although no owner changed one."""
        return self._stale or await asyncio.to_thread(self._book.calendars.outdated)


class Reloader:
    """Takes up a changed configuration file; a bad one leaves everything as it is."""

    def __init__(
        self,
        running: Settings,
        load: Callable[[], Settings],
        lines: LineReader,
        look: Callable[[], Awaitable[None]],
    ) -> None:
        """Take what is in force.

        Args:
            running: the settings that the program was started with.
            load: reads the file anew; raises ConfigError.
            lines: whose book is replaced.
            look: makes the running program take the lines up.
        """
        self._running = running
        self._load = load
        self._lines = lines
        self._look = look
        self._asked = asyncio.Event()

    def ask(self) -> None:
        """Have the file read again, soon; asking again meanwhile is the same as once more."""
        self._asked.set()

    async def run(self) -> None:
        """Read the file whenever asked, until cancelled."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            await self.reload()

    async def reload(self) -> None:
        """Read the file, check it whole, and take up what can be."""
        try:
            settings = await asyncio.to_thread(self._load)
        except ConfigError as error:
            log.error("settings_refused", problems=list(error.problems))  # noqa: TRY400 - the file's
            return
        if strangers := self._not_running(settings):
            named = ", ".join(strangers)
            problem = f"gateways of lines are not running ({named}): a restart starts them"
            log.error("settings_refused", problems=[problem])
            return
        later = [
            field.name
            for field in fields(Settings)
            if field.name not in AT_ONCE
            and getattr(settings, field.name) != getattr(self._running, field.name)
        ]
        self._lines.replace(settings.book)
        try:
            await self._look()
        except StoreUnavailableError as error:
            # What the owners changed is in the database; the lines follow once it is back.
            log.warning("lines_not_read", why=str(error))
        log.info("settings_reloaded", lines=len(settings.lines))
        if later:
            log.warning("restart_needed", settings=later)

    def _not_running(self, settings: Settings) -> list[str]:
        running = {gateway.name for gateway in self._running.gateways}
        used = {name for line in settings.lines for name in line.gateways}
        return sorted(used - running)
