"""What every Gateway promises, on the fake and on SMPP against an SMSC that others wrote.

The SMSC is the lab's (docker/smsc). TEXTBACK_TEST_SMSC=host:port and TEXTBACK_TEST_SMSC_HTTP=url
say where it is, TEXTBACK_TEST_SMSC_PASSWORD its password; without them its half is skipped.
"""

import asyncio
import os
import random
import socket
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Literal, Protocol

import pytest
from sipmessage import Request

from lab.smsc import Smsc
from tests.fakes.gateway import FakeGateway, Fate, RecordingSink
from tests.fakes.http_generic import GenericDialect
from tests.fakes.http_presets import (
    BandwidthDialect,
    TelnyxDialect,
    TwilioDialect,
    VoipMsDialect,
)
from tests.fakes.http_provider import (
    SILENCE as NO_ANSWER,
)
from tests.fakes.http_provider import (
    Answer,
    Dialect,
    HttpProvider,
    Seen,
    call_until_taken,
    free_port,
)
from tests.fakes.sip_provider import SILENCE, Provider, Reply, request
from textback_ari.gateways.http import HttpGateway, HttpSettings, Webhooks, WebhookSettings
from textback_ari.gateways.sip_message import SipMessageGateway, SipMessageSettings
from textback_ari.gateways.smpp import SmppGateway, SmppSettings
from textback_ari.messages.states import Accepted, InDoubt, NotSent, ReceiptState, Refused
from textback_ari.ports import Gateway, OutboundText
from textback_ari.private import Body, Number

LINE = "+12125550100"

Submit = Literal["accept", "throttle", "refuse", "silent"]
TEXTS = [
    pytest.param("Sorry I missed your call!", id="short"),
    pytest.param("{Tom} & [Jerry] ~ 5 € | ^\\ @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¿¡§", id="gsm"),
    pytest.param("`code` “quoted” 😀 привет", id="ucs2"),
    pytest.param("a" * 152 + "€" + "b" * 300, id="long_gsm"),
    pytest.param("ж" * 66 + "😀" + "ж" * 100, id="long_ucs2"),
]


class WallClock:
    """The Clock port on the machine's clock."""

    def now(self) -> float:
        return time.time()

    def take_step(self) -> float:
        return 0.0


class Carrier(Protocol):
    """The other side of a gateway, as a test sees it."""

    gateway: Gateway

    async def will(self, submit: Submit) -> None:
        """Change what becomes of texts from now on."""
        ...

    async def send_receipts(self, state: ReceiptState) -> None:
        """Send a receipt for each text from now on."""
        ...

    async def shown(self, phone: Number) -> list[str]:
        """Return the texts on a phone."""
        ...

    async def reply(self, phone: Number, to: str, text: str) -> None:
        """Send a text from a phone, again and again until it is acknowledged."""
        ...

    async def close(self) -> None:
        """Leave the carrier as it was."""
        ...


class FakeCarrier:
    """The fake's own carrier."""

    fates: dict[Submit, Fate] = {  # noqa: RUF012 - a table
        "accept": Fate.ACCEPTED,
        "throttle": Fate.NOT_SENT,
        "refuse": Fate.REFUSED,
        "silent": Fate.IN_DOUBT_TAKEN,
    }

    def __init__(self) -> None:
        self.fake = FakeGateway("carrier", clock=WallClock(), redeliver_after=0.01)
        self.gateway: Gateway = self.fake

    async def will(self, submit: Submit) -> None:
        self.fake.decide = lambda _: self.fates[submit]

    async def send_receipts(self, state: ReceiptState) -> None:
        self.fake.receipt_for = lambda _: state

    async def shown(self, phone: Number) -> list[str]:
        return self.fake.handset(phone)

    async def reply(self, phone: Number, to: str, text: str) -> None:
        self.fake.reply(phone.e164, to, text)

    async def close(self) -> None:
        return None


class LabCarrier:
    """The lab's SMSC."""

    def __init__(self, smpp: str, http: str, password: str) -> None:
        host, _, port = smpp.rpartition(":")
        self.smsc = Smsc(http)
        settings = SmppSettings(
            name="carrier",
            host=host,
            port=int(port),
            system_id="textback",
            password=password,
            response_timeout=1.0,
            leave_timeout=1.0,
            throttle_wait=0.0,
        )
        self.gateway: Gateway = SmppGateway(settings, WallClock(), random.Random())

    async def will(self, submit: Submit) -> None:
        await self.smsc.behave(submit)

    async def send_receipts(self, state: ReceiptState) -> None:
        kind: Literal["delivered", "undelivered"] = (
            "delivered" if state is ReceiptState.DELIVERED else "undelivered"
        )
        await self.smsc.behave(receipts=kind, receipt_delay_ms=1)

    async def shown(self, phone: Number) -> list[str]:
        return [text.text for text in await self.smsc.texts(phone.e164) if text.to_phone]

    async def reply(self, phone: Number, to: str, text: str) -> None:
        # This SMSC does not repeat what was refused; a carrier does.
        statuses = await self.smsc.reply(phone.e164, to, text)
        while set(statuses) != {"ESME_ROK"}:
            assert all(status.startswith("ESME_RX_T_APPN") for status in statuses)
            statuses = await self.smsc.reply(phone.e164, to, text)

    async def close(self) -> None:
        await self.smsc.behave("accept", receipts="delivered", receipt_delay_ms=200)
        await self.smsc.close()


