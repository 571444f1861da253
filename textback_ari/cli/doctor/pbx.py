"""A PBX as it is while it runs: its clock, the user's rights, each trunk's way in, the dialplan."""

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import aiohttp

from textback_ari.asterisk.ami import AmiConnection, AmiError
from textback_ari.asterisk.ari import AriClient, AriError, AriRefusedError
from textback_ari.asterisk.checks import Finding, Level, check
from textback_ari.asterisk.settings import PbxMessageSettings, PbxSettings
from textback_ari.calls.tracker import ANY_TRUNK
from textback_ari.cli.doctor.findings import error, warning, well
from textback_ari.config import Settings

HOOK = "textback-in"
CALLBACK = "textback-callback"
MESSAGES = "textback-messages"
_CLOCK_APART = 5.0
"""Seconds that the two clocks may differ, more than a request takes."""
_JOURNAL_LONG = 1_000
_PJSIP = "PJSIP/"
_BARE = (
    "run `textback setup`: it makes the context that the trunk needs, textback-in or "
    "textback-in-NAME, and says its name for the trunk's Context field in FreePBX; on plain "
    "Asterisk --hook writes it (docs/install.md)"
)
_INCLUDE = (
    'put #tryinclude "/etc/asterisk/textback/extensions-textback.conf" back into extensions.conf '
    '(FreePBX: extensions_custom.conf) and run "dialplan reload" on the PBX'
)


@dataclass(slots=True)
class _Trunks:
    """What a PBX tells of its trunks: the settings of each endpoint that it could tell."""

    told: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def hooked(self) -> list[str]:
        """Return those whose context is the hook's, or one that is named after it."""
        return [
            name for name, each in self.told.items() if each.get("context", "").startswith(HOOK)
        ]


async def look(pbx: PbxSettings, settings: Settings, hooked: Collection[str]) -> list[Finding]:
    """Return what was found out about a PBX; `hooked`: trunks whose last call passed the hook."""
    found = await check(pbx)
    if any(each.code.startswith("ari-") for each in found):
        return found
    trunks = _Trunks()
    try:
        async with aiohttp.ClientSession() as session:
            client = AriClient(pbx, session)
            found += await _clock(pbx, client)
            found += await _rights(pbx, client)
            for trunk in sorted(pbx.trunks - {ANY_TRUNK}):
                await _read(trunk, client, trunks)
            found += await _messages(pbx, settings, client)
    except AriError as failed:
        found.append(Finding(Level.ERROR, str(failed), passing=True, code="ari-failed"))
    found += _hooks(pbx, trunks, hooked)
    if pbx.ami is not None and not any(each.code.startswith("ami-") for each in found):
        found += await _dialplan(pbx, settings, trunks)
    return found


async def _clock(pbx: PbxSettings, client: AriClient) -> Sequence[Finding]:
    before = time.time()
    at = await client.ping()
    if at is None:
        return ()
    apart = at - (before + time.time()) / 2
    if abs(apart) <= _CLOCK_APART:
        return [well(f"PBX {pbx.name}: its clock agrees with this machine's")]
    way = "ahead of" if apart > 0 else "behind"
    what = f"PBX {pbx.name}: its clock is {abs(apart):.0f} s {way} this machine's"
    cure = "have both set by NTP (timedatectl set-ntp true); hours are read on this machine's clock"
    return [warning("clock-apart", what, cure)]


async def _rights(pbx: PbxSettings, client: AriClient) -> Sequence[Finding]:
    if await client.may_write():
        return ()
    what = f"PBX {pbx.name}: the ARI user {pbx.username!r} may only read"
    cure = (
        "set read_only=no for it in ari.conf, or use `run --dry-run`: a reading user can neither "
        "subscribe to trunks, nor narrow events down, nor call back"
    )
    return [error("ari-read-only", what, cure)]


async def _read(trunk: str, client: AriClient, trunks: _Trunks) -> None:
    if not trunk.startswith(_PJSIP):
        return
    try:
        trunks.told[trunk] = await client.endpoint_settings(trunk.removeprefix(_PJSIP))
    except AriRefusedError:
        # Not there, which `check` tells; or res_ari_asterisk is too old or not loaded.
        return


