"""The owner's changes: undone in any order, and taken up by the running program."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from tests.fakes.memory_store import MemoryStore
from tests.fakes.office import LINE, START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.ports import LineChange
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.line_changes import LineKeeper, UndoError, taken_back, undo

NUMBER = LINE.number.e164


async def paused_as(changes: Sequence[LineChange]) -> list[LinePolicy]:
    """Return the line as the changes have it."""
    return [replace(LINE, paused=any(c.key == "paused" and c.value for c in changes))]


async def put(store: MemoryStore, key: str, value: object) -> int:
    """Change a setting."""
    async with store.session().transaction() as tx:
        return await tx.change_line(LineChange(NUMBER, key, value, True, START, "Sam"))


@in_virtual_time
async def test_a_pause_is_taken_up_within_two_seconds() -> None:
    """What another process stored counts in the running program soon after."""
    store, lines = MemoryStore(), Lines([LINE])
    keeper = asyncio.create_task(LineKeeper(store.session(), lines, paused_as).run())
    await asyncio.sleep(5)
    assert not next(iter(lines)).paused
    await put(store, "paused", True)
    await asyncio.sleep(2)
    assert next(iter(lines)).paused
    await put(store, "paused", False)
    await asyncio.sleep(2)
    assert not next(iter(lines)).paused
    keeper.cancel()


@in_virtual_time
async def test_an_outage_of_the_store_only_delays_it() -> None:
    """While the database is away the lines stay as they are; once it is back, they follow."""
    async with Office() as office:
        lines = Lines([LINE])
        keeper = asyncio.create_task(LineKeeper(office.session, lines, paused_as).run())
        await put(office.store, "paused", True)
        office.away = "the database is away"
        await asyncio.sleep(30)
        assert not next(iter(lines)).paused
        office.away = ""
        await asyncio.sleep(2)
        assert next(iter(lines)).paused
        keeper.cancel()


@in_virtual_time
async def test_a_bug_in_reading_leaves_the_lines_as_they_are() -> None:
    """Lines that cannot be read are told of, and looked at again."""

    async def broken(_: Sequence[LineChange]) -> list[LinePolicy]:
        raise ZeroDivisionError

    store, lines = MemoryStore(), Lines([LINE])
    await put(store, "paused", True)
    with capture_logs() as logs:
        keeper = asyncio.create_task(LineKeeper(store.session(), lines, broken).run())
        await asyncio.sleep(2.5)
    keeper.cancel()
    assert [entry["event"] for entry in logs] == ["lines_not_read"] * 3
    assert list(lines) == [LINE]


async def test_undo_goes_back_step_by_step() -> None:
    """Each undo takes the last change back that is not undone, to the file's value at last."""
    store = MemoryStore()
    await put(store, "agent", "Kim")
    await put(store, "paused", True)
    await put(store, "agent", "Lou")
    done = [await undo(store.session(), NUMBER, None, "Sam", START) for _ in range(3)]
    assert [(d.undoes, d.key, d.value, d.given) for d in done] == [
        (3, "agent", "Kim", True),
        (2, "paused", None, False),
        (1, "agent", None, False),
    ]
    with pytest.raises(UndoError, match="no change left"):
        await undo(store.session(), NUMBER, None, "Sam", START)


@pytest.mark.parametrize(
    ("version", "says"),
    [
        (1, "agent was changed again by change 2; undo that first"),
        (3, "change 3 is undone already"),
        (4, "change 4 is an undo itself; set paused anew instead"),
        (9, "this line has no change 9"),
    ],
)
async def test_what_cannot_be_undone(version: int, says: str) -> None:
    """A change under another one, an undo, and a change that is not there are refused."""
    store = MemoryStore()
    await put(store, "agent", "Kim")
    await put(store, "agent", "Lou")
    await put(store, "paused", True)
    await undo(store.session(), NUMBER, 3, "Sam", START)
    with pytest.raises(UndoError) as refused:
        await undo(store.session(), NUMBER, version, "Sam", START)
    assert str(refused.value) == says


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 9), st.booleans()), max_size=12))
def test_undo_restores_what_was_in_force(changes: list[tuple[str, int, bool]]) -> None:
    """Changes and undos in any order leave in force what the changes not undone say."""
    history: list[LineChange] = []
    kept: list[tuple[str, int]] = []

    def add(change: LineChange) -> None:
        history.insert(0, replace(change, version=len(history) + 1))

    for key, value, first_undo in changes:
        if kept and first_undo:
            add(taken_back(history, None, "Sam", START))
            kept.pop()
        add(LineChange(NUMBER, key, value, True, START, "Sam"))
        kept.append((key, value))
    newest = {c.key: c for c in reversed(history)}
    assert {k: c.value for k, c in newest.items() if c.given} == dict(kept)