class SipCarrier:
    """A provider of SIP MESSAGE; there are no parts and no receipts."""

    replies: dict[Submit, Reply | None] = {  # noqa: RUF012 - a table
        "accept": Reply(202),
        "throttle": Reply(503, {"Retry-After": "1"}),
        "refuse": Reply(404),
        "silent": SILENCE,
    }

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._shown: defaultdict[str, list[str]] = defaultdict(list)
        self._replies = 0
        settings = SipMessageSettings(
            name="carrier",
            server=provider.host,
            port=provider.port,
            transport=provider.transport,
            listen_host="127.0.0.1",
            listen_port=_free_port() if provider.transport == "udp" else 0,
            timer_t1=0.05,
        )
        self.gateway: Gateway = SipMessageGateway(settings, WallClock(), random.Random())
        provider.message = self._take
        self._how: Submit = "accept"

    def _take(self, request: Request) -> Reply | None:
        if self._how in {"accept", "silent"}:
            self._shown[request.uri.user or ""].append(request.body.decode())
        return self.replies[self._how]

    async def will(self, submit: Submit) -> None:
        self._how = submit
        if submit == "accept":
            await until(lambda: self.gateway.health().ready)

    async def send_receipts(self, state: ReceiptState) -> None:
        pytest.skip("SIP MESSAGE has no receipts")

    async def shown(self, phone: Number) -> list[str]:
        return self._shown[phone.e164]

    async def reply(self, phone: Number, to: str, text: str) -> None:
        self._replies += 1
        told = request(
            self._provider,
            branch=f"z9hG4bK{self._replies}",
            call=f"call-{self._replies}",
            sender=phone.e164,
            to=to,
            body=text.encode(),
        )
        while True:
            before = len(self._provider.responses)
            self._provider.send(told)
            await self._provider.until(lambda: len(self._provider.responses) > before)  # noqa: B023 - awaited at once
            if self._provider.responses[-1].code == 200:
                return

    async def close(self) -> None:
        return None


