"""When a follow-up may take place: while the line is open and the caller may be texted."""

from dataclasses import replace
from datetime import datetime

from textback_ari.private import Number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import Quiet, slot_of, texting_of

_LOOKS = 60
"""Steps from one opening to the next before no common time is believed in."""


class FollowUpHours:
    """The times that suit both a line and one of its callers, by the line's own hours."""

    def __init__(self, policy: LinePolicy, caller: Number) -> None:
        """Work them out for a caller, whatever the line does with first texts in quiet hours."""
        self._quiet = replace(policy.quiet, do=Quiet.HOLD)
        self._zone = policy.timezone
        self._openings = policy.openings
        self._caller = caller
        self._texting = texting_of(self._quiet, caller, policy.timezone)

    def first_allowed(self, at: float) -> float | None:
        """Return the first instant from `at` on that suits both (epoch seconds), `None`: none."""
        instant = at
        for _ in range(_LOOKS):
            here = datetime.fromtimestamp(instant, self._zone)
            if not self._openings.is_open(here):
                opening = self._openings.next_opening(here)
                if opening is None:
                    return None
                instant = opening.timestamp()
            texting = self._texting.first_allowed(instant)
            if texting is None or texting == instant:
                return texting
            instant = texting
        return None

    def give_up_at(self, now: float) -> float:
        """Return when a text that is due at an allowed instant may no longer leave."""
        most = now + self._quiet.hold_give_up_after
        slot = slot_of(self._quiet, self._caller, self._zone, now, most)
        here = datetime.fromtimestamp(now, self._zone)
        closing = self._openings.next_change(here)
        return min(slot.give_up_at, closing.timestamp()) if closing else slot.give_up_at
