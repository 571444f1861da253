"""Where the lab finds its own files and keeps what it makes."""

import os
from pathlib import Path

DOCKER_DIR = Path(__file__).resolve().parent.parent
CHECKOUT = DOCKER_DIR.parent


def cache_dir() -> Path:
    """Return the folder for logs, locks and running labs, made if it was missing."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    path = Path(base) / "textback-lab"
    path.mkdir(parents=True, exist_ok=True)
    return path
