"""The ports: what the workflow needs of the outside, in pure types.

Adapters (`asterisk`, `gateways`, `store`) implement these, fakes implement them for unit tests and
the simulation, and one contract suite per port (`tests/contract`) runs on both.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from textback_ari.calls.call import FinishedCall, Gap, OutboundCall, RunningCall
from textback_ari.conversations.answers import Lately
from textback_ari.conversations.callbacks import Outcome as CallbackOutcome
from textback_ari.conversations.callbacks import Plan, Seen
from textback_ari.conversations.callbacks import Result as CallbackResult
from textback_ari.conversations.callbacks import State as CallbackState
from textback_ari.conversations.escalating import Urgent
from textback_ari.conversations.events import Event
from textback_ari.conversations.follow_up import Ended, FollowUp, Situation, Turn
from textback_ari.conversations.leads import Card, Lead
from textback_ari.conversations.slots import Booking, Slot
from textback_ari.conversations.spreading import NewNotice
from textback_ari.conversations.stories import Story
from textback_ari.conversations.team import Channel, Way
from textback_ari.messages.kinds import Kind
from textback_ari.messages.reaching import DEFAULT_UNREACHED, Unreached
from textback_ari.messages.routing import Setback
from textback_ari.messages.states import Blame, PartResult, ReceiptState, State
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.calling_back import CallbackFacts
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.limits import Circuit, Counted, Counter, Load
from textback_ari.rules.reasons import Reason
from textback_ari.rules.spam import SeenLately
from textback_ari.rules.verdict import Facts, Verdict

# --- time ---------------------------------------------------------------------------------------


class Clock(Protocol):
    """The time. Waiting is asyncio's business; its loop runs on the same time."""

    def now(self) -> float:
        """Return epoch seconds, advancing with boot time, immune to steps of the wall clock."""
        ...

    def take_step(self) -> float:
        """Return by how many seconds the wall clock stepped since last asked (0.0: under 2 s).

        After a step `now()` follows the new wall clock; pending texts are shifted by the step.
        """
        ...


# --- PBX ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a part works: `why` is a sentence when it does not."""

    ready: bool
    why: str = ""


class CallSink(Protocol):
    """Where a PBX adapter tells what it sees; each method returns once it has been taken over."""

    async def call_started(self, call: RunningCall) -> None:
        """A call began; its caller's pending text is held."""
        ...

    async def call_finished(self, call: FinishedCall) -> None:
        """A call ended; it will be decided once."""
        ...

    async def outbound_finished(self, call: OutboundCall) -> None:
        """A call out over a trunk ended; one to a caller's number is a callback."""
        ...

    async def stored(self) -> None:
        """Return once everything that was handed over before is stored."""
        ...

    async def resynchronised(self, pbx: str, running: frozenset[str]) -> None:
        """Watching (re)started; `running` are the channel ids of the calls in progress."""
        ...

    async def watching_interrupted(self, gap: Gap) -> None:
        """A time in which calls may have ended unseen is over."""
        ...

    def device_changed(self, pbx: str, device: str, state: str) -> None:
        """A device state that lines follow was read on connecting, or changed."""
        ...

    async def pbx_blocks(self, pbx: str, numbers: Mapping[RawNumber, str]) -> None:
        """The PBX's own list of blocked callers, whole, each with its comment."""
        ...

    def health_changed(self, part: str, health: Health) -> None:
        """A PBX connection came up or went down."""
        ...


class Pbx(Protocol):
    """A PBX that is watched."""

    name: str

    def health(self) -> Health:
        """Return whether calls are being seen right now."""
        ...

    async def watch(self, sink: CallSink) -> None:
        """Watch until cancelled, reconnecting as needed.

        Raises:
            PbxTakenOverError: another instance watches under the same name; do not fight it.
        """
        ...


@runtime_checkable
class Lamps(Protocol):
    """A PBX whose device states can be set: the lamps beside its telephones' keys."""

    async def light(self, device: str, *, on: bool) -> bool:
        """Switch a lamp; returns whether the PBX did it. Raises nothing."""
        ...


@dataclass(frozen=True, slots=True)
class RingAnswer:
    """What a PBX said to a callback: taken, definitely not, or (`None`) nobody knows."""

    taken: bool | None
    why: str = ""


class PhoneAwayError(Exception):
    """A PBX cannot be asked about callbacks now; the sentence says why."""


class CallbackPhone(Protocol):
    """A PBX that carries callbacks out by itself, each at most once."""

    name: str

    async def ring(self, plan: Plan) -> RingAnswer:
        """Have a callback carried out; returns within a bounded time and raises nothing.

        `taken` is `False` only where nothing of it can have happened.
        """
        ...

    async def look(self, key: str) -> Seen:
        """Return how far a callback is.

        Raises:
            PhoneAwayError: the PBX cannot be asked now.
        """
        ...

    async def forget(self, key: str) -> None:
        """Forget a callback whose result is stored; twice is the same as once.

        Raises:
            PhoneAwayError: the PBX cannot be asked now.
        """
        ...


class PbxTakenOverError(Exception):
    """Another instance took over the watching of this PBX."""


