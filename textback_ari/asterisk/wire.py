"""ARI's JSON to the tracker's events, and no more of it than matters.

Most frames of a PBX tell nothing about how a call ends: FreePBX sets 223 variables and passes
238 dialplan steps in one. The type of a frame, and the name of its variable or application, are
looked up in the raw bytes, and only frames of interest are decoded. A JSON string cannot contain
a bare quotation mark, so nothing that a caller sends can be taken for a key there.

Shapes: Asterisk's rest-api/api-docs/events.json; unknown types and fields are passed over.
"""

import enum
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from textback_ari.calls import events
from textback_ari.calls.tracker import PRESENTATION
from textback_ari.calls.trial import Trial
from textback_ari.private import CallerName, RawNumber

HOOK_EVENT = "TextbackEnd"
"""The user event of dialplan/extensions-textback.conf."""

TRIAL_VERSION = "1"
TRIAL_EVENT = "TextbackSelftest"
"""The user event by which `textback selftest` tells the program of its call (`asterisk.trial`)."""

VARIABLES = frozenset(
    {
        "ABANDONED",
        "CALLINGNUMPRES_SV",
        "DIALSTATUS",
        "FROM_DID",
        "QUEUESTATUS",
        "TEXTBACK_CONFIRM",
        "TEXTBACK_REASON",
        "TEXTBACK_STIR",
        "USE_CONFIRMATION",
        "VMSTATUS",
    }
)
"""Variables that reach the tracker, without the underscores that make them inherited."""

SNAPSHOT_VARIABLES = frozenset(
    {PRESENTATION, "CHANNEL(linkedid)", "DIALEDPEERNUMBER", "FROM_DID", "TEXTBACK_REASON"}
)
"""The `channelvars` of asterisk-conf/ari-general.textback.conf."""

APPLICATIONS = frozenset(
    {
        "answer",
        "background",
        "busy",
        "confbridge",
        "congestion",
        "directory",
        "followme",
        "park",
        "playback",
        "queue",
        "read",
        "receivefax",
        "record",
        "rxfax",
        "stasis",
        "voicemail",
    }
)
"""Dialplan applications that reach the tracker, in lower case."""

NARROW_TYPES = (
    "ApplicationReplaced",
    "ChannelCreated",
    "ChannelDestroyed",
    "ChannelEnteredBridge",
    "ChannelHangupRequest",
    "ChannelLeftBridge",
    "ChannelUserevent",
    "Dial",
    "StasisStart",
)
"""Event types asked for where the dialplan hook tells the rest."""

WIDE_TYPES = (*NARROW_TYPES, "ChannelDialplan", "ChannelStateChange", "ChannelVarset")
"""Event types asked for where it does not."""

DEVICE_TYPE = "DeviceStateChanged"
"""The event type asked for besides, where device states are followed."""

_TYPE = re.compile(rb'"type"\s*:\s*"(' + "|".join((*WIDE_TYPES, DEVICE_TYPE)).encode() + rb')"')
_VARIABLE = re.compile(rb'"variable"\s*:\s*"_*([^"\\]*)"')
_APPLICATION = re.compile(rb'"dialplan_app"\s*:\s*"([^"\\]*)"')
_RAW_VARIABLES = frozenset(name.encode() for name in VARIABLES)
_RAW_APPLICATIONS = frozenset(name.encode() for name in APPLICATIONS)
_RAW_USER_EVENTS = tuple(f'"{name}"'.encode() for name in (HOOK_EVENT, TRIAL_EVENT))

_MAX_ID = 256
_MAX_NAME = 256
_MAX_NUMBER = 128
_MAX_VALUE = 256
_MAX_FIELDS = 32
_MAX_LAG = 30.0
_MAX_LEAD = 1.0


class NotUnderstoodError(ValueError):
    """A frame of interest is not what ARI sends."""


class Notice(enum.Enum):
    """What ARI says about the watching itself."""

    REPLACED = enum.auto()


class _Caller(msgspec.Struct):
    name: str | None = ""
    number: str | None = ""


class _Dialplan(msgspec.Struct):
    context: str | None = ""
    exten: str | None = ""
    app_name: str | None = ""


class _Channel(msgspec.Struct):
    id: str
    name: str = ""
    state: str = ""
    caller: _Caller | None = None
    connected: _Caller | None = None
    dialplan: _Dialplan | None = None
    creationtime: str | None = ""
    channelvars: dict[str, Any] | None = None


class _Bridge(msgspec.Struct):
    id: str
    bridge_type: str | None = ""
    bridge_class: str | None = ""
    channels: list[str] | None = None


class _DeviceState(msgspec.Struct):
    name: str = ""
    state: str | None = ""


