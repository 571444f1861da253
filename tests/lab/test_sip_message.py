"""Texts by SIP MESSAGE: against SIPp, against Asterisk as a provider, and through Asterisk."""

import asyncio
import random
import ssl
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, get_args

import pytest

from lab.lab import Lab
from lab.network import SIP_PORT, SIP_TLS_PORT
from lab.text_servers import Manner, Transport
from tests.fakes.gateway import RecordingSink
from textback_ari.asterisk.messages import PbxMessageGateway
from textback_ari.asterisk.settings import PbxMessageSettings, PbxSettings
from textback_ari.clock import SteadyClock
from textback_ari.gateways.sip_message import SipMessageGateway, SipMessageSettings
from textback_ari.messages.states import Accepted, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Gateway, OutboundText
from textback_ari.private import Body, Number

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

LINE, OPEN_LINE = "+12125550190", "+12125550191"
UP_SECONDS = 10.0
EXPECTED: dict[Manner, type[PartResult]] = {
    "202": Accepted,
    "digest": Accepted,
    "404": Refused,
    "480": NotSent,
    "503": NotSent,
    "silence": InDoubt,
    "late": Accepted,
}


@asynccontextmanager
async def running(gateway: Gateway, sink: RecordingSink | None = None) -> AsyncIterator[None]:
    """Run a gateway until the block ends, from when it is up."""
    run = asyncio.create_task(gateway.run(sink or RecordingSink()))
    try:
        async with asyncio.timeout(UP_SECONDS):
            while not gateway.health().ready:
                assert not run.done()
                await asyncio.sleep(0.01)
        yield
    finally:
        run.cancel()
        await asyncio.wait([run], timeout=5.0)
        assert run.cancelled()


def text(to: str, body: str, sender: str = LINE) -> OutboundText:
    return OutboundText(1, Number(to), sender, Body(body), 1, time.time() + 60.0)


def straight(lab: Lab, **changes: Any) -> SipMessageGateway:
    plain: dict[str, Any] = {
        "name": "sip",
        "server": lab.network.pbx,
        "port": SIP_PORT,
        "domain": "sip.example.net",
        "listen_host": lab.network.smsc,
    }
    settings = SipMessageSettings(**(plain | changes))
    return SipMessageGateway(settings, SteadyClock(), random.Random())


@pytest.mark.timeout(90)
async def test_against_sipp(lab: Lab, tmp_path: Path) -> None:
    """Each final answer, the lack of one, and lost requests are understood, over each transport."""
    rows: list[tuple[Transport, Manner, PartResult, int]] = []

    async def one(transport: Transport, manner: Manner) -> None:
        async with lab.text_servers.running(manner, transport) as server:
            ca = None
            if transport == "tls":
                address = (server.host, server.port)
                loop = asyncio.get_running_loop()
                pem = await loop.run_in_executor(None, ssl.get_server_certificate, address)
                file = tmp_path / f"{server.port}.pem"
                file.write_text(pem)
                ca = str(file)
            gateway = straight(
                lab,
                server=server.host,
                port=server.port,
                transport=transport,
                username="acme",
                password=lab.password,
                timer_t1=0.1,
                ca_file=ca,
            )
            async with running(gateway):
                result = (await gateway.submit(text("+12015550123", f"hello {manner}")))[0]
            rows.append((transport, manner, result, len(server.texts())))

    kinds = [(t, m) for t in get_args(Transport) for m in get_args(Manner)]
    slots = asyncio.Semaphore(6)

    async def in_turn(transport: Transport, manner: Manner) -> None:
        async with slots:
            await one(transport, manner)

    async with asyncio.TaskGroup() as group:
        for transport, manner in kinds:
            group.create_task(in_turn(transport, manner))
    print(f"\n{'transport':10}{'provider':10}{'copies':>7}  result")
    for transport, manner, result, copies in sorted(rows, key=lambda row: row[:2]):
        why = getattr(result, "why", "")
        print(f"{transport:10}{manner:10}{copies:7}  {type(result).__name__}: {why}")
    assert len(rows) == len(kinds)
    assert all(isinstance(result, EXPECTED[manner]) for _, manner, result, _ in rows)
    # A request is repeated over UDP alone.
    seen = {(transport, manner): n for transport, manner, _, n in rows}
    assert seen["udp", "late"] >= 3
    assert seen["udp", "silence"] > 5
    slow: tuple[Manner, ...] = ("late", "silence")
    assert all(seen[t, m] == 1 for t in ("tcp", "tls") for m in slow)


