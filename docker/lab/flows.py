"""The calls of a small company, by name: one for each thing that can become of a call.

`lab/shapes.py` has the calls of a larger one, and all of them together.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lab.calls import CallResult, Trunk
from lab.lab import Lab
from lab.phones import Behaviour

CALLER = "+12015550123"
NOTHING = ()
"""What a flow is expected to come to where no call comes in or goes out over the trunk."""


@dataclass(frozen=True)
class Flow:
    """One call: the number dialled, what becomes of it, how the caller and the phones behave."""

    did: str
    expected: str | tuple[str, ...]
    """Outcomes as they are shown, of all calls in over the trunk; `called out, ...` is one out.

    The one place in which they are written down: the tests on the lab, on what was recorded there
    and on mixed calls all look here.
    """
    manner: Mapping[str, Any] = field(default_factory=dict)
    phones: Mapping[str, Behaviour] = field(default_factory=dict)
    script: Callable[[Lab, Trunk, str], Awaitable[None]] | None = None
    """What happens where it is more than one call: given the lab, the trunk and the caller."""
    alone: bool = False
    """Whether it takes phones or rooms for itself: not twice at a time on one trunk."""
    versions: tuple[str, ...] = ("22", "16")
    """The versions of Asterisk on which it exists."""
    ami: str = ""
    """The outcome with AMI, where ARI alone does not tell it."""
    everything: str = ""
    """The outcome where ARI tells of all channels, if that is more than of the trunks' alone."""

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Return what becomes of each of its calls, in alphabetical order."""
        return (self.expected,) if isinstance(self.expected, str) else tuple(sorted(self.expected))

    def outcomes_where(self, *, everything: bool, ami: bool) -> tuple[str, ...]:
        """Return the same for a way of watching: all channels, with AMI."""
        if everything and self.everything:
            return (self.everything,)
        return (self.ami,) if ami and self.ami else self.outcomes


FLOWS: Mapping[str, Flow] = {
    "no_answer": Flow("2125550100", "missed (no_answer, pbx_hung_up)"),
    "abandoned": Flow("2125550100", "missed (abandoned, caller_hung_up)", {"hangup_after": 2.5}),
    "withheld": Flow("2125550100", "missed (no_answer, pbx_hung_up)", {"privacy": True}),
    "busy": Flow("2125550101", "missed (busy, pbx_hung_up)"),
    "answered": Flow("2125550102", "answered", {"talk": 3}),
    "answered_briefly": Flow("2125550102", "missed (no_answer, caller_hung_up)", {"talk": 0.4}),
    "voicemail_left": Flow("2125550103", "missed (no_answer, voicemail_left)", {"talk": 18}),
    "voicemail_hung_up_in_greeting": Flow(
        "2125550103", "missed (no_answer, voicemail_empty)", {"talk": 2}
    ),
    "busy_voicemail_left": Flow("2125550104", "missed (busy, voicemail_left)", {"talk": 18}),
    "busy_voicemail_hung_up_in_greeting": Flow(
        "2125550104", "missed (busy, voicemail_empty)", {"talk": 2}
    ),
    "unregistered": Flow("2125550105", "missed (unreachable, pbx_hung_up)"),
    "declined": Flow("2125550106", "missed (declined, pbx_hung_up)"),
    "closed_by_schedule": Flow("2125550107", "missed (no_answer, pbx_hung_up)"),
    "closed_by_tag": Flow("2125550108", "missed (menu_only, announcement)"),
    "voicemail_only_left": Flow(
        "2125550109", "missed (voicemail_only, voicemail_left)", {"talk": 18}
    ),
    "voicemail_only_hung_up_in_greeting": Flow(
        "2125550109", "missed (voicemail_only, voicemail_empty)", {"talk": 2}
    ),
    "text_me_pressed": Flow("2125550110", "missed (menu_only, announcement)", {"press": "1"}),
    "text_me_not_pressed": Flow("2125550110", "missed (menu_only, announcement)"),
    "ring_group_answered": Flow("2125550111", "answered", {"talk": 3}),
    "follow_me_no_answer": Flow("2125550112", "missed (no_answer, pbx_hung_up)"),
    "unknown_number": Flow("2125550199", "missed (unreachable, pbx_hung_up)"),
}


async def make(
    lab: Lab, flow: Flow, trunk: Trunk = "hooked", caller: str = CALLER
) -> CallResult | None:
    """Make one flow's call, and return it where it is a single one."""
    if flow.phones:
        await lab.phones.set_all(flow.phones)
    if flow.script is not None:
        await flow.script(lab, trunk, caller)
        return None
    return await lab.call(caller, flow.did, trunk=trunk, **flow.manner)
