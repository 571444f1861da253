"""The rule `opt_out`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def opt_out(case: Case) -> Finding:
    """Who asked not to be texted is called back instead."""
    if case.facts.opted_out:
        return Finding(
            "opted out", Reason.OPTED_OUT, callback=True, pending=Cancel(Reason.OPTED_OUT)
        )
    return Finding("not opted out")
