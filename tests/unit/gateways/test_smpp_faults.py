"""The SMPP gateway against a peer that does everything wrong, one hazard at a time."""

import asyncio
import itertools
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from tests.fakes.gateway import RecordingSink
from tests.fakes.smsc import (
    BIND_TRANSCEIVER,
    DELIVER_SM,
    ENQUIRE_LINK,
    GENERIC_NACK,
    RESP,
    SUBMIT_SM,
    UNBIND,
    Heard,
    Peer,
    ScriptedSmsc,
    deliver_body,
    good_carrier,
    pdu,
    tlv,
)
from textback_ari.gateways.smpp import SmppGateway, SmppSettings
from textback_ari.gateways.smpp.check import check
from textback_ari.messages.states import (
    Accepted,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
)
from textback_ari.ports import Health, InboundPart, OutboundText
from textback_ari.private import Body, Number, RawNumber

NOW = 1_800_000_000.0
UDHI = 0x40


class StoppedClock:
    """The Clock port; it never moves."""

    def now(self) -> float:
        return NOW

    def take_step(self) -> float:
        return 0.0


class SteadyLuck(random.Random):
    """Draws the same each time."""

    def __init__(self, draw: float) -> None:
        self.draw = draw

    def random(self) -> float:
        return self.draw


def settings(smsc: ScriptedSmsc, **changes: object) -> SmppSettings:
    quick = SmppSettings(
        name="carrier",
        host="127.0.0.1",
        port=smsc.port,
        system_id="acme",
        password="secret",
        response_timeout=5.0,
        bind_timeout=5.0,
        leave_timeout=0.3,
        reconnect_min=0.001,
        reconnect_max=0.02,
        reconnect_refused=0.01,
        throttle_wait=0.0,
    )
    return replace(quick, **changes)  # type: ignore[arg-type]


