"""Whatever an administrator can name is documented."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from reference.commands import Command, all_commands
from reference.pages import commands_page
from textback_ari.rules.reasons import Reason

ROOT = Path(__file__).parent.parent.parent
COMMANDS = (ROOT / "docs" / "commands.md").read_text()
DIALPLAN = (ROOT / "docs" / "dialplan.md").read_text()
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def _options() -> list[tuple[str, str]]:
    return [
        (" ".join(command.words), name)
        for command in all_commands()
        for option in command.options
        for name in option.names
        if name.startswith("--")
    ]


def _section(command: str, page: str = COMMANDS) -> str:
    """Return what the page says of a command, or of its group."""
    name = command.split(maxsplit=1)[0]
    found = re.search(rf"^## `textback {name}[ `].*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, name
    return found[0]


@pytest.mark.parametrize(("command", "option"), _options())
def test_each_option_is_documented_with_its_command(command: str, option: str) -> None:
    """Each command has a section in docs/commands.md, and each option is named in it or above."""
    assert option in _section(command) or option in COMMANDS.split("\n## ", maxsplit=1)[0]


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: " ".join(command.words))
def test_each_command_is_documented(command: Command) -> None:
    """Each command of a group is named in the group's section, and says what it does."""
    section = _section(command.words[0])
    assert all(re.search(rf"\b{word}\b", section) for word in command.words[1:])
    assert command.help


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: " ".join(command.words))
def test_the_site_has_the_usage_of_each_command(command: Command) -> None:
    """What the program itself knows of a command is added to its section, options and all."""
    section = _section(command.words[0], commands_page(COMMANDS))
    assert f"    `{command.usage}`\n" in section
    assert all(f"| `{option}` |" in section for option in command.options)


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


def test_the_layers_are_told_as_they_are_held() -> None:
    """docs/architecture.md has the layers of import-linter's contract, from top to bottom."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    page = (ROOT / "docs" / "architecture.md").read_text()
    rows = page.split("| Layer |")[1].split("\n\n")[0].splitlines()[2:]
    told = [name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    held = [set(re.findall(r"\w+", layer)) for layer in layers]
    assert set(told) == set.union(*held)
    places = [next(i for i, layer in enumerate(held) if name in layer) for name in told]
    assert places == sorted(places)
