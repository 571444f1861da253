"""A provider as an administrator describes it: requests, answers, webhooks, proofs."""

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.http_provider import LINE, PHONE
from tests.unit.gateways.http_account import NOW, SECRET, generic, hook, outgoing
from textback_ari.gateways.http.answers import Errors, retry_after, shown
from textback_ari.gateways.http.exchange import Answer, pick, read_json, word
from textback_ari.gateways.http.generic import HookCheck, ReplyFields, StatusFields
from textback_ari.gateways.http.provider import NotGenuineError, NotUnderstoodError, Reply, Status
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, ReceiptState, Refused

URL = "https://api.example.net/send"
REPLIES = ReplyFields("from.number", "to.0", "text", id="id", media="files", each="messages")
STATUSES = StatusFields("id", "state", error="code", words={"OK": ReceiptState.DELIVERED})
ANSWER = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_json() -> None:
    """Fields are filled in wherever they stand, and travel as JSON."""
    provider = generic(
        URL, fields={"to": ["{to}"], "text": "{text}", "n": 5, "deep": {"ref": "id-{reference}"}}
    )
    request = provider.submit(outgoing('"quoted" {to} 😀'))
    assert (request.method, request.url) == ("POST", URL)
    assert request.headers == {"Content-Type": "application/json", "X-Key": SECRET}
    assert json.loads(request.body) == {
        "to": [PHONE],
        "text": '"quoted" {to} 😀',
        "n": 5,
        "deep": {"ref": "id-key-1"},
    }


def test_form() -> None:
    """As a form, each field stands by itself, encoded."""
    provider = generic(
        URL, content="form", fields={"dst": "{to_digits}", "msg": "{text}&from=evil"}
    )
    request = provider.submit(outgoing("a&b=c"))
    assert parse_qs(request.body.decode()) == {"dst": [PHONE[1:]], "msg": ["a&b=c&from=evil"]}
    assert "form-urlencoded" in request.headers["Content-Type"]


def test_query() -> None:
    """As a query, fields follow the address; what stands in the address is encoded too."""
    provider = generic(
        f"{URL}/{{to}}?key={{secret}}",
        method="GET",
        content="query",
        fields={"text": "{text}", "from": "{from}", "ttl": "{valid_seconds}"},
        secret="a b/c",
    )
    request = provider.submit(outgoing("hello & goodbye"))
    parts = urlsplit(request.url)
    assert (request.method, request.body) == ("GET", b"")
    assert parts.path == f"/send/%2B{PHONE[1:]}"
    assert parse_qs(parts.query) == {
        "key": ["a b/c"],
        "text": ["hello & goodbye"],
        "from": [LINE],
        "ttl": ["100"],
    }


def test_basic_authentication() -> None:
    """With a user name, name and password travel as HTTP has it."""
    request = generic(URL, user="acme", headers={}).submit(outgoing())
    pair = request.headers["Authorization"].removeprefix("Basic ")
    assert base64.b64decode(pair).decode() == f"acme:{SECRET}"


def test_a_header_cannot_be_broken_out_of() -> None:
    """A text in a header keeps to its line."""
    request = generic(URL, headers={"X-Text": "{text}"}).submit(outgoing("a\r\nX-Evil: b"))
    assert request.headers["X-Text"] == "a X-Evil: b"


