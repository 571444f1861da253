"""Opening the connection to a carrier, and saying in words why that failed."""

import asyncio
import socket
import ssl
from collections.abc import Sequence
from itertools import chain, zip_longest

from textback_ari.gateways.smpp.session import End
from textback_ari.gateways.smpp.settings import SmppSettings

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]

_FAMILIES = {"any": socket.AF_UNSPEC, "4": socket.AF_INET, "6": socket.AF_INET6}
_NEXT_ADDRESS = 0.25
"""Seconds after which the next address of the host is tried beside the first (RFC 8305, 5)."""


async def connect(settings: SmppSettings) -> Connection | End:
    """Open the connection within `bind_timeout`, or say in words why that failed."""
    where = f"{settings.host} port {settings.port}"
    context: ssl.SSLContext | None = None
    if settings.tls:
        try:
            context = await asyncio.to_thread(_context, settings)
        except (OSError, ssl.SSLError) as error:
            return End(f"the files for TLS cannot be used ({error.strerror or error})")
    try:
        async with asyncio.timeout(settings.bind_timeout):
            return await _first(settings, await _addresses(settings), context)
    except TimeoutError:
        return End(f"{where} does not answer")
    except ConnectionRefusedError:
        return End(f"nothing listens at {where}")
    except socket.gaierror as error:
        return End(f"the name {settings.host} cannot be resolved ({error.strerror})")
    except ssl.SSLCertVerificationError as error:
        return End(f"the certificate of {where} is not valid: {error.verify_message}")
    except OSError as error:
        return End(f"{where} cannot be reached ({error.strerror or error})")


async def _addresses(settings: SmppSettings) -> Sequence[str]:
    """Return the addresses of the carrier's host, families by turns (RFC 8305, 4)."""
    found = await asyncio.get_running_loop().getaddrinfo(
        settings.host,
        settings.port,
        family=_FAMILIES[settings.ip],
        type=socket.SOCK_STREAM,
    )
    by_family: dict[int, list[str]] = {}
    for family, _, _, _, where in found:
        by_family.setdefault(family, []).append(str(where[0]))
    turns = chain.from_iterable(zip_longest(*by_family.values()))
    return list(dict.fromkeys(address for address in turns if address is not None))


async def _first(
    settings: SmppSettings, addresses: Sequence[str], context: ssl.SSLContext | None
) -> Connection:
    """Return the first connection that stands; the next address is tried beside the first.

    Not by asyncio's `happy_eyeballs_delay`: cancelled as a connection has just been made, it leaves
    that open (`staggered_race`, Python 3.11).

    Raises:
        OSError: of the first address, once all have failed.
    """
    attempts: list[asyncio.Task[Connection]] = []
    try:
        for address in addresses:
            attempt = asyncio.open_connection(
                address,
                settings.port,
                ssl=context,
                server_hostname=(settings.tls_name or settings.host) if context else None,
            )
            attempts.append(asyncio.create_task(attempt))
            last = len(attempts) == len(addresses)
            if made := await _made(attempts, None if last else _NEXT_ADDRESS):
                attempts.remove(made)
                return made.result()
    finally:
        for left in attempts:
            left.add_done_callback(_let_go)
            left.cancel()
        if attempts:
            await asyncio.wait(attempts)
    error = attempts[0].exception()
    assert error is not None
    raise error


async def _made(
    attempts: Sequence[asyncio.Task[Connection]], seconds: float | None
) -> asyncio.Task[Connection] | None:
    """Wait until an attempt has succeeded, or all have failed, or the time is up."""
    loop = asyncio.get_running_loop()
    until = None if seconds is None else loop.time() + seconds
    left = set(attempts)
    while left:
        wait = None if until is None else max(0.0, until - loop.time())
        done, left = await asyncio.wait(left, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            break
        for each in attempts:
            if each in done and each.exception() is None:
                return each
    return None


def _let_go(attempt: asyncio.Task[Connection]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result()[1].close()


def _context(settings: SmppSettings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=settings.tls_ca)
    if settings.tls_certificate:
        context.load_cert_chain(settings.tls_certificate, settings.tls_key)
    return context
