"""How much may be texted: caps and the circuit breaker, judged from counts that the store keeps.

A text counts from its scheduling, in a dry run too, and is given back when it is cancelled and
nothing of it has left. It counts for its caller, for the thousand numbers that the caller's is
one of, for the line, and for all lines together; in the minute, the hour and the day (UTC) in
which it was scheduled. An answer to a caller's own words does not count for the caller.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from textback_ari.messages.kinds import ASKED_FOR
from textback_ari.private import Number

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0
PREFIX_DROPS = 3
"""Last digits that a prefix leaves out: carriers hand numbers out in blocks of a thousand."""
PROBE_LIFE = 180.0
"""Seconds after which a probe that nobody heard of counts as lost; a text has left by then."""
CLOCKS_APART = 120.0
"""Seconds by which two nodes' clocks may differ; a count is not begun anew for less."""


class Scope(StrEnum):
    """Whose texts a counter counts."""

    CALLER = "caller"
    PREFIX = "prefix"
    LINE = "line"
    ALL = "all"


CIRCUITS = (Scope.LINE, Scope.ALL)
"""What has a circuit breaker."""


@dataclass(frozen=True, slots=True, order=True)
class Counter:
    """The name of a count."""

    scope: Scope
    name: str = field(repr=False)
    """Within its scope; a caller's holds the number."""


def place_of(counter: Counter) -> str:
    """Return whose texts a circuit stops, in words."""
    return "all lines" if counter.scope is Scope.ALL else f"the line {counter.name}"


@dataclass(frozen=True, slots=True)
class Cap:
    """The most texts in a minute, an hour and a day."""

    per_minute: int
    per_hour: int
    per_day: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Every cap that a line's texts keep to, and when its circuit opens. Times are seconds."""

    caller: Cap = Cap(1, 3, 5)
    prefix: Cap = Cap(5, 20, 60)
    line: Cap = Cap(20, 120, 500)
    all: Cap = Cap(60, 600, 3_000)
    line_parts_per_day: int = 1_500
    parts_per_day: int = 9_000
    line_abnormal_per_minute: int = 30
    """Texts wanted in a minute, capped ones too, above which the line's circuit opens."""
    abnormal_per_minute: int = 120
    refused_percent: int = 50
    """The share of texts that the carriers refused, this hour, at which a circuit opens."""
    refused_least: int = 20
    """Texts that carriers must have answered before that share says anything."""
    open_for: float = 600.0
    """How long an open circuit lets nothing pass, before one text tries whether it may close."""

    def cap(self, scope: Scope) -> Cap:
        """Return the cap of a scope."""
        return {
            Scope.CALLER: self.caller,
            Scope.PREFIX: self.prefix,
            Scope.LINE: self.line,
            Scope.ALL: self.all,
        }[scope]


@dataclass(frozen=True, slots=True)
class Circuit:
    """An open circuit: nothing is texted but, from `until` on, one text at a time as a probe."""

    since: float
    until: float
    why: str
    probing: bool = False


@dataclass(frozen=True, slots=True)
class Load:
    """What one counter has counted up to `at` (epoch seconds)."""

    at: float = 0.0
    minute: int = 0
    hour: int = 0
    day: int = 0
    parts: int = 0
    """Parts planned this day."""
    wanted: int = 0
    """Texts that calls asked for this minute, whether or not a cap let them pass."""
    taken: int = 0
    """Texts that a carrier took this hour."""
    refused: int = 0
    """Texts that a carrier refused for good this hour."""
    circuit: Circuit | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The counters that a call's text would count in."""

    caller: Load = Load()
    prefix: Load = Load()
    line: Load = Load()
    all: Load = Load()

    def load(self, scope: Scope) -> Load:
        """Return the load of a scope."""
        return {
            Scope.CALLER: self.caller,
            Scope.PREFIX: self.prefix,
            Scope.LINE: self.line,
            Scope.ALL: self.all,
        }[scope]


@dataclass(frozen=True, slots=True)
class Counted:
    """How a text was counted as it was scheduled."""

    at: float
    parts: int
    probe: bool = False
    """Whether it was let pass an open circuit, to try it."""


def counters_of(line: str, business: str, number: Number, kind: str = "") -> dict[Scope, Counter]:
    """Return the counters of a text from a line to a number; `kind`: of a conversation's text."""
    named = {
        Scope.CALLER: Counter(Scope.CALLER, f"{business} {number.e164}"),
        Scope.PREFIX: Counter(Scope.PREFIX, number.e164[:-PREFIX_DROPS]),
        Scope.LINE: Counter(Scope.LINE, line),
        Scope.ALL: Counter(Scope.ALL, ""),
    }
    if kind in ASKED_FOR:
        del named[Scope.CALLER]
    return named


def standing_of(counters: Mapping[Scope, Counter], loads: Mapping[Counter, Load]) -> Standing:
    """Return where these counters stand; what was never counted is nothing."""
    found = {str(scope): loads.get(counter, Load()) for scope, counter in counters.items()}
    return Standing(**found)


def same_window(one: float, other: float, window: float) -> bool:
    """Return whether two instants lie in one window of the clock (UTC)."""
    return one // window == other // window


