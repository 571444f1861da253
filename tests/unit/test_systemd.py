"""What the service manager hears."""

import asyncio
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from textback_ari.systemd import SIGN, ServiceManager


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[socket.socket]:
    """Give the socket that a service manager listens on."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(5.0)
        yield listening


def where(heard: socket.socket, **more: str) -> dict[str, str]:
    """Return the environment that it gives to a service."""
    return {"NOTIFY_SOCKET": heard.getsockname(), **more}


def test_facts_are_told_by_their_names(heard: socket.socket) -> None:
    """Each fact is a line of one datagram."""
    ServiceManager(where(heard)).tell(STOPPING=1, STATUS="on its way")
    assert heard.recv(1000) == b"STOPPING=1\nSTATUS=on its way"


def test_an_abstract_socket_is_found() -> None:
    """A name that begins with @ is one without a file."""
    name = f"textback-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}")
        listening.settimeout(5.0)
        ServiceManager({"NOTIFY_SOCKET": f"@{name}"}).tell(READY=1)
        assert listening.recv(1000) == b"READY=1"


def test_nobody_there_is_no_trouble(tmp_path: Path) -> None:
    """Without a service manager nothing is said; one that is gone is logged and no more."""
    with capture_logs() as logs:
        ServiceManager({}).tell(READY=1)
    assert logs == []
    with capture_logs() as logs:
        ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "gone")}).tell(READY=1)
    assert [event["event"] for event in logs] == ["service_manager_not_told"]


async def test_it_is_up_and_then_alive(heard: socket.socket) -> None:
    """First comes READY, then signs of life, three in each interval."""
    heard.setblocking(False)
    loop = asyncio.get_running_loop()
    manager = ServiceManager(where(heard, WATCHDOG_USEC="60000", WATCHDOG_PID=str(os.getpid())))
    watching = asyncio.create_task(manager.watch())
    async with asyncio.timeout(5.0):
        assert (await loop.sock_recv(heard, 1000)).startswith(b"READY=1\n")
        began = loop.time()
        for _ in range(3):
            assert await loop.sock_recv(heard, 1000) == b"WATCHDOG=1"
    assert loop.time() - began >= 0.05
    watching.cancel()
    await asyncio.wait([watching])


async def test_another_process_is_meant(heard: socket.socket) -> None:
    """Where signs of life are wanted of another process, this one gives none."""
    heard.setblocking(False)
    loop = asyncio.get_running_loop()
    manager = ServiceManager(where(heard, WATCHDOG_USEC="3000", WATCHDOG_PID="1"))
    watching = asyncio.create_task(manager.watch())
    async with asyncio.timeout(5.0):
        await loop.sock_recv(heard, 1000)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await loop.sock_recv(heard, 1000)
    watching.cancel()
    await asyncio.wait([watching])


async def test_a_file_shows_life(heard: socket.socket, tmp_path: Path) -> None:
    """A file is touched at once and then as often as the service manager is told."""
    heard.setblocking(False)
    loop = asyncio.get_running_loop()
    sign = tmp_path / "alive"
    manager = ServiceManager(where(heard, WATCHDOG_USEC="30000", **{SIGN: str(sign)}))
    watching = asyncio.create_task(manager.watch())
    async with asyncio.timeout(5.0):
        await loop.sock_recv(heard, 1000)
        assert sign.is_file()
        os.utime(sign, (0, 0))
        for _ in range(2):
            await loop.sock_recv(heard, 1000)
    assert sign.stat().st_mtime > 0
    watching.cancel()
    await asyncio.wait([watching])


async def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A place that is not there is logged, and the program goes on."""
    with capture_logs() as logs:
        watching = asyncio.create_task(ServiceManager({SIGN: f"{tmp_path}/no/alive"}).watch())
        await asyncio.sleep(0)
        assert not watching.done()
    watching.cancel()
    await asyncio.wait([watching])
    assert [event["event"] for event in logs] == ["sign_of_life_not_written"]
