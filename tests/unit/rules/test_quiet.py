"""Quiet hours: a table of numbers and instants, and what holds for every number and hour."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import geocoder, parse

from tests.unit.rules.test_decide import LINE, OWN, a_call, verdict_on
from textback_ari.calls.call import FinishedCall
from textback_ari.messages.segments import segment
from textback_ari.private import Number, RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import Quiet, QuietPolicy, is_quiet, slot_of, texting_of
from textback_ari.rules.reasons import Reason
from textback_ari.rules.us_states import AREA_CODES, NARROWER, state_of
from textback_ari.rules.verdict import Cancel, Facts, Keep, Move, PendingText

HOME = ZoneInfo("America/New_York")
NEW_YORK, FLORIDA, TEXAS = "+12125550100", "+13055550100", "+15125550100"
RHODE_ISLAND, CONNECTICUT, CALIFORNIA = "+14015550100", "+12035550100", "+14155550100"
IDAHO, HAWAII, ARIZONA = "+12085550100", "+18085550100", "+16025550100"
BERLIN, SYDNEY, AUSTRALIAN_MOBILE = "+4930123456", "+61291234567", "+61412345678"
RUSSIAN_MOBILE, TOLL_FREE = "+79161234567", "+18005550100"
NUMBERS = (
    *(NEW_YORK, FLORIDA, TEXAS, RHODE_ISLAND, CONNECTICUT, CALIFORNIA, IDAHO, HAWAII, ARIZONA),
    *(BERLIN, SYDNEY, AUSTRALIAN_MOBILE, "+442079460000", "+33612345678", "+5511912345678"),
)
HOLD = QuietPolicy(do=Quiet.HOLD)
STATES = {
    "Alabama": "AL",
    "Alaska": "AK",
    "Arizona": "AZ",
    "Arkansas": "AR",
    "California": "CA",
    "Colorado": "CO",
    "Connecticut": "CT",
    "Delaware": "DE",
    "Florida": "FL",
    "Georgia": "GA",
    "Hawaii": "HI",
    "Idaho": "ID",
    "Illinois": "IL",
    "Indiana": "IN",
    "Iowa": "IA",
    "Kansas": "KS",
    "Kentucky": "KY",
    "Louisiana": "LA",
    "Maine": "ME",
    "Maryland": "MD",
    "Massachusetts": "MA",
    "Michigan": "MI",
    "Minnesota": "MN",
    "Mississippi": "MS",
    "Missouri": "MO",
    "Montana": "MT",
    "Nebraska": "NE",
    "Nevada": "NV",
    "New Hampshire": "NH",
    "New Jersey": "NJ",
    "New Mexico": "NM",
    "New York": "NY",
    "North Carolina": "NC",
    "North Dakota": "ND",
    "Ohio": "OH",
    "Oklahoma": "OK",
    "Oregon": "OR",
    "Pennsylvania": "PA",
    "Rhode Island": "RI",
    "South Carolina": "SC",
    "South Dakota": "SD",
    "Tennessee": "TN",
    "Texas": "TX",
    "Utah": "UT",
    "Vermont": "VT",
    "Virginia": "VA",
    "Washington D.C.": "DC",
    "Washington State": "WA",
    "West Virginia": "WV",
    "Wisconsin": "WI",
    "Wyoming": "WY",
}
"""Two letters by the name that the geocoder has for a whole state."""


def at(written: str, zone: str = "America/New_York") -> float:
    """Return a time on the wall of a zone as epoch seconds."""
    return datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(zone)).timestamp()


CASES: dict[str, tuple[str, float, float | None]] = {
    # number, due, until when it is held (`None`: it leaves). 2026-11-23 is a Monday.
    "New York by day": (NEW_YORK, at("2026-11-23T12:00"), None),
    "New York at its first minute": (NEW_YORK, at("2026-11-23T08:00"), None),
    "New York too early": (NEW_YORK, at("2026-11-23T07:59:59"), at("2026-11-23T08:00")),
    "New York at nine": (NEW_YORK, at("2026-11-23T21:00"), at("2026-11-24T08:00")),
    "New York before nine": (NEW_YORK, at("2026-11-23T20:59"), None),
    "Florida at eight": (FLORIDA, at("2026-11-23T20:00"), at("2026-11-24T08:00")),
    "Connecticut before nine": (CONNECTICUT, at("2026-11-23T08:30"), at("2026-11-23T09:00")),
    "Rhode Island on a Friday evening": (
        RHODE_ISLAND,
        at("2026-11-27T18:00"),
        at("2026-11-28T10:00"),
    ),
    "Texas, Sunday morning": (
        TEXAS,
        at("2026-11-29T09:30", "America/Chicago"),
        at("2026-11-29T12:00", "America/Chicago"),
    ),
    "California while it is day in New York": (
        CALIFORNIA,
        at("2026-11-23T09:00"),
        at("2026-11-23T11:00"),
    ),
    "Idaho: Boise awake, Los Angeles asleep": (
        IDAHO,
        at("2026-11-23T08:30", "America/Boise"),
        at("2026-11-23T08:00", "America/Los_Angeles"),
    ),
    "Idaho: Los Angeles awake, Boise asleep": (
        IDAHO,
        at("2026-11-23T20:30", "America/Los_Angeles"),
        at("2026-11-24T08:00", "America/Los_Angeles"),
    ),
    "Hawaii by day in New York": (
        HAWAII,
        at("2026-11-23T10:00"),
        at("2026-11-23T08:00", "Pacific/Honolulu"),
    ),
    "Berlin in the evening there": (
        BERLIN,
        at("2026-11-23T21:30", "Europe/Berlin"),
        at("2026-11-24T08:00", "Europe/Berlin"),
    ),
    "Sydney over the change of its clocks": (
        SYDNEY,
        at("2026-10-03T22:00", "Australia/Sydney"),
        at("2026-10-04T08:00", "Australia/Sydney"),
    ),
    "New York in the night of the change": (
        NEW_YORK,
        at("2026-10-31T22:00"),
        at("2026-11-01T08:00"),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_hold(case: str) -> None:
    """A text that is due in quiet hours is held until the first minute that is none."""
    number, due, release = CASES[case]
    slot = slot_of(HOLD, Number(number), HOME, due, due + 80.0)
    assert (slot.due_at, slot.held, slot.skipped) == (release or due, release is not None, False)


@pytest.mark.parametrize("case", CASES)
def test_skip_and_send(case: str) -> None:
    """In the same hours a line that skips makes no text, and one that sends minds nothing."""
    number, due, release = CASES[case]
    slot = slot_of(replace(HOLD, do=Quiet.SKIP), Number(number), HOME, due, due + 80.0)
    assert (slot.skipped, slot.held, slot.due_at) == (release is not None, False, due)
    slot = slot_of(QuietPolicy(), Number(number), HOME, due, due + 80.0)
    assert (slot.due_at, slot.give_up_at) == (due, due + 80.0)
    assert not slot.held
    assert not slot.skipped


@pytest.mark.parametrize(
    ("number", "state"),
    [
        (FLORIDA, "FL"),
        ("+14105550100", "MD"),
        ("+16015550100", "MS"),
        ("+12015550123", "NJ"),
        ("+14055550100", "OK"),
        (CONNECTICUT, "CT"),
        (TEXAS, "TX"),
        (RHODE_ISLAND, "RI"),
        (NEW_YORK, "NY"),
        ("+12025550100", "DC"),
        ("+12065550100", "WA"),
        (TOLL_FREE, None),
    ],
)
def test_state_of_a_number(number: str, state: str | None) -> None:
    """The state follows from the area code, a toll-free one has none."""
    assert state_of(Number(number)) == state


def test_area_codes_are_those_of_the_geocoder() -> None:
    """The table of area codes is what phonenumbers' geocoder says of US numbers, in English."""
    found = {}
    for code in map(str, range(201, 990)):
        said = geocoder.description_for_number(parse(f"+1{code}5550100"), "en")
        letters = said.rpartition(", ")[2]
        if state := STATES.get(said) or (letters if letters in STATES.values() else None):
            found[code] = state
    assert found == AREA_CODES
    assert set(NARROWER) < set(found.values())


