"""Exchanges as lines that a person can read, for the log.

Passwords and headers never show; texts and numbers only on wish.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import structlog

from textback_ari.gateways.http.exchange import (
    Answer,
    NoAnswer,
    Request,
    read_form,
    read_json,
    scrub,
)
from textback_ari.gateways.http.provider import Hook
from textback_ari.gateways.http.settings import HttpSettings

log = structlog.get_logger(__name__)

_PLAIN = frozenset(
    {
        "code",
        "direction",
        "error",
        "errorcode",
        "error_code",
        "event_type",
        "id",
        "messagesid",
        "messagestatus",
        "method",
        "nummedia",
        "parts",
        "sid",
        "sms",
        "status",
        "type",
        "validityperiod",
    }
)
"""Fields that name neither a person nor a text, by their names in small letters."""
_LONGEST = 400
_MOST = 40
_DEEPEST = 8


class Tracer:
    """Writes one gateway's exchanges to the log, as its settings want."""

    def __init__(self, settings: HttpSettings) -> None:
        """Take the settings."""
        self._name = settings.name
        self._on = settings.trace != "off"
        self._show = settings.trace == "full"
        self._secrets = settings.provider.secrets

    def request(self, request: Request) -> None:
        """Log what is sent."""
        if self._on:
            parts = urlsplit(request.url)
            where = f"{request.method} {parts.hostname}{self._plain(parts.path)}"
            self._write("out", where, {**read_form(parts.query), **_content(request.body)})

    def answer(self, answer: Answer | NoAnswer) -> None:
        """Log what came back."""
        if not self._on:
            return
        if isinstance(answer, NoAnswer):
            self._write("in", f"no answer: {answer.why}", {})
        else:
            self._write("in", f"status {answer.status}", _content(answer.body))

    def hook(self, hook: Hook) -> None:
        """Log what the provider, or somebody who claims to be it, tells."""
        if self._on:
            self._write("hook", hook.method, {**read_form(hook.query), **_content(hook.body)})

    def _write(self, way: str, what: str, content: dict[str, Any]) -> None:
        words = [what]
        for name, value in content.items():
            if len(words) > _MOST:
                words.append("…")
                break
            words.append(f"{self._plain(name)}={self._value(name, value)}")
        log.debug("http_message", gateway=self._name, way=way, message=" ".join(words))

    def _value(self, name: str, value: Any) -> str:
        last = name.rpartition(".")[2].lower()
        if self._show or last in _PLAIN or isinstance(value, bool | None):
            return self._plain(str(value))
        return f"({len(str(value))} characters)"

    def _plain(self, text: str) -> str:
        """Return text without secrets and control characters, which a terminal would obey."""
        return scrub(text, self._secrets)[:_LONGEST].encode("unicode_escape").decode("ascii")


def _content(body: bytes) -> dict[str, Any]:
    """Return the fields of JSON, or of a form."""
    if not body:
        return {}
    if body.lstrip()[:1] in {b"{", b"["}:
        return dict(_flat(read_json(body), "", _DEEPEST))
    return dict(read_form(body))


def _flat(content: Any, name: str, deep: int) -> Iterator[tuple[str, Any]]:
    if deep and isinstance(content, dict):
        for key, value in content.items():
            yield from _flat(value, f"{name}.{key}" if name else str(key), deep - 1)
    elif deep and isinstance(content, list):
        for index, value in enumerate(content):
            yield from _flat(value, f"{name}.{index}" if name else str(index), deep - 1)
    else:
        yield name, content
