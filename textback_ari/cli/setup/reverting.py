"""`textback setup --undo`: everything as it was, but never at the cost of the calls."""

from collections.abc import Callable, Iterable
from pathlib import Path

import typer

from textback_ari.asterisk.conf_files import HOME
from textback_ari.cli.setup.flow import Done, agree, say_for
from textback_ari.cli.setup.planning import Options
from textback_ari.cli.setup.showing import diff_of
from textback_ari.setup.applying import put_back, read_all, read_backups, read_record
from textback_ari.setup.files import SetupError
from textback_ari.setup.finding import asterisk_runs, look
from textback_ari.setup.home import is_unit, remove_user, reread_units, stop_service
from textback_ari.setup.pbx_files import RELOADS
from textback_ari.setup.remote import KEPT
from textback_ari.setup.undoing import Undoing, undo, users

_STILL_USED = (
    "this would lead calls into a context that is not there any more: every one of them would be "
    "rejected. Give the trunk its old context back (FreePBX: the trunk's Context field, then Apply "
    "Config), reload, and run this again; nothing was changed"
)


def revert(options: Options, *, may_reload: bool) -> Done:
    """Put everything back that setup has changed.

    Raises:
        SetupError: a trunk's context is still ours, a file was changed so that our part of it
            cannot be told, or a person said no; nothing was changed then.
    """
    say = say_for(options)
    record = read_record(options.state)
    done = Done(dry_run=options.dry_run)
    if not record.entries:
        say(f"There is nothing to undo: {options.state} holds no record of a setup.")
        return done
    now = look(each.path for each in record.entries)
    undoing = undo(record, now, read_backups(options.state, record), options.config.absolute())
    elsewhere = not record.asterisk.is_absolute()
    if elsewhere:
        done.hints.append(f"the PBX's own files are on its machine: run there sh {KEPT}/undo.sh")
    if not elsewhere and (found := list(users(read_all(record.asterisk), undoing))):
        raise SetupError(*(f"{each}: leads to textback's dialplan" for each in found), _STILL_USED)
    _refuse_changed(undoing, say)
    for put in undoing.puts:
        say(f"{'removed' if put.content is None else 'put back'}: {put.path}")
    for path in undoing.kept:
        done.hints.append(f"{path} was edited since and is kept; remove it by hand")
    done.changed = [str(put.path) for put in undoing.puts]
    done.to_reload = list(_reloads(record.asterisk, (put.path for put in undoing.puts)))
    if options.dry_run:
        return done
    agree(options, "Put these files back?")
    units = any(is_unit(put.path) for put in undoing.puts)
    if units:
        stop_service()
    put_back(undoing, record, options.state)
    if units:
        reread_units()
    if record.user:
        remove_user(record.user)
    runs = record.asterisk == HOME and asterisk_runs("core show uptime") is not None
    if runs and (may_reload or (options.interactive and typer.confirm("Reload Asterisk now?"))):
        for command in done.to_reload:
            asterisk_runs(command)
        done.reloaded, done.to_reload = done.to_reload, []
    return done


def _refuse_changed(undoing: Undoing, say: Callable[[str], None]) -> None:
    """Show what others changed in files whose parts of ours cannot be told any more."""
    for each in undoing.changed:
        say("\n".join(diff_of(str(each.path), each.left, each.now)))
    if undoing.changed:
        raise SetupError(
            *(
                f"{each.path} was changed since setup wrote it; put back by hand what is wanted "
                "of the difference above, or move the file away, and run this again"
                for each in undoing.changed
            )
        )


def _reloads(folder: Path, paths: Iterable[Path]) -> Iterable[str]:
    """Return what Asterisk has to read again: trunks before the dialplan that they led to."""
    names = [str(path.relative_to(folder)) for path in paths if path.is_relative_to(folder)]
    for conf, command in reversed(RELOADS.items()):
        stem = conf.removesuffix(".conf")
        if any(name.removeprefix("textback/").startswith(stem) for name in names):
            yield command
