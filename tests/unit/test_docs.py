"""Whatever an administrator can name is documented."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.main import get_command

from textback_ari.cli import cli
from textback_ari.rules.reasons import Reason

ROOT = Path(__file__).parent.parent.parent
COMMANDS = (ROOT / "docs" / "commands.md").read_text()
DIALPLAN = (ROOT / "docs" / "dialplan.md").read_text()
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def _options() -> list[tuple[str, str]]:
    group = get_command(cli)
    context = typer.Context(group)
    return [
        (name, option)
        for name in group.list_commands(context)  # type: ignore[attr-defined]
        for parameter in group.get_command(context, name).params  # type: ignore[attr-defined]
        for option in parameter.opts
        if option.startswith("--")
    ]


@pytest.mark.parametrize(("command", "option"), _options())
def test_each_option_is_documented_with_its_command(command: str, option: str) -> None:
    """Each command has a section in docs/commands.md, and each option is named in it or above."""
    sections = COMMANDS.split("\n## ")
    section = next((s for s in sections if s.startswith(f"`textback {command}")), None)
    assert section is not None
    assert option in section or option in sections[0]


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_is_documented(reason: Reason) -> None:
    """Each reason for a text not sent stands in docs/commands.md."""
    assert f"| `{reason}` |" in COMMANDS


def test_each_dialplan_variable_is_documented() -> None:
    """docs/dialplan.md names the variables of the shipped files, and no other."""
    shipped = [*(ROOT / "dialplan").iterdir(), *(ROOT / "asterisk-conf").iterdir()]
    used = {v for file in shipped for v in re.findall(r"TEXTBACK_[A-Z_]+", file.read_text())}
    assert set(re.findall(r"`(TEXTBACK_[A-Z_]+)`", DIALPLAN)) == used


def _events_of_the_tables() -> set[str]:
    tables = [part.split("\n\n")[0] for part in COMMANDS.split("| Event |")[1:]]
    cells = [line.split("|")[1] for table in tables for line in table.splitlines()[2:]]
    return {name for cell in cells for name in re.findall(r"`([a-z_]+)`", cell)}


def test_each_logged_event_of_the_tables_exists() -> None:
    """docs/commands.md promises no log event that the program does not have."""
    code = "".join(f.read_text() for f in (ROOT / "textback_ari").rglob("*.py"))
    promised = _events_of_the_tables()
    assert promised
    assert [name for name in promised if f'"{name}"' not in code] == []


def test_each_trouble_of_the_workflow_is_documented() -> None:
    """What the workflow logs as a warning or worse has its place in docs/commands.md."""
    files = [ROOT / "textback_ari" / "app.py", *(ROOT / "textback_ari" / "workflow").glob("*.py")]
    said = re.compile(r"log\.(?:warning|error|exception)\(\s*(?:#[^\n]*\s*)?\"([a-z_]+)\"")
    troubles = {name for file in files for name in said.findall(file.read_text())}
    assert len(troubles) > 10
    assert troubles - _events_of_the_tables() == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_no_link_is_dead(page: Path) -> None:
    """Each link to a page of the project leads to one."""
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the pages as a site."""
    folder = tmp_path_factory.mktemp("site")
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(folder)]
    said = subprocess.run(mkdocs, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    return folder


def test_the_site_builds_without_a_warning(site: Path) -> None:
    """Each page has its place in mkdocs.yml's navigation, and each link leads to one."""
    assert (site / "index.html").exists()
    assert (site / "settings.html").exists()


def test_the_site_loads_nothing_from_elsewhere(site: Path) -> None:
    """Who reads a page tells nobody but its server: no font, script or image of others."""
    loading = re.compile(r"<(?:script|img|iframe|link)[^>]*(?:src|href)=\"?https?:[^>]*>")
    for page in site.rglob("*.html"):
        loads = [tag for tag in loading.findall(page.read_text()) if "canonical" not in tag]
        assert loads == [], page.name
