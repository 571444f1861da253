"""From a scheduled text to the carrier's answer, through the real dispatcher."""

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from tests.fakes.gateway import FakeGateway, Fate, Submission
from tests.fakes.office import ANNE, ANSWERED, BEN, LINE, START, Office
from tests.fakes.own_texts import own_texts
from tests.fakes.roomy import ROOMY
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.messages.states import Accepted, NotSent, ReceiptState, State
from textback_ari.ports import CallerKey, OutboundText
from textback_ari.private import Body, Number
from textback_ari.rules.quiet import Quiet, QuietPolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import SpamPolicy
from textback_ari.workflow.dispatch import DispatchSettings

LONG = replace(LINE, texts=own_texts(no_answer="no end of it " * 30))
"""A line whose text makes three parts."""
CALLER = CallerKey("Acme", Number(ANNE))


def fates(gateway: FakeGateway, *fates: Fate) -> list[Submission]:
    """Let the next parts meet these fates, and any further part be accepted; returns the tries."""
    tried: list[Submission] = []
    coming: Iterator[Fate] = iter(fates)

    def decide(part: Submission) -> Fate:
        tried.append(part)
        return next(coming, Fate.ACCEPTED)

    gateway.decide = decide
    return tried


@in_virtual_time
async def test_a_carrier_back_in_time_gets_one_text() -> None:
    """A text due while the carrier is down leaves at once when it is back, once."""
    async with Office() as office:
        await office.missed()
        await office.at(30)
        office.carrier.go_down()
        await office.at(90)
        assert office.state() is State.SCHEDULED
        office.carrier.come_up()
        await office.settle()
        assert office.state() is State.SENT
        await office.at(300)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_a_carrier_that_stays_away_makes_a_callback_task() -> None:
    """After give_up_after no text leaves; the task's reason names the gateway and its trouble."""
    async with Office() as office:
        await office.missed()
        office.carrier.go_down("the carrier's door is shut")
        await office.at(119)
        assert office.state() is State.SCHEDULED
        await office.at(126)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, Reason.TOO_LATE)
        [reason] = office.tasks
        assert "carrier: the carrier's door is shut" in reason
        office.carrier.come_up()
        await office.at(300)
        assert not office.carrier.taken


@in_virtual_time
async def test_a_refused_text_fails_and_is_not_tried_again() -> None:
    """A text that the carrier refuses for good fails with its words, and the team is told."""
    async with Office() as office:
        tried = fates(office.carrier, Fate.REFUSED)
        await office.missed()
        await office.at(300)
        assert office.state() is State.FAILED
        assert office.text.last_error == "carrier: the carrier refused it"
        assert len(tried) == 1
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_busy_carrier_is_tried_again_with_growing_pauses() -> None:
    """A text refused for now is tried after 1, 2, 4 and 8 s, and leaves when it is taken."""
    async with Office() as office:
        tried = fates(office.carrier, *[Fate.NOT_SENT] * 4)
        await office.missed()
        await office.at(119)
        assert office.state() is State.SENT
        pauses = [later.at - before.at for before, later in itertools.pairwise(tried)]
        assert pauses == pytest.approx([1.0, 2.0, 4.0, 8.0], abs=0.05)
        assert not office.tasks


@in_virtual_time
async def test_a_carrier_busy_to_the_end_makes_a_callback_task() -> None:
    """A text refused for now again and again is given up in time, with the carrier's words."""
    async with Office() as office:
        tried = fates(office.carrier, *[Fate.NOT_SENT] * 100)
        await office.missed()
        with capture_logs() as logs:
            await office.at(300)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, Reason.TOO_LATE)
        assert max(t.at for t in tried) < START + 120.0
        assert "the carrier is too busy" in office.tasks[0]
        assert [e["event"] for e in logs if e["event"].startswith("text_")][-1] == "text_too_late"


