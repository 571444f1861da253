"""The settings, as the program itself checks them."""

import re
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen
from pydantic import BaseModel, PlainValidator
from pydantic.fields import FieldInfo

from textback_ari.config.callback import CallbackTable
from textback_ari.config.gateway_tables import SipAsteriskTable, SipDirectTable, SmppTable
from textback_ari.config.http_tables import (
    BandwidthTable,
    GenericTable,
    RepliesTable,
    StatusesTable,
    TelnyxTable,
    TwilioTable,
    VoipMsTable,
)
from textback_ari.config.models import (
    OWNER_KEYS,
    AmiTable,
    CapsTable,
    FollowUpTable,
    LineCapsTable,
    LineTable,
    LogTable,
    PbxTable,
    RetentionTable,
    StoreTable,
    UndeliveredTable,
    WebhooksTable,
)
from textback_ari.config.routing import RouteTable
from textback_ari.config.spam import SpamTable
from textback_ari.config.team import EmailTable, MemberTable, NotifyTable, NotifyWebhookTable

SECTIONS: Final[dict[str, type[BaseModel]]] = {
    "[store]": StoreTable,
    "[log]": LogTable,
    "[retention]": RetentionTable,
    "[caps]": CapsTable,
    "[undelivered]": UndeliveredTable,
    "[[pbx]]": PbxTable,
    "[pbx.ami]": AmiTable,
    "[gateways.NAME]": SmppTable,
    '[gateways.NAME]` through `via = "direct"': SipDirectTable,
    '[gateways.NAME]` through `via = "asterisk"': SipAsteriskTable,
    '[gateways.NAME]` with `provider = "twilio"': TwilioTable,
    '[gateways.NAME]` with `provider = "telnyx"': TelnyxTable,
    '[gateways.NAME]` with `provider = "bandwidth"': BandwidthTable,
    '[gateways.NAME]` with `provider = "voipms"': VoipMsTable,
    '[gateways.NAME]` with `provider = "generic"': GenericTable,
    "[gateways.NAME.replies]": RepliesTable,
    "[gateways.NAME.statuses]": StatusesTable,
    "[webhooks]": WebhooksTable,
    "[[routes]]": RouteTable,
    "[[lines]]": LineTable,
    "[email]": EmailTable,
    "[notify]": NotifyTable,
    "[[notify.webhook]]": NotifyWebhookTable,
    "[[team]]": MemberTable,
    "[[lines.follow_up]]": FollowUpTable,
    "[lines.caps]": LineCapsTable,
    "[lines.callback]": CallbackTable,
    "[lines.spam]": SpamTable,
}
"""The tables that the file can have, by the headings of docs/settings.md."""

_AT_ONCE: Final = ("[caps]", "[[routes]]", "[[lines", "[lines")
"""How the headings of tables begin that count from a reload on; others from the next start."""
_WRONG: Final = ("99999999d", "\0", {"\0": "\0"}, -1)
"""Values wrong for nearly every setting: what the program says of them is what is allowed."""
_ALLOWED = re.compile(r"(?:; write |; allowed are |, (?=as in )|\bmust be )(.+?)(?:; found .*)?$")
_SPAN = re.compile(r"[0-9]+[dhms] to ")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: what may stand there, and who changes it when."""

    name: str
    allowed: str
    owner: bool
    """Whether a line's owner may change it while the program runs."""
    at_once: bool
    """Whether a changed file counts from its reload on, and not only from the next start."""


def settings_of(section: str) -> list[Setting]:
    """Return the settings of a table, in the order in which the program lists them."""
    return [
        Setting(
            name,
            _allowed(field),
            owner=section == "[[lines]]" and name in OWNER_KEYS,
            at_once=section.startswith(_AT_ONCE),
        )
        for name, field in SECTIONS[section].model_fields.items()
    ]


def _allowed(field: FieldInfo) -> str:
    return _of(field.annotation, tuple(field.metadata))


def _of(annotation: Any, marks: tuple[Any, ...]) -> str:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        marks = (*inner[1:], *marks)
        for mark in inner[1:]:
            marks += tuple(mark.metadata) if isinstance(mark, FieldInfo) else ()
        return _of(inner[0], marks)
    if said := _said_by(marks):
        return f"true, false or {said}" if bool in inner else said
    if origin in {Union, UnionType}:
        return " or ".join(_of(each, marks) for each in inner if each is not type(None))
    if origin is Literal:
        return ", ".join(f'"{word}"' for word in inner)
    if origin is list:
        return _listed(inner[0], marks)
    if origin is dict:
        return f"a table; its values: {_of(inner[1], ())}"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return "a table"
    return _plain(annotation, marks)


def _listed(inner: Any, marks: tuple[Any, ...]) -> str:
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        words = "tables"
    else:
        words = f"a list, of each: {_of(inner, ())}"
    most = next((mark.max_length for mark in marks if isinstance(mark, MaxLen)), None)
    return f"{words}; at most {most}" if most else words


def _plain(annotation: Any, marks: tuple[Any, ...]) -> str:
    if annotation is bool:
        return "true, false"
    if annotation not in {int, float}:
        return "text in quotes"
    kind = "a whole number" if annotation is int else "a number"
    least = next((mark.ge for mark in marks if isinstance(mark, Ge)), None)
    over = next((mark.gt for mark in marks if isinstance(mark, Gt)), None)
    most = next((mark.le for mark in marks if isinstance(mark, Le)), None)
    begins = f"over {over}" if least is None else f"{least}"
    return f"{kind}, {begins} to {most}"


def _said_by(marks: tuple[Any, ...]) -> str:
    """Return what a reader of values says is allowed, in its own words."""
    reader: Any = next((mark.func for mark in marks if isinstance(mark, PlainValidator)), None)
    for wrong in _WRONG if reader else ():
        try:
            reader(wrong)
        except ValueError as error:
            if found := _ALLOWED.search(str(error)):
                said = found[1].removeprefix("it ").removeprefix("its ")
                return f"a duration, {said}" if _SPAN.match(said) else said
    return ""
