"""`textback appointments`."""

import asyncio
from collections.abc import Coroutine
from typing import Annotated, Any

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, Config, Json, group

appointments = group("appointments", "What callers asked for and the team agreed to.")

Numbered = Annotated[int, typer.Argument(help="The appointment's number, from `list`.")]


def _run(work: Coroutine[Any, Any, str]) -> None:
    from textback_ari.workflow.appointments import NotBookedError
    from textback_ari.workflow.staff_texts import NotWrittenError

    try:
        said = asyncio.run(work)
    except (NotBookedError, NotWrittenError) as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(DID_NOT_WORK) from None
    typer.echo(said)


@appointments.command(name="list")
def list_them(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show wishes without an answer, then what is agreed, by its time."""
    from textback_ari.cli.appointments import show
    from textback_ari.config import load

    asyncio.run(show(load(config), as_json=as_json))


@appointments.command()
def confirm(
    number: Numbered,
    time: Annotated[str, typer.Argument(help='As a person writes it: "friday 10am".')] = "",
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Confirm a time by text, with a reminder."""
    from textback_ari.cli.appointments import confirm
    from textback_ari.config import load

    _run(confirm(load(config), number, time))


@appointments.command()
def counter(
    number: Numbered,
    text: Annotated[str, typer.Argument(help="What the caller is sent; it names another time.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Offer another time by text."""
    from textback_ari.cli.appointments import counter
    from textback_ari.config import load

    _run(counter(load(config), number, text))


@appointments.command()
def cancel(number: Numbered, config: Config = DEFAULT_CONFIG) -> None:
    """Cancel one; the caller is told, if it was confirmed."""
    from textback_ari.cli.appointments import cancel
    from textback_ari.config import load

    _run(cancel(load(config), number))