class _Event(msgspec.Struct):
    type: str
    timestamp: str | None = ""
    channel: _Channel | None = None
    caller: _Channel | None = None
    peer: _Channel | None = None
    forwarded: _Channel | None = None
    bridge: _Bridge | None = None
    dialstatus: str | None = ""
    dialstring: str | None = ""
    variable: str | None = ""
    value: str | None = ""
    dialplan_app: str | None = ""
    dialplan_app_data: str | None = ""
    cause: int | None = None
    tech_cause: int | None = None
    soft: bool | None = False
    eventname: str | None = ""
    userevent: dict[str, Any] | None = None
    args: list[str] | None = None
    device_state: _DeviceState | None = None


_decode_event = msgspec.json.Decoder(_Event, strict=False).decode
_decode_channels = msgspec.json.Decoder(list[_Channel], strict=False).decode
_decode_device_state = msgspec.json.Decoder(_DeviceState, strict=False).decode
_decode_bridges = msgspec.json.Decoder(list[_Bridge], strict=False).decode


def of_interest(frame: bytes) -> bool:
    """Return whether a frame can tell anything about how a call ends, from its raw bytes."""
    found = _TYPE.search(frame)
    if found is None:
        return False
    kind = found[1]
    if kind == b"ChannelVarset":
        variable = _VARIABLE.search(frame)
        return variable is not None and variable[1] in _RAW_VARIABLES
    if kind == b"ChannelDialplan":
        application = _APPLICATION.search(frame)
        return application is not None and application[1].lower() in _RAW_APPLICATIONS
    return kind != b"ChannelUserevent" or any(name in frame for name in _RAW_USER_EVENTS)


def decode(frame: bytes, arrived: float, offset: float) -> events.PbxEvent | Notice | None:
    """Return what a frame tells, `None` where that is nothing of interest.

    Args:
        frame: one text frame of the WebSocket, UTF-8 JSON, hostile.
        arrived: when it came, epoch seconds on this program's clock.
        offset: seconds to add to the PBX's clock to get this program's.

    Raises:
        NotUnderstoodError: it should be of interest, and is not what ARI sends.
    """
    if not of_interest(frame):
        return None
    try:
        event = _decode_event(frame)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        event = _decode_leniently(frame)
    return _translate(event, _Clock(arrived, offset, event.timestamp))


def channels(body: bytes, arrived: float, offset: float) -> tuple[events.Channel, ...]:
    """Return the channels of a GET /channels answer.

    Raises:
        NotUnderstoodError: the body is not what ARI sends.
    """
    clock = _Clock(arrived, offset, None)
    try:
        return tuple(_channel(channel, clock) for channel in _decode_channels(body))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotUnderstoodError(f"the list of channels: {error}") from error


def bridges(body: bytes) -> tuple[events.Bridge, ...]:
    """Return the bridges of a GET /bridges answer.

    Raises:
        NotUnderstoodError: the body is not what ARI sends.
    """
    try:
        return tuple(_bridge(bridge) for bridge in _decode_bridges(body))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotUnderstoodError(f"the list of bridges: {error}") from error


def device_state(body: bytes) -> str:
    """Return the state of a GET /deviceStates/NAME answer: `INUSE`, `NOT_INUSE`, `UNKNOWN`, ...

    Raises:
        NotUnderstoodError: the body is not what ARI sends.
    """
    try:
        _, state = _device_state(_decode_device_state(body))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotUnderstoodError(f"a device state: {error}") from error
    return state


def epoch(stamp: str | None) -> float | None:
    """Return a time as ARI writes it (`2026-11-24T03:05:49.564+0000`) in epoch seconds."""
    if not stamp:
        return None
    try:
        moment = datetime.fromisoformat(stamp)
        return moment.timestamp() if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


class _Clock:
    """Times of one frame: the PBX's where they can be right, else when the frame came."""

    __slots__ = ("_offset", "at")

    def __init__(self, arrived: float, offset: float, stamp: str | None) -> None:
        self._offset = offset
        told = epoch(stamp)
        self.at = arrived
        if told is not None and arrived - _MAX_LAG <= told + offset <= arrived + _MAX_LEAD:
            self.at = told + offset

    def created(self, stamp: str | None) -> float:
        told = epoch(stamp)
        return self.at if told is None else min(told + self._offset, self.at)


def _decode_leniently(frame: bytes) -> _Event:
    """Decode what strict JSON decoders refuse: bad UTF-8, lone surrogates in callers' names."""
    try:
        return msgspec.convert(
            json.loads(frame.decode("utf-8", errors="replace")), _Event, strict=False
        )
    except (ValueError, RecursionError) as error:
        raise NotUnderstoodError(str(error)[:200]) from error


