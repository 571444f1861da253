"""One PBX's AMI: a connection that stays up, for the journal and for what ARI does not tell.

panoramisk brings the protocol: how messages are written, read and told apart. Its manager is left
out, because it reconnects without bound and does not wait for the answers to its pings: a link
that died without a word would go unnoticed. panoramisk has no types; nothing of it leaves here.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog
from panoramisk.ami_protocol import AMIProtocol

from textback_ari.asterisk import ami_wire
from textback_ari.asterisk.settings import AmiSettings
from textback_ari.ports import Health

_log = structlog.get_logger(__name__)

FAMILY = "textback"
"""The family of AstDB that holds the journal (dialplan/extensions-textback.conf)."""

_STEADY_SECONDS = 10.0
_AT_ONCE = 50
_EXTENSIONS = ("s", "team", "1")


class AmiError(Exception):
    """A PBX's AMI does not do what was asked; the sentence says what and where to look."""


class AmiUnreachableError(AmiError):
    """Nothing answers at the address, or it stopped answering."""


class AmiLoginError(AmiError):
    """The PBX does not accept the user name and secret."""


class AmiForbiddenError(AmiError):
    """The AMI user lacks a right."""


class _Owner:
    """What panoramisk's protocol expects of its manager: it is told of events and of the end."""

    save_stream = None
    forgetable_actions = ()

    def __init__(self, heard: Callable[[Mapping[str, str]], None]) -> None:
        self.lost = asyncio.Event()
        # Actions that a lost connection leaves unanswered; ours are asked again by who needs them.
        self.awaiting_actions: deque[Any] = deque(maxlen=0)
        self._heard = heard

    def dispatch(self, message: Any) -> None:
        if message.get("event") in ami_wire.NAMES:
            self._heard({str(name).lower(): str(value) for name, value in message.items()})

    def connection_lost(self, _: object) -> None:
        self.lost.set()


class _Protocol(AMIProtocol):  # type: ignore[misc] # panoramisk has no types
    def __init__(self, owner: _Owner) -> None:
        self._owner = owner

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.factory = self._owner
        # Every byte is a character: a name in any encoding leaves the frame as it is.
        self.encoding = "latin-1"


