"""`textback record`: what a PBX tells, into a file that can be given away."""

import asyncio
import random
import re
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.live import Live

from textback_ari.asterisk.ari import AriError
from textback_ari.asterisk.checks import Level
from textback_ari.asterisk.checks import check as check_pbx
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.streams.file import Writer
from textback_ari.asterisk.streams.recorder import Progress, Recorder
from textback_ari.cli.base import QUIET
from textback_ari.cli.words import shown
from textback_ari.clock import SteadyClock
from textback_ari.config.values import seconds as seconds_of
from textback_ari.ports import PbxTakenOverError

_SIZE = re.compile(r"([0-9]{1,9}) ?([kMG]?)B?")
_UNITS = {"": 1, "k": 1_000, "M": 1_000_000, "G": 1_000_000_000}
_SHORTEST = 1.0
_REFRESH_SECONDS = 0.5


class OptionError(ValueError):
    """An option cannot be understood; the sentence says what is allowed."""


class NotRecordedError(Exception):
    """Nothing was recorded, or not to the end; the sentence says why."""


def a_pbx(name: str | None, pbxes: Sequence[PbxSettings]) -> PbxSettings:
    """Return the PBX of this name, or the only one."""
    there = ", ".join(pbx.name for pbx in pbxes)
    if name is None:
        if len(pbxes) > 1:
            raise OptionError(f"--pbx: say which one; there are {there}")
        return pbxes[0]
    found = next((pbx for pbx in pbxes if pbx.name == name), None)
    if found is None:
        raise OptionError(f"--pbx: there is no PBX {name!r}; there are {there}")
    return found


def a_duration(typed: str) -> float:
    """Return the seconds of `10m`."""
    try:
        seconds = seconds_of(typed)
    except ValueError as error:
        raise OptionError(f"--for: {error}") from None
    if seconds < _SHORTEST:
        raise OptionError("--for: must be at least 1s")
    return seconds


def a_size(typed: str) -> int:
    """Return the bytes of `100MB`."""
    found = _SIZE.fullmatch(typed)
    if found is None or int(found[1]) == 0:
        raise OptionError(f'--max-size: {typed!r} is not a size; write "500kB", "100MB" or "1GB"')
    return int(found[1]) * _UNITS[found[2]]


async def record(pbx: PbxSettings, path: Path, *, seconds: float | None, max_size: int) -> None:
    """Record until SIGTERM or Ctrl-C, the end of the time or the size, and say what there is.

    Raises:
        NotRecordedError: it did not work.
    """
    for finding in await check_pbx(pbx):
        if finding.level is Level.ERROR:
            raise NotRecordedError(f"{finding.what}: {finding.hint}")
    clock = SteadyClock()
    try:
        with Writer(path) as writer:
            luck = random.SystemRandom()
            recorder = Recorder(pbx, writer, clock, luck.random, max_size=max_size)
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, recorder.stop)

            def state() -> str:
                passed = clock.now() - recorder.progress.began_at
                return _state(recorder.progress, writer.size, passed)

            if not QUIET.get():
                typer.echo(f"Recording PBX {pbx.name} into {path}; Ctrl-C ends it.", err=True)
            with _on_terminal(state):
                why = await recorder.record(seconds)
            said = state()
    except FileExistsError:
        raise NotRecordedError(f"{path} is there already; name another file") from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise NotRecordedError(f"{path} cannot be written: {why}") from None
    except (AriError, PbxTakenOverError) as error:
        raise NotRecordedError(str(error)) from None
    if not recorder.progress.ever_connected:
        raise NotRecordedError(f"nothing was recorded: {recorder.progress.why}")
    typer.echo(f"Recorded {said} ({why}).")
    typer.echo("Numbers and names in it are replaced; docs/recordings.md says what is left.")
    typer.echo(f"What is made of it: textback replay {path}")


@contextmanager
def _on_terminal(state: Callable[[], str]) -> Iterator[None]:
    """Show how far it is, where there is a terminal to show it on."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    if not console.is_terminal or QUIET.get():
        yield
        return
    with Live(
        console=console,
        transient=True,
        refresh_per_second=1 / _REFRESH_SECONDS,
        get_renderable=lambda: shown(state(), "bold"),
    ):
        yield


def _state(progress: Progress, size: int, passed: float) -> str:
    """Return how far a recording is: `3 calls (1 in progress), 29 kB in 01:30`."""
    calls = "1 call" if progress.began == 1 else f"{progress.began} calls"
    running = progress.began - progress.ended
    if running > 0:
        calls += f" ({running} in progress)"
    if progress.out:
        calls += f", {progress.out} out"
    if progress.gaps:
        calls += ", interrupted " + ("once" if progress.gaps == 1 else f"{progress.gaps} times")
    minutes, seconds = divmod(int(passed), 60)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
    lost = "" if progress.connected or not progress.why else f"; not connected: {progress.why}"
    told = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
    return f"{calls}, {told} in {clock}{lost}"
