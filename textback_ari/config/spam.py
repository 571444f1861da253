"""What a line takes for spam: `[lines.spam]`."""

from pydantic import Field

from textback_ari.config.table import Table, written
from textback_ari.config.values import Seconds
from textback_ari.rules.spam import SpamPolicy


class SpamTable(Table):
    """`[lines.spam]`."""

    score: int = Field(
        default=3, ge=0, le=100, description="from how many points on a call is spam; 0: never"
    )
    short_ring: Seconds = Field(
        default=written("1s"), description="who hangs up sooner than this gives a sign of spam"
    )
    lines: int = Field(
        default=4, ge=0, le=1_000, description="so many lines called in a row are a sign; 0: never"
    )
    neighbours: int = Field(
        default=4, ge=0, le=20, description="so many neighbouring numbers are a sign; 0: never"
    )
    skip_failed: bool = Field(
        default=True, description="whether a number that failed verification gets no text"
    )


def spam_of(table: SpamTable) -> SpamPolicy:
    """Return what the rules need of it."""
    return SpamPolicy(
        score=table.score,
        short_ring=table.short_ring,
        lines=table.lines,
        neighbours=table.neighbours,
        skip_failed=table.skip_failed,
    )
