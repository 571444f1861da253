"""What AMI tells beside ARI: it adds, late or early, in part or twice, and never misleads."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.shapes import ALL
from tests.unit.calls.following import SETTINGS, feed, finished, outcomes
from textback_ari.asterisk import ami_wire, wire
from textback_ari.calls import records
from textback_ari.calls.events import (
    CallRecord,
    ChannelDestroyed,
    ChannelsPaired,
    PbxEvent,
    Remark,
    Resynchronised,
    TimePassed,
)
from textback_ari.calls.outcome import Kind
from textback_ari.calls.tracker import CallTracker, Told

RECORDED = Path(__file__).parents[2] / "recorded" / "ami"
STREAMS = sorted(RECORDED.glob("*/*.jsonl"))
PERSON = {Kind.ANSWERED, Kind.PROBABLY_ANSWERED}

Entries = Sequence[tuple[bool, PbxEvent]]
"""Events, each with whether AMI told it."""


@cache
def entries_of(path: Path) -> Entries:
    """Return what ARI and AMI told about a call, in the order in which it came."""
    entries: list[tuple[bool, PbxEvent]] = []
    for line in path.read_text().splitlines():
        told = json.loads(line)
        if "ami" in told:
            event = ami_wire.decode(told["ami"], told["at"])
        else:
            frame = json.dumps(told["event"]).encode()
            decoded = wire.decode(frame, told["at"], 0.0)
            event = None if isinstance(decoded, wire.Notice) else decoded
        if event is not None:
            entries.append(("ami" in told, event))
    return entries


def _flow(path: Path) -> str:
    return path.stem.removesuffix("-bare")


def _expected(path: Path, *, ami: bool) -> tuple[str, ...]:
    return ALL[_flow(path)].outcomes_where(everything=False, ami=ami)


def told(events: Sequence[PbxEvent]) -> list[Told]:
    """Return what a tracker makes of these events, with AMI; nothing is kept of them."""
    tracker = CallTracker(SETTINGS)
    tracker.more_comes(on=True)
    out = feed(tracker, events)
    out += tracker.feed(TimePassed(max((event.at for event in events), default=0.0) + 60))
    assert tracker.footprint() == 0
    assert not tracker.waiting
    return out


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_with_ami(path: Path) -> None:
    """A recorded call has the outcome of ARI alone, or the one that only AMI tells."""
    events = [event for _, event in entries_of(path)]
    assert outcomes(told(events)) == _expected(path, ami=True)


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_without_ami(path: Path) -> None:
    """Without what AMI tells, the same call has the outcome of ARI alone."""
    events = [event for by_ami, event in entries_of(path) if not by_ami]
    assert outcomes(told(events)) == _expected(path, ami=False)


@settings(max_examples=300, deadline=None)
@given(
    path=st.sampled_from(STREAMS),
    lost=st.sets(st.integers(0, 60)),
    again=st.lists(st.integers(0, 60), max_size=5),
    moved=st.lists(st.tuples(st.integers(0, 60), st.integers(-3, 3)), max_size=10),
)
def test_part_of_what_ami_tells(
    path: Path, lost: set[int], again: list[int], moved: list[tuple[int, int]]
) -> None:
    """Some of AMI's events lost, repeated or out of place: the outcome is one of the two."""
    entries = list(entries_of(path))
    by_ami = [entry for entry in entries if entry[0]]
    rest = [entry for entry in entries if not entry[0]]
    kept = [entry for number, entry in enumerate(by_ami) if number not in lost]
    kept += [by_ami[number] for number in again if number < len(by_ami)]
    mixed = sorted(rest + kept, key=lambda entry: entry[1].at)
    for number, by in moved:
        if number < len(mixed) and mixed[number][0]:
            entry = mixed.pop(number)
            mixed.insert(max(0, number + by), entry)
    found = outcomes(told([event for _, event in mixed]))
    assert found in {_expected(path, ami=True), _expected(path, ami=False)} or (
        # A queue behind a Local channel that let the caller go is a reason of its own.
        _flow(path) == "local_queue_abandoned"
    )


@settings(max_examples=300, deadline=None)
@given(path=st.sampled_from(STREAMS), cut=st.integers(0, 60), back=st.integers(0, 60))
def test_records_settle_nothing_wrongly(path: Path, cut: int, back: int) -> None:
    """Of a call of which ARI missed a part records make what it was, or leave it as it is."""
    entries = entries_of(path)
    start = min(cut, len(entries))
    end = min(start + back, len(entries))
    events = [event for _, event in entries[:start]]
    events += [event for by_ami, event in entries[start:end] if by_ami]
    present = tuple(
        event.channel
        for by_ami, event in entries[end:]
        if isinstance(event, ChannelDestroyed) and not by_ami
    )
    lost_at = entries[start - 1][1].at if start else entries[0][1].at
    now = entries[end - 1][1].at if end else lost_at
    events.append(Resynchronised(now, present, (), lost_at))
    events += [event for _, event in entries[end:]]
    bare = [event for event in events if not isinstance(event, CallRecord)]
    without = {call.channel_id: call.outcome for call in finished(told(bare))}
    right = {Kind(name.partition(" ")[0]) for name in _expected(path, ami=True)}
    for call in finished(told(events)):
        if call.outcome.kind is not without[call.channel_id].kind:
            assert without[call.channel_id].kind is Kind.UNKNOWN
            assert call.outcome.kind in right


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_what_records_prove(path: Path) -> None:
    """Where records prove that nobody spoke nobody did, and a telephone that spoke is one."""
    by_call: dict[str, list[CallRecord]] = {}
    for _, event in entries_of(path):
        if isinstance(event, CallRecord):
            by_call.setdefault(event.channel_id, []).append(event)
    for call in finished(told([event for _, event in entries_of(path)])):
        found = by_call.get(call.channel_id, [])
        machines = SETTINGS.not_human | SETTINGS.fax
        if call.outcome.kind in PERSON:
            assert not records.nobody_spoke(found)
        elif not call.talked_for:
            assert not records.somebody_spoke(found, 1.0, machines)


def test_only_kinds_of_interest_are_recorded() -> None:
    """What the filters let through is understood, and nothing of a dialplan is among it."""
    kinds = {
        json.loads(line)["ami"]["event"]
        for path in STREAMS
        for line in path.read_text().splitlines()
        if '"ami"' in line
    }
    assert kinds <= ami_wire.NAMES
    assert kinds >= {"LocalBridge", "QueueCallerAbandon", "MessageWaiting", "ParkedCall", "Cdr"}
    assert any(isinstance(e, ChannelsPaired | Remark) for p in STREAMS for _, e in entries_of(p))
