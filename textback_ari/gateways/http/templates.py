"""Requests written by the administrator: values with placeholders in braces."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from textback_ari.gateways.http.provider import Outgoing

PLACEHOLDERS = frozenset(
    {
        "to",
        "to_digits",
        "from",
        "from_digits",
        "text",
        "reference",
        "secret",
        "status_url",
        "valid_seconds",
    }
)
_FIELD = re.compile(r"\{([a-z_]+)\}")


def values(text: Outgoing, secret: str) -> dict[str, str]:
    """Return what each placeholder stands for."""
    return {
        "to": text.to,
        "to_digits": text.to.removeprefix("+"),
        "from": text.sender,
        "from_digits": text.sender.removeprefix("+"),
        "text": text.text,
        "reference": text.key,
        "secret": secret,
        "valid_seconds": str(max(1, int(text.seconds))),
    }


def fill(template: str, given: Mapping[str, str], write: Callable[[str], str] = str) -> str:
    """Return the template with its placeholders filled in, each as `write` writes it."""
    return _FIELD.sub(lambda found: write(given.get(found[1], found[0])), template)


def fill_all(template: Any, given: Mapping[str, str]) -> Any:
    """Return tables and lists of templates filled in; what is no text stays as it is."""
    match template:
        case str():
            return fill(template, given)
        case Mapping():
            return {name: fill_all(each, given) for name, each in template.items()}
        case list() | tuple():
            return [fill_all(each, given) for each in template]
        case _:
            return template


def unknown(template: Any) -> Iterator[str]:
    """Yield the placeholders in tables, lists and texts that nobody fills."""
    match template:
        case str():
            yield from (name for name in _FIELD.findall(template) if name not in PLACEHOLDERS)
        case Mapping():
            for each in template.values():
                yield from unknown(each)
        case list() | tuple():
            for each in template:
                yield from unknown(each)


def names(template: Any, name: str) -> bool:
    """Whether a placeholder stands anywhere in tables, lists and texts."""
    match template:
        case str():
            return name in _FIELD.findall(template)
        case Mapping():
            return any(names(each, name) for each in template.values())
        case list() | tuple():
            return any(names(each, name) for each in template)
        case _:
            return False
