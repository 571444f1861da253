"""The container image and its compose file: built, well and unwell, replaced, and at work."""

import asyncio
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lab import engine, images
from lab.lab import Lab
from tests.lab.installation import TEXT_SENT, Installation
from tests.packages.machine import ROOT, sh, step
from textback_ari import __version__

CONTAINER = ROOT / "packaging" / "container"
IMAGE = f"textback:{__version__}"
LIMIT = 45.0
"""Seconds that the compose file gives it to end."""
QUICK = """
services:
  textback:
    healthcheck: {interval: 1s, retries: 2}
"""

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def image(built: Path) -> str:
    """Build the image from the package that was built, on the lab's Debian 12."""
    engine.ensure()
    images.ensure(["debian12"])
    with step("image built"):
        sh(
            str(ROOT / "packaging" / "image"),
            str(built),
            "--network=host",
            "--label=textback.lab.image=1",
            env={
                **os.environ,
                "ENGINE": engine.docker(),
                "BASE": images.base("bookworm"),
                "DOCKER_BUILDKIT": "0",
            },
        )
    return IMAGE


class Project:
    """The shipped compose file in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Copy it, as an administrator does."""
        shutil.copytree(CONTAINER, folder, dirs_exist_ok=True)
        shutil.copy(folder / "env.example", folder / ".env")
        (folder / "quick.yaml").write_text(QUICK)
        (folder / "secrets").mkdir()
        for name in ("pbx-main-password", "gateway-carrier-password"):
            self.secret(folder / "secrets" / name, "lab-pass")
        self.config = folder / "etc" / "textback.toml"
        self._folder = folder

    @staticmethod
    def secret(path: Path, value: str) -> None:
        """Write a password that only the image's user can read."""
        path.write_text(f"{value}\n")
        path.chmod(0o400)
        os.chown(path, 990, 990)

    def __call__(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a compose command."""
        files = ("-f", "compose.yaml", "-f", "quick.yaml")
        return sh(*engine.compose(), *files, *words, check=check, cwd=self._folder)

    def run(self, *words: str) -> str:
        """Run a command of textback's in the container, and return what it says."""
        return self("exec", "-T", "textback", "textback", *words).stdout

    def shell(self, words: str) -> str:
        """Run a line of shell in the container."""
        return self("exec", "-T", "textback", "sh", "-c", words).stdout

    def state(self) -> Any:
        """Return what the engine knows of the container."""
        container = self("ps", "--quiet", "textback").stdout.strip()
        found = sh(engine.docker(), "inspect", "--format", "{{json .State}}", container).stdout
        return json.loads(found)

    def until(self, holds: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"{what}:\n{self('logs').stdout}"
            time.sleep(0.2)

    def until_health(self, wanted: str) -> None:
        """Wait until the engine calls it healthy or unhealthy."""
        self.until(lambda: self.state()["Health"]["Status"] == wanted, f"not {wanted}")

    def logged(self, event: str) -> int:
        """Return how often the log has an event."""
        return self("logs", "--no-color").stdout.count(f'"event": "{event}"')


@pytest.fixture
def project(image: str, tmp_path: Path) -> Iterator[Project]:
    """Give the compose project, and remove its container and volume afterwards."""
    project = Project(tmp_path / "textback")
    yield project
    project("down", "--volumes", "--timeout", "5")


def test_the_image_says_what_it_is(image: str) -> None:
    """It has the version's number in name, label and program, and is run by a user of its own."""
    told = sh(engine.docker(), "image", "inspect", image).stdout
    config = json.loads(told)[0]["Config"]
    assert config["Labels"]["org.opencontainers.image.version"] == __version__
    assert config["User"] == "textback"
    said = sh(engine.docker(), "run", "--rm", "--network=none", "--read-only", image, "--version")
    assert said.stdout == f"textback {__version__}\n"
    print(f"           image: {json.loads(told)[0]['Size'] / 1e6:.0f} MB")


def test_it_is_well_and_unwell_and_keeps_its_data(project: Project) -> None:
    """It waits for a PBX that is not there, is found stuck, ends in time, and is replaced."""
    print()
    config = project.config.read_text()
    project.config.write_text(config.replace("127.0.0.1:8088", "127.0.24.1:8088"))
    with step("up, its PBX and carrier unreachable: healthy"):
        project("up", "--detach")
        project.until_health("healthy")
        assert project.logged("part_down") >= 1
        assert project.shell("id -u; touch /x 2>&1 || true").startswith("990\n")
        assert "Read-only file system" in project.shell("touch /x 2>&1 || true")
        project.run("block", "add", "+12015550177")
    with step("reloaded by SIGHUP"):
        project("kill", "-s", "HUP")
        project.until(lambda: project.logged("settings_reloaded") == 1, "not reloaded")
    with step("stuck: unhealthy; going on: healthy again"):
        mine = "for p in /proc/[0-9]*; do grep -qx textback $p/comm && kill -{} ${{p#/proc/}}; done"
        project.shell(f"{mine.format('STOP')}; touch -d '2 minutes ago' /run/textback/alive")
        project.until_health("unhealthy")
        project.shell(f"{mine.format('CONT')}; true")
        project.until_health("healthy")
    with step("ended by SIGTERM, within its time"):
        began = time.monotonic()
        project("stop")
        assert time.monotonic() - began < LIMIT
        assert project.logged("stopped") == 1
        assert project.state()["ExitCode"] == 0
    with step("replaced by a new container: its data are there"):
        project("up", "--detach", "--force-recreate")
        project.until_health("healthy")
        assert "+12015550177" in project.run("block", "list", "--json")


@pytest.mark.timeout(240)
async def test_a_call_beside_it_gets_its_text(project: Project, tmp_path: Path) -> None:
    """Beside a real Asterisk, as shipped, it checks well, and an unanswered caller is texted."""
    async with Lab("packages", "127.0.24", ring_seconds=3) as lab:
        beside = tmp_path / "beside"
        beside.mkdir()
        config = Installation(lab, beside).config.read_text()
        lines = [line for line in config.splitlines() if not line.startswith("password_file")]
        project.config.write_text("\n".join(lines).replace(str(beside), "/var/lib/textback"))
        with step("up beside a real Asterisk and an SMSC"):
            await asyncio.to_thread(project, "up", "--detach")
            await asyncio.to_thread(
                project.until, lambda: project.logged("ready") == 1, "not ready", 30.0
            )
            await asyncio.to_thread(project.run, "check")
        with step("an unanswered call, and its text"):
            caller = "+12015550123"
            await lab.call(caller, hangup_after=2)
            [sent] = await lab.smsc.wait_for_text(caller)
            assert sent.text == TEXT_SENT
