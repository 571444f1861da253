"""Where a provider is: its addresses in the order of trying (RFC 3263, 4; RFC 2782)."""

import asyncio
import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import dns.asyncresolver
import dns.exception
import dns.resolver

from textback_ari.gateways.sip_message.settings import (
    DEFAULT_PORTS,
    SipMessageSettings,
    Transport,
)

_SECONDS = 5.0
_MOST = 20
"""Addresses that are tried at most: a hostile zone must not keep us busy."""
_SERVICES: dict[Transport, str] = {"udp": "_sip._udp", "tcp": "_sip._tcp", "tls": "_sips._tcp"}
_NAPTR: dict[Transport, bytes] = {"udp": b"SIP+D2U", "tcp": b"SIP+D2T", "tls": b"SIPS+D2T"}


class UnknownServerError(OSError):
    """A provider's name leads to no address; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """One address to try, with the name that its certificate has to bear."""

    host: str
    port: int
    name: str


async def resolve(settings: SipMessageSettings, draw: Callable[[], float]) -> list[Target]:
    """Return the addresses to try, best first; `draw` is luck in [0, 1) for SRV weights.

    An address or a name with a port is taken as it is (RFC 3263, 4.2). A domain is looked up by
    NAPTR for the service of our transport, then by SRV, then by its own addresses.

    Raises:
        UnknownServerError: there is no address, or the look-up failed.
    """
    server, transport = settings.server, settings.transport
    port = settings.port
    if _is_address(server) or port is not None:
        return await _addresses(server, port or DEFAULT_PORTS[transport], server)
    service = await _naptr(server, transport) or f"{_SERVICES[transport]}.{server}"
    records = await _srv(service, draw)
    if not records:
        return await _addresses(server, DEFAULT_PORTS[transport], server)
    found: list[Target] = []
    why: UnknownServerError | None = None
    for host, srv_port in records:
        try:
            found += await _addresses(host, srv_port, server)
        except UnknownServerError as error:
            why = error
        if len(found) >= _MOST:
            break
    if not found and why:
        raise why
    return found[:_MOST]


def _is_address(server: str) -> bool:
    try:
        ipaddress.ip_address(server.strip("[]"))
    except ValueError:
        return False
    return True


async def _addresses(host: str, port: int, name: str) -> list[Target]:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(_SECONDS):
            found = await loop.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise UnknownServerError(f"the name {host} could not be looked up in time") from None
    except (OSError, UnicodeError) as error:
        told = getattr(error, "strerror", None) or "it is no host name"
        raise UnknownServerError(f"the name {host} cannot be resolved ({told})") from error
    addresses = dict.fromkeys((str(each[4][0]), int(each[4][1])) for each in found)
    return [Target(address, its_port, name) for address, its_port in addresses][:_MOST]


async def _naptr(domain: str, transport: Transport) -> str | None:
    """Return the name whose SRV records serve our transport, where the domain names one."""
    found = [
        (record.order, record.preference, record.replacement.to_text(omit_final_dot=True))
        for record in await _ask(domain, "NAPTR")
        if record.service.upper() == _NAPTR[transport] and record.flags.lower() == b"s"
    ]
    return min(found)[2] if found else None


async def _srv(service: str, draw: Callable[[], float]) -> list[tuple[str, int]]:
    """Return hosts and ports by priority, and by luck in proportion to weight (RFC 2782)."""
    records = list(await _ask(service, "SRV"))[:_MOST]
    result: list[tuple[str, int]] = []
    for priority in sorted({record.priority for record in records}):
        left = [record for record in records if record.priority == priority]
        while left:
            total = sum(record.weight for record in left)
            mark, seen = draw() * total, 0
            chosen = left[0]
            for record in left:
                seen += record.weight
                if seen >= mark:
                    chosen = record
                    break
            left.remove(chosen)
            host = chosen.target.to_text(omit_final_dot=True)
            if host:
                result.append((host, chosen.port))
    return result


async def _ask(name: str, kind: str) -> Iterable[Any]:
    try:
        answer = await dns.asyncresolver.resolve(name, kind, lifetime=_SECONDS, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return ()
    except (dns.exception.DNSException, OSError):
        # No name server, or one that does not know these records: the name's own addresses are
        # looked up next, and say what is wrong where that is all there is.
        return ()
    return list(answer)
