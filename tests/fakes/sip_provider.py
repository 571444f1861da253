"""A SIP MESSAGE provider of the tests' own: it answers as it is told, over UDP, TCP or TLS."""

import asyncio
import hashlib
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal

from sipmessage import Message, Request, Response

PHONE, LINE = "+12015550123", "+12125550100"
Transport = Literal["udp", "tcp", "tls"]
Write = Callable[[bytes], None]


@dataclass(frozen=True)
class Reply:
    """One answer: a final code with headers, after as many provisional ones."""

    code: int
    headers: Mapping[str, str] = field(default_factory=dict)
    provisional: bool = False


SILENCE = None
"""No answer at all."""

Behaviour = Callable[[Request], Reply | None]


def accept(_: Request) -> Reply:
    """Take every request."""
    return Reply(202)


class Digest:
    """Asks for a password, and takes requests that prove it."""

    def __init__(
        self,
        user: str = "acme",
        password: str = "secret",
        *,
        algorithm: str = "MD5",
        qop: str = "auth",
        proxy: bool = False,
        inner: Behaviour = accept,
    ) -> None:
        """Make it."""
        self.user, self.password, self.algorithm = user, password, algorithm
        self.qop, self.proxy, self.inner = qop, proxy, inner
        self.nonce = "n0"
        self.counts: list[str] = []
        self.refused = 0

    def __call__(self, request: Request) -> Reply | None:
        """Answer one request."""
        given = request.proxy_authorization if self.proxy else request.authorization
        if given and given.parameters and self._right(request, dict(given.parameters)):
            return self.inner(request)
        stale = bool(given and given.parameters and given.parameters["nonce"] != self.nonce)
        self.refused += 1
        parts = ['realm="lab"', f'nonce="{self.nonce}"', f"algorithm={self.algorithm}"]
        parts += [f'qop="{self.qop}"'] if self.qop else []
        parts += ["stale=true"] if stale else []
        name = "Proxy-Authenticate" if self.proxy else "WWW-Authenticate"
        return Reply(407 if self.proxy else 401, {name: "Digest " + ", ".join(parts)})

    def _right(self, request: Request, given: Mapping[str, str]) -> bool:
        if given.get("nonce") != self.nonce:
            return False
        name = "sha256" if self.algorithm.upper().startswith("SHA-256") else "md5"

        def hashed(text: str) -> str:
            return hashlib.new(name, text.encode()).hexdigest()

        ha1 = hashed(f"{self.user}:lab:{self.password}")
        if self.algorithm.lower().endswith("-sess"):
            ha1 = hashed(f"{ha1}:{self.nonce}:{given['cnonce']}")
        ha2 = hashed(f"{request.method}:{given['uri']}")
        middle = f"{given['nc']}:{given['cnonce']}:{given['qop']}:" if self.qop else ""
        if self.qop:
            self.counts.append(given["nc"])
        return given["response"] == hashed(f"{ha1}:{self.nonce}:{middle}{ha2}")


