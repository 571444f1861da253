"""Writes files, whole or not at all, and keeps the record by which they are put back."""

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from textback_ari.setup.files import Change, Folder, Plan, Rights, SetupError, There
from textback_ari.setup.finding import look
from textback_ari.setup.record import RECORD, Record, backups_of, from_json, to_json
from textback_ari.setup.undoing import Put, Undoing

_PRIVATE: Final = 0o600
_UNFINISHED: Final = ".textback-"
"""How the name of a file begins that is being written; one that is left was killed at it."""
_LARGEST: Final = 4 * 1024 * 1024


def read_record(state: Path) -> Record:
    """Return the record kept in a folder, an empty one where there is none.

    Raises:
        SetupError: it cannot be read.
    """
    file = state / RECORD
    try:
        return from_json(file.read_text("utf-8"), file)
    except FileNotFoundError:
        return Record()
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(f"{file} cannot be read: {error}") from None


def read_backups(state: Path, record: Record) -> dict[str, bytes]:
    """Return the copies that belong to a record, by name.

    Raises:
        SetupError: one is missing: the file that it belongs to cannot be put back.
    """
    wanted = {entry.before.backup: entry.path for entry in record.entries if entry.before}
    found = {}
    for name, path in wanted.items():
        try:
            found[name] = (state / name).read_bytes()
        except OSError:
            raise SetupError(
                f"{state / name}, the copy of {path} as it was, cannot be read; nothing was changed"
            ) from None
    return found


def may_write(plan: Plan, state: Path) -> list[str]:
    """Return what stands in the way of writing, a sentence for each place."""
    paths = [*(each.path for each in plan.changes), *(each.path for each in plan.folders)]
    parents = {_there(path.parent) for path in paths}
    closed = sorted({str(each) for each in (*parents, _there(state)) if not _open(each)})
    return [f"{each} may not be written; run setup as root" for each in closed]


def apply(
    plan: Plan, state: Path, asterisk: Path, check: Callable[[], Sequence[str]], user: str = ""
) -> None:
    """Carry a plan out; the record is on the disk before the first file changes.

    `check` says what is wrong with the files as they are then; `user`: the one made for them.

    Raises:
        SetupError: something could not be written; what was written before it is put back.
    """
    before = read_record(state)
    record = replace(before.with_plan(plan, asterisk), user=user or before.user)
    made: list[Path] = []
    try:
        for folder in plan.folders:
            if not folder.path.exists():
                made.append(folder.path)
                _make(folder)
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in backups_of(record, plan.changes).items():
            if not (state / name).exists():
                _write(state / name, content, None)
        _write(state / RECORD, to_json(record).encode(), None)
    except OSError as error:
        _remove_folders(made)
        raise SetupError(f"{state}: no record can be kept ({error}); nothing was changed") from None
    written: list[Put] = []
    try:
        for change in plan.changes:
            _must_be_as_seen(change)
            written.insert(0, _back(change.path, change.before))
            _write(change.path, change.after, change.rights)
        _must_be_right(check())
    except BaseException as error:
        _put_all(written)
        _keep(before, state)
        _remove_folders(made)
        if isinstance(error, OSError | SetupError):
            raise SetupError(f"{error}; everything is as it was") from None
        raise


def _must_be_right(problems: Sequence[str]) -> None:
    if problems:
        raise SetupError("; ".join(problems))


def _must_be_as_seen(change: Change) -> None:
    if look([change.path])[change.path] != change.before:
        raise SetupError(f"{change.path} was changed while setup ran; run it again")


def _keep(record: Record, state: Path) -> None:
    """Put the record of an earlier run back, or take the one that was begun away."""
    if record.entries:
        _write(state / RECORD, to_json(record).encode(), None)
        return
    for file in (*state.glob("*.orig"), state / RECORD):
        file.unlink(missing_ok=True)
    with suppress(OSError):
        state.rmdir()


def put_back(undoing: Undoing, record: Record, state: Path) -> None:
    """Carry an undoing out: files, folders that are empty then, and the record itself.

    Raises:
        SetupError: something could not be written; what was put back stays so, and the record is
            kept, so that it can be tried again.
    """
    try:
        _put_all(undoing.puts)
    except OSError as error:
        raise SetupError(f"{error}; correct that and run `textback setup --undo` again") from None
    for folder in {entry.path.parent for entry in record.entries}:
        for left in folder.glob(f"{_UNFINISHED}*"):
            left.unlink(missing_ok=True)
    _remove_folders(record.folders)
    for file in (*state.glob("*.orig"), state / RECORD):
        file.unlink(missing_ok=True)
    with suppress(OSError):
        state.rmdir()
        _remove_folders(record.folders)


def write_bundle(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files for another machine into a folder of their own; passwords are among them.

    Raises:
        SetupError: the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, content in files.items():
            path = folder / name
            for parent in reversed(path.relative_to(folder).parents):
                (folder / parent).mkdir(mode=0o700, exist_ok=True)
            _write(path, content, None)
    except OSError as error:
        raise SetupError(f"{folder} cannot be written: {error}") from None


def read_all(folder: Path) -> Mapping[Path, bytes]:
    """Return every file below Asterisk's folder, symbolic links to files followed."""
    found: dict[Path, bytes] = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            if path.is_file() and path.stat().st_size <= _LARGEST:
                found[path.resolve() if path.is_symlink() else path] = path.read_bytes()
    return found


def _back(path: Path, there: There | None) -> Put:
    return Put(path, there.content, there.rights) if there else Put(path, None, None)


def _put_all(puts: Iterable[Put]) -> None:
    for put in puts:
        if put.content is None:
            put.path.unlink(missing_ok=True)
        else:
            _write(put.path, put.content, put.rights)


def _remove_folders(folders: Sequence[Path]) -> None:
    for path in reversed(folders):
        with suppress(OSError):
            path.rmdir()


def _write(path: Path, content: bytes, rights: Rights | None) -> None:
    """Write a file beside its place and move it there, so that no reader sees half of it."""
    handle, name = tempfile.mkstemp(prefix=_UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            _give(file.fileno(), rights or Rights(_PRIVATE, os.geteuid(), os.getegid()))
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _give(place: int | Path, rights: Rights) -> None:
    """Set owner, group and mode, in this order: a change of owner takes bits of the mode away."""
    os.chown(place, rights.uid, rights.gid)
    os.chmod(place, rights.mode)  # noqa: PTH101 - an open file has no path


def _make(folder: Folder) -> None:
    folder.path.mkdir(mode=0o700)
    _give(folder.path, folder.rights)


def _there(path: Path) -> Path:
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def _open(path: Path) -> bool:
    return path.is_dir() and os.access(path, os.W_OK | os.X_OK)
