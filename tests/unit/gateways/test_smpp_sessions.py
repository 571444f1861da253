"""Kinds of bind, several at a time, throttling, TLS: the SMPP gateway as carriers want it."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.fakes.gateway import RecordingSink
from tests.fakes.smsc import (
    BIND_RECEIVER,
    BIND_TRANSCEIVER,
    BIND_TRANSMITTER,
    DELIVER_SM,
    RESP,
    SUBMIT_SM,
    UNBIND,
    Peer,
    ScriptedSmsc,
    deliver_body,
    good_carrier,
)
from tests.unit.gateways.test_smpp_faults import SteadyLuck, StoppedClock, running, text, until
from textback_ari.gateways.meanings import Meaning
from textback_ari.gateways.smpp import SmppGateway, SmppSettings
from textback_ari.messages.states import Accepted, Blame, NotSent, Refused

# --- kinds of bind --------------------------------------------------------------------------------


async def test_transmitter_and_receiver() -> None:
    """Texts leave by the transmitter and come in by the receiver, each a connection of its own."""
    sink = RecordingSink()
    binds: list[int] = []

    async def by_kind(peer: Peer) -> None:
        heard = await peer.hear()
        binds.append(heard.command)
        await peer.say(heard.command | RESP, heard.sequence, 0, b"scripted\0")
        if heard.command == BIND_RECEIVER:
            await peer.say(DELIVER_SM, 1, 0, deliver_body(b"yes"))
        await peer.behave()

    async with (
        ScriptedSmsc(by_kind) as smsc,
        running(smsc, sink, bind="transmitter+receiver") as gateway,
    ):
        assert await gateway.submit(text()) == {0: Accepted("id-1")}
        await sink.until(lambda: bool(sink.texts))
    assert sorted(binds) == [BIND_RECEIVER, BIND_TRANSMITTER]


async def test_receiver_alone_sends_nothing() -> None:
    """Without its transmitter the gateway is down, whatever the receiver does."""

    async def no_transmitter(peer: Peer) -> None:
        heard = await peer.hear()
        status = 0 if heard.command == BIND_RECEIVER else 0x0D
        await peer.say(heard.command | RESP, heard.sequence, status, b"scripted\0")
        await peer.behave()

    async with ScriptedSmsc(no_transmitter) as smsc:
        settings = SmppSettings(
            name="carrier",
            host="127.0.0.1",
            port=smsc.port,
            system_id="acme",
            password="secret",
            bind="transmitter+receiver",
        )
        gateway = SmppGateway(settings, StoppedClock(), SteadyLuck(0.5))
        run = asyncio.create_task(gateway.run(RecordingSink()))
        await until(lambda: "the bind failed" in gateway.health().why)
        assert isinstance((await gateway.submit(text()))[0], NotSent)
        run.cancel()
        await asyncio.wait([run])


async def test_several_binds_share_the_work() -> None:
    """Texts leave by the bind with the least to do, and go on by the others when one is lost."""
    answers: list[tuple[int, int]] = []

    async def counting(peer: Peer) -> None:
        number = smsc.connections
        await peer.bind()
        while True:
            heard = await peer.hear()
            if heard.command == SUBMIT_SM:
                answers.append((number, heard.sequence))
                await asyncio.sleep(0.01)
                await peer.accept(heard)
                if number == 1:
                    return
            else:
                await peer.say(heard.command | RESP, heard.sequence)
                return

    async with ScriptedSmsc(counting) as smsc, running(smsc, binds=3, window=2) as gateway:
        await until(lambda: all(link.session for link in gateway._ways))
        results = await asyncio.gather(*(gateway.submit(text(f"n{n}")) for n in range(6)))
        taken = [result for result in results if isinstance(result[0], Accepted)]
        assert {number for number, _ in answers} == {1, 2, 3}
        # What was in flight on the first connection when it closed is in doubt.
        assert len(taken) >= 5
        assert len({taken_.text for taken_ in smsc.taken}) == len(smsc.taken)
        assert gateway.health().ready


async def test_bind_says_what_is_set() -> None:
    """system_type and the address range with its types stand in the bind."""
    bodies: list[bytes] = []

    async def reading(peer: Peer) -> None:
        heard = await peer.expect(BIND_TRANSCEIVER)
        bodies.append(heard.body)
        await peer.say(BIND_TRANSCEIVER | RESP, heard.sequence, 0, b"scripted\0")
        await peer.behave()

    settings = {
        "system_type": "SMPP",
        "address_range": "^1212",
        "address_range_ton": 1,
        "address_range_npi": 8,
    }
    async with ScriptedSmsc(reading) as smsc, running(smsc, **settings):
        pass
    assert bodies == [b"acme\0secret\0SMPP\0\x34\1\x08^1212\0"]


async def test_ip_version() -> None:
    """With IPv6 asked for, a carrier that has only IPv4 is not reached, and this is said."""
    async with ScriptedSmsc() as smsc, running(smsc, ip="4"):
        pass
    settings = SmppSettings(
        name="c", host="127.0.0.1", port=smsc.port, system_id="s", password="p", ip="6"
    )
    gateway = SmppGateway(settings, StoppedClock(), SteadyLuck(0.5))
    run = asyncio.create_task(gateway.run(RecordingSink()))
    await until(lambda: "127.0.0.1" in gateway.health().why)
    run.cancel()
    await asyncio.wait([run])


# --- what an error means --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "blame"),
    [
        (0x0A, Blame.SENDER),
        (0x0F, Blame.GATEWAY),
        (0x0B, Blame.TEXT),
        (0x0400, Blame.NUMBER),
        (0x0401, Blame.OPTED_OUT),
    ],
)
async def test_blame(status: int, blame: Blame) -> None:
    """A permanent error says what it is about, by the carrier's own table first."""

    async def refusing(peer: Peer) -> None:
        await peer.bind()
        heard = await peer.expect(SUBMIT_SM)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, status)
        await peer.behave()

    errors = {0x400: Meaning(Blame.NUMBER, "it is a landline"), 0x401: Meaning(Blame.OPTED_OUT)}
    with capture_logs() as logs:
        async with ScriptedSmsc(refusing) as smsc, running(smsc, errors=errors) as gateway:
            result = (await gateway.submit(text()))[0]
    assert isinstance(result, Refused)
    assert result.blame is blame
    assert ("it is a landline" in result.why) is (status == 0x400)
    told = [log for log in logs if log["event"] == "smpp_sender_refused"]
    assert bool(told) is (blame is Blame.SENDER)
    if told:
        assert "+12125550100" in told[0]["why"]
        assert "10DLC" in told[0]["why"]
        assert told[0]["log_level"] == "error"