@pytest.mark.parametrize(
    ("check", "wanted"),
    [
        (HookCheck("path", "h 1"), "https://pbx.example/hooks/carrier/h%201/status"),
        (HookCheck("basic", "h 1"), "https://pbx.example/hooks/carrier/status"),
    ],
)
def test_the_address_for_statuses(check: HookCheck, wanted: str) -> None:
    """A provider that wants to be told whom to tell gets the address, with its secret."""
    provider = generic(URL, check=check, fields={"t": "{text}{to}", "cb": "{status_url}"})
    told = provider.submit(outgoing(report_to="https://pbx.example/hooks/carrier"))
    assert json.loads(told.body)["cb"] == wanted
    assert json.loads(provider.submit(outgoing()).body)["cb"] == ""


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"fields": {"to": "{to}", "text": "{txt}"}}, "{txt}, which is no placeholder"),
        ({"headers": {"X": "{pasword}"}}, "headers has {pasword}"),
        ({"fields": {"to": "{to}"}}, "must hold {text}"),
        ({"fields": {"text": "{text}"}}, "must hold {to}"),
        ({"content": "form", "fields": {"t": "{text}", "to": ["{to}"]}}, "fields.to must be text"),
    ],
)
def test_templates_that_cannot_be_filled(more: dict[str, Any], says: str) -> None:
    """A template that would go out wrong is refused before anything is sent."""
    with pytest.raises(ValueError, match=says.replace("{", r"\{").replace("}", r"\}")):
        generic(URL, **more)


OWN = {
    "landline": Meaning(Blame.NUMBER, "it is a landline"),
    "stop": Meaning(Blame.OPTED_OUT),
    "later": Meaning(None),
    "from": Meaning(Blame.SENDER, "not registered"),
    "500": Meaning(None, "it is restarted at noon"),
}


@pytest.mark.parametrize(
    ("status", "content", "wanted"),
    [
        (200, {"data": {"id": "x1"}, "status": "ok"}, Accepted("x1")),
        (202, {"data": {"id": 17}, "status": "ok"}, Accepted("17")),
        (200, {"status": "ok"}, InDoubt),
        (200, {"status": "later", "code": "later"}, NotSent),
        (200, {"status": "no", "code": "landline"}, Blame.NUMBER),
        (200, {"status": "no", "code": "other"}, Blame.TEXT),
        (400, {"code": "landline"}, Blame.NUMBER),
        (400, {"code": "stop"}, Blame.OPTED_OUT),
        (400, {"code": "later"}, NotSent),
        (400, {"code": "from"}, Blame.SENDER),
        (500, {}, NotSent),
        (502, {}, InDoubt),
        (402, {}, Blame.GATEWAY),
    ],
)
def test_answers(status: int, content: Any, wanted: Any) -> None:
    """The administrator's table comes first, then what the answer and HTTP say."""
    provider = generic(
        URL,
        answer_id="data.id",
        answer_error="code",
        ok_field="status",
        ok_values=("ok",),
        errors=Errors("the provider", own=OWN),
    )
    answer = Answer(status, {}, json.dumps(content).encode())
    result = provider.meaning(answer, outgoing())
    if isinstance(wanted, Blame):
        assert isinstance(result, Refused)
        assert result.blame is wanted
        assert ("10DLC" in result.why) is (wanted is Blame.SENDER)
    elif isinstance(wanted, type):
        assert isinstance(result, wanted)
    else:
        assert result == wanted


@pytest.mark.parametrize(
    ("body", "whole", "ok_field", "wanted"),
    [
        (b"OK", True, "", Accepted("key-1")),
        (b"", True, "", Accepted("key-1")),
        (b"OK", False, "", InDoubt),
        (b'{"status": "ok"}', True, "status", Accepted("key-1")),
        (b"OK", True, "status", InDoubt),
        (b'{"status": "no"}', True, "status", Refused),
    ],
)
def test_a_provider_that_gives_no_id(body: bytes, whole: bool, ok_field: str, wanted: Any) -> None:
    """Without an id of the provider's, a text that was taken goes by our own key."""
    provider = generic(URL, answer_id="", ok_field=ok_field, ok_values=("ok",))
    result = provider.meaning(Answer(200, {}, body, whole), outgoing())
    assert isinstance(result, wanted) if isinstance(wanted, type) else result == wanted


