"""Events as Asterisk's manager writes them about a call that ari_stories tells."""

from collections.abc import Mapping

from tests.fakes.ari_stories import Story

Event = dict[str, str]


def channel(channel_id: str, name: str, linkedid: str, prefix: str = "") -> Event:
    """Return the headers that show a channel."""
    return {
        f"{prefix}Channel": name,
        f"{prefix}ChannelStateDesc": "Up",
        f"{prefix}CallerIDNum": "<unknown>",
        f"{prefix}CallerIDName": "<unknown>",
        f"{prefix}Context": "internal",
        f"{prefix}Exten": "s",
        f"{prefix}Uniqueid": channel_id,
        f"{prefix}Linkedid": linkedid,
    }


def event(name: str, *parts: Mapping[str, str], privilege: str = "call,all", **rest: str) -> Event:
    """Return an event of these parts."""
    whole = {"Event": name, "Privilege": privilege}
    for part in (*parts, rest):
        whole |= part
    return whole


def local_bridge(story: Story, one: str, two: str) -> Event:
    """Return that two channels of a call are the halves of a Local channel."""
    names = [story.channels[each]["name"] for each in (one, two)]
    return event(
        "LocalBridge",
        channel(one, names[0], story.id, "LocalOne"),
        channel(two, names[1], story.id, "LocalTwo"),
        Context="follow",
        Exten="5",
    )


def message_waiting(story: Story, by: str, *, new: int = 1) -> Event:
    """Return that a channel of a call has done with a mailbox."""
    shown = channel(by, story.channels[by]["name"], story.id)
    return event("MessageWaiting", shown, Mailbox="101@default", Waiting="1", New=str(new), Old="0")


def queue_caller_abandon(story: Story, by: str) -> Event:
    """Return that a channel of a call left a queue unanswered."""
    shown = channel(by, story.channels[by]["name"], story.id)
    return event("QueueCallerAbandon", shown, privilege="agent,all", Queue="sales", HoldTime="9")


def cdr(
    channel_id: str,
    disposition: str,
    *,
    dest: str = "",
    app: str = "Dial",
    own: str = "PJSIP/trunk-00000001",
    talked: int = 0,
) -> Event:
    """Return a call detail record; `talked` seconds passed between answer and end."""
    start = "2026-11-25 10:00:00"
    answered = "2026-11-25 10:00:02" if talked else ""
    return event(
        "Cdr",
        privilege="cdr,all",
        CallerID='"x" <+12015550123>',
        Channel=own,
        DestinationChannel=dest,
        LastApplication=app,
        StartTime=start,
        AnswerTime=answered,
        Duration=str(talked + 2),
        BillableSeconds=str(talked),
        Disposition=disposition,
        UniqueID=channel_id,
    )


def heard(told: Event) -> dict[str, str]:
    """Return an event as it comes from the connection: with names in lower case."""
    return {name.lower(): value for name, value in told.items()}
