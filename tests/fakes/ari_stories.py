"""Calls as ARI tells them, event by event: what a recorded stream is, written by hand.

A `Story` is one inbound call. Its methods say what happens next and add the events that
Asterisk 22 sends about it, in its JSON. `frames()` has them as the WebSocket carries them.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Self

from textback_ari.asterisk import wire
from textback_ari.calls.events import PbxEvent

T0 = 1_800_000_000.0
"""When stories begin, epoch seconds."""

Json = dict[str, Any]


def stamp(at: float) -> str:
    """Return a time as ARI writes it."""
    text = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "+0000")


class Story:
    """One inbound call on a trunk, from its creation to its end."""

    def __init__(
        self,
        number: int = 1,
        *,
        start: float = T0,
        trunk: str = "PJSIP/trunk",
        did: str = "2125550100",
        caller: str = "+12015550123",
        name: str = "",
        presentation: str = "allowed_not_screened",
        hooked: bool = False,
    ) -> None:
        """Describe the call; `number` keeps the ids of several stories apart."""
        self.at = start
        self.did = did
        self.caller = caller
        self.hooked = hooked
        self.id = f"{int(start)}.{number}00"
        self._serial = number * 100
        self.channels: dict[str, Json] = {}
        self.bridges: dict[str, Json] = {}
        self.events: list[tuple[float, Json]] = []
        self.variables: dict[str, str] = {}
        self.presentation = presentation
        self._trunk = trunk
        self._name = name
        self._variables: dict[str, str] = {}

    # --- what happens -----------------------------------------------------------------------

    def wait(self, seconds: float) -> Self:
        """Let time pass."""
        self.at += seconds
        return self

    def arrives(self, state: str = "Ring") -> Self:
        """The call comes in."""
        self._add_channel(self.id, f"{self._trunk}-{self._serial:08x}", state, self.did)
        self.channels[self.id]["caller"] = {"name": self._name, "number": self.caller}
        return self._say("ChannelCreated", channel=self.id)

    def says_created(self) -> Self:
        """The call's channel is told once more, as it is now."""
        return self._say("ChannelCreated", channel=self.id)

    def ring_state(self) -> Self:
        """The call's channel goes to state Ring."""
        self.channels[self.id]["state"] = "Ring"
        return self._say("ChannelStateChange", channel=self.id)

    def goes_up(self) -> Self:
        """The PBX answers the call."""
        self.channels[self.id]["state"] = "Up"
        return self._say("ChannelStateChange", channel=self.id)

    def runs(self, app: str, data: str = "") -> Self:
        """The call enters a dialplan application."""
        return self._say(
            "ChannelDialplan", channel=self.id, dialplan_app=app, dialplan_app_data=data
        )

    def sets(self, variable: str, value: str, *, on: str | None = None) -> Self:
        """A variable is set on the call's channel, or on another."""
        if on is None:
            self._variables[variable] = value
            if variable in {"FROM_DID", "TEXTBACK_REASON"}:
                self.variables[variable] = value
        return self._say("ChannelVarset", channel=on or self.id, variable=variable, value=value)

    def dials(self, endpoint: str, *, by: str | None = None, context: str = "internal") -> str:
        """A leg is dialled for the call, or for one of its channels; return the leg's id."""
        self._serial += 1
        leg = f"{int(self.at)}.{self._serial}"
        half = ";1" if endpoint.startswith("Local/") else ""
        self._add_channel(leg, f"{endpoint}-{self._serial:08x}{half}", "Down", self.did)
        self.channels[leg]["dialplan"] |= {"context": context, "app_name": "AppDial"}
        if self.channels[leg]["name"].startswith(self._trunk + "-"):
            self._say("ChannelCreated", channel=leg)
        self._say("Dial", caller=by or self.id, peer=leg, dialstatus="")
        return leg

    def beside(self, endpoint: str) -> str:
        """Bring a channel into being that has nothing to do with the call; return its id."""
        self._serial += 1
        other = f"{int(self.at)}.{self._serial}"
        self._add_channel(other, f"{endpoint}-{self._serial:08x}", "Up", "s")
        return other

    def far_half(self, leg: str) -> str:
        """Bring the other half of a Local leg into being; return its id."""
        self._serial += 1
        half = f"{int(self.at)}.{self._serial}"
        self._add_channel(half, self.channels[leg]["name"][:-1] + "2", "Ring", "s")
        return half

    def rings(self, leg: str, *, by: str | None = None, status: str = "RINGING") -> Self:
        """A leg rings."""
        self.channels[leg]["state"] = "Ringing"
        return self._say("Dial", caller=by or self.id, peer=leg, dialstatus=status)

    def leg_ends(self, leg: str, status: str, *, by: str | None = None) -> Self:
        """The dial of a leg ends: ANSWER, BUSY, NOANSWER, ..."""
        if status == "ANSWER":
            self.channels[leg]["state"] = "Up"
        return self._say("Dial", caller=by or self.id, peer=leg, dialstatus=status)

    def enters(self, bridge: str, channel: str | None = None, **kind: str) -> Self:
        """A channel enters a bridge."""
        channel = channel or self.id
        shown = self.bridges.setdefault(
            bridge,
            {
                "id": bridge,
                "technology": "simple_bridge",
                "bridge_type": "mixing",
                "bridge_class": "basic",
                "creator": "",
                "name": "",
                "channels": [],
                **kind,
            },
        )
        shown["channels"] = sorted({*shown["channels"], channel})
        return self._say("ChannelEnteredBridge", channel=channel, bridge=shown)

    def leaves(self, bridge: str, channel: str | None = None) -> Self:
        """A channel leaves a bridge."""
        channel = channel or self.id
        shown = self.bridges[bridge]
        shown["channels"] = [each for each in shown["channels"] if each != channel]
        self._say("ChannelLeftBridge", channel=channel, bridge=shown)
        if not shown["channels"]:
            del self.bridges[bridge]
        return self

    def caller_hangs_up(self, cause: int | None = 16) -> Self:
        """The caller's side ends the call."""
        fields: Json = {} if cause is None else {"cause": cause}
        return self._say("ChannelHangupRequest", channel=self.id, **fields)

    def is_handed_over(self, *args: str) -> Self:
        """The dialplan calls Stasis() with these arguments, from an extension of its own."""
        self.channels[self.id]["dialplan"] |= {"context": "textback-handover", "exten": "s"}
        return self._say("StasisStart", channel=self.id, args=[*args])

    def ends(self, cause: int = 16, **extra: Any) -> Self:
        """The call's channel goes: the hook reports where there is one, then it is destroyed."""
        self._say("ChannelHangupRequest", channel=self.id, cause=16, soft=True)
        if self.hooked:
            self._hook_reports(cause)
        self._say(
            "ChannelDestroyed", channel=self.id, cause=cause, cause_txt="Normal Clearing", **extra
        )
        self.channels.pop(self.id, None)
        return self

    def leg_goes(self, leg: str, cause: int = 16) -> Self:
        """A leg's channel is destroyed; only shown where all channels are watched."""
        self._say("ChannelDestroyed", channel=leg, cause=cause, cause_txt="")
        self.channels.pop(leg, None)
        return self

    # --- as it is sent ----------------------------------------------------------------------

    def frames(self, keep: Callable[[Json], bool] = lambda _: True) -> list[tuple[float, bytes]]:
        """Return the events as the WebSocket carries them, each with its time."""
        return [
            (at, json.dumps(event, separators=(",", ":")).encode())
            for at, event in self.events
            if keep(event)
        ]

    def decoded(self, *, narrow: bool = False) -> list[PbxEvent]:
        """Return the events as the tracker gets them, through the wire's decoder."""
        types = wire.NARROW_TYPES if narrow else wire.WIDE_TYPES
        decoded = []
        for at, frame in self.frames(lambda event: event["type"] in types):
            event = wire.decode(frame, at, 0.0)
            if event is not None and not isinstance(event, wire.Notice):
                decoded.append(event)
        return decoded

    # --- how it is told ---------------------------------------------------------------------

    def snapshot(self, channel_id: str) -> Json:
        """Return a channel as ARI shows it now."""
        channel: Json = json.loads(json.dumps(self.channels[channel_id]))
        own = self.variables if channel_id == self.id else {}
        channel["channelvars"] = {
            "CALLERID(num-pres)": self.presentation,
            "CHANNEL(linkedid)": self.id,
            "FROM_DID": own.get("FROM_DID", ""),
            "TEXTBACK_REASON": own.get("TEXTBACK_REASON", ""),
        }
        return channel

    def _add_channel(self, channel_id: str, name: str, state: str, exten: str) -> None:
        self.channels[channel_id] = {
            "id": channel_id,
            "name": name,
            "state": state,
            "protocol_id": "",
            "caller": {"name": "", "number": ""},
            "connected": {"name": "", "number": ""},
            "accountcode": "",
            "dialplan": {
                "context": "from-pstn",
                "exten": exten,
                "priority": 1,
                "app_name": "",
                "app_data": "",
            },
            "creationtime": stamp(self.at),
            "language": "en",
        }

    def _hook_reports(self, cause: int) -> None:
        told = self._variables
        userevent = {
            "eventname": "TextbackEnd",
            "v": "1",
            "did": self.did,
            "fromdid": told.get("FROM_DID", ""),
            "from": self.caller,
            "pres": self.presentation,
            "start": str(int(self.events[0][0])),
            "dialstatus": told.get("DIALSTATUS", ""),
            "vmstatus": told.get("VMSTATUS", ""),
            "answeredtime": told.get("ANSWEREDTIME", ""),
            "hangupcause": str(cause),
            "queuestatus": told.get("QUEUESTATUS", ""),
            "abandoned": told.get("ABANDONED", ""),
            "reason": told.get("TEXTBACK_REASON", ""),
            "peer": told.get("DIALEDPEERNUMBER", ""),
            "linkedid": self.id,
        }
        self._say("ChannelUserevent", channel=self.id, eventname="TextbackEnd", userevent=userevent)

    def _say(
        self,
        kind: str,
        *,
        channel: str | None = None,
        caller: str | None = None,
        peer: str | None = None,
        bridge: Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Self:
        event: Json = dict(fields)
        event |= {"type": kind, "timestamp": stamp(self.at)}
        shown = {"channel": channel, "caller": caller, "peer": peer}
        event |= {key: self.snapshot(each) for key, each in shown.items() if each is not None}
        if bridge is not None:
            event["bridge"] = json.loads(json.dumps(bridge))
        event |= {"asterisk_id": "02:fc:00:00:00:01", "application": "textback"}
        self.events.append((self.at, event))
        return self


# --- stories that many tests tell ---------------------------------------------------------------


def no_answer(story: Story, *, rings_for: float = 6.0) -> Story:
    """Tell of a phone that rings until Dial() gives up."""
    story.arrives()
    leg = story.wait(0.01).dials("PJSIP/101")
    story.rings(leg).wait(rings_for).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
    return story.ends()


def abandoned(story: Story, *, after: float = 2.5) -> Story:
    """Tell of a caller who hangs up while a phone rings."""
    story.arrives()
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(after).caller_hangs_up(127).leg_ends(leg, "CANCEL")
    return story.sets("DIALSTATUS", "CANCEL").ends(127, tech_cause=487)


def busy(story: Story) -> Story:
    """Tell of a phone that is busy."""
    story.arrives()
    leg = story.dials("PJSIP/104")
    story.wait(0.1).leg_ends(leg, "BUSY").sets("DIALSTATUS", "BUSY")
    return story.ends(17, tech_cause=486)


def answered(story: Story, *, talk: float = 3.0, endpoint: str = "PJSIP/102") -> Story:
    """Tell of a phone that is picked up."""
    story.arrives()
    leg = story.dials(endpoint)
    story.rings(leg).wait(0.5).sets("DIALSTATUS", "ANSWER").leg_ends(leg, "ANSWER").goes_up()
    story.enters("b1", leg).enters("b1").wait(talk).caller_hangs_up()
    story.leaves("b1").leaves("b1", leg)
    story.sets("ANSWEREDTIME", str(int(talk))).sets("DIALEDPEERNUMBER", endpoint[6:])
    return story.ends()


def voicemail(story: Story, *, left: bool, first: str = "NOANSWER") -> Story:
    """Tell of a call that goes to a mailbox, after a phone (`first`: its fate) or at once ("")."""
    story.arrives()
    if first:
        leg = story.dials("PJSIP/101")
        story.rings(leg).wait(6).leg_ends(leg, first).sets("DIALSTATUS", first)
    story.runs("VoiceMail", "101@default,u").goes_up().wait(5).caller_hangs_up(None)
    return story.sets("VMSTATUS", "SUCCESS" if left else "FAILED").ends(0)


def local_to_voicemail(story: Story, *, talk: float = 8.0) -> Story:
    """Tell of a Local leg behind which a mailbox answers: an ANSWER that no person gave."""
    story.arrives()
    leg = story.dials("Local/5@follow")
    story.rings(leg).wait(2).sets("DIALSTATUS", "ANSWER").leg_ends(leg, "ANSWER").goes_up()
    story.enters("b1", leg).enters("b1").wait(talk).caller_hangs_up()
    story.leaves("b1").leaves("b1", leg).sets("ANSWEREDTIME", str(int(talk)))
    return story.ends()


def queue_abandoned(story: Story) -> Story:
    """Tell of a caller who waits in a queue, hears a member ring, and hangs up."""
    story.arrives().goes_up().runs("Queue", "sales")
    leg = story.wait(1).dials("Local/101@from-queue")
    story.rings(leg).wait(15).leg_ends(leg, "NOANSWER").leg_ends(leg, "CANCEL")
    leg = story.wait(5).dials("Local/101@from-queue")
    story.rings(leg).wait(4).caller_hangs_up(0).leg_ends(leg, "CANCEL")
    return story.sets("ABANDONED", "TRUE").ends(0)


def queue_timeout(story: Story) -> Story:
    """Tell of a queue that gives up."""
    story.arrives().goes_up().runs("Queue", "sales,,,,20")
    leg = story.dials("PJSIP/101")
    story.rings(leg).wait(20).leg_ends(leg, "NOANSWER").leg_ends(leg, "CANCEL")
    return story.sets("QUEUESTATUS", "TIMEOUT").ends()


def parked(story: Story) -> Story:
    """Tell of a caller who waits in a parking lot beside another, and hears no one."""
    story.arrives().goes_up().runs("Park")
    story.enters("lot", bridge_type="holding", bridge_class="parking")
    other = story.beside("PJSIP/105")
    story.enters("lot", other).wait(60).caller_hangs_up().leaves("lot").leaves("lot", other)
    return story.ends()
