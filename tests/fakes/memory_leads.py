"""Leads and cards, in memory: a part of the fake transaction."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.leads import Card, Lead, Status, changes, contacted, together
from textback_ari.ports import CallerKey, LeadRecord

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents


class MemoryLeads:
    """What a transaction does with leads."""

    contents: "Contents"

    async def _begin(self, *callers: CallerKey) -> "Contents":
        raise NotImplementedError

    def _tell(self, event: Event) -> int:
        raise NotImplementedError

    def _stop_follow_ups(self, caller: CallerKey, why: Ended, now: float) -> list[int]:
        raise NotImplementedError

    async def lead_of(self, caller: CallerKey, line: str | None = None) -> LeadRecord | None:
        """Return a caller's lead on a line, or where they were last active."""
        db = await self._begin(caller)
        owner = db.merged.get(caller, caller)
        found = [
            (active_at, place, of)
            for place, ((of, who), active_at) in enumerate(db.conversations.items())
            if who == owner and line in {None, of}
        ]
        return self._record(max(found)[-1], owner) if found else None

    def _record(self, line: str, owner: CallerKey) -> LeadRecord:
        db = self.contents
        at = db.conversations[line, owner]
        lead, card = db.leads.get((line, owner), Lead()), db.cards.get(owner, Card())
        return LeadRecord(owner, line, lead, card, "", at, at)

    async def change_lead(
        self, record: LeadRecord, lead: Lead, at: float, by: str, told: Mapping[str, Any]
    ) -> None:
        """Store what became of a lead, and tell who did it."""
        db = await self._begin()
        db.leads[record.line, db.merged.get(record.caller, record.caller)] = lead
        if lead.status in {Status.WON, Status.LOST}:
            owner = db.merged.get(record.caller, record.caller)
            for caller in [owner, *(n for n, of in db.merged.items() if of == owner)]:
                self._stop_follow_ups(caller, Ended(str(lead.status)), at)
        self._tell_lead(record.caller, record.line, at, by, told)

    async def change_card(self, caller: CallerKey, card: Card, at: float, by: str) -> None:
        """Store what is known of the person, and tell who entered it."""
        db = await self._begin(caller)
        owner = db.merged.get(caller, caller)
        before, db.cards[owner] = db.cards.get(owner, Card()), card
        names = [n for n in ("name", "email", "company") if getattr(before, n) != getattr(card, n)]
        self._tell_lead(caller, None, at, by, {"card": names})

    async def merge_leads(self, other: CallerKey, into: CallerKey, at: float, by: str) -> None:
        """Attach a number to another's lead."""
        db = await self._begin(other, into)
        first = db.merged.get(into, into)
        for number, of in list(db.merged.items()):
            if of == other:
                db.merged[number] = first
        db.merged[other] = first
        for line, who in list(db.conversations):
            if who == other and (line, first) in db.conversations:
                before = db.leads.get((line, first), Lead())
                after = together(before, db.leads.get((line, other), Lead()))
                db.leads[line, first] = after
                told = {**changes(before, after), "merged": True}
                self._tell_lead(first, line, at, by, told)
        self._tell_lead(other, None, at, by, {"merged": True})

    def _contacted(self, callers: Sequence[CallerKey], at: float, how: str) -> None:
        db = self.contents
        owners = {db.merged.get(caller, caller) for caller in callers}
        for line, who in db.conversations:
            before = db.leads.get((line, who), Lead())
            if who in owners and contacted(before) != before:
                db.leads[line, who] = contacted(before)
                told = {"from": "new", "to": "contacted", "how": how}
                self._tell_lead(who, line, at, "", told)

    def _tell_lead(
        self, caller: CallerKey, line: str | None, at: float, by: str, told: Mapping[str, Any]
    ) -> None:
        kind = EventKind.LEAD_CHANGED
        self._tell(Event(kind, at, caller.business, line, caller.number, by=by, detail=told))
