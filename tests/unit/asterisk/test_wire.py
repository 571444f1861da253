"""From ARI's JSON to events: what is passed over, what is taken, what hostile input does."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ari_stories
from tests.fakes.ari_stories import T0, Story, stamp
from textback_ari.asterisk import wire
from textback_ari.calls import events

RECORDED = sorted((Path(__file__).parents[2] / "recorded").glob("*/*.jsonl"))


def _decode(event: dict[str, Any], *, arrived: float = T0, offset: float = 0.0) -> Any:
    return wire.decode(json.dumps(event).encode(), arrived, offset)


def _channel(**fields: Any) -> dict[str, Any]:
    shown = Story().arrives().snapshot(f"{int(T0)}.100")
    return shown | fields


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_recorded_events_are_understood(path: Path) -> None:
    """Every event that a real Asterisk sent is decoded or passed over, none is an error."""
    taken = set()
    _, *lines, _ = path.read_text().splitlines()
    for line in lines:
        event = json.loads(line)["event"]
        decoded = _decode(event)
        if decoded is not None:
            taken.add(event["type"])
    assert taken <= {*wire.WIDE_TYPES, wire.DEVICE_TYPE}


def test_events_of_interest_are_decoded_in_full() -> None:
    """A dial tells its caller, its peer and how far it got."""
    story = Story(name="Åsa 😀").arrives()
    leg = story.dials("PJSIP/101")
    dial = _decode(story.rings(leg).events[-1][1])
    assert isinstance(dial, events.DialProgress)
    assert dial.caller is not None
    assert dial.caller.id == story.id
    assert dial.caller.name == "PJSIP/trunk-00000064"
    assert dial.caller.state == "Ring"
    assert dial.caller.exten == "2125550100"
    assert dial.caller.context == "from-pstn"
    assert dial.caller.caller.raw == "+12015550123"
    assert dial.caller.caller_name.raw == "Åsa 😀"
    assert dial.caller.created_at == T0
    assert dial.caller.variables == {
        "CALLERID(num-pres)": "allowed_not_screened",
        "CHANNEL(linkedid)": story.id,
    }
    assert (dial.peer.id, dial.peer.app, dial.status) == (leg, "AppDial", "RINGING")


def test_hook_report_is_decoded() -> None:
    """The hook's user event comes with its fields; another user event is passed over."""
    told = ari_stories.voicemail(Story(hooked=True), left=True).events
    (report,) = [event for _, event in told if event["type"] == "ChannelUserevent"]
    decoded = _decode(report)
    assert isinstance(decoded, events.HookReport)
    assert decoded.fields["vmstatus"] == "SUCCESS"
    assert decoded.fields["did"] == "2125550100"
    other = report | {"eventname": "Other", "userevent": {"eventname": "Other"}}
    assert _decode(other) is None
    assert _decode(other | {"userevent": {"note": "TextbackEnd"}}) is None


@pytest.mark.parametrize(
    ("event", "taken"),
    [
        ({"type": "ChannelVarset", "variable": "DIALSTATUS", "value": "BUSY"}, True),
        ({"type": "ChannelVarset", "variable": "__FROM_DID", "value": "1"}, True),
        ({"type": "ChannelVarset", "variable": "PIN", "value": '"variable":"DIALSTATUS"'}, False),
        ({"type": "ChannelVarset", "variable": "DIALSTATUS_CW", "value": "1"}, False),
        ({"type": "ChannelDialplan", "dialplan_app": "VoiceMail", "dialplan_app_data": ""}, True),
        ({"type": "ChannelDialplan", "dialplan_app": "BackGround", "dialplan_app_data": ""}, True),
        (
            {
                "type": "ChannelDialplan",
                "dialplan_app": "Set",
                "dialplan_app_data": 'X="dialplan_app":"VoiceMail"',
            },
            False,
        ),
        ({"type": "ChannelStateChange"}, True),
        ({"type": "ChannelTalkingStarted"}, False),
        ({"type": "SomethingNew"}, False),
    ],
)
def test_only_what_matters_is_taken(event: dict[str, Any], taken: bool) -> None:
    """Variables and applications of interest pass, in any order of keys and with any spacing."""
    full = {**event, "channel": _channel(), "timestamp": stamp(T0)}
    turned = dict(reversed(full.items()))
    for told in (full, turned):
        for separators in ((",", ":"), (", ", ": "), (",\n  ", " : ")):
            frame = json.dumps(told, separators=separators).encode()
            assert wire.of_interest(frame) is taken
            assert (wire.decode(frame, T0, 0.0) is not None) is taken


