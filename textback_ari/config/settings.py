"""From the configuration file to the settings of every part."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from textback_ari.asterisk.settings import AmiSettings, PbxSettings
from textback_ari.calendars import CalendarFiles
from textback_ari.config.caps import contradiction
from textback_ari.config.changes import LineBook
from textback_ari.config.errors import ConfigError, explain, key_of, nearest, shown
from textback_ari.config.gateway_tables import GatewayTable, SipAsteriskTable, SmppTable
from textback_ari.config.gateways import GatewaySettings, gateway_settings
from textback_ari.config.http_gateways import needs_password, needs_webhook_password
from textback_ari.config.http_tables import AnyHttpTable, HttpTable, TelnyxTable
from textback_ari.config.lines import read_line
from textback_ari.config.models import (
    AmiTable,
    ConfigFile,
    LineTable,
    PbxTable,
    StoreTable,
)
from textback_ari.config.routing import wrong_routes
from textback_ari.config.secrets import (
    SecretError,
    Secrets,
    credential_of,
    from_environment,
    variable_of,
)
from textback_ari.config.team import TeamReader, TeamSettings
from textback_ari.gateways.http import WebhookSettings
from textback_ari.gateways.http.hooks import PART
from textback_ari.messages.reaching import Unreached
from textback_ari.ports import Kept
from textback_ari.rules.lines import AmbiguousLinesError, Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.store import StoreSettings


@dataclass(frozen=True, slots=True)
class LogSettings:
    """How the program logs."""

    format: Literal["auto", "console", "json"]
    level: Literal["debug", "info", "warning", "error"]
    show_numbers: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the configuration file says, checked."""

    file: Path
    store: StoreSettings
    log: LogSettings
    retention: Mapping[Kept, float]
    """Seconds for which each kind of data is kept; what is not named, for ever."""
    pbxes: tuple[PbxSettings, ...]
    gateways: tuple[GatewaySettings, ...]
    webhooks: WebhookSettings | None
    unreached: Unreached
    """When texts that do not arrive make a number one that takes none."""
    lines: tuple[LinePolicy, ...]
    """As the file has them, without what their owners changed since: see `book`."""
    book: LineBook
    telling: TeamSettings
    """Who of the team is told of what, and how."""


def load(file: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """Read and check a configuration file.

    `environment`: where passwords may be, by default this process's.

    Raises:
        ConfigError: it cannot be read or used; every problem is told at once.
    """
    data = _read(file)
    try:
        content = ConfigFile.model_validate(data)
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False)
        problems = explain(errors, data, ConfigFile)
        raise ConfigError(f"{file}: {problem}" for problem in problems) from None
    if environment is None:
        environment = from_environment()
    folder = file.absolute().parent
    reader = _Reader(data, content, Secrets(folder, environment), CalendarFiles(folder))
    settings = reader.settings(file)
    if reader.problems:
        raise ConfigError(f"{file}: {problem}" for problem in dict.fromkeys(reader.problems))
    return settings


