"""Whom the program may call back, and what it has the PBX dial."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.private import Number
from textback_ari.rules.calling_back import (
    REFUSALS,
    CallbackFacts,
    CallbackPolicy,
    Refusal,
    Spelling,
    dialled,
    refuse,
)

POLICY = CallbackPolicy(pbx="main", ring=("PJSIP/101",))
ANNE = Number("+12015550123")
LINE = Number("+12125550100")
CALLED = CallbackFacts(called=True)


def _refusal(
    number: Number = ANNE,
    facts: CallbackFacts = CALLED,
    policy: CallbackPolicy | None = POLICY,
    texted: frozenset[str] = frozenset({"US"}),
) -> Refusal | None:
    return refuse(policy, number, facts, country="US", texted=texted, own={LINE})


def test_a_caller_is_called_back() -> None:
    """Who called a line, from a country that it texts, may be called back."""
    assert _refusal() is None


@pytest.mark.parametrize(
    ("number", "facts", "refusal"),
    [
        ("+12015550123", CallbackFacts(), Refusal.NEVER_CALLED),
        ("+12125550100", CALLED, Refusal.OWN_NUMBER),
        ("+442079460018", CALLED, Refusal.COUNTRY_NOT_ALLOWED),
        ("+870773111632", CALLED, Refusal.COUNTRY_NOT_ALLOWED),
        ("+19005550123", CALLED, Refusal.COSTLY_NUMBER),
        ("+12015550123", replace(CALLED, caller_today=5), Refusal.CALLER_CAPPED),
        ("+12015550123", replace(CALLED, line_hour=20), Refusal.LINE_CAPPED),
        ("+12015550123", replace(CALLED, line_today=100), Refusal.LINE_CAPPED),
    ],
)
def test_the_guard(number: str, facts: CallbackFacts, refusal: Refusal) -> None:
    """What must not be dialled is not, each for its reason."""
    assert _refusal(Number(number), facts) is refusal


def test_the_last_one_within_the_caps_is_called() -> None:
    """A cap of five lets the fifth pass."""
    facts = CallbackFacts(called=True, caller_today=4, line_hour=19, line_today=99)
    assert _refusal(facts=facts) is None


def test_a_line_that_calls_nobody_back() -> None:
    """Without a policy nobody is called."""
    assert _refusal(policy=None) is Refusal.NOT_SET_UP


def test_own_list_of_countries() -> None:
    """Where the policy names countries, those count instead of the ones that are texted."""
    abroad = replace(POLICY, countries=frozenset({"GB"}))
    assert _refusal(Number("+442079460018"), policy=abroad) is None
    assert _refusal(policy=abroad) is Refusal.COUNTRY_NOT_ALLOWED


@pytest.mark.parametrize(
    ("spelling", "prefix", "number", "country", "digits"),
    [
        (Spelling.NATIONAL, "", "+12015550123", "US", "12015550123"),
        (Spelling.NATIONAL, "9", "+12015550123", "US", "912015550123"),
        (Spelling.NATIONAL, "", "+442079460018", "US", "011442079460018"),
        (Spelling.NATIONAL, "0", "+493012345678", "DE", "003012345678"),
        (Spelling.NATIONAL, "", "+12015550123", "DE", "0012015550123"),
        (Spelling.NATIONAL, "", "+390612345678", "IT", "0612345678"),
        (Spelling.DIGITS, "", "+12015550123", "US", "12015550123"),
        (Spelling.E164, "", "+12015550123", "DE", "+12015550123"),
    ],
)
def test_what_is_dialled(
    spelling: Spelling, prefix: str, number: str, country: str, digits: str
) -> None:
    """The number is spelled as the PBX's routes want it."""
    policy = replace(POLICY, dial=spelling, prefix=prefix)
    assert dialled(policy, Number(number), country) == digits


def test_a_prefix_that_makes_an_emergency_number() -> None:
    """A mistake in the prefix must not ring the police at every callback."""
    wrong = replace(POLICY, prefix="91", dial=Spelling.DIGITS)
    assert _refusal(policy=wrong) is Refusal.EMERGENCY_NUMBER


@given(
    number=st.from_regex(r"\+(1|44|49|33|61|55|39|870|800)[0-9]{6,11}", fullmatch=True),
    spelling=st.sampled_from(Spelling),
    country=st.sampled_from(["US", "DE", "GB", "FR", "AU", "BR"]),
)
def test_nothing_but_a_number_reaches_the_dialplan(
    number: str, spelling: Spelling, country: str
) -> None:
    """Whatever the number, only digits and a leading plus are dialled."""
    told = dialled(replace(POLICY, dial=spelling), Number(number), country)
    assert told.removeprefix("+").isdecimal()
    assert told.isascii()


def test_each_refusal_is_told() -> None:
    """Each refusal has words of its own."""
    assert set(REFUSALS) == set(Refusal)
    assert len(set(REFUSALS.values())) == len(Refusal)
