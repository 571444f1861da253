"""The SIP MESSAGE gateway: one account with a provider, kept reachable and asked politely."""

import asyncio
import random
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address

import structlog
from sipmessage import Response

from textback_ari.gateways.pauses import pause
from textback_ari.gateways.sip_message import links, wire
from textback_ari.gateways.sip_message.agent import UserAgent, call_id_of
from textback_ari.gateways.sip_message.inbound import Inbound
from textback_ari.gateways.sip_message.links import Link, Socket, StreamLink
from textback_ari.gateways.sip_message.resolve import Target, resolve
from textback_ari.gateways.sip_message.settings import SipMessageSettings
from textback_ari.gateways.sip_message.status import granted, in_words, meaning, retry_after
from textback_ari.gateways.sip_message.trace import tracer
from textback_ari.gateways.sip_message.transactions import NoAnswer
from textback_ari.messages.states import InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Clock, GatewaySink, Health, OutboundText
from textback_ari.private import Body

log = structlog.get_logger(__name__)

NOT_CONNECTED = "not connected to the provider"
_LEAVE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class _End:
    """Why a provider could not be used, and whether it refused us rather than being away."""

    why: str
    refused: bool = False


class _Session:
    """A time during which one server of the provider's is used."""

    def __init__(self, target: Target, link: Link) -> None:
        self.target = target
        self.link = link
        self.ended = asyncio.Event()
        self.end = _End(NOT_CONNECTED)
        self.silent_until = 0.0
        """Until when the server asked to be left alone, on the loop's time."""

    def over(self, end: _End) -> None:
        """End it; the first reason stands."""
        if not self.ended.is_set():
            self.end = end
            self.ended.set()


