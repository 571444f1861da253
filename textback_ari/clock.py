"""The time as the program lives by it."""

import time

STEP = 2.0
"""Seconds by which the wall clock must part from boot time to count as stepped."""


class SteadyClock:
    """Epoch seconds that advance with boot time (CLOCK_BOOTTIME: runs on through suspend).

    The wall clock is read at the start and after a step, so that setting the system's time neither
    sends a text early nor holds one back.
    """

    def __init__(self) -> None:
        """Anchor boot time to the wall clock."""
        self._anchor = self._offset()

    @staticmethod
    def _offset() -> float:
        return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)

    def now(self) -> float:
        """Return epoch seconds."""
        return self._anchor + time.clock_gettime(time.CLOCK_BOOTTIME)

    def take_step(self) -> float:
        """Return by how many seconds the wall clock stepped since last asked, and follow it.

        Drift of under two seconds (NTP slewing) is followed only when it adds up to a step.
        """
        step = self._offset() - self._anchor
        if abs(step) < STEP:
            return 0.0
        self._anchor += step
        return step
