"""What a real Asterisk said about real calls, and what is made of it."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from lab.flows import FLOWS, NOTHING
from lab.record import HANDED_OVER
from lab.shapes import ALL
from tests.unit.calls.following import SETTINGS, feed, finished, outcomes
from tests.unit.streams.replaying import lines_of, replayed
from textback_ari.asterisk.streams.file import Recording
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.calls.events import (
    ApplicationEntered,
    ChannelStateChanged,
    PbxEvent,
    VariableSet,
)
from textback_ari.calls.tracker import CallTracker, Told, TrackerSettings

RECORDED = Path(__file__).parents[2] / "recorded"
STREAMS = sorted(RECORDED.glob("*/*.jsonl"))
NARROWED = [path for path in STREAMS if not path.stem.endswith(("-bare", "-all"))]

EXPECTED = {name: flow.outcomes for name, flow in ALL.items()} | {
    "internal_call": NOTHING,
    HANDED_OVER: FLOWS["text_me_pressed"].outcomes,
}
"""What became of each call of the lab, on either trunk."""


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _flow(path: Path) -> str:
    return path.stem.removesuffix("-bare").removesuffix("-all")


_NOT_NARROW = (ApplicationEntered, ChannelStateChanged, VariableSet)
"""What the narrow filter leaves out."""


def events_of(path: Path, *, narrow: bool = False) -> list[PbxEvent]:
    """Return a recorded stream as the tracker would have got it."""
    with path.open("rb") as file:
        recording = Recording(file)
        events = list(recording.events())
    assert recording.not_understood == 0
    assert recording.ended
    return [event for event in events if not (narrow and isinstance(event, _NOT_NARROW))]


def _told(path: Path, *, narrow: bool = False, settings: TrackerSettings = SETTINGS) -> list[Told]:
    tracker = CallTracker(settings)
    if narrow:
        tracker.narrowed()
    calls = feed(tracker, events_of(path, narrow=narrow))
    assert tracker.footprint() == 0
    return calls


def _ended(path: Path) -> list[FinishedCall]:
    return finished(_told(path))


@pytest.mark.parametrize("version", ["22", "16"])
def test_flows_are_recorded(version: str) -> None:
    """Every flow of the lab was recorded, on either trunk and either Asterisk where it exists."""
    recorded = {path.stem for path in STREAMS if path.parent.name == f"asterisk{version}"}
    wanted = {name for name, flow in ALL.items() if version in flow.versions}
    # Bare, a number that nobody has is refused before a channel exists: nothing is told.
    bare = {f"{name}-bare" for name in wanted - {"unknown_number"}}
    assert wanted | bare | {HANDED_OVER} <= recorded


def _by_version(version: str) -> dict[str, list[Path]]:
    """Return the streams of each flow that were recorded on an Asterisk."""
    flows: dict[str, list[Path]] = {}
    for path in STREAMS:
        if path.parent.name == f"asterisk{version}":
            flows.setdefault(_flow(path), []).append(path)
    return flows


@pytest.mark.parametrize("version", ["22", "16"])
def test_every_flow_from_its_recording(version: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each flow, recorded as `textback record` would, replays to its outcome, all in under 5 s."""
    began = time.process_time()
    rows, wrong = [], []
    for flow, paths in sorted(_by_version(version).items()):
        for path in paths:
            found = outcomes(replayed(lines_of(events_of(path), SETTINGS)))
            expected = EXPECTED[flow]
            mark = "" if found == expected else "   <== WRONG"
            wrong += [path.stem] if mark else []
            how = path.stem.removeprefix(flow).lstrip("-") or "hooked"
            shown = "; ".join(found) or "(nothing)"
            rows.append(f"{flow:34} {how:7} {'; '.join(expected):46} {shown}{mark}")
    took = time.process_time() - began
    print(f"{'flow':34} {'trunk':7} {'expected':46} found")
    print("\n".join(rows))
    with capsys.disabled():
        told = f"{len(rows) - len(wrong)} of {len(rows)} recordings replayed to what was expected"
        print(f"\nAsterisk {version}: {told}, in {took:.1f} s (pytest -s shows the table)")
    assert not wrong
    assert took < 5.0


@pytest.mark.parametrize("path", STREAMS, ids=_name)
def test_recording_is_judged_as_the_pbx_was(path: Path) -> None:
    """Cleaned of numbers and names, a call is the same in every step, time and fact."""
    live = finished(_told(path))
    again = finished(replayed(lines_of(events_of(path), SETTINGS)))
    assert [_facts(call) for call in again] == [_facts(call) for call in live]


