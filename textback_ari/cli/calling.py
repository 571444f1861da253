"""A callback ordered from the command line, and followed to its end."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from textback_ari.cli.lines import NoLineError, find_line, who
from textback_ari.cli.words import printable
from textback_ari.config import Settings
from textback_ari.conversations.callbacks import Result, State
from textback_ari.ports import CallbackOrder, CallerKey
from textback_ari.private import RawNumber
from textback_ari.rules.calling_back import REFUSALS
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.store.engine import open_store, open_store_beside
from textback_ari.workflow.callbacks import order_callback

_POLL = 0.5
_UNCLAIMED = 15.0
"""Seconds after which it is told that no program has taken the order."""


class RefusedError(Exception):
    """The callback must not be made; the sentence says why."""


def line_to_call_for(settings: Settings, typed: str | None) -> LinePolicy:
    """Return the line that is meant: the one named, or the only one that calls back.

    Raises:
        NoLineError: there is none, or more than one.
    """
    if typed is not None:
        return find_line(settings, typed)
    calling = [line for line in settings.lines if line.callback is not None]
    if len(calling) == 1:
        return calling[0]
    if not calling:
        raise NoLineError("no line has [lines.callback]; docs/callbacks.md says how to set it up")
    there = ", ".join(f"{line.number.e164} ({line.business})" for line in calling)
    raise NoLineError(f"say for which line with --line; there are {there}")


async def order(settings: Settings, line: LinePolicy, typed: str) -> int:
    """Order a callback to a number in any spelling of the line's country; returns its id.

    Raises:
        NoLineError: it is no telephone number.
        RefusedError: it must not be called.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    number = read_number(RawNumber(typed), line.country)
    if isinstance(number, NotANumber):
        raise NoLineError(f"{printable(typed)!r} is not a telephone number; write +12015550123")
    caller = CallerKey(line.business, number)
    async with open_store_beside(settings.store) as store, store.transaction([caller]) as tx:
        ordered = await order_callback(
            tx, Lines(settings.lines), caller, line, by=who(), now=time.time()
        )
    if ordered.refusal is not None:
        raise RefusedError(REFUSALS[ordered.refusal])
    assert ordered.order_id is not None
    return ordered.order_id


async def follow(settings: Settings, order_id: int, say: Callable[[str], None]) -> CallbackOrder:
    """Say how far an order is, each step once, until it has ended; returns it as it ended.

    Raises:
        RefusedError: nobody has begun it in time.
    """
    told = ""
    async with open_store(settings.store, for_running=False) as store:
        while True:
            found = await store.callback_order(order_id)
            if found is None or found.state is State.DONE:
                break
            now = time.time()
            if found.state is State.DUE and now > found.give_up_at + _UNCLAIMED:
                raise RefusedError("nobody has begun it in time; is `textback run` running?")
            step = found.step
            if not step and found.state is State.DUE and now > found.due_at + _UNCLAIMED:
                step = "it waits; is `textback run` running?"
            if step and step != told:
                told = step
                say(printable(step, 200))
            await asyncio.sleep(_POLL)
    assert found is not None
    return found


def facts(found: CallbackOrder) -> dict[str, Any]:
    """Return an order that has ended, for programs; lengths in seconds."""
    return {
        "order": found.id,
        "line": found.line,
        "result": found.result and str(found.result),
        "why": found.why,
        "talked_for": found.talked_for,
    }


def ending(found: CallbackOrder) -> str:
    """Return what became of an order, in words."""
    if found.result is Result.REACHED:
        return f"reached: they talked for {found.talked_for:.0f} s"
    why = f": {printable(found.why, 300)}" if found.why else ""
    return f"{found.result}{why}"
