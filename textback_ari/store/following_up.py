"""Storing follow-ups: which step is next, what became of the others, what ended them.

A sequence that runs has its conversation in `running_of`, which no two have. Whoever takes a step,
or ends one, holds the caller's row; only a block, which concerns callers that nobody has locked,
does without, and a step that is being taken then comes first or not at all.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, select, update

from textback_ari.conversations.follow_up import (
    Ended,
    FollowUp,
    Later,
    Situation,
    Skip,
    Stop,
    Turn,
    read,
    to_come,
    written,
)
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import State
from textback_ari.ports import (
    CallerKey,
    DueFollowUp,
    FollowUpStart,
    KnownFollowUp,
    KnownStep,
    PlannedStep,
)
from textback_ari.private import CallerName, Number
from textback_ari.rules.reasons import Reason
from textback_ari.store.counting import Counting
from textback_ari.store.session import ABOUT, BLOCK, HOLD_LIFE, PENDING, state_is
from textback_ari.store.tables import (
    callbacks,
    callers,
    calls,
    contacts,
    conversations,
    follow_up_steps,
    follow_ups,
    holds,
    messages,
)
from textback_ari.store.text import REASON, fit

RUNNING: Final = follow_ups.c.running_of.is_not(None)
TAKEN: Final = "taken"
SKIPPED: Final = "skipped"
_MOST_SHOWN: Final = 500


def _row(start: FollowUpStart, line: str, at: float) -> dict[str, Any]:
    sequence = start.sequence
    return {
        "line": line,
        "steps": written(sequence.steps),
        "consent": fit(start.consent, REASON),
        "since": sequence.since,
        "base": sequence.base,
        "created_at": at,
        **_next(sequence),
    }


def _next(sequence: FollowUp) -> dict[str, Any]:
    return {
        "idx": sequence.index,
        "wanted_at": sequence.wanted_at,
        "due_at": sequence.due_at,
    }


def sequence_of(row: Any) -> FollowUp:
    """Return a row's sequence; of one that has ended the step that was next."""
    due_at = row.wanted_at if row.due_at is None else row.due_at
    return FollowUp(read(row.steps), row.since, row.base, row.idx, row.wanted_at, due_at)


def _to_come(row: Any) -> tuple[PlannedStep, ...]:
    if row.why == Ended.DONE:
        return ()
    runs = row.due_at is not None
    return tuple(
        PlannedStep(str(step.do), at if runs else None) for step, at in to_come(sequence_of(row))
    )


