"""The HTTP gateway: one account with a provider that takes texts by request."""

import asyncio
import itertools
import random
import uuid
from collections.abc import Mapping
from dataclasses import replace

import structlog

from textback_ari.gateways.http.answers import retry_after
from textback_ari.gateways.http.client import Client
from textback_ari.gateways.http.exchange import Answer, NoAnswer, Request, scrub
from textback_ari.gateways.http.hooks import Webhooks
from textback_ari.gateways.http.inbound import Inbound
from textback_ari.gateways.http.provider import Hook, HookAnswer, Outgoing, UnsendableError
from textback_ari.gateways.http.settings import HttpSettings
from textback_ari.gateways.http.trace import Tracer
from textback_ari.gateways.pace import Pace
from textback_ari.gateways.pauses import pause
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Clock, GatewaySink, Health, OutboundText
from textback_ari.private import Body

log = structlog.get_logger(__name__)

NOT_RUNNING = "not running"
_KEYS = uuid.UUID("5f1c2a0e-7f0b-4c58-9d0e-3c5a0f7c7a51")
"""The namespace of the keys by which a provider knows a text again."""


class HttpGateway:
    """A way out through a provider's HTTP interface."""

    def __init__(
        self, settings: HttpSettings, clock: Clock, luck: random.Random, webhooks: Webhooks
    ) -> None:
        """Take the settings; `luck` spreads the tries after a failure."""
        self.name = settings.name
        self._settings = settings
        self._provider = settings.provider
        self._clock = clock
        self._luck = luck
        self._webhooks = webhooks
        self._client = Client(settings)
        self._trace = Tracer(settings)
        self._pace = Pace(settings.in_flight, settings.rate)
        self._tickets = itertools.count()
        self._silent_until = 0.0
        """Until when the provider asked to be left alone, on the loop's time."""
        self._health = Health(ready=False, why=NOT_RUNNING)
        self._trouble: asyncio.Queue[_Trouble] = asyncio.Queue(1)

    def health(self) -> Health:
        """Return whether a text would be written right now."""
        if self._health.ready and asyncio.get_running_loop().time() < self._silent_until:
            return Health(ready=False, why="the provider asked to be left alone for a while")
        return self._health

    def parts(self, body: Body) -> int:  # noqa: ARG002 - the port's signature
        """Return 1: the provider takes a text whole and cuts it into segments by itself."""
        return 1

    async def run(self, sink: GatewaySink) -> None:
        """Try the account again and again until cancelled, and hear what the provider tells."""
        inbound = Inbound(
            self.name, self._provider, self._clock, sink, self._settings.store_timeout
        )

        async def hear(hook: Hook) -> HookAnswer:
            self._trace.hook(hook)
            return await inbound.hear(hook)

        try:
            with self._webhooks.hearing(self.name, hear):
                while True:
                    try:
                        context = self._client.context()
                    except OSError as error:
                        why = f"{self._settings.ca_file}: {error.strerror or error}"
                        self._tell(sink, Health(ready=False, why=why))
                        log.error("http_certificates", gateway=self.name, why=why)  # noqa: TRY400 - the file's
                        await asyncio.sleep(self._settings.reconnect_max)
                        continue
                    async with self._client.open(context):
                        await self._look_after(sink)
        finally:
            self._tell(sink, Health(ready=False, why="stopped"))

    async def _look_after(self, sink: GatewaySink) -> None:
        """Keep the health true: by a probe now and then, and by what becomes of texts."""
        settings, loop = self._settings, asyncio.get_running_loop()
        failures, up_since = 0, loop.time()
        while True:
            trouble = await self._probe()
            if trouble is None:
                up_since = loop.time()
                self._tell(sink, Health(ready=True))
                trouble = await self._wait_for_trouble()
            if trouble is None:
                continue
            lasted = self._health.ready and loop.time() - up_since > settings.reconnect_max
            failures = 1 if lasted else failures + 1
            self._tell(sink, Health(ready=False, why=trouble.why))
            wait = pause(settings, failures, self._luck.random(), refused=trouble.refused)
            log.warning("http_gateway_down", gateway=self.name, why=trouble.why, retry_in=wait)
            await asyncio.sleep(wait)
            while not self._trouble.empty():
                self._trouble.get_nowait()

    async def _wait_for_trouble(self) -> "_Trouble | None":
        try:
            async with asyncio.timeout(self._settings.probe_every):
                return await self._trouble.get()
        except TimeoutError:
            return None

    async def _probe(self) -> "_Trouble | None":
        """Return why the account cannot be used, `None` if it can, or nothing tells."""
        request = self._provider.probe()
        if request is None:
            return None
        answer = await self._exchange(request)
        if isinstance(answer, NoAnswer):
            return _Trouble(f"{self._provider.title}: {answer.why}")
        why = self._provider.probed(answer)
        if why is None:
            return None
        return _Trouble(why, refused=answer.status < 500 and answer.status != 429)

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Hand a text over in one request and return what the answer means."""
        return {0: await self._submit(text)}

    async def _submit(self, text: OutboundText) -> PartResult:
        if not self.health().ready:
            return NotSent(self.health().why)
        left = text.valid_until - self._clock.now()
        if left <= 0:
            return NotSent("its time is up")
        try:
            async with asyncio.timeout(left):
                await self._pace.room(next(self._tickets))
        except TimeoutError:
            return NotSent("its time was up before its turn came")
        try:
            return await self._hand_over(text)
        finally:
            self._pace.free()

    async def _hand_over(self, text: OutboundText) -> PartResult:
        if not self.health().ready:
            return NotSent(self.health().why)
        if (left := text.valid_until - self._clock.now()) <= 0:
            return NotSent("its time is up")
        if not text.stands():
            return NotSent("this program's claim on it has lapsed")
        outgoing = Outgoing(
            to=text.to.e164,
            sender=text.sender,
            text=text.body.text,
            until=text.valid_until,
            seconds=left,
            key=_key(self.name, text),
            report_to=self._webhooks.address_of(self.name),
        )
        try:
            request = self._provider.submit(outgoing)
        except UnsendableError as error:
            return Refused(str(error), Blame.GATEWAY)
        answer = await self._exchange(request)
        if isinstance(answer, NoAnswer):
            return self._unanswered(answer)
        result = self._scrubbed(self._provider.meaning(answer, outgoing))
        self._heed(answer, result)
        return result

    def _scrubbed(self, result: PartResult) -> PartResult:
        """Return a result whose reason holds no password that the provider sent back to us."""
        if isinstance(result, Accepted):
            return result
        return replace(result, why=scrub(result.why, self._provider.secrets))

    def _unanswered(self, answer: NoAnswer) -> PartResult:
        why = f"{self._provider.title}: {answer.why}"
        self._note(_Trouble(why))
        return InDoubt(why) if answer.written else NotSent(why)

    def _heed(self, answer: Answer, result: PartResult) -> None:
        match result:
            case Accepted():
                self._pace.accepted()
            case NotSent() if answer.status in {429, 503}:
                self._pace.throttled()
                wait = retry_after(answer)
                self._silent_until = asyncio.get_running_loop().time() + wait
                log.info("http_throttled", gateway=self.name, rate=self._pace.rate, wait=wait)
            case Refused() if answer.status == 401:
                self._note(_Trouble(result.why, refused=True))
            case Refused(blame=Blame.SENDER):
                log.error("http_sender_refused", gateway=self.name, why=result.why)

    async def _exchange(self, request: Request) -> Answer | NoAnswer:
        self._trace.request(request)
        answer = await self._client.exchange(request)
        self._trace.answer(answer)
        return answer

    def _note(self, trouble: "_Trouble") -> None:
        if not self._trouble.full():
            self._trouble.put_nowait(trouble)

    def _tell(self, sink: GatewaySink, health: Health) -> None:
        if health != self._health:
            self._health = health
            sink.health_changed(self.name, health)


class _Trouble:
    """Why the provider cannot be used, and whether it refused the account."""

    def __init__(self, why: str, *, refused: bool = False) -> None:
        self.why = why
        self.refused = refused


def _key(gateway: str, text: OutboundText) -> str:
    """Return one text's own key, the same for each try.

    Its row's number is not enough: it begins at 1 again in a new database, and the provider would
    take the new text for the old one.
    """
    told = (gateway, str(text.message_id), text.to.e164, text.sender, text.body.text)
    return str(uuid.uuid5(_KEYS, "\0".join((*told, f"{text.valid_until:.3f}"))))
