"""The `Store` port in memory, for unit tests and the simulation.

It keeps to what the databases do, row by row instead of in sets; the
contract suite holds the two to each other. A transaction works on a copy and replaces the whole at
its end, so a task that is cancelled, or that outlives a crash, leaves nothing behind. There is no
clock and no chance in it: `latency`, awaited around each operation, is where a simulation puts
both.
"""

import asyncio
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from tests.fakes.memory_callbacks import MemoryCallbacks
from tests.fakes.memory_desk import Desk, DeskInMemory
from tests.fakes.memory_erasing import callers_of, forget, keep_opt_outs
from tests.fakes.memory_follow_ups import MemoryFollowUps, StoredFollowUp
from tests.fakes.memory_leads import MemoryLeads
from tests.fakes.memory_notices import NoticesInMemory, Outbox
from tests.fakes.memory_retention import is_idle, prune
from textback_ari.calls.call import FinishedCall, Gap
from textback_ari.calls.outcome import Kind
from textback_ari.conversations.answers import Lately
from textback_ari.conversations.callbacks import State as Calling
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.happenings import circuit_event
from textback_ari.conversations.leads import Card, Lead
from textback_ari.messages.kinds import ANSWERS, ASKED_FOR
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.messages.reaching import (
    DEFAULT_UNREACHED,
    LOOKED_BACK,
    Unreached,
    is_unreached,
)
from textback_ari.messages.routing import Setback, in_words, refusals
from textback_ari.messages.segments import segment
from textback_ari.messages.states import (
    NOT_TEXTABLE_FOR,
    PENDING,
    Accepted,
    Blame,
    InDoubt,
    PartResult,
    ReceiptState,
    Refused,
    State,
    fold_receipts,
    waiting,
)
from textback_ari.ports import (
    UNANSWERED_LIFE,
    BlockEntry,
    Callback,
    CallbackOrder,
    CalledBack,
    CallerKey,
    ConsentRecord,
    Contact,
    Decided,
    Decision,
    Delivery,
    DueText,
    Erased,
    GatewayState,
    Heard,
    Hold,
    Inbound,
    InboundPart,
    Kept,
    KnownText,
    LineChange,
    Mentions,
    NewText,
    OpenCircuit,
    OptOut,
    Outlook,
    Receipt,
    Submitted,
)
from textback_ari.private import Body, Number
from textback_ari.rules.consent import ConsentHow, consent_of
from textback_ari.rules.guard import loads_after
from textback_ari.rules.limits import (
    CIRCUITS,
    Counted,
    Counter,
    Load,
    counters_of,
    with_answer,
    with_text,
    without_text,
)
from textback_ari.rules.reasons import SENTENCES, TOLD, Reason
from textback_ari.rules.spam import WINDOW, SeenLately, neighbours_of
from textback_ari.rules.talk import Talk, hear
from textback_ari.rules.verdict import Blocked, Cancel, Facts, Move, PendingText, Verdict

HOLD_LIFE = 6 * 3600.0
LOST = {State.UNDELIVERED, State.EXPIRED}
NOT_ARRIVED = "the text did not arrive"
FINAL = {ReceiptState.DELIVERED, ReceiptState.UNDELIVERED, ReceiptState.EXPIRED}

Latency = Callable[[], Awaitable[None]]


async def no_latency() -> None:
    """Take no time, and let nobody else run."""


@dataclass(frozen=True, slots=True)
class StoredCall:
    """A decided call."""

    id: int
    call: FinishedCall
    line: str | None
    business: str | None
    verdict: Verdict
    decided_at: float
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class StoredPart:
    """A part that was tried, with the last word on it that counts."""

    result: PartResult
    gateway: str
    receipt: Receipt | None = None

    def hear(self, receipt: Receipt) -> "StoredPart":
        """Return the part after a receipt: the first final word stays."""
        if self.receipt and (self.receipt.state in FINAL or self.receipt.state is receipt.state):
            return self
        return replace(self, receipt=receipt)


@dataclass(frozen=True, slots=True)
class StoredText:
    """An outbound text."""

    id: int
    call_id: int | None
    channel_id: str | None
    caller: CallerKey
    line: str
    kind: str
    sender: str
    body: Body
    gateways: tuple[str, ...]
    state: State
    reason: Reason | None
    created_at: float
    due_at: float
    give_up_at: float
    texted_at: float | None = None
    gateway: str | None = None
    parts_left: tuple[int, ...] | None = None
    parts: Mapping[int, StoredPart] = field(default_factory=dict)
    attempts: int = 0
    last_error: str | None = None
    claimed_by: str | None = None
    sent_at: float | None = None
    delivered_at: float | None = None
    counted: Counted | None = None
    setbacks: tuple[Setback, ...] = ()
    again_of: int | None = None

    def error(self) -> str | None:
        """Return the error of the first part that did not arrive."""
        heard = [p.receipt for _, p in sorted(self.parts.items()) if p.receipt]
        bad = {ReceiptState.UNDELIVERED, ReceiptState.EXPIRED}
        return next((f"error {r.error}" for r in heard if r.state in bad and r.error), None)

    def folded(self) -> "StoredText":
        """Return the text with its parts' receipts folded into its state."""
        ordered = [self.parts[i] for i in sorted(self.parts)]
        said = tuple(p.receipt.state if p.receipt else None for p in ordered)
        state = fold_receipts(self.state, said)
        heard = [p.receipt.at for p in ordered if p.receipt]
        return replace(
            self, state=state, delivered_at=max(heard) if state is State.DELIVERED else None
        )


@dataclass(frozen=True, slots=True)
class StoredTask:
    """A callback task; without a message id, a verdict's own."""

    id: int
    caller: CallerKey | None
    line: str | None
    call_id: int | None
    message_id: int | None
    reason: str
    created_at: float
    done_at: float | None = None
    done_why: str | None = None


@dataclass(frozen=True, slots=True)
class StoredInbound:
    """An inbound text."""

    id: int
    inbound: Inbound


