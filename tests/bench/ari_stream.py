"""How fast an ARI stream becomes outcomes: `python -m tests.bench.ari_stream [--calls N]`.

Two streams, each as a hooked trunk and as a bare one send it: a call on a tiny dialplan as
recorded from Asterisk 22, and one on a FreePBX-sized dialplan (about 470 events, made to the
measure of one that was watched). The baseline parses every frame of the same call with
`json.loads` and does nothing more; it gets the bare stream, because a naive program sets no
filter. CPU time, one core.

The last line is JSON: for each stream how many times less CPU a call costs than the baseline's.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.fakes.ari_stories import Json, Story, stamp
from textback_ari.asterisk import wire
from textback_ari.calls.call import FinishedCall
from textback_ari.calls.tracker import CallTracker, TrackerSettings

RECORDED = Path(__file__).parents[1] / "recorded" / "asterisk22"
FREEPBX_DIALPLAN = 238
FREEPBX_VARIABLES = 223
AT_ONCE = 20
EXPECTED = "missed (no_answer, voicemail_empty)"

Frames = list[tuple[float, bytes]]


@dataclass(frozen=True)
class Stream:
    """The frames of one call, as a trunk of that kind sends them."""

    name: str
    frames: Frames
    channel: str
    outcome: str


@dataclass(frozen=True)
class Figures:
    """What one stream cost."""

    name: str
    events: int
    size: float
    us_per_event: float
    us_per_call: float

    @property
    def events_per_second(self) -> float:
        """Return how many events one core takes in."""
        return 1e6 / self.us_per_event


def recorded(stem: str, types: Sequence[str]) -> Frames:
    """Return a recorded call's frames of these types, compact as they were on the wire."""
    frames = []
    _, *lines, _ = (RECORDED / f"{stem}.jsonl").read_text().splitlines()
    for line in lines:
        entry = json.loads(line)
        if entry["event"]["type"] in types:
            frame = json.dumps(entry["event"], separators=(",", ":"), ensure_ascii=False)
            frames.append((entry["at"], frame.encode()))
    return frames


def freepbx(types: Sequence[str], *, hooked: bool) -> tuple[Frames, str]:
    """Return an unanswered FreePBX call that ends in an empty mailbox, and its channel's id."""
    story = Story(hooked=hooked).arrives()
    noise = iter(_freepbx_noise(story))

    def some(count: int) -> None:
        for _ in range(count):
            story.wait(0.002)
            story.events.append((story.at, next(noise)))

    some(300)
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(15).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    some(100)
    story.runs("VoiceMail", "101@default,u").goes_up().wait(4).caller_hangs_up()
    story.sets("VMSTATUS", "FAILED")
    some(FREEPBX_DIALPLAN + FREEPBX_VARIABLES - 400 - 3)
    story.ends()
    return story.frames(lambda event: event["type"] in types), story.id


def _freepbx_noise(story: Story) -> Iterator[Json]:
    """Return dialplan steps and variables as FreePBX makes them, one after the other."""
    snapshot = story.snapshot(story.id)
    snapshot["dialplan"] |= {"context": "macro-user-callerid", "app_name": "ExecIf"}
    for n in range(FREEPBX_DIALPLAN + FREEPBX_VARIABLES):
        shared = {"timestamp": stamp(story.at), "channel": snapshot}
        snapshot["dialplan"]["app_data"] = f'$["x{n}" = "x"]?Set(__REALCALLERIDNUM=${{CALLERID}})'
        if n % 2:
            told: Json = {"variable": f"MACRO_{n}", "value": "from-internal,${EXTEN},1"}
            told |= {"type": "ChannelVarset", **shared}
        else:
            told = {"type": "ChannelDialplan", **shared, "dialplan_app": "ExecIf"}
            told["dialplan_app_data"] = snapshot["dialplan"]["app_data"]
        yield json.loads(json.dumps(told | {"asterisk_id": "00", "application": "textback"}))


def streams() -> list[Stream]:
    """Return the four streams."""
    wide, narrow = wire.WIDE_TYPES, wire.NARROW_TYPES
    big_hooked, big_id = freepbx(narrow, hooked=True)
    big_bare, _ = freepbx(wide, hooked=False)
    no_answer = "missed (no_answer, pbx_hung_up)"
    hooked, bare = recorded("no_answer", narrow), recorded("no_answer-bare", wide)
    return [
        Stream("tiny, hooked", hooked, _channel(hooked), no_answer),
        Stream("tiny, bare", bare, _channel(bare), no_answer),
        Stream("FreePBX, hooked", big_hooked, big_id, EXPECTED),
        Stream("FreePBX, bare", big_bare, big_id, EXPECTED),
    ]


