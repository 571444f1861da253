"""What the tracker is fed: a PBX's events, free of any wire format.

Times are epoch seconds on this program's clock; the adapter has already added the offset between
the PBX's clock and ours. Unknown is an empty string, never a guess.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from textback_ari.calls.trial import Trial
from textback_ari.private import CallerName, RawNumber


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as an event showed it. Names change on masquerade: only `id` identifies."""

    id: str
    name: str
    state: str
    """`Down`, `Ring` (inbound), `Ringing` (outbound), `Up`, ... as Asterisk writes it."""
    caller: RawNumber
    caller_name: CallerName
    context: str
    exten: str
    created_at: float
    variables: Mapping[str, str] = field(default_factory=dict)
    """The `channelvars` of ari.conf that the snapshot carried; absent ones are left out."""
    connected: RawNumber = field(default_factory=lambda: RawNumber(""))
    """The number that the other side shows; of a channel that we dial, the one its callee sees."""
    app: str = ""
    """The dialplan application it is in; `AppDial` for a leg that Dial() made."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """A bridge as an event showed it: `kind` is Asterisk's bridge_type, `role` its bridge_class."""

    id: str
    kind: str
    role: str
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelCreated:
    """A channel came into being."""

    at: float
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelStateChanged:
    """A channel changed state, or (bare watching) a snapshot with new variables was seen."""

    at: float
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelDestroyed:
    """A channel is gone. `cause` is Q.850; `tech_cause` the SIP status where the PBX tells it."""

    at: float
    channel: Channel
    cause: int
    tech_cause: int | None = None


@dataclass(frozen=True, slots=True)
class HangupRequested:
    """Somebody asked a channel to hang up; where `soft`, `cause` is a flag, not Q.850."""

    at: float
    channel: Channel
    cause: int | None
    soft: bool
    tech_cause: int | None = None


@dataclass(frozen=True, slots=True)
class DialProgress:
    """A dial began (`status` empty), went on, or ended; finals can repeat."""

    at: float
    caller: Channel | None
    peer: Channel
    status: str
    forwarded: Channel | None = None
    dialled: str = ""
    """What was dialled, without the technology: `+12015550123@trunk`."""


@dataclass(frozen=True, slots=True)
class VariableSet:
    """A channel variable was set; only allow-listed names reach the tracker."""

    at: float
    channel: Channel
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ApplicationEntered:
    """A channel entered a dialplan application (`app` in the PBX's spelling)."""

    at: float
    channel: Channel
    app: str
    data: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The dialplan shows a call by Stasis(): what happened to it before was not seen."""

    at: float
    channel: Channel
    did: str
    """The number dialled, as the dialplan told it; hostile."""


@dataclass(frozen=True, slots=True)
class TrialBegun:
    """A self-test is about to call, on a Local channel: it counts as a call from outside."""

    at: float
    channel: Channel
    trial: Trial


@dataclass(frozen=True, slots=True)
class ChannelGone:
    """A channel that was handed over is not there any more, and nobody saw how it ended."""

    at: float
    channel: Channel


@dataclass(frozen=True, slots=True)
class BridgeEntered:
    """A channel entered a bridge; `bridge.channels` lists all that are in it now."""

    at: float
    bridge: Bridge
    channel: Channel


@dataclass(frozen=True, slots=True)
class BridgeLeft:
    """A channel left a bridge; `bridge.channels` lists those that remain."""

    at: float
    bridge: Bridge
    channel: Channel


@dataclass(frozen=True, slots=True)
class HookReport:
    """The dialplan hook's one UserEvent at hang-up; `fields` is hostile and bounded."""

    at: float
    channel: Channel
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class JournalRead:
    """What the hook wrote down as a call ended, read from the PBX's journal afterwards.

    `at` is when the call ended. `channel` shows what the line tells of the caller's channel as it
    was then; an empty `state` is not known. `fields` are those of `HookReport`.
    """

    at: float
    channel: Channel
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DeviceStateChanged:
    """A device state that is followed: `Custom:TC1` is `INUSE`, `NOT_INUSE`, `UNKNOWN`, ..."""

    at: float
    device: str
    state: str


@dataclass(frozen=True, slots=True)
class Resynchronised:
    """All channels and bridges that exist right now, read after a (re)connect."""

    at: float
    channels: tuple[Channel, ...]
    bridges: tuple[Bridge, ...]
    watching_lost_at: float | None
    """When watching broke off, `None` on the first connect of this program's life."""
    states: Mapping[str, str] = field(default_factory=dict)
    """The device states that are followed, as far as the PBX told them."""


class What(enum.StrEnum):
    """What a `Remark` is about; the names are those of `explain`'s steps."""

    AGENT_CONNECTED = "agent_connected"
    """A member of a queue was put through to the caller."""
    FAX_RECEIVED = "fax_received"
    MESSAGE_WAITING = "message_waiting"
    """A channel has done with a mailbox in which there are new messages."""
    PARKED = "parked"
    PARKED_TOO_LONG = "parked_too_long"
    PARKED_GAVE_UP = "parked_gave_up"
    """A parked caller hung up."""
    PICKED_UP = "picked_up"
    """Somebody took a call that rang at somebody else's telephone."""
    QUEUE_LEFT = "queue_left"
    """A caller left a queue unanswered: hung up, or was sent on when the time was over."""
    UNPARKED = "unparked"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that only AMI tells; it may come after the end of the call that it is about."""

    at: float
    what: What
    channel: Channel
    """Whom it is about: the caller's channel, or a Local channel on its behalf."""
    other: Channel | None = None
    """The other one: the agent's, the one who picked up, who parked, who fetched."""
    detail: Mapping[str, str] = field(default_factory=dict)
    """What `explain` shows: the queue, the member, the mailbox, the parking space."""


@dataclass(frozen=True, slots=True)
class ChannelsPaired:
    """These two are the halves of one Local channel: what the one hears the other says."""

    at: float
    one: Channel
    two: Channel


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A call detail record (CDR) of a channel.

    Since Asterisk 12 a call has one for each channel that it dialled and each bridge that it was
    in, all told as it ends.
    """

    at: float
    channel_id: str
    disposition: str
    """`NO ANSWER`, `BUSY`, `FAILED`, `CONGESTION`, or `ANSWERED`, by which a mailbox, a menu or a
    Local channel may be meant as well as a person."""
    destination: str
    """The name of the channel that was dialled, empty where there was none."""
    app: str
    """The dialplan application that ran last."""
    talked_for: float
    """Seconds between the call's answer and the record's end, 0 where it was answered before."""


@dataclass(frozen=True, slots=True)
class MoreComes:
    """From now on events come, or come no more, that may follow the end of their call."""

    at: float
    on: bool


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Nothing else happened until `at`: what waits for late events need not wait beyond it."""

    at: float


PbxEvent = (
    ChannelCreated
    | ChannelStateChanged
    | ChannelDestroyed
    | HangupRequested
    | DialProgress
    | VariableSet
    | ApplicationEntered
    | HandedOver
    | TrialBegun
    | ChannelGone
    | BridgeEntered
    | BridgeLeft
    | HookReport
    | JournalRead
    | DeviceStateChanged
    | Resynchronised
    | Remark
    | ChannelsPaired
    | CallRecord
    | MoreComes
    | TimePassed
)
