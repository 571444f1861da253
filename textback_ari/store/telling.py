"""Storing what happened and what is written back: a part of the `Transaction` port."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select

from textback_ari.conversations.events import Event
from textback_ari.messages.states import waiting
from textback_ari.ports import NewText
from textback_ari.store.counting import Counting
from textback_ari.store.tables import callers, conversations, events, messages
from textback_ari.store.text import BODY, fit, fit_json, fit_or_none

_REFERENCES: Final = 256


class Telling(Counting):
    """Events, and texts of a conversation."""

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

    async def write_text(self, text: NewText) -> int:
        """Store a text of a conversation, to leave when it is due; returns its id."""
        caller_id = self._id_of(text.caller)
        talk = (text.line, caller_id)
        made = await self._open_conversations({talk: text.at})
        # Two texts to one phone in a row need different references (3GPP TS 23.040, 9.2.3.24.1).
        last = await self._run(
            select(func.max(messages.c.id)).where(messages.c.caller_id == caller_id)
        )
        stored = await self._run(
            self._insert(messages)
            .values(
                direction="out",
                conversation_id=made[talk],
                caller_id=caller_id,
                line=text.line,
                kind=text.kind,
                language=text.language or None,
                variant=fit(text.variant) or None,
                peer=text.caller.number.e164,
                sender=fit(text.sender),
                body=fit(text.body.text, BODY),
                state=waiting(held=text.held),
                created_at=text.at,
                due_at=text.due_at,
                give_up_at=text.give_up_at,
                gateways=[fit(name) for name in text.gateways],
                reference=((last.scalar() or 0) + 1) % _REFERENCES,
                attempts=0,
                written_by=fit(text.by) or None,
            )
            .returning(messages.c.id)
        )
        return int(stored.scalar_one())
