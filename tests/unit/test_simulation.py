"""A few histories of the simulation, and what the simulation itself must reach."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from tests.simulation.checks import broken
from tests.simulation.run import block, live, silence
from tests.simulation.script import Troubles
from textback_ari.conversations.callbacks import Result
from textback_ari.messages.states import State
from textback_ari.ports import NoticeState
from textback_ari.rules.quiet import Quiet
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.crash_points import CrashPoint

WORKFLOW = Path(__file__).parents[2] / "textback_ari" / "workflow"
SEEDS = (*range(100, 129), 164)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Leave out the log: thousands of lines that nobody reads."""
    silence()
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_history_breaks_no_promise(seed: int) -> None:
    """Whatever goes wrong in this history, the promises hold."""
    assert list(broken(live(seed))) == []


def test_a_history_is_the_same_each_time() -> None:
    """A seed that failed can be run again by itself."""
    first, second = live(7), live(7)
    assert first.script == second.script
    assert first.takings == second.takings
    assert first.crashes == second.crashes
    assert first.store.snapshot() == second.store.snapshot()


@pytest.mark.parametrize("point", list(CrashPoint))
def test_each_crash_point_is_in_the_code(point: CrashPoint) -> None:
    """A named instant that no code passes would never be tried."""
    code = "".join(file.read_text() for file in WORKFLOW.glob("*.py"))
    assert re.search(rf"self\._reached\(CrashPoint\.{point.name}\)", code)


@pytest.mark.timeout(180)
def test_histories_pass_and_crash_everywhere() -> None:
    """A hundred and twenty histories pass every crash point and die at nearly all of them."""
    tally = block(range(200, 320))
    assert tally.failures == []
    assert {point for point in CrashPoint if not tally.passed[point]} == set()
    assert sum(1 for point in CrashPoint if tally.crashes[point]) >= len(CrashPoint) - 2


def test_histories_differ() -> None:
    """Thirty histories have every kind of trouble, and texts that meet every kind of fate."""
    worlds = [live(seed) for seed in SEEDS]
    troubles = Counter(
        name
        for world in worlds
        for name in Troubles.__dataclass_fields__
        if getattr(world.troubles, name)
    )
    assert set(troubles) == set(Troubles.__dataclass_fields__)
    assert any(len(world.line.gateways) > 1 for world in worlds)
    assert any(world.line.texts for world in worlds)
    # A gateway refused a text for reasons of its own, and the next one took it. That is rare.
    assert any(
        text in {name for _, name in world.refused} and carrier == "backup"
        for world in map(live, range(100, 300))
        for carrier, text in ((t.gateway, t.part.message_id) for t in world.takings)
    )
    states = {t.state for world in worlds for t in world.store.snapshot().texts.values()}
    assert len(states) >= 5
    # Some reasons are rare: two hundred histories have them all, the first few as a rule.
    rare: set[Reason | None] = {Reason.RATE_CAPPED, Reason.CIRCUIT_OPEN, Reason.IN_CONVERSATION}
    for stored in (live(seed).store.snapshot() for seed in range(100, 300)):
        rare -= {call.verdict.reason for call in stored.calls.values()}
        rare -= {text.reason for text in stored.texts.values()}
        if not rare:
            break
    assert rare == set()


def test_histories_tell_the_team() -> None:
    """Twenty histories have notices that arrive twice, that are in doubt, and digests."""
    worlds = [live(seed) for seed in range(100, 120)]
    arrivals = [Counter(n.key for n in world.ways.arrived) for world in worlds]
    assert any(times > 1 for each in arrivals for times in each.values())
    stored = [n for world in worlds for n in world.store.snapshot().outbox.notices.values()]
    assert {n.state for n in stored} >= {NoticeState.SENT, NoticeState.IN_DOUBT}
    assert any("notices:" in n.body.text for world in worlds for n in world.ways.arrived)


def test_histories_have_quiet_hours() -> None:
    """Fifty histories have texts that are skipped, that are held, and that leave at a release."""
    worlds = [live(seed) for seed in range(100, 150)]
    stored = [(world, world.store.snapshot()) for world in worlds]
    assert any(
        call.verdict.reason is Reason.QUIET_HOURS
        for _, contents in stored
        for call in contents.calls.values()
    )
    waited = [
        (world, text)
        for world, contents in stored
        for text in contents.texts.values()
        if world.line.quiet.do is Quiet.HOLD and text.due_at - text.created_at > 200.0
    ]
    assert any(text.state is State.HELD for _, text in waited)
    assert any(text.id in {t.part.message_id for t in world.takings} for world, text in waited)


def test_histories_have_callbacks() -> None:
    """Histories have callbacks that end in every way, unknown and failed ones too."""
    left = set(Result) - {Result.VOICEMAIL_SUSPECTED}
    for world in map(live, range(100, 300)):
        left -= {order.result for order in world.store.snapshot().orders.values() if order.result}
        if not left:
            break
    assert left == set()
