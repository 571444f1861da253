"""`textback breaker`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


@cli.command()
def breaker(
    config: Config = DEFAULT_CONFIG,
    close: Annotated[
        str | None, typer.Option(help='Let a line text again at once, or "all": all lines.')
    ] = None,
    as_json: Json = False,
) -> None:
    """Show where texting has stopped itself, and let it go on."""
    from textback_ari.cli.breaker import close_circuit, show_circuits
    from textback_ari.cli.lines import NoLineError
    from textback_ari.config import load

    settings = load(config)
    if close is None:
        asyncio.run(show_circuits(settings, as_json=as_json))
        return
    try:
        closed = asyncio.run(close_circuit(settings, close))
    except NoLineError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    if not closed:
        typer.echo("textback: texting has not stopped itself there", err=True)
        raise typer.Exit(DID_NOT_WORK)
    typer.echo(f"{closed} may text again")
