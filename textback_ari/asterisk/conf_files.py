"""Asterisk's configuration files as Asterisk reads them: sections, and the files they include."""

import ipaddress
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

HOME: Final = Path("/etc/asterisk")
"""Where Asterisk looks, and where the paths in its files point."""
_LARGEST: Final = 4 * 1024 * 1024
_DEEPEST: Final = 10
_MOST: Final = 1_000
_BLOCK: Final = re.compile(r"(?s);--(?!-).*?--;")
_COMMENT: Final = re.compile(r"(?<!\\);.*")
_INCLUDE: Final = re.compile(r"#(?:try)?include\s+[\"<]?([^\">]+)")
_SECTION: Final = re.compile(r"\[([^\]]+)\](?:\s*\(([^)]*)\))?")
_SETTING: Final = re.compile(r"([^=]+?)\s*=>?\s*(.*)")
_YES: Final = frozenset({"yes", "true", "y", "t", "1", "on"})


def is_yes(value: str) -> bool:
    """Return whether Asterisk takes a value for yes (ast_true)."""
    return value.strip().lower() in _YES


def is_loopback(bound: str) -> bool:
    """Return whether a server bound to this address is reached from its own machine alone."""
    bare = bound.strip("[] ")
    try:
        return bare == "localhost" or ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Piece:
    """A section as it stands in one place: several of one name are several things in pjsip.conf."""

    name: str
    options: tuple[str, ...]
    """What its heading says in brackets: `!`, `+`, names of templates."""
    file: Path
    number: int
    """How many headings stand above it in its file."""
    settings: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Conf:
    """One configuration file with all that it includes."""

    pieces: list[Piece] = field(default_factory=list)
    """Its sections in the order in which they are read."""
    sections: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    files: set[Path] = field(default_factory=set)
    """Those that were read."""
    closed: set[Path] = field(default_factory=set)
    """Those that are there and could not be read."""

    def has(self, section: str) -> bool:
        """Return whether there is such a section; case does not matter (config.c)."""
        return any(name.lower() == section.lower() for name in self.sections)

    def get(self, section: str, key: str) -> str | None:
        """Return a setting's last value, `None` where it is not set; case does not matter."""
        found = [
            value
            for name, settings in self.sections.items()
            if name.lower() == section.lower()
            for each, value in settings
            if each.lower() == key.lower()
        ]
        return found[-1] if found else None

    def includes(self, file: Path) -> bool:
        """Return whether a file was read along."""
        return file.resolve() in self.files


def read_conf(folder: Path, name: str) -> Conf | None:
    """Return a file of `folder` with what it includes, `None` where it is not there.

    Paths in it that lie in /etc/asterisk are looked up in `folder`. Raises nothing: a file that
    may not be read is in `closed`.
    """
    conf = Conf()
    _Reader(folder, conf).read(folder / name, 0)
    return conf if conf.files or conf.closed else None


class _Reader:
    def __init__(self, folder: Path, conf: Conf) -> None:
        self._folder = folder
        self._conf = conf
        self._headings: dict[Path, int] = {}

    def read(self, file: Path, depth: int, piece: Piece | None = None) -> None:
        conf = self._conf
        if depth > _DEEPEST or len(conf.files) >= _MOST:
            return
        try:
            if not file.is_file() or file.stat().st_size > _LARGEST:
                return
            content = file.read_text("utf-8", "replace")
        except OSError:
            conf.closed.add(file)
            return
        conf.files.add(file.resolve())
        for line in _lines(content):
            if included := _INCLUDE.match(line):
                for each in self._named(included[1].strip()):
                    self.read(each, depth + 1, piece)
            elif header := _SECTION.match(line):
                piece = self._begin(header[1], header[2] or "", file)
            elif piece and (setting := _SETTING.match(line)):
                pair = setting[1].strip(), setting[2].strip()
                conf.sections[piece.name].append(pair)
                piece.settings.append(pair)

    def _begin(self, section: str, options: str, file: Path) -> Piece:
        number = self._headings.get(file, 0)
        self._headings[file] = number + 1
        split = tuple(each.strip() for each in options.split(",") if each.strip())
        piece = Piece(section, split, file, number)
        self._conf.pieces.append(piece)
        self._conf.sections.setdefault(section, [])
        return piece

    def _named(self, written: str) -> Sequence[Path]:
        path = Path(written)
        if path.is_relative_to(HOME):
            path = path.relative_to(HOME)
        if path.is_absolute():
            return [path]
        try:
            return sorted(self._folder.glob(str(path)))
        except (ValueError, NotImplementedError, OSError):
            return []


def _lines(content: str) -> Iterator[str]:
    for line in _BLOCK.sub("", content).splitlines():
        if bare := _COMMENT.sub("", line).strip():
            yield bare


SHIPPED: Final[Mapping[str, tuple[str, str]]] = {
    "ari.textback.conf": ("ari.conf", "ari_additional_custom.conf"),
    "ari-general.textback.conf": ("ari.conf", "ari_general_custom.conf"),
    "manager.textback.conf": ("manager.conf", "manager_custom.conf"),
    "extensions-textback.conf": ("extensions.conf", "extensions_custom.conf"),
}
"""Our files in /etc/asterisk/textback: which file includes each, and FreePBX's for that purpose."""
