"""The Asterisk that runs on this machine, as far as setup talks to it."""

import re
from collections.abc import Iterable
from pathlib import Path

from textback_ari.asterisk.conf_files import HOME
from textback_ari.setup.finding import asterisk_runs
from textback_ari.setup.hooking import HOOK

_CONTEXT = re.compile(r"(?m)^\s*context\s*:\s*(\S+)")
_PJSIP = "PJSIP/"


def runs_on(folder: Path) -> bool:
    """Return whether an Asterisk runs here that reads these files."""
    return folder == HOME and asterisk_runs("core show uptime") is not None


def led_here(trunks: Iterable[str]) -> list[str]:
    """Return the trunks that lead to our dialplan in the running Asterisk, whatever files say."""
    return [
        trunk
        for trunk in sorted(trunks)
        if trunk.startswith(_PJSIP)
        and (said := asterisk_runs(f"pjsip show endpoint {trunk.removeprefix(_PJSIP)}"))
        and (found := _CONTEXT.search(said))
        and found[1].startswith(HOOK)
    ]


def reload(commands: Iterable[str]) -> tuple[list[str], list[str]]:
    """Have Asterisk read its files again; returns what it did, and what it did not."""
    done: list[str] = []
    failed: list[str] = []
    for command in commands:
        (done if asterisk_runs(command) is not None else failed).append(command)
    return done, failed
