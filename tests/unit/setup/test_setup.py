"""`textback setup` on trees of files: written, written again, put back."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.unit.setup.trees import ANSWERS, TREES, seen, write
from textback_ari.asterisk.conf_files import is_yes, read_conf
from textback_ari.cli import cli
from textback_ari.config import load

ROOT = Path(__file__).parent.parent.parent.parent


@dataclass
class Machine:
    """A PBX's files and a place for the program's, below one folder."""

    folder: Path

    @property
    def asterisk(self) -> Path:
        """Asterisk's files."""
        return self.folder / "asterisk"

    @property
    def config(self) -> Path:
        """The program's settings."""
        return self.folder / "etc" / "textback.toml"

    def run(self, *words: str, setup: str = "") -> Result:
        """Run setup with the usual answers."""
        answers = self.folder / "answers.toml"
        answers.write_text(ANSWERS.format(setup=setup))
        places = {
            "--config": self.config,
            "--asterisk-dir": self.asterisk,
            "--state": self.folder / "state" / "setup",
            "--answers": answers,
        }
        named = [str(each) for pair in places.items() for each in pair]
        return CliRunner().invoke(cli, ["setup", *named, *words])

    def set_up(self, *words: str, setup: str = "") -> Result:
        """Run it to its end, without questions."""
        done = self.run("--yes", *words, setup=setup)
        assert done.exit_code == 0, done.output
        return done


@pytest.fixture(params=sorted(TREES))
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Machine:
    """Give each kind of PBX."""
    write(TREES[request.param], tmp_path / "asterisk")
    return Machine(tmp_path)


@pytest.fixture
def debian(tmp_path: Path) -> Machine:
    """Give a plain Asterisk."""
    write(TREES["debian"], tmp_path / "asterisk")
    return Machine(tmp_path)


FULL = "ami = true\nhook = true"


def test_all_that_is_needed_is_there_afterwards(machine: Machine) -> None:
    """HTTP and ARI are on, the user is there, the dialplan is included, the settings are valid."""
    machine.set_up(setup=FULL)
    settings = load(machine.config)
    [pbx] = settings.pbxes
    http, ari = read_conf(machine.asterisk, "http.conf"), read_conf(machine.asterisk, "ari.conf")
    manager = read_conf(machine.asterisk, "manager.conf")
    dialplan = read_conf(machine.asterisk, "extensions.conf")
    assert http
    assert ari
    assert manager
    assert dialplan
    assert is_yes(http.get("general", "enabled") or "")
    assert http.get("general", "bindaddr") == "127.0.0.1"
    assert is_yes(ari.get("general", "enabled") or "")
    assert "CALLERID(num-pres)" in (ari.get("general", "channelvars") or "")
    assert ari.get("textback", "password") == pbx.password
    assert pbx.ami
    assert manager.get("textback", "secret") == pbx.ami.password
    assert dialplan.has("textback-in")
    assert dialplan.get("globals", "TEXTBACK_JOURNAL") == "1"
    assert [line.number.e164 for line in settings.lines] == ["+12125550100"]
    assert all("CHANGE-ME" not in p.read_text() for p in (machine.asterisk / "textback").iterdir())


def test_trunks_are_found(machine: Machine) -> None:
    """Trunks are told from telephones, on plain Asterisk and on FreePBX."""
    machine.set_up()
    freepbx = (machine.asterisk / "extensions_custom.conf").exists()
    wanted = {"PJSIP/Carrier", "PJSIP/Second"} if freepbx else {"PJSIP/carrier"}
    assert load(machine.config).pbxes[0].trunks == wanted
    assert 'dids = ["2125550100"]' in machine.config.read_text()


def test_a_second_run_changes_nothing(machine: Machine) -> None:
    """With the same answers, and with none, nothing is written again."""
    machine.set_up(setup=FULL)
    before = seen(machine.folder)
    again = machine.set_up(setup=FULL)
    assert "nothing to change" in again.output
    assert "kept as it is" not in again.output
    assert seen(machine.folder) == before
    assert "nothing to change" in machine.set_up().output