def _facts(call: FinishedCall) -> tuple[object, ...]:
    """Return of a call what a recording of it must not change."""
    steps = [(step.what, step.offset) for step in call.evidence]
    times = (call.started_at, call.ended_at, call.rang_for, call.talked_for)
    return (call.channel_id, call.outcome, call.presentation, call.hooked, times, steps)


@pytest.mark.parametrize("path", STREAMS, ids=_name)
def test_recorded_call_has_its_outcome(path: Path) -> None:
    """A recorded call gets the outcome that it had in the lab, and nothing of it is kept."""
    assert outcomes(_told(path)) == EXPECTED[_flow(path)]


@pytest.mark.parametrize("path", NARROWED, ids=_name)
def test_hook_alone_gives_the_same_outcome(path: Path) -> None:
    """With the narrow filter the hook's report takes the place of what is not sent."""
    assert outcomes(_told(path, narrow=True)) == EXPECTED[_flow(path)]


@pytest.mark.parametrize("path", [path for path in NARROWED if _flow(path) in FLOWS], ids=_name)
def test_narrow_stream_is_short(path: Path) -> None:
    """A hooked call costs 18 events at most, one that nobody answered 8."""
    events = events_of(path, narrow=True)
    talked = EXPECTED[_flow(path)] == ("answered",) or _flow(path) == "answered_briefly"
    assert len(events) <= (18 if talked else 8)


@pytest.mark.parametrize(
    "path", [path for path in STREAMS if _flow(path) == "blind_transfer_rings_out"], ids=_name
)
def test_transfer_to_nobody_can_count_as_missed(path: Path) -> None:
    """Where so set, an answered call whose transfer rings out is missed for that reason."""
    told = _told(path, settings=replace(SETTINGS, sent_on_is_missed=True))
    assert outcomes(told) == ("missed (no_answer, pbx_hung_up)",)


@pytest.mark.parametrize(
    "path",
    [path for path in NARROWED if _flow(path) in {"fax_exchanged", "fax_detected"}],
    ids=_name,
)
def test_fax_was_a_real_one(path: Path) -> None:
    """The page that was sent by T.30 arrived: the hook reports FAXSTATUS."""
    (call,) = _ended(path)
    (report,) = (step.detail for step in call.evidence if step.what == "hook_reported")
    assert report["fax"] == "SUCCESS"


@pytest.mark.parametrize(
    "path", [path for path in STREAMS if _flow(path) == "callback_answered"], ids=_name
)
def test_callback_is_described(path: Path) -> None:
    """A call out tells the number dialled, by which trunk, and how long both sides talked."""
    (call,) = (told for told in _told(path) if isinstance(told, OutboundCall))
    assert call.to.raw == "+12015560123"
    assert call.trunk in {"PJSIP/trunk", "PJSIP/trunk-bare"}
    assert call.answered
    assert call.talked_for == pytest.approx(4.0, abs=0.2)
    assert call.ended_at - call.started_at == pytest.approx(4.5, abs=0.4)


@pytest.mark.parametrize(
    "path", [path for path in STREAMS if _flow(path) == HANDED_OVER], ids=_name
)
def test_call_that_was_handed_over_is_described(path: Path) -> None:
    """A call over a trunk that is not watched tells its number dialled, its tag and its trunk."""
    (call,) = _ended(path)
    assert (call.trunk, call.did, call.tag) == ("PJSIP/trunk-other", "2125550110", "text_me")
    assert call.hooked
    assert call.caller.raw == "+12015550123"


@pytest.mark.parametrize("path", [path for path in STREAMS if _flow(path) == "withheld"], ids=_name)
def test_withheld_number_is_told(path: Path) -> None:
    """A presentation that reads `allowed` at first and `prohib` later is told as `prohib`."""
    (call,) = _ended(path)
    assert call.presentation == "prohib_not_screened"


@pytest.mark.parametrize("stem", ["no_answer", "no_answer-bare"])
def test_recorded_call_is_described(stem: str) -> None:
    """Caller, number dialled, times, presentation and evidence come out as they were."""
    (call,) = _ended(RECORDED / "asterisk22" / f"{stem}.jsonl")
    assert call.caller.raw == "+12015550123"
    assert call.did == "2125550100"
    assert call.presentation == "allowed_not_screened"
    assert call.linkedid == call.channel_id
    assert call.hooked is (stem == "no_answer")
    assert call.rang_for == pytest.approx(6.0, abs=0.1)
    assert call.ended_at - call.started_at == pytest.approx(6.01, abs=0.1)
    assert call.talked_for == 0.0
    whats = [step.what for step in call.evidence]
    assert whats[0] == "call_began"
    assert whats[-1] == "ended"
    assert {"dialled", "ringing", "leg_no_answer"} <= set(whats)
