"""`textback send`."""

import asyncio
import sys
from typing import Annotated, NoReturn

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


@cli.command()
def send(
    number: Annotated[str | None, typer.Argument(help="To whom, in any spelling.")] = None,
    text: Annotated[str | None, typer.Argument(help="What it says.")] = None,
    config: Config = DEFAULT_CONFIG,
    line: Annotated[
        str | None, typer.Option("--line", help="The line that writes, where there are several.")
    ] = None,
    gateway: Annotated[
        str | None, typer.Option("--gateway", help="Only by this one; without: as configured.")
    ] = None,
    again: Annotated[
        int | None,
        typer.Option("--again", help="Send this text again, which is in doubt or did not arrive."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before it is sent.")] = False,
    as_json: Json = False,
) -> None:
    """Text a caller in a person's name, or send a text again; opt-outs count."""
    from textback_ari.cli.lines import NoLineError
    from textback_ari.cli.lists import ListError
    from textback_ari.cli.send import GatewayNameError, Wanted
    from textback_ari.cli.send import send as send_it
    from textback_ari.config import load
    from textback_ari.workflow.staff_texts import NotWrittenError

    if (again is None) == (number is None or text is None) or (again is not None and number):
        _ends("say a number and a text, or --again and the number of a text", WRONG_USAGE)
    if not yes and not sys.stdin.isatty():
        _ends("nobody can be asked here; say --yes to send it without", WRONG_USAGE)

    def agreed(told: str) -> bool:
        if not as_json:
            typer.echo(told)
        return yes or typer.confirm("Send it?", err=True)

    wanted = Wanted(number, text, line, gateway, again)
    try:
        left = asyncio.run(send_it(load(config), wanted, agreed, as_json=as_json))
    except (ListError, NoLineError, GatewayNameError) as error:
        _ends(str(error), WRONG_USAGE)
    except NotWrittenError as error:
        _ends(str(error), DID_NOT_WORK)
    if not left:
        raise typer.Exit(DID_NOT_WORK)


def _ends(sentence: str, status: int) -> NoReturn:
    typer.echo(f"textback: {sentence}", err=True)
    raise typer.Exit(status)
