"""What is stored goes with its age, a little at a time."""

import asyncio

from structlog.testing import capture_logs

from tests.fakes.memory_store import MemoryStore
from tests.fakes.store_steps import ANNE, T0, decision, no_text, save
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.ports import Kept
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.retention import BATCH, POLL, Retention

DAY = 86_400.0


async def _calls(store: MemoryStore, number: int, at: float = T0) -> None:
    made = [decision(f"{at}-{n}", no_text(Reason.COOLDOWN), at=at) for n in range(number)]
    await save(store.session(), *made)


def _left(store: MemoryStore) -> int:
    return sum(bool(each.call.evidence) for each in store.calls())


@in_virtual_time
async def test_old_evidence_goes_in_batches() -> None:
    """One look removes a batch at most, later ones the rest, and what is younger stays."""
    store = MemoryStore()
    await _calls(store, BATCH + 50)
    await _calls(store, 3, at=T0 + 20 * DAY)
    retention = Retention(store.session(), lambda: T0 + 31 * DAY, {Kept.EVIDENCE: 30 * DAY})
    await retention.look()
    assert (_left(store), retention.rests) == (53, False)
    with capture_logs() as logs:
        await retention.look()
    assert (_left(store), retention.rests) == (3, True)
    assert [each["rows"] for each in logs if each["event"] == "old_data_removed"] == [BATCH + 50]


@in_virtual_time
async def test_a_new_life_goes_on_where_the_last_one_was() -> None:
    """What one life has done, another does not do again."""
    store = MemoryStore()
    await _calls(store, BATCH + 50)
    for _ in range(2):
        await Retention(store.session(), lambda: T0 + 31 * DAY, {Kept.EVIDENCE: 30 * DAY}).look()
    assert _left(store) == 0


@in_virtual_time
async def test_what_has_no_period_is_kept() -> None:
    """Without a period nothing goes."""
    store = MemoryStore()
    await _calls(store, 3)
    retention = Retention(store.session(), lambda: T0 + 9_000 * DAY, {})
    await retention.look()
    assert (_left(store), retention.rests) == (3, True)


@in_virtual_time
async def test_idle_numbers_are_erased() -> None:
    """A number of which nobody heard for so long is not in the store any more."""
    store = MemoryStore()
    await _calls(store, 3)
    retention = Retention(store.session(), lambda: T0 + 401 * DAY, {Kept.NUMBERS: 400 * DAY})
    await retention.look()
    assert ANNE not in store.snapshot().callers
    assert all(not each.call.caller.raw for each in store.calls())
    assert len(store.calls()) == 3


@in_virtual_time
async def test_it_runs_until_it_is_cancelled() -> None:
    """The worker looks again and again, by itself."""
    store = MemoryStore()
    await _calls(store, 2 * BATCH + 1)
    retention = Retention(store.session(), lambda: T0 + 31 * DAY, {Kept.EVIDENCE: 30 * DAY})
    task = asyncio.create_task(retention.run())
    await asyncio.sleep(2.5 * POLL)
    assert _left(store) == 0
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
