"""Follow-ups in the running program, in virtual time: the sets, what ends them, what holds them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from tests.fakes.memory_follow_ups import StoredFollowUp
from tests.fakes.memory_store import StoredText
from tests.fakes.office import ANNE, LINE, START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.calls.call import OutboundCall
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import State
from textback_ari.ports import BlockEntry, CallerKey, Contact, InboundText
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.calling_back import CallbackPolicy
from textback_ari.rules.follow_ups import SETS, Do, FollowUpPolicy, Step
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.limits import Cap
from textback_ari.rules.quiet import QuietPolicy

ALWAYS = WeeklyHours.parse({"mon-sun": "24h"})
DAY = 86_400.0
FULL = replace(
    LINE,
    quiet=QuietPolicy(places={"US": ALWAYS, "US-NJ": ALWAYS}),
    follow_up=FollowUpPolicy(SETS["full"], "they press 1"),
)
"""A line that follows up at all hours, so that the steps come in their bare times."""
CALLER = CallerKey("Acme", Number(ANNE))
DELAY = LINE.delay


def own(*steps: Step) -> FollowUpPolicy:
    """Return steps of one's own."""
    return FollowUpPolicy(steps, "they press 1")


def follow_up(office: Office) -> StoredFollowUp:
    """Return the only follow-up."""
    [found] = office.store.snapshot().follow_ups.values()
    return found


def follow_up_texts(office: Office) -> list[StoredText]:
    """Return the texts that steps have written."""
    return [text for text in office.texts if text.kind == Kind.FOLLOW_UP]


@in_virtual_time
async def test_the_default_asks_for_a_call_back_and_texts_no_more() -> None:
    """Twenty minutes after the text the team has a task and is told; nothing else follows."""
    async with Office(replace(FULL, follow_up=LINE.follow_up), follows=True) as office:
        await office.missed()
        await office.at(DELAY + 1_199.0)
        assert office.tasks == []
        await office.at(DELAY + 1_206.0)
        assert office.tasks == ["nobody has answered the text yet: call back"]
        await office.at(4 * DAY)
        [event] = [
            e for e in office.store.snapshot().events.values() if e.kind is EventKind.FOLLOW_UP_DUE
        ]
        assert (event.caller, event.detail) == (Number(ANNE), {"do": "callback", "step": 1})
        assert len(office.texts) == 1
        assert follow_up(office).why == Ended.DONE


@in_virtual_time
async def test_the_full_set() -> None:
    """A call back, a second text, one a day on and a check-in: each once, each saying STOP."""
    async with Office(FULL, follows=True) as office:
        await office.missed()
        await office.at(4 * DAY)
        texts = follow_up_texts(office)
        times = [round((text.created_at - START - DELAY) / 60) for text in texts]
        assert times == [40, 24 * 60, 72 * 60]
        assert [text.state for text in texts] == [State.SENT] * 3
        assert all("STOP" in text.body.text for text in texts)
        assert len({text.body.text for text in texts}) == 3
        assert len(office.carrier.taken) == 4
        assert [step.outcome for step in follow_up(office).steps] == ["taken"] * 4
        assert follow_up(office).consent == "they press 1"


async def _reply(office: Office) -> None:
    await office.mailroom.inbound(
        InboundText(
            "carrier", RawNumber(ANNE), LINE.number.e164, Body("yes"), office.clock.now(), "in"
        )
    )


async def _called_back(office: Office) -> None:
    now = office.clock.now()
    call = OutboundCall("main", "o1", "PJSIP/trunk", RawNumber(ANNE), now - 9.0, now, True, 8.0)
    await office.desk.outbound_finished(call)
    await office.settle()


async def _opt_out(office: Office) -> None:
    async with office.session.transaction([CALLER]) as tx:
        await tx.set_opt_out(CALLER, opted_out=True, at=office.clock.now(), by="Sam", why="")


async def _block(office: Office) -> None:
    async with office.session.transaction() as tx:
        await tx.add_blocks([BlockEntry(ANNE, whole=True, at=office.clock.now())])


async def _by_hand(office: Office) -> None:
    async with office.session.transaction([CALLER]) as tx:
        await tx.stop_follow_ups([CALLER], Ended.BY_HAND, office.clock.now())


STOPS = [
    (_reply, Ended.REPLIED),
    (_called_back, Ended.REACHED),
    (_opt_out, Ended.OPTED_OUT),
    (_block, Ended.BLOCKED),
    (_by_hand, Ended.BY_HAND),
]
QUICK = tuple(
    replace(step, after=300.0 * number) for number, step in enumerate(SETS["full"], start=1)
)
"""The full set with its time compressed."""


@pytest.mark.parametrize("step", range(len(QUICK)))
@pytest.mark.parametrize(("stop", "why"), STOPS, ids=[str(why) for _, why in STOPS])
def test_no_step_after_a_stop(
    stop: Callable[[Office], Awaitable[None]], why: Ended, step: int
) -> None:
    """Whichever step is next: after what ends the follow-up none is taken, and no text leaves."""

    @in_virtual_time
    async def lived() -> None:
        line = replace(FULL, follow_up=FollowUpPolicy(QUICK, "they press 1"))
        async with Office(line, follows=True) as office:
            await office.missed()
            await office.at(DELAY + QUICK[step].after - 60.0)
            await stop(office)
            taken, texts = len(follow_up(office).steps), len(office.carrier.taken)
            assert taken == step
            await office.at(7_200.0)
            assert len(follow_up(office).steps) == taken
            assert len(office.carrier.taken) == texts
            assert follow_up(office).why == why

    lived()


