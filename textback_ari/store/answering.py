"""What went on with a caller before a text of theirs: a part of the `Transaction` port."""

from typing import Any, Final

from sqlalchemy import exists, func, select

from textback_ari.conversations.answers import Lately
from textback_ari.messages.kinds import Kind
from textback_ari.ports import CallerKey
from textback_ari.rules.consent import ConsentHow
from textback_ari.store.session import Session
from textback_ari.store.tables import consents, messages

_CALLED: Final = (ConsentHow.CALLED, ConsentHow.ASKED)
_ANSWERS: Final = (Kind.OPTED_IN, Kind.HELP, Kind.ANSWER)


class Answering(Session):
    """Answers to callers' words, counted."""

    async def lately(self, caller: CallerKey, since: float) -> Lately:
        """Return what went on with a locked caller: counts are of what was written since then."""
        caller_id = self._id_of(caller)
        called = exists().where(consents.c.caller_id == caller_id, consents.c.how.in_(_CALLED))

        def written(*kinds: Kind) -> Any:
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
            written(Kind.OPTED_OUT).label("confirmations"),
            written(*_ANSWERS).label("answers"),
        )
        row = (await self._run(counted)).one()
        return Lately(bool(row.called), row.confirmations, row.answers)
