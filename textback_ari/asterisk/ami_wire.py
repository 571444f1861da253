"""AMI's events to the tracker's, and which of them the PBX is asked to send.

A busy PBX has hundreds of events a call; FreePBX's dialplan alone makes 460. Those are of the class
`dialplan`, which is not asked for, and of the others the PBX itself sends only what the filters let
through. Header names come in lower case; every value can be hostile.

Shapes: Asterisk's own documentation of its manager events ("manager show event NAME").
"""

from collections.abc import Callable, Mapping

from textback_ari.calls.events import (
    CallRecord,
    Channel,
    ChannelsPaired,
    DialProgress,
    PbxEvent,
    Remark,
    What,
)
from textback_ari.private import CallerName, RawNumber

Headers = Mapping[str, str]
"""One event: its headers by name, in lower case."""

MASK = "call,agent,cdr"
"""The classes of events that are asked for; the AMI user needs them under `read`."""

_DIALS = ("DialBegin", "DialEnd", "DialState")
_WHATS: Mapping[str, What] = {
    "AgentConnect": What.AGENT_CONNECTED,
    "MessageWaiting": What.MESSAGE_WAITING,
    "ParkedCall": What.PARKED,
    "ParkedCallGiveUp": What.PARKED_GAVE_UP,
    "ParkedCallTimeOut": What.PARKED_TOO_LONG,
    "Pickup": What.PICKED_UP,
    "QueueCallerAbandon": What.QUEUE_LEFT,
    "ReceiveFAX": What.FAX_RECEIVED,
    "UnParkedCall": What.UNPARKED,
}

FILTERS = (
    f"^Event: ({'|'.join((*_WHATS, 'LocalBridge'))})[^A-Za-z]",
    # No call comes in as a Local channel.
    "^Event: Cdr[^A-Za-z].*[^n]Channel: ([^L]|L[^o])",
    # ARI tells of dials by anything but Local channels.
    f"^Event: ({'|'.join(_DIALS)})[^A-Za-z].*[^t]Channel: Local/",
)
"""What the PBX is asked to send: extended regular expressions on a whole event, one has to match.

Each begins at the event's name, so that most events are refused at their first characters, and so
that no value in an event can be taken for its name.
"""

NAMES = frozenset({*_WHATS, *_DIALS, "Cdr", "LocalBridge"})
"""The events that are decoded; whatever else comes is dropped by its name."""

_LINKEDID = "CHANNEL(linkedid)"
_UNKNOWN = "<unknown>"
_MAX_ID = 256
_MAX_NAME = 256
_MAX_NUMBER = 128

_DETAILS: Mapping[What, tuple[str, ...]] = {
    What.AGENT_CONNECTED: ("queue", "membername", "holdtime"),
    What.MESSAGE_WAITING: ("mailbox", "new"),
    What.PARKED: ("parkingspace",),
    What.PARKED_TOO_LONG: ("parkingspace",),
    What.PARKED_GAVE_UP: ("parkingspace",),
    What.QUEUE_LEFT: ("queue", "holdtime"),
    What.UNPARKED: ("parkingspace",),
}


def decode(headers: Headers, at: float) -> PbxEvent | None:
    """Return what an event tells, `None` where that is nothing of interest.

    Args:
        headers: the event's, with names in lower case.
        at: when it came, epoch seconds on this program's clock: AMI tells no time by itself.
    """
    name = headers.get("event", "")
    if name in _DIALS:
        return _dial(headers, at)
    if name == "LocalBridge":
        return ChannelsPaired(
            at, _channel(headers, at, "localone"), _channel(headers, at, "localtwo")
        )
    if name == "Cdr":
        return _record(headers, at)
    what = _WHATS.get(name)
    return None if what is None else _REMARKS.get(what, _about_caller)(what, headers, at)


def _about_caller(what: What, headers: Headers, at: float) -> Remark | None:
    return _remark(what, headers, at, "", "")


def _agent_connected(what: What, headers: Headers, at: float) -> Remark | None:
    return _remark(what, headers, at, "", "dest")


def _picked_up(what: What, headers: Headers, at: float) -> Remark | None:
    # The channel that rings belongs to the call; the one that takes it may have none of its own.
    return _remark(what, headers, at, "target", "")


def _parked(what: What, headers: Headers, at: float) -> Remark | None:
    return _remark(what, headers, at, "parkee", "retriever")


def _message_waiting(what: What, headers: Headers, at: float) -> Remark | None:
    return None if headers.get("new", "0") == "0" else _remark(what, headers, at, "", "")


_REMARKS: Mapping[What, Callable[[What, Headers, float], Remark | None]] = {
    What.AGENT_CONNECTED: _agent_connected,
    What.MESSAGE_WAITING: _message_waiting,
    What.PARKED: _parked,
    What.PARKED_GAVE_UP: _parked,
    What.PARKED_TOO_LONG: _parked,
    What.PICKED_UP: _picked_up,
    What.UNPARKED: _parked,
}


def _remark(what: What, headers: Headers, at: float, whom: str, other: str) -> Remark | None:
    channel = _channel(headers, at, whom)
    if not channel.id:
        return None
    beside = _channel(headers, at, other) if other != whom else None
    detail = {name: _clean(headers.get(name), _MAX_NAME) for name in _DETAILS.get(what, ())}
    return Remark(at, what, channel, beside if beside and beside.id else None, detail)


def _record(headers: Headers, at: float) -> CallRecord:
    answered = headers.get("answertime", "")
    seconds = headers.get("billableseconds", "")[:9]
    talked = seconds.isascii() and seconds.isdigit() and answered > headers.get("starttime", "")
    return CallRecord(
        at=at,
        channel_id=_clean(headers.get("uniqueid"), _MAX_ID),
        disposition=_clean(headers.get("disposition"), _MAX_NAME),
        destination=_clean(headers.get("destinationchannel"), _MAX_NAME),
        app=_clean(headers.get("lastapplication"), _MAX_NAME),
        talked_for=float(seconds) if talked else 0.0,
    )


def _dial(headers: Headers, at: float) -> DialProgress | None:
    peer = _channel(headers, at, "dest")
    caller = _channel(headers, at, "")
    if not peer.id or not caller.id:
        return None
    return DialProgress(
        at=at,
        caller=caller,
        peer=peer,
        status=_clean(headers.get("dialstatus"), _MAX_NAME),
        dialled=_clean(headers.get("dialstring"), _MAX_NUMBER),
    )


def _channel(headers: Headers, at: float, prefix: str) -> Channel:
    """Return the channel whose headers begin with `prefix`; its id is empty where there is none."""

    def told(name: str, limit: int) -> str:
        return _clean(headers.get(prefix + name), limit)

    linkedid = told("linkedid", _MAX_ID)
    return Channel(
        id=told("uniqueid", _MAX_ID),
        name=told("channel", _MAX_NAME),
        state=told("channelstatedesc", _MAX_NAME),
        caller=RawNumber(told("calleridnum", _MAX_NUMBER)),
        caller_name=CallerName(told("calleridname", _MAX_NAME)),
        context=told("context", _MAX_NAME),
        exten=told("exten", _MAX_NUMBER),
        created_at=at,
        variables={_LINKEDID: linkedid} if linkedid else {},
    )


def _clean(text: str | None, limit: int) -> str:
    """Return hostile text cut to a length and without control characters."""
    if not text or text == _UNKNOWN:
        return ""
    text = text[:limit]
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
