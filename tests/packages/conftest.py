"""What the tests of packages share: one build of everything, and one more beside it."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lab import engine, images
from tests.packages.machine import BUILD, ROOT, sh, step

_HERE = Path(__file__).parent


def pytest_collection_finish(session: pytest.Session) -> None:
    """Build the images beforehand: it takes a minute or two once."""
    if session.config.option.collectonly:
        return
    if any(item.path.is_relative_to(_HERE) for item in session.items):
        engine.ensure()
        images.ensure(["debian12", "fresh22", "sipp", "smsc"])


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Build everything twice, beside each other and by differing users of the machine."""
    folders = tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("again")
    sh(str(ROOT / "docker" / "provision"))
    others = {**os.environ, "TZ": "Asia/Kathmandu", "LC_ALL": "C"}
    with step("everything built, twice at the same time"), ThreadPoolExecutor() as pool:
        first = pool.submit(sh, str(BUILD), str(folders[0]))
        second = pool.submit(
            sh, "sh", "-c", 'umask 077; exec "$@"', "sh", str(BUILD), str(folders[1]), env=others
        )
        print(first.result().stdout + second.result().stdout)
    return folders


@pytest.fixture(scope="session")
def built(builds: tuple[Path, Path]) -> Path:
    """Give the folder with what was built."""
    return builds[0]
