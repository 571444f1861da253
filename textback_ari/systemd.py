"""What the service manager is told: that the program is up, alive, or about to end.

sd_notify(3): datagrams of `NAME=VALUE` lines to the socket that `NOTIFY_SOCKET` names. Without a
service manager nothing is told to nobody. In a container, where none listens, the file that
`TEXTBACK_SIGN_OF_LIFE` names is touched as often: one older than a minute is that of a program
that is stuck.
"""

import asyncio
import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import structlog

log = structlog.get_logger(__name__)

_SHARE: Final = 3
"""Signs of life in each of the service manager's intervals."""
SIGN: Final = "TEXTBACK_SIGN_OF_LIFE"
_SIGN_EVERY: Final = 20.0


class ServiceManager:
    """The other end of sd_notify."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        """Read where it listens and how often it wants to hear of us."""
        known = os.environ if environment is None else environment
        self._address = known.get("NOTIFY_SOCKET", "")
        mine = known.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        told = known.get("WATCHDOG_USEC", "")
        self._interval = int(told) / 1e6 if mine and told.isascii() and told.isdigit() else 0.0
        self._sign = Path(known[SIGN]) if known.get(SIGN) else None

    def tell(self, **facts: str | int) -> None:
        """Send facts by their names in sd_notify(3); what cannot be sent is logged, once said."""
        if not self._address:
            return
        lines = "\n".join(f"{name}={value}" for name, value in facts.items())
        # A socket in the abstract namespace is written with an @ (sd_notify(3)).
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
                out.setblocking(False)
                out.connect(address)
                out.send(lines.encode())
        except OSError as error:
            log.warning("service_manager_not_told", why=str(error))

    async def watch(self) -> None:
        """Say that the program is up, then that it lives, until cancelled.

        The signs come from the event loop itself: one that is stuck is restarted.
        """
        self.tell(READY=1, STATUS="watching for missed calls")
        every = self._interval / _SHARE if self._interval else _SIGN_EVERY
        while True:
            self._touch()
            await asyncio.sleep(every)
            if self._interval:
                self.tell(WATCHDOG=1)

    def _touch(self) -> None:
        if self._sign is None:
            return
        try:
            self._sign.touch()
        except OSError as error:
            log.warning("sign_of_life_not_written", file=str(self._sign), why=error.strerror)
