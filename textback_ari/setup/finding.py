"""Looks at a machine: whose PBX it is, its files, trunks and numbers; changes nothing."""

import os
import stat
import subprocess
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Final

from textback_ari.asterisk.conf_files import HOME, Conf, read_conf
from textback_ari.setup.files import Rights, SetupError, There
from textback_ari.setup.pbx import CHOWN, OURS, Kind, Pbx
from textback_ari.setup.pbx_files import ARI_GENERAL, CUSTOM, DROP_INS, HOOKS
from textback_ari.setup.trunks import pjsip_trunks, wizard_trunks

_CONFS: Final = (
    "http.conf",
    "ari.conf",
    "manager.conf",
    "extensions.conf",
    "pjsip.conf",
    "pjsip_wizard.conf",
    CHOWN,
)
_SHIPPED: Final = (
    "http.textback.conf",
    "ari.textback.conf",
    "ari-general.textback.conf",
    "manager.textback.conf",
    "extensions-textback.conf",
)
_LARGEST: Final = 4 * 1024 * 1024
_ASTERISK_SECONDS: Final = 10.0
_MODULE: Final = Path("/var/www/html/admin/modules/framework/module.xml")


def find_pbx(folder: Path, kind: str = "auto") -> Pbx:
    """Return a PBX as its files show it.

    Raises:
        SetupError: there are no files of Asterisk in `folder`, or some may not be read.
    """
    if not (folder / "asterisk.conf").is_file() and not (folder / "extensions.conf").is_file():
        raise SetupError(
            f"{folder} holds no files of Asterisk; name their folder with --asterisk-dir, or copy "
            "them here from the PBX's machine and use --remote"
        )
    confs = {name: conf for name in _CONFS if (conf := read_conf(folder, name))}
    closed = sorted({str(file) for conf in confs.values() for file in conf.closed})
    if closed:
        raise SetupError(*(f"{file} may not be read; run setup as root" for file in closed))
    found = _kind(folder, confs) if kind == "auto" else Kind(kind)
    trunks = pjsip_trunks(confs["pjsip.conf"]) if "pjsip.conf" in confs else ()
    if wizard := confs.get("pjsip_wizard.conf"):
        trunks += wizard_trunks(wizard)
    names = [
        *_CONFS,
        *CUSTOM.values(),
        ARI_GENERAL,
        f"{DROP_INS}/{OURS}.conf",
        *(f"{OURS}/{name}" for name in (*_SHIPPED, HOOKS)),
    ]
    paths = [*(folder / name for name in names), *(each.piece.file for each in trunks)]
    links = {path: path.resolve() for path in paths if path.is_symlink()}
    tree = look([links.get(path, path) for path in paths])
    tree[folder / OURS] = folder_there(folder / OURS)
    return Pbx(
        kind=found,
        folder=folder,
        confs=confs,
        tree=tree,
        links=links,
        rights=_rights(folder),
        trunks=trunks,
        version=_version() if folder == HOME else "",
        freepbx=_freepbx() if found is Kind.FREEPBX and folder == HOME else "",
        globs=_drop_ins(folder, confs.get("manager.conf")),
        shipped={name: shipped(name) for name in _SHIPPED},
    )


def look(paths: Iterable[Path]) -> dict[Path, There | None]:
    """Return files as they are; one that is not there is `None`.

    Raises:
        SetupError: one is no file, too large, or may not be read.
    """
    tree: dict[Path, There | None] = {}
    for path in paths:
        try:
            said = path.stat()
            if not stat.S_ISREG(said.st_mode) or said.st_size > _LARGEST:
                raise SetupError(f"{path} is no file of settings; move it away")
            rights = Rights(stat.S_IMODE(said.st_mode), said.st_uid, said.st_gid)
            tree[path] = There(path.read_bytes(), rights)
        except FileNotFoundError:
            tree[path] = None
        except OSError as error:
            why = (error.strerror or "failed").lower()
            raise SetupError(f"{path} cannot be read ({why}); run setup as root") from None
    return tree


def folder_there(path: Path) -> There | None:
    """Return a folder's rights, `None` where there is none."""
    if not path.is_dir():
        return None
    said = path.stat()
    return There(b"", Rights(stat.S_IMODE(said.st_mode), said.st_uid, said.st_gid))


def shipped(name: str) -> str:
    """Return a file that comes with the program, by name."""
    package = Path(str(files("textback_ari")))
    for folder in (package / "share", package.parent):
        for inner in ("dialplan", "asterisk-conf", "systemd", "packaging"):
            if (folder / inner / name).is_file():
                return (folder / inner / name).read_text("utf-8")
    raise SetupError(f"{name} is missing from this installation of textback; install it again")


def asterisk_runs(command: str) -> str | None:
    """Return what Asterisk's own command line says, `None` where it does not run here."""
    try:
        done = subprocess.run(  # noqa: S603 - the command is ours
            ["asterisk", "-rx", command],  # noqa: S607 - where it lies differs
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=_ASTERISK_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def _version() -> str:
    said = asterisk_runs("core show version") or ""
    words = [line for line in said.splitlines() if line.startswith("Asterisk ")]
    return words[0].split()[1] if words else ""


def _freepbx() -> str:
    try:
        text = _MODULE.read_text("utf-8", "replace")[:_LARGEST]
    except OSError:
        return ""
    inner = text.partition("<version>")[2].partition("</version>")[0].strip()
    return inner if len(inner) < 20 else ""


def _kind(folder: Path, confs: dict[str, Conf]) -> Kind:
    dialplan = confs.get("extensions.conf")
    custom = folder / CUSTOM["extensions.conf"]
    generated = folder / "extensions_additional.conf"
    if dialplan and dialplan.includes(generated) and dialplan.includes(custom):
        return Kind.FREEPBX
    return Kind.ASTERISK


def _rights(folder: Path) -> Rights:
    """Return the rights of a new file: as those of ari.conf, or of the folder, and no more."""
    for path in (folder / "ari.conf", folder / "extensions.conf", folder):
        if path.exists():
            said = path.stat()
            return Rights(0o640, said.st_uid, said.st_gid)
    return Rights(0o640, os.geteuid(), os.getegid())


def _drop_ins(folder: Path, manager: Conf | None) -> frozenset[str]:
    """Return `manager.d` where every file in it is read along, as Debian has it."""
    place = folder / DROP_INS
    if manager is None or not place.is_dir():
        return frozenset()
    there = [each for each in place.glob("*.conf") if each.is_file()]
    if there and all(manager.includes(each) for each in there):
        return frozenset({DROP_INS})
    return frozenset()
