"""One version number, wherever it stands in what is built."""

from pathlib import Path

import pytest

from tests.packages.machine import sh
from textback_ari import __version__

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(600)]


def test_all_that_is_built_has_the_version(built: Path) -> None:
    """Wheel, source, Debian package and list of contents are of the program's version."""
    [package] = built.glob("*.deb")
    names = {path.name for path in built.iterdir()} - {package.name, "SHA256SUMS"}
    assert names == {
        f"textback_ari-{__version__}-py3-none-any.whl",
        f"textback_ari-{__version__}.tar.gz",
        f"textback-{__version__}.cdx.json",
    }
    assert sh("dpkg-deb", "--field", str(package), "Version").stdout.strip() == __version__
