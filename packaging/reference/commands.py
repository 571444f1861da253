"""The commands, as the program itself knows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from typer.main import get_command

from textback_ari.cli import cli

PROGRAM = "textback"


@dataclass(frozen=True, slots=True)
class Argument:
    """A value that stands without a name: `NUMBER`, `[FILE]`."""

    name: str
    help: str
    required: bool

    def __str__(self) -> str:
        """Return it as usage shows it."""
        return self.name if self.required else f"[{self.name}]"


@dataclass(frozen=True, slots=True)
class Option:
    """An option with all its names."""

    names: tuple[str, ...]
    value: str
    """What stands for its value, empty for one that is only there or not."""
    help: str
    default: str
    required: bool
    environment: str
    """The variable that may hold it instead, or nothing."""

    def __str__(self) -> str:
        """Return it with all its names: `--config, -c FILE`."""
        return f"{', '.join(self.names)} {self.value}".strip()


@dataclass(frozen=True, slots=True)
class Command:
    """A command that does something: `textback lines set`."""

    words: tuple[str, ...]
    help: str
    arguments: tuple[Argument, ...]
    options: tuple[Option, ...]

    @property
    def usage(self) -> str:
        """How it is written, with what it must have."""
        needed = [f"{option.names[0]} {option.value}" for option in self.options if option.required]
        return " ".join((PROGRAM, *self.words, *needed, *map(str, self.arguments)))


@cache
def all_commands() -> tuple[Command, ...]:
    """Return every command, those of groups by themselves, in the order of their names."""
    return tuple(sorted(_below(get_command(cli), ()), key=lambda command: command.words))


def group_help() -> dict[str, str]:
    """Return what each group of commands is for, by its name."""
    top: Any = get_command(cli)
    return {name: found.help for name, found in top.commands.items() if _commands_of(found)}


def _commands_of(command: Any) -> dict[str, Any]:
    return getattr(command, "commands", {})


def _below(command: Any, words: tuple[str, ...]) -> Iterator[Command]:
    for name, found in _commands_of(command).items():
        if _commands_of(found):
            yield from _below(found, (*words, name))
        elif not found.hidden:
            yield _command(found, (*words, name))


def _command(found: Any, words: tuple[str, ...]) -> Command:
    shown = [param for param in found.params if not getattr(param, "hidden", False)]
    return Command(
        words,
        " ".join((found.help or "").split()),
        tuple(_argument(p) for p in shown if p.param_type_name == "argument"),
        tuple(_option(p) for p in shown if p.param_type_name == "option"),
    )


def _argument(param: Any) -> Argument:
    return Argument(param.name.upper(), param.help or "", param.required)


def _option(param: Any) -> Option:
    return Option(
        tuple(sorted((*param.opts, *param.secondary_opts), key=len, reverse=True)),
        "" if param.is_flag else _value(param),
        param.help or "",
        _default(param.default),
        param.required,
        param.envvar or "",
    )


def _value(param: Any) -> str:
    if isinstance(param.default, Path):
        return "FILE"
    return str(param.name).removesuffix("_").replace("_", "-").upper()


def _default(value: object) -> str:
    if value is None or value is False or value == "":
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
