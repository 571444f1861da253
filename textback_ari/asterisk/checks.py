"""What is wrong between this program and a PBX, for `textback check`."""

import difflib
import enum
import re
from dataclasses import dataclass

import aiohttp

from textback_ari.asterisk import wire
from textback_ari.asterisk.ami import (
    AmiConnection,
    AmiError,
    AmiForbiddenError,
    AmiLoginError,
    AmiUnreachableError,
)
from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriLoginError,
    AriRefusedError,
    AriUnreachableError,
)
from textback_ari.asterisk.settings import AmiSettings, PbxSettings
from textback_ari.asterisk.watcher import unknown_trunk
from textback_ari.calls import names
from textback_ari.calls.tracker import ANY_TRUNK, PRESENTATION

OLDEST = (16, 28)
"""The oldest Asterisk that this program is tested with."""


class Level(enum.StrEnum):
    """How much a finding matters."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


WELL = "ok"
"""The code of what is as it should be."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: a sentence, and what to do about it."""

    level: Level
    what: str
    hint: str = ""
    passing: bool = False
    """Whether it may pass by itself: nothing answered there."""
    code: str = WELL
    """What is wrong, in a word that stays the same (docs/troubleshooting.md)."""


async def check(settings: PbxSettings) -> list[Finding]:
    """Return what was found out about a PBX by reading only; raises nothing.

    Once ARI cannot be reached or does not let us in, nothing more can be found out.
    """
    async with aiohttp.ClientSession() as session:
        client = AriClient(settings, session)
        try:
            version = (await client.info()).system.version
        except AriRefusedError as error:
            code = "ari-off" if error.status == _NOT_FOUND else "ari-not-there"
            return [Finding(Level.ERROR, str(error), _REFUSED, code=code)]
        except AriUnreachableError as error:
            return [
                Finding(Level.ERROR, str(error), _UNREACHABLE, passing=True, code="ari-unreachable")
            ]
        except AriLoginError as error:
            return [Finding(Level.ERROR, str(error), _LOGIN, code="ari-password")]
        except AriError as error:
            return [Finding(Level.ERROR, str(error), _LOGIN, code="ari-not-there")]
        findings = [_version(settings, version)]
        try:
            findings += await _trunks(settings, client)
            findings += await _presentation(settings, client)
        except (AriError, wire.NotUnderstoodError) as error:
            findings.append(Finding(Level.ERROR, str(error), passing=True, code="ari-failed"))
    if settings.ami is not None:
        findings += await _ami(settings.name, settings.ami)
    return findings


_UNREACHABLE = (
    "is Asterisk running, is its HTTP server on (http.conf: enabled=yes), and do `url`, "
    "`username` and `password_file` of this [[pbx]] fit http.conf and ari.conf?"
)
_LOGIN = (
    "do `username` and `password_file` of this [[pbx]] fit the user's section in ari.conf "
    '("ari show users" on the PBX lists the users)?'
)
_REFUSED = (
    "is it Asterisk that answers there, and is ARI switched on "
    '(ari.conf: enabled=yes; "module show like res_ari" lists its modules)?'
)
CHANNELVARS = (
    f"put channelvars={PRESENTATION},CHANNEL(linkedid),FROM_DID,TEXTBACK_REASON,DIALEDPEERNUMBER "
    "into [general] of ari.conf (asterisk-conf/ari-general.textback.conf), or callers whose "
    "presentation the hook does not tell get no text"
)


_AMI_UNREACHABLE = (
    "is AMI on (manager.conf: enabled=yes), and do `host` and `port` of [pbx.ami] fit its "
    "bindaddr and port?"
)
_AMI_LOGIN = (
    "do `username` and `password_file` of [pbx.ami] fit the user's section in manager.conf, and "
    "do its permit lines let this machine in (asterisk-conf/manager.textback.conf)?"
)
_AMI_RIGHTS = (
    "the user needs write=system,reporting in manager.conf (asterisk-conf/manager.textback.conf), "
    "or the journal can be neither read nor cleared, nor events narrowed down; and for those "
    "read=call,agent,cdr, which the PBX lets nobody look up"
)
_JOURNAL_OFF = (
    "set TEXTBACK_JOURNAL=1 under [globals] on the PBX, and lead the trunks through textback-in "
    "(dialplan/extensions-textback.conf), or calls that end while textback is away are lost"
)
_NOT_FOUND = 404
_NO_SUCH_KEY = "check"
_RECORDS_MODULE = "cdr_manager.so"


