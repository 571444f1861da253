"""Caps, circuits and talks in a history: drawn, and what must hold of them."""

import random
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import replace

from tests.fakes.memory_store import Contents, StoredText
from tests.fakes.roomy import ROOMY
from textback_ari.messages.states import State
from textback_ari.rules.limits import (
    CIRCUITS,
    DAY,
    HOUR,
    MINUTE,
    Cap,
    Counter,
    Limits,
    counters_of,
    same_window,
)
from textback_ari.rules.policy import LinePolicy

_MANY = 1_000_000


def draw_limits(luck: random.Random, line: LinePolicy) -> LinePolicy:
    """Return the line with its caps: none that matters in half of the histories."""
    limits = ROOMY
    if luck.random() < 0.5:
        limits = replace(
            ROOMY,
            caller=Cap(1, 1, luck.randint(1, 2)),
            prefix=Cap(luck.randint(1, 3), luck.randint(2, 6), luck.randint(3, 9)),
            line=Cap(luck.randint(1, 3), luck.randint(2, 6), luck.choice([3, 9, _MANY])),
            line_abnormal_per_minute=luck.choice([2, 4, _MANY]),
            abnormal_per_minute=luck.choice([3, _MANY]),
            refused_least=luck.choice([1, 2, _MANY]),
            open_for=luck.choice([20.0, 100.0]),
        )
    return replace(
        line,
        limits=limits,
        in_conversation_for=luck.choice([0.0, 0.0, 60.0, 14_400.0]),
        loop_guard_for=luck.choice([0.0, 86_400.0]),
    )


def claimed_in_spite(
    before: Contents, text: StoredText, line: LinePolicy, now: float
) -> Iterator[str]:
    """Yield what should have held back a text that has just been claimed."""
    named = counters_of(text.line, text.caller.business, text.caller.number, text.kind)
    for scope in CIRCUITS:
        load = before.loads.get(named[scope])
        circuit = load.circuit if load else None
        probe = text.counted is not None and text.counted.probe
        if circuit and not (probe and circuit.probing):
            yield f"caps: text {text.id} was claimed while the circuit of {scope} was open"
    talk = before.talks.get(text.caller)
    heard_at = talk.heard_at if talk else None
    if heard_at is not None and now - heard_at < line.in_conversation_for:
        yield f"caps: text {text.id} was claimed {now - heard_at:.1f} s after its caller wrote"


def counts_true(contents: Contents, limits: Limits) -> Iterator[str]:
    """Yield where a counter says anything else than the texts, or more than its cap."""
    kept = [
        (counters_of(t.line, t.caller.business, t.caller.number, t.kind).values(), t.counted)
        for t in contents.texts.values()
        if t.counted and not (t.state is State.CANCELLED and t.sent_at is None)
    ]
    for counter, load in contents.loads.items():
        own = [c for named, c in kept if counter in named]
        for window, name, said in (
            (MINUTE, "minute", load.minute),
            (HOUR, "hour", load.hour),
            (DAY, "day", load.day),
        ):
            true = sum(same_window(c.at, load.at, window) for c in own)
            if said != true:
                yield f"caps: {counter} counts {said} texts this {name}, there are {true}"
        parts = sum(c.parts for c in own if same_window(c.at, load.at, DAY))
        if load.parts != parts:
            yield f"caps: {counter} counts {load.parts} parts, there are {parts}"
    for counter, window, most in _caps(contents, limits):
        times = Tally(c.at // window for named, c in kept if counter in named)
        if times and max(times.values()) > most:
            found = max(times.values())
            yield f"caps: {found} texts of {counter} within {window:.0f} s, not {most}"


def _caps(contents: Contents, limits: Limits) -> Iterator[tuple[Counter, float, int]]:
    for counter in contents.loads:
        cap = limits.cap(counter.scope)
        yield counter, MINUTE, cap.per_minute
        yield counter, HOUR, cap.per_hour
        yield counter, DAY, cap.per_day
