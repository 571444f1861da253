"""Events: what happened, stored in the transaction in which it does. `workflow` tells the team."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from textback_ari.conversations.events import Event, EventKind
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.store.session import Session
from textback_ari.store.tables import callers, conversations, events, tasks
from textback_ari.store.text import REASON, fit, fit_json, fit_or_none

SELF_TEST = "a self-test"
"""Why a task about such a call's text is done."""


class Happening(Session):
    """Events, and the tasks that come with some of them."""

    async def record_events(self, told: Sequence[Event]) -> Sequence[int]:
        """Store events in their order; returns their ids. At most three statements."""
        if not told:
            return ()
        names = {
            (fit(each.business), each.caller.e164) for each in told if each.business and each.caller
        }
        ids: dict[tuple[str, str], int] = {}
        talks: dict[tuple[str, int], int] = {}
        if names:
            found = await self._run(
                select(callers.c.id, callers.c.business, callers.c.number).where(
                    self._among(callers.c.business, callers.c.number, names)
                )
            )
            ids = {(row.business, row.number): row.id for row in found}
            known = await self._run(
                select(conversations.c.id, conversations.c.line, conversations.c.caller_id).where(
                    conversations.c.caller_id.in_(list(ids.values()))
                )
            )
            talks = {(row.line, row.caller_id): row.id for row in known}
        rows = []
        for each in told:
            caller_id = (
                ids.get((fit(each.business), each.caller.e164))
                if each.business and each.caller
                else None
            )
            rows.append(
                {
                    "kind": each.kind,
                    "at": each.at,
                    "business": fit_or_none(each.business),
                    "line": each.line,
                    "caller_id": caller_id,
                    "conversation_id": talks.get((each.line, caller_id))
                    if each.line and caller_id
                    else None,
                    "call_id": each.call_id,
                    "message_id": each.message_id,
                    "task_id": each.task_id,
                    "by": fit(each.by),
                    "detail": fit_json(dict(each.detail)),
                }
            )
        made = await self._run(
            self._insert(events).returning(events.c.id, sort_by_parameter_order=True), rows
        )
        return [int(row.id) for row in made]

    async def _tell(self, rows: Sequence[dict[str, Any]]) -> None:
        """Store rows of `events`, all with the same columns, in one statement."""
        if rows:
            await self._run(self._insert(events), rows)

    async def _open_tasks(
        self, about: Sequence[Any], reasons: Sequence[str], now: float
    ) -> dict[int, int]:
        """Open a callback task for each text (rows of `ABOUT`) that did not arrive, and tell of it.

        A self-test's is done at once, and nobody is told: whoever runs it sees what became of it.

        Returns: the tasks' ids by message id.
        """
        if not about:
            return {}
        # One task a text: a second reason opens it again.
        upsert = self._upsert(tasks, ("message_id",), ("reason", "done_at", "done_why"))
        made = await self._run(
            upsert.returning(tasks.c.id, tasks.c.message_id),
            [
                {
                    "line": row.line,
                    "business": row.business,
                    "caller_id": row.caller_id,
                    "call_id": row.call_id,
                    "message_id": row.id,
                    "reason": fit(reason, REASON),
                    "created_at": now,
                    "done_at": now if row.kind == TextKind.SELF_TEST else None,
                    "done_why": SELF_TEST if row.kind == TextKind.SELF_TEST else None,
                }
                for row, reason in zip(about, reasons, strict=True)
            ],
        )
        opened = {row.message_id: row.id for row in made}
        await self._tell(
            [
                {
                    "kind": EventKind.DELIVERY_FAILED,
                    "at": now,
                    "business": row.business,
                    "line": row.line,
                    "caller_id": row.caller_id,
                    "conversation_id": row.conversation_id,
                    "call_id": row.call_id,
                    "message_id": row.id,
                    "task_id": opened[row.id],
                    "by": "",
                    "detail": {"why": fit(reason, REASON)},
                }
                for row, reason in zip(about, reasons, strict=True)
                if row.kind != TextKind.SELF_TEST
            ]
        )
        return opened
