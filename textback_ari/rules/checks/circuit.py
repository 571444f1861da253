"""The rule `circuit`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.guard import judge_circuits
from textback_ari.rules.reasons import Reason


def circuit(case: Case) -> Finding:
    """Texting stops itself where much more is wanted than normal, or the carrier refuses much."""
    found = judge_circuits(case.policy.limits, case.facts.standing, case.now)
    if found.why:
        return Finding(found.why, Reason.CIRCUIT_OPEN, callback=True, opens=found.opens)
    if found.probe:
        return Finding("open; this text tries whether it may close", probe=True)
    return Finding("closed")
