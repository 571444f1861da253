"""A trunk's way through our dialplan: its `context` changed in the file, and changed back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from textback_ari.setup.trunks import Trunk

HOOK: Final = "textback-in"
_HEADING: Final = re.compile(rb"\s*\[([^\]]+)\]")
_CONTEXT: Final = re.compile(
    rb"(\s*(?:endpoint/)?context\s*=>?\s*)([^;\r\n]*?)(\s*(?:;[^\r\n]*)?)(\r?\n?)\Z"
)
_NAME: Final = re.compile(r"[A-Za-z0-9_.\-]{1,60}")
_HEAD: Final = "; textback-ari: the trunks' ways in, written by `textback setup`."
_REPLACED: Final = b" ; textback: it was "
_ADDED: Final = b" ; textback: there was none"
_CHANGED: Final = re.compile(
    rb"(?m)^([^\r\n]*?)textback-in-[A-Za-z0-9_.\-]+ ; textback: it was ([^\r\n]*)"
)
_NEW: Final = re.compile(
    rb"(?m)^(?:endpoint/)?context=textback-in-[A-Za-z0-9_.\-]+ ; textback: there was none\r?\n"
)


@dataclass(frozen=True, slots=True)
class CannotHookError(Exception):
    """A trunk's context cannot be changed; the sentence says why and what to do."""

    sentence: str


def context_of(trunk: Trunk) -> str:
    """Return the name of the context that marks the calls of a trunk."""
    return f"{HOOK}-{trunk.resource}"


def hookable(trunk: Trunk) -> bool:
    """Return whether a context can be named after a trunk and after where its calls go."""
    return bool(_NAME.fullmatch(trunk.resource) and _NAME.fullmatch(trunk.context))


def contexts_for(trunk: Trunk) -> str:
    """Return the dialplan that marks a trunk's calls and lets them go on to its old context."""
    name, old = context_of(trunk), trunk.context
    return (
        f"[{name}]\n"
        f"exten => _.,1,Set(TEXTBACK_NEXT={old})\n"
        " same => n,Goto(textback-in,${REPLACE(EXTEN,\\,)},1)\n"
        f"exten => s,1,Set(TEXTBACK_NEXT={old})\n"
        " same => n,Goto(textback-in,s,1)\n"
        "exten => h,1,NoOp()\n"
    )


def hooks_file(there: str, trunks: Iterable[Trunk]) -> str:
    """Return the file of the trunks' contexts: these, and what is `there` already for others.

    A trunk that leads here already is not among `trunks`, and needs its context as it is.
    """
    head, *sections = there.split("\n[") if there else [_HEAD]
    kept = {each.partition("]")[0]: f"[{each}".rstrip("\n") + "\n" for each in sections}
    kept |= {context_of(each): contexts_for(each) for each in trunks}
    return "\n".join([head.rstrip("\n") + "\n", *kept.values()])


def hooked(content: bytes, trunk: Trunk) -> bytes:
    """Return the file of a trunk's section with our context in it.

    Its own `context` is changed where it stands; where a template gave it, one is added below the
    section's heading, which wins and touches nothing else.

    Raises:
        CannotHookError: the section is not where it was read.
    """
    lines = content.splitlines(keepends=True)
    start = _heading(lines, trunk)
    end = next((n for n in range(start + 1, len(lines)) if _HEADING.match(lines[n])), len(lines))
    ours = context_of(trunk).encode()
    for n in range(end - 1, start, -1):
        if (found := _CONTEXT.match(lines[n])) and found[2]:
            was = found[2] + found[3]
            lines[n] = found[1] + ours + _REPLACED + was + found[4]
            return b"".join(lines)
    ending = b"\r\n" if lines[start].endswith(b"\r\n") else b"\n"
    if not lines[start].endswith((b"\n", b"\r")):
        lines[start] += ending
    lines.insert(start + 1, trunk.key.encode() + b"=" + ours + _ADDED + ending)
    return b"".join(lines)


def unhooked(content: bytes) -> bytes:
    """Return a file with every context that `hooked` changed as it was before."""
    return _CHANGED.sub(rb"\1\2", _NEW.sub(b"", content))


def _heading(lines: list[bytes], trunk: Trunk) -> int:
    wanted = trunk.piece.number
    in_comment = False
    for n, line in enumerate(lines):
        bare = line.strip()
        if in_comment or (bare.startswith(b";--") and not bare.startswith(b";---")):
            in_comment = b"--;" not in bare
        elif found := _HEADING.match(line):
            if not wanted:
                if found[1].decode("utf-8", "replace") == trunk.piece.name:
                    return n
                break
            wanted -= 1
    raise CannotHookError(
        f"{trunk.piece.file}: the section [{trunk.piece.name}] was not found again; set "
        f"context={context_of(trunk)} there by hand"
    )
