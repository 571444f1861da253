"""Events whose every string hides a number or a name, in the shapes that a PBX might send.

The numbers have no 0 and no 1 in them, the names only letters that no word of Asterisk's has three
of in a row: whatever is left of one in a recording is found by its characters alone.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from textback_ari.asterisk.streams import words
from textback_ari.asterisk.wire import SNAPSHOT_VARIABLES, VARIABLES
from textback_ari.calls import events
from textback_ari.private import CallerName, RawNumber

AT = 1_800_000_000.0
LEFT_OF_A_NUMBER = re.compile("[2-9]{5}")
LEFT_OF_A_NAME = re.compile("[qxzj]{3}", re.IGNORECASE)

_HOW_MANY = 3
_SEPARATORS = ("", "+", "-", "/", "@", ";1", ";2", "#", "*", " ", ".", ":", "sip:", "tel:+")
_QUOTES = ('"', "\\", "<", ",", "\ufffd", "\u202e")
_WORDS = ("PJSIP", "Local", "FMPR-", "RG-60-", "from-queue", "NOANSWER", "101", "s", "prohib")
_NOT_LISTED = {"PIN", "CALLERID(name)", "{0}", "<0>"}
_SET = sorted(VARIABLES | _NOT_LISTED)
_SHOWN = sorted(SNAPSHOT_VARIABLES | _NOT_LISTED)
_FIELDS = sorted({*words.REPORTED, "did", "fromdid", "peer", "linkedid", "answeredtime", "from"})


@dataclass(frozen=True)
class Secrets:
    """Telephone numbers and names of people."""

    numbers: Sequence[str]
    names: Sequence[str]

    def fill(self, template: str) -> str:
        """Put them where a template says `<0>`, `<1>`, ... and `{0}`, `{1}`, ..."""
        for place, number in enumerate(self.numbers):
            template = template.replace(f"<{place}>", number)
        for place, name in enumerate(self.names):
            template = template.replace(f"{{{place}}}", name)
        return template


def secrets(luck: random.Random, lengths: Sequence[int] = (9, 10, 11)) -> Secrets:
    """Return numbers of one country, of these lengths without its code, and names."""
    numbers: list[str] = []
    for length in lengths:
        number = "44" + "".join(luck.choices("23456789", k=length))
        assert number not in numbers
        numbers.append(number)
    names = ["".join(luck.choices("qxzjQXZJ", k=luck.randint(4, 8))) for _ in range(_HOW_MANY)]
    return Secrets(numbers, [f"{name}{'qxz'[n]}" for n, name in enumerate(names)])


class Hostile:
    """Makes events up, with places for secrets in them."""

    def __init__(self, seed: int) -> None:
        """Make the same ones up for the same seed."""
        self.luck = random.Random(seed)

    def templates(self) -> list[dict[str, Any]]:
        """Return up to a dozen events; `filled` puts secrets into them."""
        kinds = (
            self._beside,
            self._bridge_event,
            self._channel_event,
            self._dial,
            self._dialplan,
            self._hangup,
            self._hook,
            self._state,
            self._variable,
        )
        return [self.luck.choice(kinds)() for _ in range(self.luck.randint(1, 12))]

    def _beside(self) -> dict[str, Any]:
        return self.luck.choice((self._remark, self._paired, self._record, self._watch))()

    def _remark(self) -> dict[str, Any]:
        return {
            "kind": events.Remark,
            "what": self.luck.choice(list(events.What)),
            "channel": self._channel(),
            "other": self._channel() if self.luck.random() < 0.5 else None,
            "detail": {name: self._text() for name in ("queue", "membername", "mailbox")},
        }

    def _paired(self) -> dict[str, Any]:
        return {"kind": events.ChannelsPaired, "one": self._channel(), "two": self._channel()}

    def _record(self) -> dict[str, Any]:
        return {
            "kind": events.CallRecord,
            "channel_id": self._id(),
            "disposition": self._one("NO ANSWER", "ANSWERED"),
            "destination": self._channel_name(),
            "app": self._one("VoiceMail", "Dial", "Hangup"),
            "talked_for": self.luck.choice((0.0, 3.0, 5_552_333_444.0)),
        }

    def _watch(self) -> dict[str, Any]:
        return {"kind": events.MoreComes, "on": self.luck.random() < 0.8}

    def _channel_event(self) -> dict[str, Any]:
        kinds = (events.ChannelCreated, events.ChannelStateChanged, events.ChannelDestroyed)
        kind = self.luck.choice(kinds)
        told = {"kind": kind, "channel": self._channel()}
        return told | ({"cause": self._code() or 0} if kind is events.ChannelDestroyed else {})

    def _hangup(self) -> dict[str, Any]:
        return {
            "kind": events.HangupRequested,
            "channel": self._channel(),
            "cause": self._code(),
            "soft": self.luck.random() < 0.5,
            "tech_cause": self._code(),
        }

    def _dial(self) -> dict[str, Any]:
        return {
            "kind": events.DialProgress,
            "caller": self._channel() if self.luck.random() < 0.8 else None,
            "peer": self._channel(),
            "status": self._one("", "RINGING", "NOANSWER", "BUSY", "ANSWER"),
            "forwarded": self._channel() if self.luck.random() < 0.2 else None,
            "dialled": self._text(),
        }

    def _variable(self) -> dict[str, Any]:
        told = {"name": self.luck.choice(_SET), "value": self._text()}
        return {"kind": events.VariableSet, "channel": self._channel(), **told}

    def _dialplan(self) -> dict[str, Any]:
        told = {"app": self._one("VoiceMail", "Queue", "Playback"), "data": self._text()}
        return {"kind": events.ApplicationEntered, "channel": self._channel(), **told}

    def _bridge_event(self) -> dict[str, Any]:
        kind = self.luck.choice((events.BridgeEntered, events.BridgeLeft))
        return {"kind": kind, "bridge": self._bridge(), "channel": self._channel()}

    def _hook(self) -> dict[str, Any]:
        told = {name: self._text() for name in self.luck.sample(_FIELDS, self.luck.randint(0, 5))}
        return {"kind": events.HookReport, "channel": self._channel(), "fields": told}

    def _state(self) -> dict[str, Any]:
        return {
            "kind": events.Resynchronised,
            "channels": tuple(self._channel() for _ in range(self.luck.randint(0, 2))),
            "bridges": tuple(self._bridge() for _ in range(self.luck.randint(0, 2))),
            "watching_lost_at": self.luck.choice((None, 1_700_000_000.0)),
        }

    def _channel(self) -> dict[str, Any]:
        names = self.luck.sample(_SHOWN, self.luck.randint(0, 3))
        return {
            "id": self._id(),
            "name": self._channel_name() if self.luck.random() < 0.8 else self._text(),
            "state": self._one("Ring", "Up", "Down"),
            "caller": self._text(),
            "caller_name": self._text(),
            "context": self._one("from-pstn", "{2}"),
            "exten": self._one("s", "h", "1234", "<0>"),
            "variables": {name: self._text() for name in names},
            "connected": self._text(),
            "app": self._one("", "AppDial"),
        }

    def _bridge(self) -> dict[str, Any]:
        return {
            "id": self._one("{0}", "<1>", "a"),
            "kind": self._one("mixing", "holding"),
            "role": self._one("basic", "parking"),
            "channels": tuple(self._id() for _ in range(self.luck.randint(0, 3))),
        }

    def _id(self) -> str:
        ids = ("<0>", "{0}-<1>", "1800000000.7", "{1}-1800000001.8", "<2>.<2>", "1800000002.9")
        return self.luck.choice(ids)

    def _channel_name(self) -> str:
        ends = ("{1}", "101", "<0>", "{0}@from-queue", "101@{2}", "FMPR-101@from-internal")
        technology = self.luck.choice(("PJSIP", "PJSIP", "Local", "SIP", "DAHDI", "{0}"))
        serial = self.luck.choice(("0000001f", "00000020", "<2>", "{2}"))
        after = self.luck.choice(("", "", ";1", ";2", "<ZOMBIE>"))
        end = self.luck.choice(ends) if self.luck.random() < 0.7 else self._text()
        return f"{technology}/{end}-{serial}{after}"

    def _one(self, *usual: str) -> str:
        return self.luck.choice(usual) if self.luck.random() < 0.8 else self._text()

    def _text(self) -> str:
        parts = ("<0>", "<1>", "<2>", "{0}", "{1}", "{2}")
        return "".join(
            self.luck.choice(self.luck.choice((parts, parts, _SEPARATORS, _QUOTES, _WORDS)))
            for _ in range(self.luck.randint(0, 6))
        )

    def _code(self) -> int | None:
        return self.luck.choice((None, 16, 17, 19, 21, 486, 555_223_344, -(10**12)))


def filled(template: Mapping[str, Any], secret: Secrets, at: float = AT) -> events.PbxEvent:
    """Return an event with these secrets in it."""
    parts = {key: _filled(key, value, secret) for key, value in template.items() if key != "kind"}
    event: events.PbxEvent = template["kind"](at=at, **parts)
    return event


def _filled(key: str, value: Any, secret: Secrets) -> Any:
    if isinstance(value, events.What):
        return value
    if isinstance(value, str):
        return secret.fill(value)
    if isinstance(value, tuple):
        return tuple(_filled(key.removesuffix("s"), each, secret) for each in value)
    if not isinstance(value, Mapping):
        return value
    if key in {"variables", "fields", "detail"}:
        return {secret.fill(name): secret.fill(text) for name, text in value.items()}
    parts = {name: _filled(name, each, secret) for name, each in value.items()}
    if key == "bridge":
        return events.Bridge(**parts)
    parts["caller"] = RawNumber(parts["caller"])
    parts["connected"] = RawNumber(parts["connected"])
    parts["caller_name"] = CallerName(parts["caller_name"])
    return events.Channel(created_at=AT, **parts)
