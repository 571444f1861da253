"""How SIP messages travel: UDP datagrams, or frames on a TCP or TLS connection (RFC 3261, 18)."""

import asyncio
import ssl
from collections.abc import Callable
from typing import Protocol, cast

from textback_ari.gateways.sip_message import wire
from textback_ari.gateways.sip_message.resolve import Target

_LARGEST_HEAD = 16_384
_LARGEST_DATAGRAM = 1_300
"""What may go by UDP where the path's MTU is not known (RFC 3261, 18.1.1)."""

Address = tuple[str, int]
Heard = Callable[[bytes, "Link"], None]
"""Gets each message, with the link by which to answer."""


class LinkLostError(OSError):
    """Nothing can be written any more."""


class Link(Protocol):
    """A way to one peer."""

    peer: Address
    local: Address
    reliable: bool

    def write(self, data: bytes) -> None:
        """Write one message.

        Raises:
            LinkLostError: the link is gone; nothing of it was written.
        """
        ...

    def answer(self, data: bytes, port: int) -> None:
        """Write a response; over UDP it goes to `port` of the peer's.

        Raises:
            LinkLostError: the link is gone.
        """
        ...

    def too_long(self, data: bytes) -> str | None:
        """Return why a message does not fit this link, if so."""
        ...


class DatagramLink:
    """One peer of a UDP socket."""

    reliable = False

    def __init__(self, transport: asyncio.DatagramTransport, peer: Address, local: Address) -> None:
        """Send by a socket that others share."""
        self._transport = transport
        self.peer = peer
        self.local = local

    def write(self, data: bytes) -> None:
        """Send one datagram."""
        if self._transport.is_closing():
            raise LinkLostError("the socket is closed")
        self._transport.sendto(data, self.peer)

    def answer(self, data: bytes, port: int) -> None:
        """Send a response to where its request asked for it (RFC 3261, 18.2.2)."""
        if self._transport.is_closing():
            raise LinkLostError("the socket is closed")
        self._transport.sendto(data, (self.peer[0], port))

    def too_long(self, data: bytes) -> str | None:
        """Return why a message does not fit a datagram, if so."""
        if len(data) <= _LARGEST_DATAGRAM:
            return None
        return f"it makes {len(data)} octets, more than UDP may carry; set transport to tcp or tls"


class Socket(asyncio.DatagramProtocol):
    """A UDP socket, open for as long as the gateway runs."""

    def __init__(self, heard: Heard) -> None:
        """Tell `heard` of each datagram."""
        self._heard = heard
        self._transport: asyncio.DatagramTransport | None = None
        self.lost = asyncio.Event()

    @property
    def local(self) -> Address:
        """Return the address that the socket is bound to."""
        assert self._transport is not None
        host, port, *_ = self._transport.get_extra_info("sockname")
        return host, port

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the socket."""
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Pass a datagram on; an empty one is a keep-alive."""
        if data.strip(b"\r\n\0"):
            self._heard(data, self.to((addr[0], addr[1]), self.local))

    def connection_lost(self, _: Exception | None) -> None:
        """Note the end."""
        self.lost.set()

    def to(self, peer: Address, local: Address) -> DatagramLink:
        """Return the link to a peer; `local` is our address as that peer sees it."""
        assert self._transport is not None
        return DatagramLink(self._transport, peer, local)

    async def close(self) -> None:
        """Close the socket; what was not sent yet is dropped."""
        if self._transport is not None:
            self._transport.abort()
            await self.lost.wait()


class StreamLink:
    """One TCP or TLS connection; `serve` reads it to its end."""

    reliable = True

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: Heard
    ) -> None:
        """Tell `heard` of each message."""
        self._reader = reader
        self._writer = writer
        self._heard = heard
        self.peer = _address(writer, "peername")
        self.local = _address(writer, "sockname")

    def write(self, data: bytes) -> None:
        """Write one message; a peer that does not read is cut off rather than waited for."""
        if self._writer.is_closing():
            raise LinkLostError("the connection is closed")
        if self._writer.transport.get_write_buffer_size() > wire.LARGEST * 4:
            self.close()
            raise LinkLostError("the other side does not read")
        self._writer.write(data)

    def answer(self, data: bytes, port: int) -> None:  # noqa: ARG002 - UDP's alone
        """Write a response on the connection that its request came by."""
        self.write(data)

    def too_long(self, data: bytes) -> str | None:
        """Return why a message is more than any peer reads, if so."""
        return f"it makes {len(data)} octets" if len(data) > wire.LARGEST else None

    async def serve(self) -> str:
        """Read messages until the connection ends; returns why, in words."""
        try:
            while True:
                head = await self._reader.readuntil(b"\r\n\r\n")
                if not (text := head.lstrip(b"\r\n")):
                    # A ping; the pong is a single line end (RFC 5626, 3.5.1).
                    self._writer.write(b"\r\n")
                    continue
                body = await self._reader.readexactly(wire.length_of(text))
                self._heard(text + body, self)
        except asyncio.IncompleteReadError:
            return "the other side closed the connection"
        except asyncio.LimitOverrunError:
            return "what arrived is not SIP: its head is too long"
        except wire.NotSipError as error:
            return f"what arrived is not SIP: {error}"
        except (OSError, ssl.SSLError) as error:
            return f"the connection broke ({error})"
        finally:
            self.close()

    def close(self) -> None:
        """Close without waiting for the other side."""
        self._writer.transport.abort()


async def connect(target: Target, context: ssl.SSLContext | None, heard: Heard) -> StreamLink:
    """Open a connection; the caller bounds the time.

    Raises:
        OSError: it cannot be had (`ssl.SSLCertVerificationError` among them).
    """
    reader, writer = await asyncio.open_connection(
        target.host,
        target.port,
        ssl=context,
        server_hostname=target.name if context else None,
        limit=_LARGEST_HEAD,
    )
    return StreamLink(reader, writer, heard)


async def listen(
    host: str, port: int, context: ssl.SSLContext | None, accepted: Callable[..., None]
) -> asyncio.Server:
    """Take connections; `accepted(reader, writer)` gets each.

    Raises:
        OSError: the port cannot be had.
    """
    return await asyncio.start_server(accepted, host, port, ssl=context, limit=_LARGEST_HEAD)


def _address(writer: asyncio.StreamWriter, which: str) -> Address:
    host, port, *_ = writer.get_extra_info(which) or ("", 0)
    return host, port
