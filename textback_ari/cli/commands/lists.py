"""`textback block`, `textback optout` and `textback contacts`."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, group

T = TypeVar("T")


block = group("block", "Numbers that get no texts: add, remove, list.")
optout = group("optout", "Who asked for no texts: add, remove, list.")
contacts = group("contacts", "Whom the business knows: import, add, remove, list, show.")

Entry = Annotated[str, typer.Argument(help="A number, or its first digits: '+1201555*'.")]
Numbered = Annotated[str, typer.Argument(help="The number, in any spelling.")]
Business = Annotated[
    str | None, typer.Option("--business", help="Which one, where there are several.")
]
Comment = Annotated[str, typer.Option("--comment", help="Why, for whoever reads it later.")]


def _with(config: Path, work: Callable[[Any], Coroutine[Any, Any, T]]) -> T:
    """Load the configuration and do the work; wrong usage ends the command."""
    from textback_ari.cli.lists import ListError
    from textback_ari.config import load

    settings = load(config)
    try:
        return asyncio.run(work(settings))
    except ListError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None


def _was_there(there: bool, what: str) -> None:
    if not there:
        typer.echo(f"textback: {what}", err=True)
        raise typer.Exit(DID_NOT_WORK)


@block.command(name="add")
def block_add(
    entry: Entry,
    config: Config = DEFAULT_CONFIG,
    business: Annotated[
        str | None, typer.Option("--business", help="Only this one's texts; without: all.")
    ] = None,
    comment: Comment = "",
) -> None:
    """Send no texts to a number, or to all that begin so; a text that waits does not leave."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> str:
        made = lists.block_entry(settings, entry, business)
        await lists.add_block(settings, made, comment)
        return made.digits if made.whole else f"{made.digits}*"

    typer.echo(f"{_with(config, work)} is blocked")


@block.command(name="remove")
def block_remove(entry: Entry, config: Config = DEFAULT_CONFIG, business: Business = None) -> None:
    """Take an entry off the list again."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> bool:
        return await lists.remove_block(settings, lists.block_entry(settings, entry, business))

    _was_there(_with(config, work), "that is not on the list; `textback block list` shows it")
    typer.echo("it is not blocked any more")


@block.command(name="list")
def block_list(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show the block lists, those of the PBXes too."""
    from textback_ari.cli import lists

    _with(config, lambda settings: lists.show_blocks(settings, as_json=as_json))


@optout.command(name="add")
def optout_add(
    number: Numbered,
    config: Config = DEFAULT_CONFIG,
    business: Business = None,
    comment: Comment = "",
) -> None:
    """Send this number no more texts of the business; what waits is cancelled."""
    typer.echo(_opt(config, number, business, comment, opted_out=True))


@optout.command(name="remove")
def optout_remove(
    number: Numbered,
    config: Config = DEFAULT_CONFIG,
    business: Business = None,
    comment: Comment = "",
) -> None:
    """Let this number have texts again, because its owner asked for it."""
    typer.echo(_opt(config, number, business, comment, opted_out=False))


def _opt(config: Path, number: str, business: str | None, comment: str, *, opted_out: bool) -> str:
    from textback_ari.cli import lists

    async def work(settings: Any) -> str:
        read, of = lists.a_number(settings, number), lists.a_business(settings, business)
        cancelled = await lists.set_opt_out(settings, read, of, opted_out=opted_out, why=comment)
        if not opted_out:
            return f"{read.e164} may get texts of {of} again"
        waiting = f"; {cancelled} waiting text cancelled" if cancelled else ""
        return f"{read.e164} is opted out of texts of {of}{waiting}"

    return _with(config, work)


@optout.command(name="list")
def optout_list(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show who is opted out."""
    from textback_ari.cli import lists

    _with(config, lambda settings: lists.show_opt_outs(settings, as_json=as_json))


@contacts.command(name="import")
def contacts_import(
    file: Annotated[Path, typer.Argument(help="A CSV file, or vCards (.vcf).")],
    config: Config = DEFAULT_CONFIG,
    business: Business = None,
    as_json: Json = False,
) -> None:
    """Load contacts from a file; lines that cannot be used are told, the others are loaded."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> bool:
        of = lists.a_business(settings, business)
        return await lists.import_contacts(settings, file, of, as_json=as_json)

    if not _with(config, work):
        raise typer.Exit(DID_NOT_WORK)


@contacts.command(name="add")
def contacts_add(
    number: Numbered,
    name: Annotated[str, typer.Argument(help="Their name.")] = "",
    config: Config = DEFAULT_CONFIG,
    business: Business = None,
    comment: Comment = "",
    consent: Annotated[
        str, typer.Option("--consent", help="How they agreed to be texted; kept for audit.")
    ] = "",
    prefers_text: Annotated[
        bool | None,
        typer.Option(
            "--prefers-text/--takes-calls", help="Whether follow-ups leave calls back out."
        ),
    ] = None,
) -> None:
    """Add or change a contact."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> str:
        read, of = lists.a_number(settings, number), lists.a_business(settings, business)
        await lists.add_contact(
            settings, read, of, name, comment, consent, prefers_text=prefers_text
        )
        return f"{read.e164} is a contact of {of}"

    typer.echo(_with(config, work))


@contacts.command(name="remove")
def contacts_remove(
    number: Numbered, config: Config = DEFAULT_CONFIG, business: Business = None
) -> None:
    """Forget a contact; consent and opt-outs are kept."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> bool:
        read, of = lists.a_number(settings, number), lists.a_business(settings, business)
        return await lists.remove_contact(settings, read, of)

    _was_there(_with(config, work), "that is no contact; `textback contacts list` shows them")
    typer.echo("it is not a contact any more")


@contacts.command(name="list")
def contacts_list(
    config: Config = DEFAULT_CONFIG, business: Business = None, as_json: Json = False
) -> None:
    """Show the contacts."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> None:
        of = None if business is None else lists.a_business(settings, business)
        await lists.show_contacts(settings, of, as_json=as_json)

    _with(config, work)


@contacts.command(name="show")
def contacts_show(number: Numbered, config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show what is known of a number: contact, consent, opt-outs."""
    from textback_ari.cli import lists

    async def work(settings: Any) -> bool:
        return await lists.show_contact(settings, lists.a_number(settings, number), as_json=as_json)

    _was_there(_with(config, work), "nothing is known of this number")
