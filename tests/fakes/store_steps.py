"""Steps of the store's tests: calls, verdicts and what the workflow would do with them."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.fakes.store_backends import Backend, TextView
from textback_ari.calls.call import FinishedCall, Step
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.conversations.follow_up import FollowUp
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.messages.states import (
    Accepted,
    Blame,
    PartResult,
    ReceiptState,
    State,
)
from textback_ari.ports import (
    CallerKey,
    Decided,
    Decision,
    DueText,
    FollowUpStart,
    NewText,
    Receipt,
    Store,
    Submitted,
)
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.follow_ups import SETS
from textback_ari.rules.follow_ups import Step as FollowUpStep
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Check, Facts, TextPlan, Verdict

LINE = "+12125550100"
ANNE = CallerKey("Acme", Number("+12015550123"))
BEN = CallerKey("Acme", Number("+12015550124"))
T0 = 1_800_000_000.0
DELAY = 40.0
CARRIER = frozenset({"carrier"})
MISSED = Outcome(Kind.MISSED, Cause.NO_ANSWER, Ending.CALLER_HUNG_UP)
ANSWERED = Outcome(Kind.ANSWERED)


def ended(channel: str, caller: CallerKey | None = ANNE, outcome: Outcome = MISSED) -> FinishedCall:
    """Return a call that ended at T0."""
    return FinishedCall(
        pbx="main",
        channel_id=channel,
        trunk="PJSIP/trunk",
        caller=RawNumber(caller.number.e164 if caller else "anonymous"),
        caller_name=CallerName("Anne"),
        presentation="allowed",
        did="2125550100",
        tag=None,
        started_at=T0 - 20.0,
        ended_at=T0,
        rang_for=18.0,
        talked_for=0.0,
        outcome=outcome,
        evidence=(Step(2.0, "ringing", {"leg": "PJSIP/101"}),),
    )


def decision(
    channel: str,
    verdict: Verdict,
    *,
    caller: CallerKey | None = ANNE,
    outcome: Outcome = MISSED,
    gateways: tuple[str, ...] = ("carrier",),
    at: float = T0,
    follow_up: FollowUpStart | None = None,
) -> Decision:
    """Return a decision about a call on the line."""
    call = ended(channel, caller, outcome)
    return Decision(call, LINE, "Acme", gateways, verdict, at, follow_up=follow_up)


def following(steps: Sequence[FollowUpStep] = SETS["full"], *, base: float = T0) -> FollowUpStart:
    """Return a follow-up that begins with a first text at `base`, at all hours."""
    due = base + steps[0].after
    return FollowUpStart(FollowUp(tuple(steps), T0, base, 0, due, due), "they press 1")


def text(
    caller: CallerKey = ANNE,
    *,
    due: float = T0 + DELAY,
    shadow: bool = False,
    waits: bool = False,
) -> Verdict:
    """Return a verdict to text; `waits`: for the end of quiet hours."""
    body = Body("Sorry!")
    planned = TextPlan(caller.number, "no_answer", body, LINE, due, due + 80.0, held=waits)
    trace = (Check("cause_selected", passed=True, saw="no_answer"),)
    return Verdict(planned, Reason.DRY_RUN if shadow else None, trace, caller=caller.number)


def no_text(reason: Reason, *, caller: CallerKey | None = ANNE, **effects: Any) -> Verdict:
    """Return a verdict not to text."""
    trace = (Check("some_rule", passed=False, saw="something"),)
    return Verdict(None, reason, trace, caller=caller.number if caller else None, **effects)


async def save(store: Store, *decisions: Decision) -> Sequence[Decided]:
    """Store decisions in a transaction of their own."""
    keys = {
        CallerKey("Acme", n)
        for d in decisions
        if (n := d.verdict.text.to if d.verdict.text else d.verdict.caller)
    }
    async with store.transaction(keys) as tx:
        return await tx.save(decisions)


async def facts_of(store: Store, caller: CallerKey = ANNE) -> Facts:
    """Return a caller's facts."""
    async with store.transaction([caller]) as tx:
        return (await tx.facts([caller]))[caller]


async def claim(
    store: Store,
    now: float = T0 + DELAY,
    *,
    owner: str = "me",
    gateways: frozenset[str] = CARRIER,
    limit: int = 100,
) -> list[DueText]:
    """Claim what is due, as the dispatcher does."""
    async with store.transaction() as tx:
        due = await tx.lock_due(now, limit, gateways)
        await tx.start_sending((d.message_id for d in due), owner, now)
    return list(due)


async def due_ids(
    store: Store, now: float = T0 + DELAY, gateways: frozenset[str] = CARRIER
) -> list[int]:
    """Return what is due, without claiming it."""
    async with store.transaction() as tx:
        return [d.message_id for d in await tx.lock_due(now, 100, gateways)]


def written(
    kind: TextKind, caller: CallerKey = ANNE, *, at: float = T0, by: str = "", held: bool = False
) -> NewText:
    """Return a text of a conversation that is due at once, or (`held`) in an hour."""
    due = at + (3_600.0 if held else 0.0)
    body = Body("We are on our way.")
    return NewText(
        caller, LINE, kind, LINE, body, ("carrier",), at, due, due + 600.0, held=held, by=by
    )


async def write(store: Store, *texts: NewText) -> list[int]:
    """Store texts of conversations in a transaction of their own."""
    async with store.transaction({each.caller for each in texts}) as tx:
        return [await tx.write_text(each) for each in texts]


def submitted(
    message_id: int,
    state: State,
    results: Mapping[int, PartResult],
    *,
    why: str | None = None,
    retry: tuple[int, ...] = (),
    again_at: float | None = None,
    at: float = T0 + DELAY + 0.5,
    attempt: int = 1,
) -> Submitted:
    """Return what the carrier's answers made of a text."""
    return Submitted(message_id, "carrier", state, results, why, retry, again_at, at, attempt)


async def record(store: Store, result: Submitted, *, owner: str = "me") -> bool:
    """Record a submit's result in a transaction of its own."""
    async with store.transaction() as tx:
        return await tx.record_submitted(result, owner)


async def hear(
    store: Store,
    carrier_id: str,
    state: ReceiptState = ReceiptState.DELIVERED,
    *,
    at: float = T0 + 50.0,
    gateway: str = "carrier",
    error: str | None = None,
    blame: Blame | None = None,
) -> int | None:
    """Record a receipt in a transaction of its own."""
    async with store.transaction() as tx:
        return await tx.record_receipt(Receipt(gateway, carrier_id, state, error, at, blame=blame))


async def only_text(backend: Backend) -> TextView:
    """Return the one text there is."""
    (found,) = await backend.texts()
    return found


async def sent_text(store: Store, *carrier_ids: str) -> int:
    """Schedule, claim and submit a text of as many parts; return its id."""
    await save(store, decision("c1", text()))
    (due,) = await claim(store)
    parts = {i: Accepted(c) for i, c in enumerate(carrier_ids)}
    assert await record(store, submitted(due.message_id, State.SENT, parts))
    return due.message_id
