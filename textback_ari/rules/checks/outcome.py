"""The rule `outcome`."""

from textback_ari.calls.outcome import Kind
from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Keep


def outcome(case: Case) -> Finding:
    """Only a missed call gets a text; one that got through ends a pending text."""
    saw = str(case.call.outcome)
    match case.call.outcome.kind:
        case Kind.ANSWERED | Kind.ANSWERED_ELSEWHERE:
            return Finding(
                saw, Reason.ANSWERED, got_through=True, pending=Cancel(Reason.GOT_THROUGH_SINCE)
            )
        case Kind.PROBABLY_ANSWERED:
            return Finding(
                saw,
                Reason.PROBABLY_ANSWERED,
                callback=True,
                pending=Cancel(Reason.PROBABLY_ANSWERED),
            )
        case Kind.UNKNOWN:
            missing = ", ".join(case.call.outcome.missing)
            return Finding(
                f"{saw}: {missing}" if missing else saw,
                Reason.EVIDENCE_LOST,
                callback=True,
                pending=Cancel(Reason.EVIDENCE_LOST),
            )
        case Kind.FAX | Kind.INTERNAL:
            return Finding(saw, Reason.CAUSE_NOT_SELECTED, pending=Keep())
        case Kind.MISSED:
            return Finding(saw)
