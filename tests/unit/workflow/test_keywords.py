"""What callers' words bring about, in the transaction that stores them."""

from dataclasses import replace

import pytest

from tests.fakes.memory_store import StoredText
from tests.fakes.office import ANNE, BEN, LINE, START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.conversations.events import EventKind
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import State
from textback_ari.messages.templates import Template
from textback_ari.ports import CallerKey, InboundText
from textback_ari.private import Body, Number, RawNumber
from textback_ari.rules.calling_back import CallbackPolicy
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.limits import Cap, Limits
from textback_ari.rules.policy import LinePolicy, StopAnswers
from textback_ari.rules.reasons import Reason

KEY = CallerKey("Acme", Number(ANNE))
HOURS = replace(LINE, keywords={"HOURS": Template.parse("{business}: Mon-Fri 8-17")})


async def text(
    office: Office, said: str, *, caller: str = ANNE, to: str = LINE.number.e164, name: str = ""
) -> None:
    """Let a phone send a text now, and everybody do what follows at once."""
    now = office.clock.now()
    carrier_id = name or f"{caller}-{now}-{said}"
    await office.mailroom.inbound(
        InboundText("carrier", RawNumber(caller), to, Body(said), now, carrier_id)
    )
    await office.settle()


def answers(office: Office, kind: Kind | None = None) -> list[StoredText]:
    """Return the texts that answered words, oldest first."""
    kinds = {Kind.OPTED_OUT, Kind.OPTED_IN, Kind.HELP, Kind.ANSWER} if kind is None else {kind}
    return [t for t in office.texts if t.kind in kinds]


def events(office: Office, *kinds: EventKind) -> list[EventKind]:
    """Return what is told but replies and missed calls, in its order."""
    told = [event.kind for event in office.store.snapshot().events.values()]
    return [kind for kind in told if kind not in {EventKind.REPLY, EventKind.MISSED_CALL}]


def unanswered(office: Office) -> list[str]:
    """Return why texts that ask for an answer got none, oldest first."""
    told = office.store.snapshot().events.values()
    return [event.detail["why"] for event in told if event.kind is EventKind.UNANSWERED]


@in_virtual_time
async def test_stop_is_confirmed_once_and_nothing_follows() -> None:
    """The waiting text goes, one confirmation leaves at once, a second STOP and calls get none."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(10)
        await text(office, "STOP")
        first, confirmation = office.texts
        assert (first.state, first.reason) == (State.CANCELLED, Reason.OPTED_OUT)
        assert (confirmation.kind, confirmation.state) == (Kind.OPTED_OUT, State.SENT)
        assert confirmation.body.text.startswith("Acme: you have opted out")
        await text(office, "Stop!!")
        await text(office, "stop texting me")
        await text(office, "HELP")
        await office.at(100)
        await office.missed("c2")
        await office.at(300)
        assert len(office.texts) == 2
        assert events(office) == [EventKind.OPTED_OUT, EventKind.UNANSWERED]
        assert unanswered(office) == ["the caller is opted out"]
        [(who, told)] = office.store.snapshot().opt_outs
        assert (who, told.by, told.why) == (KEY, "the caller", 'the caller wrote "stop"')


@in_virtual_time
async def test_a_redelivered_stop_does_nothing_twice() -> None:
    """The carrier repeats a text until it hears of its acknowledgement: it is one STOP."""
    async with Office() as office:
        await office.missed()
        for _ in range(3):
            await text(office, "STOP", name="in-1")
        assert len(answers(office)) == 1
        assert events(office) == [EventKind.OPTED_OUT]


@in_virtual_time
async def test_stop_is_for_the_whole_business() -> None:
    """An opt-out to one line of a business ends the texts of all its lines."""
    other = replace(LINE, number=Number("+12125550101"), dids=("2125550101",))
    async with Office(LINE, other) as office:
        await office.missed()
        await text(office, "STOP", to=other.number.e164)
        assert KEY in office.store.snapshot().opted_out
        assert office.texts[0].reason is Reason.OPTED_OUT
        assert answers(office)[0].line == other.number.e164


@in_virtual_time
async def test_start_takes_it_back_and_notes_the_consent() -> None:
    """START opts in again, with the words kept as consent; a START without a STOP is a text."""
    async with Office() as office:
        await office.missed()
        await text(office, "START")
        assert answers(office) == []
        await text(office, "STOP")
        await text(office, "unstop")
        assert [t.kind for t in answers(office)] == [Kind.OPTED_OUT, Kind.OPTED_IN]
        stored = office.store.snapshot()
        assert KEY not in stored.opted_out
        consent = stored.consents[KEY, ConsentHow.ASKED, LINE.number.e164]
        assert consent.detail == 'the caller wrote "unstop"'
        assert events(office) == [EventKind.OPTED_OUT, EventKind.OPTED_IN]


@in_virtual_time
async def test_help_says_who_and_how_to_stop() -> None:
    """HELP is answered with the business, its number and STOP."""
    async with Office() as office:
        await text(office, "help?")
        [help_] = answers(office)
        assert help_.state is State.SENT
        assert all(said in help_.body.text for said in ("Acme", LINE.number.e164, "STOP"))


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("ARRET", "Acme : c'est noté"),
        ("no me escriban más", "Acme: hecho"),
        ("STOP", "Acme: you have opted out"),
    ],
)
@in_virtual_time
async def test_a_confirmation_is_in_the_language_of_its_word(said: str, begins: str) -> None:
    """Who stops in French or Spanish is answered so; STOP itself in the line's language."""
    async with Office() as office:
        await office.missed()
        await text(office, said)
        assert answers(office)[0].body.text.startswith(begins)


