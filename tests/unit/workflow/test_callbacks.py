"""Callbacks that the program makes: begun once, followed to their end, whatever dies on the way."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.fakes.memory_store import MemoryStore
from tests.fakes.office import LINE as OFFICE_LINE
from tests.fakes.phone import REACHED, UNANSWERED, FakePhone, Story
from tests.fakes.store_steps import ANNE, decision, no_text, save
from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.conversations.callbacks import Note, Plan, Result, State, Step
from textback_ari.ports import CallbackOrder, CallerKey, Hold
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy, Refusal
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.callbacks import CallbackDesk, Ordered, order_callback
from textback_ari.workflow.crash_points import CrashPoint
from textback_ari.workflow.timekeeping import Timekeeper

POLICY = CallbackPolicy(pbx="main", ring=("PJSIP/101",))
LINE = replace(OFFICE_LINE, callback=POLICY)
POINTS = [point for point in CrashPoint if point.name.startswith("CALLBACK_")]
START = 1_800_000_000.0


class Crash(BaseException):
    """The program died here."""


class Office:
    """A store and a PBX that outlive the program, on virtual time."""

    def __init__(self, story: Story = UNANSWERED) -> None:
        """Begin with a caller who called."""
        self.clock = VirtualClock(START)
        self.memory = MemoryStore()
        self.phone = FakePhone(now=self.clock.now, story=lambda _: story)
        self.lines = Lines((LINE,))
        self.session = self.memory.session()

    async def order(
        self, caller: CallerKey = ANNE, *, called: bool = True, due_in: float = 0.0
    ) -> Ordered:
        """Let somebody order a callback."""
        session = self.memory.session()
        if called:
            await save(session, decision("c1", no_text(Reason.ANSWERED)))
        [line] = self.lines
        async with session.transaction([caller]) as tx:
            now = self.clock.now()
            return await order_callback(
                tx, self.lines, caller, line, by="Sam", now=now, due_at=now + due_in
            )

    def desk(self, reached: Callable[[CrashPoint], None] = lambda _: None) -> CallbackDesk:
        """Start the program anew."""
        self.session = self.memory.session()
        time = Timekeeper(self.session, self.clock, "me")
        return CallbackDesk(
            self.session, time, self.lines, {self.phone.name: self.phone}, reached=reached
        )

    @asynccontextmanager
    async def running(self, desk: CallbackDesk | None = None) -> AsyncIterator[CallbackDesk]:
        """Run the program."""
        desk = desk or self.desk()
        task = asyncio.create_task(desk.run())
        try:
            yield desk
        finally:
            desk.stop()
            await asyncio.wait_for(task, 60.0)

    def stored(self) -> CallbackOrder:
        """Return the one order there is."""
        [order] = self.memory.snapshot().orders.values()
        return order

    async def crash_at(self, point: CrashPoint, times: int = 1) -> None:
        """Run the program until it dies at a point for the `times`-th time."""
        left = times

        def reached(passed: CrashPoint) -> None:
            nonlocal left
            if passed is point:
                left -= 1
            if left == 0:
                self.session.kill()
                raise Crash

        task = asyncio.create_task(self.desk(reached).run())
        with pytest.raises(BaseExceptionGroup) as died:
            await asyncio.wait_for(task, 600.0)
        assert died.value.subgroup(Crash)


@in_virtual_time
async def test_from_order_to_result() -> None:
    """An order is handed to the PBX within a second, and its result stored within another."""
    office = Office(REACHED)
    ordered = await office.order()
    assert ordered.refusal is None
    async with office.running():
        await asyncio.sleep(1.1)
        assert office.stored().state is State.CALLING
        await asyncio.sleep(6.0)
        assert office.stored().step == "the customer is called"
        await asyncio.sleep(63.0)
    order = office.stored()
    assert (order.id, order.result, order.talked_for) == (ordered.order_id, Result.REACHED, 60.0)
    assert order.ended_at is not None
    assert order.ended_at - START < 71.0
    assert office.phone.carried == {}
    assert list(office.phone.times.values()) == [1]


@in_virtual_time
async def test_an_order_for_later_waits() -> None:
    """Nothing rings before its time."""
    office = Office()
    await office.order(due_in=100.0)
    async with office.running():
        await asyncio.sleep(99.0)
        assert office.phone.times == {}
        await asyncio.sleep(3.0)
        assert len(office.phone.times) == 1


@in_virtual_time
async def test_what_is_refused_is_not_ordered() -> None:
    """Who never called is not called back, and nothing is stored."""
    office = Office()
    stranger = CallerKey("Acme", Number("+12015550177"))
    assert (await office.order(stranger)).refusal is Refusal.NEVER_CALLED
    assert office.memory.snapshot().orders == {}


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, callback=None),
        replace(LINE, dry_run=True),
        replace(LINE, callback=replace(POLICY, countries=frozenset({"GB"}))),
    ],
)
def test_what_changed_since_the_order_counts(line: LinePolicy) -> None:
    """An order that the guard would refuse by now is not carried out, and the team is told."""

    @in_virtual_time
    async def test() -> None:
        office = Office()
        await office.order()
        office.lines.replace([line])
        async with office.running():
            await asyncio.sleep(1.1)
        assert office.stored().result is Result.FAILED
        assert office.phone.times == {}
        [task] = [t for t in office.memory.tasks() if t.message_id is None and t.call_id is None]
        assert task.done_at is None

    test()


@in_virtual_time
async def test_who_is_calling_is_not_called() -> None:
    """While the customer is on the line the callback waits, and is made afterwards."""
    office = Office()
    await office.order()
    session = office.memory.session()
    async with session.transaction([ANNE]) as tx:
        await tx.hold([Hold("main", "c9", ANNE, START)])
    async with office.running():
        await asyncio.sleep(30.0)
        assert office.phone.times == {}
        assert office.stored().step == "the customer is calling right now"
        async with office.session.transaction() as tx:
            await tx.release("main", frozenset())
        await asyncio.sleep(1.1)
        assert list(office.phone.times.values()) == [1]


@in_virtual_time
async def test_a_pbx_that_is_away_is_tried_again() -> None:
    """An order that no PBX took waits, and is carried out once when one is there."""
    office = Office()
    await office.order()
    office.phone.away = True
    async with office.running():
        await asyncio.sleep(60.0)
        assert office.stored().step == "the PBX is away"
        office.phone.away = False
        await asyncio.sleep(20.0)
    assert office.stored().result is Result.TEAM_NO_ANSWER
    assert list(office.phone.times.values()) == [1]


@in_virtual_time
async def test_too_late_is_told() -> None:
    """An order that could not be begun in time never is, and says what was in the way."""
    office = Office()
    await office.order()
    office.phone.away = True
    async with office.running():
        await asyncio.sleep(POLICY.give_up_after + 10.0)
        office.phone.away = False
        await asyncio.sleep(10.0)
    order = office.stored()
    assert order.result is Result.FAILED
    assert "the PBX is away" in order.why
    assert office.phone.times == {}


@in_virtual_time
async def test_an_order_found_too_late_is_not_begun() -> None:
    """What was ordered while the program was down for long is not carried out at its start."""
    office = Office()
    await office.order()
    await asyncio.sleep(POLICY.give_up_after)
    async with office.running():
        await asyncio.sleep(1.1)
    assert office.stored().result is Result.FAILED


@in_virtual_time
async def test_a_pbx_that_restarts_in_the_middle() -> None:
    """The callback is unknown, a task tells of it, and it is not made again."""
    office = Office(REACHED)
    await office.order()
    async with office.running():
        await asyncio.sleep(10.0)
        office.phone.restart()
        await asyncio.sleep(5.0)
        order = office.stored()
        await asyncio.sleep(60.0)
    assert order.result is Result.UNKNOWN
    assert "the customer answered" in order.why
    assert list(office.phone.times.values()) == [1]


@in_virtual_time
async def test_a_pbx_that_never_comes_back() -> None:
    """In the end a callback of which nobody can be asked is unknown."""
    office = Office(REACHED)
    await office.order()
    async with office.running():
        await asyncio.sleep(3.0)
        office.phone.away = True
        await asyncio.sleep(600.0)
        assert office.stored().state is State.CALLING
        await asyncio.sleep(POLICY.longest_ringing + POLICY.dial_for + POLICY.most)
    assert office.stored().result is Result.UNKNOWN


@in_virtual_time
async def test_without_the_dialplan() -> None:
    """A PBX without the dialplan file fails the order in seconds, and says what is missing."""
    office = Office()
    office.phone.has_dialplan = False
    await office.order()
    async with office.running():
        await asyncio.sleep(6.0)
    assert office.stored().result is Result.FAILED
    assert "extensions-textback.conf" in office.stored().why


@in_virtual_time
async def test_an_answer_that_was_not_heard() -> None:
    """Where the PBX's answer got lost, what it notes counts."""
    office = Office()
    office.phone.answers = False
    await office.order()
    async with office.running():
        await asyncio.sleep(30.0)
    assert office.stored().result is Result.TEAM_NO_ANSWER
    assert list(office.phone.times.values()) == [1]


