"""`textback follow-ups`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, group

follow_ups = group("follow-ups", "See what follows a text, and end it.")

Numbered = Annotated[str, typer.Argument(help="The caller's number, in any spelling.")]


@follow_ups.command(name="list")
def follow_ups_list(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show the follow-ups that run, the one whose step is next first."""
    from textback_ari.cli.follow_ups import show_follow_ups
    from textback_ari.config import load

    asyncio.run(show_follow_ups(load(config), None, as_json=as_json))


@follow_ups.command(name="show")
def follow_ups_show(
    number: Numbered, config: Config = DEFAULT_CONFIG, as_json: Json = False
) -> None:
    """Show a number's follow-ups, each with what became of its steps."""
    from textback_ari.cli.follow_ups import show_follow_ups
    from textback_ari.cli.lists import ListError, a_number
    from textback_ari.config import load

    settings = load(config)
    try:
        read = a_number(settings, number)
    except ListError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    asyncio.run(show_follow_ups(settings, read, as_json=as_json))


@follow_ups.command(name="stop")
def follow_ups_stop(number: Numbered, config: Config = DEFAULT_CONFIG) -> None:
    """End a number's follow-ups, of all businesses; their texts that wait do not leave."""
    from textback_ari.cli.follow_ups import stop_follow_ups
    from textback_ari.cli.lists import ListError, a_number
    from textback_ari.config import load

    settings = load(config)
    try:
        read = a_number(settings, number)
    except ListError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    ended = asyncio.run(stop_follow_ups(settings, read))
    if not ended:
        typer.echo("textback: nothing follows up this number", err=True)
        raise typer.Exit(DID_NOT_WORK)
    typer.echo(f"follow-ups ended: {ended}")
