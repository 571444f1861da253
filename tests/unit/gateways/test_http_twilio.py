"""Twilio by its documentation: requests, errors, statuses, replies, media, signatures."""

import base64
import json
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.http_presets import ACCOUNT, SECRET, TwilioDialect, twilio_hook
from tests.fakes.http_provider import LINE, PHONE, HookCall
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
from textback_ari.gateways.http.twilio import Twilio, signature
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, ReceiptState, Refused

TWILIO = Twilio(account=ACCOUNT, secret=SECRET, token=SECRET)
BASE = "https://texts.example.net/hooks/carrier"


def came(told: HookCall, **more: Any) -> Hook:
    """Return a webhook of Twilio's as it comes in."""
    headers = {name.lower(): value for name, value in told.headers.items()}
    return hook(**{"url": told.url, "headers": headers, "body": told.body, **more})


def answered(status: int, content: Any) -> Answer:
    """Return an answer with JSON in it."""
    return Answer(status, {}, json.dumps(content).encode())


def test_the_documented_signature() -> None:
    """The example of Twilio's documentation and of its own libraries' tests."""
    fields = {
        "Digits": "1234",
        "To": "+18005551212",
        "From": "+14158675309",
        "Caller": "+14158675309",
        "CallSid": "CA1234567890ABCDE",
    }
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature("12345", url, fields) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


def test_the_request() -> None:
    """A text becomes a Message of the account, with the time that it is wanted."""
    request = TWILIO.submit(outgoing("hello & 😀", report_to=BASE))
    assert request.method == "POST"
    assert request.url == (f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
    assert parse_qs(request.body.decode()) == {
        "To": [PHONE],
        "From": [LINE],
        "Body": ["hello & 😀"],
        "ValidityPeriod": ["100"],
        "StatusCallback": [BASE],
    }
    pair = base64.b64decode(request.headers["Authorization"].removeprefix("Basic "))
    assert pair.decode() == f"{ACCOUNT}:{SECRET}"


@pytest.mark.parametrize(("seconds", "period"), [(0.2, "1"), (90_000.0, "36000")])
def test_the_time_is_within_what_twilio_takes(seconds: float, period: str) -> None:
    """ValidityPeriod is 1 to 36000 seconds."""
    request = TWILIO.submit(outgoing(seconds=seconds))
    assert parse_qs(request.body.decode())["ValidityPeriod"] == [period]


def test_an_api_key_and_a_messaging_service() -> None:
    """With an API key its name logs in; a messaging service takes the sender's place."""
    twilio = Twilio(account=ACCOUNT, secret="key", user="SK1", service="MG1", api="https://x")
    request = twilio.submit(outgoing())
    fields = parse_qs(request.body.decode())
    assert fields["MessagingServiceSid"] == ["MG1"]
    assert not {"From", "StatusCallback"} & set(fields)
    assert request.url.startswith(f"https://x/2010-04-01/Accounts/{ACCOUNT}/")
    pair = base64.b64decode(request.headers["Authorization"].removeprefix("Basic "))
    assert pair == b"SK1:key"


def test_a_text_that_is_too_long() -> None:
    """Twilio takes 1600 characters; a longer text is not for this way out."""
    with pytest.raises(UnsendableError, match="1601 of at most 1600"):
        TWILIO.submit(outgoing("x" * 1_601))


@pytest.mark.parametrize(
    ("status", "content", "wanted"),
    [
        (201, {"sid": "SM1", "status": "queued"}, Accepted("SM1")),
        (201, {"status": "queued"}, InDoubt),
        (
            400,
            {"code": 21211, "message": "The 'To' number +12015550123 is not valid."},
            Blame.NUMBER,
        ),
        (400, {"code": 21408}, Blame.GATEWAY),
        (400, {"code": 21606}, Blame.SENDER),
        (400, {"code": 21610}, Blame.OPTED_OUT),
        (400, {"code": 21614}, Blame.NUMBER),
        (400, {"code": 21617}, Blame.TEXT),
        (400, {"code": 99999, "message": "Some new reason"}, Blame.TEXT),
        (401, {"code": 20003, "message": "Authenticate"}, Blame.GATEWAY),
        (404, {"code": 20404}, Blame.GATEWAY),
        (429, {"code": 20429}, NotSent),
        (429, {"code": 21611}, NotSent),
        (500, {"code": 20500}, InDoubt),
        (503, {}, InDoubt),
    ],
)
def test_answers(status: int, content: Any, wanted: Any) -> None:
    """Twilio's codes decide; what has none goes by the HTTP status."""
    result = TWILIO.meaning(answered(status, content), outgoing())
    if isinstance(wanted, Blame):
        assert isinstance(result, Refused)
        assert result.blame is wanted
        assert "5550123" not in result.why
        assert str(content["code"]) in result.why
    elif isinstance(wanted, type):
        assert isinstance(result, wanted)
    else:
        assert result == wanted


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"MessageStatus": "queued"}, Status("SM1", ReceiptState.ACCEPTED, None, PHONE)),
        ({"MessageStatus": "sent"}, Status("SM1", ReceiptState.ENROUTE, None, PHONE)),
        ({"MessageStatus": "delivered"}, Status("SM1", ReceiptState.DELIVERED, None, PHONE)),
        (
            {"MessageStatus": "undelivered", "ErrorCode": "30006"},
            Status("SM1", ReceiptState.UNDELIVERED, "30006", PHONE, Blame.NUMBER),
        ),
        (
            {"MessageStatus": "failed", "ErrorCode": "30034"},
            Status("SM1", ReceiptState.UNDELIVERED, "30034", PHONE, Blame.SENDER),
        ),
        (
            {"MessageStatus": "undelivered", "ErrorCode": "30036"},
            Status("SM1", ReceiptState.EXPIRED, "30036", PHONE, Blame.TEXT),
        ),
        ({"MessageStatus": "new_word"}, Status("SM1", ReceiptState.UNKNOWN, None, PHONE)),
    ],
)
def test_statuses(fields: dict[str, str], wanted: Status) -> None:
    """A status callback is read by its words, an error by Twilio's codes."""
    told = twilio_hook(BASE, {"MessageSid": "SM1", "To": PHONE, "From": LINE, **fields})
    heard = TWILIO.hear(came(told), NOW)
    assert heard.events == (wanted,)
    assert heard.answer.status == 204


