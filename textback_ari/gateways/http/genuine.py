"""Whether a hook is the provider's. Comparisons take the same time wherever they fail."""

import base64
import binascii
import hmac
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from textback_ari.gateways.http.provider import Hook, NotGenuineError

REPLAY_WINDOW = 300.0
"""Seconds by which a signed time may differ from ours."""


def same(given: str, wanted: str) -> bool:
    """Whether two texts are the same, told in the same time wherever they differ."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


def check_secret(given: str, wanted: str, what: str) -> None:
    """Let a hook pass that shows the secret.

    Raises:
        NotGenuineError: it does not, or there is none to compare with.
    """
    if not (wanted and same(given, wanted)):
        raise NotGenuineError(f"{what} is wrong" if given else f"{what} is missing")


def check_basic(hook: Hook, user: str, password: str) -> None:
    """Let a hook pass that has this user and password (RFC 7617).

    Raises:
        NotGenuineError: they are missing or wrong.
    """
    given = hook.headers.get("authorization", "")
    pair = base64.b64encode(f"{user}:{password}".encode()).decode()
    kind, _, told = given.partition(" ")
    if not (password and kind.lower() == "basic" and same(told.strip(), pair)):
        raise NotGenuineError(
            "its user and password are wrong" if given else "it has no user and password"
        )


def check_time(written: str, now: float) -> None:
    """Let a hook pass that was signed lately, in epoch seconds.

    Raises:
        NotGenuineError: it was not.
    """
    if not (written.isascii() and written.isdecimal() and len(written) < 14):
        raise NotGenuineError("the time of its signature is missing")
    # Some write milliseconds.
    at = int(written) / (1000.0 if len(written) > 11 else 1.0)
    if abs(now - at) > REPLAY_WINDOW:
        raise NotGenuineError(
            "it was signed too long ago or in the future: it is repeated by somebody, or a clock "
            "is wrong"
        )


def check_hmac(given: str, key: str, content: bytes, digest: Literal["sha1", "sha256"]) -> None:
    """Let a hook pass whose signature is that of `content`, in hexadecimal or base64.

    Raises:
        NotGenuineError: it is missing or wrong.
    """
    if not (key and given):
        raise NotGenuineError("its signature is missing")
    wanted = hmac.digest(key.encode(), content, digest)
    told = given.strip().removeprefix(f"{digest}=")
    as_hex, as_base64 = same(told.lower(), wanted.hex()), same(told, _base64(wanted))
    if not (as_hex or as_base64):
        raise NotGenuineError("its signature is wrong")


def check_ed25519(given: str, public_key: str, content: bytes) -> None:
    """Let a hook pass that the owner of a key signed (RFC 8032); all in base64.

    Raises:
        NotGenuineError: the signature is missing or wrong.
    """
    if not given:
        raise NotGenuineError("its signature is missing")
    try:
        signature = base64.b64decode(given, validate=True)
        ed25519_key(public_key).verify(signature, content)
    except (binascii.Error, ValueError, InvalidSignature):
        raise NotGenuineError("its signature is wrong") from None


def ed25519_key(written: str) -> Ed25519PublicKey:
    """Return a public key of 32 octets in base64.

    Raises:
        ValueError: it is none.
    """
    return Ed25519PublicKey.from_public_bytes(base64.b64decode(written, validate=True))


def _base64(octets: bytes) -> str:
    return base64.b64encode(octets).decode()
