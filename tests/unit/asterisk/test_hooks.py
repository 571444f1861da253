"""When watching may be narrowed down, and when not."""

from textback_ari.asterisk.hooks import Hooks
from textback_ari.calls.call import FinishedCall, Step
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.private import CallerName, RawNumber

_DIALLED = (Step(0.0, "call_began"), Step(0.1, "dialled"), Step(5.0, "ended"))


def _call(trunk: str = "PJSIP/a", *, hooked: bool, dialled: bool = True) -> FinishedCall:
    return FinishedCall(
        pbx="main",
        channel_id="1.1",
        trunk=trunk,
        caller=RawNumber("1"),
        caller_name=CallerName(""),
        presentation=None,
        did="100",
        tag=None,
        started_at=0.0,
        ended_at=5.0,
        rang_for=0.0,
        talked_for=0.0,
        outcome=Outcome(Kind.MISSED, Cause.BUSY, Ending.PBX_HUNG_UP),
        hooked=hooked,
        evidence=_DIALLED if dialled else _DIALLED[:1],
    )


def test_nothing_is_hooked_at_first() -> None:
    """Before a call has shown it, no trunk counts as hooked."""
    assert not Hooks(frozenset({"PJSIP/a"})).everywhere


def test_three_reports_in_a_row_prove_a_hook() -> None:
    """Watching may be narrow once each trunk's hook has reported three times in a row."""
    hooks = Hooks(frozenset({"PJSIP/a", "PJSIP/b"}))
    for _ in range(3):
        hooks.note(_call("PJSIP/a", hooked=True))
    assert not hooks.everywhere
    for _ in range(3):
        hooks.note(_call("PJSIP/b", hooked=True))
    assert hooks.everywhere


def test_one_call_without_a_report_ends_it() -> None:
    """A call that rang a phone and had no report takes the proof away at once."""
    hooks = Hooks(frozenset({"PJSIP/a"}))
    for _ in range(9):
        hooks.note(_call(hooked=True))
    hooks.note(_call(hooked=False))
    assert not hooks.everywhere


def test_proof_is_harder_each_time() -> None:
    """A trunk whose hook covers some calls only does not switch to and fro."""
    hooks = Hooks(frozenset({"PJSIP/a"}))
    switches = 0
    for n in range(1_000):
        before = hooks.everywhere
        hooks.note(_call(hooked=n % 5 != 0))
        switches += hooks.everywhere != before
    assert switches <= 2


def test_refused_calls_prove_nothing() -> None:
    """A call that the PBX refused before the dialplan got anywhere says nothing of the hook."""
    hooks = Hooks(frozenset({"PJSIP/a"}))
    for _ in range(3):
        hooks.note(_call(hooked=True))
    hooks.note(_call(hooked=False, dialled=False))
    assert hooks.everywhere


def test_any_trunk_is_never_known_to_have_the_hook() -> None:
    """With `*` a trunk without the hook may have its first call at any time."""
    hooks = Hooks(frozenset({"*"}))
    for _ in range(20):
        hooks.note(_call("DAHDI/i1", hooked=True))
    assert not hooks.everywhere