class HttpCarrier:
    """A provider of texts by HTTP, which tells by webhook; there are no parts."""

    def __init__(self, provider: HttpProvider, dialect: Dialect) -> None:
        self._provider = provider
        self._dialect = dialect
        self._shown: defaultdict[str, list[str]] = defaultdict(list)
        self._how: Submit = "accept"
        self._state: ReceiptState | None = None
        self._replies = 0
        port = free_port()
        settings = WebhookSettings("127.0.0.1", port, f"http://127.0.0.1:{port}")
        self._webhooks = Webhooks(settings)
        self._base = self._webhooks.address_of("carrier") or ""
        account = HttpSettings(
            name="carrier",
            provider=dialect.account(provider.url),
            response_timeout=1.0,
            reconnect_min=0.01,
        )
        self.gateway: Gateway = HttpGateway(account, WallClock(), random.Random(), self._webhooks)
        provider.behaviour = self._answer
        self._tasks: set[asyncio.Task[None]] = set()
        self._own(self._webhooks.run(lambda _, __: None))

    def _own(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _answer(self, seen: Seen) -> Answer:
        sent = self._dialect.sent(seen)
        if sent is None:
            return self._dialect.other(seen)
        phone, body = sent
        if self._how == "throttle":
            return self._dialect.throttled()
        if self._how == "refuse":
            return self._dialect.refused()
        self._shown[phone].append(body)
        if self._how == "silent":
            return NO_ANSWER
        carrier_id = f"text-{sum(map(len, self._shown.values()))}"
        if self._state is not None:
            hook = self._dialect.status(self._base, carrier_id, phone, self._state)
            self._own(call_until_taken(hook))
        return self._dialect.taken(carrier_id)

    async def will(self, submit: Submit) -> None:
        self._how = submit
        if submit == "accept":
            await until(lambda: self.gateway.health().ready)

    async def send_receipts(self, state: ReceiptState) -> None:
        if isinstance(self._dialect, VoipMsDialect):
            pytest.skip("VoIP.ms has no receipts")
        self._state = state

    async def shown(self, phone: Number) -> list[str]:
        return self._shown[phone.e164]

    async def reply(self, phone: Number, to: str, text: str) -> None:
        self._replies += 1
        hook = self._dialect.reply(self._base, phone.e164, to, text, f"reply-{self._replies}")
        await call_until_taken(hook)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


DIALECTS: dict[str, Callable[[], Dialect]] = {
    "http-generic": GenericDialect,
    "http-twilio": TwilioDialect,
    "http-telnyx": TelnyxDialect,
    "http-bandwidth": BandwidthDialect,
    "http-voipms": VoipMsDialect,
}


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(params=["fake", "smsc", "sip-udp", "sip-tcp", *DIALECTS])
async def carrier(request: pytest.FixtureRequest) -> AsyncIterator[Carrier]:
    """A gateway that is not running yet, and its carrier, which sends no receipts."""
    if request.param == "fake":
        yield FakeCarrier()
        return
    if request.param.startswith("sip-"):
        transport: Literal["udp", "tcp"] = "udp" if request.param == "sip-udp" else "tcp"
        async with Provider(transport).open() as provider:
            yield SipCarrier(provider)
        return
    if request.param in DIALECTS:
        async with HttpProvider().open() as server:
            http = HttpCarrier(server, DIALECTS[request.param]())
            yield http
            await http.close()
        return
    smpp, page = os.environ.get("TEXTBACK_TEST_SMSC"), os.environ.get("TEXTBACK_TEST_SMSC_HTTP")
    if not (smpp and page):
        pytest.skip("TEXTBACK_TEST_SMSC and TEXTBACK_TEST_SMSC_HTTP name no SMSC to test against")
    password = os.environ.get("TEXTBACK_TEST_SMSC_PASSWORD", "lab-pass")
    lab = LabCarrier(smpp, page, password)
    await lab.smsc.behave("accept", receipts="none")
    yield lab
    await lab.close()


@pytest.fixture
def sink() -> RecordingSink:
    return RecordingSink()


@pytest.fixture
async def gateway(carrier: Carrier, sink: RecordingSink) -> AsyncIterator[Gateway]:
    """The carrier's gateway, connected; stopped afterwards in bounded time."""
    run = asyncio.create_task(carrier.gateway.run(sink))
    await until(lambda: carrier.gateway.health().ready)
    yield carrier.gateway
    run.cancel()
    await asyncio.wait([run], timeout=5.0)
    assert run.cancelled()


@pytest.fixture
def phone() -> Number:
    """A phone that no earlier test has used: the lab's SMSC remembers all of them."""
    return Number(f"+1201{random.randrange(2_000_000, 10_000_000)}")


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5.0):
        while not condition():  # noqa: ASYNC110 - a gateway tells only its sink
            await asyncio.sleep(0.001)


async def eventually(found: Callable[[], Awaitable[list[str]]], wanted: list[str]) -> None:
    """Wait for what is found to be what is wanted, and let a wrong end show the difference."""
    for _ in range(40):
        if await found() == wanted:
            return
        await asyncio.sleep(0.05)
    assert await found() == wanted


def text(phone: Number, body: str, *, parts: tuple[int, ...] | None = None) -> OutboundText:
    return OutboundText(
        message_id=1,
        to=phone,
        sender=LINE,
        body=Body(body),
        reference=77,
        valid_until=time.time() + 60.0,
        parts=parts,
    )


@pytest.mark.parametrize("body", TEXTS)
async def test_the_handset_shows_the_very_text(
    carrier: Carrier, gateway: Gateway, phone: Number, body: str
) -> None:
    """Each part of a text is accepted, and the phone shows exactly what was handed over, once."""
    results = await gateway.submit(text(phone, body))
    assert sorted(results) == list(range(gateway.parts(Body(body))))
    assert all(isinstance(result, Accepted) and result.carrier_id for result in results.values())
    assert len({str(result) for result in results.values()}) == len(results)
    assert await carrier.shown(phone) == [body]


async def test_parts_tried_again_complete_the_text(
    carrier: Carrier, gateway: Gateway, phone: Number
) -> None:
    """Only the parts asked for are sent; with the same reference they complete the text."""
    body = "a" * 300 + "b" * 100
    if gateway.parts(Body(body)) == 1:
        pytest.skip("this way out knows no parts")
    assert list(await gateway.submit(text(phone, body, parts=(0,)))) == [0]
    assert await carrier.shown(phone) == []
    assert list(await gateway.submit(text(phone, body, parts=(1, 2)))) == [1, 2]
    assert await carrier.shown(phone) == [body]


async def test_refused(carrier: Carrier, gateway: Gateway, phone: Number) -> None:
    """A carrier's permanent error is a refusal with a reason; the parts behind it are not sent."""
    await carrier.will("refuse")
    (result,) = (await gateway.submit(text(phone, "hello"))).values()
    assert isinstance(result, Refused)
    assert result.why
    assert await carrier.shown(phone) == []


