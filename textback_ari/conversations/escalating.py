"""An urgent conversation that nobody takes: who is told next, and when. Pure.

It is worked out anew at each step from who has been told, so that a changed team or hours, a
restart or another node go on where the last step ended.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from textback_ari.conversations.events import EventKind
from textback_ari.conversations.team import Member, Team


@dataclass(frozen=True, slots=True)
class Urgent:
    """How far an urgent conversation has got."""

    told: tuple[str, ...] = ()
    """Who was told, by name, in that order."""
    again: bool = False
    """Whether all of them were told again."""


@dataclass(frozen=True, slots=True)
class Step:
    """Who is told now, and when to look again; `next_at` is `None` where this was the last step."""

    members: tuple[Member, ...]
    after: Urgent
    next_at: float | None


def next_step(urgent: Urgent, team: Team, line: str | None, now: float) -> Step:
    """Return the next step for a conversation of `line` (E.164) that nobody has taken.

    One person after the other, in the order of the file: those on duty, or everybody where nobody
    is. After the last one all of them again, once.
    """
    members = _on_call(team, line, now)
    untold = [member for member in members if member.name not in urgent.told]
    if untold:
        first = untold[0]
        # Whoever is in the file twice is one person.
        same = tuple(member for member in untold if member.name == first.name)
        told = Urgent((*urgent.told, first.name), urgent.again)
        return Step(same, told, now + team.urgent_interval)
    if members and not urgent.again:
        return Step(tuple(members), Urgent(urgent.told, again=True), None)
    return Step((), urgent, None)


def _on_call(team: Team, line: str | None, now: float) -> Sequence[Member]:
    able = [
        member
        for member in team.members
        if any(True for _ in member.ways(EventKind.URGENT))
        and not (member.lines and line and line not in member.lines)
    ]
    return [member for member in able if member.on_duty(now)] or able