@dataclass(slots=True)
class Contents:
    """Everything stored, at one moment. Rows are immutable; only the tables are copied."""

    calls: dict[int, StoredCall] = field(default_factory=dict)
    texts: dict[int, StoredText] = field(default_factory=dict)
    inbound: dict[int, StoredInbound] = field(default_factory=dict)
    tasks: dict[int, StoredTask] = field(default_factory=dict)
    receipts: list[Receipt] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    holds: dict[tuple[str, str], Hold] = field(default_factory=dict)
    owners: dict[str, float] = field(default_factory=dict)
    stepped: dict[str, float] = field(default_factory=dict)
    watched: dict[str, float] = field(default_factory=dict)
    opted_out: dict[CallerKey, float] = field(default_factory=dict)
    untextable_until: dict[CallerKey, float] = field(default_factory=dict)
    inbound_parts: dict[tuple[str, str, int], InboundPart] = field(default_factory=dict)
    deliveries: dict[tuple[str, str, int], tuple[Delivery, int | None]] = field(
        default_factory=dict
    )
    conversations: dict[tuple[str, CallerKey], float] = field(default_factory=dict)
    callers: set[CallerKey] = field(default_factory=set)
    callbacks: dict[tuple[str, str, CallerKey], Callback] = field(default_factory=dict)
    line_changes: list[LineChange] = field(default_factory=list)
    blocks: dict[tuple[object, ...], BlockEntry] = field(default_factory=dict)
    contacts: dict[CallerKey, Contact] = field(default_factory=dict)
    consents: dict[tuple[CallerKey, ConsentHow, str], ConsentRecord] = field(default_factory=dict)
    opt_outs: list[tuple[CallerKey, OptOut]] = field(default_factory=list)
    switches: dict[tuple[str, str], bool] = field(default_factory=dict)
    talks: dict[CallerKey, Talk] = field(default_factory=dict)
    staff_texts: dict[CallerKey, float] = field(default_factory=dict)
    loads: dict[Counter, Load] = field(default_factory=dict)
    events: dict[int, Event] = field(default_factory=dict)
    orders: dict[int, CallbackOrder] = field(default_factory=dict)
    outbox: Outbox = field(default_factory=Outbox)
    desk: Desk = field(default_factory=Desk)
    gateway_states: dict[str, GatewayState] = field(default_factory=dict)
    erasures: dict[tuple[str, Number], float] = field(default_factory=dict)
    pruned: dict[Kept, int] = field(default_factory=dict)
    pruned_receipts: set[int] = field(default_factory=set)
    follow_ups: dict[int, StoredFollowUp] = field(default_factory=dict)
    leads: dict[tuple[str, CallerKey], Lead] = field(default_factory=dict)
    cards: dict[CallerKey, Card] = field(default_factory=dict)
    merged: dict[CallerKey, CallerKey] = field(default_factory=dict)
    last_id: int = 0

    def copy(self) -> "Contents":
        """Return a copy whose tables can be changed without changing these."""
        return Contents(
            dict(self.calls),
            dict(self.texts),
            dict(self.inbound),
            dict(self.tasks),
            list(self.receipts),
            list(self.gaps),
            dict(self.holds),
            dict(self.owners),
            dict(self.stepped),
            dict(self.watched),
            dict(self.opted_out),
            dict(self.untextable_until),
            dict(self.inbound_parts),
            dict(self.deliveries),
            dict(self.conversations),
            set(self.callers),
            dict(self.callbacks),
            list(self.line_changes),
            dict(self.blocks),
            dict(self.contacts),
            dict(self.consents),
            list(self.opt_outs),
            dict(self.switches),
            dict(self.talks),
            dict(self.staff_texts),
            dict(self.loads),
            dict(self.events),
            dict(self.orders),
            self.outbox.copy(),
            self.desk.copy(),
            dict(self.gateway_states),
            dict(self.erasures),
            dict(self.pruned),
            set(self.pruned_receipts),
            dict(self.follow_ups),
            dict(self.leads),
            dict(self.cards),
            dict(self.merged),
            self.last_id,
        )

    def new_id(self) -> int:
        """Return an id that no row has."""
        self.last_id += 1
        return self.last_id

    def call_ids(self) -> dict[tuple[str, str], int]:
        """Return the ids of the calls by (pbx, channel id)."""
        return {(c.call.pbx, c.call.channel_id): c.id for c in self.calls.values()}

    def pending(self, caller: CallerKey) -> list[StoredText]:
        """Return the caller's texts that may still leave, next due first."""
        found = [t for t in self.texts.values() if t.caller == caller and t.state in PENDING]
        return sorted(found, key=lambda t: (t.due_at, t.id))

    def pending_verdicts(self, caller: CallerKey) -> list[StoredText]:
        """Return those that answer a call."""
        return [text for text in self.pending(caller) if text.call_id is not None]

    def waits_for_call(self, text: StoredText, now: float) -> bool:
        """Return whether a text waits because a running call holds its caller."""
        return text.kind not in ANSWERS and any(
            h.caller == text.caller and h.started_at > now - HOLD_LIFE for h in self.holds.values()
        )


class TransactionOverError(RuntimeError):
    """A transaction was used after its end, or after a crash."""


