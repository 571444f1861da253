"""What must hold after any history: design.md's promises 2 to 7."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.simulation.following import followed
from tests.simulation.limits import counts_true
from tests.simulation.script import CALLING_FOR, START
from tests.simulation.team import team_told
from tests.simulation.world import QUIET_FOR, World
from textback_ari.calls.outcome import Kind
from textback_ari.messages.kinds import ANSWERS
from textback_ari.messages.kinds import Kind as TextKind
from textback_ari.messages.segments import segment
from textback_ari.messages.states import State
from textback_ari.rules.quiet import Quiet, is_quiet, slot_of
from textback_ari.rules.reasons import TOLD, Reason
from textback_ari.rules.verdict import Move
from textback_ari.workflow.answering import THE_CALLER

SLACK = 0.001
UNSENT = {Reason.TOO_LATE, *TOLD}
"""Why a text did not leave, where the team must be told."""
HANDOVER = 2.0
"""Seconds that a text may take, virtually, from its claim to the carrier's taking it."""


def broken(world: World) -> Iterator[str]:
    """Yield a sentence for each promise that this history broke."""
    yield from world.violations
    yield from decided_once(world)
    yield from sent_at_most_once(world)
    yield from whole(world)
    yield from replies_stored(world)
    yield from confirmed_once(world)
    yield from one_reason(world)
    if not (world.troubles.steps and world.troubles.mortal):
        # Nobody can tell how the clock was set while the program was down.
        yield from in_time(world)
    if not world.troubles.steps:
        yield from let_sleep(world)
        yield from followed(world.store.snapshot(), world.line, world.over_at)
    yield from told(world)
    yield from caps_hold(world)
    yield from at_rest(world)
    yield from world.calling.broken(world.store.snapshot(), steps=world.troubles.steps)
    yield from team_answered_once(world)
    yield from team_told(world.store.snapshot(), world.team, world.ways.arrived)


def decided_once(world: World) -> Iterator[str]:
    """Promise 2: each call is decided once, with what was seen, or its end lies in a gap."""
    stored = world.store.snapshot()
    since = world.first_watched or float("inf")
    outcomes = {c.channel_id: c.outcome for c in world.script}
    decided = Counter(c.call.channel_id for c in stored.calls.values())
    for call in world.script:
        times = decided.pop(call.channel_id, 0)
        if times > 1:
            yield f"2: call {call.channel_id} was decided {times} times"
        elif times or call.ended_at <= since or world.troubles.steps:
            continue  # a gap's times are those of the clock, which steps
        elif not any(g.since - SLACK <= call.ended_at <= g.until + SLACK for g in stored.gaps):
            yield f"2: call {call.channel_id} ended at {call.ended_at:.2f}, seen by nobody, no gap"
    for channel_id in decided:
        yield f"2: call {channel_id} was decided and never made"
    for known in stored.calls.values():
        seen, was = known.call.outcome, outcomes[known.call.channel_id]
        if seen.kind is not Kind.UNKNOWN and seen != was:
            yield f"2: call {known.call.channel_id} is recorded as {seen} and was {was}"


def sent_at_most_once(world: World) -> Iterator[str]:
    """Promise 3: no carrier takes one text twice, nor two texts within the cooldown."""
    taken = Counter((t.part.message_id, t.part.part) for t in world.takings)
    for (message, part), times in taken.items():
        if times > 1:
            yield f"3: carriers took text {message}, part {part}, {times} times"
    if world.troubles.steps:
        return  # a cooldown is over early or late by as much as the clock was set
    last: dict[str, tuple[int, float]] = {}
    texts = world.store.snapshot().texts
    for sent in world.takings:
        if texts[sent.part.message_id].kind in {*ANSWERS, TextKind.FOLLOW_UP}:
            continue
        before = last.get(sent.part.to.e164)
        if before and before[0] != sent.part.message_id:
            yield f"3: texts {before[0]} and {sent.part.message_id} went to one caller"
        last[sent.part.to.e164] = sent.part.message_id, sent.at