def test_a_trunk_that_leads_here_keeps_its_context(tmp_path: Path) -> None:
    """Once a trunk was led here in FreePBX, another run leaves the context that it leads to."""
    machine = Machine(tmp_path)
    write(TREES["freepbx17"], machine.asterisk)
    machine.set_up()
    endpoints = machine.asterisk / "pjsip.endpoint.conf"
    text = endpoints.read_text().replace("from-pstn-e164-us", "textback-in-Second")
    endpoints.write_text(text.replace("context=from-pstn\n", "context=from-pstn-toheader\n"))
    machine.set_up()
    dialplan = read_conf(machine.asterisk, "extensions.conf")
    assert dialplan
    assert ("exten", "_.,1,Set(TEXTBACK_NEXT=from-pstn-e164-us)") in dialplan.sections[
        "textback-in-Second"
    ]
    assert dialplan.has("textback-in-Carrier")
    assert "nothing to change" in machine.set_up().output


def test_undo_leaves_the_very_same_tree(machine: Machine) -> None:
    """Contents, modes and folders are as they were, and nothing of ours is left."""
    before = seen(machine.asterisk)
    machine.set_up(setup=FULL)
    assert seen(machine.asterisk) != before
    undone = machine.run("--undo", "--yes")
    assert undone.exit_code == 0, undone.output
    assert seen(machine.asterisk) == before
    assert not machine.config.parent.exists()
    assert not (machine.folder / "state" / "setup").exists()
    assert "nothing to undo" in machine.run("--undo", "--yes").output


def test_what_freepbx_writes_is_left_alone(machine: Machine) -> None:
    """No file that says that it is generated is ever changed."""
    before = seen(machine.asterisk)
    machine.set_up(setup=FULL)
    after = seen(machine.asterisk)
    changed = [name for name, each in before.items() if after[name] != each]
    assert changed
    assert not [n for n in changed if b"auto-generated" in bytes(before[n][1])]  # type: ignore[arg-type]


def test_a_dry_run_touches_nothing(machine: Machine) -> None:
    """It shows the difference, no password in it, and writes nothing at all."""
    before = seen(machine.folder)
    shown = machine.run("--dry-run", setup=FULL)
    assert shown.exit_code == 0
    after = seen(machine.folder)
    del after["answers.toml"]
    assert after == before
    assert "tryinclude" in shown.output
    assert "of-the-carrier" not in shown.output
    assert "password=(a password)" in shown.output


def test_undo_refuses_while_a_trunk_leads_here(machine: Machine) -> None:
    """A trunk's context that is ours stands in the way, as it does of the package's removal."""
    machine.set_up()
    name = "pjsip_custom.conf" if (machine.asterisk / "pjsip_custom.conf").exists() else "iax.conf"
    (machine.asterisk / name).write_text("[mine](+)\n context = textback-in-mine ; hook\n")
    before = seen(machine.folder)
    refused = machine.run("--undo", "--yes")
    assert refused.exit_code == 1
    assert f"{name}, line 2" in refused.output
    assert "rejected" in refused.output
    assert seen(machine.folder) == before


def test_undo_names_what_it_cannot_see(machine: Machine) -> None:
    """On FreePBX: a trunk's context that waits in its GUI to be applied is in no file yet."""
    freepbx = (machine.asterisk / "extensions_custom.conf").exists()
    machine.set_up()
    for words in (["--dry-run"], ["--json", "--yes"]):
        undone = machine.run("--undo", *words)
        assert undone.exit_code == 0, undone.output
        assert ("press Apply Config first" in undone.output) == freepbx


@pytest.mark.parametrize(
    "line",
    [
        "context=textback-in",
        "context = textback-in-trunk",
        "  context=>textback-in",
        '#tryinclude "/etc/asterisk/textback/extensions-textback.conf"',
        "#include textback/extensions-textback.conf",
        ";context=textback-in",
        "context=from-pstn",
        "context=mine-textback-in",
    ],
)
def test_undo_and_the_package_agree(line: str, tmp_path: Path) -> None:
    """The package's removal looks for the same lines as undo does."""
    from textback_ari.setup.undoing import LEADS_HERE

    script = (ROOT / "packaging" / "debian" / "prerm").read_text()
    pattern = script.split("grep -rlE '")[1].split("'")[0]
    file = tmp_path / "pjsip.conf"
    file.write_text(f"[trunk]\n{line}\n")
    found = subprocess.run(
        ["grep", "-qE", pattern, str(file)], check=False, capture_output=True
    ).returncode
    assert bool(LEADS_HERE.match(line)) == (found == 0)