class SipMessageGateway:
    """A way out through a provider that speaks SIP MESSAGE (RFC 3428)."""

    def __init__(self, settings: SipMessageSettings, clock: Clock, luck: random.Random) -> None:
        """Take the settings; `luck` spreads the reconnects and weighs SRV records."""
        self.name = settings.name
        self._settings = settings
        self._clock = clock
        self._luck = luck
        self._agent = UserAgent(settings, clock)
        self._traced = tracer(settings)
        self._slots = asyncio.Semaphore(settings.in_flight)
        self._session: _Session | None = None
        self._health = Health(ready=False, why=NOT_CONNECTED)
        self._inbound: Inbound | None = None

    def health(self) -> Health:
        """Return whether a text would be written right now."""
        session = self._session
        if session is None:
            return self._health if not self._health.ready else Health(False, NOT_CONNECTED)
        if session.ended.is_set():
            return Health(ready=False, why=session.end.why)
        if asyncio.get_running_loop().time() < session.silent_until:
            return Health(ready=False, why="the provider asked to be left alone for a while")
        return self._health

    def parts(self, body: Body) -> int:  # noqa: ARG002 - the port's signature
        """Return 1: SIP MESSAGE knows no segments."""
        return 1

    async def run(self, sink: GatewaySink) -> None:
        """Keep the account reachable until cancelled, then unregister in bounded time."""
        try:
            while True:
                try:
                    async with self._listening() as udp:
                        await self._run(sink, udp)
                except OSError as error:
                    # A port that another program has, or an address that this machine lacks yet.
                    where = f"{self._settings.listen_host} port {self._settings.listen_port}"
                    why = f"{where} cannot be had ({error.strerror or error})"
                    self._tell(sink, Health(ready=False, why=why))
                    log.error("sip_not_listening", gateway=self.name, why=why)  # noqa: TRY400
                    await asyncio.sleep(self._settings.reconnect_max)
        finally:
            self._tell(sink, Health(ready=False, why="stopped"))

    async def _run(self, sink: GatewaySink, udp: Socket | None) -> None:
        inbound = self._inbound = Inbound(self._settings, self._clock, sink)
        loop = asyncio.get_running_loop()
        failures = 0
        async with asyncio.TaskGroup() as group:
            group.create_task(inbound.run())
            while True:
                began = loop.time()
                end = await self._one_session(sink, udp)
                failures = 0 if loop.time() - began > self._settings.reconnect_max else failures + 1
                self._tell(sink, Health(ready=False, why=end.why))
                wait = pause(self._settings, failures, self._luck.random(), refused=end.refused)
                log.warning("sip_disconnected", gateway=self.name, why=end.why, retry_in=wait)
                await asyncio.sleep(wait)

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Send a text as one MESSAGE and return what its final response means.

        A text is `Accepted` under its Call-ID. The provider's 2xx says that it took the text, never
        that a phone has it (RFC 3428, 7), and no receipt follows.
        """
        async with self._slots:
            return {0: await self._submit(text)}

    async def _submit(self, text: OutboundText) -> PartResult:
        session, health = self._session, self.health()
        if session is None or not health.ready:
            return NotSent(health.why or NOT_CONNECTED)
        body = text.body.text.encode("utf-8", "replace")
        if len(body) > self._settings.longest:
            return Refused(f"it makes {len(body)} octets of at most {self._settings.longest}")
        call_id = call_id_of(text.message_id)
        answer = await self._agent.message(
            session.link, text.sender, text.to.e164, body, text.valid_until, call_id
        )
        match answer:
            case NoAnswer(why, written):
                return InDoubt(why) if written else NotSent(why)
            case Refused():
                return answer
            case _:
                self._heed(session, answer)
                return meaning(answer, call_id)

    def _heed(self, session: _Session, answer: Response) -> None:
        """Leave a server alone for as long as it says; one that is overloaded is left for good."""
        if answer.code not in {500, 503}:
            # A Retry-After there is about the recipient, not about the server.
            return
        if seconds := retry_after(answer):
            session.silent_until = asyncio.get_running_loop().time() + seconds
        elif answer.code == 503:
            session.over(_End(f"the provider answered that {in_words(answer)}"))

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[Socket | None]:
        """Open what requests arrive by, for as long as the gateway runs."""
        settings = self._settings
        if settings.transport == "udp":
            udp = Socket(self._heard)
            await asyncio.get_running_loop().create_datagram_endpoint(
                lambda: udp, local_addr=(settings.listen_host, settings.listen_port)
            )
            try:
                yield udp
            finally:
                await udp.close()
            return
        if not settings.listen_port:
            yield None
            return
        async with asyncio.TaskGroup() as group:

            def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                link = StreamLink(reader, writer, self._heard)
                group.create_task(self._serve_accepted(link))

            server = await links.listen(
                settings.listen_host, settings.listen_port, self._own_context(), accepted
            )
            try:
                yield None
            finally:
                server.close()

    async def _serve_accepted(self, link: StreamLink) -> None:
        assert self._inbound is not None
        if self._inbound.takes_from(link.peer[0]):
            why = await link.serve()
            self._agent.client.lost(link, why)
        else:
            log.warning("sip_stranger", gateway=self.name)
            link.close()

    def _own_context(self) -> ssl.SSLContext | None:
        settings = self._settings
        if settings.transport != "tls" or not settings.certificate_file:
            return None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings.certificate_file, settings.key_file)
        return context

    def _their_context(self) -> ssl.SSLContext | None:
        settings = self._settings
        if settings.transport != "tls":
            return None
        context = ssl.create_default_context(cafile=settings.ca_file)
        if settings.certificate_file:
            context.load_cert_chain(settings.certificate_file, settings.key_file)
        return context

    def _heard(self, data: bytes, link: Link) -> None:
        """Take one message from the network; nothing in it may end the gateway."""
        assert self._inbound is not None
        self._traced("in", data)
        try:
            message = wire.parse(data)
        except wire.NotSipError as error:
            log.debug("sip_not_understood", gateway=self.name, why=str(error))
            return
        if isinstance(message, Response):
            self._agent.client.heard(message, link)
        else:
            self._inbound.heard(message, link)

    async def _one_session(self, sink: GatewaySink, udp: Socket | None) -> _End:
        """Use the first server that answers, until it does not; returns why it ended."""
        assert self._inbound is not None
        try:
            targets = await resolve(self._settings, self._luck.random)
        except OSError as error:
            return _End(str(error))
        self._inbound.expect({target.host for target in targets})
        end = _End("the provider has no address")
        for target in targets:
            end = await self._with_target(sink, udp, target)
            if end.refused:
                break
        return end

    async def _with_target(self, sink: GatewaySink, udp: Socket | None, target: Target) -> _End:
        settings = self._settings
        if udp is not None:
            host, port = udp.local
            if ip_address(host).is_unspecified:
                host = _own_address(target) or host
            session = _Session(target, udp.to((target.host, target.port), (host, port)))
            return await self._serve(sink, session, None)
        where = f"{target.host} port {target.port}"
        try:
            async with asyncio.timeout(settings.connect_timeout):
                link = await links.connect(target, self._their_context(), self._heard)
        except TimeoutError:
            return _End(f"{where} does not answer")
        except ConnectionRefusedError:
            return _End(f"nothing listens at {where}")
        except ssl.SSLCertVerificationError as error:
            return _End(f"the certificate of {where} is not valid: {error.verify_message}")
        except (OSError, ssl.SSLError) as error:
            return _End(f"{where} cannot be reached ({error.strerror or error})")
        return await self._serve(sink, _Session(target, link), link)

    async def _serve(self, sink: GatewaySink, session: _Session, stream: StreamLink | None) -> _End:
        """Keep one server in use until it falls silent, refuses us or hangs up."""
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._keep_alive(sink, session))]
                if stream is not None:
                    tasks.append(group.create_task(self._read(session, stream)))
                try:
                    await session.ended.wait()
                finally:
                    if self._session is session:
                        self._session = None
                        if self._settings.register and not session.ended.is_set():
                            tasks[0].cancel()
                            await self._unregister(session)
                    for task in tasks:
                        task.cancel()
        finally:
            if stream is not None:
                stream.close()
                self._agent.client.lost(stream, session.end.why)
        return session.end

    async def _read(self, session: _Session, stream: StreamLink) -> None:
        why = await stream.serve()
        session.over(_End(why))
        self._agent.client.lost(stream, why)

    async def _keep_alive(self, sink: GatewaySink, session: _Session) -> None:
        """Register or ask again and again; the session is over once there is no answer."""
        settings = self._settings
        while True:
            answer = await (
                self._agent.register(session.link, settings.register_expires)
                if settings.register
                else self._agent.options(session.link)
            )
            wait = settings.keep_alive
            match answer:
                case NoAnswer():
                    return session.over(_End(answer.why))
                case Refused():
                    return session.over(_End(answer.why, refused=True))
                case Response(code=code) if settings.register and code >= 300:
                    why = f"the provider answered to the registration that {in_words(answer)}"
                    refused = code < 500 and code not in {408, 423, 480}
                    session.silent_until = 0.0
                    return session.over(_End(why, refused=refused))
                case Response(code=503):
                    return session.over(_End(f"the provider answered that {in_words(answer)}"))
                case _:
                    # Any other answer to OPTIONS shows that somebody is there.
                    if settings.register:
                        wait = min(wait, granted(answer, settings.register_expires) / 2)
            self._session = session
            self._tell(sink, Health(ready=True))
            await asyncio.sleep(wait)

    async def _unregister(self, session: _Session) -> None:
        """Take leave of the provider, waiting only briefly for its answer."""
        registering = asyncio.ensure_future(self._agent.register(session.link, 0))
        try:
            await asyncio.wait({registering}, timeout=_LEAVE_SECONDS)
        finally:
            registering.cancel()

    def _tell(self, sink: GatewaySink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)


def _own_address(target: Target) -> str | None:
    """Return our address as this server sees it; no packet is sent for it."""
    family = socket.AF_INET6 if ":" in target.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((target.host, target.port))
        except OSError:
            return None
        return str(probe.getsockname()[0])
