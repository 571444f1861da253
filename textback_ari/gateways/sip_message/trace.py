"""SIP messages as lines that a person can read, for the log.

Credentials never show; texts and numbers only on wish. It reads octets, not the values that the
program made of them: what it shows is what was on the wire.
"""

import re
from collections.abc import Callable, Iterator

import structlog

from textback_ari.gateways.sip_message.settings import SipMessageSettings
from textback_ari.private import RawNumber

log = structlog.get_logger(__name__)

Traced = Callable[[str, bytes], None]
"""Told of each message as it passes: `out` or `in`, and its octets."""

_SHOWN = (
    "via",
    "from",
    "to",
    "contact",
    "call-id",
    "cseq",
    "expires",
    "min-expires",
    "retry-after",
    "reason",
    "warning",
    "allow",
    "accept",
    "content-type",
)
"""Headers that are shown, in this order; of the others their number is told."""
_COMPACT = {"v": "via", "f": "from", "t": "to", "m": "contact", "i": "call-id", "c": "content-type"}
"""RFC 3261, 7.3.3."""
_ABOUT_PEOPLE = frozenset({"from", "to", "contact", "warning", "reason"})
_USER = re.compile(r"(sips?:|tel:)([^@;>\s]+)", re.IGNORECASE)
_NAME = re.compile(r'"[^"]*"|^[^<:]*(?=<)')
_LONGEST = 400


def tracer(settings: SipMessageSettings) -> Traced:
    """Return what writes a gateway's messages to the log, as its settings want."""
    if settings.trace == "off":
        return lambda _way, _octets: None
    show = settings.trace == "full"

    def write(way: str, octets: bytes) -> None:
        message = describe(octets, show=show)
        log.debug("sip_message", gateway=settings.name, way=way, message=message)

    return write


def describe(octets: bytes, *, show: bool) -> str:
    """Return a SIP message as one line of plain text. Never fails.

    `show`: texts and numbers in full; else their length, and numbers' last digits.
    """
    head, _, body = octets.partition(b"\r\n\r\n")
    first, *lines = head.decode("utf-8", "replace").lstrip("\r\n").split("\r\n")
    headers = list(_headers(lines))
    words = [_plain(first) if show else _masked(_plain(first))]
    for name in _SHOWN:
        for key, value in headers:
            if key == name:
                told = _plain(value)
                told = told if show or name not in _ABOUT_PEOPLE else _masked(told)
                words.append(f"{name}={told}")
    if hidden := sum(1 for key, _ in headers if key not in _SHOWN):
        words.append(f"(and {hidden} more headers)")
    if body:
        said = _plain(body.decode("utf-8", "replace")) if show else f"({len(body)} octets)"
        words.append(f"body={said}")
    return " ".join(words)


def _headers(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, _, value = line.partition(":")
        key = name.strip().lower()
        yield _COMPACT.get(key, key), value.strip()


def _masked(value: str) -> str:
    """Return a value without names, and with the users of its addresses masked."""
    return _USER.sub(lambda found: f"{found[1]}{RawNumber(found[2])}", _NAME.sub("", value)).strip()


def _plain(text: str) -> str:
    """Return text without control characters, which a terminal would obey."""
    return text[:_LONGEST].encode("unicode_escape").decode("ascii")
