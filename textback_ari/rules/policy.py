"""What the owner and the administrator decided for a line; config validates into these."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.texts import LineTexts
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import Number
from textback_ari.rules.closed import FollowedState
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.limits import Limits
from textback_ari.rules.openings import Openings
from textback_ari.rules.quiet import QuietPolicy
from textback_ari.rules.spam import SpamPolicy


class Contacts(StrEnum):
    """What becomes of callers whom the business knows."""

    TEXT = "text"
    OWN_TEXT = "own_text"
    SKIP = "skip"


DEFAULT_TEXT_ON = frozenset(
    {
        Cause.NO_ANSWER,
        Cause.BUSY,
        Cause.ABANDONED,
        Cause.DECLINED,
        Cause.UNREACHABLE,
        Cause.QUEUE_ABANDONED,
        Cause.QUEUE_TIMEOUT,
        Cause.VOICEMAIL_ONLY,
    }
)
"""Causes that get a text unless the line says otherwise."""


@dataclass(frozen=True, slots=True)
class LinePolicy:
    """One public number of the business and everything decided for it. Times are seconds."""

    number: Number
    business: str
    timezone: ZoneInfo
    country: str
    """ISO 3166-1 alpha-2, from the line's number: how national spellings are read."""
    dids: tuple[str, ...] = ()
    campaign: str = ""
    """Where callers found this number, for reports; empty: not told."""
    agent: str = ""
    """Empty: "the team", in the text's language."""
    gateways: tuple[str, ...] = ()
    failover_after: float = 10.0
    """How long a gateway may put a text off before the next one is asked."""
    sender: str = ""
    """Empty: the line's number."""
    delay: float = 40.0
    delay_jitter: float = 0.0
    """At most this much is added to `delay`, drawn anew for each text."""
    give_up_after: float = 120.0
    text_on: frozenset[Cause] = DEFAULT_TEXT_ON
    text_after_voicemail: bool = True
    cooldown: float = 86_400.0
    in_conversation_for: float = 14_400.0
    """How long after a text between caller and team no ready text is sent; 0: no matter."""
    loop_guard_for: float = 86_400.0
    """How long a number that answers like a machine is not texted; 0: no matter."""
    limits: Limits = field(default_factory=Limits)
    quiet: QuietPolicy = field(default_factory=QuietPolicy)
    min_ring: float = 0.0
    """A call that rang phones for less was not missed, only tried."""
    spam: SpamPolicy = field(default_factory=SpamPolicy)
    callback_within: float = 1_200.0
    opt_out_line: str | None = None
    """Added to the first text to a number; empty: nothing is; `None`: the language's own."""
    hours: WeeklyHours | None = None
    """The week's; `None`: always open."""
    exceptions: Openings = field(default_factory=Openings)
    """Everything that departs from the week's hours, without those."""
    closed_by: tuple[FollowedState, ...] = ()
    """Device states of the PBX that decide instead, where they are known."""
    known_contacts: Contacts = Contacts.TEXT
    countries: frozenset[str] = frozenset()
    """Regions whose numbers are texted; empty: the line's own country."""
    language: Language = Language.EN
    language_by_caller: bool = False
    """Whether a caller whose country has a language of its own gets that one."""
    transliterate: Transliterate = Transliterate.QUOTES
    texts: LineTexts = field(default_factory=LineTexts)
    paused: bool = False
    paused_until: float | None = None
    """When a pause ends by itself, epoch seconds; `None`: when somebody ends it."""
    pause_switch: str = ""
    """The device state that pauses the line from a telephone; empty: none."""
    dry_run: bool = False

    @property
    def openings(self) -> Openings:
        """Return when the line is open, exceptions included."""
        return replace(self.exceptions, week=self.hours)

    def is_paused(self, now: float) -> bool:
        """Return whether the line's texts are stopped at an instant, epoch seconds."""
        return self.paused and (self.paused_until is None or now < self.paused_until)

    @property
    def answerable(self) -> bool:
        """Return whether a phone can answer the sender: a name (`ACME`) receives nothing."""
        return not any(char.isalpha() for char in self.sender)

    @property
    def texted_regions(self) -> frozenset[str]:
        """Return the regions whose numbers are texted."""
        return self.countries or frozenset({self.country})
