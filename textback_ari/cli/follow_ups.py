"""`textback follow-ups`: which run, what became of their steps, and the end of one."""

import json
import time
from collections.abc import Iterator

from textback_ari.cli.calls import plain
from textback_ari.cli.following import what_follows
from textback_ari.cli.lists import businesses
from textback_ari.cli.words import console, printable, shown
from textback_ari.config import Settings
from textback_ari.conversations.follow_up import Ended
from textback_ari.ports import CallerKey, KnownFollowUp
from textback_ari.private import Number
from textback_ari.store import open_store
from textback_ari.store.engine import open_store_beside


async def show_follow_ups(settings: Settings, number: Number | None, *, as_json: bool) -> None:
    """Print a number's follow-ups, or, without one, all that run."""
    async with open_store(settings.store, for_running=False) as store:
        found = await store.follow_ups(number)
    if as_json:
        print(json.dumps(plain(found)))  # noqa: T201 - the output itself
        return
    if not found:
        console().print("nothing is followed up")
    for each in found:
        for line in _told(each):
            console().print(shown(line))


async def stop_follow_ups(settings: Settings, number: Number) -> int:
    """End a number's follow-ups; returns how many ran."""
    keys = [CallerKey(business, number) for business in businesses(settings)]
    async with open_store_beside(settings.store) as store, store.transaction(keys) as tx:
        return len(await tx.stop_follow_ups(keys, Ended.BY_HAND, time.time()))


def _told(each: KnownFollowUp) -> Iterator[str]:
    yield f"{each.caller.number.e164} and {printable(each.caller.business)}, on {each.line}"
    yield from (f"  {line}" for line in what_follows(each))
