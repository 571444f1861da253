"""What a notice says: short for telephones, in full for e-mails. What callers wrote is tamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from textback_ari.calls.outcome import Cause, Ending
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.hostile import tamed, tamed_lines
from textback_ari.conversations.stories import CallTold, Story, TextTold
from textback_ari.messages.media import LONGEST as LONGEST_LINK
from textback_ari.private import Number
from textback_ari.rules.hours import DAY_NAMES
from textback_ari.rules.numbers import written
from textback_ari.rules.reasons import SENTENCES

_NAME = 40
_SHORT = 120
"""Most characters of a caller's text in a short notice: it should stay one or two segments."""
_FULL = 2_000
"""Most characters of a text in a full one."""
_WHY = 200

_CAUSES = {
    Cause.NO_ANSWER: "nobody answered",
    Cause.BUSY: "the line was busy",
    Cause.DECLINED: "the call was declined",
    Cause.UNREACHABLE: "no telephone was registered",
    Cause.ABANDONED: "the caller gave up while it rang",
    Cause.QUEUE_ABANDONED: "the caller gave up waiting in the queue",
    Cause.QUEUE_TIMEOUT: "the queue took too long",
    Cause.VOICEMAIL_ONLY: "it went to voicemail",
    Cause.MENU_ONLY: "it ended in a menu or an announcement",
    Cause.CONGESTION: "the call could not be put through",
}
_ENDINGS = {
    Ending.VOICEMAIL_LEFT: "a voicemail was left",
    Ending.VOICEMAIL_EMPTY: "no voicemail was left",
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Words:
    """What a notice says."""

    subject: str
    """The same for all notices of a conversation: mail programs make threads by it too."""
    short: str
    """One line."""
    full: str
    """Paragraphs, with an empty line between two."""


def word(
    story: Story, business: str, zone: ZoneInfo, now: float, passed: Sequence[str] = ()
) -> Words:
    """Return what a notice says about an event.

    Args:
        story: the event.
        business: named where the event itself names none.
        zone: on whose clock times are told.
        now: epoch seconds.
        passed: who of the team was told of an urgent conversation before, and did not take it.
    """
    event = story.event
    name = tamed(event.business or business, _NAME)
    who = _who(story)
    short, paragraphs = _said(story, who, zone, now)
    if event.kind is EventKind.URGENT and passed:
        told = ", ".join(tamed(each, _NAME) for each in passed)
        paragraphs.insert(1, f"Told before, and not taken yet: {told}.")
    subject = f"{name}: {written(event.caller) if event.caller else short}"
    if event.kind is EventKind.URGENT:
        subject = f"URGENT: {subject}"
    # By this number whoever answers from a telephone says which conversation is meant.
    numbered = f"#{story.conversation} {short}" if story.conversation else short
    return Words(tamed(subject, 150), numbered, "\n\n".join(filter(None, paragraphs)))


def _said(story: Story, who: str, zone: ZoneInfo, now: float) -> tuple[str, list[str]]:
    """Return the short notice, and the full one's paragraphs."""
    event = story.event
    why = _detail(event, "why")
    match event.kind:
        case EventKind.MISSED_CALL:
            return _missed(story, who, zone, now)
        case EventKind.REPLY:
            return _quoted(story, f"{who} wrote", zone, now)
        case EventKind.URGENT:
            short, paragraphs = _quoted(story, f"URGENT: {who}", zone, now)
            taking = "Taken by whoever answers or calls"
            if event.caller:
                taking += f", or says: textback take {event.caller.e164}"
            return short, [*paragraphs, f"{taking}."]
        case EventKind.OPT_OUT_DOUBTFUL:
            short, paragraphs = _quoted(story, f"{who} may want no more texts", zone, now)
            how = "Nothing was changed. If no more texts are wanted, say: textback optout "
            return short, [*paragraphs, f"{how}{event.caller.e164 if event.caller else 'NUMBER'}"]
        case EventKind.APPOINTMENT:
            short, paragraphs = _quoted(story, f"{who} names times for an appointment", zone, now)
            times = event.detail.get("times") or ()
            read = "; ".join(tamed(str(each), _NAME) for each in times)
            return short, [*paragraphs, f"Read as: {read}." if read else ""]
        case EventKind.OPTED_OUT:
            return _plain(f"{who} wants no more texts; none will be sent.")
        case EventKind.OPTED_IN:
            return _plain(f"{who} wants texts again.")
        case EventKind.UNANSWERED:
            return _plain(f'{who} wrote "{_detail(event, "matched")}" and got no answer: {why}.')
        case EventKind.DELIVERY_FAILED:
            short = f"A text to {who} did not arrive: {why or 'nobody knows why'}. Call back."
            text = story.text
            return short, [short, f"It said:\n{_quote(text)}" if text else ""]
        case EventKind.FOLLOW_UP_DUE:
            say = _detail(event, "say") or why
            return _plain(f"Follow-up is due with {who}{f': {say}' if say else ''}.")
        case EventKind.CALLBACK_DONE:
            result = ", ".join(filter(None, [_detail(event, "result").replace("_", " "), why]))
            return _plain(f"Call back to {who}{f': {result}' if result else ' was made'}.")
        case EventKind.BREAKER_OPEN:
            place = _detail(event, "place") or "all lines"
            return _plain(f"Texting of {place} has stopped itself: {why}.")
        case EventKind.BREAKER_CLOSED:
            return _plain(f"Texting of {_detail(event, 'place') or 'all lines'} goes on.")
        case EventKind.GATEWAY_DOWN:
            since = f" since {_at(event.at, zone, now).removeprefix('at ')}"
            return _plain(f"{_part(event)} is down{since}{f': {why}' if why else ''}.")
        case EventKind.GATEWAY_UP:
            return _plain(f"{_part(event)} is up again.")
        case EventKind.LEAD_CHANGED:
            lead = _detail(event, "to")
            became = f"is now {lead}" if lead else "was changed"
            if assigned := _detail(event, "assigned"):
                became += f" and is for {assigned}"
            return _plain(f"The lead of {who} {became}{_by(event)}.")
        case EventKind.NOTE:
            return _plain(f"Note on {who}{_by(event)}: {_detail(event, 'note') or why}")
        case EventKind.STAFF_TEXT:
            return _quoted(story, f"Text to {who}{_by(event)}", zone, now)


def _plain(sentence: str) -> tuple[str, list[str]]:
    return sentence, [sentence]


def _missed(story: Story, who: str, zone: ZoneInfo, now: float) -> tuple[str, list[str]]:
    call, event = story.call, story.event
    at = _at(call.started_at if call else event.at, zone, now)
    line = f" on {written(Number(event.line))}" if event.line else ""
    what = f"Missed call from {who}{line}, {at}"
    history = _history(story, zone, now)
    sent = _sent(story, zone, now)
    count = story.calls_this_week
    counted = f" {_ordinal(count).capitalize()} this week." if count > 1 else ""
    short = f"Missed call from {who}.{counted} {sent}"
    quoted = f"\n{_quote(story.text)}" if story.text else ""
    how = f": {_how(call)}" if call else ""
    campaign = tamed(call.campaign, _NAME) if call else ""
    found = f" The number was found here: {campaign}." if campaign else ""
    return short, [f"{what}{how}.{found}", history, f"{sent}{quoted}"]


def _how(call: CallTold) -> str:
    said = [_CAUSES[call.cause]] if call.cause else []
    if call.ending in _ENDINGS:
        said.append(_ENDINGS[call.ending])
    if call.rang_for >= 1.0:
        said.append(f"it rang for {call.rang_for:.0f} s")
    return ", ".join(said) or "no more is known"


def _history(story: Story, zone: ZoneInfo, now: float) -> str:
    said = []
    if story.calls_this_week > 1:
        said.append(f"{_ordinal(story.calls_this_week)} call this week")
    if story.last_texted_at is not None:
        said.append(f"last texted {_at(story.last_texted_at, zone, now)}")
    if not said:
        return ""
    told = "; ".join(said)
    return f"{told[0].upper()}{told[1:]}."


def _sent(story: Story, zone: ZoneInfo, now: float) -> str:
    text, call = story.text, story.call
    if text is not None and text.left:
        return f"Texted {_at(text.at, zone, now)}."
    if text is not None and text.due_at is not None:
        return f"Text leaves {_at(text.due_at, zone, now)}."
    if call is not None and call.reason is not None:
        return f"No text: {SENTENCES[call.reason]}."
    return "No text was sent."


def _quoted(story: Story, what: str, zone: ZoneInfo, now: float) -> tuple[str, list[str]]:
    text = story.text
    said = tamed(text.body.text, _SHORT) if text else ""
    short = f"{what}: {said}" if said else what
    at = _at(text.at if text else story.event.at, zone, now)
    paragraphs = [f"{what}, {at}:", _quote(text) if text else "(no text)"]
    if media := story.event.detail.get("media"):
        shown = "\n".join(tamed(str(link), LONGEST_LINK) for link in media)
        paragraphs.append(f"With it came, to be opened with care:\n{shown}")
        short = f"{short} (and {len(media)} {'file' if len(media) == 1 else 'files'})"
    if story.texts:
        before = "\n".join(
            f"{_at(each.at, zone, now)} {'us' if each.ours else 'caller'}: "
            f"{tamed(each.body.text, _FULL)}"
            for each in story.texts
        )
        paragraphs.append(f"Before that:\n{before}")
    return short, paragraphs


def _quote(text: TextTold) -> str:
    lines = tamed_lines(text.body.text, _FULL) or "(empty)"
    return "\n".join(f"> {line}" for line in lines.split("\n"))


def _who(story: Story) -> str:
    """Return the caller as a person reads it: the name if there is one, and the number."""
    caller = story.event.caller
    unread = tamed(str(story.event.detail.get("from", "")), _NAME)
    number = written(caller) if caller else unread or "an unknown number"
    name = tamed((story.contact or story.name).raw, _NAME)
    # Where a network knows no name it often gives the number again.
    known = name and not (caller and caller.e164.strip("+").endswith(_digits(name) or "-"))
    return f"{name} ({number})" if known else number


def _digits(name: str) -> str:
    bare = "".join(char for char in name if char.isdigit())
    return bare if len(bare) >= 7 else ""


def _detail(event: Event, key: str) -> str:
    value = event.detail.get(key)
    return "" if value is None else tamed(str(value), _WHY).rstrip(".")


def _by(event: Event) -> str:
    return f" by {tamed(event.by, _NAME)}" if event.by else ""


def _part(event: Event) -> str:
    kind = tamed(str(event.detail.get("of", "gateway")), _NAME)
    name = tamed(str(event.detail.get("part", "")), _NAME) or "(unnamed)"
    return f"The {kind} {name}"


def _ordinal(count: int) -> str:
    return _ORDINALS[count - 1] if 0 < count <= len(_ORDINALS) else f"{count}th"


def _at(at: float, zone: ZoneInfo, now: float) -> str:
    """Return an instant as one says it: `at 14:03`, `Tuesday 10:12`, `12 Nov 10:12`."""
    then, today = (datetime.fromtimestamp(t, zone) for t in (at, now))
    days = (today.date() - then.date()) / timedelta(days=1)
    if days == 0:
        return f"at {then:%H:%M}"
    if days == 1:
        return f"yesterday {then:%H:%M}"
    if days == -1:
        return f"tomorrow {then:%H:%M}"
    # Names of days and months are written out here: the machine's language is nobody's matter.
    if 0 < days < 7:
        return f"{DAY_NAMES[then.weekday()]} {then:%H:%M}"
    return f"{then.day} {_MONTHS[then.month - 1]} {then:%H:%M}"
