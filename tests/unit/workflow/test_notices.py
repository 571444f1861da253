"""The desk that tells the team: spreading, couriers, retries, escalation."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.memory_notices import NoticesInMemory
from tests.fakes.memory_store import MemoryStore
from tests.fakes.store_steps import ANNE, LINE, T0, decision, save, text, write, written
from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.team import Channel, Hook, Member, Team
from textback_ari.messages.kinds import Kind
from textback_ari.ports import (
    Answer,
    Fate,
    Health,
    Notice,
    NoticeState,
    StoreUnavailableError,
)
from textback_ari.workflow.notices import NoticeDesk, NoticeSettings
from textback_ari.workflow.parts_down import PartsWatch
from textback_ari.workflow.timekeeping import Timekeeper

UTC = ZoneInfo("UTC")
ANNE_OF_US = Member("Anne", UTC, email="anne@x.example")
BEN_OF_US = Member("Ben", UTC, phone="+12125550177", events=frozenset(EventKind))
SENT = Answer(Fate.SENT)
DOWN = Answer(Fate.AGAIN, "down")


class Target:
    """A way of every kind that answers as it is told to."""

    def __init__(self, answer: Callable[[Notice], Answer] = lambda _: SENT) -> None:
        """Answer so."""
        self.answer = answer
        self.got: list[Notice] = []
        self.at: list[float] = []

    async def deliver(self, notice: Notice) -> Answer:
        """Keep a notice and answer."""
        self.got.append(notice)
        self.at.append(asyncio.get_running_loop().time())
        return self.answer(notice)


class Office:
    """A desk with its store, clock and target."""

    def __init__(
        self,
        team: Team,
        target: Target,
        store: MemoryStore | None = None,
        *,
        poll: float = 2.0,
        owner: str = "me",
    ) -> None:
        """Make one on the running loop."""
        self.memory = store or MemoryStore()
        self.store = self.memory.session()
        self.clock = VirtualClock(T0)
        self.target = target
        time = Timekeeper(self.store, self.clock, owner)
        channels = dict.fromkeys(Channel, target)
        self.desk = NoticeDesk(
            self.store, time, team, channels, owner, random.Random(1), NoticeSettings(poll=poll)
        )

    async def happens(self, kind: EventKind = EventKind.NOTE, **about: str) -> None:
        """Store an event of a caller and wake the desk."""
        at = self.clock.now()
        event = Event(kind, at, "Acme", LINE, ANNE.number, detail=dict(about))
        async with self.store.transaction([ANNE]) as tx:
            await tx.record_events([event])
        self.desk.wake()

    def states(self) -> list[NoticeState]:
        """Return the states of all notices, oldest first."""
        return [n.state for n in self.memory.snapshot().outbox.notices.values()]


@asynccontextmanager
async def office(
    team: Team, target: Target, store: MemoryStore | None = None, *, poll: float = 2.0
) -> AsyncIterator[Office]:
    """Run a desk."""
    made = Office(team, target, store, poll=poll)
    running = asyncio.create_task(made.desk.run())
    try:
        yield made
    finally:
        made.desk.stop()
        await running


def team(*members: Member, hooks: tuple[Hook, ...] = ()) -> Team:
    """Return a team that hears of every event."""
    every = frozenset(EventKind)
    told = tuple(replace(each, events=every, phone_events=every) for each in members)
    return Team(told, hooks, lines=(LINE,), business="Acme")


@in_virtual_time
async def test_a_missed_call_is_told_at_once() -> None:
    """Within two seconds of the verdict the person knows what is sent."""
    async with office(team(ANNE_OF_US), Target()) as desk:
        await save(desk.store, decision("c1", text()))
        await asyncio.sleep(2.1)
        (notice,) = desk.target.got
        assert "Missed call from Anne (+1 201-555-0123)" in notice.body.text
        assert "> Sorry!" in notice.body.text
        assert desk.states() == [NoticeState.SENT]


@in_virtual_time
async def test_a_wake_tells_without_waiting() -> None:
    """Who wakes the desk after its commit need not wait for the next look."""
    async with office(team(ANNE_OF_US), Target()) as desk:
        await asyncio.sleep(0.5)
        await desk.happens()
        await asyncio.sleep(0.2)
        assert len(desk.target.got) == 1


@in_virtual_time
async def test_a_target_that_is_down_for_an_hour_loses_nothing() -> None:
    """Every notice arrives once it is back, in order, with the id of its first try."""
    up_at = asyncio.get_running_loop().time() + 3_600.0
    target = Target(lambda _: SENT if asyncio.get_running_loop().time() >= up_at else DOWN)
    async with office(team(ANNE_OF_US, hooks=(Hook("crm"),)), target, poll=30.0) as desk:
        for number in range(30):
            await desk.happens(note=f"note {number}")
            await asyncio.sleep(60.0)
        await asyncio.sleep(1_800.0 + 300.0)
        assert set(desk.states()) == {NoticeState.SENT}
        arrived = [n for n, at in zip(target.got, target.at, strict=True) if at >= up_at]
        for channel in (Channel.EMAIL, Channel.WEBHOOK):
            numbers = [n.number for n in arrived if n.channel is channel]
            assert len(numbers) == 30
            assert numbers == sorted(numbers)
        tries = len(target.got) - len(arrived)
        # One lane each: its first notice is tried, after five minutes at most.
        assert 20 <= tries <= 60


@in_virtual_time
async def test_a_way_that_is_down_makes_no_other_wait() -> None:
    """The webhook is told at once while e-mails hang for their whole time limit."""

    class Slow(Target):
        async def deliver(self, notice: Notice) -> Answer:
            if notice.channel is Channel.EMAIL:
                await asyncio.sleep(30.0)
            return await super().deliver(notice)

    async with office(team(ANNE_OF_US, hooks=(Hook("crm"),)), Slow()) as desk:
        for _ in range(3):
            await desk.happens()
        await asyncio.sleep(1.0)
        assert [n.channel for n in desk.target.got] == [Channel.WEBHOOK] * 3
        await asyncio.sleep(95.0)


@in_virtual_time
async def test_a_poisonous_notice_stops_its_own_lane_only() -> None:
    """What a webhook never takes is given up after three days; others pass it by."""
    target = Target(lambda n: DOWN if '"poison"' in n.body.text else SENT)
    async with office(team(hooks=(Hook("crm"),)), target, poll=900.0) as desk:
        await write(desk.store, written(Kind.HELP))
        await desk.happens(note="poison")
        other = Event(EventKind.GATEWAY_DOWN, T0, detail={"part": "carrier"})
        async with desk.store.transaction() as tx:
            await tx.record_events([other])
        await asyncio.sleep(60.0)
        assert desk.states() == [NoticeState.PENDING, NoticeState.SENT]
        await asyncio.sleep(3 * 86_400.0)
        assert desk.states() == [NoticeState.GIVEN_UP, NoticeState.SENT]


@in_virtual_time
async def test_a_target_that_is_gone_is_not_tried_again() -> None:
    """410 ends a notice at once."""
    target = Target(lambda _: Answer(Fate.GONE, "410"))
    async with office(team(hooks=(Hook("crm"),)), target) as desk:
        await desk.happens()
        await asyncio.sleep(600.0)
        assert (len(target.got), desk.states()) == (1, [NoticeState.GIVEN_UP])


@in_virtual_time
async def test_a_text_in_doubt_is_not_sent_again() -> None:
    """A telephone is told at most once, whatever its gateway says."""
    target = Target(lambda _: Answer(Fate.IN_DOUBT, "no answer"))
    async with office(team(BEN_OF_US), target) as desk:
        await desk.happens()
        await asyncio.sleep(1_200.0)
        assert (len(target.got), desk.states()) == (1, [NoticeState.IN_DOUBT])


@in_virtual_time
async def test_a_notifier_with_a_bug_leaves_telephones_in_doubt() -> None:
    """What raises may have sent it: e-mails are tried again, texts are not."""

    def fail(_: Notice) -> Answer:
        raise RuntimeError("bug")

    async with office(team(ANNE_OF_US, BEN_OF_US), Target(fail)) as desk:
        await desk.happens()
        await asyncio.sleep(60.0)
        assert desk.states() == [NoticeState.PENDING, NoticeState.IN_DOUBT]


def watch_records(patch: pytest.MonkeyPatch, fail: Callable[[], None] = lambda: None) -> list[int]:
    """Return how many results each write stores, as they come; `fail` is called before each."""
    written: list[int] = []
    record = NoticesInMemory.record_notices

    async def watched(self: NoticesInMemory, results: Mapping[int, Any], owner: str) -> None:
        fail()
        written.append(len(results))
        await record(self, results, owner)

    patch.setattr(NoticesInMemory, "record_notices", watched)
    return written


@in_virtual_time
async def test_what_many_ways_took_is_stored_together() -> None:
    """Sixty notices by six ways at once are no sixty writes, and each is recorded."""
    people = [replace(ANNE_OF_US, name=f"M{n}", email=f"m{n}@x.example") for n in range(5)]
    with pytest.MonkeyPatch.context() as patch:
        written = watch_records(patch)
        async with office(team(*people, hooks=(Hook("crm"),)), Target()) as desk:
            for _ in range(10):
                await desk.happens()
            await asyncio.sleep(10.0)
            assert desk.states() == [NoticeState.SENT] * 60
        assert sum(written) == 60
        # One lane each: ten one after the other, each by six ways.
        assert len(written) <= 12


@in_virtual_time
async def test_what_the_database_does_not_take_is_not_sent_without_end() -> None:
    """An end that cannot be stored: an e-mail goes again after a growing rest, a text never."""

    def fail() -> None:
        raise RuntimeError("bug")

    with pytest.MonkeyPatch.context() as patch:
        watch_records(patch, fail)
        async with office(team(ANNE_OF_US, BEN_OF_US), Target()) as desk:
            await desk.happens()
            await asyncio.sleep(600.0)
            told = [n.channel for n in desk.target.got]
            assert told.count(Channel.SMS) == 1
            assert 2 <= told.count(Channel.EMAIL) <= 20
            assert len({n.key for n in desk.target.got if n.channel is Channel.EMAIL}) == 1


@in_virtual_time
async def test_a_telephone_is_not_texted_without_end() -> None:
    """Twenty texts in an hour, then one with all that came since; e-mails come all the while."""
    async with office(team(ANNE_OF_US, BEN_OF_US), Target()) as desk:
        for number in range(40):
            await desk.happens(note=f"note {number}")
            await asyncio.sleep(30.0)
        texts = [n for n in desk.target.got if n.channel is Channel.SMS]
        assert len(texts) == 20
        assert sum(n.channel is Channel.EMAIL for n in desk.target.got) == 40
        await desk.happens(EventKind.URGENT)
        # The first five minutes are Anne's.
        await asyncio.sleep(400.0)
        texts = [n for n in desk.target.got if n.channel is Channel.SMS]
        assert [n.urgent for n in texts[20:]] == [True]
        await asyncio.sleep(3_600.0)
        texts = [n for n in desk.target.got if n.channel is Channel.SMS and not n.urgent]
        assert len(texts) == 21
        told = texts[-1].body.text
        assert told.startswith("20 notices:")
        assert told.endswith("and 16 more")
        assert told.index("note 20") < told.index("note 23")
        assert set(desk.states()) == {NoticeState.SENT}


@in_virtual_time
async def test_a_digest_is_one_notice() -> None:
    """What happened in an hour comes together at its end."""
    async with office(team(replace(ANNE_OF_US, digest=3_600.0)), Target()) as desk:
        for number in range(5):
            await desk.happens(note=f"note {number}")
        await asyncio.sleep(3_590.0)
        assert desk.target.got == []
        await asyncio.sleep(20.0)
        (notice,) = desk.target.got
        assert notice.subject == "Acme: 5 notices"
        assert notice.body.text.index("note 0") < notice.body.text.index("note 4")
        assert desk.states() == [NoticeState.SENT] * 5


@in_virtual_time
async def test_who_died_while_sending_is_followed() -> None:
    """The next life sends e-mails again with their ids, and leaves texts in doubt."""
    memory = MemoryStore()

    class Dies(Target):
        async def deliver(self, notice: Notice) -> Answer:
            await super().deliver(notice)
            await asyncio.Event().wait()
            return SENT

    first = Office(team(ANNE_OF_US, BEN_OF_US), Dies(), memory)
    life = asyncio.create_task(first.desk.run())
    await first.happens()
    await asyncio.sleep(1.0)
    first.store.kill()
    life.cancel()
    await asyncio.wait([life])
    target = Target()
    second = Office(team(ANNE_OF_US, BEN_OF_US), target, memory, owner="another life")
    running = asyncio.create_task(second.desk.run())
    await asyncio.sleep(5.0)
    second.desk.stop()
    await running
    assert [n.channel for n in target.got] == [Channel.EMAIL]
    assert target.got[0].key in {n.key for n in first.target.got}
    assert second.states() == [NoticeState.SENT, NoticeState.IN_DOUBT]


@in_virtual_time
async def test_an_urgent_text_goes_from_one_to_the_next() -> None:
    """Nobody takes it: the next is told after the interval, then all again, then no more."""
    eve = replace(ANNE_OF_US, name="Eve", email="eve@x.example")
    async with office(team(ANNE_OF_US, eve), Target()) as desk:
        began = asyncio.get_running_loop().time()
        await desk.happens(EventKind.URGENT)
        await asyncio.sleep(3_600.0)
        told = [(n.target[:4], round(at - began, -2)) for n, at in _times(desk)]
        assert told == [("anne", 0.0), ("eve@", 300.0), ("anne", 600.0), ("eve@", 600.0)]
        assert all(n.urgent for n in desk.target.got)


def _times(desk: Office) -> list[tuple[Notice, float]]:
    return list(zip(desk.target.got, desk.target.at, strict=True))


@in_virtual_time
async def test_an_urgent_text_that_is_answered_wakes_nobody_else() -> None:
    """A text of the team ends the escalation."""
    eve = replace(ANNE_OF_US, name="Eve", email="eve@x.example")
    async with office(team(ANNE_OF_US, eve), Target()) as desk:
        await desk.happens(EventKind.URGENT)
        await asyncio.sleep(100.0)
        await write(desk.store, written(Kind.STAFF, at=desk.clock.now()))
        await asyncio.sleep(3_600.0)
        assert [n.target for n in desk.target.got if n.urgent] == ["anne@x.example"]


@in_virtual_time
async def test_a_step_of_the_clock_delays_no_notice() -> None:
    """A clock set back an hour does not make the team wait an hour."""
    target = Target(lambda _: DOWN)
    async with office(team(ANNE_OF_US), target) as desk:
        await desk.happens()
        await asyncio.sleep(1.0)
        desk.clock.step(-3_600.0)
        async with desk.desk._time.steady():
            target.answer = lambda _: SENT
        await asyncio.sleep(20.0)
        assert desk.states() == [NoticeState.SENT]


@in_virtual_time
async def test_a_step_while_a_failed_try_is_stored_delays_no_notice() -> None:
    """The time of the next try was worked out on the clock as it was before the step."""
    away = False

    async def latency() -> None:
        nonlocal away
        if away:
            away = False
            raise StoreUnavailableError("the database is away")

    def answer(_: Notice) -> Answer:
        nonlocal away
        away = True
        return DOWN

    target = Target(answer)
    async with office(team(ANNE_OF_US), target, MemoryStore(latency=latency), poll=0.1) as desk:
        await desk.happens()
        await asyncio.sleep(0.2)
        assert len(target.got) == 1
        desk.clock.step(-3_600.0)
        async with desk.desk._time.steady():
            target.answer = lambda _: SENT
        await asyncio.sleep(60.0)
        assert desk.states() == [NoticeState.SENT]


@in_virtual_time
async def test_a_part_that_stays_down_is_told_once_and_again_when_it_is_up() -> None:
    """Under a minute nobody is told; after it once; a restart repeats nothing."""
    memory = MemoryStore()

    def kinds() -> list[EventKind]:
        return [event.kind for event in memory.snapshot().events.values()]

    async def life(*healths: tuple[float, bool]) -> None:
        clock = VirtualClock(T0)
        parts = {"carrier": "gateway"}
        watch = PartsWatch(memory.session(), clock.now, parts, lambda: None)
        running = asyncio.create_task(watch.run())
        for wait, up in healths:
            await asyncio.sleep(wait)
            watch.health_changed("carrier", Health(up, "" if up else "refused"))
            watch.health_changed("texting of all lines", Health(ready=False, why="open"))
        await asyncio.sleep(90.0)
        running.cancel()
        await asyncio.wait([running])

    await life((1.0, True), (100.0, False), (50.0, True))
    assert kinds() == []
    await life((1.0, True), (100.0, False))
    assert kinds() == [EventKind.GATEWAY_DOWN]
    await life((1.0, False))
    assert kinds() == [EventKind.GATEWAY_DOWN]
    await life((1.0, True))
    assert kinds() == [EventKind.GATEWAY_DOWN, EventKind.GATEWAY_UP]
