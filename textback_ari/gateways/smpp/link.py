"""One bind of a gateway that is kept up: connect, bind, serve, and again after a pause."""

import asyncio
import random
from collections.abc import Callable

import structlog

from textback_ari.gateways.pauses import pause
from textback_ari.gateways.smpp.connection import connect
from textback_ari.gateways.smpp.deliveries import Deliveries
from textback_ari.gateways.smpp.inbox import Inbox
from textback_ari.gateways.smpp.session import NOT_CONNECTED, End, Session
from textback_ari.gateways.smpp.settings import BindKind, SmppSettings
from textback_ari.ports import Clock

log = structlog.get_logger(__name__)


class Link:
    """Keeps one bind up. `changed` is called whenever it came up or went down."""

    def __init__(
        self,
        settings: SmppSettings,
        kind: BindKind,
        clock: Clock,
        luck: random.Random,
        changed: Callable[[], None],
    ) -> None:
        """Describe the bind; nothing is opened before `run`."""
        self.kind: BindKind = kind
        self._settings = settings
        self._clock = clock
        self._luck = luck
        self._changed = changed
        self._log = log.bind(gateway=settings.name, bind=kind)
        self._session: Session | None = None
        self._why = NOT_CONNECTED

    @property
    def submits(self) -> bool:
        """Whether texts leave by this bind."""
        return self.kind != "receiver"

    @property
    def session(self) -> Session | None:
        """The session on which a submit may be written right now, if there is one."""
        session = self._session
        return session if session is not None and session.why_not() is None else None

    def why_not(self) -> str | None:
        """Return why this bind cannot be used right now, `None` if it can."""
        return self._why if self._session is None else self._session.why_not()

    async def run(self, inbox: Inbox) -> None:
        """Keep the bind up until cancelled, then unbind in bounded time."""
        failures = 0
        try:
            while True:
                end, bound_for = await self._one_session(inbox)
                # A carrier that accepts the bind and hangs up is no better than one that refuses.
                failures = 0 if bound_for > self._settings.reconnect_max else failures + 1
                wait = pause(self._settings, failures, self._luck.random(), refused=end.refused)
                self._log.warning("smpp_disconnected", why=end.why, retry_in=wait)
                self._down(end.why)
                await asyncio.sleep(wait)
        finally:
            self._down("stopped")

    def _down(self, why: str) -> None:
        self._why = why
        self._changed()

    async def _one_session(self, inbox: Inbox) -> tuple[End, float]:
        """Connect, bind and serve once; returns why it ended and for how long it was bound."""
        connection = await connect(self._settings)
        if isinstance(connection, End):
            return connection, 0.0
        loop = asyncio.get_running_loop()
        deliveries = None
        if self.kind != "transmitter":
            deliveries = Deliveries(self._settings, self._clock, inbox)
        session = Session(self._settings, *connection, deliveries, self.kind)
        bound_at: float | None = None

        def on_bound() -> None:
            nonlocal bound_at
            bound_at = loop.time()
            self._session = session
            self._log.info("smpp_bound")
            self._changed()

        try:
            end = await session.run(on_bound)
        finally:
            self._session = None
        return end, 0.0 if bound_at is None else loop.time() - bound_at
