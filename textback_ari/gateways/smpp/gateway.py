"""The Gateway port over SMPP 3.4: keeps one bind up and hands texts over on it."""

import asyncio
import random
from collections.abc import Mapping

import structlog

from textback_ari.gateways.smpp.connection import connect
from textback_ari.gateways.smpp.deliveries import Deliveries
from textback_ari.gateways.smpp.outbound import UnsendableError, prepare
from textback_ari.gateways.smpp.pdu import GenericNack, SubmitSmResp
from textback_ari.gateways.smpp.session import NOT_CONNECTED, End, Lost, Response, Session
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import refusal
from textback_ari.messages.segments import segment
from textback_ari.messages.states import Accepted, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Clock, GatewaySink, Health, OutboundText
from textback_ari.private import Body

log = structlog.get_logger(__name__)

EARLIER_PART = "an earlier part did not get through"


class SmppGateway:
    """A way out through one carrier account."""

    def __init__(self, settings: SmppSettings, clock: Clock, luck: random.Random) -> None:
        """Take the settings; `luck` spreads the reconnects."""
        self.name = settings.name
        self._settings = settings
        self._clock = clock
        self._luck = luck
        self._session: Session | None = None
        self._health = Health(ready=False, why=NOT_CONNECTED)

    def health(self) -> Health:
        """Return whether a submit would be written right now."""
        why = None if self._session is None else self._session.why_not()
        return self._health if why is None else Health(ready=False, why=why)

    def parts(self, body: Body) -> int:
        """Return how many SMS segments the body makes."""
        return len(segment(body.text).parts)

    async def run(self, sink: GatewaySink) -> None:
        """Keep the bind up until cancelled, then unbind in bounded time."""
        failures = 0
        try:
            while True:
                end, bound_for = await self._one_session(sink)
                # A carrier that accepts the bind and hangs up is no better than one that refuses.
                failures = 0 if bound_for > self._settings.reconnect_max else failures + 1
                self._tell(sink, Health(ready=False, why=end.why))
                pause = self._pause(end, failures)
                log.warning("smpp_disconnected", gateway=self.name, why=end.why, retry_in=pause)
                await asyncio.sleep(pause)
        finally:
            self._tell(sink, Health(ready=False, why="stopped"))

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Write the parts asked for, in order, and wait for the carrier's word on each.

        A part that was refused or not sent stops those that were not written yet; those in
        flight stand.
        """
        try:
            prepared = prepare(text, self._settings)
        except UnsendableError as error:
            return dict.fromkeys(text.parts or range(self.parts(text.body)), Refused(str(error)))
        wanted = range(len(prepared.parts)) if text.parts is None else text.parts
        session = self._session
        if session is None:
            return dict.fromkeys(wanted, NotSent(self._health.why))
        results: dict[int, PartResult] = {}
        answers: dict[int, asyncio.Future[Response | Lost]] = {}
        for part in wanted:
            if not 0 <= part < len(prepared.parts):
                results[part] = Refused(f"the text has no part {part}")
                continue
            why = EARLIER_PART if results else await session.slot()
            if why is None:
                why = self._why_hold_back(text, answers)
                if why is None:
                    valid_for = text.valid_until - self._clock.now()
                    answers[part] = session.send(prepared.submit_sm(part, valid_for))
                    continue
                session.free()
            results[part] = NotSent(why)
        if answers:
            await asyncio.wait(answers.values())
        return results | {part: _meaning(answer.result()) for part, answer in answers.items()}

    def _why_hold_back(
        self, text: OutboundText, answers: Mapping[int, asyncio.Future[Response | Lost]]
    ) -> str | None:
        known = [_meaning(answer.result()) for answer in answers.values() if answer.done()]
        if any(isinstance(result, Refused | NotSent) for result in known):
            return EARLIER_PART
        return "its time is up" if text.valid_until <= self._clock.now() else None

    async def _one_session(self, sink: GatewaySink) -> tuple[End, float]:
        """Connect, bind and serve once; returns why it ended and for how long it was bound."""
        connection = await connect(self._settings)
        if isinstance(connection, End):
            return connection, 0.0
        loop = asyncio.get_running_loop()
        deliveries = Deliveries(self._settings, self._clock, sink)
        session = Session(self._settings, *connection, deliveries)
        bound_at: float | None = None

        def on_bound() -> None:
            nonlocal bound_at
            bound_at = loop.time()
            self._session = session
            log.info("smpp_bound", gateway=self.name)
            self._tell(sink, Health(ready=True))

        try:
            end = await session.run(on_bound)
        finally:
            self._session = None
        return end, 0.0 if bound_at is None else loop.time() - bound_at

    def _pause(self, end: End, failures: int) -> float:
        settings = self._settings
        if end.refused:
            longest = settings.reconnect_refused
        else:
            longest = min(
                settings.reconnect_min * 2 ** min(max(failures - 1, 0), 16), settings.reconnect_max
            )
        return longest * (0.5 + self._luck.random() / 2)

    def _tell(self, sink: GatewaySink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)


def _meaning(answer: Response | Lost) -> PartResult:
    match answer:
        case SubmitSmResp(status=0):
            return Accepted(answer.message_id)
        case SubmitSmResp() | GenericNack():
            return refusal(answer.status)
        case Lost():
            return InDoubt(answer.why)
        case _:
            raise AssertionError(answer)
