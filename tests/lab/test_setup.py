"""`textback setup` against a real Asterisk: what it writes works after a reload, and is undone."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lab import engine, images
from lab.commands import run_async
from lab.program import COMMAND
from tests.lab.installation import Json
from tests.unit.setup.trees import ANSWERS, TREES, seen, write
from textback_ari.asterisk.checks import Level, check
from textback_ari.config import load

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

_ADDRESS = "127.0.24.1"
_MODULES = "[modules]\nautoload=yes\nnoload=app_voicemail_imap.so\nnoload=app_voicemail_odbc.so\n"
_BOOT_SECONDS = 30


class Pbx:
    """An Asterisk that reads its files from a folder, in a container of its own."""

    def __init__(self, name: str) -> None:
        """Keep the container's name."""
        self._name = name

    async def cli(self, command: str) -> str:
        """Run a command of Asterisk's own command line."""
        words = [engine.docker(), "exec", self._name, "asterisk", "-rx", command]
        return (await run_async(words, timeout=20, check=False)).stdout.decode(errors="replace")

    async def booted(self) -> None:
        """Return once it takes calls."""
        # Its own command line is not there at first, and then waits by itself.
        while "fully booted" not in await self.cli("core waitfullybooted"):  # noqa: ASYNC110
            await asyncio.sleep(0.1)

    async def started(self) -> str:
        """Return since when it runs, in its own words."""
        return (await self.cli("core show settings")).partition("Startup time:")[2].split("\n")[0]


@asynccontextmanager
async def asterisk(files: Path, version: str) -> AsyncIterator[Pbx]:
    """Start an Asterisk on a folder of files, and throw it away."""
    name = f"asterisk{version}"
    [tag] = (await asyncio.to_thread(images.ensure, [name])).values()
    words = [engine.docker(), "run", "--detach", "--rm", "--network=host"]
    words += ["--label=textback.lab=setup", f"--volume={files}:/etc/asterisk:ro"]
    started = await run_async([*words, "--entrypoint=asterisk", tag, "-f"], timeout=30)
    pbx = Pbx(started.stdout.decode().strip())
    try:
        async with asyncio.timeout(_BOOT_SECONDS):
            await pbx.booted()
        yield pbx
    finally:
        await run_async([engine.docker(), "kill", pbx._name], timeout=20, check=False)


@pytest.mark.parametrize(
    "tree",
    [
        "debian",
        pytest.param("freepbx16", marks=pytest.mark.nightly),
        pytest.param("freepbx17", marks=pytest.mark.nightly),
    ],
)
async def test_what_it_writes_works(tree: str, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """After the commands that it prints ARI and AMI answer, without a restart; undone, they do not.

    On plain Asterisk the trunk leads through the hook; the tree is the same to the byte in the end.
    """
    version = str(pytestconfig.getoption("--asterisk"))
    files = write({**TREES[tree], "modules.conf": _MODULES}, tmp_path / "asterisk")
    for name in files.rglob("*.conf"):
        name.write_text(name.read_text().replace("=127.0.0.1", f"={_ADDRESS}"))
        name.write_text(name.read_text().replace("= 127.0.0.1", f"= {_ADDRESS}"))
        name.write_text(name.read_text().replace("bindport=8088", "bindport=18088"))
        name.write_text(name.read_text().replace("port = 5038", "port = 15038"))
    before = seen(files)
    config = tmp_path / "etc" / "textback.toml"
    (tmp_path / "answers.toml").write_text(ANSWERS.format(setup="ami = true\nhook = true"))
    places = ["--asterisk-dir", str(files), "--config", str(config)]
    places += ["--state", str(tmp_path / "state")]

    async def textback(*words: str) -> Json:
        said = await run_async([COMMAND, "setup", *places, *words, "--yes", "--json"], timeout=30)
        told: Json = json.loads(said.stdout)
        return told

    async with asterisk(files, version) as pbx:
        since = await pbx.started()
        began = time.monotonic()
        done = await textback("--answers", str(tmp_path / "answers.toml"))
        for command in done["to_reload"]:
            await pbx.cli(command)
        took = time.monotonic() - began
        print(f"{tree}: 1 command and {len(done['to_reload'])} reloads in {took:.1f} s")
        [settings] = load(config).pbxes
        found = await check(settings)
        assert [each.what for each in found if each.level is not Level.OK] == []
        if tree == "debian":
            shown = await pbx.cli("pjsip show endpoint carrier")
            assert "textback-in-carrier" in shown
            assert "textback-in" in await pbx.cli("dialplan show textback-in-carrier")
        undone = await textback("--undo")
        for command in undone["to_reload"]:
            await pbx.cli(command)
        assert seen(files) == before
        assert {each.code for each in await check(settings)} & {"ari-unreachable", "ari-password"}
        assert "no existence" in await pbx.cli("dialplan show textback-in")
        assert await pbx.started() == since