def _channel(frames: Frames) -> str:
    event = json.loads(frames[0][1])
    channel: str = event["channel"]["id"]
    return channel


def many(stream: Stream, calls: int) -> Frames:
    """Return that call many times under ids of their own, some at a time as on a busy trunk."""
    out: Frames = []
    old = stream.channel.encode()
    prefix = stream.channel.partition(".")[0].encode()
    for first in range(0, calls, AT_ONCE):
        copies = [
            [
                (at, frame.replace(old, b"%s.7%d" % (prefix, n)).replace(b"-000000", b"-%06x" % n))
                for at, frame in stream.frames
            ]
            for n in range(first, min(first + AT_ONCE, calls))
        ]
        out += [frame for row in zip(*copies, strict=True) for frame in row]
    return out


def naive(frames: Frames) -> int:
    """Parse every frame."""
    return sum(bool(json.loads(frame)) for _, frame in frames)


def track(frames: Frames) -> list[FinishedCall]:
    """Return the calls that a stream tells of, as the watcher finds them."""
    tracker = CallTracker(TrackerSettings("main", frozenset({"PJSIP/trunk", "PJSIP/trunk-bare"})))
    found: list[FinishedCall] = []
    for at, frame in frames:
        event = wire.decode(frame, at, 0.0)
        if event is None or isinstance(event, wire.Notice):
            continue
        found += [call for call in tracker.feed(event) if isinstance(call, FinishedCall)]
    return found


def _cpu(work: Callable[[Frames], object], frames: Frames) -> float:
    """Return the CPU seconds of the quickest of three runs."""
    quickest = float("inf")
    for _ in range(3):
        began = time.process_time()
        work(frames)
        quickest = min(quickest, time.process_time() - began)
    return quickest


def measure(stream: Stream, calls: int) -> tuple[Figures, Figures]:
    """Return what a stream costs us, and what parsing it costs."""
    frames = many(stream, calls)
    outcomes = [str(call.outcome) for call in track(frames)]
    if outcomes != [stream.outcome] * calls:
        raise SystemExit(f"{stream.name}: wrong outcomes: {sorted(set(outcomes))}")
    size = sum(len(frame) for _, frame in frames) / len(frames)

    def figures(name: str, seconds: float) -> Figures:
        return Figures(
            name, len(stream.frames), size, seconds * 1e6 / len(frames), seconds * 1e6 / calls
        )

    return (
        figures(stream.name, _cpu(track, frames)),
        figures(f"json.loads of {stream.name}", _cpu(naive, frames)),
    )


def show(rows: Iterable[Figures]) -> None:
    """Print the table."""
    table = Table(title="ARI stream to outcomes (CPU time, one core)")
    for column in ("stream", "events a call", "bytes", "µs an event", "µs a call", "events/s"):
        table.add_column(column, justify="left" if column == "stream" else "right")
    for row in rows:
        table.add_row(
            row.name,
            str(row.events),
            f"{row.size:.0f}",
            f"{row.us_per_event:.2f}",
            f"{row.us_per_call:.0f}",
            f"{row.events_per_second:,.0f}",
        )
    Console(width=100).print(table)


def main() -> None:
    """Measure all streams and print the table, then the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--calls", type=int, default=400, help="calls of each stream")
    calls = parser.parse_args().calls
    ours: dict[str, Figures] = {}
    baselines: dict[str, Figures] = {}
    for stream in streams():
        ours[stream.name], baselines[stream.name] = measure(stream, calls)
    show([*ours.values(), baselines["tiny, bare"], baselines["FreePBX, bare"]])
    ratios = {
        name: round(baselines[f"{name.partition(',')[0]}, bare"].us_per_call / each.us_per_call, 2)
        for name, each in ours.items()
    }
    print(
        json.dumps(
            {
                "bench": "ari_stream",
                "calls": calls,
                "us_per_event": {k: round(v.us_per_event, 2) for k, v in ours.items()},
                "us_per_call": {k: round(v.us_per_call, 1) for k, v in ours.items()},
                "times_less_than_json_loads_of_everything": ratios,
            }
        )
    )


if __name__ == "__main__":
    main()