def _read(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            return tomllib.load(opened)
    except OSError as error:
        why = (error.strerror or "failed").lower()
        raise ConfigError([f"{file}: cannot be read: {why}"]) from None
    except UnicodeDecodeError as error:
        raise ConfigError([f"{file}: is not UTF-8 text (byte {error.start})"]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{file}: is not valid TOML: {error}"]) from None


class _Reader:
    """Makes the settings of every part, collecting what is wrong."""

    def __init__(
        self,
        data: Mapping[str, Any],
        content: ConfigFile,
        secrets: Secrets,
        calendars: CalendarFiles,
    ) -> None:
        self._data = data
        self._content = content
        self._secrets = secrets
        self._calendars = calendars
        self.problems: list[str] = []

    def settings(self, file: Path) -> Settings:
        content = self._content
        self._refuse_shared_names()
        if sentence := contradiction(content.caps):
            self._wrong(("caps", "abnormal_per_minute"), sentence)
        for loc, sentence in wrong_routes(content.routes, content.gateways):
            self._wrong(loc, sentence)
        lines = self._lines()
        telling = TeamReader(
            lines, [pbx.name for pbx in content.pbx], self._secrets, self._wrong
        ).read(content.email, content.notify, content.team)
        return Settings(
            file=file,
            store=self._store(content.store),
            log=LogSettings(content.log.format, content.log.level, content.log.show_numbers),
            retention={Kept(kind): age for kind, age in content.retention if age is not None},
            pbxes=tuple(self._pbx(index, table) for index, table in enumerate(content.pbx)),
            gateways=tuple(
                gateway
                for name, table in content.gateways.items()
                if (gateway := self._gateway(name, table))
            ),
            webhooks=self._webhooks(),
            unreached=Unreached(content.undelivered.days, content.undelivered.none_for),
            lines=lines,
            book=LineBook(
                self._data["lines"],
                content.lines,
                frozenset(content.gateways),
                self._calendars,
                content.caps,
                content.routes,
            ),
            telling=telling,
        )

    def _wrong(self, loc: Iterable[str | int], sentence: str) -> None:
        self.problems.append(f"{key_of(tuple(loc), self._data)}: {sentence}")

    def _password(
        self,
        owner: str,
        password_file: str | None,
        loc: tuple[str | int, ...],
        *,
        needed: bool,
        key: str = "password_file",
    ) -> str | None:
        try:
            password = self._secrets.find(owner, password_file)
        except SecretError as error:
            self._wrong((*loc, key), str(error))
            return ""
        if password is None and needed:
            self._wrong(
                (*loc, key),
                f"is missing, and neither the environment's {variable_of(owner)} nor the systemd "
                f"credential {credential_of(owner)} is there",
            )
        return password

    def _store(self, table: StoreTable) -> StoreSettings:
        password = self._password("store", table.password_file, ("store",), needed=False)
        return StoreSettings(table.url, password, table.connections)

    def _refuse_shared_names(self) -> None:
        seen: set[str] = set()
        for index, table in enumerate(self._content.pbx):
            if table.name in seen:
                self.problems.append(f'pbx[#{index + 1}].name: two PBXes are named "{table.name}"')
            elif table.name in self._content.gateways:
                self.problems.append(
                    f'pbx[#{index + 1}].name: a gateway is named "{table.name}" too; logs could '
                    "not tell them apart"
                )
            seen.add(table.name)

    def _pbx(self, index: int, table: PbxTable) -> PbxSettings:
        loc = ("pbx", index)
        if "*" in table.trunks and len(table.trunks) > 1:
            self._wrong((*loc, "trunks"), '"*" means all and stands alone')
        if table.contexts and "*" not in table.trunks:
            self._wrong((*loc, "contexts"), 'has no effect unless trunks is ["*"]')
        if table.dids and "*" not in table.trunks:
            self._wrong((*loc, "dids"), 'has no effect unless trunks is ["*"]')
        if table.min_talk_external < table.min_talk:
            self._wrong((*loc, "min_talk_external"), "must not be less than min_talk")
        password = self._password(f"pbx-{table.name}", table.password_file, loc, needed=True)
        return PbxSettings(
            name=table.name,
            url=table.url,
            username=table.username,
            password=password or "",
            trunks=frozenset(table.trunks),
            app=table.app,
            contexts=frozenset(table.contexts),
            dids=frozenset(table.dids),
            not_human=frozenset(table.not_human),
            fax=frozenset(table.fax),
            sent_on_is_missed=table.transfer_to_nobody == "missed",
            devices=self._devices(),
            min_talk=table.min_talk,
            min_talk_external=table.min_talk_external,
            ami=self._ami(table.name, table.ami, (*loc, "ami")) if table.ami else None,
        )

    def _devices(self) -> frozenset[str]:
        """Return the device states that any line follows: a line may be called on each PBX."""
        lines = self._content.lines
        followed = {each.device for line in lines for each in line.closed_by}
        return frozenset(followed | {line.pause_switch for line in lines if line.pause_switch})

    def _ami(self, pbx: str, table: AmiTable, loc: tuple[str | int, ...]) -> AmiSettings | None:
        password = self._password(f"ami-{pbx}", table.password_file, loc, needed=True)
        try:
            return AmiSettings(
                host=table.host, port=table.port, username=table.username, password=password or ""
            )
        except ValueError as error:
            self._wrong(loc, str(error))
            return None

    def _gateway(self, name: str, table: GatewayTable) -> GatewaySettings | None:
        loc = ("gateways", name)
        if isinstance(table, SipAsteriskTable):
            known = [pbx.name for pbx in self._content.pbx]
            if table.pbx not in known:
                hint = nearest(table.pbx, known)
                self._wrong((*loc, "pbx"), f"there is no PBX {shown(table.pbx)}; {hint}")
            password: str | None = None
        else:
            needed = (
                needs_password(table)
                if isinstance(table, HttpTable)
                else (isinstance(table, SmppTable) or bool(table.username))
            )
            password = self._password(f"gateway-{name}", table.password_file, loc, needed=needed)
        hooks = self._webhook_password(name, table) if isinstance(table, HttpTable) else ""
        try:
            return gateway_settings(name, table, password or "", hooks)
        except ValueError as error:
            self._wrong(loc, str(error))
            return None

    def _webhook_password(self, name: str, table: AnyHttpTable) -> str:
        """Return what a gateway's webhooks prove themselves by, where they can come at all."""
        needed = self._content.webhooks is not None and needs_webhook_password(table)
        key, owner, loc = "webhook_password_file", f"gateway-{name}-webhook", ("gateways", name)
        if isinstance(table, TelnyxTable) and self._content.webhooks and not table.public_key:
            self._wrong((*loc, "public_key"), "is missing, without which no webhook is genuine")
        file = table.webhook_password_file
        return self._password(owner, file, loc, needed=needed, key=key) or ""

    def _webhooks(self) -> WebhookSettings | None:
        table = self._content.webhooks
        if table is None:
            return None
        if PART in {*self._content.gateways, *(pbx.name for pbx in self._content.pbx)}:
            self._wrong(("webhooks",), f'no PBX or gateway may be named "{PART}" then')
        if not any(isinstance(each, HttpTable) for each in self._content.gateways.values()):
            self._wrong(("webhooks",), 'has no effect without a gateway of type "http"')
        host, port = table.listen
        return WebhookSettings(host, port, table.public_url)

    def _lines(self) -> tuple[LinePolicy, ...]:
        lines = tuple(self._line(index, table) for index, table in enumerate(self._content.lines))
        try:
            Lines(lines)
        except AmbiguousLinesError as ambiguous:
            self.problems += [f"lines: {problem}" for problem in ambiguous.problems]
        return lines

    def _line(self, index: int, table: LineTable) -> LinePolicy:
        policy, wrong = read_line(
            table,
            self._content.gateways,
            self._calendars,
            self._content.caps,
            self._content.routes,
        )
        for loc, sentence in wrong:
            self._wrong(("lines", index, *loc), sentence)
        if policy.callback is not None:
            self._check_caller(index, policy.callback.pbx)
        return policy

    def _check_caller(self, index: int, pbx: str) -> None:
        """Say where a line's callbacks name no PBX that there is."""
        known = [table.name for table in self._content.pbx]
        loc = ("lines", index, "callback", "pbx")
        if not pbx and len(known) > 1:
            self._wrong(loc, f"say which PBX calls back; there are {', '.join(known)}")
        elif pbx and pbx not in known:
            self._wrong(loc, f"there is no PBX {shown(pbx)}; {nearest(pbx, known)}")
