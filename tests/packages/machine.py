"""Fresh machines with Debian 12 in containers, and the packages that are installed on them."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lab import engine, images

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "packaging" / "build"
SITE = "/opt/textback/lib/python3.11/site-packages"

_BOOT_SECONDS = 30.0
# What systemd needs of a container (it mounts, and keeps groups of processes); not all there is.
_SYSTEMD = (
    "--cap-add=SYS_ADMIN",
    "--security-opt=seccomp=unconfined",
    "--security-opt=apparmor=unconfined",
    "--cgroupns=host",
    "--volume=/sys/fs/cgroup:/sys/fs/cgroup:rw",
    "--tmpfs=/run",
    "--tmpfs=/run/lock",
    "--stop-signal=SIGRTMIN+3",
)


def sh(
    *words: str, check: bool = True, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; Python in it finds what is installed, not this source."""
    given = {name: value for name, value in (env or os.environ).items() if name != "PYTHONPATH"}
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, cwd=cwd, env=given, timeout=900
    )
    assert not check or done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done


class Machine:
    """A fresh Debian 12 that systemd runs, in a container, without a network."""

    def __init__(self) -> None:
        """Start it."""
        tag = images.ensure(["debian12"])["debian12"]
        self._docker = engine.docker()
        words = ("run", "--detach", "--rm", "--label=textback.lab=packages", "--network=none")
        started = sh(self._docker, *words, *_SYSTEMD, tag)
        self._name = started.stdout.strip()
        self.until("systemctl is-system-running", _BOOT_SECONDS)
        # Outside of containers systemd does so itself; without it credentials reach no service.
        self("mount --make-rshared /")

    def end(self) -> None:
        """Throw it away."""
        sh(self._docker, "rm", "--force", self._name)

    def __call__(self, words: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a line of shell on it, as root."""
        return sh(self._docker, "exec", self._name, "sh", "-c", words, check=check)

    def put(self, file: Path, where: str) -> None:
        """Copy a file to it."""
        sh(self._docker, "cp", str(file), f"{self._name}:{where}")

    def write(self, text: str, where: str) -> None:
        """Write a file on it."""
        words = [self._docker, "exec", "--interactive", self._name, "tee", where]
        subprocess.run(words, input=text.encode(), capture_output=True, check=True, timeout=60)

    def until(self, words: str, seconds: float) -> None:
        """Wait until a line of shell succeeds."""
        deadline = time.monotonic() + seconds
        while (done := self(words, check=False)).returncode:
            assert time.monotonic() < deadline, f"not within {seconds:g} s: {words}\n{done.stderr}"
            time.sleep(0.1)


@contextmanager
def step(what: str) -> Iterator[None]:
    """Tell what is done and how long it took."""
    began = time.monotonic()
    yield
    print(f"  {time.monotonic() - began:6.1f} s  {what}", flush=True)