def whole(world: World) -> Iterator[str]:
    """Promise 3: a long text goes through one carrier under one reference, and is complete."""
    parts = defaultdict(list)
    for taking in world.takings:
        parts[taking.part.message_id].append(taking)
    for text in world.store.snapshot().texts.values():
        takings = parts[text.id]
        if len({(t.gateway, t.part.reference) for t in takings}) > 1:
            yield f"3: text {text.id} went through several carriers or under several references"
        complete = text.state in {State.SENT, State.DELIVERED} and text.last_error is None
        if complete and len(takings) != len(segment(text.body.text).parts):
            yield f"3: text {text.id} is {text.state} and {len(takings)} of its parts were taken"
        if text.state in {State.FAILED, State.CANCELLED} and takings and text.last_error is None:
            yield f"3: text {text.id} is {text.state} without a trouble and was taken"


def replies_stored(world: World) -> Iterator[str]:
    """Promise 4: each text from a phone is stored, once, however often the carrier repeated it."""
    inbound = [each.inbound for each in world.store.snapshot().inbound.values()]
    stored = Counter(each.text.body.text for each in inbound if not each.by)
    for said in world.said:
        times = stored.pop(said, 0)
        if times != 1:
            yield f"4: the reply {said} is stored {times} times"
    if stored:
        yield f"4: {len(stored)} replies are stored that nobody sent"


def team_answered_once(world: World) -> Iterator[str]:
    """Promises 3 and 4: what the team texts is taken once, and reaches a caller once at most."""
    contents = world.store.snapshot()
    taken = sum(1 for each in contents.inbound.values() if each.inbound.by)
    if taken != len(world.team_said):
        yield f"4: of {len(world.team_said)} texts of the team {taken} are stored"
    written = Counter(t.body.text for t in contents.texts.values() if t.kind == TextKind.STAFF)
    for words, times in written.items():
        if times > 1:
            yield f"3: {words!r} was written to callers {times} times"


def confirmed_once(world: World) -> Iterator[str]:
    """Promise 5: each opt-out by text is confirmed at most once, also one that came repeatedly."""
    contents = world.store.snapshot()
    written = Counter(t.caller for t in contents.texts.values() if t.kind == TextKind.OPTED_OUT)
    wanted = Counter(
        caller for caller, each in contents.opt_outs if each.opted_out and each.by == THE_CALLER
    )
    for caller, times in written.items():
        if times > wanted[caller]:
            yield f"5: {times} confirmations were written for {wanted[caller]} opt-outs"
    told = Counter(
        (event.kind, event.message_id)
        for event in contents.events.values()
        if event.by == THE_CALLER
    )
    for (kind, message), times in told.items():
        if times > 1:
            yield f"3: {kind} of text {message} is told {times} times"


def one_reason(world: World) -> Iterator[str]:
    """Promise 6: each decided call has a text or one reason, each text not sent has one too."""
    contents = world.store.snapshot()
    texts = {text.call_id: text for text in contents.texts.values() if text.call_id is not None}
    for stored in contents.calls.values():
        has_text = stored.id in texts
        if has_text == (stored.verdict.reason is not None):
            yield f"6: call {stored.call.channel_id} has a text and a reason, or neither"
        stops = [check.rule for check in stored.verdict.trace if not check.passed]
        if len(stops) != (0 if has_text else 1):
            yield f"6: call {stored.call.channel_id} was stopped by {stops}"
    for text in contents.texts.values():
        if (text.state is State.CANCELLED) != (text.reason is not None):
            yield f"6: text {text.id} is {text.state} for reason {text.reason}"