class MemoryTransaction(
    MemoryFollowUps, MemoryLeads, MemoryCallbacks, NoticesInMemory, DeskInMemory
):
    """Implements `ports.Transaction` on a copy of the contents."""

    def __init__(self, contents: Contents, callers: Iterable[CallerKey], latency: Latency) -> None:
        """Work on these contents, which nobody else sees until the end."""
        self.contents = contents
        self.over = False
        self._locked = set(callers)
        self._latency = latency
        for caller in self._locked - contents.callers:
            since = [
                contents.erasures[business, caller.number]
                for business in (caller.business, "")
                if (business, caller.number) in contents.erasures
            ]
            if since:
                contents.opted_out.setdefault(caller, min(since))
        contents.callers |= self._locked

    async def _begin(self, *callers: CallerKey) -> Contents:
        await self._latency()
        if self.over:
            raise TransactionOverError("the transaction is over")
        unlocked = [str(c.number) for c in callers if c not in self._locked]
        if unlocked:
            raise RuntimeError(f"callers {unlocked} were not locked")
        return self.contents

    # --- deciding -------------------------------------------------------------------------------

    async def decided(self, calls: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], Decided]:
        """Return which (pbx, channel id) have been decided before."""
        db = await self._begin()
        ids = db.call_ids()
        return {name: self._decided(ids[name]) for name in calls if name in ids}

    def _decided(self, call_id: int) -> Decided:
        db = self.contents
        text = next((t.id for t in db.texts.values() if t.call_id == call_id), None)
        own = (k for k in db.tasks.values() if k.call_id == call_id and k.message_id is None)
        return Decided(call_id, text, next((k.id for k in own), None))

    async def facts(self, callers: Iterable[CallerKey]) -> Mapping[CallerKey, Facts]:
        """Return the facts of each caller; the callers must have been locked."""
        wanted = list(callers)
        await self._begin(*wanted)
        return {caller: self._facts(caller) for caller in wanted}

    def _facts(self, caller: CallerKey) -> Facts:
        db = self.contents
        past = [
            t.texted_at
            for t in db.texts.values()
            if t.caller == caller and t.texted_at is not None and t.kind != TextKind.SELF_TEST
        ]
        pending = next(iter(db.pending_verdicts(caller)), None)
        return Facts(
            opted_out=caller in db.opted_out,
            last_text_at=max(past, default=None),
            texted_before=bool(past),
            pending=(
                PendingText(pending.id, pending.due_at, pending.give_up_at, pending.sent_at)
                if pending
                else None
            ),
            not_textable_until=db.untextable_until.get(caller),
            blocked=self._blocked(caller),
            contact=db.contacts[caller].name.raw if caller in db.contacts else None,
            talk=db.talks.get(caller, Talk()),
            staff_text_at=db.staff_texts.get(caller),
        )

    def _blocked(self, caller: CallerKey) -> Blocked | None:
        number = caller.number.e164
        mine = [
            entry
            for entry in self.contents.blocks.values()
            if entry.business in {None, caller.business}
            and (entry.digits == number if entry.whole else number.startswith(entry.digits))
        ]
        if not mine:
            return None
        entry = min(mine, key=lambda each: (-len(each.digits), each.source))
        return Blocked(None if entry.whole else entry.digits, entry.comment, entry.source)

    async def loads(self, counters: Iterable[Counter]) -> Mapping[Counter, Load]:
        """Return these counters; those of which nothing is known are left out."""
        db = await self._begin()
        return {c: db.loads[c] for c in counters if c in db.loads}

    async def set_loads(self, loads: Mapping[Counter, Load], now: float) -> None:
        """Store counts that were read with `loads`."""
        await self._begin()
        self._set_loads(loads, now)

    def _set_loads(self, loads: Mapping[Counter, Load], now: float) -> None:
        db = self.contents
        for counter, load in sorted(loads.items(), key=lambda each: each[0]):
            before = db.loads[counter].circuit if counter in db.loads else None
            if load.circuit and not before:
                self._tell(circuit_event(counter, load.circuit.since, load.circuit.why))
            if before and not load.circuit:
                self._tell(circuit_event(counter, now))
            db.loads[counter] = load

    def _tell(self, event: Event) -> int:
        db = self.contents
        number = db.new_id()
        db.events[number] = event
        return number

    async def seen_lately(
        self, callers: Iterable[CallerKey], now: float
    ) -> Mapping[CallerKey, SeenLately]:
        """Return which calls of these callers and their neighbours came in within `WINDOW`."""
        db = await self._begin()
        lines: dict[str, set[str]] = {}
        for each in db.calls.values():
            number = each.verdict.text.to if each.verdict.text else each.verdict.caller
            if number and each.call.started_at > now - WINDOW:
                lines.setdefault(number.e164, set()).update([each.line] if each.line else [])
        return {
            key: SeenLately(
                frozenset(lines.get(key.number.e164, ())),
                len(lines.keys() & set(neighbours_of(key.number))),
            )
            for key in callers
        }

    async def save(self, decisions: Sequence[Decision]) -> Sequence[Decided]:
        """Store calls, texts, tasks and effects on pending texts, and end the calls' holds."""
        await self._begin(*(c for d in decisions if (c := _caller_of(d))))
        return [self._save(d) for d in decisions]

    def _save(self, decision: Decision) -> Decided:
        db, call, verdict = self.contents, decision.call, decision.verdict
        name = (call.pbx, call.channel_id)
        db.holds.pop(name, None)
        known = db.call_ids().get(name)
        if known is not None:
            return self._decided(known)
        caller, call_id = _caller_of(decision), db.new_id()
        db.calls[call_id] = StoredCall(
            call_id,
            call,
            decision.line,
            decision.business,
            verdict,
            decision.at,
            decision.campaign,
        )
        if caller:
            self._apply_to_pending(caller, verdict, decision.at)
            how = consent_of(call, verdict)
            if decision.line and how:
                self._note_consent(caller, how, decision.line, decision.at)
            told = call.outcome.kind is Kind.MISSED or verdict.text
            if decision.line and told and not call.trial:
                db.conversations[decision.line, caller] = decision.at
        if verdict.text:
            assert caller is not None
            assert decision.line is not None
            shadow = verdict.reason is Reason.DRY_RUN
            text_id = db.new_id()
            db.texts[text_id] = StoredText(
                text_id,
                call_id,
                call.channel_id,
                caller,
                decision.line,
                verdict.text.kind,
                verdict.text.sender,
                verdict.text.body,
                decision.gateways,
                State.CANCELLED if shadow else waiting(held=verdict.text.held),
                verdict.reason,
                decision.at,
                verdict.text.due_at,
                verdict.text.give_up_at,
                texted_at=decision.at if shadow else None,
                counted=Counted(decision.at, verdict.text.parts, verdict.text.probe),
            )
            if decision.follow_up and not shadow:
                text = db.texts[text_id]
                self._begin_follow_up(decision.follow_up, text, call.caller_name, decision.at)
        if caller and decision.line:
            named = counters_of(decision.line, caller.business, caller.number)
            self._set_loads(loads_after(db.loads, named, verdict, decision.at), decision.at)
        if verdict.callback:
            said = SENTENCES[verdict.reason] if verdict.reason else f"the call was {call.outcome}"
            missing = ", ".join(call.outcome.missing)
            self._open_task(caller, decision, call_id, _because(said, missing))
        done = self._decided(call_id)
        if call.outcome.kind is Kind.MISSED and not call.trial:
            self._tell(
                Event(
                    EventKind.MISSED_CALL,
                    decision.at,
                    decision.business,
                    decision.line,
                    caller.number if caller else None,
                    call_id,
                    done.message_id,
                    done.task_id,
                )
            )
        return done

    def _apply_to_pending(self, caller: CallerKey, verdict: Verdict, at: float) -> None:
        db = self.contents
        match verdict.pending:
            case Move(due_at, give_up_at, held):
                for text in db.pending_verdicts(caller)[:1]:
                    db.texts[text.id] = replace(
                        text, due_at=due_at, give_up_at=give_up_at, state=waiting(held=held)
                    )
            case Cancel(reason):
                for text in db.pending_verdicts(caller):
                    self._cancel(text, reason)
            case _:
                pass
        if verdict.got_through:
            self._contacted([caller], at, "the caller has spoken to a person")
            self._stop_follow_ups(caller, Ended.REACHED, at)
            for task in db.tasks.values():
                if task.caller == caller and task.done_at is None:
                    db.tasks[task.id] = replace(
                        task, done_at=at, done_why="the caller has spoken to a person"
                    )

    def _open_task(
        self, caller: CallerKey | None, decision: Decision, call_id: int, reason: str
    ) -> None:
        task_id = self.contents.new_id()
        self.contents.tasks[task_id] = StoredTask(
            task_id, caller, decision.line, call_id, None, reason, decision.at
        )

    def _open_task_about(self, text: StoredText, reason: str, at: float) -> int:
        task = self._task_about(text, reason, at)
        if text.kind == TextKind.SELF_TEST:
            known = self.contents.tasks[task]
            self.contents.tasks[task] = replace(known, done_at=at, done_why="a self-test")
            return task
        failed = Event(
            EventKind.DELIVERY_FAILED,
            at,
            text.caller.business,
            text.line,
            text.caller.number,
            text.call_id,
            text.id,
            task,
            detail={"why": reason},
        )
        self._tell(failed)
        return task

    def _task_about(self, text: StoredText, reason: str, at: float) -> int:
        db = self.contents
        for task in db.tasks.values():
            if task.message_id == text.id:
                db.tasks[task.id] = replace(task, reason=reason, done_at=None, done_why=None)
                return task.id
        task_id = db.new_id()
        db.tasks[task_id] = StoredTask(
            task_id, text.caller, text.line, text.call_id, text.id, reason, at
        )
        return task_id

    def _cancel(self, text: StoredText, reason: Reason) -> None:
        if text.sent_at is None:
            self._give_back(text)
        self.contents.texts[text.id] = replace(
            text, state=State.CANCELLED, reason=reason, texted_at=text.sent_at
        )

    def _give_back(self, text: StoredText) -> None:
        loads = self.contents.loads
        who = text.caller
        for counter in counters_of(text.line, who.business, who.number, text.kind).values():
            if text.counted and counter in loads:
                loads[counter] = without_text(loads[counter], text.counted)

    async def hold(self, holds: Sequence[Hold]) -> None:
        """Remember running calls; doing it twice is the same as once."""
        db = await self._begin(*(h.caller for h in holds))
        for hold in holds:
            db.holds.setdefault((hold.pbx, hold.channel_id), hold)

    async def release(self, pbx: str, running: frozenset[str]) -> None:
        """Forget the holds of calls of this PBX that are no longer running."""
        db = await self._begin()
        db.holds = {k: h for k, h in db.holds.items() if h.pbx != pbx or h.channel_id in running}

    async def record_gap(self, gap: Gap) -> None:
        """Store a time in which a PBX was not watched."""
        db = await self._begin()
        if gap not in db.gaps:
            db.gaps.append(gap)

    async def mark_watched(self, pbxes: Iterable[str], now: float) -> None:
        """Note that these PBXes are being watched as of now."""
        db = await self._begin()
        db.watched.update(dict.fromkeys(pbxes, now))

    async def watched_until(self, pbx: str) -> float | None:
        """Return when this PBX was last known to be watched, by any life of the program."""
        db = await self._begin()
        return db.watched.get(pbx)

    # --- calling back ---------------------------------------------------------------------------

    async def known(self, callers: Iterable[CallerKey]) -> frozenset[CallerKey]:
        """Return which of these callers were ever heard of; they need not be locked."""
        db = await self._begin()
        return frozenset(db.callers.intersection(callers))

    async def record_callback(self, callback: Callback) -> CalledBack:
        """Store a call back; an answered one cancels pending texts and closes open tasks."""
        db = await self._begin(callback.caller)
        name = (callback.call.pbx, callback.call.channel_id, callback.caller)
        if name in db.callbacks:
            return CalledBack()
        db.callbacks[name] = callback
        ours = any(o.key == callback.key for o in db.orders.values() if o.key is not None)
        if not callback.call.answered or ours:
            return CalledBack()
        return self._spoken_to(callback.caller, callback.at)

    def _spoken_to(self, caller: CallerKey, at: float) -> CalledBack:
        db = self.contents
        pending = [t for t in db.pending(caller) if t.kind not in ANSWERS]
        for text in pending:
            self._cancel(text, Reason.GOT_THROUGH_SINCE)
        self._stop_follow_ups(caller, Ended.REACHED, at)
        done = [k for k in db.tasks.values() if k.caller == caller and k.done_at is None]
        for task in done:
            db.tasks[task.id] = replace(task, done_at=at, done_why="called back")
        self._contacted([caller], at, "the team spoke to the caller")
        return CalledBack(tuple(t.id for t in pending), tuple(k.id for k in done))

    def _open_bare_task(self, caller: CallerKey, line: str, reason: str, at: float) -> int:
        task_id = self.contents.new_id()
        self.contents.tasks[task_id] = StoredTask(task_id, caller, line, None, None, reason, at)
        return task_id

    # --- conversing -----------------------------------------------------------------------------

    async def record_events(self, told: Sequence[Event]) -> Sequence[int]:
        """Store what happened, in this order; returns the events' ids."""
        await self._begin()
        return tuple(self._tell(event) for event in told)

    async def lately(self, caller: CallerKey, hour_ago: float, day_ago: float) -> Lately:
        """Return what went on with a locked caller."""
        db = await self._begin(caller)
        called = any(
            key[0] == caller and key[1] in {ConsentHow.CALLED, ConsentHow.ASKED}
            for key in db.consents
        )
        mine = [text for text in db.texts.values() if text.caller == caller]
        answers = [text.created_at for text in mine if text.kind in ASKED_FOR]
        return Lately(
            called,
            sum(t.kind == TextKind.OPTED_OUT and t.created_at > hour_ago for t in mine),
            sum(at > hour_ago for at in answers),
            sum(at > day_ago for at in answers),
        )

    async def write_text(self, text: NewText) -> int:
        """Store a text to a locked caller, to leave when it is due; returns its message id."""
        db = await self._begin(text.caller)
        db.conversations[text.line, text.caller] = text.at
        if text.kind is TextKind.STAFF:
            db.staff_texts[text.caller] = text.at
            self._contacted([text.caller], text.at, "a text from the team")
        counted = None if text.counted_parts is None else Counted(text.at, text.counted_parts)
        if counted:
            named = counters_of(text.line, text.caller.business, text.caller.number, text.kind)
            for c in named.values():
                db.loads[c] = with_text(db.loads.get(c, Load()), counted.at, counted.parts)
        message_id = db.new_id()
        db.texts[message_id] = StoredText(
            message_id,
            None,
            None,
            text.caller,
            text.line,
            text.kind,
            text.sender,
            text.body,
            text.gateways,
            waiting(held=text.held),
            None,
            text.at,
            text.due_at,
            text.give_up_at,
            again_of=text.again_of,
            counted=counted,
        )
        for task in db.tasks.values():
            if text.again_of and task.message_id == text.again_of and task.done_at is None:
                db.tasks[task.id] = replace(task, done_at=text.at, done_why="sent again")
        return message_id

    async def known_text(self, message_id: int) -> KnownText | None:
        """Return an outbound text to a caller, `None` where there is none of this number."""
        db = await self._begin()
        text = db.texts.get(message_id)
        if text is None:
            return None
        return KnownText(
            message_id=text.id,
            caller=text.caller,
            line=text.line,
            body=text.body,
            state=text.state,
            reason=text.reason,
            gateway=text.gateway,
            last_error=text.last_error,
            later=tuple((t.id, t.state) for t in db.texts.values() if t.again_of == text.id),
        )

    # --- dispatching ----------------------------------------------------------------------------

    async def lock_due(self, now: float, limit: int, gateways: frozenset[str]) -> Sequence[DueText]:
        """Lock the callers of due texts and return those texts, oldest due first."""
        db = await self._begin()
        due = [
            t
            for t in self._due(now)
            if not db.waits_for_call(t, now) and gateways.intersection(_ways(t))
        ]
        due = sorted(due, key=lambda t: (t.due_at, t.id))[:limit]
        self._locked.update(t.caller for t in due)
        return [
            DueText(
                message_id=t.id,
                call_id=t.call_id,
                channel_id=t.channel_id,
                caller=t.caller,
                line=t.line,
                kind=t.kind,
                sender=t.sender,
                body=t.body,
                gateways=t.gateways,
                gateway=t.gateway,
                reference=(t.call_id or t.id) % 256,
                parts=t.parts_left,
                due_at=t.due_at,
                give_up_at=t.give_up_at,
                attempts=t.attempts,
                last_error=t.last_error,
                facts=self._facts(t.caller),
                counted=t.counted,
                setbacks=t.setbacks,
            )
            for t in due
        ]

    def _due(self, now: float) -> list[StoredText]:
        return [
            t
            for t in self.contents.texts.values()
            if t.state in PENDING and t.due_at <= now < t.give_up_at
        ]

    async def start_sending(self, message_ids: Iterable[int], owner: str, now: float) -> None:
        """Mark texts as `sending` by this owner; commits before the first byte leaves."""
        db = await self._begin()
        for message_id in set(message_ids):
            text = db.texts[message_id]
            if text.state not in PENDING:
                raise RuntimeError(f"text {message_id} is {text.state}")
            db.texts[message_id] = replace(
                text,
                state=State.SENDING,
                claimed_by=owner,
                attempts=text.attempts + 1,
                texted_at=now,
            )

    async def cancel(self, reasons: Mapping[int, Reason], now: float) -> None:
        """Cancel pending texts, each for its reason; for one of `TOLD` with a callback task."""
        db = await self._begin()
        for message_id, reason in reasons.items():
            text = db.texts[message_id]
            if text.state in PENDING:
                self._cancel(text, reason)
                if reason in TOLD:
                    self._open_task_about(text, SENTENCES[reason], now)

    async def note_waiting(self, gateways_down: Mapping[str, str], now: float) -> None:
        """Keep why due texts wait, where all the gateways that they could take are down."""
        db = await self._begin()
        for text in self._due(now):
            ways = _ways(text)
            if all(w in gateways_down for w in ways):
                told = [*refusals(text.setbacks), *(f"{w}: {gateways_down[w]}" for w in ways)]
                why = "; ".join(told)
                db.texts[text.id] = replace(text, last_error=why or "the line has no gateway")

    async def give_up_late(self, now: float, limit: int) -> Sequence[tuple[int, int]]:
        """Cancel (`too_late`) pending texts past `give_up_at`, each with a callback task."""
        db = await self._begin()
        late = [t for t in db.texts.values() if t.state in PENDING and t.give_up_at <= now]
        given_up = []
        for text in sorted(late, key=lambda t: (t.give_up_at, t.id))[:limit]:
            held = db.waits_for_call(text, now)
            why = "the caller was on another call" if held else text.last_error
            self._cancel(text, Reason.TOO_LATE)
            reason = _because(SENTENCES[Reason.TOO_LATE], why)
            given_up.append((text.id, self._open_task_about(text, reason, now)))
        return given_up

    # --- afterwards -----------------------------------------------------------------------------

    async def record_submitted(self, submitted: Submitted, owner: str) -> bool:
        """Record a submit's result; receipts that came early are folded in."""
        db = await self._begin()
        text = db.texts.get(submitted.message_id)
        if text is None or text.state is not State.SENDING:
            return False
        if (text.claimed_by, text.attempts) != (owner, submitted.attempt):
            return False
        if submitted.gateways is not None:
            text = replace(text, gateways=submitted.gateways)
        if submitted.setbacks is not None:
            text = replace(text, setbacks=submitted.setbacks)
        parts = dict(text.parts)
        if submitted.results:
            parts = {i: p for i, p in parts.items() if p.gateway == submitted.gateway}
        for index, result in submitted.results.items():
            part = StoredPart(result, submitted.gateway)
            if isinstance(result, Refused):
                self._note_blame(text.caller, result.blame, submitted.at)
            for receipt in db.receipts:
                if _is_of(receipt, part):
                    part = part.hear(receipt)
                    self._note_blame(text.caller, receipt.blame, submitted.at)
            parts[index] = part
        taken = any(isinstance(p.result, Accepted) for p in parts.values())
        why = None
        if submitted.why:
            why = in_words(text.setbacks, submitted.gateway, submitted.why)
        sent_at = text.sent_at if text.sent_at is not None or not taken else submitted.at
        text = replace(
            text,
            state=submitted.state,
            parts=parts,
            gateway=submitted.gateway,
            parts_left=None,
            last_error=why,
            sent_at=sent_at,
            texted_at=sent_at,
        )
        if submitted.state is State.SCHEDULED:
            again = submitted.next_try_at
            if again is None or again >= text.give_up_at:
                text = replace(text, state=State.CANCELLED, reason=Reason.TOO_LATE)
                reason = _because(SENTENCES[Reason.TOO_LATE], why)
                self._open_task_about(text, reason, submitted.at)
            else:
                text = replace(
                    text,
                    due_at=again,
                    gateway=submitted.gateway if taken else None,
                    parts_left=submitted.retry_parts if taken else None,
                    texted_at=None,
                )
        if submitted.sender and (taken or text.state is not State.SCHEDULED):
            text = replace(text, sender=submitted.sender)
        if submitted.state is State.FAILED:
            reason = _because("the carrier refused the text", why)
            self._open_task_about(text, reason, submitted.at)
        text = text.folded()
        if text.state is State.IN_DOUBT:
            text = replace(text, texted_at=submitted.at if sent_at is None else sent_at)
            reason = _because("it is not known whether the text left", why)
            self._open_task_about(text, reason, submitted.at)
        elif text.state in LOST:
            self._open_task_about(text, _because(NOT_ARRIVED, text.error()), submitted.at)
        db.texts[text.id] = text
        if text.state in LOST:
            self._note_unreached(text.caller, submitted.unreached, submitted.at)
        self._count_answer(text, submitted)
        return True

    def _count_answer(self, text: StoredText, submitted: Submitted) -> None:
        if submitted.state not in {State.SENT, State.FAILED}:
            if text.state is State.CANCELLED and text.sent_at is None:
                self._give_back(text)
            return
        named = counters_of(text.line, text.caller.business, text.caller.number, text.kind)
        for counter in [named[scope] for scope in CIRCUITS] if text.counted else []:
            after = with_answer(
                self.contents.loads.get(counter, Load()),
                submitted.at,
                taken=submitted.state is State.SENT,
                probe=text.counted is not None and text.counted.probe,
                open_for=submitted.open_for,
            )
            self._set_loads({counter: after}, submitted.at)

    async def record_receipt(
        self, receipt: Receipt, unreached: Unreached = DEFAULT_UNREACHED
    ) -> int | None:
        """Store a receipt and fold it into its text; returns that text's id, `None` if unknown."""
        db = await self._begin()
        db.receipts.append(receipt)
        for text in reversed(db.texts.values()):
            for index, part in text.parts.items():
                if _is_of(receipt, part):
                    self._hear(text, index, receipt, unreached)
                    return text.id
        for text in self._doubted(receipt):
            for index, part in text.parts.items():
                if isinstance(part.result, InDoubt):
                    taken = replace(part, result=Accepted(receipt.carrier_id))
                    known = replace(text, parts={**text.parts, index: taken})
                    self._hear(known, index, receipt, unreached)
                    return text.id
        return None

    def _hear(self, text: StoredText, index: int, receipt: Receipt, unreached: Unreached) -> None:
        db = self.contents
        self._note_blame(text.caller, receipt.blame, receipt.at)
        part = text.parts[index].hear(receipt)
        heard = replace(text, parts={**text.parts, index: part}).folded()
        if heard.state is text.state:
            heard = replace(heard, delivered_at=text.delivered_at)
        db.texts[text.id] = heard
        if text.state is State.IN_DOUBT and heard.state in {State.SENT, State.DELIVERED}:
            self._close_task_about(text, receipt.at)
        if heard.state is not text.state and heard.state in LOST:
            self._open_task_about(heard, _because(NOT_ARRIVED, heard.error()), receipt.at)
            self._note_unreached(text.caller, unreached, receipt.at)

    def _note_unreached(self, caller: CallerKey, unreached: Unreached, at: float) -> None:
        db = self.contents
        texts = [
            (text.state, text.texted_at)
            for text in sorted(db.texts.values(), key=lambda t: (t.texted_at or 0.0, t.id))
            if text.caller == caller and text.texted_at is not None
        ]
        heard_at = db.talks.get(caller, Talk()).heard_at
        if is_unreached(unreached, texts[::-1][:LOOKED_BACK], heard_at):
            db.untextable_until[caller] = at + unreached.lasts

    def _doubted(self, receipt: Receipt) -> list[StoredText]:
        """Return the one text that a receipt without a known id can mean, its parts filled up."""
        found = [
            text
            for text in self.contents.texts.values()
            if text.state in {State.IN_DOUBT, State.SENDING}
            and receipt.phone == text.caller.number
            and text.gateway in {None, receipt.gateway}
        ]
        if len(found) != 1 or found[0].state is not State.IN_DOUBT:
            return []
        (text,) = found
        if receipt.gateway not in text.gateways:
            return []
        unknown = StoredPart(InDoubt("its sender ended"), receipt.gateway)
        every = range(1 if receipt.whole else len(segment(text.body.text).parts))
        return [replace(text, parts=dict.fromkeys(every, unknown) | dict(text.parts))]

    def _note_blame(self, caller: CallerKey, blame: Blame | None, at: float) -> None:
        if blame is Blame.NUMBER:
            self.contents.untextable_until[caller] = at + NOT_TEXTABLE_FOR
        if blame is Blame.OPTED_OUT and caller not in self.contents.opted_out:
            self.contents.opted_out[caller] = at
            told = OptOut(
                opted_out=True,
                at=at,
                by="the carrier",
                why="the recipient told the carrier to stop",
            )
            self.contents.opt_outs.append((caller, told))

    def _close_task_about(self, text: StoredText, at: float) -> None:
        for task in self.contents.tasks.values():
            doubt = task.reason.startswith("it is not known whether the text left")
            if task.message_id == text.id and task.done_at is None and doubt:
                self.contents.tasks[task.id] = replace(
                    task, done_at=at, done_why="the carrier took the text after all"
                )

    async def line_that_texted(
        self, caller: CallerKey, lines: Collection[str], senders: Collection[str]
    ) -> str | None:
        """Return which of these lines last texted a locked caller, `None` where none ever did."""
        db = await self._begin(caller)
        found = [
            (text.sender in senders, text.texted_at, text.id, text.line)
            for text in db.texts.values()
            if text.caller == caller and text.line in lines and text.texted_at is not None
        ]
        return max(found)[-1] if found else None

    async def record_inbound(self, inbound: Inbound) -> Heard:
        """Store an inbound text and its conversation."""
        db = await self._begin(*([inbound.caller] if inbound.caller else []))
        new = inbound.text
        for name, part in list(db.inbound_parts.items()):
            if (part.gateway, part.pile) == (new.gateway, new.pile):
                del db.inbound_parts[name]
        before = self._delivered_before(new.gateway, new.delivery)
        known = before[1] if before else None
        heard = Heard(known, fresh=False) if known else self._record_inbound(inbound)
        self._note_delivery(new.gateway, new.delivery, heard.message_id)
        return heard

    def _record_inbound(self, inbound: Inbound) -> Heard:
        db, new = self.contents, inbound.text
        for known in db.inbound.values():
            old = known.inbound.text
            if new.carrier_id and (old.gateway, old.carrier_id) == (new.gateway, new.carrier_id):
                return Heard(known.id, fresh=False)
        if inbound.caller:
            facts = self._facts(inbound.caller)
            db.untextable_until.pop(inbound.caller, None)
            db.talks[inbound.caller] = hear(facts.talk, new.body, new.at, facts.last_text_at)
        if inbound.caller and inbound.line:
            db.conversations[inbound.line, inbound.caller] = new.at
            self._stop_follow_ups(inbound.caller, Ended.REPLIED, new.at)
        message_id = db.new_id()
        db.inbound[message_id] = StoredInbound(message_id, inbound)
        if inbound.caller:
            self._note_consent(inbound.caller, ConsentHow.TEXTED, inbound.line or "", new.at)
        who = inbound.caller
        detail: dict[str, Any] = {} if who else {"from": new.sender.raw}
        if new.media:
            detail["media"] = list(new.media)
        reply = Event(
            EventKind.REPLY,
            new.at,
            who.business if who else None,
            inbound.line,
            who.number if who else None,
            message_id=message_id,
            detail=detail,
        )
        if not inbound.by:
            self._tell(reply)
        return Heard(message_id, fresh=True)

    async def record_part(self, part: InboundPart) -> bool:
        """Store a part of a long text; `False` where it is a redelivery of one that was stored."""
        db = await self._begin()
        known = self._delivered_before(part.gateway, part.delivery) is not None
        self._note_delivery(part.gateway, part.delivery, None)
        if not known:
            db.inbound_parts[part.gateway, part.pile, part.index] = replace(part, delivery=None)
        return not known

    async def unfinished_parts(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts that wait for the rest of their text, oldest first."""
        db = await self._begin()
        return [part for part in db.inbound_parts.values() if part.gateway == gateway]

    async def record_answered(self, gateway: str, answered: Sequence[Delivery]) -> None:
        """Forget deliveries whose acknowledgements have been written."""
        db = await self._begin()
        for delivery in answered:
            db.deliveries.pop((gateway, delivery.session, delivery.number), None)

    def _delivered_before(
        self, gateway: str, new: Delivery | None
    ) -> tuple[Delivery, int | None] | None:
        """Return, and forget, an earlier connection's delivery that this one repeats."""
        for name, (old, message_id) in self.contents.deliveries.items():
            if (
                new
                and (name[0], old.key) == (gateway, new.key)
                and old.session != new.session
                and old.at > new.at - UNANSWERED_LIFE
            ):
                del self.contents.deliveries[name]
                return old, message_id
        return None

    def _note_delivery(self, gateway: str, new: Delivery | None, message_id: int | None) -> None:
        if new:
            name = (gateway, new.session, new.number)
            self.contents.deliveries.setdefault(name, (new, message_id))

    # --- lists and consent ----------------------------------------------------------------------

    async def add_blocks(self, entries: Sequence[BlockEntry]) -> None:
        """Put entries on their lists; one that is there gets the new comment."""
        db = await self._begin()
        for entry in entries:
            db.blocks[entry.digits, entry.business, entry.whole, entry.source] = entry
        if entries:
            self._end_blocked(max(entry.at for entry in entries))

    async def remove_block(self, business: str | None, digits: str, *, whole: bool) -> bool:
        """Take an entry of staff's off; returns whether it was there."""
        db = await self._begin()
        return db.blocks.pop((digits, business, whole, "staff"), None) is not None

    async def replace_blocks(self, source: str, entries: Sequence[BlockEntry]) -> None:
        """Make these the whole list of a source other than staff."""
        db = await self._begin()
        db.blocks = {key: entry for key, entry in db.blocks.items() if entry.source != source}
        await self.add_blocks(entries)

    async def add_contacts(self, entries: Sequence[Contact]) -> None:
        """Add contacts; one that is there is replaced."""
        db = await self._begin()
        for entry in entries:
            key = CallerKey(entry.business, entry.number)
            if entry.prefers_text is None and key in db.contacts:
                prefers = db.contacts[key].prefers_text
                db.contacts[key] = replace(entry, prefers_text=prefers)
            else:
                db.contacts[key] = entry

    async def remove_contact(self, business: str, number: Number) -> bool:
        """Forget a contact; returns whether there was one."""
        db = await self._begin()
        return db.contacts.pop(CallerKey(business, number), None) is not None

    async def set_opt_out(
        self, caller: CallerKey, *, opted_out: bool, at: float, by: str, why: str
    ) -> Sequence[int]:
        """Opt a locked caller out, or in again; returns the pending texts that this cancelled."""
        db = await self._begin(caller)
        db.opt_outs.append((caller, OptOut(opted_out, at, by, why)))
        if not opted_out:
            db.opted_out.pop(caller, None)
            return ()
        db.opted_out.setdefault(caller, at)
        pending = db.pending(caller)
        for text in pending:
            self._cancel(text, Reason.OPTED_OUT)
        self._stop_follow_ups(caller, Ended.OPTED_OUT, at)
        return [text.id for text in pending]

    async def note_consent(
        self, caller: CallerKey, how: ConsentHow, line: str | None, at: float, detail: str = ""
    ) -> None:
        """Record how a locked caller agreed to be texted; again, it moves `last_at` on."""
        await self._begin(caller)
        self._note_consent(caller, how, line or "", at, detail)

    def _note_consent(
        self, caller: CallerKey, how: ConsentHow, line: str, at: float, detail: str = ""
    ) -> None:
        known = self.contents.consents.get((caller, how, line))
        record = known or ConsentRecord(how, line or None, at, at, detail)
        record = replace(record, last_at=max(record.last_at, at))
        self.contents.consents[caller, how, line] = record

    # --- gateways -------------------------------------------------------------------------------

    async def note_gateways(self, states: Sequence[GatewayState]) -> None:
        """Store how gateways are; what is not told of errors and accepted texts stays."""
        db = await self._begin()
        for new in states:
            old = db.gateway_states.get(new.gateway, new)
            db.gateway_states[new.gateway] = replace(
                new,
                last_error=old.last_error if new.last_error is None else new.last_error,
                last_error_at=(
                    old.last_error_at if new.last_error_at is None else new.last_error_at
                ),
                accepted_at=old.accepted_at if new.accepted_at is None else new.accepted_at,
            )

    async def gateway_states(self) -> Sequence[GatewayState]:
        """Return how each gateway was when last heard of, by name."""
        db = await self._begin()
        return [db.gateway_states[name] for name in sorted(db.gateway_states)]

    # --- privacy --------------------------------------------------------------------------------

    async def erase(self, number: Number, mentions: Mentions, at: float, by: str) -> Erased:
        """Erase a number everywhere; all callers with this number must have been locked."""
        known = callers_of(self.contents, number)
        db = await self._begin(*known)
        pending = [text for caller in sorted(known) for text in db.pending(caller)]
        for text in pending:
            self._cancel(text, Reason.ERASED)
        lists = {
            entry.source
            for entry in db.blocks.values()
            if entry.whole and entry.digits == number.e164 and entry.source != "staff"
        }
        kept = keep_opt_outs(db, number, at)
        forget(db, number, mentions, at)
        return Erased(tuple(text.id for text in pending), kept, tuple(sorted(lists)))

    async def prune(self, kind: Kept, before: float, now: float, limit: int) -> int:
        """Remove what the next rows of a kind say that are old enough; returns how many."""
        return prune(await self._begin(), kind, before, now, limit)

    async def idle_numbers(self, before: float, limit: int) -> tuple[Sequence[CallerKey], bool]:
        """Return all callers that are idle: memory is small."""
        db = await self._begin()
        return [each for each in sorted(db.callers) if is_idle(db, each, before)], True

    async def erase_idle(self, caller: CallerKey, before: float, now: float) -> bool:
        """Erase a locked caller's number if nobody has heard of it since; returns whether so."""
        db = await self._begin(caller)
        known = callers_of(db, caller.number)
        if not known or not all(
            each in self._locked and is_idle(db, each, before) for each in known
        ):
            return False
        await self.erase(caller.number, Mentions(), now, "retention")
        return True

    # --- switches on telephones -----------------------------------------------------------------

    async def switches(self) -> Mapping[tuple[str, str], bool]:
        """Return how each (PBX, device) was when last heard of."""
        return dict((await self._begin()).switches)

    async def note_switch(self, pbx: str, device: str, *, on: bool) -> None:
        """Note how a switch is."""
        db = await self._begin()
        db.switches[pbx, device] = on

    # --- the owner's changes --------------------------------------------------------------------

    async def change_line(self, change: LineChange) -> int:
        """Store a change of a line's settings; returns its version."""
        db = await self._begin()
        version = len(db.line_changes) + 1
        value = change.value if change.given else None
        db.line_changes.append(replace(change, value=value, version=version))
        return version

    async def line_history(self, line: str, limit: int) -> Sequence[LineChange]:
        """Return a line's changes, newest first."""
        db = await self._begin()
        return [c for c in reversed(db.line_changes) if c.line == line][:limit]

    # --- owners ---------------------------------------------------------------------------------

    async def heartbeat(self, owner: str, now: float) -> None:
        """Say that this owner is alive."""
        db = await self._begin()
        db.owners[owner] = now
        db.loads = {c: load for c, load in db.loads.items() if load.at >= now - 2 * 86_400.0}

    async def doubt_orphans(self, owner: str, now: float, stale_after: float) -> Sequence[int]:
        """Put `sending` texts of all other owners `in_doubt`: one program at a time, as SQLite."""
        db = await self._begin()
        orphans = [
            t for t in db.texts.values() if t.state is State.SENDING and t.claimed_by != owner
        ]
        stopped = "the program stopped while sending it"
        for text in orphans:
            db.texts[text.id] = replace(text, state=State.IN_DOUBT, last_error=stopped)
            reason = _because("it is not known whether the text left", stopped)
            self._open_task_about(text, reason, now)
        return [t.id for t in orphans]

    async def shift_pending(self, owner: str, stepped: float, now: float) -> None:
        """Move the times of all texts but held ones by what they lag behind this owner's clock."""
        db = await self._begin()
        seconds = stepped - db.stepped.get(owner, 0.0)
        db.owners[owner], db.stepped[owner] = now, stepped
        for text in db.texts.values():
            if text.state in {State.SCHEDULED, State.SENDING}:
                due_at = text.due_at + (seconds if text.state is State.SCHEDULED else 0.0)
                db.texts[text.id] = replace(
                    text, due_at=due_at, give_up_at=text.give_up_at + seconds
                )
        self._shift_follow_ups(seconds)


class MemorySession:
    """Implements `ports.Store` for one life of a program: nothing of it lasts once it is killed."""

    def __init__(self, store: "MemoryStore", latency: Latency) -> None:
        """Begin a life on what `store` holds."""
        self._store = store
        self._latency = latency
        self._one_at_a_time = asyncio.Lock()
        self._open: set[MemoryTransaction] = set()
        self._killed = False

    def kill(self) -> None:
        """End this life now: what it had not committed never happens, and it can do nothing more.

        The next life need not wait for locks of this one.
        """
        self._killed = True
        for transaction in self._open:
            transaction.over = True

    def _must_live(self) -> None:
        if self._killed:
            raise TransactionOverError("this life of the program is over")

    @asynccontextmanager
    async def transaction(
        self, callers: Iterable[CallerKey] = ()
    ) -> AsyncIterator[MemoryTransaction]:
        """Begin a transaction; the next one waits until it has ended."""
        async with self._one_at_a_time:
            await self._latency()
            self._must_live()
            transaction = MemoryTransaction(self._store.snapshot(), callers, self._latency)
            self._open.add(transaction)
            try:
                yield transaction
                await self._latency()
                if transaction.over:
                    raise TransactionOverError("this life of the program is over")
                self._store.replace(transaction.contents)
            finally:
                transaction.over = True
                self._open.discard(transaction)
            # Whoever is cancelled here has committed without hearing of it.
            await self._latency()

    async def next_due(self, now: float) -> float | None:
        """Return when the next pending text becomes due, else `None`."""
        await self._latency()
        self._must_live()
        db = self._store.snapshot()
        times = [
            t.give_up_at if db.waits_for_call(t, now) else t.due_at
            for t in db.texts.values()
            if t.state in PENDING
        ]
        return min(times, default=None)

    async def next_follow_up(self) -> float | None:
        """Return when the next step of any follow-up is due, else `None`."""
        await self._latency()
        self._must_live()
        running = (f for f in self._store.snapshot().follow_ups.values() if f.running)
        return min((f.sequence.due_at for f in running), default=None)

    async def open_circuits(self) -> Sequence[OpenCircuit]:
        """Return the circuits that are open now, in the order of their counters."""
        await self._latency()
        self._must_live()
        loads = sorted(self._store.snapshot().loads.items(), key=lambda each: each[0])
        return [OpenCircuit(c, load.circuit) for c, load in loads if load.circuit]

    async def callbacks_to_do(self, now: float, limit: int) -> Sequence[CallbackOrder]:
        """Return the orders that are due, and those under way, the oldest first."""
        await self._latency()
        self._must_live()
        found = [
            o
            for o in self._store.snapshot().orders.values()
            if o.state is Calling.CALLING or (o.state is Calling.DUE and o.due_at <= now)
        ]
        return sorted(found, key=lambda o: (o.due_at, o.id))[:limit]

    async def outlook(self, now: float) -> Outlook:
        """Return what waits for the team to be told."""
        await self._latency()
        self._must_live()
        db = self._store.snapshot()
        return db.outbox.outlook(db.events, now)

    async def lines_version(self) -> int:
        """Return the version of the newest change of any line, 0 where there is none."""
        await self._latency()
        self._must_live()
        return len(self._store.snapshot().line_changes)

    async def line_values(self) -> Sequence[LineChange]:
        """Return the owners' values that are in force, oldest change first."""
        await self._latency()
        self._must_live()
        newest = {(c.line, c.key): c for c in self._store.snapshot().line_changes}
        return sorted((c for c in newest.values() if c.given), key=lambda c: c.version)


class MemoryStore:
    """What lasts. Use it through one `session()` at a time; they come and go, this stays."""

    def __init__(self, latency: Latency = no_latency) -> None:
        """Start empty.

        Args:
            latency: awaited before each operation, and before and after each commit.
        """
        self._latency = latency
        self._contents = Contents()

    def session(self) -> MemorySession:
        """Begin a life of a program on this store."""
        return MemorySession(self, self._latency)

    def replace(self, contents: Contents) -> None:
        """Commit: this is what is stored from now on."""
        self._contents = contents

    def opt_out(self, caller: CallerKey, at: float) -> None:
        """Record that this caller wants no texts."""
        self._contents.opted_out[caller] = at

    def snapshot(self) -> Contents:
        """Return everything committed; changing it changes nothing here."""
        return self._contents.copy()

    def calls(self) -> list[StoredCall]:
        """Return the decided calls, oldest first."""
        return list(self._contents.calls.values())

    def texts(self) -> list[StoredText]:
        """Return the outbound texts, oldest first."""
        return list(self._contents.texts.values())

    def tasks(self) -> list[StoredTask]:
        """Return the callback tasks, oldest first."""
        return list(self._contents.tasks.values())

    def gaps(self) -> list[Gap]:
        """Return the times in which a PBX was not watched."""
        return list(self._contents.gaps)


def _caller_of(decision: Decision) -> CallerKey | None:
    verdict = decision.verdict
    number = verdict.text.to if verdict.text else verdict.caller
    return CallerKey(decision.business, number) if decision.business and number else None


def _because(what: str, why: str | None) -> str:
    return f"{what}: {why}" if why else what


def _ways(text: StoredText) -> Sequence[str]:
    return (text.gateway,) if text.gateway else text.gateways


def _is_of(receipt: Receipt, part: StoredPart) -> bool:
    return (
        isinstance(part.result, Accepted)
        and bool(part.result.carrier_id)
        and part.gateway == receipt.gateway
        and part.result.carrier_id in {receipt.carrier_id, receipt.other_id}
    )
