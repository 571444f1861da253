"""Leads from the command line: listed, shown, won, lost, noted, put together."""

import json
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

from textback_ari.cli.calls import plain
from textback_ari.cli.lines import find_line, who
from textback_ari.cli.lists import a_business, a_number
from textback_ari.cli.words import console, day_and_time, printable, prose, short, shown
from textback_ari.config import Settings
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.leads import (
    LONGEST_NOTE,
    Lead,
    LeadError,
    Status,
    changes,
    with_card,
    words,
)
from textback_ari.conversations.money import written_amount
from textback_ari.messages.caller_names import name_for_text
from textback_ari.ports import CallerKey, LeadRecord, Transaction
from textback_ari.store.conversing import Entry, Listed
from textback_ari.store.engine import open_store, open_store_beside
from textback_ari.store.store import SqlStore

_ENDED = {Status.WON: Ended.WON, Status.LOST: Ended.LOST}


class NoLeadError(Exception):
    """No conversation with this number is recorded."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whose lead is meant, as it was typed."""

    number: str
    line: str | None = None
    business: str | None = None


def caller_meant(settings: Settings, meant: Meant) -> tuple[CallerKey, str | None]:
    """Return the caller, and the line's number if one was named.

    Raises:
        ListError, NoLineError: what was typed names nothing.
    """
    number = a_number(settings, meant.number)
    if meant.line is not None:
        line = find_line(settings, meant.line)
        return CallerKey(line.business, number), line.number.e164
    return CallerKey(a_business(settings, meant.business), number), None


async def change(settings: Settings, meant: Meant, how: Callable[[Lead], Lead]) -> LeadRecord:
    """Change a lead; returns it as it was found.

    Raises:
        NoLeadError: there is none. LeadError: it cannot be.
    """
    now = time.time()

    async def work(tx: Transaction, record: LeadRecord) -> None:
        after = how(record.lead)
        told = changes(record.lead, after)
        if told:
            await tx.change_lead(record, after, now, who(), told)
        if after.status is not record.lead.status and after.status in _ENDED:
            await tx.stop_follow_ups([record.caller], _ENDED[after.status], now)

    return await _with_lead(settings, meant, work)


async def note(settings: Settings, meant: Meant, said: str) -> LeadRecord:
    """Keep a note with a lead."""
    kept = words(said, "a note", LONGEST_NOTE)
    if not kept:
        raise LeadError("a note says something")

    async def work(tx: Transaction, record: LeadRecord) -> None:
        caller = record.caller
        told = Event(
            EventKind.NOTE,
            time.time(),
            caller.business,
            record.line,
            caller.number,
            by=who(),
            detail={"note": kept},
        )
        await tx.record_events([told])

    return await _with_lead(settings, meant, work)


async def card(settings: Settings, meant: Meant, told: Mapping[str, str]) -> LeadRecord:
    """Change what is known of the person."""

    async def work(tx: Transaction, record: LeadRecord) -> None:
        await tx.change_card(record.caller, with_card(record.card, told), time.time(), who())

    return await _with_lead(settings, meant, work)


async def merge(settings: Settings, other: Meant, into: Meant) -> CallerKey:
    """Attach a number to another's lead; returns that one's caller.

    Raises:
        LeadError: both are the same. NoLeadError: the other one has no lead.
    """
    second, _ = caller_meant(settings, other)
    first, _ = caller_meant(settings, into)
    async with open_store_beside(settings.store) as store:
        owner = await _owner(store, first)
        if owner is None:
            raise NoLeadError
        if second == owner or await _owner(store, second) == owner:
            raise LeadError("both numbers have one lead already")
        async with store.transaction({second, owner}) as tx:
            await tx.merge_leads(second, owner, time.time(), who())
    return owner


async def _owner(store: SqlStore, caller: CallerKey) -> CallerKey | None:
    """Return whose lead a caller's is, without making the caller one that is known."""
    async with store.queries() as queries:
        found = await queries.leads_of(caller.number)
    owners = {each.record.caller for each in found}
    return next((owner for owner in owners if owner.business == caller.business), None)


Work = Callable[[Transaction, LeadRecord], Coroutine[Any, Any, None]]


async def _with_lead(settings: Settings, meant: Meant, work: Work) -> LeadRecord:
    """Do something to a lead in a transaction; returns it as it was found."""
    caller, line = caller_meant(settings, meant)
    async with open_store_beside(settings.store) as store:
        owner = await _owner(store, caller)
        if owner is None:
            raise NoLeadError
        # The lead of a number that was merged is another number's, which is to be locked too.
        async with store.transaction({caller, owner}) as tx:
            record = await _lead_in(tx, caller, line)
            await work(tx, record)
    return record


