"""Keyed hashes by which erased numbers are known again, and the key that they are made with."""

import hmac
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from textback_ari.store.tables import secrets

_NAME: Final = "erasures"


def digest_of(key: bytes, business: str, number: str) -> str:
    """Return the keyed hash of a number, E.164, and a business; empty: whichever.

    HMAC-SHA-256 (RFC 2104), in hexadecimal digits.
    """
    return hmac.digest(
        key, f"{business}\0{number}".encode("utf-8", "surrogatepass"), "sha256"
    ).hex()


async def read_key(connection: AsyncConnection) -> bytes:
    """Return the key, which the schema's migration made."""
    found = await connection.execute(select(secrets.c.value).where(secrets.c.name == _NAME))
    return bytes(found.scalar_one())
