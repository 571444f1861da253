"""The clock advances with boot time and follows the wall clock's steps only when asked."""

import time

import pytest

from textback_ari.clock import STEP, SteadyClock


class Times:
    """The machine's two clocks, as a test sets them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Begin at one hour after boot."""
        self.wall = 1_800_000_000.0
        self.boot = 3_600.0
        monkeypatch.setattr(time, "time", lambda: self.wall)
        monkeypatch.setattr(time, "clock_gettime", self._boot_time)

    def _boot_time(self, which: int) -> float:
        assert which == time.CLOCK_BOOTTIME
        return self.boot

    def pass_by(self, seconds: float) -> None:
        """Let time pass on both."""
        self.wall += seconds
        self.boot += seconds


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> Times:
    """Give the machine's clocks to the test."""
    return Times(monkeypatch)


def test_it_tells_epoch_seconds(times: Times) -> None:
    """At first, and as time passes, it agrees with the wall clock."""
    clock = SteadyClock()
    assert clock.now() == times.wall
    times.pass_by(100.0)
    assert clock.now() == times.wall
    assert clock.take_step() == 0.0


@pytest.mark.parametrize("step", [3600.0, -3600.0, STEP, -STEP])
def test_a_step_is_told_once_and_followed_then(times: Times, step: float) -> None:
    """A step changes nothing until it is asked for; then `now` follows the new wall clock."""
    clock = SteadyClock()
    before = clock.now()
    times.wall += step
    assert clock.now() == before
    assert clock.take_step() == pytest.approx(step)
    assert clock.now() == pytest.approx(times.wall)
    assert clock.take_step() == 0.0


def test_drift_counts_when_it_adds_up(times: Times) -> None:
    """Slewing below two seconds is left alone until it has become a step."""
    clock = SteadyClock()
    told = []
    for _ in range(5):
        times.wall += 0.5
        told.append(clock.take_step())
    assert told == [0.0, 0.0, 0.0, 2.0, 0.0]


def test_a_suspended_machine_has_aged(times: Times) -> None:
    """Boot time runs on through a suspend: hours asleep are hours passed, not a step."""
    clock = SteadyClock()
    times.pass_by(8 * 3600.0)
    assert clock.take_step() == 0.0
    assert clock.now() == times.wall


def test_the_real_clocks() -> None:
    """On this machine it agrees with the wall clock, and runs."""
    clock = SteadyClock()
    assert clock.now() == pytest.approx(time.time(), abs=0.5)
    first = clock.now()
    assert clock.now() >= first
