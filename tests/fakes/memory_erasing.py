"""Erasing a number from the store in memory."""

from dataclasses import replace
from typing import TYPE_CHECKING

from textback_ari.conversations.callbacks import State as OrderState
from textback_ari.conversations.follow_up import Ended
from textback_ari.ports import CallerKey, Mentions
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.limits import Counter, Scope
from textback_ari.store.personal import NEVER_TEXTED, stand_in

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents, StoredCall


def callers_of(db: "Contents", number: Number) -> set[CallerKey]:
    """Return who of a number was ever heard of."""
    return {key for key in db.callers | set(db.opted_out) if key.number == number}


def keep_opt_outs(db: "Contents", number: Number, at: float) -> tuple[str, ...]:
    """Keep whether a number opted out, or was blocked; returns for which businesses."""
    since = {key.business: when for key, when in db.opted_out.items() if key.number == number}
    for entry in db.blocks.values():
        if entry.whole and entry.digits == number.e164:
            since.setdefault(entry.business or "", at)
    for key in callers_of(db, number):
        db.erasures.pop((key.business, number), None)
    db.erasures.update({(business, number): when for business, when in since.items()})
    return tuple(sorted(since))


def forget(db: "Contents", number: Number, mentions: Mentions, at: float) -> None:
    """Overwrite or delete all that tells of a number; opt-outs and pending texts are dealt with."""
    for key in sorted(callers_of(db, number)):
        new = CallerKey(key.business, Number(stand_in(db.new_id())))
        _rename(db, key, new, at)
    db.contacts = {key: each for key, each in db.contacts.items() if key.number != number}
    db.blocks = {
        name: entry
        for name, entry in db.blocks.items()
        if not (entry.whole and entry.digits == number.e164)
    }
    for call_id in mentions.calls + mentions.evidence:
        db.calls[call_id] = _nobodys(db.calls[call_id], None)


def _rename(db: "Contents", old: CallerKey, new: CallerKey, at: float) -> None:
    for text in list(db.texts.values()):
        if text.caller == old:
            db.texts[text.id] = replace(
                text, caller=new, body=Body(""), last_error=None, setbacks=()
            )
    for call in list(db.calls.values()):
        verdict = call.verdict
        number = verdict.text.to if verdict.text else verdict.caller
        if (call.business, number) == (old.business, old.number):
            db.calls[call.id] = _nobodys(call, new.number)
    for heard in list(db.inbound.values()):
        if heard.inbound.caller == old:
            text_ = replace(heard.inbound.text, sender=RawNumber(new.number.e164), body=Body(""))
            db.inbound[heard.id] = replace(
                heard, inbound=replace(heard.inbound, caller=new, text=text_)
            )
    for task in list(db.tasks.values()):
        if task.caller == old:
            done = task.done_at if task.done_at is not None else at
            why = task.done_why or "everything on this number was erased"
            db.tasks[task.id] = replace(task, caller=new, reason="", done_at=done, done_why=why)
    for event_id, event in list(db.events.items()):
        if (event.business, event.caller) == (old.business, old.number):
            db.events[event_id] = replace(event, caller=new.number, detail={})
    for order in list(db.orders.values()):
        if order.caller == old:
            state = OrderState.DONE if order.state is OrderState.DUE else order.state
            db.orders[order.id] = replace(order, caller=new, why="", state=state)
    for each in list(db.follow_ups.values()):
        if each.caller == old:
            why, ended_at = (each.why, each.ended_at) if each.why else (str(Ended.ERASED), at)
            db.follow_ups[each.id] = replace(
                each, caller=new, caller_name=CallerName(""), why=why, ended_at=ended_at
            )
    db.holds = {name: hold for name, hold in db.holds.items() if hold.caller != old}
    erased = {n for n, (_, caller) in enumerate(db.conversations, 1) if caller == old}
    db.desk.texts = {k: t for k, t in db.desk.texts.items() if t.talk not in erased}
    for booked in list(db.desk.appointments.values()):
        if booked.talk.number in erased:
            talk = replace(booked.talk, caller=new)
            db.desk.appointments[booked.id] = replace(booked, talk=talk, proposed=(), agreed=None)
    db.conversations = {
        (line, new if caller == old else caller): at
        for (line, caller), at in db.conversations.items()
    }
    db.callbacks = {
        (pbx, channel, new if caller == old else caller): callback
        for (pbx, channel, caller), callback in db.callbacks.items()
    }
    db.consents = {
        ((new, *key[1:]) if key[0] == old else key): (
            replace(record, detail="") if key[0] == old else record
        )
        for key, record in db.consents.items()
    }
    db.opt_outs = [
        (new, replace(record, why="")) if key == old else (key, record)
        for key, record in db.opt_outs
    ]
    db.loads.pop(Counter(Scope.CALLER, f"{old.business} {old.number.e164}"), None)
    for table in (db.opted_out, db.untextable_until, db.staff_texts):
        if old in table:
            table[new] = table.pop(old)
    db.talks.pop(old, None)
    db.untextable_until[new] = at + NEVER_TEXTED
    db.callers.discard(old)
    db.callers.add(new)


def _nobodys(call: "StoredCall", number: Number | None) -> "StoredCall":
    verdict, seen = call.verdict, call.call
    text = None
    if verdict.text and number:
        text = replace(verdict.text, to=number, body=Body(""))
    return replace(
        call,
        call=replace(
            seen, caller=RawNumber(""), caller_name=CallerName(""), evidence=(), linkedid=None
        ),
        verdict=replace(verdict, text=text, caller=number if verdict.caller else None, trace=()),
    )
