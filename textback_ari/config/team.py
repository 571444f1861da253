"""`[email]`, `[notify]` and `[[team]]`: who is told of what, and by which ways."""

import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, PlainValidator

from textback_ari.config.errors import nearest, shown
from textback_ari.config.secrets import SecretError, Secrets, credential_of, variable_of
from textback_ari.config.table import Table, written
from textback_ari.config.values import (
    Count,
    Digest,
    Interval,
    Keeping,
    LineNumber,
    Name,
    Patience,
    Port,
    TextingHours,
    Trunk,
    Words,
    Zone,
    text,
)
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.team import (
    PHONED_BY_DEFAULT,
    TOLD_BY_DEFAULT,
    Hook,
    Member,
    Team,
)
from textback_ari.notify import MailSettings, Security, WebhookSettings
from textback_ari.notify.settings import check_address
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.notices import NoticeSettings

CONVERSATION = "{conversation}"


def _event(value: object) -> EventKind:
    name = text(value)
    if name not in set(EventKind):
        raise ValueError(f"{shown(name)} is not an event; {nearest(name, set(EventKind))}")
    return EventKind(name)


def _address(value: object) -> str:
    return check_address(text(value))


def _web_address(value: object) -> str:
    url = text(value)
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable or not url.isprintable() or " " in url:
        raise ValueError(f'{shown(url)} is not an address; write "https://crm.example.com/hook"')
    return url


def _link(value: object) -> str:
    link = _web_address(value)
    if CONVERSATION not in link:
        raise ValueError(
            f"{shown(link)} does not say where the conversation's id goes: write "
            f'"{CONVERSATION}" in it'
        )
    return link


EventName = Annotated[EventKind, PlainValidator(_event)]
Address = Annotated[str, PlainValidator(_address)]
WebAddress = Annotated[str, PlainValidator(_web_address)]
Link = Annotated[str, PlainValidator(_link)]


def _names(events: frozenset[EventKind]) -> list[str]:
    return [str(kind) for kind in EventKind if kind in events]


class EmailTable(Table):
    """`[email]`."""

    host: Words = Field(description="the mail server")
    port: Port | None = Field(default=None, description="its port")
    security: Literal["starttls", "tls", "none"] = Field(
        default="starttls", description="how the connection is protected"
    )
    sender: Address = Field(description="whom the e-mails come from")
    sender_name: Words | None = Field(default=None, description="the sender's name")
    username: Words | None = Field(default=None, description="the login's name")
    password_file: Words | None = Field(
        default=None, description="the file that holds the login's password"
    )
    tls_ca_file: Words | None = Field(
        default=None, description="certificates to trust in place of the system's"
    )
    timeout: Interval = Field(
        default=written("30s"), description="how long the server has to take an e-mail"
    )


class NotifyWebhookTable(Table):
    """`[[notify.webhook]]`."""

    name: Name = Field(description="the receiver's name in logs")
    url: WebAddress = Field(description="where it takes webhooks")
    secret_file: Words | None = Field(
        default=None, description="the file that holds the secret that signs them"
    )
    events: list[EventName] = Field(
        default=written(_names(frozenset(EventKind))), description="what it is told of"
    )
    lines: list[LineNumber] = Field(
        default=[], description="of which lines it is told; empty: of all"
    )


class NotifyTable(Table):
    """`[notify]`."""

    link: Link | None = Field(
        default=None, description="where a conversation is shown, with {conversation} in it"
    )
    urgent_interval: Patience = Field(
        default=written("5m"), description="after which the next person is told of an urgent text"
    )
    texts_per_hour: Count = Field(
        default=20, description="most texts to one telephone of the team in an hour"
    )
    keep: Keeping = Field(default=written("30d"), description="how long notices are kept")
    keep_events: Keeping = Field(
        default=written("366d"), description="how long what happened is kept"
    )
    webhook: list[NotifyWebhookTable] = Field(
        default=[], max_length=50, description="receivers of webhooks, each as [[notify.webhook]]"
    )


