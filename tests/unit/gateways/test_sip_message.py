"""The direct SIP MESSAGE gateway against a provider that answers as it is told."""

import asyncio
import random
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
import trustme
from sipmessage import Request

from tests.fakes.gateway import RecordingSink
from tests.fakes.sip_provider import SILENCE, Digest, Provider, Reply, Transport, request
from textback_ari.clock import SteadyClock
from textback_ari.gateways.sip_message import SipMessageGateway, SipMessageSettings
from textback_ari.gateways.sip_message.resolve import Target
from textback_ari.messages.states import Accepted, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import OutboundText
from textback_ari.private import Body, Number

LINE, PHONE = "+12125550100", "+12015550123"
DATED = 4.0


def account(provider: Provider, **changes: Any) -> SipMessageSettings:
    settings = SipMessageSettings(
        name="sip",
        server=provider.host,
        port=provider.port,
        transport=provider.transport,
        domain="sip.example.net",
        username="acme",
        password="secret",
        listen_host="127.0.0.1",
        timer_t1=0.02,
        timer_t2=0.08,
        reconnect_min=0.02,
    )
    return replace(settings, **changes)


def text(body: str = "hello", **changes: Any) -> OutboundText:
    plain = OutboundText(7, Number(PHONE), LINE, Body(body), 1, time.time() + 60.0)
    return replace(plain, **changes)


@asynccontextmanager
async def running(
    settings: SipMessageSettings, sink: RecordingSink | None = None
) -> AsyncIterator[SipMessageGateway]:
    """A gateway that is up."""
    gateway = SipMessageGateway(settings, SteadyClock(), random.Random(1))
    sink = sink or RecordingSink()
    run = asyncio.create_task(gateway.run(sink))
    try:
        await until_up(gateway)
        yield gateway
    finally:
        run.cancel()
        await asyncio.wait([run], timeout=5.0)
        assert run.cancelled()


async def until_up(gateway: SipMessageGateway) -> None:
    async with asyncio.timeout(5.0):
        while not gateway.health().ready:  # noqa: ASYNC110 - a gateway tells only its sink
            await asyncio.sleep(0.002)


async def send(gateway: SipMessageGateway, **changes: Any) -> PartResult:
    return (await gateway.submit(text(**changes)))[0]


@pytest.fixture(params=["udp", "tcp"])
async def provider(request: pytest.FixtureRequest) -> AsyncIterator[Provider]:
    """A provider that takes everything."""
    transport: Transport = request.param
    async with Provider(transport).open() as opened:
        yield opened


@pytest.fixture
async def udp() -> AsyncIterator[Provider]:
    """The same, over UDP."""
    async with Provider("udp").open() as opened:
        yield opened


async def test_text_is_taken(provider: Provider) -> None:
    """A text goes out as one MESSAGE in the line's name, and 202 means that it was accepted."""
    async with running(account(provider)) as gateway:
        result = await send(gateway, body="¿Llamó? ☎")
    assert isinstance(result, Accepted)
    assert provider.texts(PHONE) == ["¿Llamó? ☎"]
    (request,) = (each for each in provider.requests if each.method == "MESSAGE")
    assert str(request.uri) == f"sip:{PHONE}@sip.example.net"
    assert request.headers["From"].startswith(f"<sip:{LINE}@sip.example.net>;tag=")
    assert request.headers.get("Contact") is None
    assert 0 < int(request.headers["Expires"]) <= 60
    assert result.carrier_id == request.call_id


@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256", "MD5-sess", "SHA-256-sess"])
@pytest.mark.parametrize("qop", ["auth", ""])
@pytest.mark.parametrize("proxy", [False, True])
async def test_digest(udp: Provider, algorithm: str, qop: str, *, proxy: bool) -> None:
    """A challenge is answered by its algorithm, and the answer is reused with a growing counter."""
    digest = udp.message = Digest(algorithm=algorithm, qop=qop, proxy=proxy)
    async with running(account(udp)) as gateway:
        for body in ("one", "two"):
            assert isinstance(await send(gateway, body=body), Accepted)
    assert udp.texts(PHONE) == ["one", "two"]
    assert digest.refused == 1
    assert digest.counts == (["00000001", "00000002"] if qop else [])


async def test_stale_nonce(provider: Provider) -> None:
    """A nonce that the provider has dropped is replaced, and the text leaves once."""
    digest = provider.message = Digest()
    async with running(account(provider)) as gateway:
        await send(gateway, body="one")
        digest.nonce = "n1"
        assert isinstance(await send(gateway, body="two"), Accepted)
    assert provider.texts(PHONE) == ["one", "two"]


