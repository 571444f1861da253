"""The fake gateway's own habits: what the simulation relies on."""

import asyncio

import pytest

from tests.fakes.gateway import FakeGateway, Fate, ProgramCrash, RecordingSink, Submission
from textback_ari.messages.states import Accepted, InDoubt, NotSent, ReceiptState
from textback_ari.ports import OutboundText
from textback_ari.private import Body, Number

PHONE = Number("+12015550123")


class StoppedClock:
    """The Clock port; it never moves."""

    def now(self) -> float:
        return 100.0

    def take_step(self) -> float:
        return 0.0


def text(body: str) -> OutboundText:
    return OutboundText(1, PHONE, "+12125550100", Body(body), 7, 200.0)


@pytest.fixture
def fake() -> FakeGateway:
    return FakeGateway("carrier", clock=StoppedClock())


async def connected(fake: FakeGateway, sink: RecordingSink) -> asyncio.Task[None]:
    run = asyncio.create_task(fake.run(sink))
    await asyncio.sleep(0)
    assert fake.health().ready
    return run


async def end(run: asyncio.Task[None]) -> None:
    run.cancel()
    await asyncio.wait([run])


@pytest.mark.parametrize(
    ("fate", "shown"), [(Fate.CRASH_BEFORE, []), (Fate.CRASH_AFTER, ["hello"])]
)
async def test_crash(fake: FakeGateway, fate: Fate, shown: list[str]) -> None:
    """A crash ends the submit, and the handset keeps what the carrier had taken by then."""
    run = await connected(fake, RecordingSink())
    fake.decide = lambda _: fate
    with pytest.raises(ProgramCrash):
        await fake.submit(text("hello"))
    await end(run)
    assert fake.handset(PHONE) == shown


@pytest.mark.parametrize(("steps", "shown"), [(1, []), (2, ["hello"])])
async def test_connection_lost(fake: FakeGateway, steps: int, shown: list[str]) -> None:
    """A connection lost on the way there or back leaves the text in doubt either way."""
    waited = 0

    async def latency() -> None:
        nonlocal waited
        waited += 1
        if waited == steps:
            fake.go_down()

    run = await connected(fake, RecordingSink())
    fake.latency = latency
    assert isinstance((await fake.submit(text("hello")))[0], InDoubt)
    assert fake.handset(PHONE) == shown
    assert await fake.submit(text("again")) == {0: NotSent("the carrier is down")}
    fake.come_up()
    assert (await fake.submit(text("again")))[0] == Accepted(f"carrier-{len(shown) + 1}")
    await end(run)


async def test_deliveries_outlive_the_program(fake: FakeGateway) -> None:
    """What was not stored by one life of the program is delivered to the next, in order."""
    first, second = RecordingSink(), RecordingSink()
    first.gate.clear()
    run = await connected(fake, first)
    fake.reply("+12015550123", "+12125550100", "one")
    fake.reply("+12015550123", "+12125550100", "two")
    await asyncio.sleep(0)
    await end(run)
    assert fake.unacknowledged() == 2
    run = await connected(fake, second)
    await second.until(lambda: len(second.texts) == 2)
    await end(run)
    assert [inbound.body.text for inbound in second.texts] == ["one", "two"]
    assert fake.unacknowledged() == 0


async def test_receipt_overtakes_the_answer(fake: FakeGateway) -> None:
    """A receipt can be stored before the submit's answer is there."""
    sink = RecordingSink()
    answer_may_come = asyncio.Event()
    waits = 0

    async def latency() -> None:
        nonlocal waits
        waits += 1
        if waits == 2:
            await answer_may_come.wait()

    run = await connected(fake, sink)
    fake.latency = latency
    fake.receipt_for = lambda _: ReceiptState.DELIVERED
    submit = asyncio.create_task(fake.submit(text("hello")))
    await sink.until(lambda: bool(sink.receipts))
    assert not submit.done()
    answer_may_come.set()
    assert await submit == {0: Accepted(sink.receipts[0].carrier_id)}
    await end(run)


async def test_decisions_see_each_part(fake: FakeGateway) -> None:
    """The hook sees every part in order, with its text and what it belongs to."""
    seen: list[Submission] = []

    def decide(part: Submission) -> Fate:
        seen.append(part)
        return Fate.NOT_SENT if part.part == 1 else Fate.ACCEPTED

    run = await connected(fake, RecordingSink())
    fake.decide = decide
    results = await fake.submit(text("a" * 153 + "b" * 153 + "c"))
    await end(run)
    assert [(part.part, part.total, part.text[0]) for part in seen] == [(0, 3, "a"), (1, 3, "b")]
    assert [type(results[n]) for n in range(3)] == [Accepted, NotSent, NotSent]
    assert fake.handset(PHONE) == []