class MemberTable(Table):
    """`[[team]]`."""

    name: Words = Field(description="the person's name")
    email: Address | None = Field(default=None, description="where e-mails go")
    phone: LineNumber | None = Field(default=None, description="where texts go")
    extension: Trunk | None = Field(
        default=None, description='the telephone for SIP messages, as in "PJSIP/101"'
    )
    pbx: Name | None = Field(default=None, description="the PBX of that telephone")
    pin_file: Words | None = Field(
        default=None, description="the file that holds the PIN that answers by SMS begin with"
    )
    timezone: Zone | None = Field(default=None, description="on whose clock times are told")
    on_duty: TextingHours | None = Field(
        default=None, description="when the person is on duty; without: always"
    )
    lines: list[LineNumber] = Field(
        default=[], description="of which lines the person is told; empty: of all"
    )
    events: list[EventName] = Field(
        default=written(_names(TOLD_BY_DEFAULT)), description="what the person is told of"
    )
    phone_events: list[EventName] = Field(
        default=written(_names(PHONED_BY_DEFAULT)),
        description="which of these go to the phone as texts too",
    )
    digest: Digest = Field(
        default=written("0s"), description="tell what happened together, this often; 0s: each"
    )


@dataclass(frozen=True, slots=True)
class TeamSettings:
    """Whom the program tells of what, and how."""

    team: Team
    mail: MailSettings | None
    hooks: tuple[WebhookSettings, ...]
    notices: NoticeSettings


Wrong = Callable[[tuple[str | int, ...], str], None]


