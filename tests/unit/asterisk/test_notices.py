"""Notices to the team's telephones through Asterisk."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from textback_ari.asterisk.notices import ExtensionNotifier
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.conversations.team import Channel
from textback_ari.ports import Fate, Notice
from textback_ari.private import Body


class Pbx:
    """Endpoints of Asterisk, as ARI tells of them and takes messages for them (16 to 22)."""

    def __init__(self) -> None:
        """Have one telephone that is there."""
        self.states = {"101": "online"}
        self.status = 202
        self.sent: list[dict[str, Any]] = []
        self.url = ""
        self.breaks_off = ""

    def _answer(self, request: web.Request, what: str) -> None:
        if self.breaks_off == what:
            assert request.transport
            request.transport.abort()

    async def endpoint(self, request: web.Request) -> web.Response:
        """Tell an endpoint's state."""
        self._answer(request, "endpoint")
        name = request.match_info["name"]
        if name not in self.states:
            return web.json_response({"message": "Endpoint not found"}, status=404)
        told = {"technology": "PJSIP", "resource": name, "state": self.states[name]}
        return web.json_response(told)

    async def message(self, request: web.Request) -> web.Response:
        """Take a message."""
        self.sent.append(await request.json())
        self._answer(request, "message")
        return web.Response(status=self.status)


@pytest.fixture
async def pbx() -> AsyncIterator[Pbx]:
    """Run a PBX."""
    running, app = Pbx(), web.Application()
    app.router.add_get("/ari/endpoints/PJSIP/{name}", running.endpoint)
    app.router.add_put("/ari/endpoints/sendMessage", running.message)
    async with TestServer(app, host="127.0.0.1") as server:
        running.url = str(server.make_url("/")).rstrip("/")
        yield running


def notifier(url: str) -> ExtensionNotifier:
    """Return a notifier for one PBX."""
    return ExtensionNotifier([PbxSettings("main", url, "textback", "secret", frozenset({"*"}))])


def notice(target: str = "main:PJSIP/101", body: str = "Missed call \u2706") -> Notice:
    """Return a notice."""
    return Notice("a1", Channel.SIP, target, "", Body(body), 1_800_000_000.0)


async def test_a_telephone_that_is_there_gets_it(pbx: Pbx) -> None:
    """Asterisk is asked to send it to the endpoint's own contact."""
    assert (await notifier(pbx.url).deliver(notice())).fate is Fate.SENT
    told = {"to": "pjsip:101", "from": "sip:textback@127.0.0.1", "body": "Missed call \u2706"}
    assert pbx.sent == [told]


async def test_a_telephone_that_is_not_registered_is_waited_for(pbx: Pbx) -> None:
    """Asterisk would take the message and lose it, so it is not asked."""
    pbx.states["101"] = "offline"
    assert (await notifier(pbx.url).deliver(notice())).fate is Fate.AGAIN
    assert pbx.sent == []


async def test_an_endpoint_that_does_not_exist_ends_it(pbx: Pbx) -> None:
    """A telephone that was taken out of the PBX gets nothing more."""
    assert (await notifier(pbx.url).deliver(notice("main:PJSIP/199"))).fate is Fate.REFUSED
    assert (await notifier(pbx.url).deliver(notice("other:PJSIP/101"))).fate is Fate.REFUSED


@pytest.mark.parametrize(
    ("status", "fate"),
    [(404, Fate.REFUSED), (401, Fate.AGAIN), (403, Fate.AGAIN), (503, Fate.AGAIN)],
)
async def test_what_asterisks_answer_means(pbx: Pbx, status: int, fate: Fate) -> None:
    """Only what may be put right is tried again."""
    pbx.status = status
    assert (await notifier(pbx.url).deliver(notice())).fate is fate


async def test_only_what_was_asked_for_is_in_doubt(pbx: Pbx) -> None:
    """A PBX that breaks off while it is asked to send may have sent; before that it has not."""
    pbx.breaks_off = "message"
    assert (await notifier(pbx.url).deliver(notice())).fate is Fate.IN_DOUBT
    pbx.breaks_off = "endpoint"
    assert (await notifier(pbx.url).deliver(notice())).fate is Fate.AGAIN


async def test_a_pbx_that_is_away_is_tried_again() -> None:
    """Where nothing listens nothing has left."""
    assert (await notifier("http://127.0.0.1:1").deliver(notice())).fate is Fate.AGAIN


async def test_a_long_notice_is_cut_between_characters(pbx: Pbx) -> None:
    """What Asterisk could lose on its way is cut, and stays text."""
    assert (await notifier(pbx.url).deliver(notice(body="\u2706" * 999))).fate is Fate.SENT
    (told,) = pbx.sent
    assert told["body"] == "\u2706" * 333
