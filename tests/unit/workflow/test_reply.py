"""What comes in from carriers is stored before it is acknowledged."""

import asyncio
from dataclasses import replace

import pytest

from tests.fakes.office import ANNE, BEN, LINE, START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.messages.states import ReceiptState, State
from textback_ari.ports import CallerKey, InboundText, Receipt, StoreUnavailableError
from textback_ari.private import Body, Number, RawNumber


def reply(sender: str = ANNE, to: str = LINE.number.e164, carrier_id: str = "in-1") -> InboundText:
    """Return a text from a phone."""
    return InboundText("carrier", RawNumber(sender), to, Body("yes please"), START, carrier_id)


@in_virtual_time
async def test_a_reply_is_stored_before_it_is_acknowledged() -> None:
    """When `inbound` returns, the text and its conversation are committed."""
    async with Office() as office:
        await office.mailroom.inbound(reply())
        contents = office.store.snapshot()
        [stored] = contents.inbound.values()
        key = CallerKey("Acme", Number(ANNE))
        assert (stored.inbound.line, stored.inbound.caller) == (LINE.number.e164, key)
        assert (LINE.number.e164, key) in contents.conversations


@in_virtual_time
async def test_a_redelivered_reply_is_the_same_reply() -> None:
    """The carrier may send a text again until it hears of its acknowledgement."""
    async with Office() as office:
        await office.mailroom.inbound(reply())
        await office.mailroom.inbound(reply())
        assert len(office.store.snapshot().inbound) == 1


@in_virtual_time
async def test_calls_and_replies_carry_their_lines_campaign() -> None:
    """What is stored of a call or a text tells where its caller found the number."""
    async with Office(replace(LINE, campaign="van")) as office:
        await office.mailroom.inbound(reply())
        await office.missed()
        contents = office.store.snapshot()
        assert [each.inbound.campaign for each in contents.inbound.values()] == ["van"]
        assert [each.campaign for each in contents.calls.values()] == ["van"]


@pytest.mark.parametrize(
    ("sender", "to"),
    [("ACME BANK", LINE.number.e164), (ANNE, "+4930901820"), ("", ""), ("☎" * 3000, "'; --")],
)
@in_virtual_time
async def test_a_reply_that_nobody_can_place_is_kept(sender: str, to: str) -> None:
    """A text of an unreadable sender, or to an unknown number, is stored all the same."""
    async with Office() as office:
        await office.mailroom.inbound(reply(sender, to))
        [stored] = office.store.snapshot().inbound.values()
        assert stored.inbound.caller is None
        assert stored.inbound.text.sender.raw == sender


@in_virtual_time
async def test_nothing_is_acknowledged_while_the_store_is_away() -> None:
    """Without a commit both methods raise, so that the gateway refuses and the carrier repeats."""
    async with Office() as office:
        office.away = "the database is gone"
        with pytest.raises(StoreUnavailableError):
            await office.mailroom.inbound(reply())
        with pytest.raises(StoreUnavailableError):
            await office.mailroom.receipt(
                Receipt("carrier", "x", ReceiptState.DELIVERED, None, START)
            )


@in_virtual_time
async def test_a_store_that_hangs_is_not_waited_for_for_ever() -> None:
    """A database that does not answer ends in TimeoutError within seconds."""
    async with Office() as office:
        office.stuck.clear()
        began = asyncio.get_running_loop().time()
        with pytest.raises(TimeoutError):
            await office.mailroom.inbound(reply())
        assert asyncio.get_running_loop().time() - began <= 15.0
        office.stuck.set()


@in_virtual_time
async def test_a_receipt_delivers_its_text() -> None:
    """The carrier's word on an accepted part becomes the text's state."""
    async with Office() as office:
        await office.missed()
        await office.at(41)
        [part] = office.carrier.taken
        office.carrier.receipt(part.carrier_id, ReceiptState.DELIVERED)
        await office.settle()
        assert office.text.state is State.DELIVERED


@in_virtual_time
async def test_a_receipt_for_no_text_of_ours_is_kept() -> None:
    """A receipt under an unknown id is stored and changes no text."""
    async with Office() as office:
        await office.missed()
        await office.at(41)
        await office.mailroom.receipt(
            Receipt("carrier", "never seen", ReceiptState.UNDELIVERED, "001", START)
        )
        assert office.text.state is State.SENT
        assert len(office.store.snapshot().receipts) == 1


SHARED = "+18335550177"
FRONT = replace(LINE, sender=SHARED)
BACK = replace(LINE, number=Number("+12125550101"), dids=("2125550101",), sender=SHARED)


@in_virtual_time
async def test_a_reply_to_a_shared_sender_is_of_the_line_that_texted_last() -> None:
    """Of two lines with one sender the last that wrote to this caller has the reply."""
    async with Office(FRONT, BACK) as office:
        await office.mailroom.inbound(reply(BEN, to=SHARED, carrier_id="1"))
        await office.ended(replace(await office.began("c1"), did="2125550101"))
        await office.at(60)
        await office.mailroom.inbound(reply(to="18335550177", carrier_id="2"))
        await office.mailroom.inbound(reply(BEN, to=BACK.number.e164, carrier_id="3"))
        lines = [each.inbound.line for each in office.store.snapshot().inbound.values()]
        assert lines == [FRONT.number.e164, BACK.number.e164, BACK.number.e164]


@in_virtual_time
async def test_a_reply_to_a_failover_carriers_sender_is_the_lines() -> None:
    """A text that left by the second gateway comes from its sender, where the reply arrives."""
    line = replace(LINE, gateways=("first", "second"), senders={"second": SHARED})
    async with Office(line, gateways=("first", "second")) as office:
        office.gateways["first"].go_down()
        await office.missed()
        await office.at(60)
        [taken] = office.gateways["second"].taken
        assert (taken.sender, office.text.sender) == (SHARED, SHARED)
        await office.mailroom.inbound(reply(to=taken.sender))
        [stored] = office.store.snapshot().inbound.values()
        assert stored.inbound.line == line.number.e164