def test_own_hours_replace_all_others() -> None:
    """A country's or a state's own hours count alone there; another state keeps its own."""
    early = WeeklyHours.parse({"mon-sun": "06:00-22:00"})
    policy = replace(HOLD, places={"US-FL": early, "DE": early})
    assert not is_quiet(policy, Number(FLORIDA), HOME, at("2026-11-23T21:30"))
    assert not is_quiet(policy, Number(BERLIN), HOME, at("2026-11-23T06:00", "Europe/Berlin"))
    assert is_quiet(policy, Number(NEW_YORK), HOME, at("2026-11-23T21:30"))
    country = replace(HOLD, places={"US": early})
    assert not is_quiet(country, Number(NEW_YORK), HOME, at("2026-11-23T21:30"))
    assert is_quiet(country, Number(FLORIDA), HOME, at("2026-11-23T21:30"))


def test_a_text_due_before_quiet_hours_is_given_up_as_they_begin() -> None:
    """Nothing that waits for a carrier leaves in quiet hours, nor does a held text the next day."""
    due = at("2026-11-23T20:59:30")
    assert slot_of(HOLD, Number(NEW_YORK), HOME, due, due + 80.0).give_up_at == due + 30.0
    short = replace(HOLD, texting=WeeklyHours.parse({"mon-sun": "08:00-08:10"}))
    slot = slot_of(short, Number(NEW_YORK), HOME, due, due + 80.0)
    assert (slot.due_at, slot.give_up_at) == (at("2026-11-24T08:00"), at("2026-11-24T08:10"))


