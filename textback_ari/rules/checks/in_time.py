"""The rule `in_time`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def in_time(case: Case) -> Finding:
    """A text that cannot leave in time does not leave late."""
    left = case.slot.give_up_at - case.now
    if left <= 0:
        return Finding(f"{-left:.0f} s past give_up_after", Reason.TOO_LATE, callback=True)
    return Finding(f"{left:.0f} s left")
