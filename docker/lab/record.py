"""Make the lab's calls and write down what ARI said about each: how tests/recorded was made.

The files are those of `textback record`, and `textback replay` tells what is in them; but what the
PBX said is in them word for word, so that reading it is tested, too. Events that the program
passes over unread (most of a dialplan's steps and variables) are left out.

`python -m lab.record FOLDER` makes them all, or those named, in several labs at the same time;
with `--ami` what AMI tells besides is written between ARI's lines (tests/recorded/ami).
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from lab.calls import Trunk
from lab.capture import Capture, Frame, ami_events
from lab.errors import LabError
from lab.flows import CALLER, FLOWS, Flow, make
from lab.lab import Lab
from lab.report import say
from lab.shapes import ALL, WATCHED
from textback_ari.asterisk import wire

INTERNAL = "internal_call"
HANDED_OVER = "handed_over"
"""A call over a trunk that is not watched, whose caller asks for a text: given back at once."""
RECORDED_WITH_ALL_EVENTS = ("no_answer", "answered", "ring_group_answered", "follow_me_no_answer")


async def record(lab: Lab, folder: Path, name: str, *, ami: bool = False) -> None:
    """Make a flow's calls through one trunk and then the other, and save what ARI said."""
    if ami:
        await _record_with_ami(lab, folder, name)
        return
    if name == INTERNAL:
        await _record_internal(lab, folder)
        return
    if name == HANDED_OVER:
        await _record_handed_over(lab, folder)
        return
    flow = ALL[name]
    await _record_one(lab, folder, name, flow, "hooked", everything=False)
    await _record_one(lab, folder, name, flow, "bare", everything=False)
    if name in RECORDED_WITH_ALL_EVENTS:
        await _record_one(lab, folder, name, flow, "bare", everything=True)


async def _record_one(
    lab: Lab, folder: Path, name: str, flow: Flow, trunk: Trunk, *, everything: bool
) -> None:
    async with Capture(lab.ari_url, subscribe_all=everything) as capture:
        await make(lab, flow, trunk)
        await capture.until_quiet()
    suffix = "-all" if everything else "-bare" if trunk == "bare" else ""
    _save(capture, folder, name + suffix)


async def _record_with_ami(lab: Lab, folder: Path, name: str) -> None:
    trunks: tuple[Trunk, ...] = ("hooked", "bare")
    for trunk in trunks:
        async with ami_events(lab.ami_settings) as heard, Capture(lab.ari_url) as capture:
            await make(lab, ALL[name], trunk)
            await capture.until_quiet()
        _save(capture, folder, f"{name}-bare" if trunk == "bare" else name, heard)


async def _record_internal(lab: Lab, folder: Path) -> None:
    for everything in (False, True):
        async with Capture(lab.ari_url, subscribe_all=everything) as capture:
            await lab.internal_call("101", "102", talk=2)
            await capture.until_quiet()
        _save(capture, folder, f"{INTERNAL}-all" if everything else INTERNAL)


async def _record_handed_over(lab: Lab, folder: Path) -> None:
    async with Capture(lab.ari_url, app="textback", sources=()) as capture:
        async with asyncio.TaskGroup() as group:
            group.create_task(
                lab.call(CALLER, FLOWS["text_me_pressed"].did, trunk="other", press="1")
            )
            began = await capture.until(lambda frame: frame.event["type"] == "StasisStart", 20)
            await capture.give_back(began)
        await capture.until_destroyed()
    _save(capture, folder, HANDED_OVER)


def _save(capture: Capture, folder: Path, name: str, ami: Sequence[Frame] | None = None) -> None:
    # A number that nobody has is refused before a channel exists: there is nothing to tell.
    if capture.frames:
        events = len(capture.frames)
        capture.keep(lambda frame: wire.of_interest(json.dumps(frame.event).encode()))
        say(f"{name:42} {len(capture.frames)} of {events} events are of interest")
        if ami is None:
            capture.save(folder / f"{name}.jsonl", WATCHED)
        else:
            capture.save_with_ami(folder / f"{name}.jsonl", ami)
    say(f"{name:42} {_summary(capture)}")


def _summary(capture: Capture) -> str:
    """Return how many events there were, and what the hook or the variables told."""
    facts: dict[str, str] = {}
    for frame in capture.frames:
        event = frame.event
        if event["type"] == "ChannelUserevent":
            facts |= {k: v for k, v in event["userevent"].items() if v}
        elif event["type"] == "ChannelVarset" and event["variable"] in {
            "DIALSTATUS",
            "VMSTATUS",
            "TEXTBACK_REASON",
        }:
            facts[event["variable"]] = event["value"]
        elif event["type"] == "ChannelDestroyed":
            facts["cause"] = str(event["cause"])
    return f"{len(capture.frames):3} events {json.dumps(facts)}"


async def _work(lab: Lab, folder: Path, names: asyncio.Queue[str], *, ami: bool) -> list[str]:
    """Record one flow after the other; return those that could not be made."""
    failed: list[str] = []
    async with lab:
        while not names.empty():
            name = names.get_nowait()
            try:
                await record(lab, folder, name, ami=ami)
            except* LabError as errors:
                failed.append(name)
                for error in errors.exceptions:
                    say(f"{name}: {error}")
    return failed


async def _all_of_it(
    folder: Path,
    names: Sequence[str],
    version: Literal["22", "16"],
    net: str,
    labs: int,
    *,
    ami: bool,
) -> list[str]:
    waiting: asyncio.Queue[str] = asyncio.Queue()
    for name in names:
        waiting.put_nowait(name)
    first, second, third = net.split(".")
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(
                _work(
                    Lab(
                        f"shapes-record{version}-{share}",
                        f"{first}.{second}.{int(third) + share}",
                        asterisk=version,
                    ),
                    folder,
                    waiting,
                    ami=ami,
                )
            )
            for share in range(labs)
        ]
    return [name for task in tasks for name in task.result()]


def main() -> int:
    """Record all flows, or some; several labs share the work, for most of it is waiting."""
    parser = argparse.ArgumentParser(prog="python -m lab.record", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--asterisk", choices=["22", "16"], default="22")
    parser.add_argument("--net", default="127.0.40", help="the first of the nets")
    parser.add_argument("--labs", type=int, default=4)
    parser.add_argument("--flow", action="append", choices=sorted([*ALL, INTERNAL, HANDED_OVER]))
    parser.add_argument("--ami", action="store_true", help="with what AMI tells besides")
    options = parser.parse_args()
    version: Literal["22", "16"] = options.asterisk
    exist = [
        INTERNAL,
        HANDED_OVER,
        *(name for name, flow in ALL.items() if version in flow.versions),
    ]
    names = options.flow or exist
    failed = asyncio.run(
        _all_of_it(
            options.folder,
            names,
            version,
            options.net,
            min(options.labs, len(names)),
            ami=options.ami,
        )
    )
    for name in failed:
        print(f"not recorded: {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