def text(body: str = "Sorry I missed your call!", **changes: object) -> OutboundText:
    plain = OutboundText(
        message_id=1,
        to=Number("+12015550123"),
        sender="+12125550100",
        body=Body(body),
        reference=9,
        valid_until=NOW + 120.0,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


@asynccontextmanager
async def running(
    smsc: ScriptedSmsc, sink: RecordingSink | None = None, /, **changes: object
) -> AsyncIterator[SmppGateway]:
    """Run a gateway, bound; at the end nothing of it may be left."""
    before = asyncio.all_tasks()
    sink = sink or RecordingSink()
    gateway = SmppGateway(settings(smsc, **changes), StoppedClock(), SteadyLuck(0.5))
    run = asyncio.create_task(gateway.run(sink))
    try:
        await until(lambda: gateway.health().ready)
        yield gateway
    finally:
        run.cancel()
        await asyncio.wait([run], timeout=5.0)
        assert run.cancelled()
        mine = asyncio.all_tasks() - before
        assert not [task for task in mine if "ScriptedSmsc" not in repr(task)]


async def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait for a condition of the gateway, which tells nobody when it changes."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the condition is in code under test
            await asyncio.sleep(0.001)


async def bind_and_accept_one(peer: Peer) -> Heard:
    await peer.bind()
    return await peer.expect(SUBMIT_SM)


# --- answers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("octets", range(22))
async def test_connection_closed_inside_a_response(octets: int) -> None:
    """Wherever the answer is cut off the text is in doubt, is not sent again, and life goes on."""

    async def cut(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        answer = pdu(SUBMIT_SM | RESP, heard.sequence, 0, peer.take(heard))
        assert len(answer) == 21
        await peer.say_octets(answer[:octets])

    async with ScriptedSmsc(cut, good_carrier) as smsc, running(smsc) as gateway:
        (result,) = (await gateway.submit(text())).values()
        if octets == 21:
            assert result == Accepted("id-1")
        else:
            assert isinstance(result, InDoubt)
        await until(lambda: smsc.connections == 2 and gateway.health().ready)
        assert await gateway.submit(text("next")) == {0: Accepted("id-2")}
        assert [taken.text for taken in smsc.taken] == [b"Sorry I missed your call!", b"next"]


async def test_reset_inside_a_response() -> None:
    """A connection that is reset leaves the text in doubt too."""

    async def reset(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        peer.take(heard)
        peer.writer.transport.abort()

    async with ScriptedSmsc(reset, good_carrier) as smsc, running(smsc) as gateway:
        assert isinstance((await gateway.submit(text()))[0], InDoubt)
        await until(lambda: smsc.connections == 2)


async def test_response_never_comes() -> None:
    """A text without an answer is in doubt in time, and the session serves the next one."""

    async def forgetful(peer: Peer) -> None:
        await bind_and_accept_one(peer)
        await peer.behave()

    async with ScriptedSmsc(forgetful) as smsc, running(smsc, response_timeout=0.05) as gateway:
        assert await gateway.submit(text()) == {0: InDoubt("the carrier did not answer in time")}
        assert await gateway.submit(text("next")) == {0: Accepted("id-1")}
        assert smsc.connections == 1


async def test_late_response_changes_nothing() -> None:
    """An answer after its time is dropped; it does not answer another text."""

    async def late(peer: Peer) -> None:
        first = await bind_and_accept_one(peer)
        second = await peer.expect(SUBMIT_SM)
        await peer.accept(first)
        await peer.accept(second)
        await peer.accept(first)
        await peer.behave()

    async with ScriptedSmsc(late) as smsc, running(smsc, response_timeout=0.05) as gateway:
        assert isinstance((await gateway.submit(text("first")))[0], InDoubt)
        assert await gateway.submit(text("second")) == {0: Accepted("id-2")}
        assert await gateway.submit(text("third")) == {0: Accepted("id-4")}


async def test_whole_window_unanswered() -> None:
    """A carrier that answers none of a whole window of submits is left and called again."""

    async def deaf(peer: Peer) -> None:
        await peer.bind()
        for _ in range(3):
            await peer.expect(SUBMIT_SM)
        await peer.ends()

    changes = {"window": 3, "response_timeout": 0.05}
    async with ScriptedSmsc(deaf, good_carrier) as smsc, running(smsc, **changes) as gateway:
        results = await asyncio.gather(*(gateway.submit(text()) for _ in range(3)))
        assert all(isinstance(result[0], InDoubt) for result in results)
        await until(lambda: smsc.connections == 2 and gateway.health().ready)


async def test_drip_of_single_bytes() -> None:
    """Octets that come one by one make the same answers."""

    async def drip(peer: Peer) -> None:
        heard = await peer.expect(BIND_TRANSCEIVER)
        await dripping(peer, pdu(BIND_TRANSCEIVER | RESP, heard.sequence, 0, b"x\0"))
        heard = await peer.expect(SUBMIT_SM)
        await dripping(peer, pdu(SUBMIT_SM | RESP, heard.sequence, 0, peer.take(heard)))
        await peer.behave()

    async def dripping(peer: Peer, octets: bytes) -> None:
        for octet in octets:
            await peer.say_octets(bytes([octet]))
            await asyncio.sleep(0)

    async with ScriptedSmsc(drip) as smsc, running(smsc) as gateway:
        assert await gateway.submit(text()) == {0: Accepted("id-1")}


async def test_responses_out_of_order() -> None:
    """Answers in any order find their texts."""

    async def backwards(peer: Peer) -> None:
        await peer.bind()
        heard = [await peer.expect(SUBMIT_SM) for _ in range(10)]
        for one in reversed(heard):
            await peer.accept(one)
        await peer.behave()

    async with ScriptedSmsc(backwards) as smsc, running(smsc) as gateway:
        results = await asyncio.gather(*(gateway.submit(text(f"n{n}")) for n in range(10)))
        assert results == [{0: Accepted(f"id-{10 - n}")} for n in range(10)]
        assert [taken.text for taken in smsc.taken] == [b"n%d" % n for n in reversed(range(10))]


async def test_window_is_kept() -> None:
    """No more submits than the window are unanswered at once, and they go out in order."""
    most = 0

    async def slow(peer: Peer) -> None:
        nonlocal most
        await peer.bind()
        heard = [await peer.expect(SUBMIT_SM) for _ in range(3)]
        for _ in range(9):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.005):
                    await peer.reader.readexactly(16)
            most = max(most, len(heard))
            await peer.accept(heard.pop(0))
            heard.append(await peer.expect(SUBMIT_SM))
        for one in heard:
            await peer.accept(one)
        await peer.behave()

    async with ScriptedSmsc(slow) as smsc, running(smsc, window=3) as gateway:
        results = await asyncio.gather(*(gateway.submit(text(f"n{n}")) for n in range(12)))
        assert all(isinstance(result[0], Accepted) for result in results)
        assert [taken.text for taken in smsc.taken] == [b"n%d" % n for n in range(12)]
        assert most == 3


async def test_window_stays_full() -> None:
    """A text that finds no room in the window in time was not sent, and says so."""

    async def deaf(peer: Peer) -> None:
        await peer.bind()
        await peer.expect(SUBMIT_SM)
        await peer.ends()

    async with (
        ScriptedSmsc(deaf) as smsc,
        running(smsc, window=1, response_timeout=0.1) as gateway,
    ):
        results = await asyncio.gather(*(gateway.submit(text()) for _ in range(3)))
        assert isinstance(results[0][0], InDoubt)
        assert results[2] == {0: NotSent("the carrier is too slow: its window stayed full")}


@pytest.mark.parametrize(
    ("status", "result"),
    [
        (0x58, NotSent),
        (0x14, NotSent),
        (0x08, NotSent),
        (0x64, NotSent),
        (0x0B, Refused),
        (0x45, Refused),
        (0xFF, Refused),
        (0x0404, Refused),
        (0xDEAD, Refused),
    ],
)
async def test_errors(status: int, result: type[PartResult]) -> None:
    """Temporary errors leave a text to be tried again, others refuse it; both in words."""

    async def refusing(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, status)
        await peer.behave()

    async with ScriptedSmsc(refusing) as smsc, running(smsc) as gateway:
        answer = (await gateway.submit(text()))[0]
        assert isinstance(answer, result)
        assert isinstance(answer, NotSent | Refused)
        assert "the carrier refused it: " in answer.why
        assert f"0x{status:02X}" in answer.why or f"0x{status:03X}" in answer.why
        assert await gateway.submit(text()) == {0: Accepted("id-1")}


async def test_generic_nack_refuses() -> None:
    """A generic_nack in answer to a submit is the carrier's refusal."""

    async def nacking(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        await peer.say(GENERIC_NACK, heard.sequence, 0x02)
        await peer.behave()

    async with ScriptedSmsc(nacking) as smsc, running(smsc) as gateway:
        assert isinstance((await gateway.submit(text()))[0], Refused)


async def test_forgotten_bind_is_made_anew() -> None:
    """A carrier that no longer knows our bind gets a new one; the text was not sent."""

    async def amnesiac(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0x04)
        heard = await peer.expect(UNBIND)
        await peer.say(UNBIND | RESP, heard.sequence)
        await peer.ends()

    async with ScriptedSmsc(amnesiac, good_carrier) as smsc, running(smsc) as gateway:
        assert isinstance((await gateway.submit(text()))[0], NotSent)
        await until(lambda: smsc.connections == 2 and gateway.health().ready)


# --- long texts ---------------------------------------------------------------------------------


async def test_parts_after_a_refused_one_are_not_written() -> None:
    """A refusal stops the parts behind it; they may be tried again, those before it stand."""

    async def second_refused(peer: Peer) -> None:
        await peer.accept(await bind_and_accept_one(peer))
        heard = await peer.expect(SUBMIT_SM)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0x0B)
        await peer.behave()

    async with ScriptedSmsc(second_refused) as smsc, running(smsc, window=1) as gateway:
        results = await gateway.submit(text("a" * 600))
        assert [type(results[n]) for n in range(4)] == [Accepted, Refused, NotSent, NotSent]
        assert len(smsc.taken) == 1
        results = await gateway.submit(text("a" * 600, parts=(2, 3)))
        assert results == {2: Accepted("id-2"), 3: Accepted("id-3")}
        assert [taken.text[:6] for taken in smsc.taken] == [
            bytes([5, 0, 3, 9, 4, index]) for index in (1, 3, 4)
        ]


async def test_parts_in_flight_stand() -> None:
    """Parts already written when an earlier one is refused keep their own answers."""

    async def first_refused(peer: Peer) -> None:
        await peer.bind()
        first, second = await peer.expect(SUBMIT_SM), await peer.expect(SUBMIT_SM)
        await peer.say(SUBMIT_SM | RESP, first.sequence, 0x58)
        await peer.accept(second)
        await peer.behave()

    async with ScriptedSmsc(first_refused) as smsc, running(smsc, window=2) as gateway:
        results = await gateway.submit(text("a" * 459))
        assert [type(results[n]) for n in range(3)] == [NotSent, Accepted, NotSent]
        assert len(smsc.taken) == 1


async def test_nothing_is_written_too_late() -> None:
    """A text whose time is up is not written; one for part of a text that is not there neither."""
    async with ScriptedSmsc() as smsc, running(smsc) as gateway:
        assert await gateway.submit(text(valid_until=NOW)) == {0: NotSent("its time is up")}
        assert isinstance((await gateway.submit(text(parts=(3,))))[3], Refused)
        assert isinstance((await gateway.submit(text(sender="x" * 30)))[0], Refused)
        assert not smsc.taken


# --- the stream ---------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [0, 15, 2**31])
async def test_impossible_command_length(length: int) -> None:
    """A stream that cannot be followed is told so and left; its texts are in doubt."""
    nacked = asyncio.Event()

    async def mad(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        peer.take(heard)
        await peer.say_octets(length.to_bytes(4) + b"\0" * 60)
        assert (await peer.expect(GENERIC_NACK)).status == 0x02
        nacked.set()
        await peer.ends()

    async with ScriptedSmsc(mad, good_carrier) as smsc, running(smsc) as gateway:
        assert isinstance((await gateway.submit(text()))[0], InDoubt)
        await until(lambda: smsc.connections == 2 and gateway.health().ready)
        assert nacked.is_set()


async def test_unknown_commands() -> None:
    """Unknown requests get a generic_nack, unknown answers nothing, and the session lives on."""

    async def strange(peer: Peer) -> None:
        await peer.bind()
        await peer.say(0x0BAD, 77)
        await peer.say(0x80000BAD, 78)
        await peer.say(0x103, 79)
        for sequence in (77, 79):
            heard = await peer.expect(GENERIC_NACK)
            assert (heard.sequence, heard.status) == (sequence, 0x03)
        await peer.behave()

    async with ScriptedSmsc(strange) as smsc, running(smsc) as gateway:
        assert await gateway.submit(text()) == {0: Accepted("id-1")}
        assert smsc.connections == 1


async def test_answer_of_another_kind() -> None:
    """An answer of the wrong kind under a submit's number does not answer it."""

    async def confused(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        await peer.say(ENQUIRE_LINK | RESP, heard.sequence)
        await peer.say(UNBIND | RESP, heard.sequence)
        await peer.accept(heard)
        await peer.behave()

    async with ScriptedSmsc(confused) as smsc, running(smsc) as gateway:
        assert await gateway.submit(text()) == {0: Accepted("id-1")}


async def test_unreadable_answer_is_in_doubt() -> None:
    """An answer that cannot be read leaves its text in doubt at once."""

    async def garbled(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0, b"x" * 400)
        await peer.behave()

    async with ScriptedSmsc(garbled) as smsc, running(smsc) as gateway:
        assert await gateway.submit(text()) == {
            0: InDoubt("the carrier's answer could not be read")
        }


# --- the link -----------------------------------------------------------------------------------


async def test_enquire_link_both_ways() -> None:
    """The gateway answers enquire_link and asks in its own interval."""
    asked = asyncio.Event()

    async def lively(peer: Peer) -> None:
        await peer.bind()
        await peer.say(ENQUIRE_LINK, 501)
        assert (await peer.expect(ENQUIRE_LINK | RESP)).sequence == 501
        for _ in range(3):
            heard = await peer.expect(ENQUIRE_LINK)
            await peer.say(ENQUIRE_LINK | RESP, heard.sequence)
        asked.set()
        await peer.behave()

    async with ScriptedSmsc(lively) as smsc, running(smsc, enquire_interval=0.01):
        await asyncio.wait_for(asked.wait(), 5.0)
        assert smsc.connections == 1


async def test_half_open() -> None:
    """A peer that stops answering enquire_link is found dead: what it holds is in doubt."""

    async def frozen(peer: Peer) -> None:
        heard = await bind_and_accept_one(peer)
        peer.take(heard)
        await peer.ends()

    changes = {"enquire_interval": 0.02, "response_timeout": 0.1}
    async with ScriptedSmsc(frozen, good_carrier) as smsc, running(smsc, **changes) as gateway:
        assert isinstance((await gateway.submit(text()))[0], InDoubt)
        await until(lambda: smsc.connections == 2 and gateway.health().ready)
        assert len(smsc.taken) == 1


async def test_unbind_in_mid_window() -> None:
    """When the carrier unbinds, its last answers count, the rest is in doubt, new texts wait."""
    unbound = asyncio.Event()

    async def leaving(peer: Peer) -> None:
        await peer.bind()
        heard = [await peer.expect(SUBMIT_SM) for _ in range(4)]
        await peer.say(UNBIND, 900)
        for one in heard[:2]:
            await peer.accept(one)
        assert (await peer.expect(UNBIND | RESP)).sequence == 900
        unbound.set()
        await peer.ends()

    async with ScriptedSmsc(leaving, good_carrier) as smsc, running(smsc) as gateway:
        under_way = [asyncio.create_task(gateway.submit(text(f"n{n}"))) for n in range(4)]
        await until(lambda: not gateway.health().ready)
        assert isinstance((await gateway.submit(text("new")))[0], NotSent)
        results = [(await task)[0] for task in under_way]
        assert [type(result) for result in results] == [Accepted, Accepted, InDoubt, InDoubt]
        await until(lambda: smsc.connections == 2 and gateway.health().ready)
        assert unbound.is_set()
        assert len(smsc.taken) == 2


async def test_stopping_takes_leave() -> None:
    """Stopping waits a bounded time for answers, unbinds, and leaves the rest in doubt."""
    last: list[Heard] = []

    async def patient(peer: Peer) -> None:
        await peer.bind()
        first, _ = await peer.expect(SUBMIT_SM), await peer.expect(SUBMIT_SM)
        stopping.set()
        await asyncio.sleep(0)
        await peer.accept(first)
        last.append(await peer.expect(UNBIND))
        await peer.say(UNBIND | RESP, last[0].sequence)
        await peer.ends()

    stopping = asyncio.Event()
    async with ScriptedSmsc(patient) as smsc:
        async with running(smsc) as gateway:
            tasks = [asyncio.create_task(gateway.submit(text(n))) for n in ("one", "two")]
            await stopping.wait()
        results = [(await task)[0] for task in tasks]
        assert results == [
            Accepted("id-1"),
            InDoubt("no answer came: the program is stopping"),
        ]
        assert isinstance((await gateway.submit(text()))[0], NotSent)
        assert gateway.health() == Health(ready=False, why="stopped")
        assert last


async def test_stopping_does_not_wait_for_the_dead() -> None:
    """A peer that answers nothing does not hold up the stop beyond its bounds."""

    async def deaf(peer: Peer) -> None:
        await peer.bind()
        await peer.ends()

    async with ScriptedSmsc(deaf) as smsc:
        start = asyncio.get_running_loop().time()
        async with running(smsc, leave_timeout=0.05):
            pass
        assert asyncio.get_running_loop().time() - start < 1.0


async def test_before_and_between_connections() -> None:
    """Without a bind nothing is sent, and health says why in words."""
    async with ScriptedSmsc() as smsc:
        gateway = SmppGateway(settings(smsc), StoppedClock(), SteadyLuck(0.5))
        assert await gateway.submit(text()) == {0: NotSent("the carrier is not connected")}
        assert gateway.health() == Health(ready=False, why="the carrier is not connected")
    sink = RecordingSink()
    run = asyncio.create_task(gateway.run(sink))
    await until(lambda: bool(sink.healths))
    assert sink.healths[0].why == f"nothing listens at 127.0.0.1 port {smsc.port}"
    async with smsc:
        await until(lambda: gateway.health().ready)
        assert await gateway.submit(text()) == {0: Accepted("id-1")}
        run.cancel()
        await asyncio.wait([run])


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (0x0E, "the password is wrong (ESME_RINVPASWD, 0x0E)"),
        (0x0D, "the bind failed (ESME_RBINDFAIL, 0x0D)"),
        (0x0F, "the system_id is not known (ESME_RINVSYSID, 0x0F)"),
        (0x05, "this account is already bound (ESME_RALYBND, 0x05)"),
    ],
)
async def test_bind_refused(status: int, why: str) -> None:
    """A refused bind is told in words, and tried again slowly unless it passes by itself."""

    async def refusing(peer: Peer) -> None:
        await peer.bind(status)
        await peer.ends()

    sink = RecordingSink()
    with capture_logs() as logs:
        async with ScriptedSmsc(refusing, refusing, good_carrier) as smsc, running(smsc, sink):
            assert smsc.connections == 3
    why = f"the carrier refused the bind: {why}"
    assert sink.healths == [
        Health(ready=False, why=why),
        Health(ready=True),
        Health(ready=False, why="stopped"),
    ]
    pauses = [log["retry_in"] for log in logs if log["event"] == "smpp_disconnected"]
    assert pauses == ([0.00075, 0.0015] if status == 0x05 else [0.0075, 0.0075])


async def test_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each failed try doubles the pause before the next, up to its bound."""
    waits: list[float] = []
    gateway = SmppGateway(
        SmppSettings(name="c", host="127.0.0.1", port=1, system_id="s", password="p"),
        StoppedClock(),
        SteadyLuck(1.0),
    )

    async def record(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 7:
            raise asyncio.CancelledError

    monkeypatch.setattr("textback_ari.gateways.smpp.link.asyncio.sleep", record)
    await gateway.run(RecordingSink())
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0]


# --- deliveries ---------------------------------------------------------------------------------


async def test_receipt_is_acknowledged_after_it_is_stored() -> None:
    """The carrier hears of a receipt only when the sink has it; a receipt can come first of all."""
    sink = RecordingSink()
    sink.gate.clear()
    stored_first = False

    async def early(peer: Peer) -> None:
        nonlocal stored_first
        heard = await bind_and_accept_one(peer)
        message_id = peer.take(heard)
        body = deliver_body(b"", esm_class=4, tlvs=tlv(0x1E, message_id) + tlv(0x427, b"\2"))
        await peer.say(DELIVER_SM, 5, 0, body)
        await peer.say(SUBMIT_SM | RESP, heard.sequence, 0, message_id)
        assert (await peer.expect(DELIVER_SM | RESP)).sequence == 5
        stored_first = bool(sink.receipts)
        await peer.behave()

    async with ScriptedSmsc(early) as smsc, running(smsc, sink) as gateway:
        assert await gateway.submit(text()) == {0: Accepted("id-1")}
        assert not any(heard.command == DELIVER_SM | RESP for heard in smsc.heard)
        sink.gate.set()
        await sink.until(lambda: len(sink.receipts) == 1)
        await until(lambda: stored_first)
    (receipt,) = sink.receipts
    assert (receipt.gateway, receipt.carrier_id, receipt.at) == ("carrier", "id-1", NOW)
    assert receipt.state is ReceiptState.DELIVERED


async def test_unstored_delivery_comes_again() -> None:
    """What could not be stored is answered with a temporary error, and stored the next time."""
    sink = RecordingSink()
    sink.fail = 1
    statuses: list[int] = []

    async def stubborn(peer: Peer) -> None:
        await peer.bind()
        for sequence in (5, 6):
            await peer.say(DELIVER_SM, sequence, 0, deliver_body(b"yes please"))
            statuses.append((await peer.expect(DELIVER_SM | RESP)).status)
        await peer.behave()

    with capture_logs() as logs:
        async with ScriptedSmsc(stubborn) as smsc, running(smsc, sink):
            await sink.until(lambda: bool(sink.texts))
            await until(lambda: len(statuses) == 2)
    assert [log["error"] for log in logs if log["event"] == "smpp_delivery_not_stored"] == [
        "OSError"
    ]
    assert "yes please" not in repr(logs)
    assert statuses == [0x64, 0x00]
    (one,) = sink.texts
    assert (one.sender.raw, one.to, one.body.text) == ("+12015550123", "+12125550100", "yes please")


async def test_store_that_hangs() -> None:
    """A store that does not come back is given up in time, and the carrier repeats."""
    sink = RecordingSink()
    sink.gate.clear()
    statuses: list[int] = []

    async def waiting(peer: Peer) -> None:
        await peer.bind()
        await peer.say(DELIVER_SM, 5, 0, deliver_body(b"hello"))
        statuses.append((await peer.expect(DELIVER_SM | RESP)).status)
        await peer.behave()

    async with ScriptedSmsc(waiting) as smsc, running(smsc, sink, store_timeout=0.02):
        await until(lambda: statuses == [0x64])
    assert not sink.texts


async def test_stopping_lets_stores_finish() -> None:
    """A text that is being stored when the program stops is acknowledged; a new one is left."""
    sink = RecordingSink()
    sink.gate.clear()
    answers: dict[int, int] = {}

    async def late(peer: Peer) -> None:
        await peer.bind()
        await peer.say(DELIVER_SM, 1, 0, deliver_body(b"first"))
        await peer.say(ENQUIRE_LINK, 2)
        await peer.expect(ENQUIRE_LINK | RESP)
        delivered.set()
        await stopping.wait()
        await peer.say(DELIVER_SM, 3, 0, deliver_body(b"second"))
        for _ in range(2):
            heard = await peer.expect(DELIVER_SM | RESP)
            answers[heard.sequence] = heard.status
            sink.gate.set()
        heard = await peer.expect(UNBIND)
        await peer.say(UNBIND | RESP, heard.sequence)
        await peer.ends()

    delivered, stopping = asyncio.Event(), asyncio.Event()
    async with ScriptedSmsc(late) as smsc:
        gateway = SmppGateway(settings(smsc, leave_timeout=5.0), StoppedClock(), SteadyLuck(0.5))
        run = asyncio.create_task(gateway.run(sink))
        await delivered.wait()
        run.cancel()
        await until(lambda: not gateway.health().ready)
        stopping.set()
        await asyncio.wait([run])
    assert answers == {3: 0x64, 1: 0}
    assert [one.body.text for one in sink.texts] == ["first"]


async def test_both_unbind_at_once() -> None:
    """An unbind that crosses ours is answered, and nobody waits for the other."""
    crossed: list[Heard] = []

    async def crossing(peer: Peer) -> None:
        await peer.bind()
        ours = await peer.expect(UNBIND)
        await peer.say(UNBIND, 900)
        crossed.append(await peer.expect(UNBIND | RESP))
        await peer.say(UNBIND | RESP, ours.sequence)
        await peer.ends()

    async with ScriptedSmsc(crossing) as smsc:
        async with running(smsc, leave_timeout=5.0):
            pass
        assert [heard.sequence for heard in crossed] == [900]


async def test_one_sender_stays_in_order() -> None:
    """Texts of one sender are stored in the order in which they came."""
    sink = RecordingSink()

    async def chatty(peer: Peer) -> None:
        await peer.bind()
        for n in range(30):
            await peer.say(DELIVER_SM, n + 1, 0, deliver_body(b"%d" % n, source=str(n % 3)))
        await peer.behave()

    async with ScriptedSmsc(chatty) as smsc, running(smsc, sink):
        await sink.until(lambda: len(sink.texts) == 30)
    for sender in ("+0", "+1", "+2"):
        mine = [int(one.body.text) for one in sink.texts if one.sender.raw == sender]
        assert mine == sorted(mine)
        assert len(mine) == 10


async def test_flood_is_pushed_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a stuck store deliveries are held up to a bound; the carrier keeps the rest."""
    monkeypatch.setattr("textback_ari.gateways.smpp.deliveries._MOST", 50)
    monkeypatch.setattr("textback_ari.gateways.smpp.deliveries._MOST_OCTETS", 1000)
    sink = RecordingSink()
    sink.gate.clear()
    pushed_back: list[int] = []

    async def flooding(peer: Peer) -> None:
        await peer.bind()
        big = tlv(0x0424, b"x" * 980)
        await peer.say(DELIVER_SM, 1, 0, deliver_body(b"", tlvs=big))
        await peer.say(DELIVER_SM, 2, 0, deliver_body(b"", tlvs=big))
        for n in range(3, 61):
            await peer.say(DELIVER_SM, n, 0, deliver_body(b""))
        while (heard := await peer.hear()).command == DELIVER_SM | RESP:
            assert heard.status == 0x64
            pushed_back.append(heard.sequence)
        await peer.accept(heard)
        await peer.behave()

    async with ScriptedSmsc(flooding) as smsc, running(smsc, sink) as gateway:
        await until(lambda: len(pushed_back) == 10)
        assert await gateway.submit(text()) == {0: Accepted("id-1")}
        sink.gate.set()
        await sink.until(lambda: len(sink.texts) == 50)
    assert pushed_back == [2, *range(52, 61)]


async def test_malformed_delivery_is_refused_for_good() -> None:
    """A deliver_sm that cannot be read is answered with a permanent error; others pass."""
    sink = RecordingSink()
    statuses: list[int] = []

    async def garbling(peer: Peer) -> None:
        await peer.bind()
        await peer.say(DELIVER_SM, 1, 0, b"\0\1\1no end")
        await peer.say(DELIVER_SM, 2, 0, deliver_body(b"nice", esm_class=4))
        await peer.say(DELIVER_SM, 3, 0, deliver_body(b"good"))
        answers = [await peer.expect(DELIVER_SM | RESP) for _ in range(3)]
        statuses.extend(heard.status for heard in sorted(answers, key=lambda h: h.sequence))
        await peer.behave()

    async with ScriptedSmsc(garbling) as smsc, running(smsc, sink):
        await until(lambda: statuses == [0x65, 0, 0])
    assert [one.body.text for one in sink.texts] == ["good"]
    assert not sink.receipts


def long_parts(octets: bytes, total: int) -> list[bytes]:
    cut = [octets[n : n + 140] for n in range(0, len(octets), 140)]
    assert len(cut) == total
    return [
        deliver_body(bytes([5, 0, 3, 1, total, n]) + piece, esm_class=UDHI)
        for n, piece in enumerate(cut, start=1)
    ]


async def test_parts_are_acknowledged_one_by_one() -> None:
    """A carrier that waits for each answer before the next part gets it once the part is stored."""
    sink = RecordingSink()

    async def shuffled(peer: Peer) -> None:
        await peer.bind()
        for n in (2, 0, 1):
            stored = len(sink.parts)
            await peer.say(DELIVER_SM, n + 1, 0, long_parts(b"a" * 300, 3)[n])
            heard = await peer.expect(DELIVER_SM | RESP)
            assert (heard.sequence, heard.status) == (n + 1, 0)
            assert len(sink.parts) == stored + 1
        await peer.behave()

    async with ScriptedSmsc(shuffled) as smsc, running(smsc, sink):
        await sink.until(lambda: bool(sink.texts))
        await until(lambda: len(sink.acknowledged) == 3)
    (whole,) = sink.texts
    assert whole.body.text == "a" * 300
    assert {part.pile for part in sink.parts} == {whole.pile}


async def test_unstored_part_comes_again() -> None:
    """A part that could not be stored is refused for now, and completes the text afterwards."""
    sink = RecordingSink()
    statuses: list[int] = []

    async def stubborn(peer: Peer) -> None:
        await peer.bind()
        parts = long_parts(b"a" * 200, 2)
        for sequence, part in enumerate((parts[0], parts[1], parts[1]), start=1):
            sink.fail = int(sequence == 2)
            await peer.say(DELIVER_SM, sequence, 0, part)
            statuses.append((await peer.expect(DELIVER_SM | RESP)).status)
        await peer.behave()

    async with ScriptedSmsc(stubborn) as smsc, running(smsc, sink):
        await sink.until(lambda: bool(sink.texts))
    assert statuses == [0, 0x64, 0]
    assert [one.body.text for one in sink.texts] == ["a" * 200]


async def test_missing_part_is_shown() -> None:
    """A long text whose part does not come is stored with the gap shown when its time is up."""
    sink = RecordingSink()

    async def losing(peer: Peer) -> None:
        await peer.bind()
        await peer.say(DELIVER_SM, 1, 0, long_parts(b"a" * 200, 2)[0])
        assert (await peer.expect(DELIVER_SM | RESP)).sequence == 1
        await peer.behave()

    async with ScriptedSmsc(losing) as smsc, running(smsc, sink, long_text_wait=0.05):
        await sink.until(lambda: bool(sink.texts))
    assert sink.texts[0].body.text == "a" * 140 + "[…]"


async def test_parts_outlive_the_connection() -> None:
    """Parts that came over two connections make one text."""
    sink = RecordingSink()
    attempt = itertools.count()

    async def breaking(peer: Peer) -> None:
        await peer.bind()
        n = next(attempt)
        await peer.say(DELIVER_SM, 1, 0, long_parts(b"a" * 200, 2)[n])
        assert (await peer.expect(DELIVER_SM | RESP)).status == 0
        if n == 0:
            return
        await peer.behave()

    async with ScriptedSmsc(breaking) as smsc, running(smsc, sink):
        await sink.until(lambda: bool(sink.texts))
    assert [one.body.text for one in sink.texts] == ["a" * 200]


async def test_parts_outlive_the_program() -> None:
    """A part that an earlier life acknowledged is read back; the text is whole with the rest."""
    sink = RecordingSink()
    first = InboundPart(
        gateway="carrier",
        pile=f"{'0' * 16}:before",
        index=1,
        total=1,
        sender=RawNumber("+12015550123"),
        to="+12125550100",
        coding=0,
        octets=b"alone",
        at=NOW - 5.0,
    )
    sink.left = [first]
    async with ScriptedSmsc() as smsc, running(smsc, sink):
        await sink.until(lambda: bool(sink.texts))
    (one,) = sink.texts
    assert (one.body.text, one.pile, one.at) == ("alone", first.pile, NOW - 5.0)


async def test_deliveries_are_told_apart() -> None:
    """Two equal texts are two deliveries of one key; each is noted as acknowledged."""
    sink = RecordingSink()

    async def twice(peer: Peer) -> None:
        await peer.bind()
        for sequence, words in ((1, b"yes"), (2, b"yes"), (3, b"no")):
            await peer.say(DELIVER_SM, sequence, 0, deliver_body(words))
            await peer.expect(DELIVER_SM | RESP)
        await peer.behave()

    async with ScriptedSmsc(twice) as smsc, running(smsc, sink):
        await until(lambda: len(sink.acknowledged) == 3)
    one, two, three = (text.delivery for text in sink.texts)
    assert one is not None
    assert two is not None
    assert three is not None
    assert one.key == two.key != three.key
    assert (one.session, one.number) != (two.session, two.number)
    assert sink.acknowledged == [one, two, three]


async def test_unwritten_acknowledgement_is_not_noted() -> None:
    """A delivery that was stored after its connection had died is not noted as acknowledged."""
    sink = RecordingSink()
    sink.gate.clear()

    async def dying(peer: Peer) -> None:
        await peer.bind()
        await peer.say(DELIVER_SM, 1, 0, deliver_body(b"yes"))
        await going.wait()

    going = asyncio.Event()
    async with ScriptedSmsc(dying, good_carrier) as smsc, running(smsc, sink) as gateway:
        going.set()
        await until(lambda: smsc.connections == 2 and gateway.health().ready)
        sink.gate.set()
    assert not sink.acknowledged


# --- one-shot check -----------------------------------------------------------------------------


async def test_check() -> None:
    """A check binds and unbinds; a receipt that is pushed at it stays with the carrier."""
    left: list[int] = []

    async def pushy(peer: Peer) -> None:
        heard = await peer.expect(BIND_TRANSCEIVER)
        await peer.say_octets(
            pdu(BIND_TRANSCEIVER | RESP, heard.sequence, 0, b"x\0")
            + pdu(DELIVER_SM, 1, 0, deliver_body(b"id:1 stat:DELIVRD", esm_class=4))
        )
        assert (await peer.expect(DELIVER_SM | RESP)).status == 0x64
        heard = await peer.expect(UNBIND)
        await peer.say(UNBIND | RESP, heard.sequence)
        left.append(heard.sequence)
        await peer.ends()

    async with ScriptedSmsc(pushy) as smsc:
        assert await check(settings(smsc)) == Health(ready=True)
        await until(lambda: bool(left))


async def test_check_that_fails() -> None:
    """A check says in words why there is no bind: refused, closed, silent, nobody there."""

    async def refusing(peer: Peer) -> None:
        await peer.bind(0x0E)
        await peer.ends()

    async def hanging_up(peer: Peer) -> None:
        await peer.expect(BIND_TRANSCEIVER)

    async def silent(peer: Peer) -> None:
        await peer.ends()

    async with ScriptedSmsc(refusing, hanging_up, silent) as smsc:
        quick = settings(smsc, bind_timeout=0.05)
        whys = [(await check(quick)).why for _ in range(3)]
    assert whys == [
        "the carrier refused the bind: the password is wrong (ESME_RINVPASWD, 0x0E)",
        "the carrier closed the connection",
        "the carrier did not answer the bind",
    ]
    assert (await check(quick)).why == f"nothing listens at 127.0.0.1 port {smsc.port}"
    async with smsc:
        encrypted = await check(replace(quick, tls=True))
    assert not encrypted.ready
    assert encrypted.why
    unknown = replace(quick, host="smsc.invalid", bind_timeout=5.0)
    assert "smsc.invalid" in (await check(unknown)).why
