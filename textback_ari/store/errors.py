"""Database errors as one clear sentence each."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import asyncpg
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from textback_ari.ports import StoreUnavailableError

_SQLITE: Final = (
    ("unable to open", "cannot be opened: is there such a file, and may this user read it?"),
    ("readonly database", "cannot be written by this user"),
    ("disk is full", "cannot be written: the disk is full"),
    ("disk i/o error", "cannot be read or written: the disk reports an error"),
    ("locked", "is kept locked by another program"),
    ("not a database", "is not a textback database"),
    ("malformed", "is damaged: restore a backup"),
)
_POSTGRESQL: Final = (
    ("28", "refuses this user or password"),
    ("3D000", "has no database of this name"),
    ("42501", "does not allow this user what textback needs"),
    ("53100", "cannot write: its disk is full"),
    ("53300", "has no connection left for textback"),
    ("53", "is out of resources"),
    ("55P03", "kept a row locked too long"),
    ("57014", "took too long to answer"),
    ("57P", "is shutting down or starting"),
    ("40", "could not run these transactions side by side"),
    ("25006", "is read-only"),
    ("08", "closed the connection"),
)
_BUG_STATES: Final = ("22", "23", "42")
_BUGS: Final = (IntegrityError, DataError, ProgrammingError, NotSupportedError)


def _sqlstate(error: BaseException) -> str:
    seen: BaseException | None = error
    while seen is not None:
        state = getattr(seen, "sqlstate", None)
        if isinstance(state, str):
            return state
        seen = getattr(seen, "orig", None) or seen.__cause__
    return ""


def why_unavailable(error: BaseException) -> str | None:
    """Return what is wrong with the database, as the end of a sentence; `None`: a bug."""
    state = _sqlstate(error)
    for prefix, why in _POSTGRESQL:
        if state and state.startswith(prefix):
            return why
    if state.startswith(_BUG_STATES):
        return None
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        words = str(cause).lower()
        for part, why in _SQLITE:
            if part in words:
                return why
    if isinstance(error, PoolTimeoutError):
        return "has no connection free: all are busy"
    if isinstance(error, TimeoutError):
        return "did not answer in time"
    if isinstance(error, OSError):
        return f"cannot be reached: {error.strerror or error}"
    if isinstance(error, DBAPIError):
        if error.connection_invalidated:
            return "closed the connection"
        if isinstance(error, _BUGS):
            return None
    if isinstance(error, DBAPIError | sqlite3.OperationalError | asyncpg.PostgresError):
        first_line = re.sub(r"^<class '[^']*'>: ", "", str(cause)).splitlines()[:1]
        return f"does not work: {''.join(first_line)}"
    if isinstance(error, asyncpg.InterfaceError):
        return "closed the connection"
    return None


@contextmanager
def one_sentence(place: str) -> Iterator[None]:
    """Turn errors of the database at `place` into `StoreUnavailableError`; bugs stay."""
    try:
        yield
    except (
        DBAPIError,
        PoolTimeoutError,
        sqlite3.Error,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        OSError,
    ) as error:
        why = why_unavailable(error)
        if why is None:
            raise
        raise StoreUnavailableError(f"the database {place} {why}") from error
