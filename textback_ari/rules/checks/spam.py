"""The rule `spam`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import (
    Verification,
    is_spam,
    read_verification,
    signs_of_call,
    signs_of_others,
)
from textback_ari.rules.verdict import Cancel


def spam(case: Case) -> Finding:
    """A forged number, or too many signs of a machine, get no text and no call back."""
    policy = case.policy.spam
    verified = read_verification(case.call.stir)
    suspected = Cancel(Reason.SPAM_SUSPECTED)
    if verified.verification is Verification.FAILED and policy.skip_failed:
        saw = "the number failed verification (STIR/SHAKEN): it may be forged"
        return Finding(saw, Reason.SPAM_SUSPECTED, pending=suspected)
    signs = [
        *signs_of_call(policy, case.call, verified),
        *signs_of_others(policy, case.policy.number, case.facts.seen),
    ]
    told = "; ".join(f"{sign.words} (+{sign.points})" for sign in signs)
    points = sum(sign.points for sign in signs)
    verdict = f"{points} of {policy.score} points" if policy.score else f"{points} points, not used"
    said = ": ".join(part for part in (verdict, told) if part)
    if verified.verification is Verification.PASSED:
        by = f", attestation {verified.attestation}" if verified.attestation else ""
        said += f"; the number is verified{by}"
    if is_spam(policy, signs):
        return Finding(said, Reason.SPAM_SUSPECTED, pending=suspected)
    return Finding(said)
