"""What a person writes: checked, sent through the dispatcher, and sent again."""

from dataclasses import replace

import pytest

from tests.fakes.gateway import Fate
from tests.fakes.office import ANNE, LINE, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.conversations.events import EventKind
from textback_ari.messages.states import ReceiptState, State
from textback_ari.ports import CallerKey
from textback_ari.private import Number
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.staff_texts import (
    GIVE_UP_AFTER,
    NotWrittenError,
    draft,
    draft_again,
    write,
)

TO = Number(ANNE)
CALLER = CallerKey("Acme", TO)


async def wrote(office: Office, words: str = "Kim here.", line: LinePolicy = LINE) -> int:
    """Write a text to Anne, as Kim."""
    made = draft(Lines([line]), line, TO, words, "Kim")
    message = await write(office.session, made, office.clock.now())
    office.dispatcher.wake()
    await office.settle()
    return message


async def wrote_again(office: Office, message: int) -> int:
    """Send a text again, as Lee."""
    made = await draft_again(office.session, Lines([LINE]), message, "Lee")
    again = await write(office.session, made, office.clock.now(), again_of=message)
    office.dispatcher.wake()
    await office.settle()
    return again


@in_virtual_time
async def test_a_persons_text_leaves_at_once_though_the_line_is_paused() -> None:
    """A pause stops the program's texts, not a person's; who wrote it is kept."""
    line = replace(LINE, paused=True)
    async with Office(line) as office:
        message = await wrote(office, "“Kim” here.", line)
        assert office.state() is State.SENT
        assert [part.text for part in office.carrier.taken] == ['"Kim" here.']
        events = office.store.snapshot().events.values()
        [event] = [each for each in events if each.kind is EventKind.STAFF_TEXT]
        assert (event.message_id, event.by) == (message, "Kim")


@in_virtual_time
async def test_an_opt_out_counts_for_people_too() -> None:
    """Nothing is written to a caller who opted out, and the sentence says so."""
    async with Office() as office:
        office.store.opt_out(CALLER, office.clock.now())
        with pytest.raises(NotWrittenError, match="asked not to be texted"):
            await wrote(office)
        assert not office.texts


@pytest.mark.parametrize(
    ("to", "words", "why"),
    [
        (ANNE, " \n", "nothing in the text"),
        (ANNE, "a" * 1_600, "takes 11 parts; 10 is the most"),
        (LINE.number.e164, "Hello", "a number of your own"),
        ("+19005550123", "Hello", "a premium-rate number"),
    ],
)
def test_what_nobody_can_send(to: str, words: str, why: str) -> None:
    """Each is refused with a sentence before anything is stored."""
    with pytest.raises(NotWrittenError, match=why):
        draft(Lines([LINE]), LINE, Number(to), words, "Kim")


@in_virtual_time
async def test_a_persons_text_does_not_leave_hours_later() -> None:
    """What could not leave within the hour becomes a callback task."""
    async with Office() as office:
        office.carrier.go_down()
        await wrote(office)
        await office.at(GIVE_UP_AFTER + 10.0)
        office.carrier.come_up()
        await office.at(GIVE_UP_AFTER + 60.0)
        assert office.state() is State.CANCELLED
        assert len(office.tasks) == 1


@in_virtual_time
async def test_a_text_in_doubt_is_sent_again_by_a_person() -> None:
    """It is a new message that refers to the old one, which keeps its state; its task is done."""
    async with Office() as office:
        office.carrier.decide = lambda _: Fate.IN_DOUBT_TAKEN
        message = await wrote(office)
        assert (office.state(), len(office.tasks)) == (State.IN_DOUBT, 1)
        office.carrier.decide = lambda _: Fate.ACCEPTED
        await wrote_again(office, message)
        old, new = office.texts
        assert (old.state, new.state, new.again_of) == (State.IN_DOUBT, State.SENT, old.id)
        assert old.body == new.body
        assert not office.tasks
        with pytest.raises(NotWrittenError, match=f"sent again before, as text {new.id}"):
            await wrote_again(office, message)


@pytest.mark.parametrize(
    ("fate", "receipt", "why"),
    [
        (Fate.NOT_SENT, None, "it is still scheduled"),
        (Fate.ACCEPTED, None, "the carrier took it"),
        (Fate.ACCEPTED, ReceiptState.DELIVERED, "it was delivered"),
        (Fate.ACCEPTED, ReceiptState.UNDELIVERED, ""),
        (Fate.REFUSED, None, ""),
    ],
)
@in_virtual_time
async def test_only_what_did_not_arrive_is_sent_again(
    fate: Fate, receipt: ReceiptState | None, why: str
) -> None:
    """A text that waits, was taken or was delivered is not."""
    async with Office() as office:
        office.carrier.decide = lambda _: fate
        office.carrier.receipt_for = lambda _: receipt
        message = await wrote(office)
        if why:
            with pytest.raises(NotWrittenError, match=why):
                await wrote_again(office, message)
        else:
            assert await wrote_again(office, message) != message


@in_virtual_time
async def test_what_is_not_there_is_not_sent_again() -> None:
    """A number that is no text's is told."""
    async with Office() as office:
        with pytest.raises(NotWrittenError, match="there is no text 7"):
            await wrote_again(office, 7)
