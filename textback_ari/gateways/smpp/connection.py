"""Opening the connection to a carrier, and saying in words why that failed."""

import asyncio
import socket
import ssl

from textback_ari.gateways.smpp.session import End
from textback_ari.gateways.smpp.settings import SmppSettings


async def connect(
    settings: SmppSettings,
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | End:
    """Open the connection within `bind_timeout`, or say in words why that failed."""
    where = f"{settings.host} port {settings.port}"
    context = ssl.create_default_context() if settings.tls else None
    try:
        async with asyncio.timeout(settings.bind_timeout):
            return await asyncio.open_connection(settings.host, settings.port, ssl=context)
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
