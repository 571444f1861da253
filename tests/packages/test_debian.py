"""The Debian package on Debian 12: installed, started, upgraded with data, removed, purged."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.contract.test_migrations import FIRST_DATA
from tests.packages.machine import ROOT, SITE, Machine, sh, step
from tests.schemas.databases import at

EXAMPLE = "/usr/share/textback/textback.toml"
FIXED = "/etc/textback/textback.toml"
DATABASE = "/var/lib/textback/textback.db"
DROP_IN = "/etc/systemd/system/textback.service.d"
AS_USER = "runuser -u textback --"
EXPOSURE = 2.0
"""What `systemd-analyze security` may say of the unit, of 10."""

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1_800)]


def earlier(package: Path, folder: Path) -> Path:
    """Return the same package as a build of an earlier version, with a file that is gone since."""
    tree = folder / "tree"
    sh("dpkg-deb", "--raw-extract", str(package), str(tree))
    control = tree / "DEBIAN" / "control"
    control.write_text(re.sub("(?m)^Version: .*", "Version: 0.0.9", control.read_text()))
    (tree / SITE.lstrip("/") / "textback_ari" / "gone.py").write_text('"""Of the past."""\n')
    made = folder / "earlier.deb"
    sh("dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", str(tree), str(made))
    return made


def first_database(path: Path) -> None:
    """Make the database that the first version left behind, with a call and a text in it."""
    made = create_engine(f"sqlite:///{path}")
    with made.begin() as connection:
        at(connection, "0001")
        for statement in FIRST_DATA:
            connection.execute(text(statement))
    made.dispose()


def log_has(event: str, times: int = 1) -> str:
    """Return the shell for: the journal has an event of the service, so often."""
    said = f'journalctl -u textback -o cat | grep -c \'"event": "{event}"\''
    return f'test "$({said})" -ge {times}'


@pytest.fixture(scope="module")
def machine(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """Give a machine on which the earlier version is installed, and the new one lies ready."""
    print()
    [package] = built.glob("*.deb")
    with step("a fresh Debian 12 booted"):
        machine = Machine()
    try:
        machine.put(earlier(package, tmp_path_factory.mktemp("earlier")), "/root/earlier.deb")
        machine.put(package, "/root/textback.deb")
        with step("version 0.0.9 installed; it says what to do next"):
            said = machine("dpkg --install /root/earlier.deb")
            assert "textback.toml" in said.stdout
        yield machine
    finally:
        machine.end()


def test_the_service_is_kept_alive(machine: Machine) -> None:
    """In its sandbox it takes passwords from systemd, reloads, and is restarted once it is stuck.

    A mistake in the configuration is told, and ends it for good.
    """
    assert machine("stat -c '%U %a' /var/lib/textback").stdout == "textback 700\n"
    assert machine("textback --version").stdout.startswith("textback ")
    assert machine(f"test -d {SITE}/textback_ari/__pycache__").returncode == 0
    said = machine("systemd-analyze security --offline=yes /lib/systemd/system/textback.service")
    verdict = said.stdout.strip().splitlines()[-1]
    open_ways = [line.split()[1] for line in said.stdout.splitlines() if line.startswith("✗")]
    print(f"           {verdict}\n           left open: {', '.join(open_ways)}")
    found = re.search(r"textback\.service: ([0-9.]+) OK", verdict)
    assert found
    assert float(found[1]) <= EXPOSURE
    # The machine has no reader of manuals, which is all there is to say.
    verified = machine("systemd-analyze verify textback.service", check=False)
    assert [line for line in verified.stderr.splitlines() if "'man " not in line] == []
    with step("started, with passwords that only root and systemd can read"):
        machine("mkdir -m 0700 /etc/textback/secrets")
        for name in ("ari", "smpp"):
            machine.write("secret1\n", f"/etc/textback/secrets/{name}")
        machine("chmod 0600 /etc/textback/secrets/*")
        machine(f"sed /^password_file/d {EXAMPLE} >{FIXED} && chmod 0644 {FIXED}")
        machine(f"mkdir {DROP_IN}")
        machine.write(
            "[Service]\nWatchdogSec=3\n"
            "LoadCredential=pbx-main-password:/etc/textback/secrets/ari\n"
            "LoadCredential=gateway-carrier-password:/etc/textback/secrets/smpp\n",
            f"{DROP_IN}/test.conf",
        )
        machine("systemctl daemon-reload && systemctl start textback")
        assert machine(f"stat -c '%U %a' {DATABASE}").stdout == "textback 600\n"
    with step("reloaded; a bad file leaves it running"):
        machine("systemctl reload textback")
        machine.until(log_has("settings_reloaded"), 10)
        machine(f"cp {FIXED} /root/good.toml && echo 'nonsense = 1' >>{FIXED}")
        machine("systemctl reload textback")
        machine.until(log_has("settings_refused"), 10)
        assert machine("systemctl is-active textback").stdout == "active\n"
        machine(f"cp /root/good.toml {FIXED}")
    with step("stopped in its tracks: the watchdog ends it, and it is started again"):
        machine("kill -STOP $(systemctl show -p MainPID --value textback)")
        machine.until("test $(systemctl show -p NRestarts --value textback) = 1", 20)
        machine.until("systemctl is-active textback", 20)
    with step("restarted: it ends by itself, after what was seen is decided"):
        machine("systemctl restart textback")
        machine(log_has("stopped"))
        assert machine("systemctl show -p Result --value textback").stdout == "success\n"
    with step("a file with a mistake: it ends with status 2, and is not started over and over"):
        machine(f"echo 'nonsense = 1' >>{FIXED}")
        machine("systemctl restart textback", check=False)
        shown = machine("systemctl show -p ExecMainStatus -p ActiveState -p NRestarts textback")
        assert "ExecMainStatus=2" in shown.stdout
        assert "ActiveState=failed" in shown.stdout
        assert "nonsense" in machine("journalctl -u textback -o cat -n 5").stdout
    machine(f"rm -r {DROP_IN} {FIXED} /etc/textback/secrets /var/lib/textback/*")
    machine("systemctl daemon-reload && systemctl reset-failed textback")


def test_the_package_lives_and_dies_well(machine: Machine, tmp_path: Path) -> None:
    """Data survives the upgrade; removal refuses to break calls; purge leaves nothing."""
    machine(f"cp {EXAMPLE} {FIXED}")
    for name in ("ari", "smpp"):
        machine.write("secret1\n", f"/etc/textback/{name}.password")
    machine("chgrp textback /etc/textback/* && chmod 640 /etc/textback/*")
    machine("systemctl enable --now textback && systemctl stop textback")
    first_database(tmp_path / "first.db")
    machine("rm /var/lib/textback/*")
    machine.put(tmp_path / "first.db", DATABASE)
    machine(f"chown textback {DATABASE}")
    with step("upgraded with a database of the first version: brought up to date, and started"):
        said = machine("dpkg --install /root/textback.deb")
        assert "is up to date" in said.stdout
        assert ".schema-0001-" in machine("ls /var/lib/textback").stdout
        [call] = json.loads(machine(f"{AS_USER} textback calls --json").stdout)["calls"]
        assert call["caller"] == "+12015550123"
        assert machine("systemctl is-active textback").stdout == "active\n"
        assert machine(f"ls {SITE}/textback_ari/gone.py", check=False).returncode != 0
    with step("removal refused while a trunk leads its calls through textback's dialplan"):
        trunk = "/etc/asterisk/pjsip.endpoint_custom.conf"
        machine(f"mkdir -p /etc/asterisk && printf '[trunk]\ncontext=textback-in\n' >{trunk}")
        refused = machine("dpkg --remove textback", check=False)
        assert refused.returncode != 0
        assert "pjsip.endpoint_custom.conf" in refused.stderr
        assert machine("systemctl is-active textback").stdout == "active\n"
    with step("removed while it runs: the program is gone, settings and data are there"):
        machine(f"printf '[trunk]\ncontext=from-pstn\n' >{trunk}")
        machine("dpkg --remove textback")
        assert machine("ls -d /opt/textback /usr/bin/textback", check=False).stdout == ""
        assert machine(f"ls {FIXED} {DATABASE}").returncode == 0
        assert machine("systemctl is-active textback", check=False).stdout == "inactive\n"
    with step("purged: nothing is left"):
        machine("dpkg --purge textback")
        assert machine("getent passwd textback", check=False).returncode != 0
        assert machine("find / -xdev -name '*textback*'").stdout == "/root/textback.deb\n"


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


def test_two_builds_are_the_same(builds: tuple[Path, Path]) -> None:
    """Two builds of one commit give the same bytes, whatever the user's language, zone and mask."""
    first, second = ((folder / "SHA256SUMS").read_text() for folder in builds)
    assert first == second
