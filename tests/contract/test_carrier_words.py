"""The `Store` contract on what carriers say of numbers, and on receipts for texts in doubt."""

from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    CARRIER,
    DELAY,
    LINE,
    T0,
    claim,
    decision,
    facts_of,
    hear,
    only_text,
    record,
    save,
    sent_text,
    submitted,
    text,
)
from textback_ari.messages.reaching import Unreached
from textback_ari.messages.states import (
    NOT_TEXTABLE_FOR,
    Accepted,
    Blame,
    InDoubt,
    ReceiptState,
    Refused,
    State,
)
from textback_ari.ports import Inbound, InboundText, Receipt, Store
from textback_ari.private import Body, Number, RawNumber

ANSWERED_AT = T0 + DELAY + 0.5
STRANGER = Number("+12015550199")


async def told(store: Store, receipt: Receipt) -> int | None:
    async with store.transaction() as tx:
        return await tx.record_receipt(receipt)


async def test_refused_number_is_not_textable(store_backend: Backend) -> None:
    """A refusal because of the number is a fact about its caller for 180 days."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    refused = {0: Refused("a landline", Blame.NUMBER)}
    assert await record(store, submitted(due.message_id, State.FAILED, refused))
    facts = await facts_of(store)
    assert facts.not_textable_until == ANSWERED_AT + NOT_TEXTABLE_FOR
    assert not facts.opted_out


async def test_opted_out_at_the_carrier(store_backend: Backend) -> None:
    """A refusal because the recipient opted out is an opt-out of that caller."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    refused = {0: Refused("stopped", Blame.OPTED_OUT)}
    assert await record(store, submitted(due.message_id, State.FAILED, refused))
    facts = await facts_of(store)
    assert facts.opted_out
    assert facts.not_textable_until is None


async def test_plain_refusal_says_nothing_of_the_number(store_backend: Backend) -> None:
    """A refusal of the text itself leaves the caller as textable as before."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    await record(store, submitted(due.message_id, State.FAILED, {0: Refused("too long")}))
    facts = await facts_of(store)
    assert (facts.not_textable_until, facts.opted_out) == (None, False)


@pytest.mark.parametrize("early", [False, True])
async def test_receipt_blames_the_number(store_backend: Backend, early: bool) -> None:
    """A receipt whose error means a landline counts like a refusal, also one that came early."""
    store = store_backend.store
    receipt = Receipt(
        "carrier", "a1", ReceiptState.UNDELIVERED, "481", T0 + 41.0, blame=Blame.NUMBER
    )
    if early:
        assert await told(store, receipt) is None
    await sent_text(store, "a1")
    if not early:
        await told(store, receipt)
    until = (await facts_of(store)).not_textable_until
    assert until == (ANSWERED_AT if early else T0 + 41.0) + NOT_TEXTABLE_FOR
    (task,) = await store_backend.tasks()
    assert task.reason == "the text did not arrive: error 481"
    assert task.done_at is None


@pytest.mark.parametrize("early", [False, True])
async def test_other_spelling_of_the_id(store_backend: Backend, early: bool) -> None:
    """A receipt is found by its second spelling where the first names nothing."""
    store = store_backend.store
    receipt = Receipt("carrier", "7f", ReceiptState.DELIVERED, None, T0 + 50.0, other_id="127")
    if early:
        assert await told(store, receipt) is None
    message = await sent_text(store, "127")
    if not early:
        assert await told(store, receipt) == message
    assert (await only_text(store_backend)).state == "delivered"


async def test_first_spelling_comes_first(store_backend: Backend) -> None:
    """Where both spellings name a part, the first is meant."""
    store = store_backend.store
    message = await sent_text(store, "127", "7f")
    receipt = Receipt("carrier", "7f", ReceiptState.UNDELIVERED, "1", T0 + 50.0, other_id="127")
    assert await told(store, receipt) == message
    assert (await only_text(store_backend)).state == "undelivered"
    await hear(store, "127", ReceiptState.DELIVERED)
    assert (await only_text(store_backend)).state == "undelivered"


async def test_receipt_resolves_the_only_text_in_doubt(store_backend: Backend) -> None:
    """A receipt under an id that nobody was told settles the one doubtful text to that phone."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    doubt = {0: InDoubt("the connection was lost")}
    await record(store, submitted(due.message_id, State.IN_DOUBT, doubt))
    stranger = Receipt("carrier", "zz", ReceiptState.DELIVERED, None, T0 + 50.0, phone=STRANGER)
    assert await told(store, stranger) is None
    other_carrier = Receipt(
        "other", "zz", ReceiptState.DELIVERED, None, T0 + 50.0, phone=ANNE.number
    )
    assert await told(store, other_carrier) is None
    assert (await only_text(store_backend)).state == "in_doubt"
    known = Receipt("carrier", "zz", ReceiptState.DELIVERED, None, T0 + 50.0, phone=ANNE.number)
    assert await told(store, known) == due.message_id
    assert (await only_text(store_backend)).state == "delivered"
    (task,) = await store_backend.tasks()
    assert task.done_why == "the carrier took the text after all"
    # From now on the id is known.
    assert await hear(store, "zz") == due.message_id


