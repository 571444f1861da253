"""Nothing that is personal gets into a recording, and what is left of it is judged the same."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import ari_stories
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS, feed, finished
from tests.unit.streams import hostile
from tests.unit.streams.hostile import AT, LEFT_OF_A_NAME, LEFT_OF_A_NUMBER, Hostile, Secrets
from tests.unit.streams.replaying import lines_of, replayed
from textback_ari.asterisk import wire
from textback_ari.asterisk.streams import words
from textback_ari.asterisk.streams.cleaning import Cleaner
from textback_ari.calls import events
from textback_ari.calls.events import Channel, ChannelCreated, PbxEvent
from textback_ari.calls.tracker import CallTracker, TrackerSettings
from textback_ari.private import CallerName, RawNumber


def _settings(secret: Secrets) -> TrackerSettings:
    """Return settings in which secrets stand, too."""
    return TrackerSettings(
        pbx=secret.names[0],
        trunks=frozenset({f"PJSIP/{secret.names[1]}"}),
        contexts=frozenset({secret.names[2]}),
        dids=frozenset({secret.numbers[0]}),
        not_human=frozenset({f"PJSIP/{secret.numbers[1]}"}),
        fax=frozenset({f"PJSIP/{secret.names[0]}"}),
    )


def _file(templates: Iterable[dict[str, Any]], secret: Secrets) -> bytes:
    told = [hostile.filled(each, secret) for each in templates]
    return lines_of(told, _settings(secret))


_seeds = st.integers(0, 2**32)


@settings(max_examples=1000, deadline=None)
@given(seed=_seeds)
def test_no_number_and_no_name_survives(seed: int) -> None:
    """Wherever a number or a name stands, no five digits and no part of the name are left."""
    made = Hostile(seed)
    said = _file(made.templates(), hostile.secrets(made.luck)).decode()
    assert not LEFT_OF_A_NUMBER.search(said)
    assert not LEFT_OF_A_NAME.search(said)


@settings(max_examples=1000, deadline=None)
@given(seed=_seeds)
def test_a_recording_does_not_depend_on_who_called(seed: int) -> None:
    """Two PBXes that differ in numbers and names alone make the same recording, byte by byte."""
    made = Hostile(seed)
    templates = made.templates()
    one, other = hostile.secrets(made.luck), hostile.secrets(made.luck)
    assert _file(templates, one) == _file(templates, other)


@settings(max_examples=500, deadline=None)
@given(seed=_seeds)
def test_only_listed_fields_are_kept(seed: int) -> None:
    """A variable or a field of the hook's report that is not listed is not in a recording."""
    made = Hostile(seed)
    secret = hostile.secrets(made.luck)
    cleaner = Cleaner(_settings(secret))
    for template in made.templates():
        event = cleaner.clean(hostile.filled(template, secret))
        for channel in _channels(event):
            assert channel.variables.keys() <= wire.VARIABLES | wire.SNAPSHOT_VARIABLES
            assert not channel.caller_name.raw
        if isinstance(event, events.VariableSet):
            assert event.name in wire.VARIABLES | wire.SNAPSHOT_VARIABLES
        if isinstance(event, events.HookReport):
            assert "from" not in event.fields
        if isinstance(event, events.ApplicationEntered):
            assert not event.data
        if isinstance(event, events.Remark):
            assert not event.detail


_CHANNEL_FIELDS = ("channel", "caller", "peer", "forwarded", "other", "one", "two")


def _channels(event: PbxEvent | None) -> list[Channel]:
    if event is None:
        return []
    if isinstance(event, events.Resynchronised):
        return list(event.channels)
    found = [getattr(event, name, None) for name in _CHANNEL_FIELDS]
    return [each for each in found if isinstance(each, Channel)]


def test_each_listed_variable_has_a_treatment() -> None:
    """A variable that reaches the tracker has its place in `words`, or recordings lack it."""
    treated = {*words.VALUES, *words.NUMBERS, *words.ADDRESSES, *words.CHANNELS}
    assert not treated & words.LEFT_OUT
    assert treated | words.LEFT_OUT == wire.VARIABLES | wire.SNAPSHOT_VARIABLES


def _came_in(exten: str, *, caller: str = "", context: str = "from-pstn") -> ChannelCreated:
    channel = Channel(
        id=f"{int(AT)}.1",
        name="PJSIP/trunk-00000001",
        state="Ring",
        caller=RawNumber(caller),
        caller_name=CallerName("Zoë"),
        context=context,
        exten=exten,
        created_at=AT,
    )
    return ChannelCreated(AT, channel)


