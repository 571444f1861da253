"""What went on with a caller before a text of theirs: a part of the `Transaction` port."""

from typing import Any, Final

from sqlalchemy import exists, func, select

from textback_ari.conversations.answers import Lately
from textback_ari.messages.kinds import ASKED_FOR, Kind
from textback_ari.ports import CallerKey
from textback_ari.rules.consent import ConsentHow
from textback_ari.store.session import Session
from textback_ari.store.tables import consents, messages

_CALLED: Final = (ConsentHow.CALLED, ConsentHow.ASKED)


class Answering(Session):
    """Answers to callers' words, counted."""

    async def lately(self, caller: CallerKey, hour_ago: float, day_ago: float) -> Lately:
        """Return what went on with a locked caller."""
        caller_id = self._id_of(caller)
        called = exists().where(consents.c.caller_id == caller_id, consents.c.how.in_(_CALLED))

        def written(since: float, *kinds: Kind) -> Any:
            return (
                select(func.count())
                .where(
                    messages.c.caller_id == caller_id,
                    messages.c.kind.in_(kinds),
                    messages.c.created_at > since,
                )
                .scalar_subquery()
            )

        counted = select(
            called.label("called"),
            written(hour_ago, Kind.OPTED_OUT).label("confirmations"),
            written(hour_ago, *sorted(ASKED_FOR)).label("answers"),
            written(day_ago, *sorted(ASKED_FOR)).label("answers_today"),
        )
        row = (await self._run(counted)).one()
        return Lately(bool(row.called), row.confirmations, row.answers, row.answers_today)