def _version(settings: PbxSettings, version: str) -> Finding:
    what = f"PBX {settings.name}: Asterisk {version or 'of unknown version'}"
    found = re.match(r"(?:certified[-/])?(\d+)\.(\d+)", version)
    if found is None:
        hint = 'its version could not be read; see "core show version" on the PBX'
        return Finding(Level.WARNING, what, hint, code="asterisk-version")
    if (int(found[1]), int(found[2])) < OLDEST:
        hint = f"tested from {OLDEST[0]}.{OLDEST[1]} on: upgrade Asterisk"
        return Finding(Level.WARNING, what, hint, code="asterisk-version")
    return Finding(Level.OK, what)


async def _trunks(settings: PbxSettings, client: AriClient) -> list[Finding]:
    if settings.everything:
        return [Finding(Level.OK, f"PBX {settings.name}: all channels are watched")]
    there = await client.endpoints()
    findings = []
    for trunk in sorted(settings.trunks - {ANY_TRUNK}):
        if trunk in there:
            findings.append(Finding(Level.OK, f"PBX {settings.name}: trunk {trunk} is there"))
            continue
        near = difflib.get_close_matches(trunk, there, n=1)
        hint = f"did you mean {near[0]!r}?" if near else ""
        what = unknown_trunk(settings.name, trunk)
        findings.append(Finding(Level.ERROR, what, hint, code="trunk-unknown"))
    return findings


async def _presentation(settings: PbxSettings, client: AriClient) -> list[Finding]:
    """Look whether calls in progress tell the caller's presentation; without one nothing shows."""
    shown = [
        PRESENTATION in channel.variables
        for channel in wire.channels(await client.channels(), 0.0, 0.0)
        if names.is_device(channel.name)
    ]
    if not shown:
        return []
    if all(shown):
        return [Finding(Level.OK, f"PBX {settings.name}: ARI tells the caller's presentation")]
    what = f"PBX {settings.name}: ARI does not tell the caller's presentation"
    return [Finding(Level.WARNING, what, CHANNELVARS, code="presentation-missing")]


async def _ami(pbx: str, settings: AmiSettings) -> list[Finding]:
    """Look whether AMI lets us in, read the journal, clear it, and narrow its events down."""
    connection = AmiConnection(settings, pbx, lambda _: None)
    try:
        async with connection.open():
            waiting = len(await connection.lines())
            await connection.delete([_NO_SUCH_KEY])
            on = await connection.journal_is_on()
            await connection.listen()
            records = await connection.has_module(_RECORDS_MODULE)
    except AmiLoginError as error:
        return [Finding(Level.ERROR, str(error), _AMI_LOGIN, code="ami-password")]
    except AmiForbiddenError as error:
        return [Finding(Level.ERROR, str(error), _AMI_RIGHTS, code="ami-rights")]
    except AmiUnreachableError as error:
        return [
            Finding(Level.ERROR, str(error), _AMI_UNREACHABLE, passing=True, code="ami-unreachable")
        ]
    except AmiError as error:
        return [Finding(Level.ERROR, str(error), passing=True, code="ami-failed")]
    found = [
        Finding(Level.OK, f"PBX {pbx}: AMI lets us in; calls waiting in its journal: {waiting}")
    ]
    if records:
        found.append(Finding(Level.OK, f"PBX {pbx} can tell its call records over AMI"))
    if not on:
        what = f"PBX {pbx} writes no journal"
        found.append(Finding(Level.WARNING, what, _JOURNAL_OFF, code="journal-off"))
    return found
