"""`textback check`."""

import asyncio

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, Config, Json, cli


@cli.command()
def check(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Look whether everything is in place, PBX and carrier too."""
    from textback_ari.cli.check import check_everything
    from textback_ari.config import load

    settings = load(config)
    if not asyncio.run(check_everything(settings, str(config), as_json=as_json)):
        raise typer.Exit(DID_NOT_WORK)