@in_virtual_time
async def test_the_carrier_answers() -> None:
    """With stop_answered_by = "carrier" the words count, and nothing of ours answers them."""
    async with Office(replace(HOURS, stop_answered_by=StopAnswers.CARRIER)) as office:
        await office.missed()
        await text(office, "HELP")
        await text(office, "HOURS")
        await text(office, "STOP")
        assert KEY in office.store.snapshot().opted_out
        assert [t.kind for t in answers(office)] == [Kind.ANSWER]


@in_virtual_time
async def test_a_made_up_sender_gets_no_confirmation() -> None:
    """An opt-out of a number that neither called nor got a text counts, and is not answered."""
    async with Office() as office:
        await text(office, "STOP")
        assert KEY in office.store.snapshot().opted_out
        assert office.texts == []


@in_virtual_time
async def test_an_own_keyword_has_its_answer() -> None:
    """A word of the line's own is answered; a first text to a number says how to stop."""
    async with Office(HOURS) as office:
        await text(office, "hours?")
        [answer] = answers(office)
        assert (answer.kind, answer.state) == (Kind.ANSWER, State.SENT)
        assert answer.body.text == "Acme: Mon-Fri 8-17. Reply STOP to opt out."


@in_virtual_time
async def test_answers_are_few() -> None:
    """A caller gets three answers to words in an hour, then none until it is over."""
    async with Office(HOURS) as office:
        for n in range(6):
            await text(office, "HOURS" + "!" * n)
            await office.at(601.0 * (n + 1))
        assert len(answers(office)) == 3
        await office.at(601.0 * 9)
        await text(office, "hours")
        assert len(answers(office)) == 4


@in_virtual_time
async def test_a_machine_gets_no_answer_but_the_confirmation_of_its_stop() -> None:
    """Who sends the same text again and again gets no help; a STOP is confirmed all the same."""
    async with Office() as office:
        await office.missed()
        await office.at(41)
        for n in range(3):
            await text(office, "I am out of the office", name=f"auto-{n}")
        await text(office, "HELP")
        assert answers(office) == []
        [told] = unanswered(office)
        assert told.startswith("3 identical texts in a row")
        await text(office, "STOP")
        assert KEY in office.store.snapshot().opted_out
        assert [t.kind for t in answers(office)] == [Kind.OPTED_OUT]


@in_virtual_time
async def test_two_slow_machines_do_not_text_each_other_for_ever() -> None:
    """A number that asks every half hour gets ten answers in a day, and why no more is kept."""
    async with Office(HOURS) as office:
        for n in range(14):
            await office.at(1_801.0 * (n + 1))
            await text(office, "HOURS" + "!" * n)
        assert len(answers(office)) == 10
        assert unanswered(office) == ["answered often enough this day"] * 4
        await office.at(86_400.0 + 2_000.0)
        await text(office, "HOURS")
        assert len(answers(office)) == 11


