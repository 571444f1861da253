"""`textback leads`, `textback lead` and `textback conversation`."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer

from textback_ari.cli.base import (
    DEFAULT_CONFIG,
    DID_NOT_WORK,
    WRONG_USAGE,
    Config,
    Json,
    cli,
    group,
)
from textback_ari.conversations.leads import (
    Lead,
    LeadError,
    Status,
    assigned_to,
    lost,
    reopened,
    tagged,
    won,
)

T = TypeVar("T")

lead = group("lead", "What becomes of a caller: won, lost, notes, tags, contact card.")

Numbered = Annotated[str, typer.Argument(help="The caller's number, in any spelling.")]
Line = Annotated[
    str | None, typer.Option("--line", help="On which line; without: the last one they were on.")
]
Business = Annotated[
    str | None, typer.Option("--business", help="Which one, where there are several.")
]


def _ends(sentence: str, status: int) -> NoReturn:
    typer.echo(f"textback: {sentence}", err=True)
    raise typer.Exit(status)


def _run(config: Path, work: Callable[[Any], Coroutine[Any, Any, T]]) -> T:
    """Load the configuration and do the work; a sentence says what is wrong."""
    from textback_ari.cli.leads import NoLeadError
    from textback_ari.cli.lines import NoLineError
    from textback_ari.cli.lists import ListError
    from textback_ari.config import load

    settings = load(config)
    try:
        return asyncio.run(work(settings))
    except (ListError, NoLineError, LeadError) as error:
        _ends(str(error), WRONG_USAGE)
    except NoLeadError:
        _ends("no conversation with this number is recorded", DID_NOT_WORK)


def _change(
    config: Path, meant: tuple[str, str | None, str | None], to: Callable[[Lead], Lead]
) -> None:
    from textback_ari.cli import leads

    async def work(settings: Any) -> str:
        record = await leads.change(settings, leads.Meant(*meant), to)
        return f"{record.caller.number.e164} is {leads.in_words(to(record.lead))}"

    typer.echo(_run(config, work))


@cli.command(name="leads")
def list_leads(
    config: Config = DEFAULT_CONFIG,
    line: Annotated[str | None, typer.Option("--line", help="Only this line's.")] = None,
    status: Annotated[
        Status | None, typer.Option("--status", help="Only these: new, contacted, won or lost.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", help="How many at most.", min=1, max=1000)] = 50,
    as_json: Json = False,
) -> None:
    """List the leads, the last active first."""
    from textback_ari.cli.leads import show_leads

    async def work(settings: Any) -> None:
        of = None if status is None else str(status)
        await show_leads(settings, line=line, status=of, limit=limit, as_json=as_json)

    _run(config, work)


@lead.command()
def show(number: Numbered, config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show what is known of a caller and what became of the lead."""
    from textback_ari.cli.leads import NoLeadError, show_lead

    async def work(settings: Any) -> None:
        if not await show_lead(settings, number, as_json=as_json):
            raise NoLeadError

    _run(config, work)


@lead.command(name="won")
def won_lead(
    number: Numbered,
    value: Annotated[
        str | None, typer.Argument(help="What it is worth, as in 500 or 1500.50.")
    ] = None,
    config: Config = DEFAULT_CONFIG,
    line: Line = None,
    business: Business = None,
) -> None:
    """Mark a lead as won; its follow-ups end."""
    from textback_ari.conversations.money import UnclearAmountError, read_amount

    try:
        worth = None if value is None else read_amount(value)
    except UnclearAmountError as error:
        _ends(str(error), WRONG_USAGE)
    _change(config, (number, line, business), lambda before: won(before, worth))


@lead.command(name="lost")
def lost_lead(
    number: Numbered,
    reason: Annotated[str, typer.Argument(help="Why, in a few words.")] = "",
    config: Config = DEFAULT_CONFIG,
    line: Line = None,
    business: Business = None,
) -> None:
    """Mark a lead as lost; its follow-ups end."""
    _change(config, (number, line, business), lambda before: lost(before, reason))


