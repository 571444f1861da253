"""What the owner and the administrator decided for a line; config validates into these."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.routing import Route, gateways_to
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import LineTexts
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import Number
from textback_ari.rules.calling_back import CallbackPolicy
from textback_ari.rules.closed import FollowedState
from textback_ari.rules.follow_ups import CALL_BACK, FollowUpPolicy
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.limits import Limits
from textback_ari.rules.numbers import region_of
from textback_ari.rules.openings import Openings
from textback_ari.rules.quiet import QuietPolicy
from textback_ari.rules.spam import SpamPolicy


class Contacts(StrEnum):
    """What becomes of callers whom the business knows."""

    TEXT = "text"
    OWN_TEXT = "own_text"
    SKIP = "skip"


class StopAnswers(StrEnum):
    """Who answers STOP, START and HELP."""

    US = "us"
    CARRIER = "carrier"


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
    routes: tuple[Route, ...] = ()
    """Gateways by destination, in the place of `gateways`."""
    common_routes: tuple[Route, ...] = ()
    """The same for all lines; the line's own come first."""
    failover_after: float = 10.0
    """How long a gateway may put a text off before the next one is asked."""
    sender: str = ""
    """Empty: the line's number."""
    senders: Mapping[str, str] = field(default_factory=dict)
    """By gateway, whom texts come from instead of `sender`."""
    text_numbers: tuple[str, ...] = ()
    """Numbers (E.164) and short codes besides the senders at which replies to the line arrive."""
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
    callback: CallbackPolicy | None = None
    """How callers are called back by the program; `None`: they are not."""
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
    stop_answered_by: StopAnswers = StopAnswers.US
    keywords: Mapping[str, Template] = field(default_factory=dict)
    """What answers a word of the line's own, by that word as the owner writes it."""
    follow_up: FollowUpPolicy = CALL_BACK
    """What comes after the first text."""
    appointments: bool = False
    """Whether times in a caller's reply are a wish for an appointment."""
    desk_extension: str = ""
    """To which the team's telephones write in this line's conversations alone."""
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
    def own_sender(self) -> str:
        """Return whom texts come from where the gateway has no sender of its own."""
        return self.sender or self.number.e164

    @property
    def senders_in_use(self) -> tuple[str, ...]:
        """Return each sender that a text of the line may come from."""
        routed = [route.gateways for route in (*self.routes, *self.common_routes)]
        ways = [way for gateways in (self.gateways, *routed) for way in gateways]
        return tuple(dict.fromkeys(self.sender_by(way, self.own_sender) for way in ways)) or (
            self.own_sender,
        )

    @property
    def answerable(self) -> bool:
        """Return whether a phone can answer the sender: a name (`ACME`) receives nothing."""
        return not any(is_name(sender) for sender in self.senders_in_use)

    def sender_by(self, gateway: str, sender: str) -> str:
        """Return whom a text comes from if it leaves by this gateway.

        `sender`: whom it was written to come from; another one than the line's own stays.
        """
        return self.senders.get(gateway, sender) if sender == self.own_sender else sender

    def gateways_to(self, number: Number) -> tuple[str, ...]:
        """Return the gateways by which a text to this number may leave, in order of preference."""
        if not (self.routes or self.common_routes):
            return self.gateways
        region = region_of(number)
        own = gateways_to(number, region, self.routes)
        return own or gateways_to(number, region, self.common_routes) or self.gateways

    @property
    def texted_regions(self) -> frozenset[str]:
        """Return the regions whose numbers are texted."""
        return self.countries or frozenset({self.country})


def is_name(sender: str) -> bool:
    """Return whether a sender is a name, which no phone can answer."""
    return any(char.isalpha() for char in sender)
