"""How far long work is: on standard error, on a terminal only, and not with `--quiet`."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, ProgressColumn, SpinnerColumn, TextColumn

from textback_ari.cli.base import QUIET


@contextmanager
def progress(*columns: str | ProgressColumn) -> Iterator[Progress]:
    """Show bars that go away at the end."""
    console = Console(stderr=True)
    # Elsewhere than on a terminal rich would still end with an empty line.
    console.quiet = QUIET.get() or not console.is_terminal
    with Progress(*columns, console=console, transient=True) as bars:
        yield bars


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that something goes on whose length nobody knows."""
    with progress(SpinnerColumn(), TextColumn("{task.description} ...")) as bars:
        bars.add_task(what)
        yield
