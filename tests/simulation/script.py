"""What really happens in a history, drawn from its seed: calls, and troubles of every kind."""

import random
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from tests.fakes.own_texts import own_texts
from tests.simulation.limits import draw_limits
from textback_ari.calls.call import FinishedCall, RunningCall
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.messages.texts import LineTexts
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.calling_back import CallbackPolicy
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.quiet import Quiet, QuietPolicy
from textback_ari.rules.spam import SpamPolicy

LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    dids=("2125550100",),
    gateways=("carrier",),
    cooldown=3_600.0,
    # The callers below have numbers in a row.
    spam=SpamPolicy(neighbours=0),
    callback=CallbackPolicy("main", ("PJSIP/101",), give_up_after=60.0, caller_per_day=1_000),
)
LONG_TEXT = own_texts(no_answer="Sorry that we missed your call, we are on a roof just now. " * 6)
"""Three parts, once the opt-out line is added."""
CALLERS = tuple(f"+1201555{n:04d}" for n in range(123, 128))
START = 1_800_000_000.0
CALLING_FOR = 420.0
"""Seconds of a history in which new calls come in."""

MISSED = Outcome(Kind.MISSED, Cause.NO_ANSWER, Ending.PBX_HUNG_UP)
ANSWERED = Outcome(Kind.ANSWERED)
LOST = Outcome(Kind.UNKNOWN, missing=("what happened while nobody watched",))


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it really was, whoever watched; times are those of a clock without steps."""

    channel_id: str
    caller: str
    started_at: float
    ended_at: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Troubles:
    """What goes wrong in a history, besides the fates of single texts."""

    crash_odds: float
    """That the program dies at a crash point it passes."""
    killed: bool
    """Whether it is also killed in between."""
    carrier_outages: bool
    pbx_outages: bool
    store_outages: bool
    store_hiccups: float
    """That one operation of the store fails, before or after it took effect."""
    store_slow: bool
    """Whether the store takes its time for some operations."""
    steps: bool
    """Whether somebody sets the wall clock now and then."""
    opt_outs: bool

    @property
    def mortal(self) -> bool:
        """Return whether the program ever dies."""
        return bool(self.crash_odds) or self.killed

    @property
    def store_ails(self) -> bool:
        """Return whether the store is ever away or slow."""
        return self.store_outages or bool(self.store_hiccups) or self.store_slow


def draw_troubles(luck: random.Random) -> Troubles:
    """Return a history's troubles: rarely all of them, so that each is seen by itself too."""
    steps = luck.random() < 0.2
    mortal = luck.random() < (0.3 if steps else 0.75)
    return Troubles(
        crash_odds=luck.choice([0.01, 0.03, 0.1]) if mortal else 0.0,
        killed=mortal and luck.random() < 0.7,
        carrier_outages=luck.random() < 0.6,
        pbx_outages=luck.random() < 0.4,
        store_outages=luck.random() < 0.3,
        store_hiccups=luck.choice([0.0, 0.0, 0.0, 0.01, 0.03]),
        store_slow=luck.random() < (0.5 if steps else 0.1),
        steps=steps,
        opt_outs=luck.random() < 0.3,
    )


def draw_line(luck: random.Random) -> LinePolicy:
    """Return the line of a history: one or two ways out, texts of one or three parts, its caps."""
    line = replace(
        LINE,
        gateways=("carrier", "backup") if luck.random() < 0.3 else ("carrier",),
        texts=LONG_TEXT if luck.random() < 0.4 else LineTexts(),
    )
    return draw_limits(luck, replace(line, quiet=draw_quiet(luck)))


def draw_quiet(luck: random.Random) -> QuietPolicy:
    """Return when texts may arrive: at all hours in half of the histories, else for minutes."""
    if luck.random() < 0.5:
        return QuietPolicy()
    # It is 03:00 at the callers' as a history starts.
    opens = luck.randint(0, 6)
    closes = luck.choice([opens + luck.randint(1, 4), 59])
    hours = WeeklyHours.parse({"mon-sun": f"03:{opens:02}-03:{closes:02}"})
    return QuietPolicy(
        do=luck.choice([Quiet.HOLD, Quiet.HOLD, Quiet.SKIP]),
        places={"US-NJ": hours},
        hold_give_up_after=luck.choice([60.0, 600.0]),
    )


def draw_calls(luck: random.Random) -> list[Call]:
    """Return a history's calls, sorted by start."""
    calls: list[Call] = []

    def add(start: float, length: float, caller: str) -> None:
        outcome = MISSED if luck.random() < 0.75 else ANSWERED
        calls.append(Call(f"c{len(calls)}", caller, start, start + length, outcome))

    for _ in range(luck.randint(2, 9)):
        start = START + luck.uniform(1.0, CALLING_FOR)
        length = luck.choice([0.3, 5.0, 20.0, luck.uniform(1.0, 90.0)])
        match luck.choices(["one", "redial", "at once", "burst"], [70, 15, 10, 5])[0]:
            case "one":
                add(start, length, luck.choice(CALLERS))
            case "redial":
                caller = luck.choice(CALLERS)
                add(start, length, caller)
                add(start + length + luck.uniform(0.5, 60.0), luck.uniform(0.3, 60.0), caller)
            case "at once":
                caller = luck.choice(CALLERS)
                add(start, length, caller)
                add(start + luck.choice([0.0, 0.1, 3.0]), length, caller)
            case _:
                # They end in one instant, and are decided in one batch.
                for _ in range(luck.randint(4, 10)):
                    ring = luck.uniform(0.2, 30.0)
                    add(start + 30.0 - ring, ring, luck.choice(CALLERS))
    return sorted(calls, key=lambda c: c.started_at)


def running(call: Call, now: float) -> RunningCall:
    """Return a scripted call as the tracker would announce it now."""
    return RunningCall(
        pbx="main",
        channel_id=call.channel_id,
        trunk="PJSIP/trunk",
        caller=RawNumber(call.caller),
        did="2125550100",
        started_at=now,
    )


def finished(call: Call, outcome: Outcome, now: float) -> FinishedCall:
    """Return a scripted call as the tracker would hand it over now."""
    missed = outcome.kind is Kind.MISSED
    length = call.ended_at - call.started_at
    return FinishedCall(
        pbx="main",
        channel_id=call.channel_id,
        trunk="PJSIP/trunk",
        caller=RawNumber(call.caller),
        caller_name=CallerName(""),
        presentation="allowed",
        did="2125550100",
        tag=None,
        started_at=now - length,
        ended_at=now,
        rang_for=length if missed else 0.0,
        talked_for=0.0 if missed else length,
        outcome=outcome,
    )