async def test_throttled_text_can_be_sent_later(
    carrier: Carrier, gateway: Gateway, phone: Number
) -> None:
    """A throttled text was not sent; tried again it arrives once."""
    await carrier.will("throttle")
    (result,) = (await gateway.submit(text(phone, "hello"))).values()
    assert isinstance(result, NotSent)
    await carrier.will("accept")
    await gateway.submit(text(phone, "hello"))
    assert await carrier.shown(phone) == ["hello"]


async def test_no_answer_is_in_doubt(carrier: Carrier, gateway: Gateway, phone: Number) -> None:
    """A text that the carrier took without saying so is in doubt, and the phone shows it once."""
    await carrier.will("silent")
    (result,) = (await gateway.submit(text(phone, "hello"))).values()
    assert isinstance(result, InDoubt)
    assert await carrier.shown(phone) == ["hello"]


async def test_not_sent_too_late(carrier: Carrier, gateway: Gateway, phone: Number) -> None:
    """A text whose time is up does not leave."""
    late = replace(text(phone, "hello"), valid_until=time.time() - 1.0)
    assert isinstance((await gateway.submit(late))[0], NotSent)
    assert await carrier.shown(phone) == []


@pytest.mark.parametrize("state", [ReceiptState.DELIVERED, ReceiptState.UNDELIVERED])
async def test_receipts(
    carrier: Carrier, gateway: Gateway, sink: RecordingSink, phone: Number, state: ReceiptState
) -> None:
    """A receipt comes to the sink under the id that the submit was given, with its state."""
    await carrier.send_receipts(state)
    body = "a" * 200
    results = await gateway.submit(text(phone, body))
    await sink.until(lambda: len(sink.receipts) == gateway.parts(Body(body)))
    ids = {result.carrier_id for result in results.values() if isinstance(result, Accepted)}
    assert {receipt.carrier_id for receipt in sink.receipts} == ids
    assert {receipt.state for receipt in sink.receipts} == {state}
    assert {receipt.gateway for receipt in sink.receipts} == {gateway.name}


async def test_unstored_receipt_is_not_lost_on_others(
    carrier: Carrier, gateway: Gateway, sink: RecordingSink, phone: Number
) -> None:
    """A receipt that cannot be stored does not keep the next one out."""
    await carrier.send_receipts(ReceiptState.DELIVERED)
    sink.fail = 1
    await gateway.submit(text(phone, "one"))
    two = (await gateway.submit(text(phone, "two")))[0]
    assert isinstance(two, Accepted)
    await sink.until(lambda: two.carrier_id in {receipt.carrier_id for receipt in sink.receipts})


@pytest.mark.parametrize("body", TEXTS)
async def test_replies(
    carrier: Carrier, gateway: Gateway, sink: RecordingSink, phone: Number, body: str
) -> None:
    """A text from a phone comes to the sink once, whole, with both numbers."""
    await carrier.reply(phone, LINE, body)
    await sink.until(lambda: bool(sink.texts))
    (inbound,) = sink.texts
    assert (inbound.sender.raw, inbound.to, inbound.body.text) == (phone.e164, LINE, body)
    assert inbound.gateway == gateway.name


async def test_unstored_reply_comes_again(
    carrier: Carrier, gateway: Gateway, sink: RecordingSink, phone: Number
) -> None:
    """A text that could not be stored is not acknowledged; the carrier's repetition is stored."""
    sink.fail = 1
    await carrier.reply(phone, LINE, "yes please")
    await sink.until(lambda: bool(sink.texts))
    assert sink.fail == 0
    assert [inbound.body.text for inbound in sink.texts] == ["yes please"]


async def test_burst(carrier: Carrier, gateway: Gateway, phone: Number) -> None:
    """Texts handed over all at once arrive all, once each."""
    bodies = [f"text {n}" for n in range(200)]
    results = await asyncio.gather(*(gateway.submit(text(phone, body)) for body in bodies))
    assert all(isinstance(result[0], Accepted) for result in results)

    async def arrived() -> list[str]:
        return sorted(await carrier.shown(phone))

    await eventually(arrived, sorted(bodies))


async def test_not_running(carrier: Carrier, sink: RecordingSink, phone: Number) -> None:
    """Before, between and after runs nothing is sent, and health says so; a second run works."""
    gateway = carrier.gateway
    for _ in range(2):
        assert not gateway.health().ready
        assert gateway.health().why
        assert isinstance((await gateway.submit(text(phone, "hello")))[0], NotSent)
        run = asyncio.create_task(gateway.run(sink))
        await until(lambda: gateway.health().ready)
        run.cancel()
        await asyncio.wait([run], timeout=5.0)
        assert run.cancelled()
    assert not gateway.health().ready
    assert any(health.ready for health in sink.healths)
    assert await carrier.shown(phone) == []
