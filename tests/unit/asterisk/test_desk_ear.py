"""What the team writes from its telephones, on its way from Asterisk."""

import asyncio
import json
import random

from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.asterisk.desk import DeskEar
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.text_events import HeardText, read_text
from textback_ari.ports import Health, InboundText, StoreUnavailableError
from textback_ari.private import Body

PBX = PbxSettings("main", "http://127.0.0.1:9", "textback", "secret", frozenset({"*"}))


def _event(**variables: str) -> bytes:
    return json.dumps(
        {
            "type": "TextMessageReceived",
            "endpoint": {"technology": "PJSIP", "resource": "101"},
            "message": {
                "from": "<sip:boss@127.0.0.1>",
                "to": "pjsip:textback@127.0.0.1",
                "body": "#42 yes",
                "variables": variables,
            },
        }
    ).encode()


class Desk:
    """Takes texts, or fails as it is told to."""

    def __init__(self, *failures: Exception) -> None:
        """Fail so, one after the other, and then no more."""
        self.failures = list(failures)
        self.taken: list[tuple[str, InboundText]] = []

    async def telephone_wrote(self, extension: str, text: InboundText) -> None:
        """Take a text."""
        if self.failures:
            raise self.failures.pop(0)
        self.taken.append((extension, text))

    def health_changed(self, part: str, health: Health) -> None:
        """Take no notice."""


def test_the_sender_is_who_asterisk_identified() -> None:
    """The endpoint counts, not the From; Call-ID and CSeq together tell one text from another."""
    heard = read_text(_event(**{"Call-ID": "abc", "CSeq": "7 MESSAGE"}), "desk")
    assert heard is not None
    assert (heard.endpoint, heard.to, heard.body) == ("PJSIP/101", "textback", Body("#42 yes"))
    assert heard.request == "abc 7"
    for told in ({}, {"Call-ID": "abc"}, {"CSeq": "7 MESSAGE"}, {"Call-ID": "abc", "CSeq": " "}):
        event = read_text(_event(**told), "desk")
        assert event is not None
        assert event.request == ""


async def _pass_on(desk: Desk, *heard: HeardText) -> None:
    ear = DeskEar(PBX, ["PJSIP/101"], VirtualClock(0.0), random.Random(1))
    for each in heard:
        ear._take(each)
    task = asyncio.create_task(ear._pass_on(desk))
    await asyncio.sleep(10.0)
    task.cancel()


def _text(words: str, endpoint: str = "PJSIP/101", request: str = "") -> HeardText:
    return HeardText(endpoint, "101", "textback", Body(words), request=request)


@in_virtual_time
async def test_a_text_waits_for_the_database() -> None:
    """A text is tried until it is stored, as the same one, and those after it wait."""
    desk = Desk(StoreUnavailableError("away"), TimeoutError())
    await _pass_on(desk, _text("one"), _text("two", request="abc 7"))
    assert [text.body.text for _, text in desk.taken] == ["one", "two"]
    assert desk.taken[0][0] == "main:PJSIP/101"
    assert desk.taken[1][1].carrier_id == "PJSIP/101 abc 7"
    assert desk.taken[0][1].carrier_id != desk.taken[1][1].carrier_id


@in_virtual_time
async def test_a_mistake_holds_nobody_up() -> None:
    """A text that the program fails on is dropped: those of others are taken."""
    desk = Desk(ValueError("a bug"))
    await _pass_on(desk, _text("one"), _text("two"))
    assert [text.body.text for _, text in desk.taken] == ["two"]


@in_virtual_time
async def test_others_telephones_are_not_heard() -> None:
    """A text of an endpoint that is no member's goes no further."""
    desk = Desk()
    await _pass_on(desk, _text("one", "PJSIP/666"))
    assert desk.taken == []
