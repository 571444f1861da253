"""What a person of the team writes: checked, stored, and left to the dispatcher."""

from collections.abc import Sequence
from dataclasses import dataclass

from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.messages.kinds import Kind
from textback_ari.messages.resending import why_not_again
from textback_ari.messages.segments import Segments, segment
from textback_ari.messages.transliteration import transliterate
from textback_ari.ports import CallerKey, NewText, Store, Transaction
from textback_ari.private import Body, Number
from textback_ari.rules.decide import recheck
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import why_not_textable
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES

GIVE_UP_AFTER = 3_600.0
"""Seconds from writing after which a person's text does not leave any more."""
MOST_PARTS = 10


class NotWrittenError(Exception):
    """A text was not written; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A person's text as it would be sent."""

    policy: LinePolicy
    to: Number
    body: Body
    gateways: tuple[str, ...]
    by: str

    @property
    def caller(self) -> CallerKey:
        """Return to whom it is, as one business knows them."""
        return CallerKey(self.policy.business, self.to)

    @property
    def segments(self) -> Segments:
        """Return the parts that it takes."""
        return segment(self.body.text)


def draft(
    lines: Lines, policy: LinePolicy, to: Number, words: str, by: str, gateways: Sequence[str] = ()
) -> Draft:
    """Return a text as it would be sent.

    Args:
        lines: all of them; none of their numbers is texted.
        policy: the line that writes.
        to: whom it is for.
        words: what was typed; written as plainly as the line says.
        by: who wrote it, in words.
        gateways: by which it is to leave; empty: as the line's routes have it.

    Raises:
        NotWrittenError: it cannot be sent, whoever asks.
    """
    body = transliterate(words.strip(), policy.transliterate)
    if not body:
        raise NotWrittenError("there is nothing in the text")
    made = Draft(policy, to, Body(body), tuple(gateways) or policy.gateways_to(to), by)
    if (parts := len(made.segments.parts)) > MOST_PARTS:
        raise NotWrittenError(f"the text takes {parts} parts; {MOST_PARTS} is the most")
    if to in lines.own_numbers:
        raise NotWrittenError(f"{to.e164} is a number of your own")
    if kind := why_not_textable(to):
        raise NotWrittenError(f"{to.e164} is {kind}, which gets no texts")
    return made


async def write(store: Store, made: Draft, now: float, *, again_of: int | None = None) -> int:
    """Store a draft to leave at once; returns its message id. Wake the dispatcher afterwards.

    `again_of`: the text that it sends again.

    Raises:
        NotWrittenError: the caller opted out, takes no texts, or the text must not be sent again.
        StoreUnavailableError: the database cannot be written.
    """
    async with store.transaction([made.caller]) as tx:
        return await write_within(tx, made, now, again_of=again_of)


async def write_within(
    tx: Transaction, made: Draft, now: float, *, again_of: int | None = None
) -> int:
    """Store a draft to a locked caller as `write` does; nothing is stored where it raises.

    Raises:
        NotWrittenError: as `write` does.
    """
    policy, caller = made.policy, made.caller
    text = NewText(
        caller=caller,
        line=policy.number.e164,
        kind=Kind.STAFF,
        sender=policy.own_sender,
        body=made.body,
        gateways=made.gateways,
        at=now,
        due_at=now,
        give_up_at=now + GIVE_UP_AFTER,
        by=made.by,
        again_of=again_of,
    )
    facts = (await tx.facts([caller]))[caller]
    if reason := recheck(policy, text.kind, facts, now, text.give_up_at):
        raise NotWrittenError(SENTENCES[reason])
    if again_of is not None:
        before = await tx.known_text(again_of)
        if before is None or before.caller != caller:
            raise NotWrittenError(f"there is no text {again_of} to {made.to.e164}")
        if why := why_not_again(before.state, before.later):
            raise NotWrittenError(f"text {again_of} cannot be sent again: {why}")
    message = await tx.write_text(text)
    # Whoever writes by hand has taken over.
    await tx.stop_follow_ups([caller], Ended.TEAM_WROTE, now)
    await tx.record_events(
        [
            Event(
                EventKind.STAFF_TEXT,
                now,
                policy.business,
                policy.number.e164,
                made.to,
                message_id=message,
                by=made.by,
                detail={} if again_of is None else {"again_of": again_of},
            )
        ]
    )
    return message


async def draft_again(
    store: Store, lines: Lines, message: int, by: str, gateways: Sequence[str] = ()
) -> Draft:
    """Return a text that is in doubt or did not arrive as it would be sent again; see `draft`.

    Raises:
        NotWrittenError: there is no such text, or it must not be sent again.
        StoreUnavailableError: the database cannot be read.
    """
    async with store.transaction() as tx:
        before = await tx.known_text(message)
    if before is None:
        raise NotWrittenError(f"there is no text {message}")
    if why := why_not_again(before.state, before.later):
        raise NotWrittenError(f"text {message} cannot be sent again: {why}")
    policy = lines.of_number(before.line)
    if policy is None:
        raise NotWrittenError(f"its line {before.line} is not configured any more")
    return draft(lines, policy, before.caller.number, before.body.text, by, gateways)
