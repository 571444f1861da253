"""Requests to a provider, its answers, and how both are written and read. No I/O."""

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

_MOST_FIELDS = 200
LONGEST_VALUE = 255
"""Characters of an id or an error code that are read."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request. Only its method shows: the address, too, may hold a password."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider answered."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By their names in small letters."""
    body: bytes = field(default=b"", repr=False)
    whole: bool = True
    """Whether the body came to its end, and within the size that is read."""

    def json(self) -> Any:
        """Return what the body says in JSON, `None` where it is not whole or not JSON."""
        return read_json(self.body) if self.whole else None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """There was no answer. `written`: a byte of the request may have reached the provider."""

    why: str
    written: bool


def scrub(text: str, secrets: Iterable[str]) -> str:
    """Return text without the secrets, as they are or as they stand in an address."""
    for secret in secrets:
        for written in (secret, quote(secret, safe="")) if secret else ():
            text = text.replace(written, "(secret)")
    return text


def basic(user: str, password: str) -> dict[str, str]:
    """Return the header of HTTP's basic authentication (RFC 7617)."""
    pair = base64.b64encode(f"{user}:{password}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


def form(url: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Request:
    """Return a POST of form fields."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return Request("POST", url, {**kind, **(headers or {})}, urlencode(fields).encode())


def posted(url: str, content: Any, headers: Mapping[str, str]) -> Request:
    """Return a POST of JSON."""
    body = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return Request("POST", url, {"Content-Type": "application/json", **headers}, body)


def read_json(body: bytes) -> Any:
    """Return what JSON says, `None` for what is none. Never fails."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def read_form(body: bytes | str) -> dict[str, str]:
    """Return form fields, the last of those with one name. Never fails; no more than 200."""
    written = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        pairs = parse_qsl(written, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    return dict(pairs)


def pick(content: Any, path: str) -> Any:
    """Return what stands at `data.items.0.id` in JSON, `None` where there is nothing."""
    for step in path.split("."):
        if isinstance(content, Mapping):
            content = content.get(step)
        elif isinstance(content, list) and step.isascii() and step.isdecimal() and len(step) < 5:
            content = content[int(step)] if int(step) < len(content) else None
        else:
            return None
    return content


def word(value: Any) -> str:
    """Return an id or a code as text, empty where it is none or has control characters."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    written = str(value).strip() if isinstance(value, str) or abs(value) < 10**30 else ""
    return written if len(written) <= LONGEST_VALUE and written.isprintable() else ""


def said(value: Any) -> str:
    """Return what a field says: text as it is, numbers as digits, else nothing."""
    return value if isinstance(value, str) else word(value)


def strings(values: Any) -> Iterable[str]:
    """Return the texts of a list, or one text alone."""
    if isinstance(values, str):
        return (values,)
    return (each for each in values if isinstance(each, str)) if isinstance(values, list) else ()