def test_undo_keeps_what_others_wrote_since(debian: Machine) -> None:
    """A file that somebody went on with loses our lines and nothing else."""
    debian.set_up(setup=FULL)
    for name in ("ari.conf", "pjsip.conf", "extensions.conf"):
        path = debian.asterisk / name
        path.write_bytes(path.read_bytes() + b"\n[mine]\nkey=value\n")
    undone = debian.run("--undo", "--yes")
    assert undone.exit_code == 0, undone.output
    for name in ("ari.conf", "pjsip.conf", "extensions.conf"):
        was = TREES["debian"][name].encode()
        assert (debian.asterisk / name).read_bytes() == was + b"\n[mine]\nkey=value\n"


def test_undo_refuses_where_it_cannot_tell(debian: Machine) -> None:
    """A file of ours that somebody changed is shown, and nothing is touched."""
    debian.set_up()
    ours = debian.asterisk / "textback" / "ari.textback.conf"
    ours.write_text(ours.read_text().replace("read_only=no", "read_only=yes"))
    before = seen(debian.folder)
    refused = debian.run("--undo", "--yes")
    assert refused.exit_code == 1
    assert "+read_only=yes" in refused.output
    assert "ari.textback.conf was changed since" in refused.output
    assert seen(debian.folder) == before


def test_settings_that_were_edited_stay(debian: Machine) -> None:
    """textback.toml is the administrator's: neither a second run nor undo takes an edit away."""
    debian.set_up()
    text = debian.config.read_text().replace("Acme Plumbing", "Acme & Sons")
    debian.config.write_text(text)
    assert "kept as it is" in debian.set_up().output
    undone = debian.run("--undo", "--yes")
    assert undone.exit_code == 0
    assert "is kept" in undone.output
    assert debian.config.read_text() == text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ari.conf", b"[general]\r\nenabled=yes\r\n"),
        ("ari.conf", b"[general]\nenabled=yes"),
        ("ari.conf", b"; \xe9t\xe9\n[general]\nenabled=yes\n"),
        ("ari.conf", b"[general]\nenabled=yes\n;-- closed by nobody\n"),
        ("ari.conf", b""),
        ("http.conf", b"; no section at all\n"),
        ("manager.conf", b"[general]\nenabled=no\n"),
        ("extensions.conf", b"[from-carrier]\nexten => s,1,Hangup()"),
    ],
)
def test_odd_files(debian: Machine, name: str, content: bytes) -> None:
    """Whatever a file looks like, it works afterwards and is the same once undone."""
    (debian.asterisk / name).write_bytes(content)
    before = seen(debian.asterisk)
    debian.set_up(setup=FULL)
    ari = read_conf(debian.asterisk, "ari.conf")
    assert ari
    assert ari.has("textback")
    assert "CALLERID(num-pres)" in (ari.get("general", "channelvars") or "")
    assert debian.run("--undo", "--yes").exit_code == 0
    assert seen(debian.asterisk) == before


def test_line_ends_are_the_files_own(debian: Machine) -> None:
    """Lines put into a file of CRLF lines end so too."""
    (debian.asterisk / "ari.conf").write_bytes(b"[general]\r\nenabled=yes\r\n")
    debian.set_up()
    content = (debian.asterisk / "ari.conf").read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") > 4


def test_a_missing_file_is_made_and_removed(debian: Machine) -> None:
    """Without http.conf and manager.conf there are such files, and after undo none again."""
    for name in ("http.conf", "manager.conf", "manager.d/README.conf"):
        (debian.asterisk / name).unlink()
    before = seen(debian.asterisk)
    debian.set_up(setup=FULL)
    http = read_conf(debian.asterisk, "http.conf")
    assert http
    assert http.get("general", "bindaddr") == "127.0.0.1"
    assert debian.run("--undo", "--yes").exit_code == 0
    assert seen(debian.asterisk) == before


def test_links_stay_links(debian: Machine, tmp_path: Path) -> None:
    """A file that is a symbolic link is changed where it lies, and stays a link."""
    real = tmp_path / "elsewhere" / "ari.conf"
    real.parent.mkdir()
    (debian.asterisk / "ari.conf").rename(real)
    (debian.asterisk / "ari.conf").symlink_to(real)
    before, was = seen(debian.asterisk), real.read_bytes()
    debian.set_up()
    assert (debian.asterisk / "ari.conf").is_symlink()
    assert real.read_bytes() != was
    assert debian.run("--undo", "--yes").exit_code == 0
    assert seen(debian.asterisk) == before
    assert real.read_bytes() == was


