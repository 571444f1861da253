"""Whatever Asterisk's files hold: set up once is enough, and undone they are the same."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.setup.trees import TREES, seen, write
from textback_ari.asterisk.conf_files import is_yes, read_conf
from textback_ari.setup.applying import apply, put_back, read_backups, read_record
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
