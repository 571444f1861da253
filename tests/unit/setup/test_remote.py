"""A PBX on another machine: the scripts put the files there and take them away, with sh alone."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.unit.setup.test_setup import FULL, Machine
from tests.unit.setup.trees import TREES, seen, write
from textback_ari.asterisk.conf_files import read_conf


def _sh(script: Path, pbx: Path, kept: Path) -> subprocess.CompletedProcess[str]:
    places = {"ASTERISK_DIR": str(pbx), "TEXTBACK_KEPT": str(kept)}
    return subprocess.run(
        ["sh", str(script)], env=os.environ | places, capture_output=True, text=True, check=False
    )


@pytest.fixture(params=sorted(TREES))
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Machine:
    """Give a copy of each kind of PBX's files, and the PBX's own beside it."""
    write(TREES[request.param], tmp_path / "asterisk")
    write(TREES[request.param], tmp_path / "pbx")
    machine = Machine(tmp_path)
    machine.set_up("--remote", "pbx", "--out", str(tmp_path / "bundle"), setup=FULL)
    return machine


def test_there_and_back(machine: Machine) -> None:
    """The PBX gets what a PBX here would have got; undone, its tree is the very same."""
    pbx, bundle, kept = (machine.folder / name for name in ("pbx", "bundle", "kept"))
    before = seen(pbx)
    assert seen(machine.asterisk) == before
    assert machine.config.exists()
    done = _sh(bundle / "install.sh", pbx, kept)
    assert done.returncode == 0, done.stderr
    assert "dialplan reload" in done.stdout
    there = {name: content for name, (_, content) in seen(pbx).items()}
    for file in (bundle / "files").rglob("*.conf"):
        assert there[str(file.relative_to(bundle / "files"))] == file.read_bytes()
    assert (pbx / "textback" / "ari.textback.conf").stat().st_mode & 0o777 == 0o640
    http = read_conf(pbx, "http.conf")
    assert http
    assert http.get("general", "bindaddr") == "127.0.0.1"
    again = _sh(bundle / "install.sh", pbx, kept)
    assert again.returncode == 1
    undone = _sh(kept / "undo.sh", pbx, kept)
    assert undone.returncode == 0, undone.stderr
    freepbx = (pbx / "extensions_custom.conf").exists()
    assert ("press Apply Config first" in undone.stdout) == freepbx
    assert seen(pbx) == before
    assert not kept.exists()


def test_a_bundle_is_for_nobody_else(machine: Machine) -> None:
    """It holds passwords: only its owner may read it."""
    bundle = machine.folder / "bundle"
    modes = {path.stat().st_mode & 0o077 for path in (bundle, *bundle.rglob("*"))}
    assert modes == {0}


def test_a_pbx_that_has_changed_since_is_left_alone(machine: Machine) -> None:
    """Where a file is not the one that was copied, nothing is written at all."""
    pbx, kept = machine.folder / "pbx", machine.folder / "kept"
    name = "ari_general_custom.conf" if (pbx / "ari_general_custom.conf").exists() else "ari.conf"
    (pbx / name).write_text("[general]\nchannelvars=OTHERS\n")
    before = seen(pbx)
    refused = _sh(machine.folder / "bundle" / "install.sh", pbx, kept)
    assert refused.returncode == 1
    assert name in refused.stderr
    assert seen(pbx) == before
    assert not kept.exists()


def test_undo_refuses_while_a_trunk_leads_here(machine: Machine) -> None:
    """On the PBX too: its calls would be rejected."""
    pbx, kept = machine.folder / "pbx", machine.folder / "kept"
    assert _sh(machine.folder / "bundle" / "install.sh", pbx, kept).returncode == 0
    (pbx / "iax.conf").write_text("[carrier]\ncontext=textback-in\n")
    before = seen(pbx)
    refused = _sh(kept / "undo.sh", pbx, kept)
    assert refused.returncode == 1
    assert "iax.conf" in refused.stderr
    assert seen(pbx) == before


def test_it_says_how_the_files_get_there(tmp_path: Path) -> None:
    """It prints how to copy, install and reach the PBX; what is on this machine is undone here."""
    write(TREES["freepbx16"], tmp_path / "asterisk")
    machine = Machine(tmp_path)
    done = machine.set_up("--remote", "pbx.example.net", "--out", str(tmp_path / "b"), setup=FULL)
    assert "scp -r" in done.output
    assert "root@pbx.example.net sh b/install.sh" in done.output
    assert "-L 8088:127.0.0.1:8088 -L 5038:127.0.0.1:5038" in done.output
    undone = machine.run("--undo", "--yes")
    assert undone.exit_code == 0, undone.output
    assert "undo.sh" in undone.output
    assert not machine.config.exists()
    assert machine.run("--remote", "-oProxyCommand=x", "--yes").exit_code == 2