@pytest.mark.parametrize(
    ("changes", "says"),
    [({"password": "wrong"}, "does not accept"), ({"username": ""}, "none is configured")],
)
async def test_wrong_password(provider: Provider, changes: dict[str, str], says: str) -> None:
    """A password that is not accepted is a refusal that says so, after two requests at most."""
    provider.message = Digest()
    async with running(account(provider, **changes)) as gateway:
        result = await send(gateway)
    assert isinstance(result, Refused)
    assert says in result.why
    assert len({r.via[0].parameters["branch"] for r in provider.requests if r.body}) <= 2


async def test_unknown_algorithm(udp: Provider) -> None:
    """A challenge that cannot be answered is a refusal that names what was asked for."""
    challenge = {"WWW-Authenticate": 'Digest realm="x", nonce="y", algorithm=SHA-512'}
    udp.message = lambda _: Reply(401, challenge)
    async with running(account(udp)) as gateway:
        result = await send(gateway)
    assert isinstance(result, Refused)
    assert "SHA-512" in result.why


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (200, Accepted),
        (202, Accepted),
        (403, Refused),
        (404, Refused),
        (604, Refused),
        (480, NotSent),
        (486, NotSent),
        (500, NotSent),
        (503, NotSent),
        (408, InDoubt),
        (504, InDoubt),
    ],
)
async def test_final_response(provider: Provider, code: int, kind: type[PartResult]) -> None:
    """Each final response means what its RFC says, and its words carry the code."""
    provider.message = lambda _: Reply(code)
    async with running(account(provider)) as gateway:
        result = await send(gateway)
    assert isinstance(result, kind)
    if not isinstance(result, Accepted):
        assert f"({code})" in result.why


async def test_retry_after(provider: Provider) -> None:
    """A provider that asks to be left alone gets nothing until then, and health says why."""
    provider.message = lambda _: Reply(503, {"Retry-After": "1 (busy)"})
    async with running(account(provider)) as gateway:
        assert isinstance(await send(gateway), NotSent)
        asked = len(provider.requests)
        assert not gateway.health().ready
        assert "left alone" in gateway.health().why
        assert isinstance(await send(gateway), NotSent)
        assert len(provider.requests) == asked
        provider.message = lambda _: Reply(202)
        await until_up(gateway)
        assert isinstance(await send(gateway), Accepted)


async def test_repeated_until_answered(udp: Provider) -> None:
    """Over UDP a request is repeated, byte for byte, until its answer comes; it arrives once."""
    lost = 3

    def answer(_: Request) -> Reply | None:
        return Reply(202)

    original = udp._heard

    def lossy(data: bytes, write: Any) -> None:
        nonlocal lost
        if data.startswith(b"MESSAGE") and lost:
            lost -= 1
            return
        original(data, write)

    udp.message = answer
    udp._heard = lossy  # type: ignore[method-assign]
    async with running(account(udp)) as gateway:
        began = time.monotonic()
        assert isinstance(await send(gateway), Accepted)
    assert lost == 0
    assert time.monotonic() - began >= 0.02 + 0.04 + 0.08
    assert udp.texts(PHONE) == ["hello"]


async def test_no_answer(provider: Provider) -> None:
    """A text without any answer is in doubt after 64 T1, and repeated over UDP alone."""
    provider.message = lambda _: SILENCE
    async with running(account(provider)) as gateway:
        result = await send(gateway)
    assert isinstance(result, InDoubt)
    assert "did not answer" in result.why
    copies = [bytes(each) for each in provider.requests if each.method == "MESSAGE"]
    assert len(set(copies)) == 1
    assert len(copies) > 10 if provider.transport == "udp" else len(copies) == 1


async def test_provisional_slows_repetition(udp: Provider) -> None:
    """After a provisional response a request is repeated only every T2."""
    udp.message = lambda _: Reply(100)
    async with running(account(udp)) as gateway:
        assert isinstance(await send(gateway), InDoubt)
    copies = sum(each.method == "MESSAGE" for each in udp.requests)
    assert copies <= 1 + 64 * 0.02 / 0.08 + 1


async def test_connection_lost(provider: Provider) -> None:
    """A connection that ends under a text leaves it in doubt, and is opened again."""
    if provider.transport == "udp":
        pytest.skip("UDP has no connection to lose")
    provider.message = lambda _: SILENCE
    async with running(account(provider, timer_t1=1.0)) as gateway:
        sending = asyncio.create_task(send(gateway))
        await provider.until(lambda: any(each.body for each in provider.requests))
        provider.hang_up()
        assert isinstance(await sending, InDoubt)
        provider.message = lambda _: Reply(202)
        await until_up(gateway)
        assert isinstance(await send(gateway, body="again"), Accepted)


async def test_next_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the first of a provider's servers is away the next one is used."""
    async with Provider("tcp").open() as there:

        async def resolved(*_: object) -> list[Target]:
            return [Target("127.0.0.1", 1, "x"), Target("127.0.0.1", there.port, "x")]

        monkeypatch.setattr("textback_ari.gateways.sip_message.gateway.resolve", resolved)
        async with running(account(there)) as gateway:
            assert isinstance(await send(gateway), Accepted)


