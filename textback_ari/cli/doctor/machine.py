"""The machine: clock, files and who may read them, ports, disk."""

import asyncio
import errno
import os
import shutil
import socket
import stat
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from textback_ari.asterisk.checks import Finding
from textback_ari.cli.doctor.findings import error, warning, well
from textback_ari.config import Settings
from textback_ari.gateways.sip_message import SipMessageSettings

_TIMEDATECTL_SECONDS = 3.0
_LITTLE = 1024**3
_TOO_LITTLE = 100 * 1024**2
_SECRET_KEYS = ("password_file", "secret_file", "key_file")


async def clock() -> list[Finding]:
    """Say whether the system's clock is set by NTP, where systemd tells."""
    if shutil.which("timedatectl") is None:
        return []
    process = await asyncio.create_subprocess_exec(
        "timedatectl",
        "show",
        "--property=NTPSynchronized",
        "--value",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(_TIMEDATECTL_SECONDS):
            out, _ = await process.communicate()
    except TimeoutError:
        return []
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return judged(out.decode("ascii", "replace").strip())


def judged(synchronized: str) -> list[Finding]:
    """Return what systemd's `yes` or `no` means; anything else means nothing."""
    if synchronized == "yes":
        return [well("the clock is set by NTP")]
    if synchronized == "no":
        cure = (
            "timedatectl set-ntp true, and let UDP port 123 out: hours and texts go by this clock"
        )
        return [warning("clock-not-set", "the clock is not synchronised by NTP", cure)]
    return []


def private_files(config: Path) -> list[Finding]:
    """Say which files with secrets others may read, and whether others may write the settings."""
    found = list(_writable(config))
    try:
        with config.open("rb") as opened:
            data = tomllib.load(opened)
    except (OSError, ValueError):
        return found
    folder = config.absolute().parent
    secrets = sorted({folder / Path(each).expanduser() for each in _secret_files(data)})
    for file in secrets:
        try:
            mode = file.stat().st_mode
        except OSError:
            continue
        if mode & stat.S_IROTH:
            what = f"{file} can be read by every user of this machine"
            cure = f"chmod 640 {file} (owner root, group of the user that runs textback)"
            found.append(warning("secret-readable", what, cure))
    return found or [
        well(f"only those who must can read the passwords of {config.name}, and write it")
    ]


def _writable(config: Path) -> Iterator[Finding]:
    try:
        mode = config.stat().st_mode
    except OSError:
        return
    if mode & stat.S_IWOTH:
        what = f"{config} can be written by every user of this machine"
        yield warning("config-writable", what, f"chmod o-w {config}")


def _secret_files(value: Any) -> Iterator[str]:
    match value:
        case Mapping():
            for key, each in value.items():
                if isinstance(each, str) and str(key).endswith(_SECRET_KEYS):
                    yield each
                else:
                    yield from _secret_files(each)
        case list():
            for each in value:
                yield from _secret_files(each)


def disk(folder: Path, free: int | None = None) -> list[Finding]:
    """Say whether the database's disk has room; `free`: bytes, by default as it is."""
    if free is None:
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            return []
    left = f"{free // 1024**2} MB are left on the disk of {folder}"
    cure = "make room, or move [store] to a larger disk: without room no call can be stored"
    if free < _TOO_LITTLE:
        return [error("disk-full", left, cure)]
    return [warning("disk-low", left, cure)] if free < _LITTLE else [well(left)]


def ports(settings: Settings, *, running: bool) -> list[Finding]:
    """Say which ports that the program listens on are taken by another; not while it runs."""
    if running:
        return []
    wanted: list[tuple[str, str, int, socket.SocketKind]] = []
    if settings.webhooks is not None:
        hooks = settings.webhooks
        wanted.append(("webhooks", hooks.listen_host, hooks.listen_port, socket.SOCK_STREAM))
    for gateway in settings.gateways:
        if isinstance(gateway, SipMessageSettings) and gateway.listen_port:
            kind = socket.SOCK_DGRAM if gateway.transport == "udp" else socket.SOCK_STREAM
            host = gateway.listen_host
            wanted.append((f"gateways.{gateway.name}", host, gateway.listen_port, kind))
    return [found for name, host, port, kind in wanted for found in _port(name, host, port, kind)]


def _port(name: str, host: str, port: int, kind: socket.SocketKind) -> Iterator[Finding]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, kind) as tried:
            if kind is socket.SOCK_STREAM:
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
    except OSError as failed:
        place = f"{host or '*'}:{port}, where [{name}] listens,"
        if failed.errno == errno.EADDRINUSE:
            cure = f'see who has it with "ss -lpn sport = :{port}", or choose another port'
            yield error("port-taken", f"{place} is taken by another program", cure)
        elif failed.errno == errno.EACCES:
            cure = "choose a port above 1023, or put a reverse proxy before it"
            yield error("port-refused", f"{place} may not be used by this user", cure)
        else:
            cure = "name an address of this machine"
            yield error("port-address", f"{place} is no address of this machine", cure)


def started_before_installed(lock: Path, installed: float | None = None) -> list[Finding]:
    """Say whether the running program is older than what is installed now.

    `lock`: the file in which the program that runs on a SQLite file has written its process's id.
    `installed`: when that was, epoch seconds; by default as the package's files say.
    """
    try:
        if installed is None:
            # The change time: package managers set the time of modification back.
            installed = (Path(__file__).parents[2] / "__init__.py").stat().st_ctime
        pid = int(lock.read_text("ascii")[:20])
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        started = _started(pid)
    except (OSError, ValueError, IndexError):
        return []
    if b"run" not in command.split(b"\0") or started >= installed:
        return []
    what = f"the program that runs (process {pid}) was started before this version was installed"
    return [warning("version-skew", what, "systemctl restart textback")]


def _started(pid: int) -> float:
    """Return when a process was started, epoch seconds (proc(5): starttime, btime)."""
    told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    ticks = int(told.rpartition(")")[2].split()[19])
    system = Path("/proc/stat").read_text("ascii")
    booted = next(int(line.split()[1]) for line in system.splitlines() if line.startswith("btime"))
    return booted + ticks / os.sysconf("SC_CLK_TCK")
