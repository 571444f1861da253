"""What setup shows: the difference of each file, without passwords."""

import difflib
import re
from collections.abc import Iterable, Iterator

from textback_ari.cli.words import printable
from textback_ari.setup.files import Change

_LONGEST = 400
_MOST = 40
"""Lines of a new file that are shown."""
_SECRET = re.compile(r"(?i)^(\s*(?:password|secret)\s*=>?\s*).+")
_HIDDEN = "(a password)"


def difference(change: Change) -> Iterator[str]:
    """Return a change as a unified diff, fit for a terminal."""
    if change.secret:
        yield f"+++ {change.path} (new)"
        yield f"+{_HIDDEN}"
        return
    before = change.before.content if change.before else b""
    yield from diff_of(str(change.path), before, change.after, new=change.before is None)


def diff_of(name: str, before: bytes, after: bytes, *, new: bool = False) -> Iterator[str]:
    """Return how one content differs from another; of a new file what is no comment in it."""
    old, fresh = _lines(before), _lines(after)
    if new:
        lines = [
            line for line in fresh if line.strip() and not line.lstrip().startswith((";", "#"))
        ]
        lines = lines or fresh
        yield f"+++ {name} (new)"
        for line in lines[:_MOST]:
            yield "+" + _shown(line)
        if len(lines) > _MOST:
            yield f"+... and {len(lines) - _MOST} lines more, as they come with textback"
        return
    for line in difflib.unified_diff(old, fresh, name, name, lineterm=""):
        yield line[:1] + _shown(line[1:])


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "replace").splitlines()


def _shown(line: str) -> str:
    return _SECRET.sub(rf"\1{_HIDDEN}", printable(line, _LONGEST))


def all_differences(changes: Iterable[Change]) -> str:
    """Return every change, one after the other."""
    return "\n".join(line for change in changes for line in difference(change))