@pytest.mark.parametrize("fate", [Fate.IN_DOUBT_TAKEN, Fate.IN_DOUBT_LOST])
@in_virtual_time
async def test_a_text_in_doubt_is_never_sent_again(fate: Fate) -> None:
    """A text whose answer never came stays in doubt, whether or not it was taken."""
    async with Office() as office:
        tried = fates(office.carrier, fate)
        await office.missed()
        await office.at(600)
        assert office.state() is State.IN_DOUBT
        assert len(tried) == 1
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_receipt_settles_a_text_in_doubt() -> None:
    """Only the carrier's own word resolves a doubt, and closes the team's task."""
    async with Office(LONG) as office:
        fates(office.carrier, Fate.ACCEPTED, Fate.IN_DOUBT_TAKEN, Fate.ACCEPTED)
        await office.missed()
        await office.at(41)
        assert office.state() is State.IN_DOUBT
        for part in office.carrier.taken:
            office.carrier.receipt(part.carrier_id, ReceiptState.DELIVERED)
        await office.at(42)
        # The part in doubt has no id that a receipt could name.
        assert office.state() is State.IN_DOUBT
        assert len(office.tasks) == 1


@in_virtual_time
async def test_only_the_refused_part_of_a_long_text_is_tried_again() -> None:
    """Of three parts the one refused for now, and what followed it, goes again, same reference."""
    async with Office(LONG) as office:
        tried = fates(office.carrier, Fate.ACCEPTED, Fate.NOT_SENT)
        await office.missed()
        await office.at(60)
        assert office.state() is State.SENT
        assert [part.part for part in tried] == [0, 1, 1, 2]
        assert len({part.reference for part in tried}) == 1
        assert [part.part for part in office.carrier.taken] == [0, 1, 2]
        assert office.carrier.handset(Number(ANNE)) == [office.text.body.text]


@in_virtual_time
async def test_no_failover_once_a_part_was_taken() -> None:
    """The rest of a long text waits for the gateway that took its first part."""
    line = replace(LONG, gateways=("first", "second"))
    async with Office(line, gateways=("first", "second")) as office:
        first, second = office.gateways["first"], office.gateways["second"]
        fates(first, Fate.ACCEPTED, Fate.NOT_SENT)
        await office.missed()
        await office.at(40.5)
        first.go_down()
        await office.at(60)
        assert not second.taken
        first.come_up()
        await office.at(61)
        assert office.state() is State.SENT
        assert [part.part for part in first.taken] == [0, 1, 2]


@in_virtual_time
async def test_a_preferred_gateway_that_is_back_does_not_get_the_rest() -> None:
    """What the second gateway began it finishes, though the first one is up again."""
    line = replace(LONG, gateways=("first", "second"))
    async with Office(line, gateways=("first", "second")) as office:
        first, second = office.gateways["first"], office.gateways["second"]
        first.go_down()
        fates(second, Fate.ACCEPTED, Fate.NOT_SENT)
        await office.missed()
        await office.at(40.5)
        first.come_up()
        await office.at(60)
        assert not first.taken
        assert [part.part for part in second.taken] == [0, 1, 2]


@in_virtual_time
async def test_an_answer_told_twice_is_not_the_next_tries_answer() -> None:
    """An answer recorded, unheard and told again does not touch the try that goes on meanwhile."""
    async with Office() as office:
        tried = fates(office.carrier, Fate.NOT_SENT)
        await office.missed()
        await office.at(39)
        # The answer is committed, and the database goes away before it says so.
        office.session.unheard = 1
        slow = asyncio.Event()

        async def first_quick_then_slow() -> None:
            if len(tried) > 1:
                await slow.wait()

        office.carrier.latency = first_quick_then_slow
        await office.at(41.2)
        slow.set()
        await office.at(119)
        assert office.state() is State.SENT
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_another_gateway_takes_a_text_of_which_nothing_left() -> None:
    """While the preferred gateway is down the next one of the line is used."""
    line = replace(LINE, gateways=("first", "second"))
    async with Office(line, gateways=("first", "second")) as office:
        office.gateways["first"].go_down()
        await office.missed()
        await office.at(41)
        assert len(office.gateways["second"].taken) == 1
        assert office.text.gateway == "second"


TWO = replace(LINE, gateways=("first", "second"))


