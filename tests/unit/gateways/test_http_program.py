"""The whole program with a provider over HTTP: a missed call, a text, its status, and a reply."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from tests.fakes.http_presets import ACCOUNT, SECRET, TwilioDialect, twilio_hook
from tests.fakes.http_provider import Answer, HookCall, HttpProvider, Seen, answer, call, free_port
from tests.fakes.memory_store import Contents, MemoryStore
from tests.fakes.office import ANNE, LINE
from tests.unit.gateways.http_account import WallClock
from tests.unit.test_app import StubPbx, missed
from textback_ari.app import App
from textback_ari.gateways.http import HttpGateway, HttpSettings, Webhooks, WebhookSettings
from textback_ari.messages.states import ReceiptState, State
from textback_ari.ports import CallSink

QUICK = replace(LINE, delay=0.0)


class Office:
    """The program on a store in memory, with Twilio as the provider, that is watched by a test."""

    def __init__(self, provider: HttpProvider) -> None:
        """Join the parts."""
        clock = WallClock()
        port = free_port()
        self.provider = provider
        self.store = MemoryStore(self._at_once)
        webhooks = Webhooks(WebhookSettings("127.0.0.1", port, f"http://127.0.0.1:{port}"))
        self.base = f"http://127.0.0.1:{port}/hooks/carrier"
        settings = HttpSettings(
            "carrier", TwilioDialect().account(provider.url), reconnect_min=0.01, trace="masked"
        )

        async def ring(sink: CallSink) -> None:
            await sink.call_finished(missed("c1", clock.now()))

        self.app = App(
            [QUICK],
            [StubPbx(then=ring)],
            [HttpGateway(settings, clock, random.Random(1), webhooks)],
            self.store.session(),
            clock,
            random.Random(1),
            webhooks=webhooks,
        )

    async def _at_once(self) -> None:
        return None

    async def until(self, condition: Callable[[Contents], bool]) -> Contents:
        """Wait until what is stored is as wanted."""
        async with asyncio.timeout(20.0):
            while not condition(self.store.snapshot()):  # noqa: ASYNC110 - a store tells nobody
                await asyncio.sleep(0.005)
        return self.store.snapshot()


@asynccontextmanager
async def office() -> AsyncIterator[Office]:
    """Run the program, and stop it in order."""
    twilio = TwilioDialect()

    def behaviour(seen: Seen) -> Answer:
        return twilio.taken("SM1") if twilio.sent(seen) else twilio.other(seen)

    async with HttpProvider(behaviour).open() as provider:
        program = Office(provider)
        running = asyncio.create_task(program.app.run())
        try:
            yield program
        finally:
            program.app.stop()
            async with asyncio.timeout(20.0):
                await running


def only_state(stored: Contents) -> State | None:
    """Return the state of the one text."""
    return next((text.state for text in stored.texts.values()), None)


@pytest.mark.timeout(60)
async def test_text_status_and_reply() -> None:
    """A missed call is texted, Twilio tells that it arrived, and a picture comes back."""
    with capture_logs() as logs:
        async with office() as program:
            await program.until(lambda stored: only_state(stored) is State.SENT)
            (sent,) = [seen for seen in program.provider.requests if seen.method == "POST"]
            assert (sent.form["To"], sent.form["From"]) == (ANNE, QUICK.number.e164)
            assert sent.form["StatusCallback"] == program.base
            status = TwilioDialect().status(
                sent.form["StatusCallback"], "SM1", ANNE, ReceiptState.DELIVERED
            )
            assert (await call(replace(status, headers={})))[0] == 403
            assert (await call(status))[0] == 204
            await program.until(lambda stored: only_state(stored) is State.DELIVERED)
            reply = twilio_hook(
                program.base,
                {
                    "MessageSid": "MM1",
                    "From": ANNE,
                    "To": QUICK.number.e164,
                    "Body": "the leak is here",
                    "NumMedia": "1",
                    "MediaUrl0": "https://api.twilio.com/picture",
                },
            )
            # Twilio asks its fallback address as well where it heard no answer.
            for _ in range(2):
                assert (await call(reply))[0] == 200
            stored = program.store.snapshot()
    (heard,) = stored.inbound.values()
    assert heard.inbound.text.body.text == "the leak is here"
    assert heard.inbound.text.media == ("https://api.twilio.com/picture",)
    assert heard.inbound.caller is not None
    assert heard.inbound.caller.number.e164 == ANNE
    written = repr(logs)
    assert "http_message" in written
    assert "webhook_refused" in written
    for hidden in (SECRET, ANNE, "the leak is here", "picture", QUICK.number.e164[3:]):
        assert hidden not in written
    assert ACCOUNT in written


@pytest.mark.timeout(60)
async def test_a_provider_that_answers_nothing() -> None:
    """A text without an answer is in doubt, and the status for that phone settles it."""
    twilio = TwilioDialect()

    def behaviour(seen: Seen) -> Answer:
        return answer(502) if twilio.sent(seen) else twilio.other(seen)

    async with office() as program:
        program.provider.behaviour = behaviour
        await program.until(lambda stored: only_state(stored) is State.IN_DOUBT)
        status: HookCall = twilio.status(program.base, "SM9", ANNE, ReceiptState.DELIVERED)
        assert (await call(status))[0] == 204
        await program.until(lambda stored: only_state(stored) is State.DELIVERED)
    assert len([seen for seen in program.provider.requests if seen.method == "POST"]) == 1
