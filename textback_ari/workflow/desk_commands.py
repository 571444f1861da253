"""The commands that a member of the team gives about a conversation, each within a transaction."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from textback_ari.conversations.desk import COMMANDS, Command, Say, Verb
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.leads import Lead, LeadError, lost, won, words
from textback_ari.conversations.money import written_amount
from textback_ari.messages.segments import segment
from textback_ari.ports import BlockEntry, CallerKey, Talk, Transaction
from textback_ari.rules.calling_back import REFUSALS
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.appointments import NotBookedError, confirm
from textback_ari.workflow.callbacks import order_callback
from textback_ari.workflow.leads import mark
from textback_ari.workflow.staff_texts import NotWrittenError, draft, write_within


@dataclass(frozen=True, slots=True)
class Done:
    """What its writer is told, and who has to hear of it."""

    said: str
    written: bool = False
    """Whether a text to the caller was written."""
    ordered: bool = False
    """Whether a callback was ordered."""


@dataclass(frozen=True, slots=True)
class _Order:
    """A command with everything that carrying it out needs."""

    tx: Transaction
    lines: Lines
    policy: LinePolicy
    talk: Talk
    command: Command
    by: str
    now: float

    @property
    def caller(self) -> CallerKey:
        return self.talk.caller

    @property
    def who(self) -> str:
        return f"#{self.talk.number} ({self.caller.number.e164})"

    async def tell(self, kind: EventKind, **detail: object) -> None:
        told = Event(
            kind,
            self.now,
            self.policy.business,
            self.talk.line,
            self.caller.number,
            by=self.by,
            detail=detail,
        )
        await self.tx.record_events([told])


async def carry_out(
    tx: Transaction, lines: Lines, talk: Talk | None, what: Say | Command, by: str, now: float
) -> Done:
    """Do what a member asked for, in a transaction that has the caller locked.

    Where it must not be done nothing is stored, and the writer is told why.
    """
    if isinstance(what, Command) and what.verb is Verb.HELP:
        return Done(f"{COMMANDS}.")
    assert talk is not None
    policy = lines.of_number(talk.line)
    if policy is None:
        return Done("Nothing was done: the conversation's line is not configured any more.")
    if isinstance(what, Say):
        return await _say(tx, lines, policy, talk, what, by, now)
    order = _Order(tx, lines, policy, talk, what, by, now)
    return await _CARRIED_OUT[what.verb](order)


async def _say(
    tx: Transaction, lines: Lines, policy: LinePolicy, talk: Talk, what: Say, by: str, now: float
) -> Done:
    to = talk.caller.number
    try:
        made = draft(lines, policy, to, what.body.text, by)
        await write_within(tx, made, now)
    except NotWrittenError as error:
        return Done(f"Not sent to #{talk.number}: {error}.")
    parts = len(segment(made.body.text).parts)
    cost = f", {parts} parts" if parts > 1 else ""
    return Done(f"Sent to #{talk.number} ({to.e164}){cost}.", written=True)


async def _done(order: _Order) -> Done:
    closed = await order.tx.close_tasks(order.caller, order.now, f"done, says {order.by}")
    await order.tx.stop_follow_ups([order.caller], Ended.BY_HAND, order.now)
    await order.tx.take_urgent(order.caller, order.now, order.by)
    await order.tell(EventKind.NOTE, note="done")
    tasks = f"; {closed} task{'s' if closed > 1 else ''} closed" if closed else ""
    return Done(f"{order.who} is done{tasks}.")


async def _call(order: _Order) -> Done:
    made = await order_callback(
        order.tx, order.lines, order.caller, order.policy, by=order.by, now=order.now
    )
    if made.refusal is not None:
        return Done(f"{order.who} is not called: {REFUSALS[made.refusal]}.")
    return Done(f"{order.who} is called: pick up when your telephone rings.", ordered=True)


async def _mark(order: _Order, how: Callable[[Lead], Lead]) -> None:
    await mark(order.tx, order.caller, order.talk.line, how, by=order.by, now=order.now)


async def _won(order: _Order) -> Done:
    amount = order.command.amount
    await _mark(order, lambda lead: won(lead, amount))
    await order.tx.stop_follow_ups([order.caller], Ended.WON, order.now)
    worth = "" if amount is None else f", {written_amount(amount)}"
    return Done(f"{order.who} is won{worth}.")


async def _lost(order: _Order) -> Done:
    try:
        why = words(order.command.argument, "a reason")
    except LeadError as error:
        return Done(f"{order.who} is not marked: {error}.")
    await _mark(order, lambda lead: lost(lead, why))
    await order.tx.stop_follow_ups([order.caller], Ended.LOST, order.now)
    return Done(f"{order.who} is lost.")


async def _block(order: _Order) -> Done:
    entry = BlockEntry(
        order.caller.number.e164,
        whole=True,
        business=order.caller.business,
        comment=order.command.argument,
        by=order.by,
        at=order.now,
    )
    await order.tx.add_blocks([entry])
    await order.tx.stop_follow_ups([order.caller], Ended.BLOCKED, order.now)
    await order.tell(EventKind.NOTE, note="blocked")
    return Done(f"{order.who} is blocked: only what a person writes is sent.")


async def _take(order: _Order) -> Done:
    waited = await order.tx.take_urgent(order.caller, order.now, order.by)
    await order.tell(EventKind.NOTE, note="taken")
    return Done(f"{order.who} is yours{'; nobody else is told any more' if waited else ''}.")


async def _note(order: _Order) -> Done:
    await order.tell(EventKind.NOTE, note=order.command.argument)
    return Done(f"Noted on {order.who}.")


async def _stop(order: _Order) -> Done:
    ended = await order.tx.stop_follow_ups([order.caller], Ended.BY_HAND, order.now)
    said = "has no more follow-ups" if ended else "had no follow-up running"
    return Done(f"{order.who} {said}.")


async def _confirm(order: _Order) -> Done:
    try:
        booked = await confirm(
            order.tx, order.policy, order.talk, order.command.argument, order.by, order.now
        )
    except NotBookedError as error:
        return Done(f"Not confirmed to #{order.talk.number}: {error}.")
    return Done(f"Confirmed to {order.who}: {booked}.", written=True)


_CARRIED_OUT: Mapping[Verb, Callable[[_Order], Awaitable[Done]]] = {
    Verb.DONE: _done,
    Verb.CALL: _call,
    Verb.WON: _won,
    Verb.LOST: _lost,
    Verb.BLOCK: _block,
    Verb.TAKE: _take,
    Verb.NOTE: _note,
    Verb.CONFIRM: _confirm,
    Verb.STOP: _stop,
}
