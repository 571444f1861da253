"""What makes a call look like spam: signs that add up to a score, each with its reason in words.

A caller's number can be forged, so a text may reach somebody who never called, and machines call
to be texted back. None of these signs is proof; the line's settings say how many are too many.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Cause, Ending
from textback_ari.private import Number

WINDOW = 600.0
"""Seconds for which earlier calls count as "in a row"."""
NEAR = 10
"""How far apart two numbers are at most that count as neighbours."""

_LONGEST = 256
_VERSTAT = re.compile(r"verstat=([A-Za-z_\- ]{1,60})", re.IGNORECASE)
_ATTEST = re.compile(r"attest=([A-Ca-c])(?![A-Za-z])")
_SUFFIX = re.compile(r"-([a-c])\Z")
_PASSED = frozenset({"tn-validation-passed", "success", "verification passed"})
_FAILED = frozenset(
    {
        "tn-validation-failed",
        "cid_orig_tn_mismatch",
        "signature_validation",
        "signature failed",
        "verification mismatch",
    }
)
_RANG_AND_HUNG_UP = frozenset({Cause.ABANDONED, Cause.NO_ANSWER})


class Verification(StrEnum):
    """What became of the check of the caller's number (STIR/SHAKEN)."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verified:
    """The verdict on a caller's number, and who vouches for it."""

    verification: Verification = Verification.UNKNOWN
    attestation: str = ""
    """`A` (the number is the caller's), `B` (the caller is known), `C` (neither), or empty."""


@dataclass(frozen=True, slots=True)
class SeenLately:
    """Which calls came in within `WINDOW` before, besides the one to be decided."""

    lines: frozenset[str] = frozenset()
    """Lines (E.164) that this caller's number called."""
    neighbours: int = 0
    """How many other numbers called that are at most `NEAR` away from this caller's."""


@dataclass(frozen=True, slots=True)
class SpamPolicy:
    """What a line takes for spam."""

    score: int = 3
    """From how many points on a call is spam; 0: none ever is by its score."""
    short_ring: float = 1.0
    """Seconds. A caller who hangs up sooner gives a sign."""
    lines: int = 4
    """Called in a row by one number, so many are a sign; 0: never."""
    neighbours: int = 4
    """So many neighbouring numbers calling, this one included, are a sign; 0: never."""
    skip_failed: bool = True
    """Whether a number that failed verification is never texted."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of spam."""

    points: int
    words: str


def read_verification(told: str) -> Verified:
    """Read what the dialplan passes on of the verdict (TEXTBACK_STIR); hostile, any length.

    `verstat=` holds the parameter of the P-Asserted-Identity or From header (3GPP TS 24.229,
    7.2A.20: `TN-Validation-Passed`, `TN-Validation-Failed`, `No-TN-Validation`; some carriers add
    `-A`, `-B` or `-C`), or `verify_result` of Asterisk's STIR_SHAKEN() (16.15 and newer: sentences;
    18.22, 20.7, 21.2 and newer: words such as `success` and `signature_validation`). A check that
    could not be made, for want of a certificate, say, is no failed one. `attest=` holds the level
    (ATIS-1000074) from the P-Attestation-Indicator header or from STIR_SHAKEN().

    A failed verdict anywhere counts: a caller may write `verstat=` into a name of their own.
    """
    told = told[:_LONGEST]
    verdicts, levels = set(), []
    for said in _VERSTAT.findall(told):
        word = said.strip().lower()
        if suffix := _SUFFIX.search(word):
            levels.append(suffix[1].upper())
            word = word[: suffix.start()]
        verdicts.add(word)
    levels += [level.upper() for level in _ATTEST.findall(told)]
    if verdicts & _FAILED:
        verification = Verification.FAILED
    elif verdicts & _PASSED:
        verification = Verification.PASSED
    else:
        verification = Verification.UNKNOWN
    return Verified(verification, max(levels, default=""))


def signs_of_call(policy: SpamPolicy, call: FinishedCall, verified: Verified) -> list[Sign]:
    """Return the signs that this call itself gives."""
    signs = []
    outcome = call.outcome
    if (
        outcome.cause in _RANG_AND_HUNG_UP
        and outcome.ending is Ending.CALLER_HUNG_UP
        and call.rang_for < policy.short_ring
    ):
        signs.append(Sign(2, f"hung up after {call.rang_for:.1f} s of ringing"))
    if verified.attestation == "C":
        signs.append(Sign(1, "nobody vouches for the number (attestation C)"))
    return signs


def signs_of_others(policy: SpamPolicy, line: Number, seen: SeenLately) -> list[Sign]:
    """Return the signs that the calls before give, for a call to this line."""
    signs = []
    lines = len(seen.lines | {line.e164})
    if policy.lines and lines >= policy.lines:
        signs.append(Sign(3, f"called {lines} lines within {WINDOW / 60:.0f} minutes"))
    numbers = seen.neighbours + 1
    if policy.neighbours and numbers >= policy.neighbours:
        words = f"{numbers} neighbouring numbers called within {WINDOW / 60:.0f} minutes"
        signs.append(Sign(3, words))
    return signs


def is_spam(policy: SpamPolicy, signs: list[Sign]) -> bool:
    """Return whether these signs are too many."""
    return bool(policy.score) and sum(sign.points for sign in signs) >= policy.score


def neighbours_of(number: Number) -> list[str]:
    """Return the numbers (E.164) next to this one, of the same length."""
    digits = int(number.e164[1:])
    near = (digits + step for step in range(-NEAR, NEAR + 1) if step)
    return [f"+{each}" for each in near if len(str(each)) == len(number.e164) - 1]
