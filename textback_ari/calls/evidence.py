"""What is known of one call while it runs: its legs, its talk, its variables, step by step."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from textback_ari.calls.call import FinishedCall, RunningCall, Step
from textback_ari.calls.events import CallRecord
from textback_ari.calls.outcome import Outcome
from textback_ari.calls.trial import Trial
from textback_ari.private import CallerName, RawNumber

FINAL_STATUSES = frozenset({"ANSWER", "BUSY", "CANCEL", "CHANUNAVAIL", "CONGESTION", "NOANSWER"})
"""Dial statuses that end a leg; finals can repeat, the first counts, `ANSWER` beats all."""

MOST_RECORDS = 64
"""How many detail records of one call are kept; where there are more, none of them counts."""

_RINGING_STATUSES = frozenset({"RINGING", "PROGRESS"})
_SWAP_SECONDS = 1.0
_VALUE_SHOWN = 120
_NOT = frozenset({"", "0", "no", "false", "disabled"})
_LOST = "LOST"
_REJECTED = 21

LEG_STEPS: Mapping[str, str] = {
    "ANSWER": "leg_answered",
    "BUSY": "leg_busy",
    "CANCEL": "leg_cancelled",
    "CHANUNAVAIL": "leg_unavailable",
    "CONGESTION": "leg_congested",
    "NOANSWER": "leg_no_answer",
    "PROGRESS": "ringing",
    "RINGING": "ringing",
}
"""The step that a dial status makes."""


class Stretch:
    """How long something lasted: in total, and at a stretch.

    A pause of up to a second does not end a stretch: channels change bridges when a Local channel
    optimises itself away or a call is transferred.
    """

    __slots__ = ("_ended", "_run", "_since", "longest", "total")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.total = 0.0
        self.longest = 0.0
        self._run = 0.0
        self._since: float | None = None
        self._ended: float | None = None

    @property
    def on(self) -> bool:
        """Return whether it lasts right now."""
        return self._since is not None

    def update(self, at: float, *, on: bool) -> None:
        """Say whether it lasts from `at` on."""
        if on and self._since is None:
            if self._ended is None or at - self._ended > _SWAP_SECONDS:
                self._run = 0.0
            self._since = at
        elif not on and self._since is not None:
            lasted = max(0.0, at - self._since)
            self.total += lasted
            self._run += lasted
            self.longest = max(self.longest, self._run)
            self._since = None
            self._ended = at


@dataclass(slots=True)
class Leg:
    """A channel dialled on behalf of a call."""

    name: str
    behind: bool = False
    """Whether another channel dialled it than the caller's own: a Local channel."""
    status: str = ""
    rang: bool = False
    engaged: bool = False
    """Whether its telephone was on another call, from the first sign of it to the last."""

    @property
    def final(self) -> bool:
        """Return whether the dial of this leg has ended."""
        return self.status in FINAL_STATUSES or self.status == _LOST

    @property
    def tells(self) -> bool:
        """Return whether its status tells why nobody answered.

        A leg that a Local channel dialled is cancelled also when a patient caller is sent on.
        """
        return self.status != _LOST and not (self.behind and self.status == "CANCEL")


@dataclass(frozen=True, slots=True)
class Hook:
    """The dialplan hook's report; dialplan/extensions-textback.conf names the fields."""

    fields: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """Return a field, empty where the hook did not send it."""
        return self.fields.get(name, "")

    @property
    def answered(self) -> bool:
        """Return whether the last Dial() of the call was answered, by whatever."""
        return self["dialstatus"] == "ANSWER"

    @property
    def answered_for(self) -> float:
        """Return for how many seconds, 0 where it was not."""
        digits = self["answeredtime"][:9]
        return float(digits) if digits.isascii() and digits.isdigit() else 0.0

    def may_hide_talk(self, min_talk: float) -> bool:
        """Return whether somebody may have talked to the caller for so long, by this report alone.

        Asterisk tells whole seconds, cut off. A queue tells no dial status.
        """
        if self.answered:
            return not self["answeredtime"] or self.answered_for + 1.0 > min_talk
        return not self["dialstatus"] and self.answered_for > 0