def _hooks(pbx: PbxSettings, trunks: _Trunks, seen: Collection[str]) -> list[Finding]:
    """Say which trunks lack the hook, where others have it or the journal needs it."""
    passed = sorted(pbx.trunks.intersection(seen) - set(trunks.hooked))
    bare = sorted(set(trunks.told) - {*trunks.hooked, *passed})
    if not trunks.told:
        return []
    if not bare and not passed:
        return [well(f"PBX {pbx.name}: each trunk goes through the hook")]
    if not bare:
        what = f"PBX {pbx.name}: {', '.join(passed)}: the last call passed a hook"
        return [well(f"{what}, though the context is not named textback-in")]
    names = ", ".join(bare)
    if trunks.hooked:
        on = ", ".join(sorted(trunks.hooked))
        what = f"PBX {pbx.name}: no hook on {names}, and one on {on}"
        return [warning("hook-missing", what, _BARE)]
    if passed:
        over = ", ".join(passed)
        what = f"PBX {pbx.name}: no hook on {names}, and the last call over {over} passed one"
        return [warning("hook-missing", what, _BARE)]
    if pbx.ami is not None:
        what = f"PBX {pbx.name}: no trunk goes through the hook, so that nothing writes the journal"
        return [warning("hook-nowhere", what, _BARE)]
    return [well(f"PBX {pbx.name}: {names}: watched without the hook, by all events of each call")]


async def _messages(pbx: PbxSettings, settings: Settings, client: AriClient) -> list[Finding]:
    """Say through which gateways of this PBX no text can come in."""
    found = []
    for gateway in settings.gateways:
        if not isinstance(gateway, PbxMessageSettings) or gateway.pbx != pbx.name:
            continue
        try:
            told = await client.endpoint_settings(gateway.endpoint)
        except AriRefusedError:
            continue
        if told.get("message_context") == MESSAGES:
            found.append(well(f"gateway {gateway.name}: texts come in through {MESSAGES}"))
            continue
        what = f"gateway {gateway.name}: texts to {gateway.endpoint} do not reach textback"
        cure = (
            f"set message_context={MESSAGES} on that endpoint (asterisk-conf/pjsip.textback.conf)"
        )
        found.append(warning("message-context", what, cure))
    return found


async def _dialplan(pbx: PbxSettings, settings: Settings, trunks: _Trunks) -> list[Finding]:
    """Ask AMI for the contexts that calls and callbacks go through, and for the journal."""
    assert pbx.ami is not None
    connection = AmiConnection(pbx.ami, pbx.name, lambda _: None)
    found: list[Finding] = []
    try:
        async with connection.open():
            waiting = len(await connection.lines())
            if trunks.hooked and not await connection.has_context(HOOK):
                what = (
                    f"PBX {pbx.name}: the context {HOOK} is not there, and "
                    f"{', '.join(trunks.hooked)} leads to it: calls are rejected"
                )
                found.append(error("dialplan-missing", what, _INCLUDE))
            if _calls_back(pbx, settings) and not await connection.has_context(CALLBACK):
                what = (
                    f"PBX {pbx.name}: the context {CALLBACK} is not there: no callback can be made"
                )
                found.append(error("callback-dialplan", what, _INCLUDE))
    except AmiError as failed:
        found.append(Finding(Level.ERROR, str(failed), passing=True, code="ami-failed"))
        return found
    if waiting >= _JOURNAL_LONG:
        what = f"PBX {pbx.name}: {waiting} calls wait in its journal, which takes 5000 at most"
        cure = "start `textback run`, which reads it; see `journalctl -u textback` if it does run"
        found.append(warning("journal-long", what, cure))
    return found or [well(f"PBX {pbx.name}: the dialplan has what calls go through")]


def _calls_back(pbx: PbxSettings, settings: Settings) -> bool:
    return any(
        line.callback is not None and line.callback.pbx in {"", pbx.name} for line in settings.lines
    )