def test_several_replies_at_once() -> None:
    """A list of replies is read one by one, from nested fields."""
    told = {
        "messages": [
            {"from": {"number": PHONE}, "to": [LINE], "text": "one", "id": 1},
            {"from": {"number": PHONE}, "to": [LINE], "text": "two", "files": ["https://x/y.jpg"]},
        ]
    }
    provider = generic(URL, check=HookCheck("path", "s"), replies=REPLIES)
    heard = provider.hear(hook(json.dumps(told).encode(), path=("s", "reply")), NOW)
    assert heard.events == (
        Reply("1", PHONE, LINE, "one"),
        Reply("", PHONE, LINE, "two", ("https://x/y.jpg",)),
    )


@pytest.mark.parametrize("where", ["query", "form", "json"])
def test_a_status_wherever_its_fields_travel(where: str) -> None:
    """Fields come in the address, as a form or as JSON."""
    provider = generic(
        URL,
        check=HookCheck("path", "s"),
        statuses=STATUSES,
        errors=Errors("the provider", own=OWN),
    )
    written = "id=x1&state=failed&code=landline"
    ways: dict[str, dict[str, Any]] = {
        "query": {"method": "GET", "query": written},
        "form": {"body": written.encode()},
        "json": {"body": b'{"id": "x1", "state": "failed", "code": "landline"}'},
    }
    heard = provider.hear(hook(path=("s", "status"), **ways[where]), NOW)
    assert heard.events == (Status("x1", ReceiptState.UNDELIVERED, "landline", blame=Blame.NUMBER),)


@pytest.mark.parametrize(
    ("word_", "state"),
    [
        ("OK", ReceiptState.DELIVERED),
        ("DELIVRD", ReceiptState.DELIVERED),
        ("Delivered", ReceiptState.DELIVERED),
        ("expired", ReceiptState.EXPIRED),
        ("sent", ReceiptState.ENROUTE),
        ("ok", ReceiptState.UNKNOWN),
        ("", ReceiptState.UNKNOWN),
    ],
)
def test_words_for_states(word_: str, state: ReceiptState) -> None:
    """The usual words are known, the provider's own come first, all others say nothing."""
    provider = generic(URL, check=HookCheck("path", "s"), statuses=STATUSES)
    told = json.dumps({"id": "x1", "state": word_}).encode()
    (event,) = provider.hear(hook(told, path=("s", "status")), NOW).events
    assert isinstance(event, Status)
    assert event.state is state


BODY = b'{"id": "x1", "state": "OK"}'


def _sign(key: str, content: bytes) -> str:
    return hmac.new(key.encode(), content, hashlib.sha256).hexdigest()


PROOFS: list[tuple[HookCheck, dict[str, Any], bool]] = [
    (HookCheck("path", "s3"), {"path": ("s3", "status")}, True),
    (HookCheck("path", "s3"), {"path": ("s4", "status")}, False),
    (HookCheck("path", "s3"), {"path": ("status",)}, False),
    (HookCheck("path", ""), {"path": ("", "status")}, False),
    (HookCheck("header", "s3", header="X-Token"), {"headers": {"x-token": "s3"}}, True),
    (HookCheck("header", "s3", header="X-Token"), {"headers": {"x-token": "s"}}, False),
    (HookCheck("header", "s3", header="X-Token"), {}, False),
    (HookCheck("header", "", header="X-Token"), {"headers": {"x-token": ""}}, False),
    (HookCheck("basic", "pw", "me"), {"headers": {"authorization": "Basic bWU6cHc="}}, True),
    (HookCheck("basic", "pw", "me"), {"headers": {"authorization": "Basic bWU6cHg="}}, False),
    (HookCheck("basic", "", "me"), {"headers": {"authorization": "Basic bWU6"}}, False),
    (HookCheck("basic", "pw", "me"), {}, False),
    (
        HookCheck("hmac-sha256", "s3", header="X-Sig", time_header="X-Time"),
        {
            "headers": {
                "x-time": str(int(NOW)),
                "x-sig": _sign("s3", f"{int(NOW)}.".encode() + BODY),
            }
        },
        True,
    ),
    (
        HookCheck("hmac-sha256", "s3", header="X-Sig", time_header="X-Time"),
        {
            "headers": {
                "x-time": str(int(NOW) - 301),
                "x-sig": _sign("s3", f"{int(NOW) - 301}.".encode() + BODY),
            }
        },
        False,
    ),
    (
        HookCheck("hmac-sha256", "s3", header="X-Sig", time_header="X-Time"),
        {"headers": {"x-time": "", "x-sig": _sign("s3", b"." + BODY)}},
        False,
    ),
    (HookCheck("hmac-sha256", "", header="X-Sig"), {"headers": {"x-sig": _sign("", BODY)}}, False),
    (
        HookCheck("hmac-sha256", "s3", header="X-Sig"),
        {"method": "GET", "body": b"", "headers": {"x-sig": _sign("s3", b"")}, "query": "id=x1"},
        False,
    ),
]


