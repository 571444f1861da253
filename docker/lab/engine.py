"""Make sure that a Docker Engine answers, and find the compose command that works with it."""

import functools
import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from lab.commands import machine_lock, run
from lab.errors import LabError
from lab.paths import cache_dir
from lab.report import say

_PID_FILE = Path("/var/run/docker.pid")
_START_SECONDS = 40.0
_started: list[subprocess.Popen[bytes]] = []
"""Engines that were started here and go on afterwards: nobody waits for their end."""


def ensure() -> None:
    """Return once a Docker Engine and a compose command work; install and start them if allowed."""
    with machine_lock("engine"):
        if not _answers():
            _must_be_able_to_install("No Docker Engine answers on this machine")
            if not shutil.which("dockerd"):
                say("no Docker Engine here: installing Debian's docker.io")
                apt_install("docker.io")
            if not _answers():
                _start()
        if _find_compose() is None:
            _must_be_able_to_install(
                "Neither 'docker compose' nor 'docker-compose' works on this machine"
            )
            say("no compose command here: installing Debian's docker-compose")
            apt_install("docker-compose")
    docker.cache_clear()
    compose()


@functools.cache
def docker() -> str:
    """Return the docker client that can talk to the engine (old engines refuse some clients)."""
    for candidate in _clients():
        if _speaks(candidate):
            return candidate
    raise LabError("No docker client on this machine can talk to its Docker Engine.")


@functools.cache
def compose() -> tuple[str, ...]:
    """Return the words that call compose: the plugin, or the older program."""
    found = _find_compose()
    if found is None:
        raise LabError("Neither 'docker compose' nor 'docker-compose' works on this machine.")
    return found


def apt_install(*packages: str) -> None:
    """Install Debian packages, refreshing the package lists only where they lack one of them."""
    command = [
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
        "-o",
        "DPkg::Lock::Timeout=300",
        *packages,
    ]
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    if run(command, env=env, check=False).returncode == 0:
        return
    run(["apt-get", "update", "-o", "DPkg::Lock::Timeout=300"], env=env)
    run(command, env=env)


def can_install() -> bool:
    """Tell whether packages may be installed: root on Debian, Ubuntu or their kin."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _must_be_able_to_install(finding: str) -> None:
    if not can_install():
        raise LabError(
            f"{finding}. Install and start Docker Engine with compose, or run this as root on "
            "Debian or Ubuntu, where the lab installs them itself."
        )


def _clients() -> Sequence[str]:
    on_path = [str(Path(folder) / "docker") for folder in os.get_exec_path()]
    found = [path for path in [*on_path, "/usr/bin/docker"] if os.access(path, os.X_OK)]
    return list(dict.fromkeys(found))


def _speaks(client: str) -> bool:
    command = [client, "version", "--format", "{{.Server.Version}}"]
    done = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    return done.returncode == 0 and bool(done.stdout.strip())


def _answers() -> bool:
    return any(_speaks(client) for client in _clients())


def _find_compose() -> tuple[str, ...] | None:
    for words in ((*_clients()[:1], "compose"), ("docker-compose",)):
        if not shutil.which(words[0]):
            continue
        done = subprocess.run(
            [*words, "version"], capture_output=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode == 0:
            return words
    return None


def _start() -> None:
    """Start dockerd by hand (a machine with systemd has started it while installing it)."""
    _remove_stale_pid()
    log = cache_dir() / "dockerd.log"
    # The engine's own choice of storage comes first. vfs works on every file system but copies
    # whole images; a machine without iptables still runs the lab, which needs no bridge.
    attempts: list[list[str]] = [
        [],
        ["--iptables=false", "--bridge=none"],
        ["--iptables=false", "--bridge=none", "--storage-driver=vfs"],
    ]
    for options in attempts:
        shown = " ".join(["dockerd", *options])
        say(f"starting {shown}; it keeps running afterwards (log: {log})")
        with log.open("ab") as output:
            process = subprocess.Popen(
                ["dockerd", *options],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            if _answers():
                _started.append(process)
                return
            time.sleep(0.2)
        if process.poll() is None:
            process.terminate()
            process.wait(timeout=20)
    raise LabError(f"dockerd does not start; its log is {log}.")


def _remove_stale_pid() -> None:
    """Remove the pid file that a stopped machine leaves behind: dockerd would not start with it."""
    try:
        pid = int(_PID_FILE.read_text().strip())
    except (FileNotFoundError, ValueError):
        _PID_FILE.unlink(missing_ok=True)
        return
    try:
        name = Path(f"/proc/{pid}/comm").read_text().strip()
    except FileNotFoundError:
        name = ""
    if name != "dockerd":
        say(f"removing {_PID_FILE}, left behind by an engine that is gone")
        _PID_FILE.unlink(missing_ok=True)
