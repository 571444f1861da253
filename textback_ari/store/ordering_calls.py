"""Storing callbacks that the program makes: a part of the `Transaction` port."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import exists, func, or_, select, update

from textback_ari.conversations.callbacks import Outcome, Result, State, key_of
from textback_ari.conversations.events import Event, EventKind
from textback_ari.ports import CallbackOrder, CalledBack, CallerKey, NewCallback
from textback_ari.private import Number
from textback_ari.rules.calling_back import DAY, HOUR, CallbackFacts
from textback_ari.store.calling_back import CallingBack
from textback_ari.store.session import HOLD_LIFE
from textback_ari.store.tables import callback_orders, callers, calls, holds, tasks
from textback_ari.store.telling import Telling
from textback_ari.store.text import REASON, fit

_OPEN: Final = (State.DUE, State.CALLING)
_TASKS: Final = {
    Result.FAILED: "the call back could not be made",
    Result.UNKNOWN: "it is not known whether the caller was called back",
}
"""Results that leave something for the team to do."""


class OrderingCalls(CallingBack, Telling):
    """Orders to call back."""

    async def callback_facts(self, caller: CallerKey, line: str, now: float) -> CallbackFacts:
        """Return what the guard of callbacks asks about a locked caller and a line."""
        caller_id, begun = self._id_of(caller), callback_orders.c.began_at
        of_line = callback_orders.c.line == line

        def count(*conditions: Any) -> Any:
            return select(func.count()).where(*conditions).scalar_subquery()

        found = await self._run(
            select(
                exists()
                .where(
                    calls.c.caller == caller.number.e164,
                    calls.c.caller_id == caller_id,
                    calls.c.line.is_not(None),
                )
                .label("called"),
                count(callback_orders.c.caller_id == caller_id, begun > now - DAY).label("caller"),
                count(of_line, begun > now - HOUR).label("hour"),
                count(of_line, begun > now - DAY).label("day"),
                exists()
                .where(holds.c.caller_id == caller_id, holds.c.started_at > now - HOLD_LIFE)
                .label("on_the_phone"),
            )
        )
        row = found.one()
        return CallbackFacts(
            bool(row.called), row.caller, row.hour, row.day, bool(row.on_the_phone)
        )

    async def order_callback(self, order: NewCallback) -> int:
        """Store an order to call a locked caller back; returns its id, or that of an open one."""
        caller_id = self._id_of(order.caller)
        open_one = (
            await self._run(
                select(callback_orders.c.id, callback_orders.c.state, callback_orders.c.due_at)
                .where(
                    callback_orders.c.caller_id == caller_id,
                    callback_orders.c.line == order.line,
                    callback_orders.c.state.in_(_OPEN),
                )
                .limit(1)
            )
        ).one_or_none()
        if open_one is not None:
            if open_one.state == State.DUE and order.due_at < open_one.due_at:
                await self._change(
                    open_one.id, State.DUE, due_at=order.due_at, give_up_at=order.give_up_at
                )
            return int(open_one.id)
        talk = (order.line, caller_id)
        made = await self._open_conversations({talk: order.at})
        stored = await self._run(
            self._insert(callback_orders)
            .values(
                caller_id=caller_id,
                conversation_id=made[talk],
                line=order.line,
                ordered_by=fit(order.by),
                ordered_at=order.at,
                due_at=order.due_at,
                give_up_at=order.give_up_at,
                state=State.DUE,
                step="",
                why="",
                talked_for=0.0,
            )
            .returning(callback_orders.c.id)
        )
        return int(stored.scalar_one())

    async def start_callback(self, order_id: int, pbx: str, now: float) -> str | None:
        """Claim a due order of a locked caller; returns its key, `None` where it is not due."""
        found = await self._run(
            select(callback_orders.c.ordered_at).where(callback_orders.c.id == order_id)
        )
        ordered_at = found.scalar()
        if ordered_at is None:
            return None
        key = key_of(order_id, ordered_at)
        claimed = await self._change(
            order_id,
            State.DUE,
            state=State.CALLING,
            key=key,
            pbx=fit(pbx),
            began_at=now,
            step="",
        )
        return key if claimed else None

    async def postpone_callback(self, order_id: int, due_at: float, why: str) -> None:
        """Make an order due again, which the PBX has definitely not begun."""
        await self._change(
            order_id,
            State.CALLING,
            state=State.DUE,
            due_at=due_at,
            began_at=None,
            step=fit(why, REASON),
        )

    async def note_callback(self, order_id: int, step: str) -> None:
        """Keep how far an open order is, or why it waits, in words."""
        await self._change(order_id, *_OPEN, step=fit(step, REASON))

    async def finish_callback(
        self, order_id: int, outcome: Outcome, now: float
    ) -> CalledBack | None:
        """Store what became of an open order of a locked caller; `None` where that is known."""
        done = await self._change(
            order_id,
            *_OPEN,
            state=State.DONE,
            result=outcome.result,
            why=fit(outcome.why, REASON),
            talked_for=outcome.talked_for,
            ended_at=now,
        )
        if not done:
            return None
        order = await self.callback_order(order_id)
        assert order is not None
        caller_id, changed = self._id_of(order.caller), CalledBack()
        task_id = None
        if outcome.result is Result.REACHED:
            changed = await self._spoken_to(caller_id, now)
        elif outcome.result in _TASKS:
            opened = await self._run(
                self._insert(tasks)
                .values(
                    line=order.line,
                    business=fit(order.caller.business),
                    caller_id=caller_id,
                    reason=fit(f"{_TASKS[outcome.result]}: {outcome.why}", REASON),
                    created_at=now,
                )
                .returning(tasks.c.id)
            )
            task_id = int(opened.scalar_one())
        await self.record_events([done_event(order, outcome, now, task_id)])
        return changed

    async def callback_order(self, order_id: int) -> CallbackOrder | None:
        """Return an order as it is now."""
        row = (await self._run(_ORDERS.where(callback_orders.c.id == order_id))).one_or_none()
        return None if row is None else _order(row)

    async def callbacks_to_do(self, now: float, limit: int) -> Sequence[CallbackOrder]:
        """Return the orders that are due, and those under way, the oldest first."""
        found = await self._run(
            _ORDERS.where(
                or_(
                    callback_orders.c.state == State.CALLING,
                    (callback_orders.c.state == State.DUE) & (callback_orders.c.due_at <= now),
                )
            )
            .order_by(callback_orders.c.due_at, callback_orders.c.id)
            .limit(limit)
        )
        return [_order(row) for row in found]

    async def _change(self, order_id: int, *states: State, **values: Any) -> bool:
        """Change an order that is in one of these states; returns whether it was."""
        changed = await self._run(
            update(callback_orders)
            .where(callback_orders.c.id == order_id, callback_orders.c.state.in_(states))
            .values(**values)
        )
        return changed.rowcount > 0


def done_event(order: CallbackOrder, outcome: Outcome, at: float, task_id: int | None) -> Event:
    """Return the event that tells what became of an order."""
    return Event(
        EventKind.CALLBACK_DONE,
        at,
        business=order.caller.business,
        line=order.line,
        caller=order.caller.number,
        task_id=task_id,
        by=order.by,
        detail={
            "order": order.id,
            "result": str(outcome.result),
            "why": outcome.why,
            "talked_for": outcome.talked_for,
        },
    )


_ORDERS: Final = select(callback_orders, callers.c.business, callers.c.number).join(
    callers, callers.c.id == callback_orders.c.caller_id
)


def _order(row: Any) -> CallbackOrder:
    return CallbackOrder(
        id=row.id,
        caller=CallerKey(row.business, Number(row.number)),
        line=row.line,
        by=row.ordered_by,
        ordered_at=row.ordered_at,
        due_at=row.due_at,
        give_up_at=row.give_up_at,
        state=State(row.state),
        key=row.key,
        pbx=row.pbx,
        began_at=row.began_at,
        step=row.step,
        result=None if row.result is None else Result(row.result),
        why=row.why,
        talked_for=row.talked_for,
        ended_at=row.ended_at,
    )
