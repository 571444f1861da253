"""`textback hours`."""

from datetime import datetime
from typing import Annotated, Any

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, WRONG_USAGE, Config, Json, cli
from textback_ari.cli.commands.lines import Line, with_line


@cli.command()
def hours(
    line: Line,
    config: Config = DEFAULT_CONFIG,
    at: Annotated[
        str | None,
        typer.Option(
            help='When: "14:30" (today), "2026-12-24", "2026-12-24 14:30", on its own clock.'
        ),
    ] = None,
    week: Annotated[bool, typer.Option("--week", help="The seven days from then on.")] = False,
    as_json: Json = False,
) -> None:
    """Show whether a line is open, by what, and until when."""
    from textback_ari.cli.filters import FilterError, an_instant
    from textback_ari.cli.hours import show_hours

    async def work(settings: Any, one: Any) -> None:
        now = datetime.now(one.timezone)
        then = datetime.fromtimestamp(an_instant("at", at, now), one.timezone) if at else now
        await show_hours(settings, one.number.e164, then, week=week, as_json=as_json)

    try:
        with_line(config, line, work)
    except FilterError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
