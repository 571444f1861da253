"""The order of `textback setup`: look, ask, plan, show, write, have Asterisk read it."""

import asyncio
import json
import secrets
import tempfile
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import typer

from textback_ari.asterisk import checks
from textback_ari.asterisk.checks import Level
from textback_ari.asterisk.conf_files import HOME as ASTERISK
from textback_ari.cli.doctor import asterisk_files
from textback_ari.cli.setup.showing import all_differences
from textback_ari.cli.words import printable
from textback_ari.config import ConfigError, Settings, load
from textback_ari.messages.ready import AFTER_HOURS, STANDARD
from textback_ari.private import CallerName
from textback_ari.rules.numbers import example_of
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.preview import previews
from textback_ari.setup.answers import Answers
from textback_ari.setup.applying import apply, may_write, write_bundle
from textback_ari.setup.files import Plan, SetupError
from textback_ari.setup.filling import filled_in
from textback_ari.setup.finding import asterisk_runs, find_pbx
from textback_ari.setup.home import (
    USER,
    country_of,
    find_home,
    lacks_user,
    make_user,
    reread_units,
    time_zone,
    wants_service,
)
from textback_ari.setup.pbx import Pbx, Wanted
from textback_ari.setup.pbx_files import plan_pbx
from textback_ari.setup.program_files import Access, passwords_of, plan_program, settings_of
from textback_ari.setup.registration import registration
from textback_ari.setup.remote import bundle, steps
from textback_ari.setup.toml_text import toml_text

_PASSWORD_BYTES = 24
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Options:
    """How setup was called."""

    config: Path
    asterisk: Path
    state: Path
    dry_run: bool
    yes: bool
    as_json: bool
    interactive: bool
    remote: str = ""
    """The PBX's machine, where it is another one; `asterisk` is a copy of its files then."""
    out: Path = Path("textback-pbx")
    """Where to put what belongs there."""


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
    registration: list[str] = field(default_factory=list)
    """What numbers in the United States need, with texts to be pasted."""


@dataclass(frozen=True, slots=True)
class _Made:
    """Everything that was worked out: files of the PBX, files of the program, and for whom."""

    pbx: Plan
    program: Plan
    access: Access
    lines: Sequence[LinePolicy]


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
    made = _plan(options, pbx, answers, service=service)
    plan = made.pbx + made.program
    done = Done(_title(pbx), made.access.trunks, options.dry_run, hints=list(plan.hints))
    if not options.config.exists():
        done.registration = [text for line in made.lines if (text := _registration(line))]
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
    user = ""
    if service and lacks_user():
        make_user()
        user = USER
        made = _plan(options, pbx, answers, service=service)
    if options.remote:
        _carry(options, made, pbx, user, done)
        return done
    apply(made.pbx + made.program, options.state, pbx.folder, lambda: _wrong(options, pbx), user)
    say(f"Written; `textback setup --undo` puts everything back (record: {options.state}).")
    if service:
        reread_units()
    _reload(options, plan, answers, done, say)
    return done


def _carry(options: Options, made: _Made, pbx: Pbx, user: str, done: Done) -> None:
    """Write what belongs on this machine, and the rest for a person to carry to the PBX."""
    apply(made.program, options.state, Path(), lambda: (), user)
    if not made.pbx.changes:
        return
    write_bundle(options.out, bundle(made.pbx, pbx.folder))
    ports = [port for port in (urlsplit(made.access.url).port,) if port]
    ports += [made.access.ami_port] if made.access.ami else []
    done.changed.append(str(options.out))
    done.steps = list(steps(options.remote, options.out, ports))


def _plan(options: Options, pbx: Pbx, answers: Answers, *, service: bool) -> _Made:
    there = _existing(options.config)
    zone = time_zone()
    given = filled_in(answers.settings, pbx, zone, country_of(zone))
    access = _access(options, pbx, answers, given if there is None else there)
    passwords = passwords_of(given, access)
    home = find_home(
        options.config, options.state.absolute().parent, tuple(passwords), service=service
    )
    settings = settings_of(given, access, home) if answers.complete else None
    if there is None:
        assert settings is not None
        lines = _checked(options.config, settings, passwords).lines
    else:
        lines = load(options.config).lines
    wanted = Wanted(
        access.username, access.password, access.trunks, access.ami, hook=answers.setup.hook
    )
    program = plan_program(home, settings, passwords)
    if answers.setup.ami and not access.ami:
        hint = f"{options.config} has no [pbx.ami]; add it for AMI (docs/settings.md)"
        program += Plan(hints=(hint,))
    return _Made(plan_pbx(pbx, wanted), program, access, lines)


