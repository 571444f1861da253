"""A PBX's own list of blocked callers becomes ours."""

from tests.fakes.memory_store import MemoryStore
from tests.fakes.store_steps import facts_of
from tests.unit.workflow.test_callback import ACME
from textback_ari.ports import CallerKey
from textback_ari.private import Number, RawNumber
from textback_ari.rules.lines import Lines
from textback_ari.rules.verdict import Blocked
from textback_ari.workflow.pbx_blocks import PbxBlocks

ANNE = CallerKey("Acme", Number("+12015550123"))
BEN = CallerKey("Acme", Number("+12015550124"))


async def test_the_list_is_kept_and_follows_the_pbx() -> None:
    """Numbers in the PBX's spelling block callers until the PBX drops them; junk is left out."""
    store = MemoryStore().session()
    blocks = PbxBlocks(store, Lines((ACME,)))
    listed = {RawNumber("2015550123"): "pranks", RawNumber("+1 201 555 0124"): "1"}
    await blocks.take("main", {**listed, RawNumber("\x00junk"): "x"}, 1.0)
    assert (await facts_of(store, ANNE)).blocked == Blocked(None, "pranks", "main")
    assert (await facts_of(store, BEN)).blocked == Blocked(None, "", "main")
    await blocks.take("main", {RawNumber("2015550124"): "1"}, 2.0)
    assert (await facts_of(store, ANNE)).blocked is None
    assert (await facts_of(store, BEN)).blocked == Blocked(None, "", "main")


async def test_the_list_outlives_a_restart() -> None:
    """What one life stored counts in the next before the PBX has been asked."""
    kept = MemoryStore()
    await PbxBlocks(kept.session(), Lines((ACME,))).take("main", {RawNumber("2015550123"): ""}, 1.0)
    assert (await facts_of(kept.session(), ANNE)).blocked == Blocked(None, "", "main")