async def test_own_temporary_error() -> None:
    """A carrier's table can make an error temporary that the standard makes permanent."""

    async def refusing(peer: Peer) -> None:
        await peer.bind()
        heard = await peer.expect(SUBMIT_SM)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0x45)
        await peer.behave()

    async with (
        ScriptedSmsc(refusing) as smsc,
        running(smsc, errors={0x45: Meaning(None, "try later")}) as gateway,
    ):
        result = (await gateway.submit(text()))[0]
    assert result == NotSent("the carrier refused it: try later (0x45)")


async def test_receipt_with_the_carriers_own_error() -> None:
    """The error of a receipt is looked up in the carrier's table; ids come in one spelling."""
    sink = RecordingSink()

    async def delivering(peer: Peer) -> None:
        await peer.bind()
        heard = await peer.expect(SUBMIT_SM)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0, b"00FF\0")
        body = deliver_body(b"id:255 stat:UNDELIV err:034", esm_class=4)
        await peer.say(DELIVER_SM, 1, 0, body)
        await peer.behave()

    async with (
        ScriptedSmsc(delivering) as smsc,
        running(
            smsc,
            sink,
            submit_id="hex",
            receipt_id="decimal",
            receipt_errors={"34": Meaning(Blame.NUMBER)},
        ) as gateway,
    ):
        assert await gateway.submit(text()) == {0: Accepted("255")}
        await sink.until(lambda: bool(sink.receipts))
    (receipt,) = sink.receipts
    assert (receipt.carrier_id, receipt.error, receipt.blame) == ("255", "034", Blame.NUMBER)
    assert receipt.phone is not None
    assert receipt.phone.e164 == "+12015550123"


