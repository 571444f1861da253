"""A terminal of 80 columns, as a person has it."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
import unicodedata
from collections.abc import Iterator, Mapping

from tests.unit.cli.program import SECONDS, TEXTBACK

COLUMNS = 80
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def on_terminal(*words: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a command on a terminal; returns everything that reached it, colours too."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    surroundings = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "NO_COLOR"}}
    surroundings |= {"TERM": "xterm-256color", "TZ": "Europe/Berlin", **(environment or {})}
    with subprocess.Popen(
        [TEXTBACK, *words], stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings
    ) as process:
        os.close(theirs)
        heard = b"".join(pieces(ours))
        process.wait(SECONDS)
    os.close(ours)
    return heard.decode().replace("\r\n", "\n")


def pieces(terminal: int) -> Iterator[bytes]:
    """Yield what reaches a terminal, until its other end is gone."""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            return
        if not piece:
            return
        yield piece


def unfit(shown: str) -> set[str]:
    """Return the characters that should not have reached a terminal."""
    bare = COLOUR.sub("", shown).replace("\n", "")
    return {c for c in bare if unicodedata.category(c).startswith(("C", "Zl", "Zp"))}
