"""The command line: `textback run | check | calls | explain`.

Exit status: 0, 1 (it did not work, and says why), 2 (wrong usage or configuration).
"""

import asyncio
import io
import sys
from datetime import UTC, datetime
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


@cli.command()
def run(
    config: Config = DEFAULT_CONFIG,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Decide and record everything, send nothing.")
    ] = False,
) -> None:
    """Watch, decide and text until SIGTERM or Ctrl-C."""
    from textback_ari.app import serve
    from textback_ari.cli.logs import configure_logs
    from textback_ari.config import load

    settings = load(config)
    configure_logs(settings.log.format, settings.log.level, show_numbers=settings.log.show_numbers)
    asyncio.run(serve(settings, dry_run=dry_run))


@cli.command()
def check(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Look whether everything is in place, PBX and carrier too."""
    from textback_ari.cli.check import check_everything
    from textback_ari.config import load

    settings = load(config)
    if not asyncio.run(check_everything(settings, str(config), as_json=as_json)):
        raise typer.Exit(DID_NOT_WORK)


@cli.command()
def calls(
    config: Config = DEFAULT_CONFIG,
    limit: Annotated[int, typer.Option(help="How many calls at most.", min=1, max=1000)] = 20,
    line: Annotated[str | None, typer.Option(help="Only this line's, by its number.")] = None,
    number: Annotated[str | None, typer.Option(help="Only this caller's.")] = None,
    since: Annotated[
        str | None, typer.Option(help='Only from then on: "2h", "14:30", "2026-11-24 14:30".')
    ] = None,
    until: Annotated[str | None, typer.Option(help="Only from before then.")] = None,
    outcome: Annotated[
        str | None, typer.Option(help="Only these: missed, busy, voicemail_left, ...")
    ] = None,
    as_json: Json = False,
) -> None:
    """List recent calls with what became of each."""
    from textback_ari.cli import filters
    from textback_ari.cli.calls import show_calls
    from textback_ari.config import load

    settings = load(config)
    now = datetime.now(UTC).astimezone()
    try:
        only = {
            "line": line and filters.a_line(line, settings.lines),
            "caller": number and filters.a_number(number, settings.lines),
            "since": since and filters.an_instant("since", since, now),
            "until": until and filters.an_instant("until", until, now),
            "outcome": outcome and filters.an_outcome(outcome),
        }
    except filters.FilterError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    chosen = {name: value for name, value in only.items() if value is not None}
    asyncio.run(show_calls(settings, limit=limit, only=chosen, as_json=as_json))


@cli.command()
def explain(
    call: Annotated[str, typer.Argument(help="The call's number in `textback calls`, or its id.")],
    config: Config = DEFAULT_CONFIG,
    as_json: Json = False,
) -> None:
    """Tell one call: what happened, what was decided, why."""
    from textback_ari.cli.calls import show_story
    from textback_ari.cli.words import printable
    from textback_ari.config import load

    if not asyncio.run(show_story(load(config), call, as_json=as_json)):
        named = printable(call, 40)
        typer.echo(f"textback: no call {named} is recorded; `textback calls` lists them", err=True)
        raise typer.Exit(DID_NOT_WORK)


def main() -> None:
    """Run the command line; known troubles end in sentences, not in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What a terminal's encoding does not have is shown as a question mark.
            stream.reconfigure(errors="replace")
    try:
        cli()
    except Exception as error:
        status, sentences = _known(error)
        if not status:
            raise
        for sentence in sentences:
            typer.echo(f"textback: {sentence}", err=True)
        sys.exit(status)


def _known(error: Exception) -> tuple[int, tuple[str, ...]]:
    """Return the exit status and the sentences for a known trouble, 0 for any other."""
    from textback_ari.app import NothingToWatchError, PbxRefusesError
    from textback_ari.config import ConfigError
    from textback_ari.ports import StoreUnavailableError

    if isinstance(error, ConfigError):
        return WRONG_USAGE, tuple(error.problems)
    if isinstance(error, StoreUnavailableError | NothingToWatchError | PbxRefusesError):
        return DID_NOT_WORK, (str(error),)
    return 0, ()
