"""The rule `blocked`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def blocked(case: Case) -> Finding:
    """Who is on a block list gets no text, and a text that waits does not leave either."""
    entry = case.facts.blocked
    if entry is None:
        return Finding("on no block list")
    by = "the number" if entry.prefix is None else f"numbers that begin with {entry.prefix}"
    comment = f" ({entry.comment})" if entry.comment else ""
    return Finding(
        f"{by}, blocked by {entry.source}{comment}", Reason.BLOCKED, pending=Cancel(Reason.BLOCKED)
    )