def rolled(load: Load, now: float) -> Load:
    """Return a load as it stands now: what belongs to windows that are over is nothing."""
    if load.at - CLOCKS_APART <= now < load.at:
        return load  # another node's clock is a little ahead of ours
    return replace(
        load,
        at=now,
        minute=load.minute if same_window(load.at, now, MINUTE) else 0,
        wanted=load.wanted if same_window(load.at, now, MINUTE) else 0,
        hour=load.hour if same_window(load.at, now, HOUR) else 0,
        taken=load.taken if same_window(load.at, now, HOUR) else 0,
        refused=load.refused if same_window(load.at, now, HOUR) else 0,
        day=load.day if same_window(load.at, now, DAY) else 0,
        parts=load.parts if same_window(load.at, now, DAY) else 0,
    )


def with_wish(load: Load, now: float) -> Load:
    """Return a load after a call that asked for a text."""
    load = rolled(load, now)
    return replace(load, wanted=load.wanted + 1)


def with_text(load: Load, now: float, parts: int) -> Load:
    """Return a load after a text was scheduled."""
    load = rolled(load, now)
    return replace(
        load,
        minute=load.minute + 1,
        hour=load.hour + 1,
        day=load.day + 1,
        parts=load.parts + parts,
    )


def without_text(load: Load, counted: Counted) -> Load:
    """Return a load after a text was given back, in the windows that still count it."""

    def less(count: int, window: float, by: int = 1) -> int:
        return max(0, count - by) if same_window(load.at, counted.at, window) else count

    return replace(
        load,
        minute=less(load.minute, MINUTE),
        hour=less(load.hour, HOUR),
        day=less(load.day, DAY),
        parts=less(load.parts, DAY, counted.parts),
    )


def with_answer(load: Load, now: float, *, taken: bool, probe: bool, open_for: float) -> Load:
    """Return a load after a carrier took or refused a text for good.

    A probe that was taken closes the circuit; one that was refused leaves it open for another
    `open_for` seconds.
    """
    load = rolled(load, now)
    if probe and load.circuit and load.circuit.probing:
        if taken:
            return replace(load, circuit=None, wanted=0, taken=0, refused=0)
        again = replace(load.circuit, until=now + open_for, probing=False)
        return replace(load, circuit=again)
    if taken:
        return replace(load, taken=load.taken + 1)
    return replace(load, refused=load.refused + 1)


def with_circuit(load: Load, circuit: Circuit) -> Load:
    """Return a load whose circuit is open; the answers that opened it are forgotten."""
    since = load.circuit.since if load.circuit else circuit.since
    return replace(load, circuit=replace(circuit, since=since), taken=0, refused=0)


def with_probe(load: Load, now: float) -> Load:
    """Return a load whose open circuit lets one text try; the others wait for its answer."""
    if load.circuit is None:
        return load
    return replace(load, circuit=replace(load.circuit, until=now + PROBE_LIFE, probing=True))


# --- judging --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Use:
    """How far one cap is used; `words` say it."""

    used: int
    most: int
    words: str

    @property
    def full(self) -> bool:
        """Return whether there is no room for another text."""
        return self.used >= self.most


_WHOSE = {
    Scope.CALLER: "this caller",
    Scope.PREFIX: "numbers like the caller's",
    Scope.LINE: "this line",
    Scope.ALL: "all lines",
}


def uses(
    standing: Standing, limits: Limits, now: float, counted: Counted | None = None
) -> Iterator[Use]:
    """Yield how far each cap is used.

    `counted`: of a text that is counted already; what it counts itself is left out, and a window
    that does not count it is not asked.
    """
    for scope in Scope:
        load = rolled(standing.load(scope), now)
        cap = limits.cap(scope)
        windows = (
            (MINUTE, "minute", load.minute, cap.per_minute),
            (HOUR, "hour", load.hour, cap.per_hour),
            (DAY, "day", load.day, cap.per_day),
        )
        for window, name, used, most in windows:
            if counted is None or same_window(counted.at, load.at, window):
                own = 0 if counted is None else 1
                told = f"{_WHOSE[scope]}: {used - own} of {most} texts this {name}"
                yield Use(used - own, most, told)
    for scope, most in (
        (Scope.LINE, limits.line_parts_per_day),
        (Scope.ALL, limits.parts_per_day),
    ):
        load = rolled(standing.load(scope), now)
        if counted is None or same_window(counted.at, load.at, DAY):
            used = load.parts - (0 if counted is None else counted.parts)
            yield Use(used, most, f"{_WHOSE[scope]}: {used} of {most} parts this day")


def tightest(found: Iterator[Use]) -> Use | None:
    """Return the first cap that is full, or else the one that is used most."""
    listed = list(found)
    full = next((use for use in listed if use.full), None)
    return full or max(listed, key=lambda use: use.used / use.most, default=None)


def abnormal(scope: Scope, load: Load, limits: Limits) -> str | None:
    """Return why one more call that asks for a text is more than normal, if it is."""
    most = limits.line_abnormal_per_minute if scope is Scope.LINE else limits.abnormal_per_minute
    if load.wanted < most:
        return None
    return f"{_WHOSE[scope]}: more than {most} texts wanted in a minute"


def failing(scope: Scope, load: Load, limits: Limits) -> str | None:
    """Return why the carriers' answers say that something is wrong, if they do."""
    answers = load.taken + load.refused
    if answers < limits.refused_least or load.refused * 100 < limits.refused_percent * answers:
        return None
    return f"{_WHOSE[scope]}: the carrier refused {load.refused} of {answers} texts this hour"
