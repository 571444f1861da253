"""The program under test, run as its user runs it: a subprocess with a configuration file."""

import asyncio
import json
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from lab.errors import LabError

COMMAND = str(Path(sys.executable).parent / "textback")
_STOP_SECONDS = 25.0

Event = Mapping[str, Any]


class Program:
    """`textback run`, whose log is read as it is written."""

    def __init__(self, config: Path, *options: str) -> None:
        """Take its configuration file and further options of `run`."""
        self._command = [COMMAND, "run", "--config", str(config), *options]
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._news = asyncio.Condition()
        self._ended = False
        self.events: list[Event] = []
        self.output: list[str] = []

    async def __aenter__(self) -> Self:
        """Start it."""
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
                limit=1 << 20,
            )
        except FileNotFoundError:
            raise LabError(f"{COMMAND} is not installed: run docker/provision.") from None
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it as a service manager would."""
        await self.stop()

    async def stop(self, *, kill: bool = False) -> int:
        """End it, by SIGTERM or as a crash would, and return its exit status."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
            try:
                await asyncio.wait_for(self._process.wait(), _STOP_SECONDS)
            except TimeoutError:
                self._process.kill()
                await self._process.wait()
                raise LabError(f"textback did not stop within {_STOP_SECONDS:.0f} s.") from None
        if self._reader:
            await self._reader
        return await self._process.wait()

    @property
    def pid(self) -> int:
        """The process."""
        assert self._process is not None
        return self._process.pid

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        assert self._process is not None
        self._process.send_signal(number)

    async def until(
        self,
        name: str,
        seconds: float,
        *,
        also: Callable[[Event], bool] = lambda _: True,
    ) -> Event:
        """Return the first event of this name, past or to come; fail if the program ends first."""
        deadline = time.monotonic() + seconds
        looked_at = 0
        async with self._news:
            while True:
                for event in self.events[looked_at:]:
                    if event.get("event") == name and also(event):
                        return event
                looked_at = len(self.events)
                if self._ended:
                    raise LabError(f"textback ended before {name!r}. It said:\n{self.last_words()}")
                left = deadline - time.monotonic()
                try:
                    await asyncio.wait_for(self._news.wait(), max(left, 0.01))
                except TimeoutError:
                    raise LabError(
                        f"textback did not report {name!r} within {seconds:g} s. It said:\n"
                        f"{self.last_words()}"
                    ) from None

    def last_words(self) -> str:
        """Return the end of what it has logged."""
        return "\n".join(self.output[-15:]) or "(nothing)"

    async def _read(self) -> None:
        assert self._process is not None
        assert self._process.stderr is not None
        try:
            async for line in self._process.stderr:
                text = line.decode(errors="replace").rstrip()
                self.output.append(text)
                try:
                    event = json.loads(text)
                except ValueError:
                    continue
                if isinstance(event, dict):
                    async with self._news:
                        self.events.append(event)
                        self._news.notify_all()
        finally:
            # Whoever waits must learn that nothing more will come.
            async with self._news:
                self._ended = True
                self._news.notify_all()
