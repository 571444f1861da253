"""Running other programs, and holding one machine-wide lock while doing so."""

import asyncio
import fcntl
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO

from lab.errors import LabError
from lab.paths import cache_dir


def run(
    command: Sequence[str],
    *,
    timeout: float | None = None,
    env: Mapping[str, str] | None = None,
    stdin: bytes | IO[bytes] | None = None,
    check: bool = True,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command to its end and return it, or raise LabError with the end of its output."""
    given = stdin if isinstance(stdin, bytes) else None
    stream = None if isinstance(stdin, bytes) else (stdin or subprocess.DEVNULL)
    try:
        done = subprocess.run(
            list(command),
            input=given,
            stdin=None if given is not None else stream,
            capture_output=True,
            timeout=timeout,
            env={**os.environ, **env} if env else None,
            check=False,
        )
    except FileNotFoundError:
        raise LabError(f"The command {command[0]!r} is not installed.") from None
    except subprocess.TimeoutExpired:
        raise LabError(f"{' '.join(command)} did not finish within {timeout:.0f} s.") from None
    if check and done.returncode != 0:
        raise LabError(failure(command, done.returncode, done.stdout, done.stderr))
    return done


async def run_async(
    command: Sequence[str],
    *,
    timeout: float | None = None,  # noqa: ASYNC109 - the same signature as run()
    env: Mapping[str, str] | None = None,
    check: bool = True,
) -> subprocess.CompletedProcess[bytes]:
    """Do what run() does without blocking the event loop; a cancelled caller ends the command."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={**os.environ, **env} if env else None,
        )
    except FileNotFoundError:
        raise LabError(f"The command {command[0]!r} is not installed.") from None
    try:
        out, err = await asyncio.wait_for(process.communicate(), timeout)
    except TimeoutError:
        raise LabError(f"{' '.join(command)} did not finish within {timeout:.0f} s.") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    status = process.returncode or 0
    if check and status != 0:
        raise LabError(failure(command, status, out, err))
    return subprocess.CompletedProcess(list(command), status, out, err)


def failure(command: Sequence[str], status: int, out: bytes, err: bytes) -> str:
    """Describe a failed command by the last lines that it printed."""
    text = (out.strip() + b"\n" + err.strip()).decode(errors="replace")
    tail = "\n".join(text.splitlines()[-15:])
    return f"{' '.join(command)} failed with status {status}:\n{tail}"


@contextmanager
def machine_lock(name: str) -> Iterator[None]:
    """Let one process of this machine at a time do the thing that name stands for."""
    with (cache_dir() / f"{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
