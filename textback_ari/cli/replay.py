"""`textback replay`: the calls of a recording, each with its ladder and what became of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console

from textback_ari.asterisk.streams.file import NotARecordingError, Recording
from textback_ari.asterisk.streams.replay import Replay
from textback_ari.calls.call import FinishedCall, OutboundCall
from textback_ari.cli.calls import indented, plain, tell_outcome
from textback_ari.cli.ladder import ladder
from textback_ari.cli.words import console, day_and_time, printable, shown, zone

_LONGEST_REF = 256

Ended = FinishedCall | OutboundCall


class NotReplayedError(Exception):
    """A file cannot be replayed; the sentence says why."""


def replay(path: Path, only: str | None, *, as_json: bool) -> None:
    """Print the calls of a recording, or one of them: by its place in it, or by its channel's id.

    Raises:
        NotReplayedError: the file cannot be read, is no recording, or has no such call.
    """
    try:
        with path.open("rb") as file:
            recording = Recording(file)
            tell = _print_json if as_json else _tell
            found = tell(recording, only)
    except NotARecordingError as error:
        raise NotReplayedError(f"{path}: {error}") from None
    except OSError as error:
        why = (error.strerror or "failed").lower()
        raise NotReplayedError(f"{path}: cannot be read: {why}") from None
    if only is not None and not found:
        named = printable(only, 40)
        raise NotReplayedError(f"{path}: no call {named} ended in this recording")


def _wanted(only: str | None) -> Callable[[int, Ended], bool]:
    if only is None:
        return lambda _number, _call: True
    # The system's name before an id is not in a recording.
    channel = only[:_LONGEST_REF].rpartition("-")[2]
    return lambda number, call: only == str(number) or call.channel_id in {only, channel}


def _print_json(recording: Recording, only: str | None) -> bool:
    wanted = _wanted(only)
    replayed = Replay(recording)
    calls = [
        {"number": number, **plain(call)}
        for number, call in enumerate(replayed.ended(), 1)
        if wanted(number, call)
    ]
    told: dict[str, Any] = {
        "recording": {
            "textback": recording.header.textback,
            "asterisk": recording.header.asterisk,
            "began_at": recording.header.began_at,
            "ended": recording.ended,
            "not_understood": recording.not_understood,
        },
        "calls": [each for each in calls if "outcome" in each],
        "outbound": [each for each in calls if "outcome" not in each],
        "running": sorted(replayed.running),
    }
    print(json.dumps(told))  # noqa: T201 - the output itself
    return bool(calls)


def _tell(recording: Recording, only: str | None) -> bool:
    out = console()
    wanted = _wanted(only)
    header = recording.header
    by = f"Asterisk {printable(header.asterisk, 40) or 'of unknown version'}"
    by += f", recorded by textback {printable(header.textback, 40)}"
    out.print(shown(by))
    replayed = Replay(recording)
    found = False
    for number, call in enumerate(replayed.ended(), 1):
        if wanted(number, call):
            found = True
            _tell_call(number, call, out)
    if only is None and not found:
        out.print(shown("No call ended in this recording."))
    if replayed.running:
        running = ", ".join(printable(each, 40) for each in sorted(replayed.running)[:20])
        out.print(shown(f"Still in progress at its end: {running}", "yellow"))
    if recording.not_understood:
        lines = "1 line" if recording.not_understood == 1 else f"{recording.not_understood} lines"
        out.print(shown(f"{lines} could not be read", "yellow"))
    if not recording.ended:
        out.print(shown("The recording was cut off: its last line is missing", "yellow"))
    return found


def _tell_call(number: int, call: Ended, out: Console) -> None:
    began = f"{day_and_time(call.started_at)} {zone(call.started_at)}"
    channel = f"{began}, id {printable(call.channel_id)}"
    out.print()
    if isinstance(call, OutboundCall):
        to = printable(call.to.raw, 32) or "(no number)"
        out.print(shown(f"Call {number}: out to {to} over {printable(call.trunk)}", "bold"))
        out.print(indented(channel))
        became = "answered" if call.answered else "not answered"
        out.print(indented(f"{became}, talked {call.talked_for:.1f} s"))
        return
    caller = printable(call.caller.raw, 32) or "(no number)"
    did = printable(call.did, 32) or "(unknown)"
    out.print(shown(f"Call {number}: {caller} called {did}", "bold"))
    out.print(indented(channel))
    out.print(ladder(call.evidence))
    tell_outcome(call.outcome, call.rang_for, call.talked_for, out)
