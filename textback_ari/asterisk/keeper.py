"""Reads the journal when watching begins, and clears each line once its call is stored."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

import structlog

from textback_ari.asterisk import journal
from textback_ari.asterisk.ami import AmiError, AmiLink
from textback_ari.asterisk.ami_wire import Headers
from textback_ari.asterisk.blacklist import Blacklist
from textback_ari.asterisk.settings import AmiSettings
from textback_ari.ports import CallSink

_log = structlog.get_logger(__name__)

_BATCH = 500
_MOST_WAITING = 20_000
_RETRY_SECONDS = 1.0

Lines = Mapping[str, str]
"""The journal: each line by its key."""


class JournalKeeper:
    """The journal of one PBX, over AMI.

    A line is deleted by its own key and only after the call that it tells of is stored: a crash at
    any instant leaves the line, or the call, or both; and the store takes a call once.
    """

    def __init__(self, settings: AmiSettings, pbx: str, draw: Callable[[], float]) -> None:
        """Keep the journal of `pbx`; `draw` returns a random number from 0 to 1."""
        self._patience = settings.patience
        self._journal = settings.journal
        self._log = _log.bind(pbx=pbx)
        self.link = AmiLink(settings, pbx, draw)
        self._blacklist = Blacklist(self.link, pbx)
        self._work = asyncio.Event()
        self._came_up = False
        self._done: dict[str, None] = {}

    async def read(self) -> Lines | None:
        """Return the journal's lines, `None` where AMI cannot be asked now.

        What is not read now is read as soon as AMI is there.
        """
        if not self._journal:
            return {}
        try:
            return await (await self.link.up(self._patience)).lines()
        except AmiError as error:
            self._log.warning("journal_not_read", why=str(error))
            return None

    def done_with(self, channel_id: str) -> None:
        """Say that a call was handed over to the sink: its line may go once it is stored."""
        key = journal.key_of(channel_id)
        if not self._journal or not journal.is_key(key):
            return
        # What is left out here is read again, and known as decided, at the next connect.
        if len(self._done) < _MOST_WAITING:
            self._done[key] = None
            self._work.set()

    @asynccontextmanager
    async def at_work(
        self,
        sink: CallSink,
        catch_up: Callable[[Lines], Awaitable[None]],
        heard: Callable[[Headers], None],
        listening: Callable[[bool], None],
    ) -> AsyncIterator[None]:
        """Stay connected and clear the journal.

        `catch_up` gets its lines whenever AMI comes up, `heard` every event, and `listening` is
        called when events begin or cease to come.
        """
        failure: Exception | None = None
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.link.run(self._note_up, heard, listening))]
            if self._journal:
                tasks.append(group.create_task(self._clear(sink, catch_up)))
                tasks.append(group.create_task(self._blacklist.watch(sink)))
            # A failure must not reach the group: it would come out wrapped.
            try:
                yield
            except Exception as error:  # noqa: BLE001 raised again below
                failure = error
            finally:
                for task in tasks:
                    task.cancel()
        if failure is not None:
            raise failure

    def _note_up(self) -> None:
        self._came_up = True
        self._work.set()

    async def _clear(self, sink: CallSink, catch_up: Callable[[Lines], Awaitable[None]]) -> None:
        while True:
            await self._work.wait()
            self._work.clear()
            try:
                if self._came_up:
                    self._came_up = False
                    await catch_up(await (await self.link.up(0.0)).lines())
                while self._done and self.link.health().ready:
                    await self._delete_some(sink)
            except AmiError as error:
                self._log.info("journal_not_cleared", why=str(error))
            except Exception:  # noqa: BLE001 - a fault of what only adds must not end the watching
                self._log.exception("journal_failed")
                await asyncio.sleep(_RETRY_SECONDS)
                self._work.set()

    async def _delete_some(self, sink: CallSink) -> None:
        keys = list(self._done)[:_BATCH]
        await sink.stored()
        await (await self.link.up(0.0)).delete(keys)
        for key in keys:
            del self._done[key]
