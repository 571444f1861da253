"""Single texts: what became of one, and by which others it was sent again."""

from typing import Final

from sqlalchemy import select, update

from textback_ari.messages.states import State
from textback_ari.ports import CallerKey, KnownText
from textback_ari.private import Body, Number
from textback_ari.store.session import Session
from textback_ari.store.tables import callers, messages, tasks

_SENT_AGAIN: Final = "sent again"


class Resending(Session):
    """A part of the `Transaction` port, and of the read side."""

    async def known_text(self, message_id: int) -> KnownText | None:
        """Return an outbound text to a caller, `None` where there is none of this number."""
        found = await self._run(
            select(messages, callers.c.business, callers.c.number)
            .join(callers, callers.c.id == messages.c.caller_id)
            .where(messages.c.id == message_id, messages.c.direction == "out")
        )
        row = found.one_or_none()
        if row is None:
            return None
        later = await self._run(
            select(messages.c.id, messages.c.state)
            .where(messages.c.caller_id == row.caller_id, messages.c.again_of == message_id)
            .order_by(messages.c.id)
        )
        return KnownText(
            message_id=row.id,
            caller=CallerKey(row.business, Number(row.number)),
            line=row.line,
            body=Body(row.body),
            state=State(row.state),
            reason=row.reason,
            gateway=row.gateway,
            last_error=row.last_error,
            later=tuple((each.id, State(each.state)) for each in later),
        )

    async def _close_task_of(self, message_id: int, at: float) -> None:
        """Close the task about a text that is sent again: the new one has its own."""
        await self._run(
            update(tasks)
            .where(tasks.c.message_id == message_id, tasks.c.done_at.is_(None))
            .values(done_at=at, done_why=_SENT_AGAIN)
        )
