"""The rule `loop_guard`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.guard import loop
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def loop_guard(case: Case) -> Finding:
    """A number that answers like a machine is not texted; a person should look."""
    if saw := loop(case.policy, case.facts, case.now):
        return Finding(saw, Reason.LOOP_GUARD, callback=True, pending=Cancel(Reason.LOOP_GUARD))
    return Finding("nothing like a machine's answers")
