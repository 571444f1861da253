"""The connection to AMI: what it reads and clears, and how it ends."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest

from tests.fakes.ami_events import channel, event
from tests.fakes.ami_server import FakeAmi
from tests.fakes.tcp_proxy import TcpProxy
from textback_ari.asterisk.ami import (
    AmiConnection,
    AmiForbiddenError,
    AmiLink,
    AmiLoginError,
    AmiUnreachableError,
)
from textback_ari.asterisk.settings import AmiSettings


@pytest.fixture
async def ami() -> AsyncIterator[FakeAmi]:
    """Give a manager."""
    async with FakeAmi() as fake:
        yield fake


def settings_for(port: int, *, password: str = FakeAmi.password) -> AmiSettings:
    """Return settings that wait for little."""
    return AmiSettings(
        host="127.0.0.1",
        port=port,
        username=FakeAmi.username,
        password=password,
        request_timeout=0.5,
        ping_interval=0.2,
        retry_first=0.01,
        retry_most=0.05,
        patience=2.0,
    )


def _ignore(_: object) -> None:
    """Take no notice."""


def _connection(ami: FakeAmi, *, password: str = FakeAmi.password) -> AmiConnection:
    return AmiConnection(settings_for(ami.port, password=password), "main", lambda _: None)


@pytest.mark.parametrize("count", [0, 1, 3, 700])
async def test_journal_is_read_and_cleared_line_by_line(ami: FakeAmi, count: int) -> None:
    """All lines are read, however many, and only those named are deleted."""
    ami.lines = {f"1700000000.{n}": f"1^{n}^x" for n in range(count)}
    connection = _connection(ami)
    async with connection.open():
        assert await connection.lines() == ami.lines
        await connection.delete([*list(ami.lines)[1:], "never-there"])
    assert list(ami.lines) == ["1700000000.0"][:count]


async def test_any_family_is_read(ami: FakeAmi) -> None:
    """Another family of AstDB is read like the journal; one that is not there is empty."""
    ami.families["blacklist"] = {"2015550123": "1", "dest": "ext-local,101,1"}
    connection = _connection(ami)
    async with connection.open():
        assert await connection.family("blacklist") == ami.families["blacklist"]
        assert await connection.family("nothing-there") == {}
        with pytest.raises(ValueError, match="printable"):
            await connection.family("x\r\nAction: Command")


async def test_wrong_secret(ami: FakeAmi) -> None:
    """A refused login is told apart, and names the user and not the secret."""
    with pytest.raises(AmiLoginError, match="'textback'") as refused:
        async with _connection(ami, password="wrong-one").open():
            pass
    assert "wrong-one" not in str(refused.value)


async def test_missing_right(ami: FakeAmi) -> None:
    """A user who may not delete is told so, by the name of the action."""
    ami.may_write = False
    connection = _connection(ami)
    async with connection.open():
        with pytest.raises(AmiForbiddenError, match="DBDel"):
            await connection.delete(["a"])


async def test_nothing_there() -> None:
    """Where nothing listens the address is named."""
    with pytest.raises(AmiUnreachableError, match=r"127\.0\.0\.1:1 "):
        async with AmiConnection(settings_for(1), "main", lambda _: None).open():
            pass


async def test_silence_is_noticed(ami: FakeAmi) -> None:
    """A PBX that answers no ping is taken for gone, though its connection stays open."""
    connection = _connection(ami)
    async with connection.open():
        ami.silent = True
        async with asyncio.timeout(2):
            with pytest.raises(AmiUnreachableError, match="Ping was not answered"):
                await connection.keep_alive()
        with pytest.raises(AmiUnreachableError):
            await connection.lines()


async def test_dead_wire_is_left_for_a_new_one(ami: FakeAmi) -> None:
    """A wire that goes dead without a word is noticed, and the link comes up again by itself."""
    ups = asyncio.Queue[None]()
    async with TcpProxy("127.0.0.1", ami.port) as wire:
        link = AmiLink(settings_for(wire.port), "main", lambda: 0.5)
        task = asyncio.create_task(link.run(lambda: ups.put_nowait(None), _ignore, _ignore))
        async with asyncio.timeout(5):
            await ups.get()
            assert link.health().ready
            wire.freeze()
            # The next attempt, held up by the same wire.
            await ami.until(lambda: ami.connections == 2)
            assert "not answered" in link.health().why
            wire.mend()
            await ups.get()
        assert (await (await link.up(1.0)).lines()) == {}
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_only_what_the_filters_let_through_is_heard(ami: FakeAmi) -> None:
    """After `listen` the PBX sends what was asked for; before it nothing at all."""
    heard = asyncio.Queue[Mapping[str, str]]()
    connection = AmiConnection(settings_for(ami.port), "main", heard.put_nowait)
    async with connection.open():
        assert ami.listeners == 0
        await connection.listen()
        caller = channel("1.1", "PJSIP/trunk-1", "1.1")
        told = [event("VarSet", caller), event("Newchannel", caller), event("Pickup", caller)]
        assert ami.tell(told) == 1
        async with asyncio.timeout(2):
            assert (await heard.get())["event"] == "Pickup"
        assert ami.masks == ["call,agent,cdr"]


async def test_without_the_right_to_filter_no_events_are_asked_for(ami: FakeAmi) -> None:
    """Who may not narrow the events down gets none, rather than all of a busy PBX."""
    ami.refused = {"Filter"}
    listening: list[bool] = []
    link = AmiLink(settings_for(ami.port), "main", lambda: 0.5)
    task = asyncio.create_task(link.run(lambda: None, _ignore, listening.append))
    connection = await link.up(2.0)
    assert await connection.lines() == {}
    assert ami.listeners == 0
    assert listening == [False]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_end_of_the_events_is_told(ami: FakeAmi) -> None:
    """Whoever uses the events learns when they cease and when they come again."""
    listening = asyncio.Queue[bool]()
    link = AmiLink(settings_for(ami.port), "main", lambda: 0.5)
    task = asyncio.create_task(link.run(lambda: None, _ignore, listening.put_nowait))
    async with asyncio.timeout(5):
        assert await listening.get() is True
        ami.cut()
        assert await listening.get() is False
        assert await listening.get() is True
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_modules_are_looked_up(ami: FakeAmi) -> None:
    """Whether the PBX has a module can be asked."""
    ami.modules = {"cdr_manager.so"}
    connection = _connection(ami)
    async with connection.open():
        assert await connection.has_module("cdr_manager.so")
        assert not await connection.has_module("res_fax.so")


async def test_link_that_is_refused_keeps_nobody_waiting(ami: FakeAmi) -> None:
    """Who waits for a link that is refused learns why at once."""
    link = AmiLink(settings_for(ami.port, password="wrong"), "main", lambda: 0.5)
    task = asyncio.create_task(link.run(lambda: None, _ignore, _ignore))
    async with asyncio.timeout(2):
        with pytest.raises(AmiLoginError):
            await link.up(60.0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
