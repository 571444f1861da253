"""The program's own files: textback.toml, its passwords, the unit of systemd."""

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from textback_ari.setup.files import Change, Folder, Plan, Rights, There
from textback_ari.setup.toml_text import toml_text

HEAD: Final = (
    "# Written by `textback setup`. It is yours from now on: setup does not write it again.\n"
    "# docs/settings.md explains each setting; `textback check` tells what is wrong.\n\n"
)
DATA: Final = Path("/var/lib/textback")
DATABASE: Final = "textback.db"
PBX: Final = "main"
_SECRET: Final = 0o640
_EXEC: Final = re.compile(r"(?m)^ExecStart=.*$")


@dataclass(frozen=True, slots=True)
class Access:
    """How the program reaches a PBX."""

    url: str
    username: str
    password: str
    trunks: tuple[str, ...]
    ami: tuple[str, str] | None = None
    """User and secret of AMI, where it is wanted."""
    ami_host: str = "127.0.0.1"
    ami_port: int = 5038


@dataclass(frozen=True, slots=True)
class Home:
    """Where the program's files lie on this machine."""

    config: Path
    folders: tuple[Folder, ...]
    """Those that have to be made, outermost first."""
    rights: Rights
    """Of files: root's own, readable for the group that runs textback."""
    tree: Mapping[Path, There | None]
    unit: Path | None = None
    """Where the unit goes; `None`: there is one already, or no systemd."""
    unit_text: str = ""
    command: str = "/usr/bin/textback"
    """How the unit starts the program."""
    database: str = str(DATA / DATABASE)


def settings_of(answers: Mapping[str, Any], access: Access, home: Home) -> dict[str, Any]:
    """Return what textback.toml says: the answers, and what was found out where they are silent.

    `answers` is as far as the administrator knows it what textback.toml will hold, without
    `[setup]`; a gateway's `password` in it is replaced by the file that will hold it.
    """
    given = copy.deepcopy(dict(answers))
    gateways = given.pop("gateways", {})
    lines = given.pop("lines", [])
    pbx: dict[str, Any] = {
        "name": PBX,
        "url": access.url,
        "username": access.username,
        "password_file": "ari.password",
        "trunks": list(access.trunks),
    }
    if access.ami:
        pbx["ami"] = {
            "host": access.ami_host,
            "port": access.ami_port,
            "username": access.ami[0],
            "password_file": "ami.password",
        }
    for name, table in gateways.items():
        if table.pop("password", None) is not None:
            table["password_file"] = f"{name}.password"
    for line in lines:
        line.setdefault("gateways", list(gateways))
    known = given.pop("pbx", [{}])
    first = {**pbx, **known[0]} if known else pbx
    store = {"url": f"sqlite:///{home.database}", **given.pop("store", {})}
    return {
        "store": store,
        "pbx": [first, *known[1:]],
        "gateways": gateways,
        "lines": lines,
        **given,
    }


def passwords_of(answers: Mapping[str, Any], access: Access) -> dict[str, str]:
    """Return the password files that are wanted, by name."""
    found = {"ari.password": access.password}
    if access.ami:
        found["ami.password"] = access.ami[1]
    for name, table in answers.get("gateways", {}).items():
        if "password" in table:
            found[f"{name}.password"] = str(table["password"])
    return found


def plan_program(
    home: Home, settings: Mapping[str, Any] | None, passwords: Mapping[str, str]
) -> Plan:
    """Return the files of the program that are missing; none that is there is changed.

    The one exception is a unit that starts another program now. `settings`: what textback.toml
    would say; `None` where nothing was answered because it is there.
    """
    changes: list[Change] = []
    hints: list[str] = []
    there = home.tree.get(home.config)
    if settings is not None:
        wanted = (HEAD + toml_text(settings)).encode()
        if there is None:
            changes += _passwords(home, passwords)
            changes.append(Change(home.config, None, wanted, _secret(home.rights)))
        elif there.content != wanted:
            hints.append(f"{home.config} is there already and is kept as it is; change it by hand")
    if home.unit is not None:
        if Path(home.command).is_relative_to("/root") or Path(home.command).is_relative_to("/home"):
            hints.append(
                f"a service cannot start {home.command}, which is in a home directory: install it "
                "elsewhere (PIPX_HOME=/opt/pipx PIPX_BIN_DIR=/usr/local/bin pipx install "
                "textback-ari) and run setup again"
            )
        unit = _EXEC.sub(
            f"ExecStart={home.command} run --config {home.config}", home.unit_text
        ).encode()
        old = home.tree.get(home.unit)
        if old is None or old.content != unit:
            changes.append(Change(home.unit, old, unit, Rights(0o644, 0, 0)))
    return Plan(tuple(changes), home.folders, hints=tuple(hints))


def _passwords(home: Home, passwords: Mapping[str, str]) -> Iterator[Change]:
    for name, password in passwords.items():
        path = home.config.parent / name
        there = home.tree.get(path)
        content = f"{password}\n".encode()
        if there is None or there.content != content:
            rights = there.rights if there else _secret(home.rights)
            yield Change(path, there, content, rights, secret=True)


def _secret(rights: Rights) -> Rights:
    return Rights(_SECRET, rights.uid, rights.gid)
