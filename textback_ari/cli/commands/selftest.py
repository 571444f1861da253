"""`textback selftest`."""

import asyncio
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


@cli.command()
def selftest(
    config: Config = DEFAULT_CONFIG,
    caller: Annotated[
        str | None,
        typer.Option("--from", help="Which number calls, and is texted: your own mobile's."),
    ] = None,
    line: Annotated[
        str | None, typer.Option("--line", help="Which line is called, where there are several.")
    ] = None,
    no_send: Annotated[
        bool, typer.Option("--no-send", help="Decide and record it; nobody is texted.")
    ] = False,
    live: Annotated[
        bool, typer.Option("--live", help="Call the line through the trunk, out and in again.")
    ] = False,
    dial: Annotated[
        str | None, typer.Option("--dial", help="What is called; without: the line's DID.")
    ] = None,
    trunk: Annotated[
        str | None, typer.Option("--trunk", help="As if over this trunk; without: the first.")
    ] = None,
    context: Annotated[
        str | None, typer.Option("--context", help="Where it is called; without: the trunk's.")
    ] = None,
    pbx: Annotated[
        str | None, typer.Option("--pbx", help="On which PBX, where there are several.")
    ] = None,
    ring: Annotated[
        float | None, typer.Option("--ring", help="Seconds to let it ring.", min=1, max=120)
    ] = None,
    receipt: Annotated[
        float, typer.Option("--receipt", help="Seconds to wait for a receipt.", min=0, max=300)
    ] = 10.0,
    as_json: Json = False,
) -> None:
    """Call a line and do not answer: is the caller texted? Each stage with its time."""
    from textback_ari.cli.lines import NoLineError
    from textback_ari.cli.selftest.plan import Asked, WrongPlanError
    from textback_ari.cli.selftest.report import test
    from textback_ari.config import load

    asked = Asked(
        line=line,
        caller=caller,
        pbx=pbx,
        trunk=trunk,
        context=context,
        number=dial,
        ring=ring,
        receipt=receipt,
        send=not no_send,
        live=live,
    )
    try:
        passed = asyncio.run(test(load(config), asked, as_json=as_json))
    except (NoLineError, WrongPlanError) as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    if not passed:
        raise typer.Exit(DID_NOT_WORK)
