"""The manners of the command line: where things are said, in which colours, and how quietly."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import structlog

from reference.commands import Command, all_commands
from reference.manual import manual
from textback_ari import cli as command_line
from textback_ari.cli.logs import configure_logs

from .program import CONFIG, TEXTBACK, Said
from .terminal import on_terminal

ONLY_ACT = {
    "appointments cancel",
    "appointments confirm",
    "appointments counter",
    "block add",
    "block remove",
    "contacts add",
    "contacts remove",
    "follow-ups stop",
    "lead assign",
    "lead card",
    "lead contacted",
    "lead lost",
    "lead merge",
    "lead note",
    "lead tag",
    "lead won",
    "lines set",
    "lines undo",
    "lines unset",
    "optout add",
    "optout remove",
    "pause",
    "record",
    "run",
    "take",
}
"""Commands that do what they were told and show nothing: a sentence, and the exit status."""
IS_JSON = {"privacy export"}
READS_NO_CONFIGURATION = {"replay"}
HEAVY = ("sqlalchemy", "pydantic", "aiohttp", "phonenumbers", "rich", "structlog")


def _name(command: Command) -> str:
    return " ".join(command.words)


def _options(command: Command) -> set[str]:
    return {name for option in command.options for name in option.names}


def _said(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {key: value for key, value in os.environ.items() if not key.startswith("TEXTBACK_")}
    return subprocess.run(
        [TEXTBACK, *words],
        env={**plain, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", all_commands(), ids=_name)
def test_each_command_has_the_common_options(command: Command) -> None:
    """Each has --quiet and --config, and --json where it shows something."""
    options = _options(command)
    assert {"--quiet", "-q"} <= options
    assert ({"--config", "-c"} <= options) != (_name(command) in READS_NO_CONFIGURATION)
    assert ("--json" in options) != (_name(command) in ONLY_ACT | IS_JSON)


@pytest.fixture
def textback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Return a way to run a command in this process."""

    def run(*words: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["textback", *words])
        with pytest.raises(SystemExit) as ended:
            command_line.main()
        out, err = capsys.readouterr()
        return Said(int(ended.value.code or 0), out, err)

    return run


@pytest.mark.parametrize(
    "command",
    [each for each in all_commands() if each.words[0] not in {"doctor", "setup"}],
    ids=_name,
)
def test_errors_are_told_on_standard_error(command: Command, textback: Callable[..., Said]) -> None:
    """Without its configuration a command says so on standard error, and nothing elsewhere.

    To `doctor` it is a finding like any other; `setup` makes it.
    """
    words = [*command.words, *("1" for each in command.arguments if each.required)]
    for option in command.options:
        if option.required:
            words += [option.names[0], "2125550100"]
        if "--yes" in option.names:
            words.append("--yes")
    if "--config" in _options(command):
        words += ["--config", "/nowhere/textback.toml"]
    said = textback(*words)
    assert said.status in {1, 2}
    assert said.out == ""
    assert said.err.startswith("textback: ")
    assert "Traceback" not in said.err


def test_wrong_usage_is_told_on_standard_error() -> None:
    """A command that there is not, and an option that there is not, print nothing elsewhere."""
    for words in (("calls", "--no-such-option"), ("no-such-command",)):
        said = _said(*words)
        assert (said.returncode, said.stdout) == (2, "")
        assert "No such" in said.stderr


