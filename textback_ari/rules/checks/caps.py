"""The rule `caps`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.limits import tightest, uses
from textback_ari.rules.reasons import Reason


def caps(case: Case) -> Finding:
    """No more texts than the caps allow: to a caller, to numbers like it, of a line, in all."""
    use = tightest(uses(case.facts.standing, case.policy.limits, case.now))
    if use is None:
        return Finding("no caps")
    if use.full:
        return Finding(use.words, Reason.RATE_CAPPED, callback=True)
    return Finding(use.words)