# --- gateways -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OutboundText:
    """A text handed to a gateway. `parts` are the indexes to send: all, or those tried again."""

    message_id: int
    to: Number
    sender: str
    body: Body
    reference: int
    """The concatenation reference, 0 to 255, the same for each try of one text."""
    valid_until: float
    """Epoch seconds after which the carrier should drop it rather than deliver it late."""
    parts: tuple[int, ...] | None = None
    stands: Callable[[], bool] = field(default=lambda: True, repr=False, compare=False)
    """Whether the claim on this text still stands; asked before each part is written."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A carrier's word on one part that it accepted under `carrier_id`."""

    gateway: str
    carrier_id: str
    state: ReceiptState
    error: str | None
    """The carrier's own error code, as written."""
    at: float
    other_id: str | None = None
    """Another spelling of the id, tried where `carrier_id` names nothing of ours."""
    phone: Number | None = None
    """Whose phone it speaks of: finds a text in doubt, whose id nobody knows."""
    blame: Blame | None = None
    """What the error is about, where the carrier's table of errors says so."""
    whole: bool = False
    """It speaks of a whole text, however many segments that makes, and not of one part."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery by the carrier, to know it again if its acknowledgement was never written."""

    session: str
    """The connection it came over; a name that no other connection has."""
    number: int
    """Which delivery of that connection it was, from 1."""
    key: str
    """What it said, to whom and from whom, as one short word."""
    at: float


@dataclass(frozen=True, slots=True)
class InboundPart:
    """A part of a long text from a phone. Sender and octets are hostile."""

    gateway: str
    pile: str
    """The long text it belongs to; a name that no other text of this gateway has."""
    index: int
    """From 1 to `total`."""
    total: int
    sender: RawNumber
    to: str
    coding: int
    """How `octets` are to be read (SMPP 3.4, 5.2.19 data_coding)."""
    octets: bytes = field(repr=False)
    at: float
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class InboundText:
    """A text from a phone. Sender and body are hostile."""

    gateway: str
    sender: RawNumber
    to: str
    """The number it was sent to, as the carrier writes it."""
    body: Body
    at: float
    carrier_id: str | None = None
    delivery: Delivery | None = None
    """By which a carrier without ids is known to repeat itself."""
    pile: str | None = None
    """The parts that it was put together from, which are done with once it is stored."""
    media: tuple[str, ...] = field(default=(), repr=False)
    """Links to pictures and files that came with it, as `messages.media.links` lets them pass."""


UNANSWERED_LIFE = 900.0
"""Seconds within which a carrier repeats what was not acknowledged, as a rule."""


