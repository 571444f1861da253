"""Signs of spam: a table of cases for the rule, the words of the verdict, and what holds always."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.rules.test_decide import CALLER, LINE, MONDAY_NOON, PENDING, a_call, missed
from textback_ari.calls.outcome import Cause, Ending
from textback_ari.private import Number
from textback_ari.rules.decide import decide, recheck
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import (
    NEAR,
    SeenLately,
    SpamPolicy,
    Verification,
    Verified,
    neighbours_of,
    read_verification,
)
from textback_ari.rules.verdict import Cancel, Facts, Verdict

HUNG_UP = missed(Cause.ABANDONED, Ending.CALLER_HUNG_UP)
OTHERS = frozenset({"+12125550102", "+12125550103", "+12125550104"})
CASES: dict[str, tuple[SpamPolicy, dict[str, object], SeenLately, str | None]] = {
    # name: policy, the call, the calls before, what the trace says where it is spam
    "nothing": (SpamPolicy(), {}, SeenLately(), None),
    "a short ring alone": (
        SpamPolicy(),
        {"outcome": HUNG_UP, "rang_for": 0.9},
        SeenLately(),
        None,
    ),
    "a short ring where two points are enough": (
        SpamPolicy(score=2),
        {"outcome": HUNG_UP, "rang_for": 0.9},
        SeenLately(),
        "2 of 2 points: hung up after 0.9 s of ringing (+2)",
    ),
    "a short ring of exactly a second": (
        SpamPolicy(score=2),
        {"outcome": HUNG_UP, "rang_for": 1.0},
        SeenLately(),
        None,
    ),
    "a short ring that the PBX ended": (
        SpamPolicy(score=2),
        {"outcome": missed(Cause.NO_ANSWER, Ending.PBX_HUNG_UP), "rang_for": 0.5},
        SeenLately(),
        None,
    ),
    "a short ring that nobody vouches for": (
        SpamPolicy(),
        {"outcome": HUNG_UP, "rang_for": 0.5, "stir": "verstat=TN-Validation-Passed-C"},
        SeenLately(),
        (
            "3 of 3 points: hung up after 0.5 s of ringing (+2); nobody vouches for the number "
            "(attestation C) (+1); the number is verified, attestation C"
        ),
    ),
    "the fourth line in a row": (
        SpamPolicy(),
        {},
        SeenLately(lines=OTHERS),
        "3 of 3 points: called 4 lines within 10 minutes (+3)",
    ),
    "the same line again": (
        SpamPolicy(),
        {},
        SeenLately(lines=frozenset({LINE.number.e164, *sorted(OTHERS)[:2]})),
        None,
    ),
    "lines do not count": (SpamPolicy(lines=0), {}, SeenLately(lines=OTHERS), None),
    "the fourth neighbour": (
        SpamPolicy(),
        {},
        SeenLately(neighbours=3),
        "3 of 3 points: 4 neighbouring numbers called within 10 minutes (+3)",
    ),
    "the third neighbour": (SpamPolicy(), {}, SeenLately(neighbours=2), None),
    "neighbours do not count": (SpamPolicy(neighbours=0), {}, SeenLately(neighbours=9), None),
    "points do not count": (
        SpamPolicy(score=0),
        {"outcome": HUNG_UP, "rang_for": 0.1},
        SeenLately(OTHERS, 9),
        None,
    ),
    "failed verification": (
        SpamPolicy(score=0),
        {"stir": "verstat=TN-Validation-Failed"},
        SeenLately(),
        "the number failed verification (STIR/SHAKEN): it may be forged",
    ),
    "failed verification does not count": (
        SpamPolicy(skip_failed=False),
        {"stir": "verstat=TN-Validation-Failed"},
        SeenLately(),
        None,
    ),
    "nobody signed": (SpamPolicy(), {"stir": "verstat=No-TN-Validation"}, SeenLately(), None),
}


def verdict_on(policy: SpamPolicy, call: dict[str, object], facts: Facts) -> Verdict:
    """Return the verdict of a line with this policy on a call at noon."""
    made = a_call(**call)
    return decide(replace(LINE, spam=policy), frozenset(), made, facts, made.ended_at, 0.0)


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    """Enough signs, or a failed verification, keep the text back; the trace shows the points."""
    policy, call, seen, says = CASES[name]
    verdict = verdict_on(policy, call, Facts(seen=seen))
    assert verdict.reason is (Reason.SPAM_SUSPECTED if says else None)
    told = {check.rule: check for check in verdict.trace}["spam"]
    assert told.passed is (says is None)
    assert says in {None, told.saw}
    assert not verdict.callback


def test_a_waiting_text_is_cancelled() -> None:
    """What shows a number to be a machine's cancels the text that an earlier call of it got."""
    facts = Facts(pending=PENDING, seen=SeenLately(neighbours=5))
    assert verdict_on(SpamPolicy(), {}, facts).pending == Cancel(Reason.SPAM_SUSPECTED)


