"""`textback setup --undo`: everything as it was, but never at the cost of the calls."""

from collections.abc import Callable, Iterable
from pathlib import Path

import typer

from textback_ari.cli.setup.flow import Done, agree, say_for
from textback_ari.cli.setup.planning import Options
from textback_ari.cli.setup.running import led_here, reload, runs_on
from textback_ari.cli.setup.showing import diff_of
from textback_ari.config import ConfigError, load
from textback_ari.setup.applying import put_back, read_all, read_backups, read_record
from textback_ari.setup.files import SetupError
from textback_ari.setup.finding import look
from textback_ari.setup.home import is_unit, remove_user, reread_units, stop_service
from textback_ari.setup.pbx_files import RELOADS, is_custom
from textback_ari.setup.remote import KEPT, UNAPPLIED
from textback_ari.setup.undoing import Undoing, undo, users

_RELOAD = "Have Asterisk read its files again afterwards, trunks first?"
_RUNNING = (
    "the running Asterisk leads the calls of {} to textback's dialplan: agree to a reload "
    "(--reload), or a later reload of the dialplan alone would have them all rejected; "
    "nothing was changed"
)
_STILL_LED = (
    "the running Asterisk still leads the calls of {} to textback's dialplan, which it has in "
    "memory: do not reload the dialplan before these trunks have their old context"
)
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
    for path in undoing.kept:
        done.hints.append(f"{path} was edited since and is kept; remove it by hand")
    done.changed = [str(put.path) for put in undoing.puts]
    done.to_reload = list(_reloads(record.asterisk, (put.path for put in undoing.puts)))
    runs = runs_on(record.asterisk)
    led = led_here(_trunks(options)) if runs else []
    if led and not (may_reload or options.interactive):
        raise SetupError(_RUNNING.format(", ".join(led)))
    if any(is_custom(put.path.name) for put in undoing.puts):
        (done.hints.append if options.as_json else say)(UNAPPLIED)
    for put in undoing.puts:
        say(f"{'remove' if put.content is None else 'put back'}: {put.path}")
    if options.dry_run:
        return done
    agree(options, "Put these files back?")
    agreed = runs and (may_reload or (options.interactive and typer.confirm(_RELOAD)))
    if led and not agreed:
        raise SetupError(_RUNNING.format(", ".join(led)))
    units = any(is_unit(put.path) for put in undoing.puts)
    if units:
        stop_service()
    put_back(undoing, record, options.state)
    if units:
        reread_units()
    if record.user:
        remove_user(record.user)
    if agreed:
        _read_again(done, led)
    return done


def _read_again(done: Done, led: list[str]) -> None:
    """Have the trunks read again first, and the dialplan only once none leads to ours."""
    pjsip = RELOADS["pjsip.conf"]
    rest = [command for command in done.to_reload if command != pjsip]
    first = [pjsip] if led or pjsip in done.to_reload else []
    done.reloaded, done.to_reload = reload(first)
    if still := led_here(led):
        done.to_reload += rest
        done.problems.append(_STILL_LED.format(", ".join(still)))
        return
    also, failed = reload(rest)
    done.reloaded += also
    done.to_reload += failed


def _trunks(options: Options) -> Iterable[str]:
    try:
        return load(options.config).pbxes[0].trunks
    except ConfigError:
        return ()


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