@pytest.mark.parametrize("kind", ["Dial", "SomethingNew"])
def test_type_is_read_at_the_top(kind: str) -> None:
    """A key `type` further down, in a field of a newer Asterisk, does not hide the event's own."""
    story = Story().arrives()
    story.dials("PJSIP/101")
    for inner in ("SomethingElse", "ChannelDestroyed"):
        event = {"new": {"type": inner}} | story.events[-1][1] | {"type": kind}
        decoded = _decode(event)
        assert isinstance(decoded, events.DialProgress) is (kind == "Dial")


def test_underscores_of_inherited_variables_are_dropped() -> None:
    """`__FROM_DID` and `FROM_DID` are one variable."""
    event = {"type": "ChannelVarset", "variable": "__FROM_DID", "value": "1", "channel": _channel()}
    decoded = _decode(event)
    assert isinstance(decoded, events.VariableSet)
    assert decoded.name == "FROM_DID"


def test_takeover_is_told() -> None:
    """ApplicationReplaced is a notice about the watching, not an event."""
    event = {"type": "ApplicationReplaced", "application": "textback"}
    assert _decode(event) is wire.Notice.REPLACED


def test_clock_offset_is_added() -> None:
    """Times are the PBX's, moved onto this program's clock."""
    event = {"type": "ChannelCreated", "timestamp": stamp(T0), "channel": _channel()}
    decoded = _decode(event, arrived=T0 + 100.2, offset=100.0)
    assert decoded.at == pytest.approx(T0 + 100)
    assert decoded.channel.created_at == pytest.approx(T0 + 100)


@pytest.mark.parametrize(
    "told", ["", "yesterday", stamp(T0 + 9000), stamp(T0 - 9000), "9999-12-31T23:59:59.999-2359"]
)
def test_impossible_times_are_replaced(told: str) -> None:
    """An event that says it happened long ago, or has yet to happen, happened as it came."""
    event = {"type": "ChannelCreated", "timestamp": told, "channel": _channel()}
    assert _decode(event).at == T0


def test_unknown_and_missing_fields_do_no_harm() -> None:
    """Older and newer Asterisks leave out and add fields."""
    event = {"type": "ChannelDestroyed", "channel": {"id": "1.1", "new": [1]}, "new": {"a": None}}
    decoded = _decode(event)
    assert isinstance(decoded, events.ChannelDestroyed)
    assert (decoded.channel.id, decoded.channel.name, decoded.cause) == ("1.1", "", 0)


def test_global_variable_is_passed_over() -> None:
    """A variable without a channel is none of a call's."""
    assert _decode({"type": "ChannelVarset", "variable": "DIALSTATUS", "value": "X"}) is None


@pytest.mark.parametrize(
    "frame",
    [
        b'{"type":"Dial"',
        b'{"type":"Dial","peer":7}',
        b'{"type":"Dial","dialstatus":""}',
        b'{"type":"ChannelEnteredBridge","channel":{"id":"1"}}',
        b'{"type":"ChannelCreated","channel":{}}',
        b'{"type":"ChannelCreated","channel":[' + b"[" * 100_000,
    ],
)
def test_nonsense_of_interest_is_an_error(frame: bytes) -> None:
    """What claims to be of interest and is not ARI's is told as such, never as an event."""
    with pytest.raises(wire.NotUnderstoodError):
        wire.decode(frame, T0, 0.0)


@pytest.mark.parametrize(
    "name", [b"\xff\xfe", rb"\ud800", rb"\u0000\u001b[31m", b"A" * 50_000, b"\xe2\x80\xaeevil"]
)
def test_hostile_names_are_made_harmless(name: bytes) -> None:
    """Bad UTF-8, half characters, control characters and endless names neither fail nor pass."""
    frame = (
        b'{"type":"ChannelCreated","channel":{"id":"1.1","name":"PJSIP/trunk-1","state":"Ring",'
        b'"caller":{"name":"' + name + b'","number":"' + b"9" * 5_000 + b'"}}}'
    )
    decoded = wire.decode(frame, T0, 0.0)
    assert isinstance(decoded, events.ChannelCreated)
    assert decoded.channel.caller_name.raw.isprintable()
    assert len(decoded.channel.caller_name.raw) <= 256
    assert len(decoded.channel.caller.raw) == 128
    decoded.channel.caller_name.raw.encode()


def test_hook_fields_are_bounded() -> None:
    """A user event with endless fields is cut; values that are no text are left out."""
    fields: dict[str, Any] = {"n": 1, "list": [1]} | {f"f{n}": "v" * 9_999 for n in range(999)}
    event = {
        "type": "ChannelUserevent",
        "eventname": "TextbackEnd",
        "userevent": fields,
        "channel": _channel(),
    }
    decoded = _decode(event)
    assert len(decoded.fields) == 32
    assert all(len(value) == 256 for value in decoded.fields.values())