class Provider(asyncio.DatagramProtocol):
    """The provider. `requests` holds every request as it came, repetitions included."""

    def __init__(self, transport: Transport) -> None:
        """Make one that takes everything; `open` starts it."""
        self.transport = transport
        self.message: Behaviour = accept
        self.register: Behaviour = lambda _: Reply(200)
        self.options: Behaviour = lambda _: Reply(200)
        self.requests: list[Request] = []
        self.responses: list[Response] = []
        self.port = 0
        self.host = "127.0.0.1"
        self._udp: asyncio.DatagramTransport | None = None
        self._writers: list[asyncio.StreamWriter] = []
        self._us: tuple[str, int] | None = None
        self._changed = asyncio.Event()
        self._closed = asyncio.Event()
        self._answered: dict[str, Reply | None] = {}

    @asynccontextmanager
    async def open(
        self, context: ssl.SSLContext | None = None, *, host: str = "127.0.0.1", port: int = 0
    ) -> AsyncIterator["Provider"]:
        """Listen for as long as the block runs."""
        self.host = host
        loop = asyncio.get_running_loop()
        if self.transport == "udp":
            transport, _ = await loop.create_datagram_endpoint(
                lambda: self, local_addr=(host, port)
            )
            self._udp = transport
            self.port = transport.get_extra_info("sockname")[1]
            try:
                yield self
            finally:
                transport.abort()
                await self._closed.wait()
            return
        server = await asyncio.start_server(self._serve, host, port, ssl=context)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self.hang_up()

    def hang_up(self) -> None:
        """Cut every connection."""
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def texts(self, phone: str) -> list[str]:
        """Return the texts that were accepted for a number, in order, each once."""
        found: dict[str, str] = {}
        for request in self.requests:
            branch = request.via[0].parameters["branch"] or ""
            reply = self._answered.get(branch)
            taken = reply is not None and reply.code < 300
            if request.method == "MESSAGE" and taken and request.uri.user == phone:
                found[branch] = request.body.decode()
        return list(found.values())

    async def until(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait until something that came makes the condition true."""
        async with asyncio.timeout(seconds):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    def send(self, data: bytes) -> None:
        """Send bytes to where the last request came from."""
        if self._udp is not None:
            assert self._us is not None
            self._udp.sendto(data, self._us)
        else:
            self._writers[-1].write(data)

    def connection_lost(self, _: Exception | None) -> None:
        """Note that the socket is closed."""
        self._closed.set()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Take one datagram."""
        self._us = addr
        udp = self._udp
        assert udp is not None
        self._heard(data, lambda answer: udp.sendto(answer, addr))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    int(line.split(b":")[1])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length:")
                )
                self._heard(head + await reader.readexactly(length), writer.write)
        except (asyncio.IncompleteReadError, OSError):
            return
        finally:
            writer.transport.abort()

    def _heard(self, data: bytes, write: Write) -> None:
        message = Message.parse(data)
        if isinstance(message, Response):
            self.responses.append(message)
        else:
            self.requests.append(message)
            self._answer(message, write)
        self._changed.set()

    def _answer(self, request: Request, write: Write) -> None:
        branch = request.via[0].parameters["branch"] or ""
        if branch not in self._answered:
            act = {"MESSAGE": self.message, "REGISTER": self.register, "OPTIONS": self.options}
            self._answered[branch] = act[request.method](request)
        reply = self._answered[branch]
        if reply is SILENCE:
            return
        for code in (100, reply.code) if reply.provisional else (reply.code,):
            response = Response(code, "Whatever")
            for name in ("Via", "From", "Call-ID", "CSeq"):
                response.headers.setlist(name, request.headers.getlist(name))
            response.headers.set("To", request.headers["To"] + ";tag=provider")
            if contact := request.headers.get("Contact"):
                response.headers.set("Contact", contact)
            for name, value in reply.headers.items():
                response.headers.set(name, value)
            response.headers.set("Content-Length", "0")
            write(bytes(response))


def request(
    provider: Provider,
    method: str = "MESSAGE",
    *,
    branch: str = "z9hG4bKone",
    call: str = "call-1",
    sender: str = PHONE,
    to: str = LINE,
    body: bytes = b"yes please",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """Return a request of the provider's, as it stands on the wire."""
    lines = {
        "Via": f"SIP/2.0/{provider.transport.upper()} 127.0.0.1:{provider.port}"
        f";branch={branch};rport",
        "From": f'"Bob \\"B\\"" <sip:{sender}@sip.example.net>;tag=1',
        "To": f"<sip:{to}@sip.example.net>",
        "Call-ID": call,
        "CSeq": f"1 {method}",
        "Content-Type": "text/plain",
        "Content-Length": str(len(body)),
        **(headers or {}),
    }
    head = [f"{method} sip:{to}@127.0.0.1 SIP/2.0", *(f"{n}: {v}" for n, v in lines.items())]
    return "\r\n".join([*head, "", ""]).encode() + body
