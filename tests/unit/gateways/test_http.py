"""An HTTP gateway and a provider that misbehaves: nothing lost, nothing doubled, nothing leaked."""

import asyncio
import random
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from structlog.testing import capture_logs

from tests.fakes.gateway import RecordingSink
from tests.fakes.http_provider import (
    HANG_UP,
    SILENCE,
    Answer,
    HttpProvider,
    Seen,
    answer,
    free_port,
)
from tests.unit.gateways.http_account import (
    SECRET,
    SILENT,
    WallClock,
    account,
    generic,
    running,
    send,
    text,
    until_down,
    until_up,
)
from textback_ari.gateways.http import HttpGateway
from textback_ari.gateways.http.check import check
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused

TAKEN = answer(200, {"id": "1"})
NOON = datetime.now(UTC)


async def result_of(told: Answer, **more: object) -> PartResult:
    """Return what becomes of a text that is answered like this."""
    async with (
        HttpProvider(lambda _: told).open() as provider,
        running(account(generic(provider.url), **more)) as gateway,
    ):
        return await send(gateway)


@pytest.mark.parametrize("at", range(0, len(TAKEN.raw), 3))
async def test_connection_closed_within_the_answer(at: int) -> None:
    """Wherever the answer is cut off, the text is in doubt: it may have been taken."""
    assert isinstance(await result_of(Answer(TAKEN.raw[:at])), InDoubt)


async def test_a_refusal_cut_off_is_a_refusal() -> None:
    """A status that says no is believed although the body never came to its end."""
    told = answer(400, {"error": "x" * 50}).raw
    result = await result_of(Answer(told[:-10]))
    assert isinstance(result, Refused)
    assert result.blame is Blame.TEXT


