"""The SIP MESSAGE gateway that goes through Asterisk: no account of its own, no ports of its own.

What becomes of a text after Asterisk took it reaches neither ARI nor AMI (Asterisk 22.10.1): it is
`sent`, never `delivered`. A text that comes in was answered by Asterisk before we hear of it, so it
is kept in memory until it is stored, and lost if this program ends in between.
"""

import asyncio
import random
import re
import secrets
from collections.abc import Mapping
from dataclasses import replace

import aiohttp
import msgspec
import structlog

from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriNotConnectedError,
    AriRefusedError,
    AriUnreachableError,
)
from textback_ari.asterisk.settings import PbxMessageSettings, PbxSettings
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Clock, GatewaySink, Health, InboundText, OutboundText
from textback_ari.private import Body, RawNumber

log = structlog.get_logger(__name__)

NOT_CONNECTED = "not connected to the PBX"
_USER = re.compile(r"(?:sips?|pjsip|tel):([^@;>\s]{1,128})")
_LONGEST_BODY = 32_768
_LONGEST_TRACED = 400
_MOST_WAITING = 1_000
_STORE_AGAIN = 1.0


class _Message(msgspec.Struct):
    from_: str = msgspec.field(name="from", default="")
    to: str = ""
    body: str = ""


class _Received(msgspec.Struct):
    """TextMessageReceived (ARI events of Asterisk 16 to 22)."""

    type: str = ""
    message: _Message = msgspec.field(default_factory=_Message)


