"""The wheel and the source archive, installed as users install programs: by uv and by pipx."""

import os
import sys
from pathlib import Path

import pytest

from tests.packages.machine import sh, step
from textback_ari import __version__

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install uv and pipx into a place of their own, and return the folder of their commands."""
    folder = tmp_path_factory.mktemp("tools")
    sh(sys.executable, "-m", "venv", str(folder))
    with step("uv and pipx installed"):
        sh(str(folder / "bin" / "pip"), "install", "--quiet", "uv", "pipx")
    return folder / "bin"


def works(command: Path, folder: Path) -> None:
    """Have a textback that was installed say its version, and what a mistake in a file is."""
    assert sh(str(command), "--version").stdout == f"textback {__version__}\n"
    config = folder / "textback.toml"
    config.write_text("[stor]\n")
    said = sh(str(command), "check", "--config", str(config), check=False)
    assert said.returncode == 2
    assert "stor" in said.stderr
    # What Asterisk includes comes with it.
    python = command.resolve().parent / "python"
    where = "import textback_ari; print(textback_ari.__path__[0])"
    place = Path(sh(str(python), "-c", where, cwd=folder).stdout.strip()) / "share"
    assert list((place / "dialplan").iterdir())
    assert list((place / "asterisk-conf").iterdir())


def test_uv_installs_the_wheel(built: Path, tools: Path, tmp_path: Path) -> None:
    """`uv tool install` gives the command, and takes it away again."""
    print()
    [wheel] = built.glob("*.whl")
    env = {**os.environ, "UV_TOOL_DIR": f"{tmp_path}/tools", "UV_TOOL_BIN_DIR": f"{tmp_path}/bin"}
    uv = str(tools / "uv")
    with step("the wheel installed by uv tool"):
        sh(uv, "tool", "install", "--python", sys.executable, str(wheel), env=env)
    works(tmp_path / "bin" / "textback", tmp_path)
    sh(uv, "tool", "uninstall", "textback-ari", env=env)
    assert not (tmp_path / "bin" / "textback").exists()


def test_pipx_installs_the_source(built: Path, tools: Path, tmp_path: Path) -> None:
    """`pipx install` makes the program from its source archive, and takes it away again."""
    print()
    [source] = built.glob("*.tar.gz")
    env = {**os.environ, "PIPX_HOME": f"{tmp_path}/pipx", "PIPX_BIN_DIR": f"{tmp_path}/bin"}
    pipx = str(tools / "pipx")
    with step("the source installed by pipx"):
        sh(pipx, "install", "--python", sys.executable, str(source), env=env)
    works(tmp_path / "bin" / "textback", tmp_path)
    sh(pipx, "uninstall", "textback-ari", env=env)
    assert not (tmp_path / "bin" / "textback").exists()
