"""Storing calls back: the part of the `Transaction` port that tells which tasks are done."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import select, update

from textback_ari.conversations.follow_up import Ended
from textback_ari.ports import Callback, CalledBack, CallerKey
from textback_ari.rules.reasons import Reason
from textback_ari.store.following_up import FollowingUp
from textback_ari.store.session import AUTOMATIC, PENDING
from textback_ari.store.tables import (
    callback_orders,
    callbacks,
    callers,
    follow_ups,
    messages,
    tasks,
)
from textback_ari.store.text import fit

SPOKE: Final = "the team spoke to the caller"
CALLED_BACK: Final = "called back"


class CallingBack(FollowingUp):
    """Calls from inside to callers."""

    async def known(self, callers_: Iterable[CallerKey]) -> frozenset[CallerKey]:
        """Return which of these callers were ever heard of; they need not be locked."""
        wanted = {(fit(key.business), key.number.e164): key for key in callers_}
        if not wanted:
            return frozenset()
        found = await self._run(
            select(callers.c.business, callers.c.number).where(
                self._among(callers.c.business, callers.c.number, wanted)
            )
        )
        return frozenset(wanted[row.business, row.number] for row in found)

    async def record_callback(self, callback: Callback) -> CalledBack:
        """Store a call back; the caller must have been locked. Twice is the same as once.

        An answered one cancels the caller's pending texts but those of `ANSWERS`
        (`got_through_since`) and closes the open callback tasks. One that carries out an order
        changes nothing else: what became of it is the order's result.
        """
        call, caller_id = callback.call, self._id_of(callback.caller)
        order_id = None
        if callback.key is not None:
            found = await self._run(
                select(callback_orders.c.id).where(callback_orders.c.key == fit(callback.key))
            )
            order_id = found.scalar()
        made = await self._run(
            self._insert(callbacks)
            .values(
                pbx=fit(call.pbx),
                channel_id=fit(call.channel_id),
                caller_id=caller_id,
                line=callback.line,
                trunk=fit(call.trunk),
                started_at=call.started_at,
                ended_at=call.ended_at,
                answered=call.answered,
                talked_for=call.talked_for,
                order_id=order_id,
            )
            .on_conflict_do_nothing(index_elements=["pbx", "channel_id", "caller_id"])
            .returning(callbacks.c.id)
        )
        if made.scalar() is None or not call.answered or order_id is not None:
            return CalledBack()
        return await self._spoken_to(caller_id, callback.at)

    async def _spoken_to(self, caller_id: int, at: float) -> CalledBack:
        """Cancel the texts and close the tasks of a caller whom the team has reached."""
        pending = await self._run(
            select(messages.c.id).where(messages.c.caller_id == caller_id, PENDING, AUTOMATIC)
        )
        texts = tuple(row.id for row in pending)
        await self._cancel(dict.fromkeys(texts, (Reason.GOT_THROUGH_SINCE, at)))
        await self._end_follow_ups(follow_ups.c.caller_id, {caller_id: (Ended.REACHED, at)})
        await self._contacted([caller_id], at, SPOKE)
        closed = await self._run(
            update(tasks)
            .where(tasks.c.caller_id == caller_id, tasks.c.done_at.is_(None))
            .values(done_at=at, done_why=CALLED_BACK)
            .returning(tasks.c.id)
        )
        return CalledBack(texts, tuple(row.id for row in closed))
