"""Opening a connection to a carrier: the first address that answers, and nothing left behind."""

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from textback_ari.gateways.smpp import SmppSettings
from textback_ari.gateways.smpp.connection import connect
from textback_ari.gateways.smpp.session import End

HOST = "carrier.example"


@asynccontextmanager
async def carrier() -> AsyncIterator[int]:
    """Listen on 127.0.0.1; gives the port."""

    async def taken(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(taken, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


def settings(port: int, host: str = "127.0.0.1") -> SmppSettings:
    """Return a gateway at this port."""
    return SmppSettings(
        name="carrier", host=host, port=port, system_id="acme", password="secret", bind_timeout=5.0
    )


def resolve(patch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let the carrier's name have these addresses."""
    loop = asyncio.get_running_loop()
    ask = loop.getaddrinfo

    async def found(host: str, port: int, **rest: int) -> list[object]:
        hosts = addresses if host == HOST else (host,)
        return [each for name in hosts for each in await ask(name, port, **rest)]

    patch.setattr(loop, "getaddrinfo", found)


async def test_a_connection_that_is_given_up_as_it_stands_is_closed() -> None:
    """Cancelled at any moment, of which one is that in which it was made, no socket stays open."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", ResourceWarning)
        async with carrier() as port:
            for turns in range(60):
                opening = asyncio.create_task(connect(settings(port)))
                for _ in range(turns // 4):
                    await asyncio.sleep(0)
                opening.cancel()
                await asyncio.wait([opening])
                if not opening.cancelled():
                    made = opening.result()
                    assert not isinstance(made, End)
                    made[1].close()
                    await made[1].wait_closed()
        gc.collect()
    assert [str(each.message) for each in told if each.category is ResourceWarning] == []


async def test_the_next_address_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the first address refuses, the second is used; where all do, it is told."""
    async with carrier() as port:
        with monkeypatch.context() as patch:
            resolve(patch, "127.0.0.9", "127.0.0.1")
            made = await connect(settings(port, HOST))
        assert not isinstance(made, End)
        assert made[1].get_extra_info("peername")[0] == "127.0.0.1"
        made[1].close()
        await made[1].wait_closed()
    with monkeypatch.context() as patch:
        resolve(patch, "127.0.0.9", "127.0.0.1")
        refused = await connect(settings(port, HOST))
    assert refused == End(f"nothing listens at {HOST} port {port}")
