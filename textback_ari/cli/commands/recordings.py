"""`textback record` and `textback replay`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli


@cli.command()
def record(
    file: Annotated[
        Path | None, typer.Argument(help="The file to make; by default named after the time.")
    ] = None,
    config: Config = DEFAULT_CONFIG,
    pbx: Annotated[str | None, typer.Option(help="Which PBX, where there are several.")] = None,
    duration: Annotated[
        str | None, typer.Option("--for", help='End after this time: "10m".')
    ] = None,
    max_size: Annotated[str, typer.Option(help="End when the file has this size.")] = "100MB",
) -> None:
    """Record what a PBX tells about its calls, without numbers and names."""
    from textback_ari.cli import record as work
    from textback_ari.cli.logs import configure_logs
    from textback_ari.config import load

    settings = load(config)
    configure_logs(settings.log.format, "warning")
    try:
        chosen = work.a_pbx(pbx, settings.pbxes)
        seconds = None if duration is None else work.a_duration(duration)
        size = work.a_size(max_size)
    except work.OptionError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(WRONG_USAGE) from None
    now = datetime.now(UTC).astimezone()
    path = file or Path(f"textback-{now:%Y%m%d-%H%M%S}.jsonl")
    try:
        asyncio.run(work.record(chosen, path, seconds=seconds, max_size=size))
    except work.NotRecordedError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(DID_NOT_WORK) from None


@cli.command()
def replay(
    file: Annotated[Path, typer.Argument(help="A file that `textback record` made.")],
    call: Annotated[
        str | None, typer.Option(help="Only this call: its number in the replay, or its id.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Tell the calls of a recording as they would be judged now."""
    from textback_ari.cli import replay as work

    try:
        work.replay(file, call, as_json=as_json)
    except work.NotReplayedError as error:
        typer.echo(f"textback: {error}", err=True)
        raise typer.Exit(DID_NOT_WORK) from None
