"""Lists that people keep, and what callers agreed to: a part of the `Transaction` port."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from sqlalchemy import case, delete, func, select, update

from textback_ari.conversations.follow_up import Ended
from textback_ari.ports import (
    BlockEntry,
    CallerKey,
    ConsentRecord,
    Contact,
    ContactStory,
    OptOut,
)
from textback_ari.private import CallerName, Number
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.reasons import Reason
from textback_ari.store.following_up import FollowingUp
from textback_ari.store.session import PENDING
from textback_ari.store.tables import blocks, callers, consents, contacts, messages, opt_outs
from textback_ari.store.text import REASON, fit

STAFF: Final = "staff"
_AT_ONCE: Final = 500
_MOST: Final = 100_000


class Listing(FollowingUp):
    """Block lists, contacts, opt-outs and consent."""

    # --- block lists ----------------------------------------------------------------------------

    async def add_blocks(self, entries: Sequence[BlockEntry]) -> None:
        """Put entries on their lists; one that is there gets the new comment."""
        keys = ("digits", "business", "whole", "source")
        insert = self._upsert(blocks, keys, ("comment", "added_by", "added_at"))
        for some in _batches({_block_key(e): _block_row(e) for e in entries}.values()):
            await self._run(insert, some)
        if entries:
            await self._end_blocked_follow_ups(max(entry.at for entry in entries))

    async def remove_block(self, business: str | None, digits: str, *, whole: bool) -> bool:
        """Take an entry of staff's off; returns whether it was there."""
        gone = await self._run(
            delete(blocks).where(
                blocks.c.digits == digits,
                blocks.c.business == fit(business or ""),
                blocks.c.whole.is_(whole),
                blocks.c.source == STAFF,
            )
        )
        return gone.rowcount > 0

    async def replace_blocks(self, source: str, entries: Sequence[BlockEntry]) -> None:
        """Make these the whole list of a source other than staff."""
        await self._run(delete(blocks).where(blocks.c.source == fit(source)))
        await self.add_blocks(entries)

    async def blocks(self, limit: int = _MOST) -> Sequence[BlockEntry]:
        """Return all entries, by their digits."""
        found = await self._run(
            select(blocks).order_by(blocks.c.digits, blocks.c.business, blocks.c.id).limit(limit)
        )
        return [
            BlockEntry(
                business=row.business or None,
                digits=row.digits,
                whole=row.whole,
                comment=row.comment,
                source=row.source,
                by=row.added_by,
                at=row.added_at,
            )
            for row in found
        ]

    # --- contacts -------------------------------------------------------------------------------

    async def add_contacts(self, entries: Sequence[Contact]) -> None:
        """Add contacts; one that is there is replaced, of two with one number the later counts."""
        insert = self._insert(contacts)
        changed = {
            name: insert.excluded[name] for name in ("name", "comment", "added_by", "added_at")
        }
        insert = insert.on_conflict_do_update(
            index_elements=["business", "number"],
            set_={
                **changed,
                "prefers_text": func.coalesce(
                    insert.excluded["prefers_text"], contacts.c.prefers_text
                ),
            },
        )
        rows = {
            (each.business, each.number): {
                "business": fit(each.business),
                "number": each.number.e164,
                "name": fit(each.name.raw),
                "comment": fit(each.comment, REASON),
                "added_by": fit(each.by),
                "added_at": each.at,
                "prefers_text": each.prefers_text,
            }
            for each in entries
        }
        for some in _batches(rows.values()):
            await self._run(insert, some)

    async def remove_contact(self, business: str, number: Number) -> bool:
        """Forget a contact; returns whether there was one."""
        gone = await self._run(
            delete(contacts).where(
                contacts.c.business == fit(business), contacts.c.number == number.e164
            )
        )
        return gone.rowcount > 0

    async def contacts(self, business: str | None, limit: int = _MOST) -> Sequence[Contact]:
        """Return the contacts of a business, or of all, by name."""
        wanted = select(contacts).order_by(func.lower(contacts.c.name), contacts.c.number)
        if business is not None:
            wanted = wanted.where(contacts.c.business == fit(business))
        found = await self._run(wanted.limit(limit))
        return [_contact(row) for row in found]

    async def contact_story(self, number: Number) -> Sequence[ContactStory]:
        """Return what each business knows of a number: contact, consent, opt-outs."""
        known = {
            row.business: _contact(row)
            for row in await self._run(select(contacts).where(contacts.c.number == number.e164))
        }
        rows = {
            row.business: row
            for row in await self._run(select(callers).where(callers.c.number == number.e164))
        }
        return [
            ContactStory(
                business=business,
                contact=known.get(business),
                opted_out_at=rows[business].opted_out_at if business in rows else None,
                consents=await self._consents(rows[business].id) if business in rows else (),
                opt_outs=await self._opt_outs(rows[business].id) if business in rows else (),
            )
            for business in sorted(known.keys() | rows.keys())
        ]

    # --- consent and opt-outs -------------------------------------------------------------------

    async def set_opt_out(
        self, caller: CallerKey, *, opted_out: bool, at: float, by: str, why: str
    ) -> Sequence[int]:
        """Opt a locked caller out, or in again; returns the pending texts that this cancelled."""
        caller_id = self._id_of(caller)
        since = func.coalesce(callers.c.opted_out_at, at) if opted_out else None
        await self._run(update(callers).where(callers.c.id == caller_id).values(opted_out_at=since))
        await self._log_opt_out(caller_id, opted_out=opted_out, at=at, by=by, why=why)
        if not opted_out:
            return ()
        found = await self._run(
            select(messages.c.id).where(messages.c.caller_id == caller_id, PENDING)
        )
        pending = [int(row.id) for row in found]
        await self._cancel(dict.fromkeys(pending, (Reason.OPTED_OUT, at)))
        await self.stop_follow_ups([caller], Ended.OPTED_OUT, at)
        return pending

    async def note_consent(
        self, caller: CallerKey, how: ConsentHow, line: str | None, at: float, detail: str = ""
    ) -> None:
        """Record how a locked caller agreed to be texted; again, it moves `last_at` on."""
        await self._note_consents([(self._id_of(caller), how, line or "", at, detail)])

    async def _note_consents(
        self, noted: Iterable[tuple[int, ConsentHow, str, float, str]]
    ) -> None:
        rows = [
            {
                "caller_id": caller_id,
                "how": how,
                "line": line,
                "detail": fit(detail, REASON),
                "first_at": at,
                "last_at": at,
            }
            for caller_id, how, line, at, detail in noted
        ]
        if not rows:
            return
        insert = self._insert(consents)
        later = case(
            (insert.excluded.last_at > consents.c.last_at, insert.excluded.last_at),
            else_=consents.c.last_at,
        )
        await self._run(
            insert.on_conflict_do_update(
                index_elements=["caller_id", "how", "line"], set_={"last_at": later}
            ),
            rows,
        )

    async def _log_opt_out(
        self, caller_id: int, *, opted_out: bool, at: float, by: str, why: str
    ) -> None:
        await self._run(
            self._insert(opt_outs).values(
                caller_id=caller_id, opted_out=opted_out, at=at, by=fit(by), why=fit(why, REASON)
            )
        )

    async def opted_out(self, limit: int = _MOST) -> Sequence[tuple[CallerKey, float]]:
        """Return who is opted out, and since when, newest first."""
        found = await self._run(
            select(callers.c.business, callers.c.number, callers.c.opted_out_at)
            .where(callers.c.opted_out_at.is_not(None))
            .order_by(callers.c.opted_out_at.desc())
            .limit(limit)
        )
        return [
            (CallerKey(row.business, Number(row.number)), float(row.opted_out_at)) for row in found
        ]

    async def _consents(self, caller_id: int) -> tuple[ConsentRecord, ...]:
        found = await self._run(
            select(consents)
            .where(consents.c.caller_id == caller_id)
            .order_by(consents.c.first_at, consents.c.id)
        )
        return tuple(
            ConsentRecord(
                ConsentHow(row.how), row.line or None, row.first_at, row.last_at, row.detail
            )
            for row in found
        )

    async def _opt_outs(self, caller_id: int) -> tuple[OptOut, ...]:
        found = await self._run(
            select(opt_outs)
            .where(opt_outs.c.caller_id == caller_id)
            .order_by(opt_outs.c.at, opt_outs.c.id)
        )
        return tuple(OptOut(row.opted_out, row.at, row.by, row.why) for row in found)


def _block_key(entry: BlockEntry) -> tuple[object, ...]:
    return entry.digits, entry.business, entry.whole, entry.source


def _block_row(entry: BlockEntry) -> Mapping[str, Any]:
    return {
        "business": fit(entry.business or ""),
        "digits": entry.digits,
        "whole": entry.whole,
        "source": fit(entry.source),
        "comment": fit(entry.comment, REASON),
        "added_by": fit(entry.by),
        "added_at": entry.at,
    }


def _contact(row: Any) -> Contact:
    return Contact(
        business=row.business,
        number=Number(row.number),
        name=CallerName(row.name),
        comment=row.comment,
        by=row.added_by,
        at=row.added_at,
        prefers_text=row.prefers_text,
    )


def _batches(rows: Iterable[Mapping[str, Any]]) -> Iterable[list[Mapping[str, Any]]]:
    left = iter(rows)
    while some := list(islice(left, _AT_ONCE)):
        yield some
