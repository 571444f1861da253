"""The Debian package on Debian 12: installed, started, upgraded with data, removed, purged."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from lab import engine, images
from tests.contract.test_migrations import FIRST_DATA
from tests.schemas.databases import at

ROOT = Path(__file__).parent.parent.parent
FIXED = "/etc/textback/textback.toml"
DATABASE = "/var/lib/textback/textback.db"

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1_800)]


def sh(
    *words: str, check: bool = True, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=cwd, timeout=900)
    assert not check or done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done


class Machine:
    """A fresh Debian 12 in a container, without a network."""

    def __init__(self) -> None:
        """Start it."""
        tag = images.ensure(["debian12"])["debian12"]
        self._docker = engine.docker()
        started = sh(self._docker, "run", "--detach", "--rm", "--network=none", tag)
        self._name = started.stdout.strip()

    def end(self) -> None:
        """Throw it away."""
        sh(self._docker, "kill", self._name)

    def __call__(self, words: str, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a line of shell on it, as root."""
        return sh(self._docker, "exec", self._name, "sh", "-c", words, check=check)

    def put(self, file: Path, where: str) -> None:
        """Copy a file to it."""
        sh(self._docker, "cp", str(file), f"{self._name}:{where}")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build everything, once."""
    folder = tmp_path_factory.mktemp("dist")
    print(sh(str(ROOT / "packaging" / "build"), str(folder)).stdout)
    return folder


@pytest.fixture
def machine() -> Iterator[Machine]:
    """Give a fresh machine."""
    engine.ensure()
    machine = Machine()
    yield machine
    machine.end()


def earlier(package: Path, folder: Path) -> Path:
    """Return the same package as a build of an earlier version."""
    tree = folder / "tree"
    sh("dpkg-deb", "--raw-extract", str(package), str(tree))
    control = tree / "DEBIAN" / "control"
    lines = control.read_text().splitlines()
    control.write_text(
        "\n".join("Version: 0.0.9" if each.startswith("Version:") else each for each in lines)
        + "\n"
    )
    made = folder / "earlier.deb"
    sh("dpkg-deb", "--root-owner-group", "--build", str(tree), str(made))
    return made


def first_database(path: Path) -> None:
    """Make the database that the first version left behind, with a call and a text in it."""
    made = create_engine(f"sqlite:///{path}")
    with made.begin() as connection:
        at(connection, "0001")
        for statement in FIRST_DATA:
            connection.execute(text(statement))
    made.dispose()


def test_the_package_lives_and_dies_well(built: Path, machine: Machine, tmp_path: Path) -> None:
    """Data survives the upgrade; removal refuses to break calls; purge leaves nothing."""
    [package] = built.glob("*.deb")
    machine.put(earlier(package, tmp_path), "/tmp/earlier.deb")
    machine.put(package, "/tmp/textback.deb")
    said = machine("dpkg --install /tmp/earlier.deb")
    assert "textback.toml" in said.stdout
    assert machine("stat -c '%U %a' /var/lib/textback").stdout == "textback 700\n"
    assert machine("textback --version").stdout.startswith("textback ")

    machine(f"cp /usr/share/textback/textback.toml {FIXED} && chgrp textback {FIXED}")
    machine("printf 'secret1\\n' | tee /etc/textback/ari.password >/etc/textback/smpp.password")
    machine("chgrp textback /etc/textback/*.password && chmod 640 /etc/textback/*.password")
    started = machine(
        "runuser -u textback -- timeout --signal=TERM 6 textback run --dry-run", check=False
    )
    events = [json.loads(line)["event"] for line in started.stderr.splitlines() if line]
    assert events[-1] == "stopped", started.stderr
    assert machine(f"stat -c '%U %a' {DATABASE}").stdout == "textback 600\n"

    first_database(tmp_path / "first.db")
    machine("rm /var/lib/textback/*")
    machine.put(tmp_path / "first.db", DATABASE)
    machine(f"chown textback {DATABASE}")
    said = machine("dpkg --install /tmp/textback.deb")
    assert "is up to date" in said.stdout
    assert ".schema-0001-" in machine("ls /var/lib/textback").stdout
    [call] = json.loads(machine("runuser -u textback -- textback calls --json").stdout)["calls"]
    assert call["caller"] == "+12015550123"

    machine("mkdir -p /etc/asterisk")
    machine("printf '[trunk]\\ncontext=textback-in\\n' > /etc/asterisk/pjsip.endpoint_custom.conf")
    refused = machine("dpkg --remove textback", check=False)
    assert refused.returncode != 0
    assert "pjsip.endpoint_custom.conf" in refused.stderr
    assert machine("textback --version").returncode == 0
    machine("printf '[trunk]\\ncontext=from-pstn\\n' > /etc/asterisk/pjsip.endpoint_custom.conf")
    machine("dpkg --remove textback")
    assert machine("ls /opt /usr/bin/textback", check=False).stdout == "/opt:\n"
    assert machine(f"ls {FIXED} {DATABASE}").returncode == 0
    machine("dpkg --purge textback")
    assert machine(f"ls {FIXED} {DATABASE} /etc/default/textback", check=False).stdout == ""
    assert machine("getent passwd textback", check=False).returncode != 0


def test_it_holds_no_more_than_it_says(built: Path) -> None:
    """Each library in the package is in the list of contents, with its version and a licence."""
    [listed] = built.glob("*.cdx.json")
    document = json.loads(listed.read_text())
    found = {part["name"].lower(): part for part in document["components"]}
    wanted = {
        line.split("==")[0].strip().lower()
        for line in (ROOT / "requirements" / "run.txt").read_text().splitlines()
        if "==" in line and "sys_platform == 'win32'" not in line and "emscripten" not in line
    }
    assert {"aiohttp", "sqlalchemy", "smpplib"} <= found.keys()
    assert {name.replace("_", "-") for name in found} <= {n.replace("_", "-") for n in wanted}
    [package] = built.glob("*.deb")
    files = sh("dpkg-deb", "--contents", str(package)).stdout
    assert "/opt/textback/lib/python3.11/site-packages/textback_ari/share/dialplan/" in files
    assert ".pyc" not in files
    assert " root/root " in files


def test_a_second_build_is_the_same(built: Path, tmp_path: Path) -> None:
    """Two builds of one commit give the same bytes."""
    sh(str(ROOT / "packaging" / "build"), str(tmp_path))
    assert (tmp_path / "SHA256SUMS").read_text() == (built / "SHA256SUMS").read_text()
