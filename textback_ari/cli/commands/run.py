"""`textback run`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, Config, cli


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
    asyncio.run(serve(settings, lambda: load(config), dry_run=dry_run))
