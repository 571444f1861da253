"""From a PBX's events to its finished inbound calls. Pure: no clock, no I/O, nothing raised."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from textback_ari.calls import names, remarks
from textback_ari.calls.call import FinishedCall, OutboundCall, RunningCall
from textback_ari.calls.events import (
    ApplicationEntered,
    Bridge,
    BridgeEntered,
    BridgeLeft,
    CallRecord,
    Channel,
    ChannelCreated,
    ChannelDestroyed,
    ChannelGone,
    ChannelsPaired,
    ChannelStateChanged,
    DeviceStateChanged,
    DialProgress,
    HandedOver,
    HangupRequested,
    HookReport,
    JournalRead,
    MoreComes,
    PbxEvent,
    Remark,
    Resynchronised,
    TimePassed,
    TrialBegun,
    VariableSet,
)
from textback_ari.calls.evidence import LEG_STEPS, CallEvidence, Hook, Stretch
from textback_ari.calls.graph import BridgeGraph
from textback_ari.calls.judge import judge
from textback_ari.calls.outcome import Outcome
from textback_ari.calls.trial import TRUNK, Trial, is_trial_channel
from textback_ari.private import RawNumber

ANY_TRUNK = "*"
"""Instead of endpoint names: every channel that comes in from a device is a call."""

PRESENTATION = "CALLERID(num-pres)"
"""The channel variable in which ARI shows whether the caller withheld the number."""

Told = RunningCall | FinishedCall | OutboundCall
"""What comes out of the tracker."""

_VOICEMAIL = "voicemail"
_FAX_APPLICATIONS = frozenset({"receivefax", "rxfax"})
_FAX_EXTENSION = "fax"
_LINKEDID = "CHANNEL(linkedid)"
_DIALLED = "DIALEDPEERNUMBER"
_DIALLED_BY = frozenset({"AppDial", "AppDial2", "AppQueue"})
_PEOPLE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is remembered at most, so that no PBX and no caller can fill the memory."""

    legs: int = 256
    """Legs of one call that are kept apart; what became of earlier ones is kept in sum."""
    family: int = 1_024
    """Channels connected to one call."""
    steps: int = 200
    """Steps of evidence of one call; later ones are counted."""
    bridges: int = 4_096
    """Bridges on the PBX."""
    ended: int = 4_096
    """Ended calls whose late events are known as such."""
    outbound: int = 4_096
    """Calls out over the trunks at the same time."""
    lines: int = 256
    """With `*`: outside lines that are told from telephones by the calls that came in on them."""


@dataclass(frozen=True, slots=True)
class TrackerSettings:
    """What the tracker of one PBX has to know. Times are seconds."""

    pbx: str
    trunks: frozenset[str]
    """Endpoints as Asterisk writes them (`PJSIP/trunk`), or `*` alone."""
    min_talk: float = 1.0
    """How long caller and telephone must be connected for the call to count as answered."""
    min_talk_external: float = 20.0
    """The same for a leg over a trunk, behind which a mobile's own mailbox may answer."""
    contexts: frozenset[str] = frozenset()
    """With `*`: the contexts in which calls from outside begin; none and no `dids`: any."""
    dids: frozenset[str] = frozenset()
    """With `*`: the numbers that calls from outside dial, as the PBX writes them."""
    not_human: frozenset[str] = frozenset()
    """Endpoints that nobody speaks at: paging, door openers, bots."""
    fax: frozenset[str] = frozenset()
    """Endpoints that are fax machines."""
    sent_on_is_missed: bool = False
    """Whether an answered call counts as missed when a transfer of it reaches nobody."""
    devices: frozenset[str] = frozenset()
    """Device states that are followed: each call gets what they were when it began."""
    bounds: Bounds = field(default_factory=Bounds)