@in_virtual_time
async def test_a_refusal_for_the_gateways_own_reasons_goes_to_the_next_at_once() -> None:
    """A closed account costs no time; the text keeps who refused it, and is not tried there."""
    async with Office(TWO, gateways=("first", "second")) as office:
        first, second = office.gateways["first"], office.gateways["second"]
        tried = fates(first, Fate.NOT_OURS)
        again = fates(second, Fate.NOT_SENT)
        await office.missed()
        with capture_logs() as logs:
            await office.at(60)
        assert office.state() is State.SENT
        assert [len(tried), len(again), len(second.taken)] == [1, 2, 1]
        assert again[0].at == pytest.approx(START + 40.0, abs=0.1)
        [refused] = [s for s in office.text.setbacks if s.refused]
        assert (refused.gateway, refused.why) == ("first", "the account is closed")
        assert [e["event"] for e in logs if e["event"].startswith("text_")] == [
            "text_passed_on",
            "text_retried",
            "text_sent",
        ]
        assert not office.tasks


@in_virtual_time
async def test_a_text_that_all_gateways_refuse_fails_with_all_reasons() -> None:
    """Nothing is tried twice, and the team's task names each gateway's words."""
    async with Office(TWO, gateways=("first", "second")) as office:
        for gateway in office.gateways.values():
            fates(gateway, Fate.NOT_OURS, Fate.NOT_OURS)
        await office.missed()
        await office.at(300)
        assert office.state() is State.FAILED
        [reason] = office.tasks
        assert "first: the account is closed; second: the account is closed" in reason


@in_virtual_time
async def test_a_text_waits_for_the_next_gateway_that_is_down() -> None:
    """What the first refused waits for the second, and in vain is given up with both reasons."""
    async with Office(TWO, gateways=("first", "second")) as office:
        tried = fates(office.gateways["first"], Fate.NOT_OURS)
        office.gateways["second"].go_down("the door is shut")
        await office.missed()
        await office.at(300)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, Reason.TOO_LATE)
        assert len(tried) == 1
        assert "first: the account is closed; second: the door is shut" in office.tasks[0]


@in_virtual_time
async def test_a_refusal_survives_a_restart() -> None:
    """The next life does not ask the gateway again that refused the text in this one."""
    async with Office(TWO, gateways=("first", "second")) as office:
        fates(office.gateways["first"], Fate.NOT_OURS)
        office.gateways["second"].go_down()
        await office.missed()
        await office.at(50)
        store = office.store
    async with Office(
        TWO, store=store, gateways=("first", "second"), owner="second life"
    ) as office:
        await office.at(60)
        assert not office.gateways["first"].taken
        assert len(office.gateways["second"].taken) == 1
        assert office.state() is State.SENT


@pytest.mark.parametrize(("patience", "after"), [(10.0, 15.0), (0.0, 0.0)])
@in_virtual_time
async def test_a_gateway_that_puts_a_text_off_for_too_long_is_passed_over(
    patience: float, after: float
) -> None:
    """Within failover_after the first gateway is tried again, then the second has the text."""
    line = replace(TWO, failover_after=patience)
    async with Office(line, gateways=("first", "second")) as office:
        fates(office.gateways["first"], *[Fate.NOT_SENT] * 100)
        await office.missed()
        await office.at(119)
        [taken] = office.gateways["second"].taken
        assert taken.at == pytest.approx(START + 40.0 + after, abs=0.2)
        assert office.state() is State.SENT


@in_virtual_time
async def test_two_gateways_that_are_busy_are_asked_by_turns_with_pauses() -> None:
    """Where each puts a text off both are tried until its time is up, and neither is hammered."""
    line = replace(TWO, failover_after=0.0)
    async with Office(line, gateways=("first", "second")) as office:
        tried = [fates(g, *[Fate.NOT_SENT] * 100) for g in office.gateways.values()]
        await office.missed()
        await office.at(300)
        assert office.text.reason is Reason.TOO_LATE
        assert [len(each) for each in tried] == [5, 4]


@pytest.mark.parametrize("fate", [Fate.IN_DOUBT_LOST, Fate.REFUSED])
@in_virtual_time
async def test_no_failover_in_doubt_or_for_the_texts_own_fault(fate: Fate) -> None:
    """A text that may have left, or that is itself refused, is never shown to the next gateway."""
    async with Office(TWO, gateways=("first", "second")) as office:
        fates(office.gateways["first"], fate)
        await office.missed()
        await office.at(300)
        assert office.state() in {State.IN_DOUBT, State.FAILED}
        assert not office.gateways["second"].taken


