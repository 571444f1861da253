"""What happens is stored as an event, in the transaction in which it does: every store."""

import pytest

from tests.fakes.store_backends import Backend, EventView
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    hear,
    no_text,
    record,
    save,
    sent_text,
    submitted,
    text,
)
from textback_ari.conversations.events import EventKind
from textback_ari.messages.states import InDoubt, ReceiptState, Refused, State
from textback_ari.ports import CallerKey, Inbound, InboundText
from textback_ari.private import Body, RawNumber
from textback_ari.rules.limits import Circuit, Counter, Load, Scope
from textback_ari.rules.reasons import Reason


async def told(backend: Backend, kind: EventKind) -> list[EventView]:
    """Return the events of a kind, oldest first."""
    return [event for event in await backend.events() if event.kind == kind]


async def test_a_missed_call_is_an_event(store_backend: Backend) -> None:
    """Each missed call is one, with its text or task; an answered one is none."""
    first, second, _ = await save(
        store_backend.store,
        decision("c1", text()),
        decision("c2", no_text(Reason.NOT_TEXTABLE, caller=BEN, callback=True), caller=BEN),
        decision("c3", no_text(Reason.ANSWERED), outcome=ANSWERED),
    )
    one, two = await told(store_backend, EventKind.MISSED_CALL)
    assert (one.business, one.line, one.caller, one.at) == ("Acme", LINE, ANNE.number, T0)
    assert (one.call_id, one.message_id, one.task_id) == (first.call_id, first.message_id, None)
    assert (two.call_id, two.message_id, two.task_id) == (second.call_id, None, second.task_id)
    await save(store_backend.store, decision("c1", text()))
    assert len(await told(store_backend, EventKind.MISSED_CALL)) == 2


async def test_a_missed_call_of_an_unknown_number_is_one_too(store_backend: Backend) -> None:
    """A caller who withheld the number is told as well."""
    hidden = no_text(Reason.WITHHELD_NUMBER, caller=None)
    await save(store_backend.store, decision("c1", hidden, caller=None))
    (one,) = await told(store_backend, EventKind.MISSED_CALL)
    assert (one.line, one.caller) == (LINE, None)


async def arrives(backend: Backend, carrier_id: str = "m1", caller: CallerKey | None = ANNE) -> int:
    """Store a text from a phone; return its id."""
    heard = InboundText("carrier", RawNumber("+12015550123"), LINE, Body("Hi"), T0, carrier_id)
    async with backend.store.transaction([caller] if caller else []) as tx:
        return (
            await tx.record_inbound(Inbound(heard, caller, LINE if caller else None))
        ).message_id


async def test_a_reply_is_an_event_once(store_backend: Backend) -> None:
    """A text from a phone is one event, however often the carrier delivers it."""
    message = await arrives(store_backend)
    assert await arrives(store_backend) == message
    (one,) = await told(store_backend, EventKind.REPLY)
    assert (one.caller, one.line, one.message_id, one.at) == (ANNE.number, LINE, message, T0)


async def test_a_reply_of_nobody_known_is_told_with_its_sender(store_backend: Backend) -> None:
    """A text to no line, or from no number, is not lost on the team."""
    await arrives(store_backend, caller=None)
    (one,) = await told(store_backend, EventKind.REPLY)
    assert (one.caller, one.detail) == (None, {"from": "+12015550123"})


async def test_pictures_that_came_with_a_reply_are_told(store_backend: Backend) -> None:
    """Links to what came with a text are kept with it, and told with the reply."""
    links = ("https://media.example/1.jpg", "https://media.example/2.jpg?a=b")
    number = RawNumber("+12015550123")
    heard = InboundText("carrier", number, LINE, Body(""), T0, "m1", media=links)
    async with store_backend.store.transaction([ANNE]) as tx:
        message = (await tx.record_inbound(Inbound(heard, ANNE, LINE))).message_id
    (one,) = await told(store_backend, EventKind.REPLY)
    assert one.detail == {"media": list(links)}
    assert await store_backend.media(message) == links


@pytest.mark.parametrize(
    ("state", "result", "why"),
    [
        (State.FAILED, Refused("no such number"), "the carrier refused the text"),
        (State.IN_DOUBT, InDoubt("no answer"), "it is not known whether the text left"),
    ],
)
async def test_a_text_that_fails_is_an_event(
    store_backend: Backend, state: State, result: Refused | InDoubt, why: str
) -> None:
    """A text refused or in doubt is told with its task and the reason."""
    await save(store_backend.store, decision("c1", text()))
    (due,) = await claim(store_backend.store)
    await record(store_backend.store, submitted(due.message_id, state, {0: result}))
    (one,) = await told(store_backend, EventKind.DELIVERY_FAILED)
    (task,) = await store_backend.tasks()
    assert (one.message_id, one.task_id, one.caller) == (due.message_id, task.id, ANNE.number)
    assert one.detail["why"].startswith(why)


async def test_a_text_given_up_is_an_event(store_backend: Backend) -> None:
    """A text that could not leave in time is told."""
    await save(store_backend.store, decision("c1", text()))
    async with store_backend.store.transaction() as tx:
        await tx.give_up_late(T0 + 900.0, 10)
    (one,) = await told(store_backend, EventKind.DELIVERY_FAILED)
    assert one.at == T0 + 900.0


async def test_an_undelivered_text_is_an_event_once(store_backend: Backend) -> None:
    """A receipt that says undelivered is told, and its repetition is not."""
    await sent_text(store_backend.store, "id-1")
    assert await told(store_backend, EventKind.DELIVERY_FAILED) == []
    for _ in range(2):
        await hear(store_backend.store, "id-1", ReceiptState.UNDELIVERED)
    assert len(await told(store_backend, EventKind.DELIVERY_FAILED)) == 1


async def test_an_orphan_is_an_event(store_backend: Backend) -> None:
    """A text whose sender ended before the answer is told."""
    await save(store_backend.store, decision("c1", text()))
    await claim(store_backend.store, T0 + DELAY, owner="gone")
    async with store_backend.store.transaction() as tx:
        await tx.doubt_orphans("me", T0 + 900.0, 30.0)
    assert len(await told(store_backend, EventKind.DELIVERY_FAILED)) == 1


async def test_a_circuit_is_an_event_as_it_opens_and_closes(store_backend: Backend) -> None:
    """Texting that stops itself, and goes on, is told once each."""
    counter = Counter(Scope.LINE, LINE)
    shut = Load(at=T0, circuit=Circuit(T0, T0 + 600.0, "31 texts wanted in a minute"))
    for load, now in ((shut, T0), (shut, T0 + 1.0), (Load(at=T0 + 2.0), T0 + 2.0)):
        async with store_backend.store.transaction() as tx:
            await tx.loads([counter])
            await tx.set_loads({counter: load}, now)
    (opened,) = await told(store_backend, EventKind.BREAKER_OPEN)
    assert (opened.line, opened.at) == (LINE, T0)
    assert opened.detail["why"] == "31 texts wanted in a minute"
    (closed,) = await told(store_backend, EventKind.BREAKER_CLOSED)
    assert closed.at == T0 + 2.0


async def test_what_is_rolled_back_is_no_event(store_backend: Backend) -> None:
    """A transaction that fails tells nothing."""

    async def fail() -> None:
        async with store_backend.store.transaction([ANNE]) as tx:
            await tx.save([decision("c1", text())])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await store_backend.events() == []