class TeamReader:
    """Makes the team's settings of its tables; what is wrong is told to `wrong`."""

    def __init__(
        self,
        lines: Sequence[LinePolicy],
        pbxes: Sequence[str],
        secrets: Secrets,
        wrong: Wrong,
    ) -> None:
        """Take what the team's tables refer to."""
        self._lines = lines
        self._known = {line.number.e164 for line in lines}
        self._pbxes = pbxes
        self._secrets = secrets
        self._wrong = wrong

    def read(
        self, email: EmailTable | None, notify: NotifyTable, team: Sequence[MemberTable]
    ) -> TeamSettings:
        """Return the settings; where something is wrong they are not to be used."""
        first = self._lines[0]
        hooks = [self._hook(index, table) for index, table in enumerate(notify.webhook)]
        names = [table.name for table in notify.webhook]
        for index, name in enumerate(names):
            if name in names[:index]:
                self._wrong(("notify", "webhook", index, "name"), f"two are named {shown(name)}")
        return TeamSettings(
            Team(
                members=tuple(
                    self._member(index, table, mail=email is not None)
                    for index, table in enumerate(team)
                ),
                hooks=tuple(
                    Hook(
                        table.name,
                        self._of_lines(("notify", "webhook", index), table.lines),
                        frozenset(table.events),
                    )
                    for index, table in enumerate(notify.webhook)
                ),
                link=notify.link or "",
                urgent_interval=notify.urgent_interval,
                lines=tuple(line.number.e164 for line in self._lines),
                business=first.business,
            ),
            self._mail(email, first.business) if email else None,
            tuple(hook for hook in hooks if hook),
            NoticeSettings(
                texts_per_hour=notify.texts_per_hour,
                keep_notices=notify.keep,
                keep_events=notify.keep_events,
            ),
        )

    def _secret(
        self, owner: str, file: str | None, loc: tuple[str | int, ...], *, needed: bool
    ) -> str:
        try:
            found = self._secrets.find(owner, file)
        except SecretError as error:
            self._wrong(loc, str(error))
            return ""
        if found is None and needed:
            self._wrong(
                loc,
                f"is missing, and neither the environment's {variable_of(owner)} nor the systemd "
                f"credential {credential_of(owner)} is there",
            )
        return found or ""

    def _mail(self, table: EmailTable, business: str) -> MailSettings | None:
        needed = table.username is not None
        loc = ("email", "password_file")
        if not needed and table.password_file:
            self._wrong(loc, "has no effect without username")
        password = self._secret("email", table.password_file, loc, needed=needed) if needed else ""
        ca_file = ""
        if table.tls_ca_file is not None:
            ca_file = str(self._secrets.folder / Path(table.tls_ca_file).expanduser())
            try:
                ssl.create_default_context(cafile=ca_file)
            except (OSError, ssl.SSLError) as error:
                why = (error.strerror or "no certificates are in it").lower()
                self._wrong(("email", "tls_ca_file"), f"cannot read {ca_file}: {why}")
                return None
        return MailSettings(
            host=table.host,
            sender=table.sender,
            sender_name=business if table.sender_name is None else table.sender_name,
            security=Security(table.security),
            port=table.port or 0,
            username=table.username or "",
            password=password,
            ca_file=ca_file,
            time_limit=table.timeout,
        )

    def _hook(self, index: int, table: NotifyWebhookTable) -> WebhookSettings | None:
        loc = ("notify", "webhook", index)
        owner = f"notify-{table.name}"
        secret = self._secret(owner, table.secret_file, (*loc, "secret_file"), needed=True)
        if not secret:
            return None
        try:
            return WebhookSettings(table.name, table.url, secret)
        except ValueError as error:
            key = "url" if str(error).startswith("url ") else "secret_file"
            self._wrong((*loc, key), str(error).removeprefix("url "))
            return None

    def _of_lines(self, loc: tuple[str | int, ...], lines: Sequence[LineNumber]) -> frozenset[str]:
        for number in lines:
            if number.e164 not in self._known:
                hint = nearest(number.e164, self._known)
                self._wrong((*loc, "lines"), f"there is no line {shown(number.e164)}; {hint}")
        return frozenset(number.e164 for number in lines)

    def _member(self, index: int, table: MemberTable, *, mail: bool) -> Member:
        loc = ("team", index)
        if table.email is None and table.phone is None and table.extension is None:
            self._wrong(loc, "has no email, no phone and no extension: nothing could be told")
        if table.email is not None and not mail:
            self._wrong((*loc, "email"), "needs a mail server: write the table [email]")
        if table.phone is not None and table.phone.e164 in self._known:
            self._wrong((*loc, "phone"), "is one of the lines, which would text itself")
        lines = self._of_lines(loc, table.lines)
        home = next((li for li in self._lines if li.number.e164 in lines), self._lines[0])
        return Member(
            name=table.name,
            zone=table.timezone or home.timezone,
            email=table.email or "",
            phone=table.phone.e164 if table.phone else "",
            extension=self._extension(loc, table),
            hours=table.on_duty,
            lines=lines,
            events=frozenset(table.events),
            phone_events=frozenset(table.phone_events),
            digest=table.digest,
            pin=self._pin(loc, table),
        )

    def _pin(self, loc: tuple[str | int, ...], table: MemberTable) -> str:
        if table.pin_file is None:
            return ""
        if table.phone is None:
            self._wrong((*loc, "pin_file"), "has no effect without phone")
        pin = self._secret("", table.pin_file, (*loc, "pin_file"), needed=False)
        if pin and not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):
            self._wrong((*loc, "pin_file"), "must hold 4 to 12 digits, and nothing else")
        return pin

    def _extension(self, loc: tuple[str | int, ...], table: MemberTable) -> str:
        if table.extension is None:
            if table.pbx is not None:
                self._wrong((*loc, "pbx"), "has no effect without extension")
            return ""
        if not table.extension.startswith("PJSIP/"):
            found = shown(table.extension)
            sentence = f'{found} cannot take SIP messages; write it as "PJSIP/101"'
            self._wrong((*loc, "extension"), sentence)
        pbx = table.pbx or (self._pbxes[0] if len(self._pbxes) == 1 else None)
        if pbx is None:
            self._wrong((*loc, "pbx"), "is missing: there are several PBXes")
        elif pbx not in self._pbxes:
            hint = nearest(pbx, self._pbxes)
            self._wrong((*loc, "pbx"), f"there is no PBX {shown(pbx)}; {hint}")
        return f"{pbx}:{table.extension}"
