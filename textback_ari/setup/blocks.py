"""Our lines in a file of somebody else's: put in, changed, taken out again."""

from collections.abc import Sequence
from typing import Final

_BEGIN: Final = b"; >>> textback: written by `textback setup`, taken out by `textback setup --undo`"
_END: Final = b"; <<< textback"


class BrokenBlockError(ValueError):
    """Our lines in a file are not whole any more: somebody has changed their ends."""


def lines_of(content: bytes) -> tuple[str, ...]:
    """Return the lines of our block, none where there is no block.

    Raises:
        BrokenBlockError: there is only one end, or there are several blocks.
    """
    found = _place(content)
    if found is None:
        return ()
    inner = content[found[0] : found[1]].splitlines()[1:-1]
    return tuple(line.decode("utf-8", "replace") for line in inner)


def put(content: bytes, lines: Sequence[str]) -> bytes:
    """Return the content with our block holding these lines, at its end where there is none yet.

    Lines end as the file's own do. A file that ends in the middle of a line or of a comment has
    that end first, which `taken_out` undoes.

    Raises:
        BrokenBlockError: as `lines_of`.
    """
    end = _ending(content)
    block = b"".join(line + end for line in (_BEGIN, *(each.encode() for each in lines), _END))
    if (found := _place(content)) is not None:
        return content[: found[0]] + block + content[found[1] :]
    opened = b"--;" + end if _in_comment(content) else b""
    if content and not content.endswith((b"\n", b"\r")):
        opened = end + opened
    return content + opened + block


def taken_out(content: bytes) -> bytes:
    """Return the content without our block, as the file's owner goes on with it.

    Raises:
        BrokenBlockError: as `lines_of`.
    """
    found = _place(content)
    return content if found is None else content[: found[0]] + content[found[1] :]


def _place(content: bytes) -> tuple[int, int] | None:
    """Return where our block begins and ends, its last line's end included."""
    if content.count(_BEGIN) != content.count(_END) or content.count(_BEGIN) > 1:
        raise BrokenBlockError
    begin = content.find(_BEGIN)
    if begin < 0:
        return None
    end = content.find(_END, begin)
    if end < 0 or (begin and content[begin - 1 : begin] not in {b"\n", b"\r"}):
        raise BrokenBlockError
    end += len(_END)
    for each in (b"\r\n", b"\n", b"\r"):
        if content.startswith(each, end):
            return begin, end + len(each)
    if end != len(content):
        raise BrokenBlockError
    return begin, end


def _ending(content: bytes) -> bytes:
    """Return how the file's lines end: as its first one does."""
    first = content.find(b"\n")
    return b"\r\n" if first > 0 and content[first - 1 : first] == b"\r" else b"\n"


def _in_comment(content: bytes) -> bool:
    """Return whether a `;--` comment is still open at the end (Asterisk's config.c, nested)."""
    depth = 0
    for line in content.splitlines():
        place = 0
        while place < len(line):
            if line.startswith(b";--", place) and line[place + 3 : place + 4] != b"-":
                depth += 1
                place += 3
            elif depth and line.startswith(b"--;", place):
                depth -= 1
                place += 3
            elif not depth and line.startswith(b";", place) and line[place - 1 : place] != b"\\":
                break
            else:
                place += 1
    return depth > 0
