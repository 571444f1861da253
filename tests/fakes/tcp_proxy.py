"""A wire between a client and a server that a test can cut, or make go dead."""

import asyncio
from typing import Self


class TcpProxy:
    """Passes TCP connections on to `host:port` until it is told otherwise."""

    def __init__(self, host: str, port: int) -> None:
        """Lead to a server."""
        self._target = (host, port)
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._refusing = False
        self.port = 0

    async def __aenter__(self) -> Self:
        """Listen on a free port of 127.0.0.1."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Drop everything."""
        assert self._server is not None
        self._server.close()
        self._flowing.set()
        self.cut()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        """Return where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self, *, refuse: bool = False) -> None:
        """Reset all connections; with `refuse` new ones are reset too until `mend()`."""
        self._refusing = refuse
        for writer in tuple(self._writers):
            writer.transport.abort()

    def mend(self) -> None:
        """Let connections through again, and bytes in them."""
        self._refusing = False
        self._flowing.set()

    def freeze(self) -> None:
        """Keep connections open and pass no byte on: a peer that is gone without a word."""
        self._flowing.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        if self._refusing:
            writer.transport.abort()
            self._writers.discard(writer)
            return
        try:
            there_reader, there_writer = await asyncio.open_connection(*self._target)
        except OSError:
            writer.transport.abort()
            self._writers.discard(writer)
            return
        self._writers.add(there_writer)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pump(reader, there_writer))
                group.create_task(self._pump(there_reader, writer))
        finally:
            for each in (writer, there_writer):
                each.transport.abort()
                self._writers.discard(each)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                await self._flowing.wait()
                writer.write(data)
                await writer.drain()
            writer.write_eof()
        except OSError:
            writer.transport.abort()
