"""The lab's own hands on the PBX: what an operator's panel does through AMI."""

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Self

from lab.errors import LabError

_SECONDS = 10.0


class Ami:
    """One AMI session of the user "lab" (docker/asterisk/conf/manager.conf)."""

    def __init__(self, host: str, port: int) -> None:
        """Take where AMI answers."""
        self._host = host
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def __aenter__(self) -> Self:
        """Connect and log in."""
        async with asyncio.timeout(_SECONDS):
            self._streams = await asyncio.open_connection(self._host, self._port)
            await self._streams[0].readline()
        await self.action("Login", Username="lab", Secret="lab", Events="off")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Disconnect."""
        if self._streams:
            self._streams[1].close()

    async def action(self, name: str, **fields: str) -> Mapping[str, str]:
        """Carry out an action and return the PBX's answer."""
        assert self._streams is not None
        reader, writer = self._streams
        lines = [f"Action: {name}", *(f"{key}: {value}" for key, value in fields.items())]
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        async with asyncio.timeout(_SECONDS):
            await writer.drain()
            block = (await reader.readuntil(b"\r\n\r\n")).decode(errors="replace")
        answer = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if answer.get("Response") != "Success":
            raise LabError(f"AMI refuses {name}: {answer.get('Message', block)}")
        return answer
