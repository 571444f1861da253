"""Telnyx, Bandwidth and VoIP.ms by their documentation."""

import base64
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.http_presets import (
    BASIC,
    HOOK_SECRET,
    PUBLIC_KEY,
    SECRET,
    BandwidthDialect,
    TelnyxDialect,
    VoipMsDialect,
    bandwidth_hook,
    telnyx_hook,
)
from tests.fakes.http_provider import LINE, PHONE, Dialect, HookCall
from tests.unit.gateways.http_account import NOW, hook, outgoing
from textback_ari.gateways.http.exchange import Answer
from textback_ari.gateways.http.provider import (
    Hook,
    NotGenuineError,
    NotUnderstoodError,
    Reply,
    Status,
    UnsendableError,
)
from textback_ari.gateways.http.telnyx import Telnyx
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, ReceiptState, Refused

BASE = "https://texts.example.net/hooks/carrier"
API = "https://api.example.net"
TELNYX = TelnyxDialect().account(API)
BANDWIDTH = BandwidthDialect().account(API)
VOIPMS = VoipMsDialect().account(API)


def came(told: HookCall, **more: Any) -> Hook:
    """Return a provider's webhook as it comes in."""
    parts = urlsplit(told.url)
    headers = {name.lower(): value for name, value in told.headers.items()}
    made = {
        "method": told.method,
        "url": told.url,
        "path": tuple(parts.path.split("/")[3:]),
        "query": parts.query,
        "headers": headers,
        "body": told.body,
    }
    return hook(**{**made, **more})


@pytest.mark.parametrize("dialect", [TelnyxDialect(), BandwidthDialect(), VoipMsDialect()])
def test_probes(dialect: Dialect) -> None:
    """Each account can be tried without sending a text."""
    provider = dialect.account(API)
    request = provider.probe()
    assert request is not None
    assert provider.probed(Answer(200, {}, b"{}")) is None
    assert "401" in (provider.probed(Answer(401)) or "")
    assert SECRET not in repr(provider)
    assert HOOK_SECRET not in repr(provider)


TABLE: list[tuple[Any, int, Any, Any]] = [
    (TELNYX, 200, {"data": {"id": "40385f64", "errors": []}}, Accepted("40385f64")),
    (TELNYX, 200, {"data": {}}, InDoubt),
    (TELNYX, 400, {"errors": [{"code": "40310"}]}, Blame.NUMBER),
    (TELNYX, 400, {"errors": [{"code": "40300", "title": "Blocked due to STOP"}]}, Blame.OPTED_OUT),
    (TELNYX, 400, {"errors": [{"code": "40305"}]}, Blame.SENDER),
    (TELNYX, 401, {"errors": [{"code": "10009"}]}, Blame.GATEWAY),
    (TELNYX, 403, {"errors": [{"code": "40314"}]}, Blame.GATEWAY),
    (TELNYX, 422, {"errors": [{"code": "77777", "title": "Something new"}]}, Blame.TEXT),
    (TELNYX, 422, {"errors": "what"}, Blame.TEXT),
    (TELNYX, 429, {"errors": [{"code": "10011"}]}, NotSent),
    (TELNYX, 500, {"errors": [{"code": "10007"}]}, InDoubt),
    (
        BANDWIDTH,
        202,
        {"id": "14762070468292kw2fuqty55yp2b2"},
        Accepted("14762070468292kw2fuqty55yp2b2"),
    ),
    (BANDWIDTH, 202, [], InDoubt),
    (BANDWIDTH, 400, {"type": "request-validation", "description": "bad"}, Blame.TEXT),
    (BANDWIDTH, 401, {"type": "unauthorized"}, Blame.GATEWAY),
    (BANDWIDTH, 403, {"type": "forbidden"}, Blame.GATEWAY),
    (BANDWIDTH, 429, {"type": "max-message-queue-size-exceeded"}, NotSent),
    (BANDWIDTH, 500, {}, NotSent),
    (BANDWIDTH, 503, None, NotSent),
    (VOIPMS, 200, {"status": "success", "sms": 23434}, Accepted("23434")),
    (VOIPMS, 200, {"status": "success", "mms": 99}, Accepted("99")),
    (VOIPMS, 200, {"status": "success"}, InDoubt),
    (VOIPMS, 200, None, InDoubt),
    (VOIPMS, 200, {"status": "invalid_dst"}, Blame.NUMBER),
    (VOIPMS, 200, {"status": "invalid_did"}, Blame.SENDER),
    (VOIPMS, 200, {"status": "limit_reached"}, Blame.GATEWAY),
    (VOIPMS, 200, {"status": "ip_not_enabled"}, Blame.GATEWAY),
    (VOIPMS, 200, {"status": "sms_failed"}, Blame.TEXT),
    (VOIPMS, 200, {"status": "api_limit_exceeded"}, NotSent),
    (VOIPMS, 502, None, InDoubt),
]


