"""What the administrator answers: `[setup]`, and textback.toml as far as it is known already."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from textback_ari.config.errors import explain
from textback_ari.config.table import Table
from textback_ari.config.values import Trunk
from textback_ari.setup.files import SetupError


class SetupTable(Table):
    """`[setup]` of the answers file."""

    kind: Literal["auto", "asterisk", "freepbx"] = Field(
        default="auto", description="who writes the PBX's files; auto: as they look"
    )
    trunks: list[Trunk] = Field(
        default=[], description="the endpoints by which calls come in; empty: those found"
    )
    ami: bool = Field(default=False, description="whether to make an AMI user, for the journal")
    hook: bool = Field(
        default=False, description="whether to change the trunks' contexts on plain Asterisk"
    )
    reload: bool = Field(
        default=False, description="whether Asterisk may be told to read its files again"
    )
    service: bool | None = Field(
        default=None,
        description="whether to write a unit of systemd; without: where that runs",
    )


class _AnswersFile(Table):
    """The part of the answers file that is not textback.toml's."""

    setup: SetupTable = Field(default=SetupTable(), description="what setup itself asks")


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything answered."""

    setup: SetupTable = field(default_factory=SetupTable)
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Tables of textback.toml; what setup finds out may be missing in them."""

    def with_flags(
        self, *, trunks: Sequence[str], hook: bool, ami: bool, reload: bool
    ) -> "Answers":
        """Return them with what the command line says besides; a flag that is off says nothing.

        Raises:
            SetupError: a trunk is none.
        """
        setup: dict[str, Any] = self.setup.model_dump()
        setup |= {"trunks": list(trunks)} if trunks else {}
        flags = {"hook": hook, "ami": ami, "reload": reload}
        setup |= {key: True for key, on in flags.items() if on}
        return answers_of({"setup": setup, **self.settings}, "command line")

    @property
    def complete(self) -> bool:
        """Return whether there is a line and a way out for texts."""
        return bool(self.settings.get("lines")) and bool(self.settings.get("gateways"))


def read_answers(file: Path) -> Answers:
    """Read an answers file.

    Raises:
        SetupError: it cannot be read or its `[setup]` has a mistake; the rest is checked with
            textback.toml.
    """
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        why = (error.strerror or "failed").lower()
        raise SetupError(f"{file}: cannot be read: {why}") from None
    except ValueError as error:
        raise SetupError(f"{file}: is not valid TOML in UTF-8: {error}") from None
    return answers_of(data, str(file))


def answers_of(data: Mapping[str, Any], place: str) -> Answers:
    """Return answers as they were read from `place`.

    Raises:
        SetupError: `[setup]`, or the shape of a table that setup has to fill in, is wrong.
    """
    settings = {key: value for key, value in data.items() if key != "setup"}
    mine = {"setup": data.get("setup", {})}
    try:
        setup = _AnswersFile.model_validate(mine).setup
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False)
        raise SetupError(
            *(f"{place}: {each}" for each in explain(errors, mine, _AnswersFile))
        ) from None
    problems = [
        f"{place}: {key}: must be {shape}"
        for key, shape, right in (
            ("gateways", "tables, each as [gateways.NAME]", _are_tables),
            ("lines", "a list of tables, each as [[lines]]", _is_list_of_tables),
            ("pbx", "a list of tables, each as [[pbx]]", _is_list_of_tables),
            ("store", "a table, [store]", _is_table),
        )
        if key in settings and not right(settings[key])
    ]
    if problems:
        raise SetupError(*problems)
    return Answers(setup, settings)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _are_tables(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_table, value.values()))


def _is_list_of_tables(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_table, value))
