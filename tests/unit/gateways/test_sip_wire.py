"""SIP on the wire: whatever arrives is understood, or refused in words, within a bounded time."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sipmessage import AuthParameters, Request, Response

from textback_ari.gateways.sip_message import wire
from textback_ari.gateways.sip_message.digest import CannotAnswerError, Challenge, choose
from textback_ari.gateways.sip_message.status import granted, retry_after

GOOD = (
    b"MESSAGE sip:+12125550100@127.0.0.1 SIP/2.0\r\n"
    b"v: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bKx;rport\r\n"
    b"f: <sip:+12015550123@x>;tag=1\r\nt: <sip:+12125550100@x>\r\n"
    b"i: a\r\nCSeq: 1 MESSAGE\r\nSubject: folded\r\n  line\r\nl: 5\r\n\r\nhello"
)
_SECONDS = 0.5


def test_compact_and_folded_headers() -> None:
    """Compact names, folded lines and octets beyond Content-Length are read as RFC 3261 says."""
    message = wire.parse(GOOD + b"more")
    assert isinstance(message, Request)
    assert message.body == b"hello"
    assert message.headers["Subject"] == "folded line"
    assert wire.user_of(message.headers["From"]) == "+12015550123"


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are a message or no SIP, and nothing else is raised."""
    with suppress(wire.NotSipError):
        wire.parse(data)


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=6), st.integers(0, 40))
def test_damaged_message(at: int, put: bytes, cut: int) -> None:
    """A message damaged anywhere is read, or refused; its addresses are too."""
    with suppress(wire.NotSipError):
        message = wire.parse(GOOD[:at] + put + GOOD[at + cut :])
        if isinstance(message, Request):
            bytes(wire.answer(message, 200, "OK", "t", ("127.0.0.1", 5060)))
            wire.reply_port(message, ("127.0.0.1", 5060))
        wire.user_of(message.headers["From"])


@given(st.text(max_size=30))
def test_any_retry_after(told: str) -> None:
    """Whatever Retry-After says, the pause is bounded."""
    response = Response(503, "x")
    response.headers.set("Retry-After", told)
    assert 0.0 <= retry_after(response) <= 3_600.0


@pytest.mark.parametrize(
    "header",
    [
        "Via: SIP/2.0/UDP " + "a-" * 1_000,
        "Via: SIP/2.0/UDP " + "1.1.1.1" + ";a=" * 600,
        "Via: SIP/2.0/UDP " + "a" * 1_900 + "]",
        "Via: SIP/2.0/UDP 1.1.1.1" + ' ;a="' * 380,
        "Via: SIP/2.0/UDP 1.1.1.1;a=" + "a." * 900 + "!",
        "Via: SIP/2.0/UDP 1.1.1.1;a=" + "f:" * 900 + "!",
        "From: " + '"' * 1_900,
        "From: " + " " * 1_900 + "<",
        "From: <sip:" + "%41" * 600,
        "CSeq: " + "1" * 1_900,
    ],
)
def test_costly_headers(header: str) -> None:
    """A header made to be slow to read is refused or read in a bounded time."""
    name = header.split(":", maxsplit=1)[0].encode()
    lines = [line for line in GOOD.split(b"\r\n") if not line.startswith(name)]
    short = {b"Via": b"v:", b"From": b"f:"}.get(name, b"~")
    lines = [line for line in lines if not line.startswith(short)]
    data = b"\r\n".join([lines[0], header.encode(), *lines[1:]])
    began = time.process_time()
    with suppress(wire.NotSipError):
        message = wire.parse(data)
        wire.user_of(message.headers["From"])
    assert time.process_time() - began < _SECONDS


RFC7616 = {
    "realm": "http-auth@example.org",
    "nonce": "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
    "opaque": "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS",
}


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_rfc_7616_example(algorithm: str, response: str) -> None:
    """The example of RFC 7616, 3.9.1 comes out as printed there."""
    challenge = Challenge(AuthParameters(**RFC7616), algorithm, False, "auth", False)
    credentials = challenge.answer(
        "Mufasa",
        "Circle of Life",
        "GET",
        "/dir/index.html",
        lambda: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    )
    assert credentials.parameters is not None
    assert credentials.parameters["response"] == response
    assert 'uri="/dir/index.html"' in str(credentials)
    assert "nc=00000001" in str(credentials)


def test_strongest_challenge() -> None:
    """Of several challenges the strongest that we know is answered, and unknown ones are named."""
    offers = [f'Digest realm="a", nonce="{n}", algorithm={n}' for n in ("MD5", "SHA-256", "X")]
    assert choose(offers, proxy=False).algorithm == "SHA-256"
    with pytest.raises(CannotAnswerError, match="Digest X"):
        choose(offers[2:], proxy=False)


@given(headers=st.lists(st.text(max_size=80), max_size=3), proxy=st.booleans())
def test_any_challenge(headers: list[str], proxy: bool) -> None:
    """Any challenge is answerable or refused in words."""
    with suppress(CannotAnswerError):
        challenge = choose(headers, proxy=proxy)
        assert str(challenge.answer("u", "p", "MESSAGE", "sip:x@y", lambda: "c"))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 600.0),
        ({"Expires": "120"}, 120.0),
        ({"Expires": "0"}, 1.0),
        ({"Expires": "soon"}, 600.0),
        ({"Expires": "120", "Contact": "<sip:pbx@203.0.113.9>;expires=60"}, 60.0),
        ({"Expires": "120", "Contact": "#"}, 120.0),
        ({"Contact": '"unclosed <sip:'}, 600.0),
    ],
)
def test_a_registration_holds_as_long_as_granted(headers: dict[str, str], seconds: float) -> None:
    """The contact's own time counts before the answer's; what cannot be read counts for nothing."""
    response = Response(200, "OK")
    for name, value in headers.items():
        response.headers.set(name, value)
    assert granted(response, 600.0) == seconds
