"""What every command shares: the command line itself, its options, exit statuses, manners."""

import contextlib
import functools
import inspect
import os
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated, Any

import typer

import textback_ari

DEFAULT_CONFIG = Path("/etc/textback/textback.toml")
DID_NOT_WORK = 1
WRONG_USAGE = 2
QUIET: ContextVar[bool] = ContextVar("quiet", default=False)
"""Whether the command that runs was told to be quiet: it shows no progress then."""

Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print nothing but troubles, and what --json gives.")
]


class Commands(typer.Typer):
    """A group of commands that share their manners."""

    def command(self, name: str | None = None, **more: Any) -> Callable[[Any], Any]:
        """Register a command, with `--quiet` among its options."""
        register = super().command(name, **more)

        def add(function: Any) -> Any:
            register(_mannered(function))
            return function

        return add


def _mannered(function: Callable[..., None]) -> Callable[..., None]:
    """Return a command that can be quiet, and has libraries' words on standard error."""

    @functools.wraps(function)
    def run(*, quiet: bool, **given: Any) -> None:
        from textback_ari.cli.logs import configure_logs

        # A program that reads what a command prints must not find a library's line in it.
        configure_logs("auto", "warning", lasting=False)
        QUIET.set(quiet)
        with contextlib.ExitStack() as stack:
            if quiet and not given.get("as_json"):
                nowhere = stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
                stack.enter_context(contextlib.redirect_stdout(nowhere))
            function(**given)

    signature = inspect.signature(function)
    option = inspect.Parameter(
        "quiet", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=Quiet
    )
    run.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*signature.parameters.values(), option]
    )
    run.__annotations__ = {**function.__annotations__, "quiet": Quiet}
    return run


cli = Commands(
    name="textback",
    help="Texts the callers that nobody answered, beside your own Asterisk or FreePBX.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Config = Annotated[
    Path,
    typer.Option("--config", "-c", help="The configuration file.", envvar="TEXTBACK_CONFIG"),
]
Json = Annotated[bool, typer.Option("--json", help="For programs: one JSON document.")]


def group(name: str, says: str) -> Commands:
    """Return a group of commands, which is registered under its name."""
    made = Commands(
        name=name,
        help=says,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    cli.add_typer(made)
    return made


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"textback {textback_ari.__version__}")
        raise typer.Exit


@cli.callback()
def textback(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Texts the callers that nobody answered, beside your own Asterisk or FreePBX."""
