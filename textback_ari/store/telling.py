"""Storing what is written back to callers: a part of the `Transaction` port."""

from typing import Final

from sqlalchemy import func, select

from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import waiting
from textback_ari.ports import NewText
from textback_ari.rules.limits import Load, counters_of, with_text
from textback_ari.store.counting import Counting
from textback_ari.store.resending import Resending
from textback_ari.store.tables import messages
from textback_ari.store.text import BODY, fit

_REFERENCES: Final = 256


class Telling(Resending, Counting):
    """Texts of a conversation."""

    async def write_text(self, text: NewText) -> int:
        """Store a text of a conversation, to leave when it is due; returns its id."""
        caller_id = self._id_of(text.caller)
        talk = (text.line, caller_id)
        made = await self._open_conversations({talk: text.at})
        # Two texts to one phone in a row need different references (3GPP TS 23.040, 9.2.3.24.1).
        last = await self._run(
            select(func.max(messages.c.id)).where(messages.c.caller_id == caller_id)
        )
        counted = text.counted_parts
        if counted is not None:
            named = counters_of(text.line, text.caller.business, text.caller.number, text.kind)
            before = await self.loads(named.values())
            after = {c: with_text(before.get(c, Load()), text.at, counted) for c in named.values()}
            await self.set_loads(after, text.at)
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
                counted_at=None if counted is None else text.at,
                counted_parts=counted,
                written_by=fit(text.by) or None,
                again_of=text.again_of,
            )
            .returning(messages.c.id)
        )
        if text.again_of is not None:
            await self._close_task_of(text.again_of, text.at)
        if text.kind is Kind.STAFF:
            await self._contacted([caller_id], text.at, "a text from the team")
        return int(stored.scalar_one())
