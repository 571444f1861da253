"""When a text may be written to one carrier: window, rate, and what the carrier says of both.

Who waits is served in the order of tickets, not of asking: a submit that the carrier throttled
comes again with its old ticket, before everything that was to follow it.
"""

import asyncio
import heapq
import itertools
from collections import deque
from contextlib import suppress

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 4.0
_SLOWEST = 1.0
"""Texts a second below which throttling does not push the rate."""
_GROWTH = 1.02
"""By how much each text that the carrier takes lets the rate grow again."""
_FREE_AT = 8.0
"""How many times the rate that was throttled it must have grown to be forgotten."""


class Pace:
    """Room in the window and in time. Only for the event loop that runs it."""

    def __init__(self, window: int, rate: float | None = None) -> None:
        """Allow `window` submits without an answer, and `rate` of them a second at most."""
        self._room = window
        self._most = rate
        self._rate = rate
        self._throttled_at: float | None = None
        self._pause = 0.0
        self._pause_until = 0.0
        self._open_at = 0.0
        self._closed = False
        self._order = itertools.count()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._written: deque[float] = deque(maxlen=4096)
        self._timer: asyncio.TimerHandle | None = None

    @property
    def rate(self) -> float | None:
        """Texts a second that may be written right now; `None`: no limit."""
        return self._rate

    async def room(self, ticket: int) -> None:
        """Wait for room; lower tickets first. `free` gives it back."""
        if self.take():
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (ticket, next(self._order), turn))
        self._serve()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.free()
            raise

    def take(self) -> bool:
        """Take room that is there for the asking; `False` where one has to wait."""
        now = asyncio.get_running_loop().time()
        if self._waiting or self._room <= 0 or now < self._open_at:
            return False
        self._grant(now)
        return True

    def _grant(self, now: float) -> None:
        self._room -= 1
        self._written.append(now)
        if self._rate is not None:
            self._open_at = max(self._open_at, now) + 1.0 / self._rate

    def free(self) -> None:
        """Give room in the window back."""
        self._room += 1
        self._serve()

    def close(self) -> None:
        """Let everybody through, now and from now on: there is nothing to wait for any more."""
        self._closed = True
        self._serve()

    def accepted(self) -> None:
        """The carrier took a text: the pauses are over, and the rate may grow again."""
        self._pause = 0.0
        if self._rate is None or self._throttled_at is None:
            return
        self._rate *= _GROWTH
        enough = self._throttled_at * _FREE_AT
        if self._rate >= min(enough, self._most or enough):
            self._rate, self._throttled_at = self._most, None

    def throttled(self) -> None:
        """The carrier said that it was too much: pause, and go on at half the rate."""
        now = asyncio.get_running_loop().time()
        if now < self._pause_until:
            # One burst, one pause: the rest of the window was written before we knew.
            return
        lately = sum(1 for at in self._written if at > now - 1.0)
        rate = float(lately) if self._rate is None else min(self._rate, max(lately, _SLOWEST))
        self._rate = max(rate / 2.0, _SLOWEST)
        self._throttled_at = self._rate
        self._pause = min(self._pause * 2.0 or _FIRST_PAUSE, _LONGEST_PAUSE)
        self._pause_until = self._open_at = now + self._pause
        self._serve()

    def _serve(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        loop = asyncio.get_running_loop()
        while self._waiting and (self._room > 0 or self._closed):
            if self._waiting[0][2].done():
                heapq.heappop(self._waiting)
                continue
            now = loop.time()
            if now < self._open_at and not self._closed:
                self._timer = loop.call_at(self._open_at, self._serve)
                return
            turn = heapq.heappop(self._waiting)[2]
            self._grant(now)
            with suppress(asyncio.InvalidStateError):
                turn.set_result(None)
