"""What puts everything back: pure, from the record, its copies, and the files as they are now."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from textback_ari.setup.blocks import BrokenBlockError, taken_out
from textback_ari.setup.files import Rights, There, digest
from textback_ari.setup.hooking import unhooked
from textback_ari.setup.record import Entry, Record

LEADS_HERE: Final = re.compile(
    r"^[ \t]*(?:context[ \t]*=>?|#(?:include|tryinclude))[ \t]*\"?(?:[^;\n]*/)?"
    r"(?:textback-in|extensions-textback)"
)
"""A line that leads calls through our dialplan, as the package's removal looks for it (prerm)."""
_USES: Final = re.compile(
    r"^[^;\n]*(?:Goto|GotoIf|GotoIfTime|Gosub|GosubIf|Dial|Queue|include\s*=)[^;\n]*"
    r"\btextback-(?:in|mark|end|after-hours|textme|text-me|handover|features|callback|messages)\b"
)
_MOST_SHOWN: Final = 3
DIALPLAN: Final = "extensions-textback.conf"


@dataclass(frozen=True, slots=True)
class Put:
    """One file put back: `content` is `None` where it is to be removed."""

    path: Path
    content: bytes | None
    rights: Rights | None


@dataclass(frozen=True, slots=True)
class Changed:
    """A file that somebody has changed since, so that it cannot be put back by itself."""

    path: Path
    now: bytes
    left: bytes
    """What it would be without our lines; the file as it was where they cannot be told."""


@dataclass(frozen=True, slots=True)
class Undoing:
    """What is to be done, and what stands in the way."""

    puts: tuple[Put, ...]
    kept: tuple[Path, ...]
    """The program's own settings, edited since: they harm nothing and stay."""
    changed: tuple[Changed, ...]


def undo(
    record: Record,
    now: Mapping[Path, There | None],
    backups: Mapping[str, bytes],
    settings: Path,
) -> Undoing:
    """Return what puts every file of the record back to what it was, last written first.

    A file that was changed since keeps what others put into it: only our own lines are taken out.
    `settings`: textback.toml, which is meant to be edited, and is kept then.
    """
    puts: list[Put] = []
    kept: list[Path] = []
    changed: list[Changed] = []
    for entry in reversed(record.entries):
        there = now.get(entry.path)
        if there is None:
            # Gone already; one that was there before setup is given back all the same.
            if entry.before:
                puts.append(_restored(entry, backups))
        elif entry.before and _is_as_before(entry, there):
            continue
        elif digest(there.content) == entry.after:
            puts.append(_restored(entry, backups))
        elif entry.path == settings:
            kept.append(entry.path)
        elif (left := _without_ours(there.content)) is not None and entry.before:
            puts.append(Put(entry.path, left, there.rights))
        else:
            was = backups.get(entry.before.backup, b"") if entry.before else b""
            changed.append(Changed(entry.path, there.content, was))
    return Undoing(tuple(puts), tuple(kept), tuple(changed))


def _is_as_before(entry: Entry, there: There) -> bool:
    assert entry.before is not None
    return digest(there.content) == entry.before.sha256 and there.rights == entry.before.rights


def _restored(entry: Entry, backups: Mapping[str, bytes]) -> Put:
    if entry.before is None:
        return Put(entry.path, None, None)
    return Put(entry.path, backups[entry.before.backup], entry.before.rights)


def _without_ours(content: bytes) -> bytes | None:
    """Return a file without our lines, `None` where there are none that could be told."""
    try:
        left = unhooked(taken_out(content))
    except BrokenBlockError:
        return None
    return left if left != content else None


def users(texts: Mapping[Path, bytes], undoing: Undoing) -> Iterator[str]:
    """Name the lines that would lead calls into nothing once everything is put back.

    None where our dialplan is there afterwards too, because it was before.

    `texts`: every file of Asterisk's folder as it is now.
    """
    after = dict(texts)
    for put in undoing.puts:
        if put.content is None:
            after.pop(put.path, None)
        else:
            after[put.path] = put.content
    if any(path.name == DIALPLAN for path in after):
        return
    for path, content in sorted(after.items()):
        found = [
            number
            for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1)
            if LEADS_HERE.match(line) or _USES.match(line)
        ]
        if found:
            where = ", ".join(str(number) for number in found[:_MOST_SHOWN])
            yield f"{path}, line {where}"
