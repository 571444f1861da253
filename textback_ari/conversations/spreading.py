"""Who is told of an event, over which ways, when, and in which order. Pure."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from textback_ari.conversations.events import EventKind
from textback_ari.conversations.stories import Story
from textback_ari.conversations.team import Channel, Hook, Member, Team, Way
from textback_ari.conversations.wording import Words, word
from textback_ari.private import Body
from textback_ari.rules.reasons import Reason

UNTOLD = frozenset({Reason.BLOCKED, Reason.SPAM_SUSPECTED, Reason.INTERNAL})
"""Missed calls that get no text for these reasons are told to machines, not to people."""
TRIED_FOR = {
    Channel.EMAIL: 3 * 86_400.0,
    Channel.WEBHOOK: 3 * 86_400.0,
    Channel.SIP: 3_600.0,
    Channel.SMS: 3_600.0,
}
"""Seconds after which a notice that cannot be delivered is given up: a telephone that rings
because of what was days ago misleads."""
_LONGEST = 2_000
"""Most characters of one text in a webhook."""
_PARTICULAR = frozenset({EventKind.URGENT, EventKind.OPT_OUT_DOUBTFUL, EventKind.APPOINTMENT})
_NAME = 100
_ON_A_TELEPHONE, _IN_AN_EMAIL = 4, 500
"""Most notices that a digest tells one by one."""


@dataclass(frozen=True, slots=True)
class NewNotice:
    """A notice to be stored."""

    event: int
    """The event's number."""
    person: str
    """Who is told: a member of the team by name, or a webhook's name."""
    way: Way
    subject: str
    short: Body
    body: Body
    at: float
    """When what it tells of happened."""
    due_at: float
    give_up_at: float
    """When it is no longer tried."""
    lane: str
    """Notices of one lane leave one after the other; empty: it is a part of a digest."""
    thread: str = ""
    link: str = ""
    line: str = ""
    """From which line's number it comes where it is a text."""
    urgent: bool = False


def spread(
    story: Story, team: Team, now: float, also: frozenset[EventKind] = frozenset()
) -> Sequence[NewNotice]:
    """Return the notices about an event; an urgent one's to people are `urgent_notices`.

    The same event by the same way is told once, whatever the settings repeat. `also`: what else the
    same text is told as; a reply is not told by a way that tells it as something more particular.
    """
    found: dict[Way, NewNotice] = {}
    for hook in team.hooks:
        if story.event.kind in hook.events and _concerns(story, hook):
            way = Way(Channel.WEBHOOK, hook.name)
            found[way] = _to_hook(story, team, hook, now)
    for member in team.members if story.event.kind is not EventKind.URGENT else ():
        if _told(story, member):
            better = {way for kind in also for way in member.ways(kind)}
            for way in member.ways(story.event.kind):
                if way in better and story.event.kind is EventKind.REPLY:
                    continue
                found.setdefault(way, _to_member(story, team, member, way, now))
    return list(found.values())


def told_as(stories: Sequence[Story]) -> Mapping[int, frozenset[EventKind]]:
    """Return for each text, by its number, what more particular than a reply it is told as."""
    found: dict[int, frozenset[EventKind]] = {}
    for story in stories:
        message, kind = story.event.message_id, story.event.kind
        if message is not None and kind in _PARTICULAR:
            found[message] = found.get(message, frozenset()) | {kind}
    return found


def urgent_notices(
    story: Story, team: Team, members: Sequence[Member], passed: Sequence[str], now: float
) -> Sequence[NewNotice]:
    """Return the notices to people about an urgent conversation: at once, duty and digest or not.

    `passed`: who was told before and did not take it.
    """
    found: dict[Way, NewNotice] = {}
    for member in members:
        words = word(story, team.business, member.zone, now, passed)
        for way in member.ways(EventKind.URGENT):
            notice = _notice(story, team, member.name, way, words, now, urgent=True)
            found.setdefault(way, notice)
    return list(found.values())


def _told(story: Story, member: Member) -> bool:
    call = story.call
    if story.event.kind is EventKind.MISSED_CALL and call is not None and call.reason in UNTOLD:
        return False
    return _concerns(story, member)


def _concerns(story: Story, whom: Member | Hook) -> bool:
    """Return whether an event is about one of somebody's lines, or about no line at all."""
    return not (whom.lines and story.event.line) or story.event.line in whom.lines


