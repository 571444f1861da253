"""By what a line was open or closed as a call began: the PBX's word, else the line's own hours.

What the PBX knew as the call began is part of the call (`FinishedCall.tag`, `.states`), not of
`Facts`: it is evidence of that PBX at that instant, kept and shown with the call, and a decision
made later, or again, must see the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from textback_ari.rules.openings import Applies, Openings

CLOSED_TAGS = frozenset({"after_hours", "closed", "holiday"})
_ON = frozenset({"BUSY", "INUSE", "ONHOLD", "RINGING", "RINGINUSE"})
_OFF = frozenset({"NOT_INUSE"})


def is_on(state: str) -> bool | None:
    """Return whether a device state is on, `None` where it is neither on nor off."""
    return True if state in _ON else False if state in _OFF else None


@dataclass(frozen=True, slots=True)
class FollowedState:
    """A PBX device state that says whether a line is closed: `Custom:TC1`, `Custom:DAYNIGHT1`."""

    device: str
    inverted: bool = False
    """Whether it is off while the line is closed; FreePBX's are on then."""

    def closed(self, state: str) -> bool | None:
        """Return whether the line is closed in this state, `None` where it does not tell."""
        on = is_on(state)
        return None if on is None else on is not self.inverted


def applies_to(
    openings: Openings,
    followed: tuple[FollowedState, ...],
    tag: str,
    states: Mapping[str, str],
    began: datetime,
) -> Applies:
    """Return whether the line was open as a call began, and by what.

    Args:
        openings: its hours, with every exception.
        followed: the device states that it follows. Known, they decide instead of its hours.
        tag: the administrator's own word on the call, normalised.
        states: what the PBX told of the states as the call began, by device.
        began: when, in the line's own zone.
    """
    if tag in CLOSED_TAGS:
        return Applies(False, f"the PBX's tag {tag}")
    told = {each: each.closed(states.get(each.device, "")) for each in followed}
    for each, closed in told.items():
        if closed:
            return Applies(False, f"the PBX's {each.device} ({states[each.device]})")
    unknown = [each.device for each, closed in told.items() if closed is None]
    if followed and not unknown:
        shown = ", ".join(f"{each.device} ({states[each.device]})" for each in followed)
        return Applies(True, f"the PBX's {shown}")
    by_hours = openings.applies(began)
    if not unknown:
        return by_hours
    return Applies(by_hours.open, f"{by_hours.why}; not known was {', '.join(unknown)}")