async def test_lapsed_claim_is_not_written() -> None:
    """A text whose claim no longer stands is not written, and says so."""
    async with ScriptedSmsc() as smsc, running(smsc) as gateway:
        lapsed = replace(text(), stands=lambda: False)
        assert await gateway.submit(lapsed) == {0: NotSent("this program's claim on it has lapsed")}
        assert not smsc.taken


# --- throttling -----------------------------------------------------------------------------------


@dataclass
class Throttling:
    """A carrier that throttles for so many seconds, then takes everything."""

    seconds: float
    throttled: int = 0

    async def __call__(self, peer: Peer) -> None:
        """Play it."""
        await peer.bind()
        loop = asyncio.get_running_loop()
        until = loop.time() + self.seconds
        statuses = (0x58, 0x14)
        while True:
            # The longest pause, and one text a second after it.
            heard = await peer.hear(20.0)
            if heard.command == SUBMIT_SM and loop.time() < until:
                status = statuses[self.throttled % 2]
                self.throttled += 1
                await peer.say(SUBMIT_SM | RESP, heard.sequence, status)
            elif heard.command == SUBMIT_SM:
                await peer.accept(heard)
            else:
                await peer.say(heard.command | RESP, heard.sequence)
                if heard.command == UNBIND:
                    return


@pytest.mark.parametrize(
    "seconds", [0.6, pytest.param(30.0, marks=[pytest.mark.nightly, pytest.mark.timeout(120)])]
)
async def test_throttled_texts_keep_their_order(seconds: float) -> None:
    """Texts that were throttled all arrive, once, in their order; long ones in one piece."""
    carrier = Throttling(seconds)
    bodies = [f"n{n} " + "x" * (200 if n % 5 == 0 else 0) for n in range(20)]
    async with (
        ScriptedSmsc(carrier) as smsc,
        running(smsc, window=4, throttle_wait=60.0, response_timeout=seconds + 30.0) as gateway,
    ):
        results = await asyncio.gather(*(gateway.submit(text(body)) for body in bodies))
    assert all(isinstance(part, Accepted) for result in results for part in result.values())
    assert carrier.throttled > 3
    whole = b"".join(
        taken.text.removeprefix(taken.text[:6] if taken.esm_class else b"") for taken in smsc.taken
    )
    assert whole.decode() == "".join(bodies)
    print(
        f"throttled for {seconds} s: {len(bodies)} texts, {len(smsc.taken)} parts arrived once and "
        f"in order, {carrier.throttled} throttled answers"
    )


async def test_throttled_beyond_the_limit() -> None:
    """After throttle_wait a text is handed back as not sent, for another gateway to take."""
    async with (
        ScriptedSmsc(Throttling(60.0)) as smsc,
        running(smsc, throttle_wait=0.3) as gateway,
    ):
        (result,) = (await gateway.submit(text())).values()
    assert isinstance(result, NotSent)
    assert type(result) is NotSent
    assert "0x58" in result.why or "0x14" in result.why


# --- TLS ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificates: the right one, for another name, out of date; and a client's."""
    folder = tmp_path_factory.mktemp("certificates")
    names = {"right": "smsc.test", "wrong": "other.test", "expired": "smsc.test", "client": "acme"}
    for name, host in names.items():
        dates = ["-not_before", "20200101000000Z", "-not_after", "20200102000000Z"]
        _make(folder, name, host, dates if name == "expired" else [])
    return folder


