"""Removing data by its age from the store in memory."""

from dataclasses import replace
from typing import TYPE_CHECKING

from textback_ari.ports import CallerKey, Kept
from textback_ari.private import Body, CallerName, RawNumber

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents


def prune(db: "Contents", kind: Kept, before: float, now: float, limit: int) -> int:
    """Remove what the next rows of a kind say; returns how many."""
    match kind:
        case Kept.RECEIPTS:
            times = [(index, each.at) for index, each in enumerate(db.receipts, start=1)]
        case Kept.TEXTS:
            texts = [(each.id, each.created_at) for each in db.texts.values()]
            heard = [(each.id, each.inbound.text.at) for each in db.inbound.values()]
            times = sorted(texts + heard)
        case _:
            times = [(each.id, each.decided_at) for each in db.calls.values()]
    mark = db.pruned.get(kind, 0)
    done = []
    for row_id, at in [each for each in times if each[0] > mark][:limit]:
        if before <= at <= now + 86_400.0:
            break
        done.append(row_id)
        if at < before:
            _remove(db, kind, row_id)
    if done:
        db.pruned[kind] = done[-1]
    return len(done)


def _remove(db: "Contents", kind: Kept, row_id: int) -> None:
    match kind:
        case Kept.RECEIPTS:
            db.pruned_receipts.add(row_id)
        case Kept.TEXTS if row_id in db.texts:
            text = db.texts[row_id]
            db.texts[row_id] = replace(text, body=Body(""), last_error=None, setbacks=())
        case Kept.TEXTS:
            heard = db.inbound[row_id]
            blank = replace(heard.inbound.text, body=Body(""))
            db.inbound[row_id] = replace(heard, inbound=replace(heard.inbound, text=blank))
        case _:
            call = db.calls[row_id]
            seen, verdict = call.call, call.verdict
            unknown = verdict.text is None and verdict.caller is None
            if kind is Kept.EVIDENCE:
                seen = replace(seen, evidence=())
            if kind is Kept.NAMES or unknown:
                seen = replace(seen, caller_name=CallerName(""))
            if kind is Kept.UNKNOWN_CALLERS and unknown:
                seen, verdict = replace(seen, caller=RawNumber("")), replace(verdict, trace=())
            db.calls[row_id] = replace(call, call=seen, verdict=verdict)


def is_idle(db: "Contents", caller: CallerKey, before: float) -> bool:
    """Return whether nothing was heard of, or done about, a caller since an instant."""
    number = caller.number
    since = [at for (_, key), at in db.conversations.items() if key == caller]
    since += [
        each.call.started_at
        for each in db.calls.values()
        if number == (each.verdict.text.to if each.verdict.text else each.verdict.caller)
    ]
    since += [each.created_at for each in db.texts.values() if each.caller == caller]
    since += [each.inbound.text.at for each in db.inbound.values() if each.inbound.caller == caller]
    since += [each.call.started_at for key, each in db.callbacks.items() if key[2] == caller]
    since += [each.ordered_at for each in db.orders.values() if each.caller == caller]
    since += [each.last_at for key, each in db.consents.items() if key[0] == caller]
    since += [record.at for key, record in db.opt_outs if key == caller]
    since += [db.untextable_until.get(caller, 0.0)]
    erased = number.e164.startswith("+999")
    return not erased and caller not in db.contacts and max(since, default=0.0) < before