@pytest.mark.parametrize(("provider", "status", "content", "wanted"), TABLE)
def test_answers(provider: Any, status: int, content: Any, wanted: Any) -> None:
    """Each provider's codes decide; what has none goes by the HTTP status."""
    body = b"" if content is None else json.dumps(content).encode()
    result = provider.meaning(Answer(status, {}, body), outgoing())
    if isinstance(wanted, Blame):
        assert isinstance(result, Refused)
        assert result.blame is wanted
    elif isinstance(wanted, type):
        assert isinstance(result, wanted)
    else:
        assert result == wanted


FIELDS = (
    *("data", "payload", "event_type", "id", "from", "to", "phone_number", "errors", "type"),
    *("message", "media", "code", "status", "url", "text", "sms", "0"),
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(FIELDS),
            inner | st.sampled_from(["message.received", "message.finalized", "message-failed"]),
        )
    ),
    max_leaves=12,
)


@given(ANY)
def test_no_event_and_no_answer_is_too_strange(content: Any) -> None:
    """Whatever a provider tells or answers, it is read or refused."""
    body = json.dumps(content).encode()
    for provider in (TELNYX, BANDWIDTH, VOIPMS):
        for status in (200, 400, 500):
            provider.meaning(Answer(status, {}, body), outgoing())
            provider.probed(Answer(status, {}, body))
    form = urlencode({"from": body, "to": body, "id": body, "files": body})
    for provider, told in (
        (TELNYX, telnyx_hook(BASE, content, NOW)),
        (BANDWIDTH, bandwidth_hook(BASE, content)),
        (VOIPMS, HookCall(f"{BASE}/{HOOK_SECRET}?{form}", "GET")),
    ):
        try:
            provider.hear(came(told), NOW)
        except NotUnderstoodError:
            continue


# --- Telnyx


def test_telnyx_request() -> None:
    """A message with its own webhook, and the key by which a second try is known."""
    request = TELNYX.submit(outgoing("hello 😀", report_to=BASE))
    assert (request.method, request.url) == ("POST", f"{API}/v2/messages")
    assert json.loads(request.body) == {
        "from": LINE,
        "to": PHONE,
        "text": "hello 😀",
        "webhook_url": BASE,
    }
    assert request.headers["Authorization"] == f"Bearer {SECRET}"
    assert request.headers["Idempotency-Key"] == "key-1"


def test_telnyx_profile() -> None:
    """A messaging profile is named where one is set."""
    request = Telnyx(secret=SECRET, profile="4000eba1").submit(outgoing())
    assert json.loads(request.body)["messaging_profile_id"] == "4000eba1"


@pytest.mark.parametrize("key", ["x", "AAAA", base64.b64encode(b"a" * 31).decode()])
def test_telnyx_key_that_is_none(key: str) -> None:
    """A public key that is none is told when the program starts, not with the first reply."""
    with pytest.raises(ValueError, match="public_key is not 32 octets in base64"):
        Telnyx(secret=SECRET, public_key=key)


@pytest.mark.parametrize(
    ("status", "code", "state", "blame"),
    [
        ("delivered", None, ReceiptState.DELIVERED, None),
        ("delivery_failed", "40001", ReceiptState.UNDELIVERED, Blame.NUMBER),
        ("sending_failed", "40010", ReceiptState.UNDELIVERED, Blame.SENDER),
        ("delivery_failed", "40300", ReceiptState.UNDELIVERED, Blame.OPTED_OUT),
        ("delivery_unconfirmed", None, ReceiptState.UNKNOWN, None),
        ("expired", "40005", ReceiptState.EXPIRED, Blame.TEXT),
        ("sent", None, ReceiptState.ENROUTE, None),
    ],
)
def test_telnyx_statuses(
    status: str, code: str | None, state: ReceiptState, blame: Blame | None
) -> None:
    """The recipient's status and the first error say what became of a text."""
    payload = {
        "id": "40385f64",
        "to": [{"phone_number": PHONE, "status": status}],
        "errors": [{"code": code, "title": "why"}] if code else [],
    }
    told = telnyx_hook(BASE, {"data": {"event_type": "message.finalized", "payload": payload}}, NOW)
    assert TELNYX.hear(came(told), NOW).events == (Status("40385f64", state, code, PHONE, blame),)


