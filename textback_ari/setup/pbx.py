"""What is found out about a PBX from its configuration files, and what is wanted of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from textback_ari.asterisk.conf_files import Conf, is_yes
from textback_ari.setup.files import Rights, There
from textback_ari.setup.trunks import Trunk

OURS: Final = "textback"
"""Our folder among Asterisk's files."""
AMI_PORT: Final = 5038
_GENERATED: Final = re.compile(rb"(?i)(auto-?|automatically )generated")
_HEAD: Final = 4_096


class Kind(StrEnum):
    """Who writes a PBX's files."""

    ASTERISK = "asterisk"
    FREEPBX = "freepbx"


@dataclass(frozen=True, slots=True)
class Pbx:
    """A PBX as its files show it."""

    kind: Kind
    folder: Path
    confs: Mapping[str, Conf]
    """`http.conf`, `ari.conf`, ... with all that they include; one that is not there is missing."""
    tree: Mapping[Path, There | None]
    """Each file that setup may write, as it is now."""
    links: Mapping[Path, Path]
    """Where symbolic links among these files lead."""
    rights: Rights
    """What new files get: Asterisk's owner and group, for nobody else to read."""
    trunks: tuple[Trunk, ...] = ()
    version: str = ""
    """Of Asterisk, empty where it could not be asked."""
    freepbx: str = ""
    globs: frozenset[str] = frozenset()
    """Folders of drop-ins that a file includes, such as `manager.d`."""
    shipped: Mapping[str, str] = field(default_factory=dict)
    """Our own files, by name."""

    def get(self, file: str, section: str, key: str) -> str:
        """Return a setting's value, empty where there is none."""
        conf = self.confs.get(file)
        return (conf.get(section, key) if conf else None) or ""

    def is_on(self, file: str, *, unset: bool) -> bool:
        """Return whether `enabled` under [general] of a file says yes."""
        if file not in self.confs:
            return False
        said = self.get(file, "general", "enabled")
        return is_yes(said) if said else unset

    def has(self, file: str, section: str) -> bool:
        """Return whether a file has a section."""
        return file in self.confs and self.confs[file].has(section)

    def _reached(self, file: str) -> str:
        bound = self.get(file, "general", "bindaddr").strip("[]")
        return bound if bound not in {"", "0.0.0.0", "::"} else "127.0.0.1"  # noqa: S104 - read

    @property
    def ami(self) -> tuple[str, int]:
        """Return host and port of AMI, in the same way."""
        port = self.get("manager.conf", "general", "port")
        return self._reached("manager.conf"), int(port) if port.isdecimal() else AMI_PORT

    @property
    def address(self) -> str:
        """Return where its HTTP server answers, or will once it is switched on, as seen here."""
        host = self._reached("http.conf")
        port = self.get("http.conf", "general", "bindport") or "8088"
        prefix = self.get("http.conf", "general", "prefix").strip("/")
        host = f"[{host}]" if ":" in host else host
        return f"http://{host}:{port}" + (f"/{prefix}" if prefix else "")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the administrator wants of the PBX."""

    username: str
    password: str
    trunks: Sequence[str]
    ami: tuple[str, str] | None = None
    """User and secret; without it AMI stays as it is."""
    hook: bool = False
    """Whether the trunks' contexts are to be changed by us."""


def is_generated(content: bytes) -> bool:
    """Return whether a file says of itself that a program writes it again and again."""
    return bool(_GENERATED.search(content[:_HEAD]))
