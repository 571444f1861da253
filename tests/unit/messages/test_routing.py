"""By which gateway a text leaves, and what a gateway's refusal makes of that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.routing import (
    OWN_REASONS,
    Route,
    Routed,
    Setback,
    choose,
    gateways_to,
    in_words,
    refusals,
    route,
)
from textback_ari.messages.states import (
    Accepted,
    Blame,
    InDoubt,
    NotSent,
    PartResult,
    Refused,
    State,
)
from textback_ari.private import Number

NAMES = ["a", "b", "c"]
OURS = Refused("the account is closed", Blame.GATEWAY)
RESULTS: st.SearchStrategy[PartResult] = st.one_of(
    st.sampled_from([Accepted("1"), NotSent("later"), InDoubt("who knows")]),
    st.sampled_from([Refused("no", blame) for blame in Blame]),
)
SETBACKS = st.lists(
    st.builds(
        Setback,
        st.sampled_from(NAMES),
        st.just("busy"),
        st.floats(0.0, 100.0),
        st.floats(0.0, 100.0),
        st.booleans(),
    ),
    max_size=3,
    unique_by=lambda each: each.gateway,
)


def put_off(gateway: str, since: float, at: float) -> Setback:
    """Return that a gateway puts a text off."""
    return Setback(gateway, "busy", since, at)


def routed(
    *results: PartResult,
    gateways: tuple[str, ...] = ("a", "b"),
    setbacks: tuple[Setback, ...] = (),
    before: bool = False,
) -> Routed:
    """Return what these results of gateway a make of a text."""
    return route(
        gateways,
        setbacks,
        "a",
        dict(enumerate(results)),
        asked_at=50.0,
        at=51.0,
        taken_before=before,
    )


@pytest.mark.parametrize(
    ("setbacks", "ready", "chosen"),
    [
        ([], {"a", "b", "c"}, "a"),
        ([], {"b", "c"}, "b"),
        ([], set(), "a"),
        ([Setback("a", "no", 0.0, 0.0, refused=True)], {"a", "b"}, "b"),
        ([Setback("a", "no", 0.0, 0.0, refused=True)], {"a"}, "b"),
        ([put_off("a", 95.0, 99.0)], {"a", "b"}, "a"),
        ([put_off("a", 90.0, 99.0)], {"a", "b"}, "b"),
        ([put_off("a", 90.0, 99.0)], {"a"}, "a"),
        ([put_off("a", 80.0, 99.0), put_off("b", 85.0, 98.0)], {"a", "b"}, "b"),
        # The clock was set back by an hour in between.
        ([put_off("a", 3_690.0, 3_699.0)], {"a", "b"}, "b"),
    ],
)
def test_the_first_gateway_that_can_take_it_is_chosen(
    setbacks: list[Setback], ready: set[str], chosen: str
) -> None:
    """Preference counts, among those that are up, have not refused and have not put it off long."""
    assert choose(NAMES, setbacks, ready, 100.0, 10.0) == chosen


@given(
    st.permutations(NAMES),
    SETBACKS,
    st.sets(st.sampled_from(NAMES)),
    st.floats(0.0, 200.0),
    st.floats(0.0, 60.0),
)
def test_a_choice_is_always_a_good_one(
    gateways: list[str], setbacks: list[Setback], ready: set[str], now: float, patience: float
) -> None:
    """Never one that refused; one that is up where there is one; none only where all refused."""
    chosen = choose(gateways, setbacks, ready, now, patience)
    refused = {each.gateway for each in setbacks if each.refused}
    left = set(gateways) - refused
    assert (chosen is None) == (not left)
    if chosen is not None:
        assert chosen in left
        assert chosen in ready or not left & ready


@pytest.mark.parametrize("blame", sorted(OWN_REASONS))
def test_a_gateways_own_refusal_passes_the_text_on(blame: Blame) -> None:
    """Refused for the account or the sender, the text waits for the next gateway and no other."""
    after = routed(Refused("no", blame), NotSent("stopped"))
    assert (after.outcome.state, after.outcome.retry_parts) == (State.SCHEDULED, ())
    assert after.gateways == ("b",)
    assert after.setbacks == (Setback("a", "no", 50.0, 51.0, refused=True),)


@pytest.mark.parametrize("blame", sorted(set(Blame) - OWN_REASONS))
def test_a_refusal_of_the_text_or_number_is_final(blame: Blame) -> None:
    """What is the text's or the number's fault is not tried elsewhere."""
    after = routed(Refused("no", blame))
    assert (after.outcome.state, after.gateways) == (State.FAILED, ("a", "b"))


def test_a_text_that_all_refuse_has_failed_with_all_reasons() -> None:
    """The last gateway's refusal fails the text; what the others said is told as well."""
    first = Setback("b", "no credit", 40.0, 41.0, refused=True)
    after = routed(OURS, gateways=("a",), setbacks=(first,))
    assert (after.outcome.state, after.gateways) == (State.FAILED, ())
    assert refusals(after.setbacks) == ["b: no credit", "a: the account is closed"]
    assert in_words(after.setbacks, "a", OURS.why) == "b: no credit; a: the account is closed"


def test_a_gateway_that_puts_a_text_off_twice_is_told_of_once() -> None:
    """The first time counts for how long it has been putting the text off."""
    once = routed(NotSent("busy"), setbacks=(put_off("a", 20.0, 21.0),))
    assert once.outcome.state is State.SCHEDULED
    assert once.setbacks == (Setback("a", "busy", 20.0, 51.0),)


@given(st.lists(RESULTS, min_size=1, max_size=5), st.booleans())
def test_only_what_is_certain_is_passed_on(results: list[PartResult], before: bool) -> None:
    """With a part taken or in doubt the text stays where it is; a refusal is never forgotten."""
    after = routed(*results, before=before)
    passed_on = after.gateways != ("a", "b")
    if before or any(isinstance(each, Accepted | InDoubt) for each in results):
        assert not passed_on
        assert after.setbacks == ()
    if passed_on:
        assert after.gateways == ("b",)
        assert all(
            isinstance(each, NotSent) or (isinstance(each, Refused) and each.blame in OWN_REASONS)
            for each in results
        )
        assert after.outcome.state is State.SCHEDULED


PREFIXES = st.from_regex(r"\+12[01]{0,4}", fullmatch=True)
ROUTES = st.lists(
    st.builds(
        Route,
        st.lists(st.one_of(PREFIXES, st.sampled_from(["US", "CA"])), min_size=1, max_size=3).map(
            tuple
        ),
        st.sampled_from(NAMES).map(lambda name: (name,)),
    ),
    max_size=5,
)


@given(ROUTES, st.from_regex(r"\+12[01]{4}555", fullmatch=True), st.sampled_from(["US", None]))
def test_the_longest_prefix_is_the_one_that_counts(
    routes: list[Route], number: str, region: str | None
) -> None:
    """No route fits better than the one taken; none is taken only where none fits."""
    taken = gateways_to(Number(number), region, routes)
    fitting = [
        (len(to) if to.startswith("+") else 0, each.gateways)
        for each in routes
        for to in each.to
        if to == region or (to.startswith("+") and number.startswith(to))
    ]
    best = max((length for length, _ in fitting), default=None)
    assert (taken is None) == (best is None)
    assert best is None or taken in [gateways for length, gateways in fitting if length == best]