def test_telnyx_reply_with_pictures() -> None:
    """A reply comes with links to its media."""
    payload = {
        "id": "84cca175",
        "from": {"phone_number": PHONE},
        "to": [{"phone_number": LINE, "status": "webhook_delivered"}],
        "text": "look",
        "media": [{"url": "https://media.example/a.png", "sha256": None}, {"url": None}, 5],
    }
    told = telnyx_hook(BASE, {"data": {"event_type": "message.received", "payload": payload}}, NOW)
    assert TELNYX.hear(came(told), NOW).events == (
        Reply("84cca175", PHONE, LINE, "look", ("https://media.example/a.png",)),
    )


def test_telnyx_events_of_other_kinds() -> None:
    """Events that speak of no text are taken and passed over."""
    told = telnyx_hook(BASE, {"data": {"event_type": "call.hangup", "payload": {}}}, NOW)
    assert TELNYX.hear(came(told), NOW).events == ()


EVENT = {"data": {"event_type": "message.received", "payload": {"id": "1"}}}


@pytest.mark.parametrize(
    ("provider", "told", "change"),
    [
        (TELNYX, telnyx_hook(BASE, EVENT, NOW - 301), {}),
        (TELNYX, telnyx_hook(BASE, EVENT, NOW + 301), {}),
        (TELNYX, telnyx_hook(BASE, EVENT, NOW), {"body": b"{}"}),
        (TELNYX, telnyx_hook(BASE, EVENT, NOW), {"headers": {}}),
        (
            TELNYX,
            telnyx_hook(BASE, EVENT, NOW),
            {"headers": {"telnyx-signature-ed25519": "é", "telnyx-timestamp": str(int(NOW))}},
        ),
        (Telnyx(secret=SECRET), telnyx_hook(BASE, EVENT, NOW), {}),
        (
            Telnyx(secret=SECRET, public_key=base64.b64encode(b"k" * 32).decode()),
            telnyx_hook(BASE, EVENT, NOW),
            {},
        ),
        (BANDWIDTH, bandwidth_hook(BASE), {"headers": {}}),
        (BANDWIDTH, bandwidth_hook(BASE), {"headers": {"authorization": BASIC}}),
        (VOIPMS, HookCall(f"{BASE}/?from=1&to=2", "GET"), {}),
        (VOIPMS, HookCall(f"{BASE}/wrong?from=1&to=2", "GET"), {}),
    ],
)
def test_what_is_not_the_providers(provider: Any, told: HookCall, change: dict[str, Any]) -> None:
    """Old or changed events, other keys, other passwords: none of it is heard."""
    with pytest.raises(NotGenuineError):
        provider.hear(came(told, **change), NOW)


def test_telnyx_public_key_is_that_of_the_tests() -> None:
    """The key that signs in the tests is the one that the account has."""
    assert isinstance(TELNYX, Telnyx)
    assert TELNYX.public_key == PUBLIC_KEY


# --- Bandwidth


def test_bandwidth_request() -> None:
    """A message of the application, which expires when nobody wants it any more."""
    request = BANDWIDTH.submit(outgoing())
    assert request.url == f"{API}/api/v2/users/5500/messages"
    assert request.headers["Authorization"] == BASIC
    content = json.loads(request.body)
    assert datetime.fromisoformat(content.pop("expiration")) == datetime.fromtimestamp(
        NOW + 100, UTC
    )
    assert content == {
        "applicationId": "93de2206",
        "from": LINE,
        "to": [PHONE],
        "text": "hello",
        "tag": "key-1",
    }


def _message(**more: Any) -> dict[str, Any]:
    message = {"id": "m1", "to": [LINE], "from": PHONE, "text": "look", **more}
    return {"type": "message-received", "to": LINE, "message": message}


