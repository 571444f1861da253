"""Whatever Asterisk's files hold: set up once is enough, and undone they are the same."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.setup.trees import TREES, seen, write
from textback_ari.asterisk.conf_files import is_yes, read_conf
from textback_ari.setup import applying
from textback_ari.setup.applying import apply, put_back, read_backups, read_record
from textback_ari.setup.files import Rights
from textback_ari.setup.finding import find_pbx, look
from textback_ari.setup.pbx import Wanted
from textback_ari.setup.pbx_files import plan_pbx
from textback_ari.setup.undoing import undo, users

_PIECES = {
    "http.conf": ["[general]", "enabled=no", "enabled=yes", "bindaddr=127.0.0.1", "prefix=a"],
    "ari.conf": ["[general]", "enabled=no", "channelvars=A,B", "[other]", "type=user"],
    "manager.conf": ["[general]", "enabled=no", "enabled = yes", "bindaddr = ::", "[admin]"],
    "extensions.conf": ["[globals]", "A=1", "[from-carrier]", "exten => s,1,Hangup()", "[x](!)"],
    "pjsip.conf": [
        "[carrier]",
        "[carrier](tpl)",
        "[tpl](!)",
        "type=endpoint",
        "context=from-pstn",
        "context=from-carrier",
        "context=odd name",
    ],
}
_ANY = ["", "; comment", ";-- open", "--;", "key=value", "[broken", "#include none.conf", "x\\;y"]


def _file(name: str) -> st.SearchStrategy[str]:
    lines = st.lists(st.sampled_from([*_PIECES[name], *_ANY]), max_size=9)
    return st.tuples(lines, st.sampled_from(["\n", "\r\n"]), st.booleans()).map(
        lambda made: made[1].join(made[0]) + made[1] * made[2]
    )


files = st.fixed_dictionaries(
    {"extensions.conf": _file("extensions.conf")},
    optional={name: _file(name) for name in _PIECES if name != "extensions.conf"},
)


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made).resolve()


class Killed(BaseException):
    """The program is ended where it stands."""


@pytest.mark.parametrize("tree", sorted(TREES))
def test_killed_anywhere_it_can_be_undone(tree: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ended at any file, with no time to put anything back, undo finds the tree as it was."""
    whole = applying._write
    for last in range(30):
        with _place() as place:
            folder, state = write(TREES[tree], place / "asterisk"), place / "state"
            before = seen(folder)
            found = find_pbx(folder)
            names = [each.name for each in found.trunks]
            plan = plan_pbx(found, Wanted("textback", "s", names, ("textback", "s"), hook=True))
            left = last

            def dying(path: Path, content: bytes, rights: Rights | None) -> None:
                nonlocal left
                if path.is_relative_to(folder):  # noqa: B023 - called in this round alone
                    if not left:
                        (path.parent / ".textback-unfinished").write_bytes(content[:9])
                        raise Killed
                    left -= 1
                whole(path, content, rights)

            with monkeypatch.context() as patched:
                patched.setattr(applying, "_write", dying)
                patched.setattr(applying, "_put_all", lambda _: None)
                patched.setattr(applying, "_keep", lambda *_: None)
                patched.setattr(applying, "_remove_folders", lambda _: None)
                try:
                    apply(plan, state, folder, lambda: ())
                except Killed:
                    pass
                else:
                    assert last == len(plan.changes)
                    return
            record = read_record(state)
            now = look(each.path for each in record.entries)
            undoing = undo(record, now, read_backups(state, record), place / "textback.toml")
            put_back(undoing, record, state)
            assert seen(folder) == before
            assert not state.exists()
    raise AssertionError("it never came to its end")


@given(st.sampled_from(sorted(TREES)), files, st.booleans(), st.booleans())
@settings(max_examples=30, deadline=None)
def test_set_up_and_undone(base: str, changed: Mapping[str, str], hook: bool, ami: bool) -> None:
    """It takes effect, a second plan is empty, and the tree is the same in the end."""
    tree = dict(TREES[base])
    if base == "debian":
        tree |= changed
    else:
        tree |= {n.replace(".conf", "_custom.conf"): each for n, each in changed.items()}
    with _place() as place:
        folder, state = write(tree, place / "asterisk"), place / "state"
        before = seen(folder)
        found = find_pbx(folder)
        names = [each.name for each in found.trunks]
        wanted = Wanted("textback", "secret", names, ("textback", "secret") if ami else None, hook)
        plan = plan_pbx(found, wanted)
        assert plan.problems == ()
        apply(plan, state, folder, lambda: ())
        http, ari = read_conf(folder, "http.conf"), read_conf(folder, "ari.conf")
        assert http
        assert ari
        assert is_yes(http.get("general", "enabled") or "")
        assert ari.get("textback", "password") == "secret"
        assert plan_pbx(find_pbx(folder), wanted).changes == ()
        record = read_record(state)
        undoing = undo(
            record,
            look(each.path for each in record.entries),
            read_backups(state, record),
            place / "textback.toml",
        )
        assert list(users({}, undoing)) == []
        put_back(undoing, record, state)
        assert seen(folder) == before
        assert not state.exists()
