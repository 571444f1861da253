"""Opening the connection to a carrier, and saying in words why that failed."""

import asyncio
import socket
import ssl

from textback_ari.gateways.smpp.session import End
from textback_ari.gateways.smpp.settings import SmppSettings

_FAMILIES = {"any": socket.AF_UNSPEC, "4": socket.AF_INET, "6": socket.AF_INET6}
_NEXT_ADDRESS = 0.25
"""Seconds after which the next address of the host is tried beside the first (RFC 8305, 5)."""


async def connect(
    settings: SmppSettings,
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | End:
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
            return await asyncio.open_connection(
                settings.host,
                settings.port,
                ssl=context,
                server_hostname=settings.tls_name if context else None,
                family=_FAMILIES[settings.ip],
                happy_eyeballs_delay=_NEXT_ADDRESS,
            )
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


def _context(settings: SmppSettings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=settings.tls_ca)
    if settings.tls_certificate:
        context.load_cert_chain(settings.tls_certificate, settings.tls_key)
    return context
