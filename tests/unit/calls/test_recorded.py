"""What a real Asterisk said about real calls, and what is made of it."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from lab.flows import FLOWS, NOTHING
from lab.shapes import ALL
from tests.unit.calls.following import SETTINGS, feed, finished, outcomes
from textback_ari.asterisk import wire
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.calls.events import PbxEvent
from textback_ari.calls.tracker import CallTracker, Told, TrackerSettings

RECORDED = Path(__file__).parents[2] / "recorded"
STREAMS = sorted(RECORDED.glob("*/*.jsonl"))
NARROWED = [path for path in STREAMS if not path.stem.endswith(("-bare", "-all"))]

EXPECTED = {name: flow.outcomes for name, flow in ALL.items()} | {"internal_call": NOTHING}
"""What became of each call of the lab, on either trunk."""


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _flow(path: Path) -> str:
    return path.stem.removesuffix("-bare").removesuffix("-all")


class _Recorded(msgspec.Struct):
    at: float
    event: msgspec.Raw


class _Kind(msgspec.Struct):
    type: str


_decode_line = msgspec.json.Decoder(_Recorded).decode
_decode_kind = msgspec.json.Decoder(_Kind).decode


def events_of(path: Path, *, narrow: bool = False) -> list[PbxEvent]:
    """Return a recorded stream as the tracker would have got it."""
    decoded = []
    for line in path.read_bytes().splitlines():
        recorded = _decode_line(line)
        if narrow and _decode_kind(recorded.event).type not in wire.NARROW_TYPES:
            continue
        event = wire.decode(bytes(recorded.event), recorded.at, 0.0)
        if event is not None and not isinstance(event, wire.Notice):
            decoded.append(event)
    return decoded


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
    assert wanted | {f"{name}-bare" for name in wanted - {"unknown_number"}} <= recorded


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
