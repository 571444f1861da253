"""Calendar files as settings name them: read anew as they change, kept where they break."""

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from textback_ari.rules.dates import Span

_LARGEST: Final = 1024 * 1024
_PAST: Final = timedelta(days=8)
_FUTURE: Final = timedelta(days=410)
"""The next opening is looked for within 400 days."""
_PATIENCE: Final = 20.0


class CalendarError(ValueError):
    """A calendar file cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class _Version:
    """What tells that a file must be read anew."""

    modified: int
    size: int
    day: int


class CalendarFiles:
    """The closed times of calendar files, each worked out once a day and after each change."""

    def __init__(self, folder: Path) -> None:
        """Read files that are named relative to a folder."""
        self._folder = folder
        self._read: dict[tuple[Path, str], tuple[_Version, tuple[Span, ...] | CalendarError]] = {}
        self._good: dict[tuple[Path, str], tuple[Span, ...]] = {}

    def closed_times(self, name: str, zone: ZoneInfo) -> tuple[Span, ...]:
        """Return a file's closed times, from a week ago until a little over a year from now.

        Raises:
            CalendarError: it cannot be read or used.
        """
        file = (self._folder / name, zone.key)
        now = datetime.now(UTC)
        version = _version(file[0], now)
        known = self._read.get(file)
        if known is None or known[0] != version:
            found: tuple[Span, ...] | CalendarError
            try:
                found = self._good[file] = _work_out(*file, now)
            except CalendarError as error:
                found = error
            known = self._read[file] = (version, found)
        if isinstance(known[1], CalendarError):
            raise CalendarError(str(known[1]))
        return known[1]

    def last_good(self, name: str, zone: ZoneInfo) -> tuple[Span, ...]:
        """Return what a file said when it could last be used; nothing if it never could."""
        return self._good.get((self._folder / name, zone.key), ())

    def problems(self) -> dict[Path, str]:
        """Return the files that could not be used when last read, each with a sentence."""
        return {
            path: str(found)
            for (path, _), (_, found) in self._read.items()
            if isinstance(found, CalendarError)
        }

    def outdated(self) -> bool:
        """Return whether a file has changed, or a day has gone by, since it was read."""
        now = datetime.now(UTC)
        return any(_version(path, now) != read for (path, _), (read, _) in self._read.items())


def _version(path: Path, now: datetime) -> _Version:
    try:
        found = path.stat()
    except OSError:
        return _Version(-1, -1, now.toordinal())
    return _Version(found.st_mtime_ns, found.st_size, now.toordinal())


def _work_out(path: Path, zone: str, now: datetime) -> tuple[Span, ...]:
    try:
        with path.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise CalendarError(f"cannot be read: {(error.strerror or 'failed').lower()}") from None
    if len(data) > _LARGEST:
        raise CalendarError(f"is larger than {_LARGEST // 1024 // 1024} MiB")
    times = [str((now + by).timestamp()) for by in (-_PAST, _FUTURE)]
    try:
        child = subprocess.run(  # noqa: S603 - this interpreter, and arguments of our own
            [sys.executable, "-m", "textback_ari.calendars.expand", zone, *times],
            input=data,
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
        )
        answer = json.loads(child.stdout)
    except (subprocess.SubprocessError, ValueError):
        raise CalendarError(
            "cannot be worked out in reasonable time: an event repeats too often"
        ) from None
    if why := answer.get("why"):
        raise CalendarError(why)
    return tuple(Span(start, end, name) for start, end, name in answer["spans"])
