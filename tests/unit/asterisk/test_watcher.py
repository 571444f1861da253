"""How one PBX is watched: filters, gaps, state read anew, and what goes wrong on the way."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.fakes import ari_stories
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.fakes.call_sink import RecordingCalls
from textback_ari.asterisk import wire
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX."""
    async with FakeAri() as fake:
        yield fake


def _settings(ari: FakeAri) -> PbxSettings:
    return PbxSettings(
        name="main",
        url=ari.url,
        username=ari.username,
        password=ari.password,
        trunks=frozenset({"PJSIP/trunk"}),
        heartbeat=1.0,
        retry_first=0.02,
        retry_most=0.1,
    )


@asynccontextmanager
async def _watching(
    settings: PbxSettings, sink: RecordingCalls, *, ready: bool = True
) -> AsyncIterator[AriWatcher]:
    watcher = AriWatcher(settings, SteadyClock(), lambda: 0.0)
    task = asyncio.create_task(watcher.watch(sink))
    try:
        if ready:
            await sink.until(lambda: watcher.health().ready)
        yield watcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _story(ari: FakeAri, number: int = 1, *, ago: float = 20.0, hooked: bool = False) -> Story:
    return Story(number, start=ari.now() - ago, hooked=hooked)


# --- narrow and wide ----------------------------------------------------------------------------


async def test_watching_starts_wide(ari: FakeAri) -> None:
    """At first everything of interest is asked for, because no hook has been seen."""
    async with _watching(_settings(ari), RecordingCalls()):
        assert ari.filters == [wire.WIDE_TYPES]
        assert ari.applications["textback"]["endpoint_ids"] == ["PJSIP/trunk"]


async def test_hooked_trunk_is_watched_narrowly(ari: FakeAri) -> None:
    """Once the hook has reported on three calls in a row, little is asked for and all is known."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        for number in range(3):
            await ari.tell(ari_stories.no_answer(_story(ari, number, hooked=True)))
        await ari.until(lambda: len(ari.filters) > 1)
        assert ari.filters[-1] == wire.NARROW_TYPES
        await ari.tell(ari_stories.voicemail(_story(ari, 9, hooked=True), left=True))
        await sink.until(lambda: len(sink.finished) == 4)
    assert sink.outcomes[-1] == "missed (no_answer, voicemail_left)"


async def test_hook_that_went_is_noticed_with_the_first_call(ari: FakeAri) -> None:
    """A call without a report is honestly unknown, and from then on everything is asked for."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        for number in range(3):
            await ari.tell(ari_stories.no_answer(_story(ari, number, hooked=True)))
        await ari.until(lambda: ari.filters[-1] == wire.NARROW_TYPES)
        await ari.tell(ari_stories.voicemail(_story(ari, 7), left=True))
        await ari.until(lambda: ari.filters[-1] == wire.WIDE_TYPES)
        # A call of the past would have begun before the filter was widened.
        story = Story(8, start=ari.now() + 0.05)
        await ari.tell(ari_stories.voicemail(story, left=True))
        await sink.until(lambda: len(sink.finished) == 5)
    assert sink.outcomes[-2:] == ["unknown", "missed (no_answer, voicemail_left)"]
    assert sink.finished[-2].outcome.missing == (
        "the report of the dialplan hook, which was expected",
    )


async def test_narrow_filter_is_set_again_after_a_reconnect(ari: FakeAri) -> None:
    """What was learnt about the hook outlives the connection."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        for number in range(3):
            await ari.tell(ari_stories.busy(_story(ari, number, hooked=True)))
        await ari.until(lambda: ari.filters[-1] == wire.NARROW_TYPES)
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
        assert ari.filters[-1] == wire.NARROW_TYPES
        await ari.tell(ari_stories.voicemail(_story(ari, 5, hooked=True), left=False))
        await sink.until(lambda: len(sink.finished) == 4)
    assert sink.outcomes[-1] == "missed (no_answer, voicemail_empty)"


# --- connections that break ---------------------------------------------------------------------


async def test_missing_subscriptions_are_made_again(ari: FakeAri) -> None:
    """After a restart of the PBX the application is subscribed anew, and calls are seen."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        ari.restart()
        await sink.until(lambda: bool(sink.gaps))
        assert ari.applications["textback"]["endpoint_ids"] == ["PJSIP/trunk"]
        await ari.tell(ari_stories.answered(_story(ari)))
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["answered"]


