"""The rule `cause`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def cause(case: Case) -> Finding:
    """The line chooses which missed calls count; closed or asked for, every one does."""
    found = str(case.call.outcome.cause)
    if case.asked:
        return Finding(f"{found}; the caller asked for a text")
    if case.closed:
        return Finding(f"{found}; closed by {case.closed}")
    if case.call.outcome.cause in case.policy.text_on:
        return Finding(found)
    return Finding(f"{found} is not in text_on", Reason.CAUSE_NOT_SELECTED)
