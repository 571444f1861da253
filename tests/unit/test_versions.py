"""One version number: the program's own, and nobody says another."""

import re
import subprocess
import tomllib
from pathlib import Path

from lab.program import COMMAND
from textback_ari import __version__

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"


def test_the_project_takes_it_from_the_program() -> None:
    """The build reads the number where the program has it; no file states it again."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "textback_ari/__init__.py"
    said = subprocess.run(
        [COMMAND, "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == f"textback {__version__}\n"


def test_the_changelog_begins_with_it() -> None:
    """The newest heading is this version's, released or not."""
    newest = re.search(r"(?m)^## (\S+)", (ROOT / "CHANGELOG.md").read_text())
    assert newest is not None
    assert newest[1] == __version__


def test_the_container_runs_it() -> None:
    """The compose file's example names this version; image and package take it as they are made."""
    assert (
        f"TEXTBACK_VERSION={__version__}\n" in (PACKAGING / "container" / "env.example").read_text()
    )
    assert "Version: @VERSION@\n" in (PACKAGING / "debian" / "control").read_text()
    made = (PACKAGING / "container" / "Containerfile").read_text()
    assert 'org.opencontainers.image.version="${VERSION}"' in made