async def test_subscriptions_that_are_there_are_left_alone(ari: FakeAri) -> None:
    """After a reconnect nothing is subscribed twice."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        ari.cut()
        await sink.until(lambda: bool(sink.gaps))
    assert ari.applications["textback"]["endpoint_ids"] == ["PJSIP/trunk"]
    assert len(ari.applications["textback"]["bridge_ids"]) == 1


async def test_call_that_ended_in_a_gap_is_unknown(ari: FakeAri) -> None:
    """A call that was there before a gap and is gone after it is decided once, as unknown."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        story = _story(ari, ago=3).arrives()
        await ari.tell(story)
        await sink.until(lambda: bool(sink.started))
        ari.cut()
        ari.miss(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["unknown"]
    assert sink.finished[0].outcome.missing
    assert sink.running[-1] == frozenset()


async def test_call_that_rings_through_a_gap_is_decided(ari: FakeAri) -> None:
    """A call that goes on after a gap is followed to its end."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        story = _story(ari, ago=8).arrives()
        leg = story.dials("PJSIP/101")
        await ari.tell(story.rings(leg))
        await sink.until(lambda: bool(sink.started))
        ari.cut()
        await sink.until(lambda: bool(sink.gaps))
        assert sink.running[-1] == {story.id}
        story.wait(6).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
        await ari.tell(story.ends())
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (no_answer, pbx_hung_up)"]


async def test_calls_that_begin_and_end_while_the_state_is_read_are_whole(ari: FakeAri) -> None:
    """Events that come before the state was read are joined with it: no call is lost or halved."""
    sink = RecordingCalls()
    within = ari_stories.voicemail(_story(ari, 1), left=True)
    ringing = _story(ari, 2, ago=9).arrives()
    leg = ringing.dials("PJSIP/101")
    ari.before_state = [within, ringing.rings(leg)]
    async with _watching(_settings(ari), sink):
        ringing.wait(6).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER")
        await ari.tell(ringing.ends())
        await sink.until(lambda: len(sink.finished) == 2)
    assert sink.outcomes == [
        "missed (no_answer, voicemail_left)",
        "missed (no_answer, pbx_hung_up)",
    ]
    assert sink.running == [{ringing.id}]


async def test_call_that_ends_while_the_state_is_read_is_not_unknown(ari: FakeAri) -> None:
    """A call missing in the state, whose end was told meanwhile, ended as it was told."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        story = _story(ari, ago=9, hooked=True).arrives()
        leg = story.dials("PJSIP/101")
        await ari.tell(story.rings(leg))
        await sink.until(lambda: bool(sink.started))
        story.wait(6).leg_ends(leg, "NOANSWER").sets("DIALSTATUS", "NOANSWER").ends()
        ari.before_state = [story]
        ari.cut()
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (no_answer, pbx_hung_up)"]


async def test_full_queue_breaks_off_and_starts_anew(ari: FakeAri) -> None:
    """When calls cannot be taken over as fast as they end, the gap is told, not hidden."""
    sink = RecordingCalls()
    settings = replace(_settings(ari), max_waiting=50)
    async with _watching(settings, sink) as watcher:
        sink.block()
        await ari.tell(ari_stories.busy(_story(ari, 0)))
        await sink.until(lambda: bool(sink.started))
        for number in range(1, 30):
            await ari.tell(ari_stories.busy(_story(ari, number)))
        await ari.until(lambda: not ari.watched)
        sink.unblock()
        await sink.until(lambda: bool(sink.gaps))
        assert "waiting" in sink.gaps[0].why
        await sink.until(lambda: watcher.health().ready)
    ended = [call.channel_id for call in sink.finished]
    assert len(set(ended)) == len(ended) >= 5


async def test_calls_finished_before_a_break_are_handed_over(ari: FakeAri) -> None:
    """What was read before the connection broke is looked at before watching starts anew."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        sink.block()
        for number in range(5):
            await ari.tell(ari_stories.busy(_story(ari, number)))
        await sink.until(lambda: bool(sink.started))
        ari.cut()
        sink.unblock()
        await sink.until(lambda: bool(sink.gaps))
    assert sink.outcomes[0] == "missed (busy, pbx_hung_up)"


# --- oddities -----------------------------------------------------------------------------------


async def test_clock_of_the_pbx_may_be_wrong(ari: FakeAri) -> None:
    """Times are told on this program's clock, whatever the PBX's clock shows."""
    ari.clock_ahead = 5_000.0
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        await ari.tell(ari_stories.no_answer(_story(ari, ago=10)))
        await sink.until(lambda: bool(sink.finished))
    (call,) = sink.finished
    assert call.started_at == pytest.approx(time.time() - 10, abs=2)
    assert call.rang_for == pytest.approx(6.0, abs=0.1)


async def test_nonsense_is_survived(ari: FakeAri) -> None:
    """Frames that are no events, or broken ones, disturb nothing."""
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink) as watcher:
        for frame in ("", "{", "[]", '{"type":"Dial"}', '{"type":"ChannelCreated","channel":7}'):
            await ari.say(frame)
        await ari.tell(ari_stories.busy(_story(ari)))
        await sink.until(lambda: bool(sink.finished))
        assert watcher.health().ready


async def test_reading_user_watches_everything(ari: FakeAri) -> None:
    """A user that may only read cannot subscribe to trunks: then all channels are watched."""
    ari.read_only = True
    sink = RecordingCalls()
    async with _watching(_settings(ari), sink):
        assert "textback-all" in ari.applications
        await ari.tell(ari_stories.voicemail(_story(ari), left=True))
        await ari.tell(ari_stories.answered(Story(2, start=ari.now() - 9, trunk="PJSIP/101")))
        await sink.until(lambda: bool(sink.finished))
    assert sink.outcomes == ["missed (no_answer, voicemail_left)"]
    assert ari.filters == []


async def test_any_trunk_is_watched_through_everything(ari: FakeAri) -> None:
    """With `*` calls on trunks without an endpoint of ARI's are seen."""
    sink = RecordingCalls()
    async with _watching(replace(_settings(ari), trunks=frozenset({"*"})), sink):
        story = Story(1, start=ari.now() - 9, trunk="DAHDI/i1")
        await ari.tell(ari_stories.busy(story))
        await sink.until(lambda: bool(sink.finished))
    assert sink.finished[0].trunk == "DAHDI/i1"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"password": "wrong"}, "password is wrong"),
        ({"trunks": frozenset({"PJSIP/nope"})}, "has no endpoint 'PJSIP/nope'"),
    ],
)
async def test_what_is_wrong_is_said(ari: FakeAri, change: dict[str, object], why: str) -> None:
    """Watching that cannot begin goes on trying, and its health says why in one sentence."""
    sink = RecordingCalls()
    settings = replace(_settings(ari), **change)  # type: ignore[arg-type] # two kinds of value
    async with _watching(settings, sink, ready=False) as watcher:
        await sink.until(lambda: why in watcher.health().why)
        assert not watcher.health().ready


