"""The read side: what the command line and the pages show. Nothing here changes or locks a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import or_, select

from textback_ari.calls.call import Gap, Step
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.calls.trial import TRUNK
from textback_ari.messages.routing import Setback
from textback_ari.messages.states import ReceiptState, State
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Check
from textback_ari.store.arranging import Calendar
from textback_ari.store.conversing import Conversing
from textback_ari.store.exporting import Exporting
from textback_ari.store.gateway_states import GatewayStates
from textback_ari.store.listing import Listing
from textback_ari.store.owning import Owning
from textback_ari.store.pruning import Marks
from textback_ari.store.resending import Resending
from textback_ari.store.setbacks import setbacks_of
from textback_ari.store.tables import (
    callers,
    calls,
    conversations,
    gaps,
    holds,
    message_parts,
    messages,
    owners,
    receipts,
    tasks,
)
from textback_ari.store.text import fit
from textback_ari.store.troubles import Troubles

_ALIVE: Final = 30.0
_MOST: Final = 1_000
"""Most rows that one question returns."""


@dataclass(frozen=True, slots=True)
class CallSummary:
    """A decided call as a list shows it. Times are epoch seconds, durations seconds."""

    id: int
    pbx: str
    channel_id: str
    line: str | None
    business: str | None
    caller: Number | None
    caller_raw: RawNumber
    caller_name: CallerName
    started_at: float
    ended_at: float
    outcome: Outcome
    reason: Reason | None
    """Why there was no text; of a shadow text `dry_run`."""
    message_id: int | None
    message_state: State | None
    message_reason: Reason | None
    """Why a text that had been scheduled did not leave."""
    message_due_at: float | None
    campaign: str | None
    """The line's campaign label as the call was decided."""
    first_campaign: str | None
    """The one with which the conversation of this line and caller began."""
    self_test: bool = False
    """Whether `textback selftest` made it."""


@dataclass(frozen=True, slots=True)
class ReceiptRecord:
    """One word of the carrier on a part."""

    state: ReceiptState
    error: str | None
    at: float


@dataclass(frozen=True, slots=True)
class PartRecord:
    """One SMS segment: `state` is accepted, refused, not_sent or in_doubt."""

    index: int
    state: str
    gateway: str
    carrier_id: str | None
    error: str | None
    receipts: tuple[ReceiptRecord, ...]


@dataclass(frozen=True, slots=True)
class TextRecord:
    """A text that was decided, with its parts as far as they were tried."""

    id: int
    kind: str
    language: str
    """ISO 639-1; empty: not one of the line's texts."""
    variant: str
    """Which of several wordings it is."""
    to: Number
    sender: str
    body: Body
    state: State
    reason: Reason | None
    created_at: float
    due_at: float
    give_up_at: float
    gateways: tuple[str, ...]
    gateway: str | None
    attempts: int
    last_error: str | None
    sent_at: float | None
    delivered_at: float | None
    cancelled_at: float | None
    parts: tuple[PartRecord, ...]
    setbacks: tuple[Setback, ...]
    """Gateways that did not take it, and why."""


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """A callback task: somebody should call this caller back, and why."""

    id: int
    line: str | None
    business: str | None
    caller: Number | None
    caller_raw: RawNumber
    call_id: int | None
    message_id: int | None
    reason: str
    created_at: float
    done_at: float | None
    done_why: str | None


@dataclass(frozen=True, slots=True)
class CallStory:
    """Everything known of one call: what was seen, what was decided and what came of it."""

    call: CallSummary
    trunk: str
    did: str
    tag: str | None
    presentation: str | None
    linkedid: str | None
    hooked: bool
    rang_for: float
    talked_for: float
    decided_at: float
    evidence: tuple[Step, ...]
    trace: tuple[Check, ...]
    text: TextRecord | None
    tasks: tuple[TaskRecord, ...]


_SUMMARY: Final = (
    select(
        calls,
        messages.c.id.label("message_id"),
        messages.c.state.label("message_state"),
        messages.c.reason.label("message_reason"),
        messages.c.due_at.label("message_due_at"),
        conversations.c.campaign.label("first_campaign"),
    )
    .select_from(calls)
    .outerjoin(messages, messages.c.call_id == calls.c.id)
    .outerjoin(conversations, conversations.c.id == calls.c.conversation_id)
)
_TASK: Final = (
    select(tasks, calls.c.caller, calls.c.caller_raw)
    .select_from(tasks)
    .outerjoin(calls, calls.c.id == tasks.c.call_id)
)