async def _lead_in(tx: Transaction, caller: CallerKey, line: str | None) -> LeadRecord:
    record = await tx.lead_of(caller, line)
    if record is None:
        raise NoLeadError
    return record


async def show_leads(
    settings: Settings, *, line: str | None, status: str | None, limit: int, as_json: bool
) -> None:
    """Print leads, the last active first."""
    of = find_line(settings, line).number.e164 if line is not None else None
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.leads(limit, line=of, status=status)
    if as_json:
        print(json.dumps([_plain(each) for each in found]))  # noqa: T201 - the output itself
        return
    console().print(_table(found) if found else "There are no leads yet.")


async def show_lead(settings: Settings, typed: str, *, as_json: bool) -> bool:
    """Print what is known of a number's leads; returns whether there is one."""
    number = a_number(settings, typed)
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.leads_of(number)
    if as_json and found:
        print(json.dumps([_plain(each) for each in found]))  # noqa: T201 - the output itself
        return True
    for each in found:
        _tell(each, console())
    return bool(found)


async def show_conversation(settings: Settings, typed: str, *, limit: int, as_json: bool) -> bool:
    """Print everything that went on with a number, oldest first; returns whether anything did."""
    number = a_number(settings, typed)
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        leads = await queries.leads_of(number)
        story = await queries.story_of(number, limit)
    if as_json and (leads or story):
        told = {"leads": [_plain(each) for each in leads], "story": plain(story)}
        print(json.dumps(told))  # noqa: T201 - the output itself
        return True
    out = console()
    for lead in leads:
        _tell(lead, out)
    now = time.time()
    several = len({each.number for each in story}) > 1
    for entry in story:
        who_else = f" {entry.number.e164}" if several else ""
        out.print(shown(f"{short(entry.at, now)}{who_else}  {_said(entry)}"))
    return bool(leads or story)


def _plain(each: Listed) -> Mapping[str, object]:
    told: dict[str, object] = plain(each.record)
    caller, lead = plain(each.record.caller), plain(each.record.lead)
    return {**caller, **lead, **{k: v for k, v in told.items() if k not in {"caller", "lead"}}} | {
        "learned_name": name_for_text(each.learned.raw)
    }


def _table(found: Sequence[Listed]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("last active", "number", "line", "lead", "name", "seen to by", "tags"):
        table.add_column(heading, overflow="fold")
    now = time.time()
    for each in found:
        record = each.record
        table.add_row(
            short(record.active_at, now),
            record.caller.number.e164,
            record.line,
            shown(in_words(record.lead)),
            shown(_name(each)),
            shown(printable(record.lead.assigned)),
            shown(printable(", ".join(record.lead.tags))),
        )
    return table


def _tell(each: Listed, out: Console) -> None:
    record, lead, known = each.record, each.record.lead, each.record.card
    business = printable(record.caller.business)
    out.print(shown(f"{record.caller.number.e164} with {record.line} ({business})", "bold"))
    for name, value in (
        ("lead", in_words(lead)),
        ("name", _name(each)),
        ("e-mail", known.email),
        ("company", known.company),
        ("seen to by", lead.assigned),
        ("tags", ", ".join(lead.tags)),
        ("found us by", record.campaign),
        ("since", day_and_time(record.created_at)),
    ):
        if value:
            out.print(shown(f"  {name}: {printable(value, 200)}"))


def _name(each: Listed) -> str:
    if each.record.card.name:
        return printable(each.record.card.name)
    learned = name_for_text(each.learned.raw)
    return f"{learned} (as the network says)" if learned else ""


def in_words(lead: Lead) -> str:
    """Return how far a lead is."""
    if lead.status is Status.WON and lead.value_minor is not None:
        return f"won, {written_amount(lead.value_minor)}"
    if lead.status is Status.LOST and lead.why_lost:
        return f"lost: {printable(lead.why_lost, 200)}"
    return str(lead.status)


def _said(entry: Entry) -> str:
    """Return an entry in a line: what it was, what became of it, what was said."""
    by = f" by {printable(entry.by)}" if entry.by else ""
    if entry.body is not None:
        fate = f" ({': '.join(filter(None, (entry.state, entry.why)))})" if entry.state else ""
        return f"{entry.what}{by}{fate}: {prose(entry.body.text)}"
    if entry.what == EventKind.NOTE:
        return f"note{by}: {prose(str(entry.detail.get('note', '')))}"
    told = ", ".join(f"{key} {value}" for key, value in entry.detail.items() if value)
    fate = ", ".join(filter(None, (entry.state, entry.why, prose(told))))
    return f"{entry.what.replace('_', ' ')}{by}" + (f": {fate}" if fate else "")
