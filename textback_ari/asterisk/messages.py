"""The SIP MESSAGE gateway that goes through Asterisk: no account of its own, no ports of its own.

What becomes of a text after Asterisk took it reaches neither ARI nor AMI (Asterisk 22.10.1): it is
`sent`, never `delivered`. A text that comes in was answered by Asterisk before we hear of it, so it
is kept in memory until it is stored, and lost if this program ends in between.
"""

import asyncio
import random
import secrets
from collections.abc import Mapping
from dataclasses import replace

import structlog

from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriNotConnectedError,
    AriRefusedError,
    AriUnreachableError,
)
from textback_ari.asterisk.settings import PbxMessageSettings, PbxSettings
from textback_ari.asterisk.text_events import USER, HeardText, TextEvents
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Clock, GatewaySink, Health, InboundText, OutboundText
from textback_ari.private import Body, RawNumber

log = structlog.get_logger(__name__)

NOT_CONNECTED = "not connected to the PBX"
_LONGEST_TRACED = 400
_MOST_WAITING = 1_000
_STORE_AGAIN = 1.0


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
        own = replace(pbx, app=f"{pbx.app}-messages-{settings.name}")
        self._events = TextEvents(own, [f"PJSIP/{settings.endpoint}"], luck, settings.name)
        self._clock = clock
        self._slots = asyncio.Semaphore(settings.in_flight)
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
        async with asyncio.TaskGroup() as group:
            group.create_task(self._store(sink))
            await self._events.run(self._take, lambda health: self._tell(sink, health))

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Hand a text over to Asterisk, which sends it as one MESSAGE.

        `Accepted` carries an id of our own: no receipt will ever come.
        """
        async with self._slots:
            return {0: await self._submit(text)}

    async def _submit(self, text: OutboundText) -> PartResult:
        settings, client = self._settings, self._events.client
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

    def _take(self, heard: HeardText) -> None:
        self._trace("in", *heard.addresses, heard.body, "heard")
        if self._arrived.qsize() >= _MOST_WAITING:
            log.warning("text_dropped", gateway=self.name, why="too many at once")
            return
        self._arrived.put_nowait(
            InboundText(
                gateway=self.name,
                sender=RawNumber(heard.sender),
                to=heard.to,
                body=heard.body,
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

    def _tell(self, sink: GatewaySink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)


def _plain(text: str) -> str:
    """Return text without control characters, which a terminal would obey."""
    return text[:_LONGEST_TRACED].encode("unicode_escape").decode("ascii")


def _masked(address: str) -> str:
    found = USER.search(address)
    return str(RawNumber(found[1] if found else address))
