"""Changes of a lead within a transaction that has its caller locked."""

from collections.abc import Callable

from textback_ari.conversations.leads import Lead, changes
from textback_ari.ports import CallerKey, Transaction


async def mark(
    tx: Transaction,
    caller: CallerKey,
    line: str,
    how: Callable[[Lead], Lead],
    *,
    by: str,
    now: float,
) -> None:
    """Change the lead of a caller on a line, with an event where that changes anything.

    Raises:
        LeadError: `how` refused; nothing was changed.
    """
    # The lead of a number that was merged with another is that one's, perhaps on another line.
    record = await tx.lead_of(caller, line) or await tx.lead_of(caller)
    if record is None:
        return
    after = how(record.lead)
    if told := changes(record.lead, after):
        await tx.change_lead(record, after, now, by, told)
