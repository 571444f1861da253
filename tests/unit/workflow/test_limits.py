"""Caps, circuits and talks in the workflow: decided, looked at again at the claim, told."""

from dataclasses import replace
from typing import Any

from structlog.testing import capture_logs

from tests.fakes.gateway import Fate
from tests.fakes.office import ANNE, ANSWERED, BEN, LINE, START, Office
from tests.fakes.roomy import ROOMY
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.messages.states import State
from textback_ari.ports import InboundText
from textback_ari.private import Body, RawNumber
from textback_ari.rules.limits import Cap
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.rules.spam import SpamPolicy
from textback_ari.workflow.circuits import CircuitWatch

CALLERS = [f"+1201555{n:04d}" for n in range(123, 163)]


def line(**limits: Any) -> LinePolicy:
    """Return the line with these limits and no others; that its callers are in a row is no sign."""
    return replace(LINE, limits=replace(ROOMY, **limits), spam=SpamPolicy(neighbours=0))


def reasons(office: Office) -> list[Reason | None]:
    """Return the verdicts' reasons, in the order of the calls."""
    return [call.verdict.reason for call in office.store.snapshot().calls.values()]


@in_virtual_time
async def test_a_cap_holds_within_a_batch_and_after_a_restart() -> None:
    """Calls decided together see each other's texts, and the next life sees those of this one."""
    capped = line(line=Cap(3, 3, 3))
    async with Office(capped) as office:
        for n in range(5):
            await office.desk.call_finished(await office.began(f"c{n}", CALLERS[n]))
        await office.settle()
        assert reasons(office) == [None, None, None, *[Reason.RATE_CAPPED] * 2]
        assert office.tasks == [SENTENCES[Reason.RATE_CAPPED]] * 2
        store = office.store
    async with Office(capped, store=store, owner="second life") as office:
        await office.missed("c9", CALLERS[9])
        assert reasons(office)[-1] is Reason.RATE_CAPPED


@in_virtual_time
async def test_a_text_cancelled_makes_room() -> None:
    """Who gets through before the text leaves gives its place to the next caller."""
    async with Office(line(line=Cap(1, 1, 1))) as office:
        await office.missed("c1", ANNE)
        await office.missed("c2", BEN)
        await office.ended(await office.began("c3", ANNE), outcome=ANSWERED)
        await office.missed("c4", BEN)
        assert reasons(office) == [None, Reason.RATE_CAPPED, Reason.ANSWERED, None]


@in_virtual_time
async def test_caps_lowered_meanwhile_hold_at_the_claim() -> None:
    """Where a cap was lowered after the verdict, those that are too many never leave."""
    async with Office(line(line=Cap(9, 9, 9))) as office:
        for n in range(3):
            await office.missed(f"c{n}", CALLERS[n])
        office.dispatcher._lines.replace([line(line=Cap(9, 9, 2))])
        await office.at(60)
        assert len(office.carrier.taken) == 2
        (held,) = [text for text in office.texts if text.state is State.CANCELLED]
        assert held.reason is Reason.RATE_CAPPED
        assert office.tasks == [SENTENCES[Reason.RATE_CAPPED]]


@in_virtual_time
async def test_a_flood_opens_the_circuit_and_a_probe_closes_it() -> None:
    """Too much wanted stops texting, waiting texts too; later one text tries it and closes it."""
    limits = line(line_abnormal_per_minute=5, open_for=100.0)
    async with Office(limits) as office:
        watch = CircuitWatch(office.session, office.board)
        for n in range(7):
            await office.missed(f"c{n}", CALLERS[n])
        assert reasons(office) == [*[None] * 5, *[Reason.CIRCUIT_OPEN] * 2]
        with capture_logs() as logs:
            await watch.look()
            await watch.look()
        (told,) = logs
        assert (told["event"], told["log_level"]) == ("circuit_opened", "error")
        assert told["where"] == "the line +12125550100"
        health = office.board.health["texting of the line +12125550100"]
        assert not health.ready
        await office.at(60)
        assert office.carrier.taken == []
        assert {text.reason for text in office.texts} == {Reason.CIRCUIT_OPEN}
        assert office.tasks == [SENTENCES[Reason.CIRCUIT_OPEN]] * 7
        await office.at(110)
        await office.missed("probe", CALLERS[10])
        await office.missed("other", CALLERS[11])
        assert reasons(office)[-2:] == [None, Reason.CIRCUIT_OPEN]
        await office.at(170)
        assert len(office.carrier.taken) == 1
        assert await office.session.open_circuits() == []
        with capture_logs() as logs:
            await watch.look()
        assert [each["event"] for each in logs] == ["circuit_closed"]
        assert office.board.health["texting of the line +12125550100"].ready
        await office.missed("after", CALLERS[12])
        assert reasons(office)[-1] is None


@in_virtual_time
async def test_refusals_open_the_circuit() -> None:
    """Once the carrier refuses too many, what waits does not leave, and the next call is told."""
    async with Office(line(refused_least=3, open_for=600.0)) as office:
        office.carrier.decide = lambda _: Fate.REFUSED
        for n in range(3):
            await office.missed(f"c{n}", CALLERS[n])
        await office.at(10)
        await office.missed("later", CALLERS[5])
        await office.at(45)
        assert await office.session.open_circuits() == []
        await office.at(60)
        of_all, of_line = await office.session.open_circuits()
        assert of_all.circuit.why == "all lines: the carrier refused 3 of 3 texts this hour"
        assert of_line.circuit.why == "this line: the carrier refused 3 of 3 texts this hour"
        assert office.texts[-1].reason is Reason.CIRCUIT_OPEN
        await office.missed("last", CALLERS[6])
        assert reasons(office)[-1] is Reason.CIRCUIT_OPEN


@in_virtual_time
async def test_an_open_circuit_lasts_over_a_restart() -> None:
    """The next life tells of it again, and texts nobody."""
    limits = line(line_abnormal_per_minute=1)
    async with Office(limits) as office:
        await office.missed("c1", ANNE)
        await office.missed("c2", BEN)
        store = office.store
    async with Office(limits, store=store, owner="second life") as office:
        watch = CircuitWatch(office.session, office.board)
        with capture_logs() as logs:
            await watch.look()
        assert [each["event"] for each in logs] == ["circuit_opened"]
        await office.at(70)
        assert office.carrier.taken == []


@in_virtual_time
async def test_a_reply_before_the_text_leaves_makes_a_talk_of_it() -> None:
    """A caller who writes first is answered by a person: the text is cancelled, the team told."""
    async with Office() as office:
        await office.missed("c1", ANNE)
        await office.at(20)
        to = LINE.number.e164
        reply = InboundText("carrier", RawNumber(ANNE), to, Body("call me"), START + 20.0, "i1")
        await office.mailroom.inbound(reply)
        await office.at(60)
        assert office.carrier.taken == []
        assert office.text.reason is Reason.IN_CONVERSATION
        assert office.tasks == [SENTENCES[Reason.IN_CONVERSATION]]
        await office.missed("c2", ANNE)
        assert reasons(office)[-1] is Reason.IN_CONVERSATION
