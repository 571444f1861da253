"""A call as a ladder: what was seen of it, step by step, in words."""

import re
from collections.abc import Iterable, Mapping, Sequence

from rich.console import RenderableType
from rich.table import Table

from textback_ari.calls.call import Step
from textback_ari.cli.words import printable, shown

STEPS: Mapping[str, str] = {
    "call_began": "the call came in on {trunk}, for {did}",
    "device_state": "the PBX's {device} was {state}",
    "dialled": "{leg} was dialled",
    "ringing": "{leg} rang",
    "leg_answered": "{leg} answered",
    "leg_busy": "{leg} was busy",
    "leg_cancelled": "{leg} stopped ringing",
    "leg_unavailable": "{leg} could not be reached",
    "leg_congested": "{leg} could not be reached (congestion)",
    "leg_no_answer": "{leg} did not answer",
    "channel_up": "the PBX answered the call",
    "tagged": "the dialplan tagged it {tag}",
    "caller_hung_up": "the caller hung up",
    "forwarded": "{leg} forwarded it to {to}",
    "talk_began": "the caller was connected to {to}",
    "talk_ended": "that connection ended",
    "application": "the dialplan ran {app}",
    "variable": "{name} became {value}",
    "hook_reported": "the dialplan hook reported: {said}",
    "journal_read": "the PBX's journal told: {said}",
    "leg_hung_up": "{leg} hung up ({cause})",
    "bridge_entered": "{channel} entered {bridge}",
    "bridge_left": "{channel} left {bridge}",
    "fax": "a fax machine was at work",
    "agent_connected": "the queue put the caller through to {other}",
    "fax_received": "a fax was received",
    "message_waiting": "{channel} has done with a mailbox in which there are new messages",
    "parked": "the caller was parked",
    "parked_gave_up": "the parked caller hung up",
    "parked_too_long": "nobody fetched the parked caller in time",
    "picked_up": "{channel} was picked up from another telephone",
    "queue_left": "the caller left a queue unanswered",
    "unparked": "{other} fetched the parked caller",
    "call_record": "a call record told: {said}",
    "handed_over": "the dialplan showed it here: what came before was not seen",
    "watching_interrupted": "watching was interrupted",
    "watching_resumed": "watching went on",
    "ended": "the call ended",
    "steps_dropped": "{count} more steps were not kept",
}
"""What each step of the evidence says; one that is not here shows its fields as they are."""

_INSTEAD: Mapping[str, Mapping[str, str]] = {
    "agent_connected": {"other": "an agent"},
    "message_waiting": {"channel": "a channel"},
    "picked_up": {"channel": "the call"},
    "unparked": {"other": "somebody"},
    "call_began": {"did": "a number that was not told"},
    "leg_hung_up": {"cause": "without a cause"},
    "talk_began": {"to": "a telephone"},
}
"""What stands for a field that a step lacks."""

_BRIDGES: Mapping[str, str] = {"parking": "the parking lot", "confbridge": "a conference"}
_CAUSES: Mapping[str, str] = {
    "1": "no such number",
    "3": "no route",
    "16": "normal",
    "17": "busy",
    "18": "no response",
    "19": "no answer",
    "20": "not registered",
    "21": "declined",
    "26": "answered elsewhere",
    "27": "out of order",
    "34": "no circuit",
    "38": "network out of order",
    "41": "temporary failure",
    "42": "congestion",
    "44": "circuit not there",
    "127": "cause not told",
}
"""Causes of Q.850 in words."""

_TAG = "TEXTBACK_REASON"
_CHANNEL_FIELDS = ("leg", "channel", "to", "other", "destination")
_SERIAL = re.compile(r"(.+)-[0-9a-f]{8}(;[12])?")


def ladder(evidence: Sequence[Step]) -> RenderableType:
    """Return a call's evidence as rows: seconds since its beginning, and what was seen."""
    short = _short_names(evidence)
    grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=True)
    grid.add_column(justify="right", no_wrap=True, min_width=9)
    grid.add_column(overflow="fold")
    for step in evidence:
        if not _told_by_the_tag(step, evidence):
            grid.add_row(f"{step.offset:.1f} s", shown(in_words(step, short)))
    return grid


def in_words(step: Step, short: Mapping[str, str]) -> str:
    """Return what a step says; `short`: names to be used for channels."""
    detail = {
        key: printable(short.get(value, value) if key in _CHANNEL_FIELDS else value)
        for key, value in step.detail.items()
        if value
    }
    detail["said"] = ", ".join(f"{printable(key, 24)} {value}" for key, value in detail.items())
    detail = {**_INSTEAD.get(step.what, {}), **detail}
    if step.what in {"bridge_entered", "bridge_left"}:
        some = "a bridge" if step.what == "bridge_entered" else "the bridge"
        detail["bridge"] = _BRIDGES.get(detail.get("bridge", ""), some)
        if detail.get("who") == "caller":
            detail["channel"] = "the caller"
    if step.what == "leg_hung_up" and step.detail.get("cause"):
        cause = detail["cause"]
        detail["cause"] = ", ".join(filter(None, (_CAUSES.get(cause), f"cause {cause}")))
        detail["cause"] += f", SIP {detail['sip']}" if "sip" in detail else ""
    try:
        return STEPS[step.what].format_map(detail)
    except KeyError:
        what = printable(step.what)
        return f"{what}: {detail['said']}" if detail["said"] else what


def _told_by_the_tag(step: Step, evidence: Iterable[Step]) -> bool:
    """Return whether a variable only repeats the tag that a step of its own tells."""
    return (
        step.what == "variable"
        and step.detail.get("name") == _TAG
        and any(
            other.what == "tagged" and other.detail.get("tag") == step.detail.get("value")
            for other in evidence
        )
    )


def _short_names(evidence: Iterable[Step]) -> dict[str, str]:
    """Return names of channels without Asterisk's serial: `PJSIP/101`, and the next `PJSIP/101 #2`.

    Both halves of a Local channel go by one number.
    """
    bodies: dict[str, list[str]] = {}
    short: dict[str, str] = {}
    for step in evidence:
        for field in _CHANNEL_FIELDS:
            name = step.detail.get(field, "")
            found = _SERIAL.fullmatch(name)
            if found is None or name in short:
                continue
            endpoint, half = found[1], found[2] or ""
            same = bodies.setdefault(endpoint, [])
            body = name.removesuffix(half)
            if body not in same:
                same.append(body)
            count = same.index(body) + 1
            short[name] = endpoint + half + (f" #{count}" if count > 1 else "")
    return short
