"""A batch of decisions, folded in order, whatever its order is."""

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.store_steps import ANNE, BEN, T0, decision, no_text, text
from textback_ari.messages.states import State
from textback_ari.ports import CallerKey, Decision
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel, Move
from textback_ari.store.plan import plan

EFFECTS = ("text", "move", "cancel", "task", "through")


def make(index: int, what: str, caller: CallerKey) -> Decision:
    """Return a decision that does one thing."""
    verdict = {
        "text": lambda: text(caller),
        "move": lambda: no_text(Reason.MERGED, caller=caller, pending=Move(T0 + index, T0 + 999)),
        "cancel": lambda: no_text(Reason.BLOCKED, caller=caller, pending=Cancel(Reason.BLOCKED)),
        "task": lambda: no_text(Reason.EVIDENCE_LOST, caller=caller, callback=True),
        "through": lambda: no_text(Reason.ANSWERED, caller=caller, got_through=True),
    }[what]()
    return decision(f"c{index}", verdict, caller=caller)


@given(st.lists(st.tuples(st.sampled_from(EFFECTS), st.sampled_from((ANNE, BEN))), max_size=12))
def test_folding_a_batch_is_storing_one_by_one(
    script: list[tuple[str, CallerKey]],
) -> None:
    """A batch leaves what a plain list, changed decision by decision, would hold."""
    decisions = {i: make(i, what, caller) for i, (what, caller) in enumerate(script)}
    pending: dict[CallerKey, list[int]] = {ANNE: [], BEN: []}
    due: dict[int, float] = {}
    tasks: dict[int, bool] = {}
    for i, (what, caller) in enumerate(script):
        if what == "text":
            pending[caller].append(i)
            due[i] = T0 + 40.0
        elif what == "move" and pending[caller]:
            due[pending[caller][0]] = T0 + i
        elif what == "cancel":
            pending[caller].clear()
        elif what == "task":
            tasks[i] = True
        elif what == "through":
            tasks = {j: is_open and script[j][1] != caller for j, is_open in tasks.items()}

    made = plan(decisions, {})
    assert {i: t.due_at for i, t in made.texts.items()} == due
    left = {i for i, t in made.texts.items() if t.state is State.SCHEDULED}
    assert left == {*pending[ANNE], *pending[BEN]}
    assert {i: t.done_at is None for i, t in made.tasks.items()} == tasks
    assert not made.moves
    assert not made.cancels


@given(st.lists(st.sampled_from(("move", "cancel")), max_size=6))
def test_stored_texts_are_moved_until_cancelled(script: list[str]) -> None:
    """The next due of the stored texts is moved; a cancelled one is left alone afterwards."""
    decisions = {i: make(i, what, ANNE) for i, what in enumerate(script)}
    made = plan(decisions, {ANNE: [7, 8], BEN: [9]})
    before = script[: script.index("cancel")] if "cancel" in script else script
    assert {i: m.due_at for i, m in made.moves.items()} == (
        {7: T0 + len(before) - 1} if before else {}
    )
    cancelled = (Reason.BLOCKED, T0)
    assert made.cancels == ({7: cancelled, 8: cancelled} if "cancel" in script else {})
