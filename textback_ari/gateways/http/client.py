"""One exchange with a provider: bounded in time and size, and sure whether a byte was written."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import aiohttp
from yarl import URL

from textback_ari import __version__
from textback_ari.gateways.http.exchange import Answer, NoAnswer, Request
from textback_ari.gateways.http.settings import HttpSettings

_LARGEST = 262_144
"""Octets of an answer that are read."""
_CHUNK = 16_384


class Client:
    """Sends requests, each over a connection of its own.

    A connection that is kept open may be closed by the provider just as the next text is written
    to it, and then nobody could say whether that text was taken.
    """

    def __init__(self, settings: HttpSettings) -> None:
        """Take the settings."""
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None

    def context(self) -> ssl.SSLContext:
        """Return what certificates are verified by.

        Raises:
            OSError: the file of certificates cannot be read, or holds none.
        """
        return ssl.create_default_context(cafile=self._settings.ca_file)

    @asynccontextmanager
    async def open(self, context: ssl.SSLContext) -> AsyncIterator[None]:
        """Be able to send for as long as the block runs; what is under way then ends unanswered."""
        settings = self._settings
        trace = aiohttp.TraceConfig()
        trace.on_connection_create_end.append(_connected)
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                ssl=context,
                force_close=True,
                limit=settings.in_flight + 1,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(
                total=settings.response_timeout, sock_connect=settings.connect_timeout
            ),
            headers={
                "User-Agent": f"textback-ari/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "identity",
            },
            trace_configs=[trace],
        ) as session:
            self._session = session
            try:
                yield
            finally:
                self._session = None

    async def exchange(self, request: Request) -> Answer | NoAnswer:
        """Send a request and return the answer, wherever it points.

        No redirect is followed: the password would go with it.
        """
        session = self._session
        if session is None:
            return NoAnswer("the gateway is stopped", written=False)
        way = SimpleNamespace(connected=False)
        try:
            async with session.request(
                request.method,
                URL(request.url, encoded=True),
                data=request.body or None,
                headers=request.headers,
                allow_redirects=False,
                trace_request_ctx=way,
            ) as response:
                body, whole = await _read(response)
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status, headers, body, whole)
        except TimeoutError:
            why = "it does not answer in time" if way.connected else "it cannot be reached in time"
            return NoAnswer(why, written=way.connected)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return NoAnswer(_why(error, written=way.connected), written=way.connected)


async def _connected(_: aiohttp.ClientSession, context: Any, __: Any) -> None:
    context.trace_request_ctx.connected = True


async def _read(response: aiohttp.ClientResponse) -> tuple[bytes, bool]:
    """Return the body as far as it comes, and whether that is all of it."""
    body = bytearray()
    try:
        async for chunk in response.content.iter_chunked(_CHUNK):
            body += chunk
            if len(body) > _LARGEST:
                return bytes(body[:_LARGEST]), False
    except (aiohttp.ClientError, OSError):
        return bytes(body), False
    return bytes(body), True


def _why(error: Exception, *, written: bool) -> str:
    """Return what went wrong, in words that name neither address nor password."""
    match error:
        case aiohttp.ClientConnectorCertificateError():
            problem = error.certificate_error
            told = getattr(problem, "verify_message", "") or "it is not valid"
            return f"its certificate is not valid: {told}"
        case aiohttp.ClientConnectorDNSError():
            return "its name has no address"
        case aiohttp.ClientConnectorError():
            if isinstance(error.os_error, ConnectionRefusedError):
                return "nothing listens at its address"
            return f"it cannot be reached ({error.os_error.strerror or 'connection failed'})"
        case _ if written:
            return "the connection was lost before the answer came"
        case _:
            return f"the request could not be made ({type(error).__name__})"