class GatewaySink(Protocol):
    """Where a gateway tells what came in; it acknowledges to the carrier after these return."""

    async def receipt(self, receipt: Receipt) -> None:
        """Store a receipt."""
        ...

    async def inbound(self, text: InboundText) -> None:
        """Store a text from a phone."""
        ...

    async def inbound_part(self, part: InboundPart) -> bool:
        """Store a part of a long text; `False` where it is the carrier's repetition of another."""
        ...

    async def unfinished(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts that wait for the rest of their text, oldest first."""
        ...

    async def answered(self, gateway: str, deliveries: Sequence[Delivery]) -> None:
        """Note that the acknowledgements of these deliveries have been written."""
        ...

    def health_changed(self, part: str, health: Health) -> None:
        """The gateway came up or went down."""
        ...


class DeskSink(Protocol):
    """Where a PBX adapter tells what the team's telephones wrote."""

    async def telephone_wrote(self, extension: str, text: InboundText) -> None:
        """Take a text from a telephone, `PBX:PJSIP/101`; of nobody's it is left alone.

        Raises:
            StoreUnavailableError: nothing was stored.
        """
        ...

    def health_changed(self, part: str, health: Health) -> None:
        """Telephones can be heard, or cannot."""
        ...


class Gateway(Protocol):
    """A way out for texts."""

    name: str

    def health(self) -> Health:
        """Return whether a submit would be written right now."""
        ...

    def parts(self, body: Body) -> int:
        """Return how many parts (SMS segments) the body makes on this gateway."""
        ...

    async def run(self, sink: GatewaySink) -> None:
        """Keep the connection up until cancelled, then take leave of the carrier in bounded time.

        In-flight submits end as `InDoubt` when the connection goes without their answer.
        """
        ...

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Hand over the parts asked for; returns within a bounded time and raises nothing.

        Returns: for each part index its result. `NotSent` only where no byte of it was written or
        the carrier said so.
        """
        ...


# --- notices ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice to the team on its way to one target. What it quotes of callers is hostile."""

    key: str
    """Its id, the same at each try and no other notice's: letters and digits."""
    channel: Channel
    target: str
    """An address, a number (E.164), `PBX:PJSIP/101`, or a webhook's name."""
    subject: str
    body: Body
    at: float
    """When what it tells of happened, epoch seconds."""
    thread: str = ""
    """The conversation's name among threads, letters, digits, `-` and `.`; empty: none."""
    link: str = ""
    urgent: bool = False
    number: int = 0
    """The notice's number in the store."""
    line: str = ""
    """From which line's number a text to a telephone comes, E.164."""


class Fate(StrEnum):
    """What became of a notice at one try."""

    SENT = "sent"
    AGAIN = "again"
    """It did not arrive, and may at another try."""
    REFUSED = "refused"
    """It never will: the target does not exist, or does not take this one."""
    GONE = "gone"
    """The target wants nothing any more, whatever it is."""
    IN_DOUBT = "in_doubt"
    """It may have arrived."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A target's answer: `why` is a sentence where the notice did not arrive."""

    fate: Fate
    why: str = ""


class NoticeState(StrEnum):
    """How far a notice has got."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    """Its target refused it for good."""
    GIVEN_UP = "given_up"
    """It could not be delivered in its time, or its target wants nothing any more."""
    IN_DOUBT = "in_doubt"
    """It may have arrived on a telephone; it is not sent again."""


@dataclass(frozen=True, slots=True)
class ClaimedNotice:
    """A notice that this program is about to send."""

    notice: Notice
    short: Body
    digest: bool
    """Whether it is told together with others."""
    attempts: int
    """Tries so far, this one included."""
    give_up_at: float


@dataclass(frozen=True, slots=True)
class NoticeResult:
    """What became of a notice that was claimed; `next_try_at` where it is `pending` again."""

    state: NoticeState
    at: float
    why: str = ""
    next_try_at: float | None = None


class Which(StrEnum):
    """Which of the notices that are due are claimed."""

    FIRST = "first"
    """Of each lane the first that is not done with; those of digests all."""
    URGENT = "urgent"
    """Of those only urgent ones."""
    ALL = "all"
    """Those that wait for others of their lane, too: they are told as one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What went to a telephone, and what waits for it."""

    times: int
    """How often it was told something; notices that were told together are once."""
    waiting: int
    """How many notices are due, urgent ones left out."""


@dataclass(frozen=True, slots=True)
class UrgentDue:
    """An urgent conversation that is due for its next step."""

    number: int
    story: Story
    state: Urgent
    taken: bool
    """Whether somebody has answered or called since."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What waits for the team to be told. Times are epoch seconds."""

    unspread: bool
    """Whether events wait to be spread."""
    urgent_at: float | None
    """When the next urgent conversation is due for a step."""
    ways: Sequence[Way]
    """Those by which a notice is due."""
    next_at: float | None
    """When the next notice is due that is not yet."""


class Notifier(Protocol):
    """A way to the team."""

    async def deliver(self, notice: Notice) -> Answer:
        """Hand a notice over; returns within a bounded time and raises nothing."""
        ...


# --- store --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class CallerKey:
    """The unit of locking and of consent: one caller of one business."""

    business: str
    number: Number


@dataclass(frozen=True, slots=True)
class FollowUpStart:
    """A follow-up that begins with the text of a verdict."""

    sequence: FollowUp
    consent: str = ""
    """Why more than one text is allowed, in the owner's words."""


@dataclass(frozen=True, slots=True)
class KnownStep:
    """A step that is over: what it was, and `taken`, or `skipped` and why."""

    do: str
    outcome: str
    why: str | None
    at: float


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step that is still to come; `at`: when at the earliest, `None` where it never will."""

    do: str
    at: float | None


@dataclass(frozen=True, slots=True)
class KnownFollowUp:
    """A follow-up as it is now. Times are epoch seconds."""

    call_id: int
    """The missed call that it follows."""
    caller: CallerKey
    line: str
    taken: tuple[KnownStep, ...]
    next: str
    """What the next step does, or would have done."""
    due_at: float | None
    """When it is due; `None`: it has ended."""
    ended_at: float | None
    why: str | None
    to_come: tuple[PlannedStep, ...] = ()
    """The next step and those after it; of one that has ended, what it did not come to."""


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A follow-up whose next step is due, its caller locked, with what decides about the step."""

    id: int
    caller: CallerKey
    caller_name: CallerName
    """As the trunk wrote it when the caller called: hostile."""
    line: str
    call_id: int
    message_id: int
    """The text that it follows."""
    sequence: FollowUp
    situation: Situation


@dataclass(frozen=True, slots=True)
class Decision:
    """A finished call with its verdict, to be stored in one transaction."""

    call: FinishedCall
    line: str | None
    """The line's number, E.164, or `None` where no line was found."""
    business: str | None
    gateways: tuple[str, ...]
    """The line's gateways in order of preference."""
    verdict: Verdict
    at: float
    campaign: str = ""
    """The line's, as of now."""
    follow_up: FollowUpStart | None = None
    """What begins with the verdict's text, where it is to leave."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of one decision in the store."""

    call_id: int
    message_id: int | None
    task_id: int | None


@dataclass(frozen=True, slots=True)
class Hold:
    """A running call of a known caller: its pending text waits for that call's verdict."""

    pbx: str
    channel_id: str
    caller: CallerKey
    started_at: float


@dataclass(frozen=True, slots=True)
class NewText:
    """A text of a conversation that no call's verdict made. Times are epoch seconds."""

    caller: CallerKey
    line: str
    """The line's number, E.164."""
    kind: Kind
    sender: str
    body: Body
    gateways: tuple[str, ...]
    """In order of preference."""
    at: float
    """When it was written."""
    due_at: float
    give_up_at: float
    held: bool = False
    """Whether it waits for an allowed hour."""
    language: str = ""
    variant: str = ""
    by: str = ""
    """Who of the team wrote it, in words; empty: this program."""
    again_of: int | None = None
    """The text that it sends again, of which the callback task is then done."""
    counted_parts: int | None = None
    """Its SMS segments, where it counts for the caps; `None`: it does not."""


@dataclass(frozen=True, slots=True)
class KnownText:
    """An outbound text as it is now."""

    message_id: int
    caller: CallerKey
    line: str
    body: Body
    state: State
    reason: str | None
    gateway: str | None
    last_error: str | None
    later: tuple[tuple[int, State], ...]
    """The texts by which it was sent again, oldest first: number and state."""


@dataclass(frozen=True, slots=True)
class DueText:
    """A scheduled text whose time has come, its caller locked, with the facts for a last check."""

    message_id: int
    call_id: int | None
    channel_id: str | None
    caller: CallerKey
    line: str
    kind: str
    """A `Kind`, or the key of the wording of a text that answers a call."""
    sender: str
    body: Body
    gateways: tuple[str, ...]
    """Those that may still take it, in order of preference."""
    gateway: str | None
    """The gateway that has taken a part of it already; there is no failover then."""
    reference: int
    parts: tuple[int, ...] | None
    """Parts still to be sent; `None`: all, however its gateway splits it."""
    due_at: float
    give_up_at: float
    attempts: int
    last_error: str | None
    facts: Facts
    counted: Counted | None = None
    """How it was counted for the caps, `None` where it was not."""
    setbacks: tuple[Setback, ...] = ()
    """Gateways that did not take it in earlier tries."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """What a gateway's answers made of a text, to be recorded."""

    message_id: int
    gateway: str
    state: State
    results: Mapping[int, PartResult]
    why: str | None
    retry_parts: tuple[int, ...]
    """Parts to be tried again where others were taken; else all are."""
    next_try_at: float | None
    """When the next try is due, for state `scheduled`."""
    at: float
    attempt: int
    """Which try of the text this was, from 1: an answer to an earlier one is not this one's."""
    open_for: float = 600.0
    """Seconds for which a circuit stays open whose probe was refused."""
    gateways: tuple[str, ...] | None = None
    """Those that may still take it; `None`: as before."""
    setbacks: tuple[Setback, ...] | None = None
    """All that it has had so far; `None`: as before."""
    sender: str | None = None
    """Whom it came from by this gateway; `None`: as before."""
    unreached: Unreached = DEFAULT_UNREACHED
    """What a row of texts that did not arrive makes of a number."""


@dataclass(frozen=True, slots=True)
class GatewayState:
    """How a gateway was when last heard of. Times are epoch seconds."""

    gateway: str
    ready: bool
    why: str
    """Why it is not ready, in words."""
    since: float
    """Since when it is ready, or is not."""
    at: float
    """When this was told."""
    last_error: str | None = None
    """What it last said of a text that it did not take, or why it last went down."""
    last_error_at: float | None = None
    accepted_at: float | None = None
    """When it last took a text."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text from a phone, read as far as it can be: line and sender may be unknown."""

    text: InboundText
    caller: CallerKey | None
    line: str | None
    campaign: str = ""
    """The line's, as of now."""
    by: str = ""
    """Who of the team wrote it; then it is no caller's, and nobody is told of a reply."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation, by the number that notices carry."""

    number: int
    caller: CallerKey
    line: str
    lead: str


@dataclass(frozen=True, slots=True)
class DeskText:
    """A text from a telephone of the team's, by the number under which it is stored."""

    message_id: int
    member: str
    way: Way
    """By which it came, and by which its answer goes."""
    line: str
    """From whose number an answer by SMS goes, E.164."""
    at: float


@dataclass(frozen=True, slots=True)
class DeskAnswer:
    """What a member of the team is told about a text of theirs."""

    text: DeskText
    body: Body


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment that a caller asked for. Slots are on the clock of its line."""

    id: int
    talk: Talk
    asked_at: float
    message_id: int | None
    """The text that named the times."""
    proposed: tuple[Slot, ...]
    state: Booking
    agreed: Slot | None = None
    at: float | None = None
    """When it begins, once it is confirmed; epoch seconds."""
    texts: tuple[int, ...] = ()
    """The confirmation, and the reminder."""
    by: str = ""
    """Who of the team dealt with it last."""


@dataclass(frozen=True, slots=True)
class Booked:
    """What an appointment becomes."""

    state: Booking
    now: float
    by: str
    agreed: Slot | None = None
    at: float | None = None
    texts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """An inbound text as it is stored."""

    message_id: int
    fresh: bool
    """Whether it was stored just now; if not, it is a repetition of one that was before."""


@dataclass(frozen=True, slots=True)
class LeadRecord:
    """A conversation's lead, with the person as far as known. Times are epoch seconds."""

    caller: CallerKey
    """Whose lead it is; numbers that were merged with this one have no other."""
    line: str
    lead: Lead
    card: Card
    campaign: str
    created_at: float
    active_at: float


@dataclass(frozen=True, slots=True)
class Callback:
    """A call from inside to a caller, recognised as a call back."""

    call: OutboundCall
    caller: CallerKey
    line: str | None
    """The line whose number the callee was shown, E.164; `None` where it is not known."""
    at: float
    key: str | None = None
    """Of the order that this call carries out; `None`: a person made it."""


@dataclass(frozen=True, slots=True)
class NewCallback:
    """An order to call a caller back. Times are epoch seconds."""

    caller: CallerKey
    line: str
    """The line for which it is made, E.164."""
    by: str
    """Who ordered it, in words."""
    at: float
    due_at: float
    give_up_at: float
    """From then on it is not begun any more."""


@dataclass(frozen=True, slots=True)
class CallbackOrder:
    """An order as it is stored. Times are epoch seconds."""

    id: int
    caller: CallerKey
    line: str
    by: str
    ordered_at: float
    due_at: float
    give_up_at: float
    state: CallbackState
    key: str | None = None
    """By which the PBX knows it, once it was claimed."""
    pbx: str | None = None
    began_at: float | None = None
    """When it was claimed."""
    step: str = ""
    """How far the PBX is, or why it waits, in words."""
    result: CallbackResult | None = None
    why: str = ""
    talked_for: float = 0.0
    ended_at: float | None = None


@dataclass(frozen=True, slots=True)
class CalledBack:
    """What a call back changed: texts that it cancelled, tasks that it closed, by their ids."""

    texts: tuple[int, ...] = ()
    tasks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LineChange:
    """One change of a line's settings by its owner; rows of these are only ever added."""

    line: str
    """The line's number, E.164."""
    key: str
    """Which setting of `[[lines]]`, with dots into its tables: `paused`, `texts.busy`."""
    value: Any
    """What the setting is now, as JSON has it and as the file would; see `given`."""
    given: bool
    """Whether `value` counts; if not, what the administrator's file says counts again."""
    at: float
    by: str
    """Who changed it, in words."""
    undoes: int | None = None
    """The version that this change takes back."""
    version: int = 0
    """Its number, growing with each change; the store gives it."""


@dataclass(frozen=True, slots=True)
class BlockEntry:
    """An entry of a block list: numbers that get no text."""

    digits: str
    """`+`, then a whole number (E.164) or its first digits."""
    whole: bool
    business: str | None = None
    """`None`: every business."""
    comment: str = ""
    source: str = "staff"
    """`staff`, or the PBX whose own list it is from, by its name."""
    by: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody whom a business knows. The name is hostile: files come from anywhere."""

    business: str
    number: Number
    name: CallerName
    comment: str = ""
    by: str = ""
    at: float = 0.0
    prefers_text: bool | None = None
    """Whether follow-ups leave calls back out; `None`, as one is added: as it was."""


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One way in which a caller agreed to be texted, first and last time, epoch seconds."""

    how: ConsentHow
    line: str | None
    first_at: float
    last_at: float
    detail: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """An opt-out, or that it was taken back: when, by whom and why. Rows are only ever added."""

    opted_out: bool
    at: float
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class ContactStory:
    """What one business knows of a number."""

    business: str
    contact: Contact | None
    opted_out_at: float | None
    consents: tuple[ConsentRecord, ...]
    opt_outs: tuple[OptOut, ...]


@dataclass(frozen=True, slots=True)
class OpenCircuit:
    """A circuit that is open."""

    counter: Counter
    circuit: Circuit


@dataclass(frozen=True, slots=True)
class Mentions:
    """Rows that hold a number although no caller is known by it, by their ids."""

    calls: tuple[int, ...] = ()
    """Calls of the number that belong to no caller: withheld, or to no line."""
    messages: tuple[int, ...] = ()
    """Texts from it that belong to no caller."""
    evidence: tuple[int, ...] = ()
    """Other calls in whose evidence it stands."""


class Kept(StrEnum):
    """What is kept for a time only, each kind for its own."""

    EVIDENCE = "evidence"
    """What was seen of a call, step by step."""
    NAMES = "names"
    """Callers' names as trunks told them."""
    TEXTS = "texts"
    """What texts say, in and out."""
    RECEIPTS = "receipts"
    """Carriers' words on texts, one by one."""
    NUMBERS = "numbers"
    """Numbers that nobody has heard of for so long: erased."""
    UNKNOWN_CALLERS = "unknown_callers"
    """The numbers of calls that belong to no caller: withheld, or to no line."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did."""

    texts: tuple[int, ...] = ()
    """Pending texts that it cancelled."""
    opted_out: tuple[str, ...] = ()
    """Businesses for which the number stays opted out, known by a hash; empty name: for all."""
    lists: tuple[str, ...] = ()
    """PBXes that have the number on their own lists of blocked callers."""
    rows: Mapping[str, int] = field(default_factory=dict)
    """How many rows were deleted or overwritten, by table."""


class Transaction(Protocol):
    """One transaction. It commits when the `async with` block ends, and rolls back on any error."""

    # deciding
    async def decided(self, calls: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], Decided]:
        """Return which (pbx, channel id) have been decided before."""
        ...

    async def facts(self, callers: Iterable[CallerKey]) -> Mapping[CallerKey, Facts]:
        """Return the facts of each caller; the callers must have been locked."""
        ...

    async def loads(self, counters: Iterable[Counter]) -> Mapping[Counter, Load]:
        """Lock the counts and return these counters; those of which nothing is known are left out.

        Until the end of the transaction nobody else counts.
        """
        ...

    async def seen_lately(
        self, callers: Iterable[CallerKey], now: float
    ) -> Mapping[CallerKey, SeenLately]:
        """Return which calls of these callers and their neighbours came in within `spam.WINDOW`.

        One statement, and only rows of that time are looked at. The callers need not be locked.
        """
        ...

    async def save(self, decisions: Sequence[Decision]) -> Sequence[Decided]:
        """Store calls, texts, tasks and effects on pending texts, and end the calls' holds.

        Texts are counted, and circuits opened, as `rules.guard.loads_after` says.
        The verdicts' `pending` effects apply to the message named in the facts that were read; a
        text scheduled by an earlier decision of the same batch is named by a negative
        message id, -1 - its index in `decisions`. A constant number of statements per batch.
        """
        ...

    async def hold(self, holds: Sequence[Hold]) -> None:
        """Remember running calls; doing it twice is the same as once."""
        ...

    async def release(self, pbx: str, running: frozenset[str]) -> None:
        """Forget the holds of calls of this PBX that are no longer running."""
        ...

    async def record_gap(self, gap: Gap) -> None:
        """Store a time in which a PBX was not watched."""
        ...

    async def mark_watched(self, pbxes: Iterable[str], now: float) -> None:
        """Note that these PBXes are being watched as of now."""
        ...

    async def watched_until(self, pbx: str) -> float | None:
        """Return when this PBX was last known to be watched, by any life of the program."""
        ...

    # calling back
    async def known(self, callers: Iterable[CallerKey]) -> frozenset[CallerKey]:
        """Return which of these callers were ever heard of; they need not be locked."""
        ...

    async def record_callback(self, callback: Callback) -> CalledBack:
        """Store a call back; the caller must have been locked. Twice is the same as once.

        An answered one cancels the caller's pending texts but those of `ANSWERS`
        (`got_through_since`) and closes the open callback tasks. One that carries out an order
        changes nothing else: what became of it is the order's result.
        """
        ...

    async def callback_facts(self, caller: CallerKey, line: str, now: float) -> CallbackFacts:
        """Return what the guard of callbacks asks about a locked caller and a line."""
        ...

    async def order_callback(self, order: NewCallback) -> int:
        """Store an order to call a locked caller back; returns its id.

        Where one for this line and caller is open, it is that one's, made due as early as this.
        """
        ...

    async def start_callback(self, order_id: int, pbx: str, now: float) -> str | None:
        """Claim a due order of a locked caller; commits before the PBX is asked.

        Returns: the key by which the PBX is to know it; `None` where it is not due any more.
        """
        ...

    async def postpone_callback(self, order_id: int, due_at: float, why: str) -> None:
        """Make an order due again, which the PBX has definitely not begun."""
        ...

    async def note_callback(self, order_id: int, step: str) -> None:
        """Keep how far an open order is, or why it waits, in words."""
        ...

    async def finish_callback(
        self, order_id: int, outcome: CallbackOutcome, now: float
    ) -> CalledBack | None:
        """Store what became of an open order of a locked caller; `None` where that is known.

        `reached` does what an answered call by hand does; `failed` and `unknown` open a callback
        task. The event `callback_done` is stored with it.
        """
        ...

    # conversing
    async def lock_follow_ups(self, now: float, limit: int) -> Sequence[DueFollowUp]:
        """Lock the callers of follow-ups whose next step is due, and return these, oldest first.

        Callers on the phone, and those locked by others, are left out.
        """
        ...

    async def turn_follow_up(
        self,
        due: DueFollowUp,
        turn: Turn,
        now: float,
        *,
        message_id: int | None = None,
        task_id: int | None = None,
    ) -> None:
        """Store what became of a follow-up that `lock_follow_ups` gave, and plan its next step.

        Args:
            due: the follow-up.
            turn: what becomes of it.
            now: epoch seconds.
            message_id: of the text that the step wrote.
            task_id: of the callback task that it opened.
        """
        ...

    async def ask_for_callback(self, due: DueFollowUp, reason: str, now: float) -> int:
        """Open a callback task about the text that a follow-up follows; returns its id."""
        ...

    async def stop_follow_ups(
        self, callers_: Iterable[CallerKey], why: Ended, now: float
    ) -> Sequence[int]:
        """End the follow-ups of these locked callers; returns those that ran.

        Texts of theirs that have not left are cancelled (`follow_up_ended`).
        """
        ...

    async def record_events(self, told: Sequence[Event]) -> Sequence[int]:
        """Store what happened, in this order; returns the events' ids."""
        ...

    async def known_text(self, message_id: int) -> KnownText | None:
        """Return an outbound text to a caller, `None` where there is none of this number."""
        ...

    async def lead_of(self, caller: CallerKey, line: str | None = None) -> LeadRecord | None:
        """Return a locked caller's lead on a line, or where they were last active.

        `None` where there is none. That of a number that was merged with another is that one's.
        """
        ...

    async def change_lead(
        self, record: LeadRecord, lead: Lead, at: float, by: str, told: Mapping[str, Any]
    ) -> None:
        """Store what became of a lead that was read with `lead_of`; `told`: what, for the audit."""
        ...

    async def change_card(self, caller: CallerKey, card: Card, at: float, by: str) -> None:
        """Store what is known of a locked caller, and tell who entered it."""
        ...

    async def merge_leads(self, other: CallerKey, into: CallerKey, at: float, by: str) -> None:
        """Attach a number to another's lead; both callers must have been locked.

        Opt-outs stay with each number. What was merged with `other` before is attached as well.
        """
        ...

    async def lately(self, caller: CallerKey, hour_ago: float, day_ago: float) -> Lately:
        """Return what went on with a locked caller since these instants."""
        ...

    async def write_text(self, text: NewText) -> int:
        """Store a text to a locked caller, to leave when it is due; returns its message id.

        It belongs to the conversation of its line and caller, which is opened where there is none.
        """
        ...

    # telling the team
    async def unspread(self, limit: int) -> Sequence[Story]:
        """Return the oldest events that wait to be spread; nobody else spreads meanwhile.

        Empty where another program is spreading. A constant number of statements.
        """
        ...

    async def spread(
        self, numbers: Sequence[int], notices: Sequence[NewNotice], now: float
    ) -> None:
        """Note that these events are spread, and store the notices in this order."""
        ...

    async def begin_urgent(self, stories: Sequence[Story], now: float) -> None:
        """Have these urgent events escalated, from now on; twice is the same as once."""
        ...

    async def urgent_due(self, now: float, limit: int) -> Sequence[UrgentDue]:
        """Lock urgent conversations that are due for a step; those that others hold are left."""
        ...

    async def step_urgent(
        self, number: int, after: Urgent, next_at: float | None, notices: Sequence[NewNotice]
    ) -> None:
        """Store a step of an urgent conversation with its notices; without `next_at` it is over."""
        ...

    async def take_urgent(self, caller: CallerKey, at: float, by: str) -> int:
        """Note that somebody takes a caller's urgent conversations; returns how many there were."""
        ...

    async def claim_notices(
        self, way: Way, owner: str, now: float, limit: int, which: Which = Which.FIRST
    ) -> Sequence[ClaimedNotice]:
        """Mark due notices of a way as `sending` by this owner, urgent ones first, then oldest."""
        ...

    async def notices_told(self, way: Way, since: float, now: float) -> Told:
        """Return how much a way was told since an instant, and how much is due by it."""
        ...

    async def record_notices(self, results: Mapping[int, NoticeResult], owner: str) -> None:
        """Record what became of claimed notices, by their numbers, in one statement.

        Those that are not this owner's are left alone.
        """
        ...

    async def hasten_notices(self, way: Way | None, now: float) -> None:
        """Make notices of a way due that wait after a failure: the way is open again.

        Without a way, as after a step of the clock: of all ways but digests, and urgent steps.
        """
        ...

    async def release_notices(self, owner: str, held: Collection[int], now: float) -> None:
        """Make pending again what this owner is sending and does not hold: nothing of it left."""
        ...

    async def settle_notices(
        self, owner: str, now: float, stale_after: float
    ) -> Sequence[ClaimedNotice]:
        """Take back what owners that are gone were sending, `gone` as `doubt_orphans` has it.

        E-mails and webhooks are pending again; those to telephones are in doubt, and returned.
        """
        ...

    async def parts_down(self) -> Mapping[str, float]:
        """Return which parts the team was last told to be down, and since when."""
        ...

    async def forget_told(self, notices_before: float, events_before: float, limit: int) -> None:
        """Delete notices done with, and events spread, from before these instants."""
        ...

    # the team's telephones
    async def talk(self, number: int) -> Talk | None:
        """Return the conversation of this number; its caller need not be locked."""
        ...

    async def talks_told(self, member: str, since: float) -> Sequence[int]:
        """Return the conversations that a member was told of, or wrote in, since an instant."""
        ...

    async def note_desk_text(self, text: DeskText) -> bool:
        """Note a member's text that is stored; `False` where it was noted before."""
        ...

    async def answer_desk_text(self, message_id: int, talk: int | None, body: Body) -> None:
        """Keep what the member is told about a noted text, and which conversation it meant."""
        ...

    async def take_desk_answers(self, since: float, now: float, limit: int) -> Sequence[DeskAnswer]:
        """Return answers since an instant that nobody has taken; nobody takes them again."""
        ...

    async def close_tasks(self, caller: CallerKey, at: float, why: str) -> int:
        """Close the open callback tasks of a locked caller; returns how many there were."""
        ...

    # appointments
    async def ask_appointment(
        self, caller: CallerKey, line: str, message_id: int, slots: Sequence[Slot], at: float
    ) -> int:
        """Store which times a locked caller named; an open wish of the conversation gets them."""
        ...

    async def appointment(self, number: int) -> Appointment | None:
        """Return an appointment by its number."""
        ...

    async def appointment_of(self, talk: int) -> Appointment | None:
        """Return the newest appointment of a conversation that is not cancelled."""
        ...

    async def book_appointment(
        self, talk: int, booked: Booked, *, appointment: int | None = None
    ) -> int:
        """Store what became of an appointment, or a new one; the caller must be locked.

        Returns: its number.
        """
        ...

    # dispatching
    async def lock_due(self, now: float, limit: int, gateways: frozenset[str]) -> Sequence[DueText]:
        """Lock the callers of due texts and return those texts, oldest due first.

        Due: `scheduled` or `held`, `due_at` reached, `give_up_at` not, no hold on the caller
        (unless its kind is one of `ANSWERS`), and one of its gateways (or the one that holds a
        part of it) among `gateways`. Callers locked by others are skipped.
        """
        ...

    async def start_sending(self, message_ids: Iterable[int], owner: str, now: float) -> None:
        """Mark texts as `sending` by this owner; commits before the first byte leaves."""
        ...

    async def cancel(self, reasons: Mapping[int, Reason], now: float) -> None:
        """Cancel pending texts, each for its reason; for one of `TOLD` with a callback task."""
        ...

    async def set_loads(self, loads: Mapping[Counter, Load], now: float) -> None:
        """Store counts that were read with `loads`, and the circuits that open or close by them."""
        ...

    async def note_waiting(self, gateways_down: Mapping[str, str], now: float) -> None:
        """Keep why due texts wait, where all the gateways that they could take are down.

        Args:
            gateways_down: name to why, in words; becomes the texts' `last_error`.
            now: epoch seconds.
        """
        ...

    async def give_up_late(self, now: float, limit: int) -> Sequence[tuple[int, int]]:
        """Cancel (`too_late`) pending texts past `give_up_at`, each with a callback task.

        The task's reason names the last error, where there was one.
        Returns: (message id, task id) of each.
        """
        ...

    # afterwards
    async def record_submitted(self, submitted: Submitted, owner: str) -> bool:
        """Record a submit's result; receipts that came early are folded in.

        A text that is not `sending` by this owner in this try is left alone (returns False). A
        text that fails for good, is in doubt or whose time is up gets a callback task. A part
        refused because of its number makes that not textable for `NOT_TEXTABLE_FOR`; one refused
        because the recipient opted out is an opt-out.
        """
        ...

    async def record_receipt(
        self, receipt: Receipt, unreached: Unreached = DEFAULT_UNREACHED
    ) -> int | None:
        """Store a receipt and fold it into its text; returns that text's id, `None` if unknown.

        Found by its id, then by its other spelling. A receipt that is found by neither and tells
        the phone belongs to the one text to that phone by this gateway that is in doubt, where
        there is one only and none is being sent. Its blame is taken as a refusal's.

        `unreached`: when texts that do not arrive make a number one that takes none.
        """
        ...

    async def line_that_texted(
        self, caller: CallerKey, lines: Collection[str], senders: Collection[str]
    ) -> str | None:
        """Return which of these lines last texted a locked caller, `None` where none ever did.

        One that did so from one of `senders` comes before the others.
        """
        ...

    async def record_inbound(self, inbound: Inbound) -> Heard:
        """Store an inbound text and its conversation.

        A redelivery with the same gateway and carrier id is the same text; so is one without an
        id that says the same as a delivery of an earlier connection in the last
        `UNANSWERED_LIFE` seconds whose acknowledgement was not written. The parts of its pile are
        forgotten.
        """
        ...

    async def record_part(self, part: InboundPart) -> bool:
        """Store a part of a long text; twice is the same as once.

        Returns: `False` where it is a redelivery as `record_inbound` tells them, of a part that
        was stored already, perhaps of a text that is whole by now.
        """
        ...

    async def unfinished_parts(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts that wait for the rest of their text, oldest first."""
        ...

    async def record_answered(self, gateway: str, answered: Sequence[Delivery]) -> None:
        """Forget deliveries whose acknowledgements have been written."""
        ...

    # gateways
    async def note_gateways(self, states: Sequence[GatewayState]) -> None:
        """Store how gateways are; what is not told of errors and accepted texts stays."""
        ...

    async def gateway_states(self) -> Sequence[GatewayState]:
        """Return how each gateway was when last heard of, by name."""
        ...

    # switches on telephones
    async def switches(self) -> Mapping[tuple[str, str], bool]:
        """Return how each (PBX, device) was when last heard of; nobody else notes one meanwhile."""
        ...

    async def note_switch(self, pbx: str, device: str, *, on: bool) -> None:
        """Note how a switch is."""
        ...

    # the owner's changes
    async def change_line(self, change: LineChange) -> int:
        """Store a change of a line's settings; returns its version."""
        ...

    async def line_history(self, line: str, limit: int) -> Sequence[LineChange]:
        """Return a line's changes, newest first; nobody else changes lines meanwhile."""
        ...

    # lists and consent
    async def add_blocks(self, entries: Sequence[BlockEntry]) -> None:
        """Put entries on their lists; one that is there gets the new comment."""
        ...

    async def remove_block(self, business: str | None, digits: str, *, whole: bool) -> bool:
        """Take an entry of staff's off; returns whether it was there."""
        ...

    async def replace_blocks(self, source: str, entries: Sequence[BlockEntry]) -> None:
        """Make these the whole list of a source other than staff."""
        ...

    async def add_contacts(self, entries: Sequence[Contact]) -> None:
        """Add contacts; one that is there is replaced, of two with one number the later counts."""
        ...

    async def remove_contact(self, business: str, number: Number) -> bool:
        """Forget a contact; returns whether there was one."""
        ...

    async def set_opt_out(
        self, caller: CallerKey, *, opted_out: bool, at: float, by: str, why: str
    ) -> Sequence[int]:
        """Opt a locked caller out, or in again; returns the pending texts that this cancelled."""
        ...

    async def note_consent(
        self, caller: CallerKey, how: ConsentHow, line: str | None, at: float, detail: str = ""
    ) -> None:
        """Record how a locked caller agreed to be texted; again, it moves `last_at` on."""
        ...

    # privacy
    async def erase(self, number: Number, mentions: Mentions, at: float, by: str) -> Erased:
        """Erase a number everywhere; all callers with this number must have been locked.

        Its pending texts are cancelled (`erased`), calls and texts stay as counts. Where it had
        opted out, or this very number was blocked, whoever locks it anew finds it opted out.
        """
        ...

    async def prune(self, kind: Kept, before: float, now: float, limit: int) -> int:
        """Remove what the next `limit` rows of a kind say, as far as they are older than `before`.

        Rows stay, but for receipts. Not for `NUMBERS`. Returns: how many rows it went through;
        fewer than `limit`: nothing more is old enough.
        """
        ...

    async def idle_numbers(self, before: float, limit: int) -> tuple[Sequence[CallerKey], bool]:
        """Return which of the next callers nobody has heard of since, and whether these were all.

        Known contacts are never idle.
        """
        ...

    async def erase_idle(self, caller: CallerKey, before: float, now: float) -> bool:
        """Erase a locked caller's number if it is idle still for every business; else `False`."""
        ...

    # owners
    async def heartbeat(self, owner: str, now: float) -> None:
        """Say that this owner is alive."""
        ...

    async def doubt_orphans(self, owner: str, now: float, stale_after: float) -> Sequence[int]:
        """Put `sending` texts whose owner is gone `in_doubt`, with a callback task; returns them.

        An owner is gone when its heartbeat is older than `stale_after` seconds, or (SQLite, one
        program at a time) when it is not `owner`.
        """
        ...

    async def shift_pending(self, owner: str, stepped: float, now: float) -> None:
        """Move the times of all texts but held ones by what they lag behind this owner's clock.

        A held text waits for an hour of the day, whatever the clock said before.

        Args:
            owner: whose clock stepped; it is alive at `now`.
            stepped: seconds by which it stepped in this life, in total. Told twice, as after a
                commit that went unheard, it moves nothing the second time.
            now: epoch seconds, after the step.
        """
        ...


class Store(Protocol):
    """Everything that lasts."""

    def transaction(
        self, callers: Iterable[CallerKey] = ()
    ) -> AbstractAsyncContextManager[Transaction]:
        """Begin a transaction with these callers locked, in sorted order.

        Only they may be named in `facts`, `save`, `hold`, `record_callback` and `record_inbound`.
        """
        ...

    async def next_due(self, now: float) -> float | None:
        """Return when the next pending text becomes due, else `None`.

        That of a caller on the phone: when it is given up.
        """
        ...

    async def next_follow_up(self) -> float | None:
        """Return when the next step of any follow-up is due, else `None`."""
        ...

    async def open_circuits(self) -> Sequence[OpenCircuit]:
        """Return the circuits that are open now, in the order of their counters."""
        ...

    async def callbacks_to_do(self, now: float, limit: int) -> Sequence[CallbackOrder]:
        """Return the orders that are due, and those under way, the oldest first."""

    async def outlook(self, now: float) -> Outlook:
        """Return what waits for the team to be told."""
        ...

    async def lines_version(self) -> int:
        """Return the version of the newest change of any line, 0 where there is none."""
        ...

    async def line_values(self) -> Sequence[LineChange]:
        """Return the owners' values that are in force, oldest change first."""
        ...


class StoreUnavailableError(Exception):
    """The database cannot be reached or written; the sentence says where and why."""


Decide = Callable[[FinishedCall, Facts], Verdict]