async def test_receipt_resolves_what_a_killed_program_sent(store_backend: Backend) -> None:
    """Of a text whose sender was killed nothing is known, and a receipt still settles it."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (due,) = await claim(store, owner="dead")
    async with store.transaction() as tx:
        await tx.heartbeat("me", T0 + 100.0)
        assert await tx.doubt_orphans("me", T0 + 100.0, 30.0) == [due.message_id]
    known = Receipt("carrier", "zz", ReceiptState.DELIVERED, None, T0 + 101.0, phone=ANNE.number)
    assert await told(store, known) == due.message_id
    assert (await only_text(store_backend)).state == "delivered"


@pytest.mark.parametrize("told_of_it", [True, False])
async def test_receipt_of_a_whole_text_resolves_a_long_one(
    store_backend: Backend, told_of_it: bool
) -> None:
    """A provider that takes long texts whole settles one by one receipt, known parts or not."""
    store = store_backend.store
    verdict = text()
    assert verdict.text is not None
    await save(
        store, decision("c1", replace(verdict, text=replace(verdict.text, body=Body("a" * 400))))
    )
    (due,) = await claim(store, owner="me" if told_of_it else "dead")
    if told_of_it:
        doubt = {0: InDoubt("the connection was lost")}
        await record(store, submitted(due.message_id, State.IN_DOUBT, doubt))
    else:
        async with store.transaction() as tx:
            await tx.heartbeat("me", T0 + 100.0)
            assert await tx.doubt_orphans("me", T0 + 100.0, 30.0) == [due.message_id]
    known = Receipt(
        *("carrier", "zz", ReceiptState.DELIVERED, None, T0 + 101.0),
        phone=ANNE.number,
        whole=True,
    )
    assert await told(store, known) == due.message_id
    assert (await only_text(store_backend)).state == "delivered"


async def test_receipt_may_be_of_the_text_on_its_way(store_backend: Backend) -> None:
    """While another text to that phone is being sent, an unknown receipt may be that one's."""
    store = store_backend.store
    await save(store, decision("c1", text()))
    (first,) = await claim(store)
    doubt = {0: InDoubt("the connection was lost")}
    await record(store, submitted(first.message_id, State.IN_DOUBT, doubt))
    await save(store, decision("c2", text()))
    (second,) = await claim(store, gateways=CARRIER)
    early = Receipt("carrier", "zz", ReceiptState.DELIVERED, None, T0 + 50.0, phone=ANNE.number)
    assert await told(store, early) is None
    await record(store, submitted(second.message_id, State.SENT, {0: Accepted("zz")}))
    assert [t.state for t in await store_backend.texts()] == ["in_doubt", "delivered"]


@pytest.mark.parametrize("state", [ReceiptState.UNDELIVERED, ReceiptState.EXPIRED])
async def test_text_that_did_not_arrive_gives_a_task(
    store_backend: Backend, state: ReceiptState
) -> None:
    """The team is told of a text that did not arrive, once."""
    store = store_backend.store
    await sent_text(store, "a1")
    for at in (50.0, 51.0):
        await hear(store, "a1", state, at=T0 + at)
    (task,) = await store_backend.tasks()
    assert task.reason == "the text did not arrive"


async def lose(
    store: Store, day: int, state: ReceiptState = ReceiptState.UNDELIVERED, *, early: bool = False
) -> None:
    """Send Anne a text on a day and let the carrier say what became of it."""
    at = T0 + day * 86_400.0
    await save(store, decision(f"c{day}", text(due=at), at=at))
    (due,) = await claim(store, at)
    told = Receipt("carrier", f"id-{day}", state, None, at + 5.0)
    if early:
        await hear(store, told.carrier_id, state, at=told.at)
    taken = submitted(due.message_id, State.SENT, {0: Accepted(told.carrier_id)}, at=at + 0.5)
    await record(store, replace(taken, unreached=Unreached(3, 1_000.0)))
    if not early:
        async with store.transaction() as tx:
            await tx.record_receipt(told, Unreached(3, 1_000.0))


@pytest.mark.parametrize("early", [False, True])
async def test_a_row_of_lost_texts_makes_a_number_not_textable(
    store_backend: Backend, early: bool
) -> None:
    """On the third day in a row it counts as one that takes no texts; a text from it ends that."""
    store = store_backend.store
    await lose(store, 0, ReceiptState.DELIVERED)
    await lose(store, 1)
    await lose(store, 2, ReceiptState.EXPIRED)
    assert (await facts_of(store)).not_textable_until is None
    await lose(store, 3, early=early)
    said_at = T0 + 3 * 86_400.0 + (0.5 if early else 5.0)
    assert (await facts_of(store)).not_textable_until == said_at + 1_000.0
    heard = InboundText("carrier", RawNumber("+12015550123"), LINE, Body("hello"), said_at + 10.0)
    async with store.transaction([ANNE]) as tx:
        await tx.record_inbound(Inbound(heard, ANNE, LINE))
    assert (await facts_of(store)).not_textable_until is None
    await lose(store, 4)
    assert (await facts_of(store)).not_textable_until is None
