"""The SMPP gateway against a second SMSC that others wrote: the npm package `smpp`."""

import asyncio
import os
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.fakes.gateway import RecordingSink
from tests.fakes.node_smsc import node_smsc
from textback_ari.clock import SteadyClock
from textback_ari.gateways.smpp import SmppGateway, SmppSettings
from textback_ari.messages.states import Accepted, InDoubt, NotSent, ReceiptState, Refused
from textback_ari.ports import OutboundText
from textback_ari.private import Body, Number

pytestmark = pytest.mark.skipif(
    not os.environ.get("TEXTBACK_TEST_NODE"),
    reason="TEXTBACK_TEST_NODE is not set: docker/smsc-node has not been installed",
)
PHONE = Number("+12015550123")
ECHO, CLOSES, UNBINDS, REFUSED = (Number(f"+99900000{n}") for n in (1, 2, 3, 4))
LONG = ("Sorry we missed your call! {€}~ " * 12).strip()
LONG_UCS2 = "Простите, мы не успели 📞 " * 8


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """The SMSC's port."""
    async with node_smsc() as (port, _):
        yield port


@asynccontextmanager
async def running(port: int, sink: RecordingSink, **changes: object) -> AsyncIterator[SmppGateway]:
    plain = SmppSettings(
        name="carrier",
        host="127.0.0.1",
        port=port,
        system_id="acme",
        password="secret",
        submit_id="hex",
        receipt_id="decimal",
        reconnect_min=0.01,
        reconnect_max=0.1,
    )
    settings = replace(plain, **changes)  # type: ignore[arg-type]
    gateway = SmppGateway(settings, SteadyClock(), random.Random(1))
    run = asyncio.create_task(gateway.run(sink))
    await until(lambda: gateway.health().ready)
    yield gateway
    run.cancel()
    await asyncio.wait([run], timeout=5.0)
    assert run.cancelled()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5.0):
        while not condition():  # noqa: ASYNC110 - a gateway tells only its sink
            await asyncio.sleep(0.001)


def text(body: str, to: Number = PHONE) -> OutboundText:
    return OutboundText(
        message_id=1,
        to=to,
        sender="+12125550100",
        body=Body(body),
        reference=77,
        valid_until=time.time() + 60.0,
    )


@pytest.mark.parametrize("bind", ["transceiver", "transmitter+receiver"])
async def test_receipts(port: int, bind: str) -> None:
    """Over either kind of bind texts are taken, and their receipts come under the same ids."""
    sink = RecordingSink()
    async with running(port, sink, bind=bind) as gateway:
        if bind != "transceiver":
            await until(lambda: all(link.why_not() is None for link in gateway._links))
        results = [await gateway.submit(text(f"text {n}")) for n in range(5)]
        results.append(await gateway.submit(text(LONG)))
        parts = [part for result in results for part in result.values()]
        ids = [part.carrier_id for part in parts if isinstance(part, Accepted)]
        assert len(ids) == len(parts) == 5 + gateway.parts(Body(LONG))
        await sink.until(lambda: len(sink.receipts) == len(ids))
    assert sorted(receipt.carrier_id for receipt in sink.receipts) == sorted(ids)
    assert {receipt.state for receipt in sink.receipts} == {ReceiptState.DELIVERED}


@pytest.mark.parametrize("way", ["udh", "sar", "payload"])
@pytest.mark.parametrize("body", ["yes", LONG, LONG_UCS2])
async def test_both_ways(port: int, way: str, body: str) -> None:
    """A text that comes back, its parts in reverse, is the very text, however it travelled."""
    sink = RecordingSink()
    async with running(port, sink, long_texts=way) as gateway:
        results = await gateway.submit(text(body, ECHO))
        assert all(isinstance(part, Accepted) for part in results.values())
        await sink.until(lambda: bool(sink.texts))
    (back,) = sink.texts
    assert (back.body.text, back.sender.raw, back.to) == (body, ECHO.e164, "+12125550100")


async def test_connection_closed(port: int) -> None:
    """A text whose connection is closed is in doubt; the next one leaves over a new connection."""
    sink = RecordingSink()
    async with running(port, sink) as gateway:
        assert isinstance((await gateway.submit(text("hello", CLOSES)))[0], InDoubt)
        await until(lambda: gateway.health().ready)
        assert isinstance((await gateway.submit(text("hello")))[0], Accepted)
        await sink.until(lambda: bool(sink.receipts))


async def test_unbind(port: int) -> None:
    """An SMSC that unbinds is answered and bound again."""
    sink = RecordingSink()
    async with running(port, sink) as gateway:
        assert isinstance((await gateway.submit(text("hello", UNBINDS)))[0], Accepted)
        await until(lambda: any(not health.ready for health in sink.healths))
        await until(lambda: gateway.health().ready)
        assert isinstance((await gateway.submit(text("hello")))[0], Accepted)


async def test_refusals(port: int) -> None:
    """A wrong recipient is refused for good; a wrong password keeps the gateway down, in words."""
    sink = RecordingSink()
    async with running(port, sink) as gateway:
        assert isinstance((await gateway.submit(text("hello", REFUSED)))[0], Refused)
    settings = SmppSettings(
        name="c", host="127.0.0.1", port=port, system_id="acme", password="wrong"
    )
    gateway = SmppGateway(settings, SteadyClock(), random.Random(1))
    run = asyncio.create_task(gateway.run(RecordingSink()))
    await until(lambda: "the password is wrong" in gateway.health().why)
    assert isinstance((await gateway.submit(text("hello")))[0], NotSent)
    run.cancel()
    await asyncio.wait([run])


async def test_restart() -> None:
    """An SMSC that is killed and comes back on its port is bound again, and nothing is doubled."""
    sink = RecordingSink()
    async with node_smsc() as (port, _), running(port, sink) as gateway:
        assert isinstance((await gateway.submit(text("one")))[0], Accepted)
        await sink.until(lambda: len(sink.receipts) == 1)
        assert gateway.health().ready
    assert len(sink.receipts) == 1
