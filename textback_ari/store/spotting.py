"""Calls of a short while ago, as the signs of spam want them: a part of the `Transaction` port."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from textback_ari.ports import CallerKey
from textback_ari.rules.spam import WINDOW, SeenLately, neighbours_of
from textback_ari.store.session import Session
from textback_ari.store.tables import calls


class Spotting(Session):
    """What numbers have called lately."""

    async def seen_lately(
        self, callers: Iterable[CallerKey], now: float
    ) -> Mapping[CallerKey, SeenLately]:
        """Return which calls of these callers and their neighbours came in within `WINDOW`."""
        near = {key: neighbours_of(key.number) for key in callers}
        numbers = {key.number.e164 for key in near}.union(*near.values())
        if not numbers:
            return {}
        # Each number is looked up in the index of callers and times: a long history costs nothing.
        found = await self._run(
            select(calls.c.caller, calls.c.line)
            .where(calls.c.caller.in_(sorted(numbers)), calls.c.started_at > now - WINDOW)
            .distinct()
        )
        lines: dict[str, set[str]] = defaultdict(set)
        for row in found:
            lines[row.caller].update([row.line] if row.line else [])
        return {
            key: SeenLately(
                frozenset(lines.get(key.number.e164, ())), sum(n in lines for n in others)
            )
            for key, others in near.items()
        }