def test_a_reply_with_pictures() -> None:
    """A reply comes with links to its media; Twilio is answered with empty TwiML."""
    fields = {
        "MessageSid": "MM1",
        "From": PHONE,
        "To": LINE,
        "Body": "look",
        "NumMedia": "2",
        "MediaUrl0": "https://api.twilio.com/a/0",
        "MediaContentType0": "image/jpeg",
        "MediaUrl1": "https://api.twilio.com/a/1",
        "MediaContentType1": "image/png",
    }
    heard = TWILIO.hear(came(twilio_hook(BASE, fields)), NOW)
    links = ("https://api.twilio.com/a/0", "https://api.twilio.com/a/1")
    assert heard.events == (Reply("MM1", PHONE, LINE, "look", links),)
    assert (heard.answer.status, heard.answer.content_type) == (200, "text/xml")
    assert heard.answer.body.endswith("<Response></Response>")


NAMES = ["MessageSid", "SmsSid", "From", "To", "Body", "MessageStatus", "ErrorCode", "MediaUrl0"]
GENUINE = TwilioDialect().reply(BASE, PHONE, LINE, "yes", "SM1")


@pytest.mark.parametrize(
    "change",
    [
        {"url": BASE + "?x=1"},
        {"url": BASE.replace("https", "http")},
        {"body": GENUINE.body.replace(b"yes", b"no!")},
        {"body": GENUINE.body + b"&Extra=1"},
        {"headers": {}},
        {"headers": {"x-twilio-signature": "AAAA"}},
        {"method": "GET"},
    ],
)
def test_what_is_not_twilios(change: dict[str, Any]) -> None:
    """Another address, changed fields, no signature: none of it is heard."""
    assert TWILIO.hear(came(GENUINE), NOW).events
    with pytest.raises(NotGenuineError):
        TWILIO.hear(came(GENUINE, **change), NOW)


def test_without_a_token_nothing_is_genuine() -> None:
    """An account whose auth token is not known hears nothing: an empty key signs nothing."""
    with pytest.raises(NotGenuineError):
        Twilio(account=ACCOUNT, secret="key", user="SK1").hear(came(GENUINE), NOW)


@pytest.mark.parametrize("fields", [{}, {"MessageSid": "SM1"}, {"MessageSid": "S\n", "From": "a"}])
def test_a_genuine_hook_without_sense(fields: dict[str, str]) -> None:
    """What lacks its id, its sender or its recipient is not understood."""
    with pytest.raises(NotUnderstoodError):
        TWILIO.hear(came(twilio_hook(BASE, fields)), NOW)


@given(st.dictionaries(st.sampled_from(NAMES), st.text()))
def test_no_hook_is_too_strange(fields: dict[str, str]) -> None:
    """Whatever Twilio signs is read or refused."""
    # Lone surrogates stand in no form that came over the network.
    sound = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
    try:
        TWILIO.hear(came(twilio_hook(BASE, sound)), NOW)
    except NotUnderstoodError:
        return


def test_the_probe() -> None:
    """The account itself is asked for; 401 says that it is not accepted."""
    request = TWILIO.probe()
    assert (request.method, request.url.rpartition("/")[2]) == ("GET", f"{ACCOUNT}.json")
    assert TWILIO.probed(answered(200, {})) is None
    assert "401" in (TWILIO.probed(answered(401, {})) or "")
