"""Looks at this machine as the program's home: its files, users, time zone and country."""

import grp
import os
import pwd
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Final

from textback_ari.setup.files import Folder, Rights, SetupError
from textback_ari.setup.finding import look, shipped
from textback_ari.setup.program_files import DATA, DATABASE, Home

USER: Final = "textback"
_UNIT: Final = Path("/etc/systemd/system/textback.service")
_PACKAGED: Final = (
    Path("/lib/systemd/system/textback.service"),
    Path("/usr/lib/systemd/system/textback.service"),
)
_SYSTEMD: Final = Path("/run/systemd/system")
_SECONDS: Final = 20.0


def wants_service(asked: bool | None) -> bool:
    """Return whether a unit of systemd is to be written: as asked, or where systemd runs."""
    if any(each.exists() for each in _PACKAGED):
        return False
    return _SYSTEMD.is_dir() if asked is None else asked


def find_home(config: Path, data: Path, password_names: tuple[str, ...], *, service: bool) -> Home:
    """Return what is there of the program's own files.

    `data`: the folder of its database.

    Raises:
        SetupError: some may not be read.
    """
    config = config.absolute()
    group, owner = _ids()
    folders = [
        Folder(path, Rights(0o750, os.geteuid(), group))
        for path in reversed((config.parent, *config.parent.parents))
        if not path.exists()
    ]
    folders += [
        Folder(path, Rights(0o700 if path == data else 0o755, owner, group))
        for path in reversed((data, *data.parents))
        if not path.exists()
    ]
    paths = [config, *(config.parent / name for name in password_names)]
    return Home(
        config=config,
        folders=tuple(folders),
        rights=Rights(0o640, os.geteuid(), group),
        tree=look([*paths, _UNIT]),
        unit=_UNIT if service else None,
        unit_text=shipped("textback.service") if service else "",
        command=str(Path(sys.argv[0]).absolute()),
        database=str(data / DATABASE),
    )


def _ids() -> tuple[int, int]:
    """Return the group and the user that run the program; this process's where there are none."""
    try:
        return grp.getgrnam(USER).gr_gid, pwd.getpwnam(USER).pw_uid
    except KeyError:
        return os.getegid(), os.geteuid()


def is_unit(path: Path) -> bool:
    """Return whether a file is the unit that setup writes."""
    return path == _UNIT


def lacks_user() -> bool:
    """Return whether the system user that the unit names is missing."""
    try:
        pwd.getpwnam(USER)
    except KeyError:
        return True
    return False


def make_user() -> None:
    """Make the system user.

    Raises:
        SetupError: it could not be made.
    """
    words = ["--system", "--user-group", "--home-dir", str(DATA), "--shell"]
    shell = "/usr/sbin/nologin" if Path("/usr/sbin/nologin").exists() else "/bin/false"
    _run("useradd", *words, shell, USER)


def remove_user(name: str) -> None:
    """Take a system user away again.

    Raises:
        SetupError: it could not be taken away.
    """
    _run("userdel", name)


def stop_service() -> None:
    """End the service and have it forgotten, where systemd runs.

    Raises:
        SetupError: systemd refused.
    """
    if _SYSTEMD.is_dir():
        _run("systemctl", "disable", "--now", USER)


def reread_units() -> None:
    """Have systemd read its units again, where it runs.

    Raises:
        SetupError: systemd refused.
    """
    if _SYSTEMD.is_dir():
        _run("systemctl", "daemon-reload")


def _run(*words: str) -> None:
    program = shutil.which(words[0])
    if program is None:
        raise SetupError(f"{words[0]} is not on this machine; run by hand: {' '.join(words)}")
    try:
        done = subprocess.run(  # noqa: S603 - the words are ours
            [program, *words[1:]],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SetupError(f"{' '.join(words)}: {error}") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise SetupError(f"{' '.join(words)}: {said}")


def time_zone() -> str:
    """Return this machine's time zone, as in `America/New_York`; empty where it does not tell.

    A machine that runs on UTC does not tell where the business is.
    """
    try:
        named = Path("/etc/timezone").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        named = ""
    if "/" not in named:
        named = str(Path("/etc/localtime").resolve()).partition("/zoneinfo/")[2]
    return named if "/" in named and not named.startswith("Etc/") else ""


def country_of(zone: str) -> str:
    """Return the country that a time zone belongs to, two letters; empty where none does."""
    try:
        table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    except (OSError, ModuleNotFoundError):
        return ""
    for line in table.splitlines():
        columns = line.split("\t")
        if len(columns) > 2 and columns[2] == zone:
            return columns[0]
    return ""
