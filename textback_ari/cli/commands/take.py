"""`textback take`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, cli


@cli.command()
def take(
    number: Annotated[str, typer.Argument(help="Whose urgent text, in any spelling.")],
    config: Config = DEFAULT_CONFIG,
    business: Annotated[
        str | None, typer.Option(help="Whose caller, where there are several businesses.")
    ] = None,
) -> None:
    """Take an urgent conversation, so that nobody else of the team is told of it."""
    from textback_ari.cli.lists import ListError
    from textback_ari.cli.take import take as take_it
    from textback_ari.config import load

    try:
        taken = asyncio.run(take_it(load(config), number, business))
    except ListError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    if not taken:
        typer.echo("textback: nothing urgent waits of this caller", err=True)
        raise typer.Exit(DID_NOT_WORK)
    typer.echo("taken; nobody else will be told")