def _menu(event: ChannelCreated, exten: str) -> events.ChannelStateChanged:
    return events.ChannelStateChanged(AT, replace(event.channel, exten=exten))


@pytest.mark.parametrize(("typed", "kept"), [("1234", ""), ("7", ""), ("s", "s"), ("fax", "fax")])
def test_what_is_typed_in_a_menu_is_not_kept(typed: str, kept: str) -> None:
    """A PIN stands where the number dialled stood; only what the dialplan itself dials is kept."""
    cleaner = Cleaner(SETTINGS)
    came_in = _came_in("2125550100")
    cleaner.clean(came_in)
    (channel,) = _channels(cleaner.clean(_menu(came_in, typed)))
    assert channel.exten == kept


def test_a_short_number_that_was_dialled_is_kept() -> None:
    """A trunk can send the last digits alone; they stay as long as they are those."""
    cleaner = Cleaner(SETTINGS)
    came_in = _came_in("100")
    for event in (came_in, _menu(came_in, "100")):
        (channel,) = _channels(cleaner.clean(event))
        assert channel.exten == "100"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("allowed_passed_screen", "allowed_passed_screen"),
        ("prohib_for_zoe", "prohib"),
        ("zoe", "other"),
        ("", ""),
    ],
)
def test_a_value_is_a_word_that_is_known(value: str, kept: str) -> None:
    """An unknown value becomes `other`; a presentation that withholds goes on withholding."""
    event = events.VariableSet(AT, _came_in("").channel, "CALLINGNUMPRES_SV", value)
    cleaned = Cleaner(SETTINGS).clean(event)
    assert isinstance(cleaned, events.VariableSet)
    assert cleaned.value == kept


def _judged(told: Sequence[PbxEvent], by: TrackerSettings) -> list[tuple[object, ...]]:
    """Return of each call what must not change by a recording."""
    ended = finished(feed(CallTracker(by), told))
    return [
        (
            call.outcome,
            call.started_at,
            call.ended_at,
            call.rang_for,
            call.talked_for,
            call.hooked,
            [(step.what, step.offset) for step in call.evidence],
        )
        for call in ended
    ]


@settings(max_examples=1000, deadline=None)
@given(seed=_seeds)
def test_hostile_events_are_judged_the_same(seed: int) -> None:
    """Whatever the names look like, a replay has the outcomes that the PBX's events had."""
    made = Hostile(seed)
    secret = hostile.secrets(made.luck)
    told = [hostile.filled(each, secret, AT + n) for n, each in enumerate(made.templates())]
    by = _settings(secret)
    live: list[PbxEvent] = [*told, events.TimePassed(float("inf"))]
    ended = [call.outcome for call in finished(feed(CallTracker(by), live))]
    assert [call.outcome for call in finished(replayed(lines_of(told, by)))] == ended


ANY = replace(
    SETTINGS,
    trunks=frozenset({"*"}),
    contexts=frozenset({"acme-lines"}),
    dids=frozenset({"2125550100", "55"}),
)


@pytest.mark.parametrize("by", [SETTINGS, ANY], ids=["named", "any"])
@pytest.mark.parametrize("did", ["2125550100", "55", "2125550999"])
@pytest.mark.parametrize("hooked", [True, False])
def test_told_calls_are_judged_the_same(by: TrackerSettings, did: str, hooked: bool) -> None:
    """Calls told by number, by context and by trunk, with and without hook."""
    for story in (
        ari_stories.no_answer(Story(1, did=did, hooked=hooked)),
        ari_stories.voicemail(Story(2, did=did, hooked=hooked), left=True),
        ari_stories.answered(Story(3, did=did, hooked=hooked)),
        ari_stories.queue_abandoned(Story(4, did=did, hooked=hooked)),
        ari_stories.local_to_voicemail(Story(5, did=did, hooked=hooked)),
    ):
        told = story.decoded()
        cleaner = Cleaner(by)
        cleaned = [kept for each in told if (kept := cleaner.clean(each))]
        assert _judged(cleaned, cleaner.settings) == _judged(told, by)


def test_a_journal_is_not_recorded() -> None:
    """Calls that ended before the recording began are nobody's business in it."""
    channel = _came_in("2125550100").channel
    assert Cleaner(SETTINGS).clean(events.JournalRead(AT, channel, {})) is None
