"""`textback calls` and `textback explain`: what happened, what was decided, what came of it."""

import dataclasses
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table

from textback_ari.calls.outcome import Cause, Ending, Outcome
from textback_ari.cli.breaker import as_plain, told
from textback_ari.cli.following import what_follows
from textback_ari.cli.ladder import ladder
from textback_ari.cli.trace import not_asked, trace_table
from textback_ari.cli.words import console, day_and_time, printable, prose, short, shown, zone
from textback_ari.config import Settings
from textback_ari.messages.states import State
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.store.dispatching import UNCERTAIN
from textback_ari.store.engine import open_store
from textback_ari.store.personal import STAND_IN
from textback_ari.store.queries import CallStory, CallSummary, TaskRecord, TextRecord

_LONGEST_REF = 256
_COLOURS: Mapping[State, str] = {
    State.SENT: "green",
    State.DELIVERED: "green",
    State.UNDELIVERED: "red",
    State.EXPIRED: "red",
    State.FAILED: "red",
    State.IN_DOUBT: "yellow",
}


async def show_calls(
    settings: Settings, *, limit: int, only: Mapping[str, Any], as_json: bool
) -> None:
    """Print recent calls, when nobody watched, whom to call back, where texting stopped itself.

    Calls and gaps stand newest first.
    `only`: what `Queries.recent_calls` narrows down to, by its names; then only callers of those
    calls are to be called back, else all whom nobody has.
    """
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        found = await queries.recent_calls(limit, **only)
        since = found[-1].started_at if len(found) == limit else only.get("since")
        gaps = await queries.recent_gaps(limit, since=since)
        tasks = await queries.open_tasks()
        stopped = await store.open_circuits()
    if only:
        tasks = [task for task in tasks if task.call_id in {call.id for call in found}]
    if as_json:
        listed = {"calls": plain(found), "gaps": plain(gaps), "tasks": plain(tasks)}
        listed["breakers"] = [as_plain(each) for each in stopped]
        print(json.dumps(listed))  # noqa: T201 - the output itself
        return
    out = console()
    if found:
        out.print(_table(found))
    else:
        out.print("No calls are recorded yet.")
    for gap in gaps:
        since_when, until = day_and_time(gap.since), short(gap.until, gap.since)
        why = f"{printable(gap.pbx)} was not watched from {since_when} to {until}"
        out.print(shown(f"{why}: {printable(gap.why)}", "yellow"))
    for task in tasks:
        out.print(shown(_to_do(task), "bold"))
    for each in stopped:
        out.print(shown(told(each), "red"))


def _table(calls: Sequence[CallSummary]) -> Table:
    several = len({call.line for call in calls}) > 1
    labelled = any(call.campaign for call in calls)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("call", justify="right", no_wrap=True)
    table.add_column(f"when ({zone(calls[0].started_at)})", no_wrap=True)
    # A caller's own idea of a number may be long, and folds.
    table.add_column("caller", overflow="fold", min_width=12)
    if several:
        table.add_column("line", no_wrap=True)
    if labelled:
        table.add_column("campaign", overflow="fold")
    table.add_column("outcome", overflow="fold", min_width=12)
    table.add_column("text", overflow="fold", min_width=12)
    now = time.time()
    for call in calls:
        when = short(call.started_at, now)
        words, style = _fate(call, now)
        table.add_row(
            str(call.id),
            when,
            shown(_caller(call)),
            *([printable(call.line or "-")] if several else []),
            *([shown(printable(call.campaign or "-", 40))] if labelled else []),
            _became(call.outcome) + (" (self-test)" if call.self_test else ""),
            shown(words, style),
        )
    return table


def _to_do(task: TaskRecord) -> str:
    """Return a callback task in a line: whom to call back, because of which call, and why."""
    call = f"call {task.call_id}, " if task.call_id else ""
    since = f"{call}{day_and_time(task.created_at)}"
    told = f"call back {_caller(task)} ({since}): {printable(task.reason, 200)}"
    if task.message_id is not None and task.reason.startswith(UNCERTAIN):
        told += f"; to send it again: textback send --again {task.message_id}"
    return told


def _caller(call: CallSummary | TaskRecord) -> str:
    if call.caller and call.caller.e164.startswith(STAND_IN):
        return "(erased)"
    return call.caller.e164 if call.caller else printable(call.caller_raw.raw, 16) or "(no number)"


def _became(outcome: Outcome) -> str:
    """Return the outcome in a word, or two where a mailbox or an announcement ended the call."""
    if outcome.cause is None or outcome.ending is None:
        return str(outcome.kind)
    told = outcome.ending in {Ending.CALLER_HUNG_UP, Ending.PBX_HUNG_UP}
    if outcome.cause is Cause.VOICEMAIL_ONLY and not told:
        return str(outcome.ending)
    return str(outcome.cause) if told else f"{outcome.cause}, {outcome.ending}"


def _fate(call: CallSummary, now: float) -> tuple[str, str]:
    """Return what became of the text, and a style for it."""
    if call.message_state is None:
        return f"none: {call.reason}", ""
    if call.message_state is State.CANCELLED:
        late = call.message_reason is Reason.TOO_LATE
        return f"cancelled: {call.message_reason}", "red" if late else ""
    if call.message_state is State.HELD and call.message_due_at is not None:
        return f"held until {short(call.message_due_at, now)}", ""
    return str(call.message_state), _COLOURS.get(call.message_state, "")


