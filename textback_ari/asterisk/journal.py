"""The journal's lines: what the dialplan hook wrote down about calls that ended. Hostile input.

dialplan/extensions-textback.conf writes them into AstDB and names the fields. Callers choose their
number; whoever may write AstDB can write anything.
"""

import re

from textback_ari.calls.events import Channel, JournalRead
from textback_ari.calls.tracker import PRESENTATION
from textback_ari.private import CallerName, RawNumber

_VERSION = "1"
_FIELDS = (
    "ended",
    "start",
    "channel",
    "did",
    "fromdid",
    "from",
    "pres",
    "dialstatus",
    "vmstatus",
    "answeredtime",
    "hangupcause",
    "queuestatus",
    "abandoned",
    "reason",
    "peer",
    "linkedid",
)
_LATER_FIELDS = ("state", "fax", "confirm", "handed", "stir")
"""Fields that lines of an older dialplan file lack."""
_ABOUT_THE_CHANNEL = frozenset({"ended", "channel", "state"})

_KEY = re.compile(r"[A-Za-z0-9_.\-]{1,150}")
_NOT_KEY = re.compile(r"[^A-Za-z0-9_.\-]")
_EPOCH = re.compile(r"[0-9]{1,11}")
_LONGEST = 256


class NotAJournalLineError(ValueError):
    """A line that the hook did not write."""


def key_of(channel_id: str) -> str:
    """Return the key under which the hook writes down a channel."""
    return _NOT_KEY.sub("", channel_id)


def is_key(key: str) -> bool:
    """Return whether the hook could have written this key; no other is ever sent to AMI."""
    return _KEY.fullmatch(key) is not None


def read(key: str, line: str, offset: float) -> JournalRead:
    """Return what a line tells.

    Args:
        key: the line's key below the family: the caller's channel id.
        line: its fields, separated by `^`.
        offset: seconds to add to the PBX's clock to get this program's.

    Raises:
        NotAJournalLineError: the hook did not write it; the sentence quotes none of it.
    """
    version, *values = line.split("^")
    if version != _VERSION:
        raise NotAJournalLineError("it is of another version")
    known = len(_FIELDS)
    if not known <= len(values) <= known + len(_LATER_FIELDS) or not is_key(key):
        raise NotAJournalLineError("it has other fields")
    if any(len(value) > _LONGEST or not value.isprintable() for value in values):
        raise NotAJournalLineError("a field is not text, or too long")
    fields = dict(zip(_FIELDS + _LATER_FIELDS, values, strict=False))
    if not _EPOCH.fullmatch(fields["ended"]):
        raise NotAJournalLineError("it does not say when the call ended")
    ended = float(fields["ended"]) + offset
    began = float(fields["start"]) + offset if _EPOCH.fullmatch(fields["start"]) else ended
    variables = {
        PRESENTATION: fields["pres"],
        "CHANNEL(linkedid)": fields["linkedid"],
        "FROM_DID": fields["fromdid"],
    }
    return JournalRead(
        at=ended,
        channel=Channel(
            id=key,
            name=fields["channel"],
            state=fields.get("state", ""),
            caller=RawNumber(fields["from"]),
            caller_name=CallerName(""),
            context="",
            exten=fields["did"],
            created_at=min(began, ended),
            variables={name: value for name, value in variables.items() if value},
        ),
        fields={name: fields[name] for name in fields if name not in _ABOUT_THE_CHANNEL},
    )
