"""The rule `hours`."""

from textback_ari.rules.case import Case, Finding


def hours(case: Case) -> Finding:
    """Whether the line was open as the call began chooses the text; it stops none."""
    return Finding(f"{'open' if case.opened.open else 'closed'} by {case.opened.why}")
