"""What setup would do: from the answers and what is there to the files that have to change."""

import secrets
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textback_ari.calls.tracker import ANY_TRUNK
from textback_ari.cli.words import printable
from textback_ari.config import ConfigError, Settings, load
from textback_ari.gateways.http import HttpSettings
from textback_ari.messages.ready import AFTER_HOURS, STANDARD
from textback_ari.private import CallerName
from textback_ari.rules.numbers import example_of
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.preview import previews
from textback_ari.setup.answers import Answers
from textback_ari.setup.files import Plan, SetupError
from textback_ari.setup.filling import filled_in
from textback_ari.setup.home import country_of, find_home, time_zone
from textback_ari.setup.pbx import Pbx, Wanted
from textback_ari.setup.pbx_files import plan_pbx
from textback_ari.setup.program_files import Access, passwords_of, plan_program, settings_of
from textback_ari.setup.registration import registration
from textback_ari.setup.toml_text import toml_text

_PASSWORD_BYTES = 24
_ODD = (
    "{} has a space or a slash in its name and is left out: give the trunk another name on the PBX "
    "and run setup again"
)
_LACKING = (
    "{} stays unwatched: textback.toml is there already and is kept. In {}: add it to trunks of "
    "[[pbx]], have textback read it (systemctl reload textback), and run setup again"
)
_UNHEARD = (
    "neither replies nor statuses come in over HTTP before the provider can reach this machine: "
    "add [webhooks] (docs/carriers.md, Letting webhooks in)"
)


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


@dataclass(frozen=True, slots=True)
class Made:
    """Everything that was worked out: files of the PBX, files of the program, and for whom."""

    pbx: Plan
    program: Plan
    access: Access
    lines: Sequence[LinePolicy]


def work_out(options: Options, pbx: Pbx, answers: Answers, *, service: bool) -> Made:
    """Return what is to be done; passwords that are not there yet are made by chance.

    A textback.toml that is there counts, and the answers only say whether they differ.

    Raises:
        SetupError: the answers, or the textback.toml that is there, cannot be used.
    """
    there = _existing(options.config)
    given = filled_in(answers.settings, pbx, time_zone(), country_of)
    access = _known(there) if there else _new_access(pbx, answers, given)
    passwords = passwords_of(given, access)
    home = find_home(
        options.config, options.state.absolute().parent, tuple(passwords), service=service
    )
    settings = settings_of(given, access, home) if answers.complete else None
    if there is None:
        assert settings is not None
        there = _checked(options.config, settings, passwords)
    wanted = Wanted(
        access.username, access.password, access.trunks, access.ami, hook=answers.setup.hook
    )
    program = plan_program(home, settings, passwords)
    if answers.setup.ami and not access.ami:
        hint = f"{options.config} has no [pbx.ami]; add it for AMI (docs/settings.md)"
        program += Plan(hints=(hint,))
    program += Plan(hints=tuple(_unwatched(options.config, pbx, answers, access)))
    if there.webhooks is None and any(isinstance(each, HttpSettings) for each in there.gateways):
        program += Plan(hints=(_UNHEARD,))
    return Made(plan_pbx(pbx, wanted), program, access, there.lines)


def _unwatched(config: Path, pbx: Pbx, answers: Answers, access: Access) -> Iterator[str]:
    """Say which trunks stay unwatched though they are there, or were named."""
    if ANY_TRUNK in access.trunks:
        return
    yield from map(_ODD.format, pbx.unwatchable)
    for name in answers.setup.trunks:
        if name not in access.trunks:
            yield _LACKING.format(name, config)


def registration_of(line: LinePolicy) -> str:
    """Return what a line's number needs before it may text, with texts that it really sends."""
    caller = example_of(line.country) or line.number
    found = {each.key: each.first for each in previews(line, time.time(), caller, CallerName(""))}
    wanted = [found[key] for key in (STANDARD, AFTER_HOURS) if key in found]
    samples = wanted or list(found.values())[:2]
    return registration(line.number.e164, printable(line.business), samples)


def _existing(config: Path) -> Settings | None:
    """Return what a textback.toml that is there already says."""
    try:
        return load(config)
    except ConfigError as wrong:
        if config.exists():
            raise SetupError(*wrong.problems) from None
    return None


def _known(settings: Settings) -> Access:
    """Return how the first PBX is reached that the settings name."""
    pbx = settings.pbxes[0]
    ami = (pbx.ami.username, pbx.ami.password) if pbx.ami else None
    place = (pbx.ami.host, pbx.ami.port) if pbx.ami else ("127.0.0.1", 0)
    return Access(pbx.url, pbx.username, pbx.password, tuple(sorted(pbx.trunks)), ami, *place)


def _new_access(pbx: Pbx, answers: Answers, settings: Mapping[str, Any]) -> Access:
    """Return how the PBX will be reached; a user of that name who is there keeps the password."""
    table: Mapping[str, Any] = (settings.get("pbx") or [{}])[0]
    trunks = table.get("trunks") or answers.setup.trunks or pbx.watchable
    if not trunks:
        raise SetupError(
            *map(_ODD.format, pbx.unwatchable),
            f"no trunk was found in {pbx.folder}/pjsip.conf; name those by which calls come in, as "
            'in trunks = ["PJSIP/carrier"] under [setup], or --trunk PJSIP/carrier',
        )
    username = str(table.get("username", "textback"))
    ami = None
    if answers.setup.ami or "ami" in table:
        user = str(_table(table.get("ami")).get("username", "textback"))
        ami = user, pbx.get("manager.conf", user, "secret") or _new()
    return Access(
        str(table.get("url", pbx.address)),
        username,
        pbx.get("ari.conf", username, "password") or _new(),
        tuple(trunks),
        ami,
        *pbx.ami,
    )


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


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