@in_virtual_time
async def test_a_paused_line_waits_and_goes_on() -> None:
    """A pause loses no step: they are taken after it, in their distance."""
    paused = replace(FULL, paused=True, paused_until=START + DAY / 2)
    office = Office(FULL, follows=True)
    async with office:
        await office.missed()
        await office.at(DELAY + 600.0)
        office.directory.replace([paused])
        await office.at(DAY / 2 - 1.0)
        assert follow_up(office).steps == ()
        await office.at(DAY / 2 + 1_300.0)
        assert [step.idx for step in follow_up(office).steps] == [0, 1]
        first, second = (step.at for step in follow_up(office).steps)
        assert second - first >= 1_200.0


@in_virtual_time
async def test_a_step_that_a_cap_holds_up_comes_later() -> None:
    """A follow-up's text counts for the caps, and waits while they are full."""
    limits = replace(LINE.limits, caller=Cap(per_minute=9, per_hour=9, per_day=1))
    line = replace(FULL, limits=limits, follow_up=own(Step(Do.TEXT, 600.0, "follow_up_second")))
    async with Office(line, follows=True) as office:
        await office.missed()
        await office.at(DELAY + 3_600.0)
        assert follow_up_texts(office) == []
        await office.at(DAY + 3_600.0)
        [text] = follow_up_texts(office)
        assert text.state is State.SENT


@in_virtual_time
async def test_steps_that_tell_others() -> None:
    """A notice, a webhook and a tag are events with the words that they were given."""
    steps = own(
        Step(Do.NOTIFY, 60.0, say="ask about the roof"),
        Step(Do.WEBHOOK, 120.0),
        Step(Do.TAG, 180.0, say="nurture"),
    )
    async with Office(replace(FULL, follow_up=steps), follows=True) as office:
        await office.missed()
        await office.at(DELAY + 300.0)
        told = [
            e.detail
            for e in office.store.snapshot().events.values()
            if e.kind is EventKind.FOLLOW_UP_DUE
        ]
        assert told == [
            {"do": "notify", "step": 1, "say": "ask about the roof"},
            {"do": "webhook", "step": 2},
            {"do": "tag", "step": 3, "say": "nurture"},
        ]
        [lead] = office.store.snapshot().leads.values()
        assert lead.tags == ("nurture",)


@in_virtual_time
async def test_a_contact_who_prefers_texts_is_not_called() -> None:
    """The call back is left out with its reason; the texts go on."""
    async with Office(FULL, follows=True) as office:
        async with office.session.transaction() as tx:
            await tx.add_contacts(
                [Contact("Acme", Number(ANNE), CallerName("Anne"), prefers_text=True)]
            )
        await office.missed()
        await office.at(DELAY + 3_000.0)
        assert [(step.outcome, step.why) for step in follow_up(office).steps] == [
            ("skipped", "prefers_text"),
            ("taken", None),
        ]
        assert office.tasks == []


@in_virtual_time
async def test_a_line_that_can_call_back_orders_it() -> None:
    """With callbacks set up the step orders one, and opens no task."""
    policy = CallbackPolicy(pbx="main", ring=("PJSIP/101",))
    line = replace(FULL, callback=policy, follow_up=LINE.follow_up)
    async with Office(line, follows=True) as office:
        await office.missed()
        await office.at(DELAY + 1_206.0)
        [order] = office.store.snapshot().orders.values()
        assert (order.caller, order.by) == (CALLER, "the follow-up")
        assert office.tasks == []


@in_virtual_time
async def test_a_dry_run_begins_nothing() -> None:
    """A line that only tries has shadow texts, and nothing behind them."""
    async with Office(replace(FULL, dry_run=True), follows=True) as office:
        await office.missed()
        await office.at(DAY)
        assert office.store.snapshot().follow_ups == {}


@in_virtual_time
async def test_a_database_that_is_away_is_waited_for() -> None:
    """Steps that could not be taken in time are taken as the database is back, once."""
    async with Office(FULL, follows=True) as office:
        await office.missed()
        await office.at(DELAY + 1_000.0)
        office.away = "the database is away"
        await office.at(DELAY + 2_000.0)
        office.away = ""
        await office.at(DELAY + 2_010.0)
        assert len(follow_up(office).steps) == 1
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_clock_that_is_set_moves_the_steps_with_it() -> None:
    """Twenty minutes are twenty minutes, whatever the clock on the wall says."""
    async with Office(FULL, follows=True) as office:
        await office.missed()
        await office.at(DELAY + 600.0)
        office.clock.step(3_600.0)
        await office.at(DELAY + 1_190.0)
        assert follow_up(office).steps == ()
        await office.at(DELAY + 1_210.0)
        assert len(follow_up(office).steps) == 1
