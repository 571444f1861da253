"""Files for a PBX on another machine, with the scripts that put them there and take them away.

The scripts need a POSIX shell and coreutils alone, for FreePBX 16's own distribution has no Python
that is new enough.
"""

import shlex
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from textback_ari.setup.files import Change, Plan, SetupError, digest
from textback_ari.setup.pbx_files import is_custom

KEPT: Final = "/var/lib/textback-setup"
"""Where the PBX keeps its files as they were, and the script that puts them back."""
_HEAD: Final = """\
#!/bin/sh
# Written by `textback setup`. {what}
# On the PBX, as root:  sh {name} [--reload]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
asterisk=${{ASTERISK_DIR:-/etc/asterisk}}
kept=${{TEXTBACK_KEPT:-{kept}}}
no() {{ echo "textback: $*; nothing was changed" >&2; exit 1; }}
sum() {{ sha256sum <"$1" | cut -d' ' -f1; }}
"""
_CHECK: Final = """\
is() {
    if [ "$2" = - ]; then
        [ ! -e "$asterisk/$1" ] || no "$asterisk/$1 is there already"
    else
        [ -e "$asterisk/$1" ] || no "$asterisk/$1 is not there"
        [ "$(sum "$asterisk/$1")" = "$2" ] || no "$asterisk/$1 was changed since $3"
    fi
}
"""
_PUT: Final = """\
[ ! -e "$kept/undo.sh" ] || no "$kept is of an earlier setup; run sh $kept/undo.sh first"
umask 077
mkdir -p "$kept"
cp "$here/undo.sh" "$kept/undo.sh"
put() {
    if [ -e "$asterisk/$1" ]; then
        mkdir -p "$(dirname "$kept/before/$1")"
        cp "$asterisk/$1" "$kept/before/$1"
    else
        [ -d "$(dirname "$asterisk/$1")" ] || {
            mkdir -m 0750 "$(dirname "$asterisk/$1")"
            chown --reference="$asterisk" "$(dirname "$asterisk/$1")"
        }
        : >"$asterisk/$1"
        chown --reference="$asterisk" "$asterisk/$1"
        chmod 0640 "$asterisk/$1"
    fi
    cat "$here/files/$1" >"$asterisk/$1"
}
"""
_STILL_USED: Final = """\
used=$(cd "$asterisk" && grep -rlE '{pattern}' . 2>/dev/null | sed 's|^\\./||' || true)
for file in $used; do
    case "$file" in
        {ours}) ;;
        *) no "$asterisk/$file leads calls to textback's dialplan: all of them would be rejected" ;;
    esac
done
"""
UNAPPLIED: Final = (
    "FreePBX: a trunk's Context that was set in its GUI and waits there to be applied is not seen "
    "here: press Apply Config first, and give each trunk its old context back; otherwise all calls "
    "of that trunk are rejected once it is applied"
)
LEADS_HERE: Final = (
    '^[[:space:]]*(context[[:space:]]*=>?|#(include|tryinclude))[[:space:]]*"?([^;]*/)?'
    "(textback-in|extensions-textback)"
)
"""As the package's removal looks for it (prerm)."""
_RELOAD: Final = """\
if [ "${{1:-}}" = --reload ]; then
{run}
else
    echo "Then, so that Asterisk reads it:"
{tell}
fi
"""


def bundle(plan: Plan, folder: Path) -> Mapping[str, bytes]:
    """Return the files that go to the PBX, by their names in the bundle.

    `folder`: the copy of its /etc/asterisk for which the plan was made.

    Raises:
        SetupError: a file is a symbolic link that leads out of the copy.
    """
    outside = [each.path for each in plan.changes if not each.path.is_relative_to(folder)]
    if outside:
        raise SetupError(
            *(f"{each} is no copy of a file of the PBX; copy with rsync -aL" for each in outside)
        )
    names = [str(each.path.relative_to(folder)) for each in plan.changes]
    found = {f"files/{name}": each.after for name, each in zip(names, plan.changes, strict=True)}
    found["install.sh"] = _install(plan, names).encode()
    found["undo.sh"] = _undo(plan, names).encode()
    return found


def _install(plan: Plan, names: Sequence[str]) -> str:
    lines = [_head("install.sh", "Puts textback's files on a PBX."), _CHECK]
    for name, change in zip(names, plan.changes, strict=True):
        was = digest(change.before.content) if change.before else "-"
        lines.append(f'is {shlex.quote(name)} {was} "its copy was made; copy it again"\n')
    lines.append(_PUT)
    lines += [f"put {shlex.quote(name)}\n" for name in names]
    lines += [f'echo "textback: written; sh {KEPT}/undo.sh puts everything back"\n']
    lines += [_reload(plan.reloads)]
    return "".join(lines)


def _undo(plan: Plan, names: Sequence[str]) -> str:
    ours = " | ".join(shlex.quote(name) for name in names)
    lines = [_head("undo.sh", "Puts a PBX's files back as they were."), _CHECK]
    lines.append(_STILL_USED.replace("{pattern}", LEADS_HERE).replace("{ours}", ours))
    for name, change in zip(names, plan.changes, strict=True):
        lines.append(f'is {shlex.quote(name)} {digest(change.after)} "setup; see $kept/before"\n')
    for name, change in reversed(list(zip(names, plan.changes, strict=True))):
        quoted = shlex.quote(name)
        lines.append(
            f'cat "$kept/before/"{quoted} >"$asterisk/"{quoted}\n'
            if change.before
            else f'rm "$asterisk/"{quoted}\n'
        )
    lines += [f'rmdir "$asterisk/"{shlex.quote(name)}\n' for name in _made(plan, plan.changes)]
    if any(is_custom(name) for name in names):
        lines.append(f"echo {shlex.quote(UNAPPLIED)}\n")
    lines.append('rm -r "$kept"\n')
    lines += [_reload(tuple(reversed(plan.reloads)))]
    return "".join(lines)


def _made(plan: Plan, changes: Iterable[Change]) -> list[str]:
    folders = {each.path for each in plan.folders}
    return sorted({each.path.parent.name for each in changes if each.path.parent in folders})


def _head(name: str, what: str) -> str:
    return _HEAD.format(name=name, what=what, kept=KEPT)


def _reload(commands: Sequence[str]) -> str:
    run = "\n".join(f'    asterisk -rx "{each}"' for each in commands)
    tell = "\n".join(f"    echo '    asterisk -rx \"{each}\"'" for each in commands)
    return _RELOAD.format(run=run, tell=tell)


def steps(host: str, folder: Path, ports: Sequence[int]) -> tuple[str, ...]:
    """Return what an administrator does with a bundle: copy, run, and reach the PBX."""
    tunnel = " ".join(f"-L {port}:127.0.0.1:{port}" for port in ports)
    name = shlex.quote(folder.name)
    return (
        f"scp -r {shlex.quote(str(folder))} root@{host}:",
        f"ssh -t root@{host} sh {name}/install.sh --reload",
        f"ssh -N -o ServerAliveInterval=15 -o ExitOnForwardFailure=yes {tunnel} root@{host}",
    )
