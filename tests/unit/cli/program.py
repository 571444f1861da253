"""The program as its user runs it: a configuration file and a subprocess."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

TEXTBACK = str(Path(sys.executable).parent / "textback")
SECONDS = 25.0

CONFIG = """\
[store]
url = "sqlite:///{folder}/textback.db"

[[pbx]]
name = "main"
url = "{ari}"
username = "textback"
password_file = "{folder}/password"
trunks = ["PJSIP/trunk"]

[gateways.carrier]
type = "smpp"
host = "127.0.0.1"
port = {smpp}
system_id = "textback"
password_file = "{folder}/password"

[[lines]]
number = "+12125550100"
business = "Acme Plumbing"
agent = "Sam"
timezone = "America/New_York"
gateways = ["carrier"]
delay = "40s"
"""


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


@dataclass
class Desk:
    """A configuration file that is right, to be spoilt."""

    folder: Path
    text: str

    async def textback(self, *words: str) -> Said:
        """Write the file and run a command on it."""
        config = self.folder / "textback.toml"
        config.write_text(self.text)
        return await textback(*words, "--config", str(config))

    def spoil(self, old: str, new: str) -> None:
        """Change the file."""
        assert old in self.text
        self.text = self.text.replace(old, new)


async def textback(*words: str) -> Said:
    """Run the program as a user does."""
    process = await asyncio.create_subprocess_exec(
        TEXTBACK,
        *words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "COLUMNS": "200"},
    )
    try:
        async with asyncio.timeout(SECONDS):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    said = Said(process.returncode, out.decode(), err.decode())
    assert "Traceback" not in said.err
    return said
