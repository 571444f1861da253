"""What can stop an automatic text as its call is decided, and again as it is about to leave."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from textback_ari.rules.limits import (
    CIRCUITS,
    Circuit,
    Counted,
    Counter,
    Limits,
    Load,
    Scope,
    Standing,
    abnormal,
    failing,
    rolled,
    tightest,
    uses,
    with_circuit,
    with_probe,
    with_text,
    with_wish,
)
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Facts, Opening, Verdict


@dataclass(frozen=True, slots=True)
class Circuits:
    """What the circuits say of a text: `why` it must not leave, if so."""

    why: str = ""
    opens: tuple[Opening, ...] = ()
    probe: bool = False
    """Whether the text is let pass an open circuit, to try it."""


def loop(policy: LinePolicy, facts: Facts, now: float) -> str:
    """Return how the caller's texts looked like a machine's a short while ago, empty if not."""
    at = facts.talk.looped_at
    if at is None or now - at >= policy.loop_guard_for:
        return ""
    return f"{facts.talk.looped_why}, {max(0.0, now - at):.0f} s ago"


def conversation(policy: LinePolicy, facts: Facts, now: float) -> str:
    """Return how caller and team were texting a short while ago, empty if they were not."""
    for who, at in (("the caller", facts.talk.heard_at), ("the team", facts.staff_text_at)):
        if at is not None and now - at < policy.in_conversation_for:
            return f"{who} wrote {max(0.0, now - at):.0f} s ago"
    return ""


def judge_circuits(limits: Limits, standing: Standing, now: float) -> Circuits:
    """Return what the circuits say of a text that a call asks for.

    Too much being wanted opens a circuit, and keeps an open one open. Otherwise one that is due
    lets this text pass as a probe, unless another circuit is open and not due.
    """
    until = now + limits.open_for
    opens, shut, probe = [], "", False
    for scope in CIRCUITS:
        load = rolled(standing.load(scope), now)
        why = abnormal(scope, load, limits)
        if not why and load.circuit and now < load.circuit.until:
            shut = shut or f"open: {load.circuit.why}"
        elif why or (why := None if load.circuit else failing(scope, load, limits)):
            opens.append(Opening(scope, Circuit(now, until, why)))
            shut = shut or f"opened: {why}"
        elif load.circuit:
            probe = True
    return Circuits(shut, tuple(opens), probe=probe and not shut)


def hold_back(
    policy: LinePolicy, facts: Facts, now: float, counted: Counted | None
) -> tuple[Reason | None, tuple[Opening, ...]]:
    """Return why an automatic text that is about to leave must not, and the circuits that open.

    Asked in the transaction that claims it, after `recheck`.

    Args:
        policy: the text's line as it is now.
        facts: of its caller and line.
        now: epoch seconds.
        counted: how the text was counted as it was scheduled, `None` where it was not.
    """
    if loop(policy, facts, now):
        return Reason.LOOP_GUARD, ()
    if conversation(policy, facts, now):
        return Reason.IN_CONVERSATION, ()
    if counted is None:
        return None, ()
    opens = tuple(_failures(policy.limits, facts.standing, now))
    if opens or any(_shut(facts.standing, scope, counted) for scope in CIRCUITS):
        return Reason.CIRCUIT_OPEN, opens
    use = tightest(uses(facts.standing, policy.limits, now, counted))
    return (Reason.RATE_CAPPED if use and use.full else None), ()


def _shut(standing: Standing, scope: Scope, counted: Counted) -> bool:
    circuit = standing.load(scope).circuit
    return circuit is not None and not (counted.probe and circuit.probing)


def _failures(limits: Limits, standing: Standing, now: float) -> Iterator[Opening]:
    for scope in CIRCUITS:
        load = rolled(standing.load(scope), now)
        if load.circuit is None and (why := failing(scope, load, limits)):
            yield Opening(scope, Circuit(now, now + limits.open_for, why))


# --- what is counted ------------------------------------------------------------------------------


def loads_after(
    loads: Mapping[Counter, Load],
    counters: Mapping[Scope, Counter],
    verdict: Verdict,
    at: float,
) -> dict[Counter, Load]:
    """Return the loads that a verdict changes, as it leaves them.

    Args:
        loads: those counted so far; what is not among them is nothing.
        counters: of the call's line and caller.
        verdict: on the call.
        at: when it was given, epoch seconds.
    """
    if not verdict.wanted:
        return {}
    changed = {scope: loads.get(counter, Load()) for scope, counter in counters.items()}
    for scope in CIRCUITS:
        changed[scope] = with_wish(changed[scope], at)
    for opening in verdict.opens:
        changed[opening.scope] = with_circuit(changed[opening.scope], opening.circuit)
    if verdict.text:
        for scope, load in changed.items():
            changed[scope] = with_text(load, at, verdict.text.parts)
        if verdict.text.probe:
            for scope in CIRCUITS:
                # In a dry run no carrier ever answers a probe.
                dry = verdict.reason is Reason.DRY_RUN
                load = changed[scope]
                changed[scope] = replace(load, circuit=None) if dry else with_probe(load, at)
    return {
        counters[scope]: load
        for scope, load in changed.items()
        if load != loads.get(counters[scope], Load())
    }


def loads_opened(
    loads: Mapping[Counter, Load],
    counters: Mapping[Scope, Counter],
    opens: Iterable[Opening],
    at: float,
) -> dict[Counter, Load]:
    """Return the loads whose circuits open, as they are then."""
    return {
        counters[each.scope]: with_circuit(
            rolled(loads.get(counters[each.scope], Load()), at), each.circuit
        )
        for each in opens
    }