@pytest.mark.parametrize(
    "told",
    [
        SILENCE,
        HANG_UP,
        Answer(TAKEN.raw, drip=0.02),
        Answer(TAKEN.raw[:-1], hold=True),
        Answer(b"SSH-2.0-OpenSSH_9.2\r\n"),
        Answer(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"),
        Answer(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"),
        answer(200, {"id": "1" * 300_000}),
        answer(200, {"other": "1"}),
        answer(200, {"id": {"deep": "1"}}),
        answer(200, {"id": "\x1b[31m"}),
        Answer(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nnothing"),
        Answer(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"[" * 100_000),
        answer(500, {"error": None}),
        answer(502),
        answer(503),
        answer(504),
        answer(408),
    ],
)
async def test_what_may_have_been_taken_is_in_doubt(told: Answer) -> None:
    """Silence, a drip, nonsense, too much and failures inside leave the text in doubt."""
    result = await result_of(told)
    assert isinstance(result, InDoubt)
    assert result.why


@pytest.mark.parametrize(
    ("told", "blame"),
    [
        (answer(400), Blame.TEXT),
        (answer(422, {"error": "too long"}), Blame.TEXT),
        (answer(401), Blame.GATEWAY),
        (answer(403), Blame.GATEWAY),
        (answer(404), Blame.GATEWAY),
        (answer(301, None, {"Location": "https://elsewhere.example/"}), Blame.GATEWAY),
    ],
)
async def test_refusals(told: Answer, blame: Blame) -> None:
    """What says no for good is a refusal; where the account is at fault, another way may do."""
    result = await result_of(told)
    assert isinstance(result, Refused)
    assert result.blame is blame


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    """The password goes to the address that the administrator wrote, and nowhere else."""
    async with HttpProvider().open() as elsewhere:
        told = answer(status, None, {"Location": f"{elsewhere.url}/send"})
        assert isinstance(await result_of(told), Refused)
        assert not elsewhere.requests


@pytest.mark.parametrize(
    "told",
    [answer(429), answer(429, None, {"Retry-After": "1"}), answer(503, None, {"Retry-After": "1"})],
)
async def test_too_much_at_a_time_was_not_sent(told: Answer) -> None:
    """A provider that says that it was too much has not taken the text."""
    assert isinstance(await result_of(told), NotSent)


async def test_the_provider_is_left_alone_for_as_long_as_it_says() -> None:
    """Until Retry-After is over nothing is sent, and health says so; then it goes on."""
    told = [answer(429, None, {"Retry-After": "1"}), TAKEN]
    async with (
        HttpProvider(lambda _: told.pop(0)).open() as provider,
        running(account(generic(provider.url))) as gateway,
    ):
        assert isinstance(await send(gateway), NotSent)
        assert not gateway.health().ready
        result = await send(gateway)
        assert isinstance(result, NotSent)
        assert "left alone" in result.why
        assert len(provider.requests) == 1
        await until_up(gateway)
        assert isinstance(await send(gateway), Accepted)


@pytest.mark.parametrize("written", ["soon", "-1", "9" * 30, "Wed, 25 Nov 2026 10:00:00 GMT"])
async def test_a_strange_retry_after_silences_nobody_for_good(written: str) -> None:
    """A Retry-After that is no number of seconds is none; a huge one is bounded, or no number."""
    async with (
        HttpProvider(lambda _: answer(429, None, {"Retry-After": written})).open() as provider,
        running(account(generic(provider.url))) as gateway,
    ):
        await send(gateway)
        assert gateway.health().ready


async def test_nothing_listens() -> None:
    """A refused connection wrote nothing: the text may be tried again, or another way."""
    provider = generic(f"http://127.0.0.1:{free_port()}")
    async with running(account(provider)) as gateway:
        result = await send(gateway)
        assert isinstance(result, NotSent)
        assert "nothing listens" in result.why
        await until_down(gateway)
        assert "nothing listens" in gateway.health().why
        await until_up(gateway)


async def test_a_connection_that_never_comes_wrote_nothing() -> None:
    """A TLS handshake without answer ends in time, before a byte of the text was written."""
    async with HttpProvider(lambda _: SILENCE).open() as provider:
        url = f"https://127.0.0.1:{provider.port}"
        async with running(account(generic(url))) as gateway:
            result = await send(gateway)
    assert isinstance(result, NotSent)
    assert not provider.requests


@pytest.mark.parametrize(
    ("name", "until"),
    [
        ("elsewhere.example", NOON + timedelta(days=1)),
        ("localhost", NOON - timedelta(days=1)),
    ],
)
async def test_a_wrong_certificate(name: str, until: datetime) -> None:
    """The provider's certificate and name are verified before anything is written."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name, not_after=until, not_before=NOON - timedelta(days=2)).configure_cert(
        context
    )
    async with HttpProvider().open(context) as provider:
        with authority.cert_pem.tempfile() as file:
            settings = account(generic(f"https://localhost:{provider.port}"), ca_file=file)
            async with running(settings) as gateway:
                result = await send(gateway)
    assert isinstance(result, NotSent)
    assert "certificate" in result.why
    assert not provider.requests


async def test_a_right_certificate() -> None:
    """An authority of the administrator's own is trusted where its file is named."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    async with HttpProvider().open(context) as provider:
        with authority.cert_pem.tempfile() as file:
            settings = account(generic(f"https://localhost:{provider.port}"), ca_file=file)
            async with running(settings) as gateway:
                assert isinstance(await send(gateway), Accepted)


@pytest.mark.parametrize("content", [None, "nonsense"])
async def test_certificates_that_cannot_be_read(tmp_path: Path, content: str | None) -> None:
    """A file of certificates that is missing or holds none takes the gateway down, and says so."""
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    settings = account(generic("https://localhost/"), ca_file=str(file), reconnect_max=0.01)
    sink = RecordingSink()
    gateway = HttpGateway(settings, WallClock(), random.Random(1), SILENT)
    run = asyncio.create_task(gateway.run(sink))
    async with asyncio.timeout(5.0):
        while not sink.healths:  # noqa: ASYNC110 - it tells only its sink
            await asyncio.sleep(0.001)
    assert str(file) in gateway.health().why
    assert isinstance(await send(gateway), NotSent)
    file.write_bytes(trustme.CA().cert_pem.bytes())
    await until_up(gateway)
    run.cancel()
    await asyncio.wait([run])
    probing = account(generic("https://localhost/", probe_url="https://localhost/"))
    health, _ = await check(replace(probing, ca_file=str(tmp_path / "nowhere")))
    assert "nowhere" in health.why


async def test_each_text_has_a_connection_of_its_own() -> None:
    """No connection is used twice: the provider may close it just as the next text is written."""
    async with (
        HttpProvider(
            lambda _: answer(200, {"id": "1"}, {"Connection": "keep-alive"})
        ).open() as provider,
        running(account(generic(provider.url))) as gateway,
    ):
        for _ in range(3):
            await send(gateway)
    assert provider.connections == 3


async def test_the_key_is_that_of_the_text() -> None:
    """Each try of a text has one key; another text in a row of the same number has another."""
    async with HttpProvider(lambda _: answer(429)).open() as provider:
        fields = {"text": "{text}", "to": "{to}", "key": "{reference}"}
        async with running(account(generic(provider.url, fields=fields))) as gateway:
            first = text("one")
            for each in (first, first, text("two", valid_until=first.valid_until)):
                await gateway.submit(each)
    one, again, two = (seen.json["key"] for seen in provider.requests)
    assert one == again != two


async def test_the_rate_is_kept() -> None:
    """No more texts a second leave than the settings allow."""
    times: list[float] = []

    def note(_: Seen) -> Answer:
        times.append(asyncio.get_running_loop().time())
        return TAKEN

    async with (
        HttpProvider(note).open() as provider,
        running(account(generic(provider.url), rate=20.0)) as gateway,
    ):
        await asyncio.gather(*(send(gateway, f"text {n}") for n in range(5)))
    assert times[-1] - times[0] >= 4 / 20.0 * 0.9


async def test_a_text_waits_for_its_turn_only_as_long_as_it_is_wanted() -> None:
    """A text whose time is up before its turn is not sent, and nobody waits for it."""
    async with HttpProvider(lambda _: SILENCE).open() as provider:
        settings = account(generic(provider.url), in_flight=1, response_timeout=2.0)
        async with running(settings) as gateway:
            first = asyncio.create_task(send(gateway))
            await provider.until(lambda: bool(provider.requests))
            late = text().valid_until - 60.0 + 0.1
            result = await send(gateway, valid_until=late)
            assert isinstance(result, NotSent)
            assert "turn" in result.why
            first.cancel()
            await asyncio.wait([first])
    assert len(provider.requests) == 1


async def test_a_claim_that_lapsed_sends_nothing() -> None:
    """A text that somebody else may have by now is not sent."""
    async with (
        HttpProvider().open() as provider,
        running(account(generic(provider.url))) as gateway,
    ):
        assert isinstance(await send(gateway, stands=lambda: False), NotSent)
    assert not provider.requests


async def test_stopping_with_a_text_under_way() -> None:
    """A gateway that stops leaves the text under way in doubt, at once."""
    async with HttpProvider(lambda _: SILENCE).open() as provider:
        async with running(account(generic(provider.url), response_timeout=30.0)) as gateway:
            under_way = asyncio.create_task(send(gateway))
            await provider.until(lambda: bool(provider.requests))
        async with asyncio.timeout(5.0):
            assert isinstance(await under_way, InDoubt)


async def test_a_refused_account_is_tried_slowly() -> None:
    """A wrong password takes the gateway down for a while, so that texts go another way."""
    async with HttpProvider(lambda _: answer(401)).open() as provider:
        sink = RecordingSink()
        async with running(account(generic(provider.url)), sink) as gateway:
            assert isinstance(await send(gateway), Refused)
            await until_down(gateway)
            assert isinstance(await send(gateway), NotSent)
    assert len(provider.requests) == 1
    assert not sink.healths[-1].ready


async def test_the_probe_decides_whether_it_is_up() -> None:
    """With an address to try, a gateway is up once the account is accepted, and not before."""
    status = [401, 500, 200]
    probe = lambda _: answer(status.pop(0))  # noqa: E731 - a behaviour
    async with HttpProvider(probe).open() as provider:
        sink = RecordingSink()
        settings = account(
            generic(provider.url, probe_url=f"{provider.url}/me"), reconnect_refused=0.01
        )
        async with running(settings, sink):
            assert [seen.path for seen in provider.requests] == ["/me"] * 3
            assert [seen.headers["x-key"] for seen in provider.requests] == [SECRET] * 3
    assert "401" in sink.healths[0].why
    assert "500" in sink.healths[1].why


@pytest.mark.parametrize(
    ("told", "says"),
    [(answer(200), ""), (answer(401), "401"), (SILENCE, "does not answer in time")],
)
async def test_check(told: Answer, says: str) -> None:
    """`textback check` tries the account without sending a text."""
    async with HttpProvider(lambda _: told).open() as provider:
        health, done = await check(account(generic(provider.url, probe_url=f"{provider.url}/me")))
    assert health.ready is (not says)
    assert says in health.why
    assert ("accepts" in done) is health.ready


async def test_check_without_a_probe() -> None:
    """Where only a text would tell, `textback check` says that it did not try."""
    health, done = await check(account(generic("https://api.example.net/")))
    assert health.ready
    assert "not tried" in done


@pytest.mark.parametrize("trace", ["masked", "full"])
async def test_nothing_secret_is_logged(trace: str) -> None:
    """Passwords show in no line of the log, whatever is traced and goes wrong."""
    behaviours: list[Callable[[Seen], Answer]] = [
        lambda _: TAKEN,
        lambda seen: answer(400, {"error": seen.headers["x-key"], "key": SECRET}),
        lambda _: HANG_UP,
        lambda _: answer(401, {"error": f"bad key {SECRET}"}),
    ]
    with capture_logs() as logs:
        for behaviour in behaviours:
            async with HttpProvider(behaviour).open() as provider:
                fields = {"to": "{to}", "text": "{text}", "api_key": "{secret}"}
                sender = generic(f"{provider.url}/{{secret}}", fields=fields)
                async with running(account(sender, trace=trace)) as gateway:
                    result = await send(gateway, "see you at noon")
                    assert SECRET not in repr(result)
                    assert SECRET not in repr(gateway._settings)
    written = repr(logs)
    assert "http_message" in written
    assert SECRET not in written
    assert ("see you at noon" in written) is (trace == "full")
    assert ("2015550123" in written) is (trace == "full")
