"""What callers' texts ask for: done, and answered, in the transaction that stores the text."""

from collections.abc import Sequence
from typing import Final

import structlog

from textback_ari.conversations.answers import (
    ANSWERED_WITHIN,
    Response,
    respond,
    within_caps,
    word_answer,
)
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.keywords import Intent, Meaning, read
from textback_ari.messages.kinds import ASKED_FOR
from textback_ari.messages.languages import Language
from textback_ari.messages.segments import segment
from textback_ari.ports import CallerKey, InboundText, NewText, Transaction
from textback_ari.private import CallerName
from textback_ari.rules.consent import ConsentHow
from textback_ari.rules.limits import DAY, HOUR, counters_of, standing_of
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.wording import Occasion, opt_out_line

log = structlog.get_logger(__name__)

THE_CALLER: Final = "the caller"
_TURNS: Final = 97
"""A prime: texts with ids in a row take variants by turns, whatever their weights."""


def meaning_for(text: InboundText, line: LinePolicy) -> Meaning:
    """Return what a text to a line asks for."""
    ours = {opt_out_line(line, language) for language in Language}
    return read(text.body.text, line.keywords, sorted(ours))


async def answer(
    tx: Transaction, line: LinePolicy, caller: CallerKey, text: InboundText, message_id: int
) -> bool:
    """Do what a text that was stored just now asks for; returns whether an answer was written."""
    meaning = meaning_for(text, line)
    if meaning.intent is Intent.NOTHING:
        return False
    facts = (await tx.facts([caller]))[caller]
    lately = await tx.lately(caller, text.at - HOUR, text.at - DAY)
    response = respond(line, caller.number, meaning.intent, facts, lately, text.at)
    if response.say in ASKED_FOR:
        named = counters_of(line.number.e164, caller.business, caller.number, response.say)
        standing = standing_of(named, await tx.loads(named.values()))
        response = within_caps(line, response, standing, text.at)
    await _settle(tx, caller, line.number.e164, response, meaning, text.at, message_id)
    log.info(
        "keyword",
        message=message_id,
        intent=str(meaning.intent),
        answer=str(response.say or ""),
        silent=response.silent,
    )
    if response.say is None:
        return False
    occasion = Occasion(
        caller=caller.number,
        name=CallerName(facts.contact or ""),
        ended_at=text.at,
        due_at=text.at,
        first=not facts.texted_before,
    )
    draw = message_id % _TURNS / _TURNS
    wording = word_answer(line, response.say, meaning, occasion, draw)
    parts = len(segment(wording.body.text).parts)
    await tx.write_text(
        NewText(
            caller=caller,
            line=line.number.e164,
            kind=response.say,
            sender=line.own_sender,
            body=wording.body,
            gateways=line.gateways_to(caller.number),
            at=text.at,
            due_at=text.at,
            give_up_at=text.at + ANSWERED_WITHIN,
            language=str(wording.language),
            variant=wording.variant,
            counted_parts=parts if response.say in ASKED_FOR else None,
        )
    )
    return True


async def opt_out_of_all(
    tx: Transaction, callers: Sequence[CallerKey], meaning: Meaning, text: InboundText, message: int
) -> None:
    """Opt the sender of a text to a number that is no line's out of every business.

    Whose texts are meant cannot be told; nothing is answered.
    """
    known = await tx.facts(callers)
    for caller in callers:
        if not known[caller].opted_out:
            response = Response(opted_out=True, event=EventKind.OPTED_OUT)
            await _settle(tx, caller, None, response, meaning, text.at, message)


async def _settle(
    tx: Transaction,
    caller: CallerKey,
    line: str | None,
    response: Response,
    meaning: Meaning,
    at: float,
    message_id: int,
) -> None:
    wrote = f'the caller wrote "{meaning.matched}"'
    if response.opted_out is not None:
        await tx.set_opt_out(caller, opted_out=response.opted_out, at=at, by=THE_CALLER, why=wrote)
        if not response.opted_out:
            await tx.note_consent(caller, ConsentHow.ASKED, line, at, wrote)
    told = []
    about = {"matched": meaning.matched}
    if response.event is not None:
        told.append((response.event, THE_CALLER, about))
    if response.unanswered:
        told.append((EventKind.UNANSWERED, "", {**about, "why": response.silent}))
    await tx.record_events(
        [
            Event(
                kind,
                at,
                caller.business,
                line,
                caller.number,
                message_id=message_id,
                by=by,
                detail=detail,
            )
            for kind, by, detail in told
        ]
    )