def test_no_hour_suits_all_zones() -> None:
    """Where no hour is allowed in all zones of a number there is no text, and it says why."""
    noon = replace(HOLD, texting=WeeklyHours.parse({"mon-sun": "12:00-13:00"}))
    slot = slot_of(noon, Number(RUSSIAN_MOBILE), HOME, at("2026-11-23T09:00"), 0.0)
    assert slot.skipped
    assert slot.saw.endswith("no hour suits all zones of the number")


def test_always_allowed() -> None:
    """Hours that never end hold nothing and give nothing up sooner."""
    always = replace(HOLD, texting=WeeklyHours.parse({"mon-sun": "24h"}))
    due = at("2026-11-23T23:30")
    slot = slot_of(always, Number(NEW_YORK), HOME, due, due + 80.0)
    assert (slot.due_at, slot.give_up_at, slot.held) == (due, due + 80.0, False)


def hours() -> st.SearchStrategy[WeeklyHours]:
    """Return strategies for daily hours of at least half an hour."""
    return st.tuples(st.integers(0, 46), st.integers(1, 47)).map(
        lambda drawn: WeeklyHours.parse(
            {
                "mon-sun": f"{drawn[0] // 2:02}:{drawn[0] % 2 * 30:02}-"
                f"{(end := min(47, drawn[0] + drawn[1])) // 2:02}:{end % 2 * 30:02}"
            }
        )
    )


INSTANTS = st.integers(0, 366 * 86_400).map(lambda s: at("2026-01-01T00:00", "UTC") + s)
NEAR_A_CHANGE = st.tuples(
    st.sampled_from(["2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25", "2026-10-04"]),
    st.integers(-86_400, 86_400),
).map(lambda drawn: at(f"{drawn[0]}T02:00", "UTC") + drawn[1])


@settings(max_examples=300, deadline=None)
@given(
    number=st.sampled_from(NUMBERS),
    due=st.one_of(INSTANTS, NEAR_A_CHANGE),
    texting=st.one_of(st.just(HOLD.texting), hours()),
)
def test_nothing_leaves_in_quiet_hours(number: str, due: float, texting: WeeklyHours) -> None:
    """From release to deadline it is quiet in none of the zones; before the release it was."""
    to, policy = Number(number), replace(HOLD, texting=texting)
    slot = slot_of(policy, to, HOME, due, due + 80.0)
    if slot.skipped:
        assert texting_of(policy, to, HOME).first_allowed(due) is None
        return
    assert due <= slot.due_at < slot.give_up_at
    for zone in texting_of(policy, to, HOME).zones:
        for hours_ in texting_of(policy, to, HOME).hours:
            for instant in (slot.due_at, (slot.due_at + slot.give_up_at) / 2):
                assert hours_.is_open(datetime.fromtimestamp(instant, zone))
            assert hours_.is_open(datetime.fromtimestamp(slot.give_up_at - 0.001, zone))
    assert slot.held == is_quiet(policy, to, HOME, due)
    if slot.held:
        assert is_quiet(policy, to, HOME, slot.due_at - 0.001)
        # It is the first such instant: every quarter of an hour before it is quiet.
        step = due
        while step < slot.due_at:
            assert is_quiet(policy, to, HOME, step)
            step += 900.0


@settings(max_examples=100, deadline=None)
@given(due=INSTANTS)
def test_the_strictest_of_several_zones_counts(due: float) -> None:
    """A number in several zones is texted only at hours that are allowed in each of them."""
    to = Number(AUSTRALIAN_MOBILE)
    texting = texting_of(HOLD, to, HOME)
    assert len(texting.zones) > 2
    awake = all(
        8 <= datetime.fromtimestamp(due, UTC).astimezone(zone).hour < 21 for zone in texting.zones
    )
    assert is_quiet(HOLD, to, HOME, due) is not awake


# --- as part of a decision ------------------------------------------------------------------------

MIDNIGHT = at("2026-01-05T23:30")
MORNING = at("2026-01-06T08:00")
HOLDS = replace(LINE, hours=None, quiet=HOLD)
SKIPS = replace(LINE, hours=None, quiet=replace(HOLD, do=Quiet.SKIP))


def late_call(tag: str | None = None, *, when: float = MIDNIGHT) -> FinishedCall:
    """Return a call that ends in quiet hours at its caller's place."""
    return a_call(at=when, tag=tag, caller=RawNumber(NEW_YORK[:-3] + "123"))


def other_line(line: LinePolicy) -> LinePolicy:
    """Return the line under another number: the caller's place is New York, too."""
    return replace(line, number=Number("+12125550199"))


