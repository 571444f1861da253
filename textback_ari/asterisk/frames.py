"""Between the socket and the tracker: frames that wait, so that reading never does."""

import asyncio
from collections import deque


class Frames:
    """A bounded queue of raw frames, each with the time it came, taken out in batches."""

    def __init__(self, limit: int) -> None:
        """Let at most `limit` frames wait."""
        self._limit = limit
        self._waiting: deque[tuple[float, bytes]] = deque()
        self._changed = asyncio.Event()
        self._woken = False
        self.closed = False
        self.why = ""
        """Why no more frames will come, once closed."""
        self.lost_at = 0.0
        """The last instant, epoch seconds, at which nothing had been missed yet."""

    def __len__(self) -> int:
        """Return how many frames wait."""
        return len(self._waiting)

    def put(self, arrived: float, frame: bytes) -> bool:
        """Add a frame; False, and nothing added, when the queue is full."""
        if len(self._waiting) >= self._limit:
            return False
        self._waiting.append((arrived, frame))
        self._changed.set()
        return True

    def close(self, why: str, lost_at: float) -> None:
        """Say that no more frames will come; those that wait are still taken out."""
        if not self.closed:
            self.closed = True
            self.why = why
            self.lost_at = lost_at
            self._changed.set()

    @property
    def over(self) -> bool:
        """Return whether no frames are left and no more will come."""
        return self.closed and not self._waiting

    def wake(self) -> None:
        """Let whoever waits in `take` go on, frames or not."""
        self._woken = True
        self._changed.set()

    async def take(self, most: int, within: float | None = None) -> list[tuple[float, bytes]]:
        """Wait for frames and return up to `most`.

        None are returned after `wake`, after `within` seconds, or when all is over.
        """
        if not self._waiting and not self.closed and not self._woken:
            self._changed.clear()
            try:
                async with asyncio.timeout(within):
                    await self._changed.wait()
            except TimeoutError:
                return []
        self._woken = False
        return self.take_now(most)

    def take_now(self, most: int) -> list[tuple[float, bytes]]:
        """Return up to `most` frames without waiting."""
        return [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
