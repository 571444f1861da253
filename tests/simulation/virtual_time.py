"""An event loop whose time passes only when nothing is left to do.

Everything that waits on the loop (`asyncio.sleep`, `asyncio.timeout`, `call_later`) waits in
virtual time; a history of minutes runs in milliseconds, the same each time.
"""

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class _NoInput(selectors.SelectSelector):
    """A selector that, instead of waiting, moves its loop's clock forward."""

    loop: "VirtualLoop"

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Let `timeout` seconds pass virtually. Nothing is ever ready: there is no outside."""
        if timeout is None:
            raise DeadlockError("every task waits for something that no one will do")
        self.loop.virtual_now += max(timeout, 0.0)
        return []


class DeadlockError(Exception):
    """No timer and no task is left that could make progress."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """A selector event loop on virtual time."""

    def __init__(self, start: float = 0.0) -> None:
        """Begin at `start` seconds."""
        selector = _NoInput()
        selector.loop = self
        self.virtual_now = start
        super().__init__(selector)

    def time(self) -> float:
        """Return virtual seconds."""
        return self.virtual_now


def run_virtually(main: Coroutine[Any, Any, T], *, start: float = 0.0) -> T:
    """Run a coroutine to its end in virtual time."""
    with asyncio.Runner(loop_factory=lambda: VirtualLoop(start)) as runner:
        return runner.run(main)


def in_virtual_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Make a test of a coroutine: it runs in virtual time, on a loop of its own."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        run_virtually(test(*args, **kwargs))

    return run


class VirtualClock:
    """The Clock port on the running virtual loop; like the real one it follows a step when asked.

    `start` is what it shows when it is made.
    """

    def __init__(self, start: float = 0.0) -> None:
        """Begin without a step."""
        self.start = start
        self.stepped = 0.0
        """By how many seconds the clock has followed the wall clock's steps."""
        self.to_follow = 0.0
        self._zero = asyncio.get_running_loop().time()

    def true_now(self) -> float:
        """Return the time that a clock without steps would show."""
        return self.start + asyncio.get_running_loop().time() - self._zero

    def now(self) -> float:
        """Return epoch seconds."""
        return self.true_now() + self.stepped

    def take_step(self) -> float:
        """Return the step since last asked, and follow it."""
        step, self.to_follow = self.to_follow, 0.0
        self.stepped += step
        return step

    def step(self, seconds: float) -> None:
        """Step the wall clock."""
        self.to_follow += seconds