def _to_member(story: Story, team: Team, member: Member, way: Way, now: float) -> NewNotice:
    words = word(story, team.business, member.zone, now)
    due_at = now
    if member.digest:
        # At full steps of the clock, so that what comes in between needs to know of no other.
        due_at = (math.floor(now / member.digest) + 1) * member.digest
    begins = member.duty_begins(due_at)
    waits = bool(member.digest) or begins > due_at
    return _notice(story, team, member.name, way, words, begins, digest=waits)


def _to_hook(story: Story, team: Team, hook: Hook, now: float) -> NewNotice:
    said = Body(json.dumps(payload(story, link_of(story, team)), ensure_ascii=False))
    way = Way(Channel.WEBHOOK, hook.name)
    return _notice(story, team, hook.name, way, Words("", said.text, said.text), now)


def _notice(
    story: Story,
    team: Team,
    person: str,
    way: Way,
    words: Words,
    due_at: float,
    *,
    digest: bool = False,
    urgent: bool = False,
) -> NewNotice:
    event, talk = story.event, story.conversation
    first = team.lines[0] if team.lines else ""
    # An urgent notice does not stand behind others.
    lane = f"{way.channel}|{way.target}|{talk or ''}{'!' if urgent else ''}"
    return NewNotice(
        event=story.number,
        person=person,
        way=way,
        subject=words.subject,
        short=Body(words.short),
        body=Body(words.full if way.channel in {Channel.EMAIL, Channel.WEBHOOK} else words.short),
        at=event.at,
        due_at=due_at,
        give_up_at=due_at + TRIED_FOR[way.channel],
        lane="" if digest else lane,
        thread=f"{talk}.{(event.line or '').strip('+')}" if talk else "",
        link=link_of(story, team),
        line=event.line or first,
        urgent=urgent,
    )


def link_of(story: Story, team: Team) -> str:
    """Return where the conversation is shown, empty where that is nowhere."""
    if not team.link or story.conversation is None:
        return ""
    return team.link.replace("{conversation}", str(story.conversation))


def payload(story: Story, link: str) -> dict[str, Any]:
    """Return what a webhook says: type, timestamp and data, as Standard Webhooks recommends.

    Numbers are E.164, times ISO 8601 in UTC. What callers wrote is hostile, and as they wrote it.
    """
    event, call = story.event, story.call
    name = (story.contact or story.name).raw[:_NAME]
    data: dict[str, Any] = {
        "event": story.number,
        "business": event.business,
        "line": event.line,
        "caller": event.caller.e164 if event.caller else None,
        "name": name or None,
        "conversation": story.conversation,
        "by": event.by or None,
        "link": link or None,
        "detail": dict(event.detail),
    }
    if call is not None:
        data["call"] = {
            "started": _iso(call.started_at),
            "rang_for": round(call.rang_for, 1),
            "cause": call.cause,
            "ending": call.ending,
            "no_text_because": call.reason,
            "calls_this_week": story.calls_this_week,
            "campaign": call.campaign or None,
        }
    if (text := story.text) is not None:
        data["text"] = {
            "ours": text.ours,
            "body": text.body.text[:_LONGEST],
            "at": _iso(text.at),
            "left": text.left,
            "due": None if text.due_at is None else _iso(text.due_at),
        }
    return {"type": str(event.kind), "timestamp": _iso(event.at), "data": data}


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def digest(subjects: Sequence[str], shorts: Sequence[str], channel: Channel) -> tuple[str, str]:
    """Return subject and text of a digest of several notices, oldest first.

    On a telephone only the first few are told in full: the rest is counted.
    """
    business = next((s.partition(":")[0] for s in subjects if s), "")
    subject = f"{business}: {len(shorts)} notices" if business else f"{len(shorts)} notices"
    most = _IN_AN_EMAIL if channel is Channel.EMAIL else _ON_A_TELEPHONE
    lines = [*_lines(shorts, most)]
    return subject, "\n".join([f"{len(shorts)} notices:", *lines])


def _lines(shorts: Sequence[str], most: int) -> Iterator[str]:
    for short in shorts[:most]:
        yield f"- {short}"
    if len(shorts) > most:
        yield f"- and {len(shorts) - most} more"
