"""`textback call`."""

import asyncio
import json
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


@cli.command()
def call(
    number: Annotated[str, typer.Argument(help="The customer's number, in any spelling.")],
    config: Config = DEFAULT_CONFIG,
    line: Annotated[
        str | None, typer.Option("--line", help="For which line: its number, DID or business.")
    ] = None,
    wait: Annotated[
        bool, typer.Option("--wait", help="Show how far it is until it has ended.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Ring the team and call a customer back; whoever presses the key is put through."""
    from textback_ari.cli import calling
    from textback_ari.cli.lines import NoLineError
    from textback_ari.config import load
    from textback_ari.conversations.callbacks import Result

    settings = load(config)
    try:
        policy = calling.line_to_call_for(settings, line)
        order = asyncio.run(calling.order(settings, policy, number))
        if not as_json:
            typer.echo(f"callback {order} is ordered for {policy.number.e164} ({policy.business})")
        elif not wait:
            typer.echo(json.dumps({"order": order, "line": policy.number.e164}))
        if not wait:
            return
        tell = (lambda _step: None) if as_json else typer.echo
        found = asyncio.run(calling.follow(settings, order, tell))
    except NoLineError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    except calling.RefusedError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(DID_NOT_WORK) from None
    typer.echo(json.dumps(calling.facts(found)) if as_json else calling.ending(found))
    if found.result is not Result.REACHED:
        raise typer.Exit(DID_NOT_WORK)