def _registration(line: LinePolicy) -> str:
    """Return what a line's number needs before it may text, with texts that it really sends."""
    caller = example_of(line.country) or line.number
    found = {each.key: each.first for each in previews(line, time.time(), caller, CallerName(""))}
    wanted = [found[key] for key in (STANDARD, AFTER_HOURS) if key in found]
    samples = wanted or list(found.values())[:2]
    return registration(line.number.e164, printable(line.business), samples)


def _existing(config: Path) -> dict[str, Any] | None:
    """Return what a textback.toml that is there already says."""
    try:
        load(config)
        return tomllib.loads(config.read_text("utf-8"))
    except ConfigError as wrong:
        if config.exists():
            raise SetupError(*wrong.problems) from None
    return None


def _access(options: Options, pbx: Pbx, answers: Answers, settings: Mapping[str, Any]) -> Access:
    """Return how the PBX is reached: as textback.toml says, or with new passwords."""
    table: Mapping[str, Any] = (settings.get("pbx") or [{}])[0]
    username = str(table.get("username", "textback"))
    folder = options.config.absolute().parent
    trunks = table.get("trunks") or answers.setup.trunks or [each.name for each in pbx.trunks]
    if not trunks:
        raise SetupError(
            f"no trunk was found in {pbx.folder}/pjsip.conf; name those by which calls come in, as "
            'in trunks = ["PJSIP/carrier"] under [setup], or --trunk PJSIP/carrier'
        )
    password = _password(folder, str(table.get("password_file", "ari.password")))
    ami = None
    manager = table.get("ami")
    if manager or (answers.setup.ami and not options.config.exists()):
        manager = manager or {}
        user = str(manager.get("username", "textback"))
        secret = _password(folder, str(manager.get("password_file", "ami.password")))
        ami = user, secret or pbx.get("manager.conf", user, "secret") or _new()
    return Access(
        str(table.get("url", pbx.address)),
        username,
        password or pbx.get("ari.conf", username, "password") or _new(),
        tuple(trunks),
        ami,
        *pbx.ami,
    )


def _password(folder: Path, name: str) -> str:
    try:
        return (folder / Path(name).expanduser()).read_text("utf-8").rstrip("\r\n")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(f"{folder / name}: the password cannot be read: {error}") from None


def _new() -> str:
    return secrets.token_urlsafe(_PASSWORD_BYTES)


def _checked(config: Path, settings: Mapping[str, Any], passwords: Mapping[str, str]) -> Settings:
    """Read the settings as the program will, in a folder like the one that they will lie in."""
    folder = config.absolute().parent
    with tempfile.TemporaryDirectory(prefix="textback-setup-") as made:
        place = Path(made)
        if folder.is_dir():
            for each in folder.iterdir():
                (place / each.name).symlink_to(each)
        for name, password in passwords.items():
            (place / name).unlink(missing_ok=True)
            (place / name).write_text(f"{password}\n")
        trial = place / "settings to be checked.toml"
        trial.write_text(toml_text(settings))
        try:
            return load(trial)
        except ConfigError as wrong:
            raise SetupError(
                *(each.replace(f"{trial}: ", "answers: ") for each in wrong.problems)
            ) from None


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
    runs = options.asterisk == ASTERISK and asterisk_runs("core show uptime") is not None
    agreed = answers.setup.reload or (
        runs and options.interactive and typer.confirm(_RELOAD.format("; ".join(plan.reloads)))
    )
    if not (runs and agreed):
        done.to_reload = list(plan.reloads)
        return
    for command in plan.reloads:
        if asterisk_runs(command) is None:
            done.problems.append(f'Asterisk did not take "{command}"; run it on its command line')
        done.reloaded.append(command)
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
    for text in done.registration:
        typer.echo(f"\n{text}")
    for problem in done.problems:
        typer.echo(f"textback: {printable(problem, _LONGEST)}", err=True)
