"""The record of what setup has changed, by which all of it can be put back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from textback_ari.setup.files import Change, Plan, Rights, SetupError, digest

RECORD: Final = "record.json"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Before:
    """A file as it was before setup first touched it."""

    sha256: str
    rights: Rights

    @property
    def backup(self) -> str:
        """Return the name of the copy that is kept of it."""
        return f"{self.sha256}.orig"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that setup has written; `before` is `None` for one that it has made."""

    path: Path
    before: Before | None
    after: str
    """By what the content that setup left is known again (SHA-256)."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that setup has done on this machine so far."""

    entries: tuple[Entry, ...] = ()
    folders: tuple[Path, ...] = ()
    """Those that it made, outermost first."""
    user: str = ""
    """The system user that it made."""
    asterisk: Path = field(default_factory=Path)
    """The folder of Asterisk's files."""

    def with_plan(self, plan: Plan, asterisk: Path) -> "Record":
        """Return the record as it has to be before a plan is carried out."""
        known = {entry.path: entry for entry in self.entries}
        for change in plan.changes:
            old = known.get(change.path)
            known[change.path] = Entry(
                change.path, old.before if old else _before(change), digest(change.after)
            )
        folders = dict.fromkeys([*self.folders, *(each.path for each in plan.folders)])
        return Record(tuple(known.values()), tuple(folders), self.user, asterisk)


def _before(change: Change) -> Before | None:
    if change.before is None:
        return None
    return Before(digest(change.before.content), change.before.rights)


def backups_of(record: Record, changes: Iterable[Change]) -> dict[str, bytes]:
    """Return the copies to be kept, by name: what files held before setup first touched them."""
    wanted = {entry.path: entry.before for entry in record.entries}
    return {
        before.backup: change.before.content
        for change in changes
        if change.before and (before := wanted[change.path])
        if digest(change.before.content) == before.sha256
    }


def to_json(record: Record) -> str:
    """Return a record as it is kept."""
    return json.dumps(
        {
            "format": _FORMAT,
            "asterisk": str(record.asterisk),
            "user": record.user,
            "folders": [str(each) for each in record.folders],
            "files": [
                {
                    "path": str(entry.path),
                    "after": entry.after,
                    "before": None
                    if entry.before is None
                    else {"sha256": entry.before.sha256, **_rights(entry.before.rights)},
                }
                for entry in record.entries
            ],
        },
        indent=2,
    )


def _rights(rights: Rights) -> dict[str, int]:
    return {"mode": rights.mode, "uid": rights.uid, "gid": rights.gid}


def from_json(text: str, place: Path) -> Record:
    """Read a record.

    Raises:
        SetupError: it is none of ours.
    """
    try:
        data: Mapping[str, Any] = json.loads(text)
        return {_FORMAT: _record}[data["format"]](data)
    except (ValueError, KeyError, TypeError) as error:
        raise SetupError(
            f"{place} is no record that this version of textback can read ({error!r}); the copies "
            "of the files as they were lie beside it"
        ) from None


def _record(data: Mapping[str, Any]) -> Record:
    return Record(
        tuple(_entry(each) for each in data["files"]),
        tuple(Path(each) for each in data["folders"]),
        str(data["user"]),
        Path(data["asterisk"]),
    )


def _entry(data: Mapping[str, Any]) -> Entry:
    was = data["before"]
    before = None
    if was is not None:
        rights = Rights(int(was["mode"]), int(was["uid"]), int(was["gid"]))
        before = Before(str(was["sha256"]), rights)
    return Entry(Path(data["path"]), before, str(data["after"]))
