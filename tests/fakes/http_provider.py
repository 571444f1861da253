"""An HTTP provider of the tests' own: it answers as it is told, byte by byte where that matters."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote, urlsplit

import aiohttp
from yarl import URL

from tests.fakes.waiting import Changing
from textback_ari.gateways.http.provider import Provider
from textback_ari.messages.states import ReceiptState

PHONE, LINE = "+12015550123", "+12125550100"


@dataclass(frozen=True)
class Seen:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """Return the path, decoded."""
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, str]:
        """Return the fields after the question mark."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        """Return the body's form fields."""
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def json(self) -> Any:
        """Return what the body says in JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """An answer as it goes out, or a part of it."""

    raw: bytes
    drip: float = 0.0
    """Seconds between its bytes."""
    hold: bool = False
    """Whether the connection stays open after it, with nothing said."""


def answer(status: int, content: Any = None, headers: Mapping[str, str] | None = None) -> Answer:
    """Return an answer with JSON in it."""
    body = b"" if content is None else json.dumps(content).encode()
    lines = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        **(headers or {}),
    }
    head = [f"HTTP/1.1 {status} Whatever", *(f"{name}: {value}" for name, value in lines.items())]
    return Answer("\r\n".join([*head, "", ""]).encode() + body)


SILENCE = Answer(b"", hold=True)
HANG_UP = Answer(b"")
Behaviour = Callable[[Seen], Answer]


class HttpProvider(Changing):
    """The provider's server. `requests` holds every request as it came."""

    def __init__(self, behaviour: Behaviour = lambda _: answer(200, {"id": "1"})) -> None:
        """Make one; `open` starts it."""
        super().__init__()
        self.behaviour = behaviour
        self.requests: list[Seen] = []
        self.connections = 0
        self.port = 0
        self._writers: set[asyncio.StreamWriter] = set()

    @asynccontextmanager
    async def open(self, context: ssl.SSLContext | None = None) -> AsyncIterator["HttpProvider"]:
        """Listen for as long as the block runs."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for writer in list(self._writers):
                writer.transport.abort()

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            seen = await _read(reader)
            self.requests.append(seen)
            self.changed()
            told = self.behaviour(seen)
            for piece in _pieces(told):
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(told.drip)
            if told.hold:
                await reader.read()
        except (asyncio.IncompleteReadError, OSError):
            return
        finally:
            self._writers.discard(writer)
            writer.close()


def _pieces(told: Answer) -> list[bytes]:
    if not told.drip:
        return [told.raw]
    return [told.raw[at : at + 1] for at in range(len(told.raw))]


async def _read(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ", 2)
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(method, target, headers, body)


@dataclass(frozen=True)
class HookCall:
    """A webhook as a provider makes it."""

    url: str
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


async def call(hook: HookCall) -> tuple[int, str]:
    """Make a webhook call; returns the status and the body of the answer."""
    async with (
        aiohttp.ClientSession() as session,
        session.request(
            hook.method,
            URL(hook.url, encoded=True),
            headers=hook.headers,
            data=hook.body or None,
        ) as response,
    ):
        return response.status, await response.text()


async def call_until_taken(hook: HookCall) -> None:
    """Repeat a webhook until it is answered with success, as providers do."""
    while (await call(hook))[0] >= 300:  # noqa: ASYNC110 - nobody says when to try again
        await asyncio.sleep(0.01)


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Dialect(Protocol):
    """How one provider writes, by its public documentation and not by our code."""

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        ...

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one, `None` for any other request."""
        ...

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        ...

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        ...

    def refused(self) -> Answer:
        """Return the answer that says that the number is none."""
        ...

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        ...

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return the webhook that tells what became of a text."""
        ...

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        ...