class AmiConnection:
    """A connection that is logged in. Every method is bounded in time and raises `AmiError`."""

    def __init__(
        self, settings: AmiSettings, pbx: str, heard: Callable[[Mapping[str, str]], None]
    ) -> None:
        """Describe it; `heard` gets each event's headers, with names in lower case."""
        self._settings = settings
        self._pbx = pbx
        self._owner = _Owner(heard)
        self._protocol: Any = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Connect, log in, and close at the end; events come after `listen` only."""
        settings = self._settings
        try:
            async with asyncio.timeout(settings.connect_timeout):
                _, self._protocol = await asyncio.get_running_loop().create_connection(
                    lambda: _Protocol(self._owner), settings.host, settings.port
                )
        except OSError as error:
            # TimeoutError is one as well.
            raise self._unreachable(str(error) or "no answer") from error
        try:
            await self._log_in()
            yield
        finally:
            self._protocol.close()

    async def listen(self) -> None:
        """Have the events sent that `ami_wire` understands, and none besides.

        Raises:
            AmiForbiddenError: the user may not narrow them down, so that none are asked for.
        """
        for each in ami_wire.FILTERS:
            await self._ask({"Action": "Filter", "Operation": "Add", "Filter": each})
        await self._ask({"Action": "Events", "EventMask": ami_wire.MASK})

    async def has_module(self, name: str) -> bool:
        """Return whether the PBX has loaded a module (`cdr_manager.so`)."""
        try:
            await self._ask({"Action": "ModuleCheck", "Module": name})
        except AmiUnreachableError:
            raise
        except AmiError:
            return False
        return True

    async def lines(self) -> dict[str, str]:
        """Return the journal: each line by its key."""
        return await self.family(FAMILY)

    async def family(self, name: str) -> dict[str, str]:
        """Return what AstDB holds under a family (`blacklist`, say): each value by its key.

        Keys and values are hostile: other parts of the dialplan write there what callers send.
        A family that does not exist is an empty one. Needs `reporting` or `system` under `write`.

        Raises:
            ValueError: the name would end the header it stands in.
        """
        if not name.isprintable():
            raise ValueError("the name of a family must be printable")
        answers = await self._ask({"Action": "DBGetTree", "Family": name})
        prefix = f"/{name}/"
        found = {}
        for answer in answers[1:]:
            key, value = answer.get("key", ""), answer.get("val", "")
            if key.startswith(prefix):
                found[key.removeprefix(prefix)] = value
        return found

    async def delete(self, keys: Sequence[str]) -> None:
        """Delete lines of the journal one by one; one that is not there is no error."""
        for first in range(0, len(keys), _AT_ONCE):
            async with asyncio.TaskGroup() as group:
                tasks = [
                    group.create_task(self._delete(key)) for key in keys[first : first + _AT_ONCE]
                ]
            for task in tasks:
                if error := task.result():
                    raise error

    async def _delete(self, key: str) -> AmiError | None:
        try:
            await self._ask({"Action": "DBDel", "Family": FAMILY, "Key": key}, missing_is_fine=True)
        except AmiError as error:
            return error
        return None

    async def journal_is_on(self) -> bool:
        """Return whether the dialplan writes the journal."""
        (answer,) = await self._ask({"Action": "Getvar", "Variable": "TEXTBACK_JOURNAL"})
        return answer.get("value") == "1"

    async def has_context(self, name: str) -> bool:
        """Return whether the dialplan has a context with an extension `s`, `team` or `_.`."""
        for extension in _EXTENSIONS:
            asked = f"DIALPLAN_EXISTS({name},{extension},1)"
            (answer,) = await self._ask({"Action": "Getvar", "Variable": asked})
            if answer.get("value") == "1":
                return True
        return False

    async def keep_alive(self) -> None:
        """Ping until the connection breaks, or a ping is not answered in time.

        Raises:
            AmiUnreachableError: always, in the end.
        """
        while True:
            try:
                async with asyncio.timeout(self._settings.ping_interval):
                    await self._owner.lost.wait()
            except TimeoutError:
                await self._ask({"Action": "Ping"})
            else:
                raise self._unreachable("the connection broke")

    async def _log_in(self) -> None:
        settings = self._settings
        login = {"Action": "Login", "Username": settings.username, "Secret": settings.password}
        try:
            await self._ask({**login, "Events": "off"})
        except AmiForbiddenError as error:
            raise AmiLoginError(
                f"PBX {self._pbx}: the AMI user {settings.username!r} or its secret is wrong, or "
                "it may not come from here; compare them with manager.conf on the PBX"
            ) from error

    async def _ask(
        self, action: dict[str, str], *, missing_is_fine: bool = False
    ) -> Sequence[Mapping[str, str]]:
        if self._owner.lost.is_set():
            raise self._unreachable("the connection broke")
        answered: asyncio.Future[Any] = self._protocol.send(dict(action), as_list=None)
        lost = asyncio.ensure_future(self._owner.lost.wait())
        try:
            await asyncio.wait(
                {answered, lost},
                timeout=self._settings.request_timeout,
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            lost.cancel()
        if not answered.done():
            # Whoever owes an answer for so long is gone; what it says later would confuse.
            self._protocol.close()
            self._owner.lost.set()
            raise self._unreachable(f"{action['Action']} was not answered")
        told = answered.result()
        answers = [
            {str(name).lower(): str(value) for name, value in message.items()}
            for message in (told if isinstance(told, list) else [told])
        ]
        if answers[0].get("response") in {"Error", "Failed"}:
            return self._refusal(action["Action"], answers, missing_is_fine=missing_is_fine)
        return answers

    def _refusal(
        self, action: str, answers: Sequence[Mapping[str, str]], *, missing_is_fine: bool
    ) -> Sequence[Mapping[str, str]]:
        said = answers[0].get("message", "")
        if missing_is_fine and ("not found" in said or "could not be deleted" in said):
            return answers
        if "denied" in said or "Authentication" in said:
            raise AmiForbiddenError(
                f"PBX {self._pbx}: the AMI user {self._settings.username!r} may not use {action}"
            )
        raise AmiError(f"PBX {self._pbx}: AMI refused {action}: {said[:200]}")

    def _unreachable(self, why: str) -> AmiUnreachableError:
        settings = self._settings
        return AmiUnreachableError(
            f"PBX {self._pbx}: AMI at {settings.host}:{settings.port} cannot be reached ({why})"
        )


class AmiLink:
    """Keeps one connection up, for as long as `run` runs."""

    def __init__(self, settings: AmiSettings, pbx: str, draw: Callable[[], float]) -> None:
        """Describe it; `draw` returns a random number from 0 to 1."""
        self._settings = settings
        self._pbx = pbx
        self._draw = draw
        self._log = _log.bind(pbx=pbx)
        self._connection: AmiConnection | None = None
        self._changed = asyncio.Condition()
        self._health = Health(ready=False, why="AMI is not connected yet")
        self._refused = False

    def health(self) -> Health:
        """Return whether AMI can be asked right now."""
        return self._health

    async def up(self, within: float) -> AmiConnection:
        """Return the connection, once it is there.

        Raises:
            AmiError: it is not there after `within` seconds, or refuses us.
        """
        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(lambda: self._connection is not None or self._refused)
        except TimeoutError as error:
            raise AmiUnreachableError(self._health.why) from error
        if self._connection is None:
            raise AmiLoginError(self._health.why)
        return self._connection

    async def run(
        self,
        came_up: Callable[[], None],
        heard: Callable[[ami_wire.Headers], None],
        listening: Callable[[bool], None],
    ) -> None:
        """Stay connected until cancelled.

        `came_up` is called after each login, `heard` with each event, and `listening` whenever
        events begin or cease to come.
        """
        failures = 0
        loop = asyncio.get_running_loop()
        while True:
            self._refused = False
            up_at: float | None = None
            connection = AmiConnection(self._settings, self._pbx, heard)
            try:
                async with connection.open():
                    up_at = loop.time()
                    await self._now(connection, Health(ready=True))
                    self._log.info("ami_connected")
                    came_up()
                    listening(await self._listens(connection))
                    await connection.keep_alive()
            except AmiError as error:
                self._refused = isinstance(error, AmiLoginError)
                await self._down(str(error))
            except Exception as error:  # noqa: BLE001 - a fault of what only adds must not end the watching
                self._log.exception("ami_failed")
                await self._down(f"{type(error).__name__}: {error}")
            finally:
                listening(False)
            steady = up_at is not None and loop.time() - up_at > _STEADY_SECONDS
            failures = 0 if steady else failures + 1
            await asyncio.sleep(self._pause(failures))

    async def _listens(self, connection: AmiConnection) -> bool:
        """Ask for events, and return whether they come; without them the journal still works."""
        try:
            await connection.listen()
        except AmiUnreachableError:
            raise
        except AmiError as error:
            self._log.warning("ami_events_refused", why=str(error))
            return False
        return True

    def _pause(self, failures: int) -> float:
        """Return how long to wait before the next connection, half of it by chance."""
        settings = self._settings
        longest = min(settings.retry_most, settings.retry_first * 2.0 ** min(failures, 16))
        return longest * (0.5 + 0.5 * self._draw())

    async def _down(self, why: str) -> None:
        if self._health.ready or self._health.why != why:
            self._log.warning("ami_lost", why=why)
        await self._now(None, Health(ready=False, why=why))

    async def _now(self, connection: AmiConnection | None, health: Health) -> None:
        async with self._changed:
            self._connection, self._health = connection, health
            self._changed.notify_all()
