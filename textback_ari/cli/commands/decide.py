"""`textback decide`."""

import asyncio
from datetime import datetime
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, WRONG_USAGE, Config, Json, cli


@cli.command()
def decide(
    caller: Annotated[str, typer.Option("--from", help="The caller, as the trunk would say it.")],
    line: Annotated[str, typer.Option("--to", help="The line, by its number, DID or business.")],
    config: Config = DEFAULT_CONFIG,
    outcome: Annotated[
        str, typer.Option(help="What became of the call: no_answer, busy, answered, ...")
    ] = "no_answer",
    ending: Annotated[
        str, typer.Option(help="How it ended: caller_hung_up, voicemail_left, ...")
    ] = "caller_hung_up",
    at: Annotated[
        str | None,
        typer.Option(help='When it came in: "14:30" (today), "2026-12-24 20:00", on its clock.'),
    ] = None,
    tag: Annotated[str | None, typer.Option(help="TEXTBACK_REASON, if the PBX sets it.")] = None,
    rang: Annotated[float, typer.Option(help="Seconds for which phones rang.", min=0)] = 20.0,
    presentation: Annotated[
        str, typer.Option(help='Whether the caller shows the number: "allowed", "prohib", "".')
    ] = "allowed",
    as_json: Json = False,
) -> None:
    """Say what would become of a call, and why, without one."""
    from textback_ari.cli.decide import Imagined, show_decision
    from textback_ari.cli.filters import FilterError, an_instant, an_outcome
    from textback_ari.cli.lines import NoLineError, find_line
    from textback_ari.config import load

    settings = load(config)
    try:
        found = find_line(settings, line)
        now = datetime.now(found.timezone)
        imagined = Imagined(
            caller=caller,
            line=found.number,
            outcome=an_outcome(outcome),
            ending=an_outcome(ending),
            started_at=an_instant("at", at, now) if at else now.timestamp(),
            tag=tag,
            rang_for=rang,
            presentation=presentation or None,
        )
        asyncio.run(show_decision(settings, imagined, as_json=as_json))
    except (FilterError, NoLineError) as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
