"""By which gateway a text leaves: the order of preference, and what came of earlier tries.

A text of which a gateway took a part stays with that gateway, and so does one in doubt: nothing
here is asked about those.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from textback_ari.messages.states import (
    Accepted,
    Blame,
    NotSent,
    PartResult,
    Refused,
    State,
    SubmitOutcome,
    fold_submit,
)
from textback_ari.private import Number

OWN_REASONS = frozenset({Blame.GATEWAY, Blame.SENDER})
"""What a refusal is about where another gateway may take the same text: the account, its settings,
a sender that is not registered there."""


@dataclass(frozen=True, slots=True)
class Route:
    """The gateways for some destinations, in order of preference."""

    to: tuple[str, ...]
    """Countries (ISO 3166-1 alpha-2) and first digits of numbers, with their plus."""
    gateways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setback:
    """That a gateway did not take a text, and took nothing of it. Times are epoch seconds."""

    gateway: str
    why: str
    since: float
    """When it was first asked."""
    at: float
    """When it last answered."""
    refused: bool = False
    """Whether it refused for good, for reasons of its own: it is not asked again."""


@dataclass(frozen=True, slots=True)
class Routed:
    """What a gateway's answers make of a text, and where it may go now."""

    outcome: SubmitOutcome
    gateways: tuple[str, ...]
    """Those that may still take it, in order of preference."""
    setbacks: tuple[Setback, ...]
    stays: bool = False
    """Whether the gateway took a part of it: the rest is for no other."""


def gateways_to(
    number: Number, region: str | None, routes: Sequence[Route]
) -> tuple[str, ...] | None:
    """Return the gateways for a number: by its longest prefix, else its region; `None`: no route.

    `region`: ISO 3166-1 alpha-2, where the number has one.
    """
    best: tuple[int, tuple[str, ...]] = -1, ()
    for each in routes:
        for to in each.to:
            prefix = to.startswith("+") and number.e164.startswith(to)
            fits = len(to) if prefix else 0 if to == region else -1
            best = max(best, (fits, each.gateways), key=lambda found: found[0])
    return best[1] or None


def choose(
    gateways: Sequence[str],
    setbacks: Sequence[Setback],
    ready: Collection[str],
    now: float,
    patience: float,
) -> str | None:
    """Return the gateway to hand a text to, `None` where none is left.

    The first one that is ready and has not been putting the text off for `patience` seconds; where
    each has, the one that was asked longest ago. Where none is ready the first that is left.
    """
    before = {setback.gateway: setback for setback in setbacks}
    left = [name for name in gateways if name not in before or not before[name].refused]
    up = [name for name in left if name in ready]
    for name in up:
        # However the clock was set meanwhile: a time far from now is long ago.
        if name not in before or abs(now - before[name].since) < patience:
            return name
    if up:
        return min(up, key=lambda name: before[name].at)
    return left[0] if left else None


def route(
    gateways: Sequence[str],
    setbacks: Sequence[Setback],
    gateway: str,
    results: Mapping[int, PartResult],
    *,
    asked_at: float,
    at: float,
    taken_before: bool,
) -> Routed:
    """Return what the answers of `gateway` make of a text.

    Refused by it for its own reasons, with nothing taken and nothing in doubt, the text may leave
    by the gateways that are left; it has failed when there is none.

    Args:
        gateways: those that may still take it, in order of preference.
        setbacks: of earlier tries.
        gateway: the one that answered.
        results: of the parts just tried, by their index.
        asked_at: when they were handed over, epoch seconds.
        at: when it answered.
        taken_before: whether it took other parts in an earlier try.
    """
    outcome = fold_submit(results, taken_before=taken_before)
    if taken_before or any(isinstance(r, Accepted) for r in results.values()):
        return Routed(outcome, tuple(gateways), tuple(setbacks), stays=True)
    refused = outcome.state is State.FAILED and _own_reasons(results)
    if not refused and outcome.state is not State.SCHEDULED:
        return Routed(outcome, tuple(gateways), tuple(setbacks))
    new = Setback(gateway, outcome.why or "", asked_at, at, refused)
    told = _with(setbacks, new)
    if not refused:
        return Routed(outcome, tuple(gateways), told)
    left = tuple(name for name in gateways if name != gateway)
    if left:
        outcome = SubmitOutcome(State.SCHEDULED, outcome.why)
    return Routed(outcome, left, told)


def in_words(setbacks: Sequence[Setback], gateway: str, why: str) -> str:
    """Return a gateway's trouble with a text, after the refusals by others: `a: why; b: why`."""
    return "; ".join([*refusals(setbacks, but=gateway), f"{gateway}: {why}"])


def refusals(setbacks: Sequence[Setback], *, but: str | None = None) -> list[str]:
    """Return who refused a text for good and why, as `name: why`; `but`: leave this one out."""
    return [f"{s.gateway}: {s.why}" for s in setbacks if s.refused and s.gateway != but]


def _own_reasons(results: Mapping[int, PartResult]) -> bool:
    return all(
        isinstance(result, NotSent) or (isinstance(result, Refused) and result.blame in OWN_REASONS)
        for result in results.values()
    )


def _with(setbacks: Sequence[Setback], new: Setback) -> tuple[Setback, ...]:
    kept = tuple(s for s in setbacks if s.gateway != new.gateway)
    first = next((s for s in setbacks if s.gateway == new.gateway), new)
    return (*kept, replace(new, since=first.since))
