"""The rule `merge`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def merge(case: Case) -> Finding:
    """A text that waits already answers this call too."""
    if case.facts.pending and case.slot.skipped:
        return Finding("a text to this caller is waiting, and would now leave in quiet hours")
    if case.facts.pending:
        return Finding("a text to this caller is waiting already", Reason.MERGED)
    return Finding("no text to this caller is waiting")