def test_case_does_not_matter(debian: Machine) -> None:
    """Asterisk reads names of sections and settings in any case: what is there is found."""
    (debian.asterisk / "http.conf").write_text("[General]\nBindAddr=127.0.0.9\n")
    debian.set_up()
    text = (debian.asterisk / "http.conf").read_text()
    assert "[general](+)" in text
    assert "bindaddr" not in text
    assert load(debian.config).pbxes[0].url == "http://127.0.0.9:8088"


def test_a_trunk_in_an_included_file(debian: Machine) -> None:
    """A trunk's context is changed in the file that has the trunk, and changed back there."""
    (debian.asterisk / "pjsip.d").mkdir()
    text = (debian.asterisk / "pjsip.conf").read_text()
    here, _, trunk = text.partition("[carrier]")
    (debian.asterisk / "pjsip.conf").write_text(f'{here}#include "pjsip.d/*.conf"\n')
    (debian.asterisk / "pjsip.d" / "carrier.conf").write_text(f"[carrier]{trunk}")
    before = seen(debian.asterisk)
    debian.set_up(setup=FULL)
    after = (debian.asterisk / "pjsip.d" / "carrier.conf").read_text()
    assert "context=textback-in-carrier ; textback: it was from-carrier ; where" in after
    assert debian.run("--undo", "--yes").exit_code == 0
    assert seen(debian.asterisk) == before


def test_each_answer_is_documented() -> None:
    """docs/install.md shows each key of [setup]."""
    from textback_ari.setup.answers import SetupTable

    page = (ROOT / "docs" / "install.md").read_text()
    example = page.split("[setup]   ")[1].split("[gateways.carrier]")[0]
    shown = {line.split(" = ")[0] for line in example.splitlines() if " = " in line}
    assert shown == set(SetupTable.model_fields)


def test_other_programs_settings_are_joined(debian: Machine) -> None:
    """Another program's channelvars go on to be told, and an HTTP server that is on is kept."""
    (debian.asterisk / "ari.conf").write_text("[general]\nchannelvars=OTHERS, FROM_DID\n")
    (debian.asterisk / "http.conf").write_text(
        "[general]\nenabled=yes\nbindaddr=0.0.0.0\nbindport=8089\nprefix=pbx\n"
    )
    debian.set_up()
    ari = read_conf(debian.asterisk, "ari.conf")
    assert ari
    told = (ari.get("general", "channelvars") or "").split(",")
    assert told[:2] == ["OTHERS", "FROM_DID"]
    assert "CHANNEL(linkedid)" in told
    assert (debian.asterisk / "http.conf").read_text().count("bindaddr") == 1
    assert load(debian.config).pbxes[0].url == "http://127.0.0.1:8089/pbx"


@pytest.mark.parametrize("bound", ["::", "[::]", "0.0.0.0", "192.0.2.10", ""])
@pytest.mark.parametrize("file", ["http.conf", "manager.conf"])
def test_a_server_that_is_switched_on_is_for_this_machine_alone(
    debian: Machine, file: str, bound: str
) -> None:
    """Whatever address waits beside `enabled=no`, the server does not listen there."""
    (debian.asterisk / file).write_text(f"[general]\nenabled=no\nbindaddr={bound}\n")
    before = seen(debian.asterisk)
    done = debian.set_up(setup=FULL)
    conf = read_conf(debian.asterisk, file)
    assert conf
    assert is_yes(conf.get("general", "enabled") or "")
    assert conf.get("general", "bindaddr") == "127.0.0.1"
    assert "from outside" not in done.output
    [pbx] = load(debian.config).pbxes
    assert pbx.url == "http://127.0.0.1:8088"
    assert pbx.ami
    assert pbx.ami.host == "127.0.0.1"
    assert "nothing to change" in debian.set_up(setup=FULL).output
    assert debian.run("--undo", "--yes").exit_code == 0
    assert seen(debian.asterisk) == before