def _translate(event: _Event, clock: _Clock) -> events.PbxEvent | Notice | None:
    at = clock.at
    if event.type == "ApplicationReplaced":
        return Notice.REPLACED
    if event.type == "Dial":
        if event.peer is None:
            raise NotUnderstoodError("a Dial event without its peer")
        return events.DialProgress(
            at=at,
            caller=_channel(event.caller, clock) if event.caller else None,
            peer=_channel(event.peer, clock),
            status=_clean(event.dialstatus, _MAX_VALUE),
            forwarded=_channel(event.forwarded, clock) if event.forwarded else None,
            dialled=_clean(event.dialstring, _MAX_NUMBER),
        )
    if event.type == DEVICE_TYPE:
        if event.device_state is None:
            raise NotUnderstoodError("a change of a device state without it")
        return events.DeviceStateChanged(at, *_device_state(event.device_state))
    if event.channel is None:
        return None
    channel = _channel(event.channel, clock)
    match event.type:
        case "ChannelCreated":
            return events.ChannelCreated(at, channel)
        case "ChannelStateChange":
            return events.ChannelStateChanged(at, channel)
        case "ChannelDestroyed":
            return events.ChannelDestroyed(at, channel, event.cause or 0, event.tech_cause)
        case "ChannelHangupRequest":
            return events.HangupRequested(
                at, channel, event.cause, bool(event.soft), event.tech_cause
            )
        case "ChannelVarset":
            name = _clean(event.variable, _MAX_NAME).lstrip("_")
            return events.VariableSet(at, channel, name, _clean(event.value, _MAX_VALUE))
        case "ChannelDialplan":
            return events.ApplicationEntered(
                at,
                channel,
                _clean(event.dialplan_app, _MAX_NAME),
                _clean(event.dialplan_app_data, _MAX_VALUE),
            )
        case "ChannelUserevent":
            told_by = _texts(event.userevent or {})
            if event.eventname == TRIAL_EVENT:
                return _trial(at, channel, told_by)
            if event.eventname != HOOK_EVENT:
                return None
            return events.HookReport(at, channel, told_by)
        case "StasisStart":
            # dialplan/extensions-textback.conf: Stasis(APP,1,NUMBER); 1 is the version of this.
            version, *told = event.args or [""]
            did = told[0] if version == "1" and told else ""
            return events.HandedOver(at, channel, _clean(did, _MAX_NUMBER))
        case "ChannelEnteredBridge" | "ChannelLeftBridge":
            if event.bridge is None:
                raise NotUnderstoodError(f"{event.type} without its bridge")
            bridge = _bridge(event.bridge)
            if event.type == "ChannelEnteredBridge":
                return events.BridgeEntered(at, bridge, channel)
            return events.BridgeLeft(at, bridge, channel)
    return None


def _trial(at: float, channel: events.Channel, told: Mapping[str, str]) -> events.TrialBegun | None:
    """Return that a self-test calls; its channel shows the caller only once it is dialled."""
    if told.get("v") != TRIAL_VERSION or told.get("trial") not in set(Trial):
        return None
    caller = RawNumber(told.get("from", "")[:_MAX_NUMBER])
    shown = replace(channel, caller=caller, exten=told.get("did", "")[:_MAX_NUMBER])
    return events.TrialBegun(at, shown, Trial(told["trial"]))


def _channel(told: _Channel, clock: _Clock) -> events.Channel:
    caller = told.caller or _Caller()
    dialplan = told.dialplan or _Dialplan()
    return events.Channel(
        id=_clean(told.id, _MAX_ID),
        name=_clean(told.name, _MAX_NAME),
        state=_clean(told.state, _MAX_NAME),
        caller=RawNumber(_clean(caller.number, _MAX_NUMBER)),
        caller_name=CallerName(_clean(caller.name, _MAX_NAME)),
        context=_clean(dialplan.context, _MAX_NAME),
        exten=_clean(dialplan.exten, _MAX_NUMBER),
        created_at=clock.created(told.creationtime),
        variables={
            name: _clean(value, _MAX_VALUE)
            for name, value in (told.channelvars or {}).items()
            if value and isinstance(value, str) and name in SNAPSHOT_VARIABLES
        },
        connected=RawNumber(_clean((told.connected or _Caller()).number, _MAX_NUMBER)),
        app=_clean(dialplan.app_name, _MAX_NAME),
    )


def _bridge(told: _Bridge) -> events.Bridge:
    return events.Bridge(
        id=_clean(told.id, _MAX_ID),
        kind=_clean(told.bridge_type, _MAX_NAME),
        role=_clean(told.bridge_class, _MAX_NAME),
        channels=tuple(_clean(member, _MAX_ID) for member in told.channels or ()),
    )


def _device_state(told: _DeviceState) -> tuple[str, str]:
    return _clean(told.name, _MAX_NAME), _clean(told.state, _MAX_NAME)


def _texts(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return a user event's fields, as many and as long as the hook sends."""
    texts = {
        _clean(name, _MAX_NAME): _clean(value, _MAX_VALUE)
        for name, value in fields.items()
        if isinstance(value, str)
    }
    return dict(tuple(texts.items())[:_MAX_FIELDS])


def _clean(text: str | None, limit: int) -> str:
    """Return hostile text cut to a length and without control characters or half characters."""
    if not text:
        return ""
    text = text[:limit]
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
