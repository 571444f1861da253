"""The team of a simulated business: an e-mail address, a webhook and a telephone that may fail."""

import asyncio
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from tests.fakes.memory_notices import StoredNotice
from tests.fakes.memory_store import Contents
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.team import Channel, Hook, Member, Team
from textback_ari.ports import Answer, Fate, Notice, NoticeState
from textback_ari.workflow.notices import NoticeSettings

SETTINGS = NoticeSettings(
    poll=15.0, retry_most=30.0, pause_most=10.0, settle_every=60.0, texts_per_hour=1_000
)
"""Quick enough that everything has come to rest by the end of a history."""


def draw_team(luck: random.Random, line: str) -> Team:
    """Return a team for a history; some histories have nobody to tell."""
    zone = ZoneInfo("America/New_York")
    every = frozenset(EventKind)
    people = (
        Member("Anne", zone, email="anne@x.example", events=every),
        Member("Ben", zone, phone="+12125550177", events=every, phone_events=every),
        Member("Eve", zone, email="eve@x.example", digest=60.0),
    )
    size = luck.choice([0, 1, 3, 3])
    return Team(people[:size], (Hook("crm"),) if size else (), lines=(line,), business="Acme")


@dataclass(slots=True)
class Ways:
    """Delivers by every way, as luck has it; keeps what arrived."""

    luck: random.Random
    calm: Callable[[], bool]
    """Whether the history has come to its quiet end."""
    arrived: list[Notice] = field(default_factory=list)

    async def deliver(self, notice: Notice) -> Answer:
        """Take a notice, refuse it, or take it and say nothing of it."""
        await asyncio.sleep(self.luck.choice([0.0, 0.0, 0.2, 3.0]))
        odds = [90, 0, 0] if self.calm() else [70, 20, 10]
        fate = self.luck.choices(["taken", "away", "silent"], odds)[0]
        if fate != "away":
            self.arrived.append(notice)
        doubt = Fate.IN_DOUBT if notice.channel.at_most_once else Fate.AGAIN
        return Answer({"taken": Fate.SENT, "away": Fate.AGAIN, "silent": doubt}[fate], fate)


def team_told(stored: Contents, team: Team, arrived: list[Notice]) -> Iterator[str]:
    """Promise 3: everything is told, to machines at least once, to telephones at most once."""
    outbox = stored.outbox
    for number in stored.events.keys() - outbox.spread:
        yield f"3: event {number} was never spread"
    told: dict[str, int] = {}
    for notice in arrived:
        told[notice.key] = told.get(notice.key, 0) + 1
    for notice in arrived:
        if notice.channel.at_most_once and told[notice.key] > 1:
            yield f"3: the telephone got notice {notice.key} {told[notice.key]} times"
    if any(hook.name == "crm" for hook in team.hooks):
        yield from _machines_told(stored, outbox.notices)
    for stored_one in outbox.notices.values():
        if stored_one.state in {NoticeState.SENDING, NoticeState.PENDING} and stored_one.new.lane:
            yield f"3: notice {stored_one.id} is {stored_one.state} at the end"
        sent = stored_one.new.lane and stored_one.state is NoticeState.SENT
        if sent and f"key{stored_one.id}" not in told:
            yield f"3: notice {stored_one.id} is said to be sent, and never arrived"
    yield from _in_order(outbox.notices, arrived)


def _machines_told(stored: Contents, notices: Mapping[int, StoredNotice]) -> Iterator[str]:
    heard = {n.new.event for n in notices.values() if n.new.way.channel is Channel.WEBHOOK}
    for number in stored.events.keys() - heard:
        yield f"3: the webhook was never told of event {number}"


def _in_order(notices: Mapping[int, StoredNotice], arrived: list[Notice]) -> Iterator[str]:
    """Yield where the first arrival of a notice comes after that of a later one of its lane."""
    by_key = {f"key{n.id}": n for n in notices.values()}
    last: dict[str, int] = {}
    seen: set[str] = set()
    for notice in arrived:
        known = by_key.get(notice.key)
        if known is None or not known.new.lane or notice.key in seen:
            continue
        seen.add(notice.key)
        if known.id < last.get(known.new.lane, 0):
            yield f"order: notice {known.id} came after {last[known.new.lane]}"
        last[known.new.lane] = known.id
