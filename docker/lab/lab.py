"""One lab: started, used and removed as a whole."""

import asyncio
import atexit
import fcntl
import shutil
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import IO, Literal, Self

import aiohttp

from lab import engine, images
from lab.ami import Ami
from lab.calls import AnyTrunk, Callers, CallResult, Manner, Trunk
from lab.commands import run, run_async
from lab.errors import LabError
from lab.network import (
    AMI_PORT,
    ARI_PORT,
    POSTGRES_PORT,
    SMPP_PORT,
    SMSC_HTTP_PORT,
    Network,
    must_be_free,
)
from lab.paths import DOCKER_DIR, cache_dir
from lab.phones import Phones
from lab.report import say
from lab.smsc import Smsc
from lab.text_servers import TextServers
from textback_ari.asterisk.settings import AmiSettings

_LABEL = "textback.lab"
_READY_SECONDS = 40.0

Service = Literal["pbx", "sip", "smsc", "postgres"]


@dataclass(frozen=True)
class ShownChannel:
    """A channel as Asterisk's own command line shows it."""

    name: str
    state: str
    app: str
    caller: str
    bridge: str


class Lab:
    """A PBX with a trunk, callers, phones, an SMSC, and PostgreSQL where asked for.

    Labs with different names and nets run side by side.
    """

    def __init__(
        self,
        name: str,
        net: str,
        *,
        asterisk: Literal["22", "16"] = "22",
        postgres: bool = False,
        hooked: bool = True,
        journal: bool = True,
        ring_seconds: int = 6,
        password: str = "lab-pass",
    ) -> None:
        """Describe a lab; nothing is started before up().

        Args:
            name: What its containers are labelled with.
            net: The loopback /24 it lives on, like "127.0.10".
            asterisk: The PBX's version.
            postgres: Whether tests need a PostgreSQL server.
            hooked: Whether the shipped dialplan is installed; without, both trunks are bare.
            journal: Whether calls are written to AstDB as they end.
            ring_seconds: How long a phone rings before the dialplan goes on.
            password: The password of the ARI user, the AMI user and the SMPP account "textback";
                SMPP 3.4 allows eight characters.
        """
        self.name = name
        self.network = Network(net)
        self.asterisk = asterisk
        self.postgres = postgres
        self.password = password
        self._hooked = hooked
        self._journal = journal
        self._ring_seconds = ring_seconds
        self._state = cache_dir() / "labs" / name
        for folder in ("sip", "smsc"):
            (self._state / folder).mkdir(parents=True, exist_ok=True)
        self._is_up = False
        self._lock: IO[str] | None = None
        self._phones: Phones | None = None
        self._callers: Callers | None = None
        self._text_servers: TextServers | None = None
        self.smsc = Smsc(f"http://{self.network.smsc}:{SMSC_HTTP_PORT}")

    # ---- addresses ---------------------------------------------------------------------------

    @property
    def ari_url(self) -> str:
        """Where ARI answers; the user is "textback"."""
        return f"http://{self.network.pbx}:{ARI_PORT}"

    @property
    def ami_address(self) -> tuple[str, int]:
        """Where AMI answers; the user is "textback"."""
        return self.network.pbx, AMI_PORT

    @property
    def ami_settings(self) -> AmiSettings:
        """What the program needs to know of AMI."""
        host, port = self.ami_address
        return AmiSettings(host=host, port=port, username="textback", password=self.password)

    @property
    def smpp_address(self) -> tuple[str, int]:
        """Where the SMSC takes binds; the system_id is "textback"."""
        return self.network.smsc, SMPP_PORT

    @property
    def handset_url(self) -> str:
        """The caller's phone, for a browser."""
        return f"http://{self.network.smsc}:{SMSC_HTTP_PORT}/handset"

    @property
    def postgres_url(self) -> str:
        """The database "textback" of the user "textback", who needs no password."""
        return f"postgresql://textback@{self.network.postgres}:{POSTGRES_PORT}/textback"

    # ---- start and end -----------------------------------------------------------------------

    async def up(self) -> None:
        """Start everything and return once it can be called, whatever an earlier run left over."""
        started = time.monotonic()
        await asyncio.to_thread(engine.ensure)
        pbx = f"asterisk{self.asterisk}"
        names = [pbx, "sipp", "smsc", *(["postgres"] if self.postgres else [])]
        tags = await asyncio.to_thread(images.ensure, names)
        self._claim()
        self._guard()
        try:
            await asyncio.to_thread(self._remove)
            await asyncio.to_thread(must_be_free, self.network, postgres=self.postgres)
            self._clear_state()
            services: list[Service] = ["pbx", "sip", "smsc"]
            if self.postgres:
                services.append("postgres")
            await self._compose("up", "-d", "--no-build", *services, tags=tags)
            await self._ready()
        except BaseException:
            await asyncio.to_thread(self._end)
            raise
        say(
            f"lab {self.name!r} is up on {self.network.prefix}.0/24 "
            f"after {time.monotonic() - started:.1f} s"
        )

    async def down(self) -> None:
        """Remove this lab's containers, and nobody else's."""
        await self.smsc.close()
        await asyncio.to_thread(self._end)

    async def __aenter__(self) -> Self:
        """Start the lab."""
        await self.up()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the lab, whatever happened."""
        await self.down()

    # ---- use ---------------------------------------------------------------------------------

    @property
    def phones(self) -> Phones:
        """The company's phones."""
        if self._phones is None:
            raise LabError("The lab is not up.")
        return self._phones

    @property
    def text_servers(self) -> TextServers:
        """Providers that take texts by SIP MESSAGE."""
        if self._text_servers is None:
            raise LabError("The lab is not up.")
        return self._text_servers

    async def call(
        self,
        caller: str = "+12015550123",
        did: str = "2125550100",
        *,
        name: str | None = None,
        hangup_after: float | None = None,
        talk: float | None = None,
        privacy: bool = False,
        trunk: AnyTrunk = "hooked",
        speak: bool = True,
        press: str | None = None,
        ring_seconds: int | None = None,
        headers: Sequence[str] = (),
    ) -> CallResult:
        """Call a number from outside and return once the call is over (see calls.Manner)."""
        extra = [] if ring_seconds is None else [f"X-Lab-Ring: {ring_seconds}"]
        manner = Manner(hangup_after, talk, speak, press, privacy, [*headers, *extra])
        return await self._calls.call(caller, did, name=name, trunk=trunk, manner=manner)

    async def internal_call(
        self, phone: str = "101", to: str = "102", *, talk: float | None = 1.0
    ) -> CallResult:
        """Call from one of the company's phones to another."""
        manner = Manner(hangup_after=30, talk=talk)
        return await self._calls.call(phone, to, name=None, trunk=None, manner=manner)

    async def burst(
        self,
        numbers: Sequence[str],
        rate: float,
        did: str = "2125550100",
        *,
        hangup_after: float | None = None,
        talk: float | None = 1.0,
        press: str | None = None,
        trunk: Trunk = "hooked",
    ) -> list[CallResult]:
        """Make one call for each number, so many a second, from one SIPp process."""
        manner = Manner(hangup_after, talk=talk, speak=False, press=press)
        return await self._calls.burst(numbers, rate, did, trunk=trunk, manner=manner)

    def ami(self) -> Ami:
        """Return an AMI session of the lab's own, to be entered."""
        return Ami(*self.ami_address)

    async def channels(self) -> list[ShownChannel]:
        """Return the channels that exist right now."""
        # name ! context ! exten ! prio ! state ! app ! data ! caller ! ... ! uniqueid
        lines = (await self.asterisk_cli("core show channels concise")).splitlines()
        rows = [line.split("!") for line in lines if line.count("!") >= 12]
        return [ShownChannel(row[0], row[4], row[5], row[7], row[12]) for row in rows]

    async def channel(
        self, start: str, *, state: str = "", caller: str = "", app: str = "", seconds: float = 10
    ) -> str:
        """Return the first channel whose name begins so, waiting for it; the rest narrows down."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for each in await self.channels():
                if (
                    each.name.startswith(start)
                    and state in {"", each.state}
                    and caller in {"", each.caller}
                    and app in {"", each.app}
                ):
                    return each.name
            await asyncio.sleep(0.1)
        raise LabError(f"No channel {start}... {state} {caller} {app} within {seconds:g} s.")

    async def channel_gone(self, name: str, *, seconds: float = 10) -> None:
        """Wait until a channel exists no more."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if all(each.name != name for each in await self.channels()):
                return
            await asyncio.sleep(0.1)
        raise LabError(f"The channel {name} still exists after {seconds:g} s.")

    async def asterisk_cli(self, command: str) -> str:
        """Run a command of Asterisk's own command line and return what it printed."""
        done = await run_async([*self._exec("pbx"), "asterisk", "-rx", command], timeout=20)
        return done.stdout.decode(errors="replace")

    async def restart_asterisk(self, *, kill: bool = False) -> None:
        """Restart the PBX, as a service manager would or after a crash; AstDB survives."""
        if kill:
            await self.kill("pbx")
            await self.start("pbx")
        else:
            await run_async([engine.docker(), "restart", "-t", "5", self._container("pbx")])
            await self._ready()

    def asterisk_pid(self) -> int:
        """Return the process of Asterisk, which is the first one of its container."""
        command = [engine.docker(), "inspect", "-f", "{{.State.Pid}}", self._container("pbx")]
        return int(run(command, timeout=10).stdout)

    async def set_write_timeout(self, milliseconds: int) -> None:
        """Have Asterisk wait so long for a program that does not read its events."""
        ari = "/etc/asterisk/textback/ari-general.textback.conf"
        # A restart puts the shipped file back.
        change = f"s/^websocket_write_timeout=.*/websocket_write_timeout={milliseconds}/"
        await run_async([*self._exec("pbx"), "sed", "-i", change, ari])
        await self.asterisk_cli("module reload res_ari.so")

    async def kill_smsc(self) -> None:
        """End the SMSC as a crash would; what it has recorded is kept."""
        await self.kill("smsc")

    async def start_smsc(self) -> None:
        """Start the SMSC again and wait until it takes binds."""
        await self.start("smsc")

    async def kill(self, service: Service) -> None:
        """End one part of the lab as a crash would."""
        await run_async([engine.docker(), "kill", self._container(service)])

    async def start(self, service: Service) -> None:
        """Start a part that was killed, and wait until the whole lab works."""
        await run_async([engine.docker(), "start", self._container(service)])
        await self._ready()

    async def logs(self, service: Service) -> str:
        """Return what one part of the lab has printed, or Asterisk has written to its log."""
        if service == "pbx":
            done = await run_async([*self._exec("pbx"), "sh", "-c", "cat /var/log/asterisk/mess*"])
            return done.stdout.decode(errors="replace")
        done = await run_async([engine.docker(), "logs", self._container(service)])
        return (done.stdout + done.stderr).decode(errors="replace")

    # ---- inside ------------------------------------------------------------------------------

    @property
    def _calls(self) -> Callers:
        if self._callers is None:
            raise LabError("The lab is not up.")
        return self._callers

    def _exec(self, service: Service) -> tuple[str, ...]:
        return (engine.docker(), "exec", self._container(service))

    def _container(self, service: Service) -> str:
        """Return a container's id by its labels: its name depends on the version of compose."""
        found = self._find(f"com.docker.compose.service={service}")
        if not found:
            raise LabError(f"The lab {self.name!r} has no running container for {service}.")
        return found[0]

    def _find(self, *labels: str) -> list[str]:
        filters = [f"--filter=label={_LABEL}={self.name}", *(f"--filter=label={x}" for x in labels)]
        return run([engine.docker(), "ps", "-aq", *filters]).stdout.decode().split()

    async def _compose(self, *words: str, tags: dict[str, str]) -> None:
        env = {
            "LAB_NAME": self.name,
            "LAB_NET": self.network.prefix,
            "LAB_PASSWORD": self.password,
            "LAB_HOOKED": "1" if self._hooked else "0",
            "LAB_JOURNAL": "1" if self._journal else "0",
            "LAB_RING_SECONDS": str(self._ring_seconds),
            "LAB_STATE": str(self._state),
            "LAB_IMAGE_PBX": tags[f"asterisk{self.asterisk}"],
            "LAB_IMAGE_SIPP": tags["sipp"],
            "LAB_IMAGE_SMSC": tags["smsc"],
            "LAB_IMAGE_POSTGRES": tags.get("postgres", "none"),
        }
        file = str(DOCKER_DIR / "compose.yaml")
        command = [*engine.compose(), "-f", file, "-p", f"textback-{self.name}", *words]
        await run_async(command, env=env, timeout=120)

    async def _ready(self) -> None:
        """Wait until every part answers and the phones are registered."""
        waits = [self._answers_http(f"{self.ari_url}/ari/asterisk/info", 401)]
        waits.append(self._answers_http(f"{self.smsc.url}/pdus", 200))
        if self.postgres:
            waits.append(self._answers_tcp(self.network.postgres, POSTGRES_PORT))
        await asyncio.gather(*waits)
        execute = self._exec("sip")
        self._phones = self._phones or Phones(self.network, execute, self._state / "sip")
        self._callers = self._callers or Callers(self.network, execute, self._state / "sip")
        self._text_servers = self._text_servers or TextServers(
            self.network, execute, self._state / "sip"
        )
        await self._fully_booted()
        # A PBX that was killed has lost the registrations of its last second.
        await self._phones.register_again()

    async def _fully_booted(self) -> None:
        """Wait until Asterisk has loaded all of its modules: ARI answers before the last ones."""
        await run_async(
            [*self._exec("pbx"), "asterisk", "-rx", "core waitfullybooted"], timeout=_READY_SECONDS
        )

    async def _answers_http(self, url: str, status: int) -> None:
        async with aiohttp.ClientSession() as session:
            deadline = time.monotonic() + _READY_SECONDS
            while time.monotonic() < deadline:
                try:
                    async with session.get(url) as answer:
                        if answer.status == status:
                            return
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.1)
        raise LabError(await self._why_not_up(url))

    async def _answers_tcp(self, host: str, port: int) -> None:
        deadline = time.monotonic() + _READY_SECONDS
        while time.monotonic() < deadline:
            try:
                _, writer = await asyncio.open_connection(host, port)
            except OSError:
                await asyncio.sleep(0.1)
            else:
                writer.close()
                return
        raise LabError(await self._why_not_up(f"{host}:{port}"))

    async def _why_not_up(self, what: str) -> str:
        """Return a message with the last words of every part of the lab."""
        parts = [f"{what} does not answer after {_READY_SECONDS:.0f} s. The lab's logs end with:"]
        for container in self._find():
            done = await run_async([engine.docker(), "logs", "--tail=8", container], check=False)
            parts.append((done.stdout + done.stderr).decode(errors="replace"))
        return "\n".join(parts)

    def _claim(self) -> None:
        """Hold this lab's name, or a second program would take the first one's containers away."""
        if self._lock:
            return
        lock = (cache_dir() / f"lab-{self.name}.lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            raise LabError(
                f"Another program is running the lab {self.name!r} on this machine; "
                "wait for it, or end it."
            ) from None
        self._lock = lock

    def _clear_state(self) -> None:
        for folder in ("sip", "smsc"):
            shutil.rmtree(self._state / folder, ignore_errors=True)
            (self._state / folder).mkdir(parents=True)

    def _remove(self) -> None:
        # A compose that was interrupted may have one more container on its way.
        while found := self._find():
            run([engine.docker(), "rm", "-f", "-v", *found], check=False)

    def _guard(self) -> None:
        """Remove the lab also when the program ends by an error, Ctrl-C or SIGTERM."""
        if self._is_up:
            return
        self._is_up = True
        atexit.register(self._end)
        if signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
            # The default action would end the program without its exit handlers.
            signal.signal(signal.SIGTERM, _exit_on_signal)

    def _end(self) -> None:
        if not self._is_up:
            return
        self._is_up = False
        self._phones = self._callers = self._text_servers = None
        atexit.unregister(self._end)
        self._remove()
        if self._lock:
            self._lock.close()
            self._lock = None


def _exit_on_signal(number: int, _frame: FrameType | None) -> None:
    """End the program through its exit handlers."""
    sys.exit(128 + number)