@in_virtual_time
async def test_answers_keep_to_the_caps_and_a_confirmation_does_not() -> None:
    """Help for many numbers counts for the line's cap; the caller's cap and STOP do not matter."""
    caps = Limits(caller=Cap(1, 1, 1), line=Cap(20, 2, 500))
    async with Office(replace(HOURS, limits=caps)) as office:
        await text(office, "HELP")
        await text(office, "HOURS")
        await text(office, "HELP", caller=BEN)
        assert [t.kind for t in answers(office)] == [Kind.HELP, Kind.ANSWER]
        assert unanswered(office) == ["this line: 2 of 2 texts this hour"]
        await text(office, "STOP")
        assert answers(office)[-1].kind is Kind.OPTED_OUT


@in_virtual_time
async def test_other_countries_get_no_answer() -> None:
    """Numbers that the line does not text are not texted for a word either."""
    async with Office(HOURS) as office:
        await text(office, "HOURS", caller="+447700900123")
        assert office.texts == []


@in_virtual_time
async def test_a_doubtful_wording_is_flagged_and_no_more() -> None:
    """The team is told of a text that may mean an opt-out; the caller is not opted out."""
    async with Office() as office:
        await text(office, "stop, I'll call you")
        assert events(office) == [EventKind.OPT_OUT_DOUBTFUL]
        assert KEY not in office.store.snapshot().opted_out
        assert office.texts == []


@in_virtual_time
async def test_urgent_is_told_as_such() -> None:
    """URGENT at the beginning of a text is an event of its own, with the text it was in."""
    async with Office() as office:
        await text(office, "URGENT water everywhere")
        stored = office.store.snapshot()
        [urgent] = [e for e in stored.events.values() if e.kind is EventKind.URGENT]
        assert urgent.message_id in stored.inbound
        assert (urgent.line, urgent.caller) == (LINE.number.e164, Number(ANNE))


@pytest.mark.parametrize("wanted", [True, False])
def test_an_urgent_text_calls_back(wanted: bool) -> None:
    """Where the line wants it URGENT orders a callback, once, of somebody who has called."""

    @in_virtual_time
    async def test() -> None:
        policy = CallbackPolicy("main", ("PJSIP/101",), on_urgent=wanted)
        async with Office(replace(LINE, callback=policy)) as office:
            await office.missed()
            await text(office, "URGENT water everywhere")
            await text(office, "urgent!! where are you")
            await text(office, "the water is urgent")
            await text(office, "URGENT", caller=BEN)
            orders = office.store.snapshot().orders.values()
            assert [(order.caller, order.by) for order in orders] == (
                [(KEY, "the caller (URGENT)")] if wanted else []
            )

    test()


@in_virtual_time
async def test_a_stop_to_nobodys_number_counts_everywhere() -> None:
    """A STOP to a number that no line has opts out of each business, and is not answered."""
    other = LinePolicy(Number("+12125550199"), "Beta", LINE.timezone, "US", gateways=("carrier",))
    async with Office(LINE, other) as office:
        await text(office, "STOP", to="+18885550111", caller=BEN)
        keys = {CallerKey(name, Number(BEN)) for name in ("Acme", "Beta")}
        assert set(office.store.snapshot().opted_out) == keys
        assert office.texts == []


@in_virtual_time
async def test_our_own_numbers_are_not_answered() -> None:
    """A text from one of the business's own numbers never starts a talk with ourselves."""
    other = replace(LINE, number=Number("+12125550101"), dids=("2125550101",))
    async with Office(HOURS, other) as office:
        await text(office, "HOURS", caller=other.number.e164)
        assert office.texts == []


@in_virtual_time
async def test_a_confirmation_leaves_in_quiet_hours_and_on_a_paused_line() -> None:
    """Neither a pause nor a running call of the caller holds back the confirmation."""
    async with Office(replace(LINE, paused=True)) as office:
        await office.missed()
        await office.began("c2")
        await text(office, "STOP")
        assert answers(office)[0].state is State.SENT
        assert answers(office)[0].sent_at == pytest.approx(START, abs=1.0)
