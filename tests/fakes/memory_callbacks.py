"""Orders to call back, in memory: a part of the fake transaction."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textback_ari.conversations.callbacks import Outcome, Result, State, key_of
from textback_ari.conversations.events import Event, EventKind
from textback_ari.ports import CallbackOrder, CalledBack, CallerKey, NewCallback
from textback_ari.rules.calling_back import DAY, HOUR, CallbackFacts
from textback_ari.store.session import HOLD_LIFE

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents

_OPEN = {State.DUE, State.CALLING}
_TASKS = {
    Result.FAILED: "the call back could not be made",
    Result.UNKNOWN: "it is not known whether the caller was called back",
}


class MemoryCallbacks:
    """What a transaction does with orders."""

    contents: "Contents"

    async def _begin(self, *callers: CallerKey) -> "Contents":
        raise NotImplementedError

    async def record_events(self, told: Sequence[Event]) -> Sequence[int]:
        """Store what happened."""
        raise NotImplementedError

    def _spoken_to(self, caller: CallerKey, at: float) -> CalledBack:
        raise NotImplementedError

    def _open_bare_task(self, caller: CallerKey, line: str, reason: str, at: float) -> int:
        raise NotImplementedError

    async def callback_facts(self, caller: CallerKey, line: str, now: float) -> CallbackFacts:
        """Return what the guard of callbacks asks about a locked caller and a line."""
        db = await self._begin(caller)
        begun = [o for o in db.orders.values() if o.began_at is not None]
        recent = [o for o in begun if o.began_at is not None and o.began_at > now - DAY]
        called = any(
            each.line is not None
            and each.business == caller.business
            and (each.verdict.text.to if each.verdict.text else each.verdict.caller)
            == caller.number
            for each in db.calls.values()
        )
        of_line = [o.began_at or 0.0 for o in recent if o.line == line]
        return CallbackFacts(
            called,
            sum(o.caller == caller for o in recent),
            sum(at > now - HOUR for at in of_line),
            len(of_line),
            any(
                hold.caller == caller and hold.started_at > now - HOLD_LIFE
                for hold in db.holds.values()
            ),
        )

    async def order_callback(self, order: NewCallback) -> int:
        """Store an order; returns its id, or that of an open one."""
        db = await self._begin(order.caller)
        for known in db.orders.values():
            if (known.caller, known.line) == (order.caller, order.line) and known.state in _OPEN:
                if known.state is State.DUE and order.due_at < known.due_at:
                    earlier = replace(known, due_at=order.due_at, give_up_at=order.give_up_at)
                    db.orders[known.id] = earlier
                return known.id
        db.conversations[order.line, order.caller] = order.at
        order_id = db.new_id()
        db.orders[order_id] = CallbackOrder(
            order_id,
            order.caller,
            order.line,
            order.by,
            order.at,
            order.due_at,
            order.give_up_at,
            State.DUE,
        )
        return order_id

    async def start_callback(self, order_id: int, pbx: str, now: float) -> str | None:
        """Claim a due order; returns its key."""
        db = await self._begin()
        order = db.orders.get(order_id)
        if order is None or order.state is not State.DUE:
            return None
        key = key_of(order_id, order.ordered_at)
        db.orders[order_id] = replace(
            order, state=State.CALLING, key=key, pbx=pbx, began_at=now, step=""
        )
        return key

    async def postpone_callback(self, order_id: int, due_at: float, why: str) -> None:
        """Make an order due again."""
        db = await self._begin()
        order = db.orders[order_id]
        if order.state is State.CALLING:
            db.orders[order_id] = replace(
                order, state=State.DUE, due_at=due_at, began_at=None, step=why
            )

    async def note_callback(self, order_id: int, step: str) -> None:
        """Keep how far an open order is."""
        db = await self._begin()
        if db.orders[order_id].state in _OPEN:
            db.orders[order_id] = replace(db.orders[order_id], step=step)

    async def finish_callback(
        self, order_id: int, outcome: Outcome, now: float
    ) -> CalledBack | None:
        """Store what became of an open order."""
        db = await self._begin()
        order = db.orders[order_id]
        if order.state not in _OPEN:
            return None
        await self._begin(order.caller)
        db.orders[order_id] = replace(
            order,
            state=State.DONE,
            result=outcome.result,
            why=outcome.why,
            talked_for=outcome.talked_for,
            ended_at=now,
        )
        changed, task_id = CalledBack(), None
        if outcome.result is Result.REACHED:
            changed = self._spoken_to(order.caller, now)
        elif outcome.result in _TASKS:
            reason = f"{_TASKS[outcome.result]}: {outcome.why}"
            task_id = self._open_bare_task(order.caller, order.line, reason, now)
        detail = {
            "order": order.id,
            "result": str(outcome.result),
            "why": outcome.why,
            "talked_for": outcome.talked_for,
        }
        told = Event(
            EventKind.CALLBACK_DONE,
            now,
            order.caller.business,
            order.line,
            order.caller.number,
            task_id=task_id,
            by=order.by,
            detail=detail,
        )
        await self.record_events([told])
        return changed
