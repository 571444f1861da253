"""`textback appointments`: shown, confirmed, countered and cancelled."""

import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from rich.table import Table

from textback_ari.cli.lines import who
from textback_ari.cli.words import console, printable, short
from textback_ari.config import Settings
from textback_ari.conversations.slots import Booking, written_slot
from textback_ari.ports import Appointment, Transaction
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.store.engine import open_store, open_store_beside
from textback_ari.workflow import appointments
from textback_ari.workflow.appointments import NotBookedError
from textback_ari.workflow.staff_texts import draft, write_within

_MOST = 1_000


async def show(settings: Settings, *, as_json: bool) -> None:
    """Print the appointments that are not cancelled.

    Raises:
        StoreUnavailableError: there is no database yet, or it cannot be read.
    """
    lines = {line.number.e164: line for line in settings.lines}
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.appointments(_MOST)
    if as_json:
        told = [_plain(each, lines.get(each.talk.line)) for each in found]
        print(json.dumps(told))  # noqa: T201 - the output itself
        return
    table, now = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0)), time.time()
    for heading in ("id", "number", "line", "state", "times", "asked", "by"):
        table.add_column(heading, overflow="fold")
    for each in found:
        times = _times(each, lines.get(each.talk.line))
        table.add_row(
            str(each.id),
            each.talk.caller.number.e164,
            each.talk.line,
            str(each.state),
            "\n".join(times),
            short(each.asked_at, now),
            printable(each.by),
        )
    console().print(table if found else "There are no appointments.")


def _times(each: Appointment, policy: LinePolicy | None) -> list[str]:
    slots = [each.agreed] if each.agreed else each.proposed
    return [written_slot(slot, country=policy.country if policy else "") for slot in slots]


def _plain(each: Appointment, policy: LinePolicy | None) -> Mapping[str, Any]:
    return {
        "id": each.id,
        "number": each.talk.caller.number.e164,
        "line": each.talk.line,
        "state": str(each.state),
        "times": _times(each, policy),
        "at": each.at,
        "asked_at": each.asked_at,
        "by": each.by or None,
    }


@asynccontextmanager
async def _locked(
    settings: Settings, number: int
) -> AsyncIterator[tuple[Transaction, Lines, LinePolicy, Appointment]]:
    """Give an appointment in a transaction that has its caller locked."""
    async with open_store_beside(settings.store) as store:
        lines = Lines(settings.book.lines(await store.line_values())[0])
        async with store.transaction() as tx:
            known = await tx.appointment(number)
        policy = lines.of_number(known.talk.line) if known else None
        if known is None or policy is None:
            raise NotBookedError(
                f"there is no appointment {number}; see: textback appointments list"
            )
        async with store.transaction([known.talk.caller]) as tx:
            present = await tx.appointment(number)
            assert present is not None
            if present.state is Booking.CANCELLED:
                raise NotBookedError("it is cancelled already")
            yield tx, lines, policy, present


async def confirm(settings: Settings, number: int, words: str) -> str:
    """Confirm a time; returns what to say of it.

    Raises:
        NotBookedError: it cannot be confirmed; nothing was stored.
    """
    async with _locked(settings, number) as (tx, _, policy, known):
        now = time.time()
        when = await appointments.confirm(
            tx, policy, known.talk, words, who(), now, appointment=known
        )
    return f"appointment {number} is confirmed for {when}"


async def counter(settings: Settings, number: int, text: str) -> str:
    """Send a text that names another time; returns what to say of it.

    Raises:
        NotBookedError, NotWrittenError: nothing was stored.
    """
    async with _locked(settings, number) as (tx, lines, policy, known):
        now = time.time()
        made = draft(lines, policy, known.talk.caller.number, text, who())
        await write_within(tx, made, now)
        await appointments.counter(tx, policy, known, who(), now)
    return f"another time is offered for appointment {number}"


async def cancel(settings: Settings, number: int) -> str:
    """Cancel an appointment; returns what to say of it.

    Raises:
        NotBookedError: it is cancelled already, or there is none.
    """
    async with _locked(settings, number) as (tx, _, policy, known):
        told = await appointments.cancel(tx, policy, known, who(), time.time())
    return f"appointment {number} is cancelled{', and the caller is told' if told else ''}"
