"""A fresh machine with Debian's Asterisk 22, a carrier, callers and a telephone beside it."""

import json
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from lab import engine, images
from lab.calls import Callers
from lab.network import PHONE_PORTS, SMSC_HTTP_PORT, Network
from lab.paths import DOCKER_DIR

PASSWORD = "lab-pass"
"""Of the SMPP account "textback"."""
NET = Network("127.0.30")
"""Its addresses, which it has for itself."""
_WAIT = 30.0


class Fresh:
    """The machine. Everything is in one network that nothing else can reach, without a way out."""

    def __init__(self, folder: Path) -> None:
        """Keep the carrier's and the callers' files in `folder`."""
        self.network = NET
        self._folder = folder
        self._names: list[str] = []
        self.commands = 0
        """How many commands an administrator had to type."""
        self.seconds = 0.0
        """How long they took."""

    def __enter__(self) -> Self:
        """Start it; Asterisk does not run yet."""
        engine.ensure()
        self._docker = engine.docker()
        tags = images.ensure(["fresh22", "sipp", "smsc"])
        self._machine = self._start(tags["fresh22"], "--network=none")
        inside = f"--network=container:{self._machine}"
        for name in ("smsc", "sip"):
            (self._folder / name).mkdir()
        self._smsc = self._start(
            tags["smsc"],
            inside,
            f"--env=LAB_NET={self.network.prefix}",
            f"--env=LAB_PASSWORD={PASSWORD}",
            f"--volume={DOCKER_DIR / 'smsc'}:/smsc:ro",
            f"--volume={self._folder / 'smsc'}:/state",
            words=("python3", "-u", "/smsc/server.py"),
        )
        self._sip = self._start(
            tags["sipp"],
            inside,
            f"--volume={DOCKER_DIR / 'sipp'}:/scenarios:ro",
            f"--volume={self._folder / 'sip'}:/state",
            words=("sleep", "infinity"),
        )
        phones, port = self.network.phones, str(PHONE_PORTS["ring"])
        ring = f"sipp -sf /scenarios/phone_ring.xml -i {phones} -p {port} -nostdin -aa"
        self._run("exec", "--detach", self._sip, "sh", "-c", f"{ring} >/dev/null 2>&1")
        execute = (self._docker, "exec", self._sip)
        self.callers = Callers(self.network, execute, self._folder / "sip")
        return self

    def __exit__(self, *_: object) -> None:
        """Throw it away."""
        self._run("rm", "--force", "--volumes", *reversed(self._names))

    def sh(self, words: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a line of shell on it, as root."""
        return self._run("exec", self._machine, "sh", "-c", words, check=check)

    def types(self, words: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run what an administrator types: shown with its time, and counted."""
        self.commands += 1
        began = time.monotonic()
        done = self.sh(words, check=check)
        took = time.monotonic() - began
        self.seconds += took
        print(f"\n$ {words}    ({took:.1f} s, status {done.returncode})")
        print(done.stdout + done.stderr)
        return done

    def puts(self, file: Path, where: str) -> None:
        """Copy a file to it."""
        self._run("cp", str(file), f"{self._machine}:{where}")

    def writes(self, files: Mapping[str, str], *, add: bool = False) -> None:
        """Write files in Asterisk's folder, or add to those that are there."""
        for name, content in files.items():
            sign = ">>" if add else ">"
            self._run(
                *("exec", "--interactive", self._machine, "sh", "-c"),
                f"cat {sign}/etc/asterisk/{name}",
                given=content,
            )
        self.sh("chown -R asterisk:asterisk /etc/asterisk")

    def asterisk_starts(self) -> None:
        """Start Asterisk, and wait until all of its modules are there."""
        self._run(
            "exec", "--detach", self._machine, "asterisk", "-f", "-U", "asterisk", "-G", "asterisk"
        )
        self.until("asterisk -rx 'core waitfullybooted'")

    def program_starts(self) -> None:
        """Start the program as a service would, and wait until it watches and is bound."""
        self.commands += 1
        began = time.monotonic()
        line = "echo $$ >/tmp/textback.pid; exec textback run 2>/tmp/textback.log"
        self._run("exec", "--detach", self._machine, "sh", "-c", line)
        self.until('grep -q \'"event": "ready"\' /tmp/textback.log')
        took = time.monotonic() - began
        self.seconds += took
        print(f"\n$ textback run    (ready after {took:.1f} s)")

    def program_stops(self) -> None:
        """Stop the program as a service would."""
        self.sh("kill $(cat /tmp/textback.pid)")
        self.until('grep -q \'"event": "stopped"\' /tmp/textback.log')

    def until(self, condition: str) -> None:
        """Wait until a line of shell succeeds."""
        deadline = time.monotonic() + _WAIT
        while (done := self.sh(condition, check=False)).returncode:
            if time.monotonic() > deadline:
                log = self.sh("tail -20 /tmp/textback.log", check=False).stdout
                raise AssertionError(f"{condition}: {done.stdout}{done.stderr}\n{log}")
            time.sleep(0.2)

    def texts_to(self, phone: str) -> list[str]:
        """Return the texts that a handset got."""
        url = f"http://{self.network.smsc}:{SMSC_HTTP_PORT}/texts"
        ask = f"import urllib.request as r; print(r.urlopen('{url}').read().decode())"
        told = self._run("exec", self._smsc, "python3", "-c", ask).stdout
        found: list[dict[str, Any]] = json.loads(told)
        return [
            each["text"]
            for each in found
            if each["direction"] == "to_phone" and each["phone"].lstrip("+") == phone.lstrip("+")
        ]

    def until_texted(self, phone: str) -> None:
        """Wait until a handset has got a text."""
        deadline = time.monotonic() + _WAIT
        while not self.texts_to(phone):
            assert time.monotonic() < deadline, f"no text reached {phone}"
            time.sleep(0.5)

    def tree(self) -> str:
        """Return all of Asterisk's files: names, modes, owners, sums of their contents."""
        listed = "find . -printf '%p %m %u %g %y %l\\n' | sort"
        sums = "find . -type f -exec sha256sum {} + | sort"
        return self.sh(f"cd /etc/asterisk && {listed} && {sums}").stdout

    def _start(self, image: str, *options: str, words: tuple[str, ...] = ()) -> str:
        done = self._run("run", "--detach", "--label=textback.lab=fresh", *options, image, *words)
        self._names.append(done.stdout.strip())
        return self._names[-1]

    def _run(
        self, *words: str, check: bool = True, given: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [self._docker, *words],
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
            input=given,
        )
        assert not check or done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
        return done