async def test_silent_provider_is_down(provider: Provider) -> None:
    """A provider that stops answering OPTIONS is down, and up again once it answers."""
    async with running(account(provider, keep_alive=0.05, timer_t1=0.005)) as gateway:
        provider.options = lambda _: SILENCE
        async with asyncio.timeout(DATED):
            while gateway.health().ready:  # noqa: ASYNC110 - a gateway tells only its sink
                await asyncio.sleep(0.005)
        assert isinstance(await send(gateway), NotSent)
        provider.options = lambda _: Reply(404)
        await until_up(gateway)


async def test_registration(provider: Provider) -> None:
    """An account that registers does so with its password, again in time, and leaves at the end."""
    registrar = provider.register = Digest(inner=lambda _: Reply(200, {"Expires": "1"}))
    async with running(account(provider, register=True, register_expires=60.0)):
        await provider.until(
            lambda: sum(each.method == "REGISTER" for each in provider.requests) >= 3
        )
    numbers = [each.cseq.sequence for each in provider.requests]
    assert numbers == sorted(numbers)
    assert len({each.call_id for each in provider.requests}) == 1
    assert provider.requests[-1].headers["Expires"] == "0"
    assert registrar.refused == 1


async def test_refused_registration(provider: Provider) -> None:
    """A registration that is refused is told in words, and not tried again at once."""
    provider.register = lambda _: Reply(403)
    gateway = SipMessageGateway(account(provider, register=True), SteadyClock(), random.Random(1))
    sink = RecordingSink()
    run = asyncio.create_task(gateway.run(sink))
    async with asyncio.timeout(DATED):
        while "403" not in gateway.health().why:  # noqa: ASYNC110 - a gateway tells only its sink
            await asyncio.sleep(0.005)
    assert sum(each.method == "REGISTER" for each in provider.requests) == 1
    run.cancel()
    await asyncio.wait([run], timeout=5.0)


async def test_too_long(udp: Provider) -> None:
    """A text that no datagram carries is refused with what to do, and nothing leaves."""
    async with running(account(udp, longest=4_000)) as gateway:
        result = await send(gateway, body="x" * 1_500)
        assert isinstance(result, Refused)
        assert "tcp" in result.why
        over = await send(gateway, body="x" * 5_000)
    assert isinstance(over, Refused)
    assert not udp.texts(PHONE)


async def test_too_late(provider: Provider) -> None:
    """A text whose time is up does not leave."""
    async with running(account(provider)) as gateway:
        assert isinstance(await send(gateway, valid_until=time.time() - 1), NotSent)
    assert not provider.texts(PHONE)


NOW = datetime.now(UTC)


