"""The program's own files: settings, passwords, the unit."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.setup.trees import TREES, write
from textback_ari.setup import home
from textback_ari.setup.files import Rights, There
from textback_ari.setup.filling import filled_in, international
from textback_ari.setup.finding import find_pbx, shipped
from textback_ari.setup.program_files import (
    Access,
    Home,
    passwords_of,
    plan_program,
    settings_of,
)

ROOT_FILE = Rights(0o640, 0, 7)
ACCESS = Access("http://127.0.0.1:8088", "textback", "of-ari", ("PJSIP/t",), ("textback", "of-ami"))
ANSWERS = {
    "gateways": {"carrier": {"type": "smpp", "password": "of-carrier"}},
    "lines": [{"number": "+12125550100"}],
    "email": {"host": "mail.example.com"},
}


def _home(folder: Path, tree: Mapping[Path, There | None], command: str = "/usr/bin/t") -> Home:
    unit = folder / "textback.service"
    return Home(
        config=folder / "textback.toml",
        folders=(),
        rights=ROOT_FILE,
        tree=tree,
        unit=unit,
        unit_text=shipped("textback.service"),
        command=command,
    )


def test_answers_are_completed_and_passwords_taken_out() -> None:
    """What was found out is filled in, what was answered stays, no password is in the settings."""
    settings = settings_of(ANSWERS, ACCESS, _home(Path("/x"), {}))
    assert settings["pbx"][0]["ami"]["password_file"] == "ami.password"
    assert settings["lines"][0]["gateways"] == ["carrier"]
    assert settings["email"] == {"host": "mail.example.com"}
    assert "of-" not in str(settings)
    assert passwords_of(ANSWERS, ACCESS) == {
        "ari.password": "of-ari",
        "ami.password": "of-ami",
        "carrier.password": "of-carrier",
    }
    own = {"pbx": [{"name": "office", "trunks": ["*"]}], **ANSWERS}
    assert settings_of(own, ACCESS, _home(Path("/x"), {}))["pbx"][0]["name"] == "office"


def test_passwords_are_for_few_and_the_unit_for_all() -> None:
    """Each file has the rights that it needs, and the unit starts this very program."""
    place = Path("/etc/textback")
    made = _home(place, {}, "/opt/venv/bin/textback")
    plan = plan_program(made, {"a": 1}, {"ari.password": "secret"})
    by_name = {change.path.name: change for change in plan.changes}
    assert by_name["ari.password"].secret
    assert by_name["ari.password"].rights == ROOT_FILE
    unit = by_name["textback.service"].after.decode()
    assert "ExecStart=/opt/venv/bin/textback run --config /etc/textback/textback.toml" in unit
    assert by_name["textback.service"].rights.mode == 0o644
    there = {change.path: There(change.after, change.rights) for change in plan.changes}
    again = plan_program(_home(place, there, "/opt/venv/bin/textback"), {"a": 1}, {})
    assert again.changes == ()
    assert again.hints == ()


def test_a_program_in_a_home_directory_is_no_service() -> None:
    """The unit's sandbox hides home directories; it says where else to install the program."""
    plan = plan_program(_home(Path("/x"), {}, "/root/.local/bin/textback"), None, {})
    assert any("PIPX_HOME" in hint for hint in plan.hints)


@pytest.mark.parametrize(
    ("written", "country", "meant"),
    [
        ("(212) 555-0100", "US", "+12125550100"),
        ("030 123456", "DE", "+4930123456"),
        ("+44 20 7946 0000", "", "+442079460000"),
        ("212 555 0100", "", "212 555 0100"),
        ("nonsense", "US", "nonsense"),
    ],
)
def test_numbers_as_people_write_them(written: str, country: str, meant: str) -> None:
    """A national number is read by its country; what cannot be read is left as it is."""
    assert international(written, country) == meant


def test_a_line_is_filled_in(tmp_path: Path) -> None:
    """The zone of the line tells the country; without one, this machine's counts."""
    pbx = find_pbx(write(TREES["debian"], tmp_path))
    given = {"lines": [{"number": "212 555 0100", "timezone": "America/Denver"}, {"number": 5}]}
    [line, odd] = filled_in(given, pbx, "Europe/Paris", home.country_of)["lines"]
    assert line == {
        "number": "+12125550100",
        "timezone": "America/Denver",
        "dids": ["2125550100"],
    }
    assert odd == {"number": 5}
    other = {"lines": [{"number": "01 23 45 67 89"}]}
    [line] = filled_in(other, pbx, "Europe/Paris", home.country_of)["lines"]
    assert line == {"number": "+33123456789", "timezone": "Europe/Paris"}


def test_folders_that_are_missing_are_made_outermost_first(tmp_path: Path) -> None:
    """The settings' folder and the database's, with the rights that they need."""
    found = home.find_home(tmp_path / "a" / "b" / "c.toml", tmp_path / "d", (), service=False)
    assert [each.path.relative_to(tmp_path) for each in found.folders] == [
        Path("a"),
        Path("a/b"),
        Path("d"),
    ]
    assert found.folders[-1].rights.mode == 0o700
    assert found.rights.uid == os.geteuid()
    assert found.unit is None
