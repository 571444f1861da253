"""Waiting for something to have happened, without looking again and again."""

import asyncio
from collections.abc import Callable


class Changing:
    """Something that tests watch: it says when it changed."""

    def __init__(self) -> None:
        """Begin unchanged."""
        self._changed = asyncio.Event()

    def changed(self) -> None:
        """Wake up whoever waits, to look again."""
        self._changed.set()

    async def until(self, condition: Callable[[], bool], *, within: float = 5.0) -> None:
        """Wait until a condition on this thing holds; TimeoutError after `within` seconds."""
        async with asyncio.timeout(within):
            while not condition():
                self._changed.clear()
                await self._changed.wait()