@dataclass(slots=True)
class _Outbound:
    """A call out over a trunk while it runs; on some channel drivers calls in begin like it."""

    channel_id: str
    trunk: str
    began: float
    dialled: str = ""
    """As the dialplan wrote it: `+12015550123@trunk`."""
    shown: str = ""
    """The number that the channel shows: what the telephone dialled, prefixes included."""
    ours: str = ""
    """The number that the callee was shown."""
    linkedid: str = ""
    talk: Stretch = field(default_factory=Stretch)
    leg: bool = False
    """Whether it turned out to be a leg of an inbound call."""

    def note(self, channel: Channel) -> None:
        """Take what a snapshot of its channel shows."""
        self.dialled = channel.variables.get(_DIALLED) or self.dialled
        self.shown = channel.caller.raw or self.shown
        self.ours = self.ours or channel.connected.raw
        self.linkedid = channel.variables.get(_LINKEDID) or self.linkedid

    @property
    def to(self) -> RawNumber:
        """Return the number dialled, without the trunk it was dialled on."""
        number = self.dialled.partition("@")[0].rpartition("/")[2].removeprefix("sip:")
        return RawNumber(number or self.shown)


class CallTracker:
    """Follows the inbound calls of one PBX.

    `feed` takes the events in the order in which the PBX sent them and returns the calls that
    began or ended with each, calls out over a trunk included. Events lost, repeated or out of
    order make an outcome less certain, never wrong knowingly, and raise nothing.
    """

    def __init__(self, settings: TrackerSettings) -> None:
        """Begin without any call."""
        self._settings = settings
        self._calls: dict[str, CallEvidence] = {}
        self._owner: dict[str, str] = {}
        self._owner_of_pair: dict[str, str] = {}
        self._outbound: dict[str, _Outbound] = {}
        self._lines: dict[str, None] = {}
        self._ended: dict[str, None] = {}
        self._graph = BridgeGraph(settings.bounds.bridges)
        self._states: dict[str, str] = {}
        self._narrow = False
        self._wide_since = float("-inf")
        self._recorded_before: dict[str, None] = {}
        self._more_comes = False
        self._waiting: dict[str, CallEvidence] = {}

    @property
    def running(self) -> frozenset[str]:
        """Return the channel ids of the calls in progress, and of those not yet judged."""
        return frozenset(self._calls)

    @property
    def handed_over(self) -> frozenset[str]:
        """Return those of them that the dialplan handed over, on trunks that are not watched."""
        return frozenset(key for key, call in self._calls.items() if call.handed_over)

    @property
    def waiting(self) -> bool:
        """Return whether calls have ended and wait for `TimePassed` to be judged."""
        return bool(self._waiting)

    def footprint(self) -> int:
        """Return how many things are remembered of calls in progress and bridges."""
        return (
            len(self._calls)
            + len(self._owner)
            + len(self._owner_of_pair)
            + len(self._outbound)
            + len(self._graph)
        )

    def narrowed(self) -> None:
        """Say that variables and applications are no longer shown: the hook tells them."""
        self._narrow = True
        for call in self._calls.values():
            call.narrow = True

    def widened(self, at: float) -> None:
        """Say that from `at` on variables and applications are shown."""
        self._narrow = False
        self._wide_since = at

    def more_comes(self, *, on: bool) -> None:
        """Say whether events come that may follow the end of the call which they are about.

        While they do, a call whose outcome they could change is handed over after
        `remarks.LATE_SECONDS`; somebody has to tell the time by `TimePassed` then.
        """
        self._more_comes = on
        if not on:
            # Some of a call's records may have got lost on the way, and one alone misleads.
            for call in self._calls.values():
                call.records.clear()

    def feed(self, event: PbxEvent) -> tuple[Told, ...]:
        """Take in one event; return the calls that began or ended with it."""
        match event:
            case ChannelCreated(at, channel):
                return self._created(at, channel)
            case ChannelDestroyed():
                return self._destroyed(event)
            case DialProgress():
                self._dial(event)
            case BridgeEntered(at, bridge, channel) if channel.id not in self._ended:
                bridge = self._living(bridge)
                before = self._concerned(bridge, channel)
                self._graph.enter(bridge, channel.id, channel.name)
                self._bridge_changed(at, "bridge_entered", channel, bridge.role, before)
            case BridgeLeft(at, bridge, channel):
                bridge = self._living(bridge)
                before = self._concerned(bridge, channel)
                self._graph.leave(bridge, channel.id)
                self._bridge_changed(at, "bridge_left", channel, bridge.role, before)
            case HandedOver():
                return self._handed_over(event)
            case TrialBegun(at, channel, trial):
                return self._trial_begun(at, channel, trial)
            case ChannelGone(at, channel):
                return self._gone(at, channel)
            case HookReport():
                return self._hook_reported(event)
            case JournalRead():
                return self._journal_read(event)
            case Resynchronised():
                return self._resynchronised(event)
            case VariableSet(at, channel, name, value):
                self._variable_set(at, channel, name, value)
            case ApplicationEntered(at, channel, app, _):
                self._application_entered(at, channel, app)
            case HangupRequested():
                self._hangup_requested(event)
            case ChannelStateChanged(at, channel):
                return self._state_changed(at, channel)
            case DeviceStateChanged(_, device, state):
                if device in self._settings.devices:
                    self._states[device] = state
            case Remark():
                self._remarked(event)
            case ChannelsPaired():
                self._paired(event)
            case CallRecord():
                self._recorded(event)
            case MoreComes(_, on):
                self.more_comes(on=on)
            case TimePassed(at):
                return self._judge_late(at)
        return ()

    # --- channels ---------------------------------------------------------------------------

    def _watched(self, channel: Channel) -> bool:
        if not names.is_device(channel.name):
            return False
        settings = self._settings
        if names.endpoint(channel.name) in settings.trunks:
            return True
        if ANY_TRUNK not in settings.trunks:
            return False
        if not settings.contexts and not settings.dids:
            return True
        return channel.context in settings.contexts or channel.exten in settings.dids

    def _over_trunk(self, name: str) -> bool:
        """Return whether a channel leads to the outside."""
        return names.endpoint(name) in self._settings.trunks or names.line(name) in self._lines

    def _learn_line(self, name: str) -> None:
        """With `*`, remember an outside line by a call that came in on it."""
        settings = self._settings
        told_apart = settings.contexts or settings.dids
        if ANY_TRUNK in settings.trunks and told_apart and len(self._lines) < settings.bounds.lines:
            self._lines[names.line(name)] = None

    def _created(self, at: float, channel: Channel) -> tuple[RunningCall, ...]:
        if channel.id in self._ended or channel.id in self._owner:
            return ()
        if channel.state != "Ring" and self._leads_out(channel):
            # A call on some channel drivers begins like this, too.
            self._begin_outbound(at, channel)
            return ()
        if not self._watched(channel):
            return ()
        if channel.id in self._calls:
            self._note(at, channel)
            return ()
        return (self._begin(at, channel).running(),)

    def _leads_out(self, channel: Channel) -> bool:
        if channel.id in self._calls or not names.is_device(channel.name):
            return False
        return self._watched(channel) or self._over_trunk(channel.name)

    def _begin_outbound(self, at: float, channel: Channel) -> None:
        if channel.id not in self._outbound:
            if len(self._outbound) >= self._settings.bounds.outbound:
                return
            trunk = names.endpoint(channel.name)
            self._outbound[channel.id] = _Outbound(channel.id, trunk, at)
        self._outbound[channel.id].note(channel)

    def _begin(
        self,
        at: float,
        channel: Channel,
        states: Mapping[str, str] | None = None,
        trial: Trial | None = None,
    ) -> CallEvidence:
        """Begin a call; `states`: the device states then, by default the present ones."""
        self._outbound.pop(channel.id, None)
        call = CallEvidence(
            pbx=self._settings.pbx,
            channel_id=channel.id,
            trunk=TRUNK if trial else names.endpoint(channel.name),
            caller=channel.caller,
            caller_name=channel.caller_name,
            exten=channel.exten,
            started_at=at,
            max_legs=self._settings.bounds.legs,
            max_steps=self._settings.bounds.steps,
            narrow=self._narrow or at < self._wide_since,
            trial=trial,
        )
        self._calls[channel.id] = call
        if trial is None:
            self._learn_line(channel.name)
        call.step(at, "call_began", trunk=call.trunk, did=call.exten)
        call.states = dict(self._states if states is None else states)
        for device, state in call.states.items():
            call.step(at, "device_state", device=device, state=state)
        self._note(at, channel)
        return call

    def _note(self, at: float, channel: Channel) -> None:
        """Take what any snapshot of a call's own channel shows."""
        outbound = self._outbound.get(channel.id)
        if outbound is not None:
            outbound.note(channel)
        call = self._calls.get(channel.id)
        if call is None:
            return
        if channel.state == "Up" and not call.was_up:
            call.was_up = True
            call.step(at, "channel_up")
        if channel.exten == _FAX_EXTENSION and call.exten != _FAX_EXTENSION and not call.fax:
            call.fax = True
            call.step(at, "fax")
        if not call.caller.raw:
            call.caller, call.caller_name = channel.caller, channel.caller_name
        for name, value in channel.variables.items():
            if name == PRESENTATION:
                call.note_presentation(value)
            elif value and call.variables.get(name) != value:
                call.variables[name] = value
                if name == "TEXTBACK_REASON":
                    call.step(at, "tagged", tag=value)

    def _state_changed(self, at: float, channel: Channel) -> tuple[RunningCall, ...]:
        if channel.id in self._outbound and channel.state == "Ring":
            began = min(self._outbound[channel.id].began, at)
            return (self._begin(began, channel).running(),)
        self._note(at, channel)
        return ()

    def _destroyed(self, event: ChannelDestroyed) -> tuple[FinishedCall | OutboundCall, ...]:
        channel = event.channel
        self._note(event.at, channel)
        call = self._calls.get(channel.id)
        if call is not None:
            return self._ended_now(event, call)
        owner = self._call_of(channel)
        if owner is not None:
            owner.leg_causes.add(event.cause)
            self._disown(owner, channel.id)
        before = self._graph.company(channel.id)
        self._graph.forget((channel.id,))
        self._reconsider(event.at, before)
        outbound = self._outbound.pop(channel.id, None)
        return () if outbound is None else self._finish_outbound(event.at, outbound)

    def _finish_outbound(self, at: float, outbound: _Outbound) -> tuple[OutboundCall, ...]:
        outbound.talk.update(at, on=False)
        linked = outbound.linkedid
        if outbound.leg or linked in self._calls or linked in self._ended:
            return ()
        return (
            OutboundCall(
                pbx=self._settings.pbx,
                channel_id=outbound.channel_id,
                trunk=outbound.trunk,
                to=outbound.to,
                started_at=outbound.began,
                ended_at=max(at, outbound.began),
                answered=outbound.talk.longest >= self._settings.min_talk,
                talked_for=outbound.talk.total,
                shown=outbound.ours,
                linkedid=linked,
            ),
        )

    def _ended_now(self, event: ChannelDestroyed, call: CallEvidence) -> tuple[FinishedCall, ...]:
        if call.channel_id in self._waiting:
            return ()
        call.cause = event.cause
        call.end(event.at)
        return self._conclude(event.at, call)

    def _conclude(self, at: float, call: CallEvidence) -> tuple[FinishedCall, ...]:
        """Hand an ended call over, or keep it for a while where more may come about it."""
        call.ended_at = at
        if not (self._more_comes and remarks.more_may_come(call, self._judged(call))):
            return (self._finish(at, call),)
        self._waiting[call.channel_id] = call
        company = self._graph.company(call.channel_id)
        self._graph.forget((call.channel_id,))
        self._reconsider(at, company)
        return ()

    def _judge_late(self, at: float) -> tuple[FinishedCall, ...]:
        """Hand over the ended calls about which nothing more is expected."""
        return tuple(
            self._finish(call.ended_at, call)
            for call in tuple(self._waiting.values())
            if call.ended_at is not None and call.ended_at + remarks.LATE_SECONDS <= at
        )

    def _judged(self, call: CallEvidence) -> Outcome:
        settings = self._settings
        return judge(
            call,
            settings.min_talk,
            settings.min_talk_external,
            sent_on_is_missed=settings.sent_on_is_missed,
            machines=settings.not_human | settings.fax,
        )

    def _finish(self, at: float, call: CallEvidence) -> FinishedCall:
        call.end(at)
        call.ended_at = at
        outcome = self._judged(call)
        del self._calls[call.channel_id]
        self._waiting.pop(call.channel_id, None)
        self._ended[call.channel_id] = None
        while len(self._ended) > self._settings.bounds.ended:
            del self._ended[next(iter(self._ended))]
        company = self._graph.company(call.channel_id)
        self._graph.forget((call.channel_id,))
        for channel_id in tuple(call.family):
            self._disown(call, channel_id)
        for pair in call.pairs:
            if self._owner_of_pair.get(pair) == call.channel_id:
                del self._owner_of_pair[pair]
        self._reconsider(at, company)
        return call.finished(at, outcome)

    def _disown(self, call: CallEvidence, channel_id: str) -> None:
        """Let go of a channel of a call's family; another call it is connected to keeps it."""
        call.family.discard(channel_id)
        if self._owner.get(channel_id) != call.channel_id:
            return
        del self._owner[channel_id]
        name = self._graph.name(channel_id)
        for other in self._graph.company(channel_id):
            if other in self._calls and other != call.channel_id:
                self._adopt(self._calls[other], channel_id, name)
                return
        self._graph.forget((channel_id,))
        pair = names.pair(name)
        if pair is not None and self._owner_of_pair.get(pair) == call.channel_id:
            del self._owner_of_pair[pair]
            call.pairs.discard(pair)

    def _hangup_requested(self, event: HangupRequested) -> None:
        call = self._calls.get(event.channel.id)
        if call is not None:
            self._note(event.at, event.channel)
            if not event.soft:
                call.caller_hung_up = True
                call.step(event.at, "caller_hung_up")
            return
        owner = self._call_of(event.channel)
        if owner is not None and not event.soft and event.cause is not None:
            owner.leg_causes.add(event.cause)
            owner.step(
                event.at,
                "leg_hung_up",
                leg=event.channel.name,
                cause=str(event.cause),
                sip=str(event.tech_cause or ""),
            )

    # --- calls that the dialplan hands over ---------------------------------------------------

    def _handed_over(self, event: HandedOver) -> tuple[RunningCall, ...]:
        """Follow a call from here on that came in over a trunk that is not watched."""
        channel = event.channel
        known = channel.id in self._ended or channel.id in self._owner
        call = self._calls.get(channel.id)
        if call is None and not known and names.is_device(channel.name):
            call = self._begin(min(channel.created_at, event.at), channel)
            call.exten = event.did or channel.exten
            call.handed_over = call.interrupted = True
            call.may_have_talked = channel.state == "Up"
            call.step(event.at, "handed_over")
            return (call.running(),)
        self._note(event.at, channel)
        return ()

    def _trial_begun(self, at: float, channel: Channel, trial: Trial) -> tuple[RunningCall, ...]:
        """Follow a self-test's call, whose channel exists and has not begun the dialplan."""
        known = {*self._calls, *self._ended, *self._owner}
        if channel.id in known or not is_trial_channel(channel.id):
            return ()
        return (self._begin(at, channel, trial=trial).running(),)

    def _gone(self, at: float, channel: Channel) -> tuple[FinishedCall, ...]:
        call = self._calls.get(channel.id)
        if call is None or not call.handed_over:
            return ()
        call.vanished = True
        return (self._finish(call.hook_at or at, call),)

    # --- legs -------------------------------------------------------------------------------

    def _call_of(self, channel: Channel) -> CallEvidence | None:
        """Return the call on whose behalf a channel lives, itself included."""
        found = self._calls.get(channel.id) or self._calls.get(self._owner.get(channel.id, ""))
        if found is None:
            pair = names.pair(channel.name)
            found = self._calls.get(self._owner_of_pair.get(pair, "")) if pair else None
        return found

    def _adopt(self, call: CallEvidence, channel_id: str, name: str) -> None:
        """Make a channel part of a call's family."""
        if channel_id in self._calls or len(call.family) >= self._settings.bounds.family:
            return
        call.family.add(channel_id)
        self._owner.setdefault(channel_id, call.channel_id)
        pair = names.pair(name)
        if pair is not None:
            call.pairs.add(pair)
            self._owner_of_pair.setdefault(pair, call.channel_id)

    def _dial(self, event: DialProgress) -> None:
        peer = event.peer
        if event.caller is not None:
            self._note(event.at, event.caller)
        call = self._call_of(event.caller) if event.caller is not None else None
        if call is None:
            call = self._calls.get(self._owner.get(peer.id, ""))
        if call is None and (self._over_trunk(peer.name) or _by_local(event)):
            # Behind two Local channels nothing but the linked id leads back to the call.
            call = self._linked(peer)
        if call is None and peer.id in self._outbound:
            self._outbound[peer.id].note(peer)
            self._outbound[peer.id].dialled = event.dialled or self._outbound[peer.id].dialled
        if call is None or peer.id == call.channel_id:
            return
        if event.status and event.status not in LEG_STEPS:
            return
        self._outbound.pop(peer.id, None)
        behind = event.caller is not None and event.caller.id != call.channel_id
        leg = call.begin_leg(event.at, peer.id, peer.name, behind=behind)
        if leg is None:
            return
        if self._has_talked(call) and not call.with_somebody and not leg.final:
            call.sent_on = True
        # A trunk carries many calls at once: another one there says nothing.
        engaged = not self._over_trunk(peer.name) and self._graph.engaged(peer.name, peer.id)
        call.progress_leg(event.at, leg, event.status, engaged=engaged)
        if leg.final and leg.status != "ANSWER":
            self._disown(call, peer.id)
        else:
            self._adopt(call, peer.id, peer.name)
            self._graph.learn(peer.id, peer.name)
        if event.forwarded is not None:
            call.step(event.at, "forwarded", leg=peer.name, to=event.forwarded.name)

    # --- what AMI tells besides -------------------------------------------------------------

    def _linked(self, channel: Channel) -> CallEvidence | None:
        """Return the call that a channel is linked to, as Asterisk itself sees it."""
        return self._calls.get(channel.variables.get(_LINKEDID, ""))

    def _remarked(self, event: Remark) -> None:
        channel = event.channel
        call = self._call_of(channel) or self._linked(channel)
        if call is None:
            return
        self._note(event.at, channel)
        if names.is_local(channel.name):
            self._adopt(call, channel.id, channel.name)
        remarks.note(call, event)

    def _paired(self, event: ChannelsPaired) -> None:
        """Join the halves of a Local channel of a call's; of others nothing is remembered."""
        halves = (event.one, event.two)
        found = [self._call_of(each) or self._linked(each) for each in halves]
        call = found[0] or found[1]
        if call is None:
            return
        for each in halves:
            self._adopt(call, each.id, each.name)
        if not call.family.issuperset(each.id for each in halves):
            # There are too many, and what is remembered of one has to be forgotten in time.
            return
        for each in halves:
            self._graph.learn(each.id, each.name)
        before = self._graph.company(event.one.id) | self._graph.company(event.two.id)
        self._graph.pair(event.one.id, event.two.id)
        self._reconsider(event.at, before | self._graph.company(event.one.id))

    def _recorded(self, event: CallRecord) -> None:
        call = self._calls.get(event.channel_id)
        if call is None:
            # Should the call become known only now, its other records are not all of them.
            self._recorded_before[event.channel_id] = None
            while len(self._recorded_before) > self._settings.bounds.ended:
                del self._recorded_before[next(iter(self._recorded_before))]
        elif event.channel_id not in self._recorded_before:
            if self._over_trunk(event.destination):
                # A mobile's own mailbox may have answered there.
                event = replace(event, talked_for=0.0)
            remarks.record(call, event)

    # --- talks ------------------------------------------------------------------------------

    def _has_talked(self, call: CallEvidence) -> bool:
        return max(call.inside.longest, call.outside.longest) >= self._settings.min_talk

    # --- bridges ----------------------------------------------------------------------------

    def _living(self, bridge: Bridge) -> Bridge:
        """Return a bridge without calls that have ended: an event told twice brings none back."""
        if self._ended.keys().isdisjoint(bridge.channels):
            return bridge
        living = tuple(each for each in bridge.channels if each not in self._ended)
        return replace(bridge, channels=living)

    def _concerned(self, bridge: Bridge, channel: Channel) -> frozenset[str]:
        """Return whom a change of a bridge can part: those told to be in it, and their company."""
        found: set[str] = set()
        for told in (channel.id, *bridge.channels):
            if told not in found:
                found |= {told, *self._graph.company(told)}
        return frozenset(found)

    def _bridge_changed(
        self, at: float, what: str, channel: Channel, role: str, before: frozenset[str]
    ) -> None:
        self._note(at, channel)
        call = self._call_of(channel)
        if call is not None:
            who = "caller" if channel.id == call.channel_id else ""
            call.step(at, what, channel=channel.name, bridge=role, who=who)
        after = self._graph.company(channel.id)
        self._reconsider(at, before | after | {channel.id})

    def _reconsider(self, at: float, channel_ids: Iterable[str]) -> None:
        """Look anew at the company of those calls among the channels."""
        for channel_id in channel_ids:
            call = self._calls.get(channel_id)
            if call is not None:
                self._look(at, call)
            outbound = self._outbound.get(channel_id)
            if outbound is not None:
                self._look_outside(at, outbound)

    def _look_outside(self, at: float, outbound: _Outbound) -> None:
        company = self._graph.company(outbound.channel_id)
        outbound.leg = outbound.leg or any(each in self._calls for each in company)
        outbound.talk.update(
            at, on=any(names.is_device(self._graph.name(each)) for each in company)
        )

    def _look(self, at: float, call: CallEvidence) -> None:
        inside = outside = strangers = False
        people: list[str] = []
        for channel_id in self._graph.company(call.channel_id):
            name = self._graph.name(channel_id)
            if channel_id in self._calls:
                continue
            self._adopt(call, channel_id, name)
            if not name:
                strangers = True
            elif names.endpoint(name) in self._settings.fax:
                if not call.fax:
                    call.step(at, "fax")
                call.fax = True
            elif names.endpoint(name) in self._settings.not_human:
                continue
            elif names.is_device(name):
                over_trunk = self._over_trunk(name)
                outside = outside or over_trunk
                inside = inside or not over_trunk
                people.append(name)
        was_with_somebody = call.with_somebody
        call.inside.update(at, on=inside)
        call.outside.update(at, on=outside and not inside)
        call.strangers.update(at, on=strangers and not inside and not outside)
        if inside or outside:
            call.sent_on = False
        if (inside or outside) != was_with_somebody:
            to = ", ".join(sorted(people)[:_PEOPLE_SHOWN])
            call.step(at, "talk_ended" if was_with_somebody else "talk_began", to=to)

    # --- the dialplan's word ----------------------------------------------------------------

    def _variable_set(self, at: float, channel: Channel, name: str, value: str) -> None:
        self._note(at, channel)
        call = self._calls.get(channel.id)
        if call is not None:
            call.variables[name] = value
            if value:
                call.step(at, "variable", name=name, value=value)
            return
        owner = self._call_of(channel) or self._linked(channel)
        if owner is not None and name in {"ABANDONED", "VMSTATUS"} and value:
            # Far behind a Local channel: seen only where all channels are watched.
            if name == "VMSTATUS":
                owner.variables[name] = value
            else:
                owner.queue_left_at = at
            owner.step(at, "variable", name=name, value=value, channel=channel.name)

    def _application_entered(self, at: float, channel: Channel, app: str) -> None:
        self._note(at, channel)
        call = self._call_of(channel) or self._linked(channel)
        if call is not None:
            call.voicemail = call.voicemail or app.lower() == _VOICEMAIL
            call.fax = call.fax or app.lower() in _FAX_APPLICATIONS
            call.step(at, "application", app=app)

    def _hook_reported(self, event: HookReport) -> tuple[RunningCall, ...]:
        channel = event.channel
        began: tuple[RunningCall, ...] = ()
        if channel.id not in self._calls:
            if channel.id in self._ended or channel.id in self._owner or not self._watched(channel):
                return ()
            call = self._begin(min(channel.created_at, event.at), channel)
            began = (call.running(),)
        call = self._calls[channel.id]
        self._note(event.at, channel)
        call.hook = Hook(dict(event.fields))
        call.hook_at = event.at
        call.step(event.at, "hook_reported", **_shown(call.hook))
        return began

    # --- after a (re)connect ----------------------------------------------------------------

    def ended(self, channel_id: str) -> bool:
        """Return whether this call is known to have ended."""
        return channel_id in self._ended

    def concerns(self, event: JournalRead) -> bool:
        """Return whether a line of the journal tells of a call that is to be decided here."""
        handed = event.fields.get("handed") == "1" and names.is_device(event.channel.name)
        return handed or self.on_a_trunk(event.channel)

    def on_a_trunk(self, channel: Channel) -> bool:
        """Return whether a channel that the hook marked belongs to a trunk that is watched.

        Only calls from outside pass the hook, so no context is asked for.
        """
        trunks = self._settings.trunks
        return names.is_device(channel.name) and (
            ANY_TRUNK in trunks or names.endpoint(channel.name) in trunks
        )

    def _journal_read(self, event: JournalRead) -> tuple[FinishedCall, ...]:
        """Take in how a call ended that was not watched to its end.

        A call that is followed and gone ends with the resynchronisation that comes next; one that
        nobody saw ends right here.
        """
        channel = event.channel
        call = self._calls.get(channel.id)
        unseen = call is None
        if call is None:
            if self.ended(channel.id) or channel.id in self._owner or not self.concerns(event):
                return ()
            call = self._begin(min(channel.created_at, event.at), channel, states={})
            call.narrow = False
            call.vanished = True
        elif call.hook is not None:
            return ()
        else:
            self._note(event.at, channel)
        call.interrupted = True
        call.may_have_talked = channel.state in {"", "Up"}
        call.hook = Hook(dict(event.fields))
        call.hook_at = event.at
        cause = call.hook["hangupcause"]
        call.cause = int(cause) if cause.isascii() and cause.isdigit() and len(cause) < 4 else None
        if unseen and call.hook["dialstatus"] in {"CANCEL", "NOANSWER"}:
            # For how long is not told: at most all the time, which lets a text pass.
            call.ringing.update(call.started_at, on=True)
        call.step(event.at, "journal_read", **_shown(call.hook))
        return (self._finish(event.at, call),) if unseen else ()

    def _resynchronised(self, event: Resynchronised) -> tuple[Told, ...]:
        out: list[Told] = list(self._judge_late(float("inf")))
        present = {channel.id: channel for channel in event.channels}
        since = event.watching_lost_at
        # What they were when a call began that nobody saw begin is not known.
        self._states = {}
        self._graph.replace(event.bridges, {channel.id: channel.name for channel in event.channels})
        for call in tuple(self._calls.values()):
            if since is not None:
                call.interrupted = True
                call.step(since, "watching_interrupted")
            lost_at = event.at if since is None else since
            call.lose_legs(lost_at, present)
            if call.channel_id not in present:
                call.vanished = True
                call.end(lost_at)
                out.extend(self._conclude(call.hook_at or event.at, call))
        for channel_id, owner in tuple(self._owner.items()):
            if channel_id not in present and owner in self._calls:
                self._disown(self._calls[owner], channel_id)
        for channel_id in [each for each in self._outbound if each not in present]:
            outbound = self._outbound.pop(channel_id)
            out.extend(self._finish_outbound(event.at if since is None else since, outbound))
        for channel in event.channels:
            if channel.id in self._calls:
                self._resume(event.at, channel, event.at if since is None else since)
            elif self._came_in(channel):
                call = self._begin(min(channel.created_at, event.at), channel)
                call.interrupted = True
                call.narrow = self._narrow
                self._resume(event.at, channel, event.at)
                out.append(call.running())
        self._states = {d: s for d, s in event.states.items() if d in self._settings.devices}
        return tuple(out)

    def _came_in(self, channel: Channel) -> bool:
        """Return whether a channel that was there already is a call from outside."""
        if (
            channel.id in self._ended
            or channel.id in self._owner
            or channel.app in _DIALLED_BY
            or not self._watched(channel)
        ):
            return False
        return channel.state in {"Ring", "Up"}

    def _resume(self, at: float, channel: Channel, lost_at: float) -> None:
        """Go on with a call after a time, from `lost_at` on, in which it was not watched."""
        call = self._calls[channel.id]
        if not call.interrupted:
            return
        talked = call.with_somebody
        self._note(at, channel)
        if not any(names.is_device(self._graph.name(each)) for each in self._company_of(call)):
            call.end_talk(lost_at)
        self._look(at, call)
        if channel.state == "Up" and not (talked and call.with_somebody):
            call.may_have_talked = True
        call.step(at, "watching_resumed")

    def _company_of(self, call: CallEvidence) -> list[str]:
        return [each for each in self._graph.company(call.channel_id) if each not in self._calls]


def _by_local(event: DialProgress) -> bool:
    return event.caller is not None and names.is_local(event.caller.name)


def _shown(hook: Hook) -> dict[str, str]:
    """Return the fields of the hook's report that `explain` shows."""
    return {
        name: hook[name]
        for name in (
            "dialstatus",
            "vmstatus",
            "queuestatus",
            "abandoned",
            "fax",
            "hangupcause",
            "reason",
        )
    }
