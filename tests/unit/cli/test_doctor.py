"""`textback doctor`: every broken set-up is found, and its cure named."""

import asyncio
import json
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.unit.cli.clinic import Clinic, clinic
from tests.unit.cli.program import textback
from textback_ari.asterisk.checks import Level
from textback_ari.cli.doctor import machine, report
from textback_ari.gateways.meanings import with_advice
from textback_ari.ports import GatewayState
from textback_ari.store import open_store
from textback_ari.store.engine import upgrade

ROOT = Path(__file__).parents[3]


class Usage(NamedTuple):
    """A disk."""

    free: int


@pytest.fixture(autouse=True)
def healthy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a machine with room, whose clock nobody tells of."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(50 * 1024**3))
    monkeypatch.setattr(shutil, "which", lambda _: None)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a database as `textback run` makes it, to be copied."""
    file = tmp_path_factory.mktemp("clinic") / "textback.db"
    asyncio.run(upgrade(f"sqlite:///{file}"))
    return file


@pytest.fixture
async def well(tmp_path: Path, database: Path) -> AsyncIterator[Clinic]:
    """Give an installation in which nothing is wrong."""
    async with clinic(tmp_path, database) as made:
        yield made


@pytest.fixture(scope="module")
def table() -> Iterator[list[tuple[str, str, str]]]:
    """Gather what was broken and found, and print it at the end."""
    rows: list[tuple[str, str, str]] = []
    yield rows
    print()
    for broken, code, cure in rows:
        print(f"{broken:34} {code:22} {cure[:110]}")


async def _gateway(clinic: Clinic, why: str, *, ready: bool = True) -> None:
    now = time.time()
    state = GatewayState("carrier", ready, "" if ready else why, now, now, why, now)
    async with open_store(clinic.store, for_running=True) as store, store.transaction() as tx:
        await tx.note_gateways([state])


def _sql(clinic: Clinic, statement: str) -> None:
    with sqlite3.connect(clinic.database) as connection:
        connection.execute(statement)
    connection.close()


def _include_lost(clinic: Clinic) -> None:
    (clinic.asterisk / "extensions_custom.conf").write_text("; written by FreePBX\n")


def _ami_open(clinic: Clinic) -> None:
    clinic.file("manager.conf", "127.0.0.1", "0.0.0.0")
    clinic.file("textback/manager.textback.conf", "permit=", ";permit=")


def _writable(clinic: Clinic) -> None:
    clinic.config.touch()
    clinic.config.chmod(0o666)


def _no_callback(clinic: Clinic) -> None:
    clinic.spoil('delay = "40s"', 'delay = "40s"\n[lines.callback]\nring = ["PJSIP/101"]')
    clinic.ami.missing_contexts = {"textback-callback"}


_CALL = (
    "INSERT INTO calls (pbx, channel_id, trunk, hooked, line, caller, caller_raw, caller_name, did,"
    " started_at, ended_at, rang_for, talked_for, kind, cause, ending, missing, reason, trace,"
    " evidence, decided_at) VALUES ('main', '{id}', 'PJSIP/second', {hooked}, '+12125550100',"
    " '+4420794605{id}', '', '', '2125550100', {at}, {at}, 5, 0, 'missed', 'no_answer',"
    " 'caller_hung_up', '[]', 'country_not_allowed', '[]', '[]', {at})"
)


def _calls(clinic: Clinic, *, hooked: bool = True, times: int = 3) -> None:
    for number in range(10, 10 + times):
        _sql(clinic, _CALL.format(id=number, at=time.time() - number, hooked=int(hooked)))


def _owner_change(clinic: Clinic) -> None:
    _sql(
        clinic,
        "INSERT INTO line_changes (line, key, value, given, at, by) VALUES"
        " ('+12125550100', 'delay', '\"forty\"', 1, 1, 'Sam')",
    )


def _second_way(clinic: Clinic) -> None:
    carrier = clinic.text[clinic.text.index("[gateways.carrier]") : clinic.text.index("[[lines]]")]
    other = carrier.replace("gateways.carrier", "gateways.other").replace(
        f"port = {clinic.smsc.port}", "port = 9"
    )
    clinic.spoil("[[lines]]", f"{other}[[lines]]")
    clinic.spoil('gateways = ["carrier"]', 'gateways = ["other", "carrier"]')


def _taken(clinic: Clinic) -> None:
    _sql(clinic, "DELETE FROM owners")
    other = socket.socket()
    other.bind(("127.0.0.1", 0))
    other.listen()
    clinic.held.append(other)
    sip = (
        '[gateways.sip]\ntype = "sip-message"\nvia = "direct"\nserver = "127.0.0.1"\n'
        f'transport = "tcp"\nlisten_host = "127.0.0.1"\nlisten_port = {other.getsockname()[1]}\n'
        'domain = "127.0.0.1"\n\n[[lines]]'
    )
    clinic.spoil("[[lines]]", sip)


def _no_smsc(clinic: Clinic) -> None:
    clinic.spoil(f"port = {clinic.smsc.port}", "port = 9")


def _mail(clinic: Clinic) -> None:
    mail = '[email]\nhost = "127.0.0.1"\nport = 9\nsender = "a@example.com"\n\n[[lines]]'
    clinic.spoil("[[lines]]", mail)


def _webhook(clinic: Clinic) -> None:
    secret = clinic.folder / "hook"
    secret.write_text("whsec_" + "QUJD" * 10)
    secret.chmod(0o600)
    hook = (
        '[[notify.webhook]]\nname = "crm"\nurl = "http://127.0.0.1:9/"\n'
        f'secret_file = "{secret}"\n\n[[lines]]'
    )
    clinic.spoil("[[lines]]", hook)


def _telephone(clinic: Clinic) -> None:
    member = (
        '[[team]]\nname = "Pat"\ntimezone = "America/New_York"\n'
        'extension = "PJSIP/199"\n\n[[lines]]'
    )
    clinic.spoil("[[lines]]", member)


def _endpoint(clinic: Clinic, name: str, **told: str) -> None:
    clinic.ari.endpoint_settings[name] = told


def _bare(clinic: Clinic) -> None:
    for name in ("trunk", "second"):
        _endpoint(clinic, name, context="from-pstn")


def _message_context(clinic: Clinic) -> None:
    gateway = (
        '[gateways.sip]\ntype = "sip-message"\nvia = "asterisk"\npbx = "main"\n'
        'endpoint = "trunk"\ndomain = "127.0.0.1"\n\n[[lines]]'
    )
    clinic.spoil("[[lines]]", gateway)
    _endpoint(clinic, "trunk", context="textback-in")


Break = Callable[[Clinic], Awaitable[object] | object]
BROKEN: dict[str, tuple[Break, str, str]] = {
    "unknown setting": (
        lambda c: c.spoil("agent =", "agnet ="),
        "config-invalid",
        "settings.md",
    ),
    "unknown time zone": (
        lambda c: c.spoil("New_York", "New_Yrok"),
        "config-invalid",
        "settings.md",
    ),
    "HTTP off": (lambda c: c.file("http.conf", "=yes", "=no"), "http-off", "HTTPENABLED"),
    "HTTP elsewhere": (
        lambda c: c.file("http.conf", f"={c.ari.port}", "=8088"),
        "http-elsewhere",
        "url =",
    ),
    "HTTP without an address": (
        lambda c: c.file("http.conf", "bindaddr=127.0.0.1\n", ""),
        "http-off",
        "bindaddr=127.0.0.1",
    ),
    "HTTP on an address of the internet": (
        lambda c: c.file("http.conf", "127.0.0.1", "203.0.112.7"),
        "http-open",
        "bindaddr",
    ),
    "HTTP open": (lambda c: c.file("http.conf", "127.0.0.1", "0.0.0.0"), "http-open", "bindaddr"),
    "ARI not at the address": (
        lambda c: c.spoil(c.ari.url, "http://127.0.0.1:9"),
        "ari-unreachable",
        "http.conf",
    ),
    "ARI elsewhere": (
        lambda c: c.spoil(c.ari.url, f"{c.ari.url}/elsewhere"),
        "ari-off",
        "ari.conf",
    ),
    "ARI off": (lambda c: c.file("ari.conf", "=yes", "=no"), "ari-off", "ENABLE_ARI"),
    "ARI user gone": (
        lambda c: c.file("textback/ari.textback.conf", "[textback]", "[other]"),
        "ari-user",
        "ari.textback.conf",
    ),
    "ARI password": (lambda c: setattr(c.ari, "password", "new"), "ari-password", "password_file"),
    "ARI user only reads": (lambda c: setattr(c.ari, "read_only", True), "ari-read-only", "=no"),
    "old Asterisk": (lambda c: setattr(c.ari, "version", "13.1.0"), "asterisk-version", "upgrade"),
    "trunk misspelt": (lambda c: c.spoil("PJSIP/second", "PJSIP/secnd"), "trunk-unknown", "second"),
    "no hook on one trunk": (
        lambda c: _endpoint(c, "second", context="from-pstn"),
        "hook-missing",
        "textback-in-NAME",
    ),
    "no hook at all": (_bare, "hook-nowhere", "textback setup"),
    "dialplan gone": (
        lambda c: c.ami.missing_contexts.add("textback-in"),
        "dialplan-missing",
        "#tryinclude",
    ),
    "include overwritten": (_include_lost, "include-lost", "extensions_custom.conf"),
    "old dialplan": (
        lambda c: c.file("textback/extensions-textback.conf", "16.28", "16.27"),
        "dialplan-version",
        "copy",
    ),
    "presentation not asked for": (
        lambda c: c.file("textback/ari-general.textback.conf", "=CALLERID(num-pres),", "="),
        "presentation-missing",
        "channelvars=",
    ),
    "channel variables missing": (
        lambda c: c.file("textback/ari-general.textback.conf", "FROM_DID,", ""),
        "channelvars-missing",
        "channelvars=",
    ),
    "write time-out changed": (
        lambda c: c.file("textback/ari-general.textback.conf", "timeout=10", "timeout=5000"),
        "write-timeout",
        "=10",
    ),
    "AMI off": (lambda c: c.file("manager.conf", "=yes", "=no"), "ami-off", "manager.conf"),
    "AMI not at the address": (
        lambda c: c.spoil(f"port = {c.ami.port}", "port = 9"),
        "ami-unreachable",
        "manager.conf",
    ),
    "AMI password": (lambda c: setattr(c.ami, "password", "new"), "ami-password", "permit"),
    "AMI user gone": (
        lambda c: c.file("textback/manager.textback.conf", "[textback]", "[other]"),
        "ami-user",
        "manager.textback.conf",
    ),
    "AMI may not write": (
        lambda c: setattr(c.ami, "may_write", False),
        "ami-rights",
        "write=system,reporting",
    ),
    "AMI may not read": (
        lambda c: c.file("textback/manager.textback.conf", "read=call,", "read="),
        "ami-read",
        "read=call,agent,cdr",
    ),
    "AMI open": (
        _ami_open,
        "ami-open",
        "bindaddr",
    ),
    "journal off": (
        lambda c: setattr(c.ami, "journal_is_on", False),
        "journal-off",
        "TEXTBACK_JOURNAL=1",
    ),
    "journal not read": (
        lambda c: c.ami.lines.update({f"{n}.1": "1^x" for n in range(1_000)}),
        "journal-long",
        "textback run",
    ),
    "callbacks without dialplan": (_no_callback, "callback-dialplan", "#tryinclude"),
    "message context": (_message_context, "message-context", "message_context="),
    "PBX's clock ahead": (lambda c: setattr(c.ari, "clock_ahead", 90.0), "clock-apart", "NTP"),
    "carrier not there": (_no_smsc, "gateway-down", "host, port"),
    "carrier went down": (
        lambda c: _gateway(c, "bind refused", ready=False),
        "gateway-down",
        "host, port",
    ),
    "no way out": (_no_smsc, "way-none", "repair"),
    "sender refused": (
        lambda c: _gateway(c, with_advice("the carrier refused it", "+12125550100")),
        "sender-refused",
        "10DLC",
    ),
    "database not writable": (lambda c: c.database.chmod(0o400), "database-read-only", "chown"),
    "database readable by all": (
        lambda c: c.database.chmod(0o644),
        "database-readable",
        "chmod 600",
    ),
    "database's folder gone": (
        lambda c: c.spoil("/textback.db", "/none/textback.db"),
        "database-folder",
        "make the folder",
    ),
    "database damaged": (
        lambda c: c.database.write_bytes(b"no database" * 1_000),
        "database-damaged",
        "[store]",
    ),
    "schema newer": (
        lambda c: _sql(c, "UPDATE alembic_version SET version_num = '9999'"),
        "schema-newer",
        "that version",
    ),
    "schema older": (
        lambda c: _sql(c, "UPDATE alembic_version SET version_num = '0001'"),
        "schema-older",
        "db upgrade",
    ),
    "program not running": (
        lambda c: _sql(c, "DELETE FROM owners"),
        "not-running",
        "systemctl start",
    ),
    "password readable": (
        lambda c: (c.folder / "password").chmod(0o644),
        "secret-readable",
        "chmod 640",
    ),
    "PBX's password readable": (
        lambda c: (c.asterisk / "textback" / "manager.textback.conf").chmod(0o664),
        "secret-readable",
        "freepbx_chown.conf",
    ),
    "settings writable": (
        _writable,
        "config-writable",
        "chmod o-w",
    ),
    "several callers of one country": (_calls, "country-not-allowed", '"GB"'),
    "owner's change out of place": (_owner_change, "owner-change", "lines unset"),
    "preferred gateway down": (_second_way, "way-second", "repair"),
    "port taken": (_taken, "port-taken", "ss -lpn"),
    "mail server not there": (_mail, "mail-down", "[email]"),
    "receiver not there": (_webhook, "webhook-down", "[[notify.webhook]]"),
    "telephone misspelt": (_telephone, "telephone-unknown", "extension"),
}


async def test_where_all_is_well_nothing_is_said(well: Clinic) -> None:
    """A healthy installation gives neither an error nor a warning."""
    assert await well.troubles() == []


@pytest.mark.parametrize("broken", BROKEN)
async def test_each_broken_set_up_is_found(
    well: Clinic, broken: str, table: list[tuple[str, str, str]]
) -> None:
    """What is broken is found by its code, with the cure."""
    spoil, code, cure = BROKEN[broken]
    done: Any = spoil(well)
    if asyncio.iscoroutine(done):
        await done
    try:
        found = await well.troubles()
    finally:
        for held in well.held:
            assert isinstance(held, socket.socket)
            held.close()
    told = next((each for each in found if each.code == code and cure in each.hint), None)
    assert told is not None, found
    table.append((broken, code, told.hint))


async def test_passwords_in_a_closed_folder_are_safe(well: Clinic) -> None:
    """What lies where others may not enter is not readable for them, whatever its own mode."""
    ours = well.asterisk / "textback"
    (ours / "ari.textback.conf").chmod(0o664)
    ours.chmod(0o750)
    assert await well.troubles() == []


async def test_a_hook_of_ones_own_counts(well: Clinic) -> None:
    """A trunk whose own context marks its calls has the hook, as its last call shows."""
    _endpoint(well, "second", context="from-my-carrier")
    _calls(well, times=1)
    assert await well.troubles() == []
    told = [each.what for each in await well.examine()]
    assert (
        "PBX main: PJSIP/second: the last call passed a hook, though the context is not named "
        "textback-in" in told
    )
    assert "PBX main: each trunk goes through the hook" not in told


async def test_a_hook_that_was_taken_away_is_not_counted_on(well: Clinic) -> None:
    """Where only a past call speaks for a trunk's hook, nobody is told that there is one now."""
    for name in ("trunk", "second"):
        _endpoint(well, name, context="from-pstn")
    _calls(well, times=1)
    (found,) = await well.troubles()
    assert found.code == "hook-missing"
    assert "no hook on PJSIP/trunk" in found.what
    assert "the last call over PJSIP/second passed one" in found.what
    assert "there is one" not in found.what


