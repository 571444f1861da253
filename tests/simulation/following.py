"""Follow-ups in a history: drawn short enough to be lived through, and what must hold of them."""

import random
from collections.abc import Iterator
from dataclasses import replace

from tests.fakes.memory_follow_ups import StoredFollowUp
from tests.fakes.memory_store import Contents, StoredText
from textback_ari.conversations.follow_up import Ended
from textback_ari.conversations.hours import FollowUpHours
from textback_ari.messages.kinds import Kind
from textback_ari.messages.ready import FOLLOW_UPS
from textback_ari.messages.states import PENDING, State
from textback_ari.rules.follow_ups import Do, FollowUpPolicy, OnlyIf, Step
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import Quiet

ALWAYS = WeeklyHours.parse({"mon-sun": "24h"})
LATE = 30.0
"""Seconds after which a step that is due must have been looked at, with nothing in the way."""


def draw_follow_up(luck: random.Random, line: LinePolicy) -> LinePolicy:
    """Return the line with steps within minutes, or none; where texts go at all hours, they do."""
    after, steps = 0.0, list[Step]()
    for number in range(luck.choice([0, 1, 2, 3, 5])):
        after += luck.choice([1.0, 20.0, 60.0, 100.0])
        do = luck.choice([Do.TEXT, Do.TEXT, Do.CALLBACK, Do.NOTIFY])
        only_if = frozenset(luck.choices([OnlyIf.NOT_CALLED, OnlyIf.CALLED], k=1))
        steps.append(
            Step(
                do,
                after,
                FOLLOW_UPS[number % 3] if do is Do.TEXT else "",
                only_if=only_if if luck.random() < 0.2 else frozenset(),
            )
        )
    quiet = line.quiet
    if quiet.do is Quiet.SEND:
        quiet = replace(quiet, places={"US-NJ": ALWAYS})
    return replace(line, quiet=quiet, follow_up=FollowUpPolicy(tuple(steps), "they press 1"))


def stepped(before: Contents, after: Contents) -> Iterator[str]:
    """Yield what is wrong with how one commit changed the follow-ups and their texts."""
    for key, now in after.follow_ups.items():
        old = before.follow_ups.get(key)
        if old is not None and old is not now:
            yield from _moved_on(before, after, old, now)
    for key, text in after.texts.items():
        known = before.texts.get(key)
        if known is not text and text.kind == Kind.FOLLOW_UP:
            yield from _written(before, after, known, text)


def _moved_on(
    before: Contents, after: Contents, old: StoredFollowUp, now: StoredFollowUp
) -> Iterator[str]:
    name = f"follow-up {now.id}"
    if old.steps != now.steps[: len(old.steps)]:
        yield f"{name} forgot a step"
    fresh = now.steps[len(old.steps) :]
    if [step.idx for step in fresh] != list(range(len(old.steps), len(now.steps))):
        yield f"{name} took its steps out of turn"
    if fresh and not old.running:
        yield f"{name} took a step after it had ended ({old.why})"
    if len(fresh) > 1:
        yield f"{name} took {len(fresh)} steps at once"
    if not old.running and now != old:
        yield f"{name} changed after its end"
    if now.running and now.sequence.index != len(now.steps):
        yield f"{name} skipped a step silently"
    if now.why == Ended.DONE and len(now.steps) != len(now.sequence.steps):
        yield f"{name} is done without all its steps"
    for step in fresh:
        if step.outcome == "taken" and now.caller in before.opted_out:
            yield f"{name} took a step after an opt-out"
        if (step.outcome == "skipped") != (step.why is not None):
            yield f"{name} left a step out without a reason"
        wrote = step.outcome == "taken" and step.do == Do.TEXT
        if wrote != (step.message_id is not None) or (wrote and step.message_id not in after.texts):
            yield f"{name} took a step to text without its text"


def _written(
    before: Contents, after: Contents, old: StoredText | None, text: StoredText
) -> Iterator[str]:
    of = [
        each
        for each in after.follow_ups.values()
        if any(step.message_id == text.id for step in each.steps)
    ]
    if len(of) != 1:
        yield f"text {text.id} belongs to {len(of)} follow-ups"
        return
    was = before.follow_ups.get(of[0].id)
    claimed = old is not None and old.state in PENDING and text.state is State.SENDING
    if claimed and was is not None and was.why not in {None, Ended.DONE}:
        yield f"text {text.id} was claimed after its follow-up had ended ({was.why})"


def followed(contents: Contents, line: LinePolicy, now: float) -> Iterator[str]:
    """Yield what is wrong with the follow-ups after a long quiet time, the clock never set.

    `now`: epoch seconds.
    """
    for each in contents.follow_ups.values():
        if each.running and each.sequence.due_at < now - LATE:
            yield f"rest: follow-up {each.id} is overdue by {now - each.sequence.due_at:.0f} s"
        hours = FollowUpHours(line, each.caller.number)
        for step in each.steps:
            if step.outcome == "taken" and hours.first_allowed(step.at) != step.at:
                yield f"7: step {step.idx} of follow-up {each.id} was taken in quiet hours"
    begun = {each.message_id for each in contents.follow_ups.values()}
    for text in contents.texts.values():
        first = text.call_id is not None and text.state in {State.SENT, State.DELIVERED}
        if first and line.follow_up.steps and text.id not in begun:
            yield f"7: text {text.id} left and nothing follows it"
