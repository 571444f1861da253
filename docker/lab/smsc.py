"""The SMSC as a test or a person sees it: what it received, and the phone behind it."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import aiohttp

from lab.errors import LabError

Submit = Literal["accept", "throttle", "refuse", "silent"]
Receipts = Literal["delivered", "undelivered", "none"]


@dataclass(frozen=True)
class Text:
    """One text as the handset shows it; a long one is joined."""

    number: int
    at: float
    to_phone: bool
    phone: str
    other: str
    text: str
    parts: int
    message_ids: tuple[str, ...]


@dataclass(frozen=True)
class Pdu:
    """One PDU that the SMSC received or sent; `at` is the SMSC's wall clock."""

    number: int
    at: float
    received: bool
    command: str
    sequence: int | None
    status: str | None
    raw: bytes
    source: str | None
    destination: str | None
    message_id: str | None


class Smsc:
    """Talks to docker/smsc/server.py."""

    def __init__(self, url: str) -> None:
        """Take the address of its HTTP side."""
        self.url = url
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()
            self._session = None

    async def pdus(self, command: str | None = None, *, since: int = 0) -> list[Pdu]:
        """Return the PDUs received and sent so far, all or of one command."""
        query: dict[str, str] = {"since": str(since)} | ({"command": command} if command else {})
        return [
            Pdu(
                number=entry["n"],
                at=entry["at"],
                received=entry["direction"] == "in",
                command=entry["command"],
                sequence=entry["sequence"],
                status=entry["status"],
                raw=bytes.fromhex(entry["hex"]),
                source=entry.get("source_addr"),
                destination=entry.get("destination_addr"),
                message_id=entry.get("message_id"),
            )
            for entry in await self._get("/pdus", query)
        ]

    async def submits(self) -> list[Pdu]:
        """Return every submit_sm received so far: one for each part of each text."""
        return [pdu for pdu in await self.pdus("submit_sm") if pdu.received]

    async def texts(self, phone: str | None = None, *, since: int = 0) -> list[Text]:
        """Return the texts so far, all or those of one handset (with or without its plus sign)."""
        query: dict[str, str] = {"since": str(since)} | ({"phone": phone} if phone else {})
        return [
            Text(
                number=entry["n"],
                at=entry["at"],
                to_phone=entry["direction"] == "to_phone",
                phone=entry["phone"],
                other=entry["other"],
                text=entry["text"],
                parts=entry["parts"],
                message_ids=tuple(entry.get("message_ids", ())),
            )
            for entry in await self._get("/texts", query)
        ]

    async def wait_for_text(self, phone: str, *, count: int = 1, seconds: float = 10) -> list[Text]:
        """Return a handset's received texts as soon as there are so many."""
        found: list[Text] = []

        async def enough() -> bool:
            nonlocal found
            found = [text for text in await self.texts(phone) if text.to_phone]
            return len(found) >= count

        await self._until(enough, seconds, lambda: f"{len(found)} of {count} texts for {phone}")
        return found

    async def wait_for_bind(self, *, count: int = 1, seconds: float = 10) -> None:
        """Return as soon as so many sessions are bound."""
        bound: list[str] = []

        async def enough() -> bool:
            nonlocal bound
            bound = await self._get("/binds", {})
            return len(bound) >= count

        await self._until(enough, seconds, lambda: f"{len(bound)} of {count} binds")

    async def reply(self, phone: str, to: str, text: str) -> list[str]:
        """Send a text from a handset; return the bound session's answer to each part."""
        answer = await self._post("/reply", {"phone": phone, "to": to, "text": text})
        statuses: list[str] = answer["statuses"]
        return statuses

    async def behave(
        self,
        submit: Submit | None = None,
        *,
        times: int | None = None,
        receipts: Receipts | None = None,
        latency_ms: int | None = None,
        receipt_delay_ms: int | None = None,
    ) -> None:
        """Change what becomes of texts from now on; what is not given stays as it is.

        With `times`, `submit` holds for so many submit_sm, and then they are accepted again.
        """
        wanted: dict[str, Any] = {} if submit is None else {"submit": submit, "times": times}
        others = {
            "receipts": receipts,
            "latency_ms": latency_ms,
            "receipt_delay_ms": receipt_delay_ms,
        }
        wanted |= {key: value for key, value in others.items() if value is not None}
        await self._post("/behaviour", wanted)

    async def _until(
        self, enough: Callable[[], Any], seconds: float, found: Callable[[], str]
    ) -> None:
        deadline = time.monotonic() + seconds
        while not await enough():
            if time.monotonic() > deadline:
                raise LabError(f"After {seconds:g} s the SMSC had only {found()}.")
            await asyncio.sleep(0.05)

    async def _get(self, path: str, query: dict[str, str]) -> Any:
        async with self._connections().get(f"{self.url}{path}", params=query) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with self._connections().post(f"{self.url}{path}", json=body) as answer:
            content = await answer.json()
            if answer.status >= 300:
                raise LabError(f"The SMSC refuses {path}: {content['error']}")
            return content

    def _connections(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session
