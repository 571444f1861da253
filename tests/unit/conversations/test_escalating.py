"""Who is told next of an urgent conversation that nobody takes."""

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.conversations.stories import LINE, NOW
from textback_ari.conversations.escalating import Urgent, next_step
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.team import Member, Team
from textback_ari.rules.hours import WeeklyHours

ZONE = ZoneInfo("America/New_York")
NEVER_NOW = WeeklyHours.parse({"mon-fri": "08:00-17:00"})


def member(name: str, *, on_duty: bool = True, line: str = "", told: bool = True) -> Member:
    """Return a person; NOW is at night."""
    return Member(
        name,
        ZONE,
        email=f"{name}@x.example",
        hours=None if on_duty else NEVER_NOW,
        lines=frozenset({line} if line else ()),
        events=frozenset(EventKind) if told else frozenset(),
    )


def walk(team: Team) -> list[list[str]]:
    """Return who is told at each step until it is over."""
    urgent, steps = Urgent(), []
    while True:
        step = next_step(urgent, team, LINE, NOW)
        steps.append([m.name for m in step.members])
        urgent = step.after
        if step.next_at is None:
            return steps
        assert step.next_at == NOW + team.urgent_interval
        assert len(steps) < 50


def test_one_after_the_other_then_all_again_once() -> None:
    """Each person on duty is told in the order of the file, then all of them once more."""
    team = Team((member("Anne"), member("Ben"), member("Eve", on_duty=False)))
    assert walk(team) == [["Anne"], ["Ben"], ["Anne", "Ben"]]


def test_everybody_is_told_where_nobody_is_on_duty() -> None:
    """At night an urgent text wakes somebody."""
    team = Team((member("Anne", on_duty=False), member("Ben", on_duty=False)))
    assert walk(team) == [["Anne"], ["Ben"], ["Anne", "Ben"]]


def test_only_those_of_the_line_who_want_urgent_ones() -> None:
    """A person of another line, or who is told of nothing urgent, is passed over."""
    team = Team((member("Anne", line="+12125550101"), member("Ben", told=False), member("Eve")))
    assert walk(team) == [["Eve"], ["Eve"]]


def test_nobody_can_be_told() -> None:
    """Without anybody to tell it is over at once."""
    assert walk(Team()) == [[]]


def test_a_person_who_is_in_the_file_twice_is_told_once_a_step() -> None:
    """Two entries of one name are one person."""
    team = Team((member("Anne"), member("Anne"), member("Ben")))
    assert walk(team)[:2] == [["Anne", "Anne"], ["Ben"]]


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.booleans()), max_size=8))
def test_it_always_ends(people: list[tuple[str, bool]]) -> None:
    """Whatever the team, everybody on call is told, and it ends."""
    team = Team(tuple(member(name, on_duty=duty) for name, duty in people))
    steps = walk(team)
    on_duty = {name for name, duty in people if duty} or {name for name, _ in people}
    assert {name for step in steps for name in step} == on_duty
