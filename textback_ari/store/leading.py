"""Leads, and what is known of the person: a part of the `Transaction` port."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import func, select, update

from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.leads import Card, Lead, Status, changes, together
from textback_ari.ports import CallerKey, LeadRecord
from textback_ari.private import Number
from textback_ari.store.happening import Happening
from textback_ari.store.tables import callers, conversations
from textback_ari.store.text import REASON, fit, fit_json

_OWNER: Final = func.coalesce(callers.c.lead_of, callers.c.id)
"""The caller whose lead a number's is: itself, unless it was merged with another."""
LEADS: Final = (
    conversations.c.id,
    conversations.c.line,
    conversations.c.caller_id,
    conversations.c.lead,
    conversations.c.value_minor,
    conversations.c.why_lost,
    conversations.c.assigned,
    conversations.c.tags,
    conversations.c.campaign,
    conversations.c.created_at,
    conversations.c.active_at,
    callers.c.business,
    callers.c.number,
    callers.c.card,
)
"""What a `LeadRecord` is made of; select from conversations joined with callers."""


def lead_of_row(row: Any) -> Lead:
    """Return the lead that a row holds."""
    return Lead(
        Status(row.lead),
        row.value_minor,
        row.why_lost or "",
        row.assigned or "",
        tuple(row.tags or ()),
    )


def record_of(row: Any) -> LeadRecord:
    """Return a row of `LEADS`."""
    return LeadRecord(
        caller=CallerKey(row.business, Number(row.number)),
        line=row.line,
        lead=lead_of_row(row),
        card=Card(**(row.card or {})),
        campaign=row.campaign or "",
        created_at=row.created_at,
        active_at=row.active_at,
    )


_OVER: Final[Mapping[Status, Ended]] = {Status.WON: Ended.WON, Status.LOST: Ended.LOST}
"""Leads with whom a follow-up ends."""


class Leading(Happening):
    """Leads of conversations."""

    async def lead_of(self, caller: CallerKey, line: str | None = None) -> LeadRecord | None:
        """Return a caller's lead on a line, or where they were last active; `None`: none.

        That of a number that was merged with another is that one's.
        """
        asked = (
            select(*LEADS)
            .join(callers, callers.c.id == conversations.c.caller_id)
            .where(conversations.c.caller_id == await self._owner_of(caller))
            .order_by(conversations.c.active_at.desc(), conversations.c.id.desc())
            .limit(1)
        )
        if line is not None:
            asked = asked.where(conversations.c.line == line)
        row = (await self._run(asked)).one_or_none()
        return None if row is None else record_of(row)

    async def change_lead(
        self, record: LeadRecord, lead: Lead, at: float, by: str, told: Mapping[str, Any]
    ) -> None:
        """Store what became of a lead that was read with `lead_of`, and tell who did it."""
        owner = await self._owner_of(record.caller)
        await self._run(
            update(conversations)
            .where(conversations.c.caller_id == owner, conversations.c.line == record.line)
            .values(
                lead=lead.status,
                value_minor=lead.value_minor,
                why_lost=fit(lead.why_lost, REASON) or None,
                assigned=fit(lead.assigned) or None,
                tags=[fit(tag) for tag in lead.tags] or None,
            )
        )
        if lead.status in _OVER:
            theirs = await self._run(
                select(callers.c.id).where((callers.c.id == owner) | (callers.c.lead_of == owner))
            )
            ended = dict.fromkeys(theirs.scalars().all(), (_OVER[lead.status], at))
            await self._leads_are_over(ended)
        await self._tell_lead(record.caller, record.line, at, by, told)

    async def _leads_are_over(self, ended: Mapping[int, tuple[Ended, float]]) -> None:
        """End what follows for these callers, each for its reason at its time."""
        raise NotImplementedError

    async def change_card(self, caller: CallerKey, card: Card, at: float, by: str) -> None:
        """Store what is known of the person, and tell who entered it."""
        before = (
            await self._run(
                select(callers.c.card).where(callers.c.id == await self._owner_of(caller))
            )
        ).scalar()
        told = {name: fit(value) for name, value in asdict(card).items()}
        await self._run(
            update(callers)
            .where(callers.c.id == await self._owner_of(caller))
            .values(card=told if any(told.values()) else None)
        )
        changed = [name for name, value in told.items() if (before or {}).get(name, "") != value]
        await self._tell_lead(caller, None, at, by, {"card": changed})

    async def merge_leads(self, other: CallerKey, into: CallerKey, at: float, by: str) -> None:
        """Attach a number to another's lead; both callers must have been locked.

        Opt-outs stay with each number. What was merged with `other` before is attached as well.
        """
        second, first = self._id_of(other), await self._owner_of(into)
        rows = (
            await self._run(
                select(*LEADS)
                .join(callers, callers.c.id == conversations.c.caller_id)
                .where(conversations.c.caller_id.in_([first, second]))
            )
        ).all()
        kept = {row.line: row for row in rows if row.caller_id == first}
        await self._run(
            update(callers)
            .where((callers.c.id == second) | (callers.c.lead_of == second))
            .values(lead_of=first)
        )
        for row in rows:
            if row.caller_id == second and row.line in kept:
                before = lead_of_row(kept[row.line])
                after = together(before, lead_of_row(row))
                record = record_of(kept[row.line])
                told = {**changes(before, after), "merged": True}
                await self.change_lead(record, after, at, by, told)
        await self._tell_lead(other, None, at, by, {"merged": True})

    async def _owner_of(self, caller: CallerKey) -> int:
        # By its number: of two that were merged only one is locked.
        found = await self._run(
            select(_OWNER).where(
                callers.c.business == fit(caller.business), callers.c.number == caller.number.e164
            )
        )
        return int(found.scalar_one())

    async def _tell_lead(
        self, caller: CallerKey, line: str | None, at: float, by: str, told: Mapping[str, Any]
    ) -> None:
        await self.record_events(
            [
                Event(
                    EventKind.LEAD_CHANGED,
                    at,
                    caller.business,
                    line,
                    caller.number,
                    by=by,
                    detail=fit_json(dict(told)),
                )
            ]
        )

    async def _contacted(self, caller_ids: Collection[int], at: float, how: str) -> None:
        """Mark new leads of these callers as contacted, and tell how. At most two statements."""
        if not caller_ids:
            return
        owners = select(_OWNER).where(callers.c.id.in_(sorted(caller_ids)))
        business = (
            select(callers.c.business)
            .where(callers.c.id == conversations.c.caller_id)
            .scalar_subquery()
        )
        changed = await self._run(
            update(conversations)
            .where(conversations.c.caller_id.in_(owners), conversations.c.lead == Status.NEW)
            .values(lead=Status.CONTACTED)
            .returning(
                conversations.c.id,
                conversations.c.line,
                conversations.c.caller_id,
                business.label("business"),
            )
        )
        await self._tell(
            [
                {
                    "kind": EventKind.LEAD_CHANGED,
                    "at": at,
                    "business": row.business,
                    "line": row.line,
                    "caller_id": row.caller_id,
                    "conversation_id": row.id,
                    "by": "",
                    "detail": {"from": "new", "to": "contacted", "how": how},
                }
                for row in changed
            ]
        )
