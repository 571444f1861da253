"""`textback texts`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, Config, Json, cli
from textback_ari.cli.commands.lines import with_line


@cli.command()
def texts(
    line: Annotated[str | None, typer.Argument(help="Only this line, by its number.")] = None,
    config: Config = DEFAULT_CONFIG,
    caller_name: Annotated[
        str, typer.Option(help="The name that the PBX passes on; by default none.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Show each text as it would be sent now, with its parts, and what makes it dear."""
    from textback_ari.cli.texts import show_texts
    from textback_ari.config import load

    if line is not None:
        with_line(
            config, line, lambda found, one: show_texts(found, one, caller_name, as_json=as_json)
        )
        return
    asyncio.run(show_texts(load(config), None, caller_name, as_json=as_json))