def test_signs_of_later_calls_count_at_the_claim() -> None:
    """Calls that came in after the verdict still keep its text from leaving."""
    late = MONDAY_NOON + 60.0
    assert recheck(LINE, "busy", Facts(), MONDAY_NOON, late) is None
    for seen in (SeenLately(lines=OTHERS), SeenLately(neighbours=3)):
        assert recheck(LINE, "busy", Facts(seen=seen), MONDAY_NOON, late) is Reason.SPAM_SUSPECTED


PASSED, FAILED, UNKNOWN = Verification.PASSED, Verification.FAILED, Verification.UNKNOWN


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("", Verified()),
        ("verstat=TN-Validation-Passed", Verified(PASSED)),
        ("sip@gwexamplenet;verstat=tn-validation-passed-a;tag=x", Verified(PASSED, "A")),
        ("verstat=TN-Validation-Failed-B@host>", Verified(FAILED, "B")),
        ("verstat=No-TN-Validation", Verified()),
        ("verstat=Something-New", Verified()),
        ("attest=;verstat=", Verified()),
        ("attest=c;verstat=TN-Validation-Passed", Verified(PASSED, "C")),
        ("attest=A;verstat=success", Verified(PASSED, "A")),
        ("verstat=Verification passed;attest=B", Verified(PASSED, "B")),
        ("verstat=Verification not present;attest=", Verified()),
        ("verstat=Signature failed", Verified(FAILED)),
        ("verstat=Verification mismatch", Verified(FAILED)),
        ("verstat=signature_validation", Verified(FAILED)),
        ("verstat=cid_orig_tn_mismatch", Verified(FAILED)),
        ("verstat=cert_retrieval_failure", Verified()),
        ("verstat=TN-Validation-Passed;verstat=TN-Validation-Failed", Verified(FAILED)),
        ("x" * 300 + "verstat=TN-Validation-Failed", Verified()),
    ],
)
def test_what_trunks_tell(told: str, expected: Verified) -> None:
    """Headers' and Asterisk's own words are read; what could not be checked is no failure."""
    assert read_verification(told) == expected


@given(st.text(max_size=400))
def test_hostile_words_do_no_harm(told: str) -> None:
    """Whatever a trunk tells is read as something."""
    assert read_verification(told).verification in Verification


@given(
    st.integers(0, 6),
    st.integers(0, 6),
    st.integers(0, 20),
    st.floats(0, 3),
    st.sampled_from(["", "attest=C", "verstat=TN-Validation-Passed-A"]),
)
def test_more_signs_never_make_a_call_harmless(
    score: int, lines: int, neighbours: int, rang: float, stir: str
) -> None:
    """A call that is spam stays spam with one more line, one more neighbour, or without a ring."""
    policy = SpamPolicy(score=score)
    called = frozenset(f"+1212555010{n + 2}" for n in range(lines))
    more = called | {"+12125550109"}
    call = {"outcome": HUNG_UP, "rang_for": rang, "stir": stir}
    before = verdict_on(policy, call, Facts(seen=SeenLately(called, neighbours)))
    if before.reason is Reason.SPAM_SUSPECTED:
        worse = {**call, "rang_for": 0.0}
        after = verdict_on(policy, worse, Facts(seen=SeenLately(more, neighbours + 1)))
        assert after.reason is Reason.SPAM_SUSPECTED


def test_neighbours_are_near_and_as_long() -> None:
    """A number's neighbours are those up to `NEAR` away, none longer or shorter, not itself."""
    assert len(neighbours_of(Number(CALLER))) == 2 * NEAR
    assert CALLER not in neighbours_of(Number(CALLER))
    assert neighbours_of(Number("+9999999"))[-1] == "+9999998"
    assert neighbours_of(Number("+1000000"))[0] == "+1000001"
