"""Kinds of values in the configuration: each reads one, or says what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from phonenumbers import SUPPORTED_REGIONS
from pydantic import Field, PlainValidator

from textback_ari.calls.outcome import Cause
from textback_ari.config.errors import nearest, shown
from textback_ari.config.keywords import written_keywords
from textback_ari.config.texts import WrittenTexts, written_texts
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import READY
from textback_ari.messages.templates import Template
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import Number
from textback_ari.rules.closed import FollowedState
from textback_ari.rules.dates import HolidaysError, PublicHolidays, read_place
from textback_ari.rules.hours import HoursError, WeeklyHours
from textback_ari.rules.numbers import is_valid, region_of
from textback_ari.rules.openings import Timetable, read_timetable
from textback_ari.rules.us_states import AREA_CODES

_UNITS = {"d": 86_400.0, "h": 3_600.0, "m": 60.0, "s": 1.0}
_DURATION = re.compile(r"(?:[0-9]{1,9}(?:\.[0-9]{1,3})?[dhms])+")
_DURATION_PART = re.compile(r"([0-9.]+)([dhms])")
_TRUNK = re.compile(r"[A-Za-z0-9]+/[^\s/]+")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_\-]{0,31}")
_DEVICE = re.compile(r"[A-Za-z0-9]{1,32}:[A-Za-z0-9_.\-]{1,64}")
_PREFIX = re.compile(r"\+[1-9][0-9]{0,14}")
_SHORT_CODE = re.compile(r"[0-9]{3,8}")
_ALPHANUMERIC = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 _.\-]{1,11}")

BY_CALLER = "caller"
"""As a line's language: that of the caller's country."""


def text(value: object) -> str:
    """Return a value that must be text in quotes."""
    if not isinstance(value, str):
        raise ValueError(f"must be text in quotes; found {shown(value)}")  # noqa: TRY004 - pydantic collects ValueErrors
    return value


def words(value: object) -> str:
    """Return text that says something, without line breaks and other control characters."""
    said = text(value).strip()
    if not said:
        raise ValueError("must not be empty")
    if not said.isprintable():
        raise ValueError(f"must be one line of plain text; found {shown(said)}")
    return said


def seconds(value: object) -> float:
    """Return the seconds that a duration ("40s", "20m", "1h30m", "1.5s") means."""
    written = text(value).replace(" ", "")
    parts = _DURATION_PART.findall(written) if _DURATION.fullmatch(written) else []
    units = [unit for _, unit in parts]
    if not parts or units != sorted(set(units), key=list(_UNITS).index):
        raise ValueError(f'{shown(value)} is not a duration; write "40s", "20m", "24h" or "1h30m"')
    return sum(float(number) * _UNITS[unit] for number, unit in parts)


def duration_words(duration: float) -> str:
    """Return seconds as one would write them in the configuration."""
    said = ""
    for unit, size in _UNITS.items():
        whole = duration // size if unit != "s" else duration
        if whole and not (unit == "d" and duration % size):
            said += f"{whole:g}{unit}"
            duration -= whole * size
    return said or "0s"


def duration(least: str, most: str) -> Callable[[object], float]:
    """Return a reader of durations from `least` to `most`."""

    def read(value: object) -> float:
        read_seconds = seconds(value)
        if not seconds(least) <= read_seconds <= seconds(most):
            raise ValueError(f"{shown(value)} is out of range; allowed are {least} to {most}")
        return read_seconds

    return read


def _age(least: str) -> Callable[[object], float | None]:
    """Return a reader of how long something is kept, from `least` on; `None`: for ever."""

    def read(value: object) -> float | None:
        if value == "never":
            return None
        kept = seconds(value)
        if not seconds(least) <= kept <= seconds("36500d"):
            raise ValueError(
                f'{shown(value)} is out of range; allowed are {least} to 36500d, "never"'
            )
        return kept

    return read


def _name(value: object) -> str:
    name = text(value)
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"{shown(name)} is not a name; write 1 to 32 letters, digits, - and _, with no blanks"
        )
    return name


def _zone(value: object) -> ZoneInfo:
    name = text(value)
    known = available_timezones()
    if name not in known:
        near = nearest(name, known) if name.strip() else ""
        hint = near if near.startswith("did") else 'write a name such as "America/New_York"'
        raise ValueError(f"{shown(name)} is not a time zone; {hint}")
    return ZoneInfo(name)


def _line_number(value: object) -> Number:
    written = text(value)
    try:
        number = Number(written)
    except ValueError:
        raise ValueError(
            f'{shown(written)} is not in international form; write "+", country code and number, '
            'without blanks, as in "+12125550100"'
        ) from None
    if not is_valid(number):
        raise ValueError(f"{shown(written)} is not a number that exists in its country")
    if (region_of(number) or "001") == "001":
        raise ValueError(f"{shown(written)} belongs to no country; a line needs one that does")
    return number


def _sender(value: object) -> str:
    sender = text(value)
    if sender.startswith("+"):
        return _line_number(sender).e164
    if _SHORT_CODE.fullmatch(sender) or _ALPHANUMERIC.fullmatch(sender):
        return sender
    raise ValueError(
        f'{shown(sender)} is not a sender; write a number ("+12125550100"), a short code of 3 to '
        '8 digits, or a name of at most 11 letters and digits ("ACME")'
    )


def _senders(value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise ValueError(  # noqa: TRY004 - pydantic collects ValueErrors
            f'must be a table, as in {{ carrier = "+12125550100" }}; found {shown(value)}'
        )
    senders = {}
    for gateway, sender in value.items():
        try:
            senders[str(gateway)] = _sender(sender)
        except ValueError as error:
            raise ValueError(f"{gateway}: {error}") from None
    return senders


def _text_number(value: object) -> str:
    number = text(value)
    if number.startswith("+"):
        return _line_number(number).e164
    if _SHORT_CODE.fullmatch(number):
        return number
    raise ValueError(
        f'{shown(number)} receives no texts; write a number ("+12125550100") or a short code of 3 '
        "to 8 digits"
    )


def _destination(value: object) -> str:
    to = text(value)
    if _PREFIX.fullmatch(to):
        return to
    if not to.startswith("+") and to.upper() in SUPPORTED_REGIONS:
        return to.upper()
    raise ValueError(
        f'{shown(to)} is no destination; write a country\'s two letters ("CA") or the first digits '
        'of its numbers ("+1416")'
    )


def _country(value: object) -> str:
    country = text(value).upper()
    if country not in SUPPORTED_REGIONS:
        raise ValueError(
            f'{shown(value)} is not a country; write its two letters, as in "US" or "GB"'
        )
    return country


def _cause(value: object) -> Cause:
    name = text(value)
    if name not in set(Cause):
        raise ValueError(f"{shown(name)} is not a cause; {nearest(name, set(Cause))}")
    return Cause(name)


def _desk_extension(value: object) -> str:
    extension = text(value)
    if not re.fullmatch(r"[A-Za-z0-9+*#._-]{1,40}", extension):
        raise ValueError(
            f'{shown(extension)} is not an extension; write up to 40 letters and digits: "8100"'
        )
    return extension


def is_trunk(name: str) -> bool:
    """Return whether `trunks` can name an endpoint of this name, as in `PJSIP/carrier`."""
    return bool(_TRUNK.fullmatch(name))


def _trunk(value: object) -> str:
    trunk = text(value)
    if trunk != "*" and not is_trunk(trunk):
        raise ValueError(
            f'{shown(trunk)} is not a trunk; write it as Asterisk does, "PJSIP/name", or "*" for '
            "all"
        )
    return trunk


def _pbx_url(value: object) -> str:
    url = text(value).rstrip("/")
    wrong = ValueError(
        f'{shown(value)} is not the address of Asterisk\'s HTTP server; write "http://host:8088"'
    )
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        raise wrong from None
    if not usable or parts.query or parts.fragment or any(c.isspace() for c in url):
        raise wrong
    if parts.username is not None or parts.password is not None:
        raise ValueError("must not hold user and password; use username and password_file")
    if parts.path.endswith("/ari"):
        raise ValueError(f'{shown(value)} ends with "/ari"; leave that out')
    return url


def _store_url(value: object) -> str:
    # Not shown in the error: it may hold a password.
    url = text(value)
    if url.startswith(("postgresql://", "sqlite:////")) and len(url) > len("postgresql://"):
        return url
    raise ValueError(
        'must be "sqlite:////absolute/path.db" (four slashes) or "postgresql://user@host/database"'
    )


def _hours(value: object) -> Timetable:
    if not isinstance(value, Mapping):
        raise HoursError("", f"must be a table of days; found {shown(value)}")
    for day, intervals in value.items():
        listed = intervals if isinstance(intervals, list) else [intervals]
        if not all(isinstance(interval, str) for interval in listed):
            raise HoursError(
                str(day), f'must be "08:00-12:00" or a list of such; found {shown(intervals)}'
            )
    return read_timetable(value)


def _texting_hours(value: object) -> WeeklyHours:
    table = value if isinstance(value, Mapping) else {"mon-sun": value}
    try:
        week = _hours(table)
    except HoursError as error:
        raise ValueError(str(error) if isinstance(value, Mapping) else error.sentence) from None
    if week.special or week.week is None or not week.week.blocks:
        raise ValueError(
            f'{shown(value)} names no hours of a week; write "08:00-21:00", or a table of days'
        )
    return week.week


def _texting_places(value: object) -> dict[str, WeeklyHours]:
    if not isinstance(value, Mapping):
        raise ValueError(f'must be a table, as in {{ "DE" = "08:00-20:00" }}; found {shown(value)}')  # noqa: TRY004 - pydantic collects ValueErrors
    places = {}
    for key, hours in value.items():
        country, _, state = str(key).strip().upper().partition("-")
        known = country == "US" and state in AREA_CODES.values() if state else True
        if country not in SUPPORTED_REGIONS or not known:
            raise ValueError(
                f'{shown(key)} is no place; write a country\'s two letters ("DE") or a US state '
                '("US-FL")'
            )
        try:
            places["-".join(filter(None, (country, state)))] = _texting_hours(hours)
        except ValueError as error:
            raise ValueError(f"{key}: {error}") from None
    return places


def moment(value: object) -> datetime:
    """Return an instant as one writes it: `2026-12-01 08:00`, with an offset or without."""
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(text(value).strip())
    except ValueError:
        raise ValueError(
            f'{shown(value)} is not a time; write "2026-12-01 08:00", on the line\'s own clock'
        ) from None


def _day_or_moment(value: object) -> datetime | date:
    """Return a time, or a whole day where only a date is written."""
    if isinstance(value, date):
        return value
    written = text(value).strip()
    return _day(written) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written) else moment(value)


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(text(value).strip())
    except ValueError:
        raise ValueError(f'{shown(value)} is not a date; write "2026-12-24"') from None


def _holidays(value: object) -> PublicHolidays:
    try:
        return read_place(text(value))
    except HolidaysError as error:
        raise ValueError(str(error)) from None


def _device(value: object) -> str:
    written = text(value)
    if not _DEVICE.fullmatch(written) or not written.startswith("Custom:"):
        raise ValueError(
            f"{shown(written)} is not a device state of your own; write it as Asterisk does, "
            '"Custom:TEXTBACK1"'
        )
    return written


def _followed(value: object) -> FollowedState:
    written = text(value)
    device = written.removeprefix("!")
    if not _DEVICE.fullmatch(device):
        raise ValueError(
            f"{shown(written)} is not a device state; write it as Asterisk does, "
            '"Custom:TC1", with "!" before it where it is off while the line is closed'
        )
    return FollowedState(device, inverted=written != device)


def _pause(value: object) -> bool | datetime:
    return value if isinstance(value, bool) else moment(value)


def _network(value: object) -> IPv4Network | IPv6Network:
    try:
        return ip_network(text(value))
    except ValueError:
        raise ValueError(
            f'{shown(value)} is not a network; write "198.51.100.0/24" or "198.51.100.7"'
        ) from None


def _language(value: object) -> str:
    name = text(value)
    known = {*Language, BY_CALLER}
    if name not in known:
        raise ValueError(f"{shown(name)} is not a language; {nearest(name, known)}")
    return name


def _text_set(value: object) -> str:
    name = text(value)
    if name not in READY:
        raise ValueError(f"there is no set of texts {shown(name)}; {nearest(name, READY)}")
    return name


def _transliterate(value: object) -> Transliterate:
    name = text(value)
    if name not in set(Transliterate):
        raise ValueError(f"{shown(name)} is not allowed; {nearest(name, set(Transliterate))}")
    return Transliterate(name)


DeskExtension = Annotated[str, PlainValidator(_desk_extension)]
Network = Annotated[IPv4Network | IPv6Network, PlainValidator(_network)]
Octets = Annotated[int, Field(ge=70, le=30_000)]
Words = Annotated[str, PlainValidator(words)]
Text = Annotated[str, PlainValidator(text)]
Name = Annotated[str, PlainValidator(_name)]
Delay = Annotated[float, PlainValidator(duration("0s", "2m"))]
Deadline = Annotated[float, PlainValidator(duration("1s", "2m"))]
HeldDeadline = Annotated[float, PlainValidator(duration("1m", "12h"))]
TextingHours = Annotated[WeeklyHours, PlainValidator(_texting_hours)]
TextingPlaces = Annotated[dict[str, WeeklyHours], PlainValidator(_texting_places)]
Seconds = Annotated[float, PlainValidator(duration("0s", "10m"))]
Interval = Annotated[float, PlainValidator(duration("1s", "10m"))]
Patience = Annotated[float, PlainValidator(duration("10s", "1h"))]
Digest = Annotated[float, PlainValidator(duration("0s", "24h"))]
Keeping = Annotated[float, PlainValidator(duration("1d", "3650d"))]
Callback = Annotated[float, PlainValidator(duration("1m", "24h"))]
Age = Annotated[float | None, PlainValidator(_age("1d"))]
LongAge = Annotated[float | None, PlainValidator(_age("30d"))]
LongestAge = Annotated[float | None, PlainValidator(_age("400d"))]
Cooldown = Annotated[float, PlainValidator(duration("0s", "366d"))]
FollowUpAfter = Annotated[float, PlainValidator(duration("1m", "30d"))]
Zone = Annotated[ZoneInfo, PlainValidator(_zone)]
LineNumber = Annotated[Number, PlainValidator(_line_number)]
Sender = Annotated[str, PlainValidator(_sender)]
Senders = Annotated[dict[str, str], PlainValidator(_senders)]
TextNumber = Annotated[str, PlainValidator(_text_number)]
Destination = Annotated[str, PlainValidator(_destination)]
Country = Annotated[str, PlainValidator(_country)]
CauseName = Annotated[Cause, PlainValidator(_cause)]
Trunk = Annotated[str, PlainValidator(_trunk)]
PbxUrl = Annotated[str, PlainValidator(_pbx_url)]
StoreUrl = Annotated[str, PlainValidator(_store_url)]
Pause = Annotated[bool | datetime, PlainValidator(_pause)]
Moment = Annotated[datetime | date, PlainValidator(_day_or_moment)]
Day = Annotated[date, PlainValidator(_day)]
Holidays = Annotated[PublicHolidays, PlainValidator(_holidays)]
Device = Annotated[str, PlainValidator(_device)]
Followed = Annotated[FollowedState, PlainValidator(_followed)]
OpeningHours = Annotated[Timetable, PlainValidator(_hours)]
LineLanguage = Annotated[str, PlainValidator(_language)]
TextSet = Annotated[str, PlainValidator(_text_set)]
Plainness = Annotated[Transliterate, PlainValidator(_transliterate)]
Keywords = Annotated[dict[str, Template], PlainValidator(written_keywords)]
"""A line's own keywords, as the owner writes them, and what answers each."""
Texts = Annotated[WrittenTexts, PlainValidator(written_texts)]
Count = Annotated[int, Field(ge=1, le=10_000_000)]
Port = Annotated[int, Field(ge=1, le=65_535)]
