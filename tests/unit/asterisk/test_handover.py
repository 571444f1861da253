"""Calls that the dialplan hands over by Stasis(): seen from there on, and given back at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock

DID = "2125550110"


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX with a trunk that is watched, and one that is not."""
    async with FakeAri({"PJSIP/trunk", "PJSIP/other"}) as fake:
        yield fake


def _settings(ari: FakeAri) -> PbxSettings:
    return PbxSettings(
        name="main",
        url=ari.url,
        username=ari.username,
        password=ari.password,
        trunks=frozenset({"PJSIP/trunk"}),
        request_timeout=0.5,
        retry_first=0.02,
        retry_most=0.1,
    )


@asynccontextmanager
async def _watching(settings: PbxSettings, sink: RecordingCalls) -> AsyncIterator[AriWatcher]:
    watcher = AriWatcher(settings, SteadyClock(), lambda: 0.0)
    task = asyncio.create_task(watcher.watch(sink))
    try:
        await sink.until(lambda: watcher.health().ready)
        yield watcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _arrived(ari: FakeAri, trunk: str = "PJSIP/other", *, hooked: bool = True) -> Story:
    """Return a call that came in by a menu, whose caller asked for a text."""
    story = Story(start=ari.now(), trunk=trunk, did=DID, hooked=hooked).arrives().goes_up()
    return story.sets("TEXTBACK_REASON", "text_me")


async def test_call_is_followed_and_given_back(ari: FakeAri) -> None:
    """A call of a trunk that is not watched is subscribed to, given back, and seen to its end."""
    sink, story = RecordingCalls(), _arrived(ari)
    async with _watching(_settings(ari), sink) as watcher:
        await ari.tell(story.is_handed_over("1", DID))
        await ari.until(lambda: ari.given_back == [story.id])
        assert ari.applications["textback"]["channel_ids"] == [story.id]
        (began,) = sink.started
        assert (began.trunk, began.did, began.caller.raw) == ("PJSIP/other", DID, story.caller)
        await ari.tell(story.runs("Playback").wait(2).ends())
        await sink.until(lambda: bool(sink.finished))
        assert watcher.footprint() == 0
    (call,) = sink.finished
    assert str(call.outcome) == "missed (menu_only, announcement)"
    assert (call.did, call.tag, call.hooked) == (DID, "text_me", True)
    assert "handed_over" in {step.what for step in call.evidence}


async def test_call_of_a_watched_trunk_is_only_given_back(ari: FakeAri) -> None:
    """A call that is watched anyhow is not subscribed to once more: all would be told twice."""
    sink, story = RecordingCalls(), _arrived(ari, "PJSIP/trunk")
    async with _watching(_settings(ari), sink):
        await ari.tell(story.is_handed_over("1", DID))
        await ari.until(lambda: ari.given_back == [story.id])
        assert ari.applications["textback"]["channel_ids"] == []
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert len(sink.started) == 1
    assert sink.outcomes == ["missed (menu_only, announcement)"]


async def test_text_by_sip_message_is_given_back_too(ari: FakeAri) -> None:
    """The channel of a SIP MESSAGE is no call, and must not be held either."""
    sink, story = RecordingCalls(), _arrived(ari)
    story.channels[story.id]["name"] = "Message/ast_msg_queue"
    async with _watching(_settings(ari), sink):
        await ari.tell(story.is_handed_over())
        await ari.until(lambda: ari.given_back == [story.id])
    assert sink.started == []


async def test_call_that_is_gone_before_it_could_be_followed(ari: FakeAri) -> None:
    """A call that ended before a slow program came to it is unknown, and leaves nothing behind."""
    sink, story = RecordingCalls(), _arrived(ari)
    async with _watching(_settings(ari), sink) as watcher:
        await ari.tell(story)
        story.is_handed_over("1", DID)
        (_, started) = story.events.pop()
        ari.channels.clear()
        await ari.send(started)
        await sink.until(lambda: bool(sink.finished))
        assert watcher.footprint() == 0
    (call,) = sink.finished
    assert call.outcome.missing == ("how the call ended: watching was interrupted",)
    assert call.tag == "text_me"


async def test_call_that_its_time_limit_took_back(ari: FakeAri) -> None:
    """A call that went on without a slow program is followed from then on all the same."""
    sink, story = RecordingCalls(), _arrived(ari)
    async with _watching(_settings(ari), sink):
        await ari.tell(story)
        story.is_handed_over("1", DID)
        (_, started) = story.events.pop()
        await ari.send(started)
        await ari.until(lambda: ari.applications["textback"]["channel_ids"] == [story.id])
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert ari.given_back == []
    assert sink.outcomes == ["missed (menu_only, announcement)"]


async def test_pbx_that_does_not_answer(ari: FakeAri) -> None:
    """Where the PBX does not say what became of the request, watching begins anew, with a gap."""
    sink, story = RecordingCalls(), _arrived(ari)
    async with _watching(_settings(ari), sink):
        ari.deaf_to_continue = True
        await ari.tell(story.is_handed_over("1", DID))
        await sink.until(lambda: bool(sink.gaps))
        assert "could not be given back" in sink.gaps[0].why
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (menu_only, announcement)"]


async def test_call_is_followed_again_after_a_reconnect(ari: FakeAri) -> None:
    """A call that was handed over is seen to its end although the connection broke meanwhile."""
    ari.keeps_subscriptions = False
    sink, story = RecordingCalls(), _arrived(ari)
    async with _watching(_settings(ari), sink):
        await ari.tell(story.is_handed_over("1", DID))
        await ari.until(lambda: ari.given_back == [story.id])
        ari.cut()
        await sink.until(lambda: bool(sink.gaps))
        assert ari.applications["textback"]["channel_ids"] == [story.id]
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (menu_only, announcement)"]


async def test_user_who_may_only_read(ari: FakeAri) -> None:
    """With a user who may only read all channels are watched, so that nothing is handed over."""
    ari.read_only = True
    sink, story = RecordingCalls(), _arrived(ari, "PJSIP/trunk")
    async with _watching(replace(_settings(ari), trunks=frozenset({"*"})), sink):
        await ari.tell(story.is_handed_over("1", DID).ends())
        await sink.until(lambda: bool(sink.finished))
    assert ari.given_back == []


@pytest.mark.parametrize("hooked", [True, False])
async def test_who_spoke_before_is_not_guessed(ari: FakeAri, *, hooked: bool) -> None:
    """Without the hook's report nobody knows whether a person spoke with the caller before."""
    sink, story = RecordingCalls(), _arrived(ari, hooked=hooked)
    async with _watching(_settings(ari), sink):
        await ari.tell(story.is_handed_over("1", DID))
        await ari.until(lambda: bool(ari.given_back))
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (menu_only, announcement)" if hooked else "unknown"]
