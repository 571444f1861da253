"""`textback privacy`."""

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, WRONG_USAGE, Config, Json, group

privacy = group(
    "privacy", "What is stored on a number: export, erase; and what is removed by its age."
)

Numbered = Annotated[str, typer.Argument(help="The number, in any spelling.")]


def _read(config: Path, typed: str) -> tuple[Any, Any]:
    """Return the settings and the number that is meant; wrong usage ends the command."""
    from textback_ari.cli.lists import ListError, a_number
    from textback_ari.config import load

    settings = load(config)
    try:
        return settings, a_number(settings, typed)
    except ListError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None


@privacy.command(name="export")
def privacy_export(number: Numbered, config: Config = DEFAULT_CONFIG) -> None:
    """Print everything that is stored on a number as one JSON document."""
    from textback_ari.cli.privacy import export

    settings, read = _read(config, number)
    typer.echo(asyncio.run(export(settings, read)))


@privacy.command(name="erase")
def privacy_erase(
    number: Numbered,
    config: Config = DEFAULT_CONFIG,
    by: Annotated[str, typer.Option("--by", help="Who does it; without: your user name.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do it; it cannot be undone.")] = False,
    as_json: Json = False,
) -> None:
    """Erase everything that is stored on a number; counts stay, an opt-out too."""
    import json

    from textback_ari.cli.calls import plain
    from textback_ari.cli.lines import who
    from textback_ari.cli.privacy import counted, erase, told

    settings, read = _read(config, number)
    if not yes:
        found = asyncio.run(counted(settings, read))
        where = ", ".join(f"{name} {n}" for name, n in found.items()) or "nothing"
        typer.echo(
            f"textback: on {read.e164} are stored: {where}. This cannot be undone; "
            "`textback privacy export` shows it. Add --yes to erase it",
            err=True,
        )
        raise typer.Exit(WRONG_USAGE)
    erased, clean = asyncio.run(erase(settings, read, by or who()))
    if as_json:
        typer.echo(json.dumps({**plain(erased), "files_clean": clean}))
        return
    for line in told(read, erased, clean=clean):
        typer.echo(line)


@privacy.command(name="prune")
def privacy_prune(
    config: Config = DEFAULT_CONFIG,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how much would go.")] = False,
    as_json: Json = False,
) -> None:
    """Remove now what is older than [retention] says, as `textback run` does by itself."""
    import json

    from textback_ari.cli.privacy import prune
    from textback_ari.config import load

    settings = load(config)
    found = asyncio.run(prune(settings, dry_run=dry_run))
    if as_json:
        typer.echo(json.dumps(found))
        return
    would = "would be removed" if dry_run else "removed"
    for kind, rows in found.items():
        typer.echo(f"{kind.replace('_', ' ')}: {rows} {would}")
