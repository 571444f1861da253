"""SIPp as a provider that takes texts by SIP MESSAGE, and as a phone that sends one."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lab.commands import run_async
from lab.errors import LabError
from lab.network import SIP_PORT, Network, is_free
from lab.paths import DOCKER_DIR

Transport = Literal["udp", "tcp", "tls"]
Manner = Literal["202", "digest", "404", "480", "503", "silence", "late"]

_MODES: Mapping[Transport, str] = {"udp": "u1", "tcp": "t1", "tls": "l1"}
_FIRST_PORT = 15_200
_START_SECONDS = 5.0


def _answer(code: int, phrase: str, *headers: str) -> str:
    lines = "".join(f"      {header}\n" for header in headers)
    return f"""<send><![CDATA[
      SIP/2.0 {code} {phrase}
      [last_Via:]
      [last_From:]
      [last_To:];tag=server-[pid]-[call_number]
      [last_Call-ID:]
      [last_CSeq:]
{lines}      Content-Length: 0

  ]]></send>"""


_CHALLENGE = 'WWW-Authenticate: Digest realm="lab", nonce="n[pid]", algorithm=MD5, qop="auth"'
_ANSWERS: Mapping[Manner, str] = {
    "202": _answer(202, "Accepted"),
    "digest": "\n".join(
        [
            _answer(401, "Unauthorized", _CHALLENGE),
            '<recv request="MESSAGE"><action>',
            '<verifyauth assign_to="good" username="acme" password="lab-pass"/>',
            "</action></recv>",
            '<nop hide="true" test="good" next="2"/>',
            _answer(403, "Forbidden"),
            '<nop next="9"/>',
            '<label id="2"/>',
            _answer(202, "Accepted"),
        ]
    ),
    "404": _answer(404, "Not Found"),
    "480": _answer(480, "Temporarily Unavailable"),
    "503": _answer(503, "Service Unavailable", "Retry-After: 30"),
    "silence": '<pause milliseconds="8000"/>',
    "late": '<pause milliseconds="500"/>' + _answer(202, "Accepted"),
}


@dataclass(frozen=True)
class TextServer:
    """A provider that is running."""

    host: str
    port: int
    log: Path

    def texts(self) -> list[tuple[str, str]]:
        """Return number and body of every MESSAGE that arrived, repetitions included."""
        if not self.log.exists():
            return []
        blocks = re.split(r"^-{10,}.*$", self.log.read_text(errors="replace"), flags=re.MULTILINE)
        found = []
        for block in blocks:
            start = block.find("MESSAGE sip:")
            if start < 0 or "message received" not in block:
                continue
            head, _, body = block[start:].replace("\r\n", "\n").partition("\n\n")
            number = head.split("sip:", 1)[1].split("@", 1)[0]
            found.append((number, body.strip()))
        return found


class TextServers:
    """Starts providers in the lab's SIP container."""

    def __init__(self, network: Network, execute: tuple[str, ...], state: Path) -> None:
        """Take the lab's addresses, the words that run a command in its SIP container, its folder.

        The folder is the one that the container sees as /state.
        """
        self._network = network
        self._execute = execute
        self._state = state
        self._serial = 0

    @asynccontextmanager
    async def running(
        self, manner: Manner, transport: Transport, *, port: int | None = None
    ) -> AsyncIterator[TextServer]:
        """Run a provider that answers so, on the carrier's address, for as long as the block."""
        self._serial += 1
        serial, port = self._serial, port or _FIRST_PORT + self._serial
        name = f"texts-{serial}"
        template = (DOCKER_DIR / "sipp" / "text_server.xml").read_text()
        (self._state / f"{name}.xml").write_text(template.replace("ANSWER", _ANSWERS[manner]))
        log = self._state / f"{name}.log"
        log.unlink(missing_ok=True)
        certificate: list[str] = []
        if transport == "tls":
            await self._make_certificate()
            certificate = ["-tls_cert", "/state/texts.pem", "-tls_key", "/state/texts.key"]
        words = [
            *("sipp", "-sf", f"/state/{name}.xml", "-i", self._network.callers),
            *("-p", str(port), "-t", _MODES[transport], "-nostdin", *certificate),
            *("-trace_msg", "-message_file", f"/state/{log.name}", "-timeout", "120"),
            *("-message_overwrite", "false", "-ringbuffer_size", "0", "-nd", "-bg"),
        ]
        started = await run_async([*self._execute, *words], timeout=20, check=False)
        told = (started.stdout + started.stderr).decode(errors="replace")
        pid = re.search(r"PID=\[?(\d+)", told)
        if pid is None:
            raise LabError(f"SIPp did not start as a provider of texts: {told[-300:]}")
        try:
            await self._listens(port, transport)
            yield TextServer(self._network.callers, port, log)
        finally:
            await run_async([*self._execute, "kill", "-KILL", pid.group(1)], check=False)

    async def text(self, phone: str, line: str, said: str) -> None:
        """Send a text from a phone to a line, through the PBX; returns once it was answered."""
        words = [
            *("sipp", "-sf", "/scenarios/text_client.xml", "-i", self._network.callers),
            *("-m", "1", "-nostdin", "-timeout", "10", "-timeout_error"),
            *("-key", "phone", phone, "-key", "called", line, "-key", "said", said),
            f"{self._network.pbx}:{SIP_PORT}",
        ]
        await run_async([*self._execute, *words], timeout=20)

    async def _listens(self, port: int, transport: Transport) -> None:
        kind = socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM
        async with asyncio.timeout(_START_SECONDS):
            while is_free(kind, (self._network.callers, port)):  # noqa: ASYNC110 - SIPp tells nobody
                await asyncio.sleep(0.05)

    async def _make_certificate(self) -> None:
        if (self._state / "texts.pem").exists():
            return
        make = (
            "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=lab "
            f"-addext subjectAltName=IP:{self._network.callers} "
            "-keyout /state/texts.key -out /state/texts.tmp && mv /state/texts.tmp /state/texts.pem"
        )
        await run_async([*self._execute, "sh", "-c", make], timeout=20)