@pytest.mark.parametrize(
    ("bound", "told"),
    [("::", True), ("192.0.2.10", True), ("127.0.0.1", False), ("::1", False)],
)
def test_a_server_that_is_open_is_told(debian: Machine, bound: str, told: bool) -> None:
    """One that is on already keeps its address; it is said when others can reach ARI there."""
    (debian.asterisk / "http.conf").write_text(f"[general]\nenabled=yes\nbindaddr={bound}\n")
    done = debian.set_up(setup=FULL)
    assert (debian.asterisk / "http.conf").read_text().count("bindaddr") == 1
    assert ("ARI can be reached from outside" in done.output) == told
    assert ("fwconsole" in done.output) == told


def test_a_server_without_an_address_gets_one(debian: Machine) -> None:
    """With `enabled=yes` alone Asterisk's HTTP server does not listen at all."""
    (debian.asterisk / "http.conf").write_text("[general]\nenabled=yes\n")
    debian.set_up()
    conf = read_conf(debian.asterisk, "http.conf")
    assert conf
    assert conf.get("general", "bindaddr") == "127.0.0.1"


def test_fwconsole_leaves_our_passwords_alone(machine: Machine) -> None:
    """On FreePBX our folder is on the list of what `fwconsole chown` does not touch."""
    machine.set_up()
    conf = read_conf(machine.asterisk, "freepbx_chown.conf")
    if not (machine.asterisk / "extensions_custom.conf").exists():
        assert conf is None
        return
    assert conf
    assert conf.get("blacklist", "directory") == "/etc/asterisk/textback"


@pytest.mark.parametrize(
    ("there", "added"),
    [
        ("[blacklist]\nitem = /etc/asterisk/mine.conf\ndirectory = /etc/asterisk/mine\n", True),
        ("[custom]\nfile = /etc/asterisk/mine.conf, 0600, asterisk, asterisk", True),
        ("[blacklist]\ndirectory = /etc/asterisk/textback/\ndirectory = /srv\n", False),
        ("[blacklist]\ndirectory = /etc/asterisk\n", False),
    ],
)
def test_a_list_for_fwconsole_that_is_there(tmp_path: Path, there: str, added: bool) -> None:
    """What the administrator excepts stays excepted, and is the same once undone."""
    machine = Machine(tmp_path)
    write({**TREES["freepbx17"], "freepbx_chown.conf": there}, machine.asterisk)
    before = seen(machine.asterisk)
    machine.set_up()
    file = machine.asterisk / "freepbx_chown.conf"
    assert file.read_text().startswith(there)
    assert (file.read_text() != there) == added
    assert "nothing to change" in machine.set_up().output
    assert machine.run("--undo", "--yes").exit_code == 0
    assert seen(machine.asterisk) == before


def test_undo_after_fwconsole_has_changed_the_list_s_mode(tmp_path: Path) -> None:
    """The file that setup made goes, whatever mode FreePBX has given it."""
    machine = Machine(tmp_path)
    write(TREES["freepbx17"], machine.asterisk)
    before = seen(machine.asterisk)
    machine.set_up()
    (machine.asterisk / "freepbx_chown.conf").chmod(0o664)
    assert machine.run("--undo", "--yes").exit_code == 0
    assert seen(machine.asterisk) == before


def test_a_trunk_that_the_settings_lack_is_told(debian: Machine) -> None:
    """A trunk that is named where textback.toml is there already is not passed over in silence."""
    debian.set_up()
    before = seen(debian.folder)
    again = debian.set_up("--trunk", "PJSIP/Late", "--trunk", "PJSIP/carrier")
    assert "PJSIP/Late stays unwatched" in again.output
    assert "PJSIP/carrier stays" not in again.output
    assert f"{debian.config}: add it to trunks of [[pbx]]" in again.output.replace("\n", "")
    assert seen(debian.folder) == before
    text = debian.config.read_text().replace('["PJSIP/carrier"]', '["PJSIP/carrier", "PJSIP/Late"]')
    debian.config.write_text(text)
    assert "unwatched" not in debian.set_up("--trunk", "PJSIP/Late").output


def _with_odd_trunk(debian: Machine) -> None:
    with (debian.asterisk / "pjsip.conf").open("a") as file:
        file.write("[My Carrier]\ntype=endpoint\ncontext=from-pstn\n")
        file.write("[x]\ntype=identify\nendpoint=My Carrier\nmatch=192.0.2.8\n")


