"""Webhooks: who is heard, and what is answered when."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from tests.fakes.gateway import RecordingSink
from tests.fakes.http_generic import HOOK_SECRET, GenericDialect
from tests.fakes.http_provider import LINE, PHONE, HookCall, call, free_port
from tests.unit.gateways.http_account import account, running
from textback_ari.gateways.http import Webhooks, WebhookSettings
from textback_ari.gateways.http.hooks import PART
from textback_ari.gateways.http.provider import Provider
from textback_ari.messages.states import ReceiptState
from textback_ari.ports import Health


class Listener:
    """A listener on a port of its own, and a gateway that hears by it."""

    def __init__(self) -> None:
        """Choose a port."""
        port = free_port()
        self.local = f"http://127.0.0.1:{port}"
        self.webhooks = Webhooks(WebhookSettings("127.0.0.1", port, self.local))
        self.sink = RecordingSink()
        self.healths: list[Health] = []

    def told(self, part: str, health: Health) -> None:
        """Keep a change of health."""
        assert part == PART
        self.healths.append(health)

    @asynccontextmanager
    async def open(self, provider: Provider | None = None) -> AsyncIterator["Listener"]:
        """Listen for as long as the block runs."""
        listening = asyncio.create_task(self.webhooks.run(self.told))
        account_with = provider or GenericDialect().account("https://api.example.net")
        async with running(account(account_with), self.sink, self.webhooks):
            async with asyncio.timeout(5.0):
                while not self.healths:  # noqa: ASYNC110 - the listener tells only its board
                    await asyncio.sleep(0.001)
            try:
                yield self
            finally:
                listening.cancel()
                await asyncio.wait([listening], timeout=5.0)
                assert listening.cancelled()

    @property
    def base(self) -> str:
        """Return the gateway's address."""
        return f"{self.local}/hooks/carrier"


def signed(url: str, body: bytes, *, key: str = HOOK_SECRET, digest: str = "sha256") -> HookCall:
    """Return a hook with its signature, made without our code."""
    signature = hmac.new(key.encode(), body, getattr(hashlib, digest)).hexdigest()
    return HookCall(url, headers={"X-Signature": signature}, body=body)


REPLY = json.dumps({"from": PHONE, "to": LINE, "text": "yes", "id": "r1"}).encode()


async def test_a_reply_and_a_status_come_in() -> None:
    """What genuine hooks say is stored, with what the provider calls it."""
    async with Listener().open() as listener:
        dialect = GenericDialect()
        status = dialect.status(listener.base, "text-1", PHONE, ReceiptState.DELIVERED)
        assert await call(dialect.reply(listener.base, PHONE, LINE, "yes", "r1")) == (200, "")
        assert await call(status) == (200, "")
    (reply,), (receipt,) = listener.sink.texts, listener.sink.receipts
    assert (reply.sender.raw, reply.to, reply.body.text) == (PHONE, LINE, "yes")
    assert (reply.gateway, reply.carrier_id) == ("carrier", "r1")
    assert (receipt.carrier_id, receipt.state) == ("text-1", ReceiptState.DELIVERED)
    assert receipt.phone is not None
    assert receipt.phone.e164 == PHONE
    assert [health.ready for health in listener.healths] == [True, False]


async def test_links_to_pictures_come_in() -> None:
    """Links are kept as the carrier tells them, but for what is none."""
    told = {"from": PHONE, "to": LINE, "text": "", "media": ["https://x.example/1", "file:///x"]}
    async with Listener().open() as listener:
        hook = signed(f"{listener.base}/reply", json.dumps(told).encode())
        assert (await call(hook))[0] == 200
    assert listener.sink.texts[0].media == ("https://x.example/1",)


async def test_success_is_answered_only_after_the_commit() -> None:
    """While the store is away the provider is asked to repeat; its repetition is stored."""
    async with Listener().open() as listener:
        hook = signed(f"{listener.base}/reply", REPLY)
        listener.sink.fail = 1
        assert (await call(hook))[0] == 503
        assert not listener.sink.texts
        assert (await call(hook))[0] == 200
        listener.sink.gate.clear()
        waiting = asyncio.create_task(call(hook))
        done, _ = await asyncio.wait([waiting], timeout=0.05)
        assert not done
        listener.sink.gate.set()
        assert (await waiting)[0] == 200
    assert len(listener.sink.texts) == 2


