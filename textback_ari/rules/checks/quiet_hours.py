"""The rule `quiet_hours`."""

from datetime import datetime

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.quiet import QuietHours
from textback_ari.rules.reasons import Reason


def quiet_hours(case: Case) -> Finding:
    """At night at the caller's place a line may hold the text, or send none."""
    policy = case.policy
    if policy.quiet_hours is QuietHours.SEND:
        return Finding("this line texts at any hour")
    if case.asked:
        return Finding("the caller asked for a text now")
    if case.release_at == case.due_at:
        return Finding("an hour at which the caller's place may be texted")
    if policy.quiet_hours is QuietHours.SKIP or case.release_at is None:
        saw = "quiet hours at the caller's place"
        return Finding(saw, Reason.QUIET_HOURS, callback=True)
    until = datetime.fromtimestamp(case.release_at, policy.timezone)
    return Finding(f"quiet hours at the caller's place: held until {until:%Y-%m-%d %H:%M}")
