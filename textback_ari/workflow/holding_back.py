"""Due texts that caps, circuits or a conversation hold back, looked at in the order of claiming."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from textback_ari.messages.kinds import ANSWERS, Kind
from textback_ari.ports import DueText
from textback_ari.rules.guard import hold_back, loads_opened
from textback_ari.rules.limits import (
    Counted,
    Counter,
    Load,
    Scope,
    counters_of,
    standing_of,
    without_text,
)
from textback_ari.rules.lines import Lines
from textback_ari.rules.reasons import Reason


def _counters(text: DueText) -> dict[Scope, Counter]:
    return counters_of(text.line, text.caller.business, text.caller.number, text.kind)


def counters_of_all(due: Iterable[DueText]) -> set[Counter]:
    """Return every counter that these texts count in."""
    return {counter for text in due for counter in _counters(text).values()}


class HoldingBack:
    """What one claim knows of the counts; each text held back makes room for the next."""

    def __init__(self, lines: Lines, loads: Mapping[Counter, Load]) -> None:
        """Begin with the counts as they are stored."""
        self._lines = lines
        self._stored = loads
        self._loads = dict(loads)
        self.opened: dict[Counter, Load] = {}
        """Counters whose circuits this claim has opened, as they are then."""

    def reason(self, text: DueText, now: float) -> Reason | None:
        """Return why a text must not leave although its line may text; `None`: it may."""
        policy = self._lines.of_number(text.line)
        if policy is None or text.kind in ANSWERS:
            return None
        if text.kind == Kind.SELF_TEST:
            # Whoever runs one may have answered the last one's text.
            policy = replace(policy, in_conversation_for=0.0)
        named = _counters(text)
        facts = replace(text.facts, standing=standing_of(named, self._loads))
        reason, opens = hold_back(policy, facts, now, text.counted)
        self.opened |= loads_opened(self._stored, named, opens, now)
        self._loads |= loads_opened(self._loads, named, opens, now)
        if reason and text.counted:
            self._give_back(named.values(), text.counted)
        return reason

    def _give_back(self, named: Iterable[Counter], counted: Counted) -> None:
        for counter in named:
            if counter in self._loads:
                self._loads[counter] = without_text(self._loads[counter], counted)
