"""What is wrong with a configuration: sentences that say where, what was found, what is allowed."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from textback_ari.rules.hours import HoursError

_LONGEST_SHOWN = 60
_ELSEWHERE = {
    "min_talk": "it belongs under [[pbx]]",
    "min_talk_external": "it belongs under [[pbx]]",
    "password": (
        "a password is not written here: use password_file, or see docs/settings.md for the "
        "environment and systemd credentials"
    ),
}
"""Keys that one may expect where they are not, and what to do instead."""


KIND = "kind: "
"""How a step of an error's place begins that tells which shape a table was read as."""


NO_KIND = "no_kind"
"""The type of the error of a table that is of no known kind; its message says what is allowed."""


class ConfigError(Exception):
    """The configuration cannot be used; each problem is one sentence that names file and key."""

    def __init__(self, problems: Iterable[str]) -> None:
        """Keep the sentences."""
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class SeveralError(ValueError):
    """Several mistakes in one setting's table, each with its place in there."""

    def __init__(self, problems: Iterable[tuple[tuple[str, ...], str]]) -> None:
        """Keep them: keys within the table, and a sentence."""
        self.problems = tuple(problems)
        super().__init__("; ".join(sentence for _, sentence in self.problems))


def shown(value: object) -> str:
    """Return a value as one would write it in TOML, cut where it is long."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except ValueError:
        text = str(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint: the known name nearest to a wrong one, or all of them where none is near."""
    names = list(known)
    for near in _near(word, names):
        return f'did you mean "{near}"?'
    return f"allowed are {', '.join(sorted(names))}"


def _near(word: str, known: Iterable[str]) -> list[str]:
    by_lower = {name.lower(): name for name in known}
    return [by_lower[near] for near in get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)]


def key_of(loc: Sequence[str | int], data: object) -> str:
    """Return a place in the configuration as dotted keys; tables in a list go by their name.

    `pbx[main].url`, `lines[+12125550100].delay`; without a name `lines[#2].delay`, from one.
    """
    key = ""
    for step in loc:
        if step == "[key]" or str(step).startswith(KIND):
            continue
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and step < len(data) else None
            key += f"[{_name_of(data) or f'#{step + 1}'}]"
        else:
            data = data.get(step) if isinstance(data, Mapping) else None
            key += ("." if key else "") + _bare_or_quoted(step)
    return key


def explain(
    errors: Sequence[ErrorDetails], data: Mapping[str, Any], root: type[BaseModel]
) -> list[str]:
    """Return validation errors as `key: sentence`, each mistake once.

    A required setting whose name is misspelt is both unknown and missing; only the first is told.
    """
    misspelt = {
        (*error["loc"][:-1], near)
        for error in errors
        if error["type"] == "extra_forbidden"
        for near in _near(str(error["loc"][-1]), _model_at(error["loc"], root).model_fields)
    }
    return list(
        dict.fromkeys(
            sentence
            for error in errors
            if error["type"] != "missing" or error["loc"] not in misspelt
            for sentence in _sentences(error, data, root)
        )
    )


def _sentences(
    error: ErrorDetails, data: Mapping[str, Any], root: type[BaseModel]
) -> Iterator[str]:
    cause = error.get("ctx", {}).get("error")
    if isinstance(cause, SeveralError):
        for place, sentence in cause.problems:
            yield f"{key_of((*error['loc'], *place), data)}: {sentence}"
    else:
        yield _sentence(error, data, root)


def _sentence(error: ErrorDetails, data: Mapping[str, Any], root: type[BaseModel]) -> str:
    loc = error["loc"]
    key = key_of(loc, data)
    found = shown(error["input"])
    context = error.get("ctx", {})
    cause = context.get("error")
    match error["type"]:
        case kind if kind == NO_KIND:
            return f"{key}: {error['msg']}"
        case "value_error" if isinstance(cause, HoursError) and cause.key:
            return f"{key}.{_bare_or_quoted(cause.key)}: {cause.sentence}"
        case "value_error":
            return f"{key}: {cause}"
        case "missing":
            return f"{key}: is missing; it is {_meaning(loc, root)}"
        case "extra_forbidden":
            return f"{key}: {_unknown(loc, root)}"
        case "string_type":
            return f"{key}: must be text in quotes; found {found}"
        case "int_type":
            return f"{key}: must be a whole number; found {found}"
        case "bool_type":
            return f"{key}: must be true or false; found {found}"
        case "list_type":
            return f"{key}: must be a list, as in [...] or [[{loc[-1]}]]; found {found}"
        case "dict_type" | "model_type" | "model_attributes_type":
            return f"{key}: must be a table of settings; found {found}"
        case "literal_error":
            return f"{key}: {found} is not allowed; write {context['expected']}".replace("'", '"')
        case "greater_than_equal":
            return f"{key}: must be at least {context['ge']}; found {found}"
        case "less_than_equal":
            return f"{key}: must be at most {context['le']}; found {found}"
        case "too_long":
            return f"{key}: has more than {context['max_length']} entries"
        case "too_short":
            return f"{key}: must not be empty"
        case _:
            return f"{key}: {error['msg']}; found {found}"


def _name_of(table: object) -> str | None:
    if not isinstance(table, Mapping):
        return None
    names = (table.get(key) for key in ("name", "number"))
    return next((name for name in names if isinstance(name, str) and 0 < len(name) <= 32), None)


def _bare_or_quoted(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_,\-]+", key) else shown(key)


def _model_at(loc: Sequence[str | int], root: type[BaseModel]) -> type[BaseModel]:
    """Return the model of the table that a place is in."""
    model, annotation = root, None
    for step in loc:
        if str(step).startswith(KIND):
            model = _model_in(_of_kind(annotation, str(step))) or model
        elif field := model.model_fields.get(str(step)):
            annotation = field.annotation
            model = _model_in(annotation) or model
    return model


def _of_kind(annotation: Any, kind: str) -> Any:
    """Return the part of an annotation that carries this tag."""
    if any(getattr(mark, "tag", None) == kind for mark in getattr(annotation, "__metadata__", ())):
        return annotation
    parts = (*getattr(annotation, "__args__", ()), getattr(annotation, "__origin__", None))
    found = (_of_kind(part, kind) for part in parts if hasattr(part, "__args__"))
    return next((part for part in found if part), None)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model that an annotation names, alone or in a list or table."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(argument) for argument in getattr(annotation, "__args__", ()))
    return next((model for model in found if model), None)


def _meaning(loc: Sequence[str | int], root: type[BaseModel]) -> str:
    name = str(loc[-1])
    field = _model_at(loc[:-1], root).model_fields.get(name)
    return field.description if field and field.description else "required"


def _unknown(loc: Sequence[str | int], root: type[BaseModel]) -> str:
    name = str(loc[-1])
    known = _model_at(loc[:-1], root).model_fields
    hint = _ELSEWHERE.get(name) or nearest(name, known)
    return f"there is no such setting; {hint}"