@pytest.fixture
def config(tmp_path: Path) -> str:
    """Return the place of a configuration file that is right."""
    (tmp_path / "password").write_text("secret\n")
    file = tmp_path / "textback.toml"
    file.write_text(CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:1", smpp=1))
    return str(file)


def test_quiet_says_nothing_but_troubles(config: str, textback: Callable[..., Said]) -> None:
    """--quiet leaves standard output empty, but for JSON, and keeps troubles and exit status."""
    assert textback("db", "upgrade", "--quiet", "-c", config) == Said(0, "", "")
    assert textback("block", "add", "+12015550123", "-q", "-c", config) == Said(0, "", "")
    assert textback("block", "list", "-q", "-c", config).out == ""
    listed = json.loads(textback("block", "list", "-q", "--json", "-c", config).out)
    assert "12015550123" in json.dumps(listed)
    again = textback("block", "remove", "+12015550199", "-q", "-c", config)
    assert (again.status, again.out) == (1, "")
    assert again.err.startswith("textback: ")


def test_no_library_speaks_on_standard_output(config: str, textback: Callable[..., Said]) -> None:
    """What a command makes the database do is not told between its own words."""
    said = textback("db", "upgrade", "--json", "-c", config)
    assert said.status == 0
    assert json.loads(said.out)["schema"]


def test_progress_is_for_terminals(
    config: str, tmp_path: Path, textback: Callable[..., Said]
) -> None:
    """Long work says on a terminal how far it is, and nowhere else; with --quiet not there."""
    assert textback("db", "upgrade", "-c", config).status == 0
    there = ("-c", config)
    assert textback("db", "backup", str(tmp_path / "one"), *there).err == ""
    assert "copying the database" in on_terminal("db", "backup", str(tmp_path / "two"), *there)
    assert on_terminal("db", "backup", str(tmp_path / "three"), "--quiet", *there) == ""
    assert (tmp_path / "three").exists()


@pytest.mark.parametrize("form", ["console", "auto"])
def test_logs_have_no_colours_in_a_file(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Readable lines that go into a file hold no codes for a terminal."""
    configure_logs("console" if form == "console" else "auto", "info", lasting=False)
    structlog.get_logger("test").warning("something", why="of note")
    err = capsys.readouterr().err
    assert "something" in err
    assert "\x1b" not in err


@pytest.mark.parametrize(
    ("shell", "marks"),
    [
        ("bash", "complete -o default -F _textback_completion textback"),
        ("zsh", "#compdef textback"),
        ("fish", "complete --command textback"),
    ],
)
def test_completion_comes_out_for_each_shell(shell: str, marks: str) -> None:
    """Each shell gets a script of its own, which the shell itself can read."""
    script = _said(_TEXTBACK_COMPLETE=f"source_{shell}").stdout
    assert marks in script
    if shutil.which(shell):
        read = subprocess.run(
            [shell, "-n"], input=script, capture_output=True, text=True, check=False
        )
        assert (read.returncode, read.stderr) == (0, "")


def test_completion_knows_commands_and_options() -> None:
    """The tab key completes a command's name, a subcommand's, and an option's."""

    def completed(words: str) -> set[str]:
        line = {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
        return set(_said(_TEXTBACK_COMPLETE="complete_bash", **line).stdout.split())

    assert completed("textback pri") == {"privacy"}
    assert completed("textback privacy e") == {"export", "erase"}
    assert "--outcome" in completed("textback calls --o")


async def test_completion_and_help_import_little() -> None:
    """The tab key is answered without loading what the program itself needs."""
    code = (
        "import sys; sys.argv = ['textback', '--help']\n"
        "from textback_ari.cli import main\n"
        "try: main()\n"
        f"except SystemExit: print([each for each in {HEAVY!r} if each in sys.modules])"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert said.decode().splitlines()[-1] == "[]"


def test_the_manual_page_has_each_command_and_option() -> None:
    """textback(1) is made of the program itself: nothing is left out or taken for a macro."""
    page = manual(0)
    lines = page.splitlines()
    assert lines[0].startswith('.TH TEXTBACK 1 "1970-01-01"')
    known = {".TH", ".SH", ".SS", ".TP", ".B", ".I", ".RS", ".RE"}
    assert {line.split()[0] for line in lines if line.startswith((".", "'"))} <= known
    said = page.replace("\\-", "-")
    for command in all_commands():
        assert f"\n.B {command.usage}\n{command.help}" in said
        assert all(str(option) in said for option in command.options)


@pytest.mark.skipif(not shutil.which("man"), reason="no man here")
def test_the_manual_page_can_be_read() -> None:
    """man(1) shows it without a warning."""
    shown = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-"],
        input=manual(0),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MANWIDTH": "100"},
    )
    assert shown.stderr == ""
    assert "textback lines set" in re.sub(".\\x08", "", shown.stdout)
