"""The team: who is told of what, over which ways, and when. Config validates into these."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from textback_ari.conversations.events import EventKind
from textback_ari.rules.hours import WeeklyHours


class Channel(StrEnum):
    """A kind of way to the team."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    SIP = "sip"
    SMS = "sms"

    @property
    def at_most_once(self) -> bool:
        """Return whether a notice in doubt is not sent again: it rings in somebody's pocket."""
        return self in {Channel.SIP, Channel.SMS}


TOLD_BY_DEFAULT = frozenset(
    {
        EventKind.MISSED_CALL,
        EventKind.REPLY,
        EventKind.URGENT,
        EventKind.OPT_OUT_DOUBTFUL,
        EventKind.FOLLOW_UP_DUE,
        EventKind.DELIVERY_FAILED,
        EventKind.APPOINTMENT,
        EventKind.BREAKER_OPEN,
        EventKind.GATEWAY_DOWN,
        EventKind.GATEWAY_UP,
    }
)
"""What a person is told of unless the settings say otherwise."""
PHONED_BY_DEFAULT = frozenset({EventKind.REPLY, EventKind.URGENT, EventKind.APPOINTMENT})
"""The same for texts to a person's telephone: each costs money, and interrupts."""


@dataclass(frozen=True, slots=True, order=True)
class Way:
    """One way to one person, or to one receiver of webhooks."""

    channel: Channel
    target: str
    """An address, a number (E.164), `PBX:PJSIP/101`, or a webhook's name."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the team. `lines` are numbers (E.164), empty: all of them."""

    name: str
    zone: ZoneInfo
    email: str = ""
    phone: str = ""
    extension: str = ""
    """`PBX:PJSIP/101`."""
    hours: WeeklyHours | None = None
    """When the person is on duty, on the clock of `zone`; `None`: always."""
    lines: frozenset[str] = frozenset()
    events: frozenset[EventKind] = TOLD_BY_DEFAULT
    phone_events: frozenset[EventKind] = PHONED_BY_DEFAULT
    """Which of `events` also go to the telephone as texts."""
    pin: str = field(default="", repr=False)
    """Digits that an answer by SMS has to begin with; empty: none."""
    digest: float = 0.0
    """Seconds between two digests; 0: each event by itself."""

    def ways(self, kind: EventKind) -> Iterator[Way]:
        """Yield the ways by which this person is told of an event of this kind."""
        if kind not in self.events:
            return
        if self.email:
            yield Way(Channel.EMAIL, self.email)
        if self.extension:
            yield Way(Channel.SIP, self.extension)
        if self.phone and kind in self.phone_events:
            yield Way(Channel.SMS, self.phone)

    def on_duty(self, now: float) -> bool:
        """Return whether this person is on duty at an instant, epoch seconds."""
        return self.hours is None or self.hours.is_open(datetime.fromtimestamp(now, self.zone))

    def duty_begins(self, now: float) -> float:
        """Return when this person is on duty: now, or from when on, epoch seconds."""
        if self.hours is None or self.on_duty(now):
            return now
        opening = self.hours.next_opening(datetime.fromtimestamp(now, self.zone))
        return now if opening is None else opening.timestamp()


@dataclass(frozen=True, slots=True)
class Hook:
    """A receiver of webhooks: a machine, always on duty, told of each event by itself."""

    name: str
    lines: frozenset[str] = frozenset()
    events: frozenset[EventKind] = frozenset(EventKind)


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who may be told, in the order of the file. Times are seconds."""

    members: tuple[Member, ...] = ()
    hooks: tuple[Hook, ...] = ()
    link: str = ""
    """Where a conversation is shown, with `{conversation}` for its id; empty: nowhere."""
    urgent_interval: float = 300.0
    """How long somebody has to take an urgent conversation before the next one is told."""
    lines: tuple[str, ...] = ()
    """All lines, in the order of the file: texts about no line come from the first."""
    business: str = ""
    """The first line's, in notices about no line."""
