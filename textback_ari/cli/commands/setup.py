"""`textback setup`."""

import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from textback_ari.cli.base import DEFAULT_CONFIG, DID_NOT_WORK, WRONG_USAGE, Config, Json, cli

_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:\-]{0,252}")
_REMOTE = (
    "textback: --remote takes the name or address of the PBX's machine, and --asterisk-dir the "
    "copy of its /etc/asterisk: rsync -aL root@pbx:/etc/asterisk/ pbx-files/"
)
_OUT = Path("textback-pbx")
_STATE = Path("/var/lib/textback/setup")


@cli.command()
def setup(
    config: Config = DEFAULT_CONFIG,
    answers: Annotated[
        Path | None, typer.Option("--answers", help="A file that answers the questions.")
    ] = None,
    asterisk_dir: Annotated[
        Path | None,
        typer.Option("--asterisk-dir", help="Asterisk's files, if not those in /etc/asterisk."),
    ] = None,
    state: Annotated[
        Path, typer.Option("--state", help="Where the record and the copies are kept.")
    ] = _STATE,
    trunk: Annotated[
        list[str] | None, typer.Option("--trunk", help="A trunk, as in PJSIP/carrier; repeatable.")
    ] = None,
    hook: Annotated[
        bool, typer.Option("--hook", help="Change the trunks' contexts on plain Asterisk.")
    ] = False,
    ami: Annotated[bool, typer.Option("--ami", help="Make an AMI user, for the journal.")] = False,
    remote: Annotated[
        str | None,
        typer.Option("--remote", help="The PBX's machine; --asterisk-dir is a copy of its files."),
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", help="With --remote: where what belongs there is put.")
    ] = _OUT,
    undo: Annotated[bool, typer.Option("--undo", help="Put everything back.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be written, and stop.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    may_reload: Annotated[
        bool, typer.Option("--reload", help="Have Asterisk read its files again.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Set the PBX and textback up for each other, or put everything back."""
    from textback_ari.asterisk.conf_files import HOME
    from textback_ari.cli.setup import asking
    from textback_ari.cli.setup.flow import set_up, show
    from textback_ari.cli.setup.planning import Options
    from textback_ari.cli.setup.reverting import revert
    from textback_ari.setup.answers import Answers, read_answers
    from textback_ari.setup.files import SetupError

    interactive = sys.stdin.isatty() and not as_json
    folder = (asterisk_dir or HOME).absolute()
    if remote is not None and (asterisk_dir is None or not _HOST.fullmatch(remote)):
        typer.echo(_REMOTE, err=True)
        raise typer.Exit(WRONG_USAGE)
    options = Options(config, folder, state, dry_run, yes, as_json, interactive, remote or "", out)
    try:
        given = read_answers(answers) if answers else Answers()
        given = given.with_flags(trunks=trunk or [], hook=hook, ami=ami, reload=may_reload)
    except SetupError as error:
        _tell(error)
        raise typer.Exit(WRONG_USAGE) from None
    try:
        if undo:
            done = revert(options, may_reload=given.setup.reload)
        else:
            done = set_up(options, given, asking.ask if interactive else asking.refuse)
    except SetupError as error:
        _tell(error)
        raise typer.Exit(DID_NOT_WORK) from None
    show(done, as_json=as_json)
    if done.problems:
        raise typer.Exit(DID_NOT_WORK)


def _tell(error: Exception) -> None:
    from textback_ari.cli.words import printable

    for line in str(error).splitlines():
        typer.echo(f"textback: {printable(line, 1_000)}", err=True)
