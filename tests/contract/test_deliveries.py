"""The `Store` contract on parts of long texts, and on deliveries that come again."""

from dataclasses import replace

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import ANNE, LINE, T0
from textback_ari.ports import (
    UNANSWERED_LIFE,
    CallerKey,
    Delivery,
    Inbound,
    InboundPart,
    InboundText,
    Store,
)
from textback_ari.private import Body, RawNumber

FIRST = Delivery("connection-1", 1, "yes-of-anne", T0)
AGAIN = Delivery("connection-2", 1, "yes-of-anne", T0 + 5.0)


def reply(delivery: Delivery | None, *, body: str = "yes", pile: str | None = None) -> Inbound:
    text = InboundText(
        "carrier", RawNumber(ANNE.number.e164), LINE, Body(body), T0, pile, delivery, pile
    )
    return Inbound(text, ANNE, LINE)


def part(index: int, *, pile: str = "p1", delivery: Delivery | None = None) -> InboundPart:
    return InboundPart(
        gateway="carrier",
        pile=pile,
        index=index,
        total=2,
        sender=RawNumber(ANNE.number.e164),
        to=LINE,
        coding=8,
        octets=bytes([0, index]),
        at=T0 + index,
        delivery=delivery,
    )


async def store_reply(store: Store, inbound: Inbound, caller: CallerKey = ANNE) -> int:
    async with store.transaction([caller]) as tx:
        return (await tx.record_inbound(inbound)).message_id


async def store_part(store: Store, stored: InboundPart) -> bool:
    async with store.transaction() as tx:
        return await tx.record_part(stored)


async def unfinished(store: Store, gateway: str = "carrier") -> list[InboundPart]:
    async with store.transaction() as tx:
        return list(await tx.unfinished_parts(gateway, T0 + 10.0))


async def test_unanswered_delivery_that_comes_again(store_backend: Backend) -> None:
    """A text whose acknowledgement was never written is the same text on the next connection."""
    store = store_backend.store
    message = await store_reply(store, reply(FIRST))
    assert await store_reply(store, reply(AGAIN)) == message
    # And once more, where that connection died as well.
    third = replace(AGAIN, session="connection-3")
    assert await store_reply(store, reply(third)) == message
    assert (await store_backend.counts())["inbound"] == 1


async def test_second_yes_is_not_lost(store_backend: Backend) -> None:
    """The same words again are a second text: on one connection, or after an acknowledgement."""
    store = store_backend.store
    first = await store_reply(store, reply(FIRST))
    second = await store_reply(store, reply(replace(FIRST, number=2)))
    assert first != second
    async with store.transaction() as tx:
        await tx.record_answered("carrier", [FIRST, replace(FIRST, number=2)])
    third = await store_reply(store, reply(AGAIN))
    assert third not in {first, second}
    assert (await store_backend.counts())["inbound"] == 3


async def test_each_unanswered_delivery_is_repeated_once(store_backend: Backend) -> None:
    """Of two equal texts that were not acknowledged both come again, and neither is doubled."""
    store = store_backend.store
    first = await store_reply(store, reply(FIRST))
    second = await store_reply(store, reply(replace(FIRST, number=2)))
    assert await store_reply(store, reply(AGAIN)) == first
    assert await store_reply(store, reply(replace(AGAIN, number=2))) == second
    assert await store_reply(store, reply(replace(AGAIN, number=3))) not in {first, second}


@pytest.mark.parametrize(
    "other",
    [
        replace(AGAIN, key="no-of-anne"),
        replace(AGAIN, at=T0 + UNANSWERED_LIFE),
    ],
)
async def test_other_deliveries_are_new(store_backend: Backend, other: Delivery) -> None:
    """Other words, or the same ones much later, are another text."""
    store = store_backend.store
    first = await store_reply(store, reply(FIRST))
    assert await store_reply(store, reply(other)) != first


async def test_parts_wait_and_go(store_backend: Backend) -> None:
    """Parts are kept in their order until the text that they make is stored."""
    store = store_backend.store
    for stored in (part(2), part(1, pile="p2"), part(1)):
        assert await store_part(store, stored)
    assert await unfinished(store) == [part(2), part(1, pile="p2"), part(1)]
    assert await unfinished(store, "other") == []
    message = await store_reply(store, reply(None, body="whole", pile="p1"))
    assert await unfinished(store) == [part(1, pile="p2")]
    # Where it was not heard that it was stored, it is stored again, and is the same.
    assert await store_reply(store, reply(None, body="whole", pile="p1")) == message
    assert (await store_backend.counts())["inbound"] == 1


async def test_part_that_comes_again(store_backend: Backend) -> None:
    """A part whose acknowledgement was never written is known again, also once its text is out."""
    store = store_backend.store
    assert await store_part(store, part(1, delivery=FIRST))
    await store_reply(store, reply(None, body="whole", pile="p1"))
    assert not await store_part(store, part(1, pile="p9", delivery=AGAIN))
    assert await unfinished(store) == []


async def test_repeated_part_replaces_itself(store_backend: Backend) -> None:
    """The same part twice is one."""
    store = store_backend.store
    assert await store_part(store, part(1))
    assert await store_part(store, part(1))
    assert await unfinished(store) == [part(1)]
