"""What became of a call: kind, and for a missed one its cause and its ending."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What became of a call, from the PBX's evidence alone."""

    ANSWERED = "answered"
    PROBABLY_ANSWERED = "probably_answered"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    FAX = "fax"
    INTERNAL = "internal"
    UNKNOWN = "unknown"
    MISSED = "missed"


class Cause(StrEnum):
    """Why no human answered a missed call."""

    NO_ANSWER = "no_answer"
    BUSY = "busy"
    DECLINED = "declined"
    UNREACHABLE = "unreachable"
    ABANDONED = "abandoned"
    QUEUE_ABANDONED = "queue_abandoned"
    QUEUE_TIMEOUT = "queue_timeout"
    VOICEMAIL_ONLY = "voicemail_only"
    MENU_ONLY = "menu_only"
    CONGESTION = "congestion"


class Ending(StrEnum):
    """How a missed call ended."""

    CALLER_HUNG_UP = "caller_hung_up"
    PBX_HUNG_UP = "pbx_hung_up"
    VOICEMAIL_LEFT = "voicemail_left"
    VOICEMAIL_EMPTY = "voicemail_empty"
    ANNOUNCEMENT = "announcement"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one call; `cause` and `ending` are set for a missed call and only there."""

    kind: Kind
    cause: Cause | None = None
    ending: Ending | None = None
    missing: tuple[str, ...] = ()
    """For `unknown`: the evidence that was lost, in words."""

    def __post_init__(self) -> None:
        """Hold the rule that a missed call, and no other, has a cause and an ending."""
        missed = self.kind is Kind.MISSED
        if missed != (self.cause is not None) or missed != (self.ending is not None):
            raise ValueError("a missed call has a cause and an ending, any other has neither")

    def __str__(self) -> str:
        """Return the outcome as logs and tables show it: `missed (busy, voicemail_left)`."""
        if self.cause and self.ending:
            return f"{self.kind} ({self.cause}, {self.ending})"
        return str(self.kind)