@pytest.mark.parametrize("story", [UNANSWERED, REACHED], ids=["unanswered", "reached"])
@pytest.mark.parametrize("point", POINTS)
def test_killed_anywhere_it_rings_once_at_most(point: CrashPoint, story: Story) -> None:
    """Killed at each named instant and started again: rung at most once, and with one result."""

    @in_virtual_time
    async def test() -> None:
        office = Office(story)
        await office.order()
        await office.crash_at(point)
        await asyncio.sleep(7.0)
        async with office.running():
            await asyncio.sleep(120.0)
        order = office.stored()
        assert order.state is State.DONE
        rung = sum(office.phone.times.values())
        assert rung <= 1
        if rung:
            wanted = Result.REACHED if story is REACHED else Result.TEAM_NO_ANSWER
            assert order.result is wanted
        else:
            assert point is CrashPoint.CALLBACK_CLAIMED
            assert order.result is Result.UNKNOWN
        events = office.memory.snapshot().events.values()
        assert [e.detail["order"] for e in events if "order" in e.detail] == [order.id]

    test()


@in_virtual_time
async def test_two_callers_are_called_side_by_side() -> None:
    """A PBX that is slow to answer for one does not keep the other waiting."""
    office = Office()
    await office.order()
    other = CallerKey("Acme", Number("+12015550124"))
    session = office.memory.session()
    await save(session, decision("c2", no_text(Reason.ANSWERED, caller=other), caller=other))
    await office.order(other, called=False)
    slow = replace_latency(office.phone, 4.0)
    async with office.running():
        await asyncio.sleep(7.0)
        assert sorted(slow.times.values()) == [1, 1]


def replace_latency(phone: FakePhone, seconds: float) -> FakePhone:
    """Make a PBX slow."""

    async def wait() -> None:
        await asyncio.sleep(seconds)

    phone._latency = wait
    return phone


def test_a_plan_says_whom_to_ring() -> None:
    """What the PBX is asked for is made of the line's settings as they are at the call."""

    @in_virtual_time
    async def test() -> None:
        plans: list[Plan] = []
        office = Office()

        def story(plan: Plan) -> Story:
            plans.append(plan)
            return ((0.0, Note(Step.RINGING, 0.0)), (1.0, Note(Step.DECLINED, 0.0)))

        office.phone._story = story
        await office.order(due_in=3.0)
        office.lines.replace([replace(LINE, callback=replace(POLICY, ring=("PJSIP/102",)))])
        async with office.running():
            await asyncio.sleep(8.0)
        assert [plan.team for plan in plans] == [("PJSIP/102",)]
        assert office.stored().result is Result.TEAM_DECLINED

    test()
