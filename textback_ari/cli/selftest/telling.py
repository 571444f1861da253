"""What a self-test tells: each stage with its time, and what is waited for meanwhile."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from textback_ari.asterisk.checks import WELL, Level

_POLL = 0.1


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing that was tried, and how it went."""

    name: str
    level: Level
    what: str
    took: float
    """Seconds since the stage before."""
    hint: str = ""
    code: str = WELL
    """What is wrong, in a word that stays the same (docs/troubleshooting.md)."""


class StoppedError(Exception):
    """A stage went wrong, and there is no sense in going on; it has been told."""


class Teller:
    """The stages so far, and how time passes between them."""

    def __init__(
        self,
        tell: Callable[[Stage], None],
        waiting: Callable[[str], None],
        clock: Callable[[], float],
        pause: Callable[[float], Awaitable[None]],
    ) -> None:
        """Tell each stage once it is over, and what is waited for; `clock` measures seconds."""
        self._told = tell
        self._waiting = waiting
        self.clock = clock
        self._pause = pause
        self._began = self._last = clock()
        self.stages: list[Stage] = []

    @property
    def seconds(self) -> float:
        """Return how long it took up to the last stage."""
        return self._last - self._began

    def well(self, name: str, what: str) -> None:
        """Tell that a stage went as it should."""
        self.tell(name, Level.OK, what)

    def fails(self, name: str, code: str, what: str, hint: str) -> StoppedError:
        """Tell that a stage went wrong; the error is for the caller to raise."""
        self.tell(name, Level.ERROR, what, hint, code)
        return StoppedError(code)

    def tell(self, name: str, level: Level, what: str, hint: str = "", code: str = WELL) -> None:
        """Tell how a stage went."""
        now = self.clock()
        stage = Stage(name, level, what, round(now - self._last, 3), hint, code)
        self._last = now
        self.stages.append(stage)
        self._told(stage)

    async def until(self, holds: Callable[[], Awaitable[bool]], seconds: float, what: str) -> bool:
        """Wait until something holds; returns whether it did in that time."""
        end = self.clock() + seconds
        self._waiting(f"waiting for {what}")
        while not await holds():
            if self.clock() >= end:
                return False
            await self._pause(_POLL)
        return True