def in_time(world: World) -> Iterator[str]:
    """Promise 7: a text leaves between delay and give-up after the hang-up that it answers.

    All times here are true ones: what the clock showed does not matter to the caller.
    """
    contents, quiet = world.store.snapshot(), world.line.quiet
    if quiet.do is Quiet.HOLD and world.troubles.steps:
        return  # quiet hours are hours of the day: a clock that is set moves them
    hung_up = {call.channel_id: call.ended_at for call in world.script}
    moves = [
        (stored.verdict.caller, stored.call.channel_id)
        for stored in contents.calls.values()
        if isinstance(stored.verdict.pending, Move)
    ]
    for taking in world.takings:
        text = contents.texts[taking.part.message_id]
        if text.channel_id is None:
            continue
        answers = [hung_up[text.channel_id]] + [
            hung_up[channel]
            for caller, channel in moves
            if caller == text.caller.number
            and hung_up[text.channel_id] <= hung_up[channel]
            and world.moved_at[channel] < taking.at
        ]
        due = max(answers) + world.line.delay
        give_up = max(answers) + world.line.give_up_after
        if quiet.do is Quiet.HOLD:
            slot = slot_of(quiet, taking.part.to, world.line.timezone, due, give_up)
            due, give_up = slot.due_at, slot.give_up_at
        if taking.first_try and taking.at < due - SLACK:
            yield f"7: text {text.id} left {due - taking.at:.2f} s early"
        late = taking.at - give_up
        if late > HANDOVER:
            yield f"7: text {text.id} left {late:.2f} s after its time"
        spared = not (world.troubles.carrier_outages or world.troubles.store_ails)
        calm = spared and not world.troubles.mortal and not world.troubles.steps
        if calm and taking.first_try and not moves and taking.at > due + HANDOVER:
            yield f"7: text {text.id} left {taking.at - due:.2f} s late, for no reason"


def let_sleep(world: World) -> Iterator[str]:
    """No text leaves in quiet hours, however it came to wait."""
    line = world.line
    for taking in world.takings:
        if world.store.snapshot().texts[taking.part.message_id].kind in ANSWERS:
            continue
        # It may be on its way as they begin.
        if all(
            is_quiet(line.quiet, taking.part.to, line.timezone, at)
            for at in (taking.at - HANDOVER, taking.at)
        ):
            yield f"7: text {taking.part.message_id} left in quiet hours"


def told(world: World) -> Iterator[str]:
    """Promise 7: the team is told of each text that did not leave, and of each unknown call."""
    contents = world.store.snapshot()
    about = {task.message_id for task in contents.tasks.values()}
    # A call that cancels its caller's waiting text has a task of its own.
    by_call = {
        (stored.verdict.caller, stored.verdict.reason)
        for stored in contents.calls.values()
        if stored.verdict.callback
    }
    for text in contents.texts.values():
        unsent = text.state in {State.FAILED, State.IN_DOUBT} or text.reason in UNSENT
        told_by_call = (text.caller.number, text.reason) in by_call
        if unsent and text.id not in about and not told_by_call:
            yield f"7: text {text.id} ended {text.state} ({text.reason}) and nobody was told"
    tasks = {task.call_id for task in contents.tasks.values()}
    for stored in contents.calls.values():
        untold = stored.id not in tasks
        if untold and stored.verdict.reason in {Reason.EVIDENCE_LOST, *UNSENT}:
            yield f"7: call {stored.call.channel_id} could not be answered, nobody was told"


def caps_hold(world: World) -> Iterator[str]:
    """No window of the clock holds more texts than its cap, and every counter is true."""
    if not world.troubles.steps:
        yield from counts_true(world.store.snapshot(), world.line.limits)


def at_rest(world: World) -> Iterator[str]:
    """After a long quiet time nothing is left half done."""
    contents = world.store.snapshot()
    for text in contents.texts.values():
        waits_for_clock = world.troubles.steps and world.troubles.mortal
        if text.state is State.SENDING or (text.state is State.SCHEDULED and not waits_for_clock):
            yield f"rest: text {text.id} is still {text.state}"
        overdue = text.due_at < START + CALLING_FOR + QUIET_FOR
        if text.state is State.HELD and overdue and not world.troubles.steps:
            yield f"rest: text {text.id} is held beyond its release"
    if contents.holds:
        yield f"rest: {len(contents.holds)} holds are left"
    for carrier in world.carriers.values():
        if carrier.unacknowledged():
            yield f"rest: {carrier.name} still holds {carrier.unacknowledged()} receipts"
    for stored in contents.calls.values():
        if isinstance(stored.verdict.pending, Move) and stored.verdict.reason is not Reason.MERGED:
            yield f"rest: call {stored.call.channel_id} moved a text for {stored.verdict.reason}"