def test_pauses_grow_and_vary() -> None:
    """Pauses between tries double up to the longest, and half of each is chance."""
    settings = PbxSettings("main", "http://x", "u", "p", frozenset({"PJSIP/trunk"}))
    shortest = AriWatcher(settings, SteadyClock(), lambda: 0.0)
    longest = AriWatcher(settings, SteadyClock(), lambda: 1.0)
    assert [shortest._pause(n) for n in (0, 1, 2, 20)] == [0.125, 0.25, 0.5, 7.5]
    assert [longest._pause(n) for n in (0, 1, 2, 20)] == [0.25, 0.5, 1.0, 15.0]


def test_user_name_with_a_colon_is_refused() -> None:
    """HTTP cannot carry a user name with a colon: the settings say so at once."""
    with pytest.raises(ValueError, match="colon"):
        PbxSettings("main", "http://x", "a:b", "p", frozenset())


def test_password_is_not_shown() -> None:
    """Settings that are printed do not show the password."""
    assert "hunter2" not in repr(PbxSettings("main", "http://x", "u", "hunter2", frozenset()))


# --- device states ------------------------------------------------------------------------------


async def test_device_states_at_a_calls_start_go_with_it(ari: FakeAri) -> None:
    """A call carries what a followed state was when it began, read on connecting or told since."""
    sink = RecordingCalls()
    ari.devices["Custom:TC1"] = "INUSE"
    settings = replace(_settings(ari), devices=frozenset({"Custom:TC1", "Custom:DAYNIGHT1"}))
    async with _watching(settings, sink):
        assert ari.filters == [(*wire.WIDE_TYPES, wire.DEVICE_TYPE)]
        assert sink.devices == [("Custom:DAYNIGHT1", "UNKNOWN"), ("Custom:TC1", "INUSE")]
        await ari.tell(ari_stories.no_answer(_story(ari, 1)))
        await ari.devstate("Custom:TC1", "NOT_INUSE")
        await ari.devstate("Custom:TC2", "INUSE")
        await ari.tell(ari_stories.no_answer(_story(ari, 2)))
        await sink.until(lambda: len(sink.finished) == 2)
    first, second = sink.finished
    assert first.states == {"Custom:TC1": "INUSE", "Custom:DAYNIGHT1": "UNKNOWN"}
    assert second.states["Custom:TC1"] == "NOT_INUSE"
    assert sink.devices[2:] == [("Custom:TC1", "NOT_INUSE")]
    seen = [step.detail for step in first.evidence if step.what == "device_state"]
    assert {"device": "Custom:TC1", "state": "INUSE"} in seen