class FollowingUp(Counting):
    """Follow-ups."""

    # --- beginning and ending -------------------------------------------------------------------

    async def _begin_follow_ups(
        self, starts: Mapping[int, tuple[FollowUpStart, str, float]], rows: Mapping[int, Any]
    ) -> None:
        """Begin sequences; an older one of the same conversation ends (`called_again`).

        At most nine statements.

        Args:
            starts: by the id of the first text: what begins, of which line, when.
            rows: of each text its caller, call and conversation, by the columns' names.
        """
        if not starts:
            return
        # Of two in one batch the later one counts.
        last = {rows[message]["conversation_id"]: message for message in starts}
        await self._end_follow_ups(
            follow_ups.c.running_of,
            {talk: (Ended.CALLED_AGAIN, starts[message][2]) for talk, message in last.items()},
        )
        await self._run(
            self._insert(follow_ups),
            [
                {
                    **_row(*starts[message]),
                    **rows[message],
                    "message_id": message,
                    "running_of": talk,
                }
                for talk, message in sorted(last.items())
            ],
        )

    async def stop_follow_ups(
        self, callers_: Iterable[CallerKey], why: Ended, now: float
    ) -> Sequence[int]:
        """End the follow-ups of these locked callers; returns those that ran.

        Texts of theirs that have not left are cancelled (`follow_up_ended`).
        """
        of = {self._id_of(key): (why, now) for key in callers_}
        return await self._end_follow_ups(follow_ups.c.caller_id, of)

    async def _leads_are_over(self, ended: Mapping[int, tuple[Ended, float]]) -> None:
        """End the follow-ups of these callers, each for its reason at its time."""
        await self._end_follow_ups(follow_ups.c.caller_id, ended)

    async def _end_follow_ups(
        self, column: ColumnElement[int], ended: Mapping[int, tuple[Ended, float]]
    ) -> Sequence[int]:
        """End the sequences whose column has one of these values; at most eight statements."""
        if not ended:
            return ()
        found = await self._run(
            select(follow_ups.c.id, follow_ups.c.caller_id, column.label("of")).where(
                column.in_(sorted(ended)), RUNNING
            )
        )
        running = {row.id: (row.caller_id, *ended[row.of]) for row in found}
        await self._end_these({i: (why, at) for i, (_, why, at) in running.items()})
        # A step that was taken may have a text that waits, also where it was the last one.
        waiting = select(messages.c.id, messages.c.caller_id).where(
            messages.c.kind == Kind.FOLLOW_UP, PENDING
        )
        if column is follow_ups.c.caller_id:
            waiting = waiting.where(messages.c.caller_id.in_(sorted(ended)))
            at_of = {of: at for of, (_, at) in ended.items()}
        else:
            at_of = {caller: at for caller, _, at in running.values()}
            waiting = waiting.where(messages.c.caller_id.in_(sorted(at_of)))
        texts = (await self._run(waiting)).all()
        await self._cancel(
            {row.id: (Reason.FOLLOW_UP_ENDED, at_of[row.caller_id]) for row in texts}
        )
        if at_of:
            # One that is being sent is not tried again, whatever the carrier says now.
            await self._run(
                update(messages)
                .where(
                    messages.c.caller_id == bindparam("of"),
                    messages.c.kind == Kind.FOLLOW_UP,
                    state_is(State.SENDING),
                )
                .values(give_up_at=bindparam("at")),
                [{"of": caller, "at": at} for caller, at in sorted(at_of.items())],
            )
        return sorted(running)

    async def _end_these(self, ended: Mapping[int, tuple[Ended, float]]) -> None:
        if not ended:
            return
        await self._run(
            update(follow_ups)
            .where(follow_ups.c.id == bindparam("of"), RUNNING)
            .values(
                running_of=None, due_at=None, why=bindparam("because"), ended_at=bindparam("at")
            ),
            [{"of": i, "because": why, "at": at} for i, (why, at) in sorted(ended.items())],
        )

    async def _end_blocked_follow_ups(self, now: float) -> None:
        """End the follow-ups of callers who are on a block list."""
        blocked = (
            select(callers.c.id)
            .where(callers.c.id == follow_ups.c.caller_id, BLOCK.scalar_subquery().is_not(None))
            .correlate(follow_ups)
        )
        found = (await self._run(select(follow_ups.c.id).where(RUNNING, exists(blocked)))).scalars()
        await self._end_these(dict.fromkeys(found, (Ended.BLOCKED, now)))

    # --- step by step ---------------------------------------------------------------------------

    async def lock_follow_ups(self, now: float, limit: int) -> Sequence[DueFollowUp]:
        """Lock the callers of follow-ups whose next step is due, and return these, oldest first."""
        on_the_phone = exists().where(
            holds.c.caller_id == follow_ups.c.caller_id, holds.c.started_at > now - HOLD_LIFE
        )
        due = and_(follow_ups.c.due_at <= now, RUNNING, ~on_the_phone)
        by_time = (follow_ups.c.due_at, follow_ups.c.id)
        free = (
            await self._run(
                select(
                    follow_ups.c.id, follow_ups.c.caller_id, callers.c.business, callers.c.number
                )
                .join(callers, callers.c.id == follow_ups.c.caller_id)
                .where(due)
                .order_by(*by_time)
                .limit(limit)
                .with_for_update(of=callers, key_share=True, skip_locked=True)
            )
        ).all()
        if not free:
            return ()
        keys = {row.caller_id: CallerKey(row.business, Number(row.number)) for row in free}
        self._ids |= {key: caller_id for caller_id, key in keys.items()}
        called = select(func.max(callbacks.c.started_at)).where(
            callbacks.c.caller_id == follow_ups.c.caller_id
        )
        # What became of a call that was ordered is told by its order, which ends this itself.
        reached = called.where(callbacks.c.answered, callbacks.c.order_id.is_(None))
        # Whoever had a caller locked may have ended what was due: look again, now that nobody can.
        found = (
            await self._run(
                select(
                    follow_ups,
                    conversations.c.lead,
                    contacts.c.prefers_text,
                    calls.c.caller_name,
                    called.scalar_subquery().label("called_at"),
                    reached.scalar_subquery().label("reached_at"),
                )
                .join(conversations, conversations.c.id == follow_ups.c.conversation_id)
                .join(callers, callers.c.id == follow_ups.c.caller_id)
                .join(calls, calls.c.id == follow_ups.c.call_id)
                .outerjoin(
                    contacts,
                    and_(
                        contacts.c.business == callers.c.business,
                        contacts.c.number == callers.c.number,
                    ),
                )
                .where(follow_ups.c.id.in_([row.id for row in free]), due)
                .order_by(*by_time)
            )
        ).all()
        facts = await self.facts({keys[row.caller_id] for row in found})
        return [
            DueFollowUp(
                id=row.id,
                caller=keys[row.caller_id],
                caller_name=CallerName(row.caller_name),
                line=row.line,
                call_id=row.call_id,
                message_id=row.message_id,
                sequence=sequence_of(row),
                situation=Situation(
                    facts=facts[keys[row.caller_id]],
                    lead=row.lead,
                    reached_at=row.reached_at,
                    called_at=row.called_at,
                    prefers_text=bool(row.prefers_text),
                ),
            )
            for row in found
        ]

    async def turn_follow_up(
        self,
        due: DueFollowUp,
        turn: Turn,
        now: float,
        *,
        message_id: int | None = None,
        task_id: int | None = None,
    ) -> None:
        """Store what became of a follow-up that `lock_follow_ups` gave, and plan its next step."""
        this = and_(follow_ups.c.id == due.id, RUNNING)
        if isinstance(turn, Stop):
            await self._end_these({due.id: (turn.why, now)})
            return
        if not isinstance(turn, Later):
            await self._run(
                self._insert(follow_up_steps).values(
                    follow_up_id=due.id,
                    idx=due.sequence.index,
                    do=turn.step.do,
                    outcome=SKIPPED if isinstance(turn, Skip) else TAKEN,
                    why=turn.why if isinstance(turn, Skip) else None,
                    at=now,
                    message_id=message_id,
                    task_id=task_id,
                )
            )
        if turn.next is None:
            await self._end_these({due.id: (Ended.DONE, now)})
        else:
            await self._run(update(follow_ups).where(this).values(_next(turn.next)))

    async def ask_for_callback(self, due: DueFollowUp, reason: str, now: float) -> int:
        """Open a callback task about the text that a follow-up follows; returns its id."""
        about = (
            await self._run(
                select(*ABOUT)
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(messages.c.id == due.message_id)
            )
        ).all()
        return (await self._open_tasks(about, [reason], now))[due.message_id]

    async def known_follow_ups(self, number: Number | None) -> Sequence[KnownFollowUp]:
        """Return a number's follow-ups, oldest first, or all that run, next due first."""
        asked = select(follow_ups, callers.c.business, callers.c.number).join(
            callers, callers.c.id == follow_ups.c.caller_id
        )
        if number is None:
            asked = asked.where(RUNNING).order_by(follow_ups.c.due_at, follow_ups.c.id)
        else:
            asked = asked.where(callers.c.number == number.e164).order_by(follow_ups.c.id)
        rows = (await self._run(asked.limit(_MOST_SHOWN))).all()
        steps = (
            await self._run(
                select(follow_up_steps)
                .where(follow_up_steps.c.follow_up_id.in_([row.id for row in rows]))
                .order_by(follow_up_steps.c.idx)
            )
        ).all()
        return [
            KnownFollowUp(
                call_id=row.call_id,
                caller=CallerKey(row.business, Number(row.number)),
                line=row.line,
                taken=tuple(
                    KnownStep(each.do, each.outcome, each.why, each.at)
                    for each in steps
                    if each.follow_up_id == row.id
                ),
                next=str(sequence_of(row).step.do),
                due_at=row.due_at,
                ended_at=row.ended_at,
                why=row.why,
                to_come=_to_come(row),
            )
            for row in rows
        ]

    async def next_follow_up(self) -> float | None:
        """Return when the next step of any follow-up is due, else `None`."""
        found = (await self._run(select(func.min(follow_ups.c.due_at)).where(RUNNING))).scalar()
        return None if found is None else float(found)
