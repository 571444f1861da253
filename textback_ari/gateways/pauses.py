"""How long a gateway waits before it connects again."""

from typing import Protocol


class Reconnects(Protocol):
    """What an adapter's settings say of its reconnects; times are seconds."""

    @property
    def reconnect_min(self) -> float:
        """Return the wait after the first failure."""
        ...

    @property
    def reconnect_max(self) -> float:
        """Return the longest wait after any."""
        ...

    @property
    def reconnect_refused(self) -> float:
        """Return the wait after the carrier refused the account."""
        ...


def pause(settings: Reconnects, failures: int, draw: float, *, refused: bool) -> float:
    """Return the seconds to wait, doubled with each failure, half of them by luck in [0, 1)."""
    if refused:
        longest = settings.reconnect_refused
    else:
        doubled = settings.reconnect_min * 2 ** min(max(failures - 1, 0), 16)
        longest = min(doubled, settings.reconnect_max)
    return longest * (0.5 + draw / 2)
