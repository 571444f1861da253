"""What a batch of decisions makes of the caller's texts and tasks, worked out before any write.

Decisions are folded in order, as if each had been stored before the next was taken: a later
verdict moves or cancels the text that an earlier one of the same batch scheduled, and a person
reached closes the tasks opened before.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from textback_ari.calls.outcome import Kind
from textback_ari.messages.states import PENDING, State, waiting
from textback_ari.ports import CallerKey, Decision
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.rules.verdict import Cancel, Move

GOT_THROUGH = "the caller has spoken to a person"


@dataclass(slots=True)
class NewText:
    """A text that a decision of this batch makes, as the rest of the batch leaves it."""

    decision: Decision
    due_at: float
    give_up_at: float
    state: State = State.SCHEDULED
    reason: Reason | None = None
    cancelled_at: float | None = None

    @property
    def texted_at(self) -> float | None:
        """When it counts as a text to the caller: a dry run's counts from its decision."""
        return self.decision.at if self.decision.verdict.reason is Reason.DRY_RUN else None


@dataclass(slots=True)
class NewTask:
    """A callback task that a verdict asks for, as the rest of the batch leaves it."""

    decision: Decision
    reason: str
    done_at: float | None = None


@dataclass(slots=True)
class Plan:
    """What to write, by the index of the decision; effects on texts already stored by their id."""

    texts: dict[int, NewText] = field(default_factory=dict)
    tasks: dict[int, NewTask] = field(default_factory=dict)
    moves: dict[int, Move] = field(default_factory=dict)
    cancels: dict[int, tuple[Reason, float]] = field(default_factory=dict)
    reached: dict[CallerKey, float] = field(default_factory=dict)
    """Callers whose stored tasks are done, and since when."""


def caller_of(decision: Decision) -> CallerKey | None:
    """Return whose texts and tasks this decision touches, `None` where that is not known."""
    verdict = decision.verdict
    number = verdict.text.to if verdict.text else verdict.caller
    return CallerKey(decision.business, number) if decision.business and number else None


def conversation_of(decision: Decision) -> tuple[str, CallerKey] | None:
    """Return the line and caller whose conversation this opens: a missed call's, or a text's."""
    if decision.call.trial:
        return None
    caller, missed = caller_of(decision), decision.call.outcome.kind is Kind.MISSED
    if decision.line is None or caller is None or not (missed or decision.verdict.text):
        return None
    return decision.line, caller


def _task_reason(decision: Decision) -> str:
    verdict, outcome = decision.verdict, decision.call.outcome
    said = SENTENCES[verdict.reason] if verdict.reason else f"the call was {outcome}"
    return f"{said}: {', '.join(outcome.missing)}" if outcome.missing else said


def _pending_of(
    stored: Mapping[CallerKey, Sequence[int]], texts: Mapping[int, NewText], caller: CallerKey
) -> Iterator[int | NewText]:
    yield from stored.get(caller, ())
    for text in texts.values():
        if text.state in PENDING and caller_of(text.decision) == caller:
            yield text


def plan(decisions: Mapping[int, Decision], stored: Mapping[CallerKey, Sequence[int]]) -> Plan:
    """Return what these decisions, in order, write.

    Args:
        decisions: those not stored before, by their index in the batch.
        stored: for each caller the ids of the pending texts in the database, next due first.
    """
    result = Plan()
    for index, decision in decisions.items():
        verdict, caller = decision.verdict, caller_of(decision)
        pending = list(_pending_of(stored, result.texts, caller)) if caller else []
        match verdict.pending:
            case Move() as move:
                _move(result, pending, move)
            case Cancel(reason):
                _cancel(result, pending, reason, decision.at)
            case _:
                pass
        if caller and verdict.got_through:
            result.reached.setdefault(caller, decision.at)
            for task in result.tasks.values():
                if task.done_at is None and caller_of(task.decision) == caller:
                    task.done_at = decision.at
        if verdict.text:
            shadow = verdict.reason is Reason.DRY_RUN
            result.texts[index] = NewText(
                decision,
                verdict.text.due_at,
                verdict.text.give_up_at,
                State.CANCELLED if shadow else waiting(held=verdict.text.held),
                verdict.reason,
                decision.at if shadow else None,
            )
        if verdict.callback:
            result.tasks[index] = NewTask(decision, _task_reason(decision))
    return result


def _move(result: Plan, pending: Sequence[int | NewText], move: Move) -> None:
    for text in pending:
        if isinstance(text, NewText):
            text.due_at, text.give_up_at = move.due_at, move.give_up_at
            text.state = waiting(held=move.held)
            return
        if text not in result.cancels:
            result.moves[text] = move
            return


def _cancel(result: Plan, pending: Sequence[int | NewText], reason: Reason, at: float) -> None:
    for text in pending:
        if isinstance(text, NewText):
            text.state, text.reason, text.cancelled_at = State.CANCELLED, reason, at
        else:
            result.cancels.setdefault(text, (reason, at))
