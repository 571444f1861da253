"""Block lists, contacts and opt-outs from the command line."""

import asyncio
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.table import Table

from textback_ari.cli.calls import plain
from textback_ari.cli.lines import who
from textback_ari.cli.progress import progress
from textback_ari.cli.words import console, day_and_time, printable, shown
from textback_ari.config import Settings
from textback_ari.contact_files import ContactFileError, FoundContact, Unusable, read_contacts
from textback_ari.ports import BlockEntry, CallerKey, Contact, ContactStory
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.store.engine import open_store, open_store_beside
from textback_ari.store.store import SqlStore

_PREFIX = re.compile(r"\+[1-9][0-9]{0,14}")
_AT_ONCE = 2_000
_MOST_UNUSABLE_SHOWN = 20
_LARGEST_FILE = 256 * 1024 * 1024
_HOW = {
    ConsentHow.CALLED: "called",
    ConsentHow.ASKED: "asked for a text",
    ConsentHow.TEXTED: "texted first",
    ConsentHow.STAFF: "told the team",
}


class ListError(ValueError):
    """What was typed cannot be used; the sentence says what is allowed."""


def businesses(settings: Settings) -> list[str]:
    """Return the businesses of the configuration, in its order."""
    return list(dict.fromkeys(line.business for line in settings.lines))


def a_business(settings: Settings, typed: str | None) -> str:
    """Return the business that is meant: the only one, or that of this name.

    Raises:
        ListError: there is none of that name, or several and none was named.
    """
    there = businesses(settings)
    if typed is None and len(there) == 1:
        return there[0]
    found = [name for name in there if typed and name.casefold() == typed.casefold()]
    if found:
        return found[0]
    named = ", ".join(there)
    if typed is None:
        raise ListError(f"say which business with --business; there are {named}")
    raise ListError(f"--business: {printable(typed)!r} is none; there are {named}")


def a_number(settings: Settings, typed: str) -> Number:
    """Return a number in any spelling that one of the lines' countries has for it.

    Raises:
        ListError: it is none.
    """
    for country in dict.fromkeys(line.country for line in settings.lines):
        number = read_number(RawNumber(typed), country)
        if not isinstance(number, NotANumber):
            return number
    raise ListError(f"{printable(typed)!r} is not a telephone number; write it as +12015550123")


def block_entry(settings: Settings, typed: str, business: str | None) -> BlockEntry:
    """Return the entry that is meant: a number, or first digits that end with `*`.

    Raises:
        ListError: it is neither.
    """
    of = None if business is None else a_business(settings, business)
    if not typed.endswith("*"):
        return BlockEntry(a_number(settings, typed).e164, whole=True, business=of)
    digits = typed.removesuffix("*").replace(" ", "")
    if not _PREFIX.fullmatch(digits):
        raise ListError(
            f"{printable(typed)!r} is no prefix; write + and the country code first, as in "
            "'+1201555*'"
        )
    return BlockEntry(digits, whole=False, business=of)


async def add_block(settings: Settings, entry: BlockEntry, comment: str) -> None:
    """Put an entry on the block list."""
    made = BlockEntry(entry.digits, entry.whole, entry.business, comment, by=who(), at=time.time())
    async with open_store_beside(settings.store) as store, store.transaction() as tx:
        await tx.add_blocks([made])


async def remove_block(settings: Settings, entry: BlockEntry) -> bool:
    """Take an entry off the block list; returns whether it was on it."""
    async with open_store_beside(settings.store) as store, store.transaction() as tx:
        return await tx.remove_block(entry.business, entry.digits, whole=entry.whole)


async def show_blocks(settings: Settings, *, as_json: bool) -> None:
    """Print the block lists, those of the PBXes too."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        entries = await queries.blocks()
    if as_json:
        print(json.dumps(plain(entries)))  # noqa: T201 - the output itself
        return
    if not entries:
        console().print("nobody is blocked")
        return
    table = _table("blocked", "of", "list", "since", "comment")
    for entry in entries:
        table.add_row(
            entry.digits if entry.whole else f"{entry.digits}*",
            shown(printable(entry.business or "every business")),
            shown(printable(entry.source)),
            day_and_time(entry.at),
            shown(printable(entry.comment)),
        )
    console().print(table)


async def set_opt_out(
    settings: Settings, number: Number, business: str, *, opted_out: bool, why: str
) -> int:
    """Opt a number out of a business's texts, or in again; returns how many texts it cancelled."""
    caller = CallerKey(business, number)
    async with open_store_beside(settings.store) as store, store.transaction([caller]) as tx:
        cancelled = await tx.set_opt_out(
            caller, opted_out=opted_out, at=time.time(), by=who(), why=why
        )
    return len(cancelled)


