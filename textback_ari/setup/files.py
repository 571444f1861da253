"""Files as setup sees them: what is there, and what shall be."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


class SetupError(Exception):
    """Setup cannot go on; each problem is one sentence that names the file and the cure."""

    def __init__(self, *problems: str) -> None:
        """Keep the sentences."""
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Rights:
    """Who owns a file, and who may do what with it (its mode's twelve bits)."""

    mode: int
    uid: int
    gid: int


@dataclass(frozen=True, slots=True)
class There:
    """A file that is there."""

    content: bytes
    rights: Rights


@dataclass(frozen=True, slots=True)
class Change:
    """A file to be written; `before` is `None` where there is none yet."""

    path: Path
    before: There | None
    after: bytes
    rights: Rights
    secret: bool = False
    """Whether all of it is a password, which is never shown."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to be made."""

    path: Path
    rights: Rights


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done, in its order, and what is left to the administrator."""

    changes: tuple[Change, ...] = ()
    folders: tuple[Folder, ...] = ()
    reloads: tuple[str, ...] = ()
    """Commands for Asterisk's own command line that make it read the changes; never a restart."""
    hints: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    """Why it cannot be done; with one of these nothing is."""

    def __add__(self, other: "Plan") -> "Plan":
        """Return both, this one first; a reload that both need is done once."""
        return Plan(
            self.changes + other.changes,
            self.folders + other.folders,
            tuple(dict.fromkeys(self.reloads + other.reloads)),
            tuple(dict.fromkeys(self.hints + other.hints)),
            self.problems + other.problems,
        )


Tree = Mapping[Path, There | None]
"""The files that a plan may change, by their own path (symbolic links followed)."""


def digest(content: bytes) -> str:
    """Return by what the content of a file is known again."""
    return hashlib.sha256(content).hexdigest()
