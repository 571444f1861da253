"""An account with the tests' own provider, and a gateway on it that runs."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from tests.fakes.gateway import RecordingSink
from tests.fakes.http_provider import LINE, PHONE
from textback_ari.gateways.http import HttpGateway, HttpSettings, Webhooks
from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.generic import Generic
from textback_ari.gateways.http.provider import Hook, Outgoing, Provider
from textback_ari.messages.states import PartResult
from textback_ari.ports import OutboundText
from textback_ari.private import Body, Number

SECRET = "s3cr3t-key"
NOW = 1_800_000_000.0
SILENT = Webhooks(None)


class WallClock:
    """The Clock port on the machine's clock."""

    def now(self) -> float:
        """Return epoch seconds."""
        return time.time()

    def take_step(self) -> float:
        """Return that nothing stepped."""
        return 0.0


def generic(url: str, **more: Any) -> Generic:
    """Return a provider that is described in as few words as possible."""
    settings: dict[str, Any] = {
        "fields": {"to": "{to}", "from": "{from}", "text": "{text}"},
        "secret": SECRET,
        "headers": {"X-Key": "{secret}"},
        "answer_error": "error",
        "errors": Errors("the provider"),
        **more,
    }
    return Generic(url=url, **settings)


def account(provider: Provider, **more: Any) -> HttpSettings:
    """Return quick settings."""
    quick = HttpSettings(
        name="carrier", provider=provider, response_timeout=0.5, reconnect_min=0.01
    )
    return replace(quick, **more)


@asynccontextmanager
async def running(
    settings: HttpSettings, sink: RecordingSink | None = None, webhooks: Webhooks = SILENT
) -> AsyncIterator[HttpGateway]:
    """Run a gateway until it is up, and for as long as the block does."""
    gateway = HttpGateway(settings, WallClock(), random.Random(1), webhooks)
    run = asyncio.create_task(gateway.run(sink or RecordingSink()))
    try:
        await until_up(gateway)
        yield gateway
    finally:
        run.cancel()
        await asyncio.wait([run], timeout=5.0)
        assert run.cancelled()


async def until_up(gateway: HttpGateway) -> None:
    """Wait until a gateway would send."""
    async with asyncio.timeout(5.0):
        while not gateway.health().ready:  # noqa: ASYNC110 - silence ends without a word
            await asyncio.sleep(0.001)


async def until_down(gateway: HttpGateway) -> None:
    """Wait until a gateway would not send."""
    async with asyncio.timeout(5.0):
        while gateway.health().ready:  # noqa: ASYNC110 - a gateway tells only its sink
            await asyncio.sleep(0.001)


def text(body: str = "hello", **more: Any) -> OutboundText:
    """Return a text to be sent."""
    made = OutboundText(
        message_id=7,
        to=Number(PHONE),
        sender=LINE,
        body=Body(body),
        reference=77,
        valid_until=time.time() + 60.0,
    )
    return replace(made, **more)


async def send(gateway: HttpGateway, body: str = "hello", **more: Any) -> PartResult:
    """Submit a text and return what became of it."""
    (result,) = (await gateway.submit(text(body, **more))).values()
    return result


def outgoing(body: str = "hello", **more: Any) -> Outgoing:
    """Return a text as a provider gets it."""
    made = Outgoing(to=PHONE, sender=LINE, text=body, until=NOW + 100.0, seconds=100.0, key="key-1")
    return replace(made, **more)


def hook(body: bytes = b"", **more: Any) -> Hook:
    """Return a webhook as it comes in."""
    made = Hook(
        method="POST",
        url="https://example.net/hooks/carrier",
        path=(),
        query="",
        headers={},
        body=body,
    )
    return replace(made, **more)
