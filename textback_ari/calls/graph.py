"""Who is connected to whom: channels in bridges, and Local channels that join bridges."""

from collections import deque
from collections.abc import Iterable

from textback_ari.calls import names
from textback_ari.calls.events import Bridge

_MAX_WALK = 512


class _Room:
    """One bridge: whether people in it hear each other, and who is in it."""

    __slots__ = ("members", "talking")

    def __init__(self, bridge: Bridge) -> None:
        self.members: set[str] = set()
        self.talking = bridge.role != "parking" and bridge.kind != "holding"


class BridgeGraph:
    """The bridges of one PBX as its events tell them. A channel is in at most one bridge."""

    def __init__(self, max_bridges: int) -> None:
        """Remember at most `max_bridges` bridges; the oldest is forgotten first."""
        self._max_bridges = max_bridges
        self._rooms: dict[str, _Room] = {}
        self._where: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._dialled: dict[str, str] = {}
        self._locals: dict[str, str] = {}
        self._engaged: dict[str, set[str]] = {}
        self._halves: dict[str, str] = {}

    def __len__(self) -> int:
        """Return how many things are remembered."""
        return sum(
            len(each)
            for each in (
                self._rooms,
                self._where,
                self._names,
                self._dialled,
                self._locals,
                self._engaged,
                self._halves,
            )
        )

    def learn(self, channel_id: str, name: str) -> None:
        """Remember a channel's name until it is forgotten, in a bridge or not."""
        self._dialled[channel_id] = name
        if channel_id in self._where:
            self._set_name(channel_id, name)

    def pair(self, one: str, two: str) -> None:
        """Remember that two channels are the halves of a Local channel, whatever their names."""
        for each in (one, two):
            self._part(each)
        self._halves[one], self._halves[two] = two, one

    def name(self, channel_id: str) -> str:
        """Return a channel's name, empty where it was never told."""
        return self._names.get(channel_id) or self._dialled.get(channel_id, "")

    def engaged(self, name: str, channel_id: str) -> bool:
        """Return whether the telephone of a channel is in a bridge by another channel of its own.

        A Local channel stands for the telephone that has the number which it dials.
        """
        number = names.extension(name) if names.is_local(name) else ""
        others = self._engaged.get(number or names.endpoint(name), set())
        return bool(others - {channel_id})

    def enter(self, bridge: Bridge, channel_id: str, name: str) -> None:
        """Take note that a channel entered a bridge, and of who else is in it."""
        room = self._rooms.get(bridge.id)
        if room is None:
            if len(self._rooms) >= self._max_bridges:
                self._drop(next(iter(self._rooms)))
            room = self._rooms[bridge.id] = _Room(bridge)
        self._set_members(bridge.id, room, {*bridge.channels, channel_id})
        self._set_name(channel_id, name)

    def leave(self, bridge: Bridge, channel_id: str) -> None:
        """Take note that a channel left a bridge, and of who remains."""
        room = self._rooms.get(bridge.id)
        if room is not None:
            self._set_members(bridge.id, room, set(bridge.channels) - {channel_id})

    def replace(self, bridges: Iterable[Bridge], names_by_id: dict[str, str]) -> None:
        """Forget all bridges and remember these instead."""
        self._rooms.clear()
        self._where.clear()
        self._names.clear()
        self._locals.clear()
        self._engaged.clear()
        for gone in [each for each in self._halves if each not in names_by_id]:
            self._part(gone)
        for bridge in bridges:
            told_twice = bridge.id in self._rooms
            if bridge.channels and not told_twice and len(self._rooms) < self._max_bridges:
                room = self._rooms[bridge.id] = _Room(bridge)
                self._set_members(bridge.id, room, set(bridge.channels))
                for member in bridge.channels:
                    self._set_name(member, names_by_id.get(member, self.name(member)))

    def forget(self, channel_ids: Iterable[str]) -> None:
        """Forget channels that are gone or no longer matter."""
        for channel_id in channel_ids:
            self._remove(channel_id)
            self._dialled.pop(channel_id, None)
            self._part(channel_id)

    def company(self, channel_id: str) -> frozenset[str]:
        """Return the channels that hear this one, through bridges and Local pairs, not itself."""
        seen = {channel_id}
        queue = deque(seen)
        while queue and len(seen) < _MAX_WALK:
            here = queue.popleft()
            for there in self._next_to(here):
                if there not in seen:
                    seen.add(there)
                    queue.append(there)
        seen.discard(channel_id)
        return frozenset(seen)

    def _next_to(self, channel_id: str) -> Iterable[str]:
        bridge_id = self._where.get(channel_id)
        if bridge_id is not None:
            room = self._rooms[bridge_id]
            if room.talking:
                yield from room.members
        if channel_id in self._halves:
            yield self._halves[channel_id]
        other_half = names.twin(self.name(channel_id))
        if other_half is not None and other_half in self._locals:
            yield self._locals[other_half]

    def _set_members(self, bridge_id: str, room: _Room, members: set[str]) -> None:
        for gone in room.members - members:
            self._remove(gone)
        for new in members - room.members:
            name = self.name(new)
            self._remove(new)
            self._where[new] = bridge_id
            self._set_name(new, name)
        room.members = members
        if members:
            self._rooms[bridge_id] = room
        else:
            self._rooms.pop(bridge_id, None)

    def _set_name(self, channel_id: str, name: str) -> None:
        if not name:
            return
        if self._names.get(channel_id) == name:
            return
        self._disengage(channel_id)
        self._names[channel_id] = name
        if names.is_local(name):
            self._locals[name] = channel_id
        elif names.is_device(name):
            for key in _telephone(name):
                self._engaged.setdefault(key, set()).add(channel_id)

    def _part(self, channel_id: str) -> None:
        other = self._halves.pop(channel_id, None)
        if other is not None:
            self._halves.pop(other, None)

    def _disengage(self, channel_id: str) -> None:
        for key in _telephone(self._names.get(channel_id, "")):
            channels = self._engaged.get(key)
            if channels is not None:
                channels.discard(channel_id)
                if not channels:
                    del self._engaged[key]

    def _remove(self, channel_id: str) -> None:
        self._disengage(channel_id)
        name = self._names.pop(channel_id, "")
        if self._locals.get(name) == channel_id:
            del self._locals[name]
        bridge_id = self._where.pop(channel_id, None)
        room = self._rooms.get(bridge_id) if bridge_id is not None else None
        if bridge_id is not None and room is not None:
            room.members.discard(channel_id)
            if not room.members:
                del self._rooms[bridge_id]

    def _drop(self, bridge_id: str) -> None:
        for member in tuple(self._rooms[bridge_id].members):
            self._remove(member)


def _telephone(name: str) -> tuple[str, str]:
    """Return what a telephone is known by: its endpoint, and the number in its endpoint's name."""
    endpoint = names.endpoint(name)
    return endpoint, names.endpoint_name(endpoint)
