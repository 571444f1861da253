"""`textback lines` and `textback pause`."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, WRONG_USAGE, Config, Json, cli, group

lines = group("lines", "Show what each line does and where it is said; change it, undo it.")

Line = Annotated[str, typer.Argument(help="The line, by its number, DID or business.")]
T = TypeVar("T")


def with_line(
    config: Path, typed: str, work: Callable[[Any, Any], Coroutine[Any, Any, T]]
) -> tuple[Any, T]:
    """Load the configuration, find the line, and do the work; wrong usage ends the command."""
    from textback_ari.cli.lines import NoLineError, find_line
    from textback_ari.config import load
    from textback_ari.workflow.line_changes import UndoError

    settings = load(config)
    try:
        line = find_line(settings, typed)
        return line, asyncio.run(work(settings, line))
    except (NoLineError, UndoError) as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None


@lines.command()
def show(
    line: Annotated[str | None, typer.Argument(help="Only this line.")] = None,
    config: Config = DEFAULT_CONFIG,
    as_json: Json = False,
) -> None:
    """Show each setting of the lines and where its value comes from."""
    from textback_ari.cli.lines import show_lines

    if line is not None:
        with_line(config, line, lambda found, one: show_lines(found, [one], as_json=as_json))
        return
    from textback_ari.config import load

    settings = load(config)
    asyncio.run(show_lines(settings, settings.lines, as_json=as_json))


@lines.command(name="set")
def set_(
    line: Line,
    key: Annotated[str, typer.Argument(help="The setting: agent, texts.busy, hours.sat, ...")],
    value: Annotated[str, typer.Argument(help="Its value: text, or JSON.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Change a setting of a line; the running program takes it up within seconds."""
    from textback_ari.cli.lines import as_value, change

    _, version = with_line(
        config, line, lambda settings, one: change(settings, one, key, as_value(value))
    )
    typer.echo(f"{key} is changed (change {version}); `textback lines undo` takes it back")


@lines.command()
def unset(
    line: Line,
    key: Annotated[str, typer.Argument(help="The setting.")],
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Let a setting be again what the administrator's file says."""
    from textback_ari.cli.lines import unset as unset_key

    _, version = with_line(config, line, lambda settings, one: unset_key(settings, one, key))
    typer.echo(f"{key} is again as in the file (change {version})")


@lines.command()
def undo(
    line: Line,
    version: Annotated[
        int | None, typer.Argument(help="Which change, by its number; the last one without it.")
    ] = None,
    config: Config = DEFAULT_CONFIG,
) -> None:
    """Take a change of a line back."""
    from textback_ari.cli.lines import take_back

    _, done = with_line(config, line, lambda settings, one: take_back(settings, one, version))
    typer.echo(f"change {done.undoes} of {done.key} is undone")


@lines.command()
def history(line: Line, config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show what was changed of a line, when and by whom."""
    from textback_ari.cli.lines import show_history

    with_line(config, line, lambda settings, one: show_history(settings, one, as_json=as_json))


@cli.command()
def pause(
    line: Line,
    config: Config = DEFAULT_CONFIG,
    until: Annotated[
        str | None,
        typer.Option(help='Until when: "2h" (from now), "17:30" (the next), "2026-12-01 08:00".'),
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="End the pause: text again.")] = False,
) -> None:
    """Stop a line's texts, for a while or until it is ended; calls are still recorded."""
    from textback_ari.cli.filters import FilterError, an_end
    from textback_ari.cli.lines import change

    async def work(settings: Any, one: Any) -> datetime | None:
        now = datetime.now(one.timezone)
        end = an_end("until", until, now) if until else None
        await change(settings, one, "paused", end.isoformat() if end else not off)
        return end

    if off and until:
        typer.echo("textback: --off and --until contradict each other", err=True)
        raise typer.Exit(WRONG_USAGE)
    try:
        found, end = with_line(config, line, work)
    except FilterError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    name = f"{found.number.e164} ({found.business})"
    if off:
        typer.echo(f"{name} texts again")
    else:
        ending = f"until {end:%Y-%m-%d %H:%M %Z}" if end else "until `textback pause --off`"
        typer.echo(f"{name} is paused {ending}")
