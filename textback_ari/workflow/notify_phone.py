"""Notices to the team's telephones as texts, over the gateways that callers are texted by."""

import asyncio
from collections.abc import Callable, Mapping

import structlog

from textback_ari.messages.states import Accepted, InDoubt, NotSent, Refused
from textback_ari.ports import Answer, Clock, Fate, Gateway, Notice, OutboundText
from textback_ari.private import Number
from textback_ari.rules.lines import Lines

log = structlog.get_logger(__name__)

VALID_FOR = 3_600.0
"""Seconds within which the carrier may deliver a notice."""
TIME_LIMIT = 60.0
"""Seconds for a gateway's answer; gateways have limits of their own, this is for one with a bug."""


class PhoneNotifier:
    """Texts notices from a line's number; none of them counts for the caps on callers' texts."""

    def __init__(
        self,
        gateways: Mapping[str, Gateway],
        lines: Lines,
        clock: Clock,
        stands: Callable[[], bool] = lambda: True,
    ) -> None:
        """Take the gateways by name; `stands`: whether this program's claims still stand."""
        self._gateways = gateways
        self._lines = lines
        self._clock = clock
        self._stands = stands

    async def deliver(self, notice: Notice) -> Answer:
        """Hand a notice to the first gateway of its line that is up; never to two of them."""
        line = self._lines.of_number(notice.line)
        if line is None:
            return Answer(Fate.REFUSED, "the line that it is about is not configured any more")
        ready = [
            gateway
            for name in line.gateways_to(Number(notice.target))
            if (gateway := self._gateways.get(name)) and gateway.health().ready
        ]
        if not ready:
            return Answer(Fate.AGAIN, "no gateway of the line is up")
        gateway = ready[0]
        text = OutboundText(
            # Texts to callers have positive ids: a gateway must not take one for the other.
            message_id=-notice.number,
            to=Number(notice.target),
            sender=line.sender_by(gateway.name, line.own_sender),
            body=notice.body,
            reference=notice.number % 256,
            valid_until=self._clock.now() + VALID_FOR,
            stands=self._stands,
        )
        try:
            async with asyncio.timeout(TIME_LIMIT):
                results = list((await gateway.submit(text)).values())
        except Exception as error:
            log.exception("gateway_failed", gateway=gateway.name, notice=notice.number)
            return Answer(Fate.IN_DOUBT, f"{gateway.name} failed ({type(error).__name__})")
        for kind, fate in ((InDoubt, Fate.IN_DOUBT), (Refused, Fate.REFUSED)):
            for result in results:
                if isinstance(result, kind):
                    return Answer(fate, f"{gateway.name}: {result.why}")
        waits = [result.why for result in results if isinstance(result, NotSent)]
        if not waits:
            return Answer(Fate.SENT)
        if any(isinstance(result, Accepted) for result in results):
            # Half of it is away: whoever gets that knows that there is more to read.
            return Answer(Fate.IN_DOUBT, f"{gateway.name} took a part of it: {waits[0]}")
        return Answer(Fate.AGAIN, f"{gateway.name}: {waits[0]}")
