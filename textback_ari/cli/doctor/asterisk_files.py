"""Asterisk's configuration files, where they lie on this machine and may be read."""

import ipaddress
import stat
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from textback_ari.asterisk.checks import CHANNELVARS, Finding
from textback_ari.asterisk.conf_files import SHIPPED, Conf, is_loopback, is_yes, read_conf
from textback_ari.asterisk.settings import AmiSettings, PbxSettings
from textback_ari.calls.tracker import PRESENTATION
from textback_ari.cli.doctor.findings import error, warning, well

_OURS = "textback"
_DIALPLAN = "extensions-textback.conf"
_WANTED = ("CHANNEL(linkedid)", "FROM_DID", "TEXTBACK_REASON", "DIALEDPEERNUMBER")
_WRITE_TIMEOUT = 100
"""Asterisk's own, milliseconds; ours is 10. More lets a program that hangs hold up calls."""
_SECRET = ("ari.textback.conf", "manager.textback.conf")
_AMI_READ = frozenset({"call", "agent", "cdr"})


def look(pbx: PbxSettings, folder: Path) -> list[Finding]:
    """Return what the files in `folder` say against this PBX's settings; reads only."""
    if not folder.is_dir():
        return [
            well(f"files of Asterisk: there is no {folder} here; run doctor on the PBX for them")
        ]
    http, ari = read_conf(folder, "http.conf"), read_conf(folder, "ari.conf")
    manager = read_conf(folder, "manager.conf") if pbx.ami else None
    extensions = read_conf(folder, "extensions.conf")
    found = [
        *_closed(folder, http, ari, manager, extensions),
        *(_http(pbx, http) if http else ()),
        *(_ari(pbx, ari) if ari and not ari.closed else ()),
        *(_manager(pbx.ami, manager) if pbx.ami and manager and not manager.closed else ()),
    ]
    confs = {"ari.conf": ari, "manager.conf": manager, "extensions.conf": extensions}
    for name, (into, freepbx) in SHIPPED.items():
        conf = confs[into]
        if conf is not None and not conf.closed:
            found += _included(folder / _OURS / name, conf, into, freepbx)
    found += _dialplan(folder / _OURS / _DIALPLAN)
    found += _readable(folder / _OURS)
    return found or [well(f"files of Asterisk in {folder}: as they should be")]


def _closed(folder: Path, *confs: Conf | None) -> Iterator[Finding]:
    closed = sorted({file.name for conf in confs if conf for file in conf.closed})
    if closed:
        names = ", ".join(closed[:5])
        yield well(f"files of Asterisk: {names} in {folder} may not be read; run doctor as root")


def _http(pbx: PbxSettings, conf: Conf) -> Iterator[Finding]:
    bound = conf.get("general", "bindaddr") or ""
    if not is_yes(conf.get("general", "enabled") or "no") or not bound:
        yield error(
            "http-off",
            "http.conf does not switch Asterisk's HTTP server on, on which ARI answers",
            "set enabled=yes and bindaddr=127.0.0.1 under [general] of http.conf (FreePBX: "
            "fwconsole setting HTTPBINDADDRESS 127.0.0.1, then HTTPENABLED 1) and run "
            '"module reload http" on the PBX',
        )
        return
    url = urlsplit(pbx.url)
    tls = url.scheme == "https"
    port = conf.get("general", "bindport") or "8088"
    if not tls and (str(url.port or 80) != port or _other_host(url.hostname or "", bound)):
        yield error(
            "http-elsewhere",
            f"http.conf binds Asterisk's HTTP server to {bound}:{port}, not to where `url` "
            f"of PBX {pbx.name} points, {url.netloc.rpartition('@')[2]}",
            f'write url = "http://{_reached(bound)}:{port}" in textback.toml, or change bindaddr '
            "and bindport in http.conf",
        )
    if not tls and (_open(bound) or _is_public(bound)):
        yield warning(
            "http-open",
            "Asterisk's HTTP server can be reached from outside, without TLS",
            "set bindaddr=127.0.0.1 in http.conf (FreePBX: fwconsole setting HTTPBINDADDRESS "
            "127.0.0.1): whoever knows the ARI password commands the PBX",
        )


