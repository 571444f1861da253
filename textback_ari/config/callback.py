"""How a line's callers are called back: `[lines.callback]`."""

import re
from typing import Annotated, Literal

from pydantic import Field, PlainValidator

from textback_ari.config.errors import nearest, shown
from textback_ari.config.table import Table, written
from textback_ari.config.values import Count, Country, Name, duration, text
from textback_ari.rules.calling_back import CallbackPolicy, Spelling

# Nothing that the dialplan takes for the end of an argument, a variable or another telephone.
_TELEPHONE = re.compile(r"[A-Za-z0-9]+/[A-Za-z0-9_.+*#@:/\-]{1,120}")
_CONTEXT = re.compile(r"[A-Za-z0-9_.\-]{1,79}")
_SOUND = re.compile(r"sound:([A-Za-z0-9_./\-]{1,120})")
_SHOWN = re.compile(r"[A-Za-z0-9 +.'<>\-]{1,80}")
_NUMBER = "number"


def _telephone(value: object) -> str:
    telephone = text(value)
    if not _TELEPHONE.fullmatch(telephone):
        raise ValueError(
            f"{shown(telephone)} is not a telephone; write it as Dial() does, "
            '"PJSIP/101" or "Local/600@from-internal"'
        )
    return telephone


def _key(value: object) -> str:
    key = text(value)
    if not re.fullmatch("[0-9]", key):
        raise ValueError(f'{shown(key)} is not a key; write one digit, as in "1"')
    return key


def _announcement(value: object) -> str:
    said = text(value)
    if said != _NUMBER and not _SOUND.fullmatch(said):
        raise ValueError(
            f'{shown(said)} is not allowed; write "number", or "sound:" and the name of a sound of '
            'the PBX, as in "sound:custom/call-back"'
        )
    return said


def _context(value: object) -> str:
    context = text(value)
    if not _CONTEXT.fullmatch(context):
        raise ValueError(f'{shown(context)} is not a context; write its name, "from-internal"')
    return context


def _caller_id(value: object) -> str:
    said = text(value)
    if not _SHOWN.fullmatch(said):
        raise ValueError(
            f'{shown(said)} is not a caller id; write "+12125550100" or "Acme <+12125550100>"'
        )
    return said


def _prefix(value: object) -> str:
    prefix = text(value)
    if not re.fullmatch("[0-9]{0,6}", prefix):
        raise ValueError(f"{shown(prefix)} is not a prefix; write at most six digits")
    return prefix


def _spelling(value: object) -> Spelling:
    name = text(value)
    if name not in set(Spelling):
        raise ValueError(f"{shown(name)} is not a spelling; {nearest(name, set(Spelling))}")
    return Spelling(name)


class CallbackTable(Table):
    """`[lines.callback]`."""

    ring: list[Annotated[str, PlainValidator(_telephone)]] = Field(
        min_length=1, max_length=20, description="the team's telephones, as Dial() takes them"
    )
    strategy: Literal["all", "in_order"] = Field(
        default="all", description="whether they ring at once or one after the other"
    )
    ring_for: Annotated[float, PlainValidator(duration("1s", "2m"))] = Field(
        default=written("25s"), description="how long each rings"
    )
    key_within: Annotated[float, PlainValidator(duration("2s", "2m"))] = Field(
        default=written("20s"), description="from picking up to pressing the key"
    )
    accept_key: Annotated[str, PlainValidator(_key)] = Field(
        default="1", description="the key that accepts"
    )
    announce: Annotated[str, PlainValidator(_announcement)] = Field(
        default=_NUMBER, description="what whoever picks up hears"
    )
    pbx: Name | None = Field(default=None, description="the PBX that calls, by its name")
    context: Annotated[str, PlainValidator(_context)] = Field(
        default="from-internal", description="where telephones of the PBX dial out"
    )
    dial: Annotated[Spelling, PlainValidator(_spelling)] = Field(
        default=written(str(Spelling.NATIONAL)), description="how the customer's number is dialled"
    )
    prefix: Annotated[str, PlainValidator(_prefix)] = Field(
        default="", description="what is dialled before it"
    )
    caller_id: Annotated[str, PlainValidator(_caller_id)] | None = Field(
        default=None, description="what the customer is shown"
    )
    dial_for: Annotated[float, PlainValidator(duration("1s", "3m"))] = Field(
        default=written("45s"), description="how long the customer's telephone rings"
    )
    most: Annotated[float, PlainValidator(duration("1s", "12h"))] = Field(
        default=written("1h"), description="the longest talk"
    )
    voicemail_under: Annotated[float, PlainValidator(duration("0s", "2m"))] = Field(
        default=written("15s"), description="an answered call shorter than this may be a mailbox"
    )
    give_up_after: Annotated[float, PlainValidator(duration("10s", "12h"))] = Field(
        default=written("10m"), description="from when it is due until it is not begun any more"
    )
    on_urgent: bool = Field(
        default=False, description="whether an urgent text has its caller called back at once"
    )
    countries: list[Country] = Field(
        default=[], description="countries that may be called; empty: those that are texted"
    )
    per_hour: Count = Field(default=20, description="most callbacks of the line in an hour")
    per_day: Count = Field(default=100, description="most callbacks of the line in a day")
    caller_per_day: Count = Field(default=5, description="most callbacks to a caller in a day")


def callback_of(table: CallbackTable | None) -> CallbackPolicy | None:
    """Return what the rules need of it."""
    if table is None:
        return None
    sound = _SOUND.fullmatch(table.announce)
    return CallbackPolicy(
        pbx=table.pbx or "",
        ring=tuple(dict.fromkeys(table.ring)),
        in_order=table.strategy == "in_order",
        ring_for=table.ring_for,
        key_within=table.key_within,
        accept_key=table.accept_key,
        announce=sound[1] if sound else "",
        context=table.context,
        caller_id=table.caller_id or "",
        dial=table.dial,
        prefix=table.prefix,
        dial_for=table.dial_for,
        most=table.most,
        voicemail_under=table.voicemail_under,
        give_up_after=table.give_up_after,
        on_urgent=table.on_urgent,
        countries=frozenset(table.countries),
        per_hour=table.per_hour,
        per_day=table.per_day,
        caller_per_day=table.caller_per_day,
    )