@pytest.mark.timeout(90)
@pytest.mark.parametrize("transport", get_args(Transport))
async def test_against_asterisk(lab: Lab, tmp_path: Path, transport: Transport) -> None:
    """An account that registers texts through Asterisk, and its replies arrive where it is."""
    changes: dict[str, Any] = {"transport": transport}
    if transport == "tls":
        address = (lab.network.pbx, SIP_TLS_PORT)
        loop = asyncio.get_running_loop()
        pem = await loop.run_in_executor(None, ssl.get_server_certificate, address)
        (tmp_path / "ca.pem").write_text(pem)
        changes |= {"port": SIP_TLS_PORT, "ca_file": str(tmp_path / "ca.pem")}
    sink = RecordingSink()
    gateway = straight(lab, username=LINE, password=lab.password, register=True, **changes)
    async with running(gateway, sink):
        results = [
            (await gateway.submit(text(number, "¿Llamó? ☎")))[0]
            for number in ("+12015550123", "+442079460000")
        ]
        await sink.until(lambda: bool(sink.texts), 10)
    assert isinstance(results[0], Accepted)
    assert isinstance(results[1], Refused)
    assert "404" in results[1].why
    (came,) = sink.texts
    assert came.body.text == "you said: ¿Llamó? ☎"
    assert came.sender.raw == "+12015550123"
    print(
        f"\n{transport}: registered with a password, sent, answered; unknown number: {results[1]}"
    )


async def test_asterisk_without_a_password(lab: Lab) -> None:
    """A provider that knows the line by its address asks for no password."""
    gateway = straight(lab)
    async with running(gateway):
        result = (await gateway.submit(text("+12025550123", "hello", OPEN_LINE)))[0]
    assert isinstance(result, Accepted)


async def test_wrong_password(lab: Lab) -> None:
    """A password that Asterisk does not accept is told in words."""
    gateway = straight(lab, username=LINE, password="wrong")
    async with running(gateway):
        result = (await gateway.submit(text("+12015550123", "hello")))[0]
    assert isinstance(result, Refused)
    assert "does not accept" in result.why


@asynccontextmanager
async def through_asterisk(lab: Lab, sink: RecordingSink) -> AsyncIterator[PbxMessageGateway]:
    """A gateway through the lab's PBX."""
    pbx = PbxSettings(
        name="main",
        url=lab.ari_url,
        username="textback",
        password=lab.password,
        trunks=frozenset({"PJSIP/trunk"}),
    )
    provider = f"{lab.network.callers}:{TEXT_PORT}"
    settings = PbxMessageSettings("pbx", "main", "textprovider", provider)
    gateway = PbxMessageGateway(settings, pbx, SteadyClock(), random.Random())
    async with running(gateway, sink):
        yield gateway


TEXT_PORT = 15_199
RATE, TEXTS = 50, 1_000


@pytest.mark.timeout(120)
async def test_a_thousand_texts_through_asterisk(lab: Lab) -> None:
    """1,000 texts at 50 a second all arrive, once each, and are accepted at once."""
    sink = RecordingSink()
    results: list[PartResult] = []
    took: list[float] = []

    async def send(gateway: Gateway, number: int) -> None:
        began = time.monotonic()
        to = f"+1201{5_550_000 + number:07}"
        results.append((await gateway.submit(text(to, f"text {number} ☎")))[0])
        took.append(time.monotonic() - began)

    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(
            lab.text_servers.running("202", "udp", port=TEXT_PORT)
        )
        gateway = await stack.enter_async_context(through_asterisk(lab, sink))
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with asyncio.TaskGroup() as group:
            for number in range(TEXTS):
                await asyncio.sleep(began + number / RATE - loop.time())
                group.create_task(send(gateway, number))
        async with asyncio.timeout(15):
            while len(set(server.texts())) < TEXTS:  # noqa: ASYNC110 - SIPp writes a file
                await asyncio.sleep(0.2)
        arrived = Counter(server.texts())
    took.sort()
    print(
        f"\n{TEXTS} texts at {RATE}/s through Asterisk: {len(arrived)} arrived, "
        f"{sum(n > 1 for n in arrived.values())} twice; handed over in "
        f"{took[TEXTS // 2] * 1000:.1f} ms (median), {took[-1] * 1000:.1f} ms (worst)"
    )
    assert all(isinstance(result, Accepted) for result in results)
    wanted = {(f"+1201{5_550_000 + n:07}", f"text {n} ☎") for n in range(TEXTS)}
    assert set(arrived) == wanted
    assert set(arrived.values()) == {1}


async def test_text_comes_in_through_asterisk(lab: Lab) -> None:
    """A text from the provider's side reaches the sink with number, line and words."""
    sink = RecordingSink()
    async with through_asterisk(lab, sink):
        await lab.text_servers.text("+12015550177", "2125550190", "yes please ☎")
        await sink.until(lambda: bool(sink.texts), 5)
    (came,) = sink.texts
    assert (came.sender.raw, came.to, came.body.text) == (
        "+12015550177",
        "2125550190",
        "yes please ☎",
    )


async def test_unknown_endpoint(lab: Lab) -> None:
    """An endpoint that the PBX does not have keeps the gateway down, with the reason in words."""
    pbx = PbxSettings(
        name="main",
        url=lab.ari_url,
        username="textback",
        password=lab.password,
        trunks=frozenset({"PJSIP/trunk"}),
    )
    settings = PbxMessageSettings("pbx", "main", "nowhere", "sip.example.net")
    gateway = PbxMessageGateway(settings, pbx, SteadyClock(), random.Random())
    run = asyncio.create_task(gateway.run(RecordingSink()))
    async with asyncio.timeout(UP_SECONDS):
        while gateway.health().why == "not connected to the PBX":  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)
    assert "nowhere" in gateway.health().why or "refused" in gateway.health().why
    run.cancel()
    await asyncio.wait([run], timeout=5.0)
