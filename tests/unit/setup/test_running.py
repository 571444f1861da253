"""An Asterisk that runs here: what it is asked, in which order, and when it is left alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.setup.test_setup import FULL, Machine
from tests.unit.setup.trees import TREES, seen, write
from textback_ari.cli.setup import running
from textback_ari.setup import finding

ASTERISK = """\
#!/bin/sh
echo "$2" >>"{folder}/asked"
[ -e "{folder}/asterisk-runs" ] || exit 1
case "$2" in
    "pjsip show endpoint carrier") cat "{folder}/endpoint" ;;
    "module reload res_pjsip.so")
        [ -e "{folder}/stuck" ] ||
            sed -n 's/^context=\\([a-z-]*\\) ; .*/ context : \\1/p' \\
                "{folder}/asterisk/pjsip.conf" >"{folder}/endpoint" ;;
esac
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Give a plain Asterisk whose files are where it looks for them, and that runs."""
    write(TREES["debian"], tmp_path / "asterisk")
    program = tmp_path / "bin" / "asterisk"
    program.parent.mkdir()
    program.write_text(ASTERISK.format(folder=tmp_path))
    program.chmod(0o755)
    (tmp_path / "asterisk-runs").touch()
    (tmp_path / "endpoint").write_text(" context : from-carrier\n")
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    monkeypatch.setattr(running, "HOME", tmp_path / "asterisk")
    monkeypatch.setattr(finding, "HOME", tmp_path / "asterisk")
    return Machine(tmp_path)


@pytest.fixture
def asked(machine: Machine) -> Callable[[], list[str]]:
    """Return how the reloads that were asked for are looked up."""

    def reloads() -> list[str]:
        lines = (machine.folder / "asked").read_text().splitlines()
        return [line for line in lines if "reload" in line]

    return reloads


def test_nothing_is_reloaded_without_consent(
    machine: Machine, asked: Callable[[], list[str]]
) -> None:
    """--yes agrees to the files alone; the commands are printed."""
    done = machine.set_up(setup=FULL)
    assert asked() == []
    assert 'asterisk -rx "dialplan reload"' in done.output


def test_the_dialplan_is_read_before_the_trunks(
    machine: Machine, asked: Callable[[], list[str]]
) -> None:
    """With consent Asterisk reads what changed, and what does not answer then is told."""
    done = machine.run("--yes", "--reload", setup=FULL)
    assert asked() == [
        "module reload http",
        "module reload res_ari.so",
        "manager reload",
        "dialplan reload",
        "module reload res_pjsip.so",
    ]
    assert done.exit_code == 1
    assert "cannot be reached" in done.output
    assert "textback-in-carrier" in (machine.folder / "endpoint").read_text()


def test_undo_reads_the_trunks_before_the_dialplan(
    machine: Machine, asked: Callable[[], list[str]]
) -> None:
    """A trunk must have its old context before the dialplan loses ours."""
    machine.run("--yes", "--reload", setup=FULL)
    (machine.folder / "asked").unlink()
    before = seen(machine.asterisk), seen(machine.config.parent)
    refused = machine.run("--undo", "--yes")
    assert refused.exit_code == 1
    assert "PJSIP/carrier" in refused.output
    assert "--reload" in refused.output
    assert asked() == []
    (machine.folder / "asked").unlink()
    assert (seen(machine.asterisk), seen(machine.config.parent)) == before
    undone = machine.run("--undo", "--yes", "--reload")
    assert undone.exit_code == 0, undone.output
    assert asked()[:2] == ["module reload res_pjsip.so", "dialplan reload"]
    assert "textback" not in (machine.asterisk / "pjsip.conf").read_text()


def test_the_dialplan_stays_in_memory_while_a_trunk_needs_it(
    machine: Machine, asked: Callable[[], list[str]]
) -> None:
    """Where the trunks do not change, the dialplan is not read again, and it says why."""
    machine.run("--yes", "--reload", setup=FULL)
    (machine.folder / "asked").unlink()
    (machine.folder / "stuck").touch()
    undone = machine.run("--undo", "--yes", "--reload")
    assert undone.exit_code == 1
    assert asked() == ["module reload res_pjsip.so"]
    assert "do not reload the dialplan" in undone.output


def test_an_asterisk_that_is_down_reads_its_files_as_it_starts(machine: Machine) -> None:
    """Nothing is asked of one that does not run."""
    (machine.folder / "asterisk-runs").unlink()
    machine.set_up(setup=FULL)
    undone = machine.run("--undo", "--yes")
    assert undone.exit_code == 0, undone.output
