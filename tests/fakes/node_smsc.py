"""Starting the second SMSC that others wrote: docker/smsc-node, on this machine's Node."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docker" / "smsc-node"
PATIENCE = 10.0


def install() -> None:
    """Install what it needs, from its lock file, beside it.

    Raises:
        RuntimeError: there is no Node, or the packages cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise RuntimeError("the second SMSC needs node and npm: apt-get install nodejs npm")
    done = subprocess.run(
        [npm, "ci", "--no-audit", "--no-fund"],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"npm ci failed: {done.stderr.strip()[-400:]}")


@asynccontextmanager
async def node_smsc(latency_ms: int = 0) -> AsyncIterator[tuple[int, int]]:
    """Run it; yields its port and its process id."""
    process = await asyncio.create_subprocess_exec(
        *("node", str(FOLDER / "server.js"), "0", str(latency_ms)),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "NODE_ENV": "production"},
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            said = (await process.stdout.readline()).decode().split()
        assert said[:1] == ["listening"]
        yield int(said[1]), process.pid
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