@in_virtual_time
async def test_an_opt_out_before_the_text_is_due_cancels_it() -> None:
    """An opt-out between scheduling and claiming beats the text, and is its reason."""
    async with Office() as office:
        await office.missed()
        await office.at(30)
        office.store.opt_out(CALLER, office.clock.now())
        await office.at(300)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, Reason.OPTED_OUT)
        assert not office.carrier.taken


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        (replace(LINE, paused=True), Reason.LINE_PAUSED),
        (replace(LINE, dry_run=True), Reason.DRY_RUN),
        (replace(LINE, number=Number("+12125550199"), dids=()), Reason.NO_LINE),
    ],
)
@in_virtual_time
async def test_the_line_is_asked_again_when_the_text_is_claimed(
    changed: object, reason: Reason
) -> None:
    """A text of an earlier life does not leave when its line is paused, dry or gone by now."""
    async with Office() as office:
        await office.missed()
        store = office.store
    async with Office(changed, store=store, owner="second life") as office:  # type: ignore[arg-type]
        await office.at(300)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, reason)
        assert not office.carrier.taken


@in_virtual_time
async def test_a_text_of_an_earlier_life_is_in_doubt() -> None:
    """A text that was being sent as the program died is never resent; the team is told."""
    async with Office() as office:
        answer = asyncio.Event()

        async def never() -> None:
            await answer.wait()

        await office.missed()
        office.carrier.latency = never
        await office.at(50)
        assert office.state() is State.SENDING
        store = office.store
    async with Office(store=store, owner="second life") as office:
        await office.at(300)
        assert office.state() is State.IN_DOUBT
        assert not office.carrier.taken
        assert len(office.tasks) == 1


@in_virtual_time
async def test_stop_waits_for_the_answers_of_texts_under_way() -> None:
    """After `stop` nothing is claimed; `run` ends when the text under way has its answer."""
    async with Office() as office:
        answer = asyncio.Event()

        async def when_asked() -> None:
            await answer.wait()

        await office.missed("c1")
        await office.at(20)
        await office.missed("c2", BEN)
        office.carrier.latency = when_asked
        await office.at(50)
        office.dispatcher.stop()
        await office.at(100)
        before = office.dispatching.done()
        answer.set()
        await office.settle()
        assert (before, office.dispatching.done()) == (False, True)
        assert [t.state for t in office.texts] == [State.SENT, State.SCHEDULED]


@in_virtual_time
async def test_stop_ends_a_dispatcher_whose_database_never_answered() -> None:
    """A program that never reached its database can be stopped all the same."""
    async with Office() as before:
        store = before.store
    office = Office(store=store)
    office.away = "the database is gone"
    async with office:
        await office.at(30)
        office.dispatcher.stop()
        await office.settle()
        assert office.dispatching.done()


@in_virtual_time
async def test_an_answer_is_kept_until_the_database_takes_it() -> None:
    """What the carrier said is recorded when the database is back, however long that takes."""
    async with Office() as office:

        async def then_away() -> None:
            office.away = "the database is gone"

        await office.missed()
        await office.at(39)
        office.carrier.latency = then_away
        await office.at(300)
        office.away = ""
        await office.at(301)
        assert office.state() is State.SENT
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_a_claim_that_may_have_been_committed_is_undone_before_the_next() -> None:
    """A claim whose commit seemed to fail does not strand its text, nor send it twice."""
    async with Office() as office:
        await office.missed()
        await office.at(39)
        office.session.uncertain = True
        with capture_logs() as logs:
            await office.at(40.2)
            assert office.state() is State.SENDING
            office.session.uncertain = False
            await office.at(60)
        assert [e["committed"] for e in logs if e["event"] == "claim_undone"] == [True]
        assert office.state() is State.SENT
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_an_uncertain_claim_is_given_up_in_time() -> None:
    """A text whose claim fails to the end becomes a callback task and never leaves late."""
    async with Office() as office:
        await office.missed()
        await office.at(39)
        office.session.uncertain = True
        await office.at(180)
        office.session.uncertain = False
        await office.at(300)
        assert (office.text.state, office.text.reason) == (State.CANCELLED, Reason.TOO_LATE)
        assert not office.carrier.taken
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_gateway_with_a_bug_puts_its_text_in_doubt_and_no_other() -> None:
    """An exception out of a gateway ends neither the dispatcher nor the other texts."""
    async with Office() as office:
        submit = office.carrier.submit

        async def broken(text: OutboundText) -> object:
            if text.to == Number(ANNE):
                raise RuntimeError("a bug")
            return await submit(text)

        office.carrier.submit = broken  # type: ignore[assignment, method-assign]
        await office.missed("c1")
        await office.missed("c2", BEN)
        with capture_logs() as logs:
            await office.at(60)
        assert [t.state for t in office.texts] == [State.IN_DOUBT, State.SENT]
        assert "gateway_failed" in [e["event"] for e in logs]
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_gateway_that_never_answers_is_not_waited_for_for_ever() -> None:
    """A gateway that hangs beyond all limits leaves its text in doubt."""
    async with Office() as office:

        async def hang(_: OutboundText) -> None:
            await asyncio.Event().wait()

        office.carrier.submit = hang  # type: ignore[assignment, method-assign]
        await office.missed()
        await office.at(400)
        assert office.state() is State.IN_DOUBT


