"""Putting long texts together, parts in any order, within bounds of time and memory.

Where a bound is reached, what has come is given out with the gaps shown.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from textback_ari.gateways.smpp.inbound import decode_text
from textback_ari.ports import InboundPart

MISSING = "[…]"
"""Stands where a part of a long text did not come."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A long text to be stored: its first part as it came, and what all parts say."""

    first: InboundPart
    text: str = field(repr=False)


@dataclass(slots=True)
class _Pile:
    first: InboundPart
    give_up_at: float
    parts: dict[int, bytes] = field(default_factory=dict)

    def size(self) -> int:
        return sum(map(len, self.parts.values()))


class Reassembly:
    """The unfinished texts of one gateway."""

    def __init__(
        self, wait: float, *, latin1: bool = False, piles: int = 64, octets: int = 1_048_576
    ) -> None:
        """Wait `wait` seconds for the parts of a text; hold at most so many texts and octets."""
        self._wait = wait
        self._latin1 = latin1
        self._most_piles = piles
        self._most_octets = octets
        self._piles: dict[str, _Pile] = {}

    def pile_for(self, key: str, index: int, octets: bytes) -> str:
        """Return the pile that a part belongs to, `key` telling texts apart as the phone does.

        A part that is there already and says something else means that the phone uses its
        reference again, for another text.
        """
        for pile, known in reversed(self._piles.items()):
            if pile.startswith(f"{key}:") and known.parts.get(index, octets) == octets:
                return pile
        # Of no other time either: the store tells texts apart by it.
        return f"{key}:{secrets.token_hex(8)}"

    def add(self, part: InboundPart, now: float, age: float = 0.0) -> Sequence[Gathered]:
        """Take a part; returns the texts that are ready now (a repeated part replaces itself).

        `now` is in the seconds of `expired`; `age`: for how long the part has waited already.
        """
        known = self._piles.get(part.pile)
        if known is None:
            known = _Pile(part, now + max(self._wait - age, 0.0))
            self._piles[part.pile] = known
        known.parts[part.index] = part.octets
        ready: list[Gathered] = []
        if len(known.parts) == part.total:
            ready.append(self._take(part.pile))
        while len(self._piles) > self._most_piles or self._octets() > self._most_octets:
            ready.append(self._take(next(iter(self._piles))))
        return ready

    def give_up_at(self) -> float | None:
        """Return when the next unfinished text is given up, `None` if there is none."""
        return min((pile.give_up_at for pile in self._piles.values()), default=None)

    def expired(self, now: float) -> Sequence[Gathered]:
        """Return the unfinished texts whose time is up, gaps shown."""
        late = [name for name, pile in self._piles.items() if pile.give_up_at <= now]
        return [self._take(name) for name in late]

    def _octets(self) -> int:
        return sum(pile.size() for pile in self._piles.values())

    def _take(self, name: str) -> Gathered:
        pile = self._piles.pop(name)
        coding, total = pile.first.coding, pile.first.total
        if len(pile.parts) == total:
            # Decoded as one, because some senders split in the middle of a character.
            whole = b"".join(pile.parts[n] for n in sorted(pile.parts))
            return Gathered(pile.first, decode_text(whole, coding, latin1=self._latin1))
        text, last = "", 0
        for index in sorted(pile.parts):
            text += MISSING * (index > last + 1)
            text += decode_text(pile.parts[index], coding, latin1=self._latin1)
            last = index
        text += MISSING * (last < total)
        return Gathered(pile.first, text)