async def test_a_full_disk_is_found(well: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    """Little room is a warning, none an error."""
    for free, code in ((500 * 1024**2, "disk-low"), (1024, "disk-full")):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: Usage(free))
        assert [each.code for each in await well.troubles()] == [code]


def test_a_program_older_than_the_installation_is_found(tmp_path: Path) -> None:
    """One that was started before this version was installed is to be started again."""
    waits = [sys.executable, "-c", "input()", "run"]
    with subprocess.Popen(waits, stdin=subprocess.PIPE) as process:
        lock = tmp_path / "textback.db.lock"
        lock.write_text(f"{process.pid}\n")
        now = time.time()
        assert machine.started_before_installed(lock, now - 60) == []
        (old,) = machine.started_before_installed(lock, now + 60)
        assert old.code == "version-skew"
        assert "restart" in old.hint
        process.kill()
    assert machine.started_before_installed(tmp_path / "none") == []


def test_a_clock_that_nobody_sets_is_found() -> None:
    """Only where systemd says no is there something to say."""
    assert [each.code for each in machine.judged("no")] == ["clock-not-set"]
    assert machine.judged("") == []
    assert machine.judged("yes")[0].level is Level.OK


async def test_a_look_that_hangs_ends(well: Clinic) -> None:
    """A look that does not end is told, and does not keep the others from theirs."""
    well.ami.silent = True
    well.config.write_text(well.text)
    areas = await report.examine(well.config, well.asterisk, given=True, limit=0.5)
    codes = {each.code for area in areas for each in area.findings}
    assert "look-too-long" in codes
    assert any(area.name == "Lines" for area in areas)