@in_virtual_time
async def test_a_bug_in_a_round_does_not_end_the_dispatcher() -> None:
    """An error that nobody expected is logged, and the next round goes on."""
    async with Office() as office:
        await office.missed()
        next_due = office.session.next_due

        async def broken(now: float) -> float | None:
            raise RuntimeError("a bug")

        office.session.next_due = broken  # type: ignore[method-assign]
        with capture_logs() as logs:
            await office.at(30)
        assert "round_failed" in [e["event"] for e in logs]
        office.session.next_due = next_due  # type: ignore[method-assign]
        await office.at(60)
        assert office.state() is State.SENT


@pytest.mark.parametrize("step", [3600.0, -3600.0, 60.0, -60.0])
@in_virtual_time
async def test_a_step_of_the_wall_clock_moves_waiting_texts_along(step: float) -> None:
    """A text leaves 40 s after the hang-up whatever is done to the system's clock meanwhile."""
    async with Office() as office:
        await office.missed()
        await office.at(20)
        office.clock.step(step)
        await office.at(39.5)
        assert not office.carrier.taken
        await office.at(40.5)
        assert len(office.carrier.taken) == 1
        assert office.text.give_up_at == pytest.approx(START + step + 120.0, abs=0.1)


@in_virtual_time
async def test_a_step_that_could_not_be_stored_is_stored_later() -> None:
    """A step while the database is away reaches the texts when it is back, before any claim."""
    async with Office() as office:
        await office.missed()
        await office.at(10)
        office.away = "the database is gone"
        office.clock.step(-3600.0)
        await office.at(30)
        office.away = ""
        await office.at(45)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_a_call_decided_right_after_a_step_is_not_shifted() -> None:
    """A text scheduled on the new time is left alone by the shift of the older ones."""
    async with Office() as office:
        call = await office.began("c1")
        office.clock.step(3600.0)
        await office.ended(call)
        await office.at(41)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_an_idle_hour_is_quiet() -> None:
    """With nothing to do the dispatcher looks every 5 s, and no oftener."""
    async with Office() as office:
        await office.at(1)
        before = office.session.looks
        await office.at(3601)
        assert office.session.looks - before <= 3600 / DispatchSettings().poll + 1


@in_virtual_time
async def test_a_carrier_that_is_down_is_not_polled_busily() -> None:
    """While a due text waits for its gateway the dispatcher looks once a second at most."""
    async with Office() as office:
        await office.missed()
        office.carrier.go_down()
        await office.at(40)
        before = office.session.looks
        await office.at(120)
        assert office.session.looks - before <= 82


@in_virtual_time
async def test_a_due_text_is_not_waited_for_in_vain_on_a_call() -> None:
    """While the caller of a due text is on the line again, nothing is polled fast."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(20)
        await office.began("c2")
        await office.at(40)
        before = office.session.looks
        await office.at(115)
        assert office.session.looks - before <= 16


@in_virtual_time
async def test_no_more_texts_are_under_way_than_allowed() -> None:
    """The limit on texts under way holds, and each answer makes room for the next text."""
    settings = DispatchSettings(in_flight=3, batch=2)
    roomy = replace(LINE, limits=ROOMY, spam=SpamPolicy(score=0))
    async with Office(roomy, settings=settings) as office:
        under_way = most = 0

        async def slow() -> None:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0.1)
            under_way -= 1

        office.carrier.latency = slow
        for n in range(20):
            await office.missed(f"c{n}", f"+1201555{n + 123:04d}")
        await office.at(50)
        assert most == 3
        assert len(office.carrier.taken) == 20


NIGHT = replace(LINE, quiet=QuietPolicy(do=Quiet.HOLD))
"""At the start it is three at night in New Jersey, which may be texted from eight on."""
MORNING = 5 * 3_600.0


@in_virtual_time
async def test_a_text_is_held_until_the_quiet_hours_are_over() -> None:
    """A call at night is texted at eight in the morning at the caller's place, not before."""
    async with Office(NIGHT) as office:
        await office.missed()
        assert office.state() is State.HELD
        await office.at(MORNING - 1)
        assert office.carrier.taken == []
        await office.at(MORNING + 6)
        assert [text.to for text in office.carrier.taken] == [Number(ANNE)]