async def test_device_states_are_read_again_after_a_reconnect(ari: FakeAri) -> None:
    """What changed while nobody watched counts for the calls that begin after it."""
    sink = RecordingCalls()
    settings = replace(_settings(ari), devices=frozenset({"Custom:TC1"}))
    async with _watching(settings, sink):
        ari.restart()
        ari.devices["Custom:TC1"] = "INUSE"
        await sink.until(lambda: bool(sink.gaps))
        await ari.tell(ari_stories.no_answer(_story(ari, 1)))
        await sink.until(lambda: bool(sink.finished))
    assert sink.finished[0].states == {"Custom:TC1": "INUSE"}
    assert sink.devices == [("Custom:TC1", "UNKNOWN"), ("Custom:TC1", "INUSE")]


async def test_a_call_that_nobody_saw_begin_has_no_states(ari: FakeAri) -> None:
    """Whether the line was closed when it began is then left to the line's hours."""
    sink = RecordingCalls()
    ari.devices["Custom:TC1"] = "INUSE"
    story = _story(ari, 1)
    began, ari.channels = ari_stories.no_answer(story), {}
    rest = began.events[6:]
    began.events = began.events[:6]
    ari.miss(began)
    settings = replace(_settings(ari), devices=frozenset({"Custom:TC1"}))
    async with _watching(settings, sink):
        began.events = rest
        await ari.tell(began)
        await sink.until(lambda: bool(sink.finished))
    assert sink.finished[0].states == {}


async def test_a_lamp_is_switched_while_connected(ari: FakeAri) -> None:
    """A device state is set over ARI; a PBX that is away, or only reads, is told as not done."""
    sink = RecordingCalls()
    settings = replace(_settings(ari), devices=frozenset({"Custom:TEXTBACK1"}))
    async with _watching(settings, sink) as watcher:
        assert await watcher.light("Custom:TEXTBACK1", on=True)
        assert ari.devices == {"Custom:TEXTBACK1": "INUSE"}
        await sink.until(lambda: ("Custom:TEXTBACK1", "INUSE") in sink.devices)
        assert await watcher.light("Custom:TEXTBACK1", on=False)
        ari.read_only = True
        assert not await watcher.light("Custom:TEXTBACK1", on=True)
        assert ari.devices == {"Custom:TEXTBACK1": "NOT_INUSE"}
    assert not await watcher.light("Custom:TEXTBACK1", on=True)