async def show_opt_outs(settings: Settings, *, as_json: bool) -> None:
    """Print who is opted out."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.opted_out()
    if as_json:
        rows = [
            {"business": key.business, "number": key.number.e164, "at": at} for key, at in found
        ]
        print(json.dumps(rows))  # noqa: T201 - the output itself
        return
    if not found:
        console().print("nobody is opted out")
        return
    table = _table("number", "business", "since")
    for key, at in found:
        table.add_row(key.number.e164, shown(printable(key.business)), day_and_time(at))
    console().print(table)


async def add_contact(
    settings: Settings,
    number: Number,
    business: str,
    name: str,
    comment: str,
    consent: str,
    *,
    prefers_text: bool | None = None,
) -> None:
    """Add or change a contact; with the words of a consent, record that too."""
    made = Contact(business, number, CallerName(name), comment, who(), time.time(), prefers_text)
    caller = CallerKey(business, number)
    async with open_store_beside(settings.store) as store, store.transaction([caller]) as tx:
        await tx.add_contacts([made])
        if consent:
            detail = f"{consent} (entered by {who()})"
            await tx.note_consent(caller, ConsentHow.STAFF, None, time.time(), detail)


async def remove_contact(settings: Settings, number: Number, business: str) -> bool:
    """Forget a contact; returns whether there was one."""
    async with open_store_beside(settings.store) as store, store.transaction() as tx:
        return await tx.remove_contact(business, number)


async def show_contacts(settings: Settings, business: str | None, *, as_json: bool) -> None:
    """Print the contacts of a business, or of all."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.contacts(business)
    if as_json:
        print(json.dumps(plain(found)))  # noqa: T201 - the output itself
        return
    if not found:
        console().print("there are no contacts")
        return
    table = _table("number", "name", "business", "comment")
    for contact in found:
        table.add_row(
            contact.number.e164,
            shown(printable(contact.name.raw)),
            shown(printable(contact.business)),
            shown(printable(contact.comment)),
        )
    console().print(table)


async def show_contact(settings: Settings, number: Number, *, as_json: bool) -> bool:
    """Print what is known of a number; returns whether anything is."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        stories = await queries.contact_story(number)
    if as_json:
        print(json.dumps(plain(stories)))  # noqa: T201 - the output itself
        return bool(stories)
    out = console()
    for story in stories:
        for line in _story(number, story):
            out.print(shown(line))
    return bool(stories)


def _story(number: Number, story: ContactStory) -> Iterator[str]:
    name = printable(story.contact.name.raw) if story.contact else ""
    known = f"contact {name or 'without a name'}" if story.contact else "not a contact"
    yield f"{number.e164} and {printable(story.business)}: {known}"
    for consent in story.consents:
        line = f" {consent.line}" if consent.line else ""
        again = (
            f", last {day_and_time(consent.last_at)}" if consent.last_at > consent.first_at else ""
        )
        detail = f": {printable(consent.detail, 200)}" if consent.detail else ""
        yield f"  {day_and_time(consent.first_at)}  {_HOW[consent.how]}{line}{again}{detail}"
    for entry in story.opt_outs:
        what = "opted out" if entry.opted_out else "opted in again"
        why = f" ({printable(entry.why, 200)})" if entry.why else ""
        yield f"  {day_and_time(entry.at)}  {what} by {printable(entry.by)}{why}"
    if story.opted_out_at is not None:
        yield "  gets no texts: opted out"


async def import_contacts(settings: Settings, file: Path, business: str, *, as_json: bool) -> bool:
    """Load a file's contacts, telling each line that cannot be used; returns whether all could be.

    Raises:
        ListError: the file holds no contacts, or cannot be read.
    """
    country = next(line.country for line in settings.lines if line.business == business)
    text = await asyncio.to_thread(_text_of, file)
    try:
        found = read_contacts(text, country, vcard=file.suffix.lower() in {".vcf", ".vcard"})
        good, unusable = await _load(settings, found, business, text.count("\n") + 1)
    except ContactFileError as error:
        raise ListError(f"{file}: {error}") from None
    if as_json:
        told = [{"line": each.line, "why": each.why} for each in unusable]
        print(json.dumps({"business": business, "loaded": good, "unusable": told}))  # noqa: T201 - the output itself
        return not unusable
    for each in unusable[:_MOST_UNUSABLE_SHOWN]:
        print(f"textback: {file}, line {each.line}: {each.why}", file=sys.stderr)  # noqa: T201 - the output itself
    if len(unusable) > _MOST_UNUSABLE_SHOWN:
        more = len(unusable) - _MOST_UNUSABLE_SHOWN
        print(f"textback: and {more} more lines", file=sys.stderr)  # noqa: T201 - the output itself
    print(f"{good} contacts of {business} loaded, {len(unusable)} lines could not be used")  # noqa: T201 - the output itself
    return not unusable


async def _load(
    settings: Settings, found: Iterable[FoundContact | Unusable], business: str, lines: int
) -> tuple[int, list[Unusable]]:
    good, unusable, left = 0, list[Unusable](), iter(found)
    columns = TextColumn("contacts"), BarColumn(), MofNCompleteColumn()
    with progress(*columns) as bars:
        bar = bars.add_task("contacts", total=lines)
        async with open_store_beside(settings.store) as store:
            while some := await asyncio.to_thread(lambda: list(islice(left, _AT_ONCE))):
                contacts = [each for each in some if isinstance(each, FoundContact)]
                unusable += [each for each in some if isinstance(each, Unusable)]
                await _store(store, contacts, business)
                good += len(contacts)
                bars.update(bar, completed=some[-1].line)
    return good, unusable


async def _store(store: SqlStore, contacts: Sequence[FoundContact], business: str) -> None:
    by, at = f"{who()}, from a file", time.time()
    async with store.transaction() as tx:
        await tx.add_contacts(
            [Contact(business, c.number, c.name, c.comment, by, at) for c in contacts]
        )


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise ListError(f"{file}: is larger than {_LARGEST_FILE // 1024 // 1024} MiB")
        content = file.read_bytes()
    except OSError as error:
        why = (error.strerror or "failed").lower()
        raise ListError(f"{file}: cannot be read: {why}") from None
    for encoding in ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            return content.decode(encoding)
    return content.decode("latin-1")


def _table(*headings: str) -> Table:
    table = Table()
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table
