"""The rule `quiet_hours`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def quiet_hours(case: Case) -> Finding:
    """Who sleeps is not woken: the text waits, or the team calls back instead."""
    if case.slot.skipped:
        return Finding(case.slot.saw, Reason.QUIET_HOURS, callback=True)
    return Finding(case.slot.saw)