def _make(folder: Path, name: str, host: str, dates: list[str]) -> None:
    key, pem = folder / f"{name}.key", folder / f"{name}.pem"
    request = [
        *("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
        *("-nodes", "-keyout", str(key), "-subj", f"/CN={host}"),
        *("-addext", f"subjectAltName=DNS:{host}"),
    ]
    if not dates:
        command = [*request, "-x509", "-days", "2", "-out", str(pem)]
        subprocess.run(command, check=True, capture_output=True)
        return
    # Only `openssl ca` of this age can make a certificate of the past.
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01\n")
    (folder / "ca.cnf").write_text(
        "[ca]\ndefault_ca=x\n[x]\n"
        f"database={folder}/index.txt\nserial={folder}/serial\nnew_certs_dir={folder}\n"
        "default_md=sha256\npolicy=p\ncopy_extensions=copy\n[p]\ncommonName=supplied\n"
    )
    csr = folder / f"{name}.csr"
    subprocess.run([*request, "-out", str(csr)], check=True, capture_output=True)
    subprocess.run(
        [
            *("openssl", "ca", "-batch", "-selfsign", "-config", str(folder / "ca.cnf")),
            *("-keyfile", str(key), "-in", str(csr), "-out", str(pem), "-notext"),
            *("-startdate", "20200101000000Z", "-enddate", "20200102000000Z"),
        ],
        check=True,
        capture_output=True,
    )


@asynccontextmanager
async def encrypted(
    certificates: Path, name: str, *, client: bool = False
) -> AsyncIterator[ScriptedSmsc]:
    """A carrier that speaks TLS with one of the certificates."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates / f"{name}.pem", certificates / f"{name}.key")
    if client:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(certificates / "client.pem")
    async with ScriptedSmsc(good_carrier, context=context) as smsc:
        yield smsc


def over_tls(certificates: Path, name: str, **changes: object) -> dict[str, object]:
    return {
        "tls": True,
        "tls_ca": str(certificates / f"{name}.pem"),
        "tls_name": "smsc.test",
        **changes,
    }


async def test_tls(certificates: Path) -> None:
    """With the right certificate texts leave over TLS; the name asked for need not be the host."""
    async with (
        encrypted(certificates, "right") as smsc,
        running(smsc, **over_tls(certificates, "right")) as gateway,
    ):
        assert await gateway.submit(text()) == {0: Accepted("id-1")}


async def test_client_certificate(certificates: Path) -> None:
    """A carrier that asks for a certificate gets ours."""
    mine = {
        "tls_certificate": str(certificates / "client.pem"),
        "tls_key": str(certificates / "client.key"),
    }
    async with (
        encrypted(certificates, "right", client=True) as smsc,
        running(smsc, **over_tls(certificates, "right", **mine)) as gateway,
    ):
        assert await gateway.submit(text()) == {0: Accepted("id-1")}


@pytest.mark.parametrize(
    ("name", "trusted", "why"),
    [
        ("wrong", "wrong", "smsc.test"),
        ("expired", "expired", "expired"),
        ("right", "wrong", "self-signed"),
    ],
)
async def test_bad_certificate(certificates: Path, name: str, trusted: str, why: str) -> None:
    """Nothing is written to a carrier whose certificate is wrong, out of date or not trusted."""
    async with encrypted(certificates, name) as smsc:
        settings = SmppSettings(
            name="c",
            host="127.0.0.1",
            port=smsc.port,
            system_id="s",
            password="p",
            tls=True,
            tls_ca=str(certificates / f"{trusted}.pem"),
            tls_name="smsc.test",
        )
        gateway = SmppGateway(settings, StoppedClock(), SteadyLuck(0.5))
        run = asyncio.create_task(gateway.run(RecordingSink()))
        await until(lambda: "certificate" in gateway.health().why)
        assert why in gateway.health().why
        assert not smsc.heard
        run.cancel()
        await asyncio.wait([run])


async def test_missing_tls_file() -> None:
    """A file that is not there is told, and nothing is opened."""
    async with ScriptedSmsc() as smsc:
        settings = SmppSettings(
            name="c",
            host="127.0.0.1",
            port=smsc.port,
            system_id="s",
            password="p",
            tls=True,
            tls_ca="/nowhere/ca.pem",
        )
        gateway = SmppGateway(settings, StoppedClock(), SteadyLuck(0.5))
        run = asyncio.create_task(gateway.run(RecordingSink()))
        await until(lambda: "files for TLS" in gateway.health().why)
        assert not smsc.connections
        run.cancel()
        await asyncio.wait([run])
