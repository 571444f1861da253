"""What a caller's texts tell: whether a person writes, or a machine that answers ours.

Folded as texts come in, so that reading it costs the same however long they have been writing.
"""

import hashlib
from dataclasses import dataclass, replace

from textback_ari.private import Body

LOOP_WITHIN = 600.0
"""Seconds within which turns are counted, and texts compared."""
LOOP_TURNS = 4
"""Times that a text of ours was answered within `LOOP_WITHIN`; one more is a loop."""
LOOP_SAME = 3
"""Identical texts in a row that are a loop."""
LOOP_QUICK = 3
"""Answers in a row that came within `QUICK` seconds of ours and are a loop."""
QUICK = 5.0


@dataclass(frozen=True, slots=True)
class Talk:
    """What came in from a caller. Times are epoch seconds."""

    heard_at: float | None = None
    """When the last text came in."""
    digest: str = ""
    """Of that text, to know it again."""
    same: int = 0
    """How many identical ones have come in a row."""
    quick: int = 0
    """How many in a row came within seconds of ours."""
    turns: int = 0
    """How many answered a text of ours since `turns_since`."""
    turns_since: float = 0.0
    looped_at: float | None = None
    """When they last looked like a machine's."""
    looped_why: str = ""


def hear(talk: Talk, body: Body, at: float, texted_at: float | None) -> Talk:
    """Return a talk after a text came in; `texted_at`: when we last texted this caller."""
    digest = hashlib.sha256(body.text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    last = talk.heard_at
    near = last is not None and at - last < LOOP_WITHIN
    answers = texted_at is not None and (last is None or texted_at >= last)
    quick = answers and texted_at is not None and 0.0 <= at - texted_at <= QUICK
    fresh = at - talk.turns_since >= LOOP_WITHIN
    heard = replace(
        talk,
        heard_at=at,
        digest=digest,
        same=talk.same + 1 if near and digest == talk.digest else 1,
        quick=talk.quick + 1 if quick else 0,
        turns=(0 if fresh else talk.turns) + (1 if answers else 0),
        turns_since=at if fresh else talk.turns_since,
    )
    why = _machine(heard)
    return replace(heard, looped_at=at, looped_why=why) if why else heard


def _machine(talk: Talk) -> str:
    if talk.same >= LOOP_SAME:
        return f"{talk.same} identical texts in a row"
    if talk.quick >= LOOP_QUICK:
        return f"{talk.quick} answers in a row within {QUICK:g} s of ours"
    if talk.turns > LOOP_TURNS:
        return f"{talk.turns} texts of ours answered within {LOOP_WITHIN / 60:g} minutes"
    return ""
