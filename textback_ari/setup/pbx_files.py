"""The changes to a PBX's files: what is missing, put where whoever writes them leaves it alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from textback_ari.asterisk.conf_files import HOME, is_loopback
from textback_ari.calls.tracker import PRESENTATION
from textback_ari.setup.blocks import BrokenBlockError, lines_of, put
from textback_ari.setup.files import Change, Folder, Plan
from textback_ari.setup.hooking import (
    HOOK,
    CannotHookError,
    context_of,
    hookable,
    hooked,
    hooks_file,
)
from textback_ari.setup.pbx import CHOWN, OURS, Kind, Pbx, Wanted, is_generated
from textback_ari.setup.trunks import Trunk

CHANNELVARS: Final = (
    PRESENTATION,
    "CHANNEL(linkedid)",
    "FROM_DID",
    "TEXTBACK_REASON",
    "DIALEDPEERNUMBER",
)
CUSTOM: Final = {
    "http.conf": "http_custom.conf",
    "ari.conf": "ari_additional_custom.conf",
    "manager.conf": "manager_custom.conf",
    "extensions.conf": "extensions_custom.conf",
}
"""FreePBX's files of the administrator's own, each read after what FreePBX writes."""
ARI_GENERAL: Final = "ari_general_custom.conf"
DROP_INS: Final = "manager.d"
RELOADS: Final = {
    "http.conf": "module reload http",
    "ari.conf": "module reload res_ari.so",
    "manager.conf": "manager reload",
    "extensions.conf": "dialplan reload",
    "pjsip.conf": "module reload res_pjsip.so",
}
"""What makes Asterisk read each file again, in the order in which it must: the dialplan before the
trunks that lead to it; the other way round where that is taken away."""
_WRITE_TIMEOUT: Final = 100
_FOLDER_BITS: Final = 0o110
"""What a folder's mode has beyond its files': those who may read may enter."""
HOOKS: Final = "extensions-trunks.conf"
_OPEN: Final = (
    "Asterisk's HTTP server was on already, on {}, and stays so: ARI can be reached from outside, "
    "without TLS. Set bindaddr=127.0.0.1 in http.conf (FreePBX: fwconsole setting HTTPBINDADDRESS "
    "127.0.0.1), or have a firewall let nobody else in"
)


def is_custom(name: str) -> bool:
    """Return whether a file is one that FreePBX leaves to the administrator."""
    return name in {*CUSTOM.values(), ARI_GENERAL, CHOWN}


def plan_pbx(pbx: Pbx, wanted: Wanted) -> Plan:
    """Return what makes a PBX serve this program; a PBX that does already needs nothing."""
    work = _Work(pbx, wanted)
    work.http()
    work.ari()
    work.manager()
    work.passwords()
    work.dialplan()
    return work.plan()


@dataclass(slots=True)
class _Include:
    """Lines for our block in one file."""

    conf: str
    lines: list[str]


class _Work:
    def __init__(self, pbx: Pbx, wanted: Wanted) -> None:
        self._pbx = pbx
        self._wanted = wanted
        self._blocks: dict[str, _Include] = {}
        self._files: dict[str, str] = {}
        self._edits: dict[Path, bytes] = {}
        self._reloads: set[str] = set()
        self._hints: list[str] = []
        self._problems: list[str] = []

    # ---- what is missing ---------------------------------------------------------------------

    def http(self) -> None:
        pbx = self._pbx
        if pbx.listens("http.conf"):
            bound = pbx.get("http.conf", "general", "bindaddr")
            if not is_loopback(bound):
                self._hints.append(_OPEN.format(bound))
            return
        if pbx.kind is Kind.FREEPBX:
            self._hints.append(
                "FreePBX's Advanced Settings go on showing its HTTP server and ARI as off, and "
                "HTTPBINDADDRESS does nothing: they are switched on, for this machine alone, in "
                "http_custom.conf and ari_general_custom.conf, read last"
            )
        self._general("http.conf", self._place("http.conf"), pbx.binding("http.conf"))

    def ari(self) -> None:
        pbx = self._pbx
        lines = [] if pbx.is_on("ari.conf", unset=True) else ["enabled=yes"]
        had = [
            each.strip()
            for each in pbx.get("ari.conf", "general", "channelvars").split(",")
            if each.strip()
        ]
        limit = pbx.get("ari.conf", "general", "websocket_write_timeout") or str(_WRITE_TIMEOUT)
        slow = not (limit.isascii() and limit.isdigit() and int(limit) <= _WRITE_TIMEOUT)
        if slow or any(each not in had for each in CHANNELVARS):
            name = "ari-general.textback.conf"
            joined = ",".join(dict.fromkeys([*had, *CHANNELVARS]))
            self._files[name] = _with(self._shipped(name), "channelvars", joined)
            lines.append(_include(name))
        if lines:
            place = ARI_GENERAL if pbx.kind is Kind.FREEPBX else "ari.conf"
            self._general("ari.conf", place, lines)
        if not pbx.has("ari.conf", self._wanted.username):
            name = "ari.textback.conf"
            text = self._shipped(name).replace("[textback]", f"[{self._wanted.username}]")
            self._files[name] = _with(text, "password", self._wanted.password)
            self._block("ari.conf", self._place("ari.conf"), [_include(name)])

    def manager(self) -> None:
        pbx, wanted = self._pbx, self._wanted
        if wanted.ami is None:
            return
        username, secret = wanted.ami
        place = self._place("manager.conf")
        drop_in = DROP_INS in pbx.globs and pbx.kind is Kind.ASTERISK
        if drop_in:
            place = f"{DROP_INS}/{OURS}.conf"
        if not pbx.listens("manager.conf"):
            self._general("manager.conf", place, pbx.binding("manager.conf"))
        if not pbx.has("manager.conf", username):
            name = "manager.textback.conf"
            text = self._shipped(name).replace("[textback]", f"[{username}]")
            self._files[name] = _with(text, "secret", secret)
            self._block("manager.conf", place, [_include(name)])

    def passwords(self) -> None:
        """Have FreePBX leave the modes of our files: it makes all in /etc/asterisk readable."""
        pbx = self._pbx
        if pbx.kind is not Kind.FREEPBX:
            return
        conf = pbx.confs.get(CHOWN)
        excepted = conf.sections.get("blacklist", ()) if conf else ()
        ours = HOME / OURS
        if not any(key == "directory" and ours.is_relative_to(path) for key, path in excepted):
            self._block(CHOWN, CHOWN, ["[blacklist]", f"directory = {ours}"])

    def dialplan(self) -> None:
        pbx = self._pbx
        name = "extensions-textback.conf"
        place = self._place("extensions.conf")
        self._files[name] = self._shipped(name)
        lines: list[str] = []
        conf = pbx.confs.get("extensions.conf")
        if self._wanted.ami and pbx.get("extensions.conf", "globals", "TEXTBACK_JOURNAL") != "1":
            add = "(+)" if pbx.has("extensions.conf", "globals") else ""
            lines += [f"[globals]{add}", "TEXTBACK_JOURNAL=1"]
        if conf is None or not conf.includes(pbx.folder / OURS / name):
            lines.append(_include(name))
        trunks = [each for each in pbx.trunks if each.name in self._wanted.trunks]
        bare = [each for each in trunks if not each.context.startswith(HOOK)]
        if bare:
            lines += self._hooks(bare)
        if lines:
            self._block("extensions.conf", place, lines)

    def _hooks(self, trunks: list[Trunk]) -> list[str]:
        """Give each trunk a context of its own, and lead it there or say how it is done."""
        pbx = self._pbx
        able = [each for each in trunks if hookable(each)]
        for each in trunks:
            if each not in able:
                self._hints.append(
                    f"{each.name} or its context {each.context!r} has a name that no context can "
                    "have: it is watched without the hook (docs/install.md says what that costs)"
                )
        if pbx.kind is Kind.FREEPBX:
            for each in able:
                plain = each.context == "from-pstn"
                name = HOOK if plain else context_of(each)
                self._hints.append(
                    f"{each.name}: with its Context in FreePBX (Connectivity, Trunks, the trunk, "
                    f"pjsip Settings, Advanced) set to {name} instead of {each.context}, a call is "
                    "6 events and not 470; give it back before you take textback away"
                )
            able = [each for each in able if each.context != "from-pstn"]
        elif not self._wanted.hook:
            for each in able:
                self._hints.append(
                    f"{each.name}: with {each.key}={context_of(each)} instead of {each.context} in "
                    f"[{each.resource}] of {each.piece.file}, a call is 6 events and not 26 or "
                    "more; `textback setup --hook` changes it"
                )
        else:
            for each in able:
                self._hook(each)
        if not able:
            return []
        there = pbx.tree.get(pbx.folder / OURS / HOOKS)
        self._files[HOOKS] = hooks_file(
            there.content.decode("utf-8", "replace") if there else "", able
        )
        return [_include(HOOKS)]

    def _hook(self, trunk: Trunk) -> None:
        file = self._pbx.links.get(trunk.piece.file, trunk.piece.file)
        there = self._pbx.tree.get(file)
        content = self._edits.get(file, there.content if there else b"")
        if is_generated(content):
            self._hints.append(
                f"{trunk.name}: {file} is written by a program; set "
                f"{trunk.key}={context_of(trunk)} where that has its settings"
            )
            return
        try:
            self._edits[file] = hooked(content, trunk)
        except CannotHookError as cannot:
            self._problems.append(cannot.sentence)
            return
        self._reload("pjsip.conf")

    # ---- where it goes -----------------------------------------------------------------------

    def _place(self, conf: str) -> str:
        return CUSTOM[conf] if self._pbx.kind is Kind.FREEPBX else conf

    def _general(self, conf: str, place: str, lines: list[str]) -> None:
        add = "(+)" if self._pbx.has(conf, "general") else ""
        self._block(conf, place, [f"[general]{add}", *lines])

    def _block(self, conf: str, place: str, lines: list[str]) -> None:
        self._blocks.setdefault(place, _Include(conf, [])).lines.extend(lines)

    def _shipped(self, name: str) -> str:
        return self._pbx.shipped[name]

    # ---- the plan ----------------------------------------------------------------------------

    def plan(self) -> Plan:
        changes = [*self._own_files(), *self._included()]
        ours = self._pbx.folder / OURS
        folders = []
        if any(each.path.parent == ours for each in changes) and self._pbx.tree.get(ours) is None:
            rights = self._pbx.rights
            mode = rights.mode | (rights.mode >> 2 & _FOLDER_BITS)
            folders.append(Folder(ours, replace(rights, mode=mode)))
        return Plan(
            tuple(changes),
            tuple(folders),
            tuple(command for conf, command in RELOADS.items() if conf in self._reloads),
            tuple(self._hints),
            tuple(self._problems),
        )

    def _own_files(self) -> Iterator[Change]:
        for name, text in self._files.items():
            path = self._pbx.folder / OURS / name
            there = self._pbx.tree.get(path)
            after = text.encode()
            if there is None or there.content != after:
                rights = there.rights if there else self._pbx.rights
                yield Change(path, there, after, rights)
                if name.startswith("extensions-"):
                    self._reload("extensions.conf")

    def _included(self) -> Iterator[Change]:
        for place, block in self._blocks.items():
            path = self._target(place)
            there = self._pbx.tree.get(path)
            content = self._edits.pop(path, there.content if there else b"")
            custom = self._pbx.kind is Kind.FREEPBX and is_custom(place)
            if is_generated(content) and not custom:
                self._problems.append(f"{path} is written by a program, and is left alone")
                continue
            try:
                lines = dict.fromkeys([*lines_of(content), *block.lines])
                after = put(content, tuple(lines))
            except BrokenBlockError:
                self._problems.append(
                    f'{path}: the lines between "; >>> textback" and "; <<< textback" are not '
                    "whole any more; take them out by hand, then run setup again"
                )
                continue
            if there and there.content == after:
                continue
            self._reload(block.conf)
            yield Change(path, there, after, there.rights if there else self._pbx.rights)
        for path, after in self._edits.items():
            there = self._pbx.tree[path]
            assert there is not None
            yield Change(path, there, after, there.rights)

    def _target(self, place: str) -> Path:
        """Return the file behind a name: what a symbolic link leads to is written, not the link."""
        path = self._pbx.folder / place
        return self._pbx.links.get(path, path)

    def _reload(self, conf: str) -> None:
        self._reloads.add(conf)


def _include(name: str) -> str:
    return f'#tryinclude "/etc/asterisk/{OURS}/{name}"'


def _with(text: str, key: str, value: str) -> str:
    """Return a file with one setting's line changed."""
    lines = text.splitlines(keepends=True)
    return "".join(f"{key}={value}\n" if each.startswith(f"{key}=") else each for each in lines)