class Queries(
    Owning,
    Listing,
    Resending,
    GatewayStates,
    Exporting,
    Marks,
    Conversing,
    Troubles,
    Calendar,
):
    """Questions to the store, on one connection."""

    async def recent_calls(
        self,
        limit: int,
        *,
        line: str | None = None,
        caller: str | None = None,
        since: float | None = None,
        until: float | None = None,
        outcome: Kind | Cause | Ending | None = None,
    ) -> Sequence[CallSummary]:
        """Return the calls that began last, newest first.

        Args:
            limit: how many at most.
            line: only this line's, by its number in E.164.
            caller: only this caller's, by the number in E.164.
            since: only those that began at this epoch second or later.
            until: only those that began before this epoch second.
            outcome: only those of this kind, cause or ending.
        """
        asked = _SUMMARY.order_by(calls.c.started_at.desc(), calls.c.id.desc())
        if line is not None:
            asked = asked.where(calls.c.line == line)
        if caller is not None:
            asked = asked.where(calls.c.caller == caller)
        if since is not None:
            asked = asked.where(calls.c.started_at >= since)
        if until is not None:
            asked = asked.where(calls.c.started_at < until)
        match outcome:
            case Kind():
                asked = asked.where(calls.c.kind == outcome)
            case Cause():
                asked = asked.where(calls.c.cause == outcome)
            case Ending():
                asked = asked.where(calls.c.ending == outcome)
            case None:
                pass
        return [_summary(row) for row in await self._run(asked.limit(min(limit, _MOST)))]

    async def call_story(self, ref: str) -> CallStory | None:
        """Return everything about a call, by its channel id or its number in the store.

        Several PBXes may have used the same channel id: the latest call is meant.
        """
        named = calls.c.channel_id == fit(ref)
        # Python refuses to read thousands of digits.
        if ref.isascii() and ref.isdecimal() and len(ref) < 19:
            named = or_(named, calls.c.id == int(ref))
        row = (
            await self._run(
                # A channel id comes first: it is what logs and the PBX name.
                _SUMMARY.where(named)
                .order_by((calls.c.channel_id == fit(ref)).desc(), calls.c.started_at.desc())
                .limit(1)
            )
        ).one_or_none()
        if row is None:
            return None
        found = await self._run(_TASK.where(tasks.c.call_id == row.id).order_by(tasks.c.id))
        return CallStory(
            call=_summary(row),
            trunk=row.trunk,
            did=row.did,
            tag=row.tag,
            presentation=row.presentation,
            linkedid=row.linkedid,
            hooked=row.hooked,
            rang_for=row.rang_for,
            talked_for=row.talked_for,
            decided_at=row.decided_at,
            evidence=tuple(Step(offset, what, detail) for offset, what, detail in row.evidence),
            trace=tuple(Check(rule, passed, saw) for rule, passed, saw in row.trace),
            text=None if row.message_id is None else await self._text(row.message_id),
            tasks=tuple(_task(task) for task in found),
        )

    async def _text(self, message_id: int) -> TextRecord:
        row = (await self._run(select(messages).where(messages.c.id == message_id))).one()
        heard: dict[int, list[ReceiptRecord]] = {}
        for receipt in await self._run(
            select(receipts)
            .join(message_parts, message_parts.c.id == receipts.c.part_id)
            .where(message_parts.c.message_id == message_id)
            .order_by(receipts.c.id)
        ):
            heard.setdefault(receipt.part_id, []).append(
                ReceiptRecord(ReceiptState(receipt.state), receipt.error, receipt.at)
            )
        parts = await self._run(
            select(message_parts)
            .where(message_parts.c.message_id == message_id)
            .order_by(message_parts.c.idx)
        )
        return TextRecord(
            id=row.id,
            kind=row.kind,
            language=row.language or "",
            variant=row.variant or "",
            to=Number(row.peer),
            sender=row.sender,
            body=Body(row.body),
            state=State(row.state),
            reason=_reason(row.reason),
            created_at=row.created_at,
            due_at=row.due_at,
            give_up_at=row.give_up_at,
            gateways=tuple(row.gateways),
            gateway=row.gateway,
            attempts=row.attempts,
            last_error=row.last_error,
            sent_at=row.sent_at,
            delivered_at=row.delivered_at,
            cancelled_at=row.cancelled_at,
            parts=tuple(
                PartRecord(
                    p.idx, p.state, p.gateway, p.carrier_id, p.error, tuple(heard.get(p.id, ()))
                )
                for p in parts
            ),
            setbacks=setbacks_of(row),
        )

    async def last_line(self, number: Number) -> str | None:
        """Return the line that was last in touch with this number, E.164."""
        found = await self._run(
            select(conversations.c.line)
            .join(callers, callers.c.id == conversations.c.caller_id)
            .where(callers.c.number == number.e164)
            .order_by(conversations.c.active_at.desc(), conversations.c.id.desc())
            .limit(1)
        )
        line = found.scalar()
        return None if line is None else str(line)

    async def is_running(self, now: float) -> bool:
        """Return whether a program that sends texts showed itself within the last half minute."""
        found = await self._run(
            select(owners.c.owner)
            .where(owners.c.seen_at > now - _ALIVE, owners.c.seen_at < now + _ALIVE)
            .limit(1)
        )
        return found.scalar() is not None

    async def is_followed(self, pbx: str, channel_id: str) -> bool:
        """Return whether the program follows a call whose caller's number it can read."""
        found = await self._run(
            select(holds.c.started_at).where(
                holds.c.pbx == fit(pbx), holds.c.channel_id == fit(channel_id)
            )
        )
        return found.scalar() is not None

    async def open_tasks(self, limit: int = _MOST) -> Sequence[TaskRecord]:
        """Return the callback tasks that nobody has done, oldest first."""
        found = await self._run(
            _TASK.where(tasks.c.done_at.is_(None))
            .order_by(tasks.c.created_at, tasks.c.id)
            .limit(min(limit, _MOST))
        )
        return [_task(row) for row in found]

    async def recent_gaps(self, limit: int, *, since: float | None = None) -> Sequence[Gap]:
        """Return the times in which a PBX was not watched, latest first.

        Args:
            limit: how many at most.
            since: only those that ended at this epoch second or later.
        """
        asked = select(gaps).order_by(gaps.c.until.desc(), gaps.c.id.desc())
        if since is not None:
            asked = asked.where(gaps.c.until >= since)
        found = await self._run(asked.limit(min(limit, _MOST)))
        return [Gap(row.pbx, row.since, row.until, row.why) for row in found]


