"""Webhooks, verified with the receivers' own library."""

import base64
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from standardwebhooks import Webhook, WebhookVerificationError

from textback_ari.conversations.team import Channel
from textback_ari.notify import WebhookNotifier, WebhookSettings
from textback_ari.notify.settings import signing_key
from textback_ari.ports import Fate, Notice
from textback_ari.private import Body

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = json.dumps({"type": "reply", "data": {"text": "\u201cyes\u201d"}}, ensure_ascii=False)


class Now:
    """The time of day: receivers compare it with theirs."""

    def now(self) -> float:
        """Return epoch seconds."""
        return datetime.now(UTC).timestamp()

    def take_step(self) -> float:
        """Return no step."""
        return 0.0


class Receiver:
    """A receiver that keeps what it gets."""

    def __init__(self) -> None:
        """Answer with 200."""
        self.status = 200
        self.headers: dict[str, str] = {}
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.url = ""
        self.body = b"ok"

    async def take(self, request: web.Request) -> web.Response:
        """Keep a request."""
        self.got.append((dict(request.headers), await request.read()))
        return web.Response(status=self.status, headers=self.headers, body=self.body)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """Run a receiver."""
    running = Receiver()
    app = web.Application()
    app.router.add_post("/hook", running.take)
    async with TestServer(app, host="127.0.0.1") as server:
        running.url = str(server.make_url("/hook"))
        yield running


def notifier(url: str, **changed: Any) -> WebhookNotifier:
    """Return a notifier with one receiver."""
    hook = WebhookSettings("crm", url, SECRET, **changed)
    return WebhookNotifier({"crm": hook}, Now())


def notice(target: str = "crm") -> Notice:
    """Return a notice."""
    return Notice("a1b2", Channel.WEBHOOK, target, "", Body(BODY), 1_800_000_000.0)


async def test_the_signature_is_verified(receiver: Receiver) -> None:
    """The receivers' own library verifies a webhook, and refuses one that was changed."""
    assert (await notifier(receiver.url).deliver(notice())).fate is Fate.SENT
    ((headers, body),) = receiver.got
    assert Webhook(SECRET).verify(body, headers) == json.loads(BODY)
    assert headers["webhook-id"] == "msg_a1b2"
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body + b" ", headers)


async def test_the_id_is_the_same_at_each_try(receiver: Receiver) -> None:
    """A receiver tells a repetition by its id."""
    receiver.status = 500
    for _ in range(2):
        assert (await notifier(receiver.url).deliver(notice())).fate is Fate.AGAIN
    assert [h["webhook-id"] for h, _ in receiver.got] == ["msg_a1b2"] * 2


@pytest.mark.parametrize(
    ("status", "fate"),
    [
        (200, Fate.SENT),
        (204, Fate.SENT),
        (302, Fate.AGAIN),
        (400, Fate.AGAIN),
        (404, Fate.AGAIN),
        (410, Fate.GONE),
        (429, Fate.AGAIN),
        (503, Fate.AGAIN),
    ],
)
async def test_what_an_answer_means(receiver: Receiver, status: int, fate: Fate) -> None:
    """2xx is done, 410 wants nothing any more, everything else is tried again."""
    receiver.status = status
    assert (await notifier(receiver.url).deliver(notice())).fate is fate


async def test_a_redirect_is_not_followed(receiver: Receiver) -> None:
    """Nobody but the receiver that is configured gets a webhook."""
    receiver.status, receiver.headers = 307, {"location": receiver.url}
    assert (await notifier(receiver.url).deliver(notice())).fate is Fate.AGAIN
    assert len(receiver.got) == 1


async def test_a_long_answer_is_not_read(receiver: Receiver) -> None:
    """An answer of any length costs the same."""
    receiver.body = b"x" * 50_000_000
    assert (await notifier(receiver.url, time_limit=2.0).deliver(notice())).fate is Fate.SENT


async def test_a_receiver_that_is_away_is_tried_again() -> None:
    """Where nothing listens the notice waits."""
    answer = await notifier("http://127.0.0.1:1/hook").deliver(notice())
    assert answer.fate is Fate.AGAIN
    assert answer.why.startswith("127.0.0.1 cannot be reached")


async def test_a_receiver_that_is_no_longer_configured_gets_nothing() -> None:
    """A notice for a webhook that was taken out of the file ends."""
    assert (await notifier("http://127.0.0.1:1").deliver(notice("old"))).fate is Fate.REFUSED


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "whsec_",
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_%%%",
        "whsec_c2hvcnQ=",
        "whsec_" + base64.b64encode(b"x" * 65).decode(),
    ],
)
def test_a_secret_that_signs_nothing_is_refused(secret: str) -> None:
    """A secret is `whsec_` and 24 to 64 bytes in base64; the sentence does not show it."""
    with pytest.raises(ValueError, match="the secret must be") as told:
        signing_key(secret)
    assert secret in {"", "whsec_"} or secret not in str(told.value)


@pytest.mark.parametrize("url", ["", "crm.example.com", "ftp://x", "https://a:b@crm.example.com"])
def test_an_address_that_cannot_be_called_is_refused(url: str) -> None:
    """A URL is http or https, and holds no password."""
    with pytest.raises(ValueError, match="url must"):
        WebhookSettings("crm", url, SECRET)
