"""Taking an urgent conversation from the command line."""

import time

from textback_ari.cli.lines import who
from textback_ari.cli.lists import a_business, a_number
from textback_ari.config import Settings
from textback_ari.ports import CallerKey
from textback_ari.store.engine import open_store_beside


async def take(settings: Settings, typed: str, business: str | None) -> int:
    """Take a caller's urgent conversations; return how many waited for somebody.

    Raises:
        ListError: no number, or no such business.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    caller = CallerKey(a_business(settings, business), a_number(settings, typed))
    async with open_store_beside(settings.store) as store, store.transaction() as tx:
        return await tx.take_urgent(caller, time.time(), who())