def _reason(stored: str | None) -> Reason | None:
    return None if stored is None else Reason(stored)


def _number(stored: str | None) -> Number | None:
    return None if stored is None else Number(stored)


def _summary(row: Any) -> CallSummary:
    return CallSummary(
        id=row.id,
        pbx=row.pbx,
        channel_id=row.channel_id,
        line=row.line,
        business=row.business,
        caller=_number(row.caller),
        caller_raw=RawNumber(row.caller_raw),
        caller_name=CallerName(row.caller_name),
        started_at=row.started_at,
        ended_at=row.ended_at,
        outcome=Outcome(
            Kind(row.kind),
            None if row.cause is None else Cause(row.cause),
            None if row.ending is None else Ending(row.ending),
            tuple(row.missing),
        ),
        reason=_reason(row.reason),
        message_id=row.message_id,
        message_state=None if row.message_state is None else State(row.message_state),
        message_reason=_reason(row.message_reason),
        message_due_at=row.message_due_at,
        campaign=row.campaign,
        first_campaign=row.first_campaign,
        self_test=row.trunk == TRUNK,
    )


def _task(row: Any) -> TaskRecord:
    return TaskRecord(
        id=row.id,
        line=row.line,
        business=row.business,
        caller=_number(row.caller),
        caller_raw=RawNumber(row.caller_raw or ""),
        call_id=row.call_id,
        message_id=row.message_id,
        reason=row.reason,
        created_at=row.created_at,
        done_at=row.done_at,
        done_why=row.done_why,
    )
