"""Follow-ups, step by step: each is taken and the next one planned in one transaction.

Nothing of a step lies outside of the database: a text is written there and claimed by the
dispatcher, the team and other systems are told by what is noted there. So no step can be half done.
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog

from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.follow_up import Later, Skip, Stop, Take, take_turn
from textback_ari.conversations.hours import FollowUpHours
from textback_ari.conversations.leads import LeadError, tagged
from textback_ari.messages.kinds import Kind
from textback_ari.messages.segments import segment
from textback_ari.ports import DueFollowUp, NewText, Store, Transaction
from textback_ari.private import CallerName
from textback_ari.rules.follow_ups import Do, Step
from textback_ari.rules.limits import CIRCUITS, counters_of, standing_of, tightest, uses
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.wording import Occasion, word
from textback_ari.workflow.callbacks import order_callback
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.leads import mark
from textback_ari.workflow.outages import AWAY, RETRY_AFTER, Outages
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

CALL_BACK = "nobody has answered the text yet: call back"
"""What the team's task says where the step has no words of its own."""
ORDERED_BY = "the follow-up"


@dataclass(frozen=True, slots=True)
class FollowUpSettings:
    """How the follower paces itself. Times are seconds."""

    poll: float = 5.0
    """Another node may begin a follow-up, and a caller hang up."""
    batch: int = 50
    store_time_limit: float = 20.0


class Follower:
    """Takes the steps of follow-ups as they are due; any number of programs may."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        luck: random.Random,
        *,
        written: Callable[[], None],
        settings: FollowUpSettings | None = None,
        reached: Reached = pass_by,
    ) -> None:
        """Make a follower; `written` is called once a text was written."""
        self._store = store
        self._time = time
        self._lines = lines
        self._luck = luck
        self._written = written
        self._settings = settings or FollowUpSettings()
        self._reached = reached
        self._outages = Outages("follow_ups")

    async def run(self) -> None:
        """Take what is due until cancelled."""
        while True:
            wait = await self._round()
            await asyncio.sleep(wait)

    async def _round(self) -> float:
        """Take what is due; return after how many seconds to look again."""
        settings = self._settings
        try:
            async with asyncio.timeout(settings.store_time_limit):
                next_due = await self._store.next_follow_up()
            now = self._time.now()
            # Where nothing of what is due was taken, its callers are on the phone or locked.
            again = next_due is not None and next_due <= now and await self._take_due() > 0
        except AWAY as error:
            self._outages.note(error)
            return RETRY_AFTER
        except Exception:
            log.exception("follow_ups_failed")
            return settings.poll
        self._outages.over()
        if again:
            return 0.0
        if next_due is None or next_due <= now:
            return settings.poll
        return min(next_due - now, settings.poll)

    async def _take_due(self) -> int:
        """Take the steps that are due in one transaction; return how many were looked at."""
        texts, told = 0, []
        async with (
            asyncio.timeout(self._settings.store_time_limit),
            self._time.steady(),
            self._store.transaction() as tx,
        ):
            now = self._time.now()
            found = await tx.lock_follow_ups(now, self._settings.batch)
            for due in found:
                message, what = await self._take(tx, due, now)
                texts += message is not None
                told.append({"follow_up": due.id, "line": due.line, "message": message, **what})
            if found:
                self._reached(CrashPoint.STEPS_TAKEN_UNCOMMITTED)
        if found:
            self._reached(CrashPoint.STEPS_TAKEN)
        if texts:
            self._written()
        for fields in told:
            log.info("follow_up", **fields)
        return len(found)

    async def _take(
        self, tx: Transaction, due: DueFollowUp, now: float
    ) -> tuple[int | None, dict[str, str]]:
        """Do what one follow-up is due for; return the text that it wrote, and what was done."""
        policy = self._lines.of_number(due.line)
        situation = due.situation
        if policy and due.sequence.step.do is Do.TEXT:
            situation = replace(situation, capped=await _capped(tx, policy, due, now))
        turn = take_turn(policy, due.caller.number, due.sequence, situation, now)
        message = task = None
        match turn:
            case Take(step, _) if policy:
                if step.do is Do.TEXT:
                    message = await tx.write_text(self._text(policy, due, step, now))
                else:
                    order = None
                    if step.do is Do.CALLBACK and policy.callback:
                        wish = await order_callback(
                            tx, self._lines, due.caller, policy, by=ORDERED_BY, now=now
                        )
                        order = wish.order_id
                    if step.do is Do.CALLBACK and order is None:
                        task = await tx.ask_for_callback(due, step.say or CALL_BACK, now)
                    if step.do is Do.TAG:
                        await _tag(tx, due, step.say, now)
                    await tx.record_events([_event(due, step, task, order, now)])
                what = {"step": str(step.do)}
            case Skip(step, why, _):
                what = {"step": str(step.do), "skipped": str(why)}
            case Stop(why):
                what = {"ended": str(why)}
            case Later() | _:
                what = {"step": str(due.sequence.step.do), "waits": "yes"}
        await tx.turn_follow_up(due, turn, now, message_id=message, task_id=task)
        return message, what

    def _text(self, policy: LinePolicy, due: DueFollowUp, step: Step, now: float) -> NewText:
        facts = due.situation.facts
        occasion = Occasion(
            caller=due.caller.number,
            name=CallerName(facts.contact) if facts.contact else due.caller_name,
            ended_at=now,
            due_at=now,
            # Each one says how to stop.
            first=True,
        )
        wording = word(policy, step.text, occasion, self._luck.random())
        variant = wording.variant
        return NewText(
            caller=due.caller,
            line=due.line,
            kind=Kind.FOLLOW_UP,
            sender=policy.own_sender,
            body=wording.body,
            gateways=policy.gateways_to(due.caller.number),
            at=now,
            due_at=now,
            give_up_at=FollowUpHours(policy, due.caller.number).give_up_at(now),
            language=str(wording.language),
            # A ready text's own name has the key in it.
            variant=variant if variant.startswith("@") else f"{wording.key}.{variant}",
            counted_parts=len(segment(wording.body.text).parts),
        )


async def _capped(tx: Transaction, policy: LinePolicy, due: DueFollowUp, now: float) -> bool:
    """Return whether one more text would be too many, or texting has stopped itself."""
    named = counters_of(due.line, due.caller.business, due.caller.number)
    standing = standing_of(named, await tx.loads(named.values()))
    if any(standing.load(scope).circuit for scope in CIRCUITS):
        return True
    use = tightest(uses(standing, policy.limits, now))
    return bool(use and use.full)


async def _tag(tx: Transaction, due: DueFollowUp, tag: str, now: float) -> None:
    try:
        await mark(
            tx, due.caller, due.line, lambda lead: tagged(lead, add=tag), by=ORDERED_BY, now=now
        )
    except LeadError as error:
        log.warning("lead_not_tagged", line=due.line, why=str(error))


def _event(due: DueFollowUp, step: Step, task: int | None, order: int | None, now: float) -> Event:
    detail: dict[str, str | int] = {"do": str(step.do), "step": due.sequence.index + 1}
    if order is not None:
        detail["order"] = order
    if step.say:
        detail["say"] = step.say
    return Event(
        EventKind.FOLLOW_UP_DUE,
        now,
        business=due.caller.business,
        line=due.line,
        caller=due.caller.number,
        call_id=due.call_id,
        message_id=due.message_id,
        task_id=task,
        detail=detail,
    )
