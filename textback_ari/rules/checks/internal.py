"""The rule `internal`."""

from textback_ari.calls.outcome import Kind
from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Keep


def internal(case: Case) -> Finding:
    """A call from inside is nobody's lost customer."""
    if case.call.outcome.kind is Kind.INTERNAL:
        return Finding("the PBX says so", Reason.INTERNAL, pending=Keep())
    if case.own:
        return Finding("one of our own numbers or extensions", Reason.INTERNAL, pending=Keep())
    return Finding("a call from outside")
