"""The rule `paused`."""

from datetime import datetime

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def paused(case: Case) -> Finding:
    """The owner can stop a line's texts."""
    policy = case.policy
    if policy.is_paused(case.now):
        until = policy.paused_until and datetime.fromtimestamp(policy.paused_until, policy.timezone)
        saw = f"the line is paused until {until:%Y-%m-%d %H:%M}" if until else "the line is paused"
        return Finding(saw, Reason.LINE_PAUSED)
    return Finding("the line is not paused")
