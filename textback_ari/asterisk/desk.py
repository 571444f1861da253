"""What the team writes from telephones that are registered with a PBX.

The sender is the endpoint as Asterisk identified it, by its password or address, never the From
that a telephone writes. Asterisk has answered the telephone before we hear of a text: it is kept in
memory until it is stored, and lost if this program ends in between; the writer then gets no answer.
"""

import asyncio
import random
import secrets
from collections.abc import Iterable
from dataclasses import replace

import structlog

from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.text_events import HeardText, TextEvents
from textback_ari.ports import Clock, DeskSink, Health, InboundText, StoreUnavailableError
from textback_ari.private import RawNumber

log = structlog.get_logger(__name__)

_MOST_WAITING = 200
_STORE_AGAIN = 1.0
_TAKE_LIMIT = 30.0


class DeskEar:
    """Hears the team's telephones on one PBX."""

    def __init__(
        self, pbx: PbxSettings, telephones: Iterable[str], clock: Clock, luck: random.Random
    ) -> None:
        """Take the PBX, and its endpoints that are members' (`PJSIP/101`).

        It listens under an application name of its own; `luck` spreads the reconnects.
        """
        self.name = f"{pbx.name} telephones"
        self._telephones = frozenset(telephones)
        own = replace(pbx, app=f"{pbx.app}-desk")
        self._events = TextEvents(own, sorted(self._telephones), luck, self.name)
        self._pbx = pbx.name
        self._clock = clock
        self._health = Health(ready=False)
        self._arrived: asyncio.Queue[tuple[str, InboundText]] = asyncio.Queue()

    async def run(self, sink: DeskSink) -> None:
        """Listen until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._pass_on(sink))
            await self._events.run(self._take, lambda health: self._tell(sink, health))

    def _take(self, heard: HeardText) -> None:
        if heard.endpoint not in self._telephones:
            log.warning("desk_text_of_nobody", pbx=self._pbx, endpoint=heard.endpoint[:80])
            return
        if self._arrived.qsize() >= _MOST_WAITING:
            log.warning("text_dropped", part=self.name, why="too many at once")
            return
        text = InboundText(
            gateway=self.name,
            sender=RawNumber(heard.sender),
            to=heard.to,
            body=heard.body,
            at=self._clock.now(),
            # A text that is tried again, because the database was away, must not be another one.
            carrier_id=f"{heard.endpoint[:40]} {heard.request or secrets.token_hex(16)}",
        )
        self._arrived.put_nowait((f"{self._pbx}:{heard.endpoint}", text))

    async def _pass_on(self, sink: DeskSink) -> None:
        """Pass texts on in the order of their arrival, each until it is stored."""
        while True:
            extension, text = await self._arrived.get()
            while True:
                if await self._taken(sink, extension, text):
                    break
                await asyncio.sleep(_STORE_AGAIN)

    async def _taken(self, sink: DeskSink, extension: str, text: InboundText) -> bool:
        try:
            async with asyncio.timeout(_TAKE_LIMIT):
                await sink.telephone_wrote(extension, text)
        except (StoreUnavailableError, TimeoutError) as error:
            log.warning("text_not_stored", part=self.name, why=str(error) or "no answer")
            return False
        except Exception:
            # A mistake of ours would come again with the same text: others must not wait for it.
            log.exception("text_dropped", part=self.name)
        return True

    def _tell(self, sink: DeskSink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)
