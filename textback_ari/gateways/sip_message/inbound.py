"""What a provider sends: a text is stored first and answered 200 after; the rest is answered."""

import asyncio
import ipaddress
import secrets
from collections.abc import Iterable

import structlog
from sipmessage import Request

from textback_ari.gateways.sip_message import wire
from textback_ari.gateways.sip_message.links import Link, LinkLostError
from textback_ari.gateways.sip_message.settings import SipMessageSettings
from textback_ari.gateways.sip_message.trace import tracer
from textback_ari.gateways.sip_message.transactions import Server
from textback_ari.ports import Clock, GatewaySink, InboundText
from textback_ari.private import Body, RawNumber

log = structlog.get_logger(__name__)

ALLOWED = "MESSAGE, OPTIONS"
_MOST_WAITING = 500


class Inbound:
    """Server side of the gateway; requests are taken from the provider's addresses only."""

    def __init__(self, settings: SipMessageSettings, clock: Clock, sink: GatewaySink) -> None:
        """Store into `sink`."""
        self._settings = settings
        self._clock = clock
        self._sink = sink
        self._server = Server(settings.timer_t1)
        self._traced = tracer(settings)
        self._provider: frozenset[str] = frozenset()
        self._texts: asyncio.Queue[tuple[Request, InboundText, Link]] = asyncio.Queue()

    def expect(self, addresses: Iterable[str]) -> None:
        """Take requests from these addresses from now on."""
        self._provider = frozenset(addresses)

    def takes_from(self, address: str) -> bool:
        """Return whether requests from this address are the provider's."""
        if address in self._provider:
            return True
        try:
            where = ipaddress.ip_address(address.split("%", 1)[0])
        except ValueError:
            return False
        return any(where in network for network in self._settings.inbound_from)

    def heard(self, request: Request, link: Link) -> None:
        """Take a request: answer it at once, or once its text is stored."""
        if not self.takes_from(link.peer[0]):
            # Whoever may be told anything could make us tell it to others: UDP lies about senders.
            log.warning("sip_stranger", gateway=self._settings.name)
            return
        if request.method == "ACK":
            return
        new, before = self._server.begin(request, asyncio.get_running_loop().time())
        if not new:
            if before is not None:
                self._write(request, link, before)
            return
        match request.method:
            case "MESSAGE":
                self._take(request, link)
            case "OPTIONS":
                self._answer(request, link, 200, "OK", {"Allow": ALLOWED, "Accept": "text/plain"})
            case _:
                self._answer(request, link, 405, "Method Not Allowed", {"Allow": ALLOWED})

    def _take(self, request: Request, link: Link) -> None:
        kind = (request.headers.get("Content-Type") or "text/plain").split(";")[0].strip().lower()
        if kind != "text/plain":
            accept = {"Accept": "text/plain"}
            self._answer(request, link, 415, "Unsupported Media Type", accept)
            return
        try:
            sender = wire.user_of(request.headers["From"])
            to = request.uri.user or wire.user_of(request.headers["To"])
        except wire.NotSipError:
            self._answer(request, link, 400, "Bad Request")
            return
        if self._texts.qsize() >= _MOST_WAITING:
            self._answer(request, link, 503, "Service Unavailable", {"Retry-After": "5"})
            return
        text = InboundText(
            gateway=self._settings.name,
            sender=RawNumber(sender),
            to=to,
            body=Body(request.body.decode("utf-8", "replace")),
            at=self._clock.now(),
            # The same text may come again in another transaction, after our answer was lost.
            carrier_id=f"{request.call_id[:200]}:{request.cseq.sequence}",
        )
        self._texts.put_nowait((request, text, link))

    async def run(self) -> None:
        """Store texts in the order of their arrival, until cancelled."""
        while True:
            request, text, link = await self._texts.get()
            try:
                async with asyncio.timeout(self._settings.store_timeout):
                    await self._sink.inbound(text)
            except Exception:
                # The provider keeps it, and sends it again.
                log.exception("sip_text_not_stored", gateway=self._settings.name)
                self._answer(request, link, 500, "Server Internal Error", {"Retry-After": "5"})
                self._server.forget(request)
            else:
                self._answer(request, link, 200, "OK")

    def _answer(
        self,
        request: Request,
        link: Link,
        code: int,
        phrase: str,
        headers: dict[str, str] | None = None,
    ) -> None:
        response = wire.answer(request, code, phrase, secrets.token_hex(6), link.peer, headers)
        data = bytes(response)
        self._server.answered(request, data, asyncio.get_running_loop().time())
        self._write(request, link, data)

    def _write(self, request: Request, link: Link, data: bytes) -> None:
        try:
            link.answer(data, wire.reply_port(request, link.peer))
            self._traced("out", data)
        except LinkLostError as error:
            log.warning("sip_answer_not_sent", gateway=self._settings.name, why=str(error))
