"""The tracker's events without what is personal in them.

What is kept is listed, field by field: what is not named here is not in a recording. Names of
callers, what the dialplan's applications were given, accounts, keys pressed, languages and texts
are not even in the events; `wire` leaves them out.
"""

from collections.abc import Mapping
from dataclasses import replace
from math import isfinite

from textback_ari.asterisk import wire
from textback_ari.asterisk.streams import words
from textback_ari.asterisk.streams.disguise import Disguise
from textback_ari.calls.events import (
    ApplicationEntered,
    Bridge,
    BridgeEntered,
    BridgeLeft,
    CallRecord,
    Channel,
    ChannelCreated,
    ChannelDestroyed,
    ChannelsPaired,
    ChannelStateChanged,
    DialProgress,
    HandedOver,
    HangupRequested,
    HookReport,
    MoreComes,
    PbxEvent,
    Remark,
    Resynchronised,
    TimePassed,
    VariableSet,
)
from textback_ari.calls.tracker import ANY_TRUNK, TrackerSettings
from textback_ari.private import CallerName, RawNumber

_PBX = "pbx"
_WITHHELD = "prohib"
_LARGEST_CODE = 999
_LONGEST_TALK = 9_999.0
_SHORTEST_NUMBER = 5


class Cleaner:
    """Cleans the events of one recording, in their order, and the settings they are judged by."""

    def __init__(self, settings: TrackerSettings) -> None:
        """Begin a recording of the PBX of these settings."""
        named = settings.trunks - {ANY_TRUNK}
        self._disguise = disguise = Disguise(named)
        self._dids = settings.dids
        self._came_for: dict[str, str] = {}
        """What was dialled as each channel came into being."""
        self.settings = replace(
            settings,
            pbx=_PBX,
            trunks=frozenset(map(disguise.endpoint, named)) | (settings.trunks - named),
            contexts=frozenset(map(self._context, settings.contexts)),
            dids=frozenset(map(disguise.number, settings.dids)),
            not_human=frozenset(map(disguise.endpoint, settings.not_human)),
            fax=frozenset(map(disguise.endpoint, settings.fax)),
            devices=frozenset(),
        )
        """What the tracker has to know to judge the cleaned events as it would the others."""

    def clean(self, event: PbxEvent) -> PbxEvent | None:
        """Return what may be kept of an event, `None` where that is nothing."""
        at = event.at
        match event:
            case ChannelCreated(_, channel):
                self._came_for[channel.id] = channel.exten
                return ChannelCreated(at, self._channel(channel, at))
            case ChannelStateChanged(_, channel):
                return ChannelStateChanged(at, self._channel(channel, at))
            case ChannelDestroyed(_, channel, cause, sip):
                cleaned = self._channel(channel, at)
                self._came_for.pop(channel.id, None)
                return ChannelDestroyed(at, cleaned, _code(cause) or 0, _code(sip))
            case HangupRequested(_, channel, cause, soft, sip):
                # Where it is soft the cause is a flag, which tells nothing.
                code = None if soft else _code(cause)
                return HangupRequested(at, self._channel(channel, at), code, soft, _code(sip))
            case DialProgress():
                return self._dial(event)
            case VariableSet(_, channel, name, value):
                kept = self._variable(name, value, at) if name in wire.VARIABLES else None
                if kept is None:
                    return None
                return VariableSet(at, self._channel(channel, at), name, kept)
            case ApplicationEntered(_, channel, app, _):
                if app.lower() not in wire.APPLICATIONS:
                    return None
                return ApplicationEntered(at, self._channel(channel, at), app, "")
            case BridgeEntered(_, bridge, channel):
                return BridgeEntered(at, self._bridge(bridge, at), self._channel(channel, at))
            case BridgeLeft(_, bridge, channel):
                return BridgeLeft(at, self._bridge(bridge, at), self._channel(channel, at))
            case HandedOver(_, channel, did):
                return HandedOver(at, self._channel(channel, at), self._disguise.number(did))
            case HookReport(_, channel, fields):
                return HookReport(at, self._channel(channel, at), self._reported(fields, at))
            case Resynchronised(_, channels, bridges, lost_at):
                return Resynchronised(
                    at,
                    tuple(self._channel(channel, at) for channel in channels),
                    tuple(self._bridge(bridge, at) for bridge in bridges),
                    lost_at,
                )
            case Remark(_, what, channel, other, _):
                beside = self._channel(other, at) if other else None
                return Remark(at, what, self._channel(channel, at), beside)
            case ChannelsPaired(_, one, two):
                return ChannelsPaired(at, self._channel(one, at), self._channel(two, at))
            case CallRecord():
                return self._record(event)
            case MoreComes():
                return event
            case TimePassed():
                # At the end of all time, a replay gets there by itself.
                return event if isfinite(at) else None
            case _:
                # Calls that ended before the recording began are not in it, and what is not
                # known here stays out.
                return None

    def _dial(self, event: DialProgress) -> DialProgress:
        at = event.at
        return DialProgress(
            at=at,
            caller=self._channel(event.caller, at) if event.caller else None,
            peer=self._channel(event.peer, at),
            status=_listed(event.status, words.DIAL_STATUSES),
            forwarded=self._channel(event.forwarded, at) if event.forwarded else None,
            dialled=self._disguise.address(event.dialled),
        )

    def _record(self, event: CallRecord) -> CallRecord:
        known = event.app.lower() in wire.APPLICATIONS | words.ALONE
        return CallRecord(
            at=event.at,
            channel_id=self._disguise.channel_id(event.channel_id, event.at),
            disposition=_listed(event.disposition, words.DISPOSITIONS),
            destination=self._disguise.channel_name(event.destination),
            app=event.app if known else _listed(event.app, frozenset()),
            talked_for=min(max(event.talked_for, 0.0), _LONGEST_TALK),
        )

    def _channel(self, channel: Channel, at: float) -> Channel:
        disguise = self._disguise
        variables = {
            name: kept
            for name, value in channel.variables.items()
            if name in wire.SNAPSHOT_VARIABLES
            and (kept := self._variable(name, value, at)) is not None
        }
        return Channel(
            id=disguise.channel_id(channel.id, at),
            name=disguise.channel_name(channel.name),
            state=_listed(channel.state, words.STATES),
            caller=RawNumber(disguise.number(channel.caller.raw)),
            caller_name=CallerName(""),
            context=self._context(channel.context),
            exten=self._dialled(channel),
            created_at=min(max(channel.created_at, 0.0), at),
            variables=variables,
            connected=RawNumber(disguise.number(channel.connected.raw)),
            app=channel.app if channel.app in words.DIALLED_BY else "",
        )

    def _dialled(self, channel: Channel) -> str:
        """Return the number dialled as the channel came into being, or one as long as a number.

        What is typed in a menu later stands in the same place, a PIN too.
        """
        exten = channel.exten
        dialled = exten == self._came_for.get(channel.id) or exten in self._dids
        if dialled or exten in words.EXTENSIONS or sum(map(str.isdigit, exten)) >= _SHORTEST_NUMBER:
            return self._disguise.number(exten)
        return ""

    def _context(self, context: str) -> str:
        return self._disguise.word("context", context, words.CONTEXTS)

    def _bridge(self, bridge: Bridge, at: float) -> Bridge:
        return Bridge(
            id=self._disguise.bridge_id(bridge.id),
            kind=_listed(bridge.kind, words.BRIDGE_KINDS),
            role=_listed(bridge.role, words.BRIDGE_ROLES),
            channels=tuple(self._disguise.channel_id(each, at) for each in bridge.channels),
        )

    def _variable(self, name: str, value: str, at: float) -> str | None:
        """Return what may be kept of a variable's value, `None` for one that is not listed."""
        if name in words.VALUES:
            return self._value(value, words.VALUES[name])
        if name in words.NUMBERS:
            return self._disguise.number(value)
        if name in words.ADDRESSES:
            return self._disguise.address(value)
        return self._disguise.channel_id(value, at) if name in words.CHANNELS else None

    def _reported(self, fields: Mapping[str, str], at: float) -> dict[str, str]:
        """Return what may be kept of the dialplan hook's report."""
        kept: dict[str, str] = {}
        for name, value in fields.items():
            if name in words.REPORTED:
                kept[name] = self._value(value, words.REPORTED[name])
            elif name in words.REPORTED_NUMBERS:
                kept[name] = self._disguise.number(value)
            elif name in words.REPORTED_ADDRESSES:
                kept[name] = self._disguise.address(value)
            elif name in words.REPORTED_CHANNELS:
                kept[name] = self._disguise.channel_id(value, at)
            elif name in words.REPORTED_COUNTS:
                kept[name] = _count(value, words.REPORTED_COUNTS[name])
        return kept

    def _value(self, value: str, known: frozenset[str]) -> str:
        if not value or value in known:
            return value
        return _WITHHELD if value.startswith(_WITHHELD) and _WITHHELD in known else words.OTHER


def _listed(value: str, known: frozenset[str]) -> str:
    return value if not value or value in known else words.OTHER


def _code(value: int | None) -> int | None:
    """Return a hang-up cause or SIP status where it can be one."""
    return value if value is not None and 0 <= value <= _LARGEST_CODE else None


def _count(value: str, most: int) -> str:
    """Return a small number, empty where it is none."""
    digits = value[:9]
    return str(min(int(digits), most)) if digits.isascii() and digits.isdigit() else ""
