"""Links to pictures and files that came with a text. They are kept and shown, never fetched."""

from collections.abc import Iterable
from itertools import islice
from urllib.parse import urlsplit

MOST = 10
LONGEST = 2_000
"""Characters of a link; a longer one is left out, for half an address leads nowhere."""
_READ = 100
"""Links that are looked at."""


def links(told: Iterable[str]) -> tuple[str, ...]:
    """Return the links among what a carrier tells that may be kept, each once, in order."""
    kept = (link.strip() for link in islice(told, _READ))
    return tuple(islice(dict.fromkeys(link for link in kept if _good(link)), MOST))


def _good(link: str) -> bool:
    """Whether it leads into the web, and is an address all through (RFC 3986, section 2)."""
    if len(link) > LONGEST or not link.isascii() or not link.isprintable():
        return False
    if any(char in ' <>"{}|\\^`' for char in link):
        return False
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    # A user's name before the host is how links pretend to lead elsewhere.
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
