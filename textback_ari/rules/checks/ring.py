"""The rule `ring`."""

from textback_ari.calls.outcome import Cause
from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason

_RANG = frozenset({Cause.NO_ANSWER, Cause.ABANDONED})
"""Causes in which a phone rang; a busy or absent one never does."""


def ring(case: Case) -> Finding:
    """A line may ask for a minimum of ringing."""
    rang, least = case.call.rang_for, case.policy.min_ring
    if case.call.outcome.cause not in _RANG or case.asked or case.closed:
        return Finding("the time it rang does not matter here")
    if rang < least:
        return Finding(f"rang {rang:.1f} s of at least {least:g} s", Reason.RANG_TOO_SHORT)
    return Finding(f"rang {rang:.1f} s")