@pytest.mark.parametrize(
    ("host", "ends", "says"),
    [
        ("localhost", NOW + timedelta(days=1), None),
        ("elsewhere.example", NOW + timedelta(days=1), "certificate"),
        ("localhost", NOW - timedelta(days=1), "certificate"),
    ],
    ids=["good", "another name", "expired"],
)
async def test_tls(tmp_path: Path, host: str, ends: datetime, says: str | None) -> None:
    """Over TLS the provider's certificate and name are verified before anything is written."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(host, not_after=ends).configure_cert(context)
    async with Provider("tls").open(context) as provider:
        settings = account(provider, server="localhost", ca_file=str(tmp_path / "ca.pem"))
        if says is None:
            async with running(settings) as gateway:
                assert isinstance(await send(gateway), Accepted)
            return
        gateway = SipMessageGateway(settings, SteadyClock(), random.Random(1))
        run = asyncio.create_task(gateway.run(RecordingSink()))
        async with asyncio.timeout(DATED):
            while says not in gateway.health().why:  # noqa: ASYNC110 - a gateway tells only its sink
                await asyncio.sleep(0.005)
        assert isinstance(await send(gateway), NotSent)
        assert not provider.requests
        run.cancel()
        await asyncio.wait([run], timeout=5.0)


async def test_reply(provider: Provider) -> None:
    """A text from the provider reaches the sink with both numbers, and is answered 200 after."""
    sink = RecordingSink()
    sink.gate.clear()
    async with running(account(provider), sink):
        provider.send(request(provider, body="sí ☎".encode()))
        provider.send(request(provider, body="sí ☎".encode()))
        provider.send(request(provider, "OPTIONS", branch="z9hG4bKtwo", call="call-2"))
        await provider.until(lambda: bool(provider.responses))
        assert [each.cseq.method for each in provider.responses] == ["OPTIONS"]
        sink.gate.set()
        await provider.until(lambda: len(provider.responses) == 2)
        provider.send(request(provider, body="sí ☎".encode()))
        await provider.until(lambda: len(provider.responses) == 3)
    (came,) = sink.texts
    assert (came.sender.raw, came.to, came.body.text) == (PHONE, LINE, "sí ☎")
    assert came.carrier_id == "call-1:1"
    assert [each.code for each in provider.responses] == [200, 200, 200]
    assert len({each.headers["To"] for each in provider.responses[1:]}) == 1
    assert "tag=" in provider.responses[0].headers["To"]


async def test_reply_that_cannot_be_stored(provider: Provider) -> None:
    """A text that is not stored is answered 500, and taken when it comes again."""
    sink = RecordingSink()
    sink.fail = 1
    async with running(account(provider), sink):
        provider.send(request(provider))
        await provider.until(lambda: bool(provider.responses))
        provider.send(request(provider))
        await provider.until(lambda: len(provider.responses) == 2)
    assert [each.code for each in provider.responses] == [500, 200]
    assert len(sink.texts) == 1


@pytest.mark.parametrize(
    ("method", "headers", "code"),
    [
        ("OPTIONS", {}, 200),
        ("INVITE", {}, 405),
        ("SUBSCRIBE", {}, 405),
        ("MESSAGE", {"Content-Type": "application/im-iscomposing+xml"}, 415),
        ("MESSAGE", {"From": "<sip:nobody.example.net>;tag=1"}, 400),
    ],
)
async def test_other_requests(
    provider: Provider, method: str, headers: dict[str, str], code: int
) -> None:
    """What is not a text is answered as the RFC asks, and stores nothing."""
    sink = RecordingSink()
    async with running(account(provider), sink):
        provider.send(request(provider, method, headers=headers))
        await provider.until(lambda: bool(provider.responses))
    assert [each.code for each in provider.responses] == [code]
    assert not sink.texts
    if code == 405:
        assert provider.responses[0].headers["Allow"] == "MESSAGE, OPTIONS"


async def test_stranger(udp: Provider) -> None:
    """Requests from addresses that are not the provider's get no answer and store nothing."""
    sink = RecordingSink()
    port = udp.port + 1 if udp.port < 65_000 else udp.port - 1
    settings = account(udp, listen_port=port)
    async with (
        Provider("udp").open(host="127.0.0.9") as stranger,
        running(settings, sink) as gateway,
    ):
        stranger._us = ("127.0.0.1", port)
        stranger.send(request(stranger))
        udp.send(request(udp, branch="z9hG4bKmine"))
        await udp.until(lambda: bool(udp.responses))
        assert gateway.health().ready
    assert not stranger.responses
    assert len(sink.texts) == 1


async def test_known_network(udp: Provider) -> None:
    """A provider that sends from other addresses is heard once they are listed."""
    sink = RecordingSink()
    port = udp.port + 1 if udp.port < 65_000 else udp.port - 1
    settings = account(udp, listen_port=port, inbound_from=(ip_network("127.0.0.8/30"),))
    async with Provider("udp").open(host="127.0.0.9") as other, running(settings, sink):
        other._us = ("127.0.0.1", port)
        other.send(request(other))
        await other.until(lambda: bool(other.responses))
    assert [each.code for each in other.responses] == [200]


async def test_connection_that_the_provider_opens() -> None:
    """A provider that brings its texts over connections of its own is listened to."""
    sink = RecordingSink()
    async with Provider("tcp").open() as provider:
        port = provider.port + 1 if provider.port < 65_000 else provider.port - 1
        async with running(account(provider, listen_port=port), sink):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"\r\n\r\n" + request(provider))
            assert await reader.readexactly(2) == b"\r\n"
            head = await reader.readuntil(b"\r\n\r\n")
            writer.close()
            await writer.wait_closed()
    assert head.startswith(b"SIP/2.0 200 ")
    assert len(sink.texts) == 1


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\r\n\r\n",
        b"\x00\x01\x02",
        b"SIP/2.0 200 OK\r\n\r\n",
        b"SIP/2.0 999 OK\r\nVia: x\r\n\r\n",
        b"MESSAGE sip:x SIP/2.0\r\nContent-Length: 99999\r\n\r\n",
        b"MESSAGE sip:x@y SIP/2.0\r\nVia: SIP/2.0/UDP " + b"[" * 2_000 + b"\r\n\r\n",
        b"MESSAGE sip:x@y SIP/2.0\r\n" + b"A: b\r\n" * 500 + b"\r\n",
        b"A" * 60_000,
    ],
)
async def test_junk(provider: Provider, junk: bytes) -> None:
    """Bytes that are no SIP do no harm: the next text leaves."""
    async with running(account(provider)) as gateway:
        provider.send(junk)
        await until_up(gateway)
        while isinstance(result := await send(gateway), NotSent | InDoubt):
            await until_up(gateway)
    assert isinstance(result, Accepted)
