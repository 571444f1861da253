"""Texts that Asterisk takes in for its endpoints (TextMessageReceived), as long as one listens.

Asterisk answers whoever sent a text before we hear of it: what comes while nobody listens is lost.
"""

import asyncio
import random
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import aiohttp
import msgspec
import structlog

from textback_ari.asterisk.ari import AriClient, AriError, AriRefusedError
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.ports import Health
from textback_ari.private import Body

log = structlog.get_logger(__name__)

LONGEST_BODY = 32_768
USER = re.compile(r"(?:sips?|pjsip|tel):([^@;>\s]{1,128})")
"""The user in an address, or before it."""
_LONGEST_ID = 100


class _Message(msgspec.Struct):
    from_: str = msgspec.field(name="from", default="")
    to: str = ""
    body: str = ""
    variables: dict[str, object] = {}


class _Endpoint(msgspec.Struct):
    technology: str = ""
    resource: str = ""


class _Received(msgspec.Struct):
    """TextMessageReceived (ARI events of Asterisk 16 to 22)."""

    type: str = ""
    message: _Message = msgspec.field(default_factory=_Message)
    endpoint: _Endpoint = msgspec.field(default_factory=_Endpoint)


@dataclass(frozen=True, slots=True)
class HeardText:
    """A text that an endpoint sent. All of it is hostile but `endpoint`."""

    endpoint: str
    """Who sent it as Asterisk identified it, `PJSIP/101`; empty where it was not told."""
    sender: str
    """The user of its From."""
    to: str
    """The user that it was sent to."""
    body: Body = field(repr=False)
    addresses: tuple[str, str] = field(default=("", ""), repr=False)
    """Its From and To, whole."""
    request: str = ""
    """The request's Call-ID and CSeq, empty where Asterisk did not tell."""


class TextEvents:
    """Listens to the texts of some endpoints under an application name of its own."""

    def __init__(
        self, pbx: PbxSettings, endpoints: Iterable[str], luck: random.Random, what: str
    ) -> None:
        """Listen on a PBX, whose `app` is used as it is.

        Args:
            pbx: the PBX, with an application name that nobody else uses.
            endpoints: as `PJSIP/101`.
            luck: spreads the reconnects.
            what: who listens, in logs.
        """
        self.client: AriClient | None = None
        """For requests, while there is a connection."""
        self.missing: frozenset[str] = frozenset()
        """Endpoints that the PBX does not have."""
        self._pbx = pbx
        self._endpoints = tuple(dict.fromkeys(endpoints))
        self._luck = luck
        self._what = what

    async def run(self, take: Callable[[HeardText], None], told: Callable[[Health], None]) -> None:
        """Stay connected until cancelled; `take` gets each text, `told` each change of health."""
        failures = 0
        try:
            async with aiohttp.ClientSession(raise_for_status=False) as session:
                while True:
                    client = AriClient(self._pbx, session)
                    steady = False
                    try:
                        steady = await self._listen(client, take, told)
                        why = f"PBX {self._pbx.name} closed the connection"
                    except (AriError, TimeoutError) as error:
                        why = str(error) or f"PBX {self._pbx.name} does not answer"
                    finally:
                        self.client = None
                    failures = 0 if steady else failures + 1
                    told(Health(ready=False, why=why))
                    await asyncio.sleep(self._pause(failures))
        finally:
            told(Health(ready=False, why="stopped"))

    async def _listen(
        self,
        client: AriClient,
        take: Callable[[HeardText], None],
        told: Callable[[Health], None],
    ) -> bool:
        """Hear texts until the connection ends; returns whether it held for a while."""
        loop = asyncio.get_running_loop()
        socket = await client.connect()
        try:
            async with asyncio.timeout(self._pbx.setup_timeout):
                await client.set_filter(["TextMessageReceived"])
                await self._subscribe(client)
            began = loop.time()
            self.client = client
            told(Health(ready=True))
            async for frame in socket:
                if frame.type in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
                    heard = read_text(frame.data, self._what)
                    if heard is not None:
                        take(heard)
            return loop.time() - began > self._pbx.retry_most
        finally:
            await socket.close()

    async def _subscribe(self, client: AriClient) -> None:
        """Subscribe to the endpoints that are there.

        Raises:
            AriError: the PBX cannot be asked, or has none of them.
        """
        missing: dict[str, AriRefusedError] = {}
        for endpoint in self._endpoints:
            try:
                await client.subscribe(f"endpoint:{endpoint}")
            except AriRefusedError as error:
                missing[endpoint] = error
        self.missing = frozenset(missing)
        if len(missing) == len(self._endpoints):
            raise next(iter(missing.values()))
        for endpoint in sorted(missing):
            log.warning("endpoint_missing", part=self._what, endpoint=endpoint)

    def _pause(self, failures: int) -> float:
        pbx = self._pbx
        longest = min(pbx.retry_most, pbx.retry_first * 2.0 ** min(failures, 16))
        return longest * (0.5 + self._luck.random() / 2)


def read_text(frame: bytes | str, what: str) -> HeardText | None:
    """Return the text of an event, `None` where it tells of none; `what`: who listens, in logs."""
    try:
        event = msgspec.json.decode(frame, type=_Received, strict=False)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        log.warning("text_not_understood", part=what)
        return None
    if event.type != "TextMessageReceived":
        return None
    sender, to = USER.search(event.message.from_), USER.search(event.message.to)
    if not (sender and to):
        log.warning("text_dropped", part=what, why="it has no sender or no receiver")
        return None
    there = event.endpoint
    return HeardText(
        endpoint=f"{there.technology}/{there.resource}" if there.resource else "",
        sender=sender[1],
        to=to[1],
        body=Body(event.message.body[:LONGEST_BODY]),
        addresses=(event.message.from_, event.message.to),
        request=_request_of(event.message.variables),
    )


def _request_of(variables: Mapping[str, object]) -> str:
    """Return the Call-ID and CSeq among a message's variables, empty where one is missing.

    A Call-ID alone is not enough: some telephones keep it for all texts to one receiver.
    """
    told = {name.casefold(): value for name, value in variables.items()}
    call_id, sequence = (
        value.split() if isinstance(value, str) else []
        for value in (told.get("call-id"), told.get("cseq"))
    )
    if not (call_id and sequence):
        return ""
    return f"{call_id[0][:_LONGEST_ID]} {sequence[0][:_LONGEST_ID]}"