async def show_story(settings: Settings, ref: str, *, as_json: bool) -> bool:
    """Print everything about one call; returns whether there is such a call."""
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        story = await queries.call_story(ref) if len(ref) <= _LONGEST_REF else None
        caller = story.call.caller if story else None
        known = await store.follow_ups(caller) if caller else ()
    if story is None:
        return False
    follow_up = next((each for each in known if each.call_id == story.call.id), None)
    if as_json:
        told = {"not_asked": not_asked(story.trace), "follow_up": plain(follow_up)}
        print(json.dumps({**plain(story), **told}))  # noqa: T201 - the output itself
        return True
    out = console()
    _tell(story, out)
    if follow_up:
        out.print(shown("Follow-up", "bold"))
        for line in what_follows(follow_up):
            out.print(indented(line))
    return True


def _tell(story: CallStory, out: Console) -> None:
    """Tell a call's story from top to bottom."""
    call = story.call
    line = printable(f"{call.line} ({call.business})" if call.line else story.did) or "(unknown)"
    when = f"{day_and_time(call.started_at)} {zone(call.started_at)}"
    out.print(shown(f"Call {call.id}: {_caller(call)} called {line}", "bold"))
    out.print(indented(f"{when}, PBX {printable(call.pbx)}, id {printable(call.channel_id)}"))
    if call.campaign:
        out.print(indented(f"campaign: {printable(call.campaign)}"))
    if call.first_campaign and call.first_campaign != call.campaign:
        began = printable(call.first_campaign)
        out.print(indented(f"campaign of this caller's first contact: {began}"))
    if story.evidence:
        out.print(ladder(story.evidence))
    else:
        out.print(indented("what was seen of it is not kept any more"))
    tell_outcome(call.outcome, story.rang_for, story.talked_for, out)
    out.print(shown(f"Decided at {short(story.decided_at, call.started_at)}", "bold"))
    out.print(trace_table(story.trace))
    if call.reason:
        out.print(shown(f"No text: {_because(call.reason)}", "bold"))
    if story.text:
        _tell_text(story.text, call.started_at, out)
    for task in story.tasks:
        done = f"done: {printable(task.done_why or '')}" if task.done_at else "open"
        out.print(shown(f"Callback task {task.id} ({done})", "bold"))
        out.print(indented(printable(task.reason, 200)))


def tell_outcome(outcome: Outcome, rang_for: float, talked_for: float, out: Console) -> None:
    """Tell what became of a call, and what is not known of it."""
    out.print(shown(f"Outcome: {outcome}", "bold"))
    for what in outcome.missing:
        out.print(indented(f"not known: {printable(what)}"))
    out.print(indented(f"rang {rang_for:.1f} s, talked {talked_for:.1f} s"))


def _tell_text(text: TextRecord, began: float, out: Console) -> None:
    sender = f"from {printable(text.sender)} to {text.to.e164}"
    which = ", ".join(
        printable(word, 40) for word in (text.kind, text.variant, text.language) if word
    )
    out.print(shown(f"Text {text.id} ({which}) {sender}", "bold"))
    out.print(indented(f'"{prose(text.body.text)}"'))
    due, give_up = short(text.due_at, began), short(text.give_up_at, began)
    waits = "held until" if text.state is State.HELD else "due"
    out.print(indented(f"{waits} {due}, given up after {give_up}"))
    state = str(text.state)
    if text.gateway:
        state += f" through {printable(text.gateway)}"
    if text.reason:
        state += f": {_because(text.reason)}"
    out.print(indented(state, _COLOURS.get(text.state, "")))
    if text.sent_at:
        out.print(indented(f"accepted at {short(text.sent_at, began)}{_lag(text)}"))
    if text.delivered_at:
        out.print(indented(f"delivered at {short(text.delivered_at, began)}"))
    if text.last_error:
        out.print(indented(f"last trouble: {printable(text.last_error, 200)}"))
    for setback in text.setbacks:
        what = "refused it for good" if setback.refused else "put it off"
        told = f"{printable(setback.gateway)} {what}: {printable(setback.why, 200)}"
        out.print(indented(f"{told} (at {short(setback.at, began)})"))
    for part in text.parts:
        heard = ", ".join(f"{r.state} at {short(r.at, began)}" for r in part.receipts)
        told = printable(part.error, 200) if part.error else heard or "no receipt"
        out.print(indented(f"part {part.index + 1}: {part.state}, {told}"))


def _lag(text: TextRecord) -> str:
    """Return how long after its time a text was accepted; a text tried again has another time."""
    return f", {text.sent_at - text.due_at:+.1f} s" if text.sent_at and text.attempts == 1 else ""


def _because(reason: Reason) -> str:
    return f"{SENTENCES[reason]} ({reason})"


def indented(text: str, style: str = "") -> RenderableType:
    """Return a line below a heading."""
    return Padding(shown(text, style), (0, 0, 0, 2), expand=False)


def plain(value: Any) -> Any:
    """Return records as JSON has them, private values in full: the reader asked for them."""
    match value:
        case Number():
            return value.e164
        case RawNumber() | CallerName():
            return value.raw
        case Body():
            return value.text
        case list() | tuple():
            return [plain(item) for item in value]
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return value
