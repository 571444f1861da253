"""How far a self-test's call is, as the running program has recorded it."""

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from textback_ari.cli.selftest.sides import Recorded
from textback_ari.ports import StoreUnavailableError
from textback_ari.store.engine import StoreSettings, open_store
from textback_ari.store.queries import CallStory
from textback_ari.store.store import SqlStore


class Records:
    """The read side of the database, asked again and again."""

    def __init__(self, store: SqlStore) -> None:
        """Ask this store."""
        self._store = store

    async def trouble(self) -> str:
        """Return that no program that sends texts runs, empty where one does."""
        async with self._store.queries() as queries:
            running = await queries.is_running(time.time())
        return "" if running else "textback does not run"

    async def seen(self, pbx: str, channel_id: str) -> bool:
        """Return whether the program follows this call, or has decided it."""
        async with self._store.queries() as queries:
            return await queries.is_followed(pbx, channel_id) or (
                await queries.call_story(channel_id) is not None
            )

    async def story(self, channel_id: str) -> CallStory | None:
        """Return what was decided about a call, `None` while nothing is."""
        async with self._store.queries() as queries:
            return await queries.call_story(channel_id)

    async def came_in(self, line: str, since: float) -> CallStory | None:
        """Return the first call of a line, over a trunk, that began at this epoch second or later.

        None while there is none that is decided.
        """
        async with self._store.queries() as queries:
            found = await queries.recent_calls(50, line=line, since=since)
            real = [call for call in found if not call.self_test]
            return await queries.call_story(real[-1].channel_id) if real else None


class NoRecords:
    """What there is to ask where the database cannot be opened: nothing but why."""

    def __init__(self, why: str) -> None:
        """Keep the sentence."""
        self._why = why

    async def trouble(self) -> str:
        """Return why."""
        return self._why

    async def seen(self, pbx: str, channel_id: str) -> bool:  # noqa: ARG002 - the port's signature
        """Return that nothing is known."""
        return False

    async def story(self, channel_id: str) -> CallStory | None:  # noqa: ARG002 - the same
        """Return that nothing is known."""
        return None

    async def came_in(self, line: str, since: float) -> CallStory | None:  # noqa: ARG002 - the same
        """Return that nothing is known."""
        return None


@asynccontextmanager
async def open_records(settings: StoreSettings) -> AsyncIterator[Recorded]:
    """Open the database that the program has made, if it is there."""
    async with AsyncExitStack() as stack:
        try:
            opening = open_store(settings, for_running=False)
            records: Recorded = Records(await stack.enter_async_context(opening))
        except StoreUnavailableError as error:
            records = NoRecords(str(error))
        yield records