async def test_nothing_is_changed(well: Clinic) -> None:
    """The looks leave journal, channels, subscriptions and files as they were."""
    well.ami.lines = {"1.1": "1^x"}
    before = {file: file.read_bytes() for file in well.asterisk.rglob("*") if file.is_file()}
    await well.examine()
    assert well.ami.lines == {"1.1": "1^x"}
    assert not well.ari.applications
    assert not well.ari.originated
    assert before == {f: f.read_bytes() for f in well.asterisk.rglob("*") if f.is_file()}


async def test_status_and_json(well: Clinic) -> None:
    """Status 0 with warnings, 1 with --strict or an error; JSON has area, level, code and hint."""
    (well.folder / "password").chmod(0o644)
    well.config.write_text(well.text)
    words = ("--config", str(well.config), "--asterisk-dir", str(well.asterisk))
    said = await textback("doctor", "--json", *words)
    assert said.status == 0, said.out
    told = json.loads(said.out)
    (secret,) = (each for each in told if each["code"] == "secret-readable")
    assert secret["level"] == "warning"
    assert secret["area"] == "Configuration"
    assert "chmod" in secret["hint"]
    assert (await textback("doctor", "--strict", *words)).status == 1
    well.ari.password = "new"
    said = await textback("doctor", *words)
    assert said.status == 1
    assert "PBX main\n" in said.out
    assert "password_file" in said.out


def _codes() -> set[str]:
    code = "".join(
        file.read_text()
        for folder in ("asterisk", "cli")
        for file in (ROOT / "textback_ari" / folder).rglob("*.py")
    )
    given = re.findall(r'\bcode ?= ?"([a-z]+(?:-[a-z]+)+)"', code)
    given += re.findall(r'\b(?:warning|error)\(\s*"([a-z]+(?:-[a-z]+)+)"', code)
    given += re.findall(r'", "((?:schema|database)-[a-z]+)", "', code)
    given += re.findall(r'"(selftest(?:-[a-z]+)+)"', code)
    return set(given) | {"ari-not-there"}


def test_each_code_is_documented() -> None:
    """docs/troubleshooting.md lists each code, and no other."""
    page = (ROOT / "docs" / "troubleshooting.md").read_text()
    cells = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    listed = {code for cell in cells for code in re.findall(r"`([a-z-]+)`", cell)}
    assert listed | {"look-too-long"} == _codes()
    assert "`look-too-long`" in page
