"""The rule `paused`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def paused(case: Case) -> Finding:
    """The owner can stop a line's texts."""
    if case.policy.paused:
        return Finding("the line is paused", Reason.LINE_PAUSED)
    return Finding("the line is not paused")