async def test_a_store_that_hangs_is_not_waited_for_for_ever() -> None:
    """A store that does not answer ends in a request to repeat, in bounded time."""
    listener = Listener()
    listening = asyncio.create_task(listener.webhooks.run(listener.told))
    settings = account(GenericDialect().account("https://api.example.net"), store_timeout=0.05)
    async with running(settings, listener.sink, listener.webhooks):
        await asyncio.sleep(0)
        listener.sink.gate.clear()
        while not listener.healths:  # noqa: ASYNC110 - the listener tells only its board
            await asyncio.sleep(0.001)
        assert (await call(signed(f"{listener.base}/reply", REPLY)))[0] == 503
    listening.cancel()
    await asyncio.wait([listening])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Signature": ""},
        {"X-Signature": "0" * 64},
        {"X-Signature": "é"},
        {"X-Signature": hmac.new(b"other", REPLY, hashlib.sha256).hexdigest()},
        {"X-Signature": hmac.new(HOOK_SECRET.encode(), REPLY[:-1], hashlib.sha256).hexdigest()},
    ],
)
async def test_a_wrong_signature(headers: dict[str, str]) -> None:
    """What is not signed, or by somebody else, or was changed, is refused and told."""
    async with Listener().open() as listener:
        with capture_logs() as logs:
            hook = HookCall(f"{listener.base}/reply", headers=headers, body=REPLY)
            assert (await call(hook))[0] == 403
    assert not listener.sink.texts
    (line,) = [each for each in logs if each["event"] == "webhook_refused"]
    assert "signature" in line["why"]


async def test_a_flood_of_wrong_signatures_does_not_fill_the_log() -> None:
    """Anybody can call: refusals are told once a minute, with their number."""
    async with Listener().open() as listener:
        with capture_logs() as logs:
            for _ in range(20):
                await call(HookCall(f"{listener.base}/reply", body=REPLY))
    assert len([each for each in logs if each["event"] == "webhook_refused"]) == 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 404),
        ("/hooks/", 404),
        ("/hooks/carrier/" + "a/" * 20, 404),
        ("/hooks/other/reply", 503),
        ("/elsewhere", 404),
    ],
)
async def test_addresses_of_nobody(path: str, status: int) -> None:
    """Addresses of no gateway that runs are not heard."""
    async with Listener().open() as listener:
        assert (await call(HookCall(f"{listener.local}{path}", body=b"{}")))[0] == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]" * 3,
        b"[" * 10_000,
        b"\xff\xfe{",
        b'{"from": 1}',
        b'{"from": {"a": 1}, "to": [], "text": null}',
        json.dumps([{"from": PHONE, "to": LINE}] * 2_000).encode(),
    ],
)
async def test_nonsense(body: bytes) -> None:
    """A signed hook that makes no sense is answered as such, and stored nowhere."""
    async with Listener().open() as listener:
        with capture_logs() as logs:
            assert (await call(signed(f"{listener.base}/reply", body)))[0] == 400
        assert (await call(signed(f"{listener.base}/status", body)))[0] == 400
    assert not listener.sink.texts
    assert "webhook_not_understood" in [each["event"] for each in logs]


async def test_a_huge_hook() -> None:
    """A hook of more than a quarter of a megabyte is not read."""
    async with Listener().open() as listener:
        assert (await call(signed(f"{listener.base}/reply", b" " * 300_000)))[0] == 413


async def test_hostile_lengths_are_cut() -> None:
    """Numbers and texts of any length come in cut to what can be shown and stored."""
    told = {"from": "9" * 5_000, "to": "8" * 5_000, "text": "x" * 50_000, "id": "i" * 5_000}
    async with Listener().open() as listener:
        hook = signed(f"{listener.base}/reply", json.dumps(told).encode())
        assert (await call(hook))[0] == 200
    (reply,) = listener.sink.texts
    assert (len(reply.sender.raw), len(reply.to), len(reply.body.text)) == (64, 64, 10_000)
    assert reply.carrier_id is None


async def test_a_port_in_use() -> None:
    """A port that another program has is told in one sentence, and tried again."""
    async with Listener().open() as first:
        second = Listener()
        second.webhooks = Webhooks(first.webhooks._settings)
        with capture_logs() as logs:
            listening = asyncio.create_task(second.webhooks.run(second.told))
            while not second.healths:  # noqa: ASYNC110 - the listener tells only its board
                await asyncio.sleep(0.001)
            listening.cancel()
            await asyncio.wait([listening])
    assert not second.healths[0].ready
    assert "cannot be had" in second.healths[0].why
    assert [each["event"] for each in logs] == ["webhooks_not_listening"]


async def test_a_gateway_that_stopped_is_not_lost_on_the_provider() -> None:
    """While its gateway does not run, the provider is asked to repeat."""
    listener = Listener()
    listening = asyncio.create_task(listener.webhooks.run(listener.told))
    while not listener.healths:  # noqa: ASYNC110 - the listener tells only its board
        await asyncio.sleep(0.001)
    assert (await call(signed(f"{listener.base}/reply", REPLY)))[0] == 503
    listening.cancel()
    await asyncio.wait([listening])


def test_base64_signatures_do_as_well() -> None:
    """A signature in base64 is that in hexadecimal."""
    from textback_ari.gateways.http.genuine import check_hmac

    digest = hmac.new(b"key", b"content", hashlib.sha1).digest()
    check_hmac(base64.b64encode(digest).decode(), "key", b"content", "sha1")
    check_hmac(f"sha1={digest.hex()}", "key", b"content", "sha1")
