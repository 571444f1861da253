"""Kinds of values that only HTTP gateways and webhooks have."""

import re
from ipaddress import ip_address
from typing import Annotated, Any
from urllib.parse import SplitResult, urlsplit

from pydantic import PlainValidator

from textback_ari.config.errors import nearest, shown
from textback_ari.config.values import text, words
from textback_ari.messages.states import ReceiptState

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]{1,64}")
_PATH = re.compile(r"[A-Za-z0-9_@$\-]{1,64}(?:\.[A-Za-z0-9_@$\-]{1,64}){0,9}")
_LISTEN = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9.\-]+)):([0-9]{1,5})")
_MOST_FIELDS = 50


def _split(value: object) -> tuple[str, SplitResult]:
    url = words(value)
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        good = False
    if not good or " " in url:
        raise ValueError(
            f'{shown(url)} is not an address; write "https://", a host and a path, as in '
            '"https://api.example.net/send"'
        )
    if parts.username is not None or parts.password is not None:
        raise ValueError("holds a user or a password, which are not written into an address")
    return url, parts


def _near(host: str) -> bool:
    """Whether a host is this machine, or one in the same network."""
    if host == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address.is_private or address.is_loopback


def _provider_url(value: object) -> str:
    url, parts = _split(value)
    if parts.scheme == "http" and not _near(parts.hostname or ""):
        raise ValueError(
            f"{shown(url)} is not encrypted, and the password would travel in the clear; write "
            '"https://"'
        )
    return url


def _public_url(value: object) -> str:
    url, parts = _split(value)
    if parts.query or parts.fragment:
        raise ValueError(f'{shown(url)} must end before "?" and "#"')
    return url.rstrip("/")


def _listen(value: object) -> tuple[str, int]:
    written = text(value)
    found = _LISTEN.fullmatch(written)
    if not (found and 1 <= int(found[3]) <= 65_535):
        raise ValueError(
            f"{shown(written)} is not an address to listen on; write one and a port, as in "
            '"127.0.0.1:8091"'
        )
    return found[1] or found[2], int(found[3])


def _header_name(value: object) -> str:
    name = text(value)
    if not _HEADER.fullmatch(name):
        raise ValueError(f'{shown(name)} is not the name of a header, as in "X-Signature"')
    return name


def _path(value: object) -> str:
    path = text(value)
    if path and not _PATH.fullmatch(path):
        raise ValueError(
            f"{shown(path)} is not the place of a field; write names with dots between them, as "
            'in "data.from.number"'
        )
    return path


def _fields(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"must be a table of fields; found {shown(value)}")  # noqa: TRY004 - pydantic collects ValueErrors
    if len(value) > _MOST_FIELDS:
        raise ValueError(f"has more than {_MOST_FIELDS} entries")
    return value


def _headers(value: object) -> dict[str, str]:
    return {_header_name(name): words(each) for name, each in _fields(value).items()}


def _receipt_states(value: object) -> dict[str, ReceiptState]:
    states: dict[str, ReceiptState] = {}
    for word, said in _fields(value).items():
        if said not in set(ReceiptState):
            hint = nearest(str(said), ReceiptState)
            raise ValueError(f"{shown(said)} is not what a status can say; {hint}")
        states[word] = ReceiptState(said)
    return states


ProviderUrl = Annotated[str, PlainValidator(_provider_url)]
PublicUrl = Annotated[str, PlainValidator(_public_url)]
Listen = Annotated[tuple[str, int], PlainValidator(_listen)]
Header = Annotated[str, PlainValidator(_header_name)]
FieldPath = Annotated[str, PlainValidator(_path)]
Fields = Annotated[dict[str, Any], PlainValidator(_fields)]
Headers = Annotated[dict[str, str], PlainValidator(_headers)]
ReceiptStates = Annotated[dict[str, ReceiptState], PlainValidator(_receipt_states)]