@dataclass(slots=True)
class CallEvidence:
    """One running call. The tracker writes it, the judge reads it."""

    pbx: str
    channel_id: str
    trunk: str
    caller: RawNumber
    caller_name: CallerName
    exten: str
    started_at: float
    max_legs: int
    max_steps: int

    variables: dict[str, str] = field(default_factory=dict)
    """The last value of each variable of interest, set on the caller's channel."""
    states: dict[str, str] = field(default_factory=dict)
    """Device states that are followed, as they were when the call began."""
    presentation_seen: str | None = None
    hook: Hook | None = None
    hook_at: float = 0.0
    legs: dict[str, Leg] = field(default_factory=dict)
    folded: set[tuple[str, bool]] = field(default_factory=set)
    """What became of legs that are no longer kept: (status, whether it rang)."""
    family: set[str] = field(default_factory=set)
    """Channels that were dialled for this call or connected to it."""
    pairs: set[str] = field(default_factory=set)
    """Local channels of the family, by the part of the name that both halves share."""
    rang_free: bool = False
    """Whether a telephone rang in vain that was on no other call."""
    rang_engaged: bool = False
    """Whether one rang in vain that was on another call."""
    voicemail: bool = False
    fax: bool = False
    """Whether a fax was received, or a fax machine took the call."""
    sent_on: bool = False
    """Whether somebody was dialled after a talk, and no talk came of it (a transfer)."""
    was_up: bool = False
    caller_hung_up: bool = False
    cause: int | None = None
    """Q.850 cause of the caller's channel."""
    leg_causes: set[int] = field(default_factory=set)
    """Q.850 causes of the legs, where the PBX showed them."""
    inside: Stretch = field(default_factory=Stretch)
    """Together with a telephone of the company's."""
    outside: Stretch = field(default_factory=Stretch)
    """Together with a leg over a trunk only: a person, or a mobile's own mailbox."""
    strangers: Stretch = field(default_factory=Stretch)
    """Together with channels of which nothing was told."""
    ringing: Stretch = field(default_factory=Stretch)
    handed_over: bool = False
    """Whether the dialplan showed it, on a trunk that is not watched: after its beginning."""
    interrupted: bool = False
    """Whether a part of the call was not watched."""
    may_have_talked: bool = False
    """Whether somebody can have spoken with the caller while the call was not watched."""
    vanished: bool = False
    """Whether it ended while it was not watched."""
    narrow: bool = False
    """Whether variables and applications could not be seen, because the hook tells them."""
    queue_left_at: float | None = None
    """When the caller left a queue unanswered, as AMI told, or a channel behind a Local one."""
    message_waiting: bool = False
    """Whether a channel of the call has done with a mailbox with new messages in it (AMI)."""
    records: list[CallRecord] = field(default_factory=list)
    """Call detail records of the caller's channel."""
    ended_at: float | None = None
    """When the caller's channel went, while more is waited for."""

    trial: Trial | None = None
    """Of a self-test's call what it is for."""
    steps: list[Step] = field(default_factory=list)
    steps_dropped: int = 0

    def step(self, at: float, what: str, **detail: str) -> None:
        """Add a step for `explain`; past the bound steps are counted only."""
        if len(self.steps) >= self.max_steps:
            self.steps_dropped += 1
            return
        shown = {name: value[:_VALUE_SHOWN] for name, value in detail.items() if value}
        self.steps.append(Step(round(at - self.started_at, 3), what, shown))

    def running(self) -> RunningCall:
        """Return the call as it is handed over at its start."""
        return RunningCall(
            pbx=self.pbx,
            channel_id=self.channel_id,
            trunk=self.trunk,
            caller=self.caller,
            did=self.did,
            started_at=self.started_at,
        )

    def finished(self, at: float, outcome: Outcome) -> FinishedCall:
        """Return the call as it is handed over at its end."""
        steps = tuple(self.steps)
        if self.steps_dropped:
            dropped = Step(steps[-1].offset, "steps_dropped", {"count": str(self.steps_dropped)})
            steps += (dropped,)
        end = self._last_step(at)
        late = tuple(step for step in steps if step.offset > end.offset)
        steps = tuple(step for step in steps if step.offset <= end.offset)
        return FinishedCall(
            pbx=self.pbx,
            channel_id=self.channel_id,
            trunk=self.trunk,
            caller=self.caller,
            caller_name=self.caller_name,
            presentation=self.presentation,
            did=self.did,
            tag=self.tag,
            started_at=self.started_at,
            ended_at=max(at, self.started_at),
            rang_for=self.ringing.total,
            talked_for=self.inside.total + self.outside.total,
            outcome=outcome,
            hooked=self.hook is not None,
            linkedid=self.variables.get("CHANNEL(linkedid)") or self.reported("linkedid") or None,
            evidence=(*steps, end, *late),
            states=dict(self.states),
            stir=self.reported("stir") or self.variables.get("TEXTBACK_STIR", ""),
            trial=self.trial,
        )

    def _last_step(self, at: float) -> Step:
        detail = {} if self.cause is None else {"cause": str(self.cause)}
        return Step(round(max(at, self.started_at) - self.started_at, 3), "ended", detail)

    def reported(self, name: str) -> str:
        """Return a field of the hook's report, empty where it did not report or tell."""
        return self.hook[name] if self.hook else ""

    @property
    def did(self) -> str:
        """Return the number dialled: as the trunk sent it, else as the dialplan found it."""
        for told in (
            self.exten,
            self.reported("did"),
            self.variables.get("FROM_DID", ""),
            self.reported("fromdid"),
        ):
            if told not in {"", "s"}:
                return told
        return ""

    @property
    def tag(self) -> str | None:
        """Return the administrator's own word on the call."""
        return self.reported("reason") or self.variables.get("TEXTBACK_REASON") or None

    @property
    def presentation(self) -> str | None:
        """Return the caller's presentation as it came in, before the dialplan rewrote it.

        The hook read it first; FreePBX keeps it in CALLINGNUMPRES_SV; else the last one seen.
        """
        original = self.reported("pres") or self.variables.get("CALLINGNUMPRES_SV")
        return original or self.presentation_seen

    def note_presentation(self, presentation: str) -> None:
        """Take note of a presentation that a snapshot showed.

        One that withholds stays: trunks tell it late, and only the dialplan ever takes it back.
        """
        if not (self.presentation_seen or "").startswith("prohib"):
            self.presentation_seen = presentation

    @property
    def dial_status(self) -> str:
        """Return the last DIALSTATUS of the caller's channel, empty where it had none."""
        return self.reported("dialstatus") or self.variables.get("DIALSTATUS", "")

    @property
    def queue_status(self) -> str:
        """Return QUEUESTATUS, empty where the caller left no queue."""
        return self.reported("queuestatus") or self.variables.get("QUEUESTATUS", "")

    @property
    def queue_abandoned(self) -> bool:
        """Return whether the caller hung up while waiting in a queue."""
        if self.queue_status:
            # A queue that gives up says so, and sets ABANDONED all the same.
            return False
        return self._told_of_abandoning or self._left_queue_at_the_end

    @property
    def queue_timed_out_unseen(self) -> bool:
        """Return whether the caller was sent on by a queue behind a Local channel."""
        told = self._told_of_abandoning or self.queue_status
        return self.queue_left_at is not None and not told and not self._left_queue_at_the_end

    @property
    def _told_of_abandoning(self) -> bool:
        return "TRUE" in {self.reported("abandoned"), self.variables.get("ABANDONED", "")}

    @property
    def _left_queue_at_the_end(self) -> bool:
        """Return whether AMI told of leaving the queue as the caller hung up.

        It tells the same of a caller who is sent on when the time is over.
        """
        if self.queue_left_at is None or not self.caller_hung_up:
            return False
        return self.ended_at is None or self.ended_at - self.queue_left_at < _SWAP_SECONDS

    @property
    def confirmed(self) -> bool:
        """Return whether whoever was called outside had to confirm before being put through."""
        told = (
            self.reported("confirm"),
            self.variables.get("TEXTBACK_CONFIRM", ""),
            self.variables.get("USE_CONFIRMATION", ""),
        )
        return any(each.lower() not in _NOT for each in told)

    @property
    def voicemail_status(self) -> str:
        """Return VMSTATUS, empty where no mailbox finished."""
        return self.reported("vmstatus") or self.variables.get("VMSTATUS", "")

    @property
    def message_left(self) -> bool:
        """Return whether the caller left a message.

        Behind a Local channel the mailbox says nothing to the caller's channel, but AMI tells that
        it was used by one of the call's. Whoever listens to messages uses a mailbox as well, but
        is not put through to it by Dial() or VoiceMail().
        """
        if self.voicemail_status:
            return self.voicemail_status == "SUCCESS"
        reached = self.voicemail or "ANSWER" in {status for status, _ in self.fates}
        return self.message_waiting and reached

    def begin_leg(
        self, at: float, channel_id: str, name: str, *, behind: bool = False
    ) -> Leg | None:
        """Take note of a dial, `None` when the call has too many legs at once."""
        leg = self.legs.get(channel_id)
        if leg is not None:
            return leg
        if len(self.legs) >= self.max_legs:
            ended = next((key for key, each in self.legs.items() if each.final), None)
            if ended is None:
                return None
            old = self.legs.pop(ended)
            if old.tells:
                self.folded.add((old.status, old.rang))
        leg = self.legs[channel_id] = Leg(name, behind)
        self.step(at, "dialled", leg=name)
        return leg

    def progress_leg(self, at: float, leg: Leg, status: str, *, engaged: bool) -> None:
        """Take note of how a leg fares; repeated statuses change nothing."""
        if leg.status in {"ANSWER", status} or (leg.final and status != "ANSWER"):
            return
        if status in _RINGING_STATUSES:
            if not leg.rang:
                self.step(at, "ringing", leg=leg.name)
            leg.engaged = engaged and (leg.engaged or not leg.rang)
            leg.rang = True
            leg.status = status
        elif status in FINAL_STATUSES:
            leg.status = status
            leg.engaged = leg.engaged and engaged
            if leg.rang and status == "NOANSWER":
                self._rang_in_vain(leg)
            self.step(at, LEG_STEPS[status], leg=leg.name)
        self.ringing.update(at, on=self._rings)

    def _rang_in_vain(self, leg: Leg) -> None:
        self.rang_engaged = self.rang_engaged or leg.engaged
        self.rang_free = self.rang_free or not leg.engaged

    @property
    def _rings(self) -> bool:
        return any(leg.rang and not leg.final for leg in self.legs.values())

    @property
    def fates(self) -> set[tuple[str, bool]]:
        """Return what became of the legs: (dial status, whether it rang)."""
        return self.folded | {(leg.status, leg.rang) for leg in self.legs.values() if leg.tells}

    def lose_legs(self, at: float, present: Container[str]) -> None:
        """Take note that legs went while nobody watched: what became of them is not known."""
        for channel_id, leg in self.legs.items():
            if not leg.final and channel_id not in present:
                leg.status = _LOST
        self.ringing.update(at, on=self._rings)

    @property
    def rejected(self) -> bool:
        """Return whether a phone declined, or the PBX for it (Q.850 cause 21)."""
        return self.cause == _REJECTED or _REJECTED in self.leg_causes

    @property
    def with_somebody(self) -> bool:
        """Return whether a person hears the caller right now."""
        return self.inside.on or self.outside.on

    def end_talk(self, at: float) -> None:
        """Close the talk that still lasts."""
        for stretch in (self.inside, self.outside, self.strangers):
            stretch.update(at, on=False)

    def end(self, at: float) -> None:
        """Close whatever still lasts."""
        self.end_talk(at)
        for leg in self.legs.values():
            if leg.rang and not leg.final:
                self._rang_in_vain(leg)
        self.ringing.update(at, on=False)
