"""Claiming due texts and giving late ones up: the second part of the `Transaction` port."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy import (
    text as sql_text,
)
from sqlalchemy.dialects import postgresql

from textback_ari.conversations.callbacks import Result as CallbackResult
from textback_ari.conversations.callbacks import State as CallbackState
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.team import Channel
from textback_ari.messages.routing import refusals
from textback_ari.messages.states import State
from textback_ari.ports import CallerKey, DueText, NoticeState
from textback_ari.private import Body, Number
from textback_ari.rules.limits import Counted
from textback_ari.rules.reasons import SENTENCES, TOLD, Reason
from textback_ari.store.counting import Counting
from textback_ari.store.following_up import RUNNING
from textback_ari.store.session import ABOUT, PENDING, state_is, waits_for_call
from textback_ari.store.setbacks import setbacks_of
from textback_ari.store.tables import (
    callback_orders,
    callers,
    calls,
    follow_ups,
    holds,
    messages,
    notices,
    owners,
)
from textback_ari.store.text import REASON, fit

TOO_LATE: Final = SENTENCES[Reason.TOO_LATE]
UNCERTAIN: Final = "it is not known whether the text left"
STOPPED: Final = "the program stopped while sending it"
ON_THE_PHONE: Final = "the caller was on another call"
NO_GATEWAY: Final = "the line has no gateway"
_OWNER_LIFE: Final = 7 * 86_400.0


class NotScheduledError(RuntimeError):
    """A text was to be marked as sending that is not pending any more."""


def because(what: str, why: str | None) -> str:
    """Return `what: why`, or just `what` where there is no why."""
    return f"{what}: {why}" if why else what


def _with_free_callers(statement: Select[Any]) -> Select[Any]:
    """Lock the callers that this finds; those locked by others are left out, waiting for none."""
    return statement.join(callers, callers.c.id == messages.c.caller_id).with_for_update(
        of=callers, key_share=True, skip_locked=True
    )


class Dispatching(Counting):
    """Due texts, late texts, and texts of owners that are gone."""

    def _served_by(self, gateways: frozenset[str]) -> ColumnElement[bool]:
        named = sorted(gateways)
        if self._postgresql:
            names = cast(named, postgresql.ARRAY(Text))
            listed = type_coerce(messages.c.gateways, postgresql.JSONB).has_any(names)
        else:
            ways = func.json_each(messages.c.gateways).table_valued("value", name="way")
            listed = exists(select(1).select_from(ways).where(ways.c.value.in_(named)))
        return or_(messages.c.gateway.in_(named), and_(messages.c.gateway.is_(None), listed))

    async def lock_due(self, now: float, limit: int, gateways: frozenset[str]) -> Sequence[DueText]:
        """Lock the callers of due texts and return those texts, oldest due first."""
        due = and_(
            PENDING,
            messages.c.due_at <= now,
            messages.c.give_up_at > now,
            ~waits_for_call(now),
            self._served_by(gateways),
        )
        free = (
            await self._run(
                _with_free_callers(
                    select(
                        messages.c.id,
                        messages.c.caller_id,
                        callers.c.business,
                        callers.c.number,
                    )
                )
                .where(due)
                .order_by(messages.c.due_at, messages.c.id)
                .limit(limit)
            )
        ).all()
        if not free:
            return ()
        keys = {row.caller_id: CallerKey(row.business, Number(row.number)) for row in free}
        self._ids |= {key: caller_id for caller_id, key in keys.items()}
        # What was due may have been moved, held or cancelled by whoever had its caller locked
        # until then: look again, now that nobody can.
        found = (
            await self._run(
                select(messages, calls.c.channel_id)
                .outerjoin_from(messages, calls, calls.c.id == messages.c.call_id)
                .where(messages.c.id.in_([row.id for row in free]), due)
                .order_by(messages.c.due_at, messages.c.id)
            )
        ).all()
        facts = await self.facts({keys[row.caller_id] for row in found})
        return [
            DueText(
                message_id=row.id,
                call_id=row.call_id,
                channel_id=row.channel_id,
                caller=keys[row.caller_id],
                line=row.line,
                kind=row.kind,
                sender=row.sender,
                body=Body(row.body),
                gateways=tuple(row.gateways),
                gateway=row.gateway,
                reference=row.reference,
                parts=None if row.parts_left is None else tuple(row.parts_left),
                due_at=row.due_at,
                give_up_at=row.give_up_at,
                attempts=row.attempts,
                last_error=row.last_error,
                facts=facts[keys[row.caller_id]],
                counted=(
                    None
                    if row.counted_at is None
                    else Counted(row.counted_at, row.counted_parts, bool(row.probe))
                ),
                setbacks=setbacks_of(row),
            )
            for row in found
        ]

    async def start_sending(self, message_ids: Iterable[int], owner: str, now: float) -> None:
        """Mark texts as `sending` by this owner; commits before the first byte leaves.

        Raises:
            NotScheduledError: one of them is not pending; nothing may be sent.
        """
        wanted = sorted(set(message_ids))
        if not wanted:
            return
        done = await self._run(
            update(messages)
            .where(messages.c.id.in_(wanted), PENDING)
            .values(
                state=State.SENDING,
                claimed_by=owner,
                claimed_at=now,
                attempts=messages.c.attempts + 1,
                texted_at=now,
            )
        )
        if done.rowcount != len(wanted):
            raise NotScheduledError(f"{len(wanted) - done.rowcount} of {wanted}")

    async def cancel(self, reasons: Mapping[int, Reason], now: float) -> None:
        """Cancel pending texts, each for its reason; for one of `TOLD` with a callback task."""
        told = {i: reason for i, reason in reasons.items() if reason in TOLD}
        about: Sequence[Any] = ()
        if told:
            about = (
                await self._run(
                    select(*ABOUT)
                    .join(callers, callers.c.id == messages.c.caller_id)
                    .where(messages.c.id.in_(list(told)), PENDING)
                    .order_by(messages.c.id)
                )
            ).all()
        await self._cancel({i: (reason, now) for i, reason in reasons.items()})
        await self._open_tasks(about, [SENTENCES[told[row.id]] for row in about], now)

    async def note_waiting(self, gateways_down: Mapping[str, str], now: float) -> None:
        """Keep why due texts wait, where all the gateways that they could take are down."""
        found = await self._run(
            _with_free_callers(
                select(
                    messages.c.id,
                    messages.c.gateways,
                    messages.c.gateway,
                    messages.c.last_error,
                    messages.c.setbacks,
                )
            ).where(PENDING, messages.c.due_at <= now, messages.c.give_up_at > now)
        )
        noted = []
        for row in found:
            ways = [row.gateway] if row.gateway else row.gateways
            if not all(way in gateways_down for way in ways):
                continue
            told = [*refusals(setbacks_of(row)), *(f"{w}: {gateways_down[w]}" for w in ways)]
            why = fit("; ".join(told) or NO_GATEWAY, REASON)
            if why != row.last_error:
                noted.append({"of": row.id, "why": why})
        if noted:
            await self._run(
                update(messages)
                .where(messages.c.id == bindparam("of"), PENDING)
                .values(last_error=bindparam("why")),
                noted,
            )

    async def give_up_late(self, now: float, limit: int) -> Sequence[tuple[int, int]]:
        """Cancel (`too_late`) pending texts past `give_up_at`, each with a callback task.

        The task's reason names the last error, where there was one.
        Returns: (message id, task id) of each.
        """
        late = and_(PENDING, messages.c.give_up_at <= now)
        by_time = (messages.c.give_up_at, messages.c.id)
        free = (
            await self._run(
                _with_free_callers(select(messages.c.id))
                .where(late)
                .order_by(*by_time)
                .limit(limit)
            )
        ).scalars()
        if not (ids := list(free)):
            return ()
        found = (
            await self._run(
                select(*ABOUT, messages.c.last_error, waits_for_call(now).label("on_phone"))
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(messages.c.id.in_(ids), late)
                .order_by(*by_time)
            )
        ).all()
        await self._cancel(dict.fromkeys([row.id for row in found], (Reason.TOO_LATE, now)))
        reasons = [because(TOO_LATE, ON_THE_PHONE if r.on_phone else r.last_error) for r in found]
        made = await self._open_tasks(found, reasons, now)
        return [(row.id, made[row.id]) for row in found]

    # --- owners ---------------------------------------------------------------------------------

    async def heartbeat(self, owner: str, now: float) -> None:
        """Say that this owner is alive."""
        alive = [{"owner": owner, "seen_at": now}]
        await self._run(self._upsert(owners, ("owner",), ("seen_at",)), alive)
        await self._forget_counters(now)

    async def doubt_orphans(self, owner: str, now: float, stale_after: float) -> Sequence[int]:
        """Put `sending` texts whose owner is gone `in_doubt`, with a callback task; return them.

        An owner is gone when its heartbeat is older than `stale_after` seconds, or (SQLite, one
        program at a time) when it is not `owner`.
        """
        await self._run(delete(owners).where(owners.c.seen_at < now - _OWNER_LIFE))
        gone = messages.c.claimed_by != owner
        if self._postgresql:
            alive = exists().where(
                owners.c.owner == messages.c.claimed_by, owners.c.seen_at >= now - stale_after
            )
            gone = and_(gone, ~alive)
        found = (
            await self._run(
                select(*ABOUT)
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(state_is(State.SENDING), gone)
                .order_by(messages.c.id)
                .with_for_update(of=messages, key_share=True, skip_locked=True)
            )
        ).all()
        if not found:
            return ()
        ids = [row.id for row in found]
        why = because(UNCERTAIN, STOPPED)
        await self._run(
            update(messages)
            .where(messages.c.id.in_(ids))
            .values(state=State.IN_DOUBT, last_error=STOPPED)
        )
        await self._open_tasks(found, [why] * len(found), now)
        return ids

    async def doubt_waiting(self, why: str, now: float) -> int:
        """Put all texts that wait or are being sent in doubt; returns how many.

        For a database that was put back from a backup: what it waits to send may have left, and
        what it was to call back may have been called.
        """
        waits = state_is(State.SCHEDULED, State.HELD, State.SENDING)
        found = (
            await self._run(
                select(*ABOUT)
                .join(callers, callers.c.id == messages.c.caller_id)
                .where(waits)
                .order_by(messages.c.id)
            )
        ).all()
        await self._run(
            update(messages)
            .where(waits)
            .values(state=State.IN_DOUBT, last_error=why, texted_at=now)
        )
        await self._open_tasks(found, [because(UNCERTAIN, why)] * len(found), now)
        await self._run(
            update(callback_orders)
            .where(callback_orders.c.state == CallbackState.DUE)
            .values(state=CallbackState.DONE, result=CallbackResult.UNKNOWN, why=why, ended_at=now)
        )
        # Their next steps may have been taken since, too.
        await self._run(
            update(follow_ups)
            .where(follow_ups.c.running_of.is_not(None))
            .values(running_of=None, due_at=None, ended_at=now, why=Ended.RESTORED)
        )
        await self._run(
            update(notices)
            .where(
                notices.c.state.in_([NoticeState.PENDING, NoticeState.SENDING]),
                notices.c.channel.in_([Channel.SMS, Channel.SIP]),
            )
            .values(state=NoticeState.IN_DOUBT, last_error=why)
        )
        await self._run(delete(holds))
        return len(found)

    async def other_programs(self) -> int:
        """Return how many other connections of this program PostgreSQL knows to this database."""
        found = await self._run(
            select(func.count())
            .select_from(sql_text("pg_stat_activity"))
            .where(
                sql_text("application_name = 'textback' AND datname = current_database()"),
                sql_text("pid <> pg_backend_pid()"),
            )
        )
        return int(found.scalar_one())

    async def shift_pending(self, owner: str, stepped: float, now: float) -> None:
        """Move the times of texts, but held ones, and follow-ups by what they lag behind."""
        known = await self._run(select(owners.c.stepped).where(owners.c.owner == owner))
        seconds = stepped - (known.scalar() or 0.0)
        if not seconds:
            return
        step = [{"owner": owner, "seen_at": now, "stepped": stepped}]
        await self._run(self._upsert(owners, ("owner",), ("seen_at", "stepped")), step)
        # Callers first, in order, as everybody does.
        # A held text leaves at an hour of the wall clock, wherever that has been set.
        alive = state_is(State.SCHEDULED, State.SENDING)
        await self._run(
            select(callers.c.id)
            .where(
                or_(
                    callers.c.id.in_(select(messages.c.caller_id).where(alive)),
                    callers.c.id.in_(select(follow_ups.c.caller_id).where(RUNNING)),
                )
            )
            .order_by(callers.c.business, callers.c.number)
            .with_for_update(key_share=True)
        )
        await self._run(
            update(messages)
            .where(state_is(State.SCHEDULED))
            .values(due_at=messages.c.due_at + seconds)
        )
        # One that is being sent may come back to be tried again.
        await self._run(
            update(messages).where(alive).values(give_up_at=messages.c.give_up_at + seconds)
        )
        # Steps count from the text; what this moves out of the hours is looked at again then.
        times = ("since", "base", "wanted_at", "due_at")
        moved = {name: follow_ups.c[name] + seconds for name in times}
        await self._run(update(follow_ups).where(RUNNING).values(moved))