def test_state_is_read() -> None:
    """Channels and bridges that exist right now are read from the answers of GET."""
    story = Story().arrives().enters("b1")
    channels = wire.channels(json.dumps([story.snapshot(story.id)]).encode(), T0, 0.0)
    assert [channel.id for channel in channels] == [story.id]
    bridges = wire.bridges(json.dumps(list(story.bridges.values())).encode())
    assert bridges == (events.Bridge("b1", "mixing", "basic", (story.id,)),)


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b"<html>", b'[{"name":"x"}]'])
def test_state_that_is_none_is_an_error(body: bytes) -> None:
    """An answer that is not ARI's is told as such."""
    with pytest.raises(wire.NotUnderstoodError):
        wire.channels(body, T0, 0.0)
    with pytest.raises(wire.NotUnderstoodError):
        wire.bridges(body)


_json = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
_fields = st.sampled_from(
    ["channel", "caller", "peer", "bridge", "cause", "soft", "userevent", "value", "timestamp"]
)


@given(
    kind=st.sampled_from(wire.WIDE_TYPES),
    fields=st.dictionaries(_fields, _json, max_size=5),
    inner=st.dictionaries(st.sampled_from(["id", "name", "state", "caller", "channelvars"]), _json),
)
def test_any_json_is_an_event_nothing_or_an_error(
    kind: str, fields: dict[str, Any], inner: dict[str, Any]
) -> None:
    """Whatever the fields hold, decoding returns or raises its own error, and nothing else."""
    event = {"channel": {"id": "1", **inner}, **fields, "type": kind, "variable": "DIALSTATUS"}
    event |= {"dialplan_app": "VoiceMail", "eventname": "TextbackEnd"}
    try:
        wire.decode(json.dumps(event).encode(), T0, 0.0)
    except wire.NotUnderstoodError:
        return


@given(st.binary(max_size=200), st.sampled_from([b"", b'{"type":"Dial",', b'{"type" : "Dial"']))
def test_any_bytes_are_an_event_nothing_or_an_error(noise: bytes, start: bytes) -> None:
    """Whatever bytes come, decoding returns or raises its own error, and nothing else."""
    try:
        wire.decode(start + noise, T0, 0.0)
    except wire.NotUnderstoodError:
        return


@pytest.mark.parametrize(
    ("device_state", "device", "state"),
    [
        ({"name": "Custom:TC1", "state": "INUSE"}, "Custom:TC1", "INUSE"),
        ({"name": "x" * 999, "state": "a\nb"}, "x" * 256, "a\N{REPLACEMENT CHARACTER}b"),
        ({"name": "Custom:TC1", "state": None}, "Custom:TC1", ""),
    ],
)
def test_device_states_are_read(device_state: dict[str, Any], device: str, state: str) -> None:
    """A change of a device state is told, bounded and without control characters."""
    told = _decode({"type": "DeviceStateChanged", "device_state": device_state})
    assert isinstance(told, events.DeviceStateChanged)
    assert (told.device, told.state) == (device, state)
    assert wire.device_state(json.dumps(device_state).encode()) == state


def test_a_device_state_that_is_none() -> None:
    """An event without its state, and an answer that is not ARI's, are not understood."""
    with pytest.raises(wire.NotUnderstoodError):
        _decode({"type": "DeviceStateChanged"})
    for body in (b"", b"[]", b"\xff", b'{"name": 5}'):
        with pytest.raises(wire.NotUnderstoodError):
            wire.device_state(body)


def _trial(**fields: str) -> Any:
    told = {"v": "1", "trial": "send", "from": "+12015550123", "did": "2125550100"} | fields
    event = {"type": "ChannelUserevent", "eventname": "TextbackSelftest", "userevent": told}
    return _decode(event | {"timestamp": stamp(T0), "channel": _channel(id="textback-selftest-k")})


def test_a_self_test_tells_its_caller() -> None:
    """Its channel shows no caller yet, so the event does, and which number is called."""
    begun = _trial()
    assert isinstance(begun, events.TrialBegun)
    assert (begun.trial, begun.channel.caller.raw) == ("send", "+12015550123")
    assert begun.channel.exten == "2125550100"
    long = _trial(**{"from": "9" * 5_000, "did": "8" * 5_000})
    assert (len(long.channel.caller.raw), len(long.channel.exten)) == (128, 128)


@pytest.mark.parametrize("fields", [{"v": "2"}, {"trial": "please"}, {"v": ""}])
def test_another_version_is_no_self_test(fields: dict[str, str]) -> None:
    """What this version does not know begins nothing."""
    assert _trial(**fields) is None
