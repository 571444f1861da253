"""Parts of long replies that come before those of an earlier life are known."""

import asyncio

from tests.fakes.gateway import RecordingSink
from textback_ari.clock import SteadyClock
from textback_ari.gateways.smpp.inbound import Part
from textback_ari.gateways.smpp.inbox import Inbox
from textback_ari.gateways.smpp.pdu import Address, DeliverSm
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import ESME_ROK, ESME_RX_T_APPN
from textback_ari.ports import Delivery

PHONE, LINE = Address(1, 1, "12015550123"), Address(1, 1, "12125550100")
FIRST = DeliverSm(PHONE, LINE, 0x40, 0, b"half of it")
DELIVERY = Delivery("session", 1, "key", 1.0)


def inbox(sink: RecordingSink, seconds: float) -> Inbox:
    settings = SmppSettings("carrier", "127.0.0.1", "acme", "secret", store_timeout=seconds)
    return Inbox(settings, SteadyClock(), sink)


async def test_a_part_waits_for_those_of_an_earlier_life() -> None:
    """A part that comes at once after the bind is stored, not sent back to the carrier."""
    sink = RecordingSink()
    sink.gate.clear()
    box = inbox(sink, 5.0)
    run = asyncio.create_task(box.run())
    storing = asyncio.create_task(box.part(FIRST, Part(7, 2, 1, b"half of it"), DELIVERY))
    await asyncio.sleep(0)
    assert not storing.done()
    sink.gate.set()
    assert await storing == ESME_ROK
    assert len(sink.parts) == 1
    run.cancel()
    await asyncio.wait([run])


async def test_it_does_not_wait_for_ever() -> None:
    """While the database is away a part goes back to the carrier, which sends it again."""
    sink = RecordingSink()
    sink.gate.clear()
    box = inbox(sink, 0.05)
    run = asyncio.create_task(box.run())
    status = await box.part(FIRST, Part(7, 2, 1, b"half of it"), DELIVERY)
    assert status == ESME_RX_T_APPN
    assert not sink.parts
    run.cancel()
    await asyncio.wait([run])
