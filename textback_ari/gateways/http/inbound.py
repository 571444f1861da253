"""What a provider's hooks say, stored before the provider is answered."""

import asyncio

import structlog

from textback_ari.gateways.http.answers import shown
from textback_ari.gateways.http.provider import (
    Hook,
    HookAnswer,
    NotGenuineError,
    NotUnderstoodError,
    Provider,
    Reply,
    Status,
)
from textback_ari.messages.media import links
from textback_ari.ports import Clock, GatewaySink, InboundText, Receipt
from textback_ari.private import Body, NotE164Error, Number, RawNumber

log = structlog.get_logger(__name__)

_LONGEST_NUMBER = 64
_LONGEST_TEXT = 10_000
_TELL_EVERY = 60.0
"""Seconds between log lines about hooks that are not the provider's: anybody can send them."""


class Inbound:
    """Takes one gateway's hooks."""

    def __init__(
        self, name: str, provider: Provider, clock: Clock, sink: GatewaySink, limit: float
    ) -> None:
        """Take whom to tell, and the seconds that this may take."""
        self._name = name
        self._provider = provider
        self._clock = clock
        self._sink = sink
        self._limit = limit
        self._refused = 0
        self._told_at: float | None = None

    async def hear(self, hook: Hook) -> HookAnswer:
        """Store what a hook says and return the answer to it: success only after the commit."""
        try:
            heard = self._provider.hear(hook, self._clock.now())
        except NotGenuineError as error:
            self._tell(str(error))
            return HookAnswer(403)
        except NotUnderstoodError as error:
            log.warning("webhook_not_understood", gateway=self._name, why=str(error))
            return HookAnswer(400)
        try:
            async with asyncio.timeout(self._limit):
                for event in heard.events:
                    await self._store(event)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is not stored
            log.warning("webhook_not_stored", gateway=self._name, why=type(error).__name__)
            return HookAnswer(503)
        return heard.answer

    async def _store(self, event: Status | Reply) -> None:
        now = self._clock.now()
        match event:
            case Status():
                await self._sink.receipt(
                    Receipt(
                        gateway=self._name,
                        carrier_id=event.carrier_id,
                        state=event.state,
                        error=shown(event.error) or None,
                        at=now,
                        phone=_number(event.phone),
                        blame=event.blame,
                        whole=True,
                    )
                )
            case Reply():
                await self._sink.inbound(
                    InboundText(
                        gateway=self._name,
                        sender=RawNumber(event.sender[:_LONGEST_NUMBER]),
                        to=event.to[:_LONGEST_NUMBER],
                        body=Body(event.text[:_LONGEST_TEXT]),
                        at=now,
                        carrier_id=event.carrier_id or None,
                        media=links(event.media),
                    )
                )

    def _tell(self, why: str) -> None:
        """Say that a hook was refused, at most once a minute."""
        self._refused += 1
        now = asyncio.get_running_loop().time()
        if self._told_at is None or now - self._told_at >= _TELL_EVERY:
            log.warning("webhook_refused", gateway=self._name, why=why, times=self._refused)
            self._told_at, self._refused = now, 0


def _number(written: str) -> Number | None:
    try:
        return Number(written)
    except NotE164Error:
        return None
