"""How far long work is: on standard error, on a terminal only, and not with `--quiet`."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, ProgressColumn

from textback_ari.cli.base import QUIET


@contextmanager
def progress(*columns: str | ProgressColumn) -> Iterator[Progress]:
    """Show bars that go away at the end."""
    console = Console(stderr=True, quiet=QUIET.get())
    with Progress(*columns, console=console, transient=True) as bars:
        yield bars
