"""The contract of PBXes that carry callbacks out: the fake, and ARI as Asterisk speaks it."""

from collections.abc import AsyncIterator
from typing import Protocol

import pytest
import pytest_asyncio

from tests.fakes.ari_server import FakeAri
from tests.fakes.phone import FakePhone
from textback_ari.asterisk.originate import AriPhone
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.conversations.callbacks import Plan, Step, plan_of
from textback_ari.ports import CallbackPhone, PhoneAwayError
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy


class Exchange(Protocol):
    """A PBX that a test can look into."""

    phone: CallbackPhone

    async def finish(self, key: str) -> None:
        """Let nobody of the team pick up."""
        ...

    async def restart(self) -> None:
        """Restart the PBX."""
        ...

    def without_dialplan(self) -> None:
        """Take the dialplan file away."""
        ...

    async def stop(self) -> None:
        """Make the PBX unreachable."""
        ...

    def times(self, key: str) -> int:
        """Return how often the team was rung."""
        ...


class Memory:
    """The fake."""

    def __init__(self) -> None:
        """Begin."""
        self._time = 1_800_000_000.0
        self._phone = FakePhone(now=lambda: self._time)
        self.phone: CallbackPhone = self._phone

    async def finish(self, key: str) -> None:
        """Let nobody of the team pick up."""
        self._time += 60.0

    async def restart(self) -> None:
        """Restart the PBX."""
        self._phone.restart()

    def without_dialplan(self) -> None:
        """Take the dialplan file away."""
        self._phone.has_dialplan = False

    async def stop(self) -> None:
        """Make the PBX unreachable."""
        self._phone.away = True

    def times(self, key: str) -> int:
        """Return how often the team was rung."""
        return self._phone.times[key]


class Ari:
    """The adapter, and an ARI that does what Asterisk and the shipped dialplan do."""

    def __init__(self, ari: FakeAri) -> None:
        """Speak to this one."""
        self._ari = ari
        settings = PbxSettings("main", ari.url, "textback", "secret", frozenset({"PJSIP/trunk"}))
        self.phone: CallbackPhone = AriPhone(settings)

    async def finish(self, key: str) -> None:
        """Let nobody of the team pick up."""
        self._ari.note(key, "1^unanswered^1800000060^NOANSWER^", over=True)

    async def restart(self) -> None:
        """Restart the PBX."""
        self._ari.restart()

    def without_dialplan(self) -> None:
        """Take the dialplan file away."""
        self._ari.has_dialplan = False

    async def stop(self) -> None:
        """Make the PBX unreachable."""
        await self._ari.__aexit__()

    def times(self, key: str) -> int:
        """Return how often the team was rung."""
        asked = [each["variables"]["__TEXTBACK_CB"] for each in self._ari.originated]
        return asked.count(key)


@pytest_asyncio.fixture(params=["memory", "ari"])
async def exchange(request: pytest.FixtureRequest) -> AsyncIterator[Exchange]:
    """Give each kind of PBX."""
    if request.param == "memory":
        yield Memory()
        return
    async with FakeAri() as ari:
        yield Ari(ari)


def _plan(key: str = "1tab") -> Plan:
    policy = CallbackPolicy("main", ("PJSIP/101",))
    return plan_of(policy, key, Number("+12015550123"), country="US", line=Number("+12125550100"))


async def test_a_callback_is_carried_out_and_told(exchange: Exchange) -> None:
    """It is taken, is under way, and its end is noted."""
    assert (await exchange.phone.ring(_plan())).taken is True
    seen = await exchange.phone.look("1tab")
    assert seen.alive
    assert seen.note is not None
    assert seen.note.step is Step.RINGING
    await exchange.finish("1tab")
    seen = await exchange.phone.look("1tab")
    assert not seen.alive
    assert seen.note is not None
    assert seen.note.step is Step.UNANSWERED


async def test_the_same_callback_is_not_carried_out_twice(exchange: Exchange) -> None:
    """Asked for again while it is under way, and again once it is over, it rings nobody."""
    await exchange.phone.ring(_plan())
    assert (await exchange.phone.ring(_plan())).taken is not False
    await exchange.finish("1tab")
    assert (await exchange.phone.ring(_plan())).taken is not False
    assert exchange.times("1tab") == 1


async def test_two_callbacks_are_two(exchange: Exchange) -> None:
    """Two keys are two callbacks."""
    await exchange.phone.ring(_plan("1tab"))
    await exchange.phone.ring(_plan("2tab"))
    assert exchange.times("1tab") == exchange.times("2tab") == 1


async def test_what_was_noted_outlives_a_restart(exchange: Exchange) -> None:
    """After a restart the channels are gone, and the last note is there."""
    await exchange.phone.ring(_plan())
    await exchange.restart()
    seen = await exchange.phone.look("1tab")
    assert not seen.alive
    assert seen.note is not None
    assert seen.note.step is Step.RINGING


async def test_a_callback_that_was_never_asked_for(exchange: Exchange) -> None:
    """Nothing is known of it; the dialplan that would have carried it out is there."""
    seen = await exchange.phone.look("9tab")
    assert not seen.alive
    assert seen.note is None
    assert seen.dialplan


async def test_forgotten(exchange: Exchange) -> None:
    """A callback that is forgotten leaves nothing; twice is the same as once."""
    await exchange.phone.ring(_plan())
    await exchange.finish("1tab")
    await exchange.phone.forget("1tab")
    await exchange.phone.forget("1tab")
    assert (await exchange.phone.look("1tab")).note is None


async def test_without_the_dialplan(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PBX without the dialplan file rings nobody, and it can be told."""
    monkeypatch.setattr("textback_ari.asterisk.originate._READ_PAUSE", 0.001)
    exchange.without_dialplan()
    await exchange.phone.ring(_plan())
    seen = await exchange.phone.look("1tab")
    assert not seen.alive
    assert not seen.dialplan
    assert exchange.times("1tab") == 0


async def test_a_pbx_that_is_away(exchange: Exchange) -> None:
    """What cannot have reached the PBX was definitely not carried out; questions say so."""
    await exchange.stop()
    assert (await exchange.phone.ring(_plan())).taken is False
    with pytest.raises(PhoneAwayError):
        await exchange.phone.look("1tab")
    with pytest.raises(PhoneAwayError):
        await exchange.phone.forget("1tab")


async def test_an_answer_that_is_lost_is_no_refusal() -> None:
    """Where the connection breaks after the request, nobody knows; the notes tell."""
    async with FakeAri() as ari:
        ari.answers_originate = False
        phone = AriPhone(
            PbxSettings("main", ari.url, "textback", "secret", frozenset({"PJSIP/trunk"}))
        )
        assert (await phone.ring(_plan())).taken is None
        assert (await phone.look("1tab")).alive


async def test_whether_it_can_call_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PBX is asked whether it has the dialplan, by a user who may write; nothing stays behind."""
    monkeypatch.setattr("textback_ari.asterisk.originate._READ_PAUSE", 0.001)
    async with FakeAri() as ari:
        phone = AriPhone(
            PbxSettings("main", ari.url, "textback", "secret", frozenset({"PJSIP/trunk"}))
        )
        assert await phone.has_dialplan()
        assert ari.globals == {}
        ari.has_dialplan = False
        assert not await phone.has_dialplan()
        ari.read_only = True
        with pytest.raises(PhoneAwayError, match="may only read"):
            await phone.has_dialplan()
        assert (await phone.ring(_plan())).taken is False
