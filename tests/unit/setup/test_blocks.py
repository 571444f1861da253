"""Our lines in files of others: put in and taken out, whatever the files hold."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from textback_ari.asterisk.conf_files import Piece, read_conf
from textback_ari.setup.blocks import BrokenBlockError, lines_of, put, taken_out
from textback_ari.setup.hooking import context_of, contexts_for, hooked, hooks_file, unhooked
from textback_ari.setup.toml_text import toml_text
from textback_ari.setup.trunks import Trunk

LINES = ("[general](+)", '#tryinclude "/etc/asterisk/textback/a.conf"')
contents = st.one_of(
    st.binary(max_size=200),
    st.lists(
        st.sampled_from(
            ["[general]", "key=value", "; comment", ";-- open", "--; closed", "", "a\\;b", ";---"]
        ),
        max_size=12,
    ).flatmap(lambda each: st.sampled_from(["\n", "\r\n"]).map(lambda e: e.join(each).encode())),
).filter(lambda content: b"textback" not in content)


@given(contents)
@example(b"")
@example(b"[general]\nenabled=yes")
@example(b"a\r\n")
def test_a_block_can_be_read_changed_and_taken_out(content: bytes) -> None:
    """What was there stays as it was, and comes back but for its last line's end."""
    first = put(content, LINES)
    assert first.startswith(content)
    assert lines_of(first) == LINES
    assert put(first, LINES) == first
    more = put(first, (*LINES, "more=1"))
    assert lines_of(more) == (*LINES, "more=1")
    left = taken_out(more)
    assert left.startswith(content)
    assert left.removeprefix(content) in {b"", b"\n", b"\r\n", b"--;\n", b"\n--;\n", b"--;\r\n"} | {
        b"\r\n--;\r\n"
    }
    assert taken_out(content) == content


@pytest.mark.parametrize(
    "text", ["[general]\n;-- open\nkey=1", "[general]", "x=1\n;-- a ;-- b --;\n"]
)
def test_a_block_is_never_within_a_comment(text: str, tmp_path: Path) -> None:
    """Its lines count for Asterisk, also where a comment before them is never closed."""
    (tmp_path / "ari.conf").write_bytes(put(text.encode(), ("[ours]", "key=value")))
    conf = read_conf(tmp_path, "ari.conf")
    assert conf
    assert conf.get("ours", "key") == "value"


@pytest.mark.parametrize("cut", ["; <<< textback", "; >>> textback"])
def test_a_block_without_an_end_is_refused(cut: str) -> None:
    """A block of which somebody took an end is not guessed at."""
    content = put(b"[general]\n", LINES).decode()
    broken = "\n".join(line for line in content.splitlines() if not line.startswith(cut)).encode()
    with pytest.raises(BrokenBlockError):
        taken_out(broken)
    twice = content.encode() + put(b"", LINES)
    with pytest.raises(BrokenBlockError):
        lines_of(twice)


def _trunk(number: int = 0, context: str = "from-carrier") -> Trunk:
    return Trunk("PJSIP/carrier", context, Piece("carrier", (), Path("pjsip.conf"), number))


@given(
    st.sampled_from(["context=from-carrier", " context => from-carrier ; why", "aors=x", ""]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", ";-- [carrier] --;\n", ";--\n[carrier]\n--;\n"]),
    st.booleans(),
)
def test_a_context_is_changed_and_changed_back(
    line: str, end: str, comment: str, last: bool
) -> None:
    """One line of the trunk's own section changes, and the file is the same once it is undone."""
    lines = ["[other]", "context=from-internal", "[carrier](base)", "type=endpoint", line]
    lines += [] if last else ["[carrier]", "type=aor", "context=not-this-one"]
    content = (comment + end.join(lines) + ("" if last else end)).encode()
    changed = hooked(content, _trunk(1))
    assert changed != content
    assert changed.count(context_of(_trunk()).encode()) == 1
    assert b"from-internal" in changed
    assert unhooked(changed) == content


def test_a_heading_that_has_gone_is_told() -> None:
    """Where the trunk's section is not where it was read, nothing is changed."""
    from textback_ari.setup.hooking import CannotHookError

    with pytest.raises(CannotHookError, match="by hand"):
        hooked(b"[other]\ntype=endpoint\n", _trunk())


def test_trunks_contexts_are_kept() -> None:
    """The contexts of trunks that lead here already stay; those of others are written anew."""
    other = Trunk("PJSIP/second", "from-pstn-e164-us", Piece("second", (), Path("p"), 0))
    both = hooks_file("", [_trunk(), other])
    again = hooks_file(both, [_trunk(context="from-elsewhere")])
    assert contexts_for(other) in again
    assert "TEXTBACK_NEXT=from-carrier" not in again
    assert again.count("[textback-in-carrier]") == 1
    assert hooks_file(again, []) == again


scalars = st.one_of(
    st.text(max_size=20), st.integers(-(2**60), 2**60), st.booleans(), st.dates(), st.datetimes()
)
tables = st.recursive(
    st.dictionaries(st.text(max_size=8), scalars, max_size=4),
    lambda inner: st.dictionaries(
        st.text(max_size=8),
        st.one_of(scalars, inner, st.lists(inner, max_size=3), st.lists(scalars, max_size=3)),
        max_size=4,
    ),
    max_leaves=12,
)


@given(tables)
def test_toml_reads_back_the_same(data: dict[str, Any]) -> None:
    """What is written is what tomllib reads."""
    assert tomllib.loads(toml_text(data)) == data
