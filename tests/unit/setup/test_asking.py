"""The questions of `textback setup`, as a person at a terminal answers them."""

import os
import pty
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from tests.unit.cli.program import TEXTBACK
from tests.unit.cli.terminal import pieces
from tests.unit.setup.trees import TREES, seen, write

_QUESTIONS = {
    "Time zone": "America/New_York",
    "The number that callers dial [+12125550100]": "",
    "The business's name": "Acme Plumbing",
    "Who writes": "Sam",
    "leave at any hour": "n",
    "answer STOP": "y",
    "Why callers agreed": "",
    "How do texts leave": "pigeon",
    "How do texts leave (": "twilio",
    "The account's id": "AC0123456789abcdef0123456789abcdef",
    "The password, token or API key": "not-to-be-seen",
    "Trunks by which calls come in [PJSIP/carrier]": "",
    "Lead these trunks": "y",
    "AMI user": "n",
    "Write these files": "y",
}


def _converse(*words: str) -> tuple[str, int]:
    """Run setup on a terminal; each question is answered once it is there."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [TEXTBACK, *words], stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        os.close(theirs)
        heard, told = "", 0
        waiting = list(_QUESTIONS.items())
        for piece in pieces(ours):
            heard += piece.decode()
            while waiting and waiting[0][0] in (new := heard[told:]) and new.endswith(": "):
                told = len(heard)
                os.write(ours, waiting.pop(0)[1].encode() + b"\n")
        status = process.wait(25)
    os.close(ours)
    assert not waiting, heard
    return heard, status


def test_a_conversation(tmp_path: Path) -> None:
    """What was found is offered, a wrong way out is asked again, a password is not shown."""
    files = write(TREES["debian"], tmp_path / "asterisk")
    before = seen(files)
    config = tmp_path / "etc" / "textback.toml"
    places = ["--asterisk-dir", str(files), "--config", str(config)]
    places += ["--state", str(tmp_path / "state" / "setup")]
    heard, status = _converse("setup", *places)
    assert status == 0, heard
    assert "not-to-be-seen" not in heard
    assert "10DLC" in heard
    settings: dict[str, Any] = tomllib.loads(config.read_text())
    [line] = settings["lines"]
    assert line["number"] == "+12125550100"
    assert line["quiet_hours"] == "hold"
    assert "stop_answered_by" not in line
    assert settings["gateways"]["carrier"]["provider"] == "twilio"
    assert (config.parent / "carrier.password").read_text() == "not-to-be-seen\n"
    assert "textback-in-carrier" in (files / "pjsip.conf").read_text()
    undone = subprocess.run(
        [TEXTBACK, "setup", *places, "--undo", "--yes"], capture_output=True, check=False
    )
    assert undone.returncode == 0
    assert seen(files) == before