@lead.command(name="contacted")
def contacted_lead(
    number: Numbered, config: Config = DEFAULT_CONFIG, line: Line = None, business: Business = None
) -> None:
    """Mark a lead as contacted, also one that was won or lost."""
    _change(config, (number, line, business), reopened)


@lead.command()
def tag(
    number: Numbered,
    word: Annotated[str, typer.Argument(help="The tag.")],
    config: Config = DEFAULT_CONFIG,
    line: Line = None,
    business: Business = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the tag off.")] = False,
) -> None:
    """Put a tag on a lead, or take it off."""

    def to(before: Lead) -> Lead:
        return tagged(before, remove=word) if remove else tagged(before, add=word)

    _change(config, (number, line, business), to)


@lead.command()
def assign(
    number: Numbered,
    whom: Annotated[str, typer.Argument(help="Who sees to it; empty: nobody.")] = "",
    config: Config = DEFAULT_CONFIG,
    line: Line = None,
    business: Business = None,
) -> None:
    """Say who of the team sees to a lead."""
    _change(config, (number, line, business), lambda before: assigned_to(before, whom))


@lead.command()
def note(
    number: Numbered,
    text: Annotated[str, typer.Argument(help="What is to be kept.")],
    config: Config = DEFAULT_CONFIG,
    line: Line = None,
    business: Business = None,
) -> None:
    """Keep a note in a caller's conversation; notes are never sent."""
    from textback_ari.cli import leads

    async def work(settings: Any) -> str:
        record = await leads.note(settings, leads.Meant(number, line, business), text)
        return record.caller.number.e164

    typer.echo(f"noted with {_run(config, work)}")


@lead.command()
def card(
    number: Numbered,
    config: Config = DEFAULT_CONFIG,
    name: Annotated[str | None, typer.Option("--name", help="The person's name.")] = None,
    email: Annotated[str | None, typer.Option("--email", help="The e-mail address.")] = None,
    company: Annotated[str | None, typer.Option("--company", help="The company.")] = None,
    business: Business = None,
) -> None:
    """Keep a caller's name, e-mail address and company; an empty word takes one off."""
    from textback_ari.cli import leads

    told = {
        field: said
        for field, said in (("name", name), ("email", email), ("company", company))
        if said is not None
    }
    if not told:
        _ends("say at least one of --name, --email and --company", WRONG_USAGE)

    async def work(settings: Any) -> str:
        record = await leads.card(settings, leads.Meant(number, None, business), told)
        return record.caller.number.e164

    typer.echo(f"kept with {_run(config, work)}")


@lead.command()
def merge(
    number: Numbered,
    into: Annotated[str, typer.Argument(help="The number whose lead it becomes part of.")],
    config: Config = DEFAULT_CONFIG,
    business: Business = None,
) -> None:
    """Attach a person's second number to the first one's lead; opt-outs stay with each number."""
    from textback_ari.cli import leads

    async def work(settings: Any) -> str:
        other, first = (leads.Meant(typed, None, business) for typed in (number, into))
        return (await leads.merge(settings, other, first)).number.e164

    typer.echo(f"it is part of the lead of {_run(config, work)} now")


@cli.command()
def conversation(
    number: Numbered,
    config: Config = DEFAULT_CONFIG,
    limit: Annotated[
        int, typer.Option("--limit", help="How many of the newest things.", min=1, max=1000)
    ] = 100,
    as_json: Json = False,
) -> None:
    """Show everything that went on with a number: calls, texts, notes, in their order."""
    from textback_ari.cli.leads import NoLeadError, show_conversation

    async def work(settings: Any) -> None:
        if not await show_conversation(settings, number, limit=limit, as_json=as_json):
            raise NoLeadError

    _run(config, work)
