"""Settings written as TOML 1.0."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(data: Mapping[str, Any]) -> str:
    """Return settings as a file: tables as `[a.b]`, lists of tables as `[[a]]`, values first.

    `data` holds texts, numbers, booleans, dates, lists and mappings of them, as tomllib reads them.
    """
    return "\n".join(_table((), data, "")).strip("\n") + "\n"


def _table(path: tuple[str, ...], data: Mapping[str, Any], heading: str) -> Iterator[str]:
    inner = {key: each for key, each in data.items() if _is_table(each) or _are_tables(each)}
    values = {key: each for key, each in data.items() if key not in inner}
    if heading and (values or not inner or heading.startswith("[[")):
        yield f"\n{heading}"
    for key, value in values.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, each in inner.items():
        below = (*path, key)
        name = ".".join(_key(step) for step in below)
        if _is_table(each):
            yield from _table(below, each, f"[{name}]")
        else:
            for one in each:
                yield from _table(below, one, f"[[{name}]]")


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping)


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_table(each) for each in value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case int() | float():
            return repr(value)
        case list():
            return f"[{', '.join(_value(each) for each in value)}]"
        case Mapping():
            pairs = ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case _:
            return str(value).replace(" ", "T")


def _text(value: str) -> str:
    """Return a basic string; JSON's escapes are TOML's, but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
