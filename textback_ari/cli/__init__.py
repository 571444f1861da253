"""The command line; `commands` holds one module for each group of commands.

Exit status: 0, 1 (it did not work, and says why), 2 (wrong usage or configuration).
"""

import io
import sys

import typer

from textback_ari.cli import commands
from textback_ari.cli.base import DID_NOT_WORK, WRONG_USAGE, cli

__all__ = ["cli", "commands", "main"]


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
