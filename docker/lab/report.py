"""What the lab tells the person who waits for it."""

import sys


def say(text: str) -> None:
    """Print one line of progress to standard error, at once."""
    print(f"lab: {text}", file=sys.stderr, flush=True)
