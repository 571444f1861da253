"""What every command shares: the command line itself, its options, its exit statuses."""

from pathlib import Path
from typing import Annotated

import typer

import textback_ari

DEFAULT_CONFIG = Path("/etc/textback/textback.toml")
DID_NOT_WORK = 1
WRONG_USAGE = 2

cli = typer.Typer(
    name="textback",
    help="Texts the callers that nobody answered, beside your own Asterisk or FreePBX.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Config = Annotated[
    Path,
    typer.Option("--config", "-c", help="The configuration file.", envvar="TEXTBACK_CONFIG"),
]
Json = Annotated[bool, typer.Option("--json", help="For programs: one JSON document.")]


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