def _ari(pbx: PbxSettings, conf: Conf) -> Iterator[Finding]:
    if not is_yes(conf.get("general", "enabled") or "yes"):
        yield error(
            "ari-off",
            "ari.conf switches ARI off",
            "set enabled=yes under [general] of ari.conf (FreePBX: fwconsole setting ENABLE_ARI 1)",
        )
    if not conf.has(pbx.username):
        yield error(
            "ari-user",
            f"ari.conf has no user {pbx.username!r}",
            "include asterisk-conf/ari.textback.conf at its end (FreePBX: "
            "ari_additional_custom.conf)",
        )
    variables = {each.strip() for each in (conf.get("general", "channelvars") or "").split(",")}
    if PRESENTATION not in variables:
        what = f"channelvars in ari.conf lacks {PRESENTATION}: who withholds the number is not told"
        yield warning("presentation-missing", what, CHANNELVARS)
    elif missing := [each for each in _WANTED if each not in variables]:
        what = f"channelvars in ari.conf lacks {', '.join(missing)}"
        yield warning("channelvars-missing", what, CHANNELVARS)
    limit = conf.get("general", "websocket_write_timeout") or str(_WRITE_TIMEOUT)
    if not limit.isascii() or not limit.isdigit() or int(limit) > _WRITE_TIMEOUT:
        yield warning(
            "write-timeout",
            f"websocket_write_timeout in ari.conf is {limit[:20]} ms: a program that hangs would "
            "hold up calls for as long",
            "set websocket_write_timeout=10 (asterisk-conf/ari-general.textback.conf)",
        )


def _manager(ami: AmiSettings, conf: Conf) -> Iterator[Finding]:
    if not is_yes(conf.get("general", "enabled") or "no"):
        cure = 'set enabled=yes under [general] of manager.conf and run "manager reload"'
        yield error("ami-off", "manager.conf switches AMI off", cure)
    if not conf.has(ami.username):
        yield error(
            "ami-user",
            f"manager.conf has no user {ami.username!r}",
            "include asterisk-conf/manager.textback.conf at its end (FreePBX: manager_custom.conf)",
        )
        return
    read = {each.strip() for each in (conf.get(ami.username, "read") or "").split(",")}
    if "all" not in read and (missing := sorted(_AMI_READ - read)):
        yield warning(
            "ami-read",
            f"the AMI user {ami.username!r} may not read {', '.join(missing)}",
            "set read=call,agent,cdr for it in manager.conf, which docs/install.md explains",
        )
    if _open(conf.get("general", "bindaddr") or "") and not conf.get(ami.username, "permit"):
        yield warning(
            "ami-open",
            "AMI can be reached from outside, and the user may come from anywhere",
            "set bindaddr=127.0.0.1 in manager.conf, and deny and permit for the user "
            "(asterisk-conf/manager.textback.conf)",
        )


def _included(file: Path, conf: Conf, into: str, freepbx: str) -> Iterator[Finding]:
    """Say where a file of ours lies there and is not read: an update may have taken it out."""
    if file.is_file() and not conf.includes(file):
        yield warning(
            "include-lost",
            f"{file} is not included any more from {into}",
            f'put #tryinclude "/etc/asterisk/textback/{file.name}" back into {into} (FreePBX: '
            f"{freepbx}, which it does not overwrite), and reload",
        )


def _readable(ours: Path) -> Iterator[Finding]:
    """Say which of our files with passwords others may read; FreePBX makes them so."""
    for name in _SECRET:
        file = ours / name
        try:
            if not ours.stat().st_mode & stat.S_IXOTH or not file.stat().st_mode & stat.S_IROTH:
                continue
        except OSError:
            continue
        yield warning(
            "secret-readable",
            f"{file} can be read by every user of this machine",
            f"chmod o= {ours} {ours}/*, and on FreePBX, which makes them readable again at each "
            "start, `textback setup`: it excepts the folder in freepbx_chown.conf",
        )


def _dialplan(file: Path) -> Iterator[Finding]:
    """Say where the dialplan there is of another version than this program."""
    ours = _shipped(_DIALPLAN)
    try:
        if ours is None or not file.is_file() or file.read_bytes() == ours.read_bytes():
            return
    except OSError:
        return
    yield warning(
        "dialplan-version",
        f"{file} is not the one that belongs to this version of textback",
        f'copy {ours} over it and run "dialplan reload" on the PBX; your own dialplan belongs '
        "elsewhere",
    )


def _shipped(name: str) -> Path | None:
    package = Path(str(files("textback_ari")))
    for folder in (package / "share" / "dialplan", package.parent / "dialplan"):
        if (folder / name).is_file():
            return folder / name
    return None


def _open(bound: str) -> bool:
    return bound.strip("[] ") in {"0.0.0.0", "::"}  # noqa: S104 - looked for, not bound to


def _is_public(bound: str) -> bool:
    """Return whether an address is one of the internet; a private one a firewall may guard."""
    try:
        return ipaddress.ip_address(bound.strip("[] ")).is_global
    except ValueError:
        return False


def _reached(bound: str) -> str:
    return "127.0.0.1" if not bound or _open(bound) else bound


def _other_host(host: str, bound: str) -> bool:
    """Return whether a server bound so cannot be reached at `host`; names may mean anything."""
    if not bound or _open(bound):
        return False
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host) != (
            ipaddress.ip_address(bound)
        )
    except ValueError:
        return False


def is_here(pbx: PbxSettings) -> bool:
    """Return whether a PBX is on this machine, as far as its address tells."""
    return is_loopback(urlsplit(pbx.url).hostname or "")
