"""The tracker's events in ARI's JSON: what `wire` reads, and no more of it than they hold."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from textback_ari.asterisk import wire
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

Json = dict[str, Any]

STATE_READ = "StateRead"
"""The type of what ARI does not send as an event: the answers to GET /channels and /bridges."""

REMARK = "Remark"
PAIRED = "ChannelsPaired"
RECORD = "CallRecord"
MORE_COMES = "MoreComes"
TIME_PASSED = "TimePassed"


def of(event: PbxEvent) -> Json:
    """Return an event as ARI would send it, without its time; other sources have shapes of ours.

    Raises:
        ValueError: a recording has no line for such an event.
    """
    match event:
        case ChannelCreated(_, channel):
            return {"type": "ChannelCreated", "channel": _channel(channel)}
        case ChannelStateChanged(_, channel):
            return {"type": "ChannelStateChange", "channel": _channel(channel)}
        case ChannelDestroyed(_, channel, cause, sip):
            told = {"type": "ChannelDestroyed", "cause": cause, "tech_cause": sip}
            return _told(told) | {"channel": _channel(channel)}
        case HangupRequested(_, channel, code, soft, sip):
            told = {"type": "ChannelHangupRequest", "cause": code, "tech_cause": sip}
            return _told(told) | {"soft": soft, "channel": _channel(channel)}
        case DialProgress(_, caller, peer, status, forwarded, dialled):
            return {
                "type": "Dial",
                "dialstatus": status,
                **_told({"dialstring": dialled}),
                **({"caller": _channel(caller)} if caller else {}),
                "peer": _channel(peer),
                **({"forwarded": _channel(forwarded)} if forwarded else {}),
            }
        case VariableSet(_, channel, name, value):
            told = {"type": "ChannelVarset", "variable": name, "value": value}
            return told | {"channel": _channel(channel)}
        case ApplicationEntered(_, channel, app, data):
            told = {"type": "ChannelDialplan", "dialplan_app": app, "dialplan_app_data": data}
            return told | {"channel": _channel(channel)}
        case BridgeEntered(_, bridge, channel):
            told = {"type": "ChannelEnteredBridge", "bridge": _bridge(bridge)}
            return told | {"channel": _channel(channel)}
        case BridgeLeft(_, bridge, channel):
            told = {"type": "ChannelLeftBridge", "bridge": _bridge(bridge)}
            return told | {"channel": _channel(channel)}
        case HandedOver(_, channel, did):
            return {"type": "StasisStart", "args": ["1", did], "channel": _channel(channel)}
        case HookReport(_, channel, fields):
            told = {"type": "ChannelUserevent", "eventname": wire.HOOK_EVENT}
            return told | {"userevent": dict(fields), "channel": _channel(channel)}
        case Resynchronised(_, channels, bridges, lost_at):
            return {
                "type": STATE_READ,
                **_told({"watching_lost_at": lost_at}),
                "channels": [_channel(channel) for channel in channels],
                "bridges": [_bridge(bridge) for bridge in bridges],
            }
        case Remark(_, what, channel, other):
            beside = [_channel(other)] if other else []
            told = {"type": REMARK, "what": str(what)}
            return told | {"channels": [_channel(channel), *beside]}
        case ChannelsPaired(_, one, two):
            return {"type": PAIRED, "channels": [_channel(one), _channel(two)]}
        case CallRecord(_, channel_id, disposition, destination, app, talked_for):
            return {
                "type": RECORD,
                "channel_id": channel_id,
                "disposition": disposition,
                "destination": destination,
                "app": app,
                "talked_for": talked_for,
            }
        case MoreComes(_, on):
            return {"type": MORE_COMES, "on": on}
        case TimePassed():
            return {"type": TIME_PASSED}
        case _:
            raise ValueError(f"there is no line for {type(event).__name__}")


def _channel(channel: Channel) -> Json:
    made = datetime.fromtimestamp(channel.created_at, UTC).isoformat(timespec="microseconds")
    dialplan = {"context": channel.context, "exten": channel.exten, "app_name": channel.app}
    return _told(
        {
            "id": channel.id,
            "name": channel.name,
            "state": channel.state,
            "caller": _told({"name": channel.caller_name.raw, "number": channel.caller.raw}),
            "connected": _told({"number": channel.connected.raw}),
            "dialplan": _told(dialplan),
            "creationtime": made,
            "channelvars": dict(channel.variables),
        }
    )


def _bridge(bridge: Bridge) -> Json:
    return {
        "id": bridge.id,
        "bridge_type": bridge.kind,
        "bridge_class": bridge.role,
        "channels": list(bridge.channels),
    }


def _told(fields: Mapping[str, Any]) -> Json:
    """Return the fields that tell something."""
    return {name: value for name, value in fields.items() if value not in ("", None, {})}