def test_a_late_call_is_held() -> None:
    """The verdict holds the text until the morning, with a deadline of its own, and says so."""
    verdict = verdict_on(late_call(), other_line(HOLDS))
    assert verdict.text is not None
    assert (verdict.text.due_at, verdict.text.held) == (MORNING, True)
    assert verdict.text.give_up_at == MORNING + 1_800.0
    (saw,) = [check.saw for check in verdict.trace if check.rule == "quiet_hours"]
    assert saw.endswith("in America/New_York; held until 2026-01-06 08:00 there")
    assert len(segment(verdict.text.body.text).parts) == verdict.text.parts


def test_a_late_call_is_skipped() -> None:
    """A line that skips gives the reason, and the team a task."""
    verdict = verdict_on(late_call(), other_line(SKIPS))
    assert (verdict.text, verdict.reason, verdict.callback) == (None, Reason.QUIET_HOURS, True)


@pytest.mark.parametrize("line", [HOLDS, SKIPS], ids=["hold", "skip"])
def test_who_asks_gets_a_text(line: LinePolicy) -> None:
    """A caller who asked for a text gets it at any hour, at once."""
    verdict = verdict_on(late_call("text_me"), other_line(line))
    assert verdict.text is not None
    assert (verdict.text.due_at, verdict.text.held) == (MIDNIGHT, False)


WAITS_HELD = PendingText(7, MORNING, MORNING + 1_800.0)
WAITS = PendingText(7, MIDNIGHT - 9_000.0 + 10.0, MIDNIGHT - 8_900.0)
"""Due at nine in the evening, ten seconds before quiet hours."""
NINE = MIDNIGHT - 9_000.0


@pytest.mark.parametrize(
    ("line", "call", "pending", "effect", "reason"),
    [
        (HOLDS, late_call(), WAITS_HELD, Keep(), Reason.MERGED),
        (
            HOLDS,
            late_call("text_me"),
            WAITS_HELD,
            Move(MIDNIGHT, MIDNIGHT + 120.0),
            Reason.MERGED,
        ),
        (
            HOLDS,
            late_call(when=NINE - 5.0),
            replace(WAITS, due_at=NINE - 10.0, give_up_at=NINE),
            Move(MORNING, MORNING + 1_800.0, held=True),
            Reason.MERGED,
        ),
        (
            SKIPS,
            late_call(when=NINE - 5.0),
            replace(WAITS, due_at=NINE - 10.0, give_up_at=NINE),
            Cancel(Reason.QUIET_HOURS),
            Reason.QUIET_HOURS,
        ),
        (
            HOLDS,
            late_call(),
            PendingText(7, MIDNIGHT + 10.0, MIDNIGHT + 90.0),
            Move(MIDNIGHT + 40.0, MIDNIGHT + 120.0),
            Reason.MERGED,
        ),
    ],
    ids=["held", "asks now", "into the night", "into the night, skipped", "had asked"],
)
def test_redials(
    line: LinePolicy,
    call: FinishedCall,
    pending: PendingText,
    effect: Keep | Move | Cancel,
    reason: Reason,
) -> None:
    """A redial leaves a held text, takes a scheduled one into the morning, or cancels it."""
    verdict = verdict_on(call, other_line(line), Facts(pending=pending))
    assert (verdict.pending, verdict.reason) == (effect, reason)


@settings(max_examples=200, deadline=None)
@given(
    number=st.sampled_from(NUMBERS[:9]),
    ended=INSTANTS,
    do=st.sampled_from(Quiet),
    tag=st.sampled_from([None, "text_me"]),
    decided_after=st.floats(0.0, 30.0),
)
def test_a_verdict_wakes_nobody(
    number: str, ended: float, do: Quiet, tag: str | None, decided_after: float
) -> None:
    """No text that was not asked for is due in quiet hours, nor may it leave in them."""
    policy = replace(other_line(HOLDS), quiet=replace(HOLD, do=do))
    call = a_call(at=ended, tag=tag, caller=RawNumber(number[:-3] + "123"))
    verdict = decide(policy, OWN, call, Facts(), ended + decided_after, 0.5)
    to = Number(number[:-3] + "123")
    if verdict.text is None:
        assert verdict.reason in {Reason.QUIET_HOURS, Reason.TOO_LATE}
        assert do is Quiet.SKIP or verdict.reason is Reason.TOO_LATE
        return
    if do is Quiet.SEND or tag:
        assert verdict.text.due_at == ended + (0.0 if tag else policy.delay)
        return
    strict = policy.quiet
    assert not is_quiet(strict, to, policy.timezone, verdict.text.due_at)
    assert not is_quiet(strict, to, policy.timezone, verdict.text.give_up_at - 0.001)
    assert verdict.text.due_at - ended < timedelta(days=1).total_seconds()
