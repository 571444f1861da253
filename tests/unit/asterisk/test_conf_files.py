"""Asterisk's configuration files, read as Asterisk reads them."""

from pathlib import Path

import pytest

from textback_ari.asterisk.conf_files import Conf, is_yes, read_conf


def _read(folder: Path, **files: str) -> Conf:
    for name, content in files.items():
        (folder / f"{name}.conf").write_text(content)
    conf = read_conf(folder, "main.conf")
    assert conf is not None
    return conf


def test_settings_of_sections(tmp_path: Path) -> None:
    """The last value counts, comments do not; sections may come in pieces and with templates."""
    conf = _read(
        tmp_path,
        main=(
            "before = a section\n[general](!)\nport = 1 ; not 2\nport=>3\n"
            ";-- port = 4\nport = 5 --;\n[other](general)\nport=6\n[general]\nname = a\\;b\n"
        ),
    )
    assert conf.get("general", "port") == "3"
    assert conf.get("other", "port") == "6"
    assert conf.get("general", "name") == "a\\;b"
    assert conf.get("general", "none") is None
    assert not conf.has("third")


def test_includes_are_followed(tmp_path: Path) -> None:
    """Files are included by name, by pattern and by their place in /etc/asterisk."""
    conf = _read(
        tmp_path,
        main=(
            '[general]\n#include "one.conf"\n#tryinclude <two*.conf>\n#tryinclude none.conf\n'
            "#include /etc/asterisk/three.conf\nlast=yes\n"
        ),
        one="a=1\n[own]\nb=2\n",
        two2="c=3\n",
        three="d=4\n",
    )
    assert [conf.get("general", key) for key in "acd"] == ["1", "3", "4"]
    assert conf.get("own", "b") == "2"
    assert conf.get("general", "last") == "yes"
    assert conf.includes(tmp_path / "two2.conf")
    assert not conf.includes(tmp_path / "none.conf")


def test_a_file_that_includes_itself_ends(tmp_path: Path) -> None:
    """A circle of files is left after a few rounds."""
    conf = _read(tmp_path, main="[general]\na=1\n#include main.conf\n")
    assert conf.get("general", "a") == "1"


def test_what_is_not_there_or_no_text(tmp_path: Path) -> None:
    """A file that is not there is none; one in another encoding is read as far as it goes."""
    assert read_conf(tmp_path, "none.conf") is None
    (tmp_path / "main.conf").write_bytes(b"[general]\na=\xff\xfe\nb=1\n")
    conf = read_conf(tmp_path, "main.conf")
    assert conf is not None
    assert conf.get("general", "b") == "1"


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What may not be read is told apart from what is not there."""
    (tmp_path / "main.conf").write_text("[general]\n")

    def refuse(*_: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)
    conf = read_conf(tmp_path, "main.conf")
    assert conf is not None
    assert conf.closed == {tmp_path / "main.conf"}


@pytest.mark.parametrize(
    ("value", "yes"), [("yes", True), ("On", True), ("1", True), ("no", False)]
)
def test_yes(value: str, yes: bool) -> None:
    """What Asterisk takes for yes is yes."""
    assert is_yes(value) is yes
