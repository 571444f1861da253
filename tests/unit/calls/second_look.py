"""Who was in a bridge with whom, worked out anew after each event, as simply as can be.

The tracker keeps its picture of the bridges up to date step by step. Here the whole picture is
walked through after every event, so that the one can be held against the other.
"""

from collections.abc import Iterable, Sequence

from textback_ari.calls import names
from textback_ari.calls.events import (
    Bridge,
    BridgeEntered,
    BridgeLeft,
    Channel,
    ChannelCreated,
    ChannelDestroyed,
    HookReport,
    PbxEvent,
    Resynchronised,
)
from textback_ari.calls.tracker import TrackerSettings
from textback_ari.private import CallerName, RawNumber

_PAUSE = 1.0
"""Seconds for which a talk may be interrupted: channels change bridges."""


def longest_talk(events: Sequence[PbxEvent], call: str, settings: TrackerSettings) -> float:
    """Return for how long at a stretch a call was connected to a person, at most."""
    picture = _Picture(settings.not_human | settings.fax)
    longest = run = 0.0
    since: float | None = None
    ended: float | None = None
    begun = False
    for event in events:
        # The end of a channel that was told too early ends nothing: the call begins after it.
        over = begun and isinstance(event, ChannelDestroyed) and event.channel.id == call
        begun = begun or _begins(event, call)
        picture.take(event)
        talking = not over and picture.with_a_person(call)
        if talking and since is None:
            if ended is None or event.at - ended > _PAUSE:
                run = 0.0
            since = event.at
        elif since is not None and not talking:
            run += max(0.0, event.at - since)
            longest = max(longest, run)
            since, ended = None, event.at
        if over:
            break
    return longest


def _begins(event: PbxEvent, call: str) -> bool:
    """Return whether a call is known from this event on."""
    if isinstance(event, Resynchronised):
        return any(channel.id == call for channel in event.channels)
    if isinstance(event, ChannelCreated | HookReport):
        return event.channel.id == call
    return False


def channels_of(events: Iterable[PbxEvent]) -> list[Channel]:
    """Return every channel that was ever named, also the members of bridges that were not told."""
    found: dict[str, Channel] = {}
    members: set[str] = set()
    for event in events:
        for channel in _named(event):
            found[channel.id] = channel
        if isinstance(event, BridgeEntered | BridgeLeft):
            members |= set(event.bridge.channels)
    for untold in members - found.keys():
        found[untold] = Channel(
            untold, "", "Up", RawNumber(""), CallerName(""), "", "", created_at=0.0
        )
    return list(found.values())


def _named(event: PbxEvent) -> list[Channel]:
    shown = [getattr(event, name, None) for name in ("channel", "caller", "peer", "forwarded")]
    return [channel for channel in shown if isinstance(channel, Channel)]


class _Picture:
    """All bridges, as the last event about each told."""

    def __init__(self, machines: frozenset[str]) -> None:
        self._machines = machines
        self._bridges: dict[str, tuple[Bridge, set[str]]] = {}
        self._names: dict[str, str] = {}

    def take(self, event: PbxEvent) -> None:
        for channel in _named(event):
            self._names[channel.id] = channel.name
        match event:
            case BridgeEntered(_, bridge, channel):
                self._set(bridge, {*bridge.channels, channel.id})
            case BridgeLeft(_, bridge, channel):
                if bridge.id in self._bridges:
                    self._set(bridge, set(bridge.channels) - {channel.id})
            case ChannelDestroyed(_, channel):
                for _, members in self._bridges.values():
                    members.discard(channel.id)

    def _set(self, bridge: Bridge, members: set[str]) -> None:
        for _, others in self._bridges.values():
            others.difference_update(members)
        first, _ = self._bridges.get(bridge.id, (bridge, set()))
        self._bridges[bridge.id] = (first, members)

    def with_a_person(self, call: str) -> bool:
        reached, fresh = {call}, [call]
        while fresh:
            for there in self._beside(fresh.pop()) - reached:
                reached.add(there)
                fresh.append(there)
        return any(self._is_person(each) for each in reached - {call})

    def _beside(self, channel: str) -> set[str]:
        beside: set[str] = set()
        for bridge, members in self._bridges.values():
            if channel in members and bridge.role != "parking" and bridge.kind != "holding":
                beside |= members
        twin = names.twin(self._names.get(channel, ""))
        if twin is not None:
            beside |= {other for other, name in self._names.items() if name == twin}
        return beside

    def _is_person(self, channel: str) -> bool:
        name = self._names.get(channel, "")
        return names.is_device(name) and names.endpoint(name) not in self._machines
