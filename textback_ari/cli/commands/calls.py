"""`textback calls` and `textback explain`."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


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
