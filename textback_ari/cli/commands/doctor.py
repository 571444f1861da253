"""`textback doctor`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, Config, Json, cli


@cli.command()
def doctor(
    config: Config = DEFAULT_CONFIG,
    asterisk_dir: Annotated[
        Path | None,
        typer.Option("--asterisk-dir", help="Asterisk's files, if not those in /etc/asterisk."),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")] = False,
    as_json: Json = False,
) -> None:
    """Look for each thing that can be wrong, and say what to do about it."""
    from textback_ari.asterisk.checks import Level
    from textback_ari.asterisk.conf_files import HOME
    from textback_ari.cli.doctor.report import examine, show, worst
    from textback_ari.cli.progress import working

    with working("looking"):
        areas = asyncio.run(examine(config, asterisk_dir or HOME, given=asterisk_dir is not None))
    show(areas, as_json=as_json)
    if worst(areas) in {Level.ERROR, *([Level.WARNING] if strict else [])}:
        raise typer.Exit(DID_NOT_WORK)
