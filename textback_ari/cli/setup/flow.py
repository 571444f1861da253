"""The order of `textback setup`: look, ask, plan, show, write, have Asterisk read it."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import typer

from textback_ari.asterisk import checks
from textback_ari.asterisk.checks import Level
from textback_ari.cli.doctor import asterisk_files
from textback_ari.cli.setup.planning import Made, Options, registration_of, work_out
from textback_ari.cli.setup.running import reload, runs_on
from textback_ari.cli.setup.showing import all_differences
from textback_ari.cli.words import printable
from textback_ari.config import ConfigError, load
from textback_ari.setup.answers import Answers
from textback_ari.setup.applying import apply, may_write, write_bundle
from textback_ari.setup.files import Plan, SetupError
from textback_ari.setup.finding import find_pbx
from textback_ari.setup.home import (
    USER,
    lacks_user,
    make_user,
    reread_units,
    wants_service,
)
from textback_ari.setup.pbx import Pbx
from textback_ari.setup.remote import bundle, steps

_LONGEST = 1_000


@dataclass(slots=True)
class Done:
    """What came of it."""

    pbx: str = ""
    trunks: Sequence[str] = ()
    dry_run: bool = False
    changed: list[str] = field(default_factory=list)
    reloaded: list[str] = field(default_factory=list)
    to_reload: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    """Commands by which the files get to a PBX on another machine."""
    then: list[str] = field(default_factory=list)
    """Commands that come next on this machine."""
    registration: list[str] = field(default_factory=list)
    """What numbers in the United States need, with texts to be pasted."""


def set_up(options: Options, answers: Answers, ask: Callable[[Pbx, Answers], Answers]) -> Done:
    """Set everything up.

    `ask` completes the answers in a conversation.

    Raises:
        SetupError: it cannot be done, or a person said no; nothing was changed then.
    """
    say = say_for(options)
    pbx = find_pbx(options.asterisk, answers.setup.kind)
    say(f"{_title(pbx)} in {pbx.folder}; trunks: {_names(pbx)}")
    if not options.config.exists() and not answers.complete:
        answers = ask(pbx, answers)
    service = wants_service(answers.setup.service)
    made = work_out(options, pbx, answers, service=service)
    plan = made.pbx + made.program
    done = Done(_title(pbx), made.access.trunks, options.dry_run, hints=list(plan.hints))
    if not options.config.exists():
        done.registration = [text for line in made.lines if (text := registration_of(line))]
    if plan.problems:
        raise SetupError(*plan.problems)
    done.changed = [str(each.path) for each in plan.changes]
    if not plan.changes:
        say("Everything is as it should be: nothing to change.")
        return done
    say(all_differences(plan.changes))
    if options.dry_run:
        done.to_reload = list(plan.reloads)
        return done
    if closed := may_write(made.program if options.remote else plan, options.state):
        raise SetupError(*closed)
    agree(options, "Write these files?")
    start = "systemctl enable --now textback" if service else "textback run"
    done.then = ["textback doctor", start, "textback selftest --from YOUR-OWN-MOBILE"]
    user = ""
    if service and lacks_user():
        make_user()
        user = USER
        made = work_out(options, pbx, answers, service=service)
    if options.remote:
        _carry(options, made, pbx, user, done)
        return done
    apply(made.pbx + made.program, options.state, pbx.folder, lambda: _wrong(options, pbx), user)
    say(f"Written; `textback setup --undo` puts everything back (record: {options.state}).")
    if service:
        reread_units()
    _reload(options, plan, answers, done, say)
    return done


def _carry(options: Options, made: Made, pbx: Pbx, user: str, done: Done) -> None:
    """Write what belongs on this machine, and the rest for a person to carry to the PBX."""
    apply(made.program, options.state, Path(), lambda: (), user)
    if not made.pbx.changes:
        return
    write_bundle(options.out, bundle(made.pbx, pbx.folder))
    ports = [port for port in (urlsplit(made.access.url).port,) if port]
    ports += [made.access.ami_port] if made.access.ami else []
    done.changed.append(str(options.out))
    done.steps = list(steps(options.remote, options.out, ports))


def _wrong(options: Options, pbx: Pbx) -> Sequence[str]:
    """Return what the doctor finds wrong with the files as they are now."""
    try:
        settings = load(options.config)
    except ConfigError as wrong:
        return wrong.problems
    found = asterisk_files.look(settings.pbxes[0], pbx.folder)
    return [each.what for each in found if each.level is Level.ERROR]


def _reload(
    options: Options, plan: Plan, answers: Answers, done: Done, say: Callable[[str], None]
) -> None:
    """Have Asterisk read its files again, if it runs here and that is agreed to."""
    if not plan.reloads:
        return
    runs = runs_on(options.asterisk)
    agreed = answers.setup.reload or (
        runs and options.interactive and typer.confirm(_RELOAD.format("; ".join(plan.reloads)))
    )
    if not (runs and agreed):
        done.to_reload = list(plan.reloads)
        return
    done.reloaded, done.to_reload = reload(plan.reloads)
    found = asyncio.run(checks.check(load(options.config).pbxes[0]))
    for each in found:
        say(f"{each.level}: {printable(each.what, _LONGEST)}")
        if each.level is Level.ERROR:
            done.problems.append(f"{each.what}; {each.hint}")


_RELOAD = "Have Asterisk read its files again now, calls go on meanwhile ({})?"


def agree(options: Options, question: str) -> None:
    """Ask a person; raises `SetupError` where none says yes."""
    if options.yes:
        return
    if not options.interactive:
        raise SetupError("nobody can be asked here: say --yes to write, or --dry-run to look")
    if not typer.confirm(question):
        raise SetupError("nothing was changed")


def say_for(options: Options) -> Callable[[str], None]:
    """Return how a person is told; a program gets one document at the end instead."""
    return (lambda _: None) if options.as_json else typer.echo


def _title(pbx: Pbx) -> str:
    name = "FreePBX" if pbx.kind == "freepbx" else "Asterisk"
    versions = [each for each in (pbx.freepbx, pbx.version and f"Asterisk {pbx.version}") if each]
    return f"{name} ({', '.join(versions)})" if versions else name


def _names(pbx: Pbx) -> str:
    return ", ".join(printable(each.name) for each in pbx.trunks) or "none found"


def show(done: Done, *, as_json: bool) -> None:
    """Print what came of it and what is left to do."""
    if as_json:
        typer.echo(json.dumps(asdict(done)))
        return
    for hint in done.hints:
        typer.echo(f"- {printable(hint, _LONGEST)}")
    if done.to_reload:
        typer.echo("Then, on the PBX:")
        for command in done.to_reload:
            typer.echo(f'    asterisk -rx "{command}"')
    if done.steps:
        typer.echo("Now carry the files to the PBX, have it read them, and keep the tunnel up:")
        for step in done.steps:
            typer.echo(f"    {step}")
    if done.then:
        typer.echo("Next:")
        for command in done.then:
            typer.echo(f"    {command}")
    for text in done.registration:
        typer.echo(f"\n{text}")
    for problem in done.problems:
        typer.echo(f"textback: {printable(problem, _LONGEST)}", err=True)