@in_virtual_time
async def test_a_held_text_is_cancelled_by_an_opt_out() -> None:
    """An opt-out while a text is held keeps it from leaving."""
    async with Office(NIGHT) as office:
        await office.missed()
        await office.at(3_600)
        office.store.opt_out(CALLER, office.clock.now())
        await office.at(MORNING + 6)
        assert office.carrier.taken == []
        assert office.text.reason is Reason.OPTED_OUT


@in_virtual_time
async def test_a_held_text_is_cancelled_by_a_talk() -> None:
    """A call that a person answers while a text is held keeps it from leaving."""
    async with Office(NIGHT) as office:
        await office.missed()
        await office.at(3_600)
        await office.ended(await office.began("c2"), outcome=ANSWERED)
        await office.at(MORNING + 6)
        assert office.carrier.taken == []
        assert office.text.reason is Reason.GOT_THROUGH_SINCE


@in_virtual_time
async def test_a_row_of_numbers_is_found_out_before_the_first_text_leaves() -> None:
    """The texts to the first of many neighbouring numbers are cancelled when they are due."""
    async with Office() as office:
        for n in range(6):
            await office.missed(f"c{n}", f"+1201555{n + 123:04d}")
        await office.missed("other", "+12015550200")
        await office.at(50)
        assert [text.to for text in office.carrier.taken] == [Number("+12015550200")]
        assert [t.reason for t in office.texts] == [Reason.SPAM_SUSPECTED] * 3 + [None]
        assert office.tasks == []


@in_virtual_time
async def test_a_receipt_that_overtakes_the_answer_counts() -> None:
    """A receipt that is stored before the submit's answer is folded in with it."""
    async with Office() as office:
        office.carrier.receipt_for = lambda _: ReceiptState.DELIVERED

        async def slow() -> None:
            await asyncio.sleep(1.0)

        office.carrier.latency = slow
        await office.missed()
        await office.at(60)
        assert office.state() is State.DELIVERED
        assert isinstance(office.text.parts[0].result, Accepted)


def test_bodies_and_numbers_stay_out_of_the_log() -> None:
    """No event of a text's whole life shows its body or its caller's number."""

    @in_virtual_time
    async def live() -> None:
        async with Office() as office:
            office.carrier.receipt_for = lambda _: ReceiptState.DELIVERED
            await office.missed()
            await office.at(60)
            office.carrier.reply(ANNE, LINE.number.e164, "call me at home")
            await office.at(61)

    with capture_logs() as logs:
        live()
    assert {"call_ended", "verdict", "text_sent", "receipt", "reply"} <= {e["event"] for e in logs}
    said = "\n".join(str(value) for event in logs for value in event.values())
    assert ANNE not in said
    assert "2015550123" not in said
    assert str(Body("call me at home")) not in said
    assert "call me" not in said
    assert "Sorry" not in said


@in_virtual_time
async def test_a_claim_lapses_while_the_database_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that waits at the gateway may not leave once another node would put it in doubt."""
    async with Office() as office:
        stood: list[bool] = []

        async def slow(text: OutboundText) -> dict[int, NotSent]:
            stood.append(text.stands())
            office.away = "the disk is gone"
            await asyncio.sleep(31.0)
            stood.append(text.stands())
            office.away = ""
            return {0: NotSent("the claim lapsed")}

        monkeypatch.setattr(office.carrier, "submit", slow)
        await office.missed()
        await office.at(118)
        assert stood[:2] == [True, False]
