"""`textback send`: a text of the team's, shown before it is written, and what became of it."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass

from textback_ari.cli.calls import plain
from textback_ari.cli.lines import NoLineError, find_line, who
from textback_ari.cli.lists import a_number
from textback_ari.cli.words import console, printable, prose, shown
from textback_ari.config import Settings
from textback_ari.messages.segments import Encoding
from textback_ari.messages.states import PENDING, State
from textback_ari.ports import KnownText
from textback_ari.private import Number
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.store.engine import open_store_beside
from textback_ari.store.store import SqlStore
from textback_ari.workflow.staff_texts import Draft, NotWrittenError, draft, draft_again, write

WAITED_FOR = 45.0
"""Seconds that the command waits for the carrier's word."""
_LOOK_EVERY = 0.3
_ALPHABETS = {Encoding.GSM7: "GSM 7-bit", Encoding.UCS2: "UCS-2"}
_GOOD = frozenset({State.SENT, State.DELIVERED})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: words to a number, or a text to be sent again by its number."""

    number: str | None
    words: str | None
    line: str | None
    gateway: str | None
    again: int | None


class GatewayNameError(ValueError):
    """There is no gateway of this name; the sentence names those that there are."""


Agreed = Callable[[str], bool]
"""Asked with the draft in words; whether it is to be sent."""


async def send(settings: Settings, wanted: Wanted, agreed: Agreed, *, as_json: bool) -> bool:
    """Write a text and wait for its fate; returns whether it left or will leave.

    Raises:
        NotWrittenError: it must not be sent.
        ListError, NoLineError, GatewayNameError: what was typed names nothing.
    """
    gateways = _gateways(settings, wanted.gateway)
    async with open_store_beside(settings.store) as store:
        policies, _ = settings.book.lines(await store.line_values())
        lines = Lines(policies)
        if wanted.again is not None:
            made = await draft_again(store, lines, wanted.again, who(), gateways)
        else:
            to = a_number(settings, wanted.number or "")
            policy = await _line(store, settings, lines, to, wanted.line)
            made = draft(lines, policy, to, wanted.words or "", who(), gateways)
        if not agreed(told(made)):
            raise NotWrittenError("it was not agreed to")
        message = await write(store, made, time.time(), again_of=wanted.again)
        async with store.queries() as queries:
            running = await queries.is_running(time.time())
        fate = await _fate(store, message, WAITED_FOR if running else 0.0)
    _show(fate, made, running=running, as_json=as_json)
    return fate.state in _GOOD or (fate.state in PENDING and not running)


def _gateways(settings: Settings, typed: str | None) -> tuple[str, ...]:
    names = [gateway.name for gateway in settings.gateways]
    if typed is None:
        return ()
    if typed not in names:
        raise GatewayNameError(
            f"--gateway: {printable(typed)!r} is none; there are {', '.join(names)}"
        )
    return (typed,)


async def _line(
    store: SqlStore, settings: Settings, lines: Lines, to: Number, typed: str | None
) -> LinePolicy:
    """Return the line that was typed, the only one, or the one last in touch with the number."""
    if typed is not None:
        number = find_line(settings, typed).number.e164
    elif len(settings.lines) == 1:
        number = settings.lines[0].number.e164
    else:
        async with store.queries() as queries:
            number = await queries.last_line(to) or ""
    if policy := lines.of_number(number):
        return policy
    there = ", ".join(line.number.e164 for line in lines)
    raise NoLineError(f"say which line with --line; there are {there}")


def told(made: Draft) -> str:
    """Return a draft in words: to whom, from whom, by which way, what it costs, what it says."""
    first, *_ = made.gateways
    sender = made.policy.sender_by(first, made.policy.own_sender)
    parts = len(made.segments.parts)
    cost = f"{parts} part{'s' if parts > 1 else ''}, {_ALPHABETS[made.segments.encoding]}"
    ways = ", then ".join(made.gateways)
    return f"to {made.to.e164} from {sender} by {ways} ({cost}):\n  {prose(made.body.text)}"


async def _fate(store: SqlStore, message: int, seconds: float) -> KnownText:
    """Return what became of a text once that is known, or after so many seconds."""
    until = time.monotonic() + seconds
    while True:
        async with store.queries() as queries:
            known = await queries.known_text(message)
        if known is None:
            raise NotWrittenError(f"text {message} is not there any more")
        settled = known.state not in PENDING and known.state is not State.SENDING
        if settled or time.monotonic() >= until:
            return known
        await asyncio.sleep(_LOOK_EVERY)


def _show(fate: KnownText, made: Draft, *, running: bool, as_json: bool) -> None:
    if as_json:
        row = {
            "message": fate.message_id,
            "to": made.to,
            "line": fate.line,
            "parts": len(made.segments.parts),
            "encoding": str(made.segments.encoding),
            "running": running,
            "state": str(fate.state),
            "reason": fate.reason,
            "gateway": fate.gateway,
            "last_error": fate.last_error,
        }
        print(json.dumps(plain(row)))  # noqa: T201 - the output itself
        return
    console().print(shown(f"text {fate.message_id}: {_became(fate, running=running)}"))


def _became(fate: KnownText, *, running: bool) -> str:
    trouble = f": {printable(fate.last_error, 300)}" if fate.last_error else ""
    if fate.state in PENDING and not running:
        return "it leaves when `textback run` runs, within the hour"
    if fate.state in PENDING or fate.state is State.SENDING:
        return f"it has not left yet{trouble}; it may do so within the hour"
    if fate.reason:
        return f"{fate.state}: {SENTENCES[Reason(fate.reason)]}{trouble}"
    by = f" by {printable(fate.gateway)}" if fate.gateway else ""
    return f"{fate.state}{by}{trouble}"
