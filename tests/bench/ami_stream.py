"""What AMI costs us beside ARI: `python -m tests.bench.ami_stream [--calls N]`.

Calls as they were recorded from Asterisk 22 (tests/recorded/ami): how many events AMI sends about
each, how many bytes, and the CPU from the text of the socket to the tracker: what it takes in
addition to the call's ARI events. The last line is JSON.
"""

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from panoramisk.message import Message
from rich.console import Console
from rich.table import Table

from textback_ari.asterisk import ami_wire, wire
from textback_ari.calls.tracker import CallTracker, TrackerSettings

RECORDED = Path(__file__).parents[1] / "recorded" / "ami" / "asterisk22"
CALLS = (
    "no_answer",
    "voicemail_left",
    "queue_abandoned",
    "parked_too_long",
    "freepbx_group_rings_out",
    "freepbx_queue_answered",
    "local_mailbox_left",
    "local_queue_abandoned",
)
_SETTINGS = TrackerSettings("main", frozenset({"PJSIP/trunk", "PJSIP/trunk-bare"}))


@dataclass(frozen=True)
class Stream:
    """A call's events as the two sockets carry them."""

    name: str
    ari: list[tuple[float, bytes]]
    ami: list[tuple[float, str]]


def recorded(name: str) -> Stream:
    """Return a recorded call."""
    ari: list[tuple[float, bytes]] = []
    ami: list[tuple[float, str]] = []
    for line in (RECORDED / f"{name}.jsonl").read_text().splitlines():
        told = json.loads(line)
        if "ami" in told:
            headers = {key.capitalize(): value for key, value in told["ami"].items()}
            block = "\r\n".join(f"{key}: {value}" for key, value in headers.items())
            ami.append((told["at"], block))
        elif told["event"]["type"] in wire.NARROW_TYPES:
            ari.append((told["at"], json.dumps(told["event"], separators=(",", ":")).encode()))
    return Stream(name, ari, ami)


def from_ari(stream: Stream, tracker: CallTracker | None = None) -> None:
    """Take in what ARI told."""
    tracker = tracker or CallTracker(_SETTINGS)
    for at, frame in stream.ari:
        event = wire.decode(frame, at, 0.0)
        if event is not None and not isinstance(event, wire.Notice):
            tracker.feed(event)


def from_both(stream: Stream) -> None:
    """Take in what both told, AMI's as its connection does it: split, named, decoded."""
    tracker = CallTracker(_SETTINGS)
    end = stream.ari[-1:]
    from_ari(replace(stream, ari=stream.ari[:-1]), tracker)
    for at, block in stream.ami:
        message = Message.from_line(block)
        if message.get("event") in ami_wire.NAMES:
            event = ami_wire.decode({k.lower(): str(v) for k, v in message.items()}, at)
            if event is not None:
                tracker.feed(event)
    from_ari(replace(stream, ari=end), tracker)


def _cpu(work: Callable[[Stream], None], stream: Stream, calls: int) -> float:
    """Return the CPU microseconds of a call, in the quickest of three runs."""
    quickest = float("inf")
    for _ in range(3):
        began = time.process_time()
        for _ in range(calls):
            work(stream)
        quickest = min(quickest, time.process_time() - began)
    return quickest * 1e6 / calls


def main() -> None:
    """Measure all calls and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--calls", type=int, default=300, help="of each kind")
    calls = parser.parse_args().calls
    table = Table(title="AMI beside ARI, a call on a hooked trunk (CPU time, one core)")
    columns = ("call", "ARI events", "bytes", "µs", "AMI events", "bytes", "µs")
    for column in columns:
        table.add_column(column, justify="left" if column == "call" else "right")
    figures: dict[str, dict[str, float]] = {}
    for stream in map(recorded, CALLS):
        alone = _cpu(from_ari, stream, calls)
        row = {
            "ari_events": len(stream.ari),
            "ari_bytes": sum(len(frame) for _, frame in stream.ari),
            "ari_us": round(alone, 1),
            "ami_events": len(stream.ami),
            "ami_bytes": sum(len(block) + 4 for _, block in stream.ami),
            "ami_us": round(_cpu(from_both, stream, calls) - alone, 1),
        }
        figures[stream.name] = row
        table.add_row(stream.name, *(f"{value:g}" for value in row.values()))
    Console(width=100).print(table)
    print(json.dumps({"bench": "ami_stream", "calls": calls, "by_call": figures}))


if __name__ == "__main__":
    main()