@pytest.mark.parametrize(
    ("kind", "code", "state", "blame"),
    [
        ("message-sending", None, ReceiptState.ENROUTE, None),
        ("message-delivered", None, ReceiptState.DELIVERED, None),
        ("message-failed", 4721, ReceiptState.UNDELIVERED, Blame.NUMBER),
        ("message-failed", 4775, ReceiptState.UNDELIVERED, Blame.OPTED_OUT),
        ("message-failed", 4795, ReceiptState.UNDELIVERED, Blame.SENDER),
        ("message-failed", 4360, ReceiptState.EXPIRED, Blame.TEXT),
        ("message-failed", 9902, ReceiptState.UNKNOWN, None),
        ("message-failed", 4999, ReceiptState.UNDELIVERED, None),
    ],
)
def test_bandwidth_statuses(
    kind: str, code: int | None, state: ReceiptState, blame: Blame | None
) -> None:
    """Events are read by their type and error; 9902 says that nobody knows."""
    told = {"type": kind, "to": PHONE, "errorCode": code, "message": {"id": "m1"}}
    error = None if code is None else str(code)
    heard = BANDWIDTH.hear(came(bandwidth_hook(BASE, told)), NOW)
    assert heard.events == (Status("m1", state, error, PHONE, blame),)


def test_bandwidth_reply_with_pictures() -> None:
    """Several events come at once; those of other types are passed over."""
    told = bandwidth_hook(
        BASE, _message(media=["https://media.example/a.png", 5]), {"type": "other"}, 7
    )
    assert BANDWIDTH.hear(came(told), NOW).events == (
        Reply("m1", PHONE, LINE, "look", ("https://media.example/a.png",)),
    )


@pytest.mark.parametrize(
    "told",
    [
        HookCall(BASE, headers=bandwidth_hook(BASE).headers, body=b"{}"),
        HookCall(BASE, headers=bandwidth_hook(BASE).headers, body=b"nonsense"),
        bandwidth_hook(BASE, {"type": "message-failed", "message": {}}),
        bandwidth_hook(BASE, {"type": "message-received", "message": {"id": "1"}}),
    ],
)
def test_bandwidth_nonsense(told: HookCall) -> None:
    """What is no list of events, or lacks what an event must have, is not understood."""
    with pytest.raises(NotUnderstoodError):
        BANDWIDTH.hear(came(told), NOW)


# --- VoIP.ms


@pytest.mark.parametrize(
    ("body", "method"),
    [
        ("a" * 160, "sendSMS"),
        ("a" * 161, "sendMMS"),
        ("é" * 80, "sendSMS"),
        ("é" * 81, "sendMMS"),
        ("a" * 2_048, "sendMMS"),
    ],
)
def test_voipms_request(body: str, method: str) -> None:
    """Numbers go without country code; what is over 160 octets goes as MMS."""
    request = VOIPMS.submit(outgoing(body))
    assert (request.method, request.url) == ("POST", f"{API}/api/v1/rest.php")
    assert parse_qs(request.body.decode()) == {
        "api_username": ["me@example.net"],
        "api_password": [SECRET],
        "method": [method],
        "did": [LINE[2:]],
        "dst": [PHONE[2:]],
        "message": [body],
    }


@pytest.mark.parametrize(
    "more", [{"to": "+447911123456"}, {"sender": "ACME"}, {"text": "a" * 2_049}]
)
def test_what_voipms_cannot_send(more: dict[str, str]) -> None:
    """Other countries, names as senders and very long texts are for another way out."""
    with pytest.raises(UnsendableError):
        VOIPMS.submit(outgoing(**more))


def test_voipms_reply_with_pictures() -> None:
    """A callback brings a reply and its links; "ok" keeps it from coming again."""
    fields = {
        "id": "77",
        "from": PHONE[2:],
        "to": LINE[2:],
        "message": "look & see",
        "files": "https://media.example/a.png,https://media.example/b.png",
    }
    told = HookCall(f"{BASE}/{HOOK_SECRET}?{urlencode(fields)}", "GET")
    heard = VOIPMS.hear(came(told), NOW)
    links = ("https://media.example/a.png", "https://media.example/b.png")
    assert heard.events == (Reply("77", PHONE[2:], LINE[2:], "look & see", links),)
    assert (heard.answer.status, heard.answer.body) == (200, "ok")


def test_voipms_callback_without_numbers() -> None:
    """A callback whose address lacks the numbers is not understood."""
    with pytest.raises(NotUnderstoodError):
        VOIPMS.hear(came(HookCall(f"{BASE}/{HOOK_SECRET}?from=1", "GET")), NOW)


def test_voipms_account_that_is_refused() -> None:
    """A wrong password is told by the status of the answer, which HTTP calls a success."""
    why = VOIPMS.probed(Answer(200, {}, b'{"status": "ip_not_enabled"}'))
    assert why == (
        "VoIP.ms answered: this machine's address is not enabled for the API (ip_not_enabled)"
    )
