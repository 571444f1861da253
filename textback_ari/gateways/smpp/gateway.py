"""The Gateway port over SMPP 3.4: hands texts over on one of its binds."""

import asyncio
import itertools
import random
from collections.abc import Mapping

import structlog

from textback_ari.gateways.smpp.inbox import Inbox
from textback_ari.gateways.smpp.link import Link
from textback_ari.gateways.smpp.outbound import Prepared, UnsendableError, cut, prepare
from textback_ari.gateways.smpp.pdu import GenericNack, SubmitSmResp
from textback_ari.gateways.smpp.receipts import plain_id
from textback_ari.gateways.smpp.session import Lost, Response, Session
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import THROTTLING, refusal
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused
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
        self._links = [Link(settings, kind, clock, luck, self._tell) for kind in settings.kinds]
        self._ways = [link for link in self._links if link.submits]
        self._tickets = itertools.count()
        self._sink: GatewaySink | None = None
        self._told = self.health()

    def health(self) -> Health:
        """Return whether a submit would be written right now."""
        whys = [link.why_not() for link in self._ways]
        return Health(ready=True) if None in whys else Health(ready=False, why=whys[0] or "")

    def parts(self, body: Body) -> int:
        """Return how many SMS segments the body makes."""
        return len(cut(body.text, self._settings).parts)

    async def run(self, sink: GatewaySink) -> None:
        """Keep the binds up until cancelled, then unbind in bounded time."""
        self._sink = sink
        inbox = Inbox(self._settings, self._clock, sink)
        async with asyncio.TaskGroup() as last:
            keeper = last.create_task(inbox.run())
            try:
                async with asyncio.TaskGroup() as links:
                    for link in self._links:
                        links.create_task(link.run(inbox))
            finally:
                keeper.cancel()

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Write the parts asked for, in order, and wait for the carrier's word on each.

        A part that was refused or not sent stops those that were not written yet; those in
        flight stand. Throttled parts are tried again in their place in the order, for
        `throttle_wait`.
        """
        try:
            prepared = prepare(text, self._settings)
        except UnsendableError as error:
            return dict.fromkeys(text.parts or range(self.parts(text.body)), Refused(str(error)))
        wanted = range(len(prepared.parts)) if text.parts is None else text.parts
        session = self._session()
        if session is None:
            return dict.fromkeys(wanted, NotSent(self.health().why))
        results: dict[int, PartResult] = {}
        left: dict[int, int] = {}
        for part in wanted:
            if 0 <= part < len(prepared.parts):
                left[part] = next(self._tickets)
            else:
                results[part] = Refused(f"the text has no part {part}")
        until = asyncio.get_running_loop().time() + self._settings.throttle_wait
        while left:
            answers = await self._write(text, prepared, session, left)
            results |= answers
            throttled = {part for part, result in answers.items() if isinstance(result, _Throttled)}
            if not throttled or any(isinstance(r, Refused | InDoubt) for r in answers.values()):
                break
            if asyncio.get_running_loop().time() >= until:
                break
            left = {
                part: ticket for part, ticket in left.items() if isinstance(results[part], NotSent)
            }
        return {part: _handed_back(result) for part, result in results.items()}

    def _session(self) -> Session | None:
        """Return the session with the least to do."""
        up = [session for link in self._ways if (session := link.session) is not None]
        return min(up, key=lambda session: session.submits, default=None)

    async def _write(
        self, text: OutboundText, prepared: Prepared, session: Session, left: Mapping[int, int]
    ) -> dict[int, PartResult]:
        """Write parts, each with its ticket; return what became of each."""
        results: dict[int, PartResult] = {}
        answers: dict[int, asyncio.Future[Response | Lost]] = {}
        for part, ticket in left.items():
            why = EARLIER_PART if results else await session.slot(ticket)
            if why is None:
                why = self._why_hold_back(text, answers)
                if why is None:
                    submit = prepared.submit_sm(part, self._clock.now(), text.valid_until)
                    answers[part] = session.send(submit)
                    continue
                session.free()
            results[part] = NotSent(why)
        for part, answer in answers.items():
            results[part] = self._meaning(await answer, text.sender)
        self._regulate(session, results)
        return results

    def _regulate(self, session: Session, results: Mapping[int, PartResult]) -> None:
        for result in results.values():
            if isinstance(result, Accepted):
                session.pace.accepted()
            elif isinstance(result, _Throttled):
                session.pace.throttled()
                log.info("smpp_throttled", gateway=self.name, rate=session.pace.rate)
            elif isinstance(result, Refused) and result.blame is Blame.SENDER:
                log.error("smpp_sender_refused", gateway=self.name, why=result.why)

    def _why_hold_back(
        self, text: OutboundText, answers: Mapping[int, asyncio.Future[Response | Lost]]
    ) -> str | None:
        known = [
            self._meaning(answer.result(), text.sender)
            for answer in answers.values()
            if answer.done()
        ]
        if any(isinstance(result, Refused | NotSent) for result in known):
            return EARLIER_PART
        if text.valid_until <= self._clock.now():
            return "its time is up"
        return None if text.stands() else "this program's claim on it has lapsed"

    def _meaning(self, answer: Response | Lost, sender: str) -> PartResult:
        match answer:
            case SubmitSmResp(status=0):
                return Accepted(plain_id(answer.message_id, self._settings.submit_id))
            case SubmitSmResp() | GenericNack():
                result = refusal(answer.status, self._settings.errors, sender)
                if answer.status in THROTTLING and isinstance(result, NotSent):
                    return _Throttled(result.why)
                return result
            case Lost():
                return InDoubt(answer.why)
            case _:
                raise AssertionError(answer)

    def _tell(self) -> None:
        health = self.health()
        if self._sink is not None and health != self._told:
            self._told = health
            self._sink.health_changed(self.name, health)


class _Throttled(NotSent):
    """Not sent, because it was too much at a time."""


def _handed_back(result: PartResult) -> PartResult:
    return NotSent(result.why) if isinstance(result, _Throttled) else result