class PbxMessageGateway:
    """A way out through a PBX's own PJSIP endpoint."""

    def __init__(
        self, settings: PbxMessageSettings, pbx: PbxSettings, clock: Clock, luck: random.Random
    ) -> None:
        """Take the settings of the gateway and of its PBX; `luck` spreads the reconnects.

        It listens under an application name of its own, so that neither the watching of calls nor
        its event filter is touched.
        """
        self.name = settings.name
        self._settings = settings
        self._pbx = replace(pbx, app=f"{pbx.app}-messages-{settings.name}")
        self._clock = clock
        self._luck = luck
        self._slots = asyncio.Semaphore(settings.in_flight)
        self._client: AriClient | None = None
        self._health = Health(ready=False, why=NOT_CONNECTED)
        self._arrived: asyncio.Queue[InboundText] = asyncio.Queue()

    def health(self) -> Health:
        """Return whether a text would be handed over right now."""
        return self._health

    def parts(self, body: Body) -> int:  # noqa: ARG002 - the port's signature
        """Return 1: SIP MESSAGE knows no segments."""
        return 1

    async def run(self, sink: GatewaySink) -> None:
        """Stay connected until cancelled."""
        failures = 0
        try:
            async with (
                asyncio.TaskGroup() as group,
                aiohttp.ClientSession(raise_for_status=False) as session,
            ):
                group.create_task(self._store(sink))
                while True:
                    client = AriClient(self._pbx, session)
                    steady = False
                    try:
                        steady = await self._listen(client, sink)
                        why = f"PBX {self._pbx.name} closed the connection"
                    except (AriError, TimeoutError) as error:
                        why = str(error) or f"PBX {self._pbx.name} does not answer"
                    finally:
                        self._client = None
                    failures = 0 if steady else failures + 1
                    self._tell(sink, Health(ready=False, why=why))
                    await asyncio.sleep(self._pause(failures))
        finally:
            self._tell(sink, Health(ready=False, why="stopped"))

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Hand a text over to Asterisk, which sends it as one MESSAGE.

        `Accepted` carries an id of our own: no receipt will ever come.
        """
        async with self._slots:
            return {0: await self._submit(text)}

    async def _submit(self, text: OutboundText) -> PartResult:
        settings, client = self._settings, self._client
        if client is None:
            return NotSent(self._health.why or NOT_CONNECTED)
        octets = len(text.body.text.encode("utf-8", "replace"))
        if octets > settings.longest:
            return Refused(f"it makes {octets} octets of at most {settings.longest}")
        if text.valid_until <= self._clock.now():
            return NotSent("its time is up")
        to = f"pjsip:{settings.endpoint}/sip:{text.to.e164}@{settings.domain}"
        result = await self._hand_over(client, to, text)
        said = "taken" if isinstance(result, Accepted) else result.why
        self._trace("out", text.sender, text.to.e164, text.body, said)
        return result

    async def _hand_over(self, client: AriClient, to: str, text: OutboundText) -> PartResult:
        settings = self._settings
        try:
            await client.send_message(to, f"sip:{text.sender}@{settings.domain}", text.body.text)
        except AriNotConnectedError as error:
            return NotSent(str(error))
        except AriUnreachableError as error:
            return InDoubt(str(error))
        except AriRefusedError as error:
            if error.status >= 500:
                return NotSent(str(error))
            return Refused(str(error), Blame.GATEWAY)
        except AriError as error:
            return Refused(str(error), Blame.GATEWAY)
        return Accepted(f"{text.message_id}-{secrets.token_hex(8)}")

    async def _listen(self, client: AriClient, sink: GatewaySink) -> bool:
        """Hear texts until the connection ends; returns whether it held for a while."""
        loop = asyncio.get_running_loop()
        socket = await client.connect()
        try:
            async with asyncio.timeout(self._pbx.setup_timeout):
                await client.set_filter(["TextMessageReceived"])
                await client.subscribe(f"endpoint:PJSIP/{self._settings.endpoint}")
            began = loop.time()
            self._client = client
            self._tell(sink, Health(ready=True))
            async for frame in socket:
                if frame.type in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
                    self._take(frame.data)
            return loop.time() - began > self._pbx.retry_most
        finally:
            await socket.close()

    def _take(self, frame: bytes | str) -> None:
        try:
            event = msgspec.json.decode(frame, type=_Received, strict=False)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            log.warning("text_not_understood", gateway=self.name)
            return
        if event.type != "TextMessageReceived":
            return
        message = event.message
        self._trace("in", message.from_, message.to, Body(message.body), "heard")
        sender, to = _USER.search(message.from_), _USER.search(message.to)
        if not (sender and to) or self._arrived.qsize() >= _MOST_WAITING:
            log.warning("text_dropped", gateway=self.name, why="no sender, or too many at once")
            return
        self._arrived.put_nowait(
            InboundText(
                gateway=self.name,
                sender=RawNumber(sender[1]),
                to=to[1],
                body=Body(event.message.body[:_LONGEST_BODY]),
                at=self._clock.now(),
            )
        )

    def _trace(self, way: str, sender: str, to: str, body: Body, said: str) -> None:
        """Log a message as it passes here; only Asterisk's own trace shows what it makes of it."""
        if self._settings.trace == "off":
            return
        show = self._settings.trace == "full"
        words = (
            f"from={_plain(sender) if show else _masked(sender)}",
            f"to={_plain(to) if show else _masked(to)}",
            f"body={_plain(body.text) if show else body}",
            f"({said})",
        )
        log.debug("pbx_message", gateway=self.name, way=way, message=" ".join(words))

    async def _store(self, sink: GatewaySink) -> None:
        """Store texts in the order of their arrival, each until it is stored."""
        while True:
            text = await self._arrived.get()
            while True:
                if await self._stored(sink, text):
                    break
                await asyncio.sleep(_STORE_AGAIN)

    async def _stored(self, sink: GatewaySink, text: InboundText) -> bool:
        try:
            async with asyncio.timeout(self._settings.store_timeout):
                await sink.inbound(text)
        except Exception:
            log.exception("text_not_stored", gateway=self.name)
            return False
        return True

    def _pause(self, failures: int) -> float:
        pbx = self._pbx
        longest = min(pbx.retry_most, pbx.retry_first * 2.0 ** min(failures, 16))
        return longest * (0.5 + self._luck.random() / 2)

    def _tell(self, sink: GatewaySink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)


def _plain(text: str) -> str:
    """Return text without control characters, which a terminal would obey."""
    return text[:_LONGEST_TRACED].encode("unicode_escape").decode("ascii")


def _masked(address: str) -> str:
    found = _USER.search(address)
    return str(RawNumber(found[1] if found else address))