@pytest.mark.parametrize(("check", "told", "genuine"), PROOFS)
def test_proofs(check: HookCheck, told: dict[str, Any], genuine: bool) -> None:
    """Only who knows the secret is heard, and only with what was signed lately."""
    provider = generic(URL, check=check, statuses=STATUSES)
    given_hook = hook(**{"body": BODY, "path": ("status",), **told})
    if genuine:
        assert provider.hear(given_hook, NOW).events == (Status("x1", ReceiptState.DELIVERED),)
    else:
        with pytest.raises(NotGenuineError):
            provider.hear(given_hook, NOW)


def test_an_address_of_neither_kind() -> None:
    """A hook at an address of no kind that is described is not understood."""
    provider = generic(URL, check=HookCheck("path", "s"), statuses=STATUSES)
    for path in (("s",), ("s", "reply"), ("s", "other")):
        with pytest.raises(NotUnderstoodError):
            provider.hear(hook(BODY, path=path), NOW)


@given(ANSWER)
def test_no_answer_is_too_strange(content: Any) -> None:
    """Whatever JSON a provider answers or tells, it is read or refused."""
    provider = generic(
        URL,
        answer_id="a.0.b",
        ok_field="a.b",
        check=HookCheck("path", "s"),
        replies=REPLIES,
        statuses=StatusFields("a", "b", each="c.0"),
    )
    body = json.dumps(content).encode()
    for status in (200, 400, 500):
        provider.meaning(Answer(status, {}, body), outgoing())
    for path in ("reply", "status"):
        try:
            provider.hear(hook(body, path=("s", path)), NOW)
        except NotUnderstoodError:
            continue


@given(st.binary(max_size=200))
def test_no_octets_are_too_strange(body: bytes) -> None:
    """Whatever octets a hook holds, they are read or refused."""
    provider = generic(URL, check=HookCheck("path", "s"), replies=REPLIES)
    try:
        provider.hear(hook(body, path=("s", "reply"), query=body.decode("latin-1")), NOW)
    except NotUnderstoodError:
        return


@given(st.text(max_size=300))
def test_a_providers_words_are_one_line_without_numbers(told: str) -> None:
    """What a provider says of an error is one short line, and holds no telephone number."""
    said = shown(f"+1 (201) 555-0123 {told}")
    assert said.isprintable() or not said
    assert len(said) <= 120
    assert "5550123" not in said.replace("-", "")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a.b", 1),
        ("a.c.1", 3),
        ("a.c.9", None),
        ("a.c.x", None),
        ("a.c.00000001", None),
        ("z", None),
    ],
)
def test_places_of_fields(path: str, found: Any) -> None:
    """Names and numbers with dots between them lead to a field, or to nothing."""
    assert pick({"a": {"b": 1, "c": [2, 3]}}, path) == found


def test_words() -> None:
    """An id is a short printable word or number, and nothing else."""
    told: tuple[Any, ...] = ("x", " y ", 5, "a\nb", "z" * 300, True, None, {}, 1.5)
    assert [word(each) for each in told] == ["x", "y", "5", "", "", "", "", "", ""]
    assert read_json(b"[" * 100_000) is None
    assert retry_after(Answer(429, {"retry-after": "99999999"})) == 3_600.0
