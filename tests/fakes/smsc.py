"""A scripted SMPP peer for fault tests: it does on the wire exactly what a test says.

It shares no code with the gateway under test: PDUs are packed and read by hand here.
"""

import asyncio
import ssl
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

BIND_RECEIVER = 0x01
BIND_TRANSMITTER = 0x02
BIND_TRANSCEIVER = 0x09
SUBMIT_SM = 0x04
DELIVER_SM = 0x05
UNBIND = 0x06
ENQUIRE_LINK = 0x15
GENERIC_NACK = 0x80000000
RESP = 0x80000000

PATIENCE = 5.0
"""Seconds after which a script gives up waiting, and the test fails."""


def pdu(command: int, sequence: int, status: int = 0, body: bytes = b"") -> bytes:
    """Return a PDU's octets."""
    return struct.pack(">LLLL", 16 + len(body), command, status, sequence) + body


def tlv(tag: int, value: bytes) -> bytes:
    """Return an optional parameter's octets."""
    return struct.pack(">HH", tag, len(value)) + value


def deliver_body(
    text: bytes,
    *,
    source: str = "12015550123",
    to: str = "12125550100",
    esm_class: int = 0,
    data_coding: int = 0,
    tlvs: bytes = b"",
) -> bytes:
    """Return the body of a deliver_sm."""
    return (
        b"\0\1\1"
        + source.encode()
        + b"\0\1\1"
        + to.encode()
        + b"\0"
        + bytes([esm_class, 0, 0, 0, 0, 0, 0, data_coding, 0, len(text)])
        + text
        + tlvs
    )


@dataclass(frozen=True, slots=True)
class Heard:
    """A PDU of the gateway."""

    command: int
    status: int
    sequence: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Submitted:
    """A submit_sm taken apart."""

    source: tuple[int, int, str]
    to: tuple[int, int, str]
    esm_class: int
    validity: str
    registered: int
    data_coding: int
    text: bytes


def read_submit(body: bytes) -> Submitted:
    """Take a submit_sm body apart (SMPP 3.4, 4.4.1); it must be used up exactly."""
    at = 0

    def string() -> str:
        nonlocal at
        end = body.index(b"\0", at)
        value, at = body[at:end].decode(), end + 1
        return value

    def octet() -> int:
        nonlocal at
        at += 1
        return body[at - 1]

    assert string() == ""
    source = octet(), octet(), string()
    to = octet(), octet(), string()
    esm_class, protocol, priority = octet(), octet(), octet()
    assert (protocol, priority) == (0, 0)
    assert string() == ""
    validity = string()
    registered, replace, data_coding, canned, length = (octet() for _ in range(5))
    assert (replace, canned) == (0, 0)
    text = body[at:]
    assert len(text) == length
    return Submitted(source, to, esm_class, validity, registered, data_coding, text)


class Peer:
    """One connection, from the carrier's side."""

    def __init__(
        self, smsc: "ScriptedSmsc", reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Take an accepted connection."""
        self.smsc = smsc
        self.reader = reader
        self.writer = writer

    async def hear(self, patience: float = PATIENCE) -> Heard:
        """Return the gateway's next PDU, within so many seconds."""
        async with asyncio.timeout(patience):
            header = await self.reader.readexactly(16)
            length, command, status, sequence = struct.unpack(">LLLL", header)
            body = await self.reader.readexactly(length - 16)
        heard = Heard(command, status, sequence, body)
        self.smsc.heard.append(heard)
        return heard

    async def expect(self, command: int) -> Heard:
        """Return the gateway's next PDU of this command; enquire_links are answered meanwhile."""
        while True:
            heard = await self.hear()
            if heard.command == ENQUIRE_LINK != command:
                await self.say(ENQUIRE_LINK | RESP, heard.sequence)
                continue
            assert heard.command == command, f"0x{heard.command:08X}"
            return heard

    async def ends(self) -> None:
        """Wait until the gateway has closed the connection."""
        async with asyncio.timeout(PATIENCE):
            with suppress(ConnectionError):
                while await self.reader.read(4096):
                    pass

    async def say(self, command: int, sequence: int, status: int = 0, body: bytes = b"") -> None:
        """Write a PDU."""
        await self.say_octets(pdu(command, sequence, status, body))

    async def say_octets(self, octets: bytes) -> None:
        """Write anything."""
        self.writer.write(octets)
        async with asyncio.timeout(PATIENCE):
            await self.writer.drain()

    async def bind(self, status: int = 0) -> None:
        """Answer the bind that must come first."""
        heard = await self.expect(BIND_TRANSCEIVER)
        await self.say(BIND_TRANSCEIVER | RESP, heard.sequence, status, b"scripted\0")

    async def accept(self, heard: Heard) -> None:
        """Take a text and say so."""
        await self.say(SUBMIT_SM | RESP, heard.sequence, 0, self.take(heard))

    def take(self, heard: Heard) -> bytes:
        """Take a text; returns its message id with NUL."""
        self.smsc.taken.append(read_submit(heard.body))
        return b"id-%d\0" % len(self.smsc.taken)

    async def behave(self) -> None:
        """Serve as a carrier should until the gateway goes."""
        while True:
            try:
                heard = await self.hear()
            except (asyncio.IncompleteReadError, ConnectionError):
                return
            if heard.command == SUBMIT_SM:
                await self.accept(heard)
            elif not heard.command & RESP:
                await self.say(heard.command | RESP, heard.sequence)


Script = Callable[[Peer], Awaitable[None]]


async def good_carrier(peer: Peer) -> None:
    """Bind and behave."""
    await peer.bind()
    await peer.behave()


class ScriptedSmsc:
    """Listens on a free port of 127.0.0.1; each connection plays the next script, then the last.

    A script that fails makes the test fail when the `async with` block ends.
    """

    def __init__(self, *scripts: Script, context: ssl.SSLContext | None = None) -> None:
        """Play these; without any, a good carrier. `context`: over TLS."""
        self._context = context
        self.scripts = scripts or (good_carrier,)
        self.heard: list[Heard] = []
        """Every PDU of the gateway, in order."""
        self.taken: list[Submitted] = []
        """Every text that was taken, in order."""
        self.connections = 0
        self.port = 0
        self._playing: set[asyncio.Task[None]] = set()
        self._failures: list[BaseException] = []

    async def __aenter__(self) -> Self:
        """Listen."""
        self._server = await asyncio.start_server(
            self._connected, "127.0.0.1", self.port, ssl=self._context
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Stop listening, end the scripts, and tell what went wrong in them."""
        self._server.close()
        for task in list(self._playing):
            task.cancel()
        if self._playing:
            await asyncio.wait(self._playing)
        await self._server.wait_closed()
        if exc_info[0] is None and self._failures:
            raise self._failures[0]

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._playing.add(task)
        script = self.scripts[min(self.connections, len(self.scripts) - 1)]
        self.connections += 1
        try:
            await script(Peer(self, reader, writer))
        except asyncio.CancelledError:
            pass
        except BaseException as error:  # noqa: BLE001 - raised again in the test
            self._failures.append(error)
        finally:
            self._playing.discard(task)
            writer.close()
            with suppress(OSError):
                async with asyncio.timeout(PATIENCE):
                    await writer.wait_closed()
