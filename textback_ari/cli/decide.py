"""`textback decide`: what would become of a call, with everything that the database knows now."""

import json
from dataclasses import dataclass, replace

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.cli.calls import plain
from textback_ari.cli.filters import FilterError
from textback_ari.cli.lines import values_in_force
from textback_ari.cli.trace import not_asked, trace_table
from textback_ari.cli.words import console, day_and_time, printable, prose, short, shown, zone
from textback_ari.config import Settings
from textback_ari.ports import CallerKey, StoreUnavailableError
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.limits import counters_of, standing_of
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.reasons import SENTENCES
from textback_ari.rules.verdict import Cancel, Facts, Move, Verdict
from textback_ari.store.engine import open_store

_LONGEST_CALLER = 256
_HALF = 0.5
"""The luck that jitter and variants are shown with."""


@dataclass(frozen=True, slots=True)
class Imagined:
    """A call that nobody made."""

    caller: str
    line: Number
    outcome: Kind | Cause | Ending
    ending: Kind | Cause | Ending
    started_at: float
    tag: str | None
    rang_for: float
    presentation: str | None

    def call(self) -> FinishedCall:
        """Return it as the tracker would hand it over.

        Raises:
            FilterError: outcome and ending are none that a call can have.
        """
        ended_at = self.started_at + self.rang_for
        outcome = _outcome(self.outcome, self.ending)
        return FinishedCall(
            pbx="none",
            channel_id="none",
            trunk="none",
            caller=RawNumber(self.caller[:_LONGEST_CALLER]),
            caller_name=CallerName(""),
            presentation=self.presentation,
            did=self.line.e164,
            tag=self.tag,
            started_at=self.started_at,
            ended_at=ended_at,
            rang_for=self.rang_for,
            talked_for=0.0,
            outcome=outcome,
        )


def _outcome(what: Kind | Cause | Ending, ending: Kind | Cause | Ending) -> Outcome:
    if isinstance(what, Ending):
        what, ending = Cause.NO_ANSWER, what
    if not isinstance(ending, Ending):
        told = ", ".join(Ending)
        raise FilterError(f"--ending: {str(ending)!r} is no ending; there are {told}")
    if isinstance(what, Cause):
        return Outcome(Kind.MISSED, what, ending)
    if what is Kind.MISSED:
        return Outcome(Kind.MISSED, Cause.NO_ANSWER, ending)
    return Outcome(what)


async def show_decision(settings: Settings, imagined: Imagined, *, as_json: bool) -> None:
    """Print what would become of a call, and why. Nothing is stored, nothing is sent.

    Raises:
        FilterError: outcome and ending are none that a call can have.
    """
    call = imagined.call()
    values, _ = await values_in_force(settings)
    lines = Lines(settings.book.lines(values)[0])
    policy = lines.of_number(imagined.line.e164)
    assert policy is not None
    facts, missing = await _facts(settings, policy, call)
    verdict = decide(policy, lines.own_numbers, call, facts, call.ended_at, _HALF)
    if as_json:
        told = {
            "line": policy.number.e164,
            "outcome": str(call.outcome),
            "started_at": call.started_at,
            "ended_at": call.ended_at,
            "text": plain(verdict.text),
            "reason": verdict.reason,
            "callback": verdict.callback,
            "waiting_text": type(verdict.pending).__name__.lower() if facts.pending else None,
            "trace": plain(verdict.trace),
            "not_asked": not_asked(verdict.trace),
            "missing": missing,
        }
        print(json.dumps(told))  # noqa: T201 - the output itself
        return
    _tell(policy, call, facts, verdict, missing)


async def _facts(settings: Settings, policy: LinePolicy, call: FinishedCall) -> tuple[Facts, str]:
    """Return what the database knows of line and caller, and why it could not be asked."""
    number = read_number(call.caller, policy.country)
    if isinstance(number, NotANumber):
        return Facts(), ""
    key = CallerKey(policy.business, number)
    counters = counters_of(policy.number.e164, key.business, number)
    try:
        async with open_store(settings.store, for_running=False) as store:
            facts, loads = await store.circumstances(key, counters.values())
    except StoreUnavailableError as error:
        return Facts(), str(error)
    return replace(facts, standing=standing_of(counters, loads)), ""


def _tell(
    policy: LinePolicy, call: FinishedCall, facts: Facts, verdict: Verdict, missing: str
) -> None:
    out = console()
    line = printable(f"{policy.number.e164} ({policy.business})")
    out.print(shown(f"{printable(call.caller.raw, 24)} calls {line}: {call.outcome}", "bold"))
    began, ended = day_and_time(call.started_at), short(call.ended_at, call.started_at)
    out.print(shown(f"  {began} to {ended} {zone(call.started_at)}"))
    if missing:
        out.print(shown(f"  as if the caller were new: {missing}", "yellow"))
    out.print(trace_table(verdict.trace))
    if verdict.text:
        due, late = (
            short(at, call.started_at) for at in (verdict.text.due_at, verdict.text.give_up_at)
        )
        parts = f"{verdict.text.parts} part" + ("s" if verdict.text.parts > 1 else "")
        waits = f"held until {due}" if verdict.text.held else f"due {due}"
        head = f"Text ({printable(verdict.text.kind)}, {parts}) {waits}, given up after {late}"
        out.print(shown(head, "bold"))
        out.print(shown(f'  "{prose(verdict.text.body.text)}"'))
    if verdict.reason:
        out.print(shown(f"No text: {SENTENCES[verdict.reason]} ({verdict.reason})", "bold"))
    if verdict.callback:
        out.print(shown("  the team gets a callback task"))
    for opening in verdict.opens:
        out.print(shown(f"  texting stops itself: {opening.circuit.why}", "red"))
    if facts.pending:
        match verdict.pending:
            case Cancel(reason):
                out.print(shown(f"  the text that waits is cancelled: {SENTENCES[reason]}"))
            case Move(due_at, _):
                out.print(shown(f"  the text that waits is due {short(due_at, call.started_at)}"))
            case _:
                out.print(shown("  the text that waits stays as it is"))
