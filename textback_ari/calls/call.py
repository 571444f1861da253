"""A call as the tracker hands it over: while it runs, and when it has ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from textback_ari.calls.outcome import Outcome
from textback_ari.calls.trial import Trial
from textback_ari.private import CallerName, RawNumber


@dataclass(frozen=True, slots=True)
class RunningCall:
    """An inbound call on a watched trunk, seen from its channel's creation."""

    pbx: str
    channel_id: str
    trunk: str
    """The endpoint it came in on, as Asterisk writes it: `PJSIP/trunk`."""
    caller: RawNumber
    did: str
    """The number dialled, as the PBX writes it; hostile too (a trunk can send anything)."""
    started_at: float
    """Epoch seconds on this program's clock, as every time here."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing seen during a call, for `explain`: `offset` is seconds since the call's start."""

    offset: float
    what: str
    """A short name: `ringing`, `leg_busy`, `bridge_entered`, `variable`, `application`, ..."""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FinishedCall:
    """An inbound call that has ended, with its outcome and the evidence for it."""

    pbx: str
    channel_id: str
    trunk: str
    caller: RawNumber
    caller_name: CallerName
    presentation: str | None
    """CALLERID(num-pres) as late as it was seen, `None` where the PBX never told."""
    did: str
    tag: str | None
    """TEXTBACK_REASON, the administrator's own word on the call."""
    started_at: float
    ended_at: float
    rang_for: float
    """Seconds during which at least one phone rang."""
    talked_for: float
    """Seconds in a bridge with a human."""
    outcome: Outcome
    hooked: bool = False
    """Whether the dialplan hook reported on it."""
    linkedid: str | None = None
    evidence: tuple[Step, ...] = ()
    stir: str = ""
    """TEXTBACK_STIR: what the trunk told of the verification of the caller's number; hostile."""
    states: Mapping[str, str] = field(default_factory=dict)
    """Device states that lines follow, as they were when it began; unknown ones are left out."""
    trial: Trial | None = None
    """Of a self-test's call what it is for; its caller is no customer."""


@dataclass(frozen=True, slots=True)
class OutboundCall:
    """A call that left over a watched trunk on nobody's behalf who had called in, and has ended.

    A call of the team to a caller's number is a callback; a leg of an inbound call is not one.
    """

    pbx: str
    channel_id: str
    trunk: str
    """The endpoint it left by, as Asterisk writes it: `PJSIP/trunk`."""
    to: RawNumber
    """The number dialled, as the PBX wrote it, prefixes of the dialplan included."""
    started_at: float
    ended_at: float
    answered: bool
    """Whether both sides were connected for `min_talk`; a mailbox may have answered, too."""
    talked_for: float
    """Seconds for which they were connected."""
    shown: str = ""
    """The number that the callee was shown, as the PBX wrote it; empty where it did not tell."""
    linkedid: str = ""
    """The channel with which it began, as Asterisk sees it; empty where it did not tell."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which a PBX was not watched: calls that ended in it may be unknown to us."""

    pbx: str
    since: float
    until: float
    why: str