def test_a_trunk_whose_name_has_a_space_is_left_out(debian: Machine) -> None:
    """It is named, with what to do, and the others are set up."""
    _with_odd_trunk(debian)
    done = debian.set_up(setup=FULL)
    assert "PJSIP/My Carrier has a space or a slash in its name" in done.output
    assert load(debian.config).pbxes[0].trunks == {"PJSIP/carrier"}
    assert "nothing to change" in debian.set_up(setup=FULL).output


def test_a_trunk_whose_name_has_a_space_is_the_only_one(debian: Machine) -> None:
    """Where no other is left, it says which was found and cannot be watched."""
    text = (debian.asterisk / "pjsip.conf").read_text().partition("[carrier]")[0]
    (debian.asterisk / "pjsip.conf").write_text(text)
    _with_odd_trunk(debian)
    said = debian.run("--yes")
    assert said.exit_code == 1
    assert "PJSIP/My Carrier" in said.output
    assert "answers:" not in said.output


def test_without_answers_nothing_is_guessed(debian: Machine) -> None:
    """Where nobody can be asked, it says what is missing."""
    said = CliRunner().invoke(
        cli,
        ["setup", "--config", str(debian.config), "--asterisk-dir", str(debian.asterisk), "--yes"],
    )
    assert said.exit_code == 1
    assert "[[lines]]" in said.output


def test_mistakes_in_answers_are_named(debian: Machine) -> None:
    """A wrong answer is told with its key, before anything is written."""
    before = seen(debian.asterisk)
    said = debian.run("--yes", setup="hooks = true")
    assert said.exit_code == 2
    assert "setup.hooks" in said.output
    assert 'did you mean "hook"' in said.output
    answers = ANSWERS.replace('"America/New_York"', '"Mars/Olympus"')
    (debian.folder / "answers.toml").write_text(answers.format(setup=""))
    said = CliRunner().invoke(
        cli,
        [
            *("setup", "--yes", "--config", str(debian.config)),
            *("--asterisk-dir", str(debian.asterisk)),
            *("--answers", str(debian.folder / "answers.toml")),
        ],
    )
    assert said.exit_code == 1
    assert "answers: lines[+12125550100].timezone" in said.output
    assert seen(debian.asterisk) == before


def test_nobody_to_agree(debian: Machine) -> None:
    """Without --yes and without a terminal nothing is written."""
    before = seen(debian.asterisk)
    said = debian.run()
    assert said.exit_code == 1
    assert "--yes" in said.output
    assert seen(debian.asterisk) == before


def test_a_program_reads_the_summary(debian: Machine) -> None:
    """--json gives one document: what was written, and what is left to do."""
    done = debian.set_up("--json", setup=FULL)
    told = json.loads(done.output)
    assert told["trunks"] == ["PJSIP/carrier"]
    assert str(debian.config) in told["changed"]
    assert "dialplan reload" in told["to_reload"]
    assert told["problems"] == []


def test_a_failure_in_the_middle_leaves_no_trace(
    debian: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a file cannot be written, those before it are put back."""
    from textback_ari.setup import applying

    write_whole = applying._write
    before = seen(debian.asterisk)

    def failing(path: Path, *rest: object) -> None:
        if path.name == "extensions.conf" and not (debian.folder / "failed").exists():
            (debian.folder / "failed").touch()
            raise OSError(28, "No space left on device", str(path))
        write_whole(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(applying, "_write", failing)
    said = debian.run("--yes", setup=FULL)
    assert said.exit_code == 1
    assert "No space left" in said.output
    assert "everything is as it was" in said.output
    assert seen(debian.asterisk) == before
    assert not debian.config.exists()
    assert not (debian.folder / "state" / "setup").exists()


def test_broken_off_by_the_keyboard(debian: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the middle puts back what was written."""
    from textback_ari.setup import applying

    before = seen(debian.asterisk)

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(applying, "_must_be_right", interrupted)
    assert debian.run("--yes", setup=FULL).exit_code != 0
    assert seen(debian.asterisk) == before
    assert not debian.config.exists()


def test_a_place_that_cannot_be_written_is_told(debian: Machine) -> None:
    """Where the record cannot be kept, nothing is written at all."""
    before = seen(debian.asterisk)
    (debian.folder / "state").write_text("a file, where a folder belongs")
    said = debian.run("--yes")
    assert said.exit_code == 1
    assert "may not be written" in said.output
    assert seen(debian.asterisk) == before
