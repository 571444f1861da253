"""Calls from the team to callers: recognised as calls back, whoever dialled them."""

import structlog

from textback_ari.calls.call import OutboundCall
from textback_ari.conversations.callbacks import key_in
from textback_ari.ports import Callback, CallerKey, Store
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number

log = structlog.get_logger(__name__)


async def record_callback(store: Store, lines: Lines, call: OutboundCall, now: float) -> None:
    """Record a call to the outside if its callee ever called one of our lines.

    The number shown to the callee tells for which business the call was made; where it is none of
    the lines', every business that knows the callee counts: one company, one PBX.
    """
    shown = lines.find(call.shown)
    known: dict[CallerKey, str | None] = {}
    for line in [shown] if shown else lines:
        number = read_number(call.to, line.country)
        if not isinstance(number, NotANumber):
            known[CallerKey(line.business, number)] = shown.number.e164 if shown else None
    if not known:
        return
    async with store.transaction() as tx:
        callers = await tx.known(known)
    if not callers:
        return
    async with store.transaction(callers) as tx:
        effects = [
            await tx.record_callback(
                Callback(call, caller, known[caller], now, key_in(call.linkedid))
            )
            for caller in sorted(callers)
        ]
    log.info(
        "called_back",
        call=call.channel_id,
        pbx=call.pbx,
        answered=call.answered,
        cancelled=[text for effect in effects for text in effect.texts],
        done=[task for effect in effects for task in effect.tasks],
    )
