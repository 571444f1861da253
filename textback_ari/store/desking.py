"""Storing what the team writes from its telephones: a part of the `Transaction` port."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select, union, update

from textback_ari.conversations.team import Channel, Way
from textback_ari.ports import CallerKey, DeskAnswer, DeskText, Talk
from textback_ari.private import Body, Number
from textback_ari.store.counting import Counting
from textback_ari.store.tables import (
    callers,
    conversations,
    desk_texts,
    events,
    notices,
    tasks,
)
from textback_ari.store.text import BODY, REASON, fit

_TALKS: Final = select(
    conversations.c.id,
    conversations.c.line,
    conversations.c.lead,
    callers.c.business,
    callers.c.number,
).join(callers, callers.c.id == conversations.c.caller_id)
_MOST_TOLD: Final = 20
_LARGEST: Final = 2**63 - 1


class Desking(Counting):
    """The team's telephones."""

    async def talk(self, number: int) -> Talk | None:
        """Return the conversation of this number."""
        if not 0 < number <= _LARGEST:
            return None
        found = (await self._run(_TALKS.where(conversations.c.id == number))).one_or_none()
        if found is None:
            return None
        return Talk(
            found.id, CallerKey(found.business, Number(found.number)), found.line, found.lead
        )

    async def talks_told(self, member: str, since: float) -> Sequence[int]:
        """Return the conversations that a member was told of, or wrote in, since an instant."""
        told = (
            select(events.c.conversation_id.label("talk"))
            .join(notices, notices.c.event_id == events.c.id)
            .where(
                notices.c.person == fit(member),
                notices.c.channel != str(Channel.WEBHOOK),
                notices.c.due_at >= since,
                events.c.conversation_id.is_not(None),
            )
        )
        wrote = select(desk_texts.c.conversation_id.label("talk")).where(
            desk_texts.c.member == fit(member),
            desk_texts.c.at >= since,
            desk_texts.c.conversation_id.is_not(None),
        )
        either = union(told, wrote).subquery()
        found = await self._run(select(either.c.talk).order_by(either.c.talk).limit(_MOST_TOLD))
        return [int(row.talk) for row in found]

    async def note_desk_text(self, text: DeskText) -> bool:
        """Note a member's text that is stored; `False` where it was noted before."""
        made = await self._run(
            self._insert(desk_texts)
            .values(
                message_id=text.message_id,
                member=fit(text.member),
                channel=str(text.way.channel),
                target=fit(text.way.target),
                line=text.line,
                at=text.at,
            )
            .on_conflict_do_nothing(index_elements=["message_id"])
            .returning(desk_texts.c.message_id)
        )
        return made.scalar() is not None

    async def answer_desk_text(self, message_id: int, talk: int | None, body: Body) -> None:
        """Keep what the member is told about a noted text, and which conversation it meant."""
        await self._run(
            update(desk_texts)
            .where(desk_texts.c.message_id == message_id)
            .values(conversation_id=talk, answer=fit(body.text, BODY))
        )

    async def take_desk_answers(self, since: float, now: float, limit: int) -> Sequence[DeskAnswer]:
        """Return answers that nobody has taken; nobody takes them again."""
        found = await self._run(
            select(desk_texts)
            .where(
                desk_texts.c.at >= since,
                desk_texts.c.answer.is_not(None),
                desk_texts.c.answered_at.is_(None),
            )
            .order_by(desk_texts.c.at, desk_texts.c.message_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = found.all()
        if rows:
            await self._run(
                update(desk_texts)
                .where(desk_texts.c.message_id.in_([row.message_id for row in rows]))
                .values(answered_at=now)
            )
        return [
            DeskAnswer(
                DeskText(
                    row.message_id,
                    row.member,
                    Way(Channel(row.channel), row.target),
                    row.line,
                    row.at,
                ),
                Body(row.answer),
            )
            for row in rows
        ]

    async def close_tasks(self, caller: CallerKey, at: float, why: str) -> int:
        """Close the open callback tasks of a locked caller; returns how many there were."""
        closed = await self._run(
            update(tasks)
            .where(tasks.c.caller_id == self._id_of(caller), tasks.c.done_at.is_(None))
            .values(done_at=at, done_why=fit(why, REASON))
        )
        return int(closed.rowcount)
