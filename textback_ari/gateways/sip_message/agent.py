"""The user agent: requests of our own, written, authenticated and answered (RFC 3261, 8.1)."""

import secrets

from sipmessage import URI, CSeq, Parameters, Request, Response, Via

from textback_ari.gateways.sip_message.digest import CannotAnswerError, Challenge, choose
from textback_ari.gateways.sip_message.links import Link
from textback_ari.gateways.sip_message.settings import SipMessageSettings
from textback_ari.gateways.sip_message.trace import tracer
from textback_ari.gateways.sip_message.transactions import MAGIC, Client, NoAnswer
from textback_ari.messages.states import Blame, Refused
from textback_ari.ports import Clock

_MOST_CHALLENGES = 3
"""Requests are tried again at most so often: for a proxy, for the provider, for a stale nonce."""
_AGENT = "textback-ari"
_NOT_ACCEPTED = "the provider does not accept the user name and password"
_NO_ACCOUNT = "the provider asks for a user name and password, and none is configured"

Answer = Response | NoAnswer | Refused
"""A final response, none in time, or a request that could not be made in the provider's terms."""


class UserAgent:
    """Makes requests in the name of one account."""

    def __init__(self, settings: SipMessageSettings, clock: Clock) -> None:
        """Take the account."""
        self._settings = settings
        self._clock = clock
        self.client = Client(settings.timer_t1, settings.timer_t2, tracer(settings))
        self._challenges: dict[bool, Challenge] = {}
        """What a proxy (`True`) and the provider itself last asked for."""
        self._registration = (_new_call_id(), 0)

    async def message(
        self, link: Link, sender: str, to: str, body: bytes, valid_until: float, call_id: str
    ) -> Answer:
        """Send a text (RFC 3428); it has no Contact, and `Expires` says how long it is worth it."""
        recipient = self._uri(to)
        request = self._request("MESSAGE", recipient, self._uri(sender), recipient, call_id, 1)
        left = max(1, int(valid_until - self._clock.now()))
        request.headers.set("Expires", str(left))
        request.headers.set("Content-Type", "text/plain;charset=UTF-8")
        request.body = body
        return await self._ask(link, request, until=valid_until)

    async def options(self, link: Link) -> Response | NoAnswer:
        """Ask the provider whether it is there (RFC 3261, 11).

        Any answer tells: one that asks for a password is not asked again.
        """
        uri = URI("sip", self._settings.own_domain)
        us = self._uri(self._settings.username or _AGENT)
        request = self._request("OPTIONS", uri, us, uri, _new_call_id(), 1)
        request.headers.set("Accept", "text/plain")
        self._prepare(link, request)
        return await self.client.ask(request, link)

    async def register(self, link: Link, expires: float) -> Answer:
        """Tell the provider where we are, or with 0 that we leave (RFC 3261, 10.2)."""
        settings = self._settings
        call_id, number = self._registration
        us = self._uri(settings.username)
        uri = URI("sip", settings.own_domain)
        request = self._request("REGISTER", uri, us, us, call_id, number + 1)
        host, port = link.local
        marks = {} if settings.transport == "udp" else {"transport": settings.transport}
        contact = URI("sip", _shown(host), settings.username, None, port, Parameters(**marks))
        request.headers.set("Contact", f"<{contact}>")
        request.headers.set("Expires", str(int(expires)))
        answer = await self._ask(link, request)
        self._registration = (call_id, request.cseq.sequence)
        return answer

    async def _ask(self, link: Link, request: Request, *, until: float | None = None) -> Answer:
        """Send a request, answering challenges; `until`: when its time is up, epoch seconds."""
        for tried in range(1, _MOST_CHALLENGES + 1):
            if until is not None and until <= self._clock.now():
                return NoAnswer("its time is up", written=False)
            self._prepare(link, request)
            if why := link.too_long(bytes(request)):
                return Refused(why)
            answer = await self.client.ask(request, link)
            if isinstance(answer, NoAnswer) or answer.code not in {401, 407}:
                return answer
            if why := self._meet(answer, request):
                return Refused(why, Blame.GATEWAY)
            if tried < _MOST_CHALLENGES:
                request.cseq = CSeq(request.cseq.sequence + 1, request.method)
        return Refused(_NOT_ACCEPTED, Blame.GATEWAY)

    def _meet(self, answer: Response, request: Request) -> str | None:
        """Take up a challenge; returns why it cannot be answered, if so."""
        proxy = answer.code == 407
        before = self._challenges.pop(proxy, None)
        name = "Proxy-Authenticate" if proxy else "WWW-Authenticate"
        try:
            challenge = choose(answer.headers.getlist(name), proxy=proxy)
        except CannotAnswerError as error:
            return f"the provider's challenge cannot be answered: {error}"
        if not self._settings.username:
            return _NO_ACCOUNT
        carried = request.headers.get(challenge.header) is not None
        if carried and before and before.nonce == challenge.nonce and not challenge.stale:
            return _NOT_ACCEPTED
        self._challenges[proxy] = challenge
        return None

    def _prepare(self, link: Link, request: Request) -> None:
        """Give a request the headers of its next transaction."""
        settings = self._settings
        host, port = link.local
        marks: dict[str, str | None] = {"branch": f"{MAGIC}{secrets.token_hex(10)}", "rport": None}
        request.via = [Via(settings.transport.upper(), _shown(host), port, Parameters(**marks))]
        for challenge in self._challenges.values():
            credentials = challenge.answer(
                settings.username,
                settings.password,
                request.method,
                str(request.uri),
                lambda: secrets.token_hex(8),
            )
            request.headers.set(challenge.header, str(credentials))
        request.headers.set("Content-Length", str(len(request.body)))

    def _request(
        self, method: str, uri: URI, sender: URI, to: URI, call_id: str, number: int
    ) -> Request:
        """Return a request with all but what its transaction adds (RFC 3261, 8.1.1)."""
        request = Request(method, uri)
        # Via comes first by custom; the transaction fills it in.
        request.headers.set("Via", "")
        request.headers.set("Max-Forwards", "70")
        request.headers.set("From", f"<{sender}>;tag={secrets.token_hex(6)}")
        request.headers.set("To", f"<{to}>")
        request.headers.set("Call-ID", call_id)
        request.headers.set("CSeq", f"{number} {method}")
        request.headers.set("User-Agent", _AGENT)
        return request

    def _uri(self, user: str) -> URI:
        """Return an address of the provider's domain; `URI` escapes a hostile user part."""
        return URI("sip", self._settings.own_domain, user)


def call_id_of(message_id: int) -> str:
    """Return a new Call-ID for a text."""
    return f"{message_id}-{_new_call_id()}"


def _new_call_id() -> str:
    return f"{secrets.token_hex(12)}@{_AGENT}"


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
