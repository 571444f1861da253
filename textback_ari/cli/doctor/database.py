"""The database: whether it can be written, and what its records tell of trouble."""

import os
import stat
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from textback_ari.asterisk.checks import Finding, Level
from textback_ari.cli.breaker import stopped
from textback_ari.cli.doctor import machine
from textback_ari.cli.doctor.findings import error, warning, well
from textback_ari.config import Settings
from textback_ari.gateways.meanings import REGISTER
from textback_ari.ports import GatewayState, StoreUnavailableError
from textback_ari.rules.numbers import region_of
from textback_ari.rules.reasons import Reason
from textback_ari.store.engine import open_store, place_of
from textback_ari.store.queries import CallSummary, Queries

_RECENT = 7 * 86_400.0
_CALLS = 500
_ABROAD = 3
"""Callers of one country that make it worth a word."""


@dataclass(slots=True)
class Records:
    """What the database tells, and what was found in it."""

    findings: list[Finding] = field(default_factory=list)
    running: bool = False
    gateways: dict[str, GatewayState] = field(default_factory=dict)
    """How each gateway was when last heard of."""
    hooked: dict[str, set[str]] = field(default_factory=dict)
    """Per PBX, the trunks whose last call passed the hook."""


async def look(settings: Settings, now: float | None = None) -> Records:
    """Return what there is to say of the database and its records. Raises nothing."""
    now = time.time() if now is None else now
    records = Records()
    sqlite = settings.store.url.startswith("sqlite")
    file = Path(place_of(settings.store)) if sqlite else None
    if file is not None:
        records.findings += machine.disk(file.parent)
        if not file.exists():
            records.findings += _not_made_yet(file)
            return records
        records.findings += [*_file(file), *machine.started_before_installed(_lock_of(file))]
    try:
        async with open_store(settings.store, for_running=False) as store:
            records.findings += await stopped(store)
            _, refused = settings.book.lines(await store.line_values())
            async with store.queries() as queries:
                records.running = await queries.is_running(now)
                if not await queries.may_write():
                    records.findings.append(_standby(place_of(settings.store)))
                await _recent(queries, records, now)
    except StoreUnavailableError as failed:
        records.findings.append(_unusable(str(failed)))
        return records
    for each in refused:
        what = f"an owner's change of {each.change.line} is not in force: {each.sentence}"
        cure = "`textback lines unset` takes it away, or make it possible in the file again"
        records.findings.append(warning("owner-change", what, cure))
    records.findings.insert(0, well(f"database {place_of(settings.store)} is there, up to date"))
    return records


def running(records: Records) -> list[Finding]:
    """Say whether the program runs."""
    if records.running:
        return [well("textback runs")]
    cure = "systemctl start textback, or `textback run`: nobody is texted while it does not run"
    return [warning("not-running", "textback does not run", cure)]


def _lock_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")


def _not_made_yet(file: Path) -> list[Finding]:
    if file.parent.is_dir() and os.access(file.parent, os.W_OK | os.X_OK):
        return [well(f"database {file} is not there yet: `textback run` makes it")]
    cure = f"make the folder {file.parent}, writable for the user that runs textback"
    return [error("database-folder", f"database {file} cannot be made", cure)]


def _file(file: Path) -> Iterator[Finding]:
    mode = file.stat().st_mode
    if mode & (stat.S_IROTH | stat.S_IWOTH):
        what = f"{file} can be read by every user of this machine, with callers' numbers and texts"
        yield warning("database-readable", what, f"chmod 600 {file}")
    if not mode & stat.S_IWUSR or not os.access(file, os.W_OK) or not _folder_writable(file):
        what = f"database {file} cannot be written by this user"
        cure = f"chown it and {file.parent} to the user that runs textback, and chmod u+w both"
        yield error("database-read-only", what, cure)


def _standby(place: str) -> Finding:
    what = f"database {place} cannot be written: it is a standby, or the user lacks the right"
    cure = "name the primary in [store], url; grant the user the tables that textback made"
    return error("database-read-only", what, cure)


def _folder_writable(file: Path) -> bool:
    # SQLite makes its write-ahead log beside the file.
    return bool(file.parent.stat().st_mode & stat.S_IWUSR) and os.access(file.parent, os.W_OK)


def _unusable(sentence: str) -> Finding:
    for words, code, cure in (
        ("newer textback", "schema-newer", "install that version again, or restore a backup"),
        ("older textback", "schema-older", "`textback db upgrade`, or start `textback run`"),
        ("is empty", "schema-older", "`textback db upgrade`, or start `textback run`"),
        ("not a textback database", "database-damaged", "name another file in [store], url"),
        ("damaged", "database-damaged", "`textback db restore` from a backup"),
    ):
        if words in sentence:
            return error(code, sentence, cure)
    cure = "is the server up, and do url and password_file of [store] fit it?"
    return error("database-unreachable", sentence, cure)


async def _recent(queries: Queries, records: Records, now: float) -> None:
    records.gateways = {each.gateway: each for each in await queries.gateway_states()}
    for state in records.gateways.values():
        records.findings += _sender(state, now)
    for each in await queries.refused_senders(now - _RECENT):
        said = f"error {each.error}" if each.error else "it did not say why"
        what = f"gateway {each.gateway}: texts from {each.sender} did not arrive ({said})"
        records.findings.append(error("sender-refused", what, REGISTER))
    for pbx, trunk, hooked in reversed(await queries.trunks_seen()):
        trunks = records.hooked.setdefault(pbx, set())
        (trunks.add if hooked else trunks.discard)(trunk)
    records.findings += _abroad(await queries.recent_calls(_CALLS, since=now - _RECENT))


def _sender(state: GatewayState, now: float) -> Iterator[Finding]:
    """Say where a carrier lately refused whom texts come from."""
    told, at = state.last_error, state.last_error_at
    if not told or not at or at < now - _RECENT or REGISTER[:30] not in told:
        return
    what = f"gateway {state.gateway}: {told.removesuffix(REGISTER).rstrip(': ')}"
    again = state.accepted_at is not None and state.accepted_at > at
    yield Finding(Level.WARNING if again else Level.ERROR, what, REGISTER, code="sender-refused")


def _abroad(calls: Sequence[CallSummary]) -> list[Finding]:
    """Say where several callers of one country were not texted because of it."""
    count: Counter[tuple[str, str]] = Counter()
    for call in calls:
        if call.reason is Reason.COUNTRY_NOT_ALLOWED and call.caller is not None and call.line:
            count[call.line, region_of(call.caller) or "?"] += 1
    return [
        warning(
            "country-not-allowed",
            f"line {line}: {times} calls from {region} in the last 7 days got no text",
            f'put "{region}" into `countries` of the line if you want to text there',
        )
        for (line, region), times in sorted(count.items())
        if times >= _ABROAD
    ]
